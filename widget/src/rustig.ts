/** The longest that one slice goes on beginning steps, in milliseconds: with the step under way it stays well under a frame. */
const SCHIJF = 4;
/** After this long a turn is taken anyhow, so that a busy or hidden page does not keep her waiting for ever, in milliseconds. */
const GEDULD = 200;

/** Does it once, at the first of these moments. */
function bijDeEerste(doe: () => void, ...momenten: readonly ((doe: () => void) => void)[]): void {
  let gedaan = false;
  const eenmaal = (): void => {
    if (gedaan) return;
    gedaan = true;
    doe();
  };
  for (const moment of momenten) moment(eenmaal);
}

const opDenDuur = (doe: () => void): void => void setTimeout(doe, GEDULD);

/** After what was just changed has been drawn: a task behind the next frame. */
const naHetBeeld = (doe: () => void): void => void requestAnimationFrame(() => setTimeout(doe));

/** A turn behind everything a person waits for: input, drawing, timers. Where the browser has no such turn, the next one. */
function opDeAchtergrond(doe: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(doe, { priority: 'background' });
  else setTimeout(doe);
}

/** Whether a click or key waits, where the browser can say. */
function invoerWacht(): boolean {
  const { scheduling } = navigator as { readonly scheduling?: { isInputPending(): boolean } };
  return scheduling?.isInputPending() === true;
}

/**
 * Does work in slices behind everything else the page does, and never before the change that asked for it is on the screen, so that typing and clicking do
 * not wait for it. Each `next` of the steps is one piece that is not interrupted. Gives what the steps return, or undefined when the signal stopped them;
 * what a step throws rejects.
 */
export function rustig<T>(stappen: Iterator<unknown, T>, stop: AbortSignal): Promise<T | undefined> {
  return new Promise((klaar, mis) => {
    const schijf = (): void => {
      const eind = performance.now() + SCHIJF;
      try {
        do {
          if (stop.aborted) return klaar(undefined);
          const stap = stappen.next();
          if (stap.done === true) return klaar(stap.value);
        } while (performance.now() < eind && !invoerWacht());
        bijDeEerste(schijf, opDeAchtergrond, opDenDuur);
      } catch (e) {
        mis(e instanceof Error ? e : new Error(String(e)));
      }
    };
    bijDeEerste(schijf, naHetBeeld, opDenDuur);
  });
}
