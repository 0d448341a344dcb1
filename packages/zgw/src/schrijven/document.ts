import { ZgwFout } from '../http/zgw-fout.ts';
import type { Klient } from '../http/klient.ts';
import { teksten } from '../teksten.ts';
import type { Bestandsdeel, Informatieobject } from '../typen.ts';
import { sha256Van, type Bestand } from './opdracht.ts';
import { voerStap, type Gemaakt, type Stap, type Uitvoering } from './stap.ts';
import { Tegenspraak } from './tegenspraak.ts';

const t = teksten.schrijven;

/** What is said about a file in the Documenten API. Every field is one that Documenten 1.4 knows. */
export interface Documentgegevens {
  /** Which of the files of the run: `verslag`, `gegevens`. */
  readonly soort: string;
  readonly identificatie: string;
  readonly bronorganisatie: string;
  readonly informatieobjecttype: string;
  readonly titel: string;
  readonly auteur: string;
  readonly taal: string;
  readonly status: string;
  readonly vertrouwelijkheidaanduiding?: string;
  /** Civil date. */
  readonly creatiedatum: string;
  readonly bestand: Bestand;
}

/** All documents of this id; more than one where a provider lets that be and a request arrived long after it was given up. */
export const zoekDocumenten = (klient: Klient, identificatie: string, bronorganisatie: string): Promise<readonly Informatieobject[]> =>
  klient.haalLijst<Informatieobject>(`${klient.wortels.documenten}/enkelvoudiginformatieobjecten`, { identificatie, bronorganisatie });

/** The document itself: whole in one request, or, from `inDelenVanaf` bytes, empty and locked until its parts are there. */
function maakstap(klient: Klient, gegevens: Documentgegevens, inDelen: boolean): Stap {
  const adres = `${klient.wortels.documenten}/enkelvoudiginformatieobjecten`;
  const { soort, bestand, ...velden } = gegevens;
  const gevonden = ({ url, lock }: Informatieobject): Gemaakt => ({ url, ...(lock === undefined || lock === '' ? {} : { lock }) });
  return {
    id: `document:${soort}`,
    async zoek() {
      const [eerste] = await zoekDocumenten(klient, gegevens.identificatie, gegevens.bronorganisatie);
      if (eerste && typeof eerste.bestandsomvang === 'number' && eerste.bestandsomvang !== bestand.inhoud.length)
        throw new Tegenspraak('andere-inhoud', t.andereInhoud);
      return eerste && gevonden(eerste);
    },
    async doe() {
      const uit = await klient.schrijf<Informatieobject>('POST', adres, {
        ...velden,
        bestandsnaam: bestand.naam,
        formaat: bestand.formaat,
        bestandsomvang: bestand.inhoud.length,
        indicatieGebruiksrecht: false,
        integriteit: { algoritme: 'sha_256', waarde: sha256Van(bestand.inhoud), datum: gegevens.creatiedatum },
        ...(inDelen ? {} : { inhoud: Buffer.from(bestand.inhoud).toString('base64') }),
      });
      return gevonden(uit.waarde);
    },
  };
}

/** One part of a file. Sending the same bytes again does no harm, but it is not done needlessly. */
function deelstap(klient: Klient, document: string, soort: string, deel: Bestandsdeel, lock: string, inhoud: Uint8Array): Stap {
  return {
    id: `deel:${soort}:${String(deel.volgnummer)}`,
    async zoek() {
      const { bestandsdelen = [] } = await klient.haal<Informatieobject>(document);
      return bestandsdelen.find(({ url }) => url === deel.url)?.voltooid === true ? { url: deel.url } : undefined;
    },
    async doe() {
      await klient.stuurDeel(deel.url, lock, inhoud);
      return { url: deel.url };
    },
  };
}

/** The end of the parts: the provider joins them and gives the document free. */
function ontgrendelstap(klient: Klient, document: string, soort: string, lock: string): Stap {
  return {
    id: `ontgrendel:${soort}`,
    async zoek() {
      const { locked } = await klient.haal<Informatieobject>(document);
      return locked ? undefined : { url: document };
    },
    async doe() {
      await klient.schrijf('POST', `${document}/unlock`, { lock });
      return { url: document };
    },
  };
}

/**
 * Brings a file into the Documenten API and gives its address. In parts the provider says how large each is; a part may have a lock of its own, else that of the
 * document serves. The lock of the document is kept in the journal: a provider tells it once.
 */
export async function brengDocument(klient: Klient, gegevens: Documentgegevens, inDelenVanaf: number, uitvoering: Uitvoering): Promise<string> {
  const { soort, bestand } = gegevens;
  const inDelen = bestand.inhoud.length >= inDelenVanaf;
  const { url, lock } = await voerStap(maakstap(klient, gegevens, inDelen), uitvoering);
  if (uitvoering.eerder.some((regel) => regel.stap === `ontgrendel:${soort}` && regel.stand === 'klaar')) return url;

  // Whether parts are waited for is for the provider to say, not for the settings: those may have changed since it was made.
  const { locked, bestandsdelen = [] } = await klient.haal<Informatieobject>(url);
  const delen = [...bestandsdelen].sort((a, b) => a.volgnummer - b.volgnummer);
  if (!locked || delen.length === 0) return url;
  if (delen.reduce((som, { omvang }) => som + omvang, 0) !== bestand.inhoud.length)
    throw new ZgwFout({ soort: 'onleesbaar', api: 'documenten', bewerking: 'GET bestandsdelen', onzeker: false });
  let begin = 0;
  for (const deel of delen) {
    const sleutel = deel.lock ?? lock;
    if (sleutel === undefined) throw new Tegenspraak('slot-kwijt', t.slotKwijt);
    await voerStap(deelstap(klient, url, soort, deel, sleutel, bestand.inhoud.subarray(begin, begin + deel.omvang)), uitvoering);
    begin += deel.omvang;
  }
  const sleutel = lock ?? delen[0]?.lock;
  if (sleutel === undefined) throw new Tegenspraak('slot-kwijt', t.slotKwijt);
  await voerStap(ontgrendelstap(klient, url, soort, sleutel), uitvoering);
  return url;
}
