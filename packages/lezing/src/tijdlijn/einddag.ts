import type { Tijdseenheid } from '@handhavingswijzer/engine';
import { dagnummer, verschuif } from '@handhavingswijzer/engine';
import type { Dag } from '../advies/dag.ts';
import { leesDag } from '../advies/dag.ts';
import { bronDeel } from '../bron.ts';
import { leesDuur } from '../expressie/waarde.ts';
import { leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { zin } from '../zin.ts';

/** How long a term is, and whether it is set in a law: only such a term can move. */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: Tijdseenheid;
  readonly termijnsoort: 'wettelijk' | 'besluit';
}

/** The last day of a term, and why it is not the day that counting gives. */
export interface Einddag {
  /** By counting alone. */
  readonly berekend: Dag;
  /** The last day of the term. */
  readonly laatste: Dag;
  /** What is to be said about it; absent on an ordinary working day. */
  readonly opmerking?: Zin;
}

const vrij = ({ soort }: Dag): boolean => soort === 'zaterdag' || soort === 'zondag' || soort === 'feestdag';
const erna = (datum: string): string => verschuif(datum, 1, 'dagen');

/** The first day, from this one on, that is no Saturday, Sunday or holiday. */
function eersteWerkdag(landelijk: MetLandelijk, vanaf: string): Dag {
  let dag = leesDag(landelijk, vanaf);
  while (vrij(dag)) dag = leesDag(landelijk, erna(dag.datum));
  return dag;
}

/** The last day that leaves so many working days in a term from the day after `vanaf`, itself a working day; not before `tot`. */
function metWerkdagen(landelijk: MetLandelijk, vanaf: string, tot: Dag, aantal: number): Dag {
  let werkdagen = 0;
  for (let dag = erna(vanaf); dag <= tot.datum && werkdagen < aantal; dag = erna(dag)) if (!vrij(leesDag(landelijk, dag))) werkdagen += 1;
  let laatste = tot;
  for (; werkdagen < aantal; werkdagen += 1) laatste = eersteWerkdag(landelijk, erna(laatste.datum));
  return laatste;
}

/**
 * The last day of a term that runs from the day after `vanaf`. A term that is set in a law and ends on a Saturday, Sunday or holiday ends on the next other day
 * (Algemene termijnenwet, article 1), and one of at least three days holds at least two other days (article 2); a longer term than article 4 names does not move
 * (terms in hours, which it names too, do not exist in the formats). A term set in a besluit, a voornemen or a policy never moves. The figures stand in the national file;
 * one without them moves nothing.
 */
export function einddag(beleid: MetBeleid, landelijk: MetLandelijk, vanaf: string, duur: Duur): Einddag {
  const berekend = leesDag(landelijk, verschuif(vanaf, duur.aantal, duur.eenheid));
  const { verlenging } = landelijk.data;
  const blijft = (...opmerking: readonly Stuk[]): Einddag => {
    const gelezen = zin(...opmerking);
    return { berekend, laatste: berekend, ...(gelezen.tekst === '' ? {} : { opmerking: gelezen }) };
  };
  if (duur.termijnsoort === 'besluit')
    return blijft(vrij(berekend) ? `${berekend.opmerking} Deze termijn staat niet in een wet en schuift daarom niet vanzelf op.` : berekend.opmerking);
  if (verlenging === undefined) return blijft(vrij(berekend) ? `${berekend.opmerking} Of de wet deze termijn verlengt, is niet bekend.` : berekend.opmerking);
  const boek = woordenboek(beleid, landelijk);
  const grens = verlenging.grens[duur.eenheid];
  if (duur.aantal > grens) {
    if (!vrij(berekend)) return blijft(berekend.opmerking);
    const langer = grens === 0 ? `in ${duur.eenheid} gesteld` : `langer dan ${leesDuur(grens, duur.eenheid)}`;
    return blijft(`${berekend.opmerking} Deze termijn schuift niet op, want hij is ${langer} (`, bronDeel(boek, verlenging.grens.bron, 'wet'), ').');
  }
  const eerstvolgend = eersteWerkdag(landelijk, berekend.datum);
  const { vanafDagen, aantal, bron: bronWerkdagen } = verlenging.werkdagen;
  const laatste = dagnummer(berekend.datum) - dagnummer(vanaf) < vanafDagen ? eerstvolgend : metWerkdagen(landelijk, vanaf, eerstvolgend, aantal);
  if (laatste.datum === berekend.datum) return blijft(berekend.opmerking);
  const teWeinig = laatste.datum !== eerstvolgend.datum;
  const waarom = teWeinig ? `In de termijn vallen minder dan ${leesGetal(aantal)} werkdagen.` : berekend.opmerking;
  const bron = teWeinig ? bronWerkdagen : verlenging.bron;
  return {
    berekend,
    laatste,
    opmerking: zin(
      `Geteld loopt de termijn tot en met ${berekend.tekst}. ${waarom} De wet verlengt hem tot en met ${laatste.tekst} (`,
      bronDeel(boek, bron, 'wet'),
      ').',
      laatste.opmerking === '' ? '' : ` ${laatste.opmerking}`,
    ),
  };
}
