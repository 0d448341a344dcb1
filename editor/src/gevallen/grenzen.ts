import { dagnummer, datumVan, feitIn, metFeit, verschuif, type Antwoord, type BeleidJson, type Dossier, type Gebeurtenis } from '@handhavingswijzer/engine';
import { isDatum, leesDatum, leesEuro, leesExpressie, leesGetal } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten/index.ts';
import type { Bronnen } from './gevaldeel.ts';

const t = teksten.grens;

/** The case with one thing on a boundary, or next to it. */
export interface Variant {
  readonly sleutel: string;
  /** What is so in this one, in words. */
  readonly naam: string;
  readonly dossier: Dossier;
}

/** A boundary in the conditions of a policy, as it lies in one overtreding of one case. */
export interface Grens {
  readonly sleutel: string;
  /** Short, by the rule or begrip that it stands in. */
  readonly naam: string;
  /** The condition as a clause, where the name does not say it. */
  readonly zin?: string;
  /** Ids of the rules whose own condition holds it. */
  readonly regels: readonly string[];
  readonly varianten: readonly Variant[];
}

type Telling = readonly [
  soorten: readonly string[],
  jaren: number | 'onbeperkt',
  locatie: string,
  opgevolgd: string,
  ingevorderd: string,
  tot: string,
  soortgelijk: string,
];

/** Where a condition changes sides: a fact against a value, events in a window of years, or a number of events. */
type Vondst =
  | { readonly soort: 'waarde'; readonly feit: string; readonly waarde: number | string }
  | { readonly soort: 'venster'; readonly telling: Telling; readonly jaren: number }
  | { readonly soort: 'aantal'; readonly telling: Telling; readonly aantal: number };

const VERGELIJKT = new Set(['<', '<=', '>', '>=', '===', '!==']);

/** The operands when a term is this operator. */
function operanden(term: unknown, naam: string): readonly unknown[] | undefined {
  if (typeof term !== 'object' || term === null || !Object.hasOwn(term, naam)) return undefined;
  const args = (term as Record<string, unknown>)[naam];
  return Array.isArray(args) ? (args as readonly unknown[]) : [args];
}

function uitVergelijking(a: unknown, b: unknown): readonly Vondst[] {
  const telling = operanden(a, 'aantalGebeurtenissen') as Telling | undefined;
  if (telling && typeof b === 'number') return [{ soort: 'aantal', telling, aantal: b }];
  const feit = operanden(a, 'var')?.[0];
  if (typeof feit !== 'string' || (typeof b !== 'number' && !(typeof b === 'string' && isDatum(b)))) return [];
  return [{ soort: 'waarde', feit, waarde: b }];
}

/** Every boundary in an expression, each as often as it stands there. */
function vondstenIn(term: unknown): readonly Vondst[] {
  if (typeof term !== 'object' || term === null) return [];
  if (Array.isArray(term)) return term.flatMap(vondstenIn);
  return Object.entries(term).flatMap(([naam, args]: [string, unknown]): readonly Vondst[] => {
    const [a, b] = Array.isArray(args) ? (args as readonly unknown[]) : [];
    const hier = VERGELIJKT.has(naam) ? [...uitVergelijking(a, b), ...uitVergelijking(b, a)] : [];
    const [soorten, jaren] = [a, b];
    const inJaren = (naam === 'aantalGebeurtenissen' || naam === 'laatste') && typeof jaren === 'number' && Array.isArray(soorten);
    if (!inJaren) return [...hier, ...vondstenIn(args)];
    const telling = naam === 'laatste' ? ([soorten, jaren, 'deze', 'alle', 'alle', 'pleegdatum', 'nee'] as const) : (args as Telling);
    return [...hier, { soort: 'venster', telling: telling as Telling, jaren }];
  });
}

const soortNaam = (beleid: BeleidJson, soort: string): string =>
  (beleid.maatregelen.find(({ id }) => id === soort)?.naam ?? soort.replaceAll('-', ' ')).toLowerCase();

/** An event that this count counts, on that day. */
const gebeurtenis = ([[soort], , locatie, opgevolgd, ingevorderd, , soortgelijk]: Telling, datum: string): Gebeurtenis => ({
  datum,
  soort: soort as Gebeurtenis['soort'],
  soortgelijk: soortgelijk === 'ja',
  locatie: locatie === 'andere' ? 'andere' : 'deze',
  ...(opgevolgd === 'alle' ? {} : { opgevolgd: opgevolgd === 'ja' }),
  ...(ingevorderd === 'alle' ? {} : { ingevorderd: ingevorderd === 'ja' }),
});

const metHistorie = (dossier: Dossier, overtreding: string, historie: Gebeurtenis[]): Dossier => ({
  ...dossier,
  overtredingen: dossier.overtredingen.map((o) => (o.id === overtreding ? { ...o, historie } : o)),
});

interface Plek extends Bronnen {
  readonly dossier: Dossier;
  readonly overtreding: string;
}

/** The events of the kinds that are counted make room; the others stay. */
const overige = ({ dossier, overtreding }: Plek, [soorten]: Telling): readonly Gebeurtenis[] =>
  (dossier.overtredingen.find(({ id }) => id === overtreding)?.historie ?? []).filter(({ soort }) => !soorten.includes(soort));

const pleegdatumVan = ({ dossier, overtreding }: Plek): string => String(feitIn(dossier, overtreding, 'pleegdatum'));

