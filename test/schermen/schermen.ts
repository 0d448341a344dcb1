// `npm run screenshots`: a picture of every step of a whole case, in each theme and at two widths, in dist/schermen; and the ones that README and guide
// use, where these look for them. On the built pages, with the browser of the tests: `npm run build` goes before.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '@handhavingswijzer/engine';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { serve } from '../e2e/server.ts';
import { beleidTekst } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';

const root = join(import.meta.dirname, '../..');
const uit = join(root, 'dist/schermen');

const THEMAS = ['Geen', 'Voorbeeld', 'Den Haag'] as const;
const BREEDTES = [1280, 360] as const;

/** Pictures that a text uses: step (start of its name in the list of steps) and file. Theme "Geen", 1280 px. */
const GEBRUIKT: readonly (readonly [stap: string, bestand: string])[] = [
  ['Ernst', '.github/handhavings-wijzer.png'],
  ['Overtredingen', 'widget/beelden/overtredingen.png'],
  ['Eerdere maatregelen', 'widget/beelden/eerdere-maatregelen.png'],
  ['Ernst', 'widget/beelden/afweging.png'],
  ['Samen bekeken', 'widget/beelden/samen-bekeken.png'],
  ['Overzicht', 'widget/beelden/overzicht.png'],
  ['Uw besluit', 'widget/beelden/uw-besluit.png'],
  ['Nog te doen', 'widget/beelden/nog-te-doen.png'],
  ['Verslag', 'widget/beelden/verslag.png'],
];

const lees = async (naam: string): Promise<Zaak> => JSON.parse(await readFile(join(root, `test/zaken/${naam}.json`), 'utf8')) as Zaak;

/** The demo page with this case in the element, as a host puts it there. */
async function opstellen(browser: Browser, base: string, zaak: Zaak, thema: string, breedte: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: breedte, height: 900 }, reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await page.clock.setFixedTime(new Date(`${zaak.dossier.besluitdatum}T10:00:00`));
  await page.goto(`${base}/demo/`);
  await page.getByText('beleid van Haarlemmermeer').waitFor();
  await page.getByRole('radio', { name: thema, exact: true }).check();
  await page.evaluate(
    ({ beleid, dossier }) => {
      const wijzer = document.querySelector('handhavings-wijzer') as unknown as { beleid: string; dossier: Dossier };
      wijzer.beleid = beleid;
      wijzer.dossier = dossier;
    },
    { beleid: beleidTekst(zaak.beleid), dossier: zaak.dossier },
  );
  await page
    .getByText(zaak.dossier.voorziening.naam ?? '')
    .first()
    .waitFor();
  return page;
}

/** The names in the list of steps, as they stand now; on a narrow screen the list is unfolded first. */
async function stappen(page: Page): Promise<string[]> {
  await ontvouw(page);
  return page.locator('hw-route .stap').evaluateAll((knoppen) =>
    knoppen.map((knop) =>
      [...(knop.children[1]?.childNodes ?? [])]
        .filter((n) => n.nodeType === Node.TEXT_NODE)
        .map((n) => n.textContent)
        .join('')
        .trim(),
    ),
  );
}

/** Goes to a step; the steps of an overtreding are only listed while one of them is at hand. */
async function ga(page: Page, naam: string, overtreding: string): Promise<void> {
  let nu = await stappen(page);
  if (!nu.includes(naam)) {
    await page.locator('hw-route .stap').nth(nu.indexOf(overtreding)).click();
    nu = await stappen(page);
  }
  await page.locator('hw-route .stap').nth(nu.indexOf(naam)).click();
}

async function ontvouw(page: Page): Promise<void> {
  const schakel = page.locator('hw-route .schakel');
  if ((await schakel.isVisible()) && (await schakel.getAttribute('aria-expanded')) === 'false') await schakel.click();
}

/** Waits until nothing is being computed any more. */
async function rust(page: Page): Promise<void> {
  await page
    .waitForFunction(() => !/wordt berekend|worden berekend|wordt gezocht/.test(document.body.innerText), undefined, { timeout: 5_000 })
    .catch(() => undefined);
  await page.waitForTimeout(150);
}

const bestandsnaam = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

async function loop(browser: Browser, base: string, zaak: Zaak, thema: string, breedte: number): Promise<void> {
  const page = await opstellen(browser, base, zaak, thema, breedte);
  const overtreding = (await stappen(page)).find((naam) => naam.startsWith('1. ')) ?? '';
  await ga(page, overtreding, overtreding);
  const alle = (await stappen(page)).filter((naam, i, lijst) => !/^\d+\. /.test(naam) && lijst.indexOf(naam) === i);
  for (const [i, naam] of alle.entries()) {
    await ga(page, naam, overtreding);
    await rust(page);
    const nummer = String(i + 1).padStart(2, '0');
    await page.screenshot({ path: join(uit, `${bestandsnaam(thema)}-${String(breedte)}-${nummer}-${bestandsnaam(naam)}.png`), fullPage: true });
    if (thema !== 'Geen' || breedte !== 1280) continue;
    for (const [stap, bestand] of GEBRUIKT) if (naam.startsWith(stap)) await page.locator('handhavings-wijzer').screenshot({ path: join(root, bestand) });
  }
  await page.close();
}

await rm(uit, { recursive: true, force: true });
await mkdir(uit, { recursive: true });
const server = await serve(join(root, 'dist'));
const browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
try {
  const zaak = await lees('helmond-vijf-overtredingen');
  const [alleenThema, alleenBreedte] = process.argv.slice(2);
  for (const thema of THEMAS)
    for (const breedte of BREEDTES)
      if ((alleenThema ?? thema) === thema && Number(alleenBreedte ?? breedte) === breedte) {
        await loop(browser, server.base, zaak, thema, breedte);
        console.log(`${thema}, ${String(breedte)} px`);
      }
} finally {
  await browser.close();
  await server.close();
}
