import type { Bereik, Bewerking } from '../tekst/bereik.ts';
import { vervang } from '../tekst/bewerk.ts';
import { Tekstboom } from '../tekst/boom.ts';
import type { MetLandelijk } from '../typen.ts';
import { namenInBeleid } from './beleid.ts';
import { namenInCasussen } from './casussen.ts';
import type { Naamplaats, Soort } from './typen.ts';
import { sleutelVan } from './typen.ts';

/** The files that one policy consists of. */
export type Bestand = 'beleid' | 'casussen';

/** A place in one of the files. */
export interface Vindplaats {
  readonly bestand: Bestand;
  readonly bereik: Bereik;
  readonly verklaring: boolean;
}

/** The edits that give something another name, per file; or why that cannot be. */
export type Hernoeming =
  | { readonly ok: true; readonly beleid: readonly Bewerking[]; readonly casussen: readonly Bewerking[] }
  | { readonly ok: false; readonly reden: 'geen-naam' | 'vaste-naam' | 'verkeerde-vorm' | 'bestaat-al' | 'onveranderd' };

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const FEIT = /^[a-z][A-Za-z0-9]*$/;
const VORM: Readonly<Partial<Record<Soort, RegExp>>> = { naam: FEIT, sectie: /\S/ };
const LANGSTE = 80;

/** The names of a policy and of its cases: where they are declared and used, and how to change them. */
export class Namen {
  readonly #bomen: Readonly<Record<Bestand, Tekstboom>>;
  readonly #plaatsen: Readonly<Record<Bestand, readonly Naamplaats[]>>;
  readonly #vast: ReadonlySet<string>;

  /** The texts may be half written; what cannot be read is passed over. */
  constructor(beleid: string, casussen: string, { data: landelijk }: MetLandelijk) {
    this.#bomen = { beleid: new Tekstboom(beleid), casussen: new Tekstboom(casussen) };
    this.#plaatsen = { beleid: namenInBeleid(this.#bomen.beleid), casussen: namenInCasussen(this.#bomen.casussen) };
    const gelezen = JSON.stringify([landelijk.regels, landelijk.samenhang]);
    this.#vast = new Set([...landelijk.feiten.map(({ id }) => id), ...[...gelezen.matchAll(/"(?:var|feit)":"(\w+)"/g)].map(([, id = '']) => id)]);
  }

  /** The name at an offset of a file. */
  op(bestand: Bestand, offset: number): Naamplaats | undefined {
    return this.#plaatsen[bestand].find(({ knoop }) => knoop.offset <= offset && offset <= knoop.offset + knoop.length);
  }

  /** Where the name at this offset is declared and used, both files, in their order. */
  vindplaatsen(bestand: Bestand, offset: number): readonly Vindplaats[] {
    const naam = this.op(bestand, offset);
    return naam
      ? this.#van(naam).map(({ bestand: waar, plaats }) => ({ bestand: waar, bereik: this.#bereik(waar, plaats), verklaring: plaats.verklaring }))
      : [];
  }

  /** Where the name at this offset is declared: nowhere when it is unknown or of national law. */
  verklaringen(bestand: Bestand, offset: number): readonly Vindplaats[] {
    return this.vindplaatsen(bestand, offset).filter(({ verklaring }) => verklaring);
  }

  /** Gives the thing at this offset another id, everywhere. A name of law or of the dossier cannot be changed; a name that is taken cannot be given. */
  hernoem(bestand: Bestand, offset: number, nieuw: string): Hernoeming {
    const naam = this.op(bestand, offset);
    if (!naam) return { ok: false, reden: 'geen-naam' };
    const verklaard = this.#van(naam).some(({ plaats }) => plaats.verklaring);
    if (!verklaard || naam.soort === 'maatregel' || naam.soort === 'artikel' || this.#isVast(naam)) return { ok: false, reden: 'vaste-naam' };
    if (nieuw === naam.id) return { ok: false, reden: 'onveranderd' };
    if (nieuw.length > LANGSTE || !(VORM[naam.soort] ?? ID).test(nieuw)) return { ok: false, reden: 'verkeerde-vorm' };
    if (this.#van({ ...naam, id: nieuw }).length > 0 || (naam.soort === 'naam' && this.#vast.has(nieuw))) return { ok: false, reden: 'bestaat-al' };
    return { ok: true, beleid: this.#bewerkingen('beleid', naam, nieuw), casussen: this.#bewerkingen('casussen', naam, nieuw) };
  }

  /** Names of law: facts that national rules read, their options, and the name that every policy must have. */
  #isVast({ soort, id, binnen }: Naamplaats): boolean {
    return soort === 'naam' ? this.#vast.has(id) || id === 'recidive' : soort === 'optie' && this.#vast.has(binnen);
  }

  /** All places of the same name, in the order of the files. */
  #van(naam: Pick<Naamplaats, 'soort' | 'binnen' | 'id'>): readonly { readonly bestand: Bestand; readonly plaats: Naamplaats }[] {
    const sleutel = sleutelVan(naam);
    return (['beleid', 'casussen'] as const).flatMap((bestand) =>
      this.#plaatsen[bestand]
        .filter((plaats) => sleutelVan(plaats) === sleutel)
        .sort((a, b) => a.knoop.offset - b.knoop.offset)
        .map((plaats) => ({ bestand, plaats })),
    );
  }

  /** One edit per spot: a class may name an option of more than one fact. */
  #bewerkingen(bestand: Bestand, naam: Naamplaats, nieuw: string): readonly Bewerking[] {
    const perPlek = new Map(this.#van(naam).flatMap(({ bestand: waar, plaats }) => (waar === bestand ? [[plaats.knoop.offset, plaats.knoop] as const] : [])));
    return [...perPlek.values()].map((knoop) => vervang(this.#bomen[bestand], knoop, JSON.stringify(nieuw)));
  }

  #bereik(bestand: Bestand, { knoop }: Naamplaats): Bereik {
    return this.#bomen[bestand].bereik(knoop);
  }
}
