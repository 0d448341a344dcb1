import { readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Beleid, Bevinding, BevindingJson, Dossier, Landelijk, Uitslag } from '@handhavingswijzer/engine';
import {
  gelukt,
  leesTekst as leesDossiertekst,
  LIMIETEN_DOSSIER,
  lijktOp,
  mislukt,
  parseDossier,
  parseLandelijk,
  parsePolicy,
} from '@handhavingswijzer/engine';
import { alsJson } from './bevinding.ts';
import { bestandsnaam, leesTekst } from './invoer.ts';
import type { Omgeving } from './omgeving.ts';
import { VerkeerdGebruik } from './omgeving.ts';

/** The folder with the bundled policies: the package that this one depends on, wherever it is installed. */
export const beleidsmap = (): string => dirname(createRequire(import.meta.url).resolve('@handhavingswijzer/policies/package.json'));

export const landelijkBestand = (): string => join(beleidsmap(), 'landelijk', 'landelijk.json');

/** Ids of the bundled policies, sorted: every folder with a beleid.json. */
export function meegeleverd(): readonly string[] {
  const map = beleidsmap();
  return readdirSync(map, { withFileTypes: true })
    .filter((ingang) => ingang.isDirectory() && existsSync(join(map, ingang.name, 'beleid.json')))
    .map((ingang) => ingang.name)
    .sort();
}

/** The file of a bundled policy, or the path itself. What is neither an id nor looks like a path is wrong use. */
export function beleidsbestand(idOfPad: string): string {
  const ids = meegeleverd();
  if (ids.includes(idOfPad)) return join(beleidsmap(), idOfPad, 'beleid.json');
  if (idOfPad === '-' || /[/\\.]/.test(idOfPad) || existsSync(idOfPad)) return idOfPad;
  const bedoeld = lijktOp(idOfPad, ids);
  throw new VerkeerdGebruik(
    `Er is geen meegeleverd beleid ‘${idOfPad}’.${bedoeld === undefined ? '' : ` Bedoelt u ‘${bedoeld}’?`} Kies uit: ${ids.join(', ')}; of noem een bestand.`,
  );
}

export type Gelezen<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly bevindingen: readonly BevindingJson[] };

/** Adds line and column of its place in the text of a dossier to a finding that was made after reading. */
function metPlaats(tekst: string, bevinding: Bevinding): Bevinding {
  if (bevinding.lijn !== undefined) return bevinding;
  const gelezen = leesDossiertekst(tekst, LIMIETEN_DOSSIER);
  return gelezen.ok ? { ...bevinding, ...gelezen.waarde.plaats(bevinding.pad) } : bevinding;
}

/** Answers one dossier from its text: read, checked, computed. Every finding has a line and a column. */
export function beantwoord<T>(
  beleid: Beleid,
  landelijk: Landelijk,
  tekst: string,
  vraag: (dossier: Dossier) => Uitslag<T>,
): Uitslag<{ readonly dossier: Dossier; readonly antwoord: T }> {
  const dossier = parseDossier(beleid, landelijk, tekst);
  if (!dossier.ok) return dossier;
  const antwoord = vraag(dossier.waarde);
  return antwoord.ok
    ? gelukt({ dossier: dossier.waarde, antwoord: antwoord.waarde })
    : mislukt(antwoord.bevindingen.map((bevinding) => metPlaats(tekst, bevinding)));
}

/** Reads a file and checks it; whatever stands in the way is a finding with the name of the file. */
export async function leesBestand<T>(omgeving: Omgeving, pad: string, keur: (tekst: string) => Uitslag<T>): Promise<Gelezen<T>> {
  const inhoud = await leesTekst(omgeving, pad);
  if (!inhoud.ok) return { ok: false, bevindingen: [inhoud.bevinding] };
  const uitslag = keur(inhoud.tekst);
  return uitslag.ok ? uitslag : { ok: false, bevindingen: uitslag.bevindingen.map((bevinding) => alsJson(bevinding, bestandsnaam(pad))) };
}

export const leesBeleid = (omgeving: Omgeving, pad: string): Promise<Gelezen<Beleid>> => leesBestand(omgeving, pad, parsePolicy);
export const leesLandelijk = (omgeving: Omgeving, pad: string): Promise<Gelezen<Landelijk>> => leesBestand(omgeving, pad, parseLandelijk);

/** Reads a file with keys; what `keur` says of its text stands with the name of the file. */
export async function leesSleutelbestand<T>(omgeving: Omgeving, pad: string, keur: (tekst: string) => Promise<Uitslag<T>>): Promise<Gelezen<T>> {
  const inhoud = await leesTekst(omgeving, pad);
  if (!inhoud.ok) return { ok: false, bevindingen: [inhoud.bevinding] };
  const uitslag = await keur(inhoud.tekst);
  return uitslag.ok ? uitslag : { ok: false, bevindingen: uitslag.bevindingen.map((bevinding) => alsJson(bevinding, bestandsnaam(pad))) };
}
