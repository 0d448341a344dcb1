import type { Gesprek } from '@handhavingswijzer/dialogue';
import { canoniek, type Advies } from '@handhavingswijzer/engine';
import { teksten } from './teksten/index.ts';

const t = teksten.element;

/** A whole case to go on with, instead of a dossier. */
export const isZaakbestand = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && 'schema' in waarde && waarde.schema === 'zaakbestand/1';

/** Kinds of input in which nothing is typed. */
const GEEN_TEKST: readonly string[] = ['radio', 'checkbox', 'file', 'button', 'submit'];

/** Where a key belongs to the text that is being typed. */
export const isTekstveld = (doel: EventTarget | undefined): boolean =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable || doel.matches('textarea') || doel.matches('select') || (doel instanceof HTMLInputElement && !GEEN_TEKST.includes(doel.type)));

/** What was typed last and is no value, with what mends it; the field that says so may lie behind who left it. */
const foutVan = (voor: Gesprek, na: Gesprek): string =>
  Object.entries(na.invoer).flatMap(([id, { fout, herstel }]) =>
    na.invoer[id] === voor.invoer[id] ? [] : [`${teksten.algemeen.fout}${fout} ${herstel}`],
  )[0] ?? '';

/**
 * Brings a text field that just got the focus by a key in sight, clear of the bar with the advice: a browser only does so for its caret, and minds no `scroll-margin` there
 * (WCAG 2.4.11). Not for a pointer: what it points at stays under it.
 */
export function toonVeld(e: KeyboardEvent): void {
  const [doel] = e.composedPath();
  if ((e.key === 'Tab' || e.key === 'Enter') && doel instanceof HTMLElement && isTekstveld(doel)) doel.scrollIntoView({ block: 'nearest' });
}

/** What is said of an act: what was typed wrong and how the advice changed, else what was taken back or done again. */
export function meldingVan(voor: Gesprek, na: Gesprek): string {
  if (na === voor) return '';
  const gezegd = [na.verleden.length < voor.verleden.length ? '' : foutVan(voor, na), na.wijziging?.uitgesproken ?? ''].filter((zin) => zin !== '');
  if (gezegd.length > 0) return gezegd.join(' ');
  if (na.verleden.length < voor.verleden.length) return t.ongedaan(voor.verleden.at(-1)?.handeling ?? '');
  return na.toekomst.length < voor.toekomst.length && na.verleden.length > voor.verleden.length ? t.opnieuw(voor.toekomst[0]?.handeling ?? '') : '';
}

/** Equal as canonical JSON; what has no canonical form equals nothing. */
export function zelfdeJson(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  try {
    return canoniek(a) === canoniek(b);
  } catch {
    return false;
  }
}

/** Advices under one policy are the same when they are about the same dossier: the engine gives the same bytes for the same bytes. */
export const zelfdeAdvies = (a: Advies | undefined, b: Advies | undefined): boolean => a?.dossierSha256 === b?.dossierSha256;

/** What has the focus in a root, through the roots within it. */
export function diepsteFocus(wortel: ShadowRoot): HTMLElement | undefined {
  const el = wortel.activeElement;
  return el?.shadowRoot?.activeElement ? diepsteFocus(el.shadowRoot) : el instanceof HTMLElement ? el : undefined;
}

const inZicht = (el: Element): boolean => {
  const { top, bottom } = el.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Shows what came late, by no act of hers: what has the focus and was in sight is not pushed out of it. */
export async function zonderWegduwen(deel: HTMLElement & { readonly updateComplete: Promise<boolean> }, toon: () => void): Promise<void> {
  const buiten = deel.ownerDocument.activeElement?.shadowRoot;
  const focus = buiten ? diepsteFocus(buiten) : undefined;
  const was = focus !== undefined && inZicht(focus);
  toon();
  await deel.updateComplete;
  if (was && !inZicht(focus)) focus.scrollIntoView({ block: 'nearest' });
}
