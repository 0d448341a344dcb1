import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, gemiddeldOver, onderzoek, type Antwoord, type Onderzoek, type Overtreding } from '@handhavingswijzer/engine';
import { onderzoekslijst, type Onderzoeksuitslag } from '@handhavingswijzer/lezing';
import fc from 'fast-check';
import { beantwoord, beperktMeer, metOpenAntwoord, onderzoekStappen, type Gesprek } from '../src/index.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';

const kader = proefkader();

function uitslag(g: Gesprek): Onderzoeksuitslag {
  const stappen = onderzoekStappen(g);
  for (;;) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value ?? assert.fail('no advice');
  }
}

const telling = (g: Gesprek, d: unknown = g.dossier): Onderzoek => {
  const uit = onderzoek(g.kader.beleid, g.kader.landelijk, d);
  return uit.ok ? uit.waarde : assert.fail(JSON.stringify(uit.bevindingen));
};

test('the list of the small policy, worked out by hand', () => {
  // Ruimtes, no history. The measures: hersteld → geen handhaving alone; else aanwijzing geboden. exploitatieverbod mogelijk when there is danger and
  // it is not hersteld. veelheid steps the aanwijzing up: a last as mogelijk.
  const g = gesprek(
    kader,
    dossier({ overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: { ernst: 'licht', verzwarend: [], duur: 1 }, historie: [] }] }),
  );
  const { uitkomsten, punten } = uitslag(g);
  // hersteld, or one of two (verbod) times two (last): five. With hersteld and veelheid the step has no base, so nothing more.
  assert.equal(uitkomsten, 5);
  assert.deepEqual(
    punten.map((p) => [p.open.feit, p.gemiddeld.teller, p.gemiddeld.noemer]),
    [
      ['directGevaar', 3 + 3, 2], // gevaar: hersteld, or verbod with and without a last
      ['veelheid', 3 + 3, 2],
      ['herstelaanbod', 4 + 1 + 4 + 4, 4],
      ['opzetOfRoekeloos', 5 + 5, 2], // a national rule reads it, for a measure that cannot come here
    ],
  );
  assert.deepEqual(punten[2]?.antwoorden[1], {
    antwoord: '‘De overtreding is hersteld’',
    gevolg: 'Geen handhaving is geboden; aanwijzing, last onder dwangsom en exploitatieverbod vervallen. Dan is er nog 1 uitkomst mogelijk.',
  });
});

test('a question about an event and a number by its cells are tried too', () => {
  const bij = (naam: string): Onderzoeksuitslag =>
    uitslag(
      gesprek(
        echtKader(naam),
        dossier({
          houder: {},
          overtredingen: [{ id: 'o1', voorschrift: 'voertaal', antwoorden: {}, historie: [{ datum: '2025-06-03', soort: 'last-onder-dwangsom' }] }],
        }),
      ),
    );
  const antwoorden = (naam: string, feit: string) =>
    bij(naam)
      .punten.find((p) => p.open.feit === feit)
      ?.antwoorden.map((a) => a.antwoord);
  // Haarlemmermeer: twice imposed and collected leads to an exploitatieverbod.
  assert.deepEqual(antwoorden('haarlemmermeer', 'historie/0/ingevorderd'), ['‘nee’', '‘ja’']);
  // Helmond 5.7: small up to 50, middle 51 to 150, large from 151.
  assert.deepEqual(antwoorden('helmond', 'capaciteit'), ['tot en met 50', '51 tot en met 150', '151 of meer']);
});

