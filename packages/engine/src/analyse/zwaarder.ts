import type { BeleidJson, Dossier, MaatregelSoort, Zwaarder } from '../gegenereerd/typen.ts';
import { verdeelGroepen } from '../beslis/oordeel.ts';
import { verschuif } from '../datum.ts';
import { centVan } from './beeld.ts';
import type { Beeld, Vormplek } from './beeld.ts';
import type { Klassenruimte } from './ruimte.ts';
import type { Toewijzing } from './tellen.ts';

/** What becomes lighter where a fact becomes heavier. */
export type Onderdeel = 'maatregel' | 'bedrag' | 'termijn';

/** A heavier fact with a lighter outcome, in one space. */
export interface Lichter {
  /** Place in `zwaarder` of the policy. */
  readonly plaats: number;
  readonly onderdeel: Onderdeel;
  readonly maatregel: MaatregelSoort;
  readonly combinaties: bigint;
  /** The heavier case, and the lighter one that differs from it in nothing else. */
  readonly dossier: Dossier;
  readonly tegenover: Dossier;
}

/** One step from a lighter to a heavier case: values that some variables have before it and after it, by place. */
interface Stap {
  readonly licht: ReadonlyMap<number, number>;
  readonly zwaar: ReadonlyMap<number, number>;
}

/** Every step that a declaration speaks of, in this space. */
function stappenVan(ruimte: Klassenruimte, { feit, volgorde, richting, gebeurtenissen }: Zwaarder): readonly Stap[] {
  if (gebeurtenissen) return ruimte.historie.soortgenoten.flatMap((soort) => eenMeer(ruimte, soort, gebeurtenissen));
  const variabele = feit === 'aantal' ? ruimte.aantal : ruimte.feiten.find((f) => f.feit === feit && f.optie === undefined)?.variabele;
  if (variabele === undefined) return [];
  const waarden: readonly unknown[] = feit === 'aantal' ? ruimte.ijkpunten.aantallen : (ruimte.feiten.find((f) => f.variabele === variabele)?.waarden ?? []);
  const groepen: readonly (readonly unknown[])[] = richting ? waarden.map((waarde) => [waarde]) : (volgorde ?? []);
  const oplopend = richting === 'aflopend' ? [...groepen].reverse() : groepen;
  const stap = (licht: unknown, zwaar: unknown): readonly Stap[] => {
    const [i, j] = [waarden.indexOf(licht), waarden.indexOf(zwaar)];
    return i === -1 || j === -1 ? [] : [{ licht: new Map([[variabele, i]]), zwaar: new Map([[variabele, j]]) }];
  };
  return oplopend.flatMap((groep, i) => [
    ...oplopend.slice(i + 1).flatMap((zwaarder) => groep.flatMap((licht) => zwaarder.flatMap((zwaar) => stap(licht, zwaar)))),
    ...groep.flatMap((a) => groep.flatMap((b) => (a === b ? [] : stap(a, b)))), // equally heavy: lighter in neither direction
  ]);
}

/** One more event of a kind, before the offence; the last event stays what it was, or is this one. */
function eenMeer(ruimte: Klassenruimte, soort: Klassenruimte['historie']['soortgenoten'][number], gebeurtenissen: readonly string[]): readonly Stap[] {
  if (!gebeurtenissen.includes(soort.voorbeeld.soort) || soort.tijdvak === 0) return [];
  const nieuwste = ruimte.historie.laatsten.filter(({ blik }) => soort.inBeeld.has(blik));
  return Array.from({ length: soort.kap }, (_, n) => n).flatMap((n) => {
    const licht = new Map([[soort.variabele, n]]);
    const zwaar = new Map([[soort.variabele, n + 1]]);
    const laatste = new Map([...zwaar, ...nieuwste.map(({ variabele, waarden }) => [variabele, waarden.indexOf(soort.voorbeeld.soort)] as const)]);
    return nieuwste.length === 0
      ? [{ licht, zwaar }]
      : [
          { licht, zwaar },
          { licht, zwaar: laatste },
        ];
  });
}

/** Where each measure stands, and how heavy the demand on the ladder is. */
interface Gewicht {
  readonly geboden: ReadonlyMap<string, number>;
  readonly staat: ReadonlyMap<string, number>;
  /** Per place on the ladder where at least that is demanded; of alternatives the lightest counts. */
  readonly minstens: ReadonlyMap<number, number>;
}

