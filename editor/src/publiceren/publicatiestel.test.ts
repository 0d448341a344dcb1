import { assert } from '@open-wc/testing';
import { Analysestel } from '../analyseren/analysestel.ts';
import { Werktekst } from '../werktekst/werktekst.ts';
import { Publicatiestel } from './publicatiestel.ts';

const GROEP = { kenmerk: 'a>b', afdruk: 'x', uitkomst: 'A wordt B.', aantal: '1' };

/** A publication in which she agreed with the group. */
function ingestemd(): { readonly analyse: Analysestel; readonly publicatie: Publicatiestel } {
  const werktekst = new Werktekst();
  const analyse = new Analysestel(werktekst);
  const publicatie = new Publicatiestel(werktekst, analyse);
  publicatie.schrijf(GROEP.kenmerk, { woord: 'Zo staat het in de regels.', door: 'J. Bakker' });
  publicatie.stemIn(GROEP, true, '2027-01-04');
  return { analyse, publicatie };
}

describe('publicatiestel', () => {
  it('agreement is with these words, and with exactly this change', () => {
    const { publicatie } = ingestemd();
    assert.isTrue(publicatie.isAkkoord(GROEP));
    assert.isFalse(publicatie.isAkkoord({ ...GROEP, afdruk: 'y' }));
  });

  it('other words are not what was agreed with, wherever they are written', () => {
    const hier = ingestemd();
    hier.publicatie.schrijf(GROEP.kenmerk, { woord: 'Iets anders.' });
    assert.isFalse(hier.publicatie.isAkkoord(GROEP));
    const daar = ingestemd();
    daar.analyse.stemIn(GROEP.kenmerk, { door: 'Iemand anders' });
    assert.isFalse(daar.publicatie.isAkkoord(GROEP));
  });
});
