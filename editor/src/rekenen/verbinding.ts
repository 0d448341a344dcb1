import { Bediende } from './bediende.ts';
import type { Antwoord, Opdracht } from './typen.ts';

/** The way to what works things out: a worker, or the page itself where it may have no worker. */
export interface Verbinding {
  stuur(opdracht: Opdracht): void;
  /** Ends it; nothing is answered any more. */
  sluit(): void;
}

/** In the page itself, each piece after what the page already has to do. */
export function inDePagina(antwoord: (antwoord: Antwoord) => void): Verbinding {
  let open = true;
  const bediende = new Bediende(
    (a) => {
      if (open) antwoord(a);
    },
    (doe) => setTimeout(doe),
  );
  return { stuur: (opdracht) => setTimeout(() => bediende.doe(opdracht)), sluit: () => void (open = false) };
}

/**
 * In a worker. Where the page may not have one (its security policy, an old browser) the same work is done in the page: what was asked until then is
 * asked again there, and `zonderWerker` is told.
 */
export function inEenWerker(antwoord: (antwoord: Antwoord) => void, zonderWerker: () => void = () => undefined): Verbinding {
  const gestuurd: Opdracht[] = [];
  let gehoord = false;
  let open = true;
  let uitwijk: Verbinding | undefined;
  const wijkUit = (): void => {
    if (gehoord || uitwijk || !open) return;
    uitwijk = inDePagina(antwoord);
    zonderWerker();
    for (const opdracht of gestuurd) uitwijk.stuur(opdracht);
  };
  let werker: Worker | undefined;
  try {
    werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
    werker.addEventListener('error', wijkUit);
    werker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
      gehoord = true;
      gestuurd.length = 0;
      if (open) antwoord(data);
    });
  } catch {
    wijkUit();
  }
  return {
    stuur(opdracht) {
      if (uitwijk) return uitwijk.stuur(opdracht);
      if (!gehoord) gestuurd.push(opdracht);
      werker?.postMessage(opdracht);
    },
    sluit() {
      open = false;
      werker?.terminate();
      uitwijk?.sluit();
    },
  };
}
