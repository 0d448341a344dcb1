import { assert } from '@open-wc/testing';
import { leesCent, leesDuur, leesTariefbedrag } from './invoer.ts';
import { leesPlaksel, planPlakken } from './plakken.ts';
import { zichtbareRijen, type Kolom } from './rooster.ts';

interface Proefrij {
  readonly pad: string;
  readonly naam: string;
  readonly cent: number;
}
const KOLOMMEN: readonly Kolom<Proefrij>[] = [
  { id: 'naam', naam: 'Voorschrift', toon: ({ naam }) => naam },
  {
    id: 'bedrag',
    naam: 'Bedrag',
    toon: ({ cent }) => `€ ${String(cent / 100)}`,
    getal: ({ cent }) => cent,
    zet({ pad, cent }, tekst) {
      const gelezen = leesCent(tekst);
      if (!gelezen.ok) return gelezen;
      return { ok: true, waarde: gelezen.waarde === cent ? [] : [{ pad: `${pad}/cent`, waarde: gelezen.waarde }] };
    },
  },
];
const RIJEN: readonly Proefrij[] = [
  { pad: '/a', naam: 'Administratie', cent: 50_000 },
  { pad: '/b', naam: 'Eén voertaal', cent: 200_000 },
  { pad: '/c', naam: 'Ruimtes', cent: 100_000 },
];

describe('what is typed or pasted', () => {
  it('is an amount in whole cents, or is refused', () => {
    for (const [tekst, cent] of [
      ['€ 1.500', 150_000],
      ['€\u00a01.500,50', 150_050],
      ['1500', 150_000],
      ['1500,-', 150_000],
      ['0,10', 10],
    ] as const)
      assert.deepEqual(leesCent(tekst), { ok: true, waarde: cent }, tekst);
    for (const tekst of ['1,500.50', '1.50', '15,5', 'vijftien', '', '-5', '0']) assert.isFalse(leesCent(tekst).ok, tekst);
  });

  it('is a term with its unit, or is refused', () => {
    assert.deepEqual(leesDuur('2 weken'), { ok: true, waarde: { aantal: 2, eenheid: 'weken' } });
    assert.deepEqual(leesDuur('1 dag'), { ok: true, waarde: { aantal: 1, eenheid: 'dagen' } });
    assert.deepEqual(leesDuur('6 mnd.'), { ok: true, waarde: { aantal: 6, eenheid: 'maanden' } });
    for (const tekst of ['2', 'weken', '2 uur', 'twee weken', '1,5 week']) assert.isFalse(leesDuur(tekst).ok, tekst);
  });

  it('is an amount of a category', () => {
    assert.deepEqual(leesTariefbedrag('Categorie 3'), { ok: true, waarde: { categorie: 3 } });
    assert.deepEqual(leesTariefbedrag('2/3 van categorie 4'), { ok: true, waarde: { categorie: 4, deel: { teller: 2, noemer: 3 } } });
    assert.isFalse(leesTariefbedrag('categorie 7').ok);
  });
});

describe('pasting from a spreadsheet', () => {
  it('reads cells, also with quotes, tabs and line ends within', () => {
    assert.deepEqual(leesPlaksel('a\tb\r\n"c ""d""\ne"\t\n'), [
      ['a', 'b'],
      ['c "d"\ne', ''],
    ]);
    assert.deepEqual(leesPlaksel('\n'), []);
  });

  it('says what changes, what stays, and which cells cannot be read', () => {
    const plan = planPlakken(leesPlaksel('Voorschrift\tBedrag\nAdministratie\t€ 750\nTaal\t2.000\nRuimtes\tveel\nErbij\t€ 1'), RIJEN, KOLOMMEN, {
      rij: 0,
      kolom: 0,
    });
    assert.deepEqual(plan.anders, [{ rij: 'Administratie', kolom: 'Bedrag', was: '€ 500', wordt: '€ 750' }]);
    assert.deepEqual(plan.wijzigingen, [{ pad: '/a/cent', waarde: 75_000 }]);
    assert.deepEqual(
      plan.mis.map(({ rij, kolom, tekst }) => [rij, kolom, tekst]),
      [
        ['Eén voertaal', 'Voorschrift', 'Taal'],
        ['Ruimtes', 'Bedrag', 'veel'],
        ['rij 4', 'Voorschrift', 'Erbij'],
        ['rij 4', 'Bedrag', '€ 1'],
      ],
    );
    assert.equal(plan.gelijk, 3); // the two names that stand there, and € 2.000
  });

  it('goes by what is shown: sought and sorted', () => {
    const rooster = { id: 'proef', titel: '', uitleg: '', rijen: RIJEN, kolommen: KOLOMMEN };
    const namen = (weergave: Parameters<typeof zichtbareRijen>[1]): readonly string[] => zichtbareRijen(rooster, weergave).map(({ naam }) => naam);
    assert.deepEqual(namen({ zoek: 'een VOER', aflopend: false }), ['Eén voertaal']);
    assert.deepEqual(namen({ zoek: '', kolom: 'bedrag', aflopend: true }), ['Eén voertaal', 'Ruimtes', 'Administratie']);
    assert.deepEqual(namen({ zoek: '', aflopend: false }), ['Administratie', 'Eén voertaal', 'Ruimtes']);
  });
});
