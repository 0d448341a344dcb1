// Every text that an officer sees stands in a message table, and every entry of a table is shown somewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { teksten as vanDialoog } from '../../packages/dialogue/src/teksten.ts';
import { teksten as vanKoppeling } from '../../packages/zgw/src/teksten.ts';
import { teksten as vanKader } from '../../widget/src/kader/teksten.ts';
import { teksten as vanElement } from '../../widget/src/teksten/index.ts';
import { bronbestanden, gebruikt, ingangen, lossTeksten, markuptekst, ontleed } from '../hulp/teksten.ts';

const DELEN = [
  { naam: 'widget/src', tabel: vanElement },
  { naam: 'packages/dialogue/src', tabel: vanDialoog },
];

/** The words of a program about itself stand with what they explain: its options and variables. */
const PROGRAMMAS = [{ naam: 'packages/zgw/src', tabel: vanKoppeling }];
/** The frame and the module of its host have their own table: the module is small, and the element has none of it. */
const KADER = [{ naam: 'widget/src/kader', tabel: vanKader }];

const bestandenVan = (naam: string): ReturnType<typeof bronbestanden> => bronbestanden(fileURLToPath(new URL(`../../${naam}`, import.meta.url)));

for (const { naam } of DELEN)
  test(`${naam}: no text for people stands outside the table`, () => {
    const bestanden = bestandenVan(naam);
    assert.ok(bestanden.length > 10);
    assert.deepEqual(
      bestanden.flatMap((b) => lossTeksten(b).map((tekst) => `${b.fileName}: ${tekst}`)),
      [],
    );
  });

for (const { naam, tabel } of [...DELEN, ...PROGRAMMAS, ...KADER])
  test(`${naam}: every entry of the table is used`, () => {
    const paden = new Set(bestandenVan(naam).flatMap((b) => [...gebruikt(b)]));
    const ongebruikt = ingangen(tabel).filter((i) => ![...paden].some((p) => p === i || i.startsWith(`${p}.`) || p.startsWith(`${i}.`)));
    assert.deepEqual(ongebruikt, []);
  });

test('what the scan finds and what it leaves alone', () => {
  const code = (tekst: string): string[] => lossTeksten(ontleed('x.ts', tekst));
  assert.deepEqual(markuptekst('<p class="a b" title="Zie hier">Hallo \0!</p><img alt="" aria-label="\0">'), ['Hallo', 'Zie hier']);
  assert.deepEqual(code("html`<p>${x ? 'Niet gevonden' : t.gevonden}</p>`"), ['Niet gevonden']);
  assert.deepEqual(code('kop(1, `Overtreding ${n}: ${naam}`)'), ['Overtreding …: …']);
  assert.deepEqual(code("const a = 'Wijzig';"), ['Wijzig']);
  assert.deepEqual(
    code("css`p { color: red; }`; e.key === 'Escape'; kop(1, t.kop, { klasse: 'kop-midden' }); type A = 'Een of Twee'; import './een twee.ts';"),
    [],
  );
  assert.deepEqual(
    code("throw new Error('it may not be so'); e.matches('input, textarea:not([type=radio])'); html`<p class=${x ? 'veld mis' : 'veld'}></p>`"),
    [],
  );
  assert.deepEqual(code("html`<p title=${x ? 'Niet goed' : t.goed}></p>`"), ['Niet goed']);
  assert.deepEqual([...gebruikt(ontleed('x.ts', 'const t = teksten.a; const f = t.b; f.c(1); t[x]; teksten.d.e.slice(1)'))], ['a.b.c', 'a', 'd.e.slice']);
});
