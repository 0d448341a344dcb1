import type { IncomingMessage, ServerResponse } from 'node:http';
import { melding, type Melding } from '../melding.ts';
import { teksten, type Zin } from '../teksten.ts';

const t = teksten.dienst.weiger;

/** A request that is not carried out; the answer says why. */
export class Geweigerd extends Error {
  override readonly name = 'Geweigerd';
  readonly status: number;
  readonly meldingen: readonly Melding[];
  constructor(status: number, meldingen: readonly Melding[]) {
    super(String(status));
    this.status = status;
    this.meldingen = meldingen;
  }
}

export const weiger = (status: number, code: string, zin: Zin): never => {
  throw new Geweigerd(status, [melding(code, 'fout', zin)]);
};

/** The body of a request, at most `hoogstens` bytes; more is refused before it is read. */
async function leesLijf(verzoek: IncomingMessage, hoogstens: number): Promise<string> {
  if (Number(verzoek.headers['content-length'] ?? 0) > hoogstens) return weiger(413, 'te-groot', t.teGroot);
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of verzoek) {
    const bytes = deel as Buffer;
    lengte += bytes.length;
    if (lengte > hoogstens) return weiger(413, 'te-groot', t.teGroot);
    delen.push(bytes);
  }
  return Buffer.concat(delen).toString('utf8');
}

/** The fields of a JSON body. Only `application/json`, which no form of another page can send without asking first. */
export async function leesVelden(verzoek: IncomingMessage, hoogstens: number): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json(?:;|$)/i.test(verzoek.headers['content-type'] ?? '')) return weiger(415, 'geen-json', t.soort);
  const tekst = await leesLijf(verzoek, hoogstens);
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch {
    return weiger(400, 'geen-json', t.json);
  }
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return weiger(400, 'geen-json', t.json);
  return waarde as Readonly<Record<string, unknown>>;
}

/** A field that must be a text that is not empty. */
export function tekstveld(velden: Readonly<Record<string, unknown>>, naam: string): string {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : undefined;
  return typeof waarde === 'string' && waarde !== '' ? waarde : weiger(422, 'veld', t.veld(naam));
}

/** Headers of every answer: nothing is kept, and nothing of it can run in a page. */
const VAST = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  Vary: 'Origin',
} as const;

export function antwoord(res: ServerResponse, status: number, lijf: unknown, koppen: Readonly<Record<string, string>> = {}): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, { ...VAST, ...koppen, ...(lijf === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }) });
  res.end(lijf === undefined ? undefined : JSON.stringify(lijf));
}

/** What a page of another origin may do here: only pages of the list, with their cookies, and no header but these. */
export function herkomstkoppen(herkomst: string | undefined, toegestaan: readonly string[]): Readonly<Record<string, string>> {
  if (herkomst === undefined) return {};
  if (!toegestaan.includes(herkomst)) return weiger(403, 'herkomst', t.herkomst);
  return {
    'Access-Control-Allow-Origin': herkomst,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'authorization, content-type, traceparent',
    'Access-Control-Max-Age': '600',
  };
}
