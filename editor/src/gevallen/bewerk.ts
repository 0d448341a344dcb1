import { waardeBij } from '../tabellen/zet.ts';
import { delenVan } from '@handhavingswijzer/engine';
import type { Casus, Casussen, Verwachting } from '@handhavingswijzer/engine';
import { kopieerElement, Lijnen, naElkaar, verwijderBij, voegElementToe, zetVeld, type Bewerking } from '@handhavingswijzer/language';

/** Of which file the cases are, for a file that is not there yet. */
const leegBestand = (beleid: string): string => `{\n  "schema": "casussen/1",\n  "beleid": ${JSON.stringify(beleid)},\n  "casussen": []\n}\n`;

let laatste: { readonly tekst: string; readonly casussen: readonly Casus[] } | undefined;

/** The cases that stand in a text; none while it cannot be read. That of the last text is kept. */
export function leesGevallen(tekst: string): readonly Casus[] {
  if (laatste?.tekst === tekst) return laatste.casussen;
  let casussen: readonly Casus[] = [];
  try {
    const gelezen = (JSON.parse(tekst) as Partial<Casussen>).casussen;
    if (Array.isArray(gelezen)) casussen = gelezen;
  } catch {
    // while it is being typed, or when there is no file
  }
  laatste = { tekst, casussen };
  return casussen;
}

/** An id made of a title, that no case has: letters, digits and hyphens. */
export function idVoor(titel: string, bezet: ReadonlySet<string>): string {
  const basis =
    titel
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .split(' ')
      .slice(0, 8)
      .join('-')
      .replace(/^(?=\d)/, 'geval-') || 'geval';
  let id = basis;
  for (let n = 2; bezet.has(id); n += 1) id = `${basis}-${String(n)}`;
  return id;
}

const padVan = (tekst: string, id: string): string => `/casussen/${String(leesGevallen(tekst).findIndex((casus) => casus.id === id))}`;

/** Adds cases behind the others, each with an id of its own; a file that is not there is begun. All as one edit. */
export function voegGevallenToe(
  tekst: string,
  beleid: string,
  nieuw: readonly Omit<Casus, 'id'>[],
): { readonly ids: readonly string[]; readonly bewerkingen: readonly Bewerking[] } {
  const basis = tekst.trim() === '' ? leegBestand(beleid) : tekst;
  const bezet = new Set(leesGevallen(basis).map(({ id }) => id));
  const casussen = nieuw.map(({ titel, herleiding, regels, dossier, verwacht }): Casus => {
    const id = idVoor(titel, bezet);
    bezet.add(id);
    return { id, titel, herleiding, ...(regels && regels.length > 0 ? { regels } : {}), dossier, verwacht };
  });
  const stappen = casussen.map((casus) => (tot: string) => voegElementToe(tot, '/casussen', casus));
  const ids = casussen.map(({ id }) => id);
  if (basis === tekst) return { ids, bewerkingen: naElkaar(tekst, stappen) };
  const [erbij] = naElkaar(basis, stappen);
  const geheel = erbij ? basis.slice(0, erbij.bereik.begin.offset) + erbij.tekst + basis.slice(erbij.bereik.eind.offset) : basis;
  return { ids, bewerkingen: [{ bereik: new Lijnen(tekst).bereik(0, tekst.length), tekst: geheel }] };
}

/** Makes fields of a case others; what is the same stays as it is written. */
export const zetInGeval = (
  tekst: string,
  id: string,
  velden: Partial<Pick<Casus, 'titel' | 'herleiding' | 'regels' | 'dossier' | 'verwacht'>>,
): readonly Bewerking[] =>
  naElkaar(
    tekst,
    Object.entries(velden).map(
      ([veld, waarde]) =>
        (tot: string) =>
          zetVeld(tot, padVan(tot, id), veld, waarde),
    ),
  );

export const verwijderGeval = (tekst: string, id: string): readonly Bewerking[] => verwijderBij(tekst, padVan(tekst, id));

/** Puts a copy behind it, with another title. */
export function kopieerGeval(tekst: string, id: string, titel: string): { readonly id: string; readonly bewerkingen: readonly Bewerking[] } {
  const kopie = idVoor(titel, new Set(leesGevallen(tekst).map((casus) => casus.id)));
  return { id: kopie, bewerkingen: kopieerElement(tekst, padVan(tekst, id), { id: kopie, titel }) };
}

/** A copy with that value at a JSON pointer; undefined takes the field away. Objects on the way are made. */
export function metWaarde(bron: Verwachting, pad: string, waarde: unknown): Verwachting {
  const zet = (hier: unknown, [deel, ...rest]: readonly string[]): unknown => {
    if (deel === undefined) return waarde;
    const { [deel]: oud, ...overig } = (hier ?? {}) as Record<string, unknown>;
    const nieuw = zet(oud, rest);
    return nieuw === undefined ? overig : { ...(hier as object | undefined), [deel]: nieuw };
  };
  return zet(bron, delenVan(pad)) as Verwachting;
}

/** Only what stands at these places. */
export const kies = (bron: Verwachting, paden: Iterable<string>): Verwachting =>
  [...paden].reduce<Verwachting>((uit, pad) => metWaarde(uit, pad, waardeBij(bron, pad)), {});
