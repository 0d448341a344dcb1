import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { maakKlient, type Klient } from '../src/http/klient.ts';
import { metZoekdeel } from '../src/http/adres.ts';
import { leesSpoorketen } from '../src/http/spoorketen.ts';
import { GeenToegang, oauthToegang } from '../src/http/toegang.ts';
import { ZgwFout } from '../src/http/zgw-fout.ts';
import { jsonLogboek } from '../src/logboek.ts';
import { leesZaak } from '../src/lezen/zaak.ts';
import { meldFout } from '../src/verwoord.ts';
import { HANDHAVER, verbinding } from './hulp.ts';
import { startStub, type Stub } from './stub/index.ts';

const KETEN = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
let stub: Stub;
let regels: string[];
let klient: Klient;
beforeEach(async () => {
  stub = await startStub();
  regels = [];
  const logboek = jsonLogboek(
    (regel) => void regels.push(regel),
    () => new Date(0),
    'https://gemeente.voorbeeld/verwerkingen/handhaving',
  );
  klient = maakKlient(verbinding(stub, 5000, logboek), HANDHAVER, leesSpoorketen(KETEN));
});
afterEach(() => stub.sluit());

const zaakfout = async (belofte: Promise<unknown>): Promise<ZgwFout> => {
  const fout: unknown = await belofte.then(
    () => undefined,
    (reden: unknown) => reden,
  );
  assert.ok(fout instanceof ZgwFout, String(fout));
  return fout;
};

