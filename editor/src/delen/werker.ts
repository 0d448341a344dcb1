/** As much of a `Worker` as is used: what is sent to it, and what it sends. */
export interface Werker<Opdracht, Bericht> {
  postMessage(opdracht: Opdracht): void;
  terminate(): void;
  addEventListener(soort: 'message', luisteraar: (e: MessageEvent<Bericht>) => void): void;
  addEventListener(soort: 'error', luisteraar: () => void): void;
}
