import type { Uitslag, Voortgang } from '@handhavingswijzer/engine';
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
