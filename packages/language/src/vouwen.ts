/** Lines from 1, both included. */
export interface Vouw {
  readonly begin: number;
  readonly eind: number;
}

/**
 * What can be folded in a JSON text, which may be half written: every list and object of more than one line, up to the line before its closing bracket, so that the bracket
 * stays in sight. In the order of where they begin.
 */
export function vouwen(tekst: string): readonly Vouw[] {
  const uit: Vouw[] = [];
  const open: number[] = [];
  let lijn = 1;
  for (const [teken] of tekst.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[[\]{}]|\r\n|\n|\r/g)) {
    if (teken === '[' || teken === '{') open.push(lijn);
    else if (teken === ']' || teken === '}') {
      const begin = open.pop();
      if (begin !== undefined && lijn - 1 > begin) uit.push({ begin, eind: lijn - 1 });
    } else if (!teken.startsWith('"')) lijn += 1;
  }
  return uit.sort((a, b) => a.begin - b.begin || b.eind - a.eind);
}
