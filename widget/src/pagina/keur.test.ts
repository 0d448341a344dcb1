import { assert } from '@open-wc/testing';
import { dossier, maak, ruimOp, rust } from '../proef/opstelling.ts';
import { bezwaarTegenPagina, veranderd } from './keur.ts';
import { PROEVEN } from './proeven.ts';

/** Where a name like `Array.prototype.map` stands: what holds it, and under which key. */
function plek(naam: string): { readonly houder: object; readonly sleutel: string } {
  const delen = naam.split('.');
  const sleutel = delen.pop() ?? '';
  return { houder: delen.reduce((hier, deel) => (hier as Readonly<Record<string, object>>)[deel] ?? hier, window as object), sleutel };
}

/** What is found while something of the browser is another; mended before anything else happens. */
function gevondenMet(naam: string, anders: PropertyDescriptor, intussen: () => void = () => undefined): readonly string[] {
  const { houder, sleutel } = plek(naam);
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const goed = getOwnPropertyDescriptor(houder, sleutel);
  defineProperty(houder, sleutel, { configurable: true, writable: true, ...anders });
  const gevonden = veranderd();
  intussen();
  if (goed) defineProperty(houder, sleutel, goed);
  else delete (houder as Record<string, unknown>)[sleutel];
  return gevonden;
}

describe('what a page may change', () => {
  afterEach(ruimOp);

  it('on a good page nothing is found', () => {
    assert.deepEqual(veranderd(), []);
    assert.isUndefined(bezwaarTegenPagina());
  });

  for (const { naam } of PROEVEN.filter((proef) => !proef.naam.includes('Symbol')))
    it(`${naam} that gives nothing, throws, or gives what came in, is found`, () => {
      for (const value of [
        () => undefined,
        () => {
          throw new Error('no');
        },
        (x: unknown) => x,
      ])
        assert.include(gevondenMet(naam, { value }), naam);
    });

  it('a name on every object is found, counted or not; one on lists only when it is counted or written down', () => {
    assert.deepEqual(gevondenMet('Object.prototype.aantal', { value: 2, enumerable: true }), ['Object.prototype.aantal']);
    assert.deepEqual(gevondenMet('Object.prototype.aantal', { value: 2, enumerable: false }), ['Object.prototype.aantal']);
    assert.deepEqual(gevondenMet('Array.prototype.laatste', { value: () => 1, enumerable: true }), ['Array.prototype.laatste']);
    assert.deepEqual(gevondenMet('Array.prototype.laatste', { value: () => 1, enumerable: false }), []);
    assert.deepEqual(gevondenMet('String.prototype.toJSON', { value: () => 1, enumerable: false }), ['String.prototype.toJSON']);
  });

  it('a JSON that does the same but is not of the browser is found', () => {
    const { parse, stringify } = JSON;
    assert.deepEqual(gevondenMet('JSON.parse', { value: (tekst: string) => parse(tekst) as unknown }), ['JSON.parse']);
    assert.deepEqual(gevondenMet('JSON.stringify', { value: stringify.bind(JSON) }), ['JSON.stringify']);
    assert.deepEqual(gevondenMet('JSON', { value: { parse, stringify } }), ['JSON.parse', 'JSON.stringify']);
  });

  it('costs next to nothing', () => {
    const begin = performance.now();
    for (let n = 0; n < 1000; n += 1) veranderd();
    assert.isBelow((performance.now() - begin) / 1000, 1, 'a millisecond before an act');
  });

  it('an act on a page that became unreliable is not carried out, and nothing is made final', async () => {
    const wijzer = await maak({ dossier: dossier() });
    const fouten: string[] = [];
    wijzer.addEventListener('wijzer-fout', (e) => fouten.push(e.detail.bron));
    const voor = wijzer.advies;
    assert.isDefined(voor);
    gevondenMet('Object.prototype.ernst', { value: 'licht' }, () => {
      assert.isUndefined(wijzer.advies);
      assert.isUndefined(wijzer.advies);
    });
    await rust(wijzer);
    assert.deepEqual(fouten, ['pagina'], 'said once');
    assert.include(wijzer.shadowRoot?.textContent ?? '', 'Object.prototype.ernst');
  });
});
