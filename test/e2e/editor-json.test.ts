// The JSON view of the editor as its users meet it: the built page, under a strict security policy, by keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
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
