import { melding, type Melding } from '../melding.ts';
import { teksten } from '../teksten.ts';
import type { LrkBestand } from './bestand.ts';
import type { Voorziening } from './rij.ts';

const t = teksten.lrk;

/** What the register says of a voorziening and its houder: a proposal that the officer confirms, for the day of the file. */
export interface Lrkvoorstel {
  readonly lrkNummer: string;
  readonly voorziening?: Voorziening;
  /** Kindplaatsen of the houder over all municipalities; absent: not known. */
  readonly capaciteit?: number;
  /** Locations that the sum is over. */
  readonly locaties?: number;
  /** Civil date of the file: the policy asks the capacity on the day of the overtreding. */
  readonly datum: string;
  readonly bron: string;
  readonly meldingen: readonly Melding[];
}

/** Looks up a voorziening and adds up the kindplaatsen of its houder. Nothing is guessed: what is not in the file is not known. */
export function stelVoor({ voorzieningen, houders, datum, bestand }: LrkBestand, lrkNummer: string): Lrkvoorstel {
  const meldingen: Melding[] = [];
  const zeg = (code: string, zin: { readonly tekst: string; readonly herstel: string }): void => void meldingen.push(melding(code, 'waarschuwing', zin));
  const voorziening = voorzieningen.get(lrkNummer);
  const vast = { lrkNummer, datum, bron: t.bron(bestand), meldingen };
  if (!voorziening) {
    zeg('lrk-onbekend', t.nietGevonden);
    return vast;
  }
  if (!voorziening.actief) zeg('lrk-uitgeschreven', t.uitgeschreven);
  const { kvkNummer } = voorziening;
  if (kvkNummer === undefined) {
    zeg('lrk-zonder-kvk', t.geenKvk);
    return { ...vast, voorziening };
  }
  const { plaatsen = 0, locaties = 0, zonderPlaatsen = 0, slecht = 0 } = houders.get(kvkNummer) ?? {};
  if (slecht > 0) zeg('lrk-slechte-rijen', t.slechtBijHouder(slecht));
  if (locaties === 0) {
    zeg('lrk-zonder-plaatsen', t.geenPlaatsen);
    return { ...vast, voorziening };
  }
  if (zonderPlaatsen > 0) zeg('lrk-deels-zonder-plaatsen', t.zonderPlaatsen(zonderPlaatsen));
  return { ...vast, voorziening, capaciteit: plaatsen, locaties };
}
