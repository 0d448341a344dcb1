import { beoordeelKeuze, bevindingenBij, naamVanZaakveld, nogTeDoen, ZAAKVELDEN, type Gesprek } from '@handhavingswijzer/dialogue';
import { bevindingfout } from './bevindingen.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.stap;

/** One thing to mend on this step: id of the field and what to do. */
export interface Stapfout {
  readonly veld: string;
  readonly tekst: string;
}

/** What stands in the way of going on from this step. Unanswered questions do not: an officer may not know yet. */
export function ontbreektHier(g: Gesprek): Stapfout[] {
  if (g.plaats.soort === 'zaak') {
    return ZAAKVELDEN.flatMap((v): Stapfout[] => {
      const naam = g.kader.dossierfeiten.get(v.feit ?? '')?.vraag ?? naamVanZaakveld(g, v);
      const fout = g.invoer[v.id] ?? bevindingfout(bevindingenBij(g, v.pad));
      if (fout) return [{ veld: v.id, tekst: `${naam} ${fout.fout} ${fout.herstel}` }];
      return v.verplicht && v.lees(g.dossier) === undefined ? [{ veld: v.id, tekst: t.vulIn(naam) }] : [];
    });
  }
  if (g.plaats.soort === 'gegevens') {
    const id = g.plaats.overtreding;
    return (['pleegdatum', 'aantal'] as const).flatMap((veld): Stapfout[] => {
      const fout = g.invoer[`${veld}@${id}`];
      return fout ? [{ veld, tekst: `${fout.fout} ${fout.herstel}` }] : [];
    });
  }
  if (g.plaats.soort === 'besluit') {
    return beoordeelKeuze(g, g.plaats.overtreding).gebreken.flatMap(({ fout, veld, tekst }): Stapfout[] =>
      fout && veld !== undefined ? [{ veld, tekst }] : [],
    );
  }
  if (g.plaats.soort === 'nog-te-doen') return nogTeDoen(g).flatMap((p): Stapfout[] => (p.fout === undefined ? [] : [{ veld: p.id, tekst: p.fout }]));
  const klad = g.plaats.soort === 'historie' ? g.kladden[g.plaats.overtreding] : undefined;
  if (klad && (klad.soort !== undefined || (klad.datum ?? '') !== '')) {
    return [{ veld: 'gebeurtenis-soort', tekst: t.nietToegevoegd }];
  }
  return [];
}
