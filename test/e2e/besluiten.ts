// What comes after the facts, as an officer does it: samenloop, proportionality, her choices, and the record.
import { readFile } from 'node:fs/promises';
import type { Dossier, Verslag } from '@handhavingswijzer/engine';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import type { Zaak } from '../zaken/zaak.ts';
import { kies, naar, route, vraagvlak, vul, type Vlak, type Woorden } from './invullen.ts';

const begint = (tekst: string): RegExp => new RegExp(`^\\s*${tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Overtredingen that the dossier gives one gedraging, by their numbers. */
function gedragingen(dossier: Dossier): readonly (readonly number[])[] {
  const groepen = new Map<string, number[]>();
  dossier.overtredingen.forEach((o, i) => {
    if (o.gedraging !== undefined) groepen.set(o.gedraging, [...(groepen.get(o.gedraging) ?? []), i + 1]);
  });
  return [...groepen.values()].filter((nummers) => nummers.length > 1);
}

/** The page "Samen bekeken". */
export async function samen(page: Vlak, { dossier, besluit }: Zaak): Promise<void> {
  await naar(page, /Samen bekeken/);
  for (const nummers of gedragingen(dossier))
    for (const nummer of nummers)
      await vraagvlak(page)
        .locator('fieldset')
        .filter({ has: page.locator('legend').filter({ hasText: /gedraging/i }) })
        .first()
        .getByRole('checkbox', { name: begint(`${String(nummer)}. `) })
        .check();
  await kies(
    page,
    'Is het totaal evenredig?',
    besluit.evenredigheid.oordeel === 'evenredig' ? 'Ja, het totaal is evenredig' : 'Nee, het totaal is niet evenredig',
  );
  await vul(page, 'Waarom vindt u dat?', besluit.evenredigheid.toelichting);
}

/** Her choice on every overtreding. */
export async function keuzes(page: Vlak, { dossier, besluit }: Zaak, { beleid }: Woorden): Promise<void> {
  for (const keuze of besluit.keuzes) {
    const nummer = dossier.overtredingen.findIndex((o) => o.id === keuze.overtreding) + 1;
    const stap = dossier.overtredingen.length === 1 ? /^Uw besluit/ : new RegExp(`^${String(nummer)}\\. `);
    await route(page).getByRole('button', { name: stap }).last().click();
    await vraagvlak(page).getByRole('group', { name: 'Welke maatregelen neemt u?' }).waitFor();
    if ((await vraagvlak(page).getByRole('checkbox', { checked: true }).count()) > 0) throw new Error('something was chosen beforehand');
    for (const soort of keuze.maatregelen) {
      const naam = beleid.maatregelen.find((m) => m.id === soort)?.naam ?? 'Geen handhaving';
      await vraagvlak(page)
        .getByRole('checkbox', { name: begint(naam) })
        .check();
    }
    if (keuze.grond !== undefined) await kies(page, 'Op welke grond wijkt u af?', beleid.afwijkgronden.find((a) => a.id === keuze.grond)?.naam ?? '');
    await vul(page, 'Waarom kiest u dit?', keuze.motivering);
  }
}

/** What the officer takes along: the record of the event, and the text of the two documents. */
export interface Meegenomen {
  readonly verslag: Verslag;
  readonly html: string;
  readonly word: string;
}

async function download(page: Page, naam: RegExp): Promise<Uint8Array> {
  const [bestand] = await Promise.all([page.waitForEvent('download'), vraagvlak(page).getByRole('button', { name: naam }).click()]);
  return readFile(await bestand.path());
}

/** The text of a Word document, paragraph by paragraph. */
const woordtekst = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The step "Verslag": the draft taken over and a name; what is left is making it final. */
export async function naarVaststellen(page: Vlak, { besluit }: Zaak): Promise<void> {
  await naar(page, /Verslag/);
  await vraagvlak(page).getByRole('button', { name: 'Neem het concept over' }).click();
  await vul(page, 'Wie neemt het besluit?', besluit.door);
}

/** The step "Verslag": made final, and both documents. */
export async function verslag(browser: Browser, page: Page, zaak: Zaak): Promise<Meegenomen> {
  await naarVaststellen(page, zaak);
  await page.evaluate(() => {
    const hier = window as unknown as { vastgesteld: unknown[] };
    hier.vastgesteld = [];
    document.addEventListener('advies-vastgesteld', (e) => hier.vastgesteld.push(JSON.parse(JSON.stringify((e as CustomEvent).detail))));
  });
  await vraagvlak(page).getByRole('button', { name: 'Stel vast' }).click();
  const gebeurd = await page.evaluate(() => (window as unknown as { vastgesteld: { verslag: Verslag }[] }).vastgesteld);
  const [enige] = gebeurd;
  if (!enige || gebeurd.length !== 1) throw new Error(`made final ${String(gebeurd.length)} times: ${await vraagvlak(page).innerText()}`);
  const los = await browser.newPage();
  await los.setContent(strFromU8(await download(page, /HTML/)));
  const html = await los.locator('body').innerText();
  await los.close();
  return { verslag: enige.verslag, html, word: woordtekst(await download(page, /DOCX/)) };
}
