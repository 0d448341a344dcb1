// The service as the page of a zaaksysteem meets it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Verslag } from '@handhavingswijzer/engine';
import { oidcAanmelding, proxyAanmelding } from '../src/dienst/aanmelding.ts';
import { maakOpslag } from '../src/dienst/opslag.ts';
import { lrkBron } from '../src/dienst/lrk-bron.ts';
import type { Dienst } from '../src/dienst/routes.ts';
import { maakServer } from '../src/dienst/server.ts';
import { maakVerwerker } from '../src/dienst/verwerker.ts';
import { behandelaar } from '../src/dienst/zaaktoegang.ts';
import { KOLOMMEN } from '../src/lrk/kolommen.ts';
import type { Melding } from '../src/melding.ts';
import { verwerkingVan } from '../src/schrijven/opdracht.ts';
import type { Verwerking } from '../src/schrijven/verwerk.ts';
import { BELEID, koppeling, LANDELIJK, maakPdf, maakVerslag, verbinding, werkmap } from './hulp.ts';
import { startStub, type Stub } from './stub/index.ts';

const PAGINA = 'https://zaken.voorbeeld.nl';
const GEHEIM = 'een-geheim-van-de-proxy';
const BAKKER = { 'x-proxy-geheim': GEHEIM, 'x-handhaver-id': 'jbakker', 'x-handhaver-naam': encodeURIComponent('J. Bakker-Ünal') };
const PDF = Buffer.from(maakPdf(1000).inhoud).toString('base64');
const map = werkmap();
after(map.ruimOp);

let stub: Stub;
let server: Server;
let wortel: string;
let regels: string[];
let opslagmap: string;
let dienst: Dienst;
let nummer = 0;

const maakDienst = (): Dienst => {
  const eigen = verbinding(stub, 5000, (regel) => void regels.push(JSON.stringify(regel)));
  return {
    verbinding: eigen,
    koppeling: koppeling(),
    beleid: { beleid: [BELEID], landelijk: LANDELIJK },
    verwerker: maakVerwerker(eigen, koppeling(), maakOpslag(opslagmap), { wacht: () => Promise.resolve() }),
    zaaktoegang: behandelaar,
    lrk: () => Promise.resolve(undefined),
    vandaag: () => '2026-04-01',
  };
};

beforeEach(async () => {
  stub = await startStub();
  regels = [];
  opslagmap = map.pad(`opslag-${String((nummer += 1))}`);
  dienst = maakDienst();
  server = maakServer(dienst, { aanmelding: proxyAanmelding(GEHEIM), herkomsten: [PAGINA], hoogstensBytes: 200_000 });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  wortel = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
  await stub.sluit();
});

