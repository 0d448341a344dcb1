import { GebruiksFout } from '@handhavingswijzer/engine';
import type { Api, Wortels } from '../typen.ts';

const APIS: readonly Api[] = ['zaken', 'documenten', 'besluiten', 'catalogi'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** An address that lies outside the APIs of this municipality, or holds what no address may hold. No request is made to it. */
export class VreemdAdres extends Error {
  override readonly name = 'VreemdAdres';
}

/** The API below whose root an address lies; any other address is refused, so that a token never leaves. */
export function apiVan(wortels: Wortels, adres: string): Api {
  const ontleed = URL.canParse(adres) ? new URL(adres) : undefined;
  const api = ontleed && ontleed.username === '' && ontleed.password === '' && APIS.find((naam) => ontleed.href.startsWith(`${wortels[naam]}/`));
  if (!api) throw new VreemdAdres('an address outside the configured APIs');
  return api;
}

/** Whether this is the address of one zaak in the Zaken API of this municipality. */
export function isZaakadres(wortels: Wortels, adres: string): boolean {
  const rest = adres.startsWith(`${wortels.zaken}/zaken/`) ? adres.slice(`${wortels.zaken}/zaken/`.length) : '';
  return new RegExp(`^${UUID.source}$`, 'i').test(rest);
}

/** Names of parameters that hold the RSIN of the organisation: nine digits too, but of no person. */
const ORGANISATIE = new Set(['bronorganisatie', 'verantwoordelijkeOrganisatie']);

/** Adds a query to an address. A burgerservicenummer in it is a fault of the calling code: addresses end up in logs. */
export function metZoekdeel(adres: string, zoek: Readonly<Record<string, string>>): string {
  for (const [naam, waarde] of Object.entries(zoek))
    if (/bsn/i.test(naam) || (!ORGANISATIE.has(naam) && /^\d{8,9}$/.test(waarde)))
      throw new GebruiksFout(`the parameter ${naam} may hold a person's number: no such thing in an address`);
  const deel = new URLSearchParams(zoek).toString();
  return deel === '' ? adres : `${adres}?${deel}`;
}

/** Method and path for a log: ids become `{uuid}`, there is no host and no query. */
export const alsRoute = (methode: string, adres: string): string => `${methode} ${new URL(adres).pathname.replaceAll(UUID, '{uuid}')}`;
