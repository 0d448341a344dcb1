import { createHash, randomUUID } from 'node:crypto';
import { blad, weiger, Weigering, type Antwoord } from './antwoord.ts';
import type { Ding, Informatieobject, Staat } from './staat.ts';

export interface Vraag {
  readonly staat: Staat;
  readonly apis: Readonly<Record<string, string>>;
  readonly adres: string;
  readonly padwaarden: Readonly<Record<string, string>>;
  readonly zoekdeel: URLSearchParams;
  readonly lijf: Readonly<Record<string, unknown>>;
  /** The file of a form. */
  readonly bestand: Buffer | undefined;
  readonly perBlad: number;
  readonly deelgrootte: number;
  readonly vandaag: string;
}

const vind = <T>(lijst: readonly T[], dit: (een: T) => boolean): T => {
  const gevonden = lijst.find(dit);
  if (gevonden === undefined) throw new Weigering(404, 'not_found');
  return gevonden;
};
const gelijk = (zoekdeel: URLSearchParams, namen: readonly string[]) => (een: Ding) =>
  namen.every((naam) => zoekdeel.get(naam) === null || een[naam] === zoekdeel.get(naam));
const gemaakt = (lijf: Ding & { url?: unknown }, koppen: Readonly<Record<string, string>> = {}): Antwoord => ({
  status: 201,
  lijf,
  koppen: { location: String(lijf.url), ...koppen },
});
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** RSIN: nine digits whose weighted sum is a multiple of eleven. */
export const geldigeRsin = (rsin: string): boolean =>
  /^\d{9}$/.test(rsin) && [...rsin].reduce((som, cijfer, i) => som + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

/** An archived zaak takes no more links (zrc-022). */
function eisOpen(staat: Staat): void {
  if (staat.zaak.archiefstatus !== 'nog_te_archiveren') weiger('nonFieldErrors', 'zaak-archiefstatus');
}

/** The standard lets a document have the id of another: whoever sends one twice has two. */
function maakDocument({ staat, apis, lijf, deelgrootte }: Vraag): Antwoord {
  const type = staat.informatieobjecttypen.find(({ url }) => url === lijf['informatieobjecttype']);
  if (!type) return weiger('informatieobjecttype', 'bad-url');
  const identificatie = tekst(lijf['identificatie']) || randomUUID();
  const bronorganisatie = tekst(lijf['bronorganisatie']);
  if (!geldigeRsin(bronorganisatie)) weiger('bronorganisatie', 'invalid');
  if (lijf['indicatieGebruiksrecht'] === true) weiger('indicatieGebruiksrecht', 'missing-gebruiksrechten');
  const url = `${apis['documenten'] ?? ''}/enkelvoudiginformatieobjecten/${randomUUID()}`;
  const { inhoud, ...velden } = lijf;
  const omvang = typeof lijf['bestandsomvang'] === 'number' ? lijf['bestandsomvang'] : null;
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud, 'base64') : undefined;
  if (bytes && bytes.length !== omvang) weiger('nonFieldErrors', 'file-size');
  const integriteit = lijf['integriteit'] as { waarde?: string } | undefined;
  if (bytes && integriteit && integriteit.waarde !== createHash('sha256').update(bytes).digest('hex')) weiger('integriteit', 'checksum');
  const inDelen = bytes === undefined && omvang !== null && omvang > 0;
  const [slot, deelslot] = [randomUUID(), randomUUID()];
  const document: Informatieobject = {
    ...velden,
    url,
    identificatie,
    bronorganisatie,
    informatieobjecttype: type.url,
    versie: 1,
    beginRegistratie: '2026-03-16T10:00:00Z',
    inhoud: `${url}/download?versie=1`,
    locked: inDelen,
    bestandsdelen: inDelen
      ? Array.from({ length: Math.ceil((omvang ?? 0) / deelgrootte) }, (_, i) => ({
          url: `${apis['documenten'] ?? ''}/bestandsdelen/${randomUUID()}`,
          volgnummer: i + 1,
          omvang: Math.min(deelgrootte, (omvang ?? 0) - i * deelgrootte),
          voltooid: false,
          lock: deelslot,
        })).reverse()
      : [],
  };
  if (bytes) staat.inhoud.set(url, bytes);
  if (inDelen) staat.sloten.set(url, slot);
  staat.documenten.push(document);
  return gemaakt({ ...document, lock: inDelen ? slot : '' });
}

function zetDeel({ staat, adres, lijf, bestand }: Vraag): Antwoord {
  const document = vind(staat.documenten, (d) => d.bestandsdelen.some((deel) => deel.url === adres));
  const deel = vind(document.bestandsdelen, (d) => d.url === adres);
  if (lijf['lock'] !== deel.lock) weiger('nonFieldErrors', 'incorrect-lock-id');
  if (bestand?.length !== deel.omvang) weiger('nonFieldErrors', 'file-size');
  deel.voltooid = true;
  staat.inhoud.set(deel.url, bestand as Buffer);
  return { status: 200, lijf: { ...deel, inhoud: `${deel.url}/download` } };
}

