import type { Effect, Regel } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { dubbele } from './namen.ts';
import type { Verwijzing } from './namen.ts';

type Veld = keyof Effect;

/** How one kind of effect is made up. */
interface Soort {
  readonly veld: Veld;
  /** Fields that go with it and must be there. */
  readonly moet: readonly Veld[];
  /** Fields that go with it and may be there. */
  readonly mag: readonly Veld[];
  /** It says how things are, not what the college can do: such a rule cannot be `mogelijk`. */
  readonly geboden: boolean;
}

const soort = (veld: Veld, { moet = [], mag = [], geboden = false }: Partial<Omit<Soort, 'veld'>> = {}): Soort => ({ veld, moet, mag, geboden });

/** The kinds of effect; a rule has exactly one. */
export const EFFECTEN: readonly Soort[] = [
  soort('maatregel'),
  soort('eenVan', { moet: ['keuzegroep'] }),
  soort('treden'),
  soort('ook', { moet: ['bij'] }),
  soort('verbied', { geboden: true }),
  soort('aandachtspunt', { mag: ['bij'] }),
  soort('procedure', { mag: ['bij'], geboden: true }),
  soort('termijn', { geboden: true }),
  soort('bedrag', { geboden: true }),
  soort('teBepalen', { geboden: true }),
  soort('bepaald', { geboden: true }),
];

/** Which fields a step of an amount takes. */
const STAPPEN: Readonly<
  Record<NonNullable<Effect['bedrag']>['stap'], { readonly moet: readonly string[]; readonly mag: readonly string[]; readonly eenVan?: true }>
> = {
  basis: { moet: [], mag: [] },
  aantal: { moet: [], mag: ['tenHoogste'] },
  omvang: { moet: ['deel'], mag: [] },
  recidive: { moet: ['deel'], mag: [] },
  factor: { moet: ['deel'], mag: [] },
  ondergrens: { moet: [], mag: ['cent', 'categorie'], eenVan: true },
  bovengrens: { moet: [], mag: ['cent', 'categorie'], eenVan: true },
};

/** What an effect may refer to. */
export interface Bekend {
  /** Absent for the national file: each policy has its own measures. */
  readonly maatregel?: Verwijzing;
  readonly procedure: Verwijzing;
  /** Whether there is a ladder to move along. */
  readonly ladder: boolean;
}

/** Checks the effect of a rule: one kind, the fields that go with it, what it refers to, and the strength it can have. */
export function controleerEffect(regel: Regel, pad: string, bekend: Bekend, meld: Meld): void {
  const { dan } = regel;
  const hier = `${pad}/dan`;
  const soorten = EFFECTEN.filter(({ veld }) => dan[veld] !== undefined);
  const [enige] = soorten;
  if (!enige || soorten.length > 1)
    return meld(fout('effect-niet-een', hier, { gevonden: soorten.map(({ veld }) => veld), soorten: EFFECTEN.map(({ veld }) => veld) }));
  const { veld: soortnaam, moet, mag, geboden } = enige;
  for (const veld of moet) if (dan[veld] === undefined) meld(fout('effect-veld-ontbreekt', hier, { effect: soortnaam, veld }));
  for (const veld of ['keuzegroep', 'bij'] as const) {
    if (dan[veld] !== undefined && !moet.includes(veld) && !mag.includes(veld))
      meld(fout('effect-veld-te-veel', `${hier}/${veld}`, { effect: soortnaam, veld }));
  }
  if (geboden && regel.sterkte !== 'geboden') meld(fout('sterkte-moet-geboden', `${pad}/sterkte`, { effect: soortnaam }));
  if (dan.treden !== undefined && !bekend.ladder) meld(fout('geen-ladder', `${hier}/treden`));
  if (dan.procedure !== undefined) bekend.procedure(dan.procedure, `${hier}/procedure`);
  if (dan.bedrag) controleerStap(dan.bedrag, `${hier}/bedrag`, meld);
  if (dan.teBepalen) controleerTeBepalen(dan.teBepalen, `${hier}/teBepalen`, meld);
  controleerBij(dan, hier, meld);
  if (bekend.maatregel) for (const [maatregel, plek] of maatregelenIn(dan, hier)) bekend.maatregel(maatregel, plek);
}

/** A companion goes with one measure; elsewhere `bij` is a list. */
function controleerBij({ bij, ook }: Effect, pad: string, meld: Meld): void {
  if (bij === undefined) return;
  const eentje = typeof bij === 'string';
  if (eentje !== (ook !== undefined)) meld(fout('bij-vorm', `${pad}/bij`, { lijst: !(ook !== undefined) }));
  else if (bij === ook) meld(fout('ook-is-bij', `${pad}/ook`, { maatregel: bij }));
}

/** What must be fixed is one of some options or an amount, not both. */
function controleerTeBepalen({ opties, type }: NonNullable<Effect['teBepalen']>, pad: string, meld: Meld): void {
  if (!opties) return;
  if (type !== undefined) meld(fout('veld-past-niet', `${pad}/opties`, { veld: 'opties', type }));
  dubbele(opties, ({ id }) => id, `${pad}/opties`, meld);
}

function controleerStap(bedrag: NonNullable<Effect['bedrag']>, pad: string, meld: Meld): void {
  const { moet, mag, eenVan } = STAPPEN[bedrag.stap];
  for (const veld of ['tenHoogste', 'deel', 'cent', 'categorie'] as const) {
    const staat = bedrag[veld] !== undefined;
    if (!staat && moet.includes(veld)) meld(fout('stap-veld-ontbreekt', pad, { stap: bedrag.stap, veld }));
    if (staat && !moet.includes(veld) && !mag.includes(veld)) meld(fout('stap-veld-te-veel', `${pad}/${veld}`, { stap: bedrag.stap, veld }));
  }
  if (eenVan && (bedrag.cent === undefined) === (bedrag.categorie === undefined)) meld(fout('precies-een', pad, { velden: ['cent', 'categorie'] }));
}

/** Every measure that an effect names, and where. */
export function maatregelenIn(dan: Effect, pad: string): readonly (readonly [maatregel: string, pad: string])[] {
  const uit: (readonly [string, string])[] = [];
  const voeg = (waarde: string | readonly string[] | undefined, plek: string): void => {
    if (typeof waarde === 'string') uit.push([waarde, plek]);
    else waarde?.forEach((maatregel, i) => uit.push([maatregel, stap(plek, i)]));
  };
  for (const veld of ['maatregel', 'eenVan', 'ook', 'bij', 'verbied'] as const) voeg(dan[veld], `${pad}/${veld}`);
  for (const veld of ['termijn', 'bedrag', 'teBepalen', 'bepaald'] as const) voeg(dan[veld]?.bij, `${pad}/${veld}/bij`);
  return uit;
}
