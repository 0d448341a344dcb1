/** What of Web Locks is used; a browser without them gives nothing, and then only the revision of the draft guards it. */
export type Sloten = Pick<LockManager, 'request' | 'query'>;

const naamVan = (sleutel: string): string => `handhavingswijzer-editor ${sleutel}`;

/** Says which tab works on a draft: one at a time. The browser lets go of it when the tab is closed or crashes. */
export class Tabslot {
  readonly #sloten: Sloten | undefined;
  readonly #kwijt: () => void;
  #los: (() => void) | undefined;
  /** Ends when the slot that was held last is free again. */
  #vrij: Promise<void> = Promise.resolve();
  #beurt = 0;

  /** @param kwijt another tab took it over */
  constructor(sloten: Sloten | undefined, kwijt: () => void) {
    this.#sloten = sloten;
    this.#kwijt = kwijt;
  }

  /** Takes it; false: another tab has it. `overnemen`: takes it from that tab. Lets go of what was held before. */
  async neem(sleutel: string, overnemen = false): Promise<boolean> {
    this.laatLos();
    const sloten = this.#sloten;
    if (!sloten) return true;
    const beurt = this.#beurt;
    await this.#vrij; // else it would find itself to be the other tab
    if (beurt !== this.#beurt) return false;
    return new Promise((klaar) => {
      let gehouden = false;
      const houd = (slot: Lock | null): Promise<void> | undefined => {
        if (!slot || beurt !== this.#beurt) return undefined;
        gehouden = true;
        return new Promise((los) => {
          this.#los = los;
          klaar(true);
        });
      };
      this.#vrij = sloten.request(naamVan(sleutel), overnemen ? { steal: true } : { ifAvailable: true }, houd).then(
        () => klaar(false),
        () => {
          if (gehouden && beurt === this.#beurt) {
            this.#los = undefined;
            this.#kwijt();
          }
          klaar(!gehouden); // refused in this frame: go on without
        },
      );
    });
  }

  /** The keys that some tab works on now. */
  async bezet(): Promise<ReadonlySet<string>> {
    const { held = [] } = (await this.#sloten?.query()) ?? {};
    const begin = naamVan('');
    return new Set(held.flatMap(({ name }) => (name?.startsWith(begin) ? [name.slice(begin.length)] : [])));
  }

  laatLos(): void {
    this.#beurt += 1;
    this.#los?.();
    this.#los = undefined;
  }
}
