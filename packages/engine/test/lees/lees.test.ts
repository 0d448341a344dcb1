import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ARTIKELEN, DOSSIERFEITEN } from '../../src/beslis/dossierfeiten.ts';
import { canoniek, sha256 } from '../../src/canoniek.ts';
import { DOSSIERVELDEN, GEBEURTENISSEN } from '../../src/controle/dossiervelden.ts';
import { EFFECTEN } from '../../src/controle/effecten.ts';
import { ordenen } from '../../src/controle/kringen.ts';
import { knopenIn, namenIn } from '../../src/controle/uitdrukking.ts';
import { Beleid, Landelijk, checkCasussen, checkDossier, checkVerslag, parseDossier, parseLandelijk, parsePolicy, parseVerslag } from '../../src/lees/index.ts';
import { MEESTE_BEVINDINGEN } from '../../src/lees/limieten.ts';
import { afstand, lijktOp, metBedoeld } from '../../src/lees/lijkt-op.ts';
import { begrens, toon, verzamel } from '../../src/lees/melden.ts';
import { PATRONEN, PRECIES_EEN } from '../../src/lees/schema.ts';
import { schemaBeleid, schemaCasussen, schemaDossier } from '../../src/gegenereerd/schemas.ts';
import { veldenBij } from '../../src/lees/vorm.ts';
import { leesWaarde } from '../../src/lees/waarde.ts';
import { GebruiksFout, fout, waarschuwing } from '../../src/uitslag.ts';
import { basisBeleid, basisLandelijk, basisTekst, bevindingenIn, bevindingenInObject, goed } from './proef.ts';

type Schema = { readonly [sleutel: string]: unknown };
const schemaMap = new URL('../../schemas/', import.meta.url);
const SCHEMAS = new Map(
  readdirSync(schemaMap).map((naam) => {
    const schema = JSON.parse(readFileSync(new URL(naam, schemaMap), 'utf8')) as Schema;
    return [schema['$id'] as string, schema] as const;
  }),
);
const UREN = {
  beleid: 'urn:handhavingswijzer:beleid:1',
  landelijk: 'urn:handhavingswijzer:landelijk:1',
  dossier: 'urn:handhavingswijzer:dossier:1',
  casussen: 'urn:handhavingswijzer:casussen:1',
  zaakbestand: 'urn:handhavingswijzer:zaakbestand:1',
  verslag: 'urn:handhavingswijzer:verslag:1',
  advies: 'urn:handhavingswijzer:advies:1',
} as const;

/** A schema after its `$ref`, with the document in which its own refs are read. */
function gevolgd(schema: Schema, urn: string): { readonly schema: Schema; readonly urn: string } {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return { schema, urn };
  const [doel = '', pad = ''] = ref.split('#');
  const naar = doel === '' ? urn : doel;
  const gevonden = pad
    .split('/')
    .slice(1)
    .reduce<unknown>((hier, deel) => (hier as Schema)[deel], SCHEMAS.get(naar));
  return gevolgd(gevonden as Schema, naar);
}

/** Every schema within a schema. */
function alleSchemas(schema: unknown): readonly Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [...(Array.isArray(schema) ? [] : [schema as Schema]), ...Object.values(schema).flatMap(alleSchemas)];
}

const definitie = (urn: string, naam: string): Schema => (SCHEMAS.get(urn)?.['$defs'] as Record<string, Schema>)[naam] as Schema;

