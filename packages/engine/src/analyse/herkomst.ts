import { Diagram } from '../beslis/diagram.ts';
import { codevolgorde, combineer, geeist } from '../beslis/maatregelen.ts';
import type { MaatregelSoort, Regel } from '../gegenereerd/typen.ts';
import { werktOp } from './beeld.ts';
import type { Beeld } from './beeld.ts';
import type { Groepswijziging } from './groepen.ts';
import type { Klassenruimte } from './ruimte.ts';
import type { Toewijzing } from './tellen.ts';

/** The measures that a change is about. */
function geraakt(wijziging: Groepswijziging): ReadonlySet<MaatregelSoort> {
  switch (wijziging.soort) {
    case 'eis':
      return new Set([...wijziging.van, ...wijziging.naar].flat());
    case 'mogelijk':
      return new Set([wijziging.maatregel]);
    case 'bedrag':
      return new Set(wijziging.bedragen.map(({ maatregel }) => maatregel));
    case 'termijn':
      return new Set(wijziging.termijnen.map(({ maatregel }) => maatregel));
    case 'keuzegroep':
      return new Set(wijziging.maatregelen);
  }
}

/**
 * The rules of one policy, national law among them, that make the outcome of one case what it is in the parts that a change is about: those that demand or allow
 * the measures, set their amount or term; and of what the policy could have said but does not, those that forbid it or are the exception that applies. By
 * id, in code-unit order; empty: no rule of it speaks of them.
 */
export function regelsAchter(ruimte: Klassenruimte, { lezer, als, waarheid }: Beeld, keuze: Toewijzing, wijziging: Groepswijziging): readonly string[] {
  const { plan, kern } = lezer;
  const soorten = geraakt(wijziging);
  const geldt = (knoop: number | undefined): boolean => knoop !== undefined && ruimte.teller.geldt(knoop, keuze);
  const waar = waarheid.map(geldt);
  const geldend = (plaatsen: readonly number[] | undefined): readonly Regel[] =>
    (plaatsen ?? []).flatMap((i) => (waar[i] ? [plan.regels[i]?.regel ?? []].flat() : []));
  const lijst = [...soorten];
  if (wijziging.soort === 'bedrag')
    return opId(
      lijst.flatMap((soort) => {
        const tarief = plan.tarieven.get(soort);
        return tarief ? geldend(plan.rollen.bedrag.get(soort)).filter((regel) => werktOp(regel, tarief)) : [];
      }),
    );
  if (wijziging.soort === 'termijn') return opId(lijst.flatMap((soort) => geldend(plan.rollen.termijn.get(soort))));
  const { staten } = combineer(
    new Diagram(),
    kern.beleid,
    plan,
    waar.map((w) => (w ? 1 : 0)),
  );
  const geboden = staten.filter(({ sterkte }) => sterkte === 'geboden');
  const mogelijk = staten.filter(({ sterkte }) => sterkte === 'mogelijk');
  const eistNiets = wijziging.soort === 'eis' && geboden.length === 0; // then what is possible instead says why
  const staand = eistNiets ? mogelijk : (wijziging.soort === 'mogelijk' ? mogelijk : geboden).filter(({ soort }) => soorten.has(soort));
  const weg = new Set((eistNiets ? kern.beleid.maatregelen.map(({ id }) => id) : lijst).filter((soort) => !staten.some((staat) => staat.soort === soort)));
  const regel = (i: number): Regel => (plan.regels[i] as (typeof plan.regels)[number]).regel;
  const verbiedt = (soort: MaatregelSoort): readonly Regel[] => geldend(plan.rollen.maatregel).filter(({ dan }) => dan.verbied?.includes(soort));
  const tegen = plan.rollen.maatregel.flatMap((i) => {
    const { dan } = regel(i);
    const gevraagd = [...geeist(dan).map(([soort]) => soort), ...(dan.ook === undefined ? [] : [dan.ook])].filter((soort) => weg.has(soort));
    if (gevraagd.length === 0 || !geldt(als[i])) return [];
    return waar[i] ? gevraagd.flatMap(verbiedt) : (plan.regels[i]?.uitzonderingen ?? []).filter((e) => waar[e]).map(regel);
  });
  return [...new Set([...staand.flatMap(({ regels }) => regels), ...opId(tegen)])].sort(codevolgorde);
}

const opId = (regels: readonly Regel[]): readonly string[] => [...new Set(regels.map(({ id }) => id))].sort(codevolgorde);
