import { assert } from '@open-wc/testing';
import { rustig } from './rustig.ts';

function bezig(ms: number): void {
  const begin = performance.now();
  while (performance.now() - begin < ms);
}

describe('work in idle slices', () => {
  it('gives what the steps return, and the page its turn between them', async () => {
    let beurten = 0;
    const tik = setInterval(() => (beurten += 1), 0);
    function* stappen(): Generator<undefined, string> {
      for (let n = 0; n < 20; n += 1) {
        bezig(10);
        yield undefined;
      }
      return 'klaar';
    }
    assert.equal(await rustig(stappen(), new AbortController().signal), 'klaar');
    clearInterval(tik);
    assert.isAtLeast(beurten, 3);
  });

  it('stops when told, and then gives nothing', async () => {
    const stop = new AbortController();
    let gedaan = 0;
    function* stappen(): Generator<undefined, string> {
      for (;;) {
        gedaan += 1;
        if (gedaan === 3) stop.abort();
        yield undefined;
      }
    }
    assert.isUndefined(await rustig(stappen(), stop.signal));
    assert.equal(gedaan, 3);
  });

  it('hands on what a step throws', async () => {
    const stappen: Iterator<undefined, string> = {
      next: () => {
        throw new RangeError('te ver');
      },
    };
    try {
      await rustig(stappen, new AbortController().signal);
      assert.fail('it did not reject');
    } catch (e) {
      assert.instanceOf(e, RangeError);
    }
  });
});
