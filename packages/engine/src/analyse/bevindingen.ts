import type { BeleidJson, Dossier, Feit } from '../gegenereerd/typen.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, waarschuwing } from '../uitslag.ts';
import { andersVraag, doetVraag, optieVraag } from './peiling.ts';
import type { Peiling, Plek, Punt } from './peiling.ts';
import { aantalGebeurtenissen } from './ruimte.ts';

/**
 * A finding about all cases of a policy. `params.bij` are the ids that it is about: with its code they identify it, also in a next version.
 */
export interface Analysebevinding extends Bevinding {
  /** The smallest dossier that shows it; absent where none can. */
  readonly dossier?: Dossier;
  /** Where a heavier fact gives a lighter outcome: the case with the lighter fact, that differs in nothing else. */
  readonly tegenover?: Dossier;
  /** In how many combinations it shows. */
  readonly combinaties: bigint;
}

/** One space with what it shows. */
export interface Gepeild {
  readonly voorschrift: string;
  readonly voorziening: string;
  readonly peiling: Peiling;
}

/** One thing over all spaces where it shows. */
interface Verzameld<C extends string> extends Plek {
  readonly code: C;
  readonly bij: readonly string[];
  readonly voorschriften: ReadonlySet<string>;
  readonly voorzieningen: ReadonlySet<string>;
}

interface Waar {
  readonly bij: readonly string[];
  readonly voorschriften: readonly string[];
  readonly voorzieningen: readonly string[];
}

const MELDINGEN: Readonly<Record<Punt['code'], (pad: string, waar: Waar) => Bevinding>> = {
  'geen-regel-voor': (pad, { bij, voorzieningen }) => fout('geen-regel-voor', pad, { bij, voorzieningen }),
  'regels-botsen': (pad, { bij, voorschriften }) => fout('regels-botsen', pad, { bij, voorschriften }),
  'termijnen-botsen': (pad, { bij, voorschriften }) => fout('termijnen-botsen', pad, { bij, voorschriften }),
  'alles-verboden': (pad, { bij, voorschriften, voorzieningen }) => waarschuwing('alles-verboden', pad, { bij, voorschriften, voorzieningen }),
  'stap-dubbel': (pad, { bij, voorschriften }) => waarschuwing('stap-dubbel', pad, { bij, voorschriften }),
  'termijn-dubbel': (pad, { bij, voorschriften }) => waarschuwing('termijn-dubbel', pad, { bij, voorschriften }),
};

/** The same dossier for the voorschrift and kind of voorziening of a space that is ruled in the same way. */
const voorRuimte = (dossier: Dossier, { voorschrift, voorziening }: Pick<Gepeild, 'voorschrift' | 'voorziening'>): Dossier => ({
  ...dossier,
  voorziening: { ...dossier.voorziening, soort: voorziening as Dossier['voorziening']['soort'] },
  overtredingen: dossier.overtredingen.map((o) => ({ ...o, voorschrift })),
});

function verzamel<C extends string>(
  punten: readonly (Plek & { readonly code: C; readonly bij: readonly string[]; readonly in: Gepeild })[],
): readonly Verzameld<C>[] {
  const uit = new Map<string, Verzameld<C>>();
  for (const { code, bij, combinaties, dossier, in: ruimte } of punten) {
    const sleutel = JSON.stringify([code, bij]);
    const eerder = uit.get(sleutel);
    const kleiner = !eerder || aantalGebeurtenissen(dossier) < aantalGebeurtenissen(eerder.dossier);
    uit.set(sleutel, {
      code,
      bij,
      combinaties: (eerder?.combinaties ?? 0n) + combinaties,
      dossier: kleiner ? voorRuimte(dossier, ruimte) : eerder.dossier,
      voorschriften: new Set([...(eerder?.voorschriften ?? []), ruimte.voorschrift]),
      voorzieningen: new Set([...(eerder?.voorzieningen ?? []), ruimte.voorziening]),
    });
  }
  return [...uit.values()];
}

