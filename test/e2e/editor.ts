// What a policy writer does on the editor's page.
import type { Browser, Locator, Page } from 'playwright-core';
import { open } from './pagina.ts';

/** The policy of the editor's page: Monaco needs styles in the page, and its worker from the same origin. */
export const CSP_EDITOR =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'self'";

export interface Teksten {
  readonly beleid: string;
  readonly casussen: string;
}

interface Element extends HTMLElement {
  beleid: string;
  casussen: string;
  rechten: string;
  gepubliceerd: string | undefined;
  open(teksten: Teksten): void;
}

/** The editor's page with these texts in it; what was published is the policy unless told. */
export async function openEditor(
  browser: Browser,
  base: string,
  teksten: Teksten,
  opties: { readonly gepubliceerd?: string; readonly rechten?: string; readonly vooraf?: (page: Page) => Promise<void>; readonly breed?: number } = {},
): Promise<{ page: Page; klachten: string[] }> {
  const { gepubliceerd = teksten.beleid, rechten = 'alles', vooraf, breed = 1280 } = opties;
  const geopend = await open(browser, `${base}/editor/?bundel=helmond`, { viewport: { width: breed, height: 900 } }, vooraf);
  const { page } = geopend;
  await zetTeksten(page, teksten, gepubliceerd, rechten);
  return geopend;
}

/** Puts texts in the editor, once it has opened what its page opens. */
export async function zetTeksten(page: Page, teksten: Teksten, gepubliceerd: string, rechten = 'alles'): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('beleids-editor') as Element | null)?.beleid);
  await page.evaluate(
    ([t, g, r]) => {
      const editor = document.querySelector('beleids-editor') as Element;
      editor.gepubliceerd = g;
      editor.rechten = r;
      editor.open(t);
    },
    [teksten, gepubliceerd, rechten] as const,
  );
}

/** The texts of the editor as they are now. */
export const tekstenVan = (page: Page): Promise<Teksten> =>
  page.evaluate(() => {
    const { beleid, casussen } = document.querySelector('beleids-editor') as Element;
    return { beleid, casussen };
  });

/** Opens a view by its tab. */
export const naarBlad = (page: Page, naam: string): Promise<void> => page.getByRole('tab', { name: naam, exact: true }).click();

/** Where Monaco takes what is typed. */
const invoer = (page: Page): Locator => page.locator('.monaco-editor').first().locator('.native-edit-context, textarea.inputarea').first();

/** Opens the JSON view, with the focus in Monaco. */
export async function naarJson(page: Page): Promise<void> {
  await naarBlad(page, 'JSON');
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await invoer(page).focus();
}

/** Puts the cursor at a line and column, both from 1, as a person does: Ctrl+G. */
export async function naarPlek(page: Page, lijn: number, kolom: number): Promise<void> {
  await invoer(page).focus();
  await page.keyboard.press('Control+g');
  const vak = page.locator('.quick-input-widget input');
  await vak.waitFor();
  await vak.fill(`:${lijn}:${kolom}`);
  await page.keyboard.press('Enter');
  await vak.waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Puts the cursor right behind (or, with `voor`, right before) the first time that these words stand in the policy. */
export async function naarTekst(
  page: Page,
  woorden: string,
  { voor = false, in: bestand = 'beleid' }: { readonly voor?: boolean; readonly in?: keyof Teksten } = {},
): Promise<void> {
  const tekst = (await tekstenVan(page))[bestand];
  const begin = tekst.indexOf(woorden);
  if (begin === -1) throw new Error(`“${woorden}” does not stand in the text`);
  const offset = voor ? begin : begin + woorden.length;
  const lijnen = tekst.slice(0, offset).split(/\r\n|\n|\r/);
  await naarPlek(page, lijnen.length, (lijnen.at(-1)?.length ?? 0) + 1);
}

/** Puts the cursor at an offset of the policy. */
export async function naarOffset(page: Page, tekst: string, offset: number): Promise<void> {
  const lijnen = tekst.slice(0, offset).split(/\r\n|\n|\r/);
  await naarPlek(page, lijnen.length, (lijnen.at(-1)?.length ?? 0) + 1);
}

/** Presses keys until something opens: what is asked while findings come in can be lost, and then a person asks again. */
async function vraagOm(page: Page, toetsen: string, wat: Locator): Promise<void> {
  for (let keer = 0; keer < 5 && !(await wat.isVisible()); keer++) {
    await page.keyboard.press(toetsen);
    await wat.waitFor({ timeout: 1500 }).catch(() => undefined);
  }
}

/** Walks down a list that is open, by the arrow key, to the line that reads so, and takes it. */
async function kiesUit(page: Page, gekozen: Locator, wat: string): Promise<void> {
  const gezien: string[] = [];
  await gekozen.waitFor();
  for (let i = 0; i < 150; i++) {
    const hier = (await gekozen.innerText()).trim();
    if (hier === wat) return page.keyboard.press('Enter');
    if (gezien[0] === hier && i > 1) break;
    gezien.push(hier);
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`“${wat}” is not among: ${gezien.join('; ')}`);
}

/** Takes what completion offers at the cursor under this name. */
export async function vulAan(page: Page, label: string): Promise<void> {
  const lijst = page.locator('.suggest-widget.visible');
  const gekozen = lijst.locator('.monaco-list-row.focused .label-name');
  await vraagOm(page, 'Control+Space', gekozen);
  await kiesUit(page, gekozen, label);
  await lijst.waitFor({ state: 'hidden' }).catch(() => undefined); // what comes next may have been opened at once
}

/** Takes the mend with this title at the cursor: Ctrl+period. */
export async function herstel(page: Page, titel: string): Promise<void> {
  const lijst = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const gekozen = lijst.locator('.monaco-list-row.focused .title');
  await vraagOm(page, 'Control+.', gekozen);
  await kiesUit(page, gekozen, titel);
  await lijst.waitFor({ state: 'hidden' });
}
