// The element in an iframe of another origin, on a host with a strict security policy: the same verslag as the element itself gives, and nothing for who may not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { canoniek, type Verslag } from '@handhavingswijzer/engine';
import type { Kader, Kaderopties, Kaderstand } from '@handhavingswijzer/widget/kader';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { beleidTekst, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';
import { keuzes, naarVaststellen, samen } from './besluiten.ts';
import { vraagvlak, type Vlak } from './invullen.ts';
import { open, zonderDrempels } from './pagina.ts';
import { CSP, CSP_TRUSTED_TYPES, serve, type Server } from './server.ts';

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
/** A frame page that is not ours, or no longer: does what the test tells it. */
const VALS = '<!doctype html><html lang="nl"><title>Vals kader</title><p>Vals kader</p></html>';
const SANDBOX = 'sandbox="allow-scripts allow-forms allow-downloads"';

before(async () => {
  const extra: Record<string, readonly [string, string]> = { '/gastheer.js': ['text/javascript', SCRIPT], '/gastheer.css': ['text/css', STIJL] };
  const instellingen = (...herkomsten: string[]): Record<string, readonly [string, string]> => ({
    '/kader/kader.json': ['application/json', JSON.stringify({ schema: 'kaderinstellingen/1', herkomsten })],
  });
  const host = (): Promise<Server> => serve(join(root, 'dist'), { csp: () => `${CSP}; frame-src 'self' ${kader.base} ${open_.base}`, extra });
  [gastheer, vreemde] = await Promise.all([host(), host()]);
  kader = await serve(join(root, 'dist'), { csp: `${CSP_TRUSTED_TYPES}; frame-ancestors ${gastheer.base}`, extra: instellingen(gastheer.base) });
  open_ = await serve(join(root, 'dist'), {
    csp: CSP_TRUSTED_TYPES,
    extra: { ...instellingen(gastheer.base), '/vals': ['text/html', VALS] },
    koppen: { 'access-control-allow-origin': '*' },
  });
  extra['/'] = ['text/html', pagina(`${kader.base}/kader/`)];
  extra['/leeg'] = ['text/html', '<!doctype html><title>Ander</title><p>Een ander kader</p>'];
  extra['/vals'] = ['text/html', pagina(`${open_.base}/vals`)];
  extra['/open'] = ['text/html', pagina(`${open_.base}/kader/`)];
  extra['/zandbak'] = ['text/html', pagina(`${open_.base}/kader/`, SANDBOX)];
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(async () => {
  await browser.close();
  await Promise.all([gastheer, vreemde, kader, open_].map((server) => server.close()));
});

/** esbuild names functions with it; the page has no esbuild. */
async function metNamen(p: Page): Promise<void> {
  await p.addInitScript('globalThis.__name ??= (f) => f');
}

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

  test('in a sandbox without storage: a store of the page, a theme, the Word file; loaded again it goes on', async () => {
    const { page, klachten } = await open(browser, `${gastheer.base}/zandbak`, {}, metNamen);
    await page.evaluate(() => {
      // A store of the host, as its back end would keep it.
      const kast = new Map<string, { inhoud: string; versie: string }>();
      (window as unknown as { plaats: unknown }).plaats = {
        lees: (sleutel: string) => Promise.resolve(kast.get(sleutel)),
        schrijf: (sleutel: string, inhoud: string) => {
          const versie = String(inhoud.length) + String(kast.size);
          kast.set(sleutel, { inhoud, versie });
          return Promise.resolve({ ok: true, versie });
        },
      };
    });
    await page.waitForFunction(() => 'verbindKader' in window);
    const frame = await frameIn(page);
    const opslag = await frame.evaluate(() => {
      try {
        return `storage of ${String(localStorage.length)}`;
      } catch (fout) {
        return (fout as Error).name;
      }
    });
    assert.equal(opslag, 'SecurityError');
    await page.evaluate(
      async (opties) => {
        const hier = window as unknown as Gastheer & { plaats: NonNullable<Kaderopties['bewaarplaats']> };
        const iframe = document.querySelector('iframe') as HTMLIFrameElement;
        hier.kader = hier.verbindKader(iframe, {
          ...opties,
          bewaarplaats: hier.plaats,
          bewaarSleutel: 'zaak 1',
          thema: { '--hw-action-color': 'rgb(122, 31, 92)' },
        });
        await hier.kader.verbonden;
      },
      { herkomst: 'null', beleid: beleidTekst(zaak.beleid), dossier },
    );
    await samen(frame, zaak);
    const verder = frame.getByRole('button', { name: /^Volgende/ });
    assert.equal(await verder.evaluate((knop) => getComputedStyle(knop).backgroundColor), 'rgb(122, 31, 92)');
    await frame
      .getByRole('navigation', { name: /Stappen/ })
      .getByRole('button', { name: /Verslag/ })
      .click();
    const [bestand] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: /DOCX/ }).click()]);
    assert.equal(bestand.suggestedFilename(), 'afwegingsverslag-Z-2026-2002.docx');
    await frame.getByRole('button', { name: 'Afdrukken', exact: true }).click();
    await frame.getByText('Afdrukken kan hier niet').waitFor();

    await frame.evaluate(() => location.reload());
    await frame.getByRole('heading', { name: 'Het verslag van deze zaak' }).waitFor();
    await frame
      .getByRole('navigation', { name: /Stappen/ })
      .getByRole('button', { name: /Samen bekeken/ })
      .click();
    assert.equal(await frame.getByRole('textbox', { name: /^Waarom vindt u dat/ }).inputValue(), zaak.besluit.evenredigheid.toelichting);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('as high as its content, wide and narrow and after zooming, with the advice in sight; keyboard in and out; no barriers', async () => {
    for (const [breedte, hoogte] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      const { page, klachten } = await open(browser, gastheer.base, { viewport: { width: breedte, height: hoogte } }, metNamen);
      const frame = await verbind(page);
      await frame.getByRole('button', { name: /^Volgende/ }).waitFor();
      const gelijk = async (): Promise<void> => {
        for (let keer = 0; ; keer += 1) {
          const buiten = await page.locator('iframe').evaluate((el) => el.getBoundingClientRect().height);
          const binnen = await frame.locator('main').evaluate((el) => Math.ceil(el.getBoundingClientRect().height));
          if (buiten === binnen && binnen > 400) return;
          assert.ok(keer < 50, `${String(breedte)} px: ${String(buiten)} around ${String(binnen)}`);
          await page.waitForTimeout(50);
        }
      };
      await gelijk();
      await frame.getByRole('button', { name: /^Vorige/ }).click();
      await gelijk();
      await page.setViewportSize({ width: breedte / 2, height: hoogte / 2 }); // as zooming to 200 % does
      await gelijk();
      await page.setViewportSize({ width: breedte, height: hoogte });
      await gelijk();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), breedte);
      await page.mouse.wheel(0, 400);
      const advies = frame.locator('hw-advies');
      await page.waitForTimeout(200);
      const doos = await advies.boundingBox();
      assert.ok(doos && doos.y >= -1 && doos.y < hoogte - 40, `${String(breedte)} px: the advice stands at ${String(doos?.y)}`);
      await zonderDrempels(page, `host at ${String(breedte)}`);
      await zonderDrempels(frame, `frame at ${String(breedte)}`);

      await page.getByRole('link', { name: 'Voor het kader' }).focus();
      await page.keyboard.press('Tab');
      const inKader = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
      assert.ok(await inKader());
      let n = 0;
      for (; (await inKader()) && n < 100; n += 1) await page.keyboard.press('Tab');
      assert.ok(n > 5 && n < 100, `${String(n)} places in the frame`);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Na het kader');
      await page.keyboard.press('Shift+Tab');
      assert.ok(await inKader());
      assert.deepEqual(klachten, [], String(breedte));
      await page.close();
    }
  });
});

