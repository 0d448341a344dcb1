// Changes by forms, as small edits of the text: what they do to the data, and what they leave alone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bewerking } from '@handhavingswijzer/language';
import { kopieerElement, naElkaar, pasBewerkingenToe, verplaatsElement, verwijderBij, voegElementToe, zetVeld, zetWaarde } from '@handhavingswijzer/language';
import fc from 'fast-check';
import { KLEIN, vanBeleid } from './opstelling.ts';

type Data = unknown;
const KEREN = process.env['BEWIJS'] === '1' ? 400 : 20;
const lees = (tekst: string): Data => JSON.parse(tekst) as Data;
const isHouder = (waarde: Data): waarde is Record<string, Data> => typeof waarde === 'object' && waarde !== null;

/** All pointers of a value, with what stands there. */
function plekken(waarde: Data, pad = ''): readonly (readonly [pad: string, waarde: Data])[] {
  const dieper = isHouder(waarde)
    ? Object.entries(waarde).flatMap(([veld, deel]) => plekken(deel, `${pad}/${veld.replaceAll('~', '~0').replaceAll('/', '~1')}`))
    : [];
  return [[pad, waarde], ...dieper];
}

const houderVan = (data: Data, pad: string): readonly [houder: Record<string, Data>, deel: string] => {
  const delen = pad
    .split('/')
    .slice(1)
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'));
  const laatste = delen.pop() ?? '';
  let hier = data;
  for (const deel of delen) hier = (hier as Record<string, Data>)[deel];
  return [hier as Record<string, Data>, laatste];
};

/** The data with another value at a pointer. */
function met(data: Data, pad: string, waarde: Data): Data {
  const kopie = structuredClone(data);
  const [houder, deel] = houderVan(kopie, pad);
  houder[deel] = waarde;
  return kopie;
}

function zonder(data: Data, pad: string): Data {
  const kopie = structuredClone(data);
  const [houder, deel] = houderVan(kopie, pad);
  if (Array.isArray(houder)) houder.splice(Number(deel), 1);
  else delete houder[deel];
  return kopie;
}

/** What stands before the first edit and behind the last one is the same in both. */
const omtrek = (bewerkingen: readonly Bewerking[]): readonly [number, number] => [
  Math.min(...bewerkingen.map(({ bereik }) => bereik.begin.offset)),
  Math.max(...bewerkingen.map(({ bereik }) => bereik.eind.offset)),
];

const COMPACT = JSON.stringify(lees(KLEIN));
const TEKSTEN: readonly (readonly [string, string])[] = [
  ['Helmond', vanBeleid('helmond', 'beleid')],
  ['the small policy', KLEIN],
  ['the small policy with \\r\\n', KLEIN.replaceAll('\n', '\r\n')],
  ['the small policy with tabs', KLEIN.replaceAll(/^ +/gm, (wit) => '\t'.repeat(wit.length / 2))],
  ['the small policy on one line', COMPACT],
];

