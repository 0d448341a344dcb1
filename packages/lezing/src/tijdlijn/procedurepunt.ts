import type { Proceduretermijn } from '@handhavingswijzer/engine';
import { verschuif } from '@handhavingswijzer/engine';
import { leesDag } from '../advies/dag.ts';
import { leesDuur } from '../expressie/waarde.ts';
import type { Stuk } from '../zin.ts';
import type { Duur } from './einddag.ts';
import { bijMaatregelen, leesBron, looptijd, NIET_BEKEND, RANG, REDEN, zinnen } from './grond.ts';
import type { Geplaatst, Grond, MetHerkomst } from './grond.ts';
import type { Maatregeltermijn } from './maatregelen.ts';
import { sterkste } from './maatregelen.ts';
import type { Tijdlijnpunt } from './typen.ts';

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

/** What is wrong between a term before the besluit and the day of the besluit. */
function metBesluit({ dossier }: Grond, vanaf: Proceduretermijn['vanaf'], laatste: string): string {
  if (vanaf === 'voornemen' && laatste >= dossier.besluitdatum)
    return 'Op de dag van het besluit is deze termijn nog niet voorbij: kies een latere dag voor het besluit.';
  return vanaf === 'rapport' && laatste < dossier.besluitdatum ? 'Op de dag van het besluit is deze termijn voorbij.' : '';
}

/** A term that runs from a day of the dossier, the report, the voornemen or the bekendmaking. */
export function procedurepunt(grond: Grond, { termijn, herkomst }: MetHerkomst, maatregelen: readonly Maatregeltermijn[]): Geplaatst {
  const { landelijk, boek } = grond;
  const { vanaf, duur } = termijn;
  if (vanaf === 'hersteltermijn') throw new TypeError('a term after that of a measure has points of its own');
  const { datum, aanname } = beginVan(grond, vanaf);
  const bij = maatregelen.filter(({ soort }) => (termijn.bij as readonly string[]).includes(soort));
  const reden = sterkste(bij.map((een) => een.reden));
  const punt = (velden: Pick<Tijdlijnpunt, 'vorm' | 'wanneer'> & Partial<Tijdlijnpunt>, ...meldingen: readonly (Stuk | undefined)[]): Tijdlijnpunt => ({
    id: termijn.id,
    naam: termijn.naam,
    reden,
    aangenomen: aanname !== undefined,
    bron: leesBron(boek, termijn.bron, herkomst),
    meldingen: zinnen(...meldingen, aanname, REDEN[reden]),
    uitleg: zinnen(termijn.tekst, bijMaatregelen(grond, [...new Set(bij.map(({ soort }) => soort))])),
    ...velden,
  });
  if (datum !== undefined && duur !== undefined) {
    const { velden, dag, bijzonder } = looptijd(grond, datum, duur);
    return { dag, rang: RANG.termijn, punt: punt(velden, metBesluit(grond, vanaf, dag), bijzonder) };
  }
  if (datum !== undefined) {
    const begin = leesDag(landelijk, verschuif(datum, 1, 'dagen'));
    return { dag: begin.datum, rang: RANG.na, punt: punt({ vorm: 'vanaf', begin, wanneer: `vanaf ${begin.tekst}` }, begin.opmerking) };
  }
  if (duur === undefined) return { ...plaatsZonderDag(grond, vanaf), punt: punt({ vorm: 'vanaf', wanneer: 'geen vaste termijn' }) };
  const wanneer = `${leesDuur(duur.aantal, duur.eenheid)}, laatste dag ${NIET_BEKEND}`;
  const uiterlijk = vanaf === 'voornemen' ? voornemenUiterlijk(grond, duur) : '';
  return { ...plaatsZonderDag(grond, vanaf), punt: punt({ vorm: 'termijn', termijnsoort: duur.termijnsoort, wanneer }, uiterlijk, ONBEKEND_BEGIN[vanaf]) };
}
