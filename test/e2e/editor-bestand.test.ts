// Opening, saving and drafts on the built editor's page, in real tabs: what comes from where, what is kept, and that nothing is ever overwritten unseen.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import { CSP_EDITOR, naarBlad, tekstenVan } from './editor.ts';
import { zonderDrempels } from './pagina.ts';
import { serve, type Server } from './server.ts';

const root = join(import.meta.dirname, '../..');
const bron = (naam: string, bestand: string): Promise<string> => readFile(join(root, 'policies', naam, `${bestand}.json`), 'utf8');
const TITEL = 'Beleidskader Toezicht en handhaving kinderopvang Helmond 2026';

interface Tab {
  readonly page: Page;
  readonly klachten: string[];
}

describe('the files and drafts of the policy editor', () => {
  let browser: Browser;
  let server: Server;
  let helmond: string;
  before(async () => {
    helmond = await bron('helmond', 'beleid');
    server = await serve(join(root, 'dist'), { csp: CSP_EDITOR, extra: { '/ander.json': ['application/json', '{"schema":"dossier/1"}'] } });
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function tabblad(context: BrowserContext, vraag = '', zonderToegang = false): Promise<Tab> {
    const page = await context.newPage();
    const klachten: string[] = [];
    page.on('pageerror', (fout) => klachten.push(fout.message));
    page.on('console', (bericht) => {
      if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(bericht.text());
    });
    if (zonderToegang) await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.goto(`${server.base}/editor/${vraag}`);
    await page.locator('be-start').or(page.locator('be-balk')).first().waitFor();
    return { page, klachten };
  }
  const context = (): Promise<BrowserContext> => browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const openHelmond = async ({ page }: Tab): Promise<void> => {
    await page.getByRole('button', { name: 'Helmond 2026', exact: true }).click();
    await page.getByRole('heading', { name: TITEL, exact: true }).waitFor();
  };
  /** Changes the title as someone does who types in the text itself: a name that is told apart in every tab. */
  const hernoem = async ({ page }: Tab, titel: string): Promise<void> => {
    await page.evaluate((nieuw) => {
      const editor = document.querySelector('beleids-editor') as unknown as { werk: { tekst: { teksten: { beleid: string }; wijzig(w: object): void } } };
      const { beleid } = editor.werk.tekst.teksten;
      const begin = beleid.indexOf('"titel": "') + '"titel": "'.length;
      editor.werk.tekst.wijzig({ door: 'proef', sneden: { beleid: [{ begin, eind: beleid.indexOf('"', begin), tekst: nieuw }] } });
    }, titel);
  };
  /** Without the preview beside it: of what is scrolled half out of sight there, axe sees only that it is small. */
  const bekijk = async (page: Page, waar: string): Promise<void> => {
    await naarBlad(page, 'Dekking');
    await zonderDrempels(page, waar);
  };
  const titelVan = async ({ page }: Tab): Promise<string> => (JSON.parse((await tekstenVan(page)).beleid) as { titel: string }).titel;
  const sta = async ({ page }: Tab): Promise<void> => {
    await page.getByRole('button', { name: 'Ja, bewaar mijn concept' }).click();
    await page.getByText('Concept bewaard').waitFor();
  };
  const sleep = (page: Page, bestanden: readonly (readonly [naam: string, inhoud: string])[]): Promise<void> =>
    page.evaluate((lijst) => {
      const overdracht = new DataTransfer();
      for (const [naam, inhoud] of lijst) overdracht.items.add(new File([inhoud], naam, { type: 'application/json' }));
      const doel = document.querySelector('beleids-editor')?.shadowRoot?.querySelector('.geheel');
      for (const soort of ['dragover', 'drop'])
        doel?.dispatchEvent(new DragEvent(soort, { dataTransfer: overdracht, bubbles: true, cancelable: true, composed: true }));
    }, bestanden);

  test('it begins with a choice and fetches no policy by itself; a bundled one opens byte for byte, compared with itself', async () => {
    const ctx = await context();
    const gevraagd: string[] = [];
    ctx.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
    const tab = await tabblad(ctx);
    const { page } = tab;
    assert.equal(await page.title(), 'Beleidseditor');
    await page.getByRole('heading', { level: 1, name: 'Waarmee wilt u beginnen?' }).waitFor();
    await zonderDrempels(page, 'start');
    assert.deepEqual(
      gevraagd.filter((pad) => pad.includes('/policies/')),
      [],
    );
    await openHelmond(tab);
    assert.deepEqual(await tekstenVan(page), { beleid: helmond, casussen: await bron('helmond', 'casussen') });
    await page.getByRole('button', { name: 'Gelijk aan de gepubliceerde versie' }).waitFor();
    assert.equal(await page.title(), 'Helmond 2026 – Beleidseditor');
    await page.getByRole('link', { name: 'Handhavingswijzer' }).waitFor();
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });

  test('without file access: the download is the text, byte for byte; what is not saved is said and asked for', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx, '', true);
    const { page } = tab;
    await openHelmond(tab);
    await hernoem(tab, 'Een andere titel');
    await page.getByText('Niet opgeslagen: het beleid').waitFor();
    assert.equal(await page.title(), '• Helmond 2026 – Beleidseditor');

    await page.getByRole('button', { name: 'Bestand en meer' }).click();
    await page.getByRole('button', { name: 'Ander beleid openen…' }).click();
    await page.getByRole('button', { name: 'Haarlemmermeer 2025', exact: true }).click();
    await page.getByRole('heading', { name: 'U hebt wijzigingen die niet zijn opgeslagen' }).waitFor();
    await zonderDrempels(page, 'unsaved changes');
    await page.getByRole('button', { name: 'Annuleer' }).click();
    assert.equal(await titelVan(tab), 'Een andere titel');

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Opslaan (downloaden)' }).click()]);
    assert.equal(download.suggestedFilename(), 'helmond-beleid.json');
    assert.equal(await readFile(await download.path(), 'utf8'), (await tekstenVan(page)).beleid);
    await page.getByText('Geen wijzigingen om op te slaan').waitFor();

    await hernoem(tab, 'Nog een titel');
    await page.getByRole('button', { name: 'Bestand en meer' }).click();
    await page.getByRole('button', { name: 'Ander beleid openen…' }).click();
    await page.getByRole('button', { name: 'Haarlemmermeer 2025', exact: true }).click();
    const [eerst] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Sla eerst op' }).click()]);
    assert.match(await readFile(await eerst.path(), 'utf8'), /"titel": "Nog een titel"/);
    await page.getByRole('heading', { name: /Wet kinderopvang Haarlemmermeer 2025$/ }).waitFor(); // and then what she asked for
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });

  test('two files at once, chosen or dropped; what is no policy is told and leaves what was open', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx, '', true);
    const { page } = tab;
    const casussen = await bron('helmond', 'casussen');
    const [kiezer] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Kies een bestand…' }).click()]);
    await kiezer.setFiles([
      { name: 'gevallen.json', mimeType: 'application/json', buffer: Buffer.from(casussen) },
      { name: 'mijn.json', mimeType: 'application/json', buffer: Buffer.from(helmond) },
    ]);
    await page.getByRole('heading', { name: TITEL, exact: true }).waitFor();
    assert.deepEqual(await tekstenVan(page), { beleid: helmond, casussen });

    for (const [naam, inhoud, reden] of [
      ['brief.json', 'Geachte houder,', /brief\.json is geen beleid/],
      ['zaak.json', '{"schema":"dossier/1"}', /zaak\.json is een dossier van een zaak/],
      ['groot.json', `{"schema":"beleid/1","x":"${'x'.repeat(300_000)}"}`, /groter dan 256 kB/],
      ['plaatje.json', '\ud800{', /geen beleid|geen tekstbestand/],
    ] as const) {
      await sleep(page, [[naam, inhoud]]);
      await page.getByRole('alert').filter({ hasText: reden }).waitFor();
      assert.equal((await tekstenVan(page)).beleid, helmond);
    }
    await sleep(page, [
      ['een.json', helmond],
      ['twee.json', helmond],
    ]);
    await page.getByRole('alert').filter({ hasText: 'meer dan één beleid' }).waitFor();
    await bekijk(page, 'a refused file');
    await sleep(page, [['haarlemmermeer.json', await bron('haarlemmermeer', 'beleid')]]);
    await page.getByRole('heading', { name: /Haarlemmermeer/ }).waitFor();
    await page.getByRole('button', { name: 'Gelijk aan de gepubliceerde versie' }).waitFor();
    assert.equal((await tekstenVan(page)).casussen, '');
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });

  test('with file access: back in the same file, not over what something else wrote in it; a refusal is told', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx);
    const { page } = tab;
    // The choice of a file is the browser's own window, which a test cannot press: it gives real handles of the origin's own files instead.
    await page.evaluate(async (tekst) => {
      const map = await navigator.storage.getDirectory();
      const handvat = await map.getFileHandle('mijn-beleid.json', { create: true });
      const stroom = await handvat.createWritable();
      await stroom.write(tekst);
      await stroom.close();
      Reflect.set(window, 'handvat', handvat);
      Reflect.set(window, 'showOpenFilePicker', () => Promise.resolve([handvat]));
    }, helmond);
    const opSchijf = (): Promise<string> =>
      page.evaluate(async () => (await (window as unknown as { handvat: FileSystemFileHandle }).handvat.getFile()).text());
    await page.getByRole('button', { name: 'Kies een bestand…' }).click();
    await page.getByRole('heading', { name: TITEL, exact: true }).waitFor();
    await hernoem(tab, 'Eerste wijziging');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText('Geen wijzigingen om op te slaan').waitFor();
    assert.equal(await opSchijf(), (await tekstenVan(page)).beleid);

    await page.waitForTimeout(20); // the clock of the file moves on
    await page.evaluate(async () => {
      const stroom = await (window as unknown as { handvat: FileSystemFileHandle }).handvat.createWritable();
      await stroom.write('{"schema":"beleid/1","van":"een ander"}');
      await stroom.close();
    });
    await hernoem(tab, 'Tweede wijziging');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByRole('heading', { name: 'mijn-beleid.json is intussen gewijzigd' }).waitFor();
    assert.match(await opSchijf(), /een ander/);
    await page.getByRole('button', { name: 'Overschrijf het bestand' }).click();
    await page.getByText('Geen wijzigingen om op te slaan').waitFor();
    assert.equal(await opSchijf(), (await tekstenVan(page)).beleid);

    await page.evaluate(() => {
      const { handvat } = window as unknown as { handvat: FileSystemFileHandle };
      Reflect.set(handvat, 'createWritable', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    });
    await hernoem(tab, 'Derde wijziging');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'De browser mag niet in dit bestand schrijven' }).waitFor();
    assert.equal(await titelVan(tab), 'Derde wijziging');
    await page.getByText('Niet opgeslagen: het beleid').waitFor();
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });

  test('a link is fetched only after a yes, and only over https or from the page itself', async () => {
    const ctx = await context();
    const gevraagd: string[] = [];
    ctx.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
    const tab = await tabblad(ctx, '?beleid=/policies/helmond/beleid.json');
    await tab.page.getByRole('heading', { name: 'Wilt u dit beleid ophalen?' }).waitFor();
    assert.ok(!gevraagd.includes('/policies/helmond/beleid.json'));
    await zonderDrempels(tab.page, 'a link');
    await tab.page.getByRole('button', { name: 'Ja, haal het op' }).click();
    await tab.page.getByRole('heading', { name: TITEL, exact: true }).waitFor();
    assert.equal((await tekstenVan(tab.page)).beleid, helmond);
    assert.deepEqual(tab.klachten, []);

    for (const [adres, reden] of [
      ['http://elders.example/beleid.json', 'niet beveiligd'],
      ['javascript:alert(1)', 'niet beveiligd'],
      ['https://naam:woord@elders.example/b.json', 'naam of wachtwoord'],
    ] as const) {
      const ander = await tabblad(ctx, `?beleid=${encodeURIComponent(adres)}`);
      await ander.page.getByRole('alert').filter({ hasText: reden }).waitFor();
      assert.equal(await ander.page.getByRole('button', { name: 'Ja, haal het op' }).count(), 0);
      await ander.page.close();
    }
    const geen = await tabblad(ctx, '?beleid=/ander.json');
    await geen.page.getByRole('button', { name: 'Ja, haal het op' }).click();
    await geen.page.getByRole('alert').filter({ hasText: 'een dossier van een zaak' }).waitFor();
    const weg = await tabblad(ctx, '?beleid=/er-is-niets.json');
    await weg.page.getByRole('button', { name: 'Ja, haal het op' }).click();
    await weg.page.getByRole('alert').filter({ hasText: 'staat niets' }).waitFor();
    await ctx.close();
  });

  test('no draft before a yes; then it survives a crashed tab and comes back only on her word, with when and what differs', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx);
    const { page } = tab;
    const sleutels = (p: Page): Promise<readonly unknown[]> =>
      p.evaluate(
        () =>
          new Promise<readonly unknown[]>((klaar) => {
            const vraag = indexedDB.open('handhavingswijzer-editor');
            vraag.onsuccess = () => {
              const alle = vraag.result.objectStoreNames.contains('concepten')
                ? vraag.result.transaction('concepten').objectStore('concepten').getAllKeys()
                : undefined;
              if (!alle) return klaar([]);
              alle.onsuccess = () => klaar(alle.result);
            };
          }),
      );
    await openHelmond(tab);
    await hernoem(tab, 'Mijn concept');
    await page.getByRole('heading', { name: 'Mag ik uw concept in deze browser bewaren?' }).waitFor();
    await page.waitForTimeout(500); // longer than the saver waits
    assert.deepEqual(await sleutels(page), []);
    await bekijk(page, 'may drafts be kept');
    await sta(tab);
    await hernoem(tab, 'Mijn tweede concept');
    await page.getByText('Concept wordt bewaard…').waitFor();
    await page.getByText('Concept bewaard').waitFor();
    assert.equal((await sleutels(page)).length, 2, 'her yes and the draft');

    const cdp = await ctx.newCDPSession(page);
    const crash = page.waitForEvent('crash');
    void cdp.send('Page.crash').catch(() => undefined);
    await crash;
    const weer = await tabblad(ctx);
    await weer.page.getByRole('heading', { name: 'Uw concepten in deze browser' }).waitFor();
    assert.equal(await weer.page.locator('be-balk').count(), 0, 'nothing is opened by itself');
    await weer.page.getByText(/bewaard op \w+dag \d+ \w+ \d{4} om \d+\.\d\d uur/).waitFor();
    await weer.page.getByText('de algemene gegevens gewijzigd').waitFor();
    await zonderDrempels(weer.page, 'start with a draft');
    await weer.page.getByRole('button', { name: 'Ga verder met Helmond 2026' }).click();
    await weer.page.getByRole('heading', { name: 'Mijn tweede concept' }).waitFor();
    await weer.page.getByText('Niet opgeslagen: het beleid').waitFor();
    await weer.page.getByRole('button', { name: 'Verschilt van de gepubliceerde versie' }).waitFor();

    await weer.page.getByRole('button', { name: 'Bestand en meer' }).click();
    await weer.page.getByRole('button', { name: 'Geen concepten meer bewaren…' }).click();
    await weer.page.getByRole('button', { name: 'Wis', exact: true }).click();
    await weer.page.getByText('Gewist.').waitFor();
    assert.deepEqual(await sleutels(weer.page), []);
    assert.equal(await titelVan(weer), 'Mijn tweede concept', 'what is on the screen stays');
    assert.deepEqual(weer.klachten, []);
    await ctx.close();
  });

  test('opening what there is a draft of: she chooses, and neither is lost', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx);
    await openHelmond(tab);
    await hernoem(tab, 'Het concept');
    await sta(tab);
    await tab.page.close();
    const weer = await tabblad(ctx);
    await openHelmond(weer);
    await weer.page.getByRole('heading', { name: 'Hiervan staat een concept in deze browser' }).waitFor();
    await weer.page.getByRole('button', { name: 'Laat het concept staan en begin hier opnieuw' }).click();
    await hernoem(weer, 'Opnieuw begonnen');
    await weer.page.getByText('Concept bewaard').waitFor();
    await weer.page.getByRole('button', { name: 'Bestand en meer' }).click();
    await weer.page.getByRole('button', { name: 'Ander beleid openen…' }).click();
    assert.deepEqual(await weer.page.getByRole('button', { name: /^Ga verder met/ }).allInnerTexts(), ['Ga verder met Helmond 2026'], 'not her own');
    await weer.page.getByRole('button', { name: 'Terug naar Helmond 2026 (2)' }).click();
    const derde = await tabblad(ctx);
    await derde.page.getByRole('button', { name: 'Ga verder met Helmond 2026', exact: true }).click();
    await derde.page.getByRole('heading', { name: 'Het concept', exact: true }).waitFor();
    assert.equal(await titelVan(weer), 'Opnieuw begonnen');
    assert.deepEqual([weer.klachten, derde.klachten], [[], []]);
    await ctx.close();
  });

  test('something else is opened right after a change: the draft holds that change, and nothing of the other', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx);
    const { page } = tab;
    await openHelmond(tab);
    await hernoem(tab, 'Eerst');
    await sta(tab);
    await page.getByRole('button', { name: 'Bestand en meer' }).click();
    await page.getByRole('button', { name: 'Ander beleid openen…' }).click();
    await page.getByRole('button', { name: 'Haarlemmermeer 2025', exact: true }).click();
    const door = page.getByRole('button', { name: 'Open Haarlemmermeer 2025 zonder op te slaan' });
    await door.waitFor();
    await hernoem(tab, 'Net nog gewijzigd');
    await door.click();
    await page.getByRole('heading', { name: /Wet kinderopvang Haarlemmermeer 2025$/ }).waitFor();
    await page.getByRole('button', { name: 'Bestand en meer' }).click();
    await page.getByRole('button', { name: 'Ander beleid openen…' }).click();
    await page.getByRole('button', { name: 'Ga verder met Helmond 2026' }).click();
    await page.getByRole('heading', { name: 'Net nog gewijzigd' }).waitFor();
    await page.getByText('Dit concept is open in een ander tabblad').waitFor({ state: 'detached' });
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });

  test('two tabs: the second reads, takes over or goes on under another name; nothing is overwritten', async () => {
    const ctx = await context();
    const een = await tabblad(ctx);
    await openHelmond(een);
    await hernoem(een, 'Van het eerste tabblad');
    await sta(een);
    const twee = await tabblad(ctx);
    await twee.page.getByText('nu open in een ander tabblad').waitFor();
    await openHelmondGelezen(twee);
    await twee.page.getByRole('heading', { name: 'Van het eerste tabblad' }).waitFor(); // it reads what the first one has
    await twee.page.getByText('Niet opgeslagen: het beleid').waitFor(); // it is the draft of the first that is read
    await bekijk(twee.page, 'open in another tab');
    await hernoem(twee, 'Mag niet');
    assert.equal(await titelVan(twee), 'Van het eerste tabblad');

    await twee.page.getByRole('button', { name: 'Werk hier verder' }).click();
    await een.page.getByRole('heading', { name: 'Dit concept is overgenomen in een ander tabblad' }).waitFor();
    await twee.page.getByText('Dit concept is open in een ander tabblad').waitFor({ state: 'detached' });
    await hernoem(twee, 'Van het tweede tabblad');
    await twee.page.getByText('Concept bewaard').waitFor();
    await hernoem(een, 'Mag niet meer');
    assert.equal(await titelVan(een), 'Van het eerste tabblad');

    await een.page.getByRole('button', { name: 'Ga hier verder onder een andere naam' }).click();
    await hernoem(een, 'Onder een andere naam');
    await een.page.getByText('Concept bewaard').waitFor();
    assert.equal(await een.page.title(), '• Helmond 2026 (2) – Beleidseditor');
    const drie = await tabblad(ctx);
    await drie.page.getByRole('heading', { name: 'Helmond 2026 (2)' }).waitFor();
    assert.equal(await drie.page.getByText('nu open in een ander tabblad').count(), 2);
    assert.deepEqual([een.klachten, twee.klachten], [[], []]);
    await ctx.close();
  });
  const openHelmondGelezen = async ({ page }: Tab): Promise<void> => {
    await page.getByRole('button', { name: 'Helmond 2026', exact: true }).click();
    await page.getByRole('heading', { name: 'Dit concept is open in een ander tabblad' }).waitFor();
    await page.getByText('U kunt dit beleid alleen lezen.').waitFor();
  };

  test('a new policy: four steps, no error, and what it must still account for', async () => {
    const ctx = await context();
    const tab = await tabblad(ctx);
    const { page } = tab;
    await page.getByRole('button', { name: 'Begin een nieuw beleid' }).click();
    await page.getByRole('heading', { name: 'Stap 1 van 4: Gemeente en titel' }).waitFor();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('button', { name: 'Vul de naam van de gemeente in.' }).waitFor();
    await zonderDrempels(page, 'step 1 with errors');
    await page.getByLabel('Naam van de gemeente').fill('Zundert');
    await page.getByLabel('CBS-code van de gemeente').fill('gm0879');
    await page.getByLabel('Titel van het beleid').fill('Beleidsregels handhaving kinderopvang Zundert 2027');
    await page.getByLabel('Geldt vanaf').fill('1-1-2027');
    await page.getByRole('radio', { name: /De dag van het besluit/ }).check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('heading', { name: 'Stap 2 van 4: Uw tekst' }).waitFor();
    await page.getByLabel('Datum van het document').fill('24 november 2026');
    await page.getByLabel('Inhoudsopgave').fill('1 Inleiding\t3\n2 Handhaven\t4\n2.1 De aanwijzing\t4\nBijlage: Bedragen\t9');
    await page.getByText('4 paragrafen gelezen').first().waitFor();
    await zonderDrempels(page, 'step 2');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('radio', { name: /Met een kopie van Helmond 2026/ }).check();
    await page.getByText('85 regels').waitFor();
    await zonderDrempels(page, 'step 3');
    await page.getByRole('radio', { name: /Met een kaal begin/ }).check();
    await page.getByText('8 regels').waitFor();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByText('vanaf 1 januari 2027').waitFor();
    await zonderDrempels(page, 'step 4');
    await page.getByRole('button', { name: 'Maak dit beleid' }).click();
    await page.getByRole('heading', { name: 'Beleidsregels handhaving kinderopvang Zundert 2027' }).first().waitFor();
    await page.getByRole('button', { name: /^(0 fouten|Geen fouten)/ }).waitFor();
    await page.getByText('1 van 4 paragrafen verantwoord (25 %)').waitFor();
    await page.getByText('Niet opgeslagen: het beleid').waitFor();

    await page.getByRole('button', { name: 'Leg vast waarom niet uitgewerkt: 1 Inleiding' }).waitFor({ state: 'detached' }); // says from when it holds
    await page.getByRole('button', { name: 'Leg vast waarom niet uitgewerkt: 2 Handhaven' }).click();
    await page.getByLabel('Waarom is 2 Handhaven niet uitgewerkt?').fill('Alleen een opschrift.');
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await page.getByText('3 van 4 paragrafen verantwoord (75 %)').waitFor(); // 2.1 is a part of 2
    await page.getByRole('button', { name: 'Maak hier een regel: bijlage Bedragen' }).click();
    await page.getByText('4 van 4 paragrafen verantwoord (100 %)').waitFor();
    await zonderDrempels(page, 'dekking');
    const gemaakt = JSON.parse((await tekstenVan(page)).beleid) as { regels: readonly { id: string }[]; nietGemodelleerd: readonly object[] };
    assert.deepEqual([gemaakt.regels.length, gemaakt.regels.at(-1)?.id, gemaakt.nietGemodelleerd.length], [9, 'bijlage', 1]);

    const keuze = page.getByLabel('Paragraaf in uw tekst voor Regel: In beginsel een aanwijzing');
    await keuze.selectOption({ label: '2.1 De aanwijzing' });
    await keuze.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Checklist', exact: true }).click();
    await page.getByLabel('Dit is geregeld: Herhaling').check();
    await page.getByText('1 van 20 punten door u afgevinkt').waitFor();
    await zonderDrempels(page, 'checklist');
    await page.getByText('Niet opgeslagen: het beleid en de checklist').waitFor();
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });

  test('at 320 px everything is there and nothing sticks out', async () => {
    const ctx = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const tab = await tabblad(ctx);
    const { page } = tab;
    const past = async (waar: string): Promise<void> => {
      await zonderDrempels(page, waar);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), waar);
    };
    await past('start');
    await page.getByRole('button', { name: 'Begin een nieuw beleid' }).click();
    await past('nieuw');
    await page.getByRole('button', { name: 'Stop en ga terug' }).click();
    await openHelmond(tab);
    for (const blad of ['Dekking', 'Checklist']) {
      await naarBlad(page, blad);
      await page.getByRole('heading', { name: new RegExp(`^${blad}:`) }).waitFor();
      await past(blad);
    }
    await page.getByRole('button', { name: 'Bestand en meer' }).click();
    await past('menu');
    assert.deepEqual(tab.klachten, []);
    await ctx.close();
  });
});
