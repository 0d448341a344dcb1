import {
  adviseer,
  checkCasussen,
  controleerOmvangInStappen,
  draaiInStappen,
  type Beleid,
  type Bevinding,
  type Casussen,
  type Landelijk,
  type Uitslag,
} from '@handhavingswijzer/engine';
import { Lijnen, type Melding } from '@handhavingswijzer/language';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { leesBruikbaar, leesLandelijk } from '../delen/bruikbaar.ts';
import { zoekGeval } from '../gevallen/zoek.ts';
import type { Gevallenstand } from '../rekenen/typen.ts';
import type { Keuring, Taken, Uitkomst, Vondst, Vraag, Zoekvraag } from './typen.ts';

/** Work in steps: between two of them something else may go first. */
type Stappen<T> = Generator<undefined, T, undefined>;

/** Findings in the file of cases, in words and with their place. */
function meldingenVan(tekst: string, bevindingen: readonly Bevinding[]): readonly Melding[] {
  const lijnen = new Lijnen(tekst);
  return bevindingen.map((bevinding) => {
    const offset = bevinding.lijn === undefined ? 0 : lijnen.offset(bevinding.lijn, bevinding.kolom ?? 1);
    const { code, ernst, pad } = bevinding;
    return { code, ernst, pad, bereik: lijnen.bereik(offset, offset + 1), ...verwoordBevinding(bevinding), herstellingen: [] };
  });
}

/**
 * Runs a policy that is being written: on one dossier, on every voorschrift, on its cases. In steps of some milliseconds each, as far as the policy allows; how
 * long that takes is for who waits. Pure.
 */
export class Proefnemer {
  readonly #landelijk: Landelijk;
  #gelezen: { readonly tekst: string; readonly beleid: Beleid | undefined } | undefined;
  #gekeurd: { readonly sleutel: string; readonly uitslag: Uitslag<Casussen> } | undefined;

  /** @throws when the national file cannot be used: the host gave it, not the writer */
  constructor(landelijk: string) {
    this.#landelijk = leesLandelijk(landelijk);
  }

  /** The steps of a task. */
  doe({ taak, vraag }: Vraag): Stappen<Taken[Vraag['taak']]['uit']> {
    switch (taak) {
      case 'keuring':
        return this.#keuring(vraag);
      case 'adviezen':
        return this.#adviezen(vraag);
      case 'vondst':
        return this.#vondst(vraag);
      case 'gevallen':
        return this.#gevallen(vraag);
    }
  }

  /** The policy of this text; undefined when it cannot be used. That of the last text is kept. */
  #lees(tekst: string): Beleid | undefined {
    if (this.#gelezen?.tekst !== tekst) this.#gelezen = { tekst, beleid: leesBruikbaar(tekst, this.#landelijk) };
    return this.#gelezen.beleid;
  }

  /** All that the officer's element would do at once is a step here: load the policy, give an advice on its dossier, begin on any voorschrift. */
  *#keuring({ beleid: tekst, dossier }: Taken['keuring']['vraag']): Stappen<Keuring> {
    const beleid = this.#lees(tekst);
    yield;
    if (!beleid) return { soort: 'fout' };
    if (dossier !== undefined) adviseer(beleid, this.#landelijk, dossier);
    yield;
    const teGroot = yield* controleerOmvangInStappen(beleid, this.#landelijk);
    if (teGroot.length === 0) return { soort: 'goed' };
    return { soort: 'te-groot', voorschriften: [...new Set(teGroot.map(({ params }) => String(params['voorschrift'])))] };
  }

  *#adviezen({ beleid: tekst, dossiers }: Taken['adviezen']['vraag']): Stappen<readonly Uitkomst[]> {
    const beleid = this.#lees(tekst);
    if (!beleid) return [];
    const uit: Uitkomst[] = [];
    for (const dossier of dossiers) {
      yield;
      const advies = adviseer(beleid, this.#landelijk, dossier);
      if (!advies.ok) uit.push({ soort: 'bevindingen', bevindingen: advies.bevindingen });
      else {
        const { spoor: _, ...kort } = advies.waarde;
        uit.push({ soort: 'advies', advies: kort });
      }
    }
    return uit;
  }

  *#vondst(vraag: Zoekvraag): Stappen<Vondst | 'niets'> {
    const beleid = this.#lees(vraag.beleid);
    yield;
    const casussen = beleid && this.#keurCasussen(beleid, vraag.casussen);
    return casussen?.ok ? yield* zoekGeval(beleid as Beleid, this.#landelijk, casussen.waarde.casussen, vraag) : 'niets';
  }

  *#gevallen({ versie, teksten }: Taken['gevallen']['vraag']): Stappen<Gevallenstand> {
    const leeg: Gevallenstand = { versie, meldingen: [], uitslagen: [], dekking: [] };
    const beleid = this.#lees(teksten.beleid);
    yield;
    if (!beleid || teksten.casussen === '') return leeg;
    const casussen = this.#keurCasussen(beleid, teksten.casussen);
    yield;
    if (!casussen.ok) return { ...leeg, meldingen: meldingenVan(teksten.casussen, casussen.bevindingen) };
    const { uitslagen, dekking } = yield* draaiInStappen(beleid, this.#landelijk, casussen.waarde);
    return { ...leeg, uitslagen: uitslagen.map((uitslag, i) => ({ ...uitslag, regels: casussen.waarde.casussen[i]?.regels ?? [] })), dekking };
  }

  /** The checked cases. What the check reads of the policy is its id and the ids of its rules, so that these and the text are enough to keep it by. */
  #keurCasussen(beleid: Beleid, tekst: string): Uitslag<Casussen> {
    const sleutel = JSON.stringify([beleid.data.id, beleid.data.regels.map(({ id }) => id), tekst]);
    if (this.#gekeurd?.sleutel !== sleutel) this.#gekeurd = { sleutel, uitslag: checkCasussen(beleid, this.#landelijk, tekst) };
    return this.#gekeurd.uitslag;
  }
}
