// The element on a page that means it harm, or harms it without meaning to: it gives the advice that it should, or none and says why. Never another one.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { after, before, describe, test, type TestContext } from 'node:test';
import { adviseer, canoniek } from '@handhavingswijzer/engine';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { PROEVEN } from '../../widget/src/pagina/proeven.ts';
import { VERSIE } from '../../widget/src/versie.ts';
import { beleidTekst, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import type { Zaak } from '../zaken/zaak.ts';
import { CSP, CSP_TRUSTED_TYPES, serve } from './server.ts';

const root = join(import.meta.dirname, '../..');
const ELEMENT = readFileSync(join(root, 'dist/handhavings-wijzer-compleet.js'), 'utf8');
const zaak = JSON.parse(readFileSync(join(root, 'test/zaken/helmond-vijf-overtredingen.json'), 'utf8')) as Zaak;
const BEDOELD = canoniek(gelukt(adviseer(leesBeleid(zaak.beleid), leesLandelijk(), zaak.dossier)));

/** Texts as they are, whatever the page made of JSON: those of a frame of its own. */
const UITLEZEN = `(() => {
  const wijzer = document.querySelector('handhavings-wijzer');
  const eigen = document.body.appendChild(document.createElement('iframe')).contentWindow;
  const advies = wijzer.advies;
  return { advies: advies === undefined ? '' : eigen.JSON.stringify(eigen.JSON.parse(eigen.JSON.stringify(advies))), scherm: wijzer.shadowRoot ? wijzer.shadowRoot.textContent : wijzer.textContent };
})()`;

interface Uitgelezen {
  readonly advies: string;
  readonly scherm: string;
}

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(() => browser.close());

interface Opgezet {
  readonly page: Page;
  readonly gezegd: string[];
}

/** A page with the element and a case. `voor` runs before the element is loaded, `tweede` is loaded after it as another module. */
async function zetOp(
  t: TestContext,
  { voor = '', tweede, csp = CSP_TRUSTED_TYPES }: { readonly voor?: string; readonly tweede?: string; readonly csp?: string } = {},
): Promise<Opgezet> {
  const server = await serve(join(root, 'dist'), {
    csp,
    extra: {
      '/zaak/': [
        'text/html',
        `<!doctype html><html lang="nl"><title>Zaak</title><script src="/voor.js"></script><script type="module" src="/element.js"></script>${
          tweede === undefined ? '' : '<script type="module" src="/tweede.js"></script>'
        }<body><handhavings-wijzer beleid-url="/beleid.json"></handhavings-wijzer><script src="/zaak.js"></script></body></html>`,
      ],
      '/voor.js': ['text/javascript', voor],
      '/element.js': ['text/javascript', ELEMENT],
      '/tweede.js': ['text/javascript', tweede ?? ''],
      '/zaak.js': ['text/javascript', `document.querySelector('handhavings-wijzer').dossier = ${JSON.stringify(zaak.dossier)};`],
      '/beleid.json': ['application/json', beleidTekst(zaak.beleid)],
    },
  });
  const page = await browser.newPage();
  t.after(async () => {
    await page.close();
    await server.close();
  });
  const gezegd: string[] = [];
  page.on('console', (bericht) => gezegd.push(bericht.text()));
  page.on('pageerror', (fout) => gezegd.push(fout.message));
  await page.goto(`${server.base}/zaak/`, { waitUntil: 'networkidle' });
  return { page, gezegd };
}

const lees = (page: Page): Promise<Uitgelezen> => page.evaluate<Uitgelezen>(UITLEZEN);

/** The advice as it should be, in the canonical form that is compared. */
function isBedoeld({ advies }: Uitgelezen): void {
  assert.notEqual(advies, '', 'there is an advice');
  assert.equal(canoniek(JSON.parse(advies)), BEDOELD);
}

const WERKT: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a polyfill that does the same': `Array.prototype.includes = function (x) { for (let i = 0; i < this.length; i += 1) if (this[i] === x || (x !== x && this[i] !== this[i])) return true; return false; };`,
  'a method of its own on lists that nobody counts': `Object.defineProperty(Array.prototype, 'laatste', { value() { return this[this.length - 1]; } });`,
  'a frozen Object.prototype': `Object.freeze(Object.prototype);`,
  'a global with the name of something of the element': `var t = 1, teksten = {}, HandhavingsWijzer = null, html = null, process = { env: { NODE_ENV: 'production' } };`,
};

