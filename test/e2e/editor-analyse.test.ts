// Proving a policy before it is published, on the built editor's page, as a policy writer does it: what all cases show, which case is missing, whose advice becomes another.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import type { BeleidJson, Casussen } from '@handhavingswijzer/engine';
import { CSP_EDITOR, naarBlad, openEditor, tekstenVan, zetTeksten } from './editor.ts';
import { zonderDrempels } from './pagina.ts';
import { serve, type Server } from './server.ts';
import { toetsenbord } from './toetsenbord.ts';

const root = join(import.meta.dirname, '../..');
const lees = (pad: string): string => readFileSync(join(root, pad), 'utf8');
const helmond = lees('policies/helmond/beleid.json');
/** Helmond 5.6.2: a last is possible at once. It cannot hold when it asks for a last and for none. */
const DIRECT = '"als": { "var": "metLast" }';
const NOOIT = '"als": { "and": [{ "var": "metLast" }, { "!": [{ "var": "metLast" }] }] }';
const KAPOT = helmond.replace(DIRECT, NOOIT);
const DOOD = 'De voorwaarde van de regel “Een last onder dwangsom kan ook direct (5.6.2)” is in geen enkel geval waar.';

/** A policy small enough to try every change of it within seconds. */
const klein = lees('packages/dialogue/test/proefbeleid.json');
const dossier = (antwoorden: object): object => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true },
  houder: { capaciteit: 60 },
  antwoorden: { veelheid: false },
  overtredingen: [{ id: 'o1', voorschrift: 'diplomas', aantal: 2, antwoorden, historie: [] }],
});
/** The count of what is missing at a part. */
const aantal = (tekst: string): number => Number(/: (\d+) geval/.exec(tekst)?.[1]);

