import { gemiddeldOver, onderzoekInStappen, verschuif, type Antwoord, type Feit, type OpenFeit, type Onderzoeksfeit } from '@handhavingswijzer/engine';
import { leesDatum, leesEuro, leesGetal, type Onderzoekspunt, type Onderzoeksuitslag } from '@handhavingswijzer/lezing';
import { met, metOvertreding } from './concept.ts';
import { leesOpenGebeurtenis } from './eerder.ts';
import { beoordeel } from './gesprek.ts';
import { deelgevolg, verwoordGevolg, type Deelgevolg } from './gevolgen.ts';
import { nogOpen } from './overzicht.ts';
import { teksten } from './teksten.ts';
import type { Concept, Gesprek } from './typen.ts';
import { naamVanAntwoord } from './woorden.ts';
import { ZAAKVELDEN } from './zaak.ts';

const t = teksten.onderzoek;

/** A copy of the dossier with an answer to an open fact of the advice, wherever such an answer stands. */
export function metOpenAntwoord(c: Concept, { feit, overtreding }: OpenFeit, antwoord: Antwoord): Concept {
  const gebeurtenis = leesOpenGebeurtenis(feit);
  if (overtreding !== undefined)
    return metOvertreding(c, overtreding, (o) =>
      gebeurtenis
        ? { ...o, historie: (o.historie ?? []).map((e, i) => (i === gebeurtenis.index ? met(e, gebeurtenis.veld, antwoord) : e)) }
        : { ...o, antwoorden: { ...o.antwoorden, [feit]: antwoord } },
    );
  const veld = ZAAKVELDEN.find((v) => v.feit === feit);
  return veld ? veld.schrijf(c, antwoord) : { ...c, antwoorden: { ...c.antwoorden, [feit]: antwoord } };
}

/** An answer to try, in words. */
interface Proef {
  readonly waarde: Antwoord;
  readonly naam: string;
}

/** The values of a number or date between two boundaries: "11 of meer", "tot en met 10". */
function naamVanCel(feit: Feit, begin: readonly (number | string)[], i: number): string {
  const naam = (w: number | string): string => (typeof w === 'string' ? leesDatum(w) : feit.type === 'bedrag' ? leesEuro(w) : leesGetal(w));
  const van = begin[i] ?? 0;
  const volgende = begin[i + 1];
  const tot = volgende === undefined ? undefined : typeof volgende === 'string' ? verschuif(volgende, -1, 'dagen') : volgende - 1;
  if (tot === undefined) return i === 0 ? t.elkeWaarde : feit.type === 'datum' ? t.ofLater(naam(van)) : t.vanaf(naam(van));
  return i === 0 ? t.totEnMet(naam(tot)) : van === tot ? naam(van) : t.vanTot(naam(van), naam(tot));
}

/** The answers whose effect is shown: every one that the engine counted; of a list the options one by one, and none of them. */
function proeven(g: Gesprek, punt: Onderzoeksfeit): Proef[] {
  const feit = g.kader.feiten.get(punt.feit) ?? g.kader.dossierfeiten.get(punt.feit);
  const waarden = punt.mogelijkheden.map((m) => m.waarde);
  if (feit?.type === 'lijst')
    return [[], ...(feit.opties ?? []).map((o) => [o.id])].map((waarde) => ({ waarde, naam: t.antwoord(naamVanAntwoord(feit, waarde)) }));
  if (feit && ['geheel', 'bedrag', 'datum'].includes(feit.type))
    return waarden.map((waarde, i) => ({ waarde, naam: naamVanCel(feit, waarden as (number | string)[], i) }));
  return waarden.map((waarde) => ({
    waarde,
    naam: t.antwoord(feit ? naamVanAntwoord(feit, waarde) : waarde === true ? teksten.antwoorden.ja : teksten.antwoorden.nee),
  }));
}

/** The conversation with one overtreding only: what it comes to does not hang on the others, and is sooner computed. */
function alleen(g: Gesprek, overtreding: string): Gesprek {
  const dossier = { ...g.dossier, overtredingen: g.dossier.overtredingen.filter((o) => o.id === overtreding) };
  return { ...g, dossier, beoordeling: beoordeel(g.kader, dossier) };
}

