import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { openZaakbestand } from '@handhavingswijzer/dialogue';
import { checkZaakbestand } from '@handhavingswijzer/engine';
import { maakKlient } from '../src/http/klient.ts';
import { leesSpoorketen } from '../src/http/spoorketen.ts';
import { leesKoppeling, type Leesveld } from '../src/instellingen/koppeling.ts';
import { maakVoorvulling, type Voorvulling } from '../src/lezen/voorvulling.ts';
import { leesWaarde } from '../src/lezen/waarde.ts';
import { leesZaakgegevens } from '../src/lezen/zaak.ts';
import { meldBevinding } from '../src/verwoord.ts';
import { BELEID, HANDHAVER, KOPPELING_TEKST, koppeling, LANDELIJK, verbinding } from './hulp.ts';
import { startStub, type Stub } from './stub/index.ts';

let stub: Stub;
beforeEach(async () => void (stub = await startStub()));
afterEach(() => stub.sluit());

async function vulVoor(lezen = koppeling().lezen, besluitdatum?: string): Promise<Voorvulling> {
  const eigen = { ...koppeling(), lezen };
  const gegevens = await leesZaakgegevens(maakKlient(verbinding(stub), HANDHAVER, leesSpoorketen(undefined)), eigen, stub.staat.zaak.url);
  return maakVoorvulling(eigen, gegevens, {
    beleid: BELEID,
    landelijk: LANDELIJK,
    vandaag: '2026-03-16',
    ...(besluitdatum === undefined ? {} : { besluitdatum }),
  });
}

test('a case is filled in from properties, role and object; what the zaak does not say stays open and is told', async () => {
  const { zaakbestand, dossier, meldingen } = await vulVoor();
  const verwacht = {
    schema: 'dossier/1',
    zaak: { url: stub.staat.zaak.url, identificatie: 'ZAAK-2026-0412' },
    inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
    voorziening: { lrkNummer: '123456789', soort: 'kindercentrum', naam: 'De Vlinder' },
    houder: { naam: 'Kinderopvang De Vlinder B.V.' },
    overtredingen: [],
  };
  assert.deepEqual(JSON.parse(JSON.stringify(zaakbestand.dossier)), verwacht);
  assert.equal(dossier, undefined); // no day of the besluit: that is for the officer
  assert.deepEqual(
    meldingen.map(({ tekst, pad }) => ({ tekst, pad })),
    [{ tekst: '/voorziening/risicoprofiel is niet ingevuld: de eigenschap ‘risicoprofiel’ staat niet in de zaak.', pad: '/voorziening/risicoprofiel' }],
  );
  assert.deepEqual(stub.contractfouten, []);
  const { bewerking } = stub.verzoeken.at(-1) ?? {};
  assert.equal(bewerking, 'GET /zaakobjecten');

  // The element opens it: it is a case file like any other.
  const heen = JSON.parse(JSON.stringify(zaakbestand)) as unknown;
  assert.ok(checkZaakbestand(heen).ok);
  const open = openZaakbestand(undefined, heen);
  assert.ok(open.ok);
  assert.deepEqual(JSON.parse(JSON.stringify(open.waarde.gesprek.dossier)), verwacht);
});

test('with the day of the besluit it is a whole dossier', async () => {
  const { dossier } = await vulVoor(undefined, '2026-03-30');
  assert.equal(dossier?.besluitdatum, '2026-03-30');
  assert.equal(dossier.inspectie.soort, 'jaarlijks');
});

test('roles and objects are not asked for where nothing is read of them', async () => {
  await vulVoor([{ naar: '/inspectie/datum', bron: 'eigenschap', naam: 'inspectiedatum' }]);
  assert.deepEqual(
    stub.verzoeken.map(({ bewerking }) => bewerking),
    ['GET /zaken/{uuid}', 'GET /zaken/{zaak_uuid}/zaakeigenschappen'],
  );
});

