import {
  geldendeRegels,
  uitsluitende,
  verschuif,
  type Advies,
  type Effect,
  type MaatregelSoort,
  type Optie,
  type Procedure,
  type Punt,
  type Regel,
} from '@handhavingswijzer/engine';
import { leesEuro, leesTeBepalen } from '@handhavingswijzer/lezing';
import { zoekOvertreding } from '../concept.ts';
import { leesBedragInvoer, type Gelezen } from '../invoer.ts';
import { onthoud } from '../onthoud.ts';
import { teksten } from '../teksten.ts';
import type { Gesprek, Puntstand } from '../typen.ts';
import { adviesOver, adviesVan, keuzeVan } from './keuze.ts';

const T = teksten.besluit;

/** Whether a point may be "not needed": never, on one of the grounds that the law gives, or with a reason. */
export type NietNodig =
  { readonly soort: 'nooit' } | { readonly soort: 'grond'; readonly gronden: readonly Optie[]; readonly regel?: Regel } | { readonly soort: 'reden' };

/** One thing that the besluit still needs, because of what is chosen. */
export interface TeDoen {
  readonly id: string;
  readonly soort: 'bepalen' | 'procedure' | 'aandacht' | 'evenredigheid';
  readonly tekst: string;
  /** The rule it comes from, and whose file that stands in. */
  readonly regel?: Regel;
  readonly herkomst: 'wet' | 'beleid';
  /** The overtredingen that bring it, by id; none: the case as a whole. */
  readonly overtredingen: readonly string[];
  readonly maatregel?: MaatregelSoort;
  /** False: an answer that is still open decides whether it is needed. */
  readonly zeker: boolean;
  /** Before the besluit, in it, or after it: what comes after cannot be done yet. */
  readonly wanneer: NonNullable<Procedure['wanneer']>;
  /** Last day, civil date. */
  readonly uiterlijk?: string;
  /** What is filled in: one of these options, an amount, words; absent: nothing but done or not. */
  readonly waardesoort?: 'keuze' | 'bedrag' | 'tekst';
  readonly opties: readonly Optie[];
  readonly nietNodig: NietNodig;
  /** Filled in elsewhere (the policy, the place of the besluit): here it is only shown. */
  readonly vast: boolean;
  readonly stand: Punt['stand'];
  /** As filled in: id of an option, text as typed. */
  readonly invoer: Puntstand;
  /** The value in words, when it is one. */
  readonly waarde?: string;
  /** What is wrong with what was filled in. */
  readonly fout?: string;
}

type Ruw = Omit<TeDoen, 'stand' | 'invoer' | 'waarde' | 'fout' | 'wanneer'> &
  Partial<Pick<TeDoen, 'wanneer'>> & { /** Value that stands already, in words. */ readonly gegeven?: string };

const lijst = (bij: Effect['bij']): readonly MaatregelSoort[] => (bij === undefined ? [] : typeof bij === 'string' ? [bij] : bij);

/** A rule that something chosen brings in. */
interface Gebracht {
  readonly overtreding: string;
  readonly regel: Regel;
  readonly zeker: boolean;
  readonly herkomst: 'wet' | 'beleid';
}

/** The rules with some effect that hold for what is chosen; `bij` says for which measures, none for all. */
function gebracht(g: Gesprek, advies: Advies, past: (dan: Effect) => boolean, bij: (dan: Effect) => readonly MaatregelSoort[]): readonly Gebracht[] {
  const { beleid, landelijk } = g.kader;
  return g.dossier.overtredingen.flatMap(({ id: overtreding }) => {
    const gekozen = keuzeVan(g, overtreding).maatregelen;
    if (gekozen.length === 0) return [];
    return (['wet', 'beleid'] as const).flatMap((herkomst) =>
      geldendeRegels((herkomst === 'wet' ? landelijk : beleid).data.regels, advies, overtreding, past)
        .filter(({ regel }) => bij(regel.dan).length === 0 || bij(regel.dan).some((soort) => gekozen.includes(soort)))
        .map((geldend) => ({ overtreding, herkomst, ...geldend })),
    );
  });
}

