/** The four APIs that the coupling speaks. */
export type Api = 'zaken' | 'documenten' | 'besluiten' | 'catalogi';

/** Root of each API, as `https://zgw.gemeente.example/zaken/api/v1`, without a slash at the end. */
export type Wortels = Readonly<Record<Api, string>>;

/** The officer in whose name a request is made; goes into the audit trail of the provider. */
export interface Handhaver {
  readonly id: string;
  readonly naam: string;
}

/** What is read of a zaak. */
export interface Zaak {
  readonly url: string;
  readonly uuid: string;
  readonly identificatie?: string;
  readonly zaaktype: string;
  readonly einddatum: string | null;
  readonly archiefstatus?: string;
}

export interface Zaakeigenschap {
  readonly url: string;
  readonly eigenschap: string;
  readonly naam: string;
  readonly waarde: string;
}

export interface Eigenschap {
  readonly url: string;
  readonly naam: string;
  readonly specificatie: {
    readonly formaat: 'tekst' | 'getal' | 'datum' | 'datum_tijd';
    readonly lengte: string;
    readonly kardinaliteit: string;
    readonly waardenverzameling?: readonly string[];
  };
}

export interface Zaaktype {
  readonly url: string;
  readonly informatieobjecttypen: readonly string[];
}

export interface Informatieobjecttype {
  readonly url: string;
  readonly omschrijving: string;
  readonly concept?: boolean;
}

export interface Besluittype {
  readonly url: string;
  readonly omschrijving?: string;
  readonly concept?: boolean;
  readonly informatieobjecttypen: readonly string[];
}

export interface Bestandsdeel {
  readonly url: string;
  readonly volgnummer: number;
  /** Bytes. */
  readonly omvang: number;
  readonly voltooid: boolean;
  readonly lock?: string;
}

export interface Informatieobject {
  readonly url: string;
  readonly locked: boolean;
  /** Only in the answer to its creation. */
  readonly lock?: string;
  readonly bestandsomvang?: number | null;
  readonly bestandsdelen?: readonly Bestandsdeel[];
}

export interface Besluit {
  readonly url: string;
  readonly zaak?: string;
}
