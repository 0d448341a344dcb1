/**
 * A place for Monaco in the light DOM of the editor element, shown through slots where `deel` stands (`slot` is its name in the outermost template). Monaco's
 * style sheets belong to the document and do not reach into a shadow root. Undefined where the editor element itself stands in one: there is no such place then.
 * See decisions/0001-monaco-in-light-dom.md.
 */
export function lichteplek(deel: HTMLElement, slot: string): HTMLElement | undefined {
  const wortel = deel.getRootNode();
  const gastheer = wortel instanceof ShadowRoot ? wortel.host : undefined;
  if (!gastheer || gastheer.getRootNode() !== document) return undefined;
  const plek = document.createElement('div');
  plek.slot = slot;
  gastheer.append(plek);
  return plek;
}
