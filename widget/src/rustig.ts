/** Work for one slice at least, also when the browser has no idle time to give, in milliseconds: half a frame. */
const SCHIJF = 8;
/** After this long a slice is done anyhow, so that a busy page does not keep her waiting for ever, in milliseconds. */
const GEDULD = 200;

/** Calls back when the browser is idle, with how long the slice may take. Safari does not tell: there it is the next turn. */
function alsHetRustigIs(werk: (duur: number) => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback((rust) => werk(Math.max(SCHIJF, rust.timeRemaining() - 1)), { timeout: GEDULD });
  else setTimeout(() => werk(SCHIJF));
}

/**
 * Does work in slices while the page is idle, so that typing and clicking never wait for it. Each `next` of the steps is one piece that is not
 * interrupted. Gives what the steps return, or undefined when the signal stopped them; what a step throws rejects.
 */
export function rustig<T>(stappen: Iterator<unknown, T>, stop: AbortSignal): Promise<T | undefined> {
  return new Promise((klaar, mis) => {
    const ga = (): void =>
      alsHetRustigIs((duur) => {
        const eind = performance.now() + duur;
        try {
          do {
            if (stop.aborted) return klaar(undefined);
            const stap = stappen.next();
            if (stap.done === true) return klaar(stap.value);
          } while (performance.now() < eind);
          ga();
        } catch (e) {
          mis(e instanceof Error ? e : new Error(String(e)));
        }
      });
    ga();
  });
}
