import { controleerBegrippen } from '../controle/begrippen.ts';
import type { BeleidJson } from '../gegenereerd/typen.ts';
import { stap } from '../uitslag.ts';
import { bedragmutaties, feitmutaties, geldigheidsmutaties, maatregelmutaties, proceduremutaties } from './algemeen.ts';
import { mutatiesIn } from './expressie.ts';
import { regelmutaties } from './regels.ts';
import type { Namenlijsten } from './regels.ts';
import type { Ruw } from './ruw.ts';
import type { Mutant, Mutantplek } from './typen.ts';
import { voorschriftmutaties } from './voorschriften.ts';

function* met(plek: Mutantplek, ruwe: Iterable<Ruw>): Generator<Mutant> {
  for (const ruw of ruwe) yield { ...ruw, plek, id: idVan(ruw) };
}

/** A change of one place is told by what stands there instead. */
const idVan = ({ soort, pad, naar }: Ruw): string => `${soort} ${pad}${naar === undefined ? '' : ` ${JSON.stringify(naar)}`}`;

/**
 * Every policy that differs from this one in one small thing: a comparison, a boundary, an option, an exception, an amount, a term, and so on through all
 * that can change what an advice says. In the order of the file, each once. `decisions/0010-mutation-of-a-policy.md` says which kinds are left out, and why.
 */
export function* mutantenVan(beleid: BeleidJson): Generator<Mutant> {
  const gezien = new Set<string>();
  for (const mutant of alle(beleid)) {
    if (gezien.has(mutant.id)) continue;
    gezien.add(mutant.id);
    yield mutant;
  }
}

function* alle(beleid: BeleidJson): Generator<Mutant> {
  const { namen } = controleerBegrippen(beleid, () => undefined).omgeving;
  const lijsten: Namenlijsten = {
    namen,
    maatregelen: beleid.maatregelen,
    procedure: beleid.procedure.map(({ id }) => id),
    metTarief: new Set(beleid.voorschriften.flatMap(({ bedragen }) => bedragen.map(({ maatregel }) => maatregel))),
  };
  yield* met({ soort: 'geldigheid' }, geldigheidsmutaties(beleid));
  for (const [i, feit] of beleid.feiten.entries()) yield* met({ soort: 'feit', id: feit.id }, feitmutaties(feit, stap('/feiten', i)));
  for (const [i, { id, als }] of beleid.begrippen.entries()) yield* met({ soort: 'begrip', id }, mutatiesIn(als, `/begrippen/${i}/als`, namen));
  for (const [i, voorschrift] of beleid.voorschriften.entries())
    yield* met({ soort: 'voorschrift', id: voorschrift.id }, voorschriftmutaties(beleid, voorschrift, namen, stap('/voorschriften', i)));
  for (const [i, { id }] of beleid.maatregelen.entries()) yield* met({ soort: 'maatregel', id }, maatregelmutaties(beleid, i));
  for (const [i, { id, dan }] of beleid.regels.entries()) {
    const ruwe = regelmutaties(lijsten, beleid.regels, i, '/regels');
    yield* met({ soort: 'regel', id }, dan.aandachtspunt === undefined ? ruwe : nietMeer(ruwe));
  }
  yield* met({ soort: 'bedragen' }, bedragmutaties(beleid));
  for (const [i, stapje] of beleid.procedure.entries()) yield* met({ soort: 'procedure', id: stapje.id }, proceduremutaties(stapje, stap('/procedure', i)));
}

/** Of what is only shown to the officer: that it is shown for one more voorschrift, option or event is left out; that it is missing somewhere is not. */
function* nietMeer(ruwe: Iterable<Ruw>): Generator<Ruw> {
  for (const ruw of ruwe) if (ruw.van !== undefined) yield ruw;
}
