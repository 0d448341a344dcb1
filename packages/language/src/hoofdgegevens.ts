import { Tekstboom, tekstVan, velden } from './tekst/boom.ts';

/** What a file says of itself on its first level, as far as it is text: `schema`, `id`, `titel`, `versie`, and so on. The text may be half written; one that is no JSON gives nothing. */
export function hoofdgegevens(tekst: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    velden(new Tekstboom(tekst).wortel).flatMap(([sleutel, waarde]) => {
      const inhoud = tekstVan(waarde);
      return inhoud === undefined ? [] : [[String(sleutel.value), inhoud]];
    }),
  );
}
