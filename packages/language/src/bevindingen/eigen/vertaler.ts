import type { BeleidJson, Diagram, Feit, LandelijkJson } from '@handhavingswijzer/engine';
import { ontleed } from '@handhavingswijzer/engine';
import { varVan } from '../../namen/expressie.ts';
import { voorwaardenVan } from './expressies.ts';

/** A fact or computation that takes one of a few values. */
interface Variabele {
  readonly nummer: number;
  readonly waarden: readonly string[];
}

const VOLGORDE: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '===', '!==']);
const SPIEGEL: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '===': '===', '!==': '!==' };
const MEEST_GETELD = 6;

type Getal = number | string;
const isGetal = (deel: unknown): deel is Getal => typeof deel === 'number' || (typeof deel === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(deel));
const telling = (deel: unknown): boolean => typeof deel === 'object' && deel !== null && Object.hasOwn(deel, 'aantalGebeurtenissen');

/** Every comparison of a fact with a number or date: the bounds at which its values are split. */
function grenzenIn(expressie: unknown, voeg: (feit: string, grens: Getal) => void): void {
  if (typeof expressie !== 'object' || expressie === null) return;
  if (!Array.isArray(expressie)) {
    const deel = ontleed(expressie);
    if (deel && VOLGORDE.has(deel.naam)) {
      const [links, rechts] = deel.args;
      const feit = varVan(links) ?? varVan(rechts);
      const grens = [links, rechts].find(isGetal);
      if (feit !== undefined && grens !== undefined) voeg(feit, grens);
    }
  }
  for (const deel of Object.values(expressie) as unknown[]) grenzenIn(deel, voeg);
}

function grenzenVan(beleid: BeleidJson): ReadonlyMap<string, readonly Getal[]> {
  const grenzen = new Map<string, Set<Getal>>();
  for (const { als } of voorwaardenVan(beleid))
    grenzenIn(als, (feit, grens) => {
      const bekend = grenzen.get(feit);
      if (bekend) bekend.add(grens);
      else grenzen.set(feit, new Set([grens]));
    });
  return new Map([...grenzen].map(([feit, lijst]) => [feit, [...lijst].sort((a, b) => (a < b ? -1 : 1))]));
}

/** What the values of facts follow from; no texts. */
const vorm = ({ id, type, opties, standaard, min, max }: Feit): unknown => [id, type, opties?.map((optie) => optie.id), standaard, min, max];

/** Turns checked conditions into nodes of one diagram. Its variables are made when first met, in that order. */
export class Vertaler {
  readonly #diagram: Diagram;
  readonly #feiten: ReadonlyMap<string, Feit>;
  readonly #voorschriften: readonly string[];
  readonly #begrippen: ReadonlyMap<string, unknown>;
  readonly #begripknopen = new Map<string, number>();
  readonly #grenzen: ReadonlyMap<string, readonly Getal[]>;
  readonly #variabelen = new Map<string, Variabele>();

  constructor(diagram: Diagram, beleid: BeleidJson, landelijk: LandelijkJson) {
    this.#diagram = diagram;
    this.#feiten = new Map([...landelijk.feiten, ...beleid.feiten].map((feit) => [feit.id, feit]));
    this.#voorschriften = beleid.voorschriften.map(({ id }) => id);
    this.#begrippen = new Map(beleid.begrippen.map(({ id, als }) => [id, als]));
    this.#grenzen = grenzenVan(beleid);
  }

  /** Two policies with the same key have the same variables and begrippen. */
  static sleutel(beleid: BeleidJson, landelijk: LandelijkJson): string {
    const feiten = [...landelijk.feiten, ...beleid.feiten].map(vorm);
    const begrippen = beleid.begrippen.map(({ id, als }) => [id, als]);
    return JSON.stringify([feiten, beleid.voorschriften.map(({ id }) => id), begrippen, [...grenzenVan(beleid)]]);
  }

  /** The node of a condition: 0 is never true, 1 is always true. */
  voorwaarde(expressie: unknown): number {
    if (typeof expressie === 'boolean') return expressie ? 1 : 0;
    const deel = typeof expressie === 'object' && expressie !== null ? ontleed(expressie) : undefined;
    if (!deel) return this.#eigen(expressie);
    const { naam, args } = deel;
    switch (naam) {
      case 'var':
        return this.#naam(String(args[0]));
      case 'and':
        return this.#diagram.alle(args.map((arg) => this.voorwaarde(arg)));
      case 'or':
        return this.#diagram.enige(args.map((arg) => this.voorwaarde(arg)));
      case '!':
        return this.#diagram.niet(this.voorwaarde(args[0]));
      case 'if':
        return this.#als(args);
      case 'in':
        return this.#diagram.enige((args[1] as readonly string[]).map((optie) => this.#isOptie(args[0], optie)));
      case 'bevat':
        return this.#diagram.enige((args[1] as readonly string[]).map((optie) => this.#eigen([args[0], optie])));
      default:
        return VOLGORDE.has(naam) ? this.#vergelijk(naam, args) : this.#eigen(expressie);
    }
  }