/** A gap is a matter of the voorschrift itself, not of the one that is ruled in the same way. */
const puntenVan = (gepeild: Gepeild): readonly (Punt & { readonly in: Gepeild })[] =>
  gepeild.peiling.punten.map((punt) => ({ ...punt, bij: punt.code === 'geen-regel-voor' ? [gepeild.voorschrift] : punt.bij, in: gepeild }));

/** Of bans that leave nothing: those that no smaller set explains. */
const kleinste = (punten: readonly Verzameld<Punt['code']>[]): readonly Verzameld<Punt['code']>[] =>
  punten.filter(
    ({ code, bij }) =>
      code !== 'alles-verboden' || !punten.some((ander) => ander.code === code && ander.bij.length < bij.length && ander.bij.every((id) => bij.includes(id))),
  );

/** What all spaces of a policy together show, in the order of the policy. Every question of a space must have been asked somewhere. */
export function bevindingenUit(beleid: BeleidJson, ruimten: readonly Gepeild[]): readonly Analysebevinding[] {
  const ja = new Set(ruimten.flatMap(({ peiling }) => [...peiling.ja]));
  const punten = kleinste(verzamel(ruimten.flatMap(puntenVan))).map((punt): Analysebevinding => {
    const params = { bij: punt.bij, voorschriften: [...punt.voorschriften].sort(), voorzieningen: [...punt.voorzieningen].sort() };
    return metPlek(MELDINGEN[punt.code](padVan(beleid, punt), params), punt);
  });
  return [
    ...punten,
    ...lichter(beleid, ruimten),
    ...beleid.regels.flatMap(({ id, als }, i) => regelbevinding(id, als, `/regels/${i}`, ruimten, ja)),
    ...rijen(beleid, ruimten),
    ...beleid.conflicten.flatMap(({ id }, i) =>
      ruimten.some(({ peiling }) => peiling.conflicten.has(id)) ? [] : [zonderPlek(waarschuwing('conflict-onbereikt', `/conflicten/${i}`, { bij: [id] }))],
    ),
    ...beleid.feiten.flatMap((feit, i) => feitbevinding(feit, `/feiten/${i}`, ja)),
  ];
}

function padVan({ voorschriften, regels }: BeleidJson, { code, bij }: Verzameld<Punt['code']>): string {
  const [lijst, naam] = code === 'geen-regel-voor' ? ([voorschriften, 'voorschriften'] as const) : ([regels, 'regels'] as const);
  const i = (lijst as readonly { readonly id: string }[]).findIndex(({ id }) => bij.includes(id));
  return i === -1 ? `/${naam}` : `/${naam}/${i}`;
}

function regelbevinding(id: string, als: unknown, pad: string, ruimten: readonly Gepeild[], ja: ReadonlySet<string>): readonly Analysebevinding[] {
  const plekken = ruimten.flatMap((ruimte) => {
    const kan = ruimte.peiling.kan.get(id);
    return kan ? [{ code: '', bij: [id], ...kan, in: ruimte }] : [];
  });
  const [gezien] = verzamel(plekken);
  if (!ruimten.some(({ peiling }) => peiling.kan.has(id))) return [zonderPlek(waarschuwing('regel-dood', pad, { bij: [id] }))];
  if (gezien && !ruimten.some(({ peiling }) => peiling.geldt.has(id))) return [metPlek(waarschuwing('regel-altijd-uitgezonderd', pad, { bij: [id] }), gezien)];
  if (gezien && !ja.has(doetVraag(id))) return [metPlek(waarschuwing('regel-zonder-gevolg', pad, { bij: [id] }), gezien)];
  const altijd = als !== true && ruimten.every(({ peiling }) => peiling.altijd.has(id));
  return altijd ? [zonderPlek(waarschuwing('regel-altijd-waar', pad, { bij: [id] }))] : [];
}

