// The built policy editor in a real Chromium, on a policy of 256 kB: from a keystroke to what it changes on the screen, how long typing waits, and what the page costs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { CSP_EDITOR } from '../e2e/editor.ts';
import { serve } from '../e2e/server.ts';
import { maakGroot, MEESTE_BYTES } from '../hulp/groot-beleid.ts';
import { meld } from './meet.ts';

const root = join(import.meta.dirname, '../..');
/** Edits that are measured, and the time between two: a fast typist, in ms. */
const AANTAL = 40;
const PAUZE = 120;

/** What a test sees of the element; none of it is for hosts. */
interface Editor extends HTMLElement {
  open(teksten: { beleid: string; casussen: string }): void;
  readonly beleid: string;
  readonly stand?: { readonly versie: number; readonly actueel: boolean };
  readonly lezing?: { readonly versie: number };
  readonly updateComplete: Promise<unknown>;
  readonly werk: {
    readonly tekst: {
      readonly versie: number;
      wijzig(w: { door: string; getypt: boolean; sneden: { beleid: readonly { begin: number; eind: number; tekst: string }[] } }): unknown;
      luister(doe: () => void): () => void;
    };
    toon(blad: string): void;
  };
}

interface Meting {
  /** ms from each edit until the frame with its findings, or with findings and reading. */
  readonly beeld: number[];
  /** ms that each edit itself took. */
  readonly zelf: number[];
  /** ms of the longest stretches in which the page could take no key, in order. */
  readonly dicht: number[];
}

/** Runs in the page: helpers of the measurements, on `window.meting`. */
function zetKlaar(): void {
  const editor = document.querySelector<HTMLElement>('beleids-editor') as Editor;
  /** The first task after the next frame. */
  const beeld = (): Promise<number> =>
    new Promise((klaar) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => klaar(performance.now());
        port2.postMessage(0);
      });
    });
  /** Waits until the views show this version. */
  const getoond = async (versie: number, lezing: boolean): Promise<number> => {
    while (editor.stand?.versie !== versie || (lezing && editor.lezing?.versie !== versie)) {
      await new Promise((klaar) => setTimeout(klaar, 1)); // a loop without rest would take the worker's time
    }
    await editor.updateComplete;
    return beeld();
  };
  /** Notes stretches in which no task could run, until it is told to stop. */
  const wacht = (): (() => number[]) => {
    const gaten: number[] = [];
    let loopt = true;
    let vorig = performance.now();
    const kijk = (): void => {
      const nu = performance.now();
      gaten.push(nu - vorig);
      vorig = nu;
      if (loopt) setTimeout(kijk, 1); // every 4 ms, as browsers do it
    };
    setTimeout(kijk, 1);
    return () => {
      loopt = false;
      return gaten.sort((a, b) => b - a).slice(0, 200);
    };
  };
  Object.assign(window, { meting: { editor, beeld, getoond, wacht } });
}

interface Hulp {
  readonly editor: Editor;
  readonly getoond: (versie: number, lezing: boolean) => Promise<number>;
  readonly wacht: () => () => number[];
}

/** Runs in the page: letters in the title of a rule halfway, while the reading is open. */
async function typInLezing([aantal, pauze]: readonly [number, number]): Promise<Meting> {
  const { editor, getoond, wacht } = (window as unknown as { meting: Hulp }).meting;
  const regels = editor.beleid.indexOf('"regels"');
  let plek = editor.beleid.indexOf('"titel": "', regels + (editor.beleid.length - regels) / 2) + '"titel": "'.length;
  const uit: Meting = { beeld: [], zelf: [], dicht: [] };
  const klaar = wacht();
  for (let n = 0; n < aantal; n++) {
    const begin = performance.now();
    editor.werk.tekst.wijzig({ door: 'meting', getypt: true, sneden: { beleid: [{ begin: plek, eind: plek, tekst: 'a' }] } });
    uit.zelf.push(performance.now() - begin);
    plek++;
    uit.beeld.push((await getoond(editor.werk.tekst.versie, true)) - begin);
    await new Promise((verder) => setTimeout(verder, pauze));
  }
  uit.dicht.push(...klaar());
  return uit;
}

