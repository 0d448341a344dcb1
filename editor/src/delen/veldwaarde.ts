import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo, type PropertyPart } from 'lit/directive.js';

type Tekstveld = HTMLInputElement | HTMLTextAreaElement;

/**
 * The value of a field that is read when it is left. Shows what it is given, whatever was in it, but never takes away what is being typed: that stays until
 * the field says that it changed, however often the page is drawn meanwhile.
 */
class Veldwaarde extends Directive {
  #element: Tekstveld | undefined;
  #bij = '';
  #wordtGetypt = false;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.PROPERTY) throw new Error('veldwaarde is for a property');
  }

  /** @param bij what the field is about: for something else it begins anew */
  render(_bij: string, waarde: string): unknown {
    return waarde;
  }

  override update(part: ElementPart | PropertyPart, [bij, waarde]: Parameters<this['render']>): unknown {
    const element = part.element as Tekstveld;
    if (element !== this.#element) {
      this.#element = element;
      element.addEventListener('input', () => (this.#wordtGetypt = true));
      for (const klaar of ['change', 'blur']) element.addEventListener(klaar, () => (this.#wordtGetypt = false));
    }
    if (bij !== this.#bij) this.#wordtGetypt = false;
    this.#bij = bij;
    if (!this.#wordtGetypt && element.value !== waarde) element.value = waarde;
    return noChange;
  }
}

export const veldwaarde = directive(Veldwaarde);
