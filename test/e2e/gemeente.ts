// The service of packages/zgw as a municipality runs it: behind a reverse proxy that signs officers on, with a provider of the ZGW APIs that keeps to the specifications.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  behandelaar,
  jwtToegang,
  leesBeleid,
  leesKoppeling,
  maakOpslag,
  maakServer,
  maakVerwerker,
  proxyAanmelding,
  stil,
  type Verwerking,
} from '@handhavingswijzer/zgw';
import type { Page, Route } from 'playwright-core';
import { KLANT, startStub, type Stub } from '../../packages/zgw/test/stub/index.ts';

const GEHEIM = 'geheim-van-de-proxy';
const KOPPELING = join(import.meta.dirname, '../../packages/zgw/voorbeeld/koppeling.json');

export interface Gemeente {
  readonly stub: Stub;
  /** What the service answered last to a verslag. */
  readonly uit: () => Verwerking | undefined;
  /**
   * The municipality's reverse proxy: hands requests of the page below /handhavingswijzer on to the service and says who is signed on. `antwoord` gives the answer on to
   * the page; by default as it is.
   */
  proxy(page: Page, antwoord?: (route: Route, status: number, body: string, pad: string) => Promise<void>): Promise<void>;
  sluit(): Promise<void>;
}

const zoalsHetIs = (route: Route, status: number, body: string): Promise<void> => route.fulfill({ status, contentType: 'application/json', body });

/** @param herkomst the origin of the page · @param vandaag the civil date of today */
export async function startGemeente(herkomst: string, vandaag: string): Promise<Gemeente> {
  const map = mkdtempSync(join(tmpdir(), 'handhavingswijzer-zgw-'));
  const stub = await startStub();
  const koppeling = leesKoppeling(readFileSync(KOPPELING, 'utf8'));
  const beleid = leesBeleid([]);
  assert.ok(koppeling.ok && beleid.ok);
  const verbinding = {
    wortels: stub.apis,
    toegang: jwtToegang({ klantId: KLANT.id, geheim: KLANT.geheim, nu: () => Math.floor(Date.now() / 1000) }),
    logboek: stil,
  };
  const dienst = maakServer(
    {
      verbinding,
      koppeling: koppeling.waarde,
      beleid: beleid.waarde,
      verwerker: maakVerwerker(verbinding, koppeling.waarde, maakOpslag(map)),
      zaaktoegang: behandelaar,
      lrk: () => Promise.resolve(undefined),
      vandaag: () => vandaag,
    },
    { aanmelding: proxyAanmelding(GEHEIM), herkomsten: [herkomst], hoogstensBytes: 10_000_000 },
  );
  await new Promise<void>((klaar) => dienst.listen(0, '127.0.0.1', klaar));
  const basis = `http://127.0.0.1:${String((dienst.address() as AddressInfo).port)}`;
  let uit: Verwerking | undefined;
  return {
    stub,
    uit: () => uit,
    proxy: (page, antwoord = zoalsHetIs) =>
      page
        .route('**/handhavingswijzer/*', async (route) => {
          const verzoek = route.request();
          const pad = verzoek.url().split('/').at(-1) ?? '';
          const gegeven = await fetch(`${basis}/${pad}`, {
            method: verzoek.method(),
            headers: {
              'content-type': verzoek.headers()['content-type'] ?? '',
              origin: verzoek.headers()['origin'] ?? herkomst,
              'x-proxy-geheim': GEHEIM,
              'x-handhaver-id': 'jbakker',
              'x-handhaver-naam': 'J.%20Bakker',
            },
            body: verzoek.postData() ?? '',
          });
          const body = await gegeven.text();
          if (pad === 'verslagen') uit = JSON.parse(body) as Verwerking;
          await antwoord(route, gegeven.status, body, pad);
        })
        .then(() => undefined),
    async sluit() {
      dienst.closeAllConnections();
      dienst.close();
      await stub.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
