import { readFileSync } from 'node:fs';
import { lijktOp } from '@handhavingswijzer/engine';
import { hulp, hulpBij } from './hulp.ts';
import type { Afloop, Omgeving } from './omgeving.ts';
import { VerkeerdGebruik, schrijf } from './omgeving.ts';
import { leesGebruik } from './opdracht.ts';
import { OPDRACHTEN } from './opdrachten/index.ts';

export type { Afloop, Omgeving } from './omgeving.ts';

/** The version in the package.json of this package, one folder up from the source as from the bundle. */
function versie(): string {
  const pakket = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return pakket.version;
}

async function kies(argv: readonly string[], omgeving: Omgeving): Promise<Afloop> {
  const [naam, ...rest] = argv;
  if (naam === undefined) throw new VerkeerdGebruik('Noem een opdracht.');
  if (naam === '--help' || naam === '--versie') {
    await schrijf(omgeving.stdout, naam === '--help' ? hulp() : `${versie()}\n`);
    return 0;
  }
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.naam === naam);
  if (opdracht === undefined) {
    const bedoeld = lijktOp(naam, [...OPDRACHTEN.map((kandidaat) => kandidaat.naam), '--help', '--versie']);
    throw new VerkeerdGebruik(`De opdracht ‘${naam}’ bestaat niet.${bedoeld === undefined ? '' : ` Bedoelt u ‘${bedoeld}’?`}`);
  }
  if (rest.includes('--help')) {
    await schrijf(omgeving.stdout, hulpBij(opdracht));
    return 0;
  }
  return opdracht.voer(omgeving, leesGebruik(opdracht, rest));
}

/**
 * Runs the command line: `argv` without the program itself. Gives the exit code: 0 good, 1 the input or a check failed, 2 wrong use.
 * Wrong use is said on stderr; what is wrong with the input is a value and never throws.
 */
export async function voerUit(argv: readonly string[], omgeving: Omgeving): Promise<Afloop> {
  try {
    return await kies(argv, omgeving);
  } catch (fout) {
    if (!(fout instanceof VerkeerdGebruik)) throw fout;
    const uitleg = OPDRACHTEN.some(({ naam }) => naam === argv[0]) ? `handhavingswijzer ${argv[0] ?? ''} --help` : 'handhavingswijzer --help';
    await schrijf(omgeving.stderr, `${fout.message}\nMeer uitleg: ${uitleg}\n`);
    return 2;
  }
}
