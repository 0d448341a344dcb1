import type { Groepslezing, Soortlezing, Vergelijkingslezing } from '@handhavingswijzer/lezing';
import { vouw } from './vouw.ts';

/** Of each kind of change so many groups are told when not all are asked for: two screens for two municipalities, all of it for most new versions. */
const EERSTE_GROEPEN = 2;
/** Of no more groups than this in all are told all. */
const ALLES_TOT = 12;
const KOLOM = 16;

const rij = (naam: string, eersteKeer: string, alle: string, breedte: number): string =>
  `  ${naam.padEnd(breedte)}${eersteKeer.padStart(KOLOM)}${alle.padStart(KOLOM)}\n`;

function overzicht(soorten: readonly Soortlezing[]): string {
  const namen = soorten.map(({ naam, groepen }) => `${naam} (${groepen.length === 1 ? '1 groep' : `${groepen.length} groepen`})`);
  const breedte = Math.max(...namen.map((naam) => naam.length)) + 2;
  return [
    rij('', 'eerste keer', 'alle gevallen', breedte),
    ...soorten.map(({ aandeel, aandeelEersteKeer }, i) => rij(namen[i] ?? '', aandeelEersteKeer, aandeel, breedte)),
  ].join('');
}

function groepTekst(groep: Groepslezing, nummer: number, alles: boolean): string {
  const deel =
    groep.aandeelEersteKeer === undefined
      ? `${groep.gewoon ? 'Alleen als er iets aan voorafging' : 'Alleen in ongewone gevallen'}: ${groep.aandeel} van alle gevallen`
      : `${groep.aandeelEersteKeer} van de eerste keren en ${groep.aandeel} van alle gevallen`;
  const kop = vouw(`${nummer}. ${groep.titel}`, '', '   ');
  if (!alles) return [kop, vouw(`${deel} ${groep.waar}.`, '   '), vouw(groep.waardoorKort, '   ')].join('');
  return [
    kop,
    vouw(`${deel} ${groep.waar}. Precies: ${groep.aantal}.`, '   '),
    vouw(groep.waardoor, '   '),
    vouw(`Bijvoorbeeld ${groep.voorbeeld}.`, '   '),
    ...(groep.ook.length > 0 ? [vouw(`Verder: ${groep.ook.join('; ')}.`, '   ')] : []),
    ...groep.verschillen.map(({ kort }) => vouw(`- ${kort}`, '   ', '     ')),
    `   Kenmerk: ${groep.kenmerk}\n`,
  ].join('');
}

const alleenHier = ({ alleen }: Vergelijkingslezing, alles: boolean): readonly string[] =>
  alleen.map(({ wie, voorschriften }) => {
    const aantal = voorschriften.length === 1 ? '1 voorschrift' : `${voorschriften.length} voorschriften`;
    return vouw(`Alleen in ${wie}, helemaal of voor een soort voorziening, en dus niet vergeleken: ${alles ? `${voorschriften.join('; ')}.` : `${aantal}.`}`);
  });

/** The comparison as a person reads it on a screen: what differs at all, by kind, and of each kind the groups that come first; or all of it. */
export function vergelijktekst(lezing: Vergelijkingslezing, alles: boolean): string {
  const { titel, inleiding, soorten, verantwoording } = lezing;
  const totaal = soorten.reduce((som, { groepen }) => som + groepen.length, 0);
  const hoogstens = alles || totaal <= ALLES_TOT ? totaal : EERSTE_GROEPEN;
  let nummer = 0;
  const delen = soorten.map(({ naam, groepen }) => {
    const getoond = groepen.slice(0, hoogstens);
    const tekst = getoond.map((groep, i) => groepTekst(groep, nummer + i + 1, alles)).join('');
    nummer += groepen.length;
    const over = groepen.length - getoond.length;
    return `\n${naam}\n${tekst}${over === 0 ? '' : `   En nog ${over === 1 ? '1 groep' : `${over} groepen`}: zie --alles, of de uitvoer.\n`}`;
  });
  return [
    `${titel}\n`,
    ...inleiding.map((zin) => vouw(zin)),
    ...(soorten.length > 0 ? [`\n${overzicht(soorten)}`] : []),
    ...delen,
    '\n',
    ...verantwoording.map((zin) => vouw(zin)),
    ...alleenHier(lezing, alles),
  ].join('');
}
