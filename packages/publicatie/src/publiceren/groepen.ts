import { canoniek, sha256, type Beleid, type Landelijk, type Vergelijking, type Verschilgroep } from '@handhavingswijzer/engine';
import { leesVergelijking } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten.ts';
import type { Instemgroep } from './typen.ts';
import { begrensd } from './wijzigingen.ts';

/** Data with its counts in digits, as JSON has it. */
const plat = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde, (_, deel: unknown) => (typeof deel === 'bigint' ? String(deel) : deel)));

/** What was agreed with, and not the example that shows it: which cases, what changes in them, how many they are. */
const inhoudVan = ({ kenmerk, wijziging, ook, bedragen, plekken, verschillen, combinaties, eersteKeer }: Verschilgroep): unknown =>
  plat({ kenmerk, wijziging, ook, bedragen, plekken, combinaties, eersteKeer, verschillen: verschillen.map(({ dossier: _, ...verschil }) => verschil) });

const groepVan = (kenmerk: string, inhoud: unknown, uitkomst: string, aantal: bigint | number): Instemgroep => ({
  kenmerk,
  afdruk: sha256(canoniek(inhoud)),
  uitkomst: begrensd(uitkomst),
  aantal: String(aantal),
});

/** Voorschriften that only one of two versions has: their cases are in no comparison, and they change as a whole. */
function alleenIn(welke: 'vervallen' | 'nieuw', plekken: readonly string[]): readonly Instemgroep[] {
  return plekken.length === 0 ? [] : [groepVan(`voorschriften:${welke}`, plekken, teksten.publiceren[welke](plekken), plekken.length)];
}

/** Everything in which a version comes out otherwise than the one before it, in groups to agree with one by one. */
export function instemgroepen(vergelijking: Vergelijking, oud: Beleid, nieuw: Beleid, landelijk: Landelijk): readonly Instemgroep[] {
  const lezingen = leesVergelijking(oud, nieuw, landelijk, vergelijking).soorten.flatMap(({ groepen }) => groepen);
  const uitkomst = new Map(lezingen.map(({ kenmerk, zin, verschillen }) => [kenmerk, [zin, ...verschillen.map(({ kort }) => kort)].join(' ')]));
  return [
    ...vergelijking.groepen.map((groep) => groepVan(groep.kenmerk, inhoudVan(groep), uitkomst.get(groep.kenmerk) ?? groep.kenmerk, groep.combinaties)),
    ...alleenIn('vervallen', vergelijking.alleenOud),
    ...alleenIn('nieuw', vergelijking.alleenNieuw),
  ];
}
