// Every screen an officer can come to, in the order in which she meets them: what to do to get there, as she does it, on a wide screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BeleidJson, Dossier } from '@handhavingswijzer/engine';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { keuzes } from '../e2e/besluiten.ts';
import { kies, vraagvlak, vul } from '../e2e/invullen.ts';
import { beleidTekst, leesLandelijk } from '../hulp/beleid.ts';
import { nieuweVersie } from '../zaken/nieuwe-versie.ts';
import type { Zaak } from '../zaken/zaak.ts';

/** One screen. What it does goes on from the screen before it. */
export interface Halte {
  readonly naam: string;
  readonly ga: (page: Page) => Promise<void>;
  /** What she does to see it on a narrow screen, where a column is folded; and what folds it again. */
  readonly smal?: Locatorkiezer;
}
type Locatorkiezer = (page: Page) => Locator;

/** Screens of one case on the page of the demo. */
export interface Loop {
  readonly begin: (page: Page, context: BrowserContext) => Promise<void>;
  readonly halten: readonly Halte[];
}

const lees = (naam: string): Zaak => JSON.parse(readFileSync(join(import.meta.dirname, `../zaken/${naam}.json`), 'utf8')) as Zaak;
const beleidJson = (naam: string): BeleidJson => JSON.parse(beleidTekst(naam)) as BeleidJson;

/** The first overtreding is at hand; its steps and the question of each. */
const vijf = lees('helmond-vijf-overtredingen');
const open = lees('helmond-open-antwoorden');
const later = lees('haarlemmermeer-nieuwere-versie');

interface Wijzer extends HTMLElement {
  beleid: unknown;
  dossier: unknown;
  alleenLezen: boolean;
  kopniveau: number;
}

/** Hands the element a policy and a dossier, as a host does. */
async function geef(page: Page, beleid: string, dossier: Dossier | null | undefined): Promise<void> {
  await page.evaluate(
    (wat) => {
      const wijzer = document.querySelector<Wijzer>('handhavings-wijzer');
      if (!wijzer) throw new Error('no element');
      wijzer.beleid = wat.beleid;
      if (wat.dossier !== undefined) wijzer.dossier = wat.dossier;
    },
    { beleid, dossier },
  );
}

const begin =
  (zaak: Zaak, dossier: Dossier | null = zaak.dossier) =>
  async (page: Page): Promise<void> => {
    await page.getByText('beleid van Haarlemmermeer').waitFor();
    await geef(page, beleidTekst(zaak.beleid), dossier);
    if (dossier?.voorziening.naam) await page.getByText(dossier.voorziening.naam).first().waitFor();
  };

/** A step by its name in the list of steps; `over`: the besluit on the overtreding of that number. */
const stap =
  (naam: string | RegExp, welke: 'first' | 'last' = 'first') =>
  async (page: Page): Promise<void> => {
    await page.locator('hw-route').getByRole('button', { name: naam })[welke]().click();
  };

const vouw =
  (open: boolean) =>
  (samenvatting: RegExp) =>
  async (page: Page): Promise<void> => {
    const deel = page
      .locator('handhavings-wijzer details')
      .filter({ has: page.locator('summary').filter({ hasText: samenvatting }) })
      .last();
    if ((await deel.evaluate((el) => (el as HTMLDetailsElement).open)) !== open) await deel.locator('summary').first().click();
  };
const ontvouw = vouw(true);
const vouwDicht = vouw(false);

const knop =
  (naam: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.locator('handhavings-wijzer').getByRole('button', { name: naam }).first().click();
  };

const na =
  (...handelingen: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const handeling of handelingen) await handeling(page);
  };

const route: Locatorkiezer = (page) => page.locator('hw-route .schakel');
const advies: Locatorkiezer = (page) => page.locator('hw-advies #balk');
const woorden = { beleid: beleidJson(vijf.beleid), landelijk: leesLandelijk().data };

/** A dossier as the report gives it: nothing weighed yet. */
const nogNiets = (dossier: Dossier): Dossier => ({ ...dossier, overtredingen: [] });

