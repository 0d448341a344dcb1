// The provider that the other tests lean on refuses and reports what departs from the specifications.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { jwtToegang } from '../src/http/toegang.ts';
import { laadContract } from './stub/contract.ts';
import { KLANT, startStub, type Stub } from './stub/index.ts';
import { HANDHAVER } from './hulp.ts';

let stub: Stub;
before(async () => void (stub = await startStub()));
after(() => stub.sluit());

const CRS = { 'Accept-Crs': 'EPSG:4326', 'Content-Crs': 'EPSG:4326' };
const kop = async (nu = Date.now() / 1000, geheim: string = KLANT.geheim): Promise<{ authorization: string }> => ({
  authorization: await jwtToegang({ klantId: KLANT.id, geheim, nu: () => Math.floor(nu) })({ api: 'zaken', handhaver: HANDHAVER }),
});

test('the official versions', () => {
  const versies = ['zaken-1.7.0', 'documenten-1.7.0', 'besluiten-1.1.0', 'catalogi-1.3.3', 'zaken-1.5.1', 'documenten-1.5.0', 'besluiten-1.0.2'];
  for (const naam of versies) assert.equal(laadContract(naam).versie, naam.split('-')[1]);
});

test('a token that is wrong or old gives 403', async () => {
  for (const koppen of [{}, await kop(undefined, 'een-ander-geheim-van-minstens-32-tekens!'), await kop(Date.now() / 1000 - 3600)]) {
    const antwoord = await fetch(stub.staat.zaak.url, { headers: { ...CRS, ...koppen } });
    assert.equal(antwoord.status, 403);
    assert.equal(((await antwoord.json()) as { code: string }).code, 'not_authenticated');
  }
  assert.deepEqual(stub.contractfouten.splice(0), []);
});

test('a request without the CRS headers, with a field or a parameter that the specification does not know, is reported', async () => {
  await fetch(`${stub.staat.zaak.url}?bsn=1`, { headers: await kop() });
  assert.deepEqual(stub.contractfouten.splice(0), [
    'GET /zaken/{uuid}: no query parameter bsn',
    'GET /zaken/{uuid}: Accept-Crs is missing',
    'GET /zaken/{uuid}: Content-Crs is missing',
  ]);
  await fetch(`${stub.apis.besluiten}/besluiten`, {
    method: 'POST',
    headers: { ...(await kop()), 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://x.nl', verantwoordelijkeOrganisatie: '123456782', besluittype: 'x', datum: '1-4-2026', soort: 'last' }),
  });
  const fouten = stub.contractfouten.splice(0).join('\n');
  for (const deel of [
    "must have required property 'ingangsdatum'",
    '/url: boolean schema is false',
    '/besluittype: must match format "uri"',
    '/datum: must match format "date"',
    'additional properties',
  ])
    assert.ok(fouten.includes(deel), deel);
});

test('an answer of the stub itself that departs from the specification is reported', async () => {
  const [rol] = stub.staat.rollen;
  assert.ok(rol);
  const oud = rol['betrokkeneIdentificatie'];
  rol['betrokkeneIdentificatie'] = { identificatie: 7 };
  await fetch(`${stub.apis.zaken}/rollen`, { headers: { ...CRS, ...(await kop()) } });
  rol['betrokkeneIdentificatie'] = oud;
  assert.ok(stub.contractfouten.splice(0).some((fout) => fout.includes('/betrokkeneIdentificatie/identificatie: must be string')));
});
