import { verschuif, type Maatregel, type MaatregelSoort, type Punt } from '@handhavingswijzer/engine';
import { leesDag } from '../advies/dag.ts';
import { leesTermijn, termijnVoor } from '../advies/maatregel.ts';
import { maakZin, regelBron, type Geval, type Stof } from '../document/verslag/stof.ts';
import type { Documentzin } from '../document/typen.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import { leesTeBepalen } from '../namen.ts';
import { naam, opsomming, zonderPunt } from './woorden.ts';

function bedrag(stof: Stof, soort: MaatregelSoort, maatregel: Maatregel | undefined, eigen: number | undefined): readonly Documentzin[] {
  const gerekend = maatregel?.bedrag;
  if (eigen !== undefined)
    return [
      maakZin(
        'oordeel',
        `Het bedrag van de ${naam(stof, soort)} is ${leesEuro(eigen)}. Het college stelt dit bedrag zelf vast${gerekend === undefined ? '' : `, in plaats van ${leesEuro(gerekend.cent)}`}.`,
        'keuze van de handhaver',
      ),
    ];
  if (gerekend === undefined) return [];
  const stappen = gerekend.stappen.map(({ omschrijving, cent }) => `“${zonderPunt(omschrijving)}” ${leesEuro(cent)}`);
  return [
    maakZin(
      'berekend',
      `Het bedrag van de ${naam(stof, soort)} is ${leesEuro(gerekend.cent)}. Zo is het berekend: ${stappen.join('; ')}.`,
      [...new Set(gerekend.stappen.map(({ regel }) => regelBron(stof, regel)))].join('; '),
      { regels: gerekend.stappen.map(({ regel }) => regel) },
    ),
  ];
}

/** The name of the term, by what the national articles call it at this measure. */
const TERMIJNNAAM: Readonly<Partial<Record<MaatregelSoort, string>>> = {
  'last-onder-dwangsom': 'De begunstigingstermijn, waarin de houder aan de last kan voldoen zonder een dwangsom te verbeuren, is',
  'last-onder-bestuursdwang': 'De begunstigingstermijn van de last onder bestuursdwang is',
};

function termijn(stof: Stof, soort: MaatregelSoort, maatregel: Maatregel | undefined, eigen: number | undefined): readonly Documentzin[] {
  const begin = TERMIJNNAAM[soort] ?? `De termijn bij de ${naam(stof, soort)} is`;
  const dagen = (n: number): string => `${leesGetal(n)} ${n === 1 ? 'dag' : 'dagen'}`;
  if (eigen !== undefined) {
    const dag = leesDag(stof.landelijk, verschuif(stof.verslag.dossier.besluitdatum, eigen, 'dagen'));
    const over = maatregel?.termijn === undefined ? '' : `, in plaats van ${dagen(maatregel.termijn.dagen)}`;
    const opmerking = dag.opmerking === '' ? '' : ` ${dag.opmerking}`;
    return [
      maakZin(
        'oordeel',
        `${begin} ${dagen(eigen)}: tot en met ${dag.tekst}.${opmerking} Het college stelt deze termijn zelf vast${over}.`,
        'keuze van de handhaver',
      ),
    ];
  }
  if (maatregel?.termijn === undefined) return [];
  const gelezen = leesTermijn(stof.beleid, stof.landelijk, maatregel.termijn);
  const opmerking = gelezen.opmerking === '' ? '' : ` ${gelezen.opmerking}`;
  return [
    maakZin(
      'berekend',
      `${begin} ${dagen(maatregel.termijn.dagen)}: tot en met ${gelezen.laatsteDag.tekst} (${termijnVoor(maatregel.termijn.omschrijving) ?? `“${zonderPunt(maatregel.termijn.omschrijving)}”`}).${opmerking}`,
      regelBron(stof, maatregel.termijn.regel),
      { regels: [maatregel.termijn.regel] },
    ),
  ];
}

/** A point of the checklist that fixes something of a measure: `bepalen.dwangsom-maximum@o1.last-onder-dwangsom`. */
const BEPALEN = /^bepalen\.([^@]+)@/u;
const watBepaald = ({ punt }: Punt): string => leesTeBepalen(BEPALEN.exec(punt)?.[1] ?? punt);

/** The measures of which the advice gives the same term; the sentence of the first serves the others, so one whose term has a name in law comes first. */
function zelfdeTermijn({ keuze, advies }: Geval, soort: MaatregelSoort): readonly MaatregelSoort[] {
  const van = (een: MaatregelSoort): string | undefined => {
    const eigen = keuze?.maatwerk?.find((m) => m.maatregel === een)?.dagen;
    const uitAdvies = advies?.maatregelen.find((m) => m.soort === een)?.termijn;
    return eigen !== undefined || uitAdvies === undefined ? undefined : JSON.stringify(uitAdvies);
  };
  const deze = van(soort);
  if (deze === undefined) return [soort];
  const samen = (keuze?.maatregelen ?? []).filter((een) => van(een) === deze);
  return [...samen.filter((een) => TERMIJNNAAM[een] !== undefined), ...samen.filter((een) => TERMIJNNAAM[een] === undefined)];
}

/** Amount, term and what she fixed herself, of each chosen measure. */
export function invulling(stof: Stof, geval: Geval): readonly Documentzin[] {
  const { keuze: gekozen, advies, overtreding } = geval;
  const punten = (stof.verslag.besluit?.nogTeDoen ?? []).filter(
    (punt) => punt.overtreding === overtreding.id && punt.stand === 'gedaan' && punt.waarde !== undefined && BEPALEN.test(punt.punt),
  );
  return [
    ...(gekozen?.maatregelen ?? []).flatMap((soort) => {
      const maatregel = advies?.maatregelen.find((m) => m.soort === soort);
      const eigen = gekozen?.maatwerk?.find((m) => m.maatregel === soort);
      const [eerste, ...rest] = zelfdeTermijn(geval, soort);
      const termijnen = termijn(stof, soort, maatregel, eigen?.dagen);
      const ook =
        rest.length === 0
          ? []
          : termijnen.map((een) =>
              maakZin(een.aard, `Die termijn geldt ook voor de ${opsomming(rest.map((ander) => naam(stof, ander)))}.`, een.bron, een.herkomst),
            );
      return [...bedrag(stof, soort, maatregel, eigen?.cent), ...(eerste === soort ? [...termijnen, ...ook] : [])];
    }),
    ...punten.map((punt) =>
      maakZin(
        'oordeel',
        `Het college stelt vast ${watBepaald(punt)}: ${zonderPunt(punt.waarde ?? '')}.`,
        punt.regel === undefined ? 'ingevuld door de handhaver' : regelBron(stof, punt.regel),
        punt.regel === undefined ? {} : { regels: [punt.regel] },
      ),
    ),
  ];
}