/** A random case under a real policy: some voorschriften, some answers. */
const zaak = (naam: string): fc.Arbitrary<Gesprek> => {
  const echt = echtKader(naam);
  const voorschriften = echt.beleid.data.voorschriften.filter((v) => v.voorzieningen.includes('kindercentrum')).map((v) => v.id);
  const feiten = [...echt.feiten.values()].filter((f) => f.type === 'boolean' || f.type === 'keuze');
  return fc
    .record({
      gekozen: fc.array(fc.constantFrom(...voorschriften), { minLength: 1, maxLength: 2 }),
      antwoorden: fc.array(fc.tuple(fc.constantFrom(...feiten), fc.nat(), fc.nat()), { maxLength: 10 }),
    })
    .map(({ gekozen, antwoorden }) => {
      const overtredingen = gekozen.map((voorschrift, i): Overtreding => ({ id: `o${i + 1}`, voorschrift, antwoorden: {}, historie: [] }));
      return antwoorden.reduce(
        (g, [feit, n, bij]) => {
          const na = beantwoord(
            g,
            feit,
            feit.niveau === 'zaak' ? undefined : `o${1 + (bij % gekozen.length)}`,
            feit.type === 'boolean' ? n % 2 === 0 : feit.opties?.[n % feit.opties.length]?.id,
          );
          return na.beoordeling.soort === 'advies' ? na : g;
        },
        gesprek(echt, dossier({ overtredingen })),
      );
    });
};

for (const naam of ['haarlemmermeer', 'helmond'])
  test(`${naam}: giving an answer leaves as many outcomes as was counted, and the first of the list narrows at least as much as any other`, () => {
    fc.assert(
      fc.property(zaak(naam), (g) => {
        const { feiten, uitkomsten } = telling(g);
        for (const f of feiten)
          for (const { waarde, uitkomsten: over } of f.mogelijkheden) {
            const straks = metOpenAntwoord(g.dossier, f, waarde);
            const uit = adviseer(g.kader.beleid, g.kader.landelijk, straks);
            // Of a list only the options that matter are combined, so the other options are taken as not chosen: that changes no measure.
            if (uit.ok) assert.equal(telling(g, straks).uitkomsten, over, `${f.feit} ${JSON.stringify(waarde satisfies Antwoord)}`);
          }
        const { punten } = uitslag(g);
        assert.deepEqual(punten.map((p) => `${p.open.feit}${p.open.overtreding ?? ''}`).sort(), feiten.map((f) => `${f.feit}${f.overtreding ?? ''}`).sort());
        const [eerste] = punten;
        const bij = feiten.find((f) => f.feit === eerste?.open.feit && f.overtreding === eerste.open.overtreding);
        if (bij) for (const f of feiten) assert.ok(beperktMeer(bij, f) <= 0, f.feit);
        for (const f of feiten) assert.ok(gemiddeldOver(f).teller <= uitkomsten * gemiddeldOver(f).noemer);
      }),
      { numRuns: Number(process.env['BEWIJS'] ? 200 : 6), seed: 3 },
    );
  });

test('the list as a document: what may still come, then each question with effect, place, source and room to write', () => {
  const g = gesprek(kader, dossier({ zaak: { identificatie: 'Z-1' }, overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: {}, historie: [] }] }));
  assert.ok(g.beoordeling.soort === 'advies');
  const document = onderzoekslijst(kader.beleid, kader.landelijk, dossier({ ...g.dossier } as object), g.beoordeling.advies, uitslag(g));
  assert.equal(document.voet, 'Onderzoekslijst, zaak Z-1');
  const [mogelijk, uitzoeken] = document.delen;
  const tekst = JSON.stringify(mogelijk?.blokken);
  assert.match(tekst, /Overtreding 1: Ruimtes\. Er staat nog geen maatregel vast\. Dit kan nog: aanwijzing \(geboden\)/);
  const [eerste] = uitzoeken?.delen ?? [];
  assert.ok(eerste);
  assert.match(eerste.titel, /^1\. .*\?$/);
  assert.deepEqual(
    eerste.blokken.map((b) => b.soort),
    ['alinea', 'alinea', 'lijst', 'tabel'],
  );
  const regels = JSON.stringify(eerste.blokken);
  assert.match(regels, /Nu zijn er \d+ uitkomsten mogelijk\. Weet u dit, dan blijven er gemiddeld [\d,]+ over\./);
  assert.match(regels, /Dit weegt u zelf|Zoek dit op in/);
  assert.match(regels, /Proefbeleid, 2/);
});
