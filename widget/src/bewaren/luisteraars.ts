/** Who wants to hear of a key. */
export class Luisteraars {
  readonly #perSleutel = new Map<string, Set<() => void>>();

  /** Gives what ends it. */
  voegToe(sleutel: string, luisteraar: () => void): () => void {
    const groep = this.#perSleutel.get(sleutel) ?? new Set();
    this.#perSleutel.set(sleutel, groep.add(luisteraar));
    return () => void groep.delete(luisteraar);
  }

  /** Tells those of this key, or (null) everyone. */
  meld(sleutel: string | null): void {
    for (const [naam, groep] of this.#perSleutel) if (sleutel === null || naam === sleutel) for (const luisteraar of [...groep]) luisteraar();
  }
}
