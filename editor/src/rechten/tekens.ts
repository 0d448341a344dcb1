/** A token of a text that is JSON, with the place where it stands. */
export interface Teken {
  readonly tekst: string;
  /** Of a text, number, true, false or null that is a value: the members that lead to it. */
  readonly bij: readonly string[] | undefined;
}

const TEKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** The tokens of a text, white space left out; undefined when the text is no JSON. */
export function tekensVan(tekst: string): readonly Teken[] | undefined {
  try {
    JSON.parse(tekst);
  } catch {
    return undefined;
  }
  const uit: Teken[] = [];
  /** The objects and lists around this spot: the key, or the number of the element. */
  const pad: (string | number)[] = [];
  let naSleutel = false;
  for (const [teken] of tekst.matchAll(TEKEN)) {
    const hier = pad.at(-1);
    const sleutel = typeof hier === 'string' && !naSleutel && teken.startsWith('"');
    const haak = '{}[]:,'.includes(teken);
    uit.push({ tekst: teken, bij: haak || sleutel ? undefined : pad.map(String) });
    if (sleutel) pad[pad.length - 1] = JSON.parse(teken) as string;
    else if (teken === ':') naSleutel = true;
    else if (teken === ',') {
      naSleutel = false;
      if (typeof hier === 'number') pad[pad.length - 1] = hier + 1;
    } else if (teken === '{' || teken === '[') {
      pad.push(teken === '{' ? '' : 0);
      naSleutel = false;
    } else if (teken === '}' || teken === ']') pad.pop();
  }
  return uit;
}
