import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jwtVerify, type JWTPayload } from 'jose';
import { problem, Weigering, type Antwoord } from './antwoord.ts';
import { BEWERKINGEN } from './bewerkingen.ts';
import { laadContract, type Contract } from './contract.ts';
import type { Json } from './schema.ts';
import { maakStaat, type Staat } from './staat.ts';

export type Api = 'zaken' | 'documenten' | 'besluiten' | 'catalogi';

/** The releases that the stub can be: those of ZGW 1.7, and those that most providers still run. */
export const VERSIES: Readonly<Record<'nieuw' | 'oud', Readonly<Record<Api, string>>>> = {
  nieuw: { zaken: 'zaken-1.7.0', documenten: 'documenten-1.7.0', besluiten: 'besluiten-1.1.0', catalogi: 'catalogi-1.3.3' },
  oud: { zaken: 'zaken-1.5.1', documenten: 'documenten-1.5.0', besluiten: 'besluiten-1.0.2', catalogi: 'catalogi-1.3.3' },
};

/**
 * What can go wrong with one request. `voor`: nothing was done with it; `na`: all of it was, but the client does not hear so.
 * `dood`: the connection breaks; `tijd`: no answer comes; `half`: the answer breaks off; `laat`: it is done only after the client gave up.
 */
export type Storing = 'dood-voor' | 'dood-na' | 'tijd-voor' | 'tijd-na' | 'half-na' | '500-na' | 'laat' | 403 | 409 | 429 | 500 | 503;

export interface Verzoek {
  readonly nummer: number;
  readonly bewerking: string;
  readonly adres: string;
  readonly zoekdeel: string;
  readonly koppen: IncomingMessage['headers'];
  readonly lijf: unknown;
  readonly claims: JWTPayload | undefined;
}

export interface Stub {
  readonly apis: Readonly<Record<Api, string>>;
  readonly staat: Staat;
  readonly verzoeken: Verzoek[];
  /** Everything in which a request or answer departs from the specification. */
  readonly contractfouten: string[];
  /** What goes wrong with a request; asked for each one. */
  storing: (verzoek: Verzoek) => Storing | undefined;
  /** Does what `laat` has left undone. */
  doeLaat(): void;
  sluit(): Promise<void>;
}

export const KLANT = { id: 'handhavingswijzer', geheim: 'een-geheim-van-minstens-32-tekens-lang!' } as const;

const contracten = new Map<string, Contract>();
function contract(naam: string): Contract {
  let hier = contracten.get(naam);
  if (!hier) contracten.set(naam, (hier = laadContract(naam)));
  return hier;
}

interface Ontvangen {
  readonly lijf: Json | undefined;
  readonly bestand: Buffer | undefined;
}

async function lees(verzoek: IncomingMessage): Promise<Ontvangen> {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(deel as Buffer);
  const bytes = Buffer.concat(delen);
  const soort = verzoek.headers['content-type'] ?? '';
  if (bytes.length === 0) return { lijf: undefined, bestand: undefined };
  if (!soort.startsWith('multipart/form-data')) return { lijf: JSON.parse(bytes.toString('utf8')) as Json, bestand: undefined };
  const formulier = await new Response(bytes, { headers: { 'content-type': soort } }).formData();
  const inhoud = formulier.get('inhoud');
  const lock = formulier.get('lock');
  return {
    lijf: { ...(typeof lock === 'string' ? { lock } : {}), ...(inhoud === null ? {} : { inhoud: 'bytes' }) },
    bestand: inhoud instanceof Blob ? Buffer.from(await inhoud.arrayBuffer()) : undefined,
  };
}

