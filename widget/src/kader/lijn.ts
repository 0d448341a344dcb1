import { leesBericht, type Kop, type Richting } from './bericht.ts';
import { MEESTE_WEIGERINGEN, PROTOCOL, type Weigering } from './protocol.ts';

export interface Lijnopties<In> {
  /** Which way the messages go that this end receives. */
  readonly ontvangt: Richting;
  /** A message that passed every check; `nr` is its number. */
  readonly neem: (bericht: In, nr: number) => void;
  /** A message that was refused, and did nothing. */
  readonly weiger: (weigering: Weigering) => void;
}

/** One end of a port: numbers what goes out, and lets in only what agrees with the schema and was not there before. */
export class Lijn<In, Uit extends { readonly soort: string }> {
  readonly #poort: MessagePort;
  readonly #opties: Lijnopties<In>;
  #uit = 0;
  #in = 0;
  #weigeringen = 0;

  constructor(poort: MessagePort, opties: Lijnopties<In>) {
    this.#poort = poort;
    this.#opties = opties;
    poort.addEventListener('message', this.#bericht);
    poort.addEventListener('messageerror', this.#onleesbaar);
    poort.start();
  }

  /** Sends a message and gives its number. */
  stuur(bericht: Uit): number {
    const kop: Kop = { protocol: PROTOCOL, nr: (this.#uit += 1), soort: bericht.soort };
    this.#poort.postMessage(JSON.stringify({ ...kop, ...bericht }));
    return kop.nr;
  }

  sluit(): void {
    this.#poort.removeEventListener('message', this.#bericht);
    this.#poort.removeEventListener('messageerror', this.#onleesbaar);
    this.#poort.close();
  }

  readonly #onleesbaar = (): void => this.#weiger({ code: 'geen-tekst', pad: '' });

  readonly #bericht = ({ data, ports }: MessageEvent<unknown>): void => {
    for (const poort of ports) poort.close();
    const gelezen = leesBericht(data, this.#opties.ontvangt);
    if (!gelezen.ok) return this.#weiger(gelezen.weigering);
    const { nr } = gelezen.bericht;
    if (nr <= this.#in) return this.#weiger({ code: 'herhaald', pad: '/nr' });
    this.#in = nr;
    this.#opties.neem(gelezen.bericht as In, nr);
  };

  #weiger(weigering: Weigering): void {
    this.#opties.weiger(weigering);
    this.#weigeringen += 1;
    if (this.#weigeringen < MEESTE_WEIGERINGEN) return;
    this.#opties.weiger({ code: 'te-veel-geweigerd', pad: '' });
    this.sluit();
  }
}
