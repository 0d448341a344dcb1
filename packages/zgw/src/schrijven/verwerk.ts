import { VreemdAdres } from '../http/adres.ts';
import type { Klient } from '../http/klient.ts';
import { GeenToegang } from '../http/toegang.ts';
import { ZgwFout } from '../http/zgw-fout.ts';
import type { Koppeling } from '../instellingen/koppeling.ts';
import { leesZaak, leesZaakeigenschappen } from '../lezen/zaak.ts';
import { melding, type Melding } from '../melding.ts';
import { meldFout } from '../verwoord.ts';
import { teksten } from '../teksten.ts';
import type { Zaak } from '../typen.ts';
import { brengDocument, zoekDocumenten } from './document.ts';
import { gegevensbestand, verwerkingVan, type Opdracht } from './opdracht.ts';
import { voerStap, type Stap, type Uitvoering } from './stap.ts';
import { besluitdocumentstap, besluitstap, eigenschapstap, zaakdocumentstap } from './stappen.ts';
import type { Stappenboek } from './stappenboek.ts';
import { Tegenspraak } from './tegenspraak.ts';
import { zoekTypen, type Gevondentypen } from './typen-in-catalogus.ts';
import { eigenschaptekst } from './waarden.ts';

const t = teksten.schrijven;
const MB = 1024 * 1024;

/** How far a run came. `onvolledig`: offer the same again, or wait for the service to do so; what is done is not done again. */
export interface Verwerking {
  readonly verwerking: string;
  readonly stand: 'klaar' | 'onvolledig';
  readonly documenten: { readonly verslag?: string; readonly gegevens?: string };
  readonly besluit?: string;
  readonly meldingen: readonly Melding[];
}

export interface Verwerkopties {
  readonly boek: Stappenboek;
  readonly nu?: () => number;
  readonly wacht?: (ms: number) => Promise<void>;
  readonly rustMs?: number;
}

type Resultaat = { documenten: { verslag?: string; gegevens?: string }; besluit?: string; meldingen: Melding[] };

/** The properties with their values, checked against the zaaktype before anything is written. */
function eigenschapstappen(klient: Klient, koppeling: Koppeling, zaak: Zaak, { verslag }: Opdracht, typen: Gevondentypen, uit: Resultaat): readonly Stap[] {
  return koppeling.schrijven.eigenschappen.flatMap(({ naam, waarde }) => {
    const eigenschap = typen.eigenschappen.get(naam);
    const tekst = eigenschap && eigenschaptekst(verslag, waarde, eigenschap);
    if (eigenschap && tekst?.ok === true) return [eigenschapstap(klient, zaak, naam, eigenschap.url, tekst.waarde)];
    uit.meldingen.push(melding('waarde-past-niet', 'fout', t.past(naam, tekst?.ok === false ? tekst.waarom : ''), naam));
    return [];
  });
}

async function schrijf(klient: Klient, koppeling: Koppeling, opdracht: Opdracht, verwerking: string, uitvoering: Uitvoering, uit: Resultaat): Promise<boolean> {
  const { verslag, document } = opdracht;
  const { documenten, besluit } = koppeling.schrijven;
  const zaak = await leesZaak(klient, opdracht.zaak);
  if (zaak.archiefstatus !== undefined && zaak.archiefstatus !== 'nog_te_archiveren') {
    uit.meldingen.push(melding('zaak-archiefstatus', 'fout', t.gearchiveerd));
    return false;
  }
  const metBesluit =
    besluit !== undefined && (besluit.bij === undefined || verslag.keuzes.some((keuze) => keuze.maatregelen.some((m) => besluit.bij?.includes(m))));
  const gevonden = await zoekTypen(klient, koppeling, zaak, verslag.vastgesteldOp, metBesluit);
  if (!gevonden.ok) {
    uit.meldingen.push(...gevonden.meldingen);
    return false;
  }
  const { typen } = gevonden;
  const stappen = eigenschapstappen(klient, koppeling, zaak, opdracht, typen, uit);
  if (uit.meldingen.length > 0) return false;

  const doe = async (stap: Stap): Promise<string> => {
    const { url, waarschuwing } = await voerStap(stap, uitvoering);
    if (waarschuwing !== undefined) uit.meldingen.push(melding('x-warning', 'waarschuwing', { tekst: waarschuwing, herstel: '' }, stap.id));
    return url;
  };
  for (const stap of stappen) await doe(stap);

  const bijZaak = zaak.identificatie === undefined ? '' : t.bijZaak(zaak.identificatie);
  for (const [soort, bestand] of [
    ['verslag', document],
    ['gegevens', gegevensbestand(verslag, verwerking)],
  ] as const) {
    const titel = t.titel[soort](bijZaak).slice(0, 200);
    const gegevens = {
      soort,
      bestand,
      titel,
      identificatie: documentId(verwerking, soort),
      bronorganisatie: koppeling.rsin,
      informatieobjecttype: typen[soort],
      auteur: (verslag.vastgesteldDoor ?? opdracht.handhaver.naam).slice(0, 200),
      taal: documenten.taal ?? 'nld',
      status: documenten.status ?? 'definitief',
      ...(documenten.vertrouwelijkheidaanduiding === undefined ? {} : { vertrouwelijkheidaanduiding: documenten.vertrouwelijkheidaanduiding }),
      creatiedatum: verslag.vastgesteldOp,
    };
    const adres = await brengDocument(klient, gegevens, documenten.inDelenVanaf ?? 25 * MB, uitvoering);
    uit.documenten[soort] = adres;
    await doe(zaakdocumentstap(klient, zaak, soort, adres, titel));
  }
  if (typen.besluittype !== undefined) {
    const identificatie = `hw-${verwerking.slice(0, 40)}`;
    uit.besluit = await doe(besluitstap(klient, zaak, koppeling, { identificatie, besluittype: typen.besluittype, datum: verslag.vastgesteldOp }));
    for (const soort of ['verslag', 'gegevens'] as const) await doe(besluitdocumentstap(klient, soort, uit.besluit, uit.documenten[soort] ?? ''));
  }
  await meldDubbele(klient, koppeling, zaak, typen, verwerking, uit);
  return true;
}

