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
const gids = (naam: string, halte: string, delen: Gebruikt['delen'], hoogte = 900): Gebruikt => ({
  bestand: `widget/beelden/${naam}.png`,
  halte,
  thema: 'Geen',
  breedte: 1280,
  delen,
  hoogte,
});

const deel =
  (...kiezers: readonly string[]): Gebruikt['delen'] =>
  (page) =>
    kiezers.map((kiezer) => page.locator(`handhavings-wijzer ${kiezer}`).first());

/** A question with its answers and what they would do. */
const vraag =
  (naam: string): Gebruikt['delen'] =>
  (page) => [page.locator('hw-vraag').filter({ hasText: naam })];

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
  gids('overtreding-kiezen', 'overtreding-zoeken', deel('hw-stap'), 560),
  gids('eerdere-maatregel', 'eerdere-maatregel-toevoegen', deel('hw-historie'), 1000),
  gids('vraag', 'vraag-open', vraag('verantwoorde kinderopvang')),
  gids('onderzoekslijst', 'onderzoekslijst', deel('hw-onderzoek'), 700),
  gids('advies', 'vraag-open', deel('hw-advies'), 760),
  gids('ladder', 'advies-ladder-en-termijnen', deel('hw-ladder', 'hw-tijdlijn'), 1000),
  gids('omslagpunten', 'advies-omslagpunten', deel('hw-omslag'), 560),
  gids('proef', 'proef', deel('hw-proef'), 560),
  gids('samen-bekeken', 'samen-bekeken', deel('hw-totaal')),
  gids('uw-besluit', 'uw-besluit-wijkt-af', deel('hw-besluit'), 1000),
  gids('nog-te-doen', 'nog-te-doen', deel('hw-nog-te-doen'), 640),
  gids('motivering', 'verslag-vastgesteld', deel('hw-motivering')),
  gids('meenemen', 'verslag-vastgesteld', deel('hw-meenemen')),
  gids('bewaren', 'zaak-bewaren', deel('hw-bewaren')),
  gids('ander-venster', 'bewaarvraag', deel('hw-bewaarvraag section')),
  gids('nieuwe-versie', 'nieuwe-versie', deel('hw-overgang'), 1100),
];
