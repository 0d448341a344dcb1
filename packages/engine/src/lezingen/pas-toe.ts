import type { BeleidJson, Regel, Rekenwijze, Tarief } from '../gegenereerd/typen.ts';
import { stap } from '../uitslag.ts';

/** Places of a conflict and of one of its readings in the lists of the policy. */
export interface Plaats {
  readonly conflict: number;
  readonly lezing: number;
}

/** A policy as it would be under another reading, and where each of its rules stands in the text of the policy itself. */
export interface Toegepast {
  readonly data: BeleidJson;
  /** JSON pointer into the policy, per rule and per begrip of `data`. */
  readonly regels: readonly string[];
  readonly begrippen: readonly string[];
}

/** Whether two tarieven stand for the same measure and the same kinds of voorziening. */
export const zelfdeTarief = (a: Tarief, b: Tarief): boolean =>
  a.maatregel === b.maatregel && [...(a.voorzieningen ?? [])].sort().join() === [...(b.voorzieningen ?? [])].sort().join();

/** Without the rules that go; a list that becomes empty goes too. */
function zonder(regel: Regel, vervalt: ReadonlySet<string>): Regel {
  if (!regel.uitzonderingOp?.some((id) => vervalt.has(id))) return regel;
  const { uitzonderingOp, ...rest } = regel;
  const blijft = uitzonderingOp.filter((id) => !vervalt.has(id));
  return blijft.length === 0 ? rest : { ...rest, uitzonderingOp: blijft };
}

/**
 * The policy with one reading of one of its contradictions in the place of the chosen one. That reading is then the chosen one, and no reading has a way to be computed any more: one
 * contradiction at a time. Its id and title say that nobody has settled this policy. The ids that the reading names must exist (`controleerLezingen`).
 *
 * @param lezing id of the reading
 * @param rekent what it says of how it is computed
 */
export function pasToe(beleid: BeleidJson, lezing: string, rekent: Rekenwijze, plaats: Plaats): Toegepast {
  const hier = `/conflicten/${plaats.conflict}/lezingen/${plaats.lezing}/rekent`;
  const vervalt = new Set(rekent.vervalt);
  const vervangers = new Map((rekent.vervangt ?? []).map((regel, i) => [regel.id, { regel, pad: stap(`${hier}/vervangt`, i) }]));
  const regels = [
    ...beleid.regels.map((regel, i) => vervangers.get(regel.id) ?? { regel, pad: stap('/regels', i) }),
    ...(rekent.erbij ?? []).map((regel, i) => ({ regel, pad: stap(`${hier}/erbij`, i) })),
  ].filter(({ regel }) => !vervalt.has(regel.id));
  const andere = new Map((rekent.begrippen ?? []).map((begrip, i) => [begrip.id, { begrip, pad: stap(`${hier}/begrippen`, i) }]));
  const begrippen = beleid.begrippen.map((begrip, i) => andere.get(begrip.id) ?? { begrip, pad: stap('/begrippen', i) });
  const tarieven = rekent.tarieven ?? [];
  return {
    regels: regels.map(({ pad }) => pad),
    begrippen: begrippen.map(({ pad }) => pad),
    data: {
      ...beleid,
      id: `${beleid.id}.lezing`,
      titel: `Andere lezing, geen vastgesteld beleid: ${beleid.titel}`,
      regels: regels.map(({ regel }) => zonder(regel, vervalt)),
      begrippen: begrippen.map(({ begrip }) => begrip),
      voorschriften: beleid.voorschriften.map((voorschrift) => {
        const eigen = tarieven.filter((t) => t.voorschrift === voorschrift.id).map((t) => t.tarief);
        if (eigen.length === 0) return voorschrift;
        return { ...voorschrift, bedragen: voorschrift.bedragen.map((oud) => eigen.find((nieuw) => zelfdeTarief(oud, nieuw)) ?? oud) };
      }),
      conflicten: beleid.conflicten.map((conflict, i) => ({
        ...conflict,
        gekozenLezing: i === plaats.conflict ? lezing : conflict.gekozenLezing,
        lezingen: conflict.lezingen.map(({ id, tekst, bron }) => ({ id, tekst, bron })),
      })),
    },
  };
}
