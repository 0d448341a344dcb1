import { pasMutantToe } from '@handhavingswijzer/engine';
import type { Casus, Mutant, Mutanttelling, OntbrekendeCasus } from '@handhavingswijzer/engine';
import { leesBeleidsverschil } from '../verschil/index.ts';
import type { Beleidsrij, Verschilpunt } from '../verschil/typen.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { LOTEN, MUTANTSOORTEN, VOORSTEL } from './woorden.ts';

/** A small change of a policy, in words. */
export interface Mutatielezing {
  /** What is made other: "De grens één stap verlegd". */
  readonly soort: string;
  /** What it belongs to: "Regel 5.4-recidive: Recidive". */
  readonly naam: string;
  /** How it reads and how it would read. */
  readonly rijen: readonly Pick<Beleidsrij, 'wat' | 'oud' | 'nieuw'>[];
}

/** The part of the policy that the change is about; of a rule that goes, others that named it are not. */
function hoofdpunt(punten: readonly Verschilpunt[], { plek }: Mutant): Verschilpunt | undefined {
  return punten.find(({ id }) => id !== undefined && id === plek.id) ?? punten[0];
}

/** A mutant of a policy: what it belongs to, what is made other, and how that reads before and after. */
export function leesMutatie(beleid: MetBeleid, landelijk: MetLandelijk, mutant: Mutant): Mutatielezing {
  const punt = hoofdpunt(leesBeleidsverschil(beleid, { data: pasMutantToe(beleid.data, mutant) }, landelijk), mutant);
  return { soort: MUTANTSOORTEN[mutant.soort], naam: punt?.naam ?? mutant.pad, rijen: punt?.rijen.map(({ wat, oud, nieuw }) => rij(wat, oud, nieuw)) ?? [] };
}

const rij = (wat: string, oud: string | undefined, nieuw: string | undefined): Mutatielezing['rijen'][number] => ({
  wat,
  ...(oud === undefined ? {} : { oud }),
  ...(nieuw === undefined ? {} : { nieuw }),
});

/** What became of all mutants, a sentence each; what was none of them is not said. */
export const leesMutanttelling = (telling: Mutanttelling): readonly string[] =>
  (Object.keys(LOTEN) as (keyof typeof LOTEN)[]).flatMap((lot) => (telling[lot] === 0 ? [] : [`${LOTEN[lot](telling[lot])}.`]));

/** The section of the policy text that what is changed stands on. */
function sectieVan({ data }: MetBeleid, { plek }: Mutant): string {
  const lijsten = { regel: data.regels, begrip: data.begrippen, voorschrift: data.voorschriften, maatregel: data.maatregelen, feit: data.feiten };
  const lijst: readonly { readonly id: string; readonly bron: { readonly sectie: string } }[] = Object.hasOwn(lijsten, plek.soort)
    ? lijsten[plek.soort as keyof typeof lijsten]
    : [];
  return lijst.find(({ id }) => id === plek.id)?.bron.sectie ?? '';
}

/**
 * A case that would notice a mutant that none notices, ready to be added. What it expects is what the program gives, and it says so: a person still has to
 * work it out from the text.
 *
 * @param bezet ids that other cases have
 */
export function casusvoorstel(beleid: MetBeleid, landelijk: MetLandelijk, { mutant, dossier, uitkomst }: OntbrekendeCasus, bezet: ReadonlySet<string>): Casus {
  const { naam, soort } = leesMutatie(beleid, landelijk, mutant);
  const stam = `merkt-${mutant.soort}-${mutant.plek.id ?? mutant.plek.soort}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-$/, '');
  let id = stam;
  for (let n = 2; bezet.has(id); n += 1) id = `${stam}-${n}`;
  return {
    id,
    titel: VOORSTEL.titel(naam, soort).slice(0, 200),
    herleiding: VOORSTEL.herleiding(sectieVan(beleid, mutant)),
    ...(mutant.plek.soort === 'regel' && mutant.plek.id !== undefined ? { regels: [mutant.plek.id] } : {}),
    dossier: { ...dossier },
    verwacht: uitkomst,
  };
}
