// The messages between a page and the frame: what is let in agrees with the schema by another reader of schemas, and the guide tells every message.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../../widget/schemas/kader-1.schema.json' with { type: 'json' };
import { leesBericht, type Richting } from '../../widget/src/kader/bericht.ts';
import { leesInstellingen } from '../../widget/src/kader/instellingen.ts';
import { leesGroet, PROTOCOL } from '../../widget/src/kader/protocol.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true });
ajv.addSchema(schema);
const RICHTINGEN = ['naarKader', 'naarGastheer'] as const;
const RONDEN = process.env['BEWIJS'] ? 20_000 : 1_000;

type Vorm = { readonly [naam: string]: unknown };
const soorten = (richting: Richting): readonly string[] => schema.$defs[richting].oneOf.map(({ title }) => title);

/** Values that fit a schema of ours often, and now and then do not. */
function passend(vorm: Vorm): fc.Arbitrary<unknown> {
  const goed = (): fc.Arbitrary<unknown> => {
    if ('const' in vorm) return fc.constant(vorm['const']);
    if (Array.isArray(vorm['enum'])) return fc.constantFrom(...(vorm['enum'] as unknown[]));
    switch ([vorm['type']].flat()[0]) {
      case 'object': {
        const velden = Object.entries((vorm['properties'] ?? {}) as Record<string, Vorm>);
        return fc.record(Object.fromEntries(velden.map(([naam, deel]) => [naam, passend(deel)])), { requiredKeys: (vorm['required'] ?? []) as string[] });
      }
      case 'array':
        return fc.array(passend((vorm['items'] ?? {}) as Vorm), { maxLength: 3 });
      case 'integer':
        return fc.integer({ min: -1, max: 1_000_001 });
      case 'boolean':
        return fc.boolean();
      default:
        return fc.oneof(fc.constantFrom('--hw-color', '#14568c', 'rgb(1, 2, 3)', 'url(a)', 'Image', 'a;b', ''), fc.string());
    }
  };
  return fc.oneof({ weight: 12, arbitrary: goed() }, { weight: 1, arbitrary: fc.oneof(fc.constant(null), fc.jsonValue({ maxDepth: 2 })) });
}

for (const richting of RICHTINGEN)
  test(`${richting}: what is let in is what the schema lets in`, () => {
    const geldig = ajv.getSchema(`${schema.$id}#/$defs/${richting}`);
    assert.ok(geldig);
    const berichten = fc.oneof(...schema.$defs[richting].oneOf.map((vorm) => passend({ ...vorm, required: vorm.required })));
    const geteld = { ja: 0, nee: 0 };
    fc.assert(
      fc.property(berichten, (bericht) => {
        const tekst = JSON.stringify(bericht);
        const gelezen = leesBericht(tekst, richting);
        if (!gelezen.ok && gelezen.weigering.code === 'verboden-sleutel') return;
        if (!gelezen.ok && gelezen.weigering.code === 'te-groot') return; // half a character
        assert.equal(gelezen.ok, geldig(JSON.parse(tekst)), tekst);
        geteld[gelezen.ok ? 'ja' : 'nee'] += 1;
      }),
      { numRuns: RONDEN },
    );
    assert.ok(geteld.ja > RONDEN / 10 && geteld.nee > RONDEN / 10, JSON.stringify(geteld));
  });

test('anything at all is let in or refused, and never thrown over', () => {
  const alles = fc.oneof(fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true }), fc.json(), fc.string());
  fc.assert(
    fc.property(alles, fc.constantFrom(...RICHTINGEN), (data, richting) => {
      assert.equal(leesBericht(data, richting).ok, false); // none of it has the name of the protocol
      assert.equal(leesGroet(data), undefined);
    }),
    { numRuns: RONDEN },
  );
});

test('a key that reaches behind an object is refused wherever it stands', () => {
  for (const sleutel of ['__proto__', 'constructor', 'prototype'])
    for (const [waar, pad] of [
      [`{"dossier":{"${sleutel}":{"x":1}}}`, `/eigenschappen/dossier/${sleutel}`],
      [`{"dossier":{"overtredingen":[{"${sleutel}":1}]}}`, `/eigenschappen/dossier/overtredingen/0/${sleutel}`],
    ])
      assert.deepEqual(leesBericht(`{"protocol":"${PROTOCOL}","nr":1,"soort":"zet","eigenschappen":${String(waar)}}`, 'naarKader'), {
        ok: false,
        weigering: { code: 'verboden-sleutel', pad },
      });
  // In a text, as what an officer writes, such a word is a word.
  assert.ok(leesBericht(JSON.stringify({ protocol: PROTOCOL, nr: 1, soort: 'zet', eigenschappen: { dossier: { tekst: '__proto__' } } }), 'naarKader').ok);
});

test('the list of origins holds origins, exactly; one mistake refuses it', () => {
  const lees = (...herkomsten: unknown[]): unknown => {
    const uit = leesInstellingen(JSON.stringify({ schema: 'kaderinstellingen/1', herkomsten }), 'https://wijzer.test');
    return uit.ok ? uit.waarde.herkomsten : uit.reden;
  };
  assert.deepEqual(lees('self', 'https://zaken.gemeente.nl', 'http://127.0.0.1:5173'), [
    'https://wijzer.test',
    'https://zaken.gemeente.nl',
    'http://127.0.0.1:5173',
  ]);
  assert.deepEqual(lees(), []);
  for (const fout of [
    '*',
    'null',
    'https://*.gemeente.nl',
    'https://zaken.gemeente.nl/',
    'https://zaken.gemeente.nl/pad',
    'https://Zaken.gemeente.nl',
    'https://zaken.gemeente.nl:443',
    'zaken.gemeente.nl',
    'file:///a',
    'data:text/html,a',
    '',
  ])
    assert.equal(lees('https://zaken.gemeente.nl', fout), `‘${fout}’ is geen herkomst, zoals https://zaken.gemeente.nl`);
  assert.match(String(lees(7)), /^‘7’ is geen herkomst/);
  for (const [tekst, reden] of [
    ['', /geen JSON/],
    ['null', /niet de vorm/],
    ['{"herkomsten":[]}', /niet de vorm/],
    ['{"schema":"kaderinstellingen/1","herkomsten":"https://zaken.gemeente.nl"}', /niet de vorm/],
  ] as const) {
    const uit = leesInstellingen(tekst, 'https://wijzer.test');
    assert.match(uit.ok ? '' : uit.reden, reden);
  }
});

/** The table of the guide, from the schema. */
function tabel(richting: Richting): string {
  const rijen = schema.$defs[richting].oneOf.map(({ title, description, properties, required }) => {
    const eigen = Object.keys(properties).filter((naam) => !['protocol', 'nr', 'soort'].includes(naam));
    const velden = eigen.map((naam) => `\`${naam}\`${(required as readonly string[]).includes(naam) ? '' : '?'}`).join(', ');
    return `| \`${title}\` | ${velden} | ${description} |`;
  });
  return ['| `soort` | fields | |', '|---|---|---|', ...rijen].join('\n');
}

test('the guide tells every message, with its fields, as the schema has them', () => {
  const gids = readFileSync(new URL('../../widget/KADER.md', import.meta.url), 'utf8');
  for (const richting of RICHTINGEN) {
    assert.ok(soorten(richting).length > 5);
    assert.ok(gids.includes(tabel(richting)), `widget/KADER.md lacks this table of ${richting}:\n${tabel(richting)}`);
  }
});
