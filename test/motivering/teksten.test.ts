// Texts of a motivering with one planted claim each, and honest ones: each claim is found at its place, an honest text gives nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { conceptMotivering, motiveringTekst, toetsMotivering, type Verslagstof } from '@handhavingswijzer/lezing';
import type { Antwoord } from '@handhavingswijzer/engine';
import { leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { verslagVan } from '../hulp/verslag.ts';
import type { Zaak } from '../zaken/zaak.ts';

interface Proeftekst {
  readonly zaak: string;
  readonly tekst: string;
  /** Subjects of the warnings, in the order of the text. */
  readonly verwacht: readonly string[];
  /** Other answers for every overtreding of the case. */
  readonly antwoorden?: Readonly<Record<string, Antwoord>>;
}

const lees = (pad: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, pad), 'utf8'));
const { gepland, eerlijk } = lees('teksten.json') as { readonly gepland: readonly Proeftekst[]; readonly eerlijk: readonly Proeftekst[] };
const landelijk = leesLandelijk();

function verslag({ zaak: naam, antwoorden = {} }: Proeftekst): { readonly beleid: ReturnType<typeof leesBeleid>; readonly verslag: Verslagstof } {
  const zaak = lees(`../zaken/${naam}.json`) as Zaak;
  const beleid = leesBeleid(zaak.beleid);
  const overtredingen = zaak.dossier.overtredingen.map((o) => ({ ...o, antwoorden: { ...o.antwoorden, ...antwoorden } }));
  return { beleid, verslag: verslagVan({ ...zaak, dossier: { ...zaak.dossier, overtredingen } }, beleid, landelijk) };
}

/** Warnings about what is said, not about what is missing: these are fragments. */
function gezegd(proef: Proeftekst): readonly string[] {
  const { beleid, verslag: stof } = verslag(proef);
  const waarschuwingen = toetsMotivering(beleid, landelijk, stof, proef.tekst).filter(({ soort }) => soort !== 'ontbreekt');
  for (const { van, tot } of waarschuwingen) assert.ok(van < tot && proef.tekst.slice(van, tot).trim() !== '', 'a warning points at words');
  return [...new Set(waarschuwingen.map(({ onderwerp }) => onderwerp))];
}

test('there are at least forty planted texts', () => assert.ok(gepland.length >= 40));

describe('planted claims', () => {
  for (const proef of gepland) test(proef.tekst, () => assert.deepEqual(gezegd(proef), proef.verwacht));
});

describe('honest texts', () => {
  for (const proef of eerlijk) test(proef.tekst, () => assert.deepEqual(gezegd(proef), []));
});

describe('what a text lacks', () => {
  const ontbreekt = (zaak: string, tekst: (beleid: ReturnType<typeof leesBeleid>, stof: Verslagstof) => string): readonly string[] => {
    const { beleid, verslag: stof } = verslag({ zaak, tekst: '', verwacht: [] });
    return toetsMotivering(beleid, landelijk, stof, tekst(beleid, stof))
      .filter(({ soort }) => soort === 'ontbreekt')
      .map(({ onderwerp, overtreding }) => (overtreding === undefined ? onderwerp : `${onderwerp} ${overtreding}`))
      .sort();
  };

  test('an aanwijzing in place of a last: why, the deviation and its ground, whether it is proportionate, the zienswijze', () =>
    assert.deepEqual(
      ontbreekt('haarlemmermeer-afwijking', () => 'De houder krijgt een aanwijzing.'),
      ['afwijking o1', 'evenredigheid', 'grond o1', 'waarom o1', 'zienswijze'],
    ));

  test('a last onder dwangsom: its term and its maximum, for each overtreding that has one', () =>
    assert.deepEqual(
      ontbreekt('helmond-vijf-overtredingen', () => 'Het besluit is evenredig. De houder gaf een zienswijze. De reden is het rapport.'),
      ['begunstigingstermijn o1', 'begunstigingstermijn o2', 'dwangsom-maximum o1', 'dwangsom-maximum o2'],
    ));

  test('the draft lacks only what is not decided yet: the maximum and the zienswijze', () =>
    assert.deepEqual(
      ontbreekt('helmond-vijf-overtredingen', (beleid, stof) => motiveringTekst(conceptMotivering(beleid, landelijk, stof))),
      ['dwangsom-maximum o1', 'dwangsom-maximum o2', 'zienswijze'],
    ));

  test('the same in whatever order the measures were chosen: the term that the law names is said, also where another measure shares it', () =>
    assert.deepEqual(
      ontbreekt('helmond-vijf-overtredingen', (beleid, stof) => {
        const keuzes = stof.keuzes.map((keuze) => ({ ...keuze, maatregelen: [...keuze.maatregelen].reverse() }));
        return motiveringTekst(conceptMotivering(beleid, landelijk, { ...stof, keuzes }));
      }),
      ['dwangsom-maximum o1', 'dwangsom-maximum o2', 'zienswijze'],
    ));

  test('a ground is named by its name or its section', () => {
    const basis = 'Wij wijken af omdat de houder al bouwt. Dit is evenredig. De zienswijze is verwerkt.';
    assert.deepEqual(
      ontbreekt('haarlemmermeer-afwijking', () => basis),
      ['grond o1'],
    );
    assert.deepEqual(
      ontbreekt('haarlemmermeer-afwijking', () => `${basis} Zie 6.1 van het beleid.`),
      [],
    );
  });
});
