import type { Gevaluitslag } from '../rekenen/typen.ts';

/** What the cases say of one rule. */
export interface Regelgevallen {
  readonly goed: number;
  readonly fout: number;
  /** The cases that name this rule, those that fail first, else in the order of the file. */
  readonly casussen: readonly Gevaluitslag[];
}

const opUitslag = (a: Gevaluitslag, b: Gevaluitslag): number => Number(a.geslaagd) - Number(b.geslaagd);

/** How the cases of each rule come out, by id of the rule: of the policy or of national law. A rule that no case names is not in it. */
export function perRegel(uitslagen: readonly Gevaluitslag[]): ReadonlyMap<string, Regelgevallen> {
  const bij = new Map<string, Gevaluitslag[]>();
  for (const uitslag of uitslagen) for (const regel of new Set(uitslag.regels)) bij.set(regel, [...(bij.get(regel) ?? []), uitslag]);
  return new Map(
    [...bij].map(([regel, casussen]) => {
      const goed = casussen.filter(({ geslaagd }) => geslaagd).length;
      return [regel, { goed, fout: casussen.length - goed, casussen: casussen.sort(opUitslag) }];
    }),
  );
}
