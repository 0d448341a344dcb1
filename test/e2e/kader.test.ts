// The element in an iframe of another origin, on a host with a strict security policy: the same verslag as the element itself gives, and nothing for who may not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { canoniek, type Verslag } from '@handhavingswijzer/engine';
import type { Kader, Kaderopties, Kaderstand } from '@handhavingswijzer/widget/kader';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { beleidTekst, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';
import { keuzes, naarVaststellen, samen } from './besluiten.ts';
import { vraagvlak, type Vlak } from './invullen.ts';
import { open } from './pagina.ts';
import { CSP, serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const zaak = JSON.parse(readFileSync(join(root, 'test/zaken/haarlemmermeer-afwijking.json'), 'utf8')) as Zaak;
const dossier = { ...zaak.dossier };
const woorden = { beleid: leesBeleid(zaak.beleid).data, landelijk: leesLandelijk().data };

/** What the host page has of its own: the small module, as a page without a bundler uses it. */
interface Gastheer {
  verbindKader: (iframe: HTMLIFrameElement, opties: Kaderopties) => Kader;
  kader: Kader;
  gehoord: { soort: string; detail: unknown }[];
}

let browser: Browser;
let gastheer: Server;
let vreemde: Server;
let kader: Server;
let open_: Server;

const pagina = (kaderadres: string, attributen = ''): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gastheer</title>
<link rel="stylesheet" href="/gastheer.css"><script type="module" src="/gastheer.js"></script></head>
<body><main><h1>Zaak Z-2026-2002</h1><p><a href="#voor">Voor het kader</a></p><iframe ${attributen} src="${kaderadres}"></iframe><p><a href="#na">Na het kader</a></p></main></body></html>`;
const SCRIPT = `import { verbindKader } from '/handhavings-wijzer-kader.js';
window.verbindKader = verbindKader;
window.gehoord = [];
for (const soort of ['dossier-gewijzigd', 'advies-gewijzigd', 'advies-vastgesteld', 'wijzer-fout'])
  document.addEventListener(soort, ({ detail }) => window.gehoord.push({ soort, detail: JSON.parse(JSON.stringify(detail)) }));`;
const STIJL = 'body { margin: 0; font-family: sans-serif } iframe { display: block; inline-size: 100%; block-size: 20rem; border: 0 } h1, p { margin: 1rem }';
const SANDBOX = 'sandbox="allow-scripts allow-forms allow-downloads"';

before(async () => {
  const extra: Record<string, readonly [string, string]> = { '/gastheer.js': ['text/javascript', SCRIPT], '/gastheer.css': ['text/css', STIJL] };
  const instellingen = (...herkomsten: string[]): Record<string, readonly [string, string]> => ({
    '/kader/kader.json': ['application/json', JSON.stringify({ schema: 'kaderinstellingen/1', herkomsten })],
  });
  const host = (): Promise<Server> => serve(join(root, 'dist'), { csp: () => `${CSP}; frame-src ${kader.base} ${open_.base}`, extra });
  [gastheer, vreemde] = await Promise.all([host(), host()]);
  kader = await serve(join(root, 'dist'), { csp: `${CSP}; frame-ancestors ${gastheer.base}`, extra: instellingen(gastheer.base) });
  open_ = await serve(join(root, 'dist'), { extra: instellingen(gastheer.base), koppen: { 'access-control-allow-origin': '*' } });
  extra['/'] = ['text/html', pagina(`${kader.base}/kader/`)];
  extra['/open'] = ['text/html', pagina(`${open_.base}/kader/`)];
  extra['/zandbak'] = ['text/html', pagina(`${open_.base}/kader/`, SANDBOX)];
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(async () => {
  await browser.close();
  await Promise.all([gastheer, vreemde, kader, open_].map((server) => server.close()));
});

async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame);
  await frame.waitForLoadState();
  return frame;
}

async function verbind(page: Page, opties: Partial<Kaderopties> = {}): Promise<Frame> {
  await page.waitForFunction(() => 'verbindKader' in window);
  const frame = await frameIn(page);
  await page.evaluate(
    async (alles) => {
      const hier = window as unknown as Gastheer;
      const iframe = document.querySelector('iframe');
      if (!iframe) throw new Error('no frame');
      hier.kader = hier.verbindKader(iframe, alles);
      await hier.kader.verbonden;
    },
    { herkomst: kader.base, beleid: beleidTekst(zaak.beleid), dossier, ...opties },
  );
  return frame;
}

const gehoord = (page: Page): Promise<Gastheer['gehoord']> => page.evaluate(() => (window as unknown as Gastheer).gehoord);
const stand = (page: Page): Promise<Kaderstand> => page.evaluate(() => (window as unknown as Gastheer).kader.lees());

/** The whole case from its facts to the record. */
async function beslis(vlak: Vlak): Promise<void> {
  await vlak.getByText('KDV De Egel').first().waitFor();
  await samen(vlak, zaak);
  await keuzes(vlak, zaak, woorden);
  await naarVaststellen(vlak, zaak);
  await vraagvlak(vlak).getByRole('button', { name: 'Stel vast' }).click();
}

const opDeDag = (p: Page): Promise<void> => p.clock.setFixedTime(new Date(`${zaak.dossier.besluitdatum}T10:00:00`));
const vastgesteld = (lijst: Gastheer['gehoord']): Verslag[] =>
  lijst.filter(({ soort }) => soort === 'advies-vastgesteld').map(({ detail }) => (detail as { verslag: Verslag }).verslag);

describe('the element in a frame', () => {
  test('a whole case gives the same verslag, to the byte, as the element itself', async () => {
    const { page, klachten } = await open(browser, gastheer.base, {}, opDeDag);
    const frame = await verbind(page);
    await beslis(frame);
    await page.waitForFunction(() => (window as unknown as Gastheer).gehoord.some(({ soort }) => soort === 'advies-vastgesteld'));
    const uitKader = vastgesteld(await gehoord(page));
    assert.equal(uitKader.length, 1);
    assert.deepEqual((await stand(page)).advies, uitKader[0]?.advies);
    assert.deepEqual(klachten, []);
    await page.close();

    const direct = await open(browser, `${gastheer.base}/demo/`, {}, opDeDag);
    await direct.page.getByText('beleid van Haarlemmermeer').waitFor();
    await direct.page.evaluate((d) => {
      const hier = window as unknown as Pick<Gastheer, 'gehoord'>;
      hier.gehoord = [];
      const wijzer = document.querySelector('handhavings-wijzer') as unknown as HTMLElement & { dossier: unknown };
      wijzer.addEventListener('advies-vastgesteld', ({ detail }) => hier.gehoord.push({ soort: 'advies-vastgesteld', detail }));
      wijzer.dossier = d;
    }, dossier);
    await beslis(direct.page);
    const [uitElement] = vastgesteld(await gehoord(direct.page));
    assert.equal(canoniek(uitKader[0]), canoniek(uitElement));
    await direct.page.close();
  });
});
