import { canoniek, type BeleidJson, type Feit, type Voorschrift } from '@handhavingswijzer/engine';
import type { Kader } from './typen.ts';

export type Verschilsoort = 'nieuw' | 'vervallen' | 'anders';

/** One text of a question, as it was and as it is. */
export interface Tekstverschil {
  readonly veld: 'naam' | 'vraag' | 'toelichting';
  readonly oud?: string;
  readonly nieuw?: string;
}

/** One option that came, went, or reads otherwise. */
export interface Optieverschil {
  readonly soort: Verschilsoort;
  readonly id: string;
  readonly oud?: string;
  readonly nieuw?: string;
}

/** What changed in one question of the policy. */
export interface Vraagverschil {
  readonly feit: string;
  readonly soort: Verschilsoort;
  readonly oud?: Feit;
  readonly nieuw?: Feit;
  readonly teksten: readonly Tekstverschil[];
  readonly opties: readonly Optieverschil[];
  /** What kind of answer it asks differs: type, level, bounds, unit, who answers it, or what serves without an answer. */
  readonly vorm: boolean;
}

/** What changed in one voorschrift. */
export interface Voorschriftverschil {
  readonly id: string;
  readonly soort: Verschilsoort;
  readonly oud?: Voorschrift;
  readonly nieuw?: Voorschrift;
  readonly naamAnders: boolean;
  /** Amounts, class of consequence, articles, kinds of voorziening or explanation differ. */
  readonly inhoudAnders: boolean;
}

/** The lists of a policy that an officer does not answer. */
const OVERIGE_SECTIES = ['afwegingen', 'begrippen', 'maatregelen', 'regels', 'omstandigheden', 'procedure', 'afwijkgronden', 'conflicten'] as const;

/** One other entry of the policy that came, went or differs. */
export interface Overigverschil {
  readonly sectie: (typeof OVERIGE_SECTIES)[number];
  readonly soort: Verschilsoort;
  readonly id: string;
  /** Its title, of the newer of the two. */
  readonly naam: string;
}

export interface Beleidsverschil {
  /** In the order of the new policy, then what is gone in the order of the old one. */
  readonly vragen: readonly Vraagverschil[];
  readonly voorschriften: readonly Voorschriftverschil[];
  readonly overig: readonly Overigverschil[];
  /** Rounding, caps or samenloop differ. */
  readonly bedragenAnders: boolean;
  readonly landelijkAnders: boolean;
}

const vergeleken = new WeakMap<Kader, WeakMap<Kader, Beleidsverschil>>();

/**
 * What differs between two policies, entry by entry; computed once for a pair. Sections and places of entries are not compared: they change no question and no outcome.
 */
export function vergelijkBeleid(oud: Kader, nieuw: Kader): Beleidsverschil {
  const metNieuw = vergeleken.get(oud) ?? new WeakMap<Kader, Beleidsverschil>();
  vergeleken.set(oud, metNieuw);
  const verschil = metNieuw.get(nieuw) ?? vergelijk(oud, nieuw);
  metNieuw.set(nieuw, verschil);
  return verschil;
}

function vergelijk(oud: Kader, nieuw: Kader): Beleidsverschil {
  const [van, naar] = [oud.beleid.data, nieuw.beleid.data];
  return {
    vragen: paren(van.feiten, naar.feiten).flatMap((paar) => vraagverschil(...paar) ?? []),
    voorschriften: paren(van.voorschriften, naar.voorschriften).flatMap((paar) => voorschriftverschil(...paar) ?? []),
    overig: OVERIGE_SECTIES.flatMap((sectie) => overig(van, naar, sectie)),
    bedragenAnders: !gelijk(van.bedragen, naar.bedragen),
    landelijkAnders: oud.landelijk.sha256 !== nieuw.landelijk.sha256,
  };
}

type Paar<T> = readonly [oud: T | undefined, nieuw: T | undefined];

/** Entries of one id side by side. */
function paren<T extends { readonly id: string }>(oud: readonly T[], nieuw: readonly T[]): Paar<T>[] {
  const eerder = new Map(oud.map((x) => [x.id, x]));
  const nu = new Set(nieuw.map((x) => x.id));
  return [...nieuw.map((x): Paar<T> => [eerder.get(x.id), x]), ...oud.filter((x) => !nu.has(x.id)).map((x): Paar<T> => [x, undefined])];
}