/** Starts a provider of the four APIs on this machine, built from the specifications. */
export async function startStub(opties: { versies?: keyof typeof VERSIES; perBlad?: number; deelgrootte?: number; vandaag?: string } = {}): Promise<Stub> {
  const { versies = 'nieuw', perBlad = 2, deelgrootte = 40_000, vandaag = '2026-11-26' } = opties;
  const namen = VERSIES[versies];
  const laat: (() => unknown)[] = [];

  async function claimsVan(verzoek: IncomingMessage): Promise<JWTPayload> {
    const token = /^Bearer (.+)$/.exec(verzoek.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new Weigering(403, 'not_authenticated');
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(KLANT.geheim), { algorithms: ['HS256'], issuer: KLANT.id, maxTokenAge: 60 });
      if (typeof payload['user_id'] !== 'string' || payload['user_id'] === '' || payload['client_id'] !== KLANT.id) throw new Error('claims');
      return payload;
    } catch {
      throw new Weigering(403, 'not_authenticated');
    }
  }

  async function antwoord(verzoek: IncomingMessage, res: ServerResponse): Promise<void> {
    const volledig = new URL(verzoek.url ?? '/', apis.zaken);
    const api = (Object.keys(apis) as Api[]).find((naam) => volledig.href.startsWith(`${apis[naam]}/`));
    const kenner = api && contract(namen[api]);
    const bewerking = api && kenner?.zoek(verzoek.method ?? '', volledig.href.slice(apis[api].length).split('?')[0] ?? '');
    const { lijf, bestand } = await lees(verzoek);
    const kop = (naam: string): string | undefined => {
      const waarde = verzoek.headers[naam.toLowerCase()];
      return Array.isArray(waarde) ? waarde.join(', ') : waarde;
    };
    if (!api || !kenner || !bewerking) {
      stub.contractfouten.push(`${verzoek.method ?? ''} ${volledig.pathname}: no such operation`);
      return stuur(res, problem(404, 'not_found'));
    }
    const naam = `${bewerking.methode} ${bewerking.route}`;
    const adres = `${volledig.origin}${volledig.pathname}`;
    const claims = await claimsVan(verzoek).catch(() => undefined);
    const opgetekend: Verzoek = { nummer: stub.verzoeken.length, bewerking: naam, adres, zoekdeel: volledig.search, koppen: verzoek.headers, lijf, claims };
    stub.verzoeken.push(opgetekend);
    stub.contractfouten.push(...kenner.keurVerzoek(bewerking, volledig.searchParams, { kop, lijf }));

    const doe = (): Antwoord => {
      try {
        if (!claims) throw new Weigering(403, 'not_authenticated');
        const voer = BEWERKINGEN[naam];
        if (!voer) throw new Weigering(404, 'not_found');
        return voer({
          staat: stub.staat,
          apis,
          adres,
          padwaarden: bewerking.padwaarden,
          zoekdeel: volledig.searchParams,
          lijf: (lijf ?? {}) as Record<string, unknown>,
          bestand,
          perBlad,
          deelgrootte,
          vandaag,
        });
      } catch (fout) {
        if (fout instanceof Weigering) return problem(fout.status, fout.code, fout.ongeldig);
        throw fout;
      }
    };
    const storing = stub.storing(opgetekend);
    if (storing === 'dood-voor') return void res.destroy();
    if (storing === 'tijd-voor') return;
    if (storing === 'laat') return void laat.push(doe);
    if (typeof storing === 'number') return stuur(res, problem(storing, storing === 403 ? 'permission_denied' : 'error'), { 'retry-after': '0' });
    const uit = doe();
    const koppen = { 'content-type': 'application/json', 'API-version': kenner.versie, ...uit.koppen };
    const uitlijf = uit.lijf === undefined ? undefined : (JSON.parse(JSON.stringify(uit.lijf)) as Json);
    stub.contractfouten.push(
      ...kenner.keurAntwoord(bewerking, uit.status, {
        kop: (n) => Object.entries(koppen).find(([k]) => k.toLowerCase() === n.toLowerCase())?.[1],
        lijf: uitlijf,
      }),
    );
    if (storing === 'dood-na') return void res.destroy();
    if (storing === 'tijd-na') return;
    if (storing === '500-na') return stuur(res, problem(500, 'error'));
    stuur(res, uit, { 'API-version': kenner.versie }, storing === 'half-na');
  }

  function stuur(res: ServerResponse, { status, lijf, koppen }: Antwoord, extra: Readonly<Record<string, string>> = {}, half = false): void {
    const tekst = lijf === undefined ? '' : JSON.stringify(lijf);
    res.writeHead(status, {
      ...(lijf === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(tekst) }),
      ...extra,
      ...koppen,
    });
    if (!half) return void res.end(tekst);
    res.write(tekst.slice(0, Math.floor(tekst.length / 2)), () => res.destroy());
    if (tekst === '') res.destroy();
  }

  const server = createServer((verzoek, res) => {
    antwoord(verzoek, res).catch((fout: unknown) => {
      stub.contractfouten.push(`the stub itself failed: ${fout instanceof Error ? (fout.stack ?? '') : String(fout)}`);
      res.destroy();
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const wortel = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const apis: Readonly<Record<Api, string>> = {
    zaken: `${wortel}/zaken/api/v1`,
    documenten: `${wortel}/documenten/api/v1`,
    besluiten: `${wortel}/besluiten/api/v1`,
    catalogi: `${wortel}/catalogi/api/v1`,
  };
  const stub: Stub = {
    apis,
    staat: maakStaat(apis),
    verzoeken: [],
    contractfouten: [],
    storing: () => undefined,
    doeLaat: () => laat.splice(0).forEach((doe) => doe()),
    sluit: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
  return stub;
}
