// The case system of the demo as a supplier made it: from the list of cases to the verslag with the case, with the element and with the frame of another origin, under a strict
// security policy; with the service of the municipality behind it, and without.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Verslag } from '@handhavingswijzer/engine';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { uitkomst, type Zaak } from '../zaken/zaak.ts';
import { keuzes, naarVaststellen, samen } from './besluiten.ts';
import { startGemeente, type Gemeente } from './gemeente.ts';
import { feiten, kies, naar, overtreding, vraagvlak, zaak as deZaak, type Vlak } from './invullen.ts';
import { open, zonderDrempels } from './pagina.ts';
import { CSP, serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const zaak = JSON.parse(readFileSync(join(root, 'test/zaken/haarlemmermeer-afwijking.json'), 'utf8')) as Zaak;
const [ruimtes] = zaak.dossier.overtredingen;
const woorden = { beleid: leesBeleid(zaak.beleid).data, landelijk: leesLandelijk().data };
const EERDER = 'Is er bij deze houder eerder iets gebeurd met dit voorschrift?';
const GEEN_EERDER = 'Nee, er zijn geen eerdere maatregelen of overtredingen';

let browser: Browser;
let systeem: Server;
let kader: Server;
let gemeente: Gemeente;
/** Settings of the page; the server hands out what stands here. */
const extra: Record<string, readonly [string, string]> = {};

/** A server of a page with a router of its own: every address of it leads to the page. */
const elders = (pad: string): string | undefined =>
  pad.startsWith('/zaaksysteem/zaken/') ? `/zaaksysteem/?naar=${encodeURIComponent(pad.slice('/zaaksysteem/'.length))}` : undefined;
const instellingen = (waarde: object): void => {
  extra['/zaaksysteem/instellingen.json'] = ['application/json', JSON.stringify({ kader: `${kader.base}/kader/`, ...waarde })];
};

before(async () => {
  systeem = await serve(join(root, 'dist'), { csp: () => `${CSP}; frame-src ${kader.base}`, extra, elders });
  const toegelaten = JSON.stringify({ schema: 'kaderinstellingen/1', herkomsten: [systeem.base] });
  kader = await serve(join(root, 'dist'), { csp: `${CSP}; frame-ancestors ${systeem.base}`, extra: { '/kader/kader.json': ['application/json', toegelaten] } });
  kader = { ...kader, base: kader.base.replace('127.0.0.1', 'localhost') }; // another site: the browser gives the frame a process of its own
  gemeente = await startGemeente(systeem.base, zaak.dossier.besluitdatum);
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(async () => {
  await browser.close();
  await Promise.all([systeem.close(), kader.close(), gemeente.sluit()]);
});

const opDeDag = (p: Page): Promise<void> => p.clock.setFixedTime(new Date(`${zaak.dossier.besluitdatum}T10:00:00`));
const tab = (page: Page, naam: string): Promise<void> => page.getByRole('link', { name: naam, exact: true }).click();
const begin = async (vlak: Vlak): Promise<void> => vlak.getByRole('button', { name: /^Volgende/ }).waitFor();
async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame);
  await begin(frame);
  return frame;
}
const plek = (page: Page): Promise<unknown[]> => page.evaluate(() => [location.pathname, location.search, location.hash, history.length, document.title]);

describe('the case system', () => {
  test('of ours it imports what is published, and nothing else', () => {
    const { publishConfig } = JSON.parse(readFileSync(join(root, 'widget/package.json'), 'utf8')) as { publishConfig: { exports: Record<string, unknown> } };
    const map = join(root, 'widget/demo/zaaksysteem');
    const van = readdirSync(map).flatMap((naam) =>
      [...readFileSync(join(map, naam), 'utf8').matchAll(/^(?:import|export) .*from '([^']+)'|import\('([^']+)'\)/gm)].map((m) => m[1] ?? m[2] ?? ''),
    );
    const vreemd = [...new Set(van)].filter((naam) => !naam.startsWith('./'));
    assert.deepEqual(vreemd.sort(), ['@handhavingswijzer/widget', '@handhavingswijzer/widget/kader', 'lit', 'lit/directives/keyed.js']);
    for (const naam of vreemd)
      if (!naam.startsWith('lit')) assert.ok(Object.hasOwn(publishConfig.exports, naam.replace('@handhavingswijzer/widget', '.')), naam);
  });

  test('with the element and the service: filled in from the zaak, decided, and in the zaak, also when the first answers are lost', async () => {
    const { stub } = gemeente;
    const { identificatie, url } = stub.staat.zaak as unknown as { identificatie: string; url: string };
    instellingen({
      dienst: '/handhavingswijzer',
      zaken: [
        {
          nummer: identificatie,
          url,
          onderwerp: 'De Vlinder',
          gemeente: 'Haarlemmermeer',
          beleid: 'haarlemmermeer',
          status: 'Nieuw',
          uiterlijk: '13 april 2026',
          gegevens: {},
        },
      ],
    });
    const keren = { voorvulling: 0, verslagen: 0 };
    const { page, klachten } = await open(browser, `${systeem.base}/zaaksysteem/`, {}, async (p) => {
      await opDeDag(p);
      await gemeente.proxy(p, (route, status, body, pad) =>
        (keren[pad as keyof typeof keren] += 1) === 1 ? route.abort() : route.fulfill({ status, contentType: 'application/json', body }),
      );
    });
    await page.getByRole('link', { name: identificatie }).click();
    await tab(page, 'Handhaving');
    await page.getByText('De gegevens van de zaak zijn er nu niet. De dienst van de gemeente is niet bereikbaar.').waitFor();
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByRole('region', { name: 'Vraag' }).waitFor();
    await naar(page, 'De zaak');
    assert.equal(
      await vraagvlak(page)
        .getByRole('textbox', { name: /^Naam van de voorziening/ })
        .inputValue(),
      'De Vlinder',
    );
    const voor = await plek(page);
    await deZaak(page, { ...zaak.dossier, zaak: {} }, woorden);
    if (ruimtes) await overtreding(page, zaak.dossier, ruimtes, [], woorden);
    await samen(page, zaak);
    await keuzes(page, zaak, woorden);
    await naarVaststellen(page, zaak);
    assert.deepEqual(await plek(page), voor, 'the element leaves the address, the history and the title alone');
    await vraagvlak(page).getByRole('button', { name: 'Stel vast' }).click();

    await page.getByText('Het verslag is nog niet opgeslagen.').waitFor();
    const melding = page.getByText('De dienst van de gemeente is niet bereikbaar.');
    await melding.waitFor();
    assert.ok(await melding.evaluate((el) => el.getBoundingClientRect().top >= 0 && el.getBoundingClientRect().bottom <= innerHeight), 'in sight where she is');
    await zonderDrempels(page, 'not stored');
    await page.getByRole('button', { name: 'Sla het verslag opnieuw op' }).click();
    await page.getByText('Het verslag is opgeslagen bij de zaak.').waitFor();
    await tab(page, 'Naar de documenten');
    assert.deepEqual(await page.getByRole('listitem').filter({ hasText: 'van 30 maart 2026' }).allInnerTexts(), [
      'Afwegingsverslag van 30 maart 2026 (Word)',
      'Afwegingsverslag van 30 maart 2026, gegevens (JSON)',
      'Besluit van 30 maart 2026 (Besluit)',
    ]);
    assert.deepEqual([stub.staat.besluiten.length, stub.staat.documenten.length], [1, 2]);
    const opgeslagen = JSON.parse((stub.staat.inhoud.get(gemeente.uit()?.documenten.gegevens ?? '') ?? Buffer.alloc(0)).toString('utf8')) as Verslag;
    assert.deepEqual(uitkomst(opgeslagen.advies), zaak.advies.overtredingen);
    assert.equal(opgeslagen.dossier.zaak?.url, url);
    assert.deepEqual(
      klachten.filter((klacht) => !klacht.includes('/handhavingswijzer/') && !klacht.includes('net::ERR_FAILED')),
      [],
    );
    await page.close();
  });

  test('with the frame, without a back end: what she entered is there after back, forward and loading again, in the element too; the verslag is with the case', async () => {
    instellingen({ dienst: null });
    const { page, klachten } = await open(browser, `${systeem.base}/zaaksysteem/`, {}, opDeDag);
    await page.getByRole('link', { name: 'Z-2026-0412' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'inhoud');
    await tab(page, 'Handhaving (in een kader)');
    let frame = await frameIn(page);
    await kies_(frame);
    await tab(page, 'Gegevens'); // at once: what was chosen a moment ago is not lost
    await page.getByRole('heading', { name: 'Gegevens van de zaak' }).waitFor();

    await page.goBack();
    frame = await frameIn(page);
    await gekozen(frame);
    await page.goForward();
    await page.getByRole('heading', { name: 'Gegevens van de zaak' }).waitFor();
    await page.goBack();
    await tab(page, 'Handhaving');
    await gekozen(page);
    assert.ok(page.url().endsWith('/zaaksysteem/zaken/Z-2026-0412/handhaving'));
    await page.goBack();
    await page.reload();
    frame = await frameIn(page);
    await gekozen(frame);

    if (ruimtes) await feiten(frame, zaak.dossier, ruimtes, [], woorden);
    await samen(frame, zaak);
    await keuzes(frame, zaak, woorden);
    await naarVaststellen(frame, zaak);
    await vraagvlak(frame).getByRole('button', { name: 'Stel vast' }).click();
    const melding = page.getByText('Het verslag is opgeslagen bij de zaak.');
    await melding.waitFor();
    await page.getByRole('button', { name: 'Sluit deze melding' }).click();
    assert.equal(await melding.count(), 0);
    assert.ok(page.url().endsWith('/zaaksysteem/zaken/Z-2026-0412/kader'));
    const [word] = await Promise.all([page.waitForEvent('download'), vraagvlak(frame).getByRole('button', { name: /DOCX/ }).click()]);
    assert.equal(word.suggestedFilename(), 'afwegingsverslag-Z-2026-0412.docx');
    await tab(page, 'Documenten');
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Afwegingsverslag van 30 maart 2026, gegevens' }).click(),
    ]);
    const verslag = JSON.parse(await readFile(await bestand.path(), 'utf8')) as Verslag;
    assert.deepEqual(uitkomst(verslag.advies), zaak.advies.overtredingen);
    // a frame that she leaves while it loads is given up by the browser
    assert.deepEqual(
      klachten.filter((klacht) => !klacht.startsWith(`failed: ${kader.base}/`)),
      [],
    );
    await page.close();
  });

  test('translated by the browser at every step, nothing crashes and every page says what belongs there', async () => {
    instellingen({ dienst: null });
    const { page, klachten } = await open(browser, `${systeem.base}/zaaksysteem/`);
    await page.getByRole('link', { name: 'HZ-2026-118' }).waitFor();
    await page.evaluate(VERTAAL);
    await page.getByRole('link', { name: 'HZ-2026-118' }).click();
    await page.evaluate(VERTAAL);
    await tab(page, 'Handhaving');
    await begin(page);
    await page.evaluate(VERTAAL);
    await kies_(page);
    await page.evaluate(VERTAAL);
    await page.getByRole('button', { name: /^Volgende/ }).click();
    await page.evaluate(VERTAAL);
    await tab(page, 'Uw zaken');
    await page.getByRole('link', { name: 'Z-2026-0412' }).click();
    await page.getByRole('heading', { name: 'KDV De Egel: eisen aan ruimtes' }).waitFor();
    await page.evaluate(VERTAAL);
    await page.goBack();
    await page.goBack();
    await gekozen(page);
    await page.getByRole('heading', { name: /^BSO De Rakkers/ }).waitFor();
    assert.deepEqual(klachten, []);
    await page.close();
  });

  for (const breedte of [1280, 360])
    test(`at ${String(breedte)} px every page of it is without barriers, in its own look, and nothing scrolls sideways`, async () => {
      instellingen({ dienst: null });
      const { page, klachten } = await open(browser, `${systeem.base}/zaaksysteem/`, { viewport: { width: breedte, height: 800 } });
      await page.getByRole('link', { name: 'HZ-2026-118' }).waitFor();
      const kijk = async (waar: string): Promise<void> => {
        await zonderDrempels(page, waar);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= breedte, waar);
      };
      const kleur = (vlak: Vlak): Promise<string> => vlak.getByRole('button', { name: /^Volgende/ }).evaluate((knop) => getComputedStyle(knop).backgroundColor);
      await kijk('the list');
      await page.getByRole('link', { name: 'HZ-2026-118' }).click();
      await kijk('the data');
      await tab(page, 'Handhaving');
      await begin(page);
      await kijk('the element');
      const eigen = await kleur(page);
      await tab(page, 'Handhaving (in een kader)');
      const frame = await frameIn(page);
      await kijk('the frame, from outside');
      await zonderDrempels(frame, 'the frame');
      assert.deepEqual([eigen, await kleur(frame)], ['rgb(0, 105, 90)', 'rgb(0, 105, 90)']);
      await tab(page, 'Documenten');
      await page.getByText('Er is nog geen afwegingsverslag.').waitFor();
      await kijk('the documents');
      assert.deepEqual(klachten, []);
      await page.close();
    });
});