describe('proving a policy in the editor', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    assert.notEqual(KAPOT, helmond);
    server = await serve(join(root, 'dist'), { csp: CSP_EDITOR });
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const deel = (page: Page): Locator => page.locator('be-analyse');
  const kaart = (page: Page, tekst: string): Locator => page.locator('be-bevindingen .bevindingen > li').filter({ hasText: tekst });
  const doorzocht = (page: Page): Promise<void> => deel(page).getByText('Doorzocht: alle gevallen van').waitFor();

  async function open(teksten: { beleid: string; casussen: string }, gepubliceerd: string, breed = 1280): Promise<{ page: Page; klachten: string[] }> {
    const geopend = await openEditor(browser, server.base, teksten, { gepubliceerd, breed });
    geopend.page.setDefaultTimeout(90_000); // the machine may do other things
    await naarBlad(geopend.page, 'Analyse');
    return geopend;
  }

  test('Helmond as it is: nothing found, and what that proves; a rule that can never hold is found, and its mend makes it go', async () => {
    const { page, klachten } = await open({ beleid: helmond, casussen: '' }, helmond);
    await doorzocht(page);
    await deel(page).getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await zetTeksten(page, { beleid: KAPOT, casussen: '' }, helmond);
    await naarBlad(page, 'Analyse');
    await kaart(page, DOOD).waitFor();
    await kaart(page, DOOD).getByRole('button', { name: 'Ga naar: Een last onder dwangsom kan ook direct' }).click();
    await page.locator('be-lezing .gekozen').filter({ hasText: 'Een last onder dwangsom kan ook direct' }).waitFor();
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('a finding opens its case in the preview, with that advice; it is declared by keys alone, and undone', async () => {
    const { page, klachten } = await open({ beleid: KAPOT, casussen: '' }, helmond);
    await kaart(page, DOOD).waitFor();
    const metGeval = page.locator('be-bevindingen details').filter({ hasText: 'zo bedoeld, met een reden' });
    await metGeval.locator('summary').click();
    await metGeval
      .getByRole('button', { name: /^Bekijk dit geval/ })
      .first()
      .click();
    await page.locator('handhavings-wijzer hw-advies #inhoud.open').waitFor();
    await page.locator('be-voorbeeld').getByText('Geopend: Door').waitFor();
    await page
      .locator('handhavings-wijzer')
      .getByText('Geen regel van het beleid wijst hier een maatregel aan.', { exact: false })
      .first()
      .waitFor({ state: 'attached' });

    await naarBlad(page, 'Analyse');
    await kaart(page, DOOD)
      .getByRole('button', { name: /^Zo bedoeld: leg uit/ })
      .focus();
    await page.keyboard.press('Enter');
    const toetsen = await toetsenbord(page);
    await page.keyboard.type('Geldt pas als de verordening is aangepast.');
    await toetsen.tot('the section', ({ naam }) => naam.startsWith('Waar staat dat in de tekst?'));
    await page.keyboard.type('5.6.2');
    await toetsen.tot('the button', ({ naam }) => naam.startsWith('Zet in het beleid'));
    await page.keyboard.press('Enter');
    await kaart(page, DOOD).waitFor({ state: 'detached' });
    const verklaring = (JSON.parse((await tekstenVan(page)).beleid) as BeleidJson).verklaringen?.at(-1);
    assert.deepEqual(verklaring, {
      bevinding: 'regel-dood',
      bij: ['5.6.2-direct-een-last'],
      reden: 'Geldt pas als de verordening is aangepast.',
      bron: { document: 'hel', sectie: '5.6.2' },
    });
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    assert.equal((await tekstenVan(page)).beleid, KAPOT);
    await kaart(page, DOOD).waitFor();
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('whose advice becomes another: a group with its case under both versions, what is agreed, and a file of dossiers', async () => {
    const { page, klachten } = await open({ beleid: KAPOT, casussen: '' }, helmond);
    await deel(page).getByRole('button', { name: 'Wie krijgt een ander advies?' }).click();
    await page.locator('be-uitkomsten button[aria-disabled=false]').filter({ hasText: 'Vergelijk alle gevallen' }).click();
    const groep = page.locator('be-uitkomsten article').filter({ hasText: 'Last onder dwangsom is niet meer mogelijk' });
    await groep.waitFor();
    await groep.getByLabel('Dit is zo bedoeld, want').fill('De raad wil eerst altijd een aanwijzing.');
    await groep.getByLabel('Wie stemt hiermee in?').fill('Het college');
    await deel(page)
      .getByText(/^Bij (elke groep|1 van de)/)
      .waitFor();

    await groep.getByRole('button', { name: /^Bekijk een voorbeeld/ }).click();
    const advies = page.locator('handhavings-wijzer hw-advies #inhoud.open');
    await advies.getByText('Last onder dwangsom', { exact: true }).waitFor();
    await page.locator('be-voorbeeld').getByRole('button', { name: 'Met uw tekst' }).click();
    await page.getByText('U ziet wat een handhaver ziet met de tekst zoals die nu is.').waitFor();
    await advies.getByText('Last onder dwangsom', { exact: true }).waitFor({ state: 'detached' });

    await naarBlad(page, 'Analyse');
    assert.equal(await groep.getByLabel('Wie stemt hiermee in?').inputValue(), 'Het college', 'kept while another view was open');
    const { casussen } = JSON.parse(lees('policies/helmond/casussen.json')) as Casussen;
    const goed = casussen.filter(({ verwacht }) => !verwacht.bevindingen);
    const bestand = (zaken: typeof goed): { name: string; mimeType: string; buffer: Buffer } => ({
      name: 'dossiers.ndjson',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from([...zaken.map((casus) => JSON.stringify(casus.dossier)), '{'].join('\n')),
    });
    await page.getByLabel('Bestand met dossiers').setInputFiles(bestand(goed.slice(0, 40)));
    await page
      .locator('be-dossiers')
      .getByText(/^Van de 40 dossiers in dossiers\.ndjson/)
      .waitFor();
    await page.locator('be-dossiers').getByText('1 regel is niet vergeleken').waitFor();
    assert.equal(await page.locator('be-dossiers figure').count(), 0, 'what is geboden stays as it was: nothing to draw');

    // 5.6.2: the last onder dwangsom beside an aanwijzing is there at recidive. Without recidive it is demanded of nobody who has it now by that.
    const data = JSON.parse(helmond) as BeleidJson;
    const nooit = data.begrippen.map((begrip) => (begrip.id === 'recidive' ? { ...begrip, als: false } : begrip));
    await zetTeksten(page, { beleid: JSON.stringify({ ...data, begrippen: nooit }, null, 2), casussen: '' }, helmond);
    await naarBlad(page, 'Analyse');
    await deel(page).getByRole('button', { name: 'Wie krijgt een ander advies?' }).click();
    await page.getByLabel('Bestand met dossiers').setInputFiles(bestand(goed));
    const beeld = page.locator('be-dossiers').getByRole('img', { name: /^Van welke eis naar welke eis \d+ overtredingen gaan/ });
    await beeld.waitFor();
    assert.ok((await beeld.locator('.stroom').count()) > 0);
    const getekend = Number(/(\d+) overtredingen/.exec((await beeld.getAttribute('aria-label')) ?? '')?.[1]);
    await page.locator('be-dossiers').getByText('De aantallen in een tabel').click();
    const rijen = page.locator('be-dossiers .stromen tbody tr');
    await rijen.first().waitFor();
    const getallen = await rijen.locator('td:last-child').allInnerTexts();
    assert.equal(
      getallen.reduce((som, getal) => som + Number(getal), 0),
      getekend,
      'the table has every overtreding of the picture',
    );
    for (const rij of await rijen.allInnerTexts()) assert.match(rij.split('\t')[0] ?? '', /last onder dwangsom/, rij);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('a case that is taken away is missing: it is found, added at one click, and then it is noticed', async () => {
    // Section 3: first an aanwijzing; with danger an exploitatieverbod is possible too. Nothing went before: no recidive, and no last.
    const aanwijzing = { soort: 'aanwijzing', sterkte: 'geboden' };
    const geval = (id: string, antwoorden: object, maatregelen: readonly object[]): object => ({
      id,
      titel: id,
      herleiding: '3',
      dossier: dossier({ herstelaanbod: 'geen', ...antwoorden }),
      verwacht: { overtredingen: { o1: { recidive: false, maatregelen } } },
    });
    const gevaar = geval('gevaar', { directGevaar: true }, [aanwijzing, { soort: 'exploitatieverbod', sterkte: 'mogelijk' }]);
    const rustig = geval('rustig', { directGevaar: false }, [aanwijzing]);
    const bestand = (...casussen: readonly object[]): string =>
      JSON.stringify({ schema: 'casussen/1', beleid: (JSON.parse(klein) as BeleidJson).id, casussen }, undefined, 2);
    const heel = bestand(gevaar, rustig);
    const { page, klachten } = await open({ beleid: klein, casussen: heel }, klein);
    const verbod = page.locator('be-ontbrekend summary').filter({ hasText: 'Verbod bij gevaar' });
    const zoek = async (): Promise<void> => {
      await deel(page).getByRole('button', { name: 'Ontbrekende gevallen' }).click();
      await page
        .locator('be-ontbrekend button[aria-disabled=false]')
        .filter({ hasText: /^\s*Zoek/ })
        .click();
      const bezig = page.locator('be-ontbrekend progress');
      await bezig.waitFor();
      await bezig.waitFor({ state: 'detached' });
      await page
        .locator('be-ontbrekend')
        .getByText(/Op \d+ plaatsen ontbreekt een geval\./)
        .waitFor();
    };
    await page.getByText('2 gevallen goed').waitFor();
    await zoek();
    const eerst = (await verbod.count()) === 0 ? 0 : aantal(await verbod.innerText());

    await zetTeksten(page, { beleid: klein, casussen: bestand(rustig) }, klein);
    await naarBlad(page, 'Analyse');
    await zoek();
    assert.ok(aantal(await verbod.innerText()) > eerst, 'without its case more of the rule is not noticed');
    await verbod.click();
    // without the rule nothing is possible: the first change that is shown with other measures
    const plek = page.locator('be-ontbrekend .plek').filter({ hasText: 'Maatregelen' }).filter({ hasText: 'Exploitatieverbod: mogelijk' }).first();
    await plek.getByRole('button', { name: /^Voeg toe als geval/ }).click();
    const nieuw = page.locator('be-nieuw-geval');
    await nieuw.getByRole('checkbox', { name: /^Nagekeken: Maatregelen Exploitatieverbod/ }).check();
    await nieuw.getByLabel('Herleiding').fill('3: alleen bij direct gevaar.');
    await nieuw.getByRole('button', { name: 'Bewaar het geval' }).click();
    assert.equal((JSON.parse((await tekstenVan(page)).casussen) as Casussen).casussen.length, 2);
    await naarBlad(page, 'Analyse');
    await verbod.click();
    await page.locator('be-ontbrekend').getByText('Hiervoor staat nu een geval bij Gevallen.').first().waitFor();
    const voor = aantal(await verbod.innerText());
    await zoek();
    const na = (await verbod.count()) === 0 ? 0 : aantal(await verbod.innerText());
    assert.ok(na < voor, `${String(na)} of ${String(voor)} are still missing`);
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('has no barriers, wide and at 360 pixels', async () => {
    for (const breed of [1280, 360]) {
      const { page } = await open(
        { beleid: klein.replace('"als": { "var": "directGevaar" }', '"als": { "!": [{ "var": "directGevaar" }] }'), casussen: '' },
        klein,
        breed,
      );
      await doorzocht(page);
      await zonderDrempels(page, `findings at ${String(breed)}`);
      for (const scherm of ['Ontbrekende gevallen', 'Wie krijgt een ander advies?']) {
        await deel(page).getByRole('button', { name: scherm }).click();
        await deel(page).getByRole('heading', { name: scherm }).waitFor();
        await zonderDrempels(page, `${scherm} at ${String(breed)}`);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= breed, scherm);
      }
      await page.locator('be-uitkomsten button[aria-disabled=false]').filter({ hasText: 'Vergelijk alle gevallen' }).click();
      await page.locator('be-uitkomsten article').first().waitFor();
      await zonderDrempels(page, `groups at ${String(breed)}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= breed, 'groups');
      await page.close();
    }
  });
});
