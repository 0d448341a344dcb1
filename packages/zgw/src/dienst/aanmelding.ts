import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Handhaver } from '../typen.ts';
import type { Aanmeldwijze } from './omgeving.ts';

/** Who makes this request; undefined: nobody that is known. A municipality may give its own. */
export type Aanmelding = (koppen: IncomingHttpHeaders) => Promise<Handhaver | undefined>;

const een = (kop: string | string[] | undefined): string => (typeof kop === 'string' ? kop : '');
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim().slice(0, 200) : '');
const hash = (waarde: string): Buffer => createHash('sha256').update(waarde).digest();
const handhaver = (id: string, naam: string): Handhaver | undefined => (id === '' ? undefined : { id, naam: naam === '' ? id : naam });

/** A reverse proxy has signed the officer on and says who she is; a secret shows that it was the proxy. */
export function proxyAanmelding(geheim: string): Aanmelding {
  const verwacht = hash(geheim);
  return (koppen) => {
    const goed = timingSafeEqual(hash(een(koppen['x-proxy-geheim'])), verwacht);
    // A header holds bytes of Latin-1; names come as percent-encoded UTF-8.
    const naam = een(koppen['x-handhaver-naam']);
    return Promise.resolve(goed ? handhaver(tekst(een(koppen['x-handhaver-id'])), tekst(ontcijfer(naam))) : undefined);
  };
}

function ontcijfer(waarde: string): string {
  try {
    return decodeURIComponent(waarde);
  } catch {
    return waarde;
  }
}

/** The page sends an access token of the municipality's own sign-on (OpenID Connect); its signature, issuer, audience and time are checked. */
export function oidcAanmelding(
  { uitgever, publiek, id, naam }: Pick<Extract<Aanmeldwijze, { soort: 'oidc' }>, 'uitgever' | 'publiek' | 'id' | 'naam'>,
  sleutels: JWTVerifyGetKey,
): Aanmelding {
  return async (koppen) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(een(koppen.authorization))?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, sleutels, {
        issuer: uitgever,
        audience: publiek,
        requiredClaims: ['exp'],
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      });
      return handhaver(tekst(payload[id]), tekst(payload[naam]));
    } catch {
      return undefined;
    }
  };
}

export const maakAanmelding = (wijze: Aanmeldwijze): Aanmelding =>
  wijze.soort === 'proxy' ? proxyAanmelding(wijze.geheim) : oidcAanmelding(wijze, createRemoteJWKSet(new URL(wijze.sleutels)));
