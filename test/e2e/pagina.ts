// What a person does on the demo page, and what must never happen there.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type * as Axe from 'axe-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RICHTLIJNEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page that keeps everything the browser complains about: refusals of the security policy, errors, and warnings on the console. */
export async function open(
  browser: Browser,
  adres: string,
  opties: Parameters<Browser['newPage']>[0] = {},
  vooraf: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<{ page: Page; klachten: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...opties });
  const klachten: string[] = [];
  page.on('pageerror', (fout) => klachten.push(`error: ${fout.message}`));
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(`${bericht.type()}: ${bericht.text()}`);
  });
  page.on('requestfailed', (verzoek) => klachten.push(`failed: ${verzoek.url()}`));
  page.on('response', (antwoord) => {
    if (antwoord.status() >= 400 && !antwoord.url().endsWith('/favicon.ico')) klachten.push(`${antwoord.status()}: ${antwoord.url()}`);
  });
  await vooraf(page);
  await page.goto(adres);
  return { page, klachten };
}

/** axe-core on the whole page, or a frame in it, element included. It is put in by the test, past the security policy of the page. */
export async function zonderDrempels(page: Page | Frame, waar: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeBron());
  const schendingen = await page.evaluate(async (richtlijnen) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ runOnly: richtlijnen, iframes: false }); // a frame is looked at by itself
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, RICHTLIJNEN);
  assert.deepEqual(schendingen, [], waar);
}

async function axeBron(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return `${await readFile(AXE, 'utf8')}; undefined`;
}

const vraag = (page: Page): Locator => page.getByRole('region', { name: 'Vraag' });
const WEET_NIET = 'Weet ik nog niet';

/** Answers what is asked and still open on this step: "Nee" where that is an option, else the first one. What the step folds away is not asked. */
async function beantwoord(page: Page): Promise<void> {
  if ((await vraag(page).locator('hw-besluit, hw-nog-te-doen').count()) > 0) return; // what she decides is hers: nothing there is asked
  const groepen = vraag(page).locator('fieldset:not([id^=gedraging])').filter({ visible: true }); // samenloop is an option, not a question
  for (let i = 0; i < (await groepen.count()); i++) {
    const groep = groepen.nth(i);
    const gekozen = groep.locator('label').filter({ has: page.locator('input:checked') });
    const keuzes = (await groep.locator('label').allInnerTexts()).map((tekst) => tekst.trim());
    if ((await gekozen.allInnerTexts()).some((tekst) => tekst.trim() !== WEET_NIET)) continue;
    const keuze = ['Nee', 'Nee, er zijn geen eerdere maatregelen of overtredingen', 'Geen van deze'].find((naam) => keuzes.includes(naam)) ?? keuzes[0];
    assert.ok(keuze !== undefined && keuze !== WEET_NIET, `nothing to choose among "${keuzes.join('", "')}"`);
    await groep.getByLabel(keuze, { exact: true }).check();
    i = -1; // an answer can fold away a question, or bring one
  }
}

/** Goes through the conversation from where it is, step by step, until there is no next one. Each step is handed to `bekijk`. */
export async function doorloop(page: Page, bekijk: (kop: string) => Promise<void>): Promise<number> {
  for (let stappen = 1; stappen < 100; stappen++) {
    await beantwoord(page);
    await bekijk(await vraag(page).getByRole('heading').first().innerText());
    const verder = vraag(page).getByRole('button', { name: /^Volgende/ });
    if ((await verder.count()) === 0) return stappen;
    await verder.click();
  }
  throw new Error('the conversation does not end');
}

/** The element's own idea of dossier and advice. */
export const wijzer = (page: Page): Promise<{ dossier: unknown; status: string | undefined }> =>
  page.evaluate(() => {
    const element = document.querySelector('handhavings-wijzer') as unknown as { dossier: unknown; advies?: { status: string } };
    return { dossier: element.dossier, status: element.advies?.status };
  });