describe('tables against the schemas, so that they cannot drift', () => {
  test('every pattern of what is read has an explanation', () => {
    const patronen = Object.values(UREN).flatMap((urn) =>
      alleSchemas(SCHEMAS.get(urn)).flatMap((schema) => (typeof schema['pattern'] === 'string' ? [schema['pattern']] : [])),
    );
    assert.deepEqual([...new Set(patronen)].sort(), Object.keys(PATRONEN).sort());
  });

  test('the only fields of which exactly one must stand are those of a tarief', () => {
    const keuzen = Object.values(UREN).flatMap((urn) =>
      alleSchemas(SCHEMAS.get(urn)).filter((schema) => schema['oneOf'] !== undefined && schema['properties'] !== undefined),
    );
    assert.deepEqual(
      keuzen.map((schema) => schema['oneOf']),
      [PRECIES_EEN.map((veld) => ({ required: [veld] }))],
    );
  });

  test('every field of an effect is a kind of effect or goes with one', () => {
    const velden = Object.keys(definitie(UREN.beleid, 'effect')['properties'] as Schema);
    assert.deepEqual([...new Set(EFFECTEN.flatMap(({ veld, moet, mag }) => [veld, ...moet, ...mag]))].sort(), velden.sort());
  });

  test('fields of the dossier: names, levels and options', () => {
    assert.deepEqual([...DOSSIERVELDEN.keys()].sort(), DOSSIERFEITEN.map(({ id }) => id).sort());
    assert.ok(!DOSSIERVELDEN.has(ARTIKELEN));
    const dossier = SCHEMAS.get(UREN.dossier) as Schema;
    for (const [id, { type, veld }] of DOSSIERVELDEN) {
      const niveau = DOSSIERFEITEN.find((feit) => feit.id === id)?.niveau;
      const begin = niveau === 'zaak' || veld.includes('.') ? dossier : definitie(UREN.dossier, 'overtreding');
      const { schema } = veld
        .split('.')
        .reduce(({ schema: hier, urn }, deel) => gevolgd((hier['properties'] as Schema)[deel] as Schema, urn), { schema: begin, urn: String(UREN.dossier) });
      if (type.soort === 'keuze' && id !== 'voorschrift') assert.deepEqual(type.opties, schema['enum'], id);
      else
        assert.equal(
          { geheel: 'integer', boolean: 'boolean', datum: 'string', keuze: 'string', lijst: 'array', bedrag: 'integer' }[type.soort],
          schema['type'],
          id,
        );
    }
  });

  test('kinds of event', () => {
    const soort = (definitie(UREN.dossier, 'gebeurtenis')['properties'] as Record<string, Schema>)['soort'];
    assert.deepEqual([...GEBEURTENISSEN.keys()], soort?.['enum']);
  });
});

describe('what was checked', () => {
  const bevroren = (waarde: unknown): boolean =>
    typeof waarde !== 'object' || waarde === null || (Object.isFrozen(waarde) && Object.values(waarde).every(bevroren));

  test('is frozen to the bottom and has the hash of its canonical text', () => {
    for (const gekeurd of [basisBeleid(), basisLandelijk()]) {
      assert.ok(bevroren(gekeurd) && bevroren(gekeurd.data) && bevroren(gekeurd.waarschuwingen));
      assert.equal(gekeurd.sha256, sha256(canoniek(gekeurd.data)));
    }
    assert.ok(bevroren(goed(parseDossier(basisBeleid(), basisLandelijk(), basisTekst('dossier')))));
    assert.ok(bevroren(goed(checkDossier(basisBeleid(), basisLandelijk(), JSON.parse(basisTekst('dossier'))))));
    assert.ok(bevroren(goed(checkVerslag(basisBeleid(), basisLandelijk(), JSON.parse(basisTekst('verslag'))))));
    assert.ok(bevroren(goed(parseVerslag(basisBeleid(), basisLandelijk(), basisTekst('verslag')))));
    assert.ok(bevroren(goed(checkCasussen(basisBeleid(), basisLandelijk(), basisTekst('casussen')))));
  });

  test('has one hash, whatever the layout and the order of the keys', () => {
    const omgekeerd = (waarde: unknown): unknown =>
      Array.isArray(waarde)
        ? waarde.map(omgekeerd)
        : typeof waarde === 'object' && waarde !== null
          ? Object.fromEntries(
              Object.entries(waarde)
                .reverse()
                .map(([k, v]) => [k, omgekeerd(v)]),
            )
          : waarde;
    assert.equal(goed(parsePolicy(JSON.stringify(omgekeerd(JSON.parse(basisTekst('beleid')))))).sha256, basisBeleid().sha256);
  });

  test('keeps its warnings, with their place', () => {
    const beleid = JSON.parse(basisTekst('beleid')) as { begrippen: object[] };
    beleid.begrippen.push({ id: 'los', titel: 'Los', als: true, bron: { document: 'regels', sectie: '1' } });
    const { waarschuwingen } = goed(parsePolicy(JSON.stringify(beleid, undefined, 1)));
    assert.deepEqual(
      waarschuwingen.map(({ code, ernst, pad }) => [code, ernst, pad]),
      [['begrip-ongebruikt', 'waarschuwing', '/begrippen/2']],
    );
    assert.ok((waarschuwingen[0]?.lijn ?? 0) > 1);
  });

  test('cannot be made by hand', () => {
    const beleid = basisBeleid();
    const landelijk = basisLandelijk();
    assert.ok(Beleid.isBeleid(beleid) && Landelijk.isLandelijk(landelijk));
    for (const namaak of [undefined, null, 'beleid', {}, { ...beleid }, Object.create(beleid) as object, landelijk.data]) {
      assert.ok(!Beleid.isBeleid(namaak) && !Landelijk.isLandelijk(namaak));
      assert.throws(() => checkDossier(namaak as Beleid, landelijk, {}), GebruiksFout);
      assert.throws(() => checkVerslag(namaak as Beleid, landelijk, {}), GebruiksFout);
      assert.throws(() => parseVerslag(namaak as Beleid, landelijk, '{}'), GebruiksFout);
      assert.throws(() => parseDossier(beleid, namaak as Landelijk, '{}'), GebruiksFout);
      assert.throws(() => checkCasussen(beleid, namaak as Landelijk, '{}'), GebruiksFout);
    }
    assert.ok(!Beleid.isBeleid(landelijk) && !Landelijk.isLandelijk(beleid));
  });

  test('begins as text: an object is the fault of the caller', () => {
    assert.throws(() => parsePolicy({} as unknown as string), GebruiksFout);
    assert.throws(() => parseLandelijk(undefined as unknown as string), GebruiksFout);
  });
});

