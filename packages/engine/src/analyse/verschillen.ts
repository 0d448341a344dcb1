import type { Dossier, Feit } from '../gegenereerd/typen.ts';
import type { Waarde } from '../logica/index.ts';
import { maakBeeld } from './beeld.ts';
import type { Beeld } from './beeld.ts';
import { beschrijf, maakKenmerken, maatregelkenmerk, MEESTE_ZINNEN } from './beschrijving.ts';
import type { Gevalsvoorwaarde, Kenmerk } from './beschrijving.ts';
import { groepenIn, kenmerkVan } from './groepen.ts';
import type { Groepswijziging, Ruimtegroep } from './groepen.ts';
import { regelsAchter } from './herkomst.ts';
import { bedragcellen, bedragparen, labelsIn, staatVan } from './labels.ts';
import type { Bedragcel, Bedragpaar, Label, Uitkomstwijziging } from './labels.ts';
import type { Klassenruimte } from './ruimte.ts';
import type { Toewijzing } from './tellen.ts';

/** How many cases. Of a part of a comparison both add up to those of the whole. */
export interface Gevallental {
  readonly combinaties: bigint;
  /** Those of them in which nothing went before (no event that a rule counts) and nothing is unusual (no answer that national law warns of). */
  readonly eersteKeer: bigint;
}

/** Cases of one voorschrift for one kind of voorziening. */
export interface Plek extends Gevallental {
  readonly voorschrift: string;
  readonly voorziening: Dossier['voorziening']['soort'];
}

/** Cases of one group under conditions that can be read. */
export interface Uitkomstverschil extends Gevallental {
  /** All that changes in every one of these cases. */
  readonly wijzigingen: readonly Uitkomstwijziging[];
  /** What changes in some of them. */
  readonly soms: readonly Uitkomstwijziging[];
  /** Of a group of amounts: from what to what, the combinations of one measure adding up to those of this difference. */
  readonly bedragen: readonly Bedragpaar[];
  /** All of these hold in the cases; empty: no condition. */
  readonly voorwaarden: readonly Gevalsvoorwaarde[];
  /** Whether the conditions say exactly which cases: if not, some cases under them do not change in this way. */
  readonly precies: boolean;
  /** The voorschriften where it is so; their counts add up to those of this difference. */
  readonly plekken: readonly Plek[];
  /** The smallest dossier that shows it. */
  readonly dossier: Dossier;
  /** Facts of that dossier that decide: with another answer to one of them, and all else the same, it would not show it. */
  readonly bepalend: readonly string[];
  /** Whether nothing in that dossier is unusual: no answer that national law warns of. If not, no case of these is usual. */
  readonly gewoon: boolean;
}

/** Cases that change in the same way, over all voorschriften: what a person can agree with, or not. */
export interface Verschilgroep extends Gevallental {
  /** Identity of the group: the same text for the same change, in every comparison (`kenmerkVan`). */
  readonly kenmerk: string;
  readonly wijziging: Groepswijziging;
  /** What else changes in some or all of these cases, each with in how many: these overlap, and add up to nothing. */
  readonly ook: readonly (Gevallental & { readonly wijziging: Uitkomstwijziging })[];
  /** Of a group of amounts: from what to what; the combinations of one measure add up to those of the group. */
  readonly bedragen: readonly Bedragpaar[];
  /** The voorschriften where it is so; their counts add up to those of the group. */
  readonly plekken: readonly Plek[];
  /** The cases of the group by their conditions; their counts add up to those of the group. */
  readonly verschillen: readonly Uitkomstverschil[];
  /** The rules of each policy, those of national law among them, that make it so in the smallest dossier. */
  readonly regels: { readonly oud: readonly string[]; readonly nieuw: readonly string[] };
  /** The smallest dossier that shows it. */
  readonly dossier: Dossier;
  /** Facts of that dossier that decide: with another answer to one of them, and all else the same, it would not be in the group. */
  readonly bepalend: readonly string[];
  /** Whether nothing in that dossier is unusual: no answer that national law warns of. If not, no case of these is usual. */
  readonly gewoon: boolean;
}

/** What one space of cases shows of two policies. */
export interface Ruimteverschillen {
  readonly alle: Gevallental;
  readonly anders: Gevallental;
  readonly groepen: readonly Verschilgroep[];
}

/** More sentences than this about one voorschrift nobody reads. */
const MEESTE_DELEN = 48;

