import type { Dossier, Overtreding, VoorzieningSoort } from '../gegenereerd/typen.ts';
import type { Waarde } from '../logica/index.ts';

/** A reserved fact: a field of the dossier that rules read by this id. */
export interface Dossierfeit {
  readonly id: string;
  readonly niveau: 'zaak' | 'overtreding';
  /** Never open: required, or with a default of the contract. */
  readonly vast: boolean;
  readonly lees: (dossier: Dossier, overtreding: Overtreding) => Waarde | undefined;
  /** The default of the contract, for a field that is left out. */
  readonly standaard?: (dossier: Dossier) => Waarde;
  /** A copy of the dossier with another value in this field (only for what a person may answer). */
  readonly zet?: (dossier: Dossier, waarde: Waarde) => Dossier;
}

/** The table of reserved facts (public contract); nothing else in the engine knows the fields of a dossier. */
export const DOSSIERFEITEN: readonly Dossierfeit[] = [
  { id: 'soortVoorziening', niveau: 'zaak', vast: true, lees: (d) => d.voorziening.soort },
  { id: 'soortInspectie', niveau: 'zaak', vast: true, lees: (d) => d.inspectie.soort },
  { id: 'inspectiedatum', niveau: 'zaak', vast: true, lees: (d) => d.inspectie.datum },
  { id: 'besluitdatum', niveau: 'zaak', vast: true, lees: (d) => d.besluitdatum },
  {
    id: 'risicoprofiel',
    niveau: 'zaak',
    vast: false,
    lees: (d) => d.voorziening.risicoprofiel,
    zet: (d, w) => ({ ...d, voorziening: { ...d.voorziening, risicoprofiel: w as 'groen' } }),
  },
  {
    id: 'capaciteit',
    niveau: 'zaak',
    vast: false,
    lees: (d) => d.houder.capaciteit,
    zet: (d, w) => ({ ...d, houder: { ...d.houder, capaciteit: w as number } }),
  },
  {
    id: 'inGemeente',
    niveau: 'zaak',
    vast: false,
    lees: (d) => d.voorziening.inGemeente,
    zet: (d, w) => ({ ...d, voorziening: { ...d.voorziening, inGemeente: w as boolean } }),
  },
  {
    id: 'voorschoolseEducatie',
    niveau: 'zaak',
    vast: false,
    lees: (d) => d.voorziening.voorschoolseEducatie,
    zet: (d, w) => ({ ...d, voorziening: { ...d.voorziening, voorschoolseEducatie: w as boolean } }),
  },
  { id: 'voorschrift', niveau: 'overtreding', vast: true, lees: (_, o) => o.voorschrift },
  { id: 'aantal', niveau: 'overtreding', vast: true, lees: (_, o) => o.aantal, standaard: () => 1 },
  { id: 'pleegdatum', niveau: 'overtreding', vast: true, lees: (_, o) => o.pleegdatum, standaard: (d) => d.inspectie.datum },
];

/** The reserved facts that a dossier may leave out. */
export const OPEN_DOSSIERFEITEN: readonly string[] = DOSSIERFEITEN.filter(({ vast }) => !vast).map(({ id }) => id);

/** Computed from the voorschrift: the law articles it names. */
export const ARTIKELEN = 'artikelen';

/** A dossier in which nothing has been answered yet: one overtreding, without a history. */
export const leegDossier = (dag: string, soort: VoorzieningSoort, voorschrift: string): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: dag,
  inspectie: { datum: dag, soort: 'jaarlijks' },
  voorziening: { soort },
  houder: {},
  overtredingen: [{ id: 'leeg', voorschrift, antwoorden: {}, historie: [] }],
});