describe('a dossier handed over as an object', () => {
  const LIMIETEN = { bytes: 1000, diepte: 4, leden: 5, waarden: 1000 };
  const codes = (waarde: unknown): string[] => {
    const uitslag = leesWaarde(waarde, LIMIETEN);
    return uitslag.ok ? [] : uitslag.bevindingen.map(({ code, pad }) => `${code} ${pad}`);
  };

  test('is copied: no prototype, nothing shared with the host', () => {
    const bron = { a: [1, { b: 'x' }], weg: undefined, leeg: null };
    const uitslag = leesWaarde(bron, LIMIETEN);
    assert.ok(uitslag.ok);
    const kopie = uitslag.waarde as { a: [number, object] };
    assert.deepEqual(JSON.parse(JSON.stringify(kopie)), { a: [1, { b: 'x' }], leeg: null });
    assert.ok(!Object.hasOwn(kopie, 'weg'), 'undefined is absent, not null');
    assert.equal(Object.getPrototypeOf(kopie.a[1]), null);
    assert.notEqual(kopie.a[1], bron.a[1]);
  });

  test('may come from another realm, or have no prototype', () => {
    assert.deepEqual(codes(runInNewContext('({ a: [1, { b: "x" }] })')), []);
    assert.deepEqual(codes(Object.assign(Object.create(null) as object, { a: 1 })), []);
  });

  test('holds plain data only', () => {
    const vreemd: readonly unknown[] = [
      () => 1,
      Symbol('x'),
      1n,
      undefined,
      NaN,
      Infinity,
      new Date(0),
      new Map(),
      /x/,
      new (class Eigen {})(),
      Object.create({ a: 1 }),
    ];
    for (const waarde of vreemd) assert.deepEqual(codes({ a: waarde, b: [waarde] }).at(-1), 'geen-gegeven /b/0');
    assert.deepEqual(codes(new Array(2)), ['geen-gegeven /0', 'geen-gegeven /1']);
    assert.deepEqual(
      bevindingenInObject({ keuzes: [new Date(0)] }, checkVerslag).map(({ code, pad }) => `${code} ${pad}`),
      ['geen-gegeven /keuzes/0'],
    );
    assert.deepEqual(codes({ a: 1.5, b: -0, c: 2 ** 60, d: 1e21 }), [
      'getal-niet-geheel /a',
      'getal-schrijfwijze /b',
      'getal-te-groot /c',
      'getal-schrijfwijze /d',
    ]);
    assert.deepEqual(codes({ a: '\ud800', '\udc00': 1 }), ['half-teken /a', 'half-teken ']);
  });

  test('reaches behind nothing', () => {
    assert.deepEqual(codes(JSON.parse('{"__proto__": {"a": 1}, "b": {"constructor": 1}}')), ['verboden-sleutel /__proto__', 'verboden-sleutel /b/constructor']);
    assert.equal(({} as Record<string, unknown>)['a'], undefined);
  });

  test('ends, whatever it refers to', () => {
    assert.deepEqual(
      bevindingenInObject(new Date(0)).map(({ code }) => code),
      ['geen-gegeven'],
    );
    const kring: Record<string, unknown> = { a: 1 };
    kring['zelf'] = kring;
    assert.deepEqual(codes(kring), ['te-diep ']);
    assert.deepEqual(codes([[[[[]]]]]), ['te-diep ']);
    assert.deepEqual(codes([1, 2, 3, 4, 5, 6]), ['te-veel ']);
    assert.deepEqual(codes({ x: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } }), ['te-veel /x']);
    assert.deepEqual(codes(['x'.repeat(2000)]), ['te-groot ']);
    assert.deepEqual(codes([['x'.repeat(2000)], 'x'.repeat(2000)]), ['te-groot '], 'said once');
    let boom: unknown = [1];
    for (let i = 0; i < 20; i++) boom = [boom, boom, boom, boom];
    const uitslag = leesWaarde(boom, { bytes: 1e9, diepte: 32, leden: 500, waarden: 100_000 });
    assert.deepEqual(!uitslag.ok && uitslag.bevindingen.map(({ code }) => code), ['te-veel-waarden']);
    const veel = leesWaarde(
      Array.from({ length: 500 }, () => 0.5),
      { bytes: 1e6, diepte: 32, leden: 500, waarden: 100_000 },
    );
    assert.deepEqual(!veel.ok && [veel.bevindingen.length, veel.bevindingen.at(-1)?.code], [MEESTE_BEVINDINGEN + 1, 'nog-meer']);
  });
});