/** Compares the two policies of a space in every case that both know. */
export function ruimteverschillen(ruimte: Klassenruimte): Ruimteverschillen {
  const d = ruimte.diagram;
  const beelden = [maakBeeld(ruimte, 0), maakBeeld(ruimte, 1)] as const;
  const kent = beideKennen(ruimte);
  const gewoon = gewoneGevallen(ruimte);
  const telling = maakTelling(ruimte, gewoon);
  const cellen = bedragcellen(ruimte, ...beelden);
  const labels = labelsIn(ruimte, ...beelden, cellen)
    .map(({ wijziging, knoop }) => ({ wijziging, knoop: d.en(knoop, kent) }))
    .filter(({ knoop }) => knoop !== 0);
  const anders = d.enige(labels.map(({ knoop }) => knoop));
  const delen = groepenIn(ruimte, beelden, labels, anders);
  const kenmerken = delen.length === 0 ? [] : maakKenmerken(ruimte);
  const zinnen = Math.max(1, Math.min(MEESTE_ZINNEN, Math.floor(MEESTE_DELEN / Math.max(1, delen.length))));
  const alle = d.en(ruimte.geldig, kent);
  const voorbeeld = (knoop: number): Toewijzing => ruimte.voorbeeldIn(d.en(knoop, gewoon) || knoop);
  const basis: Basis = {
    ruimte,
    beelden,
    labels,
    cellen,
    telling,
    alle,
    gewoon,
    voorbeeld,
    beschrijf: (knoop, eigen) => beschrijf(ruimte, [...eigen, ...kenmerken], knoop, zinnen),
  };
  return { alle: telling(alle), anders: telling(anders), groepen: delen.map((deel) => maakGroep(basis, deel)) };
}

interface Basis {
  readonly ruimte: Klassenruimte;
  readonly beelden: readonly [Beeld, Beeld];
  readonly labels: readonly Label[];
  readonly cellen: readonly Bedragcel[];
  readonly telling: (knoop: number) => Gevallental;
  /** Every case that is compared. */
  readonly alle: number;
  /** Those in which nothing is unusual. */
  readonly gewoon: number;
  /** The smallest of some cases, one that is not unusual if there is any. */
  readonly voorbeeld: (knoop: number) => Toewijzing;
  readonly beschrijf: (knoop: number, eigen: readonly Kenmerk[]) => ReturnType<typeof beschrijf>;
}

/** Counts the cases of a function that says itself what a dossier can have. */
function maakTelling(ruimte: Klassenruimte, gewoon: number): (knoop: number) => Gevallental {
  const d = ruimte.diagram;
  const geenVerleden = d.alle(
    [...ruimte.historie.soortgenoten].reverse().map(({ variabele, kap }) =>
      d.knoop(
        variabele,
        Array.from({ length: kap + 1 }, (_, n) => (n === 0 ? 1 : 0)),
      ),
    ),
  );
  const eerste = d.en(geenVerleden, gewoon);
  return (knoop) => ({ combinaties: ruimte.teller.tel(knoop), eersteKeer: ruimte.teller.tel(d.en(knoop, eerste)) });
}

/** Where no answer is one that national law warns of: such cases can be, but are no example. */
function gewoneGevallen(ruimte: Klassenruimte): number {
  const d = ruimte.diagram;
  return d.alle(
    ruimte.lezers.flatMap(({ plan }, nummer) =>
      plan.samenhang.map(({ samenhang, deel }) => {
        const feit = ruimte.feiten.find(({ feit: id }) => id === samenhang.feit);
        if (!feit || samenhang.strijdig !== 'voorbehoud' || !ruimte.kan(deel, nummer)) return 1;
        const mag = feit.waarden.map((waarde) => (waarde === undefined || (samenhang.toegestaan as readonly unknown[]).includes(waarde) ? 1 : 0));
        return d.of(d.knoop(feit.variabele, mag), d.niet(ruimte.bouw(deel, nummer)));
      }),
    ),
  );
}

/** Where every answer is one that each policy which asks for it knows. */
function beideKennen(ruimte: Klassenruimte): number {
  const d = ruimte.diagram;
  const vragen = ruimte.lezers.map(({ kern }) => new Map(kern.slots.flatMap(({ id, feit }) => (feit ? [[id, feit] as const] : []))));
  const kent = (feit: Feit, waarde: Waarde | undefined, optie: string | undefined): boolean => {
    if (waarde === undefined || waarde === false) return true;
    const keuze = optie ?? (feit.type === 'keuze' ? waarde : undefined);
    if (keuze !== undefined) return feit.opties === undefined || feit.opties.some(({ id }) => id === keuze);
    return typeof waarde !== 'number' || ((feit.min === undefined || waarde >= feit.min) && (feit.max === undefined || waarde <= feit.max));
  };
  return d.alle(
    [...ruimte.feiten].reverse().map(({ feit, optie, waarden, variabele }) =>
      d.knoop(
        variabele,
        waarden.map((waarde) => {
          const vragers = vragen.flatMap((vraag) => vraag.get(feit) ?? []);
          return vragers.every((vraag) => kent(vraag, waarde, optie)) ? 1 : 0;
        }),
      ),
    ),
  );
}

