// One open text that keeps what it worked out gives after every change what a new one gives, also while the text is half written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Beleidstekst, kopieerElement, pasBewerkingenToe, verplaatsElement, verwijderBij, voegElementToe, zetWaarde } from '@handhavingswijzer/language';
import fc from 'fast-check';
import { gevallen, KLEIN, LANDELIJK, vanBeleid } from './opstelling.ts';

/** A change of a text by three numbers. */
type Ingreep = (tekst: string, a: number, b: number) => string;

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;
type Plek = readonly [pad: string, waarde: unknown, inLijst: boolean];
function plekken(waarde: unknown, pad = ''): readonly Plek[] {
  if (!isObject(waarde)) return [];
  return Object.entries(waarde).flatMap(([veld, deel]) => {
    const hier = `${pad}/${veld.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [[hier, deel, Array.isArray(waarde)] as const, ...plekken(deel, hier)];
  });
}

/** A change of the data, where the text can be read. */
const vorm =
  (doe: (tekst: string, plekken: readonly Plek[], a: number, b: number) => string): Ingreep =>
  (tekst, a, b) => {
    let data: unknown;
    try {
      data = JSON.parse(tekst);
    } catch {
      return tekst;
    }
    const alle = plekken(data);
    return alle.length === 0 ? tekst : doe(tekst, alle, a, b);
  };
const kies = <T>(lijst: readonly T[], n: number): T => lijst[n % lijst.length] as T;
const element = (alle: readonly Plek[], n: number): string | undefined => {
  const delen = alle.filter(([, , inLijst]) => inLijst);
  return delen.length === 0 ? undefined : kies(delen, n)[0];
};
const TEKENS = ['"', ',', '{', '}', '[', ']', ':', '1', 'x', ' ', '\n', 'é', '\\', '//', '"a": 1, ', 'true'];

const INGREPEN: readonly Ingreep[] = [
  (tekst, a) => tekst.slice(0, a % tekst.length) + tekst.slice((a % tekst.length) + 1),
  (tekst, a, b) => tekst.slice(0, a % tekst.length) + kies(TEKENS, b) + tekst.slice(a % tekst.length),
  (tekst, a, b) => tekst.slice(0, a % tekst.length) + tekst.slice((a % tekst.length) + (b % 400)),
  vorm((tekst, alle, a, b) => pasBewerkingenToe(tekst, zetWaarde(tekst, kies(alle, a)[0], kies(alle, b)[1]))),
  vorm((tekst, alle, a, b) => pasBewerkingenToe(tekst, zetWaarde(tekst, kies(alle, a)[0], `tekst ${b}`))),
  vorm((tekst, alle, a) => pasBewerkingenToe(tekst, verwijderBij(tekst, kies(alle, a)[0]))),
  vorm((tekst, alle, a, b) => {
    const pad = element(alle, a);
    return pad === undefined ? tekst : pasBewerkingenToe(tekst, verplaatsElement(tekst, pad, b % 9));
  }),
  vorm((tekst, alle, a) => {
    const pad = element(alle, a);
    return pad === undefined ? tekst : pasBewerkingenToe(tekst, kopieerElement(tekst, pad));
  }),
  // a name that is declared is given to another place where a name of the kind stands
  vorm((tekst, alle, a, b) => {
    const veld = kies(['id', 'var', 'document', 'sectie', 'titel', 'naam'], a);
    const zelfde = alle.filter(([pad]) => pad.endsWith(`/${veld}`));
    return zelfde.length === 0 ? tekst : pasBewerkingenToe(tekst, zetWaarde(tekst, kies(zelfde, a)[0], kies(zelfde, b)[1]));
  }),
  vorm((tekst, alle, a, b) => {
    const regels = alle.filter(([pad]) => /^\/regels\/\d+$/.test(pad));
    return regels.length === 0 ? tekst : pasBewerkingenToe(tekst, voegElementToe(tekst, '/regels', kies(regels, a)[1], b % 5));
  }),
];

/** Steps on one text: a change, or back to an earlier version. */
const stappen = fc.array(fc.tuple(fc.nat(INGREPEN.length + 1), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });

function proef(begin: string, keren: number): void {
  fc.assert(
    fc.property(stappen, (stappen) => {
      const open = new Beleidstekst(LANDELIJK);
      const versies = [begin];
      open.lees(begin);
      for (const [i, a, b] of stappen) {
        const nu = versies.at(-1) ?? begin;
        versies.push(INGREPEN[i]?.(nu, a, b) ?? kies(versies, a));
        const tekst = versies.at(-1) ?? begin;
        const stand = open.lees(tekst);
        const vers = new Beleidstekst(LANDELIJK).lees(tekst);
        if (JSON.stringify(stand) !== JSON.stringify(vers)) assert.deepEqual(structuredClone(stand), structuredClone(vers));
        assert.equal(JSON.stringify(stand), JSON.stringify(vers), tekst);
        const [melding] = stand.meldingen;
        if (melding && b % 3 === 0) open.beproefd(tekst, melding);
      }
    }),
    { seed: 20261126, numRuns: keren },
  );
}

const BEWIJS = process.env['BEWIJS'] === '1';
test('the small policy, changed at random', () => proef(KLEIN, BEWIJS ? 3000 : 50));
for (const naam of ['helmond', 'haarlemmermeer']) test(`${naam}, changed at random`, () => proef(vanBeleid(naam, 'beleid'), BEWIJS ? 100 : 3));

test('each slip of the list, and back', () => {
  const open = new Beleidstekst(LANDELIJK);
  const heel = JSON.stringify(open.lees(KLEIN));
  for (const { van, naar } of gevallen<{ readonly van: string; readonly naar: string }>('./bevindingen.json')) {
    const tekst = KLEIN.replace(van, () => naar);
    assert.equal(JSON.stringify(open.lees(tekst)), JSON.stringify(new Beleidstekst(LANDELIJK).lees(tekst)));
    assert.equal(JSON.stringify(open.lees(KLEIN)), heel);
  }
});

test('what comes out is plain data, with a reading of every rule, begrip, amount and term at its place', () => {
  for (const tekst of [KLEIN, vanBeleid('helmond', 'beleid'), vanBeleid('haarlemmermeer', 'beleid')]) {
    const stand = new Beleidstekst(LANDELIJK).lees(tekst);
    assert.equal(JSON.stringify(structuredClone(stand)), JSON.stringify(stand));
    assert.ok(stand.beleid);
    const { begrippen, regels, termijnen = [], voorschriften } = stand.beleid;
    const delen = begrippen.length + regels.length + termijnen.length + voorschriften.flatMap(({ bedragen }) => bedragen).length;
    assert.equal(stand.lezing.length, delen);
    for (const { bereik, pad, zin } of stand.lezing) {
      assert.ok(zin && zin.tekst.length > 10, pad);
      const geschreven: unknown = JSON.parse(tekst.slice(bereik.begin.offset, bereik.eind.offset));
      assert.deepEqual(geschreven, plekken(JSON.parse(tekst)).find(([hier]) => hier === pad)?.[1]);
    }
  }
});