describe('near misses', () => {
  test('count insertions, deletions, replacements and swaps', () => {
    for (const [a, b, slippen] of [
      ['abc', 'abc', 0],
      ['', 'abc', 3],
      ['abc', 'abcd', 1],
      ['abcd', 'acd', 1],
      ['abc', 'axc', 1],
      ['abcd', 'abdc', 1],
      ['ca', 'abc', 3],
      ['sterkte', 'strekte', 1],
      ['abc', 'xyz', 3],
    ] as const) {
      assert.equal(afstand(a, b, 9), slippen, `${a} ${b}`);
      assert.equal(afstand(b, a, 9), slippen, `${b} ${a}`);
    }
    assert.equal(afstand('abc', 'xyz', 1), 2, 'past the bound it stops counting');
    assert.equal(afstand('abc', 'abcdef', 1), 2);
  });

  test('are meant, unless too far off', () => {
    assert.equal(lijktOp('directgevaar', ['directGevaar', 'veelheid']), 'directGevaar');
    assert.equal(lijktOp('directGevaar', ['directGevaar']), undefined, 'the word itself is no near miss');
    assert.equal(lijktOp('hinder', ['ernst', 'aard']), undefined);
    assert.equal(lijktOp('x', ['y']), undefined, 'nothing is left of it');
    assert.equal(lijktOp('bi', ['bij', 'ook']), 'bij');
    assert.equal(lijktOp('aaaab', ['aaaac', 'aaaaa']), 'aaaaa', 'of equals the first in code-unit order');
    assert.equal(lijktOp('aaaab', ['aaaaa', 'aaaac']), 'aaaaa', 'in whatever order they come');
    assert.equal(lijktOp('sterktee', ['sterk', 'sterkte']), 'sterkte', 'the nearest');
    assert.equal(lijktOp('x'.repeat(81), ['x'.repeat(80)]), undefined, 'a text is no word');
    assert.deepEqual(metBedoeld('erns', ['ernst']), { bedoeld: 'ernst' });
    assert.deepEqual(metBedoeld('erns', []), {});
  });
});

