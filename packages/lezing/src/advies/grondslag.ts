import type { Advies } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
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

/**
 * The facts read by the rules that gave this advice: for the measures, their amounts and their terms. What was computed from them and which
 * voorschrift it is are no facts of their own; what is not known is not rested on.
 */
export function leesGrondslag(beleid: MetBeleid, landelijk: MetLandelijk, advies: Pick<Advies, 'overtredingen' | 'spoor'>, overtredingId: string): Grondslag {
  const boek = woordenboek(beleid, landelijk);
  const uitkomst = advies.overtredingen.find(({ id }) => id === overtredingId);
  const regels = new Set(
    [...(uitkomst?.maatregelen ?? []), ...(uitkomst?.mogelijkNog ?? [])].flatMap((m) => [
      ...m.regels,
      ...(m.bedrag?.stappen.map((stap) => stap.regel) ?? []),
      ...(m.termijn ? [m.termijn.regel] : []),
    ]),
  );
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
