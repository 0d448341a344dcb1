import { VreemdAdres, isZaakadres } from '../http/adres.ts';
import type { Klient } from '../http/klient.ts';
import type { Koppeling } from '../instellingen/koppeling.ts';
import type { Zaak, Zaakeigenschap } from '../typen.ts';

export interface Rol {
  readonly omschrijving?: string;
}

export interface Zaakobject {
  readonly objectType?: string;
  readonly objectTypeOverige?: string;
}

/** What is read of a zaak; a list that the settings do not use is not asked for, so that no more of a person is read than is needed. */
export interface Zaakgegevens {
  readonly zaak: Zaak;
  readonly eigenschappen: readonly Zaakeigenschap[];
  readonly rollen: readonly Rol[];
  readonly objecten: readonly Zaakobject[];
}

/** One zaak by its address, which must be one of the Zaken API of this municipality. */
export async function leesZaak(klient: Klient, adres: string): Promise<Zaak> {
  if (!isZaakadres(klient.wortels, adres)) throw new VreemdAdres('not the address of a zaak of this municipality');
  return klient.haal<Zaak>(adres);
}

export const leesZaakeigenschappen = (klient: Klient, zaak: Zaak): Promise<readonly Zaakeigenschap[]> =>
  klient.haalLijst<Zaakeigenschap>(`${zaak.url}/zaakeigenschappen`, {});

/** Whatever the settings name of a zaak. */
export async function leesZaakgegevens(klient: Klient, { lezen }: Koppeling, adres: string): Promise<Zaakgegevens> {
  const zaak = await leesZaak(klient, adres);
  const nodig = (bron: string): boolean => lezen.some((veld) => veld.bron === bron);
  return {
    zaak,
    eigenschappen: nodig('eigenschap') ? await leesZaakeigenschappen(klient, zaak) : [],
    rollen: nodig('rol') ? await klient.haalLijst<Rol>(`${klient.wortels.zaken}/rollen`, { zaak: zaak.url }) : [],
    objecten: nodig('object') ? await klient.haalLijst<Zaakobject>(`${klient.wortels.zaken}/zaakobjecten`, { zaak: zaak.url }) : [],
  };
}
