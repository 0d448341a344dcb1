import type { BevindingJson } from '@handhavingswijzer/engine';
import { leesGetal } from '@handhavingswijzer/lezing';
import { keurInStappen, type Controle, type Controlesoort, type Keuring, type Publicatiebevinding, type Publicatiestuk } from '@handhavingswijzer/publicatie';
import { alsJson, alsRegel } from '../bevinding.ts';
import type { Omgeving } from '../omgeving.ts';
import { schrijf } from '../omgeving.ts';
import { opScherm } from '../voortgang.ts';

/** The files that findings are about. */
export interface Bestandsnamen {
  readonly beleid: string;
  readonly casussen: string;
}

/** In a log a check of at least so many steps tells how far it is, so many times less one. */
const LANG = 100;
const LOGDELEN = 4;

/** What each check is called, and what it counts. */
const WOORDEN: Readonly<Record<Controlesoort, readonly [naam: string, telt: string]>> = {
  vorm: ['Vorm en betekenis', ''],
  gevallen: ['Eigen gevallen', 'gevallen'],
  dekking: ['Dekking van de regels', 'voorwaarden'],
  analyse: ['Alle gevallen doorzocht', 'combinaties'],
  mutaties: ['Elke verandering valt op in een geval', 'veranderingen'],
  opvolging: ['Nummer en geldigheid', ''],
  vergelijking: ['Vergeleken met de vorige versie', 'combinaties'],
};

const STAND = { goed: 'goed', fout: 'fout', overgeslagen: '-   ' } as const;

export const bevindingAlsJson = ({ in: waar, dossier, ...bevinding }: Publicatiebevinding, namen: Bestandsnamen): object => ({
  ...alsJson(bevinding, namen[waar]),
  ...(dossier ? { dossier } : {}),
});

/** A check as data. */
export const controleAlsJson = ({ soort, stand, omvang, fouten, waarschuwingen }: Controle, namen: Bestandsnamen): object => ({
  controle: soort,
  stand,
  ...(omvang === undefined ? {} : { omvang: String(omvang) }),
  bevindingen: [...fouten, ...waarschuwingen].map((bevinding) => bevindingAlsJson(bevinding, namen)),
});

function regels({ soort, stand, omvang, fouten, waarschuwingen }: Controle, namen: Bestandsnamen): readonly string[] {
  const [naam, telt] = WOORDEN[soort];
  const hoeveel = omvang === undefined || telt === '' ? '' : ` (${leesGetal(omvang)} ${telt})`;
  const zinnen = [...fouten, ...waarschuwingen].map(({ in: waar, dossier: _, ...bevinding }): BevindingJson => alsJson(bevinding, namen[waar]));
  return [`${STAND[stand]}  ${naam}${hoeveel}`, ...zinnen.map((bevinding) => `      ${alsRegel(bevinding)}`)];
}

/** Runs every check and says on stderr how each came out, and on a screen how far it is. */
export async function keurMetVoortgang(omgeving: Omgeving, stuk: Publicatiestuk, namen: Bestandsnamen): Promise<Keuring> {
  const scherm = opScherm(omgeving);
  const gemeld = new Set<Controlesoort>();
  const werk = keurInStappen(stuk);
  let deel: { readonly soort: Controlesoort | undefined; readonly kwart: number } = { soort: undefined, kwart: 0 };
  for (;;) {
    const stap = werk.next();
    for (const controle of stap.done ? stap.value.controles : stap.value.klaar) {
      if (gemeld.has(controle.soort)) continue;
      gemeld.add(controle.soort);
      if (scherm) await schrijf(omgeving.stderr, '\r\u001B[K');
      await schrijf(omgeving.stderr, `${regels(controle, namen).join('\n')}\n`);
    }
    if (stap.done) return stap.value;
    const { bezig, gedaan, totaal } = stap.value;
    const kwart = Math.floor((gedaan * LOGDELEN) / totaal);
    if (scherm) await schrijf(omgeving.stderr, `\r…     ${WOORDEN[bezig][0]}: ${gedaan} van ${totaal}\u001B[K`);
    else if (totaal >= LANG && kwart > (bezig === deel.soort ? deel.kwart : 0) && kwart < LOGDELEN)
      await schrijf(omgeving.stderr, `…     ${WOORDEN[bezig][0]}: ${gedaan} van ${totaal}\n`);
    deel = { soort: bezig, kwart };
  }
}
