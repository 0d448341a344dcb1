import { verschuif, type Advies, type MaatregelSoort, type Procedure, type Regel } from '@handhavingswijzer/engine';
import { zoekOvertreding } from '../../concept.ts';
import type { Gesprek } from '../../typen.ts';
import { keuzeVan } from '../keuze.ts';
import { bestandVan, gebracht } from './regels.ts';
import type { Herkomst, NietNodig, Ruw } from './typen.ts';

/** The procedure steps of what is chosen; the same step for more overtredingen is one point. */
export function procedure(g: Gesprek, advies: Advies): readonly Ruw[] {
  const uit = new Map<string, Ruw>();
  const gekozen = new Set(g.dossier.overtredingen.flatMap((o) => keuzeVan(g, o.id).maatregelen));
  for (const { overtreding, regel, zeker, herkomst } of gebracht(g, advies, (dan) => dan.procedure !== undefined)) {
    const stap = bestandVan(g, herkomst).procedure.find((p) => p.id === regel.dan.procedure);
    if (!stap) continue;
    const id = `procedure.${herkomst}.${stap.id}`;
    const eerder = uit.get(id);
    const streng = stap.achterwege?.nietBij?.some((soort) => gekozen.has(soort) && [regel.dan.bij ?? []].flat().includes(soort)) === true;
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

function nietNodig({ achterwege }: Procedure, herkomst: Herkomst, gekozen: ReadonlySet<MaatregelSoort>, regel: Regel): NietNodig {
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
