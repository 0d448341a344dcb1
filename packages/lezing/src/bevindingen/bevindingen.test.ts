import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Bevinding } from '@handhavingswijzer/engine';
import { TEKSTEN } from './teksten.ts';
import { verwoordBevinding } from './index.ts';

const bronnen = ['../../../engine/src/', '../../../publicatie/src/'].map((map) => new URL(map, import.meta.url));

const bestanden = (): readonly string[] =>
  bronnen.flatMap((map) =>
    readdirSync(map, { recursive: true })
      .map(String)
      .filter((pad) => pad.endsWith('.ts') && !pad.endsWith('.test.ts'))
      .map((pad) => readFileSync(new URL(pad.replaceAll('\\', '/'), map), 'utf8')),
  );

/** What the engine and the publication can report: each code with the names of the parameters that stand in its call, read from the source. */
function codesUitDeBron(): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const bron of bestanden()) {
    for (const { 0: begin, 1: code = '', index } of bron.matchAll(/\b(?:fout|waarschuwing)\(\s*'([a-z-]+)'/g)) {
      const namen = codes.get(code) ?? new Set<string>();
      codes.set(code, namen);
      const aanroep = totHaakjeDicht(bron, index + begin.length);
      const params = aanroep.slice(aanroep.lastIndexOf(', {') + 1);
      if (aanroep.includes(', {')) for (const [, naam = ''] of params.matchAll(/(?:[{,]\s*|\.\.\.\()([A-Za-z]\w*)/g)) namen.add(naam);
      if (/bedoeld|Bedoeld/.test(aanroep)) namen.add('bedoeld');
    }
  }
  return codes;
}

/** The arguments of a call, up to the bracket that closes it. */
function totHaakjeDicht(bron: string, vanaf: number): string {
  let diepte = 1;
  let i = vanaf;
  for (; diepte > 0; i++) diepte += bron[i] === '(' ? 1 : bron[i] === ')' ? -1 : 0;
  return bron.slice(vanaf, i - 1);
}

const codes = codesUitDeBron();

test('every code has a wording, and every wording a code', () => {
  assert.ok(codes.size > 100, String(codes.size));
  assert.deepEqual([...TEKSTEN.keys()].sort(), [...codes.keys()].sort());
});

test('a wording asks only for parameters that the engine gives', () => {
  for (const [code, verwoording] of TEKSTEN) {
    const gevraagd = new Set<string>();
    const leeg: Record<string, string> = {};
    const params = new Proxy(leeg, {
      get: (_, naam) => {
        gevraagd.add(String(naam));
        return naam === 'bedoeld' ? undefined : String(naam);
      },
    });
    verwoording.tekst(params);
    verwoording.herstel(params);
    gevraagd.delete('bedoeld');
    assert.deepEqual(
      [...gevraagd].filter((naam) => !codes.get(code)?.has(naam)),
      [],
      code,
    );
  }
});

const bevinding = (code: string, params: Bevinding['params'] = {}): Bevinding => ({ code, ernst: 'fout', pad: '', params });

test('a wording is two short sentences of plain text', () => {
  for (const code of TEKSTEN.keys()) {
    const { tekst, herstel } = verwoordBevinding(bevinding(code));
    for (const zin of [tekst, herstel]) {
      assert.match(zin, /^[\p{Lu}“{?€\d].*[.?!}]$/su, `${code}: ${zin}`);
      assert.doesNotMatch(zin, /undefined|null\b(?! van)|\[object|<|>(?!=)/, `${code}: ${zin}`);
      assert.ok(zin.length < 200, `${code}: ${zin}`);
    }
  }
});

test('names what is wrong and what was probably meant', () => {
  const verschreven = verwoordBevinding(bevinding('onbekend-veld', { veld: 'strekte', bedoeld: 'sterkte' }));
  assert.deepEqual(verschreven, { tekst: 'Het veld “strekte” hoort hier niet.', herstel: 'Bedoelt u “sterkte”?' });
  assert.equal(verwoordBevinding(bevinding('onbekend-veld', { veld: 'x' })).herstel, 'Haal het veld weg.');
  const type = verwoordBevinding(bevinding('verkeerd-type', { verwacht: ['tekst', 'lijst'], gevonden: 'leeg' }));
  assert.equal(type.tekst, 'Hier staat null, maar er hoort een tekst of een lijst te staan.');
  const lijst = verwoordBevinding(bevinding('waarde-buiten-lijst', { gevonden: 'z', toegestaan: ['a', 'b', 'c'] }));
  assert.equal(lijst.herstel, 'Kies uit “a”, “b” of “c”.');
  const lang = verwoordBevinding(bevinding('waarde-buiten-lijst', { gevonden: 'z', toegestaan: [...'abcdefghij'] }));
  assert.match(lang.herstel, /“h” of nog 2 andere\.$/);
  assert.equal(verwoordBevinding(bevinding('te-kort', { minstens: 1 })).herstel, 'Gebruik ten minste 1 teken.');
  assert.equal(verwoordBevinding(bevinding('te-kort', { minstens: 2 })).herstel, 'Gebruik ten minste 2 tekens.');
  assert.match(verwoordBevinding(bevinding('begrip-kring', { kring: ['a', 'b', 'a'] })).tekst, /a → b → a/);
  assert.match(verwoordBevinding(bevinding('begrip-kring', { kring: [...'abcdefghijka'] })).tekst, /a → b → c → d → e → f → g → … → a/);
  for (const lijstvorm of [true, false]) assert.match(verwoordBevinding(bevinding('bij-vorm', { lijst: lijstvorm })).herstel, /\[ en \]/);
  for (const verwacht of ['zaak', 'overtreding'])
    assert.match(verwoordBevinding(bevinding('antwoord-niveau', { feit: 'f', verwacht })).herstel, new RegExp(verwacht === 'zaak' ? 'dossier' : 'overtreding'));
});

test('a code from a newer engine still says where to look', () => {
  assert.deepEqual(verwoordBevinding(bevinding('van-morgen')), { tekst: 'Hier klopt iets niet (van-morgen).', herstel: 'Controleer deze plaats.' });
  assert.equal(verwoordBevinding(bevinding('toString')).tekst, 'Hier klopt iets niet (toString).');
});
