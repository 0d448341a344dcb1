import type { Proceduretermijn } from '@handhavingswijzer/engine';
import { verschuif } from '@handhavingswijzer/engine';
import { leesDag } from '../advies/dag.ts';
import { leesDuur } from '../expressie/waarde.ts';
import type { Stuk, Zin } from '../zin.ts';
import { einddag } from './einddag.ts';
import type { Duur } from './einddag.ts';
import { bijMaatregelen, leesBron, NIET_BEKEND, RANG, REDEN, zinnen } from './grond.ts';
import type { Geplaatst, Grond, MetHerkomst } from './grond.ts';
import type { Maatregeltermijn } from './maatregelen.ts';
import { sterkste } from './maatregelen.ts';

/** The last day on which a voornemen can go out, so that its term is over before the day of the besluit. */
function laatsteVoornemen(besluitdatum: string, { aantal, eenheid }: Duur): string {
  let dag = verschuif(verschuif(besluitdatum, -1, 'dagen'), -aantal, eenheid);
  while (verschuif(dag, aantal, eenheid) >= besluitdatum) dag = verschuif(dag, -1, 'dagen');
  while (verschuif(verschuif(dag, 1, 'dagen'), aantal, eenheid) < besluitdatum) dag = verschuif(dag, 1, 'dagen');
  return dag;
}

/** What the day of the besluit asks of a voornemen that was not sent yet. */
function voornemenUiterlijk(grond: Grond, duur: Duur): string {
  const { landelijk, dossier } = grond;
  const dag = laatsteVoornemen(dossier.besluitdatum, duur);
  const besluit = leesDag(landelijk, dossier.besluitdatum).tekst;
  if (dag < dossier.inspectie.datum) return `Tussen de inspectie en ${besluit} past deze termijn niet: kies een latere dag voor het besluit.`;
  return `Voor een besluit op ${besluit} moet het voornemen uiterlijk op ${leesDag(landelijk, dag).tekst} zijn verstuurd.`;
}

/** From which day a term runs, and what is assumed for that. */
function beginVan(grond: Grond, vanaf: Exclude<Proceduretermijn['vanaf'], 'hersteltermijn'>): { readonly datum?: string; readonly aanname?: string } {
  const { dossier, bekend, pleegdatum } = grond;
  switch (vanaf) {
    case 'inspectiedatum':
      return { datum: dossier.inspectie.datum };
    case 'besluitdatum':
      return { datum: dossier.besluitdatum };
    case 'pleegdatum':
      return { datum: pleegdatum };
    case 'rapport':
    case 'voornemen':
      return bekend[vanaf] === undefined ? {} : { datum: bekend[vanaf] };
    case 'bekendmaking':
      return bekend.bekendmaking === undefined
        ? {
            datum: dossier.besluitdatum,
            aanname: 'Aangenomen: het besluit wordt bekendgemaakt op de dag van het besluit. Later bekendmaken geeft een latere laatste dag.',
          }
        : { datum: bekend.bekendmaking };
  }
}

const ONBEKEND_BEGIN: Readonly<Partial<Record<Proceduretermijn['vanaf'], string>>> = {
  rapport: 'De dagtekening van het rapport is niet bekend, dus ook de laatste dag niet.',
  voornemen: 'De dag van het voornemen is niet bekend.',
};

/** Where a term without a day belongs in the order of time. */
const plaatsZonderDag = (grond: Grond, vanaf: Proceduretermijn['vanaf']): Pick<Geplaatst, 'dag' | 'rang'> =>
  vanaf === 'rapport'
    ? { dag: grond.dossier.inspectie.datum, rang: RANG.naDag }
    : { dag: grond.dossier.besluitdatum, rang: vanaf === 'voornemen' ? RANG.voorBesluit : RANG.naBesluit };

/** A term that runs from a day of the dossier, the report, the voornemen or the bekendmaking. */
export function procedurepunt(grond: Grond, { termijn, herkomst }: MetHerkomst, maatregelen: readonly Maatregeltermijn[]): Geplaatst {
  const { beleid, landelijk, boek, dossier } = grond;
  const { vanaf, duur } = termijn;
  if (vanaf === 'hersteltermijn') throw new TypeError('a term after that of a measure has points of its own');
  const begin = beginVan(grond, vanaf);
  const bij = [...new Set(maatregelen.filter(({ soort }) => (termijn.bij as readonly string[]).includes(soort)).map(({ soort }) => soort))];
  const reden = sterkste(maatregelen.filter(({ soort }) => bij.includes(soort)).map((een) => een.reden));
  const vast = {
    id: termijn.id,
    naam: termijn.naam,
    reden,
    aangenomen: begin.aanname !== undefined,
    bron: leesBron(boek, termijn.bron, herkomst),
    ...(duur === undefined ? {} : { termijnsoort: duur.termijnsoort }),
  };
  const voor = (...extra: readonly (Stuk | undefined)[]): readonly Zin[] =>
    zinnen(...extra, termijn.tekst, begin.aanname, begin.datum === undefined ? ONBEKEND_BEGIN[vanaf] : undefined, REDEN[reden], bijMaatregelen(grond, bij));
  if (duur === undefined)
    return {
      ...(begin.datum === undefined ? plaatsZonderDag(grond, vanaf) : { dag: begin.datum, rang: RANG.na }),
      punt: {
        ...vast,
        vorm: 'vanaf',
        wanneer: begin.datum === undefined ? 'geen vaste termijn' : `vanaf ${leesDag(landelijk, verschuif(begin.datum, 1, 'dagen')).tekst}`,
        uitleg: voor(),
        ...(begin.datum === undefined ? {} : { begin: leesDag(landelijk, verschuif(begin.datum, 1, 'dagen')) }),
      },
    };
  const lengte = leesDuur(duur.aantal, duur.eenheid);
  if (begin.datum === undefined)
    return {
      ...plaatsZonderDag(grond, vanaf),
      punt: {
        ...vast,
        vorm: 'termijn',
        wanneer: `${lengte}, laatste dag ${NIET_BEKEND}`,
        uitleg: voor(vanaf === 'voornemen' ? voornemenUiterlijk(grond, duur) : undefined),
      },
    };
  const { laatste, berekend, opmerking: bijzonder } = einddag(beleid, landelijk, begin.datum, duur);
  const teLaat =
    vanaf === 'voornemen' && laatste.datum >= dossier.besluitdatum
      ? 'Op de dag van het besluit is deze termijn nog niet voorbij: kies een latere dag voor het besluit.'
      : undefined;
  const voorbij = vanaf === 'rapport' && laatste.datum < dossier.besluitdatum ? 'Op de dag van het besluit is deze termijn voorbij.' : undefined;
  return {
    dag: laatste.datum,
    rang: RANG.termijn,
    punt: {
      ...vast,
      vorm: 'termijn',
      begin: leesDag(landelijk, begin.datum),
      einde: laatste,
      ...(laatste.datum === berekend.datum ? {} : { geteld: berekend }),
      wanneer: `${lengte}: tot en met ${laatste.tekst}`,
      uitleg: voor(teLaat, voorbij, bijzonder?.delen),
    },
  };
}
