import type { Melding, Onderdeel } from '@handhavingswijzer/language';
import { teksten } from '../teksten/index.ts';

const t = teksten.inhoud;

/** Where something stands, in words: the section, and the part of it where there is one. */
export interface Plaats {
  readonly sectie: Onderdeel | undefined;
  readonly onderdeel: Onderdeel | undefined;
  readonly naam: string;
}

const bevat = ({ bereik }: Onderdeel, offset: number): boolean => bereik.begin.offset <= offset && offset <= bereik.eind.offset;

/** What a part is called: its title, and where it has none its name in the file. */
export const naamVan = ({ titel, naam }: Onderdeel): string => (titel !== '' ? titel : naam !== '' ? naam : t.zonderNaam);

/** The part of the policy that holds an offset of its text. */
export function plaatsVan(onderdelen: readonly Onderdeel[], offset: number): Plaats {
  const sectie = onderdelen.find((kandidaat) => bevat(kandidaat, offset));
  const onderdeel = sectie?.delen.find((kandidaat) => bevat(kandidaat, offset));
  const naam = sectie === undefined ? t.heelBeleid : t.sectie(sectie.naam) + (onderdeel ? `, ${naamVan(onderdeel)}` : '');
  return { sectie, onderdeel, naam };
}

/** How many findings there are of each weight. */
export interface Telling {
  readonly fout: number;
  readonly waarschuwing: number;
  readonly tip: number;
}

export const NIETS: Telling = { fout: 0, waarschuwing: 0, tip: 0 };

/** The findings of each section and of each part of it. */
export function tellingen(onderdelen: readonly Onderdeel[], meldingen: readonly Melding[]): ReadonlyMap<Onderdeel, Telling> {
  const uit = new Map<Onderdeel, Telling>();
  for (const { bereik, ernst } of meldingen) {
    const { sectie, onderdeel } = plaatsVan(onderdelen, bereik.begin.offset);
    for (const waar of [sectie, onderdeel]) {
      if (!waar) continue;
      const tot = uit.get(waar) ?? NIETS;
      uit.set(waar, { ...tot, [ernst]: tot[ernst] + 1 });
    }
  }
  return uit;
}
