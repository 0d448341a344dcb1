import type { Afwijking, Richting } from '@handhavingswijzer/engine';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import { maatregelDeel } from '../regel/effect.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';

const RICHTINGEN: Readonly<Record<Richting, { readonly woord: string; readonly zin: string }>> = {
  lichter: { woord: 'lichter', zin: 'Dit is lichter dan het advies.' },
  zwaarder: { woord: 'zwaarder', zin: 'Dit is zwaarder dan het advies.' },
  anders: { woord: 'anders', zin: 'Dit is anders dan het advies, niet eenvoudig lichter of zwaarder.' },
};

/** The direction of a departure as a word and as a sentence. */
export const leesRichting = (richting: Richting): { readonly woord: string; readonly zin: string } => RICHTINGEN[richting];

const dagen = (aantal: number): string => `${leesGetal(aantal)} ${aantal === 1 ? 'dag' : 'dagen'}`;

/** One departure from the advice, as a sentence: "Aanwijzing in plaats van last onder dwangsom." Says what is chosen, never that the policy gives it. */
export function leesAfwijking(beleid: MetBeleid, landelijk: MetLandelijk, afwijking: Afwijking): Zin {
  const boek = woordenboek(beleid, landelijk);
  const een = (soort: string) => maatregelDeel(boek, soort);
  switch (afwijking.soort) {
    case 'zonder':
      return zin('Niet gekozen, maar volgens het advies geboden: ', som(afwijking.geboden.map(een), 'of'), '.');
    case 'in-plaats-van':
      return zin('Gekozen: ', een(afwijking.gekozen), ', in plaats van ', som(afwijking.geboden.map(een), 'of'), '.');
    case 'ook':
      return zin('Gekozen, maar niet in het advies: ', een(afwijking.gekozen), '.');
    case 'bedrag':
      return zin('Bij ', een(afwijking.gekozen), ` ${leesEuro(afwijking.cent)} in plaats van ${leesEuro(afwijking.advies)}.`);
    case 'termijn':
      return zin('Bij ', een(afwijking.gekozen), ` een termijn van ${dagen(afwijking.dagen)} in plaats van ${dagen(afwijking.advies)}.`);
  }
}
