import { apiVan } from '../http/adres.ts';
import type { Klient } from '../http/klient.ts';
import type { Koppeling } from '../instellingen/koppeling.ts';
import { melding, type Melding } from '../melding.ts';
import { teksten } from '../teksten.ts';
import type { Besluittype, Eigenschap, Informatieobjecttype, Zaak, Zaaktype } from '../typen.ts';

const t = teksten.schrijven;

/** The types of the zaaktype that the settings name. */
export interface Gevondentypen {
  /** By name. */
  readonly eigenschappen: ReadonlyMap<string, Eigenschap>;
  readonly verslag: string;
  readonly gegevens: string;
  readonly besluittype?: string;
}

export type Typen = { readonly ok: true; readonly typen: Gevondentypen } | { readonly ok: false; readonly meldingen: readonly Melding[] };

/**
 * Looks up every type that is needed, before anything is written: what is missing is said at once and leaves nothing half done.
 * @param op civil date on which the besluittype must be valid
 */
export async function zoekTypen(klient: Klient, { schrijven }: Koppeling, zaak: Zaak, op: string, metBesluit: boolean): Promise<Typen> {
  const meldingen: Melding[] = [];
  const mis = (code: string, zin: Melding | { readonly tekst: string; readonly herstel: string }): void => void meldingen.push(melding(code, 'fout', zin));
  apiVan(klient.wortels, zaak.zaaktype);

  const eigenschappen = new Map(
    schrijven.eigenschappen.length === 0
      ? []
      : (await klient.haalLijst<Eigenschap>(`${klient.wortels.catalogi}/eigenschappen`, { zaaktype: zaak.zaaktype })).map((eigenschap) => [
          eigenschap.naam,
          eigenschap,
        ]),
  );
  for (const { naam } of schrijven.eigenschappen) if (!eigenschappen.has(naam)) mis('geen-eigenschap', t.geenEigenschap(naam));

  const zaaktype = await klient.haal<Zaaktype>(zaak.zaaktype);
  const soorten: Informatieobjecttype[] = [];
  for (const adres of zaaktype.informatieobjecttypen) soorten.push(await klient.haal<Informatieobjecttype>(adres));
  const soort = (omschrijving: string): string => {
    const gevonden = soorten.find((type) => type.omschrijving === omschrijving && type.concept !== true);
    if (!gevonden) mis('geen-informatieobjecttype', t.geenInformatieobjecttype(omschrijving));
    return gevonden?.url ?? '';
  };
  const { documenten, besluit } = schrijven;
  const [verslag, gegevens] = [soort(documenten.verslag), soort(documenten.gegevens)];

  let besluittype: Besluittype | undefined;
  if (besluit && metBesluit) {
    const zoek = { zaaktypen: zaak.zaaktype, status: 'definitief', datumGeldigheid: op };
    const kandidaten = (await klient.haalLijst<Besluittype>(`${klient.wortels.catalogi}/besluittypen`, zoek)).filter(
      (type) => type.omschrijving === besluit.besluittype && type.concept !== true,
    );
    besluittype = kandidaten[0];
    if (!besluittype) mis('geen-besluittype', t.geenBesluittype(besluit.besluittype));
    else if (kandidaten.length > 1) mis('meer-besluittypen', t.meerBesluittypen(besluit.besluittype));
    else
      for (const [adres, naam] of [
        [verslag, documenten.verslag],
        [gegevens, documenten.gegevens],
      ] as const)
        if (adres !== '' && !besluittype.informatieobjecttypen.includes(adres)) mis('document-niet-bij-besluit', t.geenDocumentBijBesluit(naam));
  }
  if (meldingen.length > 0) return { ok: false, meldingen };
  return { ok: true, typen: { eigenschappen, verslag, gegevens, ...(besluittype ? { besluittype: besluittype.url } : {}) } };
}
