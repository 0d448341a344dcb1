const CP = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The properties part of a Word file (`docProps/core.xml`), with the date of the document and not of the moment.
 * @param datum civil date
 */
export function eigenschappen({ titel, maker, datum }: { readonly titel: string; readonly maker: string; readonly datum: string }): string {
  const xml = document.implementation.createDocument(CP, 'cp:coreProperties');
  const voeg = (ruimte: string, naam: string, tekst: string): Element => {
    const el = xml.createElementNS(ruimte, naam);
    el.textContent = tekst;
    xml.documentElement.append(el);
    return el;
  };
  voeg(DC, 'dc:title', titel);
  voeg(DC, 'dc:creator', maker);
  voeg(DC, 'dc:language', 'nl-NL');
  for (const naam of ['dcterms:created', 'dcterms:modified']) voeg(DCTERMS, naam, `${datum}T00:00:00Z`).setAttributeNS(XSI, 'xsi:type', 'dcterms:W3CDTF');
  return new XMLSerializer().serializeToString(xml);
}
