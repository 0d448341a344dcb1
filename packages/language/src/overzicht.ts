import type { Bereik } from './tekst/bereik.ts';
import type { Knoop } from './tekst/boom.ts';
import { elementen, lid, Tekstboom, tekstVan, velden } from './tekst/boom.ts';

/** A part of a policy, to jump to: a section, or an element of one. */
export interface Onderdeel {
  /** The name of the section, or the id of the element. */
  readonly naam: string;
  /** What it is called, where the text says so. */
  readonly titel: string;
  /** The whole of it. */
  readonly bereik: Bereik;
  /** The name itself. */
  readonly kern: Bereik;
  readonly delen: readonly Onderdeel[];
}

const TITELS = ['titel', 'naam', 'vraag', 'tekst'];

function element(boom: Tekstboom, knoop: Knoop): readonly Onderdeel[] {
  const id = lid(knoop, 'id') ?? lid(knoop, 'nummer');
  if (!id) return [];
  const titel = TITELS.map((veld) => tekstVan(lid(knoop, veld))).find((tekst) => tekst !== undefined) ?? '';
  const delen = ['secties', 'opties', 'lezingen'].flatMap((veld) => elementen(lid(knoop, veld)).flatMap((deel) => element(boom, deel)));
  return [{ naam: tekstVan(id) ?? '', titel, bereik: boom.bereik(knoop), kern: boom.bereik(id), delen }];
}

/** The parts of a policy in the order of its text, which may be half written. */
export const overzicht = (tekst: string): readonly Onderdeel[] => overzichtVan(new Tekstboom(tekst));

/** The same, of a text that has a tree already. */
export function overzichtVan(boom: Tekstboom): readonly Onderdeel[] {
  return velden(boom.wortel).flatMap(([sleutel, waarde]) =>
    waarde.type !== 'array' && waarde.type !== 'object'
      ? []
      : [
          {
            naam: String(sleutel.value),
            titel: '',
            bereik: boom.lijnen.bereik(sleutel.offset, waarde.offset + waarde.length),
            kern: boom.bereik(sleutel),
            delen: elementen(waarde).flatMap((deel) => element(boom, deel)),
          },
        ],
  );
}