function vensterVarianten(plek: Plek, telling: Telling, jaren: number): readonly Variant[] {
  const grens = dagnummer(verschuif(pleegdatumVan(plek), -jaren, 'jaren'));
  const wat = soortNaam(plek.beleid.data, telling[0][0] ?? '');
  return ([1, 0, -1] as const).map((dagen) => {
    const datum = datumVan(grens + dagen);
    return {
      sleutel: String(dagen),
      naam: t.venster[dagen](wat, jaren, leesDatum(datum)),
      dossier: metHistorie(plek.dossier, plek.overtreding, [...overige(plek, telling), gebeurtenis(telling, datum)]),
    };
  });
}

function aantalVarianten(plek: Plek, telling: Telling, aantal: number): readonly Variant[] {
  const wat = soortNaam(plek.beleid.data, telling[0][0] ?? '');
  const pleegdag = dagnummer(pleegdatumVan(plek));
  return [aantal - 1, aantal, aantal + 1]
    .filter((n) => n >= 0)
    .map((n) => {
      const erbij = Array.from({ length: n }, (_, i) => gebeurtenis(telling, datumVan(pleegdag - 60 * (n - i))));
      return {
        sleutel: String(n),
        naam: t.aantal(n, wat),
        dossier: metHistorie(plek.dossier, plek.overtreding, [...overige(plek, telling), ...erbij]),
      };
    });
}

function waardeVarianten(plek: Plek, feit: string, grens: number | string): readonly Variant[] {
  const { beleid, landelijk, dossier, overtreding } = plek;
  const vraag = beleid.data.feiten.find(({ id }) => id === feit) ?? landelijk.data.feiten.find(({ id }) => id === feit);
  const waarden: readonly Antwoord[] =
    typeof grens === 'number' ? [grens - 1, grens, grens + 1] : [-1, 0, 1].map((dagen) => datumVan(dagnummer(grens) + dagen));
  return waarden
    .filter((waarde) => typeof waarde !== 'number' || (waarde >= (vraag?.min ?? 0) && waarde <= (vraag?.max ?? Infinity)))
    .flatMap((waarde) => {
      const anders = metFeit(beleid.data, dossier, overtreding, feit, waarde);
      const inWoorden = typeof waarde === 'string' ? leesDatum(waarde) : vraag?.type === 'bedrag' ? leesEuro(Number(waarde)) : leesGetal(Number(waarde));
      return anders ? [{ sleutel: String(waarde), naam: t.waarde(vraag?.naam ?? vraag?.vraag ?? feit, inWoorden), dossier: anders }] : [];
    });
}

function maakGrens(plek: Plek, vondst: Vondst, waarin: string): Omit<Grens, 'regels' | 'sleutel'> {
  const { beleid, landelijk } = plek;
  const zin = (telling: Telling, aantal: number): string => leesExpressie(beleid, landelijk, { '>=': [{ aantalGebeurtenissen: telling }, aantal] }).tekst;
  switch (vondst.soort) {
    case 'waarde': {
      const varianten = waardeVarianten(plek, vondst.feit, vondst.waarde);
      return { naam: varianten.find(({ sleutel }) => sleutel === String(vondst.waarde))?.naam ?? vondst.feit, varianten };
    }
    case 'venster':
      return {
        naam: t.grensVenster(vondst.jaren, waarin),
        zin: zin(vondst.telling, 1),
        varianten: vensterVarianten(plek, vondst.telling, vondst.jaren),
      };
    case 'aantal':
      return {
        naam: t.grensAantal(vondst.aantal, waarin),
        zin: zin(vondst.telling, vondst.aantal),
        varianten: aantalVarianten(plek, vondst.telling, vondst.aantal),
      };
  }
}

const VOLGORDE: readonly Vondst['soort'][] = ['venster', 'waarde', 'aantal'];

/**
 * Every boundary in the rules and begrippen of a policy, for one overtreding of a dossier: with the case on it, and next to it at both sides. A window is
 * as many civil years before the day of the overtreding, that day included.
 */
export function grenzenVan(bronnen: Bronnen, dossier: Dossier, overtreding: string): readonly Grens[] {
  const plek = { ...bronnen, dossier, overtreding };
  const { regels, begrippen } = bronnen.beleid.data;
  const gevonden = new Map<string, { readonly vondst: Vondst; readonly regels: Set<string>; readonly waarin: Set<string> }>();
  for (const { id, titel, bron, als, isRegel } of [...begrippen.map((b) => ({ ...b, isRegel: false })), ...regels.map((r) => ({ ...r, isRegel: true }))]) {
    for (const vondst of vondstenIn(als)) {
      const sleutel = JSON.stringify(vondst);
      const hier = gevonden.get(sleutel) ?? { vondst, regels: new Set<string>(), waarin: new Set<string>() };
      if (isRegel) hier.regels.add(id);
      hier.waarin.add(`${titel} (${bron.sectie})`);
      gevonden.set(sleutel, hier);
    }
  }
  return [...gevonden]
    .sort(([, a], [, b]) => VOLGORDE.indexOf(a.vondst.soort) - VOLGORDE.indexOf(b.vondst.soort))
    .map(([sleutel, { vondst, regels: bij, waarin }]) => {
      const [eerste = '', ...meer] = waarin;
      return { sleutel, regels: [...bij], ...maakGrens(plek, vondst, t.enMeer(eerste, meer.length)) };
    })
    .filter(({ varianten }) => varianten.length > 1);
}
