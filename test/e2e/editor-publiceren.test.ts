// A version is published in the editor and arrives by itself: the host names one address, for ever. On the built pages, under their security policies.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type Download, type Locator, type Page } from 'playwright-core';
import type { Manifest } from '@handhavingswijzer/engine';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { LANDELIJKTEKST, metBeleid, metCasussen, TWEEDE } from '../../packages/publicatie/test/proefdorp.ts';
import { CSP_EDITOR, naarBlad, openEditor, tekstenVan, type Teksten } from './editor.ts';
import { open, zonderDrempels } from './pagina.ts';
import { CSP, serve, type Server } from './server.ts';
import { toetsenbord, type Focus } from './toetsenbord.ts';

const root = join(import.meta.dirname, '../..');
const EERSTE: Teksten = { beleid: metBeleid(), casussen: metCasussen() };

const DOSSIER = {
  schema: 'dossier/1',
  zaak: { identificatie: 'Z-1' },
  inspectie: { datum: '2027-05-10', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', naam: 'KDV Proef' },
  houder: { naam: 'Houder' },
  overtredingen: [{ id: 'o', voorschrift: 'ruimte', antwoorden: { eerder: false }, historie: [] }],
};

/** The page of a host: it names the manifest and the key, and a case with the day of its besluit from the address. It never changes. */
const hostpagina = (sleutel: string): string => `
  const wijzer = document.querySelector('handhavings-wijzer');
  wijzer.landelijk = ${JSON.stringify(LANDELIJKTEKST)};
  wijzer.sleutels = [${sleutel}];
  wijzer.handtekeningVereist = true;
  wijzer.dossier = { ...${JSON.stringify(DOSSIER)}, besluitdatum: new URLSearchParams(location.search).get('besluit') };
  wijzer.beleidUrl = '/beleid/manifest.json';`;
const HOST = `<!doctype html><html lang="nl"><title>Zaak</title><h1>Zaak</h1><handhavings-wijzer></handhavings-wijzer>
  <script type="module" src="/handhavings-wijzer.js"></script><script type="module" src="/host.js"></script></html>`;

describe('publishing in the editor', () => {
  let browser: Browser;
  let editor: Server;
  let host: Server;
  let map: string;
  /** What stands on the server of the host, by path. */
  const extra: Record<string, readonly [string, string]> = { '/zaak': ['text/html', HOST] };
  before(async () => {
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
    editor = await serve(join(root, 'dist'), { csp: CSP_EDITOR });
    host = await serve(join(root, 'dist'), { csp: CSP, extra });
    map = await mkdtemp(join(tmpdir(), 'handhavingswijzer-'));
  });
  after(async () => {
    await browser.close();
    await editor.close();
    await host.close();
    await rm(map, { recursive: true, force: true });
  });

  const deel = (page: Page): Locator => page.locator('be-publiceren');
  const knop = (page: Page, naam: string): Locator => deel(page).getByRole('button', { name: naam, exact: true });

  /** The editor with these texts, on the view that publishes. */
  async function begin(teksten: Teksten, breed = 1280): Promise<{ page: Page; klachten: string[] }> {
    const geopend = await openEditor(browser, editor.base, teksten, { breed });
    geopend.page.setDefaultTimeout(90_000);
    await geopend.page.evaluate(
      (landelijk) => ((document.querySelector('beleids-editor') as HTMLElement & { landelijk: string }).landelijk = landelijk),
      LANDELIJKTEKST,
    );
    await naarBlad(geopend.page, 'Publiceren');
    return geopend;
  }

  async function bewaar(download: Download): Promise<string> {
    const pad = join(map, download.suggestedFilename());
    await download.saveAs(pad);
    return pad;
  }

  async function controleer(page: Page): Promise<void> {
    await knop(page, 'Controleer alles').click();
    await deel(page).getByText('Alle controles zijn goed.').waitFor();
  }

  /** Makes the set and saves it. Gives where. */
  async function maak(page: Page): Promise<string> {
    await knop(page, 'Maak de uitgave').click();
    const [download] = await Promise.all([page.waitForEvent('download'), knop(page, 'Sla het zipbestand op').click()]);
    return bewaar(download);
  }

  /** Puts what is in a set in the folder of the host, over what stands there. */
  async function zetOpDeSite(zip: string): Promise<void> {
    for (const [naam, bytes] of Object.entries(unzipSync(new Uint8Array(await readFile(zip)))))
      extra[`/beleid/${naam}`] = [naam.endsWith('.html') ? 'text/html' : 'application/json', strFromU8(bytes)];
  }
  const manifest = (): Manifest => JSON.parse(extra['/beleid/manifest.json']?.[1] ?? '') as Manifest;

  /** Which version a case of this day gets on the page of the host, and how long the houder has. */
  async function advies(besluit: string): Promise<{ versie: string | undefined; gelezen: string; termijn: number | undefined }> {
    const { page, klachten } = await open(browser, `${host.base}/zaak?besluit=${besluit}`);
    await page.waitForFunction(() => (document.querySelector('handhavings-wijzer') as unknown as { advies?: unknown } | null)?.advies);
    const uit = await page.evaluate(() => {
      interface Wijzer {
        advies: { beleid: { versie: string }; overtredingen: { maatregelen: { termijn?: { dagen: number } }[] }[] };
      }
      const { advies: a } = document.querySelector('handhavings-wijzer') as unknown as Wijzer;
      return { versie: a.beleid.versie, termijn: a.overtredingen[0]?.maatregelen[0]?.termijn?.dagen };
    });
    const gelezen = await page
      .getByText(/versie \d/)
      .first()
      .innerText();
    assert.deepEqual(klachten, []);
    await page.close();
    return { ...uit, gelezen };
  }

  test('the second version arrives by itself: the host changes nothing, and a case gets the version of its day', async () => {
    const { page, klachten } = await begin(EERSTE);
    await deel(page).getByLabel('Nee, dit is de eerste keer').check();
    await controleer(page);
    await deel(page).getByLabel('Met een nieuwe sleutel').check();
    await deel(page).getByLabel('Naam van de sleutel').fill('proefdorp-2026');
    const kreeg: Download[] = [];
    page.on('download', (download) => void kreeg.push(download));
    await knop(page, 'Maak de sleutel').click();
    await deel(page).getByText('Sleutel proefdorp-2026 gemaakt.').waitFor();
    const namen = (): readonly string[] => kreeg.map((download) => download.suggestedFilename()).sort();
    for (let i = 0; i < 100 && namen().length < 2; i++) await page.waitForTimeout(50);
    assert.deepEqual(namen(), ['proefdorp-2026.geheim.json', 'proefdorp-2026.openbaar.json']);
    const [geheim, openbaar] = await Promise.all(namen().map((naam) => bewaar(kreeg.find((d) => d.suggestedFilename() === naam) as Download)));
    const een = await maak(page);
    await zetOpDeSite(een);
    extra['/host.js'] = ['text/javascript', hostpagina(await readFile(openbaar as string, 'utf8'))];
    assert.deepEqual(
      manifest().versies.map(({ versie, instemming }) => [versie, instemming]),
      [['1.0.0', []]],
    );
    assert.equal((await advies('2027-06-15')).versie, '1.0.0');
    assert.deepEqual(klachten, []);
    await page.close();

    // Later, in another session: the term becomes 7 days.
    const later = await begin(TWEEDE);
    await deel(later.page).getByLabel('Ja, er is al een versie').check();
    await deel(later.page).getByLabel('De vorige uitgave').setInputFiles(een);
    await deel(later.page).getByText('Geopend: proefdorp, versie 1.0.0, uitgave 1').waitFor();
    await controleer(later.page);
    await deel(later.page).getByLabel('Met een sleutel die ik heb').check();
    await deel(later.page)
      .getByLabel('Het bestand met de geheime sleutel')
      .setInputFiles(geheim as string);
    await deel(later.page).getByText('U ondertekent met sleutel proefdorp-2026.').waitFor();

    await knop(later.page, 'Maak de uitgave').click();
    await deel(later.page).getByText('De uitgave is niet gemaakt:').waitFor(); // nobody agreed yet
    const groepen = later.page.locator('be-instemming article');
    const aantal = await groepen.count();
    assert.ok(aantal > 0);
    for (let i = 0; i < aantal; i++) {
      const groep = groepen.nth(i);
      await groep.getByLabel('Dit is zo bedoeld, want').fill('De oude termijn was te lang.');
      await groep.getByLabel('Wie stemt hiermee in?').fill('A. de Boer, teamleider');
      await groep.getByLabel('Hiermee is ingestemd').check();
    }
    await later.page.getByText(`Met ${String(aantal)} van de ${String(aantal)} veranderingen is ingestemd.`).waitFor();
    await zonderDrempels(later.page, 'with all filled in');
    await zetOpDeSite(await maak(later.page));
    assert.deepEqual(later.klachten, []);
    await later.page.close();

    const { uitgave, versies } = manifest();
    assert.deepEqual(
      [uitgave, versies.map(({ versie, geldigheid: { van, tot } }) => [versie, van, tot])],
      [
        2,
        [
          ['1.0.0', '2027-01-01', '2027-06-30'],
          ['1.1.0', '2027-07-01', undefined],
        ],
      ],
    );
    assert.ok(versies[1]?.instemming.every(({ woord, door }) => woord === 'De oude termijn was te lang.' && door === 'A. de Boer, teamleider'));

    // The page of the host is the same; the version is that of the day of the besluit, and it is said which.
    const voor = await advies('2027-06-30');
    const na = await advies('2027-07-01');
    assert.deepEqual([voor.versie, voor.termijn, na.versie, na.termijn], ['1.0.0', 14, '1.1.0', 7]);
    assert.ok(voor.gelezen.includes('versie 1.0.0') && na.gelezen.includes('versie 1.1.0'), `${voor.gelezen} / ${na.gelezen}`);
  });

  test('what does not pass leads to the place that mends it, and what changes afterwards is checked again', async () => {
    const { page, klachten } = await begin({ ...EERSTE, casussen: metCasussen((c) => void c.casussen.splice(2, 1)) });
    await deel(page).getByLabel('Nee, dit is de eerste keer').check();
    await knop(page, 'Controleer alles').click();
    await deel(page).getByText('1 controle is niet goed.').waitFor();
    const mutaties = deel(page).locator('li.controle.fout');
    await mutaties
      .getByText(/Een verandering in de geldigheid \([^()]+: \d+ \p{L}+ \d{4} in plaats van \d+ \p{L}+ \d{4}\) valt in geen enkel eigen geval op\./u)
      .first()
      .waitFor();
    await zonderDrempels(page, 'with a check that did not pass');
    await mutaties.getByRole('button', { name: /Bekijk dit geval/ }).click();
    await page.locator('be-voorbeeld').getByText('Een verandering in de geldigheid').first().waitFor();

    await naarBlad(page, 'Publiceren');
    await page.evaluate((casussen) => {
      const bewerker = document.querySelector('beleids-editor') as unknown as {
        casussen: string;
        werk: { tekst: { wijzig(wijziging: object): unknown } };
      };
      bewerker.werk.tekst.wijzig({ door: 'test', sneden: { casussen: [{ begin: 0, eind: bewerker.casussen.length, tekst: casussen }] } });
    }, EERSTE.casussen);
    assert.equal((await tekstenVan(page)).casussen, EERSTE.casussen);
    await deel(page).getByText('U hebt de tekst gewijzigd na deze controle. Controleer opnieuw.').waitFor();
    await knop(page, 'Controleer opnieuw').click();
    await deel(page).getByText('Alle controles zijn goed.').waitFor();
    assert.deepEqual(klachten, []);
    await page.close();
  });

  test('by keys alone, on a narrow screen, to a set that is ready', async () => {
    const { page, klachten } = await begin(EERSTE, 320);
    const toets = await toetsenbord(page);
    const naar = (wat: RegExp): Promise<Focus> => toets.tot(String(wat), ({ naam }) => wat.test(naam));
    await naar(/Nee, dit is de eerste keer/);
    await toets.druk('Space');
    await naar(/^Controleer alles$/);
    await page.keyboard.press('Enter');
    await deel(page).getByText('Alle controles zijn goed.').waitFor();
    await naar(/Met een sleutel die ik heb/);
    await toets.druk('ArrowDown');
    await toets.druk('ArrowDown');
    await deel(page).getByText('U publiceert zonder handtekening.').waitFor();
    await naar(/^Maak de uitgave$/);
    await page.keyboard.press('Enter');
    await knop(page, 'Sla het zipbestand op').waitFor();
    await naar(/^Sla het zipbestand op$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.equal(download.suggestedFilename(), 'proefdorp-1.0.0.zip');
    await zonderDrempels(page, 'on a narrow screen');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    assert.deepEqual(klachten, []);
    await page.close();
  });
});
