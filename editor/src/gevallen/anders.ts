import { feitIn, metFeit, namenIn, type Antwoord, type Dossier, type Feit } from '@handhavingswijzer/engine';
import { teksten } from '../teksten/index.ts';
import type { Bronnen } from './gevaldeel.ts';
import { grenzenVan } from './grenzen.ts';

const t = teksten.grens;

/** A dossier in which one thing is another. */
export interface Ander {
  /** What is other, in words. */
  readonly wijziging: string;
  readonly dossier: Dossier;
}

/** Every fact that an expression reads, through begrippen too. */
export function feitenIn({ beleid }: Bronnen, expressie: unknown): ReadonlySet<string> {
  const feiten = new Set<string>();
  const bekeken = new Set<string>();
  const bekijk = (term: unknown): void => {
    for (const naam of namenIn(term)) {
      const begrip = beleid.data.begrippen.find(({ id }) => id === naam);
      if (!begrip) feiten.add(naam);
      else if (!bekeken.has(naam)) {
        bekeken.add(naam);
        bekijk(begrip.als);
      }
    }
  };
  bekijk(expressie);
  return feiten;
}

const gelijk = (a: Antwoord | undefined, b: Antwoord): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The other answers to a fact that can be counted out: yes and no, options, and lists with one option more or less. */
function antwoorden({ beleid }: Bronnen, feit: Feit, nu: Antwoord | undefined): readonly (readonly [waarde: Antwoord, naam: string])[] {
  const opties = feit.id === 'voorschrift' ? beleid.data.voorschriften.map(({ id, naam }) => ({ id, naam })) : (feit.opties ?? []);
  switch (feit.type) {
    case 'boolean':
      return [
        [true, t.ja],
        [false, t.nee],
      ];
    case 'keuze':
      return opties.map(({ id, naam }) => [id, naam] as const);
    case 'lijst': {
      const lijst = Array.isArray(nu) ? nu : [];
      return opties.map(({ id, naam }) =>
        lijst.includes(id) ? ([lijst.filter((x) => x !== id), t.zonder(naam)] as const) : ([[...lijst, id], t.met(naam)] as const),
      );
    }
    default:
      return [];
  }
}

/** Every dossier that differs from this one in one fact that the expression reads, or in its history. Numbers, dates and events only at the boundaries of the policy. */
export function* andersIn(bronnen: Bronnen, expressie: unknown, dossier: Dossier, overtreding: string): Generator<Ander, undefined, undefined> {
  const { beleid, landelijk } = bronnen;
  const gelezen = feitenIn(bronnen, expressie);
  const feiten = [...beleid.data.feiten, ...landelijk.data.feiten].filter(({ id }) => gelezen.has(id));
  if (gelezen.has('artikelen')) feiten.push(...landelijk.data.feiten.filter(({ id }) => id === 'voorschrift' && !gelezen.has(id)));
  for (const feit of feiten) {
    const nu = feitIn(dossier, overtreding, feit.id);
    for (const [waarde, naam] of antwoorden(bronnen, feit, nu)) {
      const ander = gelijk(nu, waarde) ? undefined : metFeit(beleid.data, dossier, overtreding, feit.id, waarde);
      if (ander) yield { wijziging: t.waarde(feit.naam ?? feit.vraag, naam), dossier: ander };
    }
  }
  for (const { varianten } of grenzenVan(bronnen, dossier, overtreding))
    for (const { naam, dossier: ander } of varianten) yield { wijziging: naam, dossier: ander };
}
