import { assert } from '@open-wc/testing';
import type { Bewaarplaats } from './bewaarplaats.ts';
import { Bewaarder } from './bewaarder.ts';
import { maakGeheugenplaats } from './geheugenplaats.ts';
import { maakOpslagplaats } from './opslagplaats.ts';

const even = (ms = 5): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/** A Storage in memory, of which writing can be made to fail. */
class Proefopslag implements Storage {
  readonly #waarden = new Map<string, string>();
  fout: DOMException | undefined;
  get length(): number {
    return this.#waarden.size;
  }
  clear(): void {
    this.#waarden.clear();
  }
  getItem(sleutel: string): string | null {
    return this.#waarden.get(sleutel) ?? null;
  }
  key(): string | null {
    return null;
  }
  removeItem(sleutel: string): void {
    this.#waarden.delete(sleutel);
  }
  setItem(sleutel: string, waarde: string): void {
    if (this.fout) throw this.fout;
    this.#waarden.set(sleutel, waarde);
  }
}

const plaatsen: readonly (readonly [string, () => Bewaarplaats])[] = [
  ['memory', maakGeheugenplaats],
  ['a Storage with Web Locks', () => maakOpslagplaats(new Proefopslag())],
  ['a Storage without Web Locks', () => maakOpslagplaats(new Proefopslag(), { locks: undefined })],
];

for (const [naam, maak] of plaatsen) {
  describe(`store: ${naam}`, () => {
    it('writes only over the version that was seen', async () => {
      const plaats = maak();
      assert.isUndefined(await plaats.lees('z'));
      const een = await plaats.schrijf('z', 'een', undefined);
      assert.isTrue(een.ok);
      const laat = await plaats.schrijf('z', 'laat', undefined);
      assert.isFalse(laat.ok);
      assert.equal(!laat.ok && laat.huidig?.inhoud, 'een');
      const gelezen = await plaats.lees('z');
      assert.isTrue((await plaats.schrijf('z', 'twee', gelezen?.versie)).ok);
      assert.equal((await plaats.lees('z'))?.inhoud, 'twee');
      assert.isUndefined(await plaats.lees('ander'), 'keys are apart');
    });

    it('of many writers at once one wins', async () => {
      const plaats = maak();
      const uitkomsten = await Promise.all(Array.from({ length: 20 }, (_, i) => plaats.schrijf('z', `tekst ${String(i)}`, undefined)));
      assert.lengthOf(
        uitkomsten.filter((u) => u.ok),
        1,
      );
    });

    it('tells who follows, until it stops', async () => {
      const plaats = maak();
      let keer = 0;
      const stop = plaats.volg?.('z', () => (keer += 1));
      await plaats.schrijf('z', 'een', undefined);
      await plaats.schrijf('ander', 'een', undefined);
      assert.equal(keer, 1);
      stop?.();
      plaats.schrijfNu?.('z', 'twee', (await plaats.lees('z'))?.versie);
      assert.equal(keer, 1);
    });

    it('two writers of one case: the second is told and chooses, nothing is overwritten unseen', async () => {
      const plaats = maak();
      const een = new Bewaarder(plaats, 'z', () => undefined, 0);
      const twee = new Bewaarder(plaats, 'z', () => undefined, 0);
      await een.begin();
      await twee.begin();
      een.bewaar(() => 'van een');
      await een.schrijfUit();
      await even();
      assert.equal(een.stand.soort, 'bewaard');
      assert.equal(twee.stand.soort, 'anders', 'told before it wrote anything');
      twee.bewaar(() => 'van twee');
      await twee.schrijfUit();
      assert.equal((await plaats.lees('z'))?.inhoud, 'van een');
      await twee.gaDoor(() => 'van twee');
      await even();
      assert.equal((await plaats.lees('z'))?.inhoud, 'van twee');
      assert.equal(een.stand.soort, 'anders');
      assert.equal(een.stand.soort === 'anders' && een.stand.bewaard?.inhoud, 'van twee');
      een.neemOver();
      een.bewaar(() => 'van een, daarna');
      await een.schrijfUit();
      assert.equal((await plaats.lees('z'))?.inhoud, 'van een, daarna');
    });
  });
}

