// What is asked of every state of the element, for everybody who looks at it, listens to it or works it without a mouse.
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core';
import type axeNamespace from 'axe-core';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { alle } from './opstelling.ts';

declare const axe: typeof axeNamespace;

/** Best practices of axe-core that are about a whole page, and so about the host. */
const VAN_DE_PAGINA = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** What axe-core finds in the element or a part of it, each with the elements. */
export async function drempels(deel: Element): Promise<string[]> {
  window.scrollTo(0, document.documentElement.scrollHeight); // at the end of the page the bar lies in its own place and covers nothing
  const { violations } = await axe.run(deel, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return violations.filter((v) => !VAN_DE_PAGINA.includes(v.id)).map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

/** A node of the accessibility tree: what a screen reader gets. */
export interface Hoorbaar {
  readonly rol: string;
  readonly naam: string;
  /** Of a heading. */
  readonly niveau: number | undefined;
  /** Of a link. */
  readonly adres: string | undefined;
  /** Named groups, lists and regions around it, outermost first, and the headings it stands under. */
  readonly context: readonly string[];
}

interface AxKnoop {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

const OMVATTEND = ['group', 'region', 'navigation', 'form', 'list', 'table', 'radiogroup', 'listitem', 'row'];

/** The accessibility tree of the page, in reading order. */
export async function hoorbaar(): Promise<readonly Hoorbaar[]> {
  const { nodes } = await executeServerCommand<{ readonly nodes: readonly AxKnoop[] }, object>('cdp', { method: 'Accessibility.getFullAXTree' });
  const vind = new Map(nodes.map((n) => [n.nodeId, n]));
  const uit: Hoorbaar[] = [];
  const koppen: string[] = [];
  const loop = (n: AxKnoop, rond: readonly string[]): void => {
    const [rol, naam] = [n.role?.value ?? '', (n.name?.value ?? '').replace(/\s+/g, ' ').trim()];
    const eigenschap = (welke: string): unknown => n.properties?.find((p) => p.name === welke)?.value.value;
    const [niveau, adres] = [eigenschap('level'), eigenschap('url')];
    if (!n.ignored) {
      if (rol === 'heading' && typeof niveau === 'number') {
        koppen.length = Math.max(0, niveau - 1);
        koppen[niveau - 1] = naam;
      }
      uit.push({
        rol,
        naam,
        niveau: typeof niveau === 'number' ? niveau : undefined,
        adres: typeof adres === 'string' ? adres : undefined,
        context: [...rond, ...koppen.filter((k) => k !== '')],
      });
    }
    const binnen = !n.ignored && naam !== '' && OMVATTEND.includes(rol) ? [...rond, `${rol} ${naam}`] : rond;
    for (const id of n.childIds ?? []) {
      const kind = vind.get(id);
      if (kind) loop(kind, binnen);
    }
  };
  const [wortel] = nodes;
  if (wortel) loop(wortel, []);
  return uit;
}

const BEDIENBAAR = ['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'spinbutton', 'DisclosureTriangle', 'switch', 'slider'];

/** Controls without a name, or with one that another control in the same context has too; links may, when they lead to the same place. */
export function naamloos(boom: readonly Hoorbaar[]): string[] {
  const gezien = new Map<string, (string | undefined)[]>();
  const uit: string[] = [];
  for (const { rol, naam, adres, context } of boom.filter((k) => BEDIENBAAR.includes(k.rol))) {
    const waar = context.join(' > ');
    if (naam === '') uit.push(`${rol} without a name in ${waar}`);
    const sleutel = `${rol} "${naam}" in ${waar}`;
    gezien.set(sleutel, [...(gezien.get(sleutel) ?? []), adres]);
  }
  const dubbel = [...gezien].filter(([, adressen]) => adressen.length > 1 && (adressen.includes(undefined) || new Set(adressen).size > 1));
  return [...uit, ...dubbel.map(([sleutel, { length }]) => `${length} times ${sleutel}`)];
}

/** Headings that do not form a tree from `kopniveau` on. Under level 6 there is no deeper one: there they stay at 6. */
export function koppenFout(boom: readonly Hoorbaar[], kopniveau: number): string[] {
  const koppen = boom.filter((k) => k.rol === 'heading');
  if (koppen.length === 0) return ['no heading'];
  return koppen.flatMap(({ naam, niveau = 0 }, i) => {
    const vorige = i === 0 ? kopniveau - 1 : (koppen[i - 1]?.niveau ?? 0);
    if (naam === '') return [`heading ${niveau} without text`];
    if (i === 0 && niveau !== kopniveau) return [`the first heading is ${niveau}, not ${kopniveau}: ${naam}`];
    if (i > 0 && niveau < kopniveau) return [`heading ${niveau} above the host's ${kopniveau}: ${naam}`];
    return niveau > vorige + 1 ? [`from level ${vorige} to ${niveau}: ${naam}`] : [];
  });
}

/** Regions, navigations and groups of choices without a name; pictures without a text equivalent. */
export function zonderNaam(boom: readonly Hoorbaar[]): string[] {
  return boom
    .filter((k) => k.naam === '' && ['region', 'navigation', 'complementary', 'form', 'radiogroup', 'image', 'img', 'graphics-document'].includes(k.rol))
    .map((k) => `${k.rol} without a name in ${k.context.join(' > ')}`);
}

const zichtbaar = (el: Element): boolean => el.checkVisibility({ visibilityProperty: true });

/** Targets smaller than 24 by 24 CSS pixels. A box or round button counts with its label. */
export function teKlein(wijzer: HandhavingsWijzer): string[] {
  return alle(wijzer, 'button, summary, select, textarea, input, a[href]')
    .filter(zichtbaar)
    .flatMap((el) => {
      const { width, height } = (el.closest('label') ?? el).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${Math.round(width)} × ${Math.round(height)}: ${el.outerHTML.slice(0, 120)}`] : [];
    });
}

/** Whether it can be scrolled into sight within a part of the element that scrolls sideways: only wide tables may (WCAG 1.4.10). */
const inSchuifvak = (el: Element): boolean => el.parentElement?.closest('.blad') instanceof Element;

/** What sticks out of the element sideways, or is cut off because its box is too small. */
export function valtBuiten(wijzer: HandhavingsWijzer): string[] {
  const rand = wijzer.getBoundingClientRect();
  return alle(wijzer, '*:not(.alleen-voorlezen, .alleen-voorlezen *)')
    .filter((el) => zichtbaar(el) && !inSchuifvak(el))
    .flatMap((el) => {
      const { left, right, width } = el.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(el);
      const afgesneden = (overflowX === 'hidden' && el.scrollWidth > el.clientWidth + 1) || (overflowY === 'hidden' && el.scrollHeight > el.clientHeight + 1);
      const buiten = width > 0 && (left < rand.left - 1 || right > rand.right + 1);
      return afgesneden || buiten ? [`${afgesneden ? 'cut off' : 'outside'}: ${el.outerHTML.slice(0, 120)}`] : [];
    });
}

/** Words of pictures that lie over each other or stick out of their picture. */
export function beeldwoordenFout(wijzer: HandhavingsWijzer): string[] {
  return alle(wijzer, 'svg')
    .filter(zichtbaar)
    .flatMap((svg) => {
      const doek = svg.getBoundingClientRect();
      const woorden = [...svg.querySelectorAll('text')].map((el) => ({ tekst: el.textContent, vak: el.getBoundingClientRect() }));
      return woorden.flatMap(({ tekst, vak }, i) => [
        ...(vak.left < doek.left - 1 || vak.right > doek.right + 1 ? [`outside its picture: ${tekst}`] : []),
        ...woorden
          .slice(i + 1)
          .filter((w) => w.vak.left < vak.right - 1 && vak.left < w.vak.right - 1 && w.vak.top < vak.bottom - 3 && vak.top < w.vak.bottom - 3)
          .map((w) => `over each other: ${tekst} / ${w.tekst}`),
      ]);
    });
}

/** The spacing of text that a reader may set (WCAG 1.4.12), in every root of the element; what it gives takes that away. */
export function zetTekstafstand(wijzer: HandhavingsWijzer): () => void {
  const blad = new CSSStyleSheet();
  blad.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  const wortels = wortelsVan(wijzer);
  const voor = wortels.map((w) => w.adoptedStyleSheets);
  for (const w of wortels) w.adoptedStyleSheets = [...w.adoptedStyleSheets, blad];
  return () => {
    for (const [i, w] of wortels.entries()) w.adoptedStyleSheets = voor[i] ?? [];
  };
}

const wortelsVan = (wijzer: HandhavingsWijzer): ShadowRoot[] => [wijzer, ...alle(wijzer, '*')].flatMap((el) => el.shadowRoot ?? []);

/** The mark of a word that was translated. */
const VERTAALD = '\u00d7';

/** Does to the element what a translating browser does to a page: every text node makes place for elements with other words. */
export function vertaal(wijzer: HandhavingsWijzer): void {
  for (const wortel of wortelsVan(wijzer)) {
    const lopend = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT);
    const knopen: Text[] = [];
    while (lopend.nextNode()) knopen.push(lopend.currentNode as Text);
    for (const knoop of knopen) {
      if (!/\p{L}/u.test(knoop.data) || knoop.parentElement?.closest('font, script, style, textarea, option, svg')) continue;
      const [buiten, binnen] = [document.createElement('font'), document.createElement('font')];
      binnen.textContent = knoop.data.replace(/\p{L}+/gu, (woord) => woord + VERTAALD);
      buiten.append(binnen);
      knoop.replaceWith(buiten);
    }
  }
}

/** All text of the element in the order of reading, without the marks of translation. */
export function woorden(knoop: Node): string {
  const loop = (n: Node): string => {
    if (n.nodeType === Node.TEXT_NODE) return (n as Text).data;
    if (!(n instanceof Element) && !(n instanceof ShadowRoot)) return '';
    if (n instanceof Element && n.matches('style, script')) return '';
    const kinderen = n instanceof Element && n.shadowRoot ? n.shadowRoot.childNodes : n.childNodes;
    return [...kinderen].map(loop).join('') + (n instanceof Element && !n.matches('font') ? ' ' : '');
  };
  return loop(knoop).replaceAll(VERTAALD, '').replace(/\s+/g, ' ').trim();
}