/** What of each chosen measure a person must fix, and what the policy fixes already. */
function teBepalen(g: Gesprek, advies: Advies): readonly Ruw[] {
  return g.dossier.overtredingen.flatMap(({ id: overtreding }) =>
    keuzeVan(g, overtreding).maatregelen.flatMap((maatregel): Ruw[] => {
      const van = (veld: 'teBepalen' | 'bepaald') =>
        (['wet', 'beleid'] as const).flatMap((herkomst) =>
          geldendeRegels(
            (herkomst === 'wet' ? g.kader.landelijk : g.kader.beleid).data.regels,
            advies,
            overtreding,
            (dan) => dan[veld]?.bij.includes(maatregel) === true,
          ).map((r) => ({ ...r, herkomst })),
        );
      const bepaald = van('bepaald').filter((r) => r.zeker);
      const gezien = new Set<string>();
      const punten = van('teBepalen').flatMap(({ regel, zeker, herkomst }): Ruw[] => {
        const { wat, opties = [], type } = regel.dan.teBepalen ?? { wat: '' };
        if (gezien.has(wat)) return [];
        gezien.add(wat);
        const vast = bepaald.find((b) => b.regel.dan.bepaald?.wat === wat);
        return [
          {
            id: `bepalen.${wat}@${overtreding}.${maatregel}`,
            soort: 'bepalen',
            tekst: T.punt.bepalen(leesTeBepalen(wat)),
            regel: vast?.regel ?? regel,
            herkomst: vast?.herkomst ?? herkomst,
            overtredingen: [overtreding],
            maatregel,
            zeker,
            waardesoort: opties.length > 0 ? 'keuze' : (type ?? 'tekst'),
            opties,
            nietNodig: { soort: 'nooit' },
            vast: vast !== undefined,
            ...(vast?.regel.dan.bepaald ? { gegeven: vast.regel.dan.bepaald.tekst } : {}),
          },
        ];
      });
      return [...bedragpunt(g, overtreding, maatregel), ...punten];
    }),
  );
}

/** A chosen measure that counts in a total needs an amount: of the advice, or her own. */
function bedragpunt(g: Gesprek, overtreding: string, maatregel: MaatregelSoort): readonly Ruw[] {
  if (g.kader.beleid.data.maatregelen.find((m) => m.id === maatregel)?.totaal === undefined) return [];
  const zeker = adviesOver(g, overtreding)?.maatregelen.find((m) => m.soort === maatregel);
  if (zeker?.bedrag) return [];
  const eigen = keuzeVan(g, overtreding).maatwerk[maatregel]?.cent;
  return [
    {
      id: `bedrag@${overtreding}.${maatregel}`,
      soort: 'bepalen',
      tekst: T.punt.bedrag,
      herkomst: 'beleid',
      overtredingen: [overtreding],
      maatregel,
      zeker: true,
      waardesoort: 'bedrag',
      opties: [],
      nietNodig: { soort: 'nooit' },
      vast: true,
      ...(eigen === undefined ? {} : { gegeven: leesEuro(eigen) }),
    },
  ];
}

