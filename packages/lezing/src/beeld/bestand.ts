import type { Elementknoop } from '../document/boom.ts';
import { schrijfHtml } from '../document/html.ts';

/** A picture as a file of its own, black on white in the letter of the reader. */
export function beeldBestand(beeld: Elementknoop): string {
  const wit = { tag: 'rect', attributen: { width: '100%', height: '100%', fill: '#fff' }, kinderen: [] } as const;
  const [titel, ...rest] = beeld.kinderen;
  const attributen = { xmlns: 'http://www.w3.org/2000/svg', ...beeld.attributen, color: '#000', 'font-family': 'sans-serif' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schrijfHtml({ ...beeld, attributen, kinderen: [...(titel === undefined ? [] : [titel]), wit, ...rest] })}\n`;
}
