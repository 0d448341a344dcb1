/** White space in markup means one space; in a style sheet mostly nothing. */
const MARKUP = (text) => text.replaceAll(/\s+/g, ' ');
const CSS = (text) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}');
const TAGS = { html: MARKUP, svg: MARKUP, statisch: MARKUP, css: CSS };

/** Every node of a syntax tree. */
function* nodes(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) for (const part of node) yield* nodes(part);
  else {
    if (typeof node.type === 'string') yield node;
    for (const part of Object.values(node)) yield* nodes(part);
  }
}

/** Vite plugin: the layout of the source goes out of the tagged templates of the element. None of it is in a `pre` or has `white-space: pre`. */
export const tightLiterals = () => ({
  name: 'tight-literals',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/widget\/src\/.*\.ts$/.test(id)) return null;
    let out = code;
    const quasis = [...nodes(this.parse(code))]
      .filter((node) => node.type === 'TaggedTemplateExpression' && TAGS[node.tag.name])
      .flatMap(({ tag, quasi }) => quasi.quasis.map((part) => ({ ...part, tight: TAGS[tag.name](part.value.raw) })))
      .sort((a, b) => b.start - a.start);
    for (const { start, value, tight } of quasis) {
      const from = out.indexOf(value.raw, start);
      out = out.slice(0, from) + tight + out.slice(from + value.raw.length);
    }
    return { code: out, map: null };
  },
});