test('two roles with another value, a value without a translation, a value that no dossier may have: open, and said', async () => {
  const houder = stub.staat.rollen[1];
  assert.ok(houder);
  stub.staat.rollen.push({ ...houder, betrokkeneIdentificatie: { statutaireNaam: 'Een ander B.V.' } });
  for (const eigenschap of stub.staat.zaakeigenschappen) if (eigenschap['naam'] === 'soort inspectie') eigenschap.waarde = 'Onbekend onderzoek';
  const { zaakbestand, meldingen } = await vulVoor([
    { naar: '/houder/naam', bron: 'rol', naam: 'Houder', veld: '/betrokkeneIdentificatie/statutaireNaam' },
    { naar: '/inspectie/soort', bron: 'eigenschap', naam: 'soort inspectie', waarden: { 'Jaarlijks onderzoek': 'jaarlijks' } },
    { naar: '/voorziening/soort', bron: 'object', naam: 'kinderopvangvoorziening', veld: '/objectIdentificatie/overigeData/soort' },
    { naar: '/inspectie/datum', bron: 'zaak', veld: '/omschrijving' },
  ]);
  assert.deepEqual(
    meldingen.map(({ code }) => code),
    ['bron-meer', 'waarde-buiten-lijst', 'waarde-afgekeurd', 'waarde-onbruikbaar'],
  );
  assert.deepEqual(JSON.parse(JSON.stringify([zaakbestand.dossier.inspectie, zaakbestand.dossier.voorziening, zaakbestand.dossier.houder])), [{}, {}, {}]);
});

test('values are read as they are, and nothing is made of what is none', () => {
  const lees = (als: Leesveld['als'], ruw: unknown): unknown => {
    const uit = leesWaarde({ naar: '/houder/naam', bron: 'zaak', veld: '/x', ...(als === undefined ? {} : { als }) }, ruw);
    return uit.ok ? uit.waarde : uit.reden;
  };
  const gevallen: readonly [Leesveld['als'], unknown, unknown][] = [
    ['datum', '20260302', '2026-03-02'],
    ['datum', '20260302143000', '2026-03-02'],
    ['datum', '2026-03-02', '2026-03-02'],
    ['datum', '2026-03-02T14:30:00Z', '2026-03-02'],
    ['datum', '20260230', 'onbruikbaar'],
    ['datum', '2-3-2026', 'onbruikbaar'],
    ['getal', '120', 120],
    ['getal', '1.200', 'onbruikbaar'],
    ['getal', '-1', 'onbruikbaar'],
    ['ja-nee', 'Ja', true],
    ['ja-nee', false, false],
    ['ja-nee', 'misschien', 'onbruikbaar'],
    ['ja-nee', 'constructor', 'onbruikbaar'],
    ['tekst', ' De Vlinder ', 'De Vlinder'],
    ['tekst', { naam: 'x' }, 'onbruikbaar'],
  ];
  for (const [als, ruw, verwacht] of gevallen) assert.equal(lees(als, ruw), verwacht, `${String(als)} ${String(ruw)}`);
});

test('settings that are wrong are said in Dutch, with line and column', () => {
  const fouten = (wijzig: (tekst: string) => string): readonly { tekst: string; lijn?: number; pad?: string }[] => {
    const uit = leesKoppeling(JSON.stringify(JSON.parse(wijzig(KOPPELING_TEKST)), null, 1));
    assert.ok(!uit.ok);
    return uit.bevindingen
      .map(meldBevinding)
      .map(({ tekst, lijn, pad }) => ({ tekst, ...(lijn === undefined ? {} : { lijn }), ...(pad === undefined ? {} : { pad }) }));
  };
  assert.deepEqual(
    fouten((t) => t.replace('123456782', '123456789')),
    [{ tekst: 'Dit is geen geldig RSIN: negen cijfers die aan de elfproef voldoen.', lijn: 3, pad: '/rsin' }],
  );
  assert.deepEqual(
    fouten((t) => t.replace('"veld":"/identificatie"', '"naam":"x"')).map(({ tekst }) => tekst),
    ['Bij de bron ‘zaak’ hoort het veld ‘naam’ niet.', 'Bij de bron ‘zaak’ hoort het veld ‘veld’.'].sort((a, b) =>
      a.endsWith('niet.') ? -1 : b.endsWith('niet.') ? 1 : 0,
    ),
  );
  assert.equal(fouten((t) => t.replace('"/houder/naam"', '"/inspectie/datum"'))[0]?.tekst, '‘/inspectie/datum’ staat er twee keer.');
  assert.equal(fouten((t) => t.replace('"/identificatie"', '"identificatie"')).length, 1);
  assert.equal(fouten((t) => t.replace('hw vastgesteld', 'hw maatregelen')).length, 1);
  assert.match(fouten((t) => t.replace('"besluittype"', '"besluitype"'))[0]?.tekst ?? '', /besluitype/);
  const geenJson = leesKoppeling('{');
  assert.ok(!geenJson.ok && geenJson.bevindingen.length === 1);
});
