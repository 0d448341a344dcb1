/** What an operation answers. */
export interface Antwoord {
  readonly status: number;
  readonly lijf?: unknown;
  readonly koppen?: Readonly<Record<string, string>>;
}

/** A refusal as the specifications have it. */
export class Weigering extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly ongeldig: readonly { readonly name: string; readonly code: string; readonly reason: string }[] = [],
  ) {
    super(code);
  }
}

export const weiger = (name: string, code: string, reason = 'De waarde is niet toegestaan.'): never => {
  throw new Weigering(400, 'invalid', [{ name, code, reason }]);
};

export function problem(status: number, code: string, ongeldig: Weigering['ongeldig'] = []): Antwoord {
  return {
    status,
    lijf: {
      type: `http://127.0.0.1/ref/fouten/${code}/`,
      code,
      title: status === 400 ? 'Invalid input.' : 'Er is iets misgegaan.',
      status,
      detail: 'Details staan bij de velden.',
      instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      ...(status === 400 ? { invalidParams: ongeldig } : {}),
    },
    koppen: { 'content-type': 'application/problem+json' },
  };
}

/** One page of a list, with the address of the next. */
export function blad(alles: readonly unknown[], zoekdeel: URLSearchParams, adres: string, grootte: number): Antwoord {
  const nummer = Number(zoekdeel.get('page') ?? '1');
  const bij = (n: number): string => {
    const nieuw = new URLSearchParams(zoekdeel);
    nieuw.set('page', String(n));
    return `${adres}?${nieuw.toString()}`;
  };
  return {
    status: 200,
    lijf: {
      count: alles.length,
      next: nummer * grootte < alles.length ? bij(nummer + 1) : null,
      previous: nummer > 1 ? bij(nummer - 1) : null,
      results: alles.slice((nummer - 1) * grootte, nummer * grootte),
    },
  };
}
