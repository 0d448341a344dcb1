import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { VreemdAdres } from '../http/adres.ts';
import { leesSpoorketen, volgendeSpan } from '../http/spoorketen.ts';
import { OnbruikbaarLrk } from '../lrk/bestand.ts';
import { GeenToegang } from '../http/toegang.ts';
import { ZgwFout } from '../http/zgw-fout.ts';
import { melding, type Melding } from '../melding.ts';
import { meldFout } from '../verwoord.ts';
import { teksten } from '../teksten.ts';
import type { Aanmelding } from './aanmelding.ts';
import { ROUTES, type Dienst } from './routes.ts';
import { antwoord, Geweigerd, herkomstkoppen, leesVelden, weiger } from './verzoek.ts';

const t = teksten.dienst.weiger;

export interface Serveropties {
  readonly aanmelding: Aanmelding;
  readonly herkomsten: readonly string[];
  readonly hoogstensBytes: number;
}

/** The answer for what went wrong; what nobody foresaw says nothing of itself. */
function afloop(fout: unknown): { readonly status: number; readonly meldingen: readonly Melding[] } {
  if (fout instanceof Geweigerd) return fout;
  if (fout instanceof ZgwFout) return { status: 502, meldingen: [meldFout(fout)] };
  if (fout instanceof GeenToegang) return { status: 502, meldingen: [melding('geen-toegang', 'fout', teksten.schrijven.geenToegang)] };
  if (fout instanceof OnbruikbaarLrk) {
    const { ontbreekt } = fout;
    return { status: 503, meldingen: [melding('lrk-onbruikbaar', 'fout', ontbreekt.length > 0 ? teksten.lrk.kolommen(ontbreekt) : teksten.lrk.onleesbaar)] };
  }
  if (fout instanceof VreemdAdres) return { status: 502, meldingen: [melding('vreemd-adres', 'fout', teksten.schrijven.vreemdAdres)] };
  return { status: 500, meldingen: [melding('storing', 'fout', t.storing)] };
}

/**
 * The service as a server that does not listen yet. In this order: is it a page that may ask, is it a known path, is the officer known, is the body small enough and
 * JSON; only then is anything done.
 */
export function maakServer(dienst: Dienst, { aanmelding, herkomsten, hoogstensBytes }: Serveropties): Server {
  const { logboek } = dienst.verbinding;

  async function behandel(verzoek: IncomingMessage, res: ServerResponse): Promise<void> {
    const keten = volgendeSpan(leesSpoorketen(typeof verzoek.headers['traceparent'] === 'string' ? verzoek.headers['traceparent'] : undefined));
    const pad = (verzoek.url ?? '/').split('?')[0] ?? '/';
    let koppen: Readonly<Record<string, string>> = {};
    const begin = performance.now();
    const klaar = (status: number, lijf: unknown, code?: string): void => {
      antwoord(res, status, lijf, koppen);
      const bekend = pad === '/gezond' || Object.hasOwn(ROUTES, pad) ? pad : '(onbekend)';
      logboek(
        {
          niveau: status >= 500 ? 'fout' : 'info',
          gebeurtenis: 'verzoek',
          bewerking: `${verzoek.method ?? ''} ${bekend}`,
          status,
          ms: Math.round(performance.now() - begin),
          ...(code === undefined ? {} : { code }),
        },
        keten,
      );
    };
    try {
      koppen = herkomstkoppen(verzoek.headers.origin, herkomsten);
      if (verzoek.method === 'OPTIONS') return klaar(204, undefined);
      if (pad === '/gezond' && verzoek.method === 'GET') return klaar(200, { stand: 'goed' });
      const route = Object.hasOwn(ROUTES, pad) ? ROUTES[pad] : undefined;
      if (!route) return weiger(404, 'pad', t.pad);
      if (verzoek.method !== 'POST') return weiger(405, 'methode', t.methode);
      const handhaver = (await aanmelding(verzoek.headers)) ?? weiger(401, 'aanmelden', t.aanmelden);
      const velden = await leesVelden(verzoek, hoogstensBytes);
      const { status, lijf } = await route({ dienst, velden, handhaver, keten });
      klaar(status, lijf);
    } catch (fout) {
      const { status, meldingen } = afloop(fout);
      if (status === 413) koppen = { ...koppen, Connection: 'close' };
      klaar(status, { meldingen }, status === 500 && fout instanceof Error ? fout.name : meldingen[0]?.code);
    }
  }

  const server = createServer((verzoek, res) => void behandel(verzoek, res));
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.maxHeadersCount = 100;
  return server;
}