function weeg(ruimte: Klassenruimte, beleid: BeleidJson, { maatregelen }: Beeld): Gewicht {
  const d = ruimte.diagram;
  const geboden = new Map<string, number>();
  const staat = new Map<string, number>();
  const groepen = new Map<string, { readonly trede: number; readonly knoop: number }[]>();
  const tredeVan = new Map(beleid.maatregelen.map(({ id, trede }) => [id, trede]));
  for (const stand of maatregelen.staten) {
    const { soort, sterkte, knoop } = stand;
    staat.set(soort, d.of(staat.get(soort) ?? 0, knoop));
    if (sterkte !== 'geboden') continue;
    geboden.set(soort, knoop);
    const trede = tredeVan.get(soort);
    if (trede === undefined) continue;
    for (const { groep, knoop: waar } of verdeelGroepen(ruimte, stand)) {
      const sleutel = groep === '' ? `los ${soort}` : `groep ${groep}`;
      groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), { trede, knoop: waar }]);
    }
  }
  const minstens = new Map<number, number>();
  for (const trede of new Set([...tredeVan.values()].flatMap((t) => t ?? []))) {
    const perGroep = [...groepen.values()].map((leden) => {
      const iets = d.enige(leden.map(({ knoop }) => knoop));
      return d.en(iets, d.niet(d.enige(leden.filter((lid) => lid.trede < trede).map(({ knoop }) => knoop))));
    });
    minstens.set(trede, d.enige(perGroep));
  }
  return { geboden, staat, minstens };
}