/** Of at most forty characters: what a document is found by. */
const documentId = (verwerking: string, soort: string): string => `hw-${verwerking.slice(0, 32)}-${soort[0] ?? ''}`;

/** ZGW lets a property or document be there twice: a request that arrives long after it was given up can do so. Nothing is removed; it is said. */
async function meldDubbele(
  klient: Klient,
  { rsin, schrijven }: Koppeling,
  zaak: Zaak,
  typen: Gevondentypen,
  verwerking: string,
  uit: Resultaat,
): Promise<void> {
  const aanwezig = schrijven.eigenschappen.length === 0 ? [] : await leesZaakeigenschappen(klient, zaak);
  for (const { naam } of schrijven.eigenschappen)
    if (aanwezig.filter((z) => z.eigenschap === typen.eigenschappen.get(naam)?.url).length > 1)
      uit.meldingen.push(melding('dubbele-eigenschap', 'waarschuwing', t.dubbeleEigenschap(naam), naam));
  for (const soort of ['verslag', 'gegevens'])
    if ((await zoekDocumenten(klient, documentId(verwerking, soort), rsin)).length > 1)
      uit.meldingen.push(melding('dubbel-document', 'waarschuwing', t.dubbelDocument, soort));
}

/** What stopped a run, in words; what is no failure of the outside world is a fault of ours and is thrown on. */
function meldStop(fout: unknown): Melding {
  if (fout instanceof ZgwFout) return meldFout(fout);
  if (fout instanceof Tegenspraak) return melding(fout.code, 'fout', fout.zin);
  if (fout instanceof GeenToegang) return melding('geen-toegang', 'fout', t.geenToegang);
  if (fout instanceof VreemdAdres) return melding('vreemd-adres', 'fout', t.vreemdAdres);
  throw fout;
}

/**
 * Brings a verslag into its zaak: properties, documents, their links, besluit, its links; in this order, each once. Stops at the first failure; called again with
 * the same journal it goes on where it stopped. Never removes or overwrites anything but the value of a property.
 */
export async function verwerk(klient: Klient, koppeling: Koppeling, opdracht: Opdracht, opties: Verwerkopties): Promise<Verwerking> {
  const { boek, nu = Date.now, wacht = (ms) => new Promise<void>((klaar) => setTimeout(klaar, ms)), rustMs = 5000 } = opties;
  const verwerking = verwerkingVan(opdracht.zaak, opdracht.verslag);
  const uit: Resultaat = { documenten: {}, meldingen: [] };
  let gelukt = false;
  try {
    gelukt = await schrijf(klient, koppeling, opdracht, verwerking, { boek, nu, wacht, rustMs, eerder: await boek.lees() }, uit);
  } catch (fout) {
    uit.meldingen.push(meldStop(fout));
  }
  return { verwerking, stand: gelukt ? 'klaar' : 'onvolledig', ...uit };
}
