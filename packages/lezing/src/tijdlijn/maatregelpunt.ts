import { verschuif } from '@handhavingswijzer/engine';
import { leesDag } from '../advies/dag.ts';
import { termijnVoor } from '../advies/maatregel.ts';
import type { Stuk } from '../zin.ts';
import { bijMaatregelen, leesBron, looptijd, NIET_BEKEND, RANG, REDEN, zinnen } from './grond.ts';
import type { Geplaatst, Grond, MetHerkomst } from './grond.ts';
import type { Maatregeltermijn } from './maatregelen.ts';
import { sterkste } from './maatregelen.ts';
import type { Tijdlijnpunt } from './typen.ts';

/** The term of a measure itself: the day by which the houder must have acted, counted from the day of the besluit. */
export function maatregelpunt(grond: Grond, { soort, reden, termijn }: Maatregeltermijn, volgnummer: number): Geplaatst {
  const { boek, dossier } = grond;
  const vast = { id: `termijn-${soort}-${volgnummer}`, naam: `Termijn bij ${boek.maatregel(soort)}`, reden, aangenomen: false } as const;
  if (termijn === undefined) {
    const bepaalZelf = 'Het advies geeft hiervoor geen termijn. Bepaal in het besluit zelf binnen welke tijd de houder klaar moet zijn.';
    return {
      dag: dossier.besluitdatum,
      rang: RANG.termijn,
      punt: { ...vast, vorm: 'termijn', termijnsoort: 'besluit', wanneer: NIET_BEKEND, meldingen: zinnen(bepaalZelf, REDEN[reden]), uitleg: [] },
    };
  }
  const regel = termijn.regel === undefined ? undefined : boek.regel(termijn.regel);
  const duur = regel?.regel.dan.termijn ?? { aantal: termijn.dagen, eenheid: 'dagen', termijnsoort: 'besluit' };
  const { velden, dag, bijzonder } = looptijd(grond, dossier.besluitdatum, duur);
  const omschrijving = termijn.omschrijving ?? 'Deze termijn koos de handhaver zelf';
  const voor = termijnVoor(omschrijving);
  const uitleg = voor === undefined ? omschrijving : `Dit is de termijn ${voor}`;
  return {
    dag,
    rang: RANG.termijn,
    punt: {
      ...vast,
      ...velden,
      meldingen: zinnen(bijzonder, REDEN[reden]),
      uitleg: zinnen(uitleg.endsWith('.') ? uitleg : `${uitleg}.`, 'Geteld vanaf de dag van het besluit.'),
      ...(regel === undefined ? {} : { bron: leesBron(boek, regel.regel.bron, regel.herkomst) }),
    },
  };
}

/** What begins when the term of a measure is over: one point for each day on which such a term ends, and one for measures whose term is not known. */
export function punterna(
  grond: Grond,
  { termijn, herkomst }: MetHerkomst,
  maatregelen: readonly Maatregeltermijn[],
  einden: ReadonlyMap<Maatregeltermijn, string>,
): readonly Geplaatst[] {
  const { landelijk, boek, dossier } = grond;
  const groepen = new Map<string | undefined, Maatregeltermijn[]>();
  for (const maatregel of maatregelen)
    if ((termijn.bij as readonly string[]).includes(maatregel.soort)) {
      const einde = einden.get(maatregel);
      groepen.set(einde, [...(groepen.get(einde) ?? []), maatregel]);
    }
  return [...groepen].map(([einde, groep], i): Geplaatst => {
    const reden = sterkste(groep.map((een) => een.reden));
    const soorten = [...new Set(groep.map(({ soort }) => soort))];
    const punt = (velden: Pick<Tijdlijnpunt, 'vorm' | 'wanneer'> & Partial<Tijdlijnpunt>, bijzonder?: Stuk): Tijdlijnpunt => ({
      id: `${termijn.id}-${einde === undefined ? 'onbekend' : i + 1}`,
      naam: termijn.naam,
      reden,
      aangenomen: false,
      bron: leesBron(boek, termijn.bron, herkomst),
      meldingen: zinnen(bijzonder, REDEN[reden]),
      uitleg: zinnen(termijn.tekst, bijMaatregelen(grond, soorten)),
      ...velden,
    });
    if (einde === undefined)
      return { dag: dossier.besluitdatum, rang: RANG.na, punt: punt({ vorm: 'vanaf', wanneer: 'na de termijn van de maatregel, dag niet bekend' }) };
    if (termijn.duur !== undefined) {
      const { velden, dag, bijzonder } = looptijd(grond, einde, termijn.duur);
      return { dag, rang: RANG.na, punt: punt(velden, bijzonder) };
    }
    const begin = leesDag(landelijk, verschuif(einde, 1, 'dagen'));
    return { dag: begin.datum, rang: RANG.na, punt: punt({ vorm: 'vanaf', begin, wanneer: `vanaf ${begin.tekst}` }, begin.opmerking) };
  });
}
