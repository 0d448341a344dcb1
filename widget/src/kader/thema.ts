import type { Token } from './protocol.ts';

/** Puts the tokens of the page on the frame, instead of those before. Through the CSSOM, which a strict security policy allows. */
export class Thema {
  readonly #stijl: CSSStyleDeclaration;
  #namen: readonly string[] = [];

  constructor(stijl: CSSStyleDeclaration) {
    this.#stijl = stijl;
  }

  zet(tokens: readonly Token[]): void {
    for (const naam of this.#namen) this.#stijl.removeProperty(naam);
    for (const { naam, waarde } of tokens) this.#stijl.setProperty(naam, waarde);
    this.#namen = tokens.map(({ naam }) => naam);
  }
}
