import { schemaBeleid, type Schema } from '@handhavingswijzer/engine';
import { assert } from '@open-wc/testing';
import { teksten } from '../teksten/index.ts';
import { enkelvoud, labelVan } from './labels.ts';
import { idVoor, leegVan, ontbreekt, opVolgorde, schemaVan } from './leeg.ts';
import { ONDERDELEN } from './onderdelen.ts';
import { soortVan, veldnaam } from './soort.ts';

/** Every field of the format with its members, effects and readings included. */
function loop(schema: Schema, delen: readonly string[], bezoek: (delen: readonly string[], schema: Schema) => void): void {
  if (delen.length > 12 || ['deel', 'bron'].includes(delen.at(-1) ?? '')) return; // those two are one field
  if (schema.items) loop(schema.items, [...delen, '0'], bezoek);
  for (const [veld, binnen] of Object.entries(schema.properties ?? {})) {
    bezoek([...delen, veld], binnen);
    loop(binnen, [...delen, veld], bezoek);
  }
}

describe('the fields of a policy', () => {
  it('are all reached from a part that can be chosen', () => {
    const eigen = ['schema', 'id', 'versie', 'titel', 'gemeente', 'geldigheid']; // the form about the policy itself
    assert.sameMembers([...eigen, ...ONDERDELEN.filter((onderdeel) => onderdeel !== 'beleid')], Object.keys(schemaBeleid.properties ?? {}));
  });

  it('all have a Dutch name and a way to fill them in', () => {
    const { velden, waarden, enkel } = teksten.tabelvelden;
    let aantal = 0;
    loop(schemaBeleid, [], (delen, schema) => {
      aantal++;
      const { veld, binnen } = veldnaam(delen);
      const soort = soortVan(delen, schema);
      if (soort === 'vast') return;
      assert.isTrue(binnen in velden || veld in velden, `no name for ${delen.join('/')}`);
      assert.notEqual(labelVan(delen).naam, '');
      if (soort === 'lijst') assert.isTrue(veld in enkel, `no name for one of ${delen.join('/')}: ${enkelvoud(delen)}`);
      const opties = schema.enum ?? schema.items?.enum ?? [];
      if (soort === 'keuze' && !opties.includes('aangifte'))
        for (const waarde of opties)
          assert.isTrue(`${veld}.${String(waarde)}` in waarden || String(waarde) in waarden, `no name for ${veld} ${String(waarde)}`);
    });
    assert.isAbove(aantal, 200);
  });
});

describe('a new element', () => {
  const schema = schemaVan('/regels/-') as Schema;
  it('chooses nothing beforehand, and says what it still needs', () => {
    assert.deepEqual(leegVan(schema), { bron: {} });
    assert.deepEqual(ontbreekt(schema, { bron: {} }, ''), ['/id', '/titel', '/als', '/dan', '/sterkte', '/bron/document', '/bron/sectie']);
    assert.deepEqual(
      ontbreekt(
        schemaVan('/voorschriften/0/bedragen/-') as Schema,
        { maatregel: 'aanwijzing', per: 'x', telt: true, omvang: false, bron: { document: 'a', sectie: '1' } },
        '',
      ),
      ['/cent'],
    );
  });
  it('is written in the order of the format', () => {
    assert.deepEqual(Object.keys(opVolgorde(schema, { bron: {}, als: true, id: 'a', titel: 'b' }) as object), ['id', 'titel', 'als', 'bron']);
  });
  it('gets an id from its name', () => {
    assert.equal(idVoor('Géén herstel: dan een last!', 'streepjes', []), 'geen-herstel-dan-een-last');
    assert.equal(idVoor('Herstel', 'streepjes', ['3.2-herstel', '3.2-herstel-2'], '3.2'), '3.2-herstel-3');
    assert.equal(idVoor('Is er direct gevaar?', 'kamelen', []), 'isErDirectGevaar');
  });
});
