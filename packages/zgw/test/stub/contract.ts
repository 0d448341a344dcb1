import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isObject, naarJsonSchema, tekst, vertaal, type Json, type Object_, type Richting } from './schema.ts';

/** One request or answer, as far as the specification says something about it. */
export interface Bericht {
  readonly kop: (naam: string) => string | undefined;
  /** The body as JSON; of a form the fields, each file as text. */
  readonly lijf: Json | undefined;
}

export interface Bewerking {
  readonly methode: string;
  /** The path of the specification, as `/zaken/{uuid}`. */
  readonly route: string;
  readonly padwaarden: Readonly<Record<string, string>>;
}

/** One official specification, to hold requests and answers against. */
export interface Contract {
  readonly versie: string;
  /** The operation at a method and a path below the root of the API. */
  zoek(methode: string, pad: string): Bewerking | undefined;
  keurVerzoek(bewerking: Bewerking, zoekdeel: URLSearchParams, bericht: Bericht): readonly string[];
  keurAntwoord(bewerking: Bewerking, status: number, bericht: Bericht): readonly string[];
}

const FORMATEN = { byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, binary: true, int64: true, int32: true } as const;

function keurder(schemas: Object_, richting: Richting): (schema: Json, waarde: Json | undefined, waar: string) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false, formats: FORMATEN });
  formats(ajv);
  for (const [naam, formaat] of Object.entries(FORMATEN)) ajv.addFormat(naam, formaat);
  const $defs = naarJsonSchema(schemas, richting);
  const gemaakt = new Map<string, ValidateFunction>();
  return (schema, waarde, waar) => {
    const sleutel = JSON.stringify(schema);
    let keur = gemaakt.get(sleutel);
    if (!keur) gemaakt.set(sleutel, (keur = ajv.compile({ $defs, allOf: [vertaal(schema, richting)] })));
    if (keur(waarde)) return [];
    return (keur.errors ?? []).map((fout) => `${waar}${fout.instancePath}: ${fout.message ?? ''} ${JSON.stringify(fout.params)}`);
  };
}

/** Reads a shortened specification of test/specs. */
export function laadContract(naam: string): Contract {
  const bestand = JSON.parse(readFileSync(new URL(`../specs/${naam}.json`, import.meta.url), 'utf8')) as Object_;
  const bij = (waarde: Json | undefined, ...sleutels: readonly string[]): Json | undefined =>
    sleutels.reduce<Json | undefined>((hier, sleutel) => {
      const deel = isObject(hier) ? hier[sleutel] : undefined;
      const verwijzing = isObject(deel) ? deel['$ref'] : undefined;
      return typeof verwijzing === 'string' && !verwijzing.includes('/schemas/') ? bij(bestand, ...verwijzing.slice(2).split('/')) : deel;
    }, waarde);
  const schemas = bij(bestand, 'components', 'schemas') as Object_;
  const keur = { verzoek: keurder(schemas, 'verzoek'), antwoord: keurder(schemas, 'antwoord') };
  const routes = Object.entries(bestand['paths'] as Object_).map(([route, methoden]) => ({
    route,
    methoden: methoden as Object_,
    vorm: new RegExp(`^${route.replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`),
    namen: [...route.matchAll(/\{([^}]+)\}/g)].map((m) => m[1] as string),
  }));
  const operatie = ({ route, methode }: Bewerking): Json | undefined => bij(bestand, 'paths', route, methode.toLowerCase());

  return {
    versie: tekst(bij(bestand, 'info', 'version')),
    zoek(methode, pad) {
      for (const { route, vorm, namen, methoden } of routes) {
        const gevonden = vorm.exec(pad);
        if (!gevonden || methoden[methode.toLowerCase()] === undefined) continue;
        return { methode, route, padwaarden: Object.fromEntries(namen.map((naam_, i) => [naam_, gevonden[i + 1] as string])) };
      }
      return undefined;
    },
    keurVerzoek(bewerking, zoekdeel, { kop, lijf }) {
      const waar = `${bewerking.methode} ${bewerking.route}`;
      const hier = operatie(bewerking);
      const parameters = (bij(hier, 'parameters') as readonly Json[]).map(
        (p) => (isObject(p) && typeof p['$ref'] === 'string' ? bij(bestand, ...p['$ref'].slice(2).split('/')) : p) as Object_,
      );
      const fouten: string[] = [];
      for (const naam_ of zoekdeel.keys())
        if (!parameters.some((p) => p['in'] === 'query' && p['name'] === naam_)) fouten.push(`${waar}: no query parameter ${naam_}`);
      for (const p of parameters) {
        const naam_ = tekst(p['name']);
        const waarde = p['in'] === 'query' ? (zoekdeel.get(naam_) ?? undefined) : p['in'] === 'path' ? bewerking.padwaarden[naam_] : kop(naam_);
        if (waarde === undefined) {
          if (p['required'] === true) fouten.push(`${waar}: ${naam_} is missing`);
        } else if (naam_ !== 'Content-Type') fouten.push(...keur.verzoek(p['schema'] as Json, naam_ === 'page' ? Number(waarde) : waarde, `${waar} ${naam_}`));
      }
      const inhoud = bij(hier, 'requestBody', 'content');
      const soort = (kop('content-type') ?? '').split(';')[0] ?? '';
      if (!isObject(inhoud)) return lijf === undefined ? fouten : [...fouten, `${waar}: no body belongs here`];
      const schema = bij(inhoud, soort, 'schema');
      if (schema === undefined) return [...fouten, `${waar}: no body of ${soort} belongs here`];
      return [...fouten, ...keur.verzoek(schema, lijf, `${waar} body`)];
    },
    keurAntwoord(bewerking, status, { kop, lijf }) {
      const waar = `${bewerking.methode} ${bewerking.route} → ${status}`;
      const antwoord = bij(operatie(bewerking), 'responses', String(status));
      if (!isObject(antwoord)) return [`${waar}: a status that the specification does not have`];
      const inhoud = bij(antwoord, 'content');
      if (!isObject(inhoud)) return lijf === undefined ? [] : [`${waar}: no body belongs here`];
      const schema = bij(inhoud, (kop('content-type') ?? '').split(';')[0] ?? '', 'schema');
      return schema === undefined ? [`${waar}: no body of this kind belongs here`] : keur.antwoord(schema, lijf, `${waar} body`);
    },
  };
}
