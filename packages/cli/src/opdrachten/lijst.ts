import { join } from 'node:path';
import type { BevindingJson } from '@handhavingswijzer/engine';
import { leesDatum } from '@handhavingswijzer/lezing';
import { beleidsmap, leesBeleid, meegeleverd } from '../bestanden.ts';
import { meldBevindingen } from '../bevinding.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  if (gebruik.argumenten.length > 0) throw new VerkeerdGebruik('De opdracht lijst heeft geen argumenten.');
  const rijen: object[] = [];
  const regels: string[] = [];
  const bevindingen: BevindingJson[] = [];
  for (const id of meegeleverd()) {
    const beleid = await leesBeleid(omgeving, join(beleidsmap(), id, 'beleid.json'));
    if (!beleid.ok) {
      bevindingen.push(...beleid.bevindingen);
      continue;
    }
    const { versie, titel, gemeente, geldigheid } = beleid.waarde.data;
    const { van, tot, peildatum } = geldigheid;
    rijen.push({ id, versie, titel, gemeente, geldigheid: { van, ...(tot === undefined ? {} : { tot }), peildatum }, sha256: beleid.waarde.sha256 });
    regels.push(`${id} ${versie}: ${titel}. Geldig vanaf ${leesDatum(van)}${tot === undefined ? '' : ` tot en met ${leesDatum(tot)}`}.`);
  }
  if (bevindingen.length > 0) {
    await meldBevindingen(omgeving, bevindingen);
    return 1;
  }
  await schrijf(omgeving.stdout, `${JSON.stringify(rijen, null, 2)}\n`);
  await schrijf(omgeving.stderr, regels.map((regel) => `${regel}\n`).join(''));
  return 0;
}

export const lijst: Opdracht = { naam: 'lijst', vorm: 'lijst', doet: 'noemt het meegeleverde beleid, met versie en geldigheid', opties: {}, voer };
