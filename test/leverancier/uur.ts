// The page of a supplier, once it is built: served under the security policy of the guide, and used by an officer until the verslag is in the zaak.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkVerslag, type Verslag } from '@handhavingswijzer/engine';
import type { Browser, Page } from 'playwright-core';
import { keuzes, samen, verslag, type Meegenomen } from '../e2e/besluiten.ts';
import { open } from '../e2e/pagina.ts';
import { serve, type Server } from '../e2e/server.ts';
import { beleidTekst, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';
import { csp } from './gids.ts';

/** The case that the supplier's back end knows. */
export const ZAAK = JSON.parse(readFileSync(join(import.meta.dirname, '../zaken/helmond-gastouderbureau-buiten.json'), 'utf8')) as Zaak;

/** Serves what the supplier built, with the two addresses of the back end. */
export const serveer = (map: string, kop = csp()): Promise<Server> =>
  serve(map, {
    csp: kop,
    extra: {
      '/policies/helmond/beleid.json': ['application/json', beleidTekst(ZAAK.beleid)],
      '/zaak/dossier.json': ['application/json', JSON.stringify(ZAAK.dossier)],
      '/zaak/verslag': ['application/json', '{}'],
    },
  });

export interface Gebruikt extends Meegenomen {
  readonly page: Page;
  /** Every address that was asked, in order, without the origin. */
  readonly gevraagd: readonly string[];
}

/** The officer decides on the page and makes the verslag final; it is what the back end got, and it holds. The page stays open. */
export async function gebruik(browser: Browser, server: Server): Promise<Gebruikt> {
  const gevraagd: string[] = [];
  const ontvangen: Verslag[] = [];
  const { page, klachten } = await open(browser, `${server.base}/`, {}, async (p) => {
    await p.clock.setFixedTime(new Date(`${ZAAK.dossier.besluitdatum}T10:00:00`));
    p.on('request', (verzoek) => {
      gevraagd.push(verzoek.url().replace(server.base, ''));
      if (verzoek.method() === 'POST') ontvangen.push(verzoek.postDataJSON() as Verslag);
    });
  });
  await page.getByText('Gastouderbureau Ver Weg').first().waitFor();
  const beleid = leesBeleid(ZAAK.beleid);
  await samen(page, ZAAK);
  await keuzes(page, ZAAK, { beleid: beleid.data, landelijk: leesLandelijk().data });
  const mee = await verslag(browser, page, ZAAK);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(ontvangen, [mee.verslag], 'the back end has the verslag, once');
  gelukt(checkVerslag(beleid, leesLandelijk(), mee.verslag));
  assert.deepEqual(
    mee.verslag.keuzes.map(({ motivering: _motivering, ...keuze }) => keuze),
    ZAAK.verslag.keuzes,
  );
  assert.deepEqual(klachten, []);
  return { ...mee, page, gevraagd };
}
