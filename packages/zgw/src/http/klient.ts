import type { Logboek } from '../logboek.ts';
import type { Handhaver, Wortels } from '../typen.ts';
import { alsRoute, apiVan, metZoekdeel } from './adres.ts';
import { alsKop, volgendeSpan, type Spoorketen } from './spoorketen.ts';
import type { Toegang } from './toegang.ts';
import { leesProbleem, ZgwFout, type ZgwFoutgegevens } from './zgw-fout.ts';

/** How requests are made; the same for every officer. */
export interface Verbinding {
  readonly wortels: Wortels;
  readonly toegang: Toegang;
  readonly logboek: Logboek;
  readonly haal?: typeof fetch;
  /** Milliseconds within which a whole answer must be there. */
  readonly tijdslimietMs?: number;
  /** The same for a request with a file in it. */
  readonly tijdslimietBestandMs?: number;
  /** Tries of a read, the first one included. A write is tried once. */
  readonly pogingen?: number;
  /** Waits that many milliseconds. */
  readonly wacht?: (ms: number) => Promise<void>;
  /** Milliseconds, for the log. */
  readonly klok?: () => number;
}

/** A success of a write: what the provider answered, and its warning (`X-Warning`) if there is one. */
export interface Geschreven<T> {
  readonly waarde: T;
  readonly waarschuwing?: string;
}

/** The APIs in the name of one officer, within one request from outside. */
export interface Klient {
  readonly wortels: Wortels;
  haal<T>(adres: string): Promise<T>;
  /** All of a list, whether it comes in pages or at once. */
  haalLijst<T>(adres: string, zoek: Readonly<Record<string, string>>): Promise<readonly T[]>;
  schrijf<T>(methode: 'POST' | 'PATCH', adres: string, lijf: unknown): Promise<Geschreven<T>>;
  /** Sends one part of a file. */
  stuurDeel(adres: string, lock: string, inhoud: Uint8Array): Promise<void>;
}

/** What a read is tried again for: it changes nothing, so a second time does no harm. */
const OPNIEUW = new Set([429, 502, 503, 504]);
/** No more than this many pages: a list that goes on is a fault of the provider. */
const MEESTE_BLADEN = 500;
const LANGSTE_WACHT_MS = 10_000;
/** Above this many characters a body counts as a file. */
const GROOT = 100_000;
const CRS = { 'Accept-Crs': 'EPSG:4326', 'Content-Crs': 'EPSG:4326' };

interface Opdracht {
  readonly methode: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly adres: string;
  readonly lijf?: string | FormData;
}

