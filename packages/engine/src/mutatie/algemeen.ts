import type { BeleidJson } from '../gegenereerd/typen.ts';
import { verschuif } from '../datum.ts';
import { stap } from '../uitslag.ts';
import { andere, stapjes, weg, zet, zonder } from './ruw.ts';
import type { Ruw } from './ruw.ts';

const DAGEN = ['besluitdatum', 'pleegdatum', 'inspectiedatum'];
const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'];
/** Rounding to whole euros instead of cents, or the other way about. */
const EURO = 100;

/** How amounts are rounded, dated and added up. */
export function* bedragmutaties({ bedragen }: BeleidJson): Generator<Ruw> {
  const { afronding, categoriedatum, maximumAantal, samenloop } = bedragen;
  yield* andere('afronding', '/bedragen/afronding/wijze', afronding.wijze, ['naar-beneden', 'naar-boven', 'rekenkundig']);
  yield zet('afronding', '/bedragen/afronding/eenheidCent', afronding.eenheidCent, afronding.eenheidCent === 1 ? EURO : 1);
  for (const [i, { datum, gunstigste }] of categoriedatum.entries()) {
    const pad = `/bedragen/categoriedatum/${i}`;
    yield zet('categorie', stap(pad, 'datum'), datum, datum === 'pleegdatum' ? 'besluitdatum' : 'pleegdatum');
    yield zet('categorie', stap(pad, 'gunstigste'), gunstigste, !gunstigste);
  }
  if (maximumAantal) {
    yield* stapjes('totaal', '/bedragen/maximumAantal/aantal', maximumAantal.aantal);
    yield* zonder('totaal', '/bedragen/maximumAantal/maatregelen', maximumAantal.maatregelen);
    yield weg('totaal', '/bedragen/maximumAantal', maximumAantal);
  }
  if (samenloop) {
    yield* zonder('totaal', '/bedragen/samenloop/maatregelen', samenloop.maatregelen);
    yield weg('totaal', '/bedragen/samenloop', samenloop);
  }
}

/** What the policy says of a measure itself. */
export function* maatregelmutaties({ maatregelen }: BeleidJson, i: number): Generator<Ruw> {
  const maatregel = maatregelen[i] as BeleidJson['maatregelen'][number];
  const pad = `/maatregelen/${i}`;
  if (maatregel.uitsluitend) yield weg('maatregelsoort', stap(pad, 'uitsluitend'), true);
  else yield { soort: 'maatregelsoort', pad, naar: 'uitsluitend', wijzigingen: [{ pad: stap(pad, 'uitsluitend'), naar: true }] };
  if (maatregel.totaal) {
    yield zet('totaal', stap(pad, 'totaal'), maatregel.totaal, maatregel.totaal === 'boeteCent' ? 'dwangsomCent' : 'boeteCent');
    yield weg('totaal', stap(pad, 'totaal'), maatregel.totaal);
  }
  const { trede } = maatregel;
  if (trede === undefined) return;
  yield weg('maatregelsoort', stap(pad, 'trede'), trede);
  const hoger = maatregelen.findIndex(
    (ander) => ander.trede === Math.min(...maatregelen.flatMap((m) => (m.trede !== undefined && m.trede > trede ? [m.trede] : []))),
  );
  const buur = maatregelen[hoger]?.trede;
  if (buur === undefined) return;
  const wijzigingen = [
    { pad: stap(pad, 'trede'), naar: buur },
    { pad: `/maatregelen/${hoger}/trede`, naar: trede },
  ];
  yield { soort: 'maatregelsoort', pad: stap(pad, 'trede'), van: trede, naar: buur, wijzigingen };
}

/** The term of a step of the procedure. */
export function* proceduremutaties({ termijn }: BeleidJson['procedure'][number], pad: string): Generator<Ruw> {
  if (!termijn) return;
  const hier = stap(pad, 'termijn');
  yield* stapjes('termijn', stap(hier, 'aantal'), termijn.aantal);
  yield* andere('termijn', stap(hier, 'eenheid'), termijn.eenheid, EENHEDEN);
  yield* andere('termijn', stap(hier, 'vanaf'), termijn.vanaf, DAGEN);
  yield weg('termijn', hier, termijn);
}

/** From when until when the policy holds, and by which day that is told. */
export function* geldigheidsmutaties({ geldigheid: { van, tot, peildatum } }: BeleidJson): Generator<Ruw> {
  for (const dagen of [-1, 1]) {
    yield zet('geldigheid', '/geldigheid/van', van, verschuif(van, dagen, 'dagen'));
    if (tot !== undefined) yield zet('geldigheid', '/geldigheid/tot', tot, verschuif(tot, dagen, 'dagen'));
  }
  yield zet('geldigheid', '/geldigheid/peildatum', peildatum, peildatum === 'besluitdatum' ? 'pleegdatum' : 'besluitdatum');
}

/** What answers a fact may have, and whether the class of the voorschrift stands in for one. */
export function* feitmutaties({ min, max, standaard }: BeleidJson['feiten'][number], pad: string): Generator<Ruw> {
  if (min !== undefined) yield* stapjes('feit', stap(pad, 'min'), min, 1, -Infinity);
  if (max !== undefined) yield* stapjes('feit', stap(pad, 'max'), max, 1, -Infinity);
  if (standaard !== undefined) yield weg('feit', stap(pad, 'standaard'), standaard);
}