for (const [naam, tekst] of TEKSTEN)
  describe(naam, () => {
    const data = lees(tekst);
    const alle = plekken(data).filter(([pad]) => pad !== '');
    const elk = fc.constantFrom(...alle);
    const elementen = alle.filter(([pad]) => Array.isArray(houderVan(data, pad)[0]));
    const proef = <T>(keuze: fc.Arbitrary<T>, doe: (keuze: T) => void): void => fc.assert(fc.property(keuze, doe), { seed: 20261126, numRuns: KEREN });
    const scalair = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

    test('another value is in the data and nowhere else; put back, the bytes are the same', () => {
      const los = alle.filter(([, waarde]) => !isHouder(waarde));
      proef(fc.tuple(fc.constantFrom(...los), scalair), ([[pad, oud], nieuw]) => {
        const bewerkingen = zetWaarde(tekst, pad, nieuw);
        const straks = pasBewerkingenToe(tekst, bewerkingen);
        assert.deepEqual(lees(straks), met(data, pad, nieuw), pad);
        assert.ok(bewerkingen.length <= 1);
        const [bewerking] = bewerkingen;
        if (bewerking) assert.equal(tekst.slice(bewerking.bereik.begin.offset, bewerking.bereik.eind.offset), JSON.stringify(oud));
        assert.ok(pasBewerkingenToe(straks, zetWaarde(straks, pad, oud)) === tekst, pad);
      });
    });

    test('a whole value of another place', () =>
      proef(fc.tuple(elk, elk), ([[pad], [, nieuw]]) => {
        const bewerkingen = zetWaarde(tekst, pad, nieuw);
        assert.deepEqual(lees(pasBewerkingenToe(tekst, bewerkingen)), met(data, pad, nieuw), pad);
      }));

    test('the same value is no change', () => proef(elk, ([pad, waarde]) => assert.deepEqual(zetWaarde(tekst, pad, waarde), [])));

    test('taken out', () =>
      proef(elk, ([pad]) => {
        const bewerkingen = verwijderBij(tekst, pad);
        const straks = pasBewerkingenToe(tekst, bewerkingen);
        assert.deepEqual(lees(straks), zonder(data, pad), pad);
        const [begin, eind] = omtrek(bewerkingen);
        assert.ok(straks === tekst.slice(0, begin) + tekst.slice(eind));
      }));

    test('an element taken out and put back is the same data, and no byte elsewhere is another', () =>
      proef(fc.constantFrom(...elementen), ([pad, waarde]) => {
        const [lijst, nummer] = houderVan(data, pad);
        if ((lijst as unknown as Data[]).length < 2) return;
        const weg = verwijderBij(tekst, pad);
        const [begin, eind] = omtrek(weg);
        const zonderDit = pasBewerkingenToe(tekst, weg);
        const terug = pasBewerkingenToe(zonderDit, voegElementToe(zonderDit, pad.slice(0, pad.lastIndexOf('/')), waarde, Number(nummer)));
        assert.deepEqual(lees(terug), data);
        assert.ok(terug.startsWith(tekst.slice(0, begin)) && terug.endsWith(tekst.slice(eind)), pad);
      }));

    test('moved there and back gives the same bytes', () =>
      proef(fc.tuple(fc.constantFrom(...elementen), fc.nat(12)), ([[pad, waarde], naar]) => {
        const [lijst, nummer] = houderVan(data, pad);
        const lang = (lijst as unknown as Data[]).length;
        const doel = Math.min(naar, lang - 1);
        const straks = pasBewerkingenToe(tekst, verplaatsElement(tekst, pad, naar));
        const ouder = pad.slice(0, pad.lastIndexOf('/'));
        const verwacht = zonder(data, pad);
        (houderVan(verwacht, `${ouder}/0`)[0] as unknown as Data[]).splice(doel, 0, waarde);
        assert.deepEqual(lees(straks), verwacht);
        assert.ok(pasBewerkingenToe(straks, verplaatsElement(straks, `${ouder}/${doel}`, Number(nummer))) === tekst, pad);
      }));

    test('a copy comes behind it, with its own id', () => {
      const objecten = elementen.filter(([, waarde]) => isHouder(waarde) && Object.hasOwn(waarde, 'id'));
      proef(fc.constantFrom(...objecten), ([pad, waarde]) => {
        const [lijst, nummer] = houderVan(data, pad);
        const bewerkingen = kopieerElement(tekst, pad, { id: 'eigen-id' });
        const straks = lees(pasBewerkingenToe(tekst, bewerkingen));
        const [nu] = houderVan(straks, pad) as unknown as [Data[]];
        assert.deepEqual(nu[Number(nummer) + 1], { ...(waarde as Record<string, Data>), id: 'eigen-id' });
        assert.deepEqual(zonder(straks, `${pad.slice(0, pad.lastIndexOf('/'))}/${Number(nummer) + 1}`), data);
        assert.equal(bewerkingen[0]?.bereik.begin.offset, bewerkingen[0]?.bereik.eind.offset, 'nothing goes');
        assert.ok((lijst as unknown as Data[]).length > 0);
      });
    });
  });

