/** How much of a frame lies above and below what a person can see of it, in whole CSS pixels. */
export interface Zicht {
  readonly boven: number;
  readonly onder: number;
}

/** Past the window, and past every box around the element that clips. Nothing to be seen: as if all could be. */
export function zichtVan(element: Element): Zicht {
  const { top, bottom } = element.getBoundingClientRect();
  let [van, tot] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
  for (let om = element.parentElement; om && om !== document.body; om = om.parentElement) {
    if (getComputedStyle(om).overflowY === 'visible') continue;
    const doos = om.getBoundingClientRect();
    [van, tot] = [Math.max(van, doos.top), Math.min(tot, doos.bottom)];
  }
  return tot > van ? { boven: Math.round(van - top), onder: Math.round(bottom - tot) } : { boven: 0, onder: 0 };
}

/** Tells, once for each picture in which it changed, which part of an element can be seen. */
export class Zichtmelder {
  readonly #element: Element;
  readonly #meld: (zicht: Zicht) => void;
  readonly #einde = new AbortController();
  readonly #meter = new ResizeObserver(() => this.#straks());
  #beeld: number | undefined;
  #laatste: Zicht | undefined;

  constructor(element: Element, meld: (zicht: Zicht) => void) {
    this.#element = element;
    this.#meld = meld;
    const { signal } = this.#einde;
    window.addEventListener('scroll', () => this.#straks(), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.#straks(), { signal });
    this.#meter.observe(element);
    this.#meter.observe(document.body);
  }

  einde(): void {
    this.#einde.abort();
    this.#meter.disconnect();
    if (this.#beeld !== undefined) cancelAnimationFrame(this.#beeld);
  }

  #straks(): void {
    this.#beeld ??= requestAnimationFrame(() => {
      this.#beeld = undefined;
      const zicht = zichtVan(this.#element);
      if (zicht.boven === this.#laatste?.boven && zicht.onder === this.#laatste.onder) return;
      this.#laatste = zicht;
      this.#meld(zicht);
    });
  }
}