const WEIGERT: Readonly<Record<string, readonly [voor: string, genoemd: string]>> = {
  'an answer on every object': [`Object.prototype.directGevaar = true;`, 'Object.prototype.directGevaar'],
  'the same, hidden': [`Object.defineProperty(Object.prototype, 'historie', { value: [], writable: true, configurable: true });`, 'Object.prototype.historie'],
  'a symbol on every object': [`Object.prototype[Symbol.iterator] = function* () {};`, 'Object.prototype.Symbol(Symbol.iterator)'],
  'another JSON': [`window.JSON = { parse: JSON.parse, stringify: JSON.stringify.bind(JSON) };`, 'JSON.stringify'],
  'a JSON.parse that makes fines ten times as high': [
    `{ const eerst = JSON.parse; JSON.parse = function parse(t, r) { return eerst(t.replaceAll('"cent": ', '"cent": 10'), r); }; }`,
    'JSON.parse',
  ],
  'a JSON.parse in a Proxy': [`JSON.parse = new Proxy(JSON.parse, { apply: (doel, dit, arg) => Reflect.apply(doel, dit, arg) });`, 'JSON.parse'],
  'a bound JSON.stringify': [`JSON.stringify = JSON.stringify.bind(JSON);`, 'JSON.stringify'],
  'lists with a toJSON, as an old library gives them': [`Array.prototype.toJSON = function () { return this.join(); };`, 'Array.prototype.toJSON'],
  'a field that comes along in every list': [`Array.prototype.remove = function () {};`, 'Array.prototype.remove'],
  'a method that answers otherwise': [`Array.prototype.some = () => false;`, 'Array.prototype.some'],
  'lists that seem empty': [
    // mended once everything is loaded: the tool that drives the browser cannot do without
    `{ const goed = Array.prototype[Symbol.iterator]; addEventListener('load', () => { Array.prototype[Symbol.iterator] = goed; }); } Array.prototype[Symbol.iterator] = function* () {};`,
    'Array.prototype.Symbol(Symbol.iterator)',
  ],
  'a method that is not there': [`delete Object.hasOwn;`, 'Object.hasOwn'],
  'another element by the name of a part': [`customElements.define('hw-route', class extends HTMLElement {});`, 'hw-route'],
};