/** Equal as canonical JSON; what is absent on both sides is equal. */
const gelijk = (a: unknown, b: unknown): boolean => (a === undefined || b === undefined ? a === b : canoniek(a) === canoniek(b));

/** The pair as far as it is there, with what happened to it. */
const standVanPaar = <T>(oud: T | undefined, nieuw: T | undefined): { readonly soort: Verschilsoort; readonly oud?: T; readonly nieuw?: T } => ({
  soort: oud === undefined ? 'nieuw' : nieuw === undefined ? 'vervallen' : 'anders',
  ...(oud === undefined ? {} : { oud }),
  ...(nieuw === undefined ? {} : { nieuw }),
});

const TEKSTVELDEN = ['naam', 'vraag', 'toelichting'] as const;
const VORMVELDEN = ['niveau', 'type', 'soort', 'min', 'max', 'eenheid', 'standaard'] as const;

function vraagverschil(oud: Feit | undefined, nieuw: Feit | undefined): Vraagverschil | undefined {
  const beide = oud !== undefined && nieuw !== undefined;
  const teksten = !beide
    ? []
    : TEKSTVELDEN.filter((veld) => oud[veld] !== nieuw[veld]).map((veld): Tekstverschil => {
        const [van, naar] = [oud[veld], nieuw[veld]];
        return { veld, ...(van === undefined ? {} : { oud: van }), ...(naar === undefined ? {} : { nieuw: naar }) };
      });
  const opties = beide ? optieverschillen(oud, nieuw) : [];
  const vorm = beide && VORMVELDEN.some((veld) => oud[veld] !== nieuw[veld]);
  if (beide && teksten.length === 0 && opties.length === 0 && !vorm) return undefined;
  return { feit: (nieuw ?? oud)?.id ?? '', ...standVanPaar(oud, nieuw), teksten, opties, vorm };
}

function optieverschillen(oud: Feit, nieuw: Feit): Optieverschil[] {
  return paren(oud.opties ?? [], nieuw.opties ?? []).flatMap(([van, naar]): Optieverschil[] => {
    const tekst = (o: typeof van): string | undefined => o && (o.toelichting === undefined ? o.naam : `${o.naam} (${o.toelichting})`);
    if (tekst(van) === tekst(naar)) return [];
    const { soort, oud: eerder, nieuw: nu } = standVanPaar(tekst(van), tekst(naar));
    return [{ soort, id: (naar ?? van)?.id ?? '', ...(eerder === undefined ? {} : { oud: eerder }), ...(nu === undefined ? {} : { nieuw: nu }) }];
  });
}

const VOORSCHRIFTVELDEN = ['voorzieningen', 'artikelen', 'klasse', 'bedragen', 'toelichting'] as const;

function voorschriftverschil(oud: Voorschrift | undefined, nieuw: Voorschrift | undefined): Voorschriftverschil | undefined {
  const beide = oud !== undefined && nieuw !== undefined;
  const naamAnders = beide && oud.naam !== nieuw.naam;
  const inhoudAnders = beide && VOORSCHRIFTVELDEN.some((veld) => !gelijk(oud[veld], nieuw[veld]));
  if (beide && !naamAnders && !inhoudAnders) return undefined;
  return { id: (nieuw ?? oud)?.id ?? '', ...standVanPaar(oud, nieuw), naamAnders, inhoudAnders };
}

interface Benoemd {
  readonly id: string;
  readonly naam?: string;
  readonly titel?: string;
  readonly tekst?: string;
}

function overig(van: BeleidJson, naar: BeleidJson, sectie: Overigverschil['sectie']): Overigverschil[] {
  return paren<Benoemd>(van[sectie], naar[sectie]).flatMap(([oud, nieuw]) => {
    if (oud && nieuw && gelijk(zonderBron(oud), zonderBron(nieuw))) return [];
    const laatste = nieuw ?? oud;
    return [
      { sectie, soort: standVanPaar(oud, nieuw).soort, id: laatste?.id ?? '', naam: laatste?.naam ?? laatste?.titel ?? laatste?.tekst ?? laatste?.id ?? '' },
    ];
  });
}

/** Where an entry stands in a document says nothing about what it does. */
const zonderBron = (deel: object): object => Object.fromEntries(Object.entries(deel).filter(([veld]) => veld !== 'bron'));