describe('small parts', () => {
  test('fields at a place, through lists and open objects', () => {
    assert.deepEqual(veldenBij(schemaBeleid, ['regels', '12', 'dan', 'teBepalen']), ['bij', 'wat', 'opties', 'type']);
    assert.deepEqual(veldenBij(schemaBeleid, ['regels', '12', 'als', 'and']), []);
    assert.deepEqual(veldenBij(schemaDossier, ['antwoorden', '3', 'x']), []);
    assert.deepEqual(
      veldenBij(schemaCasussen, ['casussen', '0', 'verwacht', 'overtredingen', '7']),
      veldenBij(schemaCasussen, ['casussen', '0', 'verwacht', 'overtredingen', 'o-1']),
    );
  });

  test('nodes and names of an expression', () => {
    assert.equal(knopenIn(true), 1);
    assert.equal(knopenIn({ and: [{ var: 'a' }, { in: [{ var: 'b' }, ['x', 'y']] }] }), 8);
    assert.deepEqual(namenIn({ and: [{ var: 'b' }, { '!': [{ var: 'a' }] }, { var: ['c'] }, { var: [] }, { var: 3 }] }), ['a', 'b', 'c']);
    assert.deepEqual(namenIn('var'), []);
  });

  test('a condition of 2,000 nodes is read, one of 2,001 is not', () => {
    const met = (knopen: number): string => {
      const beleid = JSON.parse(basisTekst('beleid')) as { regels: { als: unknown }[] };
      const als = { and: [499, 499, 499, knopen - 1502].map((lengte) => ({ or: Array.from({ length: lengte }, () => true) })) };
      assert.equal(knopenIn(als), knopen);
      (beleid.regels[0] as { als: unknown }).als = als;
      return JSON.stringify(beleid);
    };
    assert.deepEqual(bevindingenIn('beleid', met(1998)), []);
    assert.deepEqual(bevindingenIn('beleid', met(2000)), []);
    assert.deepEqual(
      bevindingenIn('beleid', met(2001)).map(({ code, pad }) => `${code} ${pad}`),
      ['expressie-te-groot /regels/0/als'],
    );
  });

  test('an order in which everything comes after what it leads to', () => {
    const kringen: (readonly string[])[] = [];
    const volgorde = ordenen(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
        ['d', ['e']],
        ['e', ['d', 'x']],
        ['f', ['d']],
        ['g', ['g']],
      ]),
      (kring) => kringen.push(kring),
    );
    assert.deepEqual(volgorde, ['c', 'b', 'a']);
    assert.deepEqual(kringen, [
      ['d', 'e', 'd'],
      ['g', 'g'],
    ]);
    const lang = new Map(Array.from({ length: 50_000 }, (_, i) => [`n${i}`, [`n${i + 1}`]] as const));
    assert.equal(ordenen(lang, () => assert.fail('no cycle')).length, 50_000);
  });

  test('at most a hundred findings, and the rest counted', () => {
    const bevindingen = Array.from({ length: 150 }, () => fout('x', ''));
    assert.deepEqual(begrens(bevindingen.slice(0, 100)).length, 100);
    assert.deepEqual(begrens(bevindingen).at(-1), fout('nog-meer', '', { aantal: 50 }));
    let aangeroepen = 0;
    const gevonden = verzamel((meld) => {
      for (; aangeroepen < 1e6; aangeroepen++) meld(aangeroepen % 2 ? fout('x', '') : waarschuwing('y', ''));
    });
    assert.equal(gevonden.filter(({ ernst }) => ernst === 'fout').length, MEESTE_BEVINDINGEN + 1);
    assert.ok(aangeroepen < 1000, 'the check is stopped');
    assert.throws(() => verzamel(() => assert.fail('a fault in the program')), assert.AssertionError);
  });

  test('errors come before warnings when there are too many', () => {
    const beleid = JSON.parse(basisTekst('beleid')) as { begrippen: object[]; regels: { als: unknown }[] };
    for (let i = 0; i < 120; i++) beleid.begrippen.push({ id: `los${i}`, titel: 'Los', als: true, bron: { document: 'regels', sectie: '1' } });
    (beleid.regels[15] as { als: unknown }).als = { var: 'nergensTeVinden' };
    const bevindingen = bevindingenIn('beleid', JSON.stringify(beleid));
    assert.equal(bevindingen[0]?.code, 'onbekend-feit');
    assert.deepEqual(bevindingen.at(-1)?.code, 'nog-meer');
    assert.equal(bevindingen.length, MEESTE_BEVINDINGEN + 1);
  });

  test('values are shown short', () => {
    assert.equal(toon('x'.repeat(61)), `${'x'.repeat(60)}…`);
    assert.deepEqual([true, 12, null, [], {}, 'x'].map(toon), ['true', '12', 'null', 'lijst', 'object', 'x']);
  });
});