/** Speaks the protocol by hand, as a host that was not made by us; the port and its answers stay in the page. */
async function metDeHand(page: Page): Promise<void> {
  await frameIn(page);
  await page.evaluate(async () => {
    const hier = window as unknown as { poort: MessagePort; antwoorden: { soort: string; code?: string }[]; groeten: { soort: string; code?: string }[] };
    const venster = document.querySelector('iframe')?.contentWindow;
    hier.antwoorden = [];
    hier.groeten = [];
    const gereed = new Promise<void>((klaar) =>
      window.addEventListener('message', ({ data, source }: MessageEvent<{ protocol: string; soort: string }>) => {
        if (source !== venster) return;
        hier.groeten.push(data);
        if (data.soort === 'gereed') klaar();
      }),
    );
    venster?.postMessage({ protocol: 'handhavingswijzer-kader/1', soort: 'klop' }, '*');
    await gereed;
    const { port1, port2 } = new MessageChannel();
    hier.poort = port1;
    await new Promise<void>((klaar) => {
      port1.onmessage = ({ data }: MessageEvent<string>) => {
        hier.antwoorden.push(JSON.parse(data) as { soort: string });
        klaar();
      };
      venster?.postMessage({ protocol: 'handhavingswijzer-kader/1', soort: 'verbind' }, '*', [port2]);
    });
  });
}

