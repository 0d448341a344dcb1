import { teksten } from '../teksten/index.ts';
import type { Bundelbeleid } from './herkomst.ts';
import { GROOTSTE_BESTAND, sorteer, type Gelezen, type Stuktekst, type Uitkomst } from './openen.ts';
import type { Stuk } from './stukken.ts';

const t = teksten.bestand.weigering;

/** How long to wait for an answer, in milliseconds. */
const GEDULD_MS = 20_000;

/** An address that a policy may be fetched from: https, or of the page itself. In words why not. */
export function keurAdres(adres: string, pagina: string): Uitkomst<URL> {
  if (!URL.canParse(adres, pagina)) return { ok: false, reden: t.geenAdres(adres) };
  const url = new URL(adres, pagina);
  if (url.username !== '' || url.password !== '') return { ok: false, reden: t.metWachtwoord };
  const hier = url.protocol === 'http:' && url.origin === new URL(pagina).origin;
  return url.protocol === 'https:' || hier ? { ok: true, waarde: url } : { ok: false, reden: t.geenHttps(url.href) };
}

/** Reads a body, and stops as soon as it is too large. */
async function leesTot(antwoord: Response, grens: number): Promise<Uint8Array | undefined> {
  const lezer = antwoord.body?.getReader();
  if (!lezer) return new Uint8Array();
  const delen: Uint8Array[] = [];
  let lengte = 0;
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) break;
    lengte += value.byteLength;
    if (lengte > grens) {
      await lezer.cancel();
      return undefined;
    }
    delen.push(value);
  }
  const uit = new Uint8Array(lengte);
  let plaats = 0;
  for (const deel of delen) {
    uit.set(deel, plaats);
    plaats += deel.byteLength;
  }
  return uit;
}

/**
 * Fetches one file, without anything that says who asks. An address that sends on elsewhere must lead to one that is allowed too. What is refused or does not come
 * is told in words.
 */
export async function haal(adres: URL, pagina: string, fetcher: typeof fetch = fetch): Promise<Uitkomst<Gelezen>> {
  const naam = adres.pathname.split('/').at(-1) || adres.hostname;
  try {
    const antwoord = await fetcher(adres, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow', signal: AbortSignal.timeout(GEDULD_MS) });
    const echt = antwoord.url === '' ? undefined : keurAdres(antwoord.url, pagina);
    if (echt && !echt.ok) return echt;
    if (!antwoord.ok) return { ok: false, reden: t.nietGevonden(adres.href, antwoord.status) };
    const inhoud = await leesTot(antwoord, GROOTSTE_BESTAND);
    return inhoud ? { ok: true, waarde: { naam, inhoud } } : { ok: false, reden: t.teGroot(naam, GROOTSTE_BESTAND) };
  } catch (fout) {
    return { ok: false, reden: fout instanceof DOMException && fout.name === 'TimeoutError' ? t.teLang(adres.href) : t.onbereikbaar(adres.href) };
  }
}

/** Fetches the files of one policy; there must be a policy among them. */
export async function haalStukken(
  adressen: readonly URL[],
  pagina: string,
): Promise<Uitkomst<Partial<Record<Stuk, Stuktekst>> & { readonly beleid: Stuktekst }>> {
  const gelezen: Gelezen[] = [];
  for (const antwoord of await Promise.all(adressen.map((adres) => haal(adres, pagina)))) {
    if (!antwoord.ok) return antwoord;
    gelezen.push(antwoord.waarde);
  }
  const gesorteerd = sorteer(gelezen);
  if (!gesorteerd.ok) return gesorteerd;
  const { beleid, ...rest } = gesorteerd.waarde;
  return beleid ? { ok: true, waarde: { ...rest, beleid } } : { ok: false, reden: t.zonderBeleid };
}

/** The files of a policy that comes with the page. */
export const adressenVan = ({ beleid, casussen }: Bundelbeleid): readonly URL[] => (casussen ? [beleid, casussen] : [beleid]);
