import { hoogsteBedrag, uitsluitende, type MaatregelSoort } from '@handhavingswijzer/engine';
import { leesBron, leesEuro } from '@handhavingswijzer/lezing';
import { adviesVan } from '../advies.ts';
import { met, zonder } from '../concept.ts';
import { sleutel, verwerk } from '../gesprek.ts';
import { alsInvoer } from '../handelingen.ts';
import { leesBedragInvoer, leesGeheel, type Gelezen } from '../invoer.ts';
import { teksten } from '../teksten.ts';
import type { Besluit, Gesprek, Keuze, Maatwerk, Puntstand } from '../typen.ts';
import { volgnummer } from '../verschil.ts';
import { naamVanMaatregel } from '../woorden.ts';
import { keuzeopties, keuzesoorten, keuzeVan } from './keuze.ts';

const T = teksten.besluit.handeling;

/** The most cents and days that a record can hold. */
const MEESTE_CENT = 1_000_000_000;
const MEESTE_DAGEN = 10_000;

/** The acts on the besluit name the overtreding when there are more. */
const bij = (g: Gesprek, overtreding: string, handeling: string): string =>
  g.dossier.overtredingen.length > 1 ? `${T.overtreding(volgnummer(g.dossier, overtreding))}, ${handeling}` : handeling;

const metKeuze = (g: Gesprek, overtreding: string, keuze: Keuze): Besluit => ({ ...g.besluit, keuzes: { ...g.besluit.keuzes, [overtreding]: keuze } });

function wijzigKeuze(g: Gesprek, overtreding: string, handeling: string, wijzig: (keuze: Keuze) => Keuze): Gesprek {
  if (!g.dossier.overtredingen.some((o) => o.id === overtreding)) return g;
  return verwerk(g, bij(g, overtreding, handeling), { besluit: metKeuze(g, overtreding, wijzig(keuzeVan(g, overtreding))) });
}

/**
 * Chooses a measure or takes it back. What stands alone drives the others out, and they it. A measure that the law forbids in this case cannot be chosen:
 * then nothing changes. An own amount or term stays, for when it is chosen again.
 */
export function kiesMaatregel(g: Gesprek, overtreding: string, soort: MaatregelSoort, aan: boolean): Gesprek {
  const optie = keuzeopties(g, overtreding).find((o) => o.soort === soort);
  if (!optie || (aan && optie.verboden) || optie.gekozen === aan) return g;
  const alleen = uitsluitende(g.kader.beleid.data);
  return wijzigKeuze(g, overtreding, T.maatregel(optie.naam, aan), (keuze) => {
    const rest = keuze.maatregelen.filter((m) => m !== soort && !(aan && (optie.alleen || alleen.has(m))));
    const gekozen = new Set(aan ? [...rest, soort] : rest);
    return { ...keuze, maatregelen: [...gekozen].sort((a, b) => keuzesoorten(g).indexOf(a) - keuzesoorten(g).indexOf(b)) };
  });
}

/** Sets or takes back (undefined) the ground of a departure. */
export const zetGrond = (g: Gesprek, overtreding: string, grond: string | undefined): Gesprek =>
  wijzigKeuze(g, overtreding, T.grond, (keuze) => met(keuze, 'grond', grond));

/** The motivering of one choice, as typed. */
export const zetMotivering = (g: Gesprek, overtreding: string, motivering: string): Gesprek =>
  motivering === keuzeVan(g, overtreding).motivering ? g : wijzigKeuze(g, overtreding, T.motivering, (keuze) => ({ ...keuze, motivering }));

/** The same motivering as another overtreding, on request only. Without one there: the same conversation. */
export function neemMotiveringOver(g: Gesprek, overtreding: string, van: string): Gesprek {
  const { motivering } = keuzeVan(g, van);
  if (motivering.trim() === '') return g;
  return wijzigKeuze(g, overtreding, T.overgenomen(volgnummer(g.dossier, van)), (keuze) => ({ ...keuze, motivering }));
}

/** The name of the field for an own amount or term, in `invoer`. */
export const maatwerkveld = (soort: MaatregelSoort, veld: keyof Maatwerk): string => `maatwerk-${veld}-${soort}`;

/**
 * An own amount in euros, or an own term in calendar days, for a chosen measure; empty: as the policy has it. What is no value, or more than the law allows,
 * stays as text with the reason.
 */
export function zetMaatwerk(g: Gesprek, overtreding: string, soort: MaatregelSoort, veld: keyof Maatwerk, tekst: string): Gesprek {
  const naam = sleutel(maatwerkveld(soort, veld), overtreding);
  const handeling = bij(g, overtreding, T.maatwerk(naamVanMaatregel(g.kader, soort), veld));
  const keuze = keuzeVan(g, overtreding);
  const zet = (waarde: number | undefined): Besluit =>
    metKeuze(g, overtreding, { ...keuze, maatwerk: { ...keuze.maatwerk, [soort]: met(keuze.maatwerk[soort] ?? {}, veld, waarde) } });
  if (tekst.trim() === '') return verwerk(g, handeling, { besluit: zet(undefined), invoer: zonder(g.invoer, naam) });
  const gelezen = veld === 'cent' ? leesCent(g, overtreding, soort, tekst) : leesGeheel(tekst, 1, MEESTE_DAGEN);
  if (gelezen.ok) return verwerk(g, handeling, { besluit: zet(gelezen.waarde), invoer: zonder(g.invoer, naam) });
  return verwerk(g, handeling, { besluit: zet(undefined), invoer: { ...g.invoer, [naam]: alsInvoer(tekst, gelezen) } });
}

function leesCent(g: Gesprek, overtreding: string, soort: MaatregelSoort, tekst: string): Gelezen<number> {
  const gelezen = leesBedragInvoer(tekst);
  const advies = adviesVan(g);
  if (!gelezen.ok || !advies) return gelezen;
  const { beleid, landelijk } = g.kader;
  const hoogste = hoogsteBedrag(landelijk.data, advies, overtreding, soort);
  if (hoogste && gelezen.waarde > hoogste.cent) {
    const herstel = teksten.besluit.fout.hoogstens(leesEuro(hoogste.cent), leesBron(beleid, landelijk, hoogste.regel.bron, 'wet').tekst);
    return { ok: false, fout: teksten.besluit.fout.bovenWet, herstel };
  }
  if (gelezen.waarde > MEESTE_CENT) return leesGeheel(String(gelezen.waarde), 0, MEESTE_CENT);
  return gelezen;
}

/** The motivering of the whole besluit as edited; undefined: the draft again. */
export const zetBesluittekst = (g: Gesprek, motivering: string | undefined): Gesprek =>
  verwerk(g, T.besluittekst, { besluit: met(g.besluit, 'motivering', motivering) });

/** Name or function of who decides, as typed. */
export const zetDoor = (g: Gesprek, door: string): Gesprek => verwerk(g, T.door, { besluit: { ...g.besluit, door } });

/** Fills in (a part of) a point of the checklist; a part that is undefined is taken back. */
export function zetPunt(g: Gesprek, id: string, deel: { readonly [K in keyof Puntstand]?: Puntstand[K] | undefined }): Gesprek {
  let punt: Puntstand = g.besluit.punten[id] ?? {};
  for (const veld of ['stand', 'waarde', 'toelichting'] as const) if (veld in deel) punt = met(punt, veld, deel[veld]);
  return verwerk(g, T.punt, { besluit: { ...g.besluit, punten: { ...g.besluit.punten, [id]: punt } } });
}
