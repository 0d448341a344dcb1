// Reads TypeScript source for the texts in it: which stand in the code itself, and which entries of a message table the code uses.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Source files under a folder that make screens or sentences: no tests, test helpers or tables. */
export function bronbestanden(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((e) => join(e.parentPath, e.name))
    .filter((pad) => pad.endsWith('.ts') && !/\.test\.ts$|[\\/](proef|teksten)[\\/]|[\\/]teksten\.ts$/.test(pad))
    .sort()
    .map((pad) => ontleed(pad, readFileSync(pad, 'utf8')));
}

export const ontleed = (pad: string, code: string): ts.SourceFile => ts.createSourceFile(pad, code, ts.ScriptTarget.Latest, true);

const TEMPLATES = new Set(['html', 'svg', 'statisch']);
/** Attributes whose value a person reads or hears. */
const GELEZEN = /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)="([^"]*)"/g;
/** A word, something between words, another word; or a word with a capital and only small letters after it. */
const PROZA = /\p{L}{2,}[,:;.?!’)]*\s+[(‘]?\p{L}|^\s*\p{Lu}\p{Ll}{2,}[.:?!]?\s*$/u;
/** What only the machine reads: a selector. */
const KIEZER = /[[\]=#]|:not\(/;
/** Attributes that hold names of things. */
const NAMEN = /\s(?:class|id|for|part|exportparts|aria-(?:describedby|labelledby|controls|errormessage))=["']?$/;
/** Names of keys, as the browser gives them. */
const TOETSEN = /^(Escape|Enter|Tab|Home|End|Delete|Backspace|Space|Arrow\w+|Page\w+)$/;

/** The parts of a template with a mark where values go. */
const delen = (t: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(t) ? t.text : [t.head.text, ...t.templateSpans.map((s) => s.literal.text)].join('\0');

/** Texts of markup: what stands between tags, and attributes that are read. */
export function markuptekst(markup: string): string[] {
  const tags = [...markup.matchAll(/<[^<>]*>/g)].map(([tag]) => tag);
  const tussen = markup.replaceAll(/<[^<>]*>/g, '\0').split('\0');
  const attributen = tags.flatMap((tag) => [...tag.matchAll(GELEZEN)].map((m) => m[1] ?? ''));
  return [...tussen, ...attributen].map((x) => x.replaceAll(/&\w+;/g, '').trim()).filter((x) => /\p{L}/u.test(x));
}

/** Texts for people that stand in the code of a file: in its templates, and in strings that read as prose. */
export function lossTeksten(bestand: ts.SourceFile): string[] {
  const uit: string[] = [];
  const bezoek = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isNewExpression(node) && /(?:Error|GebruiksFout)$/.test(node.expression.getText())) return; // for who writes code
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const tag = node.tag.text;
      if (TEMPLATES.has(tag)) uit.push(...markuptekst(delen(node.template)));
      if (!ts.isTemplateExpression(node.template)) return;
      const { head, templateSpans } = node.template;
      templateSpans.forEach((s, i) => {
        if (!NAMEN.test((i === 0 ? head : templateSpans[i - 1]?.literal)?.text ?? '')) bezoek(s.expression);
      });
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      const tekst = ts.isStringLiteral(node) ? node.text : delen(node);
      if (tekst.split('\0').some((d) => PROZA.test(d)) && !TOETSEN.test(tekst) && !KIEZER.test(tekst)) uit.push(tekst.replaceAll('\0', '…'));
    }
    ts.forEachChild(node, bezoek);
  };
  bezoek(bestand);
  return uit;
}

/** Paths into the table (`advies.kort.open`) that a file reads. `const t = teksten.advies` gives the table another name. */
export function gebruikt(bestand: ts.SourceFile): Set<string> {
  const namen = new Map([['teksten', '']]);
  const uit = new Set<string>();
  const padVan = (node: ts.Node): string | undefined => {
    if (ts.isIdentifier(node)) return namen.get(node.text);
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const voor = padVan(node.expression);
    return voor === undefined ? undefined : `${voor}${voor === '' ? '' : '.'}${node.name.text}`;
  };
  const bezoek = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      const pad = padVan(node.initializer);
      if (pad !== undefined) return void namen.set(node.name.text, pad);
    }
    const pad = ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? padVan(node) : undefined;
    if (pad === undefined) return ts.forEachChild(node, bezoek);
    if (pad !== '') uit.add(pad);
  };
  bezoek(bestand);
  return uit;
}

/** Paths of all entries of a table. */
export const ingangen = (tabel: object, voor = ''): string[] =>
  Object.entries(tabel).flatMap(([naam, waarde]: [string, unknown]) =>
    typeof waarde === 'object' && waarde !== null ? ingangen(waarde, `${voor}${naam}.`) : [`${voor}${naam}`],
  );
