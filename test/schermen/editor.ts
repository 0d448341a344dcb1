// Every view of the policy editor, along the worked example of its guide: Helmond 5.6.2, from a policy that lacks it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { eenGeval } from '../../editor/src/proef/proefzaak.ts';
import { naarBlad, naarJson, naarTekst, zetTeksten } from '../e2e/editor.ts';
import { beleidTekst } from '../hulp/beleid.ts';
import type { Loop } from './halten.ts';

const HELMOND = beleidTekst('helmond');
const GEVALLEN = readFileSync(join(import.meta.dirname, '../../policies/helmond/casussen.json'), 'utf8');
const SECTIE = '5.6.2';
const DIRECT = '5.6.2-direct-een-last';
/** How the text says within four years: an aanwijzing that did not lead to lasting repair. */
const VIER = '[["aanwijzing"], 4, "deze", "alle", "alle", "pleegdatum", "nee"]';

/** Helmond as if nobody had read 5.6.2 yet: without its rules, and without what goes back on these. */
function zonder(): { readonly beleid: string; readonly casussen: string } {
  const beleid = JSON.parse(HELMOND) as BeleidJson;
  const weg = beleid.regels.filter(({ bron }) => bron.sectie === SECTIE).map(({ id }) => id);
  const noemt = (waarde: unknown): boolean => weg.some((id) => JSON.stringify(waarde).includes(`"${id}"`));
  const regels = beleid.regels
    .filter(({ id }) => !weg.includes(id))
    .map(({ uitzonderingOp, ...regel }) => {
      const over = uitzonderingOp?.filter((id) => !weg.includes(id)) ?? [];
      return over.length > 0 ? { ...regel, uitzonderingOp: over } : regel;
    });
  const conflicten = beleid.conflicten.filter((conflict) => !noemt(conflict));
  const tekst = JSON.stringify({ ...beleid, regels, conflicten }, undefined, 2);
  return { beleid: tekst.replaceAll(`"sectie": "${SECTIE}"`, '"sectie": "5.6"'), casussen: '' };
}

/** The text with one passage put otherwise. */
function anders(tekst: string, van: string, naar: string): string {
  if (!tekst.includes(van)) throw new Error(`“${van}” does not stand in the text`);
  return tekst.replace(van, naar);
}

/** As in 5.6.2 a last is possible at once; here it can never hold. */
const NOOIT = anders(HELMOND, '"als": { "var": "metLast" }', '"als": { "and": [{ "var": "metLast" }, { "!": [{ "var": "metLast" }] }] }');

/** A small policy of which every change is tried within seconds, with one case. */
const KLEIN = readFileSync(join(import.meta.dirname, '../../packages/dialogue/test/proefbeleid.json'), 'utf8');
const EEN_GEVAL = eenGeval(KLEIN);

const heel = { beleid: HELMOND, casussen: GEVALLEN };

/** Opens the page with these texts; what is published is Helmond as it is. */
const begin =
  (teksten: { readonly beleid: string; readonly casussen: string }) =>
  async (page: Page): Promise<void> => {
    await page.goto(new URL('?bundel=helmond', page.url()).href);
    await page.locator('be-lezing').waitFor();
    await zetTeksten(page, teksten, HELMOND);
  };

const blad = (naam: string) => (page: Page) => naarBlad(page, naam);

/** One after the other. */
const na =
  (...stappen: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const stap of stappen) await stap(page);
  };

const knop =
  (naam: string | RegExp) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name: naam }).first().click();

/** Waits until what is known is of the text as it is, and the cases have run. */
const nagekeken = async (page: Page): Promise<void> => {
  await page
    .getByText(/Wordt nagekeken|worden gedraaid/)
    .first()
    .waitFor({ state: 'hidden', timeout: 30_000 });
};

const INHOUDSOPGAVE = ['1 Inleiding', '2 Uitgangspunten', '2.1 Herstellend en bestraffend', '3 Recidive', '3.1 Termijn', '4 Bedragen'].join('\n');

