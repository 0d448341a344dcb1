import assert from 'node:assert/strict';
import test from 'node:test';
import { beoordeelDossier, beoordeelVerder, uitkomstVan } from '../src/beslis/adviseer.ts';
import { DiagramTeGroot } from '../src/beslis/diagram.ts';
import type { Dossier } from '../src/gegenereerd/typen.ts';
import { dossier, jaNee, kern, overtreding, regel } from './klein-beleid.ts';

const P = (naam: string): unknown => ({ var: naam });
const maak = () =>
  kern({
    feiten: [jaNee('p'), jaNee('q'), jaNee('r')],
    regels: [regel('a', true, { maatregel: 'aanwijzing' }), regel('b', { or: [{ and: [P('p'), P('q')] }, P('r')] }, { maatregel: 'bestuurlijke-boete' })],
  });
const met = (id: string): Dossier => dossier([overtreding({ id })]);

test('a diagram that has no room left for what changed makes way for one of its own', () => {
  const nodig = beoordeelDossier(maak(), met('een')).ruimte.diagram.omvang;
  const k = maak();
  const eerst = beoordeelVerder(k, met('een'), nodig);
  const daarna = beoordeelVerder(k, met('twee'), nodig); // the same facts are open again: together twice the nodes
  assert.notEqual(daarna.ruimte.diagram, eerst.ruimte.diagram);
  assert.deepEqual(uitkomstVan(daarna), uitkomstVan(beoordeelDossier(maak(), met('twee'))));
  const ruim = beoordeelVerder(k, met('een'));
  assert.equal(beoordeelVerder(k, met('twee')).ruimte.diagram, ruim.ruimte.diagram, 'with room it is taken up again');
});

test('what is too much in a diagram of its own is refused', () => {
  const k = maak();
  assert.throws(() => beoordeelVerder(k, met('een'), 3), DiagramTeGroot);
  assert.deepEqual(uitkomstVan(beoordeelVerder(k, met('een'))), uitkomstVan(beoordeelDossier(maak(), met('een'))), 'and leaves nothing behind');
});
