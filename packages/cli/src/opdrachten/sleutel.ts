import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { maakSleutelpaar } from '@handhavingswijzer/publicatie';
import { meldBevindingen } from '../bevinding.ts';
import { leesfout, vanSysteem } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';
import { schrijfNieuw } from '../wegschrijven.ts';

const NAAM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;
/** Only the owner reads and writes it. */
const ALLEEN_EIGENAAR = 0o600;

const bestaatAl = (pad: string) =>
  leesfout(
    pad,
    'bestand-staat-er-al',
    'Dit bestand staat er al. Een sleutel wordt nooit overschreven.',
    'Kies een andere naam, bijvoorbeeld met het jaar erin.',
  );

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [naam, ...over] = gebruik.argumenten;
  if (naam === undefined || over.length > 0 || !NAAM.test(naam))
    throw new VerkeerdGebruik('Noem één naam voor de sleutel, van letters, cijfers, punten en streepjes, zoals helmond-2026.');
  const map = gebruik.waarde('naar') ?? '.';
  const { geheim, openbaar } = await maakSleutelpaar(naam);
  const paden = { geheim: join(map, `${naam}.geheim.json`), openbaar: join(map, `${naam}.openbaar.json`) };
  const alsTekst = (sleutel: object): string => `${JSON.stringify(sleutel, null, 2)}\n`;
  try {
    await mkdir(map, { recursive: true });
    for (const [pad, sleutel, modus] of [[paden.geheim, geheim, ALLEEN_EIGENAAR] as const, [paden.openbaar, openbaar, undefined] as const])
      if (!(await schrijfNieuw(pad, alsTekst(sleutel), modus))) {
        await meldBevindingen(omgeving, [bestaatAl(pad)]);
        return 1;
      }
  } catch (fout) {
    await meldBevindingen(omgeving, [vanSysteem(map, fout)]);
    return 1;
  }
  await schrijf(omgeving.stdout, `${JSON.stringify({ kid: naam, ...paden, sleutel: openbaar }, null, 2)}\n`);
  await schrijf(
    omgeving.stderr,
    `Geheim, alleen voor wie publiceert: ${paden.geheim}. Bewaar het veilig en geef het aan niemand.\nOpenbaar, voor wie het beleid gebruikt: ${paden.openbaar}.\n`,
  );
  return 0;
}

export const sleutel: Opdracht = {
  naam: 'sleutel',
  vorm: 'sleutel NAAM',
  doet: 'maakt een sleutelpaar om beleid mee te ondertekenen',
  opties: { naar: { type: 'string', waarde: 'een map', uitleg: 'de map waarin de twee bestanden komen, als dat niet deze map is' } },
  voer,
};