interface Afloop<T> {
  readonly status: number;
  readonly lijf: T;
  readonly koppen: Headers;
}
async function vraag<T = { meldingen: Melding[] }>(
  pad: string,
  lijf: unknown,
  koppen: Readonly<Record<string, string>> = { ...BAKKER, origin: PAGINA },
): Promise<Afloop<T>> {
  const antwoord = await fetch(`${wortel}${pad}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...koppen },
    body: typeof lijf === 'string' ? lijf : JSON.stringify(lijf),
  });
  return { status: antwoord.status, lijf: (await antwoord.json()) as T, koppen: antwoord.headers };
}
const code = ({ lijf }: Afloop<{ meldingen: Melding[] }>): string | undefined => lijf.meldingen[0]?.code;
const aanbod = (wijzig: (verslag: Verslag) => unknown = (v) => v): unknown => ({
  zaak: stub.staat.zaak.url,
  verslag: wijzig(maakVerslag(stub.staat.zaak.url)),
  document: PDF,
});

describe('who may ask', () => {
  test('nobody that is not signed on, and the provider hears nothing of it', async () => {
    for (const koppen of [{}, { ...BAKKER, 'x-proxy-geheim': 'iets anders' }, { 'x-proxy-geheim': GEHEIM }]) {
      const uit = await vraag('/voorvulling', { zaak: stub.staat.zaak.url }, koppen);
      assert.equal(uit.status, 401);
    }
    assert.equal(stub.verzoeken.length, 0);
  });

  test('only pages of the list; a page of the list gets the headers that a browser wants', async () => {
    const vreemd = await vraag('/voorvulling', { zaak: stub.staat.zaak.url }, { ...BAKKER, origin: 'https://kwaad.voorbeeld' });
    assert.equal(vreemd.status, 403);
    assert.equal(vreemd.koppen.get('access-control-allow-origin'), null);
    const vooraf = await fetch(`${wortel}/verslagen`, { method: 'OPTIONS', headers: { origin: PAGINA, 'access-control-request-method': 'POST' } });
    assert.equal(vooraf.status, 204);
    assert.equal(vooraf.headers.get('access-control-allow-origin'), PAGINA);
    assert.equal(vooraf.headers.get('access-control-allow-methods'), 'POST');
    assert.equal(vooraf.headers.get('cache-control'), 'no-store');
    assert.equal((await fetch(`${wortel}/verslagen`, { method: 'OPTIONS', headers: { origin: 'null' } })).status, 403);
    assert.equal(stub.verzoeken.length, 0);
  });

  test('only an officer with a role in the zaak', async () => {
    const ander = await vraag('/verslagen', aanbod(), { ...BAKKER, 'x-handhaver-id': 'pjansen' });
    assert.equal(ander.status, 403);
    assert.equal(code(ander), 'zaak');
    assert.ok(stub.verzoeken.every(({ bewerking }) => bewerking === 'GET /rollen'));
  });

  test('OpenID Connect: a token of the municipality, and no other', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const sleutels = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'a' }] });
    const aanmelding = oidcAanmelding({ uitgever: 'https://inlog.voorbeeld', publiek: 'handhavingswijzer', id: 'preferred_username', naam: 'name' }, sleutels);
    const maak = (wijzig: (jwt: SignJWT) => SignJWT = (j) => j): Promise<string> =>
      wijzig(
        new SignJWT({ preferred_username: 'jbakker', name: 'J. Bakker' })
          .setProtectedHeader({ alg: 'ES256', kid: 'a' })
          .setIssuer('https://inlog.voorbeeld')
          .setAudience('handhavingswijzer')
          .setExpirationTime('5m'),
      ).sign(privateKey);
    const wie = async (token: string): Promise<unknown> => aanmelding({ authorization: `Bearer ${token}` });
    assert.deepEqual(await wie(await maak()), { id: 'jbakker', naam: 'J. Bakker' });
    const onbruikbaar = [
      await maak((j) => j.setAudience('iets anders')),
      await maak((j) => j.setIssuer('https://elders')),
      await maak((j) => j.setExpirationTime(1)),
      'x.y.z',
    ];
    onbruikbaar.push(
      await new SignJWT({ preferred_username: 'jbakker' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('https://inlog.voorbeeld')
        .setAudience('handhavingswijzer')
        .setExpirationTime('5m')
        .sign(new Uint8Array(32)),
    );
    onbruikbaar.push(
      await new SignJWT({ preferred_username: 'jbakker' })
        .setProtectedHeader({ alg: 'ES256', kid: 'a' })
        .setIssuer('https://inlog.voorbeeld')
        .setAudience('handhavingswijzer')
        .sign(privateKey),
    );
    for (const token of onbruikbaar) assert.equal(await wie(token), undefined);
    assert.equal(await aanmelding({}), undefined);
  });
});

describe('what is asked', () => {
  test('paths, methods, bodies that are none', async () => {
    assert.equal((await fetch(`${wortel}/gezond`)).status, 200);
    assert.equal((await vraag('/niets', {})).status, 404);
    assert.equal((await vraag('/constructor', {})).status, 404);
    assert.equal((await fetch(`${wortel}/verslagen`, { headers: BAKKER })).status, 405);
    assert.equal((await vraag('/verslagen', '{', BAKKER)).status, 400);
    assert.equal((await vraag('/verslagen', '[]', BAKKER)).status, 400);
    assert.equal((await vraag('/verslagen', {}, { ...BAKKER, 'content-type': 'text/plain' })).status, 415);
    assert.equal((await vraag('/verslagen', {})).status, 422);
    assert.equal((await vraag('/voorvulling', { zaak: 'https://elders.voorbeeld/zaken/api/v1/zaken/1' })).status, 422);
    assert.equal((await vraag('/voorvulling', { zaak: stub.staat.zaak.url, beleid: 'nergens' })).status, 422);
    assert.equal((await vraag('/voorvulling', { zaak: stub.staat.zaak.url, besluitdatum: '31-02-2026' })).status, 422);
    assert.equal((await vraag('/lrk', { lrkNummer: '1' })).status, 404);
    assert.equal(stub.verzoeken.length, 0);
  });

  test('a body that is too large, said beforehand or not', async () => {
    assert.equal((await vraag('/verslagen', { document: 'x'.repeat(300_000) })).status, 413);
    const status = await new Promise<number | undefined>((klaar, mislukt) => {
      const verzoek = request(
        `${wortel}/verslagen`,
        { method: 'POST', headers: { ...BAKKER, 'content-type': 'application/json' } },
        (res) => (res.resume(), klaar(res.statusCode)),
      );
      verzoek.on('error', mislukt);
      for (let i = 0; i < 30; i += 1) verzoek.write('x'.repeat(10_000));
      verzoek.end();
    });
    assert.equal(status, 413);
  });
});

test('a case is filled in beforehand', async () => {
  const { status, lijf } = await vraag<{ zaakbestand: { dossier: { voorziening: unknown } }; dossier?: { besluitdatum: string } }>('/voorvulling', {
    zaak: stub.staat.zaak.url,
    beleid: 'helmond',
    besluitdatum: '2026-04-01',
  });
  assert.equal(status, 200);
  assert.equal(lijf.dossier?.besluitdatum, '2026-04-01');
  assert.deepEqual(lijf.zaakbestand.dossier.voorziening, { soort: 'kindercentrum', naam: 'De Vlinder', lrkNummer: '123456789' });
});

describe('a verslag into the zaak', () => {
  test('twice at once and once more: one of each, in the name of the officer; then nothing of it stays on disk but addresses', async () => {
    const [een, twee] = await Promise.all([vraag<Verwerking>('/verslagen', aanbod()), vraag<Verwerking>('/verslagen', aanbod())]);
    const drie = await vraag<Verwerking>('/verslagen', aanbod());
    assert.deepEqual([een.status, twee.status, drie.status], [200, 200, 200]);
    assert.equal(een.lijf.besluit, drie.lijf.besluit);
    assert.equal(stub.staat.besluiten.length, 1);
    assert.equal(stub.staat.documenten.length, 2);
    assert.ok(stub.verzoeken.every(({ claims }) => claims?.['user_id'] === 'jbakker' && claims['user_representation'] === 'J. Bakker-Ünal'));
    const bestanden = readdirSync(opslagmap);
    assert.deepEqual(bestanden, [`${een.lijf.verwerking}.boek.jsonl`]);
    const boek = map.pad(`${opslagmap.split('/').at(-1) ?? ''}/${bestanden[0] ?? ''}`);
    for (const niet of ['Bakker', 'Vlinder', 'herstelt', '2026-0412']) assert.ok(!readFileSync(boek, 'utf8').includes(niet), niet);
    assert.equal(statSync(boek).mode & 0o777, 0o600);
    assert.equal(statSync(opslagmap).mode & 0o777, 0o700);
    assert.ok(!regels.join('').includes('akker'));
    assert.deepEqual(stub.contractfouten, []);
  });

  test('what a browser sends is not believed', async () => {
    const elders = `${stub.apis.zaken}/zaken/00000000-0000-4000-8000-000000000000`;
    const gevallen: readonly [unknown, string][] = [
      [aanbod((v) => ({ ...v, advies: { ...v.advies, totaal: { ...v.advies.totaal, boeteCent: 1 } } })), 'advies-anders'],
      [aanbod((v) => ({ ...v, beleid: { ...v.beleid, sha256: '0'.repeat(64) } })), 'beleid-onbekend'],
      [aanbod((v) => ({ ...v, landelijk: { ...v.landelijk, sha256: '0'.repeat(64) } })), 'landelijk-onbekend'],
      [aanbod(() => maakVerslag(elders)), 'andere-zaak'],
      [aanbod((v) => ({ ...v, keuzes: v.keuzes.map((k) => ({ ...k, motivering: ' ' })) })), 'patroon'],
      [aanbod(() => 'x'), 'geen-verslag'],
      [{ ...(aanbod() as object), document: Buffer.from('<html>').toString('base64') }, 'document'],
      [{ ...(aanbod() as object), document: 'data:application/pdf;base64,JVBERi0=' }, 'document'],
    ];
    for (const [lijf, verwacht] of gevallen) {
      const uit = await vraag('/verslagen', lijf);
      assert.equal(uit.status, 422, verwacht);
      assert.equal(code(uit), verwacht);
    }
    assert.equal(stub.verzoeken.filter(({ bewerking }) => !bewerking.startsWith('GET')).length, 0);
    const ouder = await vraag<Verwerking>(
      '/verslagen',
      aanbod((v) => ({ ...v, advies: { ...v.advies, engine: '0.0.9' } })),
    );
    assert.equal(ouder.status, 200);
    assert.equal(ouder.lijf.meldingen[0]?.code, 'andere-engine');
  });

  test('the provider fails and the service stops: the next start finishes it, without the page', async () => {
    stub.storing = ({ bewerking }) => (bewerking === 'POST /besluiten' ? 503 : undefined);
    const uit = await vraag<Verwerking>('/verslagen', aanbod());
    assert.equal(uit.status, 202);
    assert.equal(uit.lijf.stand, 'onvolledig');
    assert.deepEqual(
      uit.lijf.meldingen.filter(({ ernst }) => ernst === 'fout').map(({ tekst, herstel }) => `${tekst} ${herstel}`),
      ['Het zaaksysteem heeft een storing. Probeer het later opnieuw: wat al gedaan is, wordt niet nog eens gedaan.'],
    );
    const opdracht = readdirSync(opslagmap).find((naam) => naam.endsWith('.opdracht.json')) ?? '';
    assert.equal(statSync(`${opslagmap}/${opdracht}`).mode & 0o777, 0o600);
    stub.storing = () => undefined;
    await maakDienst().verwerker.hervat();
    assert.equal(stub.staat.besluiten.length, 1);
    assert.equal(stub.staat.documenten.length, 2);
    assert.equal(stub.staat.besluitinformatieobjecten.length, 2);
    assert.deepEqual(readdirSync(opslagmap), [`${uit.lijf.verwerking}.boek.jsonl`]);
    assert.equal((await vraag<Verwerking>('/verslagen', aanbod())).lijf.besluit, stub.staat.besluiten[0]?.url);
  });

  test('another process at work at the same verslag is left alone; the lock of one that is gone is not', async () => {
    const opslag = maakOpslag(opslagmap);
    const verslag = maakVerslag(stub.staat.zaak.url);
    const verwerking = verwerkingVan(stub.staat.zaak.url, verslag);
    await opslag.bewaar({ zaak: stub.staat.zaak.url, verslag, document: maakPdf(1000), handhaver: { id: 'jbakker', naam: 'J. Bakker' } });
    const geefVrij = await opslag.vergrendel(verwerking);
    const uit = await vraag<Verwerking>('/verslagen', aanbod());
    assert.equal(uit.status, 202);
    assert.equal(uit.lijf.meldingen[0]?.code, 'bezig');
    // A lock of a process of the same number that is gone, as after a restart in a container.
    const slot = `${opslagmap}/${verwerking}.slot`;
    writeFileSync(slot, readFileSync(slot, 'utf8').replace(/"proces":"[^"]+"/, '"proces":"een-eerder"'));
    assert.ok(await opslag.vergrendel(verwerking));
    await geefVrij?.();
    assert.equal((await vraag<Verwerking>('/verslagen', aanbod())).status, 200);
  });
});

test('a register that is not there or is none is said', async () => {
  const pad = map.pad('geen-lrk.csv');
  const bron = lrkBron(pad, KOLOMMEN);
  const met = async (): Promise<readonly Melding[]> => {
    const eigen = maakServer({ ...dienst, lrk: bron }, { aanmelding: proxyAanmelding(GEHEIM), herkomsten: [PAGINA], hoogstensBytes: 1000 });
    await new Promise<void>((klaar) => eigen.listen(0, '127.0.0.1', klaar));
    const antwoord = await fetch(`http://127.0.0.1:${String((eigen.address() as AddressInfo).port)}/lrk`, {
      method: 'POST',
      headers: { ...BAKKER, 'content-type': 'application/json' },
      body: JSON.stringify({ lrkNummer: '123456789' }),
    });
    eigen.closeAllConnections();
    eigen.close();
    return ((await antwoord.json()) as { meldingen: Melding[] }).meldingen;
  };
  assert.equal((await met())[0]?.tekst, 'Het LRK-bestand is niet te lezen.');
  writeFileSync(pad, 'lrk_id;type_oko\n1;KDV\n');
  assert.match((await met())[0]?.tekst ?? '', /^In het bestand ontbreken de kolommen ‘actuele_naam_oko’/);
  writeFileSync(pad, 'lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;status;naam_houder;kvk_nummer_houder\n123456789;KDV;a;48;Ingeschreven;x;12345678\n');
  utimesSync(pad, new Date('2026-11-23T05:00:00Z'), new Date('2026-11-23T05:00:00Z'));
  assert.deepEqual(await met(), []);
  assert.equal((await bron()).datum, '2026-11-23');
});

test('a failure of the provider while reading is said in words, without what was sent', async () => {
  stub.storing = () => 503;
  const uit = await vraag('/voorvulling', { zaak: stub.staat.zaak.url });
  assert.equal(uit.status, 502);
  assert.equal(uit.lijf.meldingen[0]?.tekst, 'Het zaaksysteem heeft een storing.');
});
