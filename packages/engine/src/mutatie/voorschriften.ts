import type { BeleidJson, Tarief } from '../gegenereerd/typen.ts';
import { stap } from '../uitslag.ts';
import { mutatiesIn } from './expressie.ts';
import type { Namen } from './expressie.ts';
import { anderBedrag, andereBreuk } from './regels.ts';
import { andere, weg, zet, zonder } from './ruw.ts';
import type { Ruw } from './ruw.ts';
import type { Mutantwijziging } from './typen.ts';

type Voorschrift = BeleidJson['voorschriften'][number];

function* tariefmutaties(tarief: Tarief, pad: string): Generator<Ruw> {
  yield* anderBedrag('tarief', pad, tarief);
  if (tarief.deel) {
    yield* andereBreuk('tarief', stap(pad, 'deel'), tarief.deel);
    yield weg('tarief', stap(pad, 'deel'), tarief.deel);
  }
  for (const veld of ['telt', 'omvang'] as const) yield zet('tarief', stap(pad, veld), tarief[veld], !tarief[veld]);
  if (tarief.voorzieningen) yield* zonder('voorziening-weg', stap(pad, 'voorzieningen'), tarief.voorzieningen);
  yield weg('tarief-weg', pad, tarief);
}

function* klassemutaties(klasse: NonNullable<Voorschrift['klasse']>, klassen: readonly string[], namen: Namen, pad: string): Generator<Ruw> {
  yield* andere('klasse', stap(pad, 'standaard'), klasse.standaard, klassen);
  yield weg('klasse', pad, klasse);
  if (!klasse.bij) return;
  yield weg('klasse', stap(pad, 'bij'), klasse.bij);
  yield* andere('klasse', `${pad}/bij/klasse`, klasse.bij.klasse, klassen);
  yield* mutatiesIn(klasse.bij.als, `${pad}/bij/als`, namen);
}

/** Every way in which a voorschrift can be slightly other: amounts, class, articles, kinds of voorziening. */
export function* voorschriftmutaties(beleid: BeleidJson, voorschrift: Voorschrift, namen: Namen, pad: string): Generator<Ruw> {
  const klassen = beleid.feiten.find(({ standaard }) => standaard === 'klasse')?.opties?.map(({ id }) => id) ?? [];
  for (const [i, tarief] of voorschrift.bedragen.entries()) yield* tariefmutaties(tarief, stap(stap(pad, 'bedragen'), i));
  if (voorschrift.klasse) yield* klassemutaties(voorschrift.klasse, klassen, namen, stap(pad, 'klasse'));
  yield* zonder('artikel-weg', stap(pad, 'artikelen'), voorschrift.artikelen);
  if (voorschrift.voorzieningen.length > 1) for (const i of voorschrift.voorzieningen.keys()) yield voorzieningWeg(voorschrift, i, pad);
}

/** Without one kind of voorziening, in its tarieven too. */
function voorzieningWeg({ voorzieningen, bedragen }: Voorschrift, i: number, pad: string): Ruw {
  const van = voorzieningen[i];
  const tarieven = bedragen.flatMap((tarief, j): readonly Mutantwijziging[] => {
    if (!tarief.voorzieningen?.some((soort) => soort === van)) return [];
    const over = tarief.voorzieningen.filter((soort) => soort !== van);
    return over.length === 0 ? [{ pad: `${pad}/bedragen/${j}` }] : [{ pad: `${pad}/bedragen/${j}/voorzieningen`, naar: over }];
  });
  return { soort: 'voorziening-weg', pad: `${pad}/voorzieningen/${i}`, van, wijzigingen: [{ pad: `${pad}/voorzieningen/${i}` }, ...tarieven] };
}
