import type { BeleidJson, Dossier, MaatregelSoort, Zwaarder } from '../gegenereerd/typen.ts';
import { verdeelGroepen } from '../beslis/oordeel.ts';
import { verschuif } from '../datum.ts';
import { centenVan } from './beeld.ts';
import type { Beeld, Vormplek } from './beeld.ts';
import { Kanten } from './kanten.ts';
import type { Stap } from './kanten.ts';
import { aantalGebeurtenissen } from './ruimte.ts';
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
  const eigen = termijnenIn(ruimte, beeld);
  const uit = new Map<string, Lichter>();
  beleid.zwaarder.forEach((verklaring, plaats) => {
    const uitzonderingen = uitzonderingenVan(ruimte, beeld, verklaring);
    for (const stap of stappenVan(ruimte, verklaring)) {
      const kanten = new Kanten(ruimte, stap);
      for (const { onderdeel, maatregel, knoop } of [
        ...maatregelen(ruimte, beleid, gewicht, kanten),
        ...bedragen(ruimte, rekeningen, stap, kanten),
        ...termijnen(ruimte, eigen, kanten),
      ]) {
        if (knoop === 0) continue;
        const gevonden = ruimte.diagram.alle([
          knoop,
          kanten.bij(ruimte.geldig, 'licht'),
          kanten.bij(ruimte.geldig, 'zwaar'),
          ...buiten(ruimte, uitzonderingen, maatregel, kanten),
        ]);
        if (gevonden === 0) continue;
        const sleutel = `${plaats} ${onderdeel} ${maatregel}`;
        const eerder = uit.get(sleutel);
        const combinaties = (eerder?.combinaties ?? 0n) + aandeel(ruimte, gevonden, stap.zwaar);
        const hier = paar(ruimte, gevonden, stap);
        const kleinste = eerder && aantalGebeurtenissen(eerder.dossier) <= aantalGebeurtenissen(hier.dossier) ? eerder : hier;
        uit.set(sleutel, { ...kleinste, plaats, onderdeel, maatregel, combinaties });
      }
    }
  });
  return [...uit.values()];
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
const buiten = (ruimte: Klassenruimte, uitzonderingen: readonly Uitzondering[], maatregel: MaatregelSoort, kanten: Kanten): readonly number[] =>
  uitzonderingen.filter((u) => !u.bij || u.bij.includes(maatregel)).map(({ knoop }) => ruimte.diagram.niet(kanten.bij(knoop, 'zwaar')));

function maatregelen(ruimte: Klassenruimte, beleid: BeleidJson, { geboden, staat, minstens }: Gewicht, kanten: Kanten): readonly Overtredend[] {
  const d = ruimte.diagram;
  const op = (knopen: ReadonlyMap<string | number, number>, wat: string | number, kant: 'licht' | 'zwaar'): number => kanten.bij(knopen.get(wat) ?? 0, kant);
  /** Where it stands on the one side and not on the other. */
  const alleen = (knopen: ReadonlyMap<string | number, number>, wat: string | number, kant: 'licht' | 'zwaar'): number => {
    if (!kanten.alleen(knopen.get(wat) ?? 0, kant)) return 0;
    return d.en(op(knopen, wat, kant), d.niet(op(knopen, wat, kant === 'licht' ? 'zwaar' : 'licht')));
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

/** Where each measure has which term, as a day that can be compared. */
type Termijnen = readonly { readonly maatregel: MaatregelSoort; readonly eigen: readonly { readonly wat: string; readonly knoop: number }[] }[];

const termijnenIn = (ruimte: Klassenruimte, { vormen }: Beeld): Termijnen =>
  soortenIn(vormen).map((maatregel) => ({
    maatregel,
    eigen: perGroep(
      ruimte,
      vormen.filter(({ vorm }) => vorm.soort === maatregel),
      ({ vorm }) => vorm.termijn && dagenVan(vorm.termijn),
    ),
  }));

function termijnen(ruimte: Klassenruimte, alle: Termijnen, kanten: Kanten): readonly Overtredend[] {
  const d = ruimte.diagram;
  return alle.flatMap(({ maatregel, eigen }) => {
    const anders = eigen.filter(({ knoop }) => kanten.anders(knoop));
    const langer = anders.flatMap((kort) =>
      anders.flatMap((lang) => (lang.wat > kort.wat ? [d.en(kanten.bij(kort.knoop, 'licht'), kanten.bij(lang.knoop, 'zwaar'))] : [])),
    );
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
    const groepen = [...perRekening.values()].map(({ vorm, knoop }) => ({ knoop, cent: centenVan(lezer, vorm, dagen, aantallen) }));
    return groepen.length === 0 ? [] : [{ maatregel, groepen }];
  });
}

/** Where an amount is lower in the heavier case, on each of the days and for each number of units, as the step leaves them. */
function bedragen(ruimte: Klassenruimte, alle: readonly Bedragen[], stap: Stap, kanten: Kanten): readonly Overtredend[] {
  const d = ruimte.diagram;
  return alle.map(({ maatregel, groepen }) => {
    const anders = groepen.filter(({ knoop }) => kanten.anders(knoop));
    // Where nothing but the number of units moves, an account stays what it is, for more units.
    const paren = [...anders.flatMap((a) => anders.map((b) => [a, b] as const)), ...(stap.zwaar.has(ruimte.aantal) ? groepen.map((a) => [a, a] as const) : [])];
    const lager = paren.map(([a, b]) => {
      const waar = waarLager(ruimte, a, b, stap);
      return waar === 0 ? 0 : d.alle([kanten.bij(a.knoop, 'licht'), kanten.bij(b.knoop, 'zwaar'), waar]);
    });
    return { onderdeel: 'bedrag', maatregel, knoop: d.enige(lager) } as const;
  });
}

/** The days and the numbers of units with which the one account comes to more than the other. */
function waarLager(ruimte: Klassenruimte, a: Bedragen['groepen'][number], b: Bedragen['groepen'][number], stap: Stap): number {
  const waar = ruimte.ijkpunten.dagen.map((_, dag) =>
    ruimte.ijkpunten.aantallen.map((__, n) => minder(a.cent[dag]?.[eenheid(stap.licht, ruimte, n)], b.cent[dag]?.[eenheid(stap.zwaar, ruimte, n)])),
  );
  return waar.some((rij) => rij.includes(true)) ? opDagen(ruimte, waar) : 0;
}

const eenheid = (kant: ReadonlyMap<number, number>, ruimte: Klassenruimte, n: number): number => kant.get(ruimte.aantal) ?? n;
/** A table over the days and the numbers of units as a function. */
export const opDagen = ({ diagram: d, dagen, aantal }: Klassenruimte, waar: readonly (readonly boolean[])[]): number =>
  d.knoop(
    dagen,
    waar.map((rij) =>
      d.knoop(
        aantal,
        rij.map((x) => (x ? 1 : 0)),
      ),
    ),
  );

const minder = (licht: number | undefined, zwaar: number | undefined): boolean => licht !== undefined && zwaar !== undefined && zwaar < licht;

function paar(ruimte: Klassenruimte, knoop: number, { licht, zwaar }: Stap): { readonly dossier: Dossier; readonly tegenover: Dossier } {
  const keuze = ruimte.voorbeeldIn(knoop);
  const met = (vast: ReadonlyMap<number, number>): Toewijzing => keuze.map((waarde, variabele) => vast.get(variabele) ?? waarde);
  return { dossier: ruimte.dossier(met(zwaar)), tegenover: ruimte.dossier(met(licht)) };
}
