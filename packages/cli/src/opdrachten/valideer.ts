import type { BevindingJson, Landelijk } from '@handhavingswijzer/engine';
import { controleerOmvang, controleerSamen, parseLandelijk, parsePolicy } from '@handhavingswijzer/engine';
import { landelijkBestand, leesLandelijk } from '../bestanden.ts';
import type { Gelezen } from '../bestanden.ts';
import { alsJson, meldBevindingen, telwoord } from '../bevinding.ts';
import { bestandsnaam, leesTekst } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';

/** Whether a text calls itself a national file; whatever else it is, it is checked as a policy. */
function isLandelijk(tekst: string): boolean {
  try {
    const waarde = JSON.parse(tekst) as unknown;
    return typeof waarde === 'object' && waarde !== null && 'schema' in waarde && waarde.schema === 'landelijk/1';
  } catch {
    return false;
  }
}

/** Checks a policy by itself and, when that holds, together with national law: whether they fit, and can be looked through. */
function valideerBeleid(tekst: string, bestand: string, landelijk: Gelezen<Landelijk>): readonly BevindingJson[] {
  const beleid = parsePolicy(tekst);
  if (!beleid.ok) return beleid.bevindingen.map((bevinding) => alsJson(bevinding, bestand));
  const samen = landelijk.ok ? controleerSamen(beleid.waarde, landelijk.waarde) : [];
  const omvang = landelijk.ok && !samen.some(({ ernst }) => ernst === 'fout') ? controleerOmvang(beleid.waarde, landelijk.waarde) : [];
  return [
    ...[...beleid.waarde.waarschuwingen, ...samen, ...omvang].map((bevinding) => alsJson(bevinding, bestand)),
    ...(landelijk.ok ? [] : landelijk.bevindingen),
  ];
}

function valideerLandelijk(tekst: string, bestand: string): readonly BevindingJson[] {
  const landelijk = parseLandelijk(tekst);
  return (landelijk.ok ? landelijk.waarde.waarschuwingen : landelijk.bevindingen).map((bevinding) => alsJson(bevinding, bestand));
}

async function valideerBestand(omgeving: Omgeving, pad: string, landelijk: Gelezen<Landelijk>): Promise<readonly BevindingJson[]> {
  const inhoud = await leesTekst(omgeving, pad);
  if (!inhoud.ok) return [inhoud.bevinding];
  return isLandelijk(inhoud.tekst) ? valideerLandelijk(inhoud.tekst, bestandsnaam(pad)) : valideerBeleid(inhoud.tekst, bestandsnaam(pad), landelijk);
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  if (gebruik.argumenten.length === 0) throw new VerkeerdGebruik('Noem minstens één bestand, of - voor de standaardinvoer.');
  if (gebruik.argumenten.filter((pad) => pad === '-').length > 1) throw new VerkeerdGebruik('Er is maar één standaardinvoer: gebruik - één keer.');
  const landelijk = await leesLandelijk(omgeving, gebruik.waarde('landelijk') ?? landelijkBestand());
  const bevindingen: BevindingJson[] = [];
  for (const pad of gebruik.argumenten) bevindingen.push(...(await valideerBestand(omgeving, pad, landelijk)));
  await meldBevindingen(omgeving, bevindingen);
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout').length;
  const waarschuwingen = bevindingen.length - fouten;
  const gecontroleerd = telwoord(gebruik.argumenten.length, 'bestand', 'bestanden');
  await schrijf(
    omgeving.stderr,
    `${gecontroleerd} gecontroleerd: ${telwoord(fouten, 'fout', 'fouten')}, ${telwoord(waarschuwingen, 'waarschuwing', 'waarschuwingen')}.\n`,
  );
  return fouten === 0 ? 0 : 1;
}

export const valideer: Opdracht = {
  naam: 'valideer',
  vorm: 'valideer BESTAND…',
  doet: 'controleert beleidsbestanden op vorm en betekenis',
  opties: { landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' } },
  voer,
};
