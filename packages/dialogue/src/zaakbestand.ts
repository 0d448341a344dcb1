import {
  canoniek,
  checkZaakbestand,
  gelukt,
  parseZaakbestand,
  type Beleid,
  type Landelijk,
  type Uitslag,
  type Verslag,
  type Zaakbestand,
  type ZaakbestandPlaats,
} from '@handhavingswijzer/engine';
import { zoekOvertreding } from './concept.ts';
import { beoordeel } from './gesprek.ts';
import { maakKader } from './kader.ts';
import { eerstePlaats } from './route.ts';
import type { Concept, Gesprek, Kader, Plaats, Versie } from './typen.ts';

/** The same data, not to be changed. */
type Vast<T> = T extends readonly (infer E)[] ? readonly Vast<E>[] : T extends object ? { readonly [K in keyof T]: Vast<T[K]> } : T;

/** Which version of a checked file this is. */
export const versieVan = ({ data, sha256 }: Beleid | Landelijk): Versie => ({ id: data.id, versie: data.versie, sha256 });

/**
 * The whole conversation as a `zaakbestand/1`: everything answered, typed, left open and decided, where she was, the last advies, and the policy and the national file themselves.
 * What undo could take back is not in it.
 * @param opgeslagenOp civil date, with or without the time of day (`2026-03-30T16:05`), which this layer cannot know
 */
export function maakZaakbestand(g: Gesprek, { opgeslagenOp }: { readonly opgeslagenOp: string }): Vast<Zaakbestand> {
  const { beleid, landelijk } = g.kader;
  return {
    schema: 'zaakbestand/1',
    opgeslagenOp,
    plaats: g.plaats,
    dossier: g.dossier,
    invoer: g.invoer,
    onbekend: g.onbekend,
    kladden: g.kladden,
    besluit: g.besluit,
    vervallen: g.vervallen,
    ...(g.vastgesteld ? { vastgesteld: { ...g.vastgesteld } } : {}),
    ...(g.overgang ? { overgang: g.overgang } : {}),
    ...(g.beoordeling.soort === 'advies' ? { advies: { ...g.beoordeling.advies } } : {}),
    beleid: { ...versieVan(beleid), inhoud: { ...beleid.data } },
    landelijk: { ...versieVan(landelijk), inhoud: { ...landelijk.data } },
  };
}

/** A case that was opened. */
export interface GeopendeZaak {
  /** Under the policy of the file itself; nothing to undo yet. */
  readonly gesprek: Gesprek;
  readonly opgeslagenOp: string;
  /** The advies that the file holds is not the one that this program computes on the same files: it was made by another version of the program. */
  readonly adviesAnders: boolean;
}

/**
 * Opens a case file: text, or an object that a host hands over. It goes on under the policy in the file; to go over to another one is `overgang`. Whole, or findings.
 * @param kader the policy at hand, used as it is when the file stands on the same two files
 */
export function openZaakbestand(kader: Kader | undefined, invoer: unknown): Uitslag<GeopendeZaak> {
  const gelezen = typeof invoer === 'string' ? parseZaakbestand(invoer) : checkZaakbestand(invoer);
  if (!gelezen.ok) return gelezen;
  const { bestand, beleid, landelijk } = gelezen.waarde;
  const eigen = kader && zelfdeBestanden(kader, { beleid, landelijk }) ? kader : maakKader(beleid, landelijk);
  const { dossier, invoer: getypt, onbekend, kladden, besluit, vervallen, overgang, vastgesteld } = bestand;
  const beoordeling = beoordeel(eigen, dossier);
  const zonderPlaats: Gesprek = {
    kader: eigen,
    dossier,
    invoer: getypt,
    onbekend,
    kladden,
    besluit,
    plaats: { soort: 'zaak' },
    beoordeling,
    vervallen,
    ...(vastgesteld ? { vastgesteld: vastgesteld as unknown as Verslag } : {}), // the engine checked it as the record that it is
    ...(overgang ? { overgang } : {}),
    verleden: [],
    toekomst: [],
  };
  const advies = beoordeling.soort === 'advies' ? beoordeling.advies : undefined;
  return gelukt({
    gesprek: { ...zonderPlaats, plaats: plaatsUit(eigen, dossier, bestand.plaats) ?? eerstePlaats(zonderPlaats) },
    opgeslagenOp: bestand.opgeslagenOp,
    adviesAnders: bestand.advies !== undefined && (advies === undefined || canoniek(advies) !== canoniek(bestand.advies)),
  });
}

/** Whether two kaders stand on the same policy and the same national file, byte for byte. */
export const zelfdeBestanden = (a: Pick<Kader, 'beleid' | 'landelijk'>, b: Pick<Kader, 'beleid' | 'landelijk'>): boolean =>
  a.beleid.sha256 === b.beleid.sha256 && a.landelijk.sha256 === b.landelijk.sha256;

/** A place of the file, when it is there; a file made by hand may name one that is not. */
export function plaatsUit(kader: Kader, dossier: Concept, { soort, overtreding, afweging }: ZaakbestandPlaats): Plaats | undefined {
  const bestaat = overtreding !== undefined && zoekOvertreding(dossier, overtreding) !== undefined;
  switch (soort) {
    case 'gegevens':
    case 'historie':
    case 'besluit':
      return bestaat ? { soort, overtreding } : undefined;
    case 'afweging':
      return bestaat && kader.afwegingen.some((a) => a.id === afweging) ? { soort, overtreding, afweging: afweging ?? '' } : undefined;
    default:
      return { soort };
  }
}
