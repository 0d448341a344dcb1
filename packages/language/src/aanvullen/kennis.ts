import type { MetLandelijk } from '../typen.ts';
import type { Knoop, Tekstboom } from '../tekst/boom.ts';
import { elementen, lid, tekstVan } from '../tekst/boom.ts';
import type { Soort } from '../namen/typen.ts';

/** A name that can be filled in, with its own words. */
export interface Bekend {
  readonly id: string;
  readonly uitleg: string;
}

export interface BekendFeit extends Bekend {
  readonly type: string;
  readonly opties: readonly Bekend[];
}

const bekend = (knoop: Knoop, velden: readonly string[], id = 'id'): readonly Bekend[] => {
  const naam = tekstVan(lid(knoop, id));
  const uitleg = velden.map((veld) => tekstVan(lid(knoop, veld))).find((tekst) => tekst !== undefined) ?? '';
  return naam === undefined || naam === '' ? [] : [{ id: naam, uitleg }];
};

const SECTIES: Readonly<Partial<Record<Soort, readonly [sectie: string, ...velden: string[]]>>> = {
  voorschrift: ['voorschriften', 'naam'],
  regel: ['regels', 'titel'],
  maatregel: ['maatregelen', 'naam'],
  document: ['bronnen', 'titel'],
  afweging: ['afwegingen', 'naam'],
  procedure: ['procedure', 'tekst'],
  conflict: ['conflicten', 'titel'],
};

/** What the text and national law know by name, also while the text is half written. */
export class Kennis {
  readonly #boom: Tekstboom;
  readonly #landelijk: MetLandelijk;

  constructor(boom: Tekstboom, landelijk: MetLandelijk) {
    this.#boom = boom;
    this.#landelijk = landelijk;
  }

  /** Facts, begrippen (taken to be conditions) and fields of the dossier. */
  feiten(): readonly BekendFeit[] {
    const eigen = elementen(this.#boom.bij('/feiten')).flatMap((feit) =>
      bekend(feit, ['naam', 'vraag']).map((deel) => ({
        ...deel,
        type: tekstVan(lid(feit, 'type')) ?? '',
        opties: elementen(lid(feit, 'opties')).flatMap((optie) => bekend(optie, ['naam'])),
      })),
    );
    const begrippen = elementen(this.#boom.bij('/begrippen')).flatMap((begrip) =>
      bekend(begrip, ['titel']).map((deel) => ({ ...deel, type: 'boolean', opties: [] })),
    );
    const dossier = this.#landelijk.data.feiten.map(({ id, naam, vraag, type, opties = [] }) => ({
      id,
      uitleg: naam ?? vraag,
      type,
      opties: id === 'voorschrift' ? this.van('voorschrift') : opties.map((optie) => ({ id: optie.id, uitleg: optie.naam })),
    }));
    const artikelen = this.#landelijk.data.artikelen.map(({ id, naam }) => ({ id, uitleg: naam }));
    return [...eigen, ...begrippen, ...dossier, { id: 'artikelen', uitleg: '', type: 'lijst', opties: artikelen }];
  }

  /** The facts that the policy asks: of the whole case, or of each overtreding. */
  vragen(niveau: 'zaak' | 'overtreding'): readonly BekendFeit[] {
    const namen = elementen(this.#boom.bij('/feiten')).flatMap((feit) => (tekstVan(lid(feit, 'niveau')) === niveau ? (tekstVan(lid(feit, 'id')) ?? []) : []));
    return this.feiten().filter(({ id }) => namen.includes(id));
  }

  feit(id: string): BekendFeit | undefined {
    return this.feiten().find((feit) => feit.id === id);
  }

  /** What is declared of one kind. */
  van(soort: Soort): readonly Bekend[] {
    if (soort === 'artikel') return this.#landelijk.data.artikelen.map(({ id, naam }) => ({ id, uitleg: naam }));
    const [sectie, ...velden] = SECTIES[soort] ?? [];
    return sectie === undefined ? [] : elementen(this.#boom.bij(`/${sectie}`)).flatMap((element) => bekend(element, velden));
  }

  secties(document: string | undefined): readonly Bekend[] {
    return elementen(this.#boom.bij('/bronnen'))
      .filter((bron) => document === undefined || tekstVan(lid(bron, 'id')) === document)
      .flatMap((bron) => elementen(lid(bron, 'secties')).flatMap((sectie) => bekend(sectie, ['titel'], 'nummer')));
  }

  /** Options of the facts that take the class of a voorschrift as their default. */
  klassen(): readonly Bekend[] {
    return elementen(this.#boom.bij('/feiten'))
      .filter((feit) => lid(feit, 'standaard'))
      .flatMap((feit) => elementen(lid(feit, 'opties')).flatMap((optie) => bekend(optie, ['naam'])));
  }

  /** The readings of the contradiction in which this stands. */
  lezingen(knoop: Knoop): readonly Bekend[] {
    return elementen(lid(knoop.parent?.parent, 'lezingen')).flatMap((lezing) => bekend(lezing, ['tekst']));
  }
}
