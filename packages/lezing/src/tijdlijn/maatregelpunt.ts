import { verschuif } from '@handhavingswijzer/engine';
import { leesDag } from '../advies/dag.ts';
import { bronDeel } from '../bron.ts';
import { leesDuur } from '../expressie/waarde.ts';
import type { Stuk, Zin } from '../zin.ts';
import { zin } from '../zin.ts';
import { einddag } from './einddag.ts';
import type { Duur } from './einddag.ts';
import { bijMaatregelen, leesBron, NIET_BEKEND, RANG, REDEN, zinnen } from './grond.ts';
import type { Geplaatst, Grond, MetHerkomst } from './grond.ts';
import type { Maatregeltermijn } from './maatregelen.ts';
import { sterkste } from './maatregelen.ts';
import type { Tijdlijnpunt } from './typen.ts';

/** The term of a measure itself: the day by which the houder must have acted. Set in the besluit, so it never moves. */
export function maatregelpunt(grond: Grond, { soort, reden, termijn }: Maatregeltermijn, volgnummer: number): Geplaatst {
  const { beleid, landelijk, boek, dossier } = grond;
  const naam = `Termijn bij ${boek.maatregel(soort)}`;
  const vast = { id: `termijn-${soort}-${volgnummer}`, naam, vorm: 'termijn', reden, termijnsoort: 'besluit', aangenomen: false } as const;
  if (termijn === undefined)
    return {
      dag: dossier.besluitdatum,
      rang: RANG.termijn,
      punt: {
        ...vast,
        wanneer: NIET_BEKEND,
        uitleg: zinnen('Het advies geeft hiervoor geen termijn. Bepaal in het besluit zelf binnen welke tijd de houder klaar moet zijn.', REDEN[reden]),
      },
    };
  const regel = termijn.regel === undefined ? undefined : boek.regel(termijn.regel);
  const duur: Duur = regel?.regel.dan.termijn ?? { aantal: termijn.dagen, eenheid: 'dagen', termijnsoort: 'besluit' };
  const { laatste, berekend, opmerking: bijzonder } = einddag(beleid, landelijk, dossier.besluitdatum, duur);
  const eigen = termijn.omschrijving ?? 'Deze termijn koos de handhaver zelf';
  return {
    dag: laatste.datum,
    rang: RANG.termijn,
    punt: {
      ...vast,
      termijnsoort: duur.termijnsoort,
      begin: leesDag(landelijk, dossier.besluitdatum),
      einde: laatste,
      ...(laatste.datum === berekend.datum ? {} : { geteld: berekend }),
      wanneer: `${leesDuur(duur.aantal, duur.eenheid)}: tot en met ${laatste.tekst}`,
      uitleg: zinnen(`${eigen}${eigen.endsWith('.') ? '' : '.'}`, bijzonder?.delen, 'Geteld vanaf de dag van het besluit.', REDEN[reden]),
      ...(regel === undefined ? {} : { bron: zin(bronDeel(boek, regel.regel.bron, regel.herkomst)) }),
    },
  };
}

/** What begins when the term of a measure is over: one point for each day on which such a term ends. */
export function punterna(
  grond: Grond,
  { termijn, herkomst }: MetHerkomst,
  maatregelen: readonly Maatregeltermijn[],
  einden: ReadonlyMap<Maatregeltermijn, string>,
): readonly Geplaatst[] {
  const { landelijk, boek, beleid } = grond;
  const perDag = new Map<string, Maatregeltermijn[]>();
  const zonder: Maatregeltermijn[] = [];
  for (const maatregel of maatregelen) {
    if (!(termijn.bij as readonly string[]).includes(maatregel.soort)) continue;
    const einde = einden.get(maatregel);
    if (einde === undefined) zonder.push(maatregel);
    else perDag.set(einde, [...(perDag.get(einde) ?? []), maatregel]);
  }
  const vast = { naam: termijn.naam, aangenomen: false, bron: leesBron(boek, termijn.bron, herkomst) } as const;
  const uitleg = (groep: readonly Maatregeltermijn[], ...extra: readonly (Stuk | undefined)[]): readonly Zin[] =>
    zinnen(termijn.tekst, ...extra, REDEN[sterkste(groep.map(({ reden }) => reden))], bijMaatregelen(grond, [...new Set(groep.map(({ soort }) => soort))]));
  const uit = [...perDag].map(([einde, groep], i): Geplaatst => {
    const dag = leesDag(landelijk, verschuif(einde, 1, 'dagen'));
    const reden = sterkste(groep.map((een) => een.reden));
    const id = `${termijn.id}-${i + 1}`;
    if (termijn.duur === undefined)
      return {
        dag: dag.datum,
        rang: RANG.na,
        punt: { ...vast, id, vorm: 'vanaf', reden, begin: dag, wanneer: `vanaf ${dag.tekst}`, uitleg: uitleg(groep, dag.opmerking) },
      };
    const { laatste, berekend, opmerking: bijzonder } = einddag(beleid, landelijk, einde, termijn.duur);
    return {
      dag: laatste.datum,
      rang: RANG.na,
      punt: {
        ...vast,
        id,
        vorm: 'termijn',
        reden,
        termijnsoort: termijn.duur.termijnsoort,
        begin: leesDag(landelijk, einde),
        einde: laatste,
        ...(laatste.datum === berekend.datum ? {} : { geteld: berekend }),
        wanneer: `${leesDuur(termijn.duur.aantal, termijn.duur.eenheid)}: tot en met ${laatste.tekst}`,
        uitleg: uitleg(groep, bijzonder?.delen),
      },
    };
  });
  if (zonder.length === 0) return uit;
  const onbekend: Tijdlijnpunt = {
    ...vast,
    id: `${termijn.id}-onbekend`,
    vorm: 'vanaf',
    reden: sterkste(zonder.map(({ reden }) => reden)),
    wanneer: 'na de termijn van de maatregel, dag niet bekend',
    uitleg: uitleg(zonder),
  };
  return [...uit, { dag: grond.dossier.besluitdatum, rang: RANG.na, punt: onbekend }];
}