/** Makes the client for one officer. It throws `ZgwFout`, `VreemdAdres` and what `toegang` throws. */
export function maakKlient(verbinding: Verbinding, handhaver: Handhaver, keten: Spoorketen): Klient {
  const { wortels, toegang, logboek, haal = fetch, tijdslimietMs = 10_000, tijdslimietBestandMs = 120_000, pogingen = 3 } = verbinding;
  const wacht = verbinding.wacht ?? ((ms: number) => new Promise<void>((klaar) => setTimeout(klaar, ms)));
  const klok = verbinding.klok ?? (() => performance.now());

  async function eenmaal<T>({ methode, adres, lijf }: Opdracht, poging: number): Promise<Geschreven<T>> {
    const api = apiVan(wortels, adres);
    const bewerking = alsRoute(methode, adres);
    const span = volgendeSpan(keten);
    const begin = klok();
    const mis = (gegevens: Omit<ZgwFoutgegevens, 'api' | 'bewerking' | 'onzeker'>, oorzaak?: unknown): ZgwFout => {
      const gedaan = gegevens.status === undefined || gegevens.status < 300 || gegevens.status >= 500 || gegevens.status === 408;
      const fout = new ZgwFout({ ...gegevens, api, bewerking, onzeker: methode !== 'GET' && gedaan }, oorzaak);
      const { status, code, kenmerk, ongeldig } = fout.gegevens;
      logboek(
        {
          niveau: 'fout',
          gebeurtenis: `zgw-${gegevens.soort}`,
          bewerking,
          ms: Math.round(klok() - begin),
          poging,
          ...(status === undefined ? {} : { status }),
          ...(code === undefined ? {} : { code }),
          ...(kenmerk === undefined ? {} : { kenmerk }),
          ...(ongeldig === undefined ? {} : { velden: ongeldig.map((veld) => `${veld.name}: ${veld.code}`) }),
        },
        span,
      );
      return fout;
    };
    const koppen: Record<string, string> = {
      Accept: 'application/json, application/problem+json',
      Authorization: await toegang({ api, handhaver }),
      traceparent: alsKop(span),
      ...(typeof lijf === 'string' ? { 'Content-Type': 'application/json' } : {}),
      ...(api === 'zaken' ? CRS : {}),
    };
    const limiet = (typeof lijf === 'string' ? lijf.length > GROOT : lijf !== undefined) ? tijdslimietBestandMs : tijdslimietMs;
    let antwoord: Response;
    let tekst: string;
    try {
      antwoord = await haal(adres, {
        method: methode,
        headers: koppen,
        redirect: 'manual',
        signal: AbortSignal.timeout(limiet),
        ...(lijf === undefined ? {} : { body: lijf }),
      });
      tekst = await antwoord.text();
    } catch (fout) {
      throw mis({ soort: fout instanceof Error && fout.name === 'TimeoutError' ? 'tijd' : 'onbereikbaar' }, fout);
    }
    const { status } = antwoord;
    const json = leesJson(tekst);
    if (!antwoord.ok) {
      const wachtSeconden = Number.parseInt(antwoord.headers.get('retry-after') ?? '', 10);
      throw mis({ soort: 'geweigerd', status, ...leesProbleem(json), ...(Number.isNaN(wachtSeconden) ? {} : { wachtSeconden }) });
    }
    if (status !== 204 && json === undefined) throw mis({ soort: 'onleesbaar', status });
    const waarschuwing = antwoord.headers.get('x-warning');
    logboek({ niveau: waarschuwing === null ? 'info' : 'waarschuwing', gebeurtenis: 'zgw', bewerking, status, ms: Math.round(klok() - begin), poging }, span);
    return { waarde: json as T, ...(waarschuwing === null ? {} : { waarschuwing }) };
  }

  async function haalOpnieuw<T>(adres: string): Promise<T> {
    for (let poging = 1; ; poging += 1) {
      try {
        return (await eenmaal<T>({ methode: 'GET', adres }, poging)).waarde;
      } catch (fout) {
        if (!(fout instanceof ZgwFout) || poging >= pogingen) throw fout;
        const { status, wachtSeconden, soort } = fout.gegevens;
        if (soort === 'geweigerd' && !OPNIEUW.has(status ?? 0)) throw fout;
        await wacht(Math.min(wachtSeconden === undefined ? 200 * 2 ** (poging - 1) : wachtSeconden * 1000, LANGSTE_WACHT_MS));
      }
    }
  }

  return {
    wortels,
    haal: haalOpnieuw,
    async haalLijst<T>(adres: string, zoek: Readonly<Record<string, string>>): Promise<readonly T[]> {
      const alles: T[] = [];
      let zoekdeel = zoek;
      for (let blad = 0; blad < MEESTE_BLADEN; blad += 1) {
        const uit = await haalOpnieuw<readonly T[] | { readonly results?: readonly T[]; readonly next?: string | null }>(metZoekdeel(adres, zoekdeel));
        if (Array.isArray(uit)) return uit as readonly T[];
        const { results, next } = uit as { readonly results?: readonly T[]; readonly next?: string | null };
        if (!Array.isArray(results)) throw new ZgwFout({ soort: 'onleesbaar', api: apiVan(wortels, adres), bewerking: alsRoute('GET', adres), onzeker: false });
        alles.push(...(results as readonly T[]));
        if (next === null || next === undefined || next === '') return alles;
        // Behind a gateway `next` may name another host: only its query is taken over, so that the token goes nowhere else.
        zoekdeel = { ...zoek, ...Object.fromEntries(new URL(next, adres).searchParams) };
      }
      throw new ZgwFout({ soort: 'onleesbaar', api: apiVan(wortels, adres), bewerking: alsRoute('GET', adres), onzeker: false });
    },
    schrijf: <T>(methode: 'POST' | 'PATCH', adres: string, lijf: unknown) => eenmaal<T>({ methode, adres, lijf: JSON.stringify(lijf) }, 1),
    async stuurDeel(adres, lock, inhoud) {
      const formulier = new FormData();
      formulier.set('lock', lock);
      formulier.set('inhoud', new Blob([new Uint8Array(inhoud)]), 'deel');
      await eenmaal({ methode: 'PUT', adres, lijf: formulier }, 1);
    },
  };
}

/** JSON, or undefined for what is none. */
function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}