export const LOPEN: readonly Loop[] = [
  {
    begin: begin(vijf, null),
    halten: [
      { naam: 'de-zaak-leeg', ga: async () => {} },
      { naam: 'de-zaak-wat-nog-moet', ga: knop(/^Volgende/) },
    ],
  },
  {
    begin: begin(vijf, nogNiets(vijf.dossier)),
    halten: [
      { naam: 'overtreding-kiezen', ga: stap(/Overtredingen/) },
      { naam: 'overtreding-zoeken', ga: (page) => vraagvlak(page).getByRole('searchbox').fill('groep') },
    ],
  },
  {
    begin: begin(vijf),
    halten: [
      { naam: 'de-zaak', ga: stap(/De zaak/), smal: route },
      { naam: 'overtredingen', ga: stap(/Overtredingen/) },
      { naam: 'gegevens', ga: stap(/1\. Formatie/) },
      {
        naam: 'gegevens-overnemen',
        ga: async (page) => {
          await ontvouw(/Antwoorden overnemen/)(page);
          await vraagvlak(page).locator('hw-overnemen').getByRole('radio').first().check();
        },
      },
      { naam: 'eerdere-maatregelen', ga: stap(/Eerdere maatregelen/) },
      { naam: 'eerdere-maatregel-toevoegen', ga: knop('Nog een eerdere gebeurtenis toevoegen') },
      ...woorden.beleid.afwegingen.map(({ naam }) => ({
        naam: `afweging ${naam}`,
        ga: na(
          async (page) => {
            const sluit = vraagvlak(page).getByRole('button', { name: 'Formulier sluiten' });
            if (await sluit.isVisible()) await sluit.click();
          },
          stap(new RegExp(naam)),
        ),
      })),
      { naam: 'advies-waarom', ga: na(stap(/Ernst/), ontvouw(/^Waarom dit advies/), ontvouw(/^Waarom niet lichter of/)), smal: advies },
      {
        naam: 'advies-ladder-en-termijnen',
        ga: na(vouwDicht(/^Waarom dit advies/), vouwDicht(/^Waarom niet lichter of/), ontvouw(/^Dagen en termijnen/)),
        smal: advies,
      },
      { naam: 'advies-omslagpunten', ga: na(vouwDicht(/^Dagen en termijnen/), ontvouw(/^Omslagpunten: \d/)), smal: advies },
      { naam: 'proef', ga: knop(/^Probeer dit/) },
      {
        naam: 'samen-bekeken',
        ga: na(
          knop('Gooi de proef weg'),
          stap(/Samen bekeken/),
          (page) => kies(page, 'Is het totaal evenredig?', 'Ja, het totaal is evenredig'),
          (page) => vul(page, 'Waarom vindt u dat?', vijf.besluit.evenredigheid.toelichting),
        ),
      },
      { naam: 'overzicht', ga: stap(/Overzicht/) },
      { naam: 'uw-besluit-leeg', ga: stap(/1\. Formatie/, 'last') },
      { naam: 'uw-besluit', ga: na((page) => keuzes(page, vijf, woorden), stap(/1\. Formatie/, 'last')) },
      {
        naam: 'uw-besluit-wijkt-af',
        ga: na(stap(/3\. Binnen/, 'last'), (page) =>
          vraagvlak(page)
            .getByRole('checkbox', { name: /^\s*Exploitatieverbod/ })
            .check(),
        ),
      },
      {
        naam: 'nog-te-doen',
        ga: na(
          (page) =>
            vraagvlak(page)
              .getByRole('checkbox', { name: /^\s*Exploitatieverbod/ })
              .uncheck(),
          stap(/Nog te doen/),
        ),
      },
      { naam: 'verslag', ga: stap(/Verslag/) },
      {
        naam: 'verslag-vastgesteld',
        ga: na(knop('Neem het concept over'), (page) => vul(page, 'Wie neemt het besluit?', vijf.besluit.door), knop('Stel vast')),
      },
      { naam: 'afwegingsverslag', ga: ontvouw(/^Lees het hele/) },
    ],
  },
  {
    begin: begin(open),
    halten: [
      { naam: 'vraag-open', ga: na(stap(/1\. /), stap(/Ernst/)) },
      { naam: 'advies-voorlopig', ga: ontvouw(/^Bekijk wat nog kan/), smal: advies },
      { naam: 'onderzoekslijst', ga: na(stap(/Overzicht/), ontvouw(/^Onderzoekslijst/)) },
    ],
  },
  {
    begin: async (page) => {
      await begin(later)(page);
      await geef(page, nieuweVersie(beleidJson(later.beleid), later.nieuweVersie ?? { versie: '', van: '', begrippen: {}, vragen: {} }), undefined);
    },
    halten: [
      { naam: 'nieuwe-versie', ga: (page) => page.getByRole('heading', { name: /andere versie van het beleid/ }).waitFor() },
      { naam: 'nieuwe-versie-wat-nog-moet', ga: knop('Verder met deze keuze') },
      {
        naam: 'nieuwe-versie-gekozen',
        ga: na(
          (page) => page.getByRole('radio', { name: 'Ik beantwoord de vraag opnieuw' }).first().check(),
          (page) => page.getByRole('radio', { name: /die nu is ingesteld$/ }).check(),
          knop('Verder met deze keuze'),
          stap(/Overzicht/),
        ),
      },
    ],
  },
  {
    begin: async (page, context) => {
      const ander = await context.newPage();
      for (const venster of [page, ander]) {
        await venster.goto(page.url());
        await venster.getByText('beleid van Haarlemmermeer').waitFor();
        await venster.getByRole('radio', { name: 'In deze browser' }).check();
      }
      await vraagvlak(ander).getByRole('radio').first().check();
      await ander.getByText('bewaard', { exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Deze zaak is ook in een ander venster gewijzigd' }).waitFor();
      await ander.close();
    },
    halten: [
      { naam: 'bewaarvraag', ga: async () => {} },
      { naam: 'zaak-bewaren', ga: na(knop('Neem de andere over'), stap(/Overzicht/)) },
    ],
  },
  {
    begin: async (page) => {
      await begin(vijf)(page);
      await page.evaluate(() => {
        const wijzer = document.querySelector<Wijzer>('handhavings-wijzer');
        if (wijzer) wijzer.alleenLezen = true;
      });
    },
    halten: [
      { naam: 'alleen-lezen', ga: async () => {} },
      { naam: 'kan-niet-werken', ga: (page) => geef(page, '{"schema":"beleid/1"}', undefined) },
    ],
  },
];
