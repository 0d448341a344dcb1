import type { Feit, Overtreding } from '@handhavingswijzer/engine';
import type { Aard, Blok } from '../typen.ts';
import { feitsleutel, losAntwoord, losseZinnen, maakZin, standVan, type Stof } from './stof.ts';

const TITELS = { vaststelling: 'Wat is vastgesteld', weging: 'Wat de handhaver heeft beoordeeld' } as const;

/** The sentence that names what was not asked, so that nothing seems forgotten. */
function nietNodig(aard: Aard, feiten: readonly Feit[], overtreding: string | undefined): readonly Blok[] {
  if (feiten.length === 0) return [];
  const namen = feiten.map((feit) => feit.naam ?? feit.vraag).join('; ');
  return losseZinnen([
    maakZin(aard, `Niet beantwoord, omdat het antwoord het advies niet kan veranderen: ${namen}.`, undefined, {
      feiten: feiten.map((feit) => feitsleutel(feit.id, overtreding)),
    }),
  ]);
}

/**
 * The questions of the policy of one kind (observed, or judged by a person) with their answers, of the whole case or of one overtreding. What is open says so;
 * what is not needed is named under the table.
 */
export function antwoorden(stof: Stof, soort: Feit['soort'], overtreding?: Overtreding): readonly Blok[] {
  const aard: Aard = soort === 'weging' ? 'oordeel' : 'feit';
  const niveau = overtreding === undefined ? 'zaak' : 'overtreding';
  const feiten = stof.beleid.data.feiten.filter((feit) => feit.soort === soort && feit.niveau === niveau);
  const standen = feiten.map((feit) => ({ feit, stand: standVan(stof, feit, overtreding) }));
  const tekst = ({ feit, stand }: (typeof standen)[number]): string => {
    if (stand.soort === 'beantwoord') return losAntwoord(stof, feit, stand.waarde);
    if (stand.soort === 'aangenomen') return `${losAntwoord(stof, feit, stand.waarde)} (niet ingevuld; dit geeft het beleid voor dit voorschrift)`;
    return 'nog niet bekend';
  };
  const rijen = standen.filter(({ stand }) => stand.soort !== 'niet-nodig').map((rij) => [rij.feit.vraag, tekst(rij)]);
  const over = standen.filter(({ stand }) => stand.soort === 'niet-nodig').map(({ feit }) => feit);
  const tabel: readonly Blok[] = rijen.length === 0 ? [] : [{ soort: 'tabel', titel: TITELS[soort], aard, koppen: ['Vraag', 'Antwoord'], rijen }];
  return [...tabel, ...nietNodig(aard, over, overtreding?.id)];
}
