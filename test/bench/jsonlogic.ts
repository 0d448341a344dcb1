// The other side of the comparison: json-logic-js on the same rules, alone and with a walk that explains.
import jsonLogic, { type RulesLogic } from 'json-logic-js';

type Feiten = Readonly<Record<string, unknown>>;

/** The outcome of every rule, and nothing else. */
export const uitkomsten = (regels: readonly unknown[], feiten: Feiten): unknown[] =>
  regels.map((regel) => jsonLogic.apply(regel as RulesLogic, feiten) as unknown);

interface Uitleg {
  readonly uitkomst: unknown;
  readonly feiten: readonly { readonly feit: string; readonly waarde: unknown }[];
}

/** The outcome of every rule with the facts it read: what json-logic-js needs besides to explain an outcome. */
export function metUitleg(regels: readonly unknown[], feiten: Feiten): Uitleg[] {
  const gelezen = (deel: unknown, uit: Map<string, unknown>): Map<string, unknown> => {
    if (Array.isArray(deel)) for (const x of deel) gelezen(x, uit);
    else if (typeof deel === 'object' && deel !== null)
      for (const [operator, inhoud] of Object.entries(deel))
        if (operator === 'var' && typeof inhoud === 'string') uit.set(inhoud, feiten[inhoud]);
        else gelezen(inhoud, uit);
    return uit;
  };
  return regels.map((regel) => ({
    uitkomst: jsonLogic.apply(regel as RulesLogic, feiten) as unknown,
    feiten: [...gelezen(regel, new Map())].map(([feit, waarde]) => ({ feit, waarde })),
  }));
}
