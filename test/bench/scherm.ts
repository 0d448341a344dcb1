// From answer to changed advice on screen: the built element in a real Chromium, one answer after another as an officer clicks them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { adviseer, checkDossier } from '@handhavingswijzer/engine';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { serve } from '../e2e/server.ts';
import { BELEIDEN, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';
import { meld } from './meet.ts';

const PAGINA = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Meting</title><script type="module" src="handhavings-wijzer.js"></script><body><handhavings-wijzer></handhavings-wijzer></body></html>`;
/** Between two clicks, in ms: long enough for what the element computes ahead, short for a person. */
const PAUZE = 120;

/** One answer: ms in which it was taken in and the advice computed, and ms until the frame that shows it. */
interface Meting {
  readonly reken: number;
  readonly beeld: number;
}

/** Runs in the page: answers the questions of every step of every overtreding, each option once, and times the answers that change the advice. */
async function klikDoor(pauze: number): Promise<Meting[]> {
  const wijzer = document.querySelector('handhavings-wijzer') as HTMLElement & { readonly advies: unknown };
  const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));
  /** After the next frame was drawn: the first task after its animation callbacks. */
  const beeld = (): Promise<number> =>
    new Promise((klaar) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => klaar(performance.now());
        port2.postMessage(0);
      });
    });
  const wortel = (e: Element | null | undefined): ShadowRoot | undefined => e?.shadowRoot ?? undefined;
  const deel = (naam: string): Element | null | undefined => wortel(wortel(wijzer)?.querySelector('hw-stap'))?.querySelector(naam);
  const keuzes = (): HTMLInputElement[] =>
    [...(wortel(deel('hw-afweging'))?.querySelectorAll('hw-vraag') ?? [])].flatMap((v) => [
      ...(wortel(v)?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
    ]);
  const metingen: Meting[] = [];
  const route = wortel(wortel(wijzer)?.querySelector('hw-route'));
  const volgende = (): HTMLButtonElement | null | undefined =>
    wortel(wortel(wijzer)?.querySelector('hw-stap'))?.querySelector<HTMLButtonElement>('button.hoofd');
  route?.querySelector<HTMLButtonElement>('button.stap')?.click();
  for (let stap = 0; stap < 150 && metingen.length < 250; stap++) {
    await wacht(pauze);
    volgende()?.click();
    await wacht(pauze);
    for (let k = 0; k < keuzes().length; k++) {
      const keuze = keuzes()[k];
      if (!keuze || keuze.checked || !keuze.checkVisibility()) continue;
      const voor = wijzer.advies;
      const begin = performance.now();
      keuze.click();
      const reken = performance.now() - begin;
      const getoond = await beeld();
      if (wijzer.advies !== voor) metingen.push({ reken, beeld: getoond - begin });
      await wacht(pauze + Math.random() * 16);
    }
  }
  return metingen;
}

const deelpunt = (getallen: readonly number[], deel: number): number => {
  const op = [...getallen].sort((a, b) => a - b);
  return op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? NaN;
};

async function meetBeleid(page: Page, naam: string): Promise<void> {
  const [beleid, landelijk] = [leesBeleid(naam), leesLandelijk()];
  const geldig = (d: unknown): boolean => checkDossier(beleid, landelijk, d).ok && adviseer(beleid, landelijk, d).ok;
  const [dossier] = geldigeDossiers(beleid.data, 3, 1, { overtredingen: [10, 10], open: 0.15 }, geldig);
  await page.evaluate(([b, d]) => Object.assign(document.querySelector('handhavings-wijzer') as HTMLElement, { beleid: b, dossier: d }), [
    beleid.data,
    dossier,
  ] as const);
  await page.getByRole('region', { name: 'Advies' }).waitFor();
  const metingen = await page.evaluate(klikDoor, PAUZE);
  const van = (veld: keyof Meting, deel: number): number =>
    deelpunt(
      metingen.map((m) => m[veld]),
      deel,
    );
  const waarvan = `ten overtredingen, ${metingen.length} answers that change the advice`;
  meld(`scherm-${naam}`, van('beeld', 0.5), 'ms', `from answer to the frame that shows the changed advice, median; ${waarvan}; at most 16 is expected`);
  meld(`scherm-${naam}-p99`, van('beeld', 0.99), 'ms', 'the same, 99th percentile; at most 50 is expected');
  meld(`scherm-${naam}-reken`, van('reken', 0.5), 'ms', 'of which the answer is taken in, the advice computed and the host told, median');
  meld(`scherm-${naam}-reken-p99`, van('reken', 0.99), 'ms', 'the same, 99th percentile');
}

/** Speed of the built element in a browser. */
export async function scherm(): Promise<void> {
  const dist = join(import.meta.dirname, '../../dist');
  if (!existsSync(join(dist, 'handhavings-wijzer.js'))) return console.error('no dist/handhavings-wijzer.js: run `npm run build` first for its speed');
  const server = await serve(dist, { extra: { '/meting.html': ['text/html', PAGINA] } });
  const browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  try {
    for (const naam of BELEIDEN) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.addInitScript('globalThis.__name = (f) => f'); // what a transpiler of this file may leave in functions that go to the page
      await page.goto(`${server.base}/meting.html`);
      await meetBeleid(page, naam);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
