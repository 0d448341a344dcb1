// A whole case by keyboard alone, another by what a screen reader says, and the element under the circumstances of people who read otherwise. On the built demo.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ARGS, executablePath } from '../../.config/browser.mjs';
import type { Dossier, Verslag } from '@handhavingswijzer/engine';
import { open } from './pagina.ts';
import { serve, type Server } from './server.ts';
import { kiesRond, toetsenbord, type Focus } from './toetsenbord.ts';

const root = join(import.meta.dirname, '../..');

/** Keeps the record that the element hands to its host. */
async function luister(page: Page): Promise<() => Promise<Verslag>> {
  await page.evaluate(() => {
    document.querySelector('handhavings-wijzer')?.addEventListener('advies-vastgesteld', (e) => {
      (window as unknown as { verslag: unknown }).verslag = (e as CustomEvent<{ verslag: unknown }>).detail.verslag;
    });
  });
  return () => page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as { verslag: unknown }).verslag ?? null)) as never);
}

/** The name of what has the focus: its label, its name, or its text. */
function naamVanFocus(): string {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  const [label] = (el as HTMLInputElement | null)?.labels ?? [];
  return (el?.getAttribute('aria-label') ?? label?.textContent ?? el?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Listens as a screen reader does: what comes into live regions that were there before, and which changes of the advice the host was told of. */
async function luisterMee(page: Page): Promise<() => Promise<{ gezegd: string; gewijzigd: string[] }>> {
  await page.evaluate(`
    window.gewijzigd = [];
    window.gezegd = [];
    window.gevolgd = new WeakSet();
    document.querySelector('handhavings-wijzer').addEventListener('advies-gewijzigd', (e) => e.detail.wijziging && window.gewijzigd.push(e.detail.wijziging));
    window.volgen = (wortel) => {
      for (const el of wortel.querySelectorAll('*')) {
        if (el.shadowRoot) window.volgen(el.shadowRoot);
        if (!el.matches('[role=status], [role=alert], [aria-live]') || window.gevolgd.has(el)) continue;
        window.gevolgd.add(el);
        new MutationObserver(() => window.gezegd.push(el.textContent.replace(/\\s+/g, ' ').trim())).observe(el, { childList: true, characterData: true, subtree: true });
      }
    };
    window.volgen(document);
  `);
  return () =>
    page.evaluate(async () => {
      const w = window as unknown as { gewijzigd: string[]; gezegd: string[]; volgen: (wortel: Document) => void };
      for (let n = 0; n < 2; n += 1) await new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 0)));
      const uit = { gezegd: w.gezegd.join(' ').trim(), gewijzigd: w.gewijzigd };
      [w.gezegd, w.gewijzigd] = [[], []];
      w.volgen(document);
      return uit;
    });
}

/** What she has in mind: a question (as it begins) and her answer. Every other question gets its first "no". */
const ANTWOORDEN: readonly (readonly [vraag: RegExp, antwoord: RegExp])[] = [
  [/^Om wat voor voorziening/, /^Kindercentrum/],
  [/^Welk risicoprofiel/, /^Geel/],
  [/^Is de voorziening in deze gemeente/, /^Ja/],
  [/^Wat voor onderzoek/, /^Jaarlijks/],
  [/^Deed de toezichthouder in dit onderzoek een herstelaanbod/, /^De houder nam het aanbod niet aan/],
  [/^Kan deze overtreding nog worden hersteld/, /^Ja/],
  [/^Hoe groot zijn de gevolgen/, /^Gemiddelde/],
  [/^Is er, ondanks deze overtreding, nog sprake/, /^Ja/],
  [/^Zijn de stabiliteit/, /^Ja/],
  [/^Is het totaal evenredig/, /^Ja/],
  [/^Op welke grond wijkt u af/, /^Bijzondere omstandigheden/],
];
const antwoordOp = (groep: string): RegExp => ANTWOORDEN.find(([vraag]) => vraag.test(groep))?.[1] ?? /^Nee/;

const TEKSTEN: readonly (readonly [veld: RegExp, tekst: string])[] = [
  [/^Naam van de voorziening/, 'KDV De Egel'],
  [/^Naam van de houder/, 'Stichting Het Bos'],
  [/kindplaatsen/, '60'],
  [/^Op welke dag was de inspectie/, '2-3-2026'],
  [/^Voor welke dag vraagt u advies/, '30-3-2026'],
  [/^Zaaknummer/, 'Z-9'],
  [/^Waarom kiest u dit/, 'De houder heeft het aanbod niet aangenomen; de groepsruimte is nog te klein.'],
  [/^Waarom vindt u dat/, 'Er is één maatregel zonder bedrag.'],
  [/^Wie neemt het besluit/, 'Teamleider handhaving'],
];

