// The pictures that a text uses: of which screen, and which part of it.
import type { Locator, Page } from 'playwright-core';

export interface Gebruikt {
  /** From the root of the repository. */
  readonly bestand: string;
  /** Name of the screen. */
  readonly halte: string;
  readonly thema: 'Geen' | 'Voorbeeld' | 'Den Haag';
  readonly breedte: 1280 | 360;
  /** What is to be on it: together they make the frame. */
  readonly delen: (page: Page) => readonly Locator[];
  /** At most so high, in CSS pixels: the upper part. */
  readonly hoogte?: number;
  /** Room around it, in CSS pixels. */
  readonly rand?: number;
}

/** A part of a wide screen without a theme. */
const gids = (naam: string, halte: string, delen: Gebruikt['delen']): Gebruikt => ({
  bestand: `widget/beelden/${naam}.png`,
  halte,
  thema: 'Geen',
  breedte: 1280,
  delen,
});

/** From the first of the one to this one (counted from 0) of the other. */
const vanTot =
  (van: string, tot: string, welke = 0): Gebruikt['delen'] =>
  (page) => [page.locator(`handhavings-wijzer ${van}`).first(), page.locator(`handhavings-wijzer ${tot}`).nth(welke)];

const heel = (kiezer: string): Gebruikt['delen'] => vanTot(kiezer, kiezer);

/** A question with its answers and what they would do. */
const vraag =
  (naam: string): Gebruikt['delen'] =>
  (page) => [page.locator('hw-vraag').filter({ hasText: naam })];

/** A view of the editor, for the guide of the policy writer. */
const blad = (naam: string, halte: string, kiezer: string, hoogte?: number): Gebruikt => ({
  bestand: `editor/beelden/${naam}.png`,
  halte,
  thema: 'Geen',
  breedte: 1280,
  delen: (page) => [page.locator(kiezer).first()],
  rand: 0,
  ...(hoogte === undefined ? {} : { hoogte }),
});

export const BEELDEN: readonly Gebruikt[] = [
  {
    bestand: '.github/handhavings-wijzer.png',
    halte: 'afweging Ernst',
    thema: 'Geen',
    breedte: 1280,
    delen: (page) => [page.locator('handhavings-wijzer')],
    hoogte: 820,
    rand: 0,
  },
  gids('overtreding-kiezen', 'overtreding-zoeken', heel('hw-overtredingen')),
  gids('eerdere-maatregel', 'eerdere-maatregel-toevoegen', heel('hw-historie')),
  gids('vraag', 'vraag-open', vraag('verantwoorde kinderopvang')),
  gids('onderzoekslijst', 'onderzoekslijst', heel('hw-onderzoek')),
  gids('advies', 'vraag-open', vanTot('hw-advies #inhoud > :first-child', 'hw-maatregel', 1)),
  gids('ladder', 'advies-ladder-en-termijnen', vanTot('hw-ladder', 'hw-tijdlijn svg')),
  gids('omslagpunten', 'advies-omslagpunten', vanTot('hw-omslag summary', 'hw-omslag li', 2)),
  gids('proef', 'proef', vanTot('hw-proef :is(h2, h3, h4)', 'hw-proef table')),
  gids('samen-bekeken', 'samen-bekeken', vanTot('hw-totaal :is(h2, h3, h4):text("De totalen")', 'hw-totaal table')),
  gids('uw-besluit', 'uw-besluit-wijkt-af', vanTot('hw-besluit fieldset', 'hw-besluit [role=status]')),
  gids('nog-te-doen', 'nog-te-doen', vanTot('hw-nog-te-doen p', 'hw-nog-te-doen li', 1)),
  gids('motivering', 'verslag-vastgesteld', vanTot('hw-motivering :is(h2, h3, h4)', 'hw-motivering li')),
  gids('meenemen', 'verslag-vastgesteld', heel('hw-meenemen')),
  gids('bewaren', 'zaak-bewaren', heel('hw-bewaren')),
  gids('ander-venster', 'bewaarvraag', heel('hw-bewaarvraag section')),
  gids('nieuwe-versie', 'nieuwe-versie', vanTot('hw-overgang :is(h2, h3)', 'hw-overgang li.kaart')),
  blad('scherm', 'editor-scherm', 'beleids-editor', 860),
  blad('start', 'editor-start', 'be-start', 560),
  blad('nieuw', 'editor-nieuw-tekst', 'be-nieuw', 860),
  blad('dekking', 'editor-dekking', '#paneel-dekking', 560),
  blad('regel', 'editor-regel', '#paneel-tabellen'),
  blad('voorwaarde', 'editor-voorwaarde', '#paneel-tabellen'),
  blad('lezing', 'editor-lezing', '#paneel-lezing'),
  blad('voorbeeld', 'editor-voorbeeld', '#paneel-voorbeeld'),
  blad('gevallen', 'editor-gevallen', '#paneel-gevallen'),
  blad('geval', 'editor-geval', '#paneel-gevallen'),
  blad('voorwaarden', 'editor-voorwaarden', '#paneel-gevallen'),
  blad('grenzen', 'editor-grenzen', '#paneel-gevallen'),
  blad('controle', 'editor-controle', '#paneel-controle', 360),
  blad('analyse', 'editor-analyse', '#paneel-analyse', 520),
  blad('ontbrekend', 'editor-ontbrekend', '#paneel-analyse'),
  blad('uitkomsten', 'editor-uitkomsten', '#paneel-analyse'),
  blad('verschil', 'editor-verschil', '#paneel-verschil'),
  blad('rooster', 'editor-rooster', '#paneel-tabellen'),
  blad('checklist', 'editor-checklist', '#paneel-checklist'),
  blad('json', 'editor-json', '#paneel-json'),
];
