import type { Beleid } from '@handhavingswijzer/engine';
import { bestaat } from '@handhavingswijzer/engine';
import { isZaakadres } from '../http/adres.ts';
import { maakKlient, type Klient, type Verbinding } from '../http/klient.ts';
import type { Spoorketen } from '../http/spoorketen.ts';
import type { Koppeling } from '../instellingen/koppeling.ts';
import { maakVoorvulling } from '../lezen/voorvulling.ts';
import { leesZaakgegevens } from '../lezen/zaak.ts';
import type { LrkBestand } from '../lrk/bestand.ts';
import { stelVoor } from '../lrk/voorstel.ts';
import { formaatVan, leesbestand, type Bestand } from '../schrijven/opdracht.ts';
import { teksten } from '../teksten.ts';
import type { Handhaver } from '../typen.ts';
import type { Beleidsbestanden } from './beleid.ts';
import { keurVerslag } from './keur-verslag.ts';
import type { Verwerker } from './verwerker.ts';
import { Geweigerd, tekstveld, weiger } from './verzoek.ts';
import type { Zaaktoegang } from './zaaktoegang.ts';

const t = teksten.dienst;

/** All that the service works with. */
export interface Dienst {
  readonly verbinding: Verbinding;
  readonly koppeling: Koppeling;
  readonly beleid: Beleidsbestanden;
  readonly verwerker: Verwerker;
  readonly zaaktoegang: Zaaktoegang;
  /** The register as it is now; undefined: the service has none. */
  readonly lrk: () => Promise<LrkBestand | undefined>;
  /** Civil date of today in Europe/Amsterdam. */
  readonly vandaag: () => string;
}

type Velden = Readonly<Record<string, unknown>>;

export interface Oproep {
  readonly dienst: Dienst;
  readonly velden: Velden;
  readonly handhaver: Handhaver;
  readonly keten: Spoorketen;
}

export interface Uitslag {
  readonly status: number;
  readonly lijf: unknown;
}

/** The zaak that a request names, when this officer may be there. */
async function zaakVan({ dienst, velden, handhaver, keten }: Oproep): Promise<{ readonly zaak: string; readonly klient: Klient }> {
  const zaak = tekstveld(velden, 'zaak');
  const klient = maakKlient(dienst.verbinding, handhaver, keten);
  if (!isZaakadres(klient.wortels, zaak)) weiger(422, 'geen-zaak', t.weiger.geenZaak);
  if (!(await dienst.zaaktoegang(klient, zaak, handhaver))) weiger(403, 'zaak', t.weiger.zaak);
  return { zaak, klient };
}

/** The policy by its id, the newest in the order of the settings; without an id the first. */
function beleidVan({ beleid }: Beleidsbestanden, velden: Velden): Beleid {
  const id = velden['beleid'] === undefined ? undefined : tekstveld(velden, 'beleid');
  return beleid.find(({ data }) => id === undefined || data.id === id) ?? weiger(422, 'beleid', t.weiger.beleid);
}

async function voorvulling(oproep: Oproep): Promise<Uitslag> {
  const { dienst, velden } = oproep;
  const beleid = beleidVan(dienst.beleid, velden);
  const besluitdatum = velden['besluitdatum'] === undefined ? undefined : tekstveld(velden, 'besluitdatum');
  if (besluitdatum !== undefined && !bestaat(besluitdatum)) weiger(422, 'veld', t.weiger.veld('besluitdatum'));
  const { zaak, klient } = await zaakVan(oproep);
  const gegevens = await leesZaakgegevens(klient, dienst.koppeling, zaak);
  const opties = { beleid, landelijk: dienst.beleid.landelijk, vandaag: dienst.vandaag(), ...(besluitdatum === undefined ? {} : { besluitdatum }) };
  return { status: 200, lijf: maakVoorvulling(dienst.koppeling, gegevens, opties) };
}

/** A file of the page's own instead of the Word file that is made here: DOCX or PDF, as base64. */
function eigenDocument(velden: Velden): Bestand | undefined {
  if (velden['document'] === undefined) return undefined;
  const tekst = tekstveld(velden, 'document');
  const inhoud = /^[A-Za-z0-9+/]+={0,2}$/.test(tekst) ? Buffer.from(tekst, 'base64') : Buffer.alloc(0);
  const soort = formaatVan(inhoud) ?? weiger(422, 'document', t.verslag.document);
  return { naam: `afwegingsverslag.${soort.uitgang}`, formaat: soort.formaat, inhoud };
}

async function verslagen(oproep: Oproep): Promise<Uitslag> {
  const { dienst, velden, handhaver, keten } = oproep;
  const { zaak } = await zaakVan(oproep);
  const gekeurd = keurVerslag(dienst.beleid, zaak, velden['verslag']);
  if (!gekeurd.ok) throw new Geweigerd(422, gekeurd.meldingen);
  const { verslag, beleid } = gekeurd;
  const document = eigenDocument(velden) ?? (await leesbestand(beleid, dienst.beleid.landelijk, verslag));
  const uit = await dienst.verwerker.bied({ zaak, verslag, document, handhaver }, keten);
  return { status: uit.stand === 'klaar' ? 200 : 202, lijf: { ...uit, meldingen: [...gekeurd.meldingen, ...uit.meldingen] } };
}

async function lrk({ dienst, velden }: Oproep): Promise<Uitslag> {
  const nummer = tekstveld(velden, 'lrkNummer');
  const bestand = (await dienst.lrk()) ?? weiger(404, 'geen-lrk', t.weiger.geenLrk);
  const { aantal, eerste } = bestand.slecht;
  return { status: 200, lijf: { ...stelVoor(bestand, nummer), rijen: { gelezen: bestand.rijen - aantal, slecht: aantal, eerste } } };
}

/** What the service does, by path; all by POST, so that nothing of a zaak stands in an address. */
export const ROUTES: Readonly<Record<string, (oproep: Oproep) => Promise<Uitslag>>> = {
  '/voorvulling': voorvulling,
  '/verslagen': verslagen,
  '/lrk': lrk,
};