function maakGroep(basis: Basis, { wijziging, knoop }: Ruimtegroep): Verschilgroep {
  const { ruimte, beelden, labels, telling } = basis;
  const d = ruimte.diagram;
  const { plan } = ruimte.lezers[0] as Klassenruimte['lezers'][number];
  const keuze = basis.voorbeeld(knoop);
  const hier = telling(knoop);
  const geraakt = labels.filter((label) => d.raakt(label.knoop, knoop));
  const plek = (aantal: Gevallental): readonly Plek[] => [{ voorschrift: plan.voorschrift.id, voorziening: plan.soort, ...aantal }];
  const paren = (deel: number): readonly Bedragpaar[] => (wijziging.soort === 'bedrag' ? bedragparen(ruimte, basis.cellen, deel) : []);
  return {
    kenmerk: kenmerkVan(wijziging),
    wijziging,
    ...hier,
    ook: geraakt
      .filter((label) => !spreektVanzelf(wijziging, label.wijziging))
      .map((label) => ({ wijziging: label.wijziging, ...telling(d.en(label.knoop, knoop)) })),
    bedragen: paren(knoop),
    plekken: plek(hier),
    verschillen: basis.beschrijf(knoop, maatregelkenmerken(basis, wijziging)).map(({ knoop: deel, voorwaarden, precies }) => {
      const daar = telling(deel);
      const inDeel = geraakt.filter((label) => d.raakt(label.knoop, deel));
      const altijd = inDeel.filter((label) => !d.raakt(d.niet(label.knoop), deel));
      const voorbeeld = basis.voorbeeld(deel);
      return {
        wijzigingen: altijd.map((label) => label.wijziging),
        soms: inDeel.filter((label) => !altijd.includes(label)).map((label) => label.wijziging),
        bedragen: paren(deel),
        voorwaarden,
        precies,
        ...daar,
        plekken: plek(daar),
        dossier: ruimte.dossier(voorbeeld),
        bepalend: bepalend(basis, deel, voorbeeld),
        gewoon: d.raakt(deel, basis.gewoon),
      };
    }),
    regels: { oud: regelsAchter(ruimte, beelden[0], keuze, wijziging), nieuw: regelsAchter(ruimte, beelden[1], keuze, wijziging) },
    dossier: ruimte.dossier(keuze),
    bepalend: bepalend(basis, knoop, keuze),
    gewoon: d.raakt(knoop, basis.gewoon),
  };
}

/** Of a change in amounts or terms the measures stand as they stood: whether they do says most of which cases. */
function maatregelkenmerken({ ruimte, beelden: [oud] }: Basis, wijziging: Groepswijziging): readonly Kenmerk[] {
  if (wijziging.soort !== 'bedrag' && wijziging.soort !== 'termijn') return [];
  const delen = wijziging.soort === 'bedrag' ? wijziging.bedragen : wijziging.termijnen;
  return [...new Set(delen.map(({ maatregel }) => maatregel))].map((maatregel) =>
    maatregelkenmerk(ruimte, maatregel, staatVan(oud, maatregel, 'geboden'), staatVan(oud, maatregel, 'mogelijk')),
  );
}

/** The facts by which a case is in these cases: with another value of one of them it is a case that is compared too, but not one of these. */
function bepalend({ ruimte, alle }: Basis, knoop: number, keuze: Toewijzing): readonly string[] {
  const { diagram, teller } = ruimte;
  const beslist = (variabele: number): boolean =>
    Array.from({ length: diagram.domeinen[variabele] as number }, (_, waarde) => keuze.with(variabele, waarde)).some(
      (ander) => teller.geldt(alle, ander) && !teller.geldt(knoop, ander),
    );
  return [
    ...new Set(ruimte.feiten.filter(({ variabele }) => beslist(variabele)).map(({ feit }) => feit)),
    ...(beslist(ruimte.aantal) ? ['aantal'] : []),
    ...(beslist(ruimte.dagen) ? ['pleegdatum', 'besluitdatum'] : []),
  ];
}

/** Whether a change is what makes the group already: it need not be named beside it. */
function spreektVanzelf(groep: Groepswijziging, wijziging: Uitkomstwijziging): boolean {
  if (groep.soort === 'eis') {
    if (wijziging.soort === 'keuzegroep') return true;
    return wijziging.soort === 'maatregel' && wijziging.van !== 'mogelijk' && wijziging.naar !== 'mogelijk';
  }
  if (groep.soort === 'mogelijk') return wijziging.soort === 'maatregel' && wijziging.maatregel === groep.maatregel;
  return wijziging.soort === groep.soort;
}
