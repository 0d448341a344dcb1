const NAAR: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const xml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => NAAR[teken] ?? teken);

/** The properties part of a Word file, with the date of the document and not of the moment: `docProps/core.xml`. */
export const eigenschappen = ({ titel, datum }: { readonly titel: string; readonly datum: string }): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(titel)}</dc:title><dc:creator>Handhavingswijzer</dc:creator><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${xml(datum)}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${xml(datum)}T00:00:00Z</dcterms:modified></cp:coreProperties>`;
