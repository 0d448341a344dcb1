/** Hands a text, or bytes, to the browser to keep as a file. */
export function download(naam: string, inhoud: string | Uint8Array<ArrayBuffer>, type = 'application/json'): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type }));
  const schakel = Object.assign(document.createElement('a'), { href: adres, download: naam });
  schakel.click();
  setTimeout(() => URL.revokeObjectURL(adres), 60_000); // a browser may ask first where to put it
}

/** A name that every file system takes: letters and digits, the rest as a hyphen. */
export const alsBestandsnaam = (tekst: string): string => tekst.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'zonder-nummer';
