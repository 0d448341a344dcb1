import type { Api } from '../typen.ts';

/** One field that a provider refuses: `invalidParams` of a problem. */
export interface OngeldigVeld {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

export interface ZgwFoutgegevens {
  /** `onbereikbaar`: no connection, or it broke · `tijd`: no answer in time · `onleesbaar`: an answer that is no JSON or no whole one · `geweigerd`: a status that is no success. */
  readonly soort: 'onbereikbaar' | 'tijd' | 'onleesbaar' | 'geweigerd';
  readonly api: Api;
  /** Method and path with `{uuid}` for ids: safe to log. */
  readonly bewerking: string;
  /** Whether what was asked may have been done all the same; of a read always false. */
  readonly onzeker: boolean;
  readonly status?: number;
  readonly code?: string;
  readonly ongeldig?: readonly OngeldigVeld[];
  /** The provider's name for this failure in its own log. */
  readonly kenmerk?: string;
  /** Seconds that the provider asks to wait. */
  readonly wachtSeconden?: number;
}

/** A request to a provider that did not succeed. `verwoordFout` puts it in words. */
export class ZgwFout extends Error {
  override readonly name = 'ZgwFout';
  readonly gegevens: ZgwFoutgegevens;
  constructor(gegevens: ZgwFoutgegevens, oorzaak?: unknown) {
    super(
      `${gegevens.bewerking}: ${gegevens.soort}${gegevens.status === undefined ? '' : ` ${gegevens.status}`}${gegevens.code === undefined ? '' : ` ${gegevens.code}`}`,
      {
        cause: oorzaak,
      },
    );
    this.gegevens = gegevens;
  }

  /** Whether the provider refused it because what was asked is there already. */
  get isDubbel(): boolean {
    const { status, ongeldig = [], code = '' } = this.gegevens;
    return status === 409 || (status === 400 && [code, ...ongeldig.map((veld) => veld.code)].some((c) => /uniek|unique|existing|already/.test(c)));
  }
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;
const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' && waarde !== '' ? waarde : undefined);

/** What is of use in the body of a problem (RFC 7807): never its `detail`, which may repeat what was sent. */
export function leesProbleem(lijf: unknown): Pick<ZgwFoutgegevens, 'code' | 'ongeldig' | 'kenmerk'> {
  if (!isObject(lijf)) return {};
  const [code, kenmerk] = [tekst(lijf['code']), tekst(lijf['instance'])];
  const params = lijf['invalidParams'] ?? lijf['invalid-params'];
  const ongeldig = (Array.isArray(params) ? params : []).filter(isObject).map((veld: Readonly<Record<string, unknown>>) => ({
    name: tekst(veld['name']) ?? 'nonFieldErrors',
    code: tekst(veld['code']) ?? '',
    reason: tekst(veld['reason']) ?? '',
  }));
  return { ...(code === undefined ? {} : { code }), ...(kenmerk === undefined ? {} : { kenmerk }), ...(ongeldig.length === 0 ? {} : { ongeldig }) };
}
