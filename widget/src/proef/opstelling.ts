import type { Dossier } from '@handhavingswijzer/engine';
import '../define.ts';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';

/** Address of the small policy of these tests. */
export const BELEID = '/packages/dialogue/test/proefbeleid.json';

export const dossier = (anders: Partial<Dossier> = {}): Dossier => ({
  schema: 'dossier/1',
  zaak: { identificatie: 'Z-1' },
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', naam: 'KDV Proef', risicoprofiel: 'geel', voorschoolseEducatie: false, inGemeente: true },
  houder: { naam: 'Houder', capaciteit: 60 },
  overtredingen: [
    { id: 'o1', voorschrift: 'diplomas', aantal: 2, antwoorden: {}, historie: [] },
    { id: 'o2', voorschrift: 'ruimtes', antwoorden: {}, historie: [] },
  ],
  ...anders,
});

/** All elements under a root that match, through shadow roots, in document order. */
export function alle<E extends HTMLElement = HTMLElement>(wortel: Element | ShadowRoot, kiezer: string): E[] {
  const uit: E[] = [];
  for (const el of wortel.querySelectorAll<HTMLElement>('*')) {
    if (el.matches(kiezer)) uit.push(el as E);
    if (el.shadowRoot) uit.push(...alle<E>(el.shadowRoot, kiezer));
  }
  if (wortel instanceof Element && wortel.shadowRoot) uit.unshift(...alle<E>(wortel.shadowRoot, kiezer));
  return uit;
}

const plat = (tekst: string | null): string => (tekst ?? '').replace(/\s+/g, ' ').trim();

/** What can be read in an element, through shadow roots. */
export const leesbaar = (wortel: Element): string =>
  plat(
    alle(wortel, '*')
      .filter((el) => el.children.length === 0 || [...el.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && plat(n.textContent) !== ''))
      .map((el) =>
        [...el.childNodes]
          .filter((n) => n.nodeType === Node.TEXT_NODE)
          .map((n) => n.textContent)
          .join(''),
      )
      .join(' '),
  );

function moet<T>(waarde: T | undefined, wat: string): T {
  if (waarde === undefined) throw new Error(`not on the screen: ${wat}`);
  return waarde;
}

const zichtbaar = (el: HTMLElement): boolean => el.checkVisibility({ visibilityProperty: true });

/** The visible button whose text or label matches. */
export const knop = (wijzer: Element, naam: RegExp): HTMLButtonElement =>
  moet(
    alle<HTMLButtonElement>(wijzer, 'button').find((b) => zichtbaar(b) && naam.test(b.getAttribute('aria-label') ?? plat(b.textContent))),
    `button ${String(naam)}`,
  );

/** Opens the visible fold of that name, and waits until what is in it is drawn. */
export async function vouwOpen(wijzer: HandhavingsWijzer, naam: RegExp): Promise<HTMLDetailsElement> {
  const samenvatting = moet(
    alle(wijzer, 'summary').find((s) => zichtbaar(s) && naam.test(plat(s.textContent))),
    `fold ${String(naam)}`,
  );
  const vouw = samenvatting.parentElement as HTMLDetailsElement;
  if (!vouw.open) samenvatting.click();
  await rust(wijzer);
  return vouw;
}

/** The input of the option with that name, of the question with that name. */
export function optie(wijzer: Element, vraag: RegExp, naam: RegExp): HTMLInputElement {
  const groep = moet(
    alle(wijzer, 'fieldset').find((f) => vraag.test(plat(f.querySelector('legend')?.textContent ?? ''))),
    `question ${String(vraag)}`,
  );
  const label = moet(
    [...groep.querySelectorAll('label')].find((l) => naam.test(plat(l.textContent))),
    `option ${String(naam)}`,
  );
  return moet(label.querySelector('input') ?? undefined, 'input');
}

/** The text field with that label. */
export function veld(wijzer: Element, naam: RegExp): HTMLInputElement {
  const label = moet(
    alle<HTMLLabelElement>(wijzer, 'label.naam').find((l) => naam.test(plat(l.textContent))),
    `field ${String(naam)}`,
  );
  return moet((label.getRootNode() as ShadowRoot).getElementById(label.htmlFor) as HTMLInputElement | undefined, 'field');
}

/** Types into a field as a person does: the value, then leaving it. */
export function vul(invoer: HTMLInputElement, tekst: string): void {
  invoer.value = tekst;
  invoer.dispatchEvent(new Event('change', { bubbles: true }));
}

const even = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 5));

/** Waits until something holds; fails after five seconds, or so many times that. */
export async function wacht(wat: string, geldt: () => boolean, geduld = 1): Promise<void> {
  for (let n = 0; n < 1000 * geduld; n += 1) {
    if (geldt()) return;
    await even();
  }
  throw new Error(`never came: ${wat}`);
}

/** Waits until everything that the last act led to is drawn, effects of options included. */
export async function rust(wijzer: HandhavingsWijzer): Promise<void> {
  await wijzer.updateComplete;
  await even();
  await wacht('effects', () => !leesbaar(wijzer).includes('wordt berekend'));
  await even();
}

/** The element on the small policy, ready for use; gone after the test. */
export async function maak(
  opties: { dossier?: unknown; kopniveau?: number; alleenLezen?: boolean; breedte?: string; beleid?: string } = {},
): Promise<HandhavingsWijzer> {
  const wijzer = document.createElement('handhavings-wijzer');
  const doos = document.createElement('div');
  doos.className = 'proef';
  doos.append(wijzer);
  document.body.append(doos);
  document.body.style.margin = '0';
  wijzer.beleidUrl = opties.beleid ?? BELEID;
  wijzer.dossier = 'dossier' in opties ? opties.dossier : dossier();
  if (opties.kopniveau !== undefined) wijzer.kopniveau = opties.kopniveau;
  if (opties.alleenLezen !== undefined) wijzer.alleenLezen = opties.alleenLezen;
  await wacht('the policy', () => alle(wijzer, 'hw-stap, [role=alert]').length > 0);
  await rust(wijzer);
  return wijzer;
}

/** Takes every element of these tests away. */
export function ruimOp(): void {
  for (const doos of document.querySelectorAll('.proef')) doos.remove();
}

/** The element that has the focus, through shadow roots. */
export function metFocus(): Element | null {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  return el;
}

/** The text of the heading of the step. */
export const kopVanStap = (wijzer: Element): string => plat(alle(wijzer, 'hw-stap')[0]?.shadowRoot?.querySelector('#kop')?.textContent ?? '');

/** The text of the advice column. */
export const adviesTekst = (wijzer: Element): string => leesbaar(moet(alle(wijzer, 'hw-advies')[0], 'advice'));
