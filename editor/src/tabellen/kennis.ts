import { isObject } from '@handhavingswijzer/engine';
import type { BeleidJson, Expressie } from '@handhavingswijzer/engine';
import type { MetLandelijk } from '@handhavingswijzer/language';
import { GEBEURTENISNAMEN, leesExpressie, leesRegel, MAATREGELNAMEN } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten/index.ts';
import type { Verwijst } from './soort.ts';
import { typeVan, type Type } from './voorwaarde/type.ts';
import { naarWaarde } from './voorwaarde/blok.ts';
import { alsLijst, alsTekst, waardeBij } from './zet.ts';

/** Something that can be chosen. */
export interface Keus {
  readonly id: string;
  readonly naam: string;
}

/** What a condition can be about: a question, a begrip or a field of the dossier. */
export interface Onderwerp extends Keus {
  readonly herkomst: 'vraag' | 'begrip' | 'dossier';
  readonly type: Type;
  readonly opties: readonly Keus[];
  readonly eenheid: string;
}

const velden = (x: unknown): Readonly<Record<string, unknown>> => (isObject(x) ? x : {});

/** What the policy and national law know by name, also while the policy is half written. */
export class Kennis {
  readonly beleid: unknown;
  readonly #wet: MetLandelijk;
  #onderwerpen: readonly Onderwerp[] | undefined;

  /** @param beleid the policy as data, whatever its shape */
  constructor(beleid: unknown, wet: MetLandelijk) {
    this.beleid = beleid;
    this.#wet = wet;
  }

  /** The elements of a section by id, with the first of these fields as their name. */
  lijst(sectie: string, ...namen: readonly string[]): readonly Keus[] {
    return alsLijst(waardeBij(this.beleid, `/${sectie}`)).flatMap((element) => {
      const id = alsTekst(velden(element)['id']);
      return id === '' ? [] : [{ id, naam: namen.map((veld) => alsTekst(velden(element)[veld])).find((naam) => naam !== '') ?? id }];
    });
  }

  get onderwerpen(): readonly Onderwerp[] {
    return (this.#onderwerpen ??= this.#maakOnderwerpen());
  }

  onderwerp(id: string): Onderwerp | undefined {
    return this.onderwerpen.find((onderwerp) => onderwerp.id === id);
  }

  #maakOnderwerpen(): readonly Onderwerp[] {
    const feit = (herkomst: 'vraag' | 'dossier', x: unknown): readonly Onderwerp[] => {
      const { id, naam, vraag, type, eenheid, opties } = velden(x);
      if (typeof id !== 'string' || typeof type !== 'string') return [];
      return [
        {
          id,
          naam: alsTekst(naam) || alsTekst(vraag) || id,
          herkomst,
          type: type as Type,
          eenheid: alsTekst(eenheid),
          opties:
            id === 'voorschrift'
              ? this.lijst('voorschriften', 'naam')
              : alsLijst(opties).map((o) => ({ id: alsTekst(velden(o)['id']), naam: alsTekst(velden(o)['naam']) })),
        },
      ];
    };
    const feiten = [
      ...alsLijst(waardeBij(this.beleid, '/feiten')).flatMap((x) => feit('vraag', x)),
      ...this.#wet.data.feiten.flatMap((x) => feit('dossier', x)),
      {
        id: 'artikelen',
        naam: teksten.tabellen.artikelen,
        herkomst: 'dossier' as const,
        type: 'lijst' as const,
        opties: this.#wet.data.artikelen,
        eenheid: '',
      },
    ];
    const uit: Onderwerp[] = [...feiten];
    for (const x of alsLijst(waardeBij(this.beleid, '/begrippen'))) {
      const { id, titel, als } = velden(x);
      if (typeof id !== 'string') continue;
      const type = typeVan(naarWaarde(als), (naam) => uit.find((eerder) => eerder.id === naam)?.type) ?? 'boolean';
      uit.push({ id, naam: alsTekst(titel) || id, herkomst: 'begrip', type, opties: [], eenheid: '' });
    }
    return uit;
  }

  /** The name of a measure, as this policy calls it. */
  maatregel(soort: string): string {
    return this.lijst('maatregelen', 'naam').find(({ id }) => id === soort)?.naam ?? MAATREGELNAMEN[soort] ?? soort;
  }

  get gebeurtenissen(): readonly Keus[] {
    return Object.entries(GEBEURTENISNAMEN).map(([id, naam]) => ({ id, naam }));
  }

  get documenten(): readonly Keus[] {
    return this.lijst('bronnen', 'titel');
  }

  secties(document: string): readonly Keus[] {
    const bron = alsLijst(waardeBij(this.beleid, '/bronnen')).find((x) => velden(x)['id'] === document);
    return alsLijst(velden(bron)['secties']).flatMap((x) => {
      const { nummer, titel } = velden(x);
      return typeof nummer === 'string' ? [{ id: nummer, naam: alsTekst(titel) }] : [];
    });
  }

  /** What a reference may name. `binnen`: the contradiction of which it names a reading. */
  keuzes(naar: Verwijst, binnen?: unknown): readonly Keus[] {
    switch (naar) {
      case 'regel':
        return this.lijst('regels', 'titel');
      case 'voorschrift':
        return this.lijst('voorschriften', 'naam');
      case 'afweging':
        return this.lijst('afwegingen', 'naam');
      case 'procedure':
        return [...this.lijst('procedure', 'tekst'), ...this.#wet.data.procedure.map(({ id, tekst }) => ({ id, naam: tekst }))].filter(
          ({ id }, i, alle) => alle.findIndex((ander) => ander.id === id) === i,
        );
      case 'artikel':
        return this.#wet.data.artikelen;
      case 'klasse':
        return alsLijst(waardeBij(this.beleid, '/feiten'))
          .filter((x) => velden(x)['standaard'] === 'klasse')
          .flatMap((x) => alsLijst(velden(x)['opties']).map((o) => ({ id: alsTekst(velden(o)['id']), naam: alsTekst(velden(o)['naam']) })));
      case 'lezing':
        return alsLijst(velden(binnen)['lezingen']).map((x) => ({ id: alsTekst(velden(x)['id']), naam: alsTekst(velden(x)['tekst']) }));
    }
  }

  /** A condition in Dutch, to stand behind "als"; undefined while it cannot be read. */
  leesVoorwaarde(expressie: unknown): string | undefined {
    return proef(() => leesExpressie({ data: this.beleid as BeleidJson }, this.#wet, expressie as Expressie).tekst);
  }

  /** A rule in Dutch; undefined while it cannot be read. */
  leesRegel(id: string): string | undefined {
    return proef(() => leesRegel({ data: this.beleid as BeleidJson }, this.#wet, id).tekst);
  }
}

/** What a half written policy cannot give is not given. */
function proef(lees: () => string): string | undefined {
  try {
    return lees();
  } catch {
    return undefined;
  }
}