test('each request has a token of its own, with the officer in it, the CRS and the chain that came from outside', async () => {
  await leesZaak(klient, stub.staat.zaak.url);
  await klient.haalLijst(`${stub.apis.catalogi}/eigenschappen`, { zaaktype: stub.staat.zaaktype.url });
  for (const { claims, koppen } of stub.verzoeken) {
    assert.equal(claims?.['user_id'], 'jbakker');
    assert.equal(claims['user_representation'], 'J. Bakker');
    assert.equal(claims.iss, 'handhavingswijzer');
    assert.match(String(koppen['traceparent']), /^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
  }
  const spans = stub.verzoeken.map(({ koppen }) => koppen['traceparent']);
  assert.equal(new Set([...spans, KETEN]).size, spans.length + 1);
  assert.deepEqual(stub.contractfouten, []);
});

test('a list in pages is read to its end, and only the query of `next` is taken over', async () => {
  const alles = await klient.haalLijst<{ naam: string }>(`${stub.apis.catalogi}/eigenschappen`, { zaaktype: stub.staat.zaaktype.url });
  assert.deepEqual(
    alles.map(({ naam }) => naam),
    stub.staat.eigenschappen.map(({ naam }) => naam),
  );
  const elders = maakKlient(
    {
      ...verbinding(stub),
      haal: async (adres, opties) => {
        const antwoord = await fetch(adres, opties);
        return new Response((await antwoord.text()).replaceAll(/"next":"http:\/\/127\.0\.0\.1:\d+/g, '"next":"https://intern.voorbeeld'), antwoord);
      },
    },
    HANDHAVER,
    leesSpoorketen(undefined),
  );
  assert.equal((await elders.haalLijst(`${stub.apis.catalogi}/eigenschappen`, {})).length, alles.length);
});

describe('tries', () => {
  for (const storing of [429, 503, 'dood-voor', 'half-na'] as const)
    test(`a read is tried again after ${storing}, up to three times`, async () => {
      stub.storing = ({ nummer }) => (nummer < 2 ? storing : undefined);
      assert.equal((await leesZaak(klient, stub.staat.zaak.url)).url, stub.staat.zaak.url);
      assert.equal(stub.verzoeken.length, 3);
      stub.storing = () => storing;
      await zaakfout(leesZaak(klient, stub.staat.zaak.url));
      assert.equal(stub.verzoeken.length, 6);
    });

  test('a read is not tried again after a refusal', async () => {
    stub.storing = () => 403;
    await zaakfout(leesZaak(klient, stub.staat.zaak.url));
    assert.equal(stub.verzoeken.length, 1);
  });

  for (const storing of [429, 503, 'dood-voor', 'dood-na', 'half-na', '500-na'] as const)
    test(`a write is tried once, also after ${storing}`, async () => {
      stub.storing = () => storing;
      const fout = await zaakfout(
        klient.schrijf('POST', `${stub.staat.zaak.url}/zaakeigenschappen`, {
          zaak: stub.staat.zaak.url,
          eigenschap: stub.staat.eigenschappen[4]?.url,
          waarde: 'x',
        }),
      );
      assert.equal(stub.verzoeken.length, 1);
      assert.equal(fout.gegevens.onzeker, storing !== 429);
    });
});

describe('failures in words', () => {
  test('no answer in time', async () => {
    stub.storing = () => 'tijd-voor';
    const ongeduldig = maakKlient({ ...verbinding(stub, 50), pogingen: 1 }, HANDHAVER, leesSpoorketen(undefined));
    const { tekst, code } = meldFout(await zaakfout(leesZaak(ongeduldig, stub.staat.zaak.url)));
    assert.deepEqual({ tekst, code }, { tekst: 'Er kwam geen antwoord van de Zaken API.', code: 'tijd' });
  });

  test('a wrong secret is not "no rights"', async () => {
    const vreemd = maakKlient({ ...verbinding(stub), toegang: () => Promise.resolve('Bearer x.y.z') }, HANDHAVER, leesSpoorketen(undefined));
    assert.equal(meldFout(await zaakfout(leesZaak(vreemd, stub.staat.zaak.url))).tekst, 'Het zaaksysteem herkent deze koppeling niet.');
    stub.storing = () => 403;
    assert.equal(meldFout(await zaakfout(leesZaak(klient, stub.staat.zaak.url))).tekst, 'De koppeling mag dit niet in het zaaksysteem.');
  });

  test('what the provider says of a field, with its kenmerk', async () => {
    const besluit = {
      verantwoordelijkeOrganisatie: '111111111',
      besluittype: stub.staat.besluittypen[2]?.url,
      zaak: stub.staat.zaak.url,
      datum: '2026-04-01',
      ingangsdatum: '2026-04-01',
    };
    const melding = meldFout(await zaakfout(klient.schrijf('POST', `${stub.apis.besluiten}/besluiten`, besluit)));
    assert.equal(melding.tekst, 'Het zaaksysteem keurt de gegevens af. verantwoordelijkeOrganisatie: De waarde is niet toegestaan.');
    assert.match(melding.kenmerk ?? '', /^urn:uuid:/);
  });

  test('a moved API is not followed', async () => {
    const verhuisd = maakKlient(
      { ...verbinding(stub), haal: () => Promise.resolve(new Response('', { status: 301, headers: { location: 'https://elders.voorbeeld/' } })) },
      HANDHAVER,
      leesSpoorketen(undefined),
    );
    assert.equal(meldFout(await zaakfout(leesZaak(verhuisd, stub.staat.zaak.url))).tekst, 'Het adres van het zaaksysteem is veranderd.');
  });
});

test('an address outside the APIs gets no request and no token', async () => {
  for (const adres of [
    'https://elders.voorbeeld/zaken/api/v1/zaken/1',
    `${stub.apis.zaken}.elders.voorbeeld/x`,
    stub.apis.zaken.replace('://', '://a:b@'),
    `${stub.apis.zaken}/../../geheim`,
    'geen adres',
  ])
    await assert.rejects(klient.haal(adres), { name: 'VreemdAdres' });
  await assert.rejects(leesZaak(klient, `${stub.apis.zaken}/rollen`), { name: 'VreemdAdres' });
  await assert.rejects(leesZaak(klient, `${stub.staat.zaak.url}?expand=rollen`), { name: 'VreemdAdres' });
  assert.equal(stub.verzoeken.length, 0);
});

test('no burgerservicenummer in an address', () => {
  assert.throws(() => metZoekdeel('https://a.nl/rollen', { betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: 'x' }), { name: 'GebruiksFout' });
  assert.throws(() => metZoekdeel('https://a.nl/rollen', { zoek: '123456782' }), { name: 'GebruiksFout' });
  assert.equal(
    metZoekdeel('https://a.nl/besluiten', { verantwoordelijkeOrganisatie: '123456782' }),
    'https://a.nl/besluiten?verantwoordelijkeOrganisatie=123456782',
  );
});

test('the log tells what happened, and of nobody', async () => {
  await leesZaak(klient, stub.staat.zaak.url);
  await klient.haalLijst(`${stub.apis.zaken}/rollen`, { zaak: stub.staat.zaak.url });
  await zaakfout(klient.schrijf('POST', `${stub.apis.besluiten}/besluiten`, { verantwoordelijkeOrganisatie: '111111111', toelichting: 'Mevrouw Jansen' }));
  const alles = regels.join('');
  for (const niet of ['jbakker', 'Bakker', 'Jansen', 'Vlinder', stub.staat.zaak.uuid, 'ZAAK-2026', '111111111', 'Bearer'])
    assert.ok(!alles.includes(niet), niet);
  const eerste = JSON.parse(regels[0] ?? '') as Record<string, unknown>;
  assert.deepEqual(
    { ...eerste, span_id: '', ms: 0 },
    {
      tijd: '1970-01-01T00:00:00.000Z',
      niveau: 'info',
      gebeurtenis: 'zgw',
      bewerking: 'GET /zaken/api/v1/zaken/{uuid}',
      status: 200,
      ms: 0,
      poging: 1,
      trace_id: '0af7651916cd43dd8448eb211c80319c',
      span_id: '',
      'dpl.core.processing_activity_id': 'https://gemeente.voorbeeld/verwerkingen/handhaving',
    },
  );
  assert.match(regels.at(-1) ?? '', /"niveau":"fout".*"status":400.*"velden":\["nonFieldErrors: zaaktype-mismatch"\]/);
});

test('a chain from outside that is none begins a new one', () => {
  for (const kop of [undefined, '', 'x', '00-00000000000000000000000000000000-b7ad6b7169203331-01', `ff${KETEN.slice(2)}`])
    assert.notEqual(leesSpoorketen(kop).trace, KETEN.slice(3, 35));
  assert.equal(leesSpoorketen(KETEN).span, 'b7ad6b7169203331');
});

describe('OAuth 2', () => {
  test('one token serves until shortly before its end', async () => {
    let [nu, keren] = [1000, 0];
    const gevraagd: { kop: string; lijf: string }[] = [];
    const toegang = oauthToegang({
      tokenadres: 'https://inlog.voorbeeld/token',
      klantId: 'hw:1',
      geheim: 'g%h',
      bereik: 'zgw',
      nu: () => nu,
      haal: (_adres, opties) => {
        keren += 1;
        gevraagd.push({ kop: new Headers(opties?.headers).get('authorization') ?? '', lijf: String(opties?.body as URLSearchParams) });
        return Promise.resolve(Response.json({ access_token: `t${String(keren)}`, expires_in: 300 }));
      },
    });
    const vraag = (): Promise<string> => toegang({ api: 'zaken', handhaver: HANDHAVER });
    assert.deepEqual(await Promise.all([vraag(), vraag(), vraag()]), ['Bearer t1', 'Bearer t1', 'Bearer t1']);
    nu = 1269;
    assert.equal(await vraag(), 'Bearer t1');
    nu = 1270;
    assert.equal(await vraag(), 'Bearer t2');
    assert.deepEqual(gevraagd[0], { kop: `Basic ${Buffer.from('hw%3A1:g%25h').toString('base64')}`, lijf: 'grant_type=client_credentials&scope=zgw' });
  });

  test('no token: the request is not made', async () => {
    for (const haal of [() => Promise.resolve(Response.json({}, { status: 401 })), () => Promise.reject(new TypeError('fetch failed'))]) {
      const toegang = oauthToegang({ tokenadres: 'https://inlog.voorbeeld/token', klantId: 'a', geheim: 'b', nu: () => 0, haal });
      await assert.rejects(leesZaak(maakKlient({ ...verbinding(stub), toegang }, HANDHAVER, leesSpoorketen(undefined)), stub.staat.zaak.url), GeenToegang);
    }
    assert.equal(stub.verzoeken.length, 0);
  });
});
