import { SignJWT } from 'jose';
import type { Api, Handhaver } from '../typen.ts';

/** Gives the value of the header `Authorization` for one request. Stays in the back end: no browser ever holds it. */
export type Toegang = (voor: { readonly api: Api; readonly handhaver: Handhaver }) => Promise<string>;

export interface JwtInstellingen {
  readonly klantId: string;
  readonly geheim: string;
  /** Seconds since 1970. */
  readonly nu: () => number;
}

/**
 * A token of ZGW itself: HS256, minted for each request because a provider may refuse one that is older than its clock allows, with the officer in
 * `user_id` and `user_representation`, for the audit trail.
 */
export function jwtToegang({ klantId, geheim, nu }: JwtInstellingen): Toegang {
  const sleutel = new TextEncoder().encode(geheim);
  return async ({ handhaver }) => {
    const token = await new SignJWT({ client_id: klantId, user_id: handhaver.id, user_representation: handhaver.naam })
      .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
      .setIssuer(klantId)
      .setIssuedAt(nu())
      .sign(sleutel);
    return `Bearer ${token}`;
  };
}

export interface OauthInstellingen {
  readonly tokenadres: string;
  readonly klantId: string;
  readonly geheim: string;
  readonly bereik?: string;
  readonly nu: () => number;
  readonly haal?: typeof fetch;
  readonly tijdslimietMs?: number;
}

/** No token could be had. */
export class GeenToegang extends Error {
  override readonly name = 'GeenToegang';
}

/** Seconds before the end of a token at which a new one is asked for. */
const MARGE = 30;

/** A token of an OAuth 2 server (client credentials, RFC 6749 section 4.4), kept until shortly before its end; one request at a time. */
export function oauthToegang({ tokenadres, klantId, geheim, bereik, nu, haal = fetch, tijdslimietMs = 10_000 }: OauthInstellingen): Toegang {
  let geldig: { readonly token: string; readonly tot: number } | undefined;
  let bezig: Promise<{ readonly token: string; readonly tot: number }> | undefined;

  async function vraag(): Promise<{ readonly token: string; readonly tot: number }> {
    const antwoord = await haal(tokenadres, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(tijdslimietMs),
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(klantId)}:${encodeURIComponent(geheim)}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(bereik === undefined ? {} : { scope: bereik }) }),
    });
    const lijf = (await antwoord.json()) as { access_token?: unknown; expires_in?: unknown };
    if (!antwoord.ok || typeof lijf.access_token !== 'string') throw new GeenToegang(`the token server answered ${antwoord.status}`);
    return { token: lijf.access_token, tot: nu() + (typeof lijf.expires_in === 'number' ? lijf.expires_in : 60) - MARGE };
  }

  return async () => {
    if (geldig === undefined || geldig.tot <= nu()) {
      bezig ??= vraag()
        .catch((fout: unknown) => {
          throw fout instanceof GeenToegang ? fout : new GeenToegang('the token server cannot be reached', { cause: fout });
        })
        .finally(() => (bezig = undefined));
      geldig = await bezig;
    }
    return `Bearer ${geldig.token}`;
  };
}
