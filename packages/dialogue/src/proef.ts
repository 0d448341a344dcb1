import type { Antwoord, Wijziging as Antwoordwijziging } from '@handhavingswijzer/engine';
import { leegBesluit, met, metOvertreding, zonder, zoekOvertreding } from './concept.ts';
import { beoordeel, sleutel, verwerk } from './gesprek.ts';
import { teksten } from './teksten.ts';
import type { Concept, Gesprek, Proef, Proefwijziging } from './typen.ts';
import { naamVanFeit, zonderHoofdletter } from './woorden.ts';
import { ZAAKVELDEN } from './zaak.ts';

const zaakveldVan = (feit: string): (typeof ZAAKVELDEN)[number] | undefined => ZAAKVELDEN.find((v) => v.feit === feit);

/** A dossier with these other answers. An overtreding that is no longer there is passed over. */
export function pasToe(c: Concept, wijzigingen: readonly Proefwijziging[]): Concept {
  return wijzigingen.reduce((nu, { feit, overtreding, antwoord }) => {
    if (overtreding !== undefined) return metOvertreding(nu, overtreding, (o) => ({ ...o, antwoorden: met(o.antwoorden, feit, antwoord) }));
    const veld = zaakveldVan(feit);
    return veld ? veld.schrijf(nu, antwoord) : { ...nu, antwoorden: met(nu.antwoorden ?? {}, feit, antwoord) };
  }, c);
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The answers that differ between two dossiers: of the zaak, then of each overtreding that both have. Nothing else can be tried. */
function andereAntwoorden(g: Gesprek, van: Concept, naar: Concept): readonly Proefwijziging[] {
  const wijziging = (feit: string, antwoord: Antwoord | undefined, overtreding?: string): Proefwijziging => ({
    feit,
    ...(overtreding === undefined ? {} : { overtreding }),
    ...(antwoord === undefined ? {} : { antwoord }),
  });
  const feiten = [...g.kader.feiten.keys()];
  const velden = ZAAKVELDEN.flatMap((v) => (v.feit !== undefined && !gelijk(v.lees(van), v.lees(naar)) ? [wijziging(v.feit, v.lees(naar))] : []));
  const zaak = feiten.flatMap((id) => (gelijk(van.antwoorden?.[id], naar.antwoorden?.[id]) ? [] : [wijziging(id, naar.antwoorden?.[id])]));
  const rest = van.overtredingen.flatMap((o) => {
    const straks = zoekOvertreding(naar, o.id);
    return straks === undefined
      ? []
      : feiten.flatMap((id) => (gelijk(o.antwoorden[id], straks.antwoorden[id]) ? [] : [wijziging(id, straks.antwoorden[id], o.id)]));
  });
  return [...velden, ...zaak, ...rest];
}

const bewaard = new WeakMap<Proef, { readonly van: Concept; readonly gesprek: Gesprek }>();

/**
 * The try-out as a conversation of its own: the case as it is now with the answers that are tried. Nothing of it reaches the case: no decision, no
 * undo. Undefined when nothing is tried out.
 */
export function alsGesprek(g: Gesprek): Gesprek | undefined {
  const { proef } = g;
  if (!proef) return undefined;
  let stand = bewaard.get(proef);
  if (stand?.van !== g.dossier) {
    const dossier = pasToe(g.dossier, proef.wijzigingen);
    const { wijziging: _wijziging, proef: _proef, ...rest } = g;
    const { invoer, onbekend } = proef;
    stand = {
      van: g.dossier,
      gesprek: { ...rest, dossier, invoer, onbekend, besluit: leegBesluit(), verleden: [], toekomst: [], beoordeling: beoordeel(g.kader, dossier) },
    };
    bewaard.set(proef, stand);
  }
  return stand.gesprek.plaats === g.plaats ? stand.gesprek : { ...stand.gesprek, plaats: g.plaats };
}

/** Begins a try-out with these other answers; one that was open is thrown away. */
export const beginProef = (g: Gesprek, wijzigingen: readonly Proefwijziging[]): Gesprek => ({ ...g, proef: { wijzigingen, invoer: {}, onbekend: g.onbekend } });

/** The answers of a turning point, to try out. */
export const vanOmslag = (wijzigingen: readonly Antwoordwijziging[]): readonly Proefwijziging[] =>
  wijzigingen.map(({ feit, overtreding, naar }) => ({ feit, ...(overtreding === undefined ? {} : { overtreding }), antwoord: naar }));

/** Carries an act out in the try-out. Only answers stay of it; the case is not touched. Without a try-out: the same conversation. */
export function doeInProef(g: Gesprek, handeling: (proef: Gesprek) => Gesprek): Gesprek {
  const nu = alsGesprek(g);
  if (!nu) return g;
  const na = handeling(nu);
  return { ...g, proef: { wijzigingen: andereAntwoorden(g, g.dossier, na.dossier), invoer: na.invoer, onbekend: na.onbekend } };
}

/** Puts one tried answer back to what it is in the case. */
export const zetTerug = (g: Gesprek, weg: Proefwijziging): Gesprek =>
  g.proef ? { ...g, proef: { ...g.proef, wijzigingen: g.proef.wijzigingen.filter((w) => w !== weg) } } : g;

/** Throws the try-out away. */
export const gooiProefWeg = (g: Gesprek): Gesprek => zonder(g, 'proef');

/** Takes the tried answers over into the case, as one act that can be undone. */
export function neemProefOver(g: Gesprek): Gesprek {
  const wijzigingen = g.proef?.wijzigingen ?? [];
  if (wijzigingen.length === 0) return gooiProefWeg(g);
  const sleutels = wijzigingen.map((w) => (w.overtreding === undefined ? (zaakveldVan(w.feit)?.id ?? w.feit) : sleutel(w.feit, w.overtreding)));
  const open = sleutels.filter((_, i) => wijzigingen[i]?.antwoord === undefined);
  return verwerk(gooiProefWeg(g), teksten.handelingen.proefOvergenomen(wijzigingen.map((w) => naamVanGeprobeerd(g, w))), {
    dossier: pasToe(g.dossier, wijzigingen),
    invoer: Object.fromEntries(Object.entries(g.invoer).filter(([k]) => !sleutels.includes(k))),
    onbekend: [...g.onbekend.filter((k) => !sleutels.includes(k)), ...open],
  });
}

/** The name of the fact that is tried, for use within a sentence. */
export function naamVanGeprobeerd(g: Gesprek, { feit }: Proefwijziging): string {
  const gevraagd = g.kader.feiten.get(feit) ?? g.kader.dossierfeiten.get(feit);
  return gevraagd ? zonderHoofdletter(naamVanFeit(gevraagd)) : feit;
}

/** What the case says to the fact that is tried. */
export function antwoordInZaak(g: Gesprek, { feit, overtreding }: Proefwijziging): Antwoord | undefined {
  if (overtreding !== undefined) return zoekOvertreding(g.dossier, overtreding)?.antwoorden[feit];
  return zaakveldVan(feit)?.lees(g.dossier) ?? g.dossier.antwoorden?.[feit];
}
