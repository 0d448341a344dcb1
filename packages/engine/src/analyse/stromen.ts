import type { MaatregelSoort } from '../gegenereerd/typen.ts';
import { codevolgorde } from '../beslis/maatregelen.ts';
import { eisVan } from './groepen.ts';
import type { Eis } from './groepen.ts';

/** Overtredingen in given dossiers of which one policy demands this and the other that. */
export interface Stroom {
  readonly van: Eis;
  readonly naar: Eis;
  /** How many; of all streams together every overtreding that was compared. */
  readonly overtredingen: number;
  /** Those of them in which anything changes: all of them where the demand does, else those with another amount, term or possibility. */
  readonly anders: number;
}

/** What a policy says of one overtreding, as far as it is demanded. Where answers are open, what some of them make a demand counts as one. */
type Uitkomst = readonly { readonly soort: MaatregelSoort; readonly sterkte: 'geboden' | 'mogelijk'; readonly keuzegroep: string }[];

const eisIn = (uitkomst: Uitkomst): Eis =>
  eisVan(uitkomst.filter(({ sterkte }) => sterkte === 'geboden').map(({ soort, keuzegroep }) => ({ soort, groep: keuzegroep })));

/** Counts from what demand to what demand overtredingen go. */
export class Stromen {
  readonly #stromen = new Map<string, { readonly van: Eis; readonly naar: Eis; overtredingen: number; anders: number }>();

  voeg(oud: Uitkomst, nieuw: Uitkomst, anders: boolean): void {
    const van = eisIn(oud);
    const naar = oud === nieuw ? van : eisIn(nieuw);
    const sleutel = JSON.stringify([van, naar]);
    const stroom = this.#stromen.get(sleutel) ?? { van, naar, overtredingen: 0, anders: 0 };
    stroom.overtredingen += 1;
    if (anders) stroom.anders += 1;
    this.#stromen.set(sleutel, stroom);
  }

  /** The largest first. */
  stand(): readonly Stroom[] {
    return [...this.#stromen].sort(([a, x], [b, y]) => y.overtredingen - x.overtredingen || codevolgorde(a, b)).map(([, stroom]) => ({ ...stroom }));
  }
}
