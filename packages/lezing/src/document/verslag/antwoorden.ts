import type { Feit } from '@handhavingswijzer/engine';
import type { Aard, Blok, Documentzin } from '../typen.ts';
import { bundel, gebundeldeZinnen, perGeval, welke } from './bundel.ts';
import { feitsleutel, gevallen, losAntwoord, losseZinnen, maakZin, standVan, type Geval, type Stof } from './stof.ts';

const TITELS = { vaststelling: 'Wat is vastgesteld', weging: 'Wat de handhaver heeft beoordeeld' } as const;
const aardVan = (soort: Feit['soort']): Aard => (soort === 'weging' ? 'oordeel' : 'feit');

const vragen = ({ beleid }: Stof, soort: Feit['soort'], niveau: Feit['niveau']): readonly Feit[] =>
  beleid.data.feiten.filter((feit) => feit.soort === soort && feit.niveau === niveau);

/** An answer as it stands; undefined: it was not needed. */
function antwoord(stof: Stof, feit: Feit, geval: Geval | undefined): string | undefined {
  const stand = standVan(stof, feit, geval?.overtreding);
  if (stand.soort === 'beantwoord') return losAntwoord(stof, feit, stand.waarde);
  if (stand.soort === 'aangenomen') return `${losAntwoord(stof, feit, stand.waarde)} (niet ingevuld; dit geeft het beleid voor dit voorschrift)`;
  return stand.soort === 'open' ? 'nog niet bekend' : undefined;
}

/** The sentence that names what was not asked, so that nothing seems forgotten. */
function nietNodig(soort: Feit['soort'], feiten: readonly Feit[], overtreding: string | undefined): readonly Documentzin[] {
  if (feiten.length === 0) return [];
  const namen = feiten.map((feit) => feit.naam ?? feit.vraag).join('; ');
  return [
    maakZin(aardVan(soort), `Niet beantwoord, omdat het antwoord het advies niet kan veranderen: ${namen}.`, undefined, {
      feiten: feiten.map((feit) => feitsleutel(feit.id, overtreding)),
    }),
  ];
}

const zaakrijen = (stof: Stof, feiten: readonly Feit[]): readonly (readonly [vraag: string, antwoord: string])[] =>
  feiten.flatMap((feit) => {
    const tekst = antwoord(stof, feit, undefined);
    return tekst === undefined ? [] : [[feit.vraag, tekst] as const];
  });

/**
 * The questions of one kind (observed, or judged by a person) with their answers, first those about the whole case. An answer that several overtredingen share stands once, with
 * their numbers. What is open says so; what is not needed is named under the table.
 */
export function antwoorden(stof: Stof, soort: Feit['soort']): readonly Blok[] {
  const zaak = vragen(stof, soort, 'zaak');
  const feiten = vragen(stof, soort, 'overtreding');
  const alleen = gevallen(stof).length === 1;
  const rijen = [
    ...zaakrijen(stof, zaak).map(([vraag, tekst]) => [vraag, tekst, 'hele zaak']),
    ...feiten.flatMap((feit) => {
      const lijst = perGeval(stof, (geval) => [antwoord(stof, feit, geval)].filter((tekst) => tekst !== undefined));
      return bundel(lijst, (tekst) => tekst).map(({ wat, nummers }) => [feit.vraag, wat, welke(stof, nummers)]);
    }),
  ];
  const over = perGeval(stof, (geval) =>
    nietNodig(
      soort,
      feiten.filter((feit) => antwoord(stof, feit, geval) === undefined),
      geval.overtreding.id,
    ),
  );
  const tabel: Blok = {
    soort: 'tabel',
    titel: TITELS[soort],
    aard: aardVan(soort),
    koppen: ['Vraag', 'Antwoord', ...(alleen ? [] : ['Overtreding'])],
    rijen: alleen ? rijen.map((rij) => rij.slice(0, 2)) : rijen,
  };
  const zaakOver = zaak.filter((feit) => antwoord(stof, feit, undefined) === undefined);
  return [...(rijen.length === 0 ? [] : [tabel]), ...losseZinnen([...nietNodig(soort, zaakOver, undefined), ...gebundeldeZinnen(stof, over)])];
}
