import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adviseer, checkDossier, checkVerslag, parseLandelijk, parsePolicy, type Casussen, type Verslag } from '@handhavingswijzer/engine';
import type { Bestand } from '../src/schrijven/opdracht.ts';
import { leesKoppeling, type Koppeling } from '../src/instellingen/koppeling.ts';
import { jwtToegang } from '../src/http/toegang.ts';
import type { Verbinding } from '../src/http/klient.ts';
import { stil, type Logboek } from '../src/logboek.ts';
import { KLANT, type Stub } from './stub/index.ts';
import { RSIN } from './stub/staat.ts';

const lees = (pad: string): string => readFileSync(new URL(`../../../policies/${pad}`, import.meta.url), 'utf8');
const gelezen = [parsePolicy(lees('helmond/beleid.json')), parseLandelijk(lees('landelijk/landelijk.json'))] as const;
assert.ok(gelezen[0].ok && gelezen[1].ok);
export const BELEID = gelezen[0].waarde;
export const LANDELIJK = gelezen[1].waarde;
const CASUS = (JSON.parse(lees('helmond/casussen.json')) as Casussen).casussen[0];

export const HANDHAVER = { id: 'jbakker', naam: 'J. Bakker' } as const;

/** The record of the first case of Helmond: the officer follows the advice. */
export function maakVerslag(zaak: string, motivering = 'De houder herstelt niet uit zichzelf.'): Verslag {
  assert.ok(CASUS);
  const dossier = checkDossier(BELEID, LANDELIJK, { ...CASUS.dossier, zaak: { identificatie: 'ZAAK-2026-0412', url: zaak } });
  assert.ok(dossier.ok);
  const advies = adviseer(BELEID, LANDELIJK, dossier.waarde);
  assert.ok(advies.ok);
  const verslag = checkVerslag(BELEID, LANDELIJK, {
    schema: 'verslag/1',
    dossier: dossier.waarde,
    advies: advies.waarde,
    keuzes: advies.waarde.overtredingen.map((o) => ({
      overtreding: o.id,
      maatregelen: o.maatregelen.filter((m) => m.sterkte === 'geboden').map((m) => m.soort),
      volgtAdvies: true,
      motivering,
    })),
    vastgesteldDoor: HANDHAVER.naam,
    vastgesteldOp: '2026-04-01',
    beleid: { ...advies.waarde.beleid, vindplaats: 'https://beleid.voorbeeld.nl/helmond.json' },
    landelijk: advies.waarde.landelijk,
  });
  assert.ok(verslag.ok, JSON.stringify(verslag));
  return verslag.waarde;
}

/** A PDF of so many bytes, each at its own place another one. */
export const maakPdf = (bytes: number): Bestand => ({
  naam: 'afwegingsverslag.pdf',
  formaat: 'application/pdf',
  inhoud: Uint8Array.from({ length: bytes }, (_, i) => '%PDF-'.charCodeAt(i) || (i * 31 + (i >> 8)) % 251),
});

export const KOPPELING_TEKST = JSON.stringify({
  schema: 'koppeling/1',
  rsin: RSIN,
  lezen: [
    { naar: '/zaak/identificatie', bron: 'zaak', veld: '/identificatie' },
    { naar: '/inspectie/datum', bron: 'eigenschap', naam: 'inspectiedatum' },
    { naar: '/inspectie/soort', bron: 'eigenschap', naam: 'soort inspectie', waarden: { 'Jaarlijks onderzoek': 'jaarlijks', 'Nader onderzoek': 'nader' } },
    { naar: '/voorziening/lrkNummer', bron: 'eigenschap', naam: 'lrknummer' },
    { naar: '/voorziening/risicoprofiel', bron: 'eigenschap', naam: 'risicoprofiel' },
    {
      naar: '/voorziening/soort',
      bron: 'object',
      naam: 'kinderopvangvoorziening',
      veld: '/objectIdentificatie/overigeData/soort',
      waarden: { KDV: 'kindercentrum', BSO: 'kindercentrum' },
    },
    { naar: '/voorziening/naam', bron: 'object', naam: 'kinderopvangvoorziening', veld: '/objectIdentificatie/overigeData/naam' },
    { naar: '/houder/naam', bron: 'rol', naam: 'Houder', veld: '/betrokkeneIdentificatie/statutaireNaam' },
  ],
  schrijven: {
    eigenschappen: [
      { naam: 'hw maatregelen', waarde: 'maatregelen' },
      { naam: 'hw vastgesteld', waarde: 'vastgesteld-op' },
      { naam: 'hw afwijking', waarde: 'afwijking' },
    ],
    documenten: { verslag: 'Afwegingsverslag', gegevens: 'Gegevensbestand', inDelenVanaf: 50_000 },
    besluit: { besluittype: 'Besluit handhaving', bestuursorgaan: 'College van burgemeester en wethouders' },
  },
});

export function koppeling(): Koppeling {
  const uit = leesKoppeling(KOPPELING_TEKST);
  assert.ok(uit.ok, JSON.stringify(uit));
  return uit.waarde;
}

/** How the tests reach the stub: without waiting between tries. `geduld`: milliseconds within which an answer must come. */
export const verbinding = (stub: Stub, geduld = 5000, logboek: Logboek = stil): Verbinding => ({
  wortels: stub.apis,
  toegang: jwtToegang({ klantId: KLANT.id, geheim: KLANT.geheim, nu: () => Math.floor(Date.now() / 1000) }),
  logboek,
  tijdslimietMs: geduld,
  tijdslimietBestandMs: geduld,
  wacht: () => Promise.resolve(),
});

/** A folder of its own, and what removes it. */
export function werkmap(): { readonly pad: (naam: string) => string; readonly ruimOp: () => void } {
  const map = mkdtempSync(join(tmpdir(), 'handhavingswijzer-zgw-'));
  return { pad: (naam) => join(map, naam), ruimOp: () => rmSync(map, { recursive: true, force: true }) };
}
