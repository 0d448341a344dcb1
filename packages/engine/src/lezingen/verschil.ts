import type { Uitkomst } from '../beslis/adviseer.ts';
import type { OvertredingAdvies } from '../gegenereerd/typen.ts';
import { zeker } from '../zeker.ts';

/** In what two outcomes differ for one overtreding, or for the whole case. */
export interface Verschil {
  /** Absent: the case as a whole. */
  readonly overtreding?: string;
  readonly raakt: readonly ('maatregelen' | 'bedragen' | 'termijnen' | 'aandachtspunten' | 'totaal' | 'procedure')[];
}

type Deel = Verschil['raakt'][number];

/** The parts of the advice on an overtreding in which a difference counts: not by which rule, or under which name. */
function delenVan(advies: OvertredingAdvies): readonly (readonly [Deel, unknown])[] {
  const vormen = [...advies.maatregelen.map((m) => ({ ...m, zeker: true })), ...advies.mogelijkNog.map((m) => ({ ...m, zeker: false }))];
  return [
    ['maatregelen', vormen.map((m) => [m.soort, m.sterkte, m.keuzegroep, m.zeker, m.teBepalen])],
    ['bedragen', vormen.map((m) => [m.soort, m.sterkte, m.zeker, m.bedrag?.cent])],
    ['termijnen', vormen.map((m) => [m.soort, m.sterkte, m.zeker, m.termijn?.uiterlijk])],
    ['aandachtspunten', advies.aandachtspunten.map((a) => a.tekst)],
  ];
}

/** The parts that are not the same in both. */
const anders = (a: readonly (readonly [Deel, unknown])[], b: ReadonlyMap<Deel, unknown>): Deel[] =>
  a.filter(([deel, waarde]) => JSON.stringify(waarde) !== JSON.stringify(b.get(deel))).map(([deel]) => deel);

/** Where two outcomes on one dossier differ: per overtreding in the order of the dossier, then for the case. */
export function verschillen(a: Uitkomst, b: Uitkomst): readonly Verschil[] {
  const perOvertreding = a.overtredingen.map((advies, i): Verschil => ({
    overtreding: advies.id,
    raakt: anders(delenVan(advies), new Map(delenVan(zeker(b.overtredingen[i], advies.id)))),
  }));
  const zaak = (uitkomst: Uitkomst): readonly (readonly [Deel, unknown])[] => [
    ['totaal', uitkomst.totaal],
    ['procedure', uitkomst.procedure.map((p) => [p.id, p.tekst, p.uiterlijk])],
  ];
  return [...perOvertreding, { raakt: anders(zaak(a), new Map(zaak(b))) }].filter(({ raakt }) => raakt.length > 0);
}
