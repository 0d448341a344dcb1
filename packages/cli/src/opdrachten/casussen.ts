import { dirname, join } from 'node:path';
import type { Beleid, BevindingJson, CasusUitslag, Casussen, Dekking, Landelijk } from '@handhavingswijzer/engine';
import { checkCasussen, draaiCasussen, isGedekt, meetDekking, voegDekkingSamen } from '@handhavingswijzer/engine';
import { landelijkBestand, leesBeleid, leesBestand, leesLandelijk, meegeleverd } from '../bestanden.ts';
import type { Gelezen } from '../bestanden.ts';
import { alsRegel } from '../bevinding.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';

interface Telling {
  geslaagd: number;
  mislukt: number;
}

/** A policy with its own cases, which stand beside it. */
async function leesMetCasussen(
  omgeving: Omgeving,
  pad: string,
  landelijk: Landelijk,
): Promise<Gelezen<{ readonly beleid: Beleid; readonly casussen: Casussen }>> {
  const beleid = await leesBeleid(omgeving, pad);
  if (!beleid.ok) return beleid;
  const casussen = await leesBestand(omgeving, join(dirname(pad), 'casussen.json'), (tekst) => checkCasussen(beleid.waarde, landelijk, tekst));
  return casussen.ok ? { ok: true, waarde: { beleid: beleid.waarde, casussen: casussen.waarde } } : casussen;
}

function verslagVanCasus(uitslag: CasusUitslag): readonly string[] {
  if (uitslag.geslaagd) return [`  goed  ${uitslag.id}`];
  const verschillen = uitslag.verschillen.flatMap(({ pad, verwacht, gekregen }) => [
    `          ${pad}`,
    `            verwacht: ${JSON.stringify(verwacht)}`,
    `            gekregen: ${JSON.stringify(gekregen)}`,
  ]);
  return [`  fout  ${uitslag.id}: ${uitslag.titel}`, ...verschillen];
}

/** What the cases do not show of a rule or begrip; nothing when they show it all. */
function gemis(dekking: Dekking): readonly string[] {
  const deel = (pad: string): string => (pad === '' ? 'de hele voorwaarde' : `de voorwaarde ${pad}`);
  return [
    ...(dekking.geldt ? [] : ['geldt in geen enkel geval']),
    ...dekking.voorwaarden.flatMap(({ pad, waar, onwaar }) => [
      ...(waar ? [] : [`${deel(pad)} is nooit waar`]),
      ...(onwaar ? [] : [`${deel(pad)} is nooit onwaar`]),
    ]),
  ];
}

/** Which rules and begrippen the cases show whole, and of the others what is missing. Gives how many are not covered. */
async function meldDekking(omgeving: Omgeving, kop: string, dekkingen: readonly Dekking[]): Promise<number> {
  const open = dekkingen.filter((dekking) => !isGedekt(dekking));
  const voorwaarden = dekkingen.flatMap((dekking) => dekking.voorwaarden);
  const beide = voorwaarden.filter(({ waar, onwaar }) => waar && onwaar).length;
  const regels = dekkingen.filter(({ soort }) => soort === 'regel');
  const geldend = regels.filter(({ geldt }) => geldt).length;
  await schrijf(
    omgeving.stdout,
    `${kop}: ${geldend} van ${regels.length} regels gelden in een geval; ${beide} van ${voorwaarden.length} voorwaarden komen waar en onwaar voor.\n`,
  );
  for (const dekking of open) await schrijf(omgeving.stdout, `  mist  ${dekking.soort} ${dekking.id}: ${gemis(dekking).join('; ')}\n`);
  return open.length;
}

async function meldFouten(omgeving: Omgeving, bevindingen: readonly BevindingJson[]): Promise<void> {
  for (const bevinding of bevindingen) await schrijf(omgeving.stdout, `  fout  ${alsRegel(bevinding)}\n`);
}

/** Runs one policy; gives what its cases show, or undefined when it could not be run. */
async function draaiBestand(
  omgeving: Omgeving,
  pad: string,
  landelijk: Landelijk,
  telling: Telling,
): Promise<{ readonly id: string; readonly dekking: readonly Dekking[] } | undefined> {
  await schrijf(omgeving.stdout, `${pad}\n`);
  const gelezen = await leesMetCasussen(omgeving, pad, landelijk);
  if (!gelezen.ok) {
    telling.mislukt += 1;
    await meldFouten(omgeving, gelezen.bevindingen);
    return undefined;
  }
  const { beleid, casussen } = gelezen.waarde;
  for (const uitslag of draaiCasussen(beleid, landelijk, casussen)) {
    if (uitslag.geslaagd) telling.geslaagd += 1;
    else telling.mislukt += 1;
    await schrijf(omgeving.stdout, `${verslagVanCasus(uitslag).join('\n')}\n`);
  }
  const dekking = meetDekking(beleid, landelijk, casussen);
  telling.mislukt += await meldDekking(
    omgeving,
    `  Dekking van ${beleid.data.id}`,
    dekking.filter((deel) => !deel.landelijk),
  );
  return { id: beleid.data.id, dekking };
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  if (gebruik.argumenten.length === 0) throw new VerkeerdGebruik('Noem minstens één beleid.json; casussen.json staat ernaast.');
  if (gebruik.argumenten.includes('-')) throw new VerkeerdGebruik('casussen leest geen standaardinvoer: casussen.json staat naast het beleid.');
  const telling: Telling = { geslaagd: 0, mislukt: 0 };
  const landelijk = await leesLandelijk(omgeving, gebruik.waarde('landelijk') ?? landelijkBestand());
  if (landelijk.ok) {
    const gedraaid = [];
    for (const pad of gebruik.argumenten) gedraaid.push(await draaiBestand(omgeving, pad, landelijk.waarde, telling));
    const ids = new Set(gedraaid.map((deel) => deel?.id));
    const alles = meegeleverd().every((id) => ids.has(id));
    const samen = voegDekkingSamen(gedraaid.map((deel) => (deel?.dekking ?? []).filter((dekking) => dekking.landelijk)));
    const mist = await meldDekking(omgeving, 'Landelijke regels', samen);
    // National rules are shown by all policies together: with a part of the policies nothing is missing yet.
    if (alles) telling.mislukt += mist;
  } else {
    telling.mislukt += 1;
    await meldFouten(omgeving, landelijk.bevindingen);
  }
  await schrijf(omgeving.stdout, `${telling.geslaagd} passed, ${telling.mislukt} failed\n`);
  return telling.mislukt === 0 ? 0 : 1;
}

export const casussen: Opdracht = {
  naam: 'casussen',
  vorm: 'casussen BESTAND…',
  doet: 'rekent de eigen gevallen van een beleid na, met de dekking van de regels',
  opties: { landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' } },
  voer,
};
