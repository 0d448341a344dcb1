import { assert } from '@open-wc/testing';
import { drukAf } from './druk-af.ts';
import type { Document as Leesdocument } from '@handhavingswijzer/lezing';

const TEKST = '<img src=x onerror="window.top.geraakt = 1"> & meer';
const leesdocument: Leesdocument = {
  titel: 'Onderzoekslijst',
  ondertitel: TEKST,
  voet: 'Zaak Z-1',
  delen: [
    {
      id: 'a',
      titel: 'Wat nog open is',
      aard: 'feit',
      blokken: [{ soort: 'tabel', titel: 'Vragen', aard: 'feit', koppen: ['Vraag', 'Antwoord'], rijen: [[TEKST, '']] }],
      delen: [],
    },
  ],
};

const plek = (): HTMLElement => {
  const div = document.createElement('div');
  div.className = 'proef';
  document.body.append(div);
  return div;
};

describe('printing', () => {
  afterEach(() => {
    for (const el of document.querySelectorAll('.proef')) el.remove();
  });

  it('prints the document alone, in a frame with its own sheet, and leaves the page as it was', () => {
    const voor = { titel: document.title, adres: location.href, bladen: document.styleSheets.length, eigen: document.adoptedStyleSheets.length };
    let gedrukt: Window | undefined;
    const div = plek();
    drukAf(leesdocument, { plek: div, druk: (venster) => (gedrukt = venster) });
    const doc = gedrukt?.document;
    assert.equal(doc?.title, 'Onderzoekslijst');
    assert.equal(doc?.documentElement.lang, 'nl');
    assert.equal(doc?.querySelector('h1')?.textContent, 'Onderzoekslijst');
    assert.equal(doc?.querySelector('tbody th')?.textContent, TEKST);
    assert.isNull(doc?.querySelector('img') ?? null);
    const regels = [...(doc?.adoptedStyleSheets[0]?.cssRules ?? [])].map((r) => r.cssText);
    assert.isTrue(
      regels.some((r) => r.startsWith('@page') && r.includes('bottom-right') && r.includes('counter(pages)')),
      'page numbers',
    );
    assert.deepEqual({ titel: document.title, adres: location.href, bladen: document.styleSheets.length, eigen: document.adoptedStyleSheets.length }, voor);
  });

  it('keeps one frame at most, out of reach of the keyboard, and takes it away after printing', () => {
    const div = plek();
    let gedrukt: Window | undefined;
    const druk = (venster: Window): void => void (gedrukt = venster);
    drukAf(leesdocument, { plek: div, druk });
    drukAf(leesdocument, { plek: div, druk });
    const [frame, ...meer] = div.querySelectorAll('iframe');
    assert.lengthOf(meer, 0);
    assert.equal(frame?.tabIndex, -1);
    assert.equal(frame?.getAttribute('aria-hidden'), 'true');
    gedrukt?.dispatchEvent(new Event('afterprint'));
    assert.isNull(div.querySelector('iframe'));
  });
});