  #als([voorwaarde, dan, ...rest]: readonly unknown[]): number {
    if (dan === undefined) return this.voorwaarde(voorwaarde);
    const c = this.voorwaarde(voorwaarde);
    const d = this.#diagram;
    return d.of(d.en(c, this.voorwaarde(dan)), d.en(d.niet(c), this.#als(rest)));
  }

  #naam(id: string): number {
    const begrip = this.#begrippen.get(id);
    if (begrip === undefined) return this.#eigen({ var: id });
    const bekend = this.#begripknopen.get(id);
    if (bekend !== undefined) return bekend;
    const knoop = this.voorwaarde(begrip);
    this.#begripknopen.set(id, knoop);
    return knoop;
  }

  #vergelijk(teken: string, [links, rechts]: readonly unknown[]): number {
    if (isGetal(links) && !isGetal(rechts)) return this.#vergelijk(SPIEGEL[teken] as string, [rechts, links]);
    if (teken === '!==') return this.#diagram.niet(this.#vergelijk('===', [links, rechts]));
    if (typeof rechts === 'boolean' || typeof links === 'boolean') {
      const [waarde, ander] = typeof rechts === 'boolean' ? [rechts, links] : [links, rechts];
      return waarde === true ? this.voorwaarde(ander) : this.#diagram.niet(this.voorwaarde(ander));
    }
    if (telling(links) && typeof rechts === 'number') return this.#telt(teken, links, rechts);
    const feit = varVan(links);
    if (feit !== undefined && isGetal(rechts) && !this.#begrippen.has(feit)) return this.#grens(teken, feit, rechts);
    if (teken === '===' && typeof rechts === 'string') return this.#isOptie(links, rechts);
    if (teken === '===' && typeof links === 'string') return this.#isOptie(rechts, links);
    return this.#eigen({ [teken]: [links, rechts] });
  }

  /** A fact with options, or the last event, that equals one of them. */
  #isOptie(links: unknown, optie: string): number {
    const id = varVan(links);
    const feit = id === undefined ? undefined : this.#feiten.get(id);
    const opties = id === 'voorschrift' ? this.#voorschriften : feit?.opties?.map((deel) => deel.id);
    if (!opties) return this.#eigen([links, optie]);
    // without an answer the class of the voorschrift stands, which may be none of the options
    const { nummer, waarden } = this.#variabele(`keuze ${id ?? ''}`, feit?.standaard === undefined ? opties : [...opties, '']);
    return this.#diagram.knoop(
      nummer,
      waarden.map((waarde) => (waarde === optie ? 1 : 0)),
    );
  }

  /** Between and at the bounds of a fact: the values 2i+1 are the bounds themselves, the even ones what lies between. */
  #grens(teken: string, feit: string, grens: Getal): number {
    const grenzen = this.#grenzen.get(feit) ?? [];
    const hier = grenzen.indexOf(grens) * 2 + 1;
    const { nummer, waarden } = this.#variabele(
      `getal ${feit}`,
      Array.from({ length: grenzen.length * 2 + 1 }, (_, i) => String(i)),
    );
    return this.#diagram.knoop(
      nummer,
      waarden.map((_, i) => (klopt(teken, i - hier) ? 1 : 0)),
    );
  }

  #telt(teken: string, links: unknown, aantal: number): number {
    const { nummer, waarden } = this.#variabele(
      JSON.stringify(links),
      Array.from({ length: MEEST_GETELD + 1 }, (_, i) => String(i)),
    );
    return this.#diagram.knoop(
      nummer,
      waarden.map((_, i) => (klopt(teken, i - aantal) ? 1 : 0)),
    );
  }

  /** A condition that is not looked into: it may be true or untrue by itself. */
  #eigen(expressie: unknown): number {
    return this.#diagram.knoop(this.#variabele(JSON.stringify(expressie), ['nee', 'ja']).nummer, [0, 1]);
  }

  #variabele(sleutel: string, waarden: readonly string[]): Variabele {
    const bekend = this.#variabelen.get(sleutel);
    if (bekend) return bekend;
    const nieuw = { nummer: this.#diagram.variabele(waarden.length), waarden };
    this.#variabelen.set(sleutel, nieuw);
    return nieuw;
  }
}

/** Whether a comparison holds for this sign of left minus right. */
function klopt(teken: string, verschil: number): boolean {
  if (teken === '<') return verschil < 0;
  if (teken === '<=') return verschil <= 0;
  if (teken === '>') return verschil > 0;
  if (teken === '>=') return verschil >= 0;
  return verschil === 0;
}
