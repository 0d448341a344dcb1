import type { Advies, Maatregel } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';
import { leesGebruiktFeit } from './feiten.ts';
import type { GebruiktFeit, HerkomstFeit } from './feiten.ts';
import { VOORSCHRIFT } from './onderdelen.ts';

/** On which answers the measures, amounts and terms of one overtreding rest, and how they came about. */
export interface Grondslag {
  readonly feiten: readonly GebruiktFeit[];
  /** How many of each kind. */
  readonly aantal: Readonly<Record<Exclude<HerkomstFeit, 'berekend'>, number>>;
  /** "Dit advies steunt op 4 gegevens: 2 vastgesteld en 2 door u gewogen." */
  readonly zin: Zin;
}

const WOORDEN: readonly (readonly [Exclude<HerkomstFeit, 'berekend'>, string])[] = [
  ['vastgesteld', 'vastgesteld'],
  ['geoordeeld', 'door u gewogen'],
  ['dossier', 'uit de zaak'],
  ['aangenomen', 'aangenomen'],
];

/** The rules that gave these measures, amounts and terms, and those that would have changed or forbidden them: what they read is what the advice rests on. */
function regelsAchter(boek: Woordenboek, spoor: Advies['spoor'], maatregelen: readonly Maatregel[]): ReadonlySet<string> {
  const uit = new Set<string>();
  const voeg = (id: string): void => {
    if (uit.has(id)) return;
    uit.add(id);
    for (const uitzondering of boek.uitzonderingenOp(id)) voeg(uitzondering);
  };
  for (const m of maatregelen)
    for (const id of [...m.regels, ...(m.bedrag?.stappen.map((stap) => stap.regel) ?? []), ...(m.termijn ? [m.termijn.regel] : [])]) voeg(id);
  for (const { regel } of spoor) if (maatregelen.some(({ soort }) => boek.regel(regel)?.regel.dan.verbied?.includes(soort))) voeg(regel);
  return uit;
}

/**
 * The facts read by the rules behind the measures of an overtreding, their amounts and their terms. What was computed from them and which voorschrift it
 * is are no facts of their own; what is not known is not rested on.
 */
export function leesGrondslag(beleid: MetBeleid, landelijk: MetLandelijk, advies: Pick<Advies, 'overtredingen' | 'spoor'>, overtredingId: string): Grondslag {
  const boek = woordenboek(beleid, landelijk);
  const uitkomst = advies.overtredingen.find(({ id }) => id === overtredingId);
  const regels = regelsAchter(boek, advies.spoor, [...(uitkomst?.maatregelen ?? []), ...(uitkomst?.mogelijkNog ?? [])]);
  const feiten = new Map<string, GebruiktFeit>();
  for (const stap of advies.spoor)
    if (stap.overtreding === overtredingId && regels.has(stap.regel))
      for (const feit of stap.feiten)
        if (feit.waarde !== undefined && feit.herkomst !== 'berekend' && !VOORSCHRIFT.has(feit.feit)) feiten.set(feit.feit, leesGebruiktFeit(boek, feit));
  const alle = [...feiten.values()];
  const tel = (herkomst: HerkomstFeit): number => alle.filter((feit) => feit.herkomst === herkomst).length;
  const delen = WOORDEN.flatMap(([herkomst, woord]) => (tel(herkomst) === 0 ? [] : [`${tel(herkomst)} ${woord}`]));
  const geenWeging = tel('geoordeeld') === 0 ? ' Er telt geen weging van u in mee.' : '';
  return {
    feiten: alle,
    aantal: { vastgesteld: tel('vastgesteld'), geoordeeld: tel('geoordeeld'), dossier: tel('dossier'), aangenomen: tel('aangenomen') },
    zin:
      alle.length === 0
        ? zin('Dit advies volgt uit het voorschrift alleen, zonder antwoorden.')
        : zin(`Dit advies steunt op ${alle.length} ${alle.length === 1 ? 'gegeven' : 'gegevens'}: `, som(delen, 'en'), `.${geenWeging}`),
  };
}
