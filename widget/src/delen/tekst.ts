import { html, nothing } from 'lit';
import { html as statisch, literal } from 'lit/static-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Text that can change. A translating browser replaces the text nodes of a page; Lit would then go on writing in nodes that are no longer there and the old
 * text would stay in sight. Here new text is always a new node, between markers that stay.
 */
export const tekst = (waarde: string) => keyed(waarde, html`${waarde}`);

const KOPPEN = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** A heading. `niveau` under 1 or over 6 becomes the nearest. `focus`: it can take the focus from a program. */
export function kop(niveau: number, inhoud: string, { klasse = 'kop-midden', id, focus = false }: { klasse?: string; id?: string; focus?: boolean } = {}) {
  const tag = KOPPEN[Math.min(6, Math.max(1, niveau)) - 1] ?? literal`h6`;
  return statisch`<${tag} class=${klasse} id=${ifDefined(id)} tabindex=${ifDefined(focus ? '-1' : undefined)}>${tekst(inhoud)}</${tag}>`;
}

/** Text in paragraphs as the policy writer separated them. */
export const alineas = (waarde: string | undefined, klasse = '') =>
  waarde === undefined || waarde === '' ? nothing : waarde.split(/\n+/).map((a) => html`<p class=${klasse}>${tekst(a)}</p>`);
