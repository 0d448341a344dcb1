import type { BeleidJson } from '@handhavingswijzer/engine';
import { bronDeel } from '../bron.ts';
import { leesDuur } from '../expressie/waarde.ts';
import { maatregelDeel } from '../regel/effect.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';

type Proceduretermijn = NonNullable<BeleidJson['termijnen']>[number];

const VANAF: Readonly<Record<Proceduretermijn['vanaf'], string>> = {
  inspectiedatum: 'de dag van de inspectie',
  pleegdatum: 'de dag van de overtreding',
  rapport: 'het rapport',
  voornemen: 'het voornemen',
  besluitdatum: 'de dag van het besluit',
  bekendmaking: 'de bekendmaking van het besluit',
  hersteltermijn: 'het einde van de termijn van de maatregel',
};

/** A term around a besluit as a sentence: at which measures, from which day, how long, and whether the law or the besluit sets it. */
export function leesProceduretermijn(beleid: MetBeleid, landelijk: MetLandelijk, { bij, vanaf, duur, naam, tekst, bron }: Proceduretermijn): Zin {
  const boek = woordenboek(beleid, landelijk);
  return zin(
    `‘${naam}’ bij `,
    som(
      bij.map((soort) => maatregelDeel(boek, soort)),
      'of',
    ),
    ', vanaf de dag na ',
    VANAF[vanaf],
    duur === undefined
      ? ', zonder vast einde'
      : `: ${leesDuur(duur.aantal, duur.eenheid)}, gesteld ${duur.termijnsoort === 'wettelijk' ? 'in de wet' : 'in het besluit'}`,
    `: “${tekst}” Bron: `,
    bronDeel(boek, bron, 'beleid'),
    '.',
  );
}