/** Negative when a comes first: fewer outcomes remain on average, then at worst; all exact. */
export function beperktMeer(a: Onderzoeksfeit, b: Onderzoeksfeit): number {
  const [x, y] = [gemiddeldOver(a), gemiddeldOver(b)];
  const slechtst = (f: Onderzoeksfeit): number => Math.max(...f.mogelijkheden.map((m) => m.uitkomsten));
  return x.teller * y.noemer - y.teller * x.noemer || slechtst(a) - slechtst(b);
}

/** How many outcomes remain after an answer; of a list the options that matter to no measure make no difference. Undefined: it cannot be given. */
function overNa({ mogelijkheden }: Onderzoeksfeit, waarde: Antwoord): number | undefined {
  if (!Array.isArray(waarde)) return mogelijkheden.find((m) => m.waarde === waarde)?.uitkomsten;
  const telt = new Set(mogelijkheden.flatMap((m) => m.waarde));
  const gekozen = waarde.filter((optie) => telt.has(optie));
  return mogelijkheden.find((m) => Array.isArray(m.waarde) && m.waarde.length === gekozen.length && gekozen.every((o) => (m.waarde as string[]).includes(o)))
    ?.uitkomsten;
}

/** One advice in pieces: each overtreding alone, in turn. */
function* samengesteld(delen: readonly Gesprek[], zet: (c: Concept) => Concept): Generator<undefined, Deelgevolg> {
  const uit: Deelgevolg[] = [];
  for (const deel of delen) {
    yield undefined;
    uit.push(deelgevolg(deel, zet(deel.dossier)));
  }
  // Whether the whole advice would be complete cannot be seen from its parts, and is not said here.
  return { past: uit.every((d) => d.past), delen: uit.flatMap((d) => d.delen), punten: uit.some((d) => d.punten), volledig: false };
}

/**
 * What is still to be found out, what narrows the advice most first, with what each answer would do. In pieces of some milliseconds, so that who
 * draws it can give the page its turn between them. Undefined while there is no advice.
 */
export function* onderzoekStappen(g: Gesprek): Generator<undefined, Onderzoeksuitslag | undefined> {
  if (g.beoordeling.soort !== 'advies') return undefined;
  const uit = yield* onderzoekInStappen(g.kader.beleid, g.kader.landelijk, g.dossier);
  if (!uit.ok) return undefined;
  yield undefined;
  const volgorde = nogOpen(g).map((o) => o.sleutel);
  const plek = (f: OpenFeit): number => volgorde.indexOf(`${f.feit} ${f.overtreding ?? ''}`);
  const feiten = [...uit.waarde.feiten].sort((a, b) => beperktMeer(a, b) || plek(a) - plek(b));
  const delen: Gesprek[] = [];
  for (const { id } of g.dossier.overtredingen) {
    yield undefined;
    delen.push(alleen(g, id));
  }
  const punten: Onderzoekspunt[] = [];
  for (const punt of feiten) {
    const { feit, overtreding } = punt;
    const open: OpenFeit = { feit, ...(overtreding === undefined ? {} : { overtreding }) };
    const geraakt = overtreding === undefined ? delen : delen.filter((d) => d.dossier.overtredingen.some((o) => o.id === overtreding));
    const antwoorden: { antwoord: string; gevolg: string }[] = [];
    for (const { waarde, naam } of proeven(g, punt)) {
      const gevolg = yield* samengesteld(geraakt, (c) => metOpenAntwoord(c, open, waarde));
      const { tekst, verandert } = verwoordGevolg(g, gevolg, overtreding);
      const over = overNa(punt, waarde);
      const rest = over === undefined || over === uit.waarde.uitkomsten ? undefined : over;
      antwoorden.push({ antwoord: naam, gevolg: rest === undefined ? tekst : verandert ? t.metRest(tekst, rest) : t.alleenRest(rest) });
    }
    punten.push({ open, gemiddeld: gemiddeldOver(punt), antwoorden });
  }
  return { uitkomsten: uit.waarde.uitkomsten, punten };
}
