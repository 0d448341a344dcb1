/** What this editor adds to Monaco's own looks. Monaco stands in the light DOM, so this belongs to the document. */
const REGELS = `
  .monaco-editor .beleid-goed::before,
  .monaco-editor .beleid-fout::before {
    display: block;
    inline-size: 100%;
    text-align: center;
    font-weight: 700;
  }
  .monaco-editor .beleid-goed::before { content: '✓' / ''; color: #1d6b2f; }
  .monaco-editor .beleid-fout::before { content: '✗' / ''; color: #a51c1c; }
  .monaco-editor .beleid-gevallen { color: #4a5866; font-style: italic; }
  @media (forced-colors: active) {
    .monaco-editor .beleid-goed::before,
    .monaco-editor .beleid-fout::before,
    .monaco-editor .beleid-gevallen { color: CanvasText; }
  }
`;

let blad: CSSStyleSheet | undefined;

/** Adds the looks to the document, once. A constructed sheet: no security policy stops it. */
export function zetStijl(): void {
  if (blad) return;
  blad = new CSSStyleSheet();
  blad.replaceSync(REGELS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
}