describe('the saver', () => {
  /** A store that notes what is written. */
  function metLijst(): { plaats: Bewaarplaats; geschreven: string[] } {
    const plaats = maakGeheugenplaats();
    const geschreven: string[] = [];
    return { geschreven, plaats: { ...plaats, schrijf: (s, inhoud, v) => (geschreven.push(inhoud), plaats.schrijf(s, inhoud, v)) } };
  }

  it('writes the first act at once, and of a burst after it the newest text when it has rested', async () => {
    const { plaats, geschreven } = metLijst();
    const b = new Bewaarder(plaats, 'z', () => undefined, 500);
    await b.begin();
    for (const tekst of ['a', 'b', 'c']) b.bewaar(() => tekst);
    assert.equal(b.stand.soort, 'bezig');
    await even(50);
    assert.deepEqual(geschreven, ['c']);
    assert.equal(b.stand.soort, 'bewaard');
    for (const tekst of ['d', 'e']) b.bewaar(() => tekst);
    await even(50);
    assert.deepEqual(geschreven, ['c']);
    await even(600);
    assert.deepEqual(geschreven, ['c', 'e']);
    assert.equal(b.stand.soort, 'bewaard');
    await even(600);
    b.bewaar(() => 'f');
    await even(50);
    assert.deepEqual(geschreven, ['c', 'e', 'f'], 'rested: at once again');
  });

  it('what failed is tried again at the next act, not over and over', async () => {
    let keren = 0;
    const b = new Bewaarder(
      { lees: () => Promise.resolve(undefined), schrijf: () => Promise.reject(new Error(String((keren += 1)))) },
      'z',
      () => undefined,
      5,
    );
    await b.begin();
    b.bewaar(() => 'a');
    await even(60);
    assert.deepEqual([keren, b.stand.soort], [1, 'mislukt']);
    b.bewaar(() => 'b');
    await even(60);
    assert.deepEqual([keren, b.stand.soort], [2, 'mislukt']);
  });

  it('rests while another’s case waits for her choice', async () => {
    const plaats = maakGeheugenplaats();
    const b = new Bewaarder(plaats, 'z', () => undefined, 5);
    await b.begin();
    b.bewaar(() => 'van mij');
    await plaats.schrijf('z', 'van een ander', undefined);
    const echt = window.setTimeout.bind(window);
    let keren = 0;
    window.setTimeout = ((doe: () => void, ms?: number) => ((keren += 1), echt(doe, ms))) as typeof window.setTimeout;
    await new Promise((klaar) => echt(klaar, 60));
    window.setTimeout = echt;
    assert.deepEqual([b.stand.soort, keren], ['anders', 0]);
    await b.gaDoor(() => 'van mij');
    assert.equal((await plaats.lees('z'))?.inhoud, 'van mij');
  });

  it('never takes its own writing for another’s, also in a slow store', async () => {
    const snel = maakGeheugenplaats();
    const traag: Bewaarplaats = {
      ...snel,
      lees: async (s) => (await even(3), snel.lees(s)),
      schrijf: async (s, i, v) => {
        await even(4);
        const uit = await snel.schrijf(s, i, v);
        await even(4);
        return uit;
      },
    };
    const b = new Bewaarder(traag, 'z', () => undefined, 0);
    await b.begin();
    for (let i = 0; i < 10; i++) {
      b.bewaar(() => `tekst ${String(i)}`);
      await even(i % 3 === 0 ? 9 : 1);
    }
    await b.schrijfUit();
    await even(30);
    assert.equal(b.stand.soort, 'bewaard');
    assert.equal((await snel.lees('z'))?.inhoud, 'tekst 9');
  });

  it('writes at once when the page goes away', async () => {
    const plaats = maakGeheugenplaats();
    const b = new Bewaarder(plaats, 'z', () => undefined, 10_000);
    await b.begin();
    b.bewaar(() => 'net nog');
    b.nu();
    assert.equal((await plaats.lees('z'))?.inhoud, 'net nog');
    b.bewaar(() => 'bij het weggaan');
    b.stop();
    assert.equal((await plaats.lees('z'))?.inhoud, 'bij het weggaan');
  });

  it('says that it failed and why, and succeeds again with the next act', async () => {
    const opslag = new Proefopslag();
    const b = new Bewaarder(maakOpslagplaats(opslag), 'z', () => undefined, 0);
    await b.begin();
    opslag.fout = new DOMException('full', 'QuotaExceededError');
    b.bewaar(() => 'a');
    await b.schrijfUit();
    assert.deepEqual(b.stand, { soort: 'mislukt', vol: true });
    opslag.fout = new DOMException('no', 'SecurityError');
    b.bewaar(() => 'b');
    await b.schrijfUit();
    assert.deepEqual(b.stand, { soort: 'mislukt', vol: false });
    opslag.fout = undefined;
    b.bewaar(() => 'c');
    await b.schrijfUit();
    assert.equal(b.stand.soort, 'bewaard');
    assert.equal(opslag.getItem('z'), 'c');
  });

  it('says so when what was stored is taken away', async () => {
    const opslag = new Proefopslag();
    const b = new Bewaarder(maakOpslagplaats(opslag), 'z', () => undefined, 0);
    await b.begin();
    b.bewaar(() => 'a');
    await b.schrijfUit();
    opslag.removeItem('z');
    b.bewaar(() => 'b');
    await b.schrijfUit();
    assert.deepEqual(b.stand, { soort: 'anders', bewaard: undefined });
    await b.gaDoor(() => 'b');
    assert.equal(opslag.getItem('z'), 'b');
  });
});