/** Runs in the page: times every change that keys make, until `stop` is called. */
function volgToetsen(): void {
  const { editor, getoond, wacht } = (window as unknown as { meting: Hulp }).meting;
  const beeld: number[] = [];
  const klaar = wacht();
  let toets = 0;
  addEventListener('keydown', () => (toets = performance.now()), { capture: true });
  editor.werk.tekst.luister(() => {
    const begin = toets;
    void getoond(editor.werk.tekst.versie, false).then((getekend) => beeld.push(getekend - begin));
  });
  Object.assign(window, { stop: (): Meting => ({ beeld, zelf: [], dicht: klaar() }) });
}

const deelpunt = (getallen: readonly number[], deel: number): number => {
  const op = [...getallen].sort((a, b) => a - b);
  return op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? NaN;
};

function meldMeting(naam: string, wat: string, { beeld, zelf, dicht }: Meting): void {
  meld(`${naam}`, deelpunt(beeld, 0.5), 'ms', `from keystroke to the frame that shows ${wat}, median of ${beeld.length}; at most 50 is expected`);
  meld(`${naam}-p95`, deelpunt(beeld, 0.95), 'ms', 'the same, 95th percentile');
  if (zelf.length > 0) meld(`${naam}-toets`, deelpunt(zelf, 0.95), 'ms', 'of which the page takes to make the edit itself, 95th percentile');
  meld(`${naam}-dicht`, dicht[0] ?? 0, 'ms', 'longest stretch in which the page could take no key meanwhile; at most 16 is expected');
  meld(`${naam}-dicht-vaak`, dicht[Math.floor(beeld.length / 2)] ?? 0, 'ms', 'the same, of half of the keystrokes');
}

/** Brotli-sized bytes of what the page fetches from now on. */
function telBytes(page: Page): () => Promise<number> {
  const gehaald: Promise<number>[] = [];
  page.on('response', (antwoord) => {
    if (antwoord.url().includes('/policies/')) return;
    gehaald.push(
      antwoord.body().then(
        (inhoud) => brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1000,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(gehaald)).reduce((a, b) => a + b, 0);
}

/** Speed and size of the built policy editor. */
export async function editor(): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'editor/index.html'))) return console.error('no dist/editor: run `npm run build` first for the speed of the editor');
  const server = await serve(dist, { csp: CSP_EDITOR });
  const browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript('globalThis.__name = (f) => f');
    const bytes = telBytes(page);
    await page.goto(`${server.base}/editor/?bundel=haarlemmermeer`);
    await page.waitForFunction(() => (document.querySelector<HTMLElement>('beleids-editor') as Editor | null)?.lezing !== undefined, undefined, {
      polling: 'raf',
    });
    meld(
      'editor-start',
      await page.evaluate(() => performance.now()),
      'ms',
      'from the address to findings and reading of Haarlemmermeer on the screen, nothing cached',
    );
    meld('editor-bytes', await bytes(), 'kB', 'scripts, workers and styles until then, brotli');

    await page.evaluate(zetKlaar);
    const groot = maakGroot(readFileSync(join(root, 'policies/haarlemmermeer/beleid.json'), 'utf8'), MEESTE_BYTES - 2000); // room to type
    await page.evaluate((beleid) => (document.querySelector<HTMLElement>('beleids-editor') as Editor).open({ beleid, casussen: '' }), groot);
    await page.evaluate(() => {
      const { editor: element, getoond } = (window as unknown as { meting: Hulp }).meting;
      element.werk.toon('controle');
      return getoond(element.werk.tekst.versie, true);
    });
    await page.waitForTimeout(2000);
    await page.evaluate(typInLezing, [10, PAUZE] as const); // warms up
    meldMeting('editor-lezing', 'findings and reading of a policy of 256 kB', await page.evaluate(typInLezing, [AANTAL, PAUZE] as const));

    const metMonaco = telBytes(page);
    await page.evaluate(() => (document.querySelector<HTMLElement>('beleids-editor') as Editor).werk.toon('json'));
    await page.locator('.monaco-editor .view-line').first().waitFor();
    meld('editor-json-bytes', await metMonaco(), 'kB', 'what opening the JSON view fetches on top, brotli');
    await page.waitForTimeout(2000);
    await page.locator('.monaco-editor .view-line', { hasText: '"titel"' }).first().click();
    await page.keyboard.press('End');
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowLeft');
    await page.evaluate(volgToetsen);
    for (let n = 0; n < AANTAL; n++) {
      await page.keyboard.type('a');
      await page.waitForTimeout(PAUZE);
    }
    meldMeting('editor-json', 'the findings, typing in Monaco', await page.evaluate(() => (window as unknown as { stop(): Meting }).stop()));
  } finally {
    await browser.close();
    await server.close();
  }
}
