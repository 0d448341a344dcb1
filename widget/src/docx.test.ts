import { assert } from '@open-wc/testing';
import { strFromU8, unzipSync } from 'fflate';
import type { Document as Leesdocument, Documentzin } from '@handhavingswijzer/lezing';
import { documentDocx } from '@handhavingswijzer/lezing/docx';

const zin = (tekst: string, bron?: string): Documentzin => ({
  zin: { tekst, delen: [{ tekst }] },
  aard: 'feit',
  herkomst: {},
  ...(bron === undefined ? {} : { bron }),
});

const met = (tekst: string): Leesdocument => ({
  titel: tekst,
  ondertitel: tekst,
  voet: tekst,
  datum: '2026-03-30',
  delen: [
    {
      id: 'a',
      titel: tekst,
      aard: 'feit',
      blokken: [
        { soort: 'alinea', zinnen: [zin(tekst, tekst), zin(tekst)] },
        { soort: 'lijst', genummerd: true, punten: [zin(tekst)] },
        { soort: 'tabel', titel: tekst, aard: 'feit', koppen: [tekst, tekst], rijen: [[tekst, tekst]] },
        { soort: 'beeld', beeld: 'ladder', titel: tekst, tekening: { tag: 'svg', attributen: {}, kinderen: [] }, punten: [zin(tekst)] },
      ],
      delen: [{ id: 'a-1', titel: tekst, aard: 'feit', blokken: [{ soort: 'lijst', genummerd: false, punten: [zin(tekst)] }], delen: [] }],
    },
    { id: 'b', titel: tekst, aard: 'oordeel', blokken: [], delen: [] },
  ],
});

async function delen(document: Leesdocument): Promise<Record<string, Document>> {
  const bestanden = unzipSync(await documentDocx(document));
  return Object.fromEntries(
    Object.entries(bestanden)
      .filter(([naam]) => naam.endsWith('.xml') || naam.endsWith('.rels'))
      .map(([naam, bytes]) => {
        const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
        assert.isNull(xml.querySelector('parsererror'), naam);
        return [naam, xml];
      }),
  );
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const elementen = (xml: Document | undefined, naam: string): Element[] => [...(xml?.getElementsByTagNameNS(W, naam) ?? [])];
const waarde = (el: Element | undefined): string | null => el?.getAttributeNS(W, 'val') ?? null;

/** Headings as level and text. */
const koppen = (xml: Document | undefined): string[] =>
  elementen(xml, 'p').flatMap((p) => {
    const stijl = waarde([...p.getElementsByTagNameNS(W, 'pStyle')][0]);
    return stijl?.startsWith('Heading') ? [`${stijl.slice(-1)} ${p.textContent}`] : [];
  });

describe('the Word file', () => {
  it('has the headings with their levels, the texts, header rows, the language, page numbers and the title', async () => {
    const { 'word/document.xml': inhoud, 'word/styles.xml': stijlen, 'word/footer1.xml': voet, 'docProps/core.xml': over } = await delen(met('Tekst'));
    assert.deepEqual(koppen(inhoud), ['1 Tekst', '2 Tekst', '3 Tekst', '2 Tekst']);
    assert.include(inhoud?.documentElement.textContent ?? '', 'Tekst [Tekst] Tekst');
    assert.lengthOf(elementen(inhoud, 'tbl'), 1);
    assert.lengthOf(elementen(inhoud, 'tblHeader'), 1);
    assert.lengthOf(
      elementen(inhoud, 'pageBreakBefore').filter((el) => waarde(el) !== 'false'),
      1,
      'a part of another kind begins a new page',
    );
    assert.equal(waarde(elementen(stijlen, 'lang')[0]), 'nl-NL');
    const niveaus = elementen(stijlen, 'style').flatMap((s) => {
      const id = s.getAttributeNS(W, 'styleId') ?? '';
      return id.startsWith('Heading') ? [`${id} ${String(waarde([...s.getElementsByTagNameNS(W, 'outlineLvl')][0]))}`] : [];
    });
    assert.includeMembers(niveaus, ['Heading1 0', 'Heading2 1', 'Heading3 2', 'Heading4 3']);
    assert.include(voet?.documentElement.textContent ?? '', 'Bladzijde PAGE van NUMPAGES');
    assert.include(over?.documentElement.textContent ?? '', 'Tekst');
    assert.include(over?.documentElement.textContent ?? '', '2026-03-30');
  });

  it('has the same bytes each time it is made', async () => {
    const eerst = await documentDocx(met('Tekst'));
    await new Promise((klaar) => setTimeout(klaar, 2100)); // past the two seconds that a ZIP file tells apart
    assert.deepEqual(await documentDocx(met('Tekst')), eerst);
  });

  for (const tekst of ['<w:t>x</w:t>', '</w:t></w:r><w:r><w:t>', '"><x y="', ']]>', '&lt; & &amp;', '\u0000\u001b', '{{x}} {PAGE}', "'"])
    it(`${JSON.stringify(tekst)} stays text`, async () => {
      const xml = await delen(met(tekst));
      const gewoon = await delen(met('x'));
      const vorm = (doc: Document | undefined): string[] => [...(doc?.querySelectorAll('*') ?? [])].map((el) => el.tagName);
      for (const naam of Object.keys(gewoon)) assert.deepEqual(vorm(xml[naam]), vorm(gewoon[naam]), naam);
      const teken = tekst.replace(/\p{Cc}/gu, '\uFFFD');
      assert.include(xml['word/document.xml']?.documentElement.textContent ?? '', `${teken} [${teken}] ${teken}`);
    });
});
