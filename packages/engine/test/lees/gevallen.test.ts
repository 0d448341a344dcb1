import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Bevinding } from '../../src/uitslag.ts';
import { DOCUMENTEN, basisTekst, bevindingenIn, bevindingenInObject, gewijzigd, goed } from './proef.ts';
import type { Document, Wijziging } from './proef.ts';
import { checkDossier, checkVerslag, parseLandelijk } from '../../src/lees/index.ts';

// Behaviour is data: each case in gevallen/ changes a base file and names every finding that must come of it, as `code pad`.

interface Geval {
  readonly naam: string;
  readonly wijzig: readonly Wijziging[];
  /** Changes to the national file beside it, for `samen`. */
  readonly landelijk?: readonly Wijziging[];
  readonly verwacht: readonly string[];
  /** Of the first finding. */
  readonly params?: Bevinding['params'];
}

interface Gevallen {
  readonly document: Document | 'samen';
  readonly gevallen: readonly Geval[];
}

const map = new URL('./gevallen/', import.meta.url);

/** Whether the text at this line and column is the value or the key that a pointer names, or its nearest ancestor that is there. */
function staatDaar(tekst: string, data: unknown, { pad, lijn = 0, kolom = 0 }: Bevinding): boolean {
  const vanaf = (tekst.split('\n')[lijn - 1] ?? '').slice(kolom - 1);
  let hier = data;
  let sleutel: string | undefined;
  for (const deel of pad
    .split('/')
    .slice(1)
    .map((d) => d.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, deel)) break;
    sleutel = deel;
    hier = (hier as Record<string, unknown>)[deel];
  }
  const eersteRegel = JSON.stringify(hier, undefined, 1).split('\n')[0] as string;
  return vanaf.startsWith(eersteRegel) || vanaf.startsWith(`${JSON.stringify(sleutel)}: `);
}

describe('the base files are right', () => {
  for (const document of DOCUMENTEN) test(document, () => assert.deepEqual(bevindingenIn(document, basisTekst(document)), []));
  test('samen', () => assert.deepEqual(bevindingenIn('samen', basisTekst('beleid')), []));
});

for (const bestand of readdirSync(map).sort()) {
  const { document, gevallen } = JSON.parse(readFileSync(new URL(bestand, map), 'utf8')) as Gevallen;
  describe(bestand, () => {
    test('every case has its own name', () => assert.equal(new Set(gevallen.map(({ naam }) => naam)).size, gevallen.length));
    for (const geval of gevallen) {
      test(geval.naam, () => {
        const data = gewijzigd(document === 'samen' ? 'beleid' : document, geval.wijzig);
        const tekst = JSON.stringify(data, undefined, 1);
        const landelijk = geval.landelijk && goed(parseLandelijk(JSON.stringify(gewijzigd('landelijk', geval.landelijk))));
        const bevindingen = bevindingenIn(document, tekst, landelijk);
        assert.deepEqual(bevindingen.map(({ code, pad }) => `${code} ${pad}`).sort(), geval.verwacht);
        if (geval.params) assert.deepEqual({ ...bevindingen[0]?.params }, geval.params);
        if (document === 'samen') return;
        for (const bevinding of bevindingen)
          assert.ok(staatDaar(tekst, data, bevinding), `line ${bevinding.lijn} column ${bevinding.kolom} is not ${bevinding.pad}`);
        const zonderPlaats = bevindingenIn(document, JSON.stringify(data)).map(({ code, pad }) => `${code} ${pad}`);
        assert.deepEqual(zonderPlaats.sort(), geval.verwacht, 'the layout of the text makes no difference');
        if (document === 'dossier' || document === 'verslag')
          assert.deepEqual(
            bevindingenInObject(data, document === 'verslag' ? checkVerslag : checkDossier)
              .map(({ code, pad }) => `${code} ${pad}`)
              .sort(),
            geval.verwacht,
          );
      });
    }
  });
}
