import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { leesVolgorde, toonVolgorde } from './invoer.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

describe('steps of answers', () => {
  it('read back as they were shown', () =>
    fc.assert(
      fc.property(fc.array(fc.array(id, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (stappen) => {
        assert.deepEqual(leesVolgorde(toonVolgorde(stappen), false), { ok: true, waarde: stappen });
      }),
    ));

  it('of a question with yes and no are yes and no', () => {
    assert.equal(toonVolgorde([[false], [true]]), 'nee\nja');
    assert.deepEqual(leesVolgorde('Nee\n ja ', true), { ok: true, waarde: [[false], [true]] });
    assert.isFalse(leesVolgorde('nee\nsoms', true).ok);
  });

  it('of a question with other answers keep an answer that is called yes', () =>
    assert.deepEqual(leesVolgorde('nee\nja, anders', false), { ok: true, waarde: [['nee'], ['ja', 'anders']] }));

  it('are at least one', () => assert.isFalse(leesVolgorde(' \n, ', false).ok));
});
