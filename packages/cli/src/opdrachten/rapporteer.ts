import { join } from 'node:path';
import { canoniek, jaarcijfers, parseVerslagvorm, type Beleid, type BevindingJson, type Verslag } from '@handhavingswijzer/engine';
import { leesJaarcijfers } from '@handhavingswijzer/lezing';
import { beleidsbestand, beleidsmap, leesBeleid, leesBestand, meegeleverd } from '../bestanden.ts';
import { alsRegel, telwoord } from '../bevinding.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';

/** The year that is asked, as the figures name it; undefined: all years. */
function jaarVan(gebruik: Gebruik): number | undefined {
  const gevraagd = gebruik.waarde('jaar');
  if (gevraagd !== undefined && !/^\d{4}$/.test(gevraagd)) throw new VerkeerdGebruik(`Achter --jaar hoort een jaar, zoals 2026, en niet ‘${gevraagd}’.`);
  return gevraagd === undefined ? undefined : Number(gevraagd);
}

/** The policy that gives the names: the one that is named, and those that come along. */
async function namen(omgeving: Omgeving, genoemd: string | undefined): Promise<readonly Beleid[]> {
  const paden = [...(genoemd === undefined ? [] : [beleidsbestand(genoemd)]), ...meegeleverd().map((id) => join(beleidsmap(), id, 'beleid.json'))];
  const gelezen = await Promise.all(paden.map((pad) => leesBeleid(omgeving, pad)));
  if (genoemd !== undefined && gelezen[0]?.ok === false)
    for (const bevinding of gelezen[0].bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  return gelezen.flatMap((beleid) => (beleid.ok ? [beleid.waarde] : []));
}

/** Zaken of which there is more than one record that differs from the others: which of them holds, someone must say. */
function meerVanEenZaak(verslagen: readonly Verslag[]): number {
  const perZaak = new Map<string, Set<string>>();
  for (const verslag of verslagen) {
    const zaak = verslag.dossier.zaak?.identificatie;
    if (zaak !== undefined) perZaak.set(zaak, (perZaak.get(zaak) ?? new Set()).add(canoniek(verslag)));
  }
  return [...perZaak.values()].filter((hier) => hier.size > 1).length;
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  if (gebruik.argumenten.length === 0) throw new VerkeerdGebruik('Noem minstens één verslag.');
  const jaar = jaarVan(gebruik);
  const verslagen: Verslag[] = [];
  const bevindingen: BevindingJson[] = [];
  for (const pad of gebruik.argumenten) {
    const gelezen = await leesBestand(omgeving, pad, parseVerslagvorm);
    if (gelezen.ok) verslagen.push(gelezen.waarde);
    else bevindingen.push(...gelezen.bevindingen);
  }
  const geteld = verslagen.filter(({ vastgesteldOp }) => jaar === undefined || vastgesteldOp.startsWith(`${jaar}-`));
  const dubbel = geteld.length - new Set(geteld.map((verslag) => canoniek(verslag))).size;
  const cijfers = jaarcijfers(geteld);
  const gemist = gebruik.argumenten.length - verslagen.length;
  // What is wrong with a file can hold what stands in it: that goes to the person only, not with the figures.
  await schrijf(omgeving.stdout, `${JSON.stringify({ cijfers, dubbel, nietGelezen: gemist }, null, 2)}\n`);
  for (const bevinding of bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  const beleiden = await namen(omgeving, gebruik.waarde('beleid'));
  for (const een of cijfers) {
    const beleid = beleiden.find(({ data }) => data.id === een.beleid);
    await schrijf(omgeving.stderr, `${leesJaarcijfers(een, beleid).join('\n')}\n\n`);
  }
  const zaken = meerVanEenZaak(geteld);
  if (dubbel > 0) await schrijf(omgeving.stderr, `Dubbel, en één keer geteld: ${telwoord(dubbel, 'verslag', 'verslagen')}.\n`);
  if (zaken > 0) await schrijf(omgeving.stderr, `Let op: ${telwoord(zaken, 'zaak heeft', 'zaken hebben')} meer dan één verslag. Alle zijn geteld.\n`);
  if (cijfers.length === 0) await schrijf(omgeving.stderr, `Er is geen verslag${jaar === undefined ? '' : ` van ${jaar}`} om te tellen.\n`);
  if (gemist === 0) return 0;
  await schrijf(omgeving.stderr, `${telwoord(gemist, 'bestand is', 'bestanden zijn')} niet gelezen: de cijfers zijn niet volledig.\n`);
  return 1;
}

export const rapporteer: Opdracht = {
  naam: 'rapporteer',
  vorm: 'rapporteer VERSLAG…',
  doet: 'telt over een jaar: maatregelen, bedragen, termijnen, en hoe vaak het advies is gevolgd; zonder gegevens van een zaak',
  opties: {
    jaar: { type: 'string', waarde: 'een jaar', uitleg: 'alleen verslagen die in dit jaar zijn vastgesteld' },
    beleid: { type: 'string', waarde: 'een id of een bestand', uitleg: 'het beleid dat de namen geeft; anders het meegeleverde' },
  },
  voer,
};
