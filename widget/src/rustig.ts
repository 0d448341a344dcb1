/** How long one slice works, in milliseconds: far under a frame, so that typing and clicking never wait for it. */
const SCHIJF = 3;
/** After this long a slice is done anyhow, so that a busy page does not keep her waiting for ever, in milliseconds. */
const GEDULD = 200;

/** Calls back when the browser is idle. Safari does not tell: there it is the next turn. */
function alsHetRustigIs(werk: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(werk, { timeout: GEDULD });
  else setTimeout(werk);
}

/**
 * Does work in slices while the page is idle, a few milliseconds at a time. Each `next` of the steps is one piece that is not
 * interrupted. Gives what the steps return, or undefined when the signal stopped them; what a step throws rejects.
 */
export function rustig<T>(stappen: Iterator<unknown, T>, stop: AbortSignal): Promise<T | undefined> {
  return new Promise((klaar, mis) => {
    const ga = (): void =>
      alsHetRustigIs(() => {
        const eind = performance.now() + SCHIJF;
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
