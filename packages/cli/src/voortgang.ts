import type { Uitslag, Voortgang } from '@handhavingswijzer/engine';
import { leesGetal } from '@handhavingswijzer/lezing';
import type { Omgeving } from './omgeving.ts';
import { schrijf } from './omgeving.ts';

/** How often a log gets a line; a screen shows every step in one line. */
const LOGDELEN = 4;

/** Whether a person looks at stderr on a screen, where a line can be written over. */
export const opScherm = ({ stderr }: Omgeving): boolean => 'isTTY' in stderr && stderr.isTTY === true;

/**
 * Takes all steps of a long piece of work and says on stderr how far it is: in one line that is written over on a screen, a few lines in a log.
 *
 * @param wat what is counted, in plural
 */
export async function metVoortgang<T>(omgeving: Omgeving, wat: string, werk: Generator<Voortgang, Uitslag<T>, undefined>): Promise<Uitslag<T>> {
  const scherm = opScherm(omgeving);
  let deel = 0;
  for (;;) {
    const stap = werk.next();
    if (stap.done) {
      if (scherm) await schrijf(omgeving.stderr, '\r\u001B[K');
      return stap.value;
    }
    const { gedaan, totaal } = stap.value;
    const nu = Math.floor((gedaan * LOGDELEN) / Math.max(totaal, 1));
    if (scherm) await schrijf(omgeving.stderr, `\r${gedaan} van ${totaal} ${wat}\u001B[K`);
    else if (nu > deel) await schrijf(omgeving.stderr, `${gedaan} van ${totaal} ${wat}\n`);
    deel = nu;
  }
}

/** How often a stream of which the length is not known is reported: on a screen, and in a log. */
const PER_BEELD = 500;
const PER_REGEL = 10_000;
const BLOKJES = 20;

/**
 * Says on stderr how far a stream is: a bar in one line that is written over on a screen, a line now and then in a log.
 *
 * @param wat what is counted, in plural
 * @param totaal bytes of the whole, where that is known
 */
export class Streammeter {
  readonly #omgeving: Omgeving;
  readonly #wat: string;
  readonly #totaal: number | undefined;
  readonly #scherm: boolean;
  #aantal = 0;
  #bytes = 0;

  constructor(omgeving: Omgeving, wat: string, totaal: number | undefined) {
    this.#omgeving = omgeving;
    this.#wat = wat;
    this.#totaal = totaal === 0 ? undefined : totaal;
    this.#scherm = opScherm(omgeving);
  }

  /** One more, of so many bytes. */
  async stap(bytes: number): Promise<void> {
    this.#aantal += 1;
    this.#bytes += bytes;
    if (this.#aantal % (this.#scherm ? PER_BEELD : PER_REGEL) !== 0) return;
    const tekst = `${leesGetal(this.#aantal)} ${this.#wat}`;
    await schrijf(this.#omgeving.stderr, this.#scherm ? `\r${this.#balk()}${tekst}\u001B[K` : `${tekst}\n`);
  }

  #balk(): string {
    if (this.#totaal === undefined) return '';
    const deel = Math.min(1, this.#bytes / this.#totaal);
    const vol = Math.floor(deel * BLOKJES);
    return `[${'#'.repeat(vol)}${'-'.repeat(BLOKJES - vol)}] ${Math.floor(deel * 100)} %, `;
  }

  /** Takes the bar away, so that what follows stands on a line of its own. */
  async klaar(): Promise<void> {
    if (this.#scherm && this.#aantal >= PER_BEELD) await schrijf(this.#omgeving.stderr, '\r\u001B[K');
  }
}
