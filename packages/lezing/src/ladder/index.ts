import type { Advies, Dossier, Maatregel, Regel, Spoor } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { leesGeschiedenis } from './geschiedenis.ts';
import type { Ladder, LadderGebeurtenis, Overslag, Trap, Trapstand } from './typen.ts';
import { leesReden, vertel, vertelGang, vertelKort } from './zinnen.ts';

type Kaal = Omit<Trap, 'overgeslagen'>;

const eist = ({ dan }: Regel, soort: string): boolean => dan.maatregel === soort || (dan.eenVan as readonly string[] | undefined)?.includes(soort) === true;
const verbiedt = ({ dan }: Regel, soort: string): boolean => (dan.verbied as readonly string[] | undefined)?.includes(soort) === true;

function standVan(boek: Woordenboek, spoor: readonly Spoor[], soort: string, zeker: Maatregel | undefined, open: Maatregel | undefined): Trapstand {
  if (zeker !== undefined) return zeker.sterkte;
  if (open !== undefined) return 'nog-open';
  const verboden = spoor.some(({ regel, uitkomst }) => {
    const benoemd = boek.regel(regel);
    return uitkomst === 'waar' && benoemd !== undefined && verbiedt(benoemd.regel, soort);
  });
  return verboden ? 'verboden' : 'niet';
}

const isGenoemd = ({ stand }: Kaal): boolean => stand === 'geboden' || stand === 'mogelijk' || stand === 'nog-open';
const staatErop = ({ telling }: LadderGebeurtenis): boolean => telling === 'telt' || telling === 'kan-tellen';

const nietOnwaar = (spoor: readonly Spoor[], regel: string): boolean => spoor.some((stap) => stap.regel === regel && stap.uitkomst !== 'onwaar');

/** The rules by which a step is passed over: exceptions to what demands it that hold or may hold, a ban on it, else what leads straight past it. */
function redenen(boek: Woordenboek, spoor: readonly Spoor[], soort: string, voorbij: readonly Kaal[]): Overslag['redenen'] {
  const uit = new Map<string, Overslag['redenen'][number]>();
  const voeg = (regel: string, uitzonderingOp?: string): void => {
    if (uit.has(regel)) return;
    uit.set(regel, { regel, ...(uitzonderingOp === undefined ? {} : { uitzonderingOp }), zin: leesReden(boek, regel, uitzonderingOp) });
  };
  for (const { regel, uitkomst, uitgeschakeldDoor = [] } of spoor) {
    const benoemd = boek.regel(regel);
    if (benoemd === undefined) continue;
    if (uitkomst === 'waar' && verbiedt(benoemd.regel, soort)) voeg(regel);
    if (!eist(benoemd.regel, soort)) continue;
    const open = boek.uitzonderingenOp(regel).filter((id) => nietOnwaar(spoor, id));
    for (const door of uitgeschakeldDoor.length > 0 ? uitgeschakeldDoor : open) voeg(door, regel);
  }
  if (uit.size === 0) for (const { regels } of voorbij) for (const regel of regels) voeg(regel);
  return [...uit.values()];
}

/** The steps above the history that the advice does not name and passes over on its way to a heavier one. */
function overslagen(boek: Woordenboek, spoor: readonly Spoor[], treden: readonly Kaal[], vanaf: number): readonly Overslag[] {
  return treden.flatMap((trap): readonly Overslag[] => {
    const trede = trap.trede ?? 0;
    const voorbij = treden.filter((ander) => (ander.trede ?? 0) > trede && isGenoemd(ander));
    if (trede <= vanaf || isGenoemd(trap) || voorbij.length === 0) return [];
    const geboden = voorbij.filter(({ stand }) => stand === 'geboden');
    const naar = geboden.length > 0 ? geboden : voorbij;
    return [{ soort: trap.soort, naar: naar.map(({ soort }) => soort), zeker: geboden.length > 0, redenen: redenen(boek, spoor, trap.soort, naar) }];
  });
}

/**
 * The ladder of a policy for one overtreding: its steps from light to heavy and the measures beside it, where the history stands, where the advice lands, which steps it
 * passes over and by which rule, and what the officer chose. Read from policy, history, advice and spoor; nothing is decided again.
 */
export function ladder(
  beleid: MetBeleid,
  landelijk: MetLandelijk,
  dossier: Dossier,
  advies: Pick<Advies, 'overtredingen' | 'spoor'>,
  overtredingId: string,
  gekozen: readonly string[] = [],
): Ladder {
  const boek = woordenboek(beleid, landelijk);
  const spoor = advies.spoor.filter(({ overtreding }) => overtreding === undefined || overtreding === overtredingId);
  const geadviseerd = advies.overtredingen.find(({ id }) => id === overtredingId);
  const historie = dossier.overtredingen.find(({ id }) => id === overtredingId)?.historie;
  const gebeurtenissen = leesGeschiedenis(boek, historie ?? [], spoor);
  const kaal = beleid.data.maatregelen.map(({ id: soort, naam, trede }): Kaal => {
    const zeker = geadviseerd?.maatregelen.find((maatregel) => maatregel.soort === soort);
    const groep = zeker?.keuzegroep;
    const alternatieven = groep === undefined ? [] : (geadviseerd?.maatregelen ?? []).filter((ander) => ander.keuzegroep === groep && ander.soort !== soort);
    return {
      soort,
      naam,
      ...(trede === undefined ? {} : { trede }),
      stand: standVan(
        boek,
        spoor,
        soort,
        zeker,
        geadviseerd?.mogelijkNog.find((maatregel) => maatregel.soort === soort),
      ),
      alternatieven: alternatieven.map((ander) => ander.soort),
      regels: zeker?.regels ?? [],
      gebeurtenissen: gebeurtenissen.filter((gebeurtenis) => gebeurtenis.soort === soort),
      gekozen: gekozen.includes(soort),
    };
  });
  const oplopend = kaal.filter(({ trede }) => trede !== undefined).sort((a, b) => (a.trede ?? 0) - (b.trede ?? 0));
  const vanaf = Math.max(0, ...oplopend.filter((trap) => trap.gebeurtenissen.some(staatErop)).map(({ trede }) => trede ?? 0));
  const over = overslagen(boek, spoor, oplopend, vanaf);
  const kern: Omit<Ladder, 'kort' | 'zinnen' | 'gang'> = {
    overtreding: overtredingId,
    treden: oplopend.map((trap): Trap => {
      const overslag = over.find(({ soort }) => soort === trap.soort);
      return overslag === undefined ? trap : { ...trap, overgeslagen: overslag.zeker ? 'zeker' : 'misschien' };
    }),
    naast: kaal.filter(({ trede }) => trede === undefined),
    overig: gebeurtenissen.filter(({ soort }) => !kaal.some((trap) => trap.soort === soort)),
    historieBekend: historie !== undefined,
    ...(vanaf === 0 ? {} : { vanaf }),
    overslagen: over,
  };
  return { ...kern, kort: vertelKort(boek, kern), zinnen: vertel(boek, kern), gang: vertelGang(boek, kern) };
}
