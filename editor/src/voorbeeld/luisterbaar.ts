/** Something whose changes others follow. */
export class Luisterbaar {
  readonly #luisteraars = new Set<() => void>();

  /** Calls on every change, until the function that this gives is called. */
  luister(luisteraar: () => void): () => void {
    this.#luisteraars.add(luisteraar);
    return () => void this.#luisteraars.delete(luisteraar);
  }

  protected gewijzigd(): void {
    for (const luisteraar of [...this.#luisteraars]) luisteraar();
  }
}
