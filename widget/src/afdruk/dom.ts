import type { Elementknoop, Knoop } from '@handhavingswijzer/lezing';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes a drawn document into nodes of `doc`. By DOM methods only: whatever the texts hold stays text, also under Trusted Types. */
export function bouw(doc: Document, knoop: Elementknoop): Element;
export function bouw(doc: Document, knoop: Knoop, inSvg?: boolean): Node;
export function bouw(doc: Document, knoop: Knoop, inSvg = false): Node {
  if (typeof knoop === 'string') return doc.createTextNode(knoop);
  const svg = inSvg || knoop.tag === 'svg';
  const el = svg ? doc.createElementNS(SVG, knoop.tag) : doc.createElement(knoop.tag);
  for (const [naam, waarde] of Object.entries(knoop.attributen)) el.setAttribute(naam, waarde);
  el.append(...knoop.kinderen.map((kind) => bouw(doc, kind, svg)));
  return el;
}
