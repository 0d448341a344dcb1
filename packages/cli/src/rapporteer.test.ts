import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, describe, test } from 'node:test';
import { adviseer, parseLandelijk, parsePolicy, type Jaarcijfers } from '@handhavingswijzer/engine';
import { VerkeerdGebruik } from './omgeving.ts';
import { leesGebruik } from './opdracht.ts';
import { rapporteer } from './opdrachten/rapporteer.ts';

const MAP = mkdtempSync(join(tmpdir(), 'handhavingswijzer-'));
after(() => rmSync(MAP, { recursive: true, force: true }));
const lees = (pad: string): string => readFileSync(new URL(`../../../policies/${pad}`, import.meta.url), 'utf8');
const landelijk = parseLandelijk(lees('landelijk/landelijk.json'));
const beleid = parsePolicy(lees('haarlemmermeer/beleid.json'));
assert.ok(landelijk.ok && beleid.ok);

/** A first offence against pedagogisch beleid: in principle an aanwijzing (3.2), great consequences, so 7 days (bijlage 1: Hersteltermijnen). */
function verslag(op: string, zaak: string): object {
  assert.ok(beleid.ok && landelijk.ok);
  const dossier = {
    schema: 'dossier/1',
    zaak: { identificatie: zaak },
    besluitdatum: '2026-03-16',
    inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
    voorziening: { soort: 'kindercentrum', naam: 'KDV De Geheime Egel', inGemeente: true, risicoprofiel: 'groen' },
    houder: { naam: 'J. Jansen', capaciteit: 100 },
    antwoorden: { veelheid: false, notoireOvertreder: false },
    overtredingen: [
      {
        id: 'o1',
        voorschrift: 'pedagogisch-beleid',
        antwoorden: {
          herstelaanbod: 'geen',
          structureelHersteld: false,
          aard: 'herstelbaar',
          directGevaar: false,
          verantwoordeOpvang: true,
          hinder: false,
          stabiliteitGeborgd: true,
          verzachtend: [],
          verzwarend: [],
          economischBelang: false,
          elders: 'geen',
        },
        historie: [],
      },
    ],
  };
  const advies = adviseer(beleid.waarde, landelijk.waarde, dossier);
  assert.ok(advies.ok);
  return {
    schema: 'verslag/1',
    dossier,
    advies: advies.waarde,
    keuzes: [{ overtreding: 'o1', maatregelen: ['aanwijzing'], volgtAdvies: true, motivering: 'Mevrouw Jansen belde.' }],
    vastgesteldDoor: 'A. de Vries',
    vastgesteldOp: op,
    beleid: { ...advies.waarde.beleid, vindplaats: 'x' },
    landelijk: advies.waarde.landelijk,
  };
}
const bewaar = (naam: string, inhoud: unknown): string => {
  const pad = join(MAP, naam);
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
};

interface Uitvoer {
  readonly cijfers: readonly Jaarcijfers[];
  readonly dubbel: number;
  readonly nietGelezen: number;
}
async function draai(...argv: string[]): Promise<{ readonly code: number; readonly uit: Uitvoer; readonly ruw: string; readonly fout: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await rapporteer.voer({ stdin, stdout, stderr }, leesGebruik(rapporteer, argv));
  const tekst = (stroom: PassThrough): string => (stroom.read() as Buffer | null)?.toString() ?? '';
  const ruw = tekst(stdout);
  return { code, uit: JSON.parse(ruw) as Uitvoer, ruw, fout: tekst(stderr) };
}

describe('rapporteer', () => {
  const een = bewaar('een.json', verslag('2026-03-16', 'Z-1'));
  const twee = bewaar('twee.json', verslag('2026-11-02', 'Z-1'));
  const nogmaals = bewaar('nogmaals.json', verslag('2026-03-16', 'Z-1'));
  const later = bewaar('later.json', verslag('2027-01-04', 'Z-2'));

  test('counts per year, as data and in words with the names of the policy', async () => {
    const { code, uit, fout } = await draai(een, later);
    assert.equal(code, 0);
    assert.deepEqual(
      uit.cijfers.map(({ jaar, verslagen }) => [jaar, verslagen]),
      [
        [2026, 1],
        [2027, 1],
      ],
    );
    assert.deepEqual(uit.cijfers[0]?.maatregelen, [
      { soort: 'aanwijzing', gekozen: 1, geboden: 1, mogelijk: 0, buitenAdvies: 0, dagen: { aantal: 1, laagste: 7, hoogste: 7 } },
    ]);
    assert.match(fout, /^2026\. Haarlemmermeer, .* \(1 versie: 1\.0\.0\)\n1 verslag, 1 overtreding\.\nRecidive: 0 wel, 1 niet, 0 niet bekend\.\n/);
    assert.match(fout, /Het advies gevolgd: 1 keer; ervan afgeweken: 0 keer\./);
    assert.match(fout, / {2}Aanwijzing: 1 keer \(1 geboden\); termijn 7 dagen\n/);
    assert.match(fout, / {2}Pedagogisch beleid: 1\n/);
  });

  test('one year only, a double once, and more of one zaak said', async () => {
    const { code, uit, fout } = await draai('--jaar', '2026', een, twee, nogmaals, later);
    assert.equal(code, 0);
    assert.deepEqual([uit.cijfers.length, uit.cijfers[0]?.verslagen, uit.dubbel], [1, 2, 1]);
    assert.match(fout, /Dubbel, en één keer geteld: 1 verslag\./);
    assert.match(fout, /Let op: 1 zaak heeft meer dan één verslag\. Alle zijn geteld\./);
    assert.match((await draai('--jaar', '2025', een)).fout, /Er is geen verslag van 2025 om te tellen\./);
  });

  test('nothing of a case goes along with the figures', async () => {
    const { ruw, fout } = await draai(een, twee, later);
    for (const geheim of ['Z-1', 'Egel', 'Jansen', 'Vries', 'belde', '2026-03', 'een.json']) assert.ok(!ruw.includes(geheim) && !fout.includes(geheim), geheim);
  });

  test('what is no verslag is told with its place, and the figures are said not to be complete', async () => {
    const { code, uit, fout } = await draai(een, bewaar('mis.json', '{ "schema": "verslag/1" }'), join(MAP, 'nergens.json'));
    assert.equal(code, 1);
    assert.deepEqual([uit.cijfers[0]?.verslagen, uit.nietGelezen], [1, 2]);
    assert.match(fout, /mis\.json/);
    assert.match(fout, /nergens\.json/);
    assert.match(fout, /2 bestanden zijn niet gelezen: de cijfers zijn niet volledig\.\n$/);
  });

  test('wrong use', async () => {
    await assert.rejects(draai(), VerkeerdGebruik);
    await assert.rejects(draai('--jaar', 'vorig', een), VerkeerdGebruik);
  });
});
