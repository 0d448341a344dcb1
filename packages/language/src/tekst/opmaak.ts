import type { Knoop } from './boom.ts';
import { lid } from './boom.ts';

/** How a text of JSON is set. */
export interface Stijl {
  readonly regeleinde: string;
  /** One step of indentation; `''`: the text stands on one line. */
  readonly stap: string;
  /** What stands within the braces of an object on one line. */
  readonly binnen: string;
  readonly naDubbelePunt: string;
  readonly naKomma: string;
}

/** Lines are not made longer than this, as in the policies of the repository. */
const LANGSTE_REGEL = 160;
const VOORBEELD: Stijl = { regeleinde: '\n', stap: '  ', binnen: ' ', naDubbelePunt: ' ', naKomma: ' ' };

/** The way a text is set, read from its first examples; where it has none, as the policies are. */
export function stijlVan(tekst: string): Stijl {
  const opEenRegel = !tekst.trim().includes('\n');
  const dicht = opEenRegel && /"\s*:\S/.test(tekst);
  return {
    regeleinde: /\r\n|\n/.exec(tekst)?.[0] ?? VOORBEELD.regeleinde,
    stap: opEenRegel ? '' : (/\n([ \t]+)\S/.exec(tekst)?.[1] ?? VOORBEELD.stap),
    binnen: /\{("|[ \t]+")/.exec(tekst)?.[1]?.slice(0, -1) ?? (dicht ? '' : VOORBEELD.binnen),
    naDubbelePunt: /"[ \t]*:([ \t]*)["{[\d-]/.exec(tekst)?.[1] ?? VOORBEELD.naDubbelePunt,
    naKomma: /["}\]\d],([ \t]*)["{[\d-]/.exec(tekst)?.[1] ?? (dicht ? '' : VOORBEELD.naKomma),
  };
}

const sleutel = (veld: string, { naDubbelePunt }: Stijl): string => `${JSON.stringify(veld)}:${naDubbelePunt}`;

/** A value on one line. */
export function schrijfOpRegel(waarde: unknown, stijl: Stijl = VOORBEELD): string {
  const { binnen, naKomma } = stijl;
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => schrijfOpRegel(deel, stijl)).join(`,${naKomma}`)}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const velden = Object.entries(waarde).map(([veld, deel]) => sleutel(veld, stijl) + schrijfOpRegel(deel, stijl));
  return velden.length === 0 ? '{}' : `{${binnen}${velden.join(`,${naKomma}`)}${binnen}}`;
}

/** Whether the members of an example stand each on a line of its own; undefined when it has none. */
function gebroken(tekst: string, voorbeeld: Knoop | undefined): boolean | undefined {
  const eerste = voorbeeld?.children?.[0];
  return voorbeeld && eerste && tekst.slice(voorbeeld.offset, eerste.offset).includes('\n');
}

/** What a value is written like: the text and its style, and the values next to it that set the example. */
export interface Voorbeeld {
  readonly tekst: string;
  readonly stijl: Stijl;
  readonly knopen: readonly Knoop[];
}

/**
 * A value as the values next to it are written: over lines where the first example of the same kind is, else on one line where that fits.
 *
 * @param inspringing white space before the line on which it begins
 * @param kolom characters before it on that line, indentation included
 */
export function schrijfZoals(waarde: unknown, voorbeeld: Voorbeeld, inspringing: string, kolom: number): string {
  const { tekst, stijl, knopen } = voorbeeld;
  const opRegel = schrijfOpRegel(waarde, stijl);
  const lijst = Array.isArray(waarde);
  if (typeof waarde !== 'object' || waarde === null || stijl.stap === '' || opRegel.length <= 2) return opRegel;
  const zelfde = knopen.filter(({ type }) => type === (lijst ? 'array' : 'object'));
  const breed = kolom + opRegel.length + 1 > LANGSTE_REGEL;
  const broken = zelfde.map((knoop) => gebroken(tekst, knoop)).find((antwoord) => antwoord !== undefined);
  if (!breed && broken !== true) return opRegel;
  const dieper = inspringing + stijl.stap;
  const leden = Object.entries(waarde).map(([veld, deel]) => {
    const kop = lijst ? '' : sleutel(veld, stijl);
    const binnen = lijst ? zelfde.flatMap((knoop) => knoop.children ?? []) : zelfde.flatMap((knoop) => lid(knoop, veld) ?? []);
    return dieper + kop + schrijfZoals(deel, { tekst, stijl, knopen: binnen }, dieper, dieper.length + kop.length);
  });
  const [open, dicht] = lijst ? ['[', ']'] : ['{', '}'];
  return [open, leden.join(`,${stijl.regeleinde}`), inspringing + dicht].join(stijl.regeleinde);
}
