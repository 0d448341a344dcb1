import { fout, gelukt, isObject, mislukt, type Uitslag } from '@handhavingswijzer/engine';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import { ALGORITME, onderteken, controleerHandtekening, type Sleutel } from './handtekening.ts';

/** A key to sign with, that stays with its owner, and the half that hosts trust. */
export interface Sleutelpaar {
  readonly geheim: Sleutel;
  readonly openbaar: Sleutel;
}

/**
 * Makes a new pair of keys with WebCrypto (P-256).
 *
 * @param kid by what signatures will name it, for ever: such as "helmond-2026"
 */
export async function maakSleutelpaar(kid: string): Promise<Sleutelpaar> {
  const { privateKey } = await generateKeyPair(ALGORITME, { extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  const geheim = { kty, crv, x, y, d, kid, use: 'sig', alg: ALGORITME } as Sleutel;
  return { geheim, openbaar: openbaarVan(geheim) };
}

/** The half of a key that may be shown to anyone. */
export const openbaarVan = ({ kty, crv, x, y, kid }: Sleutel): Sleutel => ({ kty, crv, x, y, kid, use: 'sig', alg: ALGORITME }) as Sleutel;

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde !== '';

/** A JWK of ours by its fields; whether it is a point on the curve only WebCrypto can say. */
const lijktSleutel = (waarde: unknown): waarde is Sleutel =>
  isObject(waarde) && waarde['kty'] === 'EC' && waarde['crv'] === 'P-256' && isTekst(waarde['x']) && isTekst(waarde['y']) && isTekst(waarde['kid']);

const alsJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/** Reads the keys that are trusted: one JWK, a list of them, or a JWK Set (RFC 7517). Of a private key only the public half is taken. */
export async function leesSleutels(tekst: string): Promise<Uitslag<readonly Sleutel[]>> {
  const waarde = alsJson(tekst);
  const lijst: readonly unknown[] = Array.isArray(waarde) ? waarde : isObject(waarde) && Array.isArray(waarde['keys']) ? waarde['keys'] : [waarde];
  const sleutels = lijst.filter(lijktSleutel).map(openbaarVan);
  if (sleutels.length === 0 || sleutels.length < lijst.length) return mislukt([fout('sleutel-onbruikbaar', '', {})]);
  const goed = await Promise.all(
    sleutels.map((sleutel) =>
      importJWK(sleutel, ALGORITME).then(
        () => true,
        () => false,
      ),
    ),
  );
  return goed.every(Boolean) ? gelukt(sleutels) : mislukt([fout('sleutel-onbruikbaar', '', {})]);
}

/** Reads the key to sign with, and tries it out: what it signs must hold under its public half. */
export async function leesGeheim(tekst: string): Promise<Uitslag<Sleutel>> {
  const waarde = alsJson(tekst);
  if (!lijktSleutel(waarde)) return mislukt([fout('sleutel-onbruikbaar', '', {})]);
  if (!isTekst(waarde.d)) return mislukt([fout('sleutel-niet-geheim', '', {})]);
  const proef = await onderteken('proef', waarde).catch(() => undefined);
  const oordeel = await controleerHandtekening('proef', proef, [openbaarVan(waarde)]);
  return oordeel.soort === 'goed' ? gelukt(waarde) : mislukt([fout('sleutel-onbruikbaar', '', {})]);
}