/** The procedure steps of what is chosen; the same step for more overtredingen is one point. */
function procedure(g: Gesprek, advies: Advies): readonly Ruw[] {
  const uit = new Map<string, Ruw>();
  const gekozen = new Set(g.dossier.overtredingen.flatMap((o) => keuzeVan(g, o.id).maatregelen));
  for (const { overtreding, regel, zeker, herkomst } of gebracht(
    g,
    advies,
    (dan) => dan.procedure !== undefined,
    (dan) => lijst(dan.bij),
  )) {
    const bestand = (herkomst === 'wet' ? g.kader.landelijk : g.kader.beleid).data;
    const stap = bestand.procedure.find((p) => p.id === regel.dan.procedure);
    if (!stap) continue;
    const id = `procedure.${herkomst}.${stap.id}`;
    const eerder = uit.get(id);
    const streng = stap.achterwege?.nietBij?.some((soort) => gekozen.has(soort) && lijst(regel.dan.bij).includes(soort)) === true;
    const overtredingen = [...new Set([...(eerder?.overtredingen ?? []), overtreding])];
    const uiterlijk = laatsteDag(g, stap, overtredingen);
    uit.set(id, {
      id,
      soort: 'procedure',
      wanneer: stap.wanneer ?? 'voor',
      tekst: stap.tekst,
      regel: streng || !eerder?.regel ? regel : eerder.regel,
      herkomst,
      overtredingen,
      zeker: zeker || eerder?.zeker === true,
      ...(uiterlijk === undefined ? {} : { uiterlijk }),
      opties: [],
      nietNodig: nietNodig(stap, herkomst, gekozen, regel),
      vast: false,
    });
  }
  return [...uit.values()].sort((a, b) => volgorde(a) - volgorde(b));
}

const volgorde = ({ wanneer }: Ruw): number => ['voor', 'in', 'na'].indexOf(wanneer ?? 'in');

function nietNodig({ achterwege }: Procedure, herkomst: 'wet' | 'beleid', gekozen: ReadonlySet<MaatregelSoort>, regel: Regel): NietNodig {
  if (!achterwege) return herkomst === 'wet' ? { soort: 'nooit' } : { soort: 'reden' };
  return achterwege.nietBij?.some((soort) => gekozen.has(soort)) === true ? { soort: 'nooit' } : { soort: 'grond', gronden: achterwege.gronden, regel };
}

/** A term that runs from the offence ends first for the first one. */
function laatsteDag(g: Gesprek, { termijn }: Procedure, overtredingen: readonly string[]): string | undefined {
  const { besluitdatum, inspectie } = g.dossier;
  if (!termijn || besluitdatum === undefined || inspectie.datum === undefined) return undefined;
  const dagen = overtredingen.map((id) => zoekOvertreding(g.dossier, id)?.pleegdatum ?? inspectie.datum ?? besluitdatum).sort();
  const vanaf = { besluitdatum, inspectiedatum: inspectie.datum, pleegdatum: dagen[0] ?? besluitdatum }[termijn.vanaf];
  return verschuif(vanaf, termijn.aantal, termijn.eenheid);
}

/** What policy and law ask to be weighed with what is chosen; the same of more overtredingen is one point. */
function aandacht(g: Gesprek, advies: Advies): readonly Ruw[] {
  const uit = new Map<string, Ruw>();
  for (const { overtreding, regel, zeker, herkomst } of gebracht(
    g,
    advies,
    (dan) => dan.aandachtspunt !== undefined,
    (dan) => lijst(dan.bij),
  )) {
    const id = `aandacht.${regel.id}`;
    const eerder = uit.get(id);
    uit.set(id, {
      id,
      soort: 'aandacht',
      tekst: regel.dan.aandachtspunt ?? regel.titel,
      regel,
      herkomst,
      overtredingen: [...(eerder?.overtredingen ?? []), overtreding],
      zeker: zeker || eerder?.zeker === true,
      opties: [],
      nietNodig: { soort: 'reden' },
      vast: false,
    });
  }
  return [...uit.values()];
}

/** More overtredingen with a measure, or any amount: is the whole proportionate (Awb 3:4, 5:46)? Answered where the whole is shown. */
function evenredigheid(g: Gesprek): readonly Ruw[] {
  const { maatregelen } = g.kader.beleid.data;
  const alleen = uitsluitende(g.kader.beleid.data);
  const keuzes = g.dossier.overtredingen.map((o) => keuzeVan(g, o.id).maatregelen.filter((m) => !alleen.has(m))).filter((m) => m.length > 0);
  const bedrag = keuzes.flat().some((soort) => maatregelen.find((m) => m.id === soort)?.totaal !== undefined);
  if (keuzes.length < 2 && !bedrag) return [];
  const { oordeel, toelichting } = g.besluit.evenredigheid;
  const klaar = oordeel !== undefined && toelichting.trim() !== '';
  return [
    {
      id: 'evenredigheid',
      soort: 'evenredigheid',
      tekst: T.punt.evenredigheid,
      herkomst: 'wet',
      overtredingen: [],
      zeker: true,
      opties: [],
      nietNodig: { soort: 'nooit' },
      vast: true,
      ...(klaar ? { gegeven: oordeel === 'evenredig' ? T.punt.evenredig : T.punt.nietEvenredig } : {}),
    },
  ];
}

