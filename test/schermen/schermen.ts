// `npm run screenshots`: a picture of every screen in each theme and at two widths, in dist/schermen; and the pictures that README and guide use, where
// these look for them. On the built pages, with the browser of the tests: `npm run build` goes before. The same bytes each time, on the same browser and fonts.
// With names of screens (`npm run screenshots -- verslag proef`) only those, and nothing is thrown away.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { CSP_EDITOR } from '../e2e/editor.ts';
import { CSP, serve } from '../e2e/server.ts';
import { BEELDEN, type Gebruikt } from './beelden.ts';
import { EDITOR } from './editor.ts';
import { LOPEN, type Halte, type Loop } from './halten.ts';
import { leesPng, maakPng } from './png.ts';

const root = join(import.meta.dirname, '../..');
const uit = join(root, 'dist/schermen');

/** A page of the site, under its own content security policy, and the screens on it. */
interface Bladzijde {
  readonly csp: string;
  readonly adres: string;
  readonly lopen: readonly Loop[];
  readonly themas: readonly Gebruikt['thema'][];
  /** The page is as high as the window, whatever is in it. */
  readonly vult: boolean;
}

const BLADZIJDEN: readonly Bladzijde[] = [
  { csp: CSP, adres: '/demo/', lopen: LOPEN, themas: ['Geen', 'Voorbeeld', 'Den Haag'], vult: false },
  { csp: CSP_EDITOR, adres: '/editor/', lopen: EDITOR, themas: ['Geen'], vult: true },
];
const BREEDTES = [1280, 360] as const;
const HOOGTE = 900;
/** More than this the browser cannot draw at once. */
const HOOGSTE = 12_000;
/** The day on which all this happens. */
const NU = '2026-04-13T10:00:00';

const bestandsnaam = (tekst: string): string => tekst.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Waits until nothing is being computed any more, and all is drawn. */
async function rust(page: Page): Promise<void> {
  const bezig = page.getByText(/wordt berekend\.$|bezig met zoeken$/).filter({ visible: true });
  await bezig.first().waitFor({ state: 'hidden', timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))));
}

/** Puts on a theme, as the visitor of the demo does. */
async function kleed(page: Page, thema: string): Promise<void> {
  await page.getByRole('radio', { name: thema, exact: true }).check();
  await page.waitForFunction((heeft) => {
    const blad = document.querySelector<HTMLLinkElement>('link[data-thema]');
    return heeft ? blad?.sheet : !blad;
  }, thema !== 'Geen');
}

/** A window as high as all there is in it: what scrolls within the window or sticks to its edge then stands whole, in its place. */
async function pasHoogte(page: Page, breedte: number): Promise<void> {
  await page.setViewportSize({ width: breedte, height: HOOGTE });
  for (let keer = 0; keer < 6; keer++) {
    const nodig = await page.evaluate(() => {
      const kolom = document.querySelector('handhavings-wijzer')?.shadowRoot?.querySelector('.advies');
      const kort = kolom ? kolom.scrollHeight - kolom.clientHeight : 0;
      return Math.max(document.documentElement.scrollHeight, kort > 0 && kolom ? kolom.getBoundingClientRect().top + scrollY + kolom.scrollHeight : 0);
    });
    if (Math.min(nodig, HOOGSTE) <= (page.viewportSize()?.height ?? 0)) return;
    await page.setViewportSize({ width: breedte, height: Math.min(Math.ceil(nodig), HOOGSTE) });
  }
}

/** The smallest part of the page that holds all these elements, with a little room around it. */
async function omtrek(delen: readonly Locator[], rand: number, breedte: number): Promise<{ x: number; y: number; width: number; height: number }> {
  const vlakken = await Promise.all(delen.map((deel) => deel.boundingBox()));
  const [links, boven, rechts, onder] = [Infinity, Infinity, 0, 0];
  const vak = vlakken.reduce(
    (tot, v) => {
      if (!v) throw new Error('what the picture is of is not on the screen');
      return {
        links: Math.min(tot.links, v.x),
        boven: Math.min(tot.boven, v.y),
        rechts: Math.max(tot.rechts, v.x + v.width),
        onder: Math.max(tot.onder, v.y + v.height),
      };
    },
    { links, boven, rechts, onder },
  );
  const [x, y] = [Math.max(0, Math.floor(vak.links - rand)), Math.max(0, Math.floor(vak.boven - rand))];
  return { x, y, width: Math.min(breedte, Math.ceil(vak.rechts + rand)) - x, height: Math.ceil(vak.onder + rand) - y };
}

async function maakBeeld(page: Page, { bestand, delen, hoogte, rand = 12 }: Gebruikt, breedte: number): Promise<void> {
  const vak = await omtrek(delen(page), rand, breedte);
  const foto = await page.screenshot({ clip: { ...vak, height: Math.min(vak.height, hoogte ?? Infinity) }, animations: 'disabled' });
  await mkdir(dirname(join(root, bestand)), { recursive: true });
  await writeFile(join(root, bestand), maakPng(leesPng(foto)));
}

/** All pictures of one screen. */
async function fotografeer(page: Page, halte: Halte, nummer: string, { themas, vult }: Bladzijde): Promise<void> {
  for (const thema of themas) {
    if (themas.length > 1) await kleed(page, thema);
    for (const breedte of BREEDTES) {
      const smal = breedte === 360 ? halte.smal?.(page) : undefined;
      await page.setViewportSize({ width: breedte, height: HOOGTE });
      await smal?.click();
      if (!vult) await pasHoogte(page, breedte);
      await rust(page);
      const naam = `${nummer}-${bestandsnaam(halte.naam)}-${bestandsnaam(thema)}-${String(breedte)}.png`;
      await page.screenshot({ path: join(uit, naam), animations: 'disabled' });
      for (const beeld of BEELDEN) if (beeld.halte === halte.naam && beeld.thema === thema && beeld.breedte === breedte) await maakBeeld(page, beeld, breedte);
      await smal?.click();
    }
  }
  if (themas.length > 1) await kleed(page, 'Geen');
  await page.setViewportSize({ width: 1280, height: HOOGTE });
}

const gevraagd = new Set(process.argv.slice(2));
if (gevraagd.size === 0) await rm(uit, { recursive: true, force: true });
await mkdir(uit, { recursive: true });
const browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
let nummer = 0;

/** All screens of one walk over a page. */
async function loop(base: string, bladzijde: Bladzijde, { begin, halten }: Loop): Promise<void> {
  const laatste = halten.findLastIndex(({ naam }) => gevraagd.size === 0 || gevraagd.has(naam));
  const context = await browser.newContext({
    viewport: { width: 1280, height: HOOGTE },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  await context.clock.setFixedTime(new Date(NU));
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (laatste >= 0) {
    await page.goto(`${base}${bladzijde.adres}`);
    await begin(page, context);
  }
  for (const [i, halte] of halten.entries()) {
    nummer += 1;
    if (i > laatste) continue;
    await halte.ga(page);
    await rust(page);
    if (gevraagd.size > 0 && !gevraagd.has(halte.naam)) continue;
    await fotografeer(page, halte, String(nummer).padStart(2, '0'), bladzijde);
    console.log(`${String(nummer).padStart(2, '0')} ${halte.naam}`);
  }
  await context.close();
}

try {
  for (const bladzijde of BLADZIJDEN) {
    const server = await serve(join(root, 'dist'), { csp: bladzijde.csp });
    try {
      for (const een of bladzijde.lopen) await loop(server.base, bladzijde, een);
    } finally {
      await server.close();
    }
  }
} finally {
  await browser.close();
}
