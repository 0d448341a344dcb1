import type { Antwoord, Feit, Gebeurtenis, Overtreding } from '@handhavingswijzer/engine';
import { metOvertreding, zonder, zoekOvertreding } from './concept.ts';
import { sleutel, verwerk } from './gesprek.ts';
import { teksten } from './teksten.ts';
import type { Gesprek } from './typen.ts';
import { volgnummer } from './verschil.ts';
import { vraag } from './vragen.ts';
import { naamVanAntwoord, naamVanFeit, zonderHoofdletter } from './woorden.ts';

/** One answer that could be taken over. */
export interface OverneembaarAntwoord {
  readonly feit: Feit;
  readonly antwoord: Antwoord;
  /** The answer in words. */
  readonly naam: string;
  /** What already stands at the target, in words or as typed; only on the officer's word it gives way. */
  readonly huidig?: string;
}

/** The history that could be taken over. It belongs to a voorschrift, so it is never taken over along with the answers. */
export interface OverneembareHistorie {
  /** Events that the target does not have yet; of another voorschrift they become events of a similar one. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly anderVoorschrift: boolean;
  /** How many events already stand at the target; undefined: its history is not known yet. */
  readonly huidig?: number;
}

export interface Overneembaar {
  readonly antwoorden: readonly OverneembaarAntwoord[];
  readonly historie?: OverneembareHistorie;
}

/** What the officer chose to take over: feiten by id. */
export interface Overname {
  readonly feiten: readonly string[];
  readonly historie: boolean;
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What one overtreding could take over from another: answers that it lacks or has otherwise, to questions that matter there, in the order of the policy. */
export function overneembaar(g: Gesprek, van: string, naar: string): Overneembaar {
  const bron = zoekOvertreding(g.dossier, van);
  const doel = zoekOvertreding(g.dossier, naar);
  if (!bron || !doel || van === naar) return { antwoorden: [] };
  const antwoorden = g.kader.afwegingen
    .flatMap(({ feiten }) => feiten)
    .flatMap((feit): OverneembaarAntwoord[] => {
      const antwoord = bron.antwoorden[feit.id];
      if (feit.niveau !== 'overtreding' || antwoord === undefined) return [];
      const v = vraag(g, feit, naar);
      if ((v.stand === 'niet-nodig' && v.invoer === undefined) || gelijk(v.antwoord, antwoord)) return [];
      const huidig = v.invoer?.tekst ?? (v.antwoord === undefined ? undefined : naamVanAntwoord(feit, v.antwoord));
      return [{ feit, antwoord, naam: naamVanAntwoord(feit, antwoord), ...(huidig === undefined ? {} : { huidig }) }];
    });
  const historie = overneembareHistorie(bron, doel);
  return { antwoorden, ...(historie ? { historie } : {}) };
}

function overneembareHistorie(bron: Overtreding, doel: Overtreding): OverneembareHistorie | undefined {
  if (!bron.historie) return undefined;
  const anderVoorschrift = bron.voorschrift !== doel.voorschrift;
  const gebeurtenissen = bron.historie
    .map((e): Gebeurtenis => (anderVoorschrift ? { ...e, soortgelijk: true } : e))
    .filter((e) => doel.historie?.some((x) => x.datum === e.datum && x.soort === e.soort) !== true);
  if (gebeurtenissen.length === 0 && (doel.historie !== undefined || anderVoorschrift)) return undefined;
  return { gebeurtenissen, anderVoorschrift, ...(doel.historie ? { huidig: doel.historie.length } : {}) };
}

/**
 * Takes answers over from one overtreding to another, in one act. Only what `overneembaar` offers: an answer that the target does not ask for stays
 * away. A history is added to what stands there, by date; nothing of it is replaced.
 */
export function neemOver(g: Gesprek, van: string, naar: string, wat: Overname): Gesprek {
  const { antwoorden, historie } = overneembaar(g, van, naar);
  const gekozen = antwoorden.filter((a) => wat.feiten.includes(a.feit.id));
  const erbij = wat.historie ? historie?.gebeurtenissen : undefined;
  if (gekozen.length === 0 && !erbij) return g;
  const sleutels = gekozen.map((a) => sleutel(a.feit.id, naar));
  const namen = gekozen.map((a) => zonderHoofdletter(naamVanFeit(a.feit)));
  return verwerk(g, teksten.overnemen.handeling(volgnummer(g.dossier, van), namen, erbij !== undefined), {
    dossier: metOvertreding(g.dossier, naar, (o) => ({
      ...o,
      antwoorden: { ...o.antwoorden, ...Object.fromEntries(gekozen.map((a) => [a.feit.id, a.antwoord])) },
      ...(erbij ? { historie: [...(o.historie ?? []), ...erbij].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0)) } : {}),
    })),
    invoer: sleutels.reduce((invoer, k) => zonder(invoer, k), g.invoer),
    onbekend: g.onbekend.filter((k) => !sleutels.includes(k)),
  });
}