/** What is filled in about a point, held against what it asks. */
function metStand(g: Gesprek, { gegeven, ...rest }: Ruw): TeDoen {
  const ruw = { wanneer: 'in' as const, ...rest };
  const invoer = g.besluit.punten[ruw.id] ?? {};
  if (ruw.vast) return { ...ruw, invoer, stand: gegeven === undefined ? 'open' : 'gedaan', ...(gegeven === undefined ? {} : { waarde: gegeven }) };
  if (ruw.waardesoort) {
    const gelezen = leesWaarde(ruw, invoer.waarde?.trim() ?? '');
    if (!gelezen) return { ...ruw, invoer, stand: 'open' };
    return gelezen.ok
      ? { ...ruw, invoer, stand: 'gedaan', waarde: gelezen.waarde }
      : { ...ruw, invoer, stand: 'open', fout: `${gelezen.fout} ${gelezen.herstel}` };
  }
  if (invoer.stand !== 'niet-van-toepassing') return { ...ruw, invoer, stand: invoer.stand ?? 'open' };
  const { nietNodig: mag } = ruw;
  const reden = mag.soort === 'grond' ? mag.gronden.find((o) => o.id === invoer.waarde)?.naam : invoer.toelichting?.trim();
  if (mag.soort === 'nooit') return { ...ruw, invoer, stand: 'open' };
  if (!reden) return { ...ruw, invoer, stand: 'open', fout: T.fout.nietNodigZonderReden };
  return { ...ruw, invoer, stand: 'niet-van-toepassing', ...(mag.soort === 'grond' ? { waarde: reden } : {}) };
}

/** The value of a point in words; undefined: nothing was filled in. */
function leesWaarde({ waardesoort, opties }: Pick<Ruw, 'waardesoort' | 'opties'>, tekst: string): Gelezen<string> | undefined {
  if (tekst === '') return undefined;
  if (waardesoort === 'keuze') {
    const optie = opties.find((o) => o.id === tekst);
    return optie ? { ok: true, waarde: optie.naam } : undefined;
  }
  if (waardesoort !== 'bedrag') return { ok: true, waarde: tekst };
  const gelezen = leesBedragInvoer(tekst);
  return gelezen.ok ? { ok: true, waarde: leesEuro(gelezen.waarde) } : gelezen;
}

/**
 * What the besluit still needs: of the measures that are CHOSEN, in the advice or not. First what must be fixed, then the steps of law and policy, then what
 * asks to be weighed in the motivering. Without an advice, or with nothing chosen: nothing.
 */
export const nogTeDoen = onthoud((g): readonly TeDoen[] => {
  const advies = adviesVan(g);
  if (!advies) return [];
  return [...teBepalen(g, advies), ...procedure(g, advies), ...aandacht(g, advies), ...evenredigheid(g)].map((ruw) => metStand(g, ruw));
});

/** The point as a record has it. */
export function alsPunt(p: TeDoen): Punt {
  const toelichting = p.invoer.toelichting?.trim() ?? '';
  return {
    punt: p.id,
    tekst: p.tekst,
    ...(p.regel ? { regel: p.regel.id } : {}),
    ...(p.overtredingen.length === 1 && p.overtredingen[0] !== undefined ? { overtreding: p.overtredingen[0] } : {}),
    ...(p.maatregel ? { maatregel: p.maatregel } : {}),
    stand: p.stand,
    ...(p.waarde === undefined ? {} : { waarde: p.waarde }),
    ...(toelichting === '' ? {} : { toelichting }),
  };
}
