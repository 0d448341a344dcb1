import {
  afwijkingen,
  richtingVan,
  type Afwijking,
  type Keuze as Verslagkeuze,
  type Maatwerk as Verslagmaatwerk,
  type Richting,
} from '@handhavingswijzer/engine';
import { leesEuro } from '@handhavingswijzer/lezing';
import { adviesOver, adviesVan } from '../advies.ts';
import { sleutel } from '../gesprek.ts';
import { onthoud } from '../onthoud.ts';
import { teksten } from '../teksten.ts';
import type { Gesprek, Keuze, Plaats } from '../typen.ts';
import { metHoofdletter } from '../woorden.ts';
import { maatwerkveld } from './handelingen.ts';
import { keuzeopties, keuzeVan, type Keuzeoptie } from './keuze.ts';

const T = teksten.besluit.gebrek;

/** The most characters that a record holds in one motivering. */
const MEESTE_TEKENS = 20_000;

/** Something without which there can be no record: what, and where it is mended. */
export interface Gebrek {
  readonly code: string;
  readonly tekst: string;
  readonly plaats: Plaats;
  /** Id of the field there, when it is one. */
  readonly veld?: string;
  /** She filled in something that cannot be; else something is not filled in yet. */
  readonly fout: boolean;
}

/** Fields of the place of a besluit, by which a gebrek and the screen name the same thing. */
export const KEUZEVELD = { maatregelen: 'maatregelen', grond: 'grond', motivering: 'motivering' } as const;

/** What she chose about one overtreding, held against the advice. */
export interface Keuzeoordeel {
  readonly keuze: Keuze;
  readonly opties: readonly Keuzeoptie[];
  /** The advice can still change under open answers. */
  readonly voorlopig: boolean;
  /** Absent: nothing is chosen yet, or there is no advice. */
  readonly volgt?: boolean;
  readonly afwijkingen: readonly Afwijking[];
  readonly richting?: Richting;
  readonly gebreken: readonly Gebrek[];
}

/** The own amounts and terms of what is chosen, as a record has them. */
export const maatwerkVan = (keuze: Keuze): readonly Verslagmaatwerk[] =>
  keuze.maatregelen.flatMap((maatregel) => {
    const eigen = keuze.maatwerk[maatregel];
    return eigen && Object.keys(eigen).length > 0 ? [{ maatregel, ...eigen }] : [];
  });

/** Whether the choice about an overtreding follows the advice, in which direction it departs, and what it still lacks. */
export const beoordeelKeuze = onthoud((g, overtreding: string): Keuzeoordeel => {
  const keuze = keuzeVan(g, overtreding);
  const advies = adviesOver(g, overtreding);
  const opties = keuzeopties(g, overtreding);
  const gekozen = keuze.maatregelen.length > 0;
  const lijst = advies && gekozen ? afwijkingen(g.kader.beleid.data, advies, { maatregelen: keuze.maatregelen, maatwerk: maatwerkVan(keuze) }) : [];
  const richting = richtingVan(lijst);
  return {
    keuze,
    opties,
    voorlopig: adviesVan(g)?.status === 'voorlopig',
    ...(advies && gekozen ? { volgt: lijst.length === 0 } : {}),
    afwijkingen: lijst,
    ...(richting ? { richting } : {}),
    gebreken: gebrekenVan(g, overtreding, keuze, opties, lijst.length > 0),
  };
});

function gebrekenVan(g: Gesprek, overtreding: string, keuze: Keuze, opties: readonly Keuzeoptie[], wijktAf: boolean): readonly Gebrek[] {
  const uit: Gebrek[] = [];
  const plaats: Plaats = { soort: 'besluit', overtreding };
  const meld = (code: string, tekst: string, veld: string, fout = false): void => void uit.push({ code, tekst, plaats, veld, fout });
  if (keuze.maatregelen.length === 0) meld('geen-keuze', T.nietGekozen, KEUZEVELD.maatregelen);
  for (const o of opties.filter((optie) => optie.gekozen)) {
    if (o.verboden) meld('verboden', T.verboden(o.naam, o.verboden.titel), KEUZEVELD.maatregelen, true);
    if (o.alleen && keuze.maatregelen.length > 1) meld('staat-alleen', T.staatAlleen(metHoofdletter(o.naam)), KEUZEVELD.maatregelen, true);
    for (const veld of ['cent', 'dagen'] as const) {
      const invoer = g.invoer[sleutel(maatwerkveld(o.soort, veld), overtreding)];
      if (invoer) meld('maatwerk-onleesbaar', `${invoer.fout} ${invoer.herstel}`, maatwerkveld(o.soort, veld), true);
    }
    if (o.hoogste && (o.maatwerk.cent ?? 0) > o.hoogste.cent)
      meld('boven-wet', T.bovenWet(o.naam, leesEuro(o.hoogste.cent)), maatwerkveld(o.soort, 'cent'), true);
  }
  const bekend = g.kader.beleid.data.afwijkgronden.some((a) => a.id === keuze.grond);
  if (wijktAf && !bekend) meld('geen-grond', T.grond, KEUZEVELD.grond);
  if (keuze.motivering.trim() === '') meld('geen-motivering', T.motivering, KEUZEVELD.motivering);
  if (keuze.motivering.length > MEESTE_TEKENS) meld('te-lang', T.teLang(MEESTE_TEKENS), KEUZEVELD.motivering, true);
  return uit;
}

/** The choice as a record has it; the ground only where it departs. Call it on a choice without gebreken. */
export function alsVerslagkeuze(overtreding: string, { keuze, volgt = false }: Keuzeoordeel): Verslagkeuze {
  const maatwerk = maatwerkVan(keuze);
  return {
    overtreding,
    maatregelen: [...keuze.maatregelen],
    volgtAdvies: volgt,
    ...(volgt || keuze.grond === undefined ? {} : { grond: keuze.grond }),
    motivering: keuze.motivering.trim(),
    ...(maatwerk.length === 0 ? {} : { maatwerk: [...maatwerk] }),
  };
}
