// The JSON view of the editor as its users meet it: the built page, under a strict security policy, by keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { Beleidstekst, pasBewerkingenToe, verwijderBij, type Melding } from '@handhavingswijzer/language';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { beleidTekst, leesLandelijk } from '../hulp/beleid.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BREUKEN, breek } from '../taal/breuken.ts';
import { CSP_EDITOR, herstel, naarBlad, naarJson, naarOffset, openEditor, tekstenVan, vulAan, type Teksten } from './editor.ts';
import { serve, type Server } from './server.ts';

const HELMOND: Teksten = {
  beleid: beleidTekst('helmond'),
  casussen: readFileSync(join(import.meta.dirname, '../../policies/helmond/casussen.json'), 'utf8'),
};
let browser: Browser;
let server: Server;

before(async () => {
  server = await serve('dist', { csp: CSP_EDITOR });
  browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
});
after(async () => {
  await browser.close();
  await server.close();
});

const codes = (meldingen: readonly Melding[]): readonly string[] => meldingen.map(({ code, pad }) => `${code} ${pad.replaceAll(/\/\d+/g, '/*')}`).sort();
const gelezen = new Beleidstekst(leesLandelijk());
const keur = (tekst: string): readonly Melding[] => gelezen.lees(tekst).meldingen;

/** Without what Monaco throws when it stops a piece of its own work, such as folding a text that has just been replaced. */
const zonderStoppen = (klachten: readonly string[]): readonly string[] => klachten.filter((klacht) => klacht !== 'error: Canceled');

/** Keeps a page from loading something. */
const zonder =
  (wat: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.route(wat, (route) => route.abort());
  };

/** Right behind a rule. */
function achter(tekst: string, id: string): number {
  const begin = tekst.indexOf(`"id": "${id}"`);
  return tekst.indexOf('\n    }', begin) + '\n    }'.length;
}

test('Helmond 5.6.2 from a policy without it, with completion only', async () => {
  const beleid = JSON.parse(HELMOND.beleid) as BeleidJson;
  const skelet = beleid.regels.reduceRight(
    (tekst, { bron }, i) => (bron.sectie === '5.6.2' ? pasBewerkingenToe(tekst, verwijderBij(tekst, `/regels/${i}`)) : tekst),
    HELMOND.beleid,
  );
  const { page, klachten } = await openEditor(browser, server.base, { ...HELMOND, beleid: skelet }, { gepubliceerd: HELMOND.beleid });
  page.setDefaultTimeout(8000);
  await naarJson(page);
  const nu = async (): Promise<string> => (await tekstenVan(page)).beleid;
  const typ = async (tekst: string): Promise<void> => {
    await page.keyboard.type(tekst);
    await page.keyboard.press('Tab');
  };
  const zetCursor = async (zoek: string, vanaf: string): Promise<void> => {
    const tekst = await nu();
    await naarOffset(page, tekst, tekst.indexOf(zoek, tekst.indexOf(vanaf)) + zoek.length);
  };
  // "Een last onder dwangsom kan ook direct worden opgelegd"
  await naarOffset(page, skelet, achter(skelet, '5.6.1-aanwijzing'));
  await vulAan(page, 'Regel: een maatregel');
  await typ('5.6.2-direct-een-last');
  await typ('Een last onder dwangsom kan ook direct');
  await vulAan(page, 'metLast');
  await vulAan(page, 'hel');
  await vulAan(page, '5.6.2');
  await zetCursor('"maatregel": "', '5.6.2-direct-een-last');
  await vulAan(page, 'last-onder-dwangsom');
  await zetCursor('"sterkte": "', '5.6.2-direct-een-last');
  await vulAan(page, 'mogelijk');
  // "Naast een last onder dwangsom geven wij altijd een aanwijzing"
  const plek = beleid.regels.findIndex(({ id }) => id === '5.6.2-altijd-een-aanwijzing');
  await naarOffset(page, await nu(), achter(await nu(), beleid.regels[plek - 1]?.id ?? ''));
  await vulAan(page, 'Regel: een maatregel naast een andere');
  await typ('5.6.2-altijd-een-aanwijzing');
  await typ('Naast een last onder dwangsom altijd een aanwijzing');
  await vulAan(page, 'true');
  await vulAan(page, 'hel');
  await vulAan(page, '5.6.2');
  // "Na een aanwijzing zonder blijvend herstel volgt een last onder dwangsom"
  await naarOffset(page, await nu(), achter(await nu(), '5.6.2-direct-een-last'));
  await vulAan(page, 'Regel: een maatregel');
  await typ('5.6.2-na-aanwijzing');
  await typ('Na een aanwijzing zonder blijvend herstel een last onder dwangsom');
  await vulAan(page, 'and');
  await vulAan(page, 'metLast');
  await vulAan(page, 'nietHersteldNaAanwijzing');
  await vulAan(page, 'hel');
  await vulAan(page, '5.6.2');
  await zetCursor('"maatregel": "', '"5.6.2-na-aanwijzing",');
  await vulAan(page, 'last-onder-dwangsom');
  await zetCursor('"sterkte": "geboden",', '"5.6.2-na-aanwijzing",');
  await vulAan(page, 'uitzonderingOp');
  await vulAan(page, '5.6.1-aanwijzing');
  assert.deepEqual(JSON.parse(await nu()), beleid);
  await naarBlad(page, 'Verschil');
  await page.getByText('De inhoud is gelijk').waitFor();
  assert.deepEqual(zonderStoppen(klachten), []);
  await page.close();
});

