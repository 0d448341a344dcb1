// Ways to rewrite a policy file or a dossier that leave its meaning as it was.
import type { BeleidJson, Dossier, Expressie } from '@handhavingswijzer/engine';
import type { Toeval } from '../hulp/dossiers.ts';

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Every object with its keys in another order; lists stay as they are. */
export function andereSleutelvolgorde<T>(waarde: T, toeval: Toeval): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => andereSleutelvolgorde(deel, toeval)) as T;
  if (!isObject(waarde)) return waarde;
  return Object.fromEntries(toeval.schud(Object.entries(waarde)).map(([sleutel, deel]) => [sleutel, andereSleutelvolgorde(deel, toeval)])) as T;
}

/** Rules, begrippen, voorschriften, facts and measures in another order. The order of afwegingen is the order of the conversation: kept. */
export const andereRegelvolgorde = (beleid: BeleidJson, toeval: Toeval): BeleidJson => ({
  ...beleid,
  regels: toeval.schud(beleid.regels),
  begrippen: toeval.schud(beleid.begrippen),
  voorschriften: toeval.schud(beleid.voorschriften),
  feiten: toeval.schud(beleid.feiten),
  conflicten: toeval.schud(beleid.conflicten),
});

/** Every condition of a rule, begrip or conflict rewritten. */
const metExpressies = (beleid: BeleidJson, herschrijf: (als: Expressie) => Expressie): BeleidJson => ({
  ...beleid,
  regels: beleid.regels.map((regel) => ({ ...regel, als: herschrijf(regel.als) })),
  begrippen: beleid.begrippen.map((begrip) => ({ ...begrip, als: herschrijf(begrip.als) })),
  conflicten: beleid.conflicten.map((conflict) => ({ ...conflict, als: herschrijf(conflict.als) })),
});

const niet = (deel: Expressie): Expressie => ({ '!': [deel] });

/** `x` becomes `not not x`. Begrippen may have another type than boolean and stay. */
export const dubbeleOntkenning = (beleid: BeleidJson): BeleidJson => ({ ...metExpressies(beleid, (als) => niet(niet(als))), begrippen: beleid.begrippen });

/** Every `and` becomes a negated `or` of negations, and the reverse. */
function deMorganIn(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map(deMorganIn);
  if (!isObject(deel)) return deel;
  const [naam] = Object.keys(deel);
  const args = naam === undefined ? undefined : deel[naam];
  if ((naam === 'and' || naam === 'or') && Array.isArray(args))
    return niet({ [naam === 'and' ? 'or' : 'and']: args.map((arg) => niet(deMorganIn(arg) as Expressie)) });
  return Object.fromEntries(Object.entries(deel).map(([sleutel, waarde]) => [sleutel, deMorganIn(waarde)]));
}
export const deMorgan = (beleid: BeleidJson): BeleidJson => metExpressies(beleid, (als) => deMorganIn(als) as Expressie);

/** One more fact, that no rule reads. */
export function ongebruiktFeit(beleid: BeleidJson): BeleidJson {
  const [eerste] = beleid.feiten;
  if (!eerste) throw new Error('a policy without facts');
  return {
    ...beleid,
    feiten: [
      ...beleid.feiten,
      { id: 'ongebruikt', niveau: 'overtreding', type: 'boolean', vraag: 'Leest iemand dit?', toelichting: 'Nee.', soort: 'vaststelling', bron: eerste.bron },
    ],
  };
}

/** The same overtredingen, in another order. */
export const andereOvertredingvolgorde = (dossier: Dossier, toeval: Toeval): Dossier => ({ ...dossier, overtredingen: toeval.schud(dossier.overtredingen) });