/** Days by which terms are compared; a month is a month whichever day it begins. */
const dagenVan = ({ aantal, eenheid }: { readonly aantal: number; readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren' }): string =>
  verschuif('2026-01-01', aantal, eenheid);

interface Overtredend {
  readonly onderdeel: Onderdeel;
  readonly maatregel: MaatregelSoort;
  readonly knoop: number;
}

/** Looks for a step to a heavier case that gives a lighter outcome, other than those that the policy declares. */
export function lichterBijZwaarder(ruimte: Klassenruimte, beeld: Beeld): readonly Lichter[] {
  const { beleid } = beeld.lezer.kern;
  if (!beleid.zwaarder) return [];
  const gewicht = weeg(ruimte, beleid, beeld);
  const rekeningen = bedragenIn(ruimte, beeld);
  const uit = new Map<string, Lichter>();
  beleid.zwaarder.forEach((verklaring, plaats) => {
    const uitzonderingen = uitzonderingenVan(ruimte, beeld, verklaring);
    for (const stap of stappenVan(ruimte, verklaring)) {
      const { bij, beide } = maakBij(ruimte, stap);
      if (beide === 0) continue;
      for (const { onderdeel, maatregel, knoop } of [
        ...maatregelen(ruimte, beleid, gewicht, bij),
        ...bedragen(ruimte, rekeningen, stap, bij),
        ...termijnen(ruimte, beeld, bij),
      ]) {
        if (knoop === 0) continue;
        const gevonden = ruimte.diagram.alle([knoop, beide, ...buiten(ruimte, uitzonderingen, maatregel, bij)]);
        if (gevonden === 0) continue;
        const sleutel = `${plaats} ${onderdeel} ${maatregel}`;
        const eerder = uit.get(sleutel);
        const combinaties = (eerder?.combinaties ?? 0n) + aandeel(ruimte, gevonden, stap.zwaar);
        uit.set(sleutel, { ...(eerder ?? { plaats, onderdeel, maatregel, ...paar(ruimte, gevonden, stap) }), combinaties });
      }
    }
  });
  return [...uit.values()];
}

type Bij = (knoop: number, kant: 'licht' | 'zwaar') => number;

function maakBij(ruimte: Klassenruimte, stap: Stap): { readonly bij: Bij; readonly beide: number } {
  const d = ruimte.diagram;
  const bekend = { licht: new Map<number, number>(), zwaar: new Map<number, number>() };
  const bij: Bij = (knoop, kant) => {
    const eerder = bekend[kant].get(knoop);
    if (eerder !== undefined) return eerder;
    const steun = d.steun(knoop);
    let uit = knoop;
    for (const [variabele, waarde] of stap[kant]) if (steun.has(variabele)) uit = d.bij(uit, variabele, waarde);
    bekend[kant].set(knoop, uit);
    return uit;
  };
  return { bij, beide: d.en(bij(ruimte.geldig, 'licht'), bij(ruimte.geldig, 'zwaar')) };
}

/** Combinations of the other variables only: each pair of cases counts once. */
const aandeel = (ruimte: Klassenruimte, knoop: number, vast: ReadonlyMap<number, number>): bigint =>
  [...vast.keys()].reduce((aantal, variabele) => aantal / BigInt(ruimte.diagram.domeinen[variabele] as number), ruimte.teller.tel(knoop));

/** A declared exception: for which measures, and where. */
interface Uitzondering {
  readonly bij: readonly MaatregelSoort[] | undefined;
  readonly knoop: number;
}

/** The exceptions of one declaration; one that asks for a fact on which nothing depends here holds nowhere. */
const uitzonderingenVan = (ruimte: Klassenruimte, { lezer: { plan } }: Beeld, { uitzonderingen = [] }: Zwaarder): readonly Uitzondering[] =>
  uitzonderingen.map(({ als = true, bij }) => {
    const deel = plan.compileer(als);
    return { bij, knoop: ruimte.kan(deel) ? ruimte.bouw(deel) : 0 };
  });

/** Where no exception for this measure applies to the heavier case. */
const buiten = (ruimte: Klassenruimte, uitzonderingen: readonly Uitzondering[], maatregel: MaatregelSoort, bij: Bij): readonly number[] =>
  uitzonderingen.filter((u) => !u.bij || u.bij.includes(maatregel)).map(({ knoop }) => ruimte.diagram.niet(bij(knoop, 'zwaar')));

function maatregelen(ruimte: Klassenruimte, beleid: BeleidJson, { geboden, staat, minstens }: Gewicht, bij: Bij): readonly Overtredend[] {
  const d = ruimte.diagram;
  const op = (knopen: ReadonlyMap<string | number, number>, wat: string | number, kant: 'licht' | 'zwaar'): number => bij(knopen.get(wat) ?? 0, kant);
  /** Where it stands on the one side and not on the other. */
  const alleen = (knopen: ReadonlyMap<string | number, number>, wat: string | number, kant: 'licht' | 'zwaar'): number => {
    const hier = op(knopen, wat, kant);
    const daar = op(knopen, wat, kant === 'licht' ? 'zwaar' : 'licht');
    return hier === daar ? 0 : d.en(hier, d.niet(daar));
  };
  const behalve = (knoop: number, niet: () => number): number => (knoop === 0 ? 0 : d.en(knoop, d.niet(niet())));
  /** Of two demands outside the ladder and on it none is the heavier. */
  const naastLadder = (): number =>
    d.enige(
      beleid.maatregelen.flatMap(({ id, traject, trede, uitsluitend }) =>
        traject === 'herstellend' && trede === undefined && !uitsluitend ? [op(geboden, id, 'zwaar')] : [],
      ),
    );
  const gestegen = (): number => d.enige([...minstens.keys()].map((trede) => alleen(minstens, trede, 'zwaar')));
  return beleid.maatregelen.map(({ id: maatregel, traject, trede, uitsluitend }): Overtredend => {
    const weg = (): number => d.of(alleen(geboden, maatregel, 'licht'), alleen(staat, maatregel, 'licht'));
    const lichter = (): number => {
      if (uitsluitend) return d.of(alleen(geboden, maatregel, 'zwaar'), alleen(staat, maatregel, 'zwaar'));
      if (traject === 'bestraffend') return weg();
      if (trede === undefined) return behalve(alleen(staat, maatregel, 'licht'), gestegen);
      const nietMeer = behalve(alleen(staat, maatregel, 'licht'), () => op(minstens, trede, 'zwaar'));
      return behalve(d.of(alleen(minstens, trede, 'licht'), nietMeer), naastLadder);
    };
    return { onderdeel: 'maatregel', maatregel, knoop: lichter() };
  });
}

/** Forms of one measure by something of the form, joined. */
function perGroep<T>(ruimte: Klassenruimte, vormen: readonly Vormplek[], waarop: (plek: Vormplek) => T | undefined): readonly { wat: T; knoop: number }[] {
  const uit = new Map<string, { wat: T; knoop: number }>();
  for (const plek of vormen) {
    const wat = waarop(plek);
    if (wat === undefined) continue;
    const sleutel = JSON.stringify(wat);
    uit.set(sleutel, { wat, knoop: ruimte.diagram.of(uit.get(sleutel)?.knoop ?? 0, plek.knoop) });
  }
  return [...uit.values()];
}

const soortenIn = (vormen: readonly Vormplek[]): readonly MaatregelSoort[] => [...new Set(vormen.map(({ vorm }) => vorm.soort))];

function termijnen(ruimte: Klassenruimte, { vormen }: Beeld, bij: Bij): readonly Overtredend[] {
  const d = ruimte.diagram;
  return soortenIn(vormen).flatMap((maatregel) => {
    const eigen = perGroep(
      ruimte,
      vormen.filter(({ vorm }) => vorm.soort === maatregel),
      ({ vorm }) => vorm.termijn && dagenVan(vorm.termijn),
    );
    if (eigen.every(({ knoop }) => bij(knoop, 'licht') === bij(knoop, 'zwaar'))) return [];
    const langer = eigen.flatMap((kort) => eigen.flatMap((lang) => (lang.wat > kort.wat ? [d.en(bij(kort.knoop, 'licht'), bij(lang.knoop, 'zwaar'))] : [])));
    return [{ onderdeel: 'termijn', maatregel, knoop: d.enige(langer) } as const];
  });
}

/** The forms of one measure that have one account of the amount, with the amount in cents on each of the days for each number of units. */
export interface Bedragen {
  readonly maatregel: MaatregelSoort;
  readonly groepen: readonly { readonly knoop: number; readonly cent: readonly (readonly (number | undefined)[])[] }[];
}

export function bedragenIn(ruimte: Klassenruimte, { vormen, lezer }: Beeld): readonly Bedragen[] {
  const { dagen, aantallen } = ruimte.ijkpunten;
  return soortenIn(vormen).flatMap((maatregel) => {
    const perRekening = new Map<string, Vormplek>();
    for (const { vorm, knoop } of vormen) {
      if (vorm.soort !== maatregel || vorm.bedrag.length === 0) continue;
      const sleutel = vorm.bedrag.map(({ id }) => id).join(' ');
      perRekening.set(sleutel, { vorm, knoop: ruimte.diagram.of(perRekening.get(sleutel)?.knoop ?? 0, knoop) });
    }
    const groepen = [...perRekening.values()].map(({ vorm, knoop }) => ({
      knoop,
      cent: dagen.map((dag) => aantallen.map((aantal) => centVan(lezer, vorm, dag, aantal))),
    }));
    return groepen.length === 0 ? [] : [{ maatregel, groepen }];
  });
}

/** Where an amount is lower in the heavier case, on each of the days and for each number of units, as the step leaves them. */
function bedragen(ruimte: Klassenruimte, alle: readonly Bedragen[], stap: Stap, bij: Bij): readonly Overtredend[] {
  const d = ruimte.diagram;
  const { dagen, aantallen } = ruimte.ijkpunten;
  return alle.flatMap(({ maatregel, groepen }) => {
    const zelfde = groepen.every(({ knoop }) => bij(knoop, 'licht') === bij(knoop, 'zwaar'));
    if (zelfde && !stap.zwaar.has(ruimte.aantal)) return [];
    const lager = groepen.flatMap((a) =>
      groepen.map((b) => {
        const waar = dagen.map((_, dag) =>
          aantallen.map((__, n) => minder(a.cent[dag]?.[eenheid(stap.licht, ruimte, n)], b.cent[dag]?.[eenheid(stap.zwaar, ruimte, n)])),
        );
        if (!waar.some((rij) => rij.includes(true))) return 0;
        const bedrag = waar.map((rij) =>
          d.knoop(
            ruimte.aantal,
            rij.map((x) => (x ? 1 : 0)),
          ),
        );
        return d.alle([bij(a.knoop, 'licht'), bij(b.knoop, 'zwaar'), d.knoop(ruimte.dagen, bedrag)]);
      }),
    );
    return [{ onderdeel: 'bedrag', maatregel, knoop: d.enige(lager) } as const];
  });
}

const eenheid = (kant: ReadonlyMap<number, number>, ruimte: Klassenruimte, n: number): number => kant.get(ruimte.aantal) ?? n;
const minder = (licht: number | undefined, zwaar: number | undefined): boolean => licht !== undefined && zwaar !== undefined && zwaar < licht;

function paar(ruimte: Klassenruimte, knoop: number, { licht, zwaar }: Stap): { readonly dossier: Dossier; readonly tegenover: Dossier } {
  const keuze = ruimte.voorbeeldIn(knoop);
  const met = (vast: ReadonlyMap<number, number>): Toewijzing => keuze.map((waarde, variabele) => vast.get(variabele) ?? waarde);
  return { dossier: ruimte.dossier(met(zwaar)), tegenover: ruimte.dossier(met(licht)) };
}