/** Sends what this function makes in the page, and gives what the frame refused of it. `lees` closes the row, so that its answer says that all was read. */
async function stuur(page: Page, maak: string, nr: number): Promise<string[]> {
  return page.evaluate(`(async () => {
    const kop = (n, rest) => JSON.stringify({ protocol: 'handhavingswijzer-kader/1', nr: n, ...rest });
    antwoorden.length = 0;
    for (const bericht of [${maak}]) poort.postMessage(bericht);
    poort.postMessage(kop(${String(nr)}, { soort: 'lees' }));
    while (!antwoorden.some(({ op }) => op === ${String(nr)})) await new Promise((klaar) => setTimeout(klaar, 5));
    return antwoorden.flatMap(({ soort, code }) => (soort === 'geweigerd' ? [code] : []));
  })()`);
}

test('the module for the page around the frame is small, and asks for no other', () => {
  const module = readFileSync(join(root, 'dist/handhavings-wijzer-kader.js'));
  assert.ok(brotliCompressSync(module).length < 7_000, `${String(brotliCompressSync(module).length)} bytes`);
  assert.doesNotMatch(module.toString('utf8'), /\bimport\b/);
});

describe('a frame that is attacked', () => {
  const KOP = 'handhavingswijzer-kader/1';

  test('another origin may not show the frame, and gets no answer where it can', async () => {
    const { page } = await open(browser, vreemde.base);
    assert.equal((await frameIn(page)).url(), 'chrome-error://chromewebdata/', 'frame-ancestors');
    await page.goto(`${vreemde.base}/open`);
    const frame = await frameIn(page);
    await page.evaluate((protocol) => {
      const hier = window as unknown as { gekregen: string[] };
      hier.gekregen = [];
      const venster = document.querySelector('iframe')?.contentWindow;
      window.addEventListener('message', ({ data }: MessageEvent<{ soort: string }>) => hier.gekregen.push(data.soort));
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => hier.gekregen.push('by the port');
      venster?.postMessage({ protocol, soort: 'klop' }, '*');
      venster?.postMessage({ protocol, soort: 'verbind' }, '*', [port2]);
    }, KOP);
    await frame.getByText(`De wijzer kan hier niet openen: ${vreemde.base} staat niet op de lijst`).waitFor();
    assert.deepEqual(
      (await page.evaluate(() => (window as unknown as { gekregen: string[] }).gekregen)).filter((soort) => soort !== 'gereed'),
      [],
    );
    assert.ok(await frame.locator('handhavings-wijzer').isHidden());
    await page.close();
  });

  test('without a good list nobody comes in, and the page says why; by itself it says what it is for', async () => {
    const slecht = await serve(join(root, 'dist'), {
      extra: { '/kader/kader.json': ['application/json', '{ "schema": "kaderinstellingen/1", "herkomsten": ["self", "https://*.gemeente.nl"] }'] },
    });
    const { page, klachten } = await open(browser, `${slecht.base}/kader/`);
    await page.getByText('zijn instellingen kloppen niet (‘https://*.gemeente.nl’ is geen herkomst').waitFor();
    await page.goto(`${kader.base}/kader/?herkomsten=*`);
    await page.getByText('Deze pagina werkt alleen binnen een zaaksysteem.').waitFor();
    await zonderDrempels(page, 'the frame page by itself');
    assert.deepEqual(klachten, []);
    await page.close();
    await slecht.close();
  });

  test('another window of the right origin is not the page around the frame', async () => {
    const { page, klachten } = await open(browser, gastheer.base, {}, metNamen);
    const doel = await frameIn(page);
    await doel.getByText('De wijzer wacht op het zaaksysteem.').waitFor();
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '/leeg', name: 'ander' })));
    const ander = await (await page.waitForSelector('iframe[name=ander]')).contentFrame();
    await ander?.getByText('Een ander kader').waitFor();
    await ander?.evaluate((protocol) => {
      const uit = ((window.top as unknown as { gekregen: string[] }).gekregen = [] as string[]);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => uit.push('by the port');
      window.addEventListener('message', () => uit.push('by the window'));
      window.parent.frames[0]?.postMessage({ protocol, soort: 'klop' }, '*');
      window.parent.frames[0]?.postMessage({ protocol, soort: 'verbind' }, '*', [port2]);
    }, KOP);
    // The page itself can still connect: the other took nothing.
    await metDeHand(page);
    const { groeten, gekregen } = await page.evaluate(() => {
      const { groeten: g, gekregen: k } = window as unknown as { groeten: { soort: string }[]; gekregen: string[] };
      return { groeten: g, gekregen: k };
    });
    assert.deepEqual([groeten.map(({ soort }) => soort), gekregen], [['gereed'], []]);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('every message that is not as it should be is refused with its reason, and does nothing', async () => {
    const { page, klachten } = await open(browser, gastheer.base, {}, metNamen);
    await metDeHand(page);
    const frame = await frameIn(page);
    assert.deepEqual(
      await stuur(
        page,
        `kop(1, { soort: 'zet', eigenschappen: { beleid: ${JSON.stringify(beleidTekst(zaak.beleid))}, dossier: ${JSON.stringify(dossier)} } })`,
        2,
      ),
      [],
    );
    await frame.getByText('KDV De Egel').first().waitFor();
    const gevallen: readonly (readonly [maak: string, code: string])[] = [
      ["kop(1, { soort: 'zet', eigenschappen: { alleenLezen: true } })", 'herhaald'],
      ["kop(2, { soort: 'sluit' })", 'herhaald'],
      ["'geen json {'", 'geen-json'],
      ["''", 'geen-json'],
      ['\'"a"\'', 'verkeerde-vorm'],
      ["'null'", 'verkeerde-vorm'],
      ["'[]'", 'verkeerde-vorm'],
      [`{ protocol: '${KOP}', nr: 50, soort: 'sluit' }`, 'geen-tekst'],
      ['(() => { const a = {}; a.a = a; return a; })()', 'geen-tekst'],
      ['new Map([[1, 2]])', 'geen-tekst'],
      ['new Uint8Array(10)', 'geen-tekst'],
      ['new Date(0)', 'geen-tekst'],
      ["new Error('x')", 'geen-tekst'],
      ['42n', 'geen-tekst'],
      ["kop(50, { protocol: 'handhavingswijzer-kader/2', soort: 'sluit' })", 'onbekende-versie'],
      ["kop(50, { protocol: undefined, soort: 'sluit' })", 'onbekende-versie'],
      ["kop(50, { soort: 'bestaatniet' })", 'onbekend-bericht'],
      ["kop(50, { soort: 'toString' })", 'onbekend-bericht'],
      ["kop(50, { soort: 'klaar' })", 'onbekend-bericht'],
      ["kop(0, { soort: 'sluit' })", 'verkeerde-vorm'],
      ["kop(50.5, { soort: 'sluit' })", 'verkeerde-vorm'],
      ["kop('50', { soort: 'sluit' })", 'verkeerde-vorm'],
      ["kop(50, { soort: 'sluit', meer: 1 })", 'verkeerde-vorm'],
      ["kop(50, { soort: 'zet', eigenschappen: { innerHTML: '<b>' } })", 'verkeerde-vorm'],
      ["kop(50, { soort: 'zet', eigenschappen: { kopniveau: 7 } })", 'verkeerde-vorm'],
      ["kop(50, { soort: 'zet', eigenschappen: { thema: [{ naam: 'color', waarde: 'red' }] } })", 'verkeerde-vorm'],
      ["kop(50, { soort: 'zet', eigenschappen: { thema: [{ naam: '--hw-color', waarde: 'URL (https://elders.test/a)' }] } })", 'verkeerde-vorm'],
      ["kop(50, { soort: 'zet', eigenschappen: { thema: [{ naam: '--hw-color', waarde: 'u\\\\72l(//elders.test)' }] } })", 'verkeerde-vorm'],
      [`'{"protocol":"${KOP}","nr":50,"soort":"zet","eigenschappen":{"__proto__":{"alleenLezen":true}}}'`, 'verboden-sleutel'],
      [`'{"protocol":"${KOP}","nr":50,"soort":"zet","eigenschappen":{"dossier":{"constructor":{"prototype":{"besmet":1}}}}}'`, 'verboden-sleutel'],
      [`'{"__proto__":{"besmet":1},"protocol":"${KOP}","nr":50,"soort":"sluit"}'`, 'verboden-sleutel'],
      ["kop(50, { soort: 'zet', eigenschappen: { beleid: 'x'.repeat(12_600_000) } })", 'te-groot'],
      ["'['.repeat(100_000)", 'te-groot'],
    ];
    let nr = 2;
    for (const [maak, code] of gevallen) assert.deepEqual(await stuur(page, maak, (nr += 1)), [code], maak.slice(0, 100));

    assert.deepEqual(await frame.evaluate(() => [({} as Record<string, unknown>)['besmet'], Object.keys(Object.prototype).length]), [undefined, 0]);
    const wijzer = frame.locator('handhavings-wijzer');
    assert.deepEqual(
      await wijzer.evaluate((el) => {
        const { alleenLezen, kopniveau, dossier: d } = el as unknown as { alleenLezen: boolean; kopniveau: number; dossier: unknown };
        return { alleenLezen, kopniveau, dossier: d };
      }),
      { alleenLezen: false, kopniveau: 2, dossier },
    );

    // A second hand, and greetings of another version or without a port.
    const groeten = await page.evaluate(async (protocol) => {
      const hier = window as unknown as { groeten: { soort: string; code?: string }[] };
      const venster = document.querySelector('iframe')?.contentWindow;
      hier.groeten.length = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => hier.groeten.push({ soort: 'by the second port' });
      venster?.postMessage({ protocol, soort: 'klop' }, '*');
      venster?.postMessage({ protocol, soort: 'verbind' }, '*', [port2]);
      venster?.postMessage({ protocol, soort: 'verbind' }, '*');
      venster?.postMessage({ protocol: 'handhavingswijzer-kader/2', soort: 'verbind' }, '*', [new MessageChannel().port1]);
      venster?.postMessage({ van: 'een ander programma' }, '*');
      while (hier.groeten.length < 3) await new Promise((klaar) => setTimeout(klaar, 5));
      return hier.groeten.map(({ soort, code }) => `${soort} ${code ?? ''}`);
    }, KOP);
    assert.deepEqual(groeten, ['geweigerd al-verbonden', 'geweigerd verkeerde-vorm', 'geweigerd onbekende-versie']);

    // Who goes on like this is cut off.
    const laatste = await page.evaluate(async () => {
      const hier = window as unknown as { poort: MessagePort; antwoorden: { soort: string; code?: string }[] };
      for (let i = 0; i < 100; i += 1) hier.poort.postMessage(i);
      while (hier.antwoorden.at(-1)?.code !== 'te-veel-geweigerd') await new Promise((klaar) => setTimeout(klaar, 5));
      return hier.antwoorden.length;
    });
    assert.ok(laatste < 110);
    assert.deepEqual(klachten, []);
    await page.close();
  });
});

