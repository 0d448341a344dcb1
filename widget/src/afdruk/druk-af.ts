import { documentBoom, documentStijl, type Document as Leesdocument } from '@handhavingswijzer/lezing';
import { bouw } from './dom.ts';

export interface Afdrukopties {
  /** Where the frame is kept while it prints: a place in the element itself, so that the page of the host stays as it is. */
  readonly plek: ParentNode & Node;
  /** Only for a test: what is done with the window of the frame in place of printing it. */
  readonly druk?: (venster: Window) => void;
}

const KLASSE = 'hw-afdruk';

/** Out of sight by its size, not by `display`: what is not laid out is not printed. Through the CSSOM, which a strict security policy allows. */
function verberg(frame: HTMLIFrameElement): void {
  for (const [naam, waarde] of [
    ['position', 'fixed'],
    ['inline-size', '0'],
    ['block-size', '0'],
    ['border', '0'],
  ] as const)
    frame.style.setProperty(naam, waarde);
}

/**
 * Prints a document and nothing of the page around it: in a frame of its own, without address, with the sheet adopted in the frame's window. Title,
 * styles and address of the host stay untouched. The frame goes when the printing is done. False: the page stands in a sandbox, where a frame in it cannot be written in.
 */
export function drukAf(leesdocument: Leesdocument, { plek, druk = (venster) => venster.print() }: Afdrukopties): boolean {
  for (const oud of plek.querySelectorAll(`iframe.${KLASSE}`)) oud.remove();
  const frame = document.createElement('iframe');
  frame.className = KLASSE;
  frame.title = leesdocument.titel;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  verberg(frame);
  plek.append(frame);
  const venster = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!venster) throw new Error('frame-without-window');
  const doc = frame.contentDocument;
  if (!doc) {
    frame.remove();
    return false;
  }
  const blad = new venster.CSSStyleSheet();
  blad.replaceSync(documentStijl(leesdocument));
  doc.adoptedStyleSheets = [blad];
  doc.documentElement.lang = 'nl';
  doc.title = leesdocument.titel;
  const hoofd = doc.createElement('main');
  hoofd.append(...documentBoom(leesdocument).map((knoop) => bouw(doc, knoop)));
  doc.body.append(hoofd);
  venster.addEventListener('afterprint', () => frame.remove(), { once: true });
  druk(venster);
  return true;
}
