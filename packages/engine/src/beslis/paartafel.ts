/** From two whole numbers from 0 to one: a table that grows, much faster than a `Map` with a key made of both. */
export class Paartafel {
  /** Three places a row: the two numbers, the first plus one so that 0 is an empty row, and what they lead to. */
  #rijen = new Int32Array(3 * 64);
  #masker = 63;
  #aantal = 0;

  /** What was put there; -1: nothing. */
  haal(a: number, b: number): number {
    const rijen = this.#rijen;
    for (let i = meng(a, b) & this.#masker; ; i = (i + 1) & this.#masker) {
      const eerste = rijen[3 * i] as number;
      if (eerste === 0) return -1;
      if (eerste === a + 1 && rijen[3 * i + 1] === b) return rijen[3 * i + 2] as number;
    }
  }

  /** Puts a number from 0 for two for which there is none yet. */
  zet(a: number, b: number, waarde: number): void {
    if (2 * this.#aantal > this.#masker) this.#groei();
    this.#plaats(a + 1, b, waarde);
    this.#aantal += 1;
  }

  #plaats(eerste: number, b: number, waarde: number): void {
    const rijen = this.#rijen;
    let i = meng(eerste - 1, b) & this.#masker;
    while (rijen[3 * i] !== 0) i = (i + 1) & this.#masker;
    rijen[3 * i] = eerste;
    rijen[3 * i + 1] = b;
    rijen[3 * i + 2] = waarde;
  }

  #groei(): void {
    const oud = this.#rijen;
    this.#masker = 2 * this.#masker + 1;
    this.#rijen = new Int32Array(3 * (this.#masker + 1));
    for (let i = 0; i < oud.length; i += 3) if (oud[i] !== 0) this.#plaats(oud[i] as number, oud[i + 1] as number, oud[i + 2] as number);
  }
}

/** Spreads two numbers over all bits. */
export function meng(a: number, b: number): number {
  let uit = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  uit ^= uit >>> 15;
  return Math.imul(uit, 0xc2b2ae3d) >>> 7;
}