/** Heavier facts with a lighter outcome, each with its smallest pair of dossiers. */
function lichter({ zwaarder = [] }: BeleidJson, ruimten: readonly Gepeild[]): readonly Analysebevinding[] {
  return zwaarder.flatMap(({ feit, gebeurtenissen }, plaats) => {
    const hier = ruimten.flatMap((ruimte) => ruimte.peiling.lichter.filter((l) => l.plaats === plaats).map((l) => ({ ...l, ruimte })));
    const sleutels = [...new Set(hier.map(({ onderdeel, maatregel }) => `${onderdeel} ${maatregel}`))];
    return sleutels.map((sleutel) => {
      const alle = hier.filter(({ onderdeel, maatregel }) => `${onderdeel} ${maatregel}` === sleutel);
      const beste = alle.reduce((a, b) => (aantalGebeurtenissen(b.dossier) < aantalGebeurtenissen(a.dossier) ? b : a));
      const wat = feit ?? (gebeurtenissen ?? []).join(' ');
      const { onderdeel, maatregel } = beste;
      const voorschriften = [...new Set(alle.map(({ ruimte }) => ruimte.voorschrift))].sort();
      return {
        ...fout('zwaarder-is-lichter', `/zwaarder/${plaats}`, { bij: [wat, onderdeel, maatregel], feit: wat, onderdeel, maatregel, voorschriften }),
        dossier: voorRuimte(beste.dossier, beste.ruimte),
        tegenover: voorRuimte(beste.tegenover, beste.ruimte),
        combinaties: alle.reduce((som, { combinaties }) => som + combinaties, 0n),
      };
    });
  });
}

/** Rows of the tables that no case takes its amount from, and classes that no case gets. */
const rijen = ({ voorschriften }: BeleidJson, ruimten: readonly Gepeild[]): readonly Analysebevinding[] =>
  voorschriften.flatMap(({ id, bedragen, klasse, voorzieningen: alle }, i) => {
    const hier = ruimten.filter(({ voorschrift }) => voorschrift === id);
    return [
      ...bedragen.flatMap(({ maatregel, voorzieningen = alle }, j) =>
        hier.some(({ voorziening, peiling }) => (voorzieningen as readonly string[]).includes(voorziening) && peiling.tarieven.has(maatregel))
          ? []
          : [
              zonderPlek(
                waarschuwing('rij-onbereikt', `/voorschriften/${i}/bedragen/${j}`, { bij: [id, maatregel, ...voorzieningen], voorschrift: id, maatregel }),
              ),
            ],
      ),
      ...(klasse?.bij && !hier.some(({ peiling }) => peiling.klasseBij)
        ? [zonderPlek(waarschuwing('klasse-onbereikt', `/voorschriften/${i}/klasse/bij`, { bij: [id], voorschrift: id }))]
        : []),
    ];
  });

function feitbevinding({ id, type, opties = [] }: Feit, pad: string, ja: ReadonlySet<string>): readonly Analysebevinding[] {
  if (type === 'lijst') {
    const dood = opties.flatMap(({ id: optie }, j) => (ja.has(optieVraag(id, optie)) ? [] : [{ optie, j }]));
    if (dood.length === opties.length) return [zonderPlek(waarschuwing('feit-zonder-gevolg', pad, { bij: [id] }))];
    return dood.map(({ optie, j }) => zonderPlek(waarschuwing('optie-zonder-gevolg', `${pad}/opties/${j}`, { bij: [id, optie], feit: id, optie })));
  }
  if (type !== 'boolean' && type !== 'keuze') return [];
  const alle = type === 'boolean' ? ['false', 'true'] : opties.map((optie) => optie.id);
  const groepen: string[][] = [];
  for (const antwoord of alle) {
    const bij = groepen.find(([eerste]) => !ja.has(andersVraag(id, eerste as string, antwoord)));
    if (bij) bij.push(antwoord);
    else groepen.push([antwoord]);
  }
  if (groepen.length === 1) return [zonderPlek(waarschuwing('feit-zonder-gevolg', pad, { bij: [id] }))];
  return groepen
    .filter((groep) => groep.length > 1)
    .map((groep) => zonderPlek(waarschuwing('opties-gelijk', pad, { bij: [id, ...groep], feit: id, opties: groep })));
}

const metPlek = (bevinding: Bevinding, { dossier, combinaties }: Plek): Analysebevinding => ({ ...bevinding, dossier, combinaties });
const zonderPlek = (bevinding: Bevinding): Analysebevinding => ({ ...bevinding, combinaties: 0n });
