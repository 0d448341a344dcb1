// The keyboard and nothing else: every key is followed by a look at what a person who sees needs to see, the focus.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What has the focus. */
export interface Focus {
  readonly tag: string;
  readonly soort: string;
  /** Its label, or its own text. */
  readonly naam: string;
  /** The question, when it is one of the options of one. */
  readonly groep: string;
  readonly gekozen: boolean;
  /** Of a text field; of a list what is chosen in it. */
  readonly waarde: string;
  /** Whether the element has it, rather than the page around. */
  readonly binnen: boolean;
  /** In the column with the question. */
  readonly inVraag: boolean;
  /** From the top of the page. */
  readonly boven: number;
  /** What is wrong with how it shows; empty: nothing. */
  readonly onzichtbaar: string;
}

/** Looks at the focus, in the page. */
function kijk(): Focus {
  const plat = (tekst: string | null | undefined): string => (tekst ?? '').replace(/\s+/g, ' ').trim();
  const wijzer = document.querySelector('handhavings-wijzer');
  let el = document.activeElement;
  let inVraag = false;
  while (el?.shadowRoot?.activeElement) {
    el = el.shadowRoot.activeElement;
    inVraag ||= el.matches('hw-stap, hw-proef, hw-overgang, hw-bewaarvraag');
  }
  const leeg = { tag: '', soort: '', naam: '', groep: '', gekozen: false, waarde: '', binnen: false, inVraag, boven: 0 };
  if (!el || el === document.body || el === wijzer) return { ...leeg, onzichtbaar: 'the focus is nowhere' };
  const invoer = el as HTMLInputElement;
  const label = 'labels' in el && invoer.labels?.length ? [...invoer.labels].map((l) => l.textContent).join(' ') : undefined;
  const { left, right, top, bottom } = el.getBoundingClientRect();
  const stijl = getComputedStyle(el);
  const opPunt = (x: number, y: number): boolean => {
    let daar = document.elementFromPoint(x, y);
    while (daar?.shadowRoot) {
      const dieper: Element | null = daar.shadowRoot.elementFromPoint(x, y);
      if (!dieper || dieper === daar) break;
      daar = dieper;
    }
    return daar !== null && (el.contains(daar) || (el.closest('label') ?? el).contains(daar));
  };
  const [onder, rechts] = [Math.min(bottom, innerHeight), Math.min(right, innerWidth)];
  const punten = [0.1, 0.5, 0.9].map((deel) => opPunt((left + rechts) / 2, Math.max(0, top) + (onder - Math.max(0, top)) * deel));
  const omlijnd = el.matches(':focus-visible') && stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2;
  return {
    tag: el.tagName.toLowerCase(),
    soort: invoer.type,
    naam: plat(el.getAttribute('aria-label') ?? label ?? el.textContent),
    groep: plat(el.closest('fieldset')?.querySelector('legend')?.textContent).replace(' (nodig voor het advies)', ''), // goes when it is answered
    gekozen: invoer.checked,
    waarde: el instanceof HTMLSelectElement ? plat(el.selectedOptions[0]?.textContent) : plat(invoer.value),
    binnen: el.getRootNode() !== document,
    inVraag,
    boven: Math.round(top + scrollY),
    onzichtbaar: !omlijnd
      ? `no focus ring: ${stijl.outline}`
      : bottom < 0 || top > innerHeight
        ? `out of sight: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`
        : punten.every((zichtbaar) => !zichtbaar)
          ? `covered: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`
          : '',
  };
}

export interface Toetsenbord {
  /** Presses a key; the focus must be somewhere and in sight afterwards. */
  druk(toets: string): Promise<Focus>;
  /** Types a text into what has the focus. */
  typ(tekst: string): Promise<void>;
  /** Tab, or another key, until this has the focus. */
  tot(wat: string, geldt: (f: Focus) => boolean, toets?: string): Promise<Focus>;
  focus(): Promise<Focus>;
  /** How many keys were pressed, letters not counted. */
  readonly aantal: number;
}

export async function toetsenbord(page: Page): Promise<Toetsenbord> {
  let aantal = 0;
  await page.evaluate('globalThis.__name ??= (f) => f'); // esbuild names functions with it; the page has no esbuild
  const focus = (): Promise<Focus> => page.evaluate(kijk);
  /** An act is drawn in the next frame, and may move the focus then. */
  const naFrame = (): Promise<void> => page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 0))));
  async function druk(toets: string): Promise<Focus> {
    await page.keyboard.press(toets);
    aantal += 1;
    await naFrame();
    const f = await focus();
    assert.equal(f.onzichtbaar, '', `after ${toets}: <${f.tag}> ${f.naam} in ${f.groep}`);
    return f;
  }
  return {
    druk,
    focus,
    async typ(tekst) {
      await page.keyboard.type(tekst);
    },
    async tot(wat, geldt, toets = 'Tab') {
      const langs: string[] = [];
      let f = await focus();
      for (let n = 0; n < 150; n += 1) {
        if (geldt(f)) return f;
        f = await druk(toets);
        langs.push(f.naam.slice(0, 60));
      }
      throw new Error(`${toets} never came to ${wat}; it passed ${langs.slice(-40).join(' | ')}`);
    },
    get aantal() {
      return aantal;
    },
  };
}

/** Chooses an option of the group of round buttons that has the focus: arrows go round and choose, Space chooses where it stands. */
export async function kiesRond(t: Toetsenbord, naam: RegExp): Promise<void> {
  const begin = await t.focus();
  if (naam.test(begin.naam)) {
    if (!begin.gekozen) await t.druk('Space');
  } else await t.tot(`option ${String(naam)} of ${begin.groep}`, (f) => naam.test(f.naam) && f.groep === begin.groep, 'ArrowDown');
  const nu = await t.focus();
  assert.ok(nu.gekozen && naam.test(nu.naam), `${begin.groep}: chosen ${nu.naam}`);
}
