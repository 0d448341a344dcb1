import type { Klient } from '../http/klient.ts';
import type { Koppeling } from '../instellingen/koppeling.ts';
import { leesZaakeigenschappen } from '../lezen/zaak.ts';
import { teksten } from '../teksten.ts';
import type { Besluit, Zaak, Zaakeigenschap } from '../typen.ts';
import { Tegenspraak } from './tegenspraak.ts';
import type { Gemaakt, Stap } from './stap.ts';

const t = teksten.schrijven;

/** A property of the zaak: made, or changed where it is there with another value. */
export function eigenschapstap(klient: Klient, zaak: Zaak, naam: string, eigenschap: string, waarde: string): Stap {
  let huidig: Zaakeigenschap | undefined;
  const gemaakt = (url: string, waarschuwing?: string): Gemaakt => ({ url, ...(waarschuwing === undefined ? {} : { waarschuwing }) });
  return {
    id: `eigenschap:${naam}`,
    async zoek() {
      huidig = (await leesZaakeigenschappen(klient, zaak)).find((z) => z.eigenschap === eigenschap);
      return huidig?.waarde === waarde ? gemaakt(huidig.url) : undefined;
    },
    async doe() {
      const uit = huidig
        ? await klient.schrijf<Zaakeigenschap>('PATCH', huidig.url, { waarde })
        : await klient.schrijf<Zaakeigenschap>('POST', `${zaak.url}/zaakeigenschappen`, { zaak: zaak.url, eigenschap, waarde });
      return gemaakt(uit.waarde.url, uit.waarschuwing);
    },
  };
}

/** The link between the zaak and a document; the provider refuses a second one. */
export function zaakdocumentstap(klient: Klient, zaak: Zaak, soort: string, informatieobject: string, titel: string): Stap {
  const adres = `${klient.wortels.zaken}/zaakinformatieobjecten`;
  return {
    id: `zaakdocument:${soort}`,
    async zoek() {
      const [eerste] = await klient.haalLijst<Gemaakt>(adres, { zaak: zaak.url, informatieobject });
      return eerste && { url: eerste.url };
    },
    async doe() {
      const uit = await klient.schrijf<Gemaakt>('POST', adres, { zaak: zaak.url, informatieobject, titel });
      return { url: uit.waarde.url };
    },
  };
}

export interface Besluitgegevens {
  readonly identificatie: string;
  readonly besluittype: string;
  /** Civil date. */
  readonly datum: string;
}

/** The besluit, with an id of our own that the provider lets no second one have (rule brc-002). */
export function besluitstap(klient: Klient, zaak: Zaak, { rsin, schrijven }: Koppeling, { identificatie, besluittype, datum }: Besluitgegevens): Stap {
  const adres = `${klient.wortels.besluiten}/besluiten`;
  const { bestuursorgaan, toelichting } = schrijven.besluit ?? {};
  return {
    id: 'besluit',
    async zoek() {
      const [eerste] = await klient.haalLijst<Besluit>(adres, { verantwoordelijkeOrganisatie: rsin, identificatie });
      if (eerste && eerste.zaak !== zaak.url) throw new Tegenspraak('andere-zaak', t.andereZaak);
      return eerste && { url: eerste.url };
    },
    async doe() {
      const uit = await klient.schrijf<Besluit>('POST', adres, {
        verantwoordelijkeOrganisatie: rsin,
        identificatie,
        besluittype,
        zaak: zaak.url,
        datum,
        ingangsdatum: datum,
        ...(bestuursorgaan === undefined ? {} : { bestuursorgaan }),
        ...(toelichting === undefined ? {} : { toelichting }),
      });
      return { url: uit.waarde.url };
    },
  };
}

/** The link between the besluit and a document; the provider refuses a second one. */
export function besluitdocumentstap(klient: Klient, soort: string, besluit: string, informatieobject: string): Stap {
  const adres = `${klient.wortels.besluiten}/besluitinformatieobjecten`;
  return {
    id: `besluitdocument:${soort}`,
    async zoek() {
      const [eerste] = await klient.haalLijst<Gemaakt>(adres, { besluit, informatieobject });
      return eerste && { url: eerste.url };
    },
    async doe() {
      const uit = await klient.schrijf<Gemaakt>('POST', adres, { besluit, informatieobject });
      return { url: uit.waarde.url };
    },
  };
}
