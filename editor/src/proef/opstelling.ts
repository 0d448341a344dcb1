import 'axe-core';
import type axeNamespace from 'axe-core';
import '../define.ts';
import type { BeleidsEditor } from '../beleids-editor.ts';
import type { Zijblad } from '../contexten.ts';
import type { Proefstel } from '../proefdraaien/proefstel.ts';
import type { Teksten } from '../werktekst/sneden.ts';

declare const axe: typeof axeNamespace;

/** Text of the small policy of these tests. */
export const proefbeleid = async (): Promise<string> => (await fetch('/packages/dialogue/test/proefbeleid.json')).text();

/** All elements under a root that match, through shadow roots, in document order. */
export function alle<E extends HTMLElement = HTMLElement>(wortel: Element | ShadowRoot, kiezer: string): E[] {
  const uit: E[] = [];
  if (wortel instanceof Element && wortel.shadowRoot) uit.push(...alle<E>(wortel.shadowRoot, kiezer));
  for (const el of wortel.querySelectorAll<HTMLElement>('*')) {
    if (el.matches(kiezer)) uit.push(el as E);
    if (el.shadowRoot) uit.push(...alle<E>(el.shadowRoot, kiezer));
  }
  return uit;
}

export const plat = (tekst: string | null | undefined): string => (tekst ?? '').replace(/\s+/g, ' ').trim();

/** What can be read in an element, through shadow roots. */
export function leesbaar(wortel: Element): string {
  const stukken: string[] = [];
  const loop = (knoop: Node): void => {
    if (knoop.nodeType === Node.TEXT_NODE) stukken.push(knoop.textContent ?? '');
    if (!(knoop instanceof Element) && !(knoop instanceof ShadowRoot)) return;
    if (knoop instanceof HTMLStyleElement) return;
    for (const kind of (knoop instanceof Element ? (knoop.shadowRoot ?? knoop) : knoop).childNodes) loop(kind);
  };
  loop(wortel);
  return plat(stukken.join(' '));
}

function moet<T>(waarde: T | undefined, wat: string): T {
  if (waarde === undefined) throw new Error(`not on the screen: ${wat}`);
  return waarde;
}

/** The visible button, or option of a row of tabs, whose text or label matches. */
export const knop = (wortel: Element, naam: RegExp): HTMLButtonElement =>
  moet(
    alle<HTMLButtonElement>(wortel, 'button').find((b) => b.checkVisibility() && naam.test(b.getAttribute('aria-label') ?? plat(b.textContent))),
    `button ${String(naam)}`,
  );

/** The field, box or choice whose label matches. */
export function veld<E extends HTMLElement = HTMLInputElement>(wortel: Element, naam: RegExp): E {
  const label = moet(
    alle<HTMLLabelElement>(wortel, 'label').find((l) => l.checkVisibility() && naam.test(plat(l.textContent))),
    `field ${String(naam)}`,
  );
  return moet((label.control as E | null) ?? undefined, `field of ${String(naam)}`);
}

/** Types into a field as a person does: the value, then leaving it. */
export function vul(invoer: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, tekst: string): void {
  invoer.value = tekst;
  invoer.dispatchEvent(new Event('input', { bubbles: true }));
  invoer.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits until something holds, and what it looks at is there; fails after forty seconds: a machine may be busy. */
export async function wacht(wat: string, geldt: () => boolean): Promise<void> {
  const kijk = (): boolean => {
    try {
      return geldt();
    } catch {
      return false; // not on the screen yet
    }
  };
  for (const tot = performance.now() + 40_000; performance.now() < tot;) {
    if (kijk()) return;
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
  throw new Error(`never came: ${wat}`);
}

/** The editor with what tries out its texts. */
export interface Opstelling {
  readonly editor: BeleidsEditor;
  readonly proef: Proefstel;
  /** Opens a view beside the text. */
  toon(blad: Zijblad): Promise<void>;
  /** Replaces the first place where this stands in a text, as a view does. */
  wijzig(bestand: keyof Teksten, oud: string, nieuw: string): void;
}

/** The editor on these texts. Gone after `ruimOp`. */
export async function maakEditor(teksten: Teksten, breedte = ''): Promise<Opstelling> {
  const editor = document.createElement('beleids-editor');
  editor.style.setProperty('inline-size', breedte);
  document.body.style.margin = '0';
  document.body.append(editor);
  editor.open(teksten);
  await editor.updateComplete;
  const { proef, werk } = editor as unknown as { proef: Proefstel; werk: { toon(blad: Zijblad): void } };
  return {
    editor,
    proef,
    async toon(blad) {
      werk.toon(blad);
      await editor.updateComplete;
    },
    wijzig(bestand, oud, nieuw) {
      const begin = editor[bestand].indexOf(oud);
      if (begin < 0) throw new Error(`not in the text: ${oud}`);
      const bezwaar = (editor as unknown as { werk: { tekst: { wijzig(w: unknown): string | undefined } } }).werk.tekst.wijzig({
        door: 'test',
        sneden: { [bestand]: [{ begin, eind: begin + oud.length, tekst: nieuw }] },
      });
      if (bezwaar !== undefined) throw new Error(bezwaar);
    },
  };
}

export function ruimOp(): void {
  for (const editor of document.querySelectorAll('beleids-editor')) editor.remove();
}

/** What axe-core finds in an element, each with where. */
export async function drempels(wortel: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(wortel, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
