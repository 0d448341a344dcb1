import { assert } from '@open-wc/testing';
import type { Gevaluitslag } from '../rekenen/typen.ts';
import { perRegel } from './per-regel.ts';

const geval = (id: string, geslaagd: boolean, ...regels: string[]): Gevaluitslag => ({ id, titel: id, geslaagd, verschillen: [], regels });

describe('cases per rule', () => {
  it('counts each case once at every rule it names, those that fail first', () => {
    const bij = perRegel([geval('a', true, 'r1', 'r1'), geval('b', false, 'r1', 'r2'), geval('c', true, 'r1'), geval('d', true)]);
    assert.deepEqual([...bij.keys()].sort(), ['r1', 'r2']);
    assert.deepEqual({ ...bij.get('r1'), casussen: bij.get('r1')?.casussen.map(({ id }) => id) }, { goed: 2, fout: 1, casussen: ['b', 'a', 'c'] });
    assert.deepEqual([bij.get('r2')?.goed, bij.get('r2')?.fout], [0, 1]);
  });
});