describe('for who reads, hears or works it otherwise', () => {
  let browser: Browser;
  let server: Server;
  before(async () => {
    server = await serve(join(root, 'dist'));
    browser = await chromium.launch({ executablePath: await executablePath(), args: ARGS });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const [zoom, viewport] of [
    ['as it opens', { width: 1280, height: 900 }],
    ['at 400 %', { width: 320, height: 256 }],
    ['on a phone', { width: 360, height: 640 }],
  ] as const)
    test(`a whole case by keyboard alone, from empty to the final record, ${zoom}`, async () => {
      const { page, klachten } = await open(browser, `${server.base}/demo/`, { viewport });
      await page.getByText('beleid van Haarlemmermeer').waitFor({ state: 'attached' });
      const verslag = await luister(page);
      const t = await toetsenbord(page);
      await t.tot('the cases of the page', (f) => f.soort === 'radio');
      await t.tot('the empty case', (f) => f.naam.startsWith('Nieuwe zaak') && f.gekozen, 'ArrowDown');
      await page.getByText('beleid van Helmond').waitFor({ state: 'attached' });
      await t.tot('the first step', (f) => f.inVraag);

      const isVerder = (f: Focus): boolean => f.inVraag && f.tag === 'button' && f.naam.startsWith('Volgende');
      const klaar = new Set<string>();
      /** Tab goes through the step: what asks for an answer gets one where it stands, then comes the way on. */
      const doeStap = async (anders: (f: Focus) => Promise<boolean> = () => Promise.resolve(false)): Promise<void> => {
        let vorige = 0;
        for (let n = 0; n < 200; n += 1) {
          const f = await t.focus();
          assert.ok(f.inVraag, `Tab left the step before the way on: ${f.naam}`);
          assert.ok(f.boven >= vorige - 60, `the focus jumped up from ${vorige} to ${f.boven} at ${f.naam}`);
          vorige = f.boven;
          const tekst = TEKSTEN.find(([veld]) => veld.test(f.naam))?.[1];
          if (isVerder(f)) break;
          if (await anders(f)) vorige = 0;
          else if (f.soort === 'radio' && !klaar.has(f.groep)) {
            klaar.add(f.groep);
            await kiesRond(t, antwoordOp(f.groep));
          } else if (f.soort === 'checkbox' && f.naam === 'Geen van deze' && !f.gekozen) await t.druk('Space');
          else if (tekst !== undefined && f.waarde === '') await t.typ(tekst);
          await t.druk('Tab');
        }
        const f = await t.druk('Enter');
        assert.match(f.tag, /^h\d$/, `the way on leads to the heading of the next step, not to ${f.tag} ${f.naam}`);
      };

      await doeStap();
      await t.tot('the search field', (f) => f.soort === 'search');
      await t.typ('ruimtes');
      await t.tot('the voorschrift', (f) => f.tag === 'button' && f.naam.startsWith('Binnen- en buitenruimtes'));
      assert.match((await t.druk('Enter')).naam, /^Gegevens/);
      await doeStap();
      assert.match((await t.focus()).naam, /eerder/);
      await t.tot('the question about earlier measures', (f) => f.soort === 'radio');
      await kiesRond(t, /^Ja, ik vul het in/);
      await t.tot('the kind of event', (f) => f.tag === 'select');
      await t.tot('the aanwijzing', (f) => /aanwijzing/i.test(f.waarde), 'ArrowDown');
      await t.tot('the day', (f) => f.naam.startsWith('Op welke dag'));
      await t.typ('3-6-2024');
      await t.tot('whether it was followed up', (f) => f.groep.startsWith('Heeft de houder op tijd'));
      await kiesRond(t, /^Ja/);
      await t.tot('the button that adds it', (f) => f.naam === 'Toevoegen');
      await t.druk('Enter');

      for (let stap = 0; stap < 20 && !/^Wat besluit u/.test((await t.focus()).naam); stap += 1) await doeStap();
      let gekozen = false;
      await doeStap(async (f) => {
        if (gekozen || f.soort !== 'checkbox' || !/ geboden$/.test(f.naam)) return false;
        gekozen = true;
        await t.druk('Space');
        return true;
      });
      assert.ok(gekozen, 'a measure of the advice was chosen');
      const vinken: string[] = [];
      await doeStap(async (f) => {
        if (f.soort !== 'checkbox' || f.gekozen) return false;
        vinken.push(f.naam);
        await t.druk('Space');
        return true;
      });
      assert.ok(vinken.length > 0, 'something of the checklist was ticked');
      await t.tot('who decides', (f) => f.naam.startsWith('Wie neemt het besluit'));
      await t.typ('Teamleider handhaving');
      await t.tot('the button that makes it final', (f) => f.naam === 'Stel vast');
      const { naam: gebleven } = await t.druk('Enter');
      assert.equal(gebleven, 'Stel vast', 'nothing stood in the way');

      const { dossier, keuzes } = await verslag();
      const verwacht: Partial<Dossier> = {
        zaak: { identificatie: 'Z-9' },
        besluitdatum: '2026-03-30',
        inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
        voorziening: { soort: 'kindercentrum', naam: 'KDV De Egel', risicoprofiel: 'geel', voorschoolseEducatie: false, inGemeente: true },
        houder: { naam: 'Stichting Het Bos', capaciteit: 60 },
      };
      for (const [naam, waarde] of Object.entries(verwacht)) assert.deepEqual(dossier[naam as keyof Dossier], waarde, naam);
      assert.equal(dossier.overtredingen.length, 1);
      assert.equal(dossier.overtredingen[0]?.voorschrift, 'ruimtes');
      assert.deepEqual(dossier.overtredingen[0]?.historie, [{ datum: '2024-06-03', soort: 'aanwijzing', opgevolgd: true }]);
      assert.equal(dossier.overtredingen[0]?.antwoorden['herstelaanbod'], 'niet-aangenomen');
      assert.deepEqual(keuzes, [
        {
          overtreding: 'o1',
          maatregelen: ['aanwijzing'],
          volgtAdvies: false,
          grond: 'awb-4-84',
          motivering: 'De houder heeft het aanbod niet aangenomen; de groepsruimte is nog te klein.',
        },
      ]);

      await t.tot('the page after the element', (f) => !f.binnen && f.tag === 'summary');
      assert.ok((await t.druk('Shift+Tab')).binnen, 'and back');
      assert.deepEqual(klachten, []);
      await page.close();
    });

  test('a whole case by names and announcements alone, from empty to the final record', async () => {
    const { page, klachten } = await open(browser, `${server.base}/demo/`);
    await page.getByText('beleid van Haarlemmermeer').waitFor();
    await page.getByRole('radio', { name: /^Nieuwe zaak/ }).check();
    await page.getByText('beleid van Helmond').waitFor();
    const verslag = await luister(page);
    const gehoord = await luisterMee(page);
    const vraag = page.getByRole('region', { name: 'Vraag' });
    const advies = page.getByRole('region', { name: 'Advies' });
    await page.getByRole('navigation', { name: 'Stappen van de handhavingswijzer' }).waitFor();

    let aangekondigd = 0;
    /** What follows an act: the advice that it changed is announced, with its cause. */
    const naDaad = async (wat: string): Promise<string> => {
      const { gezegd, gewijzigd } = await gehoord();
      for (const wijziging of gewijzigd) {
        assert.match(wijziging, /, door: /, wat);
        const oorzaak = wijziging.slice(wijziging.lastIndexOf(', door: '));
        assert.ok(gezegd.includes(oorzaak), `after ${wat}: "${oorzaak}" is not in "${gezegd}"`);
        aangekondigd += 1;
      }
      return gezegd;
    };
    const kies = async (naam: RegExp, optie: RegExp): Promise<void> => {
      await vraag.getByRole('group', { name: naam }).getByRole('radio', { name: optie }).check();
      await naDaad(String(naam));
    };
    const typ = async (naam: RegExp, tekst: string): Promise<string> => {
      await vraag.getByRole('textbox', { name: naam }).fill(tekst);
      await vraag.getByRole('textbox', { name: naam }).blur();
      return naDaad(String(naam));
    };
    const verder = async (kop: RegExp): Promise<void> => {
      await vraag.getByRole('button', { name: /^Volgende/ }).click();
      await vraag.getByRole('heading', { name: kop, level: 3 }).waitFor(); // the host's level is 2
      assert.match(await page.evaluate(naamVanFocus), kop, 'reading goes on from the heading');
      await naDaad(String(kop));
    };

    await kies(/^Om wat voor voorziening/, /^Kindercentrum/);
    assert.match(await typ(/^Op welke dag was de inspectie/, 'morgen'), /^Fout: /, 'what is no date is said at once');
    const dag = vraag.getByRole('textbox', { name: /^Op welke dag was de inspectie/ });
    assert.equal(await dag.getAttribute('aria-invalid'), 'true');
    await vraag.getByRole('button', { name: /^Volgende/ }).click();
    const samenvatting = vraag.getByRole('group', { name: 'Dit moet nog voordat u verder kunt' });
    await samenvatting.waitFor();
    assert.match(await page.evaluate(naamVanFocus), /^Dit moet nog/, 'the summary has the focus');
    await samenvatting.getByRole('button', { name: /^Op welke dag was de inspectie/ }).click();
    assert.match(await page.evaluate(naamVanFocus), /^Op welke dag was de inspectie/, 'and leads to the field');
    await typ(/^Op welke dag was de inspectie/, '2-3-2026');
    await kies(/^Welk risicoprofiel/, /^Groen/);
    await kies(/^Biedt deze locatie/, /^Nee/);
    await kies(/^Is de voorziening in deze gemeente/, /^Ja/);
    await kies(/^Wat voor onderzoek/, /^Jaarlijks/);
    await typ(/^Voor welke dag/, '30-3-2026');
    await typ(/^Hoeveel kindplaatsen/, '60');
    await typ(/^Zaaknummer/, 'Z-10');
    await verder(/^Welke overtredingen/);
    await vraag.getByRole('searchbox', { name: /^Zoek het voorschrift/ }).fill('ruimtes');
    await naDaad('the search');
    await vraag.getByRole('button', { name: /^Binnen- en buitenruimtes/ }).click();
    await naDaad('the first overtreding');
    await advies.getByRole('heading', { name: /^Overtreding 1: Binnen- en buitenruimtes/, level: 4 }).waitFor();
    await advies.getByRole('img', { name: /^Ladder van/ }).waitFor();
    await verder(/^Wat is er eerder gebeurd/);
    await kies(/^Is er bij deze houder eerder/, /^Nee/);

    // On through the afwegingen: each group by its name; what asks for more than one gets "Geen van deze".
    for (let stap = 0; stap < 12 && (await vraag.getByRole('heading', { name: 'Overzicht van deze zaak' }).count()) === 0; stap += 1) {
      const beantwoord = new Set<string>();
      for (;;) {
        const namen = (await vraag.getByRole('group').evaluateAll((groepen) => groepen.map((g) => g.querySelector('legend')?.textContent.trim() ?? ''))).filter(
          (naam) => naam !== '' && !beantwoord.has(naam),
        );
        const [naam] = namen;
        if (naam === undefined) break;
        beantwoord.add(naam);
        const groep = vraag.getByRole('group', { name: naam, exact: true });
        if ((await groep.getByRole('radio').count()) > 0)
          await groep
            .getByRole('radio', { name: antwoordOp(naam) })
            .first()
            .check();
        else if ((await groep.getByRole('checkbox', { name: 'Geen van deze' }).count()) > 0)
          await groep.getByRole('checkbox', { name: 'Geen van deze' }).check();
        await naDaad(naam);
      }
      if ((await vraag.getByRole('textbox', { name: /^Waarom vindt u dat/ }).count()) > 0) await typ(/^Waarom vindt u dat/, 'Er is één maatregel.');
      await vraag.getByRole('button', { name: /^Volgende/ }).click();
    }
    assert.ok(aangekondigd >= 2, `the advice changed on the way: ${aangekondigd} times`);
    await verder(/^Wat besluit u/);
    const maatregelen = vraag.getByRole('group', { name: 'Welke maatregelen neemt u?' });
    const geboden = maatregelen.getByRole('checkbox', { name: / geboden$/ });
    const aantal = await geboden.count();
    assert.ok(aantal > 0, 'the advice asks for a measure');
    for (let n = 0; n < aantal; n += 1) await geboden.nth(n).check();
    assert.match((await gehoord()).gezegd, /Uw keuze volgt het advies/, 'whether she follows the advice is said');
    await typ(/^Waarom kiest u dit/, 'De ruimte is nog te klein; de houder nam het aanbod niet aan.');
    await verder(/^Wat heeft het besluit nog nodig/);
    await verder(/^Het verslag van deze zaak/);
    await typ(/^Wie neemt het besluit/, 'Teamleider handhaving');
    await vraag.getByRole('button', { name: 'Stel vast', exact: true }).click();
    assert.match((await gehoord()).gezegd, /Het verslag is vastgesteld/);
    const { dossier, keuzes } = await verslag();
    assert.deepEqual(dossier.overtredingen[0]?.historie, []);
    assert.equal(dossier.inspectie.datum, '2026-03-02');
    assert.equal(keuzes[0]?.volgtAdvies, true);
    assert.deepEqual(klachten, []);
    await page.close();
  });
});
