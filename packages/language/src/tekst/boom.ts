import { alsDeel, delenVan } from '@handhavingswijzer/engine';
import { findNodeAtOffset, getNodeValue, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Bereik } from './bereik.ts';
import { Lijnen } from './bereik.ts';

export type Knoop = Node;

/** The member of an object or list, where it is. Of a key that stands twice the last. */
export function lid(knoop: Knoop | undefined, deel: string | number): Knoop | undefined {
  if (knoop?.type === 'array') return knoop.children?.[Number(deel)];
  return knoop?.children?.findLast((veld) => veld.children?.[0]?.value === deel)?.children?.[1];
}

/** The text of a value, where it is a text. */
export const tekstVan = (knoop: Knoop | undefined): string | undefined => (knoop?.type === 'string' ? (knoop.value as string) : undefined);

/** The elements of a list; none where it is no list. */
export const elementen = (knoop: Knoop | undefined): readonly Knoop[] => (knoop?.type === 'array' ? (knoop.children ?? []) : []);

/** The fields of an object, as key and value; a field whose value is not written yet is left out. */
export const velden = (knoop: Knoop | undefined): readonly (readonly [sleutel: Knoop, waarde: Knoop])[] =>
  knoop?.type === 'object'
    ? (knoop.children ?? []).flatMap(({ children: [sleutel, waarde] = [] }) => (sleutel && waarde ? [[sleutel, waarde] as const] : []))
    : [];

/** The property that this is the key or value of. */
export const veldVan = (knoop: Knoop): Knoop | undefined => (knoop.parent?.type === 'property' ? knoop.parent : undefined);

/** The value as data. */
export const waardeVan = (knoop: Knoop): unknown => getNodeValue(knoop);

/** As RFC 8259 has it; an empty text is not refused, for it is no error of the tree. */
export const STRIKT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true };

/** A text as a tree, also while it is being typed: what cannot be read is passed over. */
export class Tekstboom {
  readonly tekst: string;
  readonly wortel: Knoop | undefined;
  readonly lijnen: Lijnen;
  /** It is JSON in its notation: nothing was passed over. */
  readonly strikt: boolean;

  /** @param wortel the tree of this text, when it is known and strict */
  constructor(tekst: string, wortel?: Knoop) {
    const fouten: ParseError[] = [];
    this.tekst = tekst;
    this.wortel = wortel ?? parseTree(tekst, fouten, STRIKT);
    this.lijnen = new Lijnen(tekst);
    this.strikt = fouten.length === 0;
  }

  /** The value at a JSON pointer, or undefined. */
  bij(pad: string): Knoop | undefined {
    let hier = this.wortel;
    for (const deel of delenVan(pad)) hier = lid(hier, deel);
    return hier;
  }

  /** The innermost value or key that holds this offset, its last spot included. */
  op(offset: number): Knoop | undefined {
    return this.wortel && findNodeAtOffset(this.wortel, offset, true);
  }

  /** Where a value or key stands. */
  bereik(knoop: Knoop): Bereik {
    return this.lijnen.bereik(knoop.offset, knoop.offset + knoop.length);
  }

  /** The JSON pointer of a value; of a key or property that of its value. */
  pad(knoop: Knoop): string {
    const ouder = knoop.parent;
    if (!ouder) return '';
    if (knoop.type === 'property') return `${this.pad(ouder)}/${alsDeel(String(knoop.children?.[0]?.value))}`;
    if (ouder.type === 'property') return this.pad(ouder);
    return `${this.pad(ouder)}/${ouder.children?.indexOf(knoop) ?? 0}`;
  }
}
