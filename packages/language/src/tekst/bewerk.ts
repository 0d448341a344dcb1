import type { Bewerking } from './bereik.ts';
import type { Knoop, Tekstboom } from './boom.ts';
import { schrijfOpRegel, schrijfZoals, stijlVan } from './opmaak.ts';

/** A value as JSON on one line, spaced as the policies are written: `{ "document": "hel", "sectie": "5.6.2" }`. */
export const schrijf = (waarde: unknown): string => schrijfOpRegel(waarde);

/** Puts another text in the place of a value or key. */
export const vervang = (boom: Tekstboom, knoop: Knoop, tekst: string): Bewerking => ({ bereik: boom.bereik(knoop), tekst });

/** Puts a text in at one spot. */
export const voegIn = (boom: Tekstboom, offset: number, tekst: string): Bewerking => ({ bereik: boom.lijnen.bereik(offset, offset), tekst });

const eindVan = (knoop: Knoop): number => knoop.offset + knoop.length;

/** The members of a list, or the properties of an object. */
export const ledenVan = (houder: Knoop): readonly Knoop[] => houder.children ?? [];

/** The white space at the begin of the line on which this offset stands. */
export function inspringing({ tekst, lijnen }: Tekstboom, offset: number): string {
  const { kolom } = lijnen.plek(offset);
  return /^[ \t]*/.exec(tekst.slice(offset - kolom + 1, offset))?.[0] ?? '';
}

/** How the members of a list or object stand: what is between two of them, and the indentation of each. */
export function ledenstijl(boom: Tekstboom, houder: Knoop): { readonly tussen: string; readonly inspringing: string } {
  const [eerste, tweede] = ledenVan(houder);
  const wit = eerste ? boom.tekst.slice(houder.offset + 1, eerste.offset) : '';
  if (eerste && wit.includes('\n')) return { tussen: `,${wit.slice(wit.search(/\r?\n/))}`, inspringing: inspringing(boom, eerste.offset) };
  const ruimte = eerste && tweede && boom.tekst.slice(eindVan(eerste), tweede.offset);
  return { tussen: ruimte ?? `,${stijlVan(boom.tekst).naKomma}`, inspringing: inspringing(boom, houder.offset) };
}

/**
 * Puts other members in the place of some that stand next to each other; the comma's and the white space go with them.
 *
 * @param van number of the first one to go, and the place where the new ones come
 * @param tot number behind the last one to go; equal to `van`: none goes
 */
export function herschik(boom: Tekstboom, houder: Knoop, van: number, tot: number, nieuw: readonly string[]): Bewerking {
  const edit = (begin: number, eind: number, tekst: string): Bewerking => ({ bereik: boom.lijnen.bereik(begin, eind), tekst });
  const leden = ledenVan(houder);
  const [vorige, eerste, laatste, volgende] = [leden[van - 1], leden[van], leden[tot - 1], leden[tot]];
  const { tussen } = ledenstijl(boom, houder);
  if (tot > van && eerste && laatste) {
    if (nieuw.length > 0) return edit(eerste.offset, eindVan(laatste), nieuw.join(tussen));
    if (volgende) return edit(eerste.offset, volgende.offset, '');
    return vorige ? edit(eindVan(vorige), eindVan(laatste), '') : edit(houder.offset + 1, eindVan(houder) - 1, '');
  }
  if (vorige) return voegIn(boom, eindVan(vorige), nieuw.map((lid) => tussen + lid).join(''));
  if (volgende) return voegIn(boom, volgende.offset, nieuw.map((lid) => lid + tussen).join(''));
  return edit(houder.offset + 1, eindVan(houder) - 1, vulling(boom, houder, nieuw));
}

/** What comes within empty brackets: on lines of their own when a member needs more than one. */
function vulling(boom: Tekstboom, houder: Knoop, nieuw: readonly string[]): string {
  const { regeleinde, stap, binnen, naKomma } = stijlVan(boom.tekst);
  if (nieuw.some((lid) => lid.includes('\n'))) {
    const buiten = inspringing(boom, houder.offset);
    return `${regeleinde}${nieuw.map((lid) => buiten + stap + lid).join(`,${regeleinde}`)}${regeleinde}${buiten}`;
  }
  const rand = houder.type === 'object' ? binnen : '';
  return rand + nieuw.join(`,${naKomma}`) + rand;
}

/** Takes out a member of a list or object with its comma, and the white space that was there for it. */
export function verwijder(boom: Tekstboom, knoop: Knoop): Bewerking {
  const lid = knoop.parent?.type === 'property' ? knoop.parent : knoop;
  const houder = lid.parent;
  if (!houder) return vervang(boom, lid, '');
  const i = ledenVan(houder).indexOf(lid);
  return herschik(boom, houder, i, i + 1, []);
}

/** The text of a new member, written as those that stand there. `veld`: the key, in an object. */
export function nieuwLid(boom: Tekstboom, houder: Knoop, waarde: unknown, voorbeelden: readonly Knoop[], veld?: string): string {
  const leden = ledenVan(houder);
  const stijl = stijlVan(boom.tekst);
  const kop = veld === undefined ? '' : `${JSON.stringify(veld)}:${stijl.naDubbelePunt}`;
  const { inspringing: hier } = ledenstijl(boom, houder);
  // in empty brackets a member that needs lines of its own comes one step deeper
  const probeer = (wit: string): string => kop + schrijfZoals(waarde, { tekst: boom.tekst, stijl, knopen: voorbeelden }, wit, wit.length + kop.length);
  const tekst = probeer(hier);
  return leden.length === 0 && tekst.includes('\n') ? probeer(hier + stijl.stap) : tekst;
}

/** Adds a field behind the last one. */
export const voegVeldToe = (boom: Tekstboom, object: Knoop, veld: string, waarde: unknown): Bewerking =>
  herschik(boom, object, ledenVan(object).length, ledenVan(object).length, [nieuwLid(boom, object, waarde, [], veld)]);