test('twenty ways to break Helmond 5.6.2: each is shown where it is, and a mend chosen by keyboard takes it away', async () => {
  const heel = codes(keur(HELMOND.beleid));
  const { page, klachten } = await openEditor(browser, server.base, HELMOND);
  await naarJson(page);
  const stuk = BREUKEN.filter(({ herstel: mend }) => mend !== undefined);
  assert.ok(stuk.length >= 20);
  for (const breuk of stuk) {
    const beleid = breek(HELMOND.beleid, breuk);
    const melding = keur(beleid).find(
      ({ code, bereik }) => code === breuk.code && (breuk.op === '' || beleid.slice(bereik.begin.offset, bereik.eind.offset) === breuk.op),
    );
    assert.ok(melding, breuk.naam);
    await page.evaluate((tekst) => {
      const editor = document.querySelector('beleids-editor') as HTMLElement & { open(t: Teksten): void; casussen: string };
      editor.open({ beleid: tekst, casussen: editor.casussen });
    }, beleid);
    await naarOffset(page, beleid, melding.bereik.begin.offset);
    await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor();
    await herstel(page, breuk.herstel ?? '');
    assert.deepEqual(codes(keur((await tekstenVan(page)).beleid)), heel, breuk.naam);
  }
  assert.deepEqual(zonderStoppen(klachten), []);
  await page.close();
});

test('one text with one history: typed, refused, renamed and taken back, byte for byte, also with Windows line endings', async () => {
  const crlf = { beleid: HELMOND.beleid.replaceAll('\n', '\r\n'), casussen: HELMOND.casussen };
  const { page, klachten } = await openEditor(browser, server.base, crlf);
  await naarJson(page);
  await naarOffset(page, crlf.beleid, crlf.beleid.indexOf('"1.0.0"') + 2);
  await page.keyboard.type('2');
  const getypt = crlf.beleid.replace('"1.0.0"', '"12.0.0"');
  assert.equal((await tekstenVan(page)).beleid, getypt, 'only what was typed');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  assert.equal((await tekstenVan(page)).beleid.replace(/"12\.0\.0",\r\n[ ]*\r\n/, '"12.0.0",\r\n'), getypt, 'a new line ends as the others do');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  assert.equal((await tekstenVan(page)).beleid, crlf.beleid, 'taken back');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  assert.equal((await tekstenVan(page)).beleid, crlf.beleid, 'the same history outside Monaco');

  const feit = crlf.beleid.indexOf('"derdeKanHerstellen"');
  await naarOffset(page, crlf.beleid, feit + 3);
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('anderKanHerstellen');
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor.rename-box').waitFor({ state: 'hidden' });
  await page.waitForFunction(() => !(document.querySelector('beleids-editor') as HTMLElement & { casussen: string }).casussen.includes('derdeKanHerstellen'));
  assert.deepEqual(await tekstenVan(page), {
    beleid: crlf.beleid.replaceAll('"derdeKanHerstellen"', '"anderKanHerstellen"'),
    casussen: crlf.casussen.replaceAll('"derdeKanHerstellen"', '"anderKanHerstellen"'),
  });
  await page.keyboard.press('Control+z');
  assert.deepEqual(await tekstenVan(page), crlf, 'both files in one step');

  await page.evaluate(() => ((document.querySelector('beleids-editor') as HTMLElement & { rechten: string }).rechten = 'waarden'));
  await naarOffset(page, crlf.beleid, feit + 3);
  await page.keyboard.type('x');
  await page.getByText('Deze wijziging is teruggezet.').first().waitFor();
  assert.equal((await tekstenVan(page)).beleid, crlf.beleid, 'refused: a name is no value');

  const inMonaco = (): Promise<boolean> => page.evaluate(() => (document.activeElement?.closest('.monaco-editor') ?? null) !== null);
  for (let i = 0; i < 6 && (await inMonaco()); i++) await page.keyboard.press('Tab'); // past the headings that stay in sight
  assert.equal(await inMonaco(), false, 'Tab goes on: no trap');
  assert.deepEqual(zonderStoppen(klachten), []);
  await page.close();
});

