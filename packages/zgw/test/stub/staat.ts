import { randomUUID } from 'node:crypto';
import type { Object_ } from './schema.ts';

export type Ding = Record<string, unknown>;

export interface Bestandsdeel extends Ding {
  url: string;
  volgnummer: number;
  omvang: number;
  voltooid: boolean;
  lock: string;
}

export interface Informatieobject extends Ding {
  url: string;
  identificatie: string;
  bronorganisatie: string;
  informatieobjecttype: string;
  locked: boolean;
  bestandsdelen: Bestandsdeel[];
}

/** Everything that the stub remembers; a test reads it, and changes it before the first request. */
export interface Staat {
  readonly zaak: Ding & { url: string; uuid: string; zaaktype: string; einddatum: string | null; archiefstatus: string };
  readonly zaaktype: Ding & { url: string; informatieobjecttypen: string[] };
  readonly eigenschappen: (Ding & { url: string; naam: string; zaaktype: string })[];
  readonly besluittypen: (Ding & { url: string; omschrijving: string; concept: boolean; zaaktypen: string[]; informatieobjecttypen: string[] })[];
  readonly informatieobjecttypen: (Ding & { url: string; omschrijving: string })[];
  readonly rollen: Ding[];
  readonly zaakobjecten: Ding[];
  readonly zaakeigenschappen: (Ding & { url: string; uuid: string; eigenschap: string; naam: string; waarde: string })[];
  readonly documenten: Informatieobject[];
  /** The bytes of a document, by its address; while it is being uploaded also by the address of a part. */
  readonly inhoud: Map<string, Buffer>;
  /** The lock of a document, by its address; providers may give each part another one. */
  readonly sloten: Map<string, string>;
  readonly zaakinformatieobjecten: (Ding & { zaak: string; informatieobject: string })[];
  readonly besluiten: (Ding & { url: string; identificatie: string; verantwoordelijkeOrganisatie: string; besluittype: string; zaak: string })[];
  readonly besluitinformatieobjecten: (Ding & { besluit: string; informatieobject: string })[];
}

export const RSIN = '123456782';
const DAG = '2026-01-01';

