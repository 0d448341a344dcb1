import type { Dossier } from '@handhavingswijzer/engine';

type Overtreding = Dossier['overtredingen'][number];

/** A case with one overtreding `o1` in which every fact is answered; what a test is about is handed over. */
export const zaak = (overtreding: Partial<Overtreding> & Pick<Overtreding, 'voorschrift'>, anders: Partial<Dossier> = {}): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true, voorschoolseEducatie: false, risicoprofiel: 'groen' },
  houder: { capaciteit: 200 },
  antwoorden: { veelheid: false, notoireOvertreder: false },
  overtredingen: [
    {
      id: 'o1',
      historie: [],
      ...overtreding,
      antwoorden: {
        herstelaanbod: 'geen',
        structureelHersteld: false,
        aard: 'herstelbaar',
        derdeKanHerstellen: false,
        directGevaar: false,
        verantwoordeOpvang: true,
        opzetOfRoekeloos: false,
        ...overtreding.antwoorden,
      },
    },
  ],
  ...anders,
});