test('where the page may have no worker of Monaco the findings still show, and without Monaco there is a plain field', async () => {
  const kapot = HELMOND.beleid.replace('"besluitdatum"', '"besluitdatumm"');
  const geblokkeerd = await openEditor(browser, server.base, { ...HELMOND, beleid: kapot }, { vooraf: zonder(/werker-.*\.js|editorWebWorker/) });
  await naarJson(geblokkeerd.page);
  await geblokkeerd.page.locator('.monaco-editor .squiggly-error').first().waitFor();
  await naarOffset(geblokkeerd.page, kapot, kapot.indexOf('"besluitdatumm"') + 1);
  await herstel(geblokkeerd.page, 'Maak van “besluitdatumm” “besluitdatum”');
  assert.equal((await tekstenVan(geblokkeerd.page)).beleid, HELMOND.beleid);
  await geblokkeerd.page.close();

  const plat = await openEditor(browser, server.base, HELMOND, { vooraf: zonder(/json-beeld-.*\.js/) });
  await naarBlad(plat.page, 'JSON');
  await plat.page.getByText('De JSON-weergave kan hier niet worden geladen').waitFor();
  const veld = plat.page.getByRole('textbox', { name: 'Het beleid, als JSON' });
  await veld.focus();
  await veld.evaluate((el, plek) => (el as HTMLTextAreaElement).setSelectionRange(plek, plek), HELMOND.beleid.indexOf('"1.0.0"') + 1);
  await plat.page.keyboard.type('2');
  assert.equal((await tekstenVan(plat.page)).beleid, HELMOND.beleid.replace('"1.0.0"', '"21.0.0"'));
  await veld.press('Control+z');
  assert.equal((await tekstenVan(plat.page)).beleid, HELMOND.beleid);
  await plat.page.close();
});

test('what differs is told in Dutch and put back one by one, until the bytes are those that were published; the texts side by side', async () => {
  const nieuw = HELMOND.beleid.replace('"1.0.0"', '"1.1.0"').replace('"cent": 200000', '"cent": 250000');
  const { page, klachten } = await openEditor(browser, server.base, { ...HELMOND, beleid: nieuw }, { gepubliceerd: HELMOND.beleid });
  await naarBlad(page, 'Verschil');
  await page.getByText('2 gewijzigde onderdelen.').waitFor();
  const bedrag = page.locator('.punt .rij').filter({ hasText: 'bedrag' });
  assert.match(await bedrag.innerText(), /Was\s+€ 2\.000\s+Wordt\s+€ 2\.500/);
  await page.getByRole('button', { name: 'Toon de twee teksten naast elkaar' }).click();
  await page.locator('.monaco-diff-editor .view-line').first().waitFor();
  await bedrag.getByRole('button', { name: /^Zet terug/ }).click();
  await page.getByText('1 gewijzigd onderdeel.').waitFor();
  assert.equal((await tekstenVan(page)).beleid, HELMOND.beleid.replace('"1.0.0"', '"1.1.0"'), 'only that');
  await page.getByRole('button', { name: /^Zet terug/ }).click();
  await page.getByText('Er is geen verschil met de gepubliceerde versie.').waitFor();
  assert.equal((await tekstenVan(page)).beleid, HELMOND.beleid);
  assert.deepEqual(zonderStoppen(klachten), []);
  await page.close();
});