/** A zaak with its type, two roles, two objects and one property filled in; roots as in `apis`. */
export function maakStaat(apis: Readonly<Record<'zaken' | 'documenten' | 'besluiten' | 'catalogi', string>>): Staat {
  const adres = (api: keyof typeof apis, soort: string): string => `${apis[api]}/${soort}/${randomUUID()}`;
  const catalogus = adres('catalogi', 'catalogussen');
  const zaaktype = adres('catalogi', 'zaaktypen');
  const zaak = adres('zaken', 'zaken');
  const uuid = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

  const eigenschap = (naam: string, formaat: string, lengte: string, waardenverzameling: readonly string[] = []) => ({
    url: adres('catalogi', 'eigenschappen'),
    naam,
    catalogus,
    definitie: naam,
    specificatie: { formaat, lengte, kardinaliteit: '1', waardenverzameling: [...waardenverzameling] },
    zaaktype,
    zaaktypeIdentificatie: 'HANDHAVING-KO',
  });
  const informatieobjecttype = (omschrijving: string) => ({
    url: adres('catalogi', 'informatieobjecttypen'),
    catalogus,
    omschrijving,
    vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
    beginGeldigheid: DAG,
    eindeGeldigheid: null,
    concept: false,
    zaaktypen: [zaaktype],
    zaaktypeIdentificaties: ['HANDHAVING-KO'],
    besluittypen: [],
    besluittypeOmschrijving: [],
    informatieobjectcategorie: 'verslag',
    trefwoord: [],
    omschrijvingGeneriek: {
      informatieobjecttypeOmschrijvingGeneriek: 'Verslag',
      definitieInformatieobjecttypeOmschrijvingGeneriek: 'Verslag',
      herkomstInformatieobjecttypeOmschrijvingGeneriek: 'KING',
      hierarchieInformatieobjecttypeOmschrijvingGeneriek: 'Verslag',
    },
  });
  const informatieobjecttypen = [informatieobjecttype('Rapport'), informatieobjecttype('Afwegingsverslag'), informatieobjecttype('Gegevensbestand')];
  const besluittype = (omschrijving: string, concept: boolean) => ({
    url: adres('catalogi', 'besluittypen'),
    catalogus,
    zaaktypen: [zaaktype],
    zaaktypeIdentificaties: ['HANDHAVING-KO'],
    omschrijving,
    publicatieIndicatie: false,
    informatieobjecttypen: informatieobjecttypen.map(({ url }) => url),
    informatieobjecttypeOmschrijvingen: informatieobjecttypen.map((t) => t.omschrijving),
    beginGeldigheid: DAG,
    eindeGeldigheid: null,
    concept,
    resultaattypen: [],
    resultaattypenOmschrijving: [],
    vastgelegdIn: [],
  });
  const besluittypen = [besluittype('Intrekking', false), besluittype('Besluit handhaving', true), besluittype('Besluit handhaving', false)];
  const eigenschappen = [
    eigenschap('inspectiedatum', 'datum', '8'),
    eigenschap('soort inspectie', 'tekst', '40'),
    eigenschap('lrknummer', 'tekst', '12'),
    eigenschap('risicoprofiel', 'tekst', '10'),
    eigenschap('hw maatregelen', 'tekst', '255'),
    eigenschap('hw vastgesteld', 'datum', '8'),
    eigenschap('hw afwijking', 'tekst', '3', ['ja', 'nee']),
    eigenschap('hw boete', 'getal', '10,2'),
  ];
  const zaakeigenschap = (naam: string, waarde: string) => {
    const url = `${zaak}/zaakeigenschappen/${randomUUID()}`;
    return { url, uuid: uuid(url), zaak, eigenschap: eigenschappen.find((e) => e.naam === naam)?.url ?? '', naam, waarde };
  };
  const rol = (betrokkeneType: string, omschrijving: string, omschrijvingGeneriek: string, betrokkeneIdentificatie: Object_) => {
    const url = adres('zaken', 'rollen');
    return {
      url,
      uuid: uuid(url),
      zaak,
      betrokkeneType,
      roltype: adres('catalogi', 'roltypen'),
      omschrijving,
      omschrijvingGeneriek,
      roltoelichting: omschrijving,
      registratiedatum: '2026-03-01T08:00:00Z',
      statussen: [],
      betrokkeneIdentificatie,
    };
  };
  const zaakobject = (objectType: string, objectTypeOverige: string, relatieomschrijving: string, objectIdentificatie: Object_) => {
    const url = adres('zaken', 'zaakobjecten');
    return {
      url,
      uuid: uuid(url),
      zaak,

      objectType,
      ...(objectTypeOverige === '' ? {} : { objectTypeOverige }),
      relatieomschrijving,
      objectIdentificatie,
    };
  };
  return {
    zaak: {
      url: zaak,
      uuid: uuid(zaak),
      identificatie: 'ZAAK-2026-0412',
      bronorganisatie: RSIN,
      omschrijving: 'Handhaving kinderopvang',
      zaaktype,
      registratiedatum: '2026-03-02',
      verantwoordelijkeOrganisatie: RSIN,
      startdatum: '2026-03-02',
      einddatum: null,
      betalingsindicatieWeergave: '',
      deelzaken: [],
      eigenschappen: [],
      rollen: [],
      status: null,
      zaakinformatieobjecten: [],
      zaakobjecten: [],
      resultaat: null,
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      archiefstatus: 'nog_te_archiveren',
    },
    zaaktype: {
      url: zaaktype,
      identificatie: 'HANDHAVING-KO',
      omschrijving: 'Handhaving kinderopvang',
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      doel: 'Handhaven',
      aanleiding: 'Een inspectierapport',
      indicatieInternOfExtern: 'intern',
      handelingInitiator: 'Melden',
      onderwerp: 'Kinderopvang',
      handelingBehandelaar: 'Behandelen',
      doorlooptijd: 'P8W',
      opschortingEnAanhoudingMogelijk: false,
      verlengingMogelijk: false,
      publicatieIndicatie: false,
      productenOfDiensten: [],
      referentieproces: { naam: 'Handhaven' },
      verantwoordelijke: RSIN,
      catalogus,
      zaakobjecttypen: [],
      statustypen: [],
      resultaattypen: [],
      resultaattypeOmschrijving: [],
      eigenschappen: eigenschappen.map(({ url }) => url),
      informatieobjecttypen: informatieobjecttypen.map(({ url }) => url),
      informatieobjecttypeOmschrijving: informatieobjecttypen.map((t) => t.omschrijving),
      roltypen: [],
      besluittypen: besluittypen.map(({ url }) => url),
      besluittypeOmschrijving: [...new Set(besluittypen.map((t) => t.omschrijving))],
      deelzaaktypen: [],
      deelzaaktypeIdentificaties: [],
      gerelateerdeZaaktypen: [],
      beginGeldigheid: DAG,
      eindeGeldigheid: null,
      versiedatum: DAG,
      concept: false,
    },
    eigenschappen,
    besluittypen,
    informatieobjecttypen,
    rollen: [
      rol('medewerker', 'Behandelaar', 'behandelaar', { identificatie: 'jbakker', achternaam: 'Bakker' }),
      rol('niet_natuurlijk_persoon', 'Houder', 'belanghebbende', {
        innNnpId: '823807071',
        annIdentificatie: '12345678',
        statutaireNaam: 'Kinderopvang De Vlinder B.V.',
      }),
    ],
    zaakobjecten: [
      zaakobject('adres', '', 'locatie', { identificatie: '0394', wplWoonplaatsNaam: 'Hoofddorp', gorOpenbareRuimteNaam: 'Markt', huisnummer: 1 }),
      zaakobject('overige', 'kinderopvangvoorziening', 'voorziening', { overigeData: { naam: 'De Vlinder', soort: 'KDV' } }),
    ],
    zaakeigenschappen: [
      zaakeigenschap('inspectiedatum', '20260302'),
      zaakeigenschap('soort inspectie', 'Jaarlijks onderzoek'),
      zaakeigenschap('lrknummer', '123456789'),
      zaakeigenschap('hw afwijking', 'ja'),
    ],
    documenten: [],
    inhoud: new Map(),
    sloten: new Map(),
    zaakinformatieobjecten: [],
    besluiten: [],
    besluitinformatieobjecten: [],
  };
}
