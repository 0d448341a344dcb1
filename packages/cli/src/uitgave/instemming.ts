import { parseInstemming, type Instemming, type Instemmingen } from '@handhavingswijzer/engine';
import { keurInstemming, vulbaar, type Instemvraag } from '@handhavingswijzer/publicatie';
import { leesBestand, type Gelezen } from '../bestanden.ts';
import { alsJson } from '../bevinding.ts';
import { leesTekst, vanSysteem } from '../invoer.ts';
import type { Omgeving } from '../omgeving.ts';
import { schrijfHeel } from '../wegschrijven.ts';

/** Where words of agreement stand, and whether what is missing is to be added there. */
export interface Instembron {
  readonly bestand: string | undefined;
  readonly vulAan: boolean;
}

/** How the asking for agreement came out; `vulbaar` is the file to fill in, where words are needed. */
export interface Instemuitslag {
  readonly uitslag: Gelezen<readonly Instemming[]>;
  readonly vulbaar?: Instemmingen;
}

const bestaatNiet = async (omgeving: Omgeving, bestand: string): Promise<boolean> => {
  const inhoud = await leesTekst(omgeving, bestand);
  return !inhoud.ok && inhoud.bevinding.code === 'bestand-niet-gevonden';
};

/** The words in a file; a file that is yet to be made has none. */
async function gegevenIn(omgeving: Omgeving, { bestand, vulAan }: Instembron): Promise<Gelezen<Instemmingen | undefined>> {
  if (bestand === undefined || (vulAan && (await bestaatNiet(omgeving, bestand)))) return { ok: true, waarde: undefined };
  return leesBestand(omgeving, bestand, parseInstemming);
}

/** Holds the words of a file against what changes; where words are missing the file to fill in comes of it, and is written when that was asked. */
export async function vraagInstemming(omgeving: Omgeving, vraag: Instemvraag, bron: Instembron): Promise<Instemuitslag> {
  const gegeven = await gegevenIn(omgeving, bron);
  if (!gegeven.ok) return { uitslag: gegeven };
  const { bestand = 'instemming', vulAan } = bron;
  const uitslag = keurInstemming(vraag, gegeven.waarde);
  if (uitslag.ok) return { uitslag };
  const gevonden = uitslag.bevindingen.map((bevinding) => alsJson(bevinding, bestand));
  if (gegeven.waarde && uitslag.bevindingen.some(({ code }) => code === 'instemming-ander-beleid')) return { uitslag: { ok: false, bevindingen: gevonden } };
  const leeg = vulbaar(vraag, gegeven.waarde);
  if (vulAan) {
    try {
      await schrijfHeel(bestand, `${JSON.stringify(leeg, null, 2)}\n`);
    } catch (fout) {
      return { uitslag: { ok: false, bevindingen: [...gevonden, vanSysteem(bestand, fout)] }, vulbaar: leeg };
    }
  }
  return { uitslag: { ok: false, bevindingen: gevonden }, vulbaar: leeg };
}