const REGEL = { id: 'x', titel: 'X', als: true, dan: { maatregel: 'aanwijzing' }, sterkte: 'geboden', bron: { document: 'nota', sectie: '1' } };

test('a new rule is set as the rules that stand there', () => {
  const straks = pasBewerkingenToe(KLEIN, voegElementToe(KLEIN, '/regels', REGEL, 0));
  assert.ok(
    straks.includes(`"regels": [
    {
      "id": "x",
      "titel": "X",
      "als": true,
      "dan": { "maatregel": "aanwijzing" },
      "sterkte": "geboden",
      "bron": { "document": "nota", "sectie": "1" }
    },
    {`),
    straks.slice(straks.indexOf('"regels"'), straks.indexOf('"regels"') + 400),
  );
  const compact = pasBewerkingenToe(COMPACT, voegElementToe(COMPACT, '/regels', REGEL, 0));
  assert.ok(compact.includes(`"regels":[${JSON.stringify(REGEL)},{`));
});

test('the first element of an empty list, and the last one that goes', () => {
  const tekst = '{\n  "casussen": []\n}\n';
  const een = pasBewerkingenToe(tekst, voegElementToe(tekst, '/casussen', { id: 'a', delen: [1, 2] }));
  assert.equal(een, '{\n  "casussen": [{ "id": "a", "delen": [1, 2] }]\n}\n');
  assert.equal(pasBewerkingenToe(een, verwijderBij(een, '/casussen/0')), tekst);
  const lang = pasBewerkingenToe(tekst, voegElementToe(tekst, '/casussen', { id: 'a', titel: 'x'.repeat(150) }));
  assert.equal(lang, `{\n  "casussen": [\n    {\n      "id": "a",\n      "titel": "${'x'.repeat(150)}"\n    }\n  ]\n}\n`);
});

test('a field that was not there stands in the order of the format', () => {
  const op = (veld: string, waarde: unknown): string => pasBewerkingenToe(KLEIN, zetVeld(KLEIN, '/regels/0', veld, waarde));
  assert.match(op('uitzonderingOp', ['5.6.2-last']), /"sterkte": "geboden",\n {6}"uitzonderingOp": \["5\.6\.2-last"\],\n {6}"bron"/);
  assert.match(op('onbekend', 1), /"bron": \{[^}]*\},\n {6}"onbekend": 1\n {4}\}/);
  assert.equal(op('sterkte', 'geboden'), KLEIN);
});

test('of a whole value only what differs is touched', () => {
  const regel = (lees(KLEIN) as { readonly regels: readonly object[] }).regels[0];
  const bewerkingen = zetWaarde(KLEIN, '/regels/0', { ...regel, sterkte: 'mogelijk', titel: 'Anders' });
  assert.deepEqual(
    bewerkingen.map(({ tekst }) => tekst),
    ['"Anders"', '"mogelijk"'],
  );
});

test('several changes are one edit', () => {
  const stappen = [(tekst: string) => zetWaarde(tekst, '/titel', 'Een'), (tekst: string) => verwijderBij(tekst, '/regels/0')];
  const bewerkingen = naElkaar(KLEIN, stappen);
  assert.equal(bewerkingen.length, 1);
  assert.deepEqual(lees(pasBewerkingenToe(KLEIN, bewerkingen)), zonder(met(lees(KLEIN), '/titel', 'Een'), '/regels/0'));
  assert.deepEqual(naElkaar(KLEIN, []), []);
});

test('a place that is not there is a mistake of the caller', () => {
  assert.throws(() => zetWaarde(KLEIN, '/regels/99', 1), RangeError);
  assert.throws(() => voegElementToe(KLEIN, '/titel', 1), RangeError);
  assert.throws(() => zetVeld(KLEIN, '/regels', 'a', 1), RangeError);
  assert.throws(() => verwijderBij(KLEIN, ''), RangeError);
  assert.throws(() => verplaatsElement(KLEIN, '/titel', 0), RangeError);
});