describe('a host whose frame is not what it should be', () => {
  const PROTOCOL = 'handhavingswijzer-kader/1';

  /** The host connects with a false frame, which greets as it likes and then sends these on the port. */
  async function metValsKader(maak: string, { protocol = PROTOCOL }: { protocol?: string } = {}): Promise<{ page: Page; klachten: string[] }> {
    const { page, klachten } = await open(browser, `${gastheer.base}/vals`, {}, metNamen);
    const frame = await frameIn(page);
    await frame.getByText('Vals kader').waitFor();
    await frame.evaluate(`
      window.kop = (nr, rest) => JSON.stringify({ protocol: '${PROTOCOL}', nr, ...rest });
      window.ontvangen = [];
      addEventListener('message', ({ data, ports: [poort] }) => {
        if (data.soort === 'klop') parent.postMessage({ protocol: '${protocol}', soort: 'gereed' }, '*');
        if (!poort) return;
        poort.onmessage = ({ data }) => ontvangen.push(JSON.parse(data));
        for (const bericht of [${maak}]) poort.postMessage(bericht);
      });`);
    await page.evaluate((herkomst) => {
      const hier = window as unknown as Gastheer & { kast: string[] };
      hier.kast = [];
      const bewaarplaats = {
        lees: (sleutel: string) => Promise.resolve(void hier.kast.push(sleutel)),
        schrijf: (sleutel: string) => Promise.resolve({ ok: true as const, versie: String(hier.kast.push(sleutel)) }),
      };
      const iframe = document.querySelector('iframe') as HTMLIFrameElement;
      hier.kader = hier.verbindKader(iframe, { herkomst, bewaarplaats, bewaarSleutel: 'deze zaak', wachttijd: 300 });
    }, open_.base);
    return { page, klachten };
  }
  const codes = async (page: Page): Promise<string[]> =>
    (await gehoord(page)).map(({ soort, detail }) => {
      const { bron, bevindingen } = detail as { bron?: string; bevindingen?: { code: string }[] };
      return `${soort} ${bron ?? ''} ${bevindingen?.[0]?.code ?? ''}`.trim();
    });
  const wachtOp = (page: Page, n: number): Promise<unknown> => page.waitForFunction((aantal) => (window as unknown as Gastheer).gehoord.length >= aantal, n);

  test('replayed, malformed and foreign messages become a wijzer-fout, and no event; its height is bounded; other cases stay closed', async () => {
    const { page, klachten } = await metValsKader(
      [
        "kop(1, { soort: 'klaar' })",
        "kop(1, { soort: 'hoogte', hoogte: 700 })",
        "kop(2, { soort: 'hoogte', hoogte: 1e9 })",
        "kop(2, { soort: 'advies-vastgesteld', verslag: { schema: 'verslag/1' } })",
        "kop(2, { soort: 'zet', eigenschappen: {} })",
        `'{"protocol":"${PROTOCOL}","nr":2,"soort":"dossier-gewijzigd","dossier":{"__proto__":{"besmet":1}}}'`,
        "{ soort: 'klaar' }",
        "kop(2, { soort: 'opslag-lees', sleutel: 'een andere zaak' })",
        "kop(3, { soort: 'opslag-schrijf', sleutel: 'een andere zaak', inhoud: '{}' })",
        "kop(4, { soort: 'stand', op: 99 })",
        "kop(5, { soort: 'opslag-lees', sleutel: 'deze zaak' })",
        "kop(6, { soort: 'advies-gewijzigd', wijziging: 'echt' })",
      ].join(', '),
    );
    await wachtOp(page, 7);
    assert.deepEqual(await codes(page), [
      'wijzer-fout kader herhaald',
      'wijzer-fout kader verkeerde-vorm',
      'wijzer-fout kader verkeerde-vorm',
      'wijzer-fout kader onbekend-bericht',
      'wijzer-fout kader verboden-sleutel',
      'wijzer-fout kader geen-tekst',
      'advies-gewijzigd',
    ]);
    const frame = await frameIn(page);
    await frame.waitForFunction(
      () => (window as unknown as { ontvangen: { soort: string }[] }).ontvangen.filter(({ soort }) => soort === 'opslag').length === 3,
    );
    assert.deepEqual(
      await frame.evaluate(() =>
        (window as unknown as { ontvangen: { soort: string; op: number; gelukt: boolean }[] }).ontvangen
          .filter(({ soort }) => soort === 'opslag')
          .map(({ op, gelukt }) => [op, gelukt])
          .sort(([a], [b]) => Number(a) - Number(b)),
      ),
      [
        [2, false],
        [3, false],
        [5, true],
      ],
    );
    assert.deepEqual(
      await page.evaluate(() => [
        (window as unknown as { kast: string[] }).kast,
        ({} as Record<string, unknown>)['besmet'] ?? null,
        document.querySelector('iframe')?.style.blockSize,
      ]),
      [['deze zaak'], null, ''],
    );
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('another version, another origin and no answer at all are told in Dutch', async () => {
    const anders = await metValsKader('', { protocol: 'handhavingswijzer-kader/2' });
    await wachtOp(anders.page, 1);
    assert.deepEqual(await codes(anders.page), ['wijzer-fout kader onbekende-versie']);
    const [{ detail } = { detail: {} }] = await gehoord(anders.page);
    assert.match((detail as { tekst: string }).tekst, /^Een bericht van het kader .* andere versie van het protocol\.$/);
    // The frame at an origin that the host does not expect gets no port.
    await anders.page.evaluate((herkomst) => {
      const hier = window as unknown as Gastheer;
      void hier.kader.sluit();
      hier.gehoord.length = 0;
      const iframe = document.querySelector('iframe') as HTMLIFrameElement;
      hier.kader = hier.verbindKader(iframe, { herkomst, wachttijd: 200 });
    }, kader.base);
    await wachtOp(anders.page, 1);
    assert.deepEqual(await codes(anders.page), ['wijzer-fout kader geen-antwoord']);
    assert.deepEqual(
      await anders.page.evaluate(async () => {
        const hier = window as unknown as Gastheer;
        const gesloten = hier.kader.verbonden.catch((fout: Error) => fout.message);
        void hier.kader.sluit();
        const namen: string[] = [];
        for (const herkomst of ['https://wijzer.test/', 'https://wijzer.test/kader', '*'])
          try {
            hier.verbindKader(document.querySelector('iframe') as HTMLIFrameElement, { herkomst });
          } catch (fout) {
            namen.push((fout as Error).name);
          }
        return [await gesloten, ...namen];
      }),
      ['closed before it was connected', 'TypeError', 'TypeError', 'TypeError'],
    );
    await anders.page.close();
  });

  test('closed, the frame says so and the host hears nothing more', async () => {
    const { page, klachten } = await open(browser, gastheer.base, {}, metNamen);
    const frame = await verbind(page);
    await samen(frame, zaak);
    await page.evaluate(() => {
      const hier = window as unknown as Gastheer;
      void hier.kader.sluit();
      hier.gehoord.length = 0;
    });
    await frame.getByText('De verbinding met het zaaksysteem is gesloten').waitFor();
    await frame.getByRole('radio', { name: 'Nee, het totaal is niet evenredig' }).check();
    assert.deepEqual(await gehoord(page), []);
    assert.deepEqual(klachten, []);
    await page.close();
  });
});
