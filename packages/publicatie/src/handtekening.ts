import { base64url, decodeProtectedHeader, FlattenedSign, flattenedVerify, importJWK } from 'jose';
import type { JWK } from 'jose';

/** A key as a JSON Web Key (RFC 7517): P-256, with a `kid` by which a signature names it. */
export type Sleutel = JWK & { readonly kid: string };

/** How a signature stands: `goed` names the key. Anything else is a reason to refuse where a signature is required. */
export type Oordeel =
  | { readonly soort: 'goed'; readonly kid: string }
  | { readonly soort: 'ontbreekt' }
  | { readonly soort: 'geen-handtekening' }
  | { readonly soort: 'onbekende-sleutel'; readonly kid: string }
  | { readonly soort: 'klopt-niet'; readonly kid: string };

export const ALGORITME = 'ES256';

/**
 * Signs a text with a private key: a detached JWS (RFC 7515, appendix F) over its UTF-8 bytes. Runs on WebCrypto, in a browser as in Node; the key goes
 * nowhere.
 *
 * @throws when the key is no private P-256 key
 */
export async function onderteken(tekst: string, sleutel: Sleutel): Promise<string> {
  const bytes = base64url.decode(base64url.encode(tekst));
  const ondertekend = await new FlattenedSign(bytes).setProtectedHeader({ alg: ALGORITME, kid: sleutel.kid }).sign(await importJWK(sleutel, ALGORITME));
  return `${ondertekend.protected ?? ''}..${ondertekend.signature}`;
}

/** The key that a signature names; undefined when it is no signature of ours. */
function kidVan(kop: string): string | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader({ protected: kop });
    return alg === ALGORITME ? kid : undefined;
  } catch {
    return undefined;
  }
}

/** Checks a signature over a text against the keys that are trusted: only the key that it names is tried. Never throws on what it is given. */
export async function controleerHandtekening(tekst: string, handtekening: string | undefined, sleutels: readonly Sleutel[]): Promise<Oordeel> {
  if (handtekening === undefined) return { soort: 'ontbreekt' };
  const [kop = '', inhoud, merk = '', ...rest] = handtekening.split('.');
  const kid = inhoud === '' && rest.length === 0 ? kidVan(kop) : undefined;
  if (kid === undefined) return { soort: 'geen-handtekening' };
  const sleutel = sleutels.find((kandidaat) => kandidaat.kid === kid);
  if (!sleutel) return { soort: 'onbekende-sleutel', kid };
  try {
    await flattenedVerify({ protected: kop, payload: base64url.encode(tekst), signature: merk }, await importJWK(sleutel, ALGORITME), {
      algorithms: [ALGORITME],
    });
    return { soort: 'goed', kid };
  } catch {
    return { soort: 'klopt-niet', kid };
  }
}