function ontgrendel({ staat, apis, padwaarden, lijf }: Vraag): Antwoord {
  const document = vind(staat.documenten, (d) => d.url === `${apis['documenten'] ?? ''}/enkelvoudiginformatieobjecten/${padwaarden['uuid'] ?? ''}`);
  if (!document.locked) weiger('nonFieldErrors', 'unlocked');
  if (lijf['lock'] !== staat.sloten.get(document.url) && lijf['lock'] !== document.bestandsdelen[0]?.lock) weiger('nonFieldErrors', 'incorrect-lock-id');
  if (document.bestandsdelen.some(({ voltooid }) => !voltooid)) weiger('nonFieldErrors', 'incomplete-upload');
  const delen = [...document.bestandsdelen].sort((a, b) => a.volgnummer - b.volgnummer);
  staat.inhoud.set(document.url, Buffer.concat(delen.map(({ url }) => staat.inhoud.get(url) as Buffer)));
  document.locked = false;
  document.bestandsdelen = [];
  return { status: 204 };
}

function maakZaakeigenschap({ staat, lijf }: Vraag): Antwoord {
  const type = staat.eigenschappen.find(({ url }) => url === lijf['eigenschap']);
  if (!type || type.zaaktype !== staat.zaak.zaaktype || lijf['zaak'] !== staat.zaak.url) return weiger('nonFieldErrors', 'zaaktype-mismatch');
  const uuid = randomUUID();
  const nieuw = {
    url: `${staat.zaak.url}/zaakeigenschappen/${uuid}`,
    uuid,
    zaak: staat.zaak.url,
    eigenschap: type.url,
    naam: type.naam,
    waarde: tekst(lijf['waarde']),
  };
  staat.zaakeigenschappen.push(nieuw);
  return gemaakt(nieuw, type.naam === 'hw maatregelen' ? { 'X-Warning': 'De waarde voldoet niet aan de specificatie.' } : {});
}

function legAanZaak({ staat, apis, lijf }: Vraag): Antwoord {
  eisOpen(staat);
  const [zaak, informatieobject] = [tekst(lijf['zaak']), tekst(lijf['informatieobject'])];
  const document = staat.documenten.find(({ url }) => url === informatieobject);
  if (zaak !== staat.zaak.url || !document) return weiger('informatieobject', 'bad-url');
  if (!staat.zaaktype.informatieobjecttypen.includes(document.informatieobjecttype)) weiger('nonFieldErrors', 'missing-zaaktype-informatieobjecttype-relation');
  if (staat.zaakinformatieobjecten.some((z) => z.zaak === zaak && z.informatieobject === informatieobject)) weiger('nonFieldErrors', 'unique');
  const uuid = randomUUID();
  const nieuw = {
    ...lijf,
    url: `${apis['zaken'] ?? ''}/zaakinformatieobjecten/${uuid}`,
    uuid,
    zaak,
    informatieobject,
    aardRelatieWeergave: 'Hoort bij, omgekeerd: kent',
    registratiedatum: '2026-03-16T10:00:00Z',
  };
  staat.zaakinformatieobjecten.push(nieuw);
  return gemaakt(nieuw);
}

function maakBesluit({ staat, apis, lijf, vandaag }: Vraag): Antwoord {
  const type = staat.besluittypen.find(({ url }) => url === lijf['besluittype']);
  if (!type || type.concept || !type.zaaktypen.includes(staat.zaak.zaaktype) || lijf['zaak'] !== staat.zaak.url)
    return weiger('nonFieldErrors', 'zaaktype-mismatch');
  const [identificatie, verantwoordelijkeOrganisatie] = [tekst(lijf['identificatie']), tekst(lijf['verantwoordelijkeOrganisatie'])];
  if (!geldigeRsin(verantwoordelijkeOrganisatie)) weiger('verantwoordelijkeOrganisatie', 'invalid');
  if (tekst(lijf['datum']) > vandaag) weiger('datum', 'future_not_allowed');
  if (staat.besluiten.some((b) => b.identificatie === identificatie && b.verantwoordelijkeOrganisatie === verantwoordelijkeOrganisatie))
    weiger('identificatie', 'identificatie-niet-uniek');
  const nieuw = {
    ...lijf,
    url: `${apis['besluiten'] ?? ''}/besluiten/${randomUUID()}`,
    identificatie,
    verantwoordelijkeOrganisatie,
    besluittype: type.url,
    zaak: staat.zaak.url,
  };
  staat.besluiten.push(nieuw);
  return gemaakt(nieuw);
}