describe('a hostile page', () => {
  for (const [wat, voor] of Object.entries(WERKT))
    test(`${wat}: the advice is as it should be`, async (t) => {
      const opzet = await zetOp(t, { voor });
      isBedoeld(await lees(opzet.page));
      assert.deepEqual(opzet.gezegd, []);
    });

  for (const [wat, [voor, genoemd]] of Object.entries(WEIGERT))
    test(`${wat}: no advice, and the officer reads why`, async (t) => {
      const opzet = await zetOp(t, {
        voor: `window.fouten = []; addEventListener('wijzer-fout', (e) => fouten.push(e.detail.bron + ': ' + e.detail.tekst));\n${voor}`,
      });
      const { advies, scherm } = await lees(opzet.page);
      assert.equal(advies, '');
      assert.ok(scherm.includes('De handhavingswijzer kan nu niet werken'), scherm);
      assert.ok(scherm.includes(genoemd), scherm);
      const fouten = await opzet.page.evaluate<string>(`window.fouten.join('; ')`);
      assert.ok(fouten.startsWith('pagina: ') && fouten.includes(genoemd) && !fouten.includes('; '), fouten);
    });

  test('the name of the element itself is taken: what has it stays, and the console says so', async (t) => {
    const opzet = await zetOp(t, {
      voor: `customElements.define('handhavings-wijzer', class extends HTMLElement { connectedCallback() { this.append('van een ander'); } });`,
    });
    assert.deepEqual(await lees(opzet.page), { advies: '', scherm: 'van een ander' });
    assert.ok(
      opzet.gezegd.some((regel) => regel.includes(`the Handhavingswijzer ${VERSIE} is not shown`)),
      opzet.gezegd.join('\n'),
    );
  });

  test('two versions: the first does all of it, the second says that it is not used', async (t) => {
    const opzet = await zetOp(t, { tweede: ELEMENT.replaceAll(VERSIE, '9.9.9'), csp: CSP });
    isBedoeld(await lees(opzet.page));
    assert.deepEqual(opzet.gezegd, [`The Handhavingswijzer ${VERSIE} is on this page already: 9.9.9 is not used. Load one version.`]);
  });

  test('the same version twice: one element, and nothing to say', async (t) => {
    const opzet = await zetOp(t, { tweede: ELEMENT, csp: CSP });
    isBedoeld(await lees(opzet.page));
    assert.deepEqual(opzet.gezegd, []);
  });

  test('twice under Trusted Types, that let the name lit-html be used once: the second is not run, the first goes on', async (t) => {
    const opzet = await zetOp(t, { tweede: ELEMENT.replaceAll(VERSIE, '9.9.9') });
    isBedoeld(await lees(opzet.page));
    assert.ok(
      opzet.gezegd.some((regel) => regel.includes('lit-html')),
      opzet.gezegd.join('\n'),
    );
  });

  test('a page that turns hostile during a case: her next act is not computed, the case is kept, and goes on when the page is good again', async (t) => {
    const opzet = await zetOp(t);
    const { page } = opzet;
    isBedoeld(await lees(page));
    // In one task: what the element computes ahead between her acts would notice it too, and then there is no button left.
    await page
      .locator('hw-route')
      .getByRole('button', { name: /Verslag/ })
      .evaluate((knop) => {
        (Object.prototype as unknown as Record<string, unknown>)['verzachtend'] = ['alles'];
        (knop as HTMLElement).click();
      });
    await page.getByText('Object.prototype.verzachtend').waitFor();
    assert.equal((await lees(page)).advies, '');
    await page.evaluate(`delete Object.prototype.verzachtend; document.querySelector('handhavings-wijzer').beleidUrl = '/beleid.json?2'`);
    await page.locator('hw-route').waitFor();
    isBedoeld(await lees(page));
  });

  test('each thing that an advice stands on, in the built file: broken, there is no advice; mended, there is', async (t) => {
    const opzet = await zetOp(t);
    const { page } = opzet;
    const doorgelaten: string[] = [];
    for (const { naam } of PROEVEN.filter((proef) => !proef.naam.includes('Symbol'))) {
      const advies = await page.evaluate<string>(`(() => {
        const [plek, wat] = ${JSON.stringify(naam)}.split(/\\.(?=[^.]+$)/);
        const houder = wat === undefined ? window : plek.split('.').reduce((hier, deel) => hier[deel], window);
        const sleutel = wat ?? plek;
        const { defineProperty, getOwnPropertyDescriptor } = Object;
        const goed = getOwnPropertyDescriptor(houder, sleutel);
        const wijzer = document.querySelector('handhavings-wijzer');
        defineProperty(houder, sleutel, { ...goed, value: function () { return undefined; } });
        let advies;
        try { advies = wijzer.advies; } finally { defineProperty(houder, sleutel, goed); }
        return advies === undefined ? '' : 'an advice';
      })()`);
      if (advies !== '') doorgelaten.push(naam);
      await page.evaluate(`document.querySelector('handhavings-wijzer').beleidUrl = '/beleid.json?' + Math.random()`);
      await page.locator('hw-route').waitFor();
    }
    assert.deepEqual(doorgelaten, []);
    isBedoeld(await lees(page));
  });
});
