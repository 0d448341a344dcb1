// Six whole cases in a real browser, from nothing to the record: what the officer fills in, decides and takes along, against files worked out by hand
// from the policy texts (test/zaken). The built element, on a host as strict as any.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkVerslag, parsePolicy, type Advies, type Dossier } from '@handhavingswijzer/engine';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { beleidTekst, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { nieuweVersie } from '../zaken/nieuwe-versie.ts';
import { uitkomst, type Zaak } from '../zaken/zaak.ts';
import { keuzes, samen, verslag } from './besluiten.ts';
import { overtreding, zaak as deZaak } from './invullen.ts';
import { open } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const ZAKEN = join(root, 'test/zaken');
const landelijk = leesLandelijk();
const zaken = readdirSync(ZAKEN)
  .filter((naam) => naam.endsWith('.json'))
  .map((naam) => JSON.parse(readFileSync(join(ZAKEN, naam), 'utf8')) as Zaak);

/** Without the names that the screen gives to a gedraging: only which overtredingen share one counts. */
const zonderNamen = (dossier: Dossier): Dossier => {
  const eerste = new Map<string, string>();
  for (const o of dossier.overtredingen) if (o.gedraging !== undefined && !eerste.has(o.gedraging)) eerste.set(o.gedraging, o.id);
  return { ...dossier, overtredingen: dossier.overtredingen.map((o) => (o.gedraging === undefined ? o : { ...o, gedraging: eerste.get(o.gedraging) ?? '' })) };
};

interface Wijzer extends HTMLElement {
  beleid: unknown;
  dossier: unknown;
  readonly advies: Advies | undefined;
}

const inElement = (page: Page, wat: { readonly beleid: string; readonly leeg?: true }): Promise<void> =>
  page.evaluate(({ beleid, leeg }) => {
    const wijzer = document.querySelector<Wijzer>('handhavings-wijzer');
    if (!wijzer) throw new Error('no element');
    wijzer.beleid = beleid;
    if (leeg) wijzer.dossier = null;
  }, wat);

const uitElement = (page: Page): Promise<{ readonly dossier: Dossier; readonly advies: Advies }> =>
  page.evaluate(() => {
    const wijzer = document.querySelector<Wijzer>('handhavings-wijzer');
    return JSON.parse(JSON.stringify({ dossier: wijzer?.dossier, advies: wijzer?.advies })) as { dossier: Dossier; advies: Advies };
  });

describe('six whole cases', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    server = await serve(join(root, 'dist'));
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const zaak of zaken)
    test(zaak.titel, async () => {
      const begonnenOnder = leesBeleid(zaak.beleid);
      const nieuw = zaak.nieuweVersie && nieuweVersie(begonnenOnder.data, zaak.nieuweVersie);
      const { page, klachten } = await open(browser, `${server.base}/demo/`, {}, async (p) => {
        await p.clock.setFixedTime(new Date(`${zaak.dossier.besluitdatum}T10:00:00`));
      });
      await page.getByText('beleid van Haarlemmermeer').waitFor();
      await inElement(page, { beleid: beleidTekst(zaak.beleid), leeg: true });
      await page.getByRole('heading', { name: 'De zaak' }).waitFor();
      const woorden = { beleid: begonnenOnder.data, landelijk: landelijk.data };

      await deZaak(page, zaak.dossier, woorden);
      for (const o of zaak.dossier.overtredingen) {
        const onbekend = zaak.onbekend.filter((open_) => open_.overtreding === o.id).map((open_) => open_.feit);
        await overtreding(page, zaak.dossier, o, onbekend, woorden);
      }
      if (zaak.adviesOud) assert.deepEqual(uitkomst((await uitElement(page)).advies), zaak.adviesOud.overtredingen);
      if (nieuw) {
        await inElement(page, { beleid: nieuw });
        await page.getByRole('heading', { name: 'Deze zaak is begonnen onder een andere versie van het beleid' }).waitFor();
        await overgang(page, zaak);
      }
      await samen(page, zaak);

      const { dossier, advies } = await uitElement(page);
      assert.deepEqual(zonderNamen(dossier), zonderNamen(zaak.dossier));
      assert.deepEqual(uitkomst(advies), zaak.advies.overtredingen);
      assert.deepEqual([advies.status, advies.totaal, advies.ontbrekend], [zaak.advies.status, zaak.advies.totaal, zaak.advies.ontbrekend]);

      const beleid = nieuw ? gelukt(parsePolicy(nieuw)) : begonnenOnder;
      await keuzes(page, zaak, { beleid: beleid.data, landelijk: landelijk.data });
      const mee = await verslag(browser, page, zaak);
      assert.deepEqual(
        mee.verslag.keuzes.map(({ motivering: _motivering, ...keuze }) => keuze),
        zaak.verslag.keuzes,
      );
      assert.deepEqual(
        mee.verslag.keuzes.map((k) => k.motivering),
        zaak.besluit.keuzes.map((k) => k.motivering),
      );
      assert.equal(mee.verslag.vastgesteldOp, zaak.dossier.besluitdatum);
      assert.equal(mee.verslag.vastgesteldDoor, zaak.besluit.door);
      assert.deepEqual(mee.verslag.besluit?.evenredigheid, zaak.besluit.evenredigheid);
      assert.deepEqual(mee.verslag.advies, advies);
      if (zaak.verslag.beleid) assert.equal(mee.verslag.beleid.versie, zaak.verslag.beleid.versie);
      gelukt(checkVerslag(beleid, landelijk, mee.verslag));

      for (const [soort, tekst] of [
        ['HTML', mee.html],
        ['Word', mee.word],
      ] as const) {
        for (const stuk of zaak.document.bevat) assert.ok(tekst.includes(stuk), `${soort} lacks "${stuk}"`);
        for (const stuk of zaak.document.bevatNiet) assert.ok(!tekst.includes(stuk), `${soort} says "${stuk}"`);
      }
      assert.deepEqual(klachten, []);
      await page.close();
    });

  /** Goes on under the version that is set now, keeping every answer. */
  async function overgang(page: Page, zaak: Zaak): Promise<void> {
    const vlak = page.locator('hw-overgang');
    for (const behoud of await vlak.getByRole('radio', { name: 'Mijn antwoord blijft staan' }).all()) await behoud.check();
    await vlak.getByRole('radio', { name: new RegExp(`^Versie ${zaak.nieuweVersie?.versie ?? ''}, die nu is ingesteld`) }).check();
    await vlak.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await vlak.waitFor({ state: 'detached' });
  }
});