export const EDITOR: readonly Loop[] = [
  {
    begin: async (page) => page.getByRole('heading', { name: 'Waarmee wilt u beginnen?' }).waitFor(),
    halten: [
      { naam: 'editor-start', ga: async () => {} },
      {
        naam: 'editor-nieuw-gemeente',
        ga: na(knop('Begin een nieuw beleid'), async (page) => {
          await page.getByLabel('Naam van de gemeente').fill('Voorbeeldstad');
          await page.getByLabel('CBS-code van de gemeente').fill('GM9999');
          await page.getByLabel('Titel van het beleid').fill('Beleidsregels kinderopvang Voorbeeldstad 2027');
          await page.getByLabel('Geldt vanaf').fill('1-1-2027');
          await page.getByRole('radio', { name: /De dag van het besluit/ }).check();
        }),
      },
      {
        naam: 'editor-nieuw-tekst',
        ga: na(knop('Volgende'), async (page) => {
          await page.getByLabel('Datum van het document').fill('15-11-2026');
          await page.getByLabel('Inhoudsopgave').fill(INHOUDSOPGAVE);
        }),
      },
      { naam: 'editor-nieuw-beginpunt', ga: na(knop('Volgende'), (page) => page.getByRole('radio', { name: /kaal begin/ }).check()) },
      { naam: 'editor-nieuw-nakijken', ga: knop('Volgende') },
      { naam: 'editor-nieuw-gemaakt', ga: na(knop('Maak dit beleid'), nagekeken) },
    ],
  },
  {
    begin: begin(zonder()),
    halten: [
      { naam: 'editor-dekking', ga: na(blad('Dekking'), nagekeken) },
      { naam: 'editor-regel-nieuw', ga: na(knop(new RegExp(`Maak hier een regel: ${SECTIE}`)), blad('Tabellen'), nagekeken) },
    ],
  },
  {
    begin: begin(heel),
    halten: [
      { naam: 'editor-scherm', ga: nagekeken },
      { naam: 'editor-lezing', ga: na(zoek(DIRECT), nagekeken) },
      { naam: 'editor-regel', ga: knop(/^Bewerk/) },
      {
        naam: 'editor-voorwaarde',
        ga: na(blad('Lezing'), zoek('5.6.2-na-aanwijzing'), knop(/^Bewerk/), (page) =>
          page.locator('be-tabellen').getByText('Voorwaarde', { exact: true }).first().scrollIntoViewIfNeeded(),
        ),
      },
      {
        naam: 'editor-rooster',
        ga: na(kiesTabel('Bedragen per voorschrift'), (page) => page.getByRole('gridcell', { name: /€/ }).first().scrollIntoViewIfNeeded()),
      },
      { naam: 'editor-checklist', ga: blad('Checklist') },
      {
        naam: 'editor-voorbeeld',
        ga: na(
          blad('Gevallen'),
          nagekeken,
          (page) => page.locator('be-gevallen li button').first().click(),
          knop('Open in het voorbeeld'),
          blad('Lezing'),
          (page) => page.locator('handhavings-wijzer').getByText('Toon advies').waitFor(),
        ),
      },
      {
        naam: 'editor-json',
        ga: na(
          naarJson,
          (page) => naarTekst(page, 'kan ook direct",\n      "als": { "var": "'),
          async (page) => {
            const lijst = page.locator('.suggest-widget.visible .monaco-list-row').first();
            for (let keer = 0; keer < 10 && !(await lijst.isVisible()); keer++) {
              await page.keyboard.press('Control+Space'); // what is pressed just when findings come in may be lost
              await lijst.waitFor({ timeout: 1500 }).catch(() => undefined);
            }
            await lijst.waitFor();
          },
        ),
      },
    ],
  },
  {
    begin: begin({ ...heel, beleid: anders(HELMOND, '"als": { "var": "metLast" }', '"als": { "var": "metLsat" }') }),
    halten: [
      {
        naam: 'editor-controle',
        ga: na(blad('Controle'), nagekeken, (page) =>
          page
            .getByRole('button', { name: /^Maak van/ })
            .first()
            .waitFor(),
        ),
      },
    ],
  },
  {
    begin: begin({ ...heel, beleid: anders(HELMOND, VIER, VIER.replace('4', '3')) }),
    halten: [
      { naam: 'editor-verschil', ga: na(blad('Verschil'), nagekeken) },
      { naam: 'editor-gevallen', ga: na(blad('Gevallen'), nagekeken) },
      { naam: 'editor-geval', ga: knop('Bekijk en wijzig') },
      {
        naam: 'editor-voorwaarden',
        ga: na(knop('Terug naar alle gevallen'), knop('Wat nog niet gezien is'), (page) =>
          page.getByLabel('Alleen wat nog niet helemaal beproefd is').uncheck(),
        ),
      },
      {
        naam: 'editor-grenzen',
        ga: na(knop('Grensgevallen'), async (page) => {
          const deel = page.locator('be-grensgevallen');
          await deel.getByLabel('Geval om van uit te gaan').selectOption({ index: 1 });
          await deel.getByLabel('Grens', { exact: true }).selectOption({ index: 1 });
          await deel.getByRole('checkbox').first().waitFor();
        }),
      },
    ],
  },
  {
    begin: begin({ beleid: NOOIT, casussen: '' }),
    halten: [
      { naam: 'editor-analyse', ga: na(blad('Analyse'), (page) => page.locator('be-bevindingen .melding').first().waitFor()) },
      {
        naam: 'editor-uitkomsten',
        ga: na(
          knop('Wie krijgt een ander advies?'),
          (page) => page.locator('be-uitkomsten button[aria-disabled=false]').filter({ hasText: 'Vergelijk alle gevallen' }).click(),
          (page) => page.locator('be-uitkomsten article').first().waitFor(),
          (page) => page.locator('be-uitkomsten article input').first().scrollIntoViewIfNeeded(),
        ),
      },
    ],
  },
  {
    begin: begin({ beleid: KLEIN, casussen: EEN_GEVAL }),
    halten: [
      {
        naam: 'editor-ontbrekend',
        ga: na(
          blad('Analyse'),
          knop('Ontbrekende gevallen'),
          (page) => page.locator('be-ontbrekend button[aria-disabled=false]').filter({ hasText: 'Zoek' }).click(),
          (page) => page.locator('be-ontbrekend summary').filter({ hasText: 'Verbod bij gevaar' }).click({ timeout: 90_000 }),
          (page) => page.locator('be-ontbrekend .plek').first().waitFor(),
        ),
      },
    ],
  },
];

/** Goes to a rule by the outline. */
function zoek(id: string) {
  return async (page: Page): Promise<void> => {
    await page.getByLabel('Zoek een onderdeel').fill(id);
    await page
      .locator('be-inhoud')
      .getByRole('button')
      .filter({ hasText: /last onder dwangsom/i })
      .first()
      .click();
  };
}

function kiesTabel(naam: string) {
  return async (page: Page): Promise<void> => {
    await naarBlad(page, 'Tabellen');
    await page.getByLabel('Onderdeel', { exact: true }).selectOption({ label: naam });
  };
}
