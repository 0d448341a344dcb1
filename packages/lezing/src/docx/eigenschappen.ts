const CP = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The properties part of a Word file (`docProps/core.xml`), with the date of the document and not of the moment.
 * @param datum civil date
 */
export function eigenschappen({ titel, maker, datum }: { readonly titel: string; readonly maker: string; readonly datum: string }): string {
  const moment = (naam: string): string => `<dcterms:${naam} xsi:type="dcterms:W3CDTF">${datum}T00:00:00Z</dcterms:${naam}>`;
  return (
    `<cp:coreProperties xmlns:cp="${CP}" xmlns:dc="${DC}" xmlns:dcterms="${DCTERMS}" xmlns:xsi="${XSI}"><dc:title>${alsXml(titel)}</dc:title>` +
    `<dc:creator>${alsXml(maker)}</dc:creator><dc:language>nl-NL</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

const alsXml = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