function legAanBesluit({ staat, apis, lijf }: Vraag): Antwoord {
  const [besluit, informatieobject] = [tekst(lijf['besluit']), tekst(lijf['informatieobject'])];
  const type = staat.besluittypen.find(({ url }) => url === staat.besluiten.find((b) => b.url === besluit)?.besluittype);
  const document = staat.documenten.find(({ url }) => url === informatieobject);
  if (!type || !document) return weiger('besluit', 'bad-url');
  if (!type.informatieobjecttypen.includes(document.informatieobjecttype)) weiger('nonFieldErrors', 'missing-besluittype-informatieobjecttype-relation');
  if (staat.besluitinformatieobjecten.some((b) => b.besluit === besluit && b.informatieobject === informatieobject)) weiger('nonFieldErrors', 'unique');
  const nieuw = { url: `${apis['besluiten'] ?? ''}/besluitinformatieobjecten/${randomUUID()}`, besluit, informatieobject };
  staat.besluitinformatieobjecten.push(nieuw);
  return gemaakt(nieuw);
}

const vanZaak = ({ staat, padwaarden }: Vraag): void => void vind([staat.zaak], ({ uuid }) => uuid === (padwaarden['zaak_uuid'] ?? padwaarden['uuid']));

/** What each operation does; those without an entry are not part of the stub. */
export const BEWERKINGEN: Readonly<Record<string, (vraag: Vraag) => Antwoord>> = {
  'GET /zaken/{uuid}': (v) => (vanZaak(v), { status: 200, lijf: v.staat.zaak, koppen: { 'Content-Crs': 'EPSG:4326', ETag: '"1"' } }),
  'GET /zaken/{zaak_uuid}/zaakeigenschappen': (v) => (vanZaak(v), { status: 200, lijf: v.staat.zaakeigenschappen }),
  'POST /zaken/{zaak_uuid}/zaakeigenschappen': (v) => (vanZaak(v), maakZaakeigenschap(v)),
  'PATCH /zaken/{zaak_uuid}/zaakeigenschappen/{uuid}': ({ staat, padwaarden, lijf }) => {
    const hier = vind(staat.zaakeigenschappen, ({ uuid }) => uuid === padwaarden['uuid']);
    hier.waarde = tekst(lijf['waarde']);
    return { status: 200, lijf: hier };
  },
  'GET /rollen': ({ staat, zoekdeel, adres, perBlad }) => blad(staat.rollen.filter(gelijk(zoekdeel, ['zaak'])), zoekdeel, adres, perBlad),
  'GET /zaakobjecten': ({ staat, zoekdeel, adres, perBlad }) => blad(staat.zaakobjecten.filter(gelijk(zoekdeel, ['zaak'])), zoekdeel, adres, perBlad),
  'GET /zaakinformatieobjecten': ({ staat, zoekdeel }) => ({
    status: 200,
    lijf: staat.zaakinformatieobjecten.filter(gelijk(zoekdeel, ['zaak', 'informatieobject'])),
  }),
  'POST /zaakinformatieobjecten': legAanZaak,
  'GET /enkelvoudiginformatieobjecten': ({ staat, zoekdeel, adres, perBlad }) =>
    blad(staat.documenten.filter(gelijk(zoekdeel, ['identificatie', 'bronorganisatie'])), zoekdeel, adres, perBlad),
  'GET /enkelvoudiginformatieobjecten/{uuid}': ({ staat, adres }) => ({ status: 200, lijf: vind(staat.documenten, ({ url }) => url === adres) }),
  'POST /enkelvoudiginformatieobjecten': maakDocument,
  'POST /enkelvoudiginformatieobjecten/{uuid}/unlock': ontgrendel,
  'PUT /bestandsdelen/{uuid}': zetDeel,
  'GET /besluiten': ({ staat, zoekdeel, adres, perBlad }) =>
    blad(staat.besluiten.filter(gelijk(zoekdeel, ['identificatie', 'verantwoordelijkeOrganisatie', 'zaak'])), zoekdeel, adres, perBlad),
  'POST /besluiten': maakBesluit,
  'GET /besluitinformatieobjecten': ({ staat, zoekdeel }) => ({
    status: 200,
    lijf: staat.besluitinformatieobjecten.filter(gelijk(zoekdeel, ['besluit', 'informatieobject'])),
  }),
  'POST /besluitinformatieobjecten': legAanBesluit,
  'GET /zaaktypen/{uuid}': ({ staat, adres }) => ({ status: 200, lijf: vind([staat.zaaktype], ({ url }) => url === adres) }),
  'GET /informatieobjecttypen/{uuid}': ({ staat, adres }) => ({ status: 200, lijf: vind(staat.informatieobjecttypen, ({ url }) => url === adres) }),
  'GET /eigenschappen': ({ staat, zoekdeel, adres, perBlad }) => blad(staat.eigenschappen.filter(gelijk(zoekdeel, ['zaaktype'])), zoekdeel, adres, perBlad),
  'GET /besluittypen': ({ staat, zoekdeel, adres, perBlad }) =>
    blad(
      staat.besluittypen.filter(
        (t) =>
          (zoekdeel.get('zaaktypen') === null || t.zaaktypen.includes(zoekdeel.get('zaaktypen') ?? '')) && (zoekdeel.get('status') === 'alles' || !t.concept),
      ),
      zoekdeel,
      adres,
      perBlad,
    ),
};