/** What a browser does that translates a page: every text goes into elements of its own. Shadow roots too, though not every browser does. */
const VERTAAL = `(() => {
  const vertaal = (wortel) => {
    const teksten = [];
    const loper = document.createTreeWalker(wortel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let n = loper.nextNode(); n; n = loper.nextNode()) {
      if (n.shadowRoot) vertaal(n.shadowRoot);
      else if (n.nodeType === 3 && n.data.trim() !== '' && !['FONT', 'STYLE', 'SCRIPT', 'TEXTAREA', 'OPTION'].includes(n.parentElement?.tagName)) teksten.push(n);
    }
    for (const tekst of teksten) {
      const buiten = document.createElement('font');
      buiten.append(document.createElement('font'));
      tekst.replaceWith(buiten);
      buiten.firstChild.append(tekst);
    }
  };
  vertaal(document.body);
})()`;

const kies_ = (vlak: Vlak): Promise<void> => kies(vlak, EERDER, GEEN_EERDER);

/** Her answer is still there. */
async function gekozen(vlak: Vlak): Promise<void> {
  await begin(vlak);
  await naar(vlak, /Eerdere maatregelen/);
  assert.ok(await vraagvlak(vlak).getByRole('radio', { name: GEEN_EERDER }).isChecked());
}
