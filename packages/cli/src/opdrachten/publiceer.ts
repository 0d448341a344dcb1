import { parsePolicy, type BevindingJson, type Instemmingen } from '@handhavingswijzer/engine';
import { leesDatum } from '@handhavingswijzer/lezing';
import {
  maakUitgavestukken,
  nakijkenNa,
  ondertekenUitgave,
  vernieuwdeStukken,
  type Keuring,
  type Publicatiestuk,
  type Uitgavestukken,
} from '@handhavingswijzer/publicatie';
import { alsJson, alsRegel, telwoord } from '../bevinding.ts';
import { dagVan, vandaag } from '../dag.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';
import { vraagInstemming } from '../uitgave/instemming.ts';
import { leesStukteksten, leesUitgangspunt, type Stukteksten, type Uitgangspunt } from '../uitgave/invoer.ts';
import { controleAlsJson, keurMetVoortgang } from '../uitgave/keur.ts';
import { laatsteVersie, schrijfUitgave } from '../uitgave/map.ts';

/** Where and when is published. */
interface Plan {
  readonly map: string;
  readonly op: string;
  readonly nakijkenVoor: string;
}

/** What is told of a publication that did not come about. */
interface Afwijzing {
  readonly bevindingen: readonly BevindingJson[];
  readonly controles?: readonly object[];
  /** The file of agreement to fill in. */
  readonly instemming?: Instemmingen | undefined;
}

async function wijsAf(omgeving: Omgeving, afwijzing: Afwijzing, slot: string): Promise<Afloop> {
  await schrijf(omgeving.stdout, `${JSON.stringify({ gepubliceerd: false, ...afwijzing }, null, 2)}\n`);
  for (const bevinding of afwijzing.bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  await schrijf(omgeving.stderr, `Niet gepubliceerd: ${slot}\n`);
  return 1;
}

/** Signs, writes and tells. */
async function geefUit(
  omgeving: Omgeving,
  { map, op, nakijkenVoor }: Plan,
  { sleutel, vorige }: Uitgangspunt,
  stukken: Uitgavestukken,
  controles: readonly object[],
): Promise<Afloop> {
  const getekend = await ondertekenUitgave(stukken, vorige?.manifest, vorige?.ernaast ?? {}, sleutel);
  if (!getekend.ok)
    return wijsAf(omgeving, { controles, bevindingen: getekend.bevindingen.map((bevinding) => alsJson(bevinding, map)) }, 'de handtekening ontbreekt.');
  const geschreven = await schrijfUitgave(omgeving, map, getekend.waarde, vorige);
  if (!geschreven.ok) return wijsAf(omgeving, { controles, bevindingen: geschreven.bevindingen }, 'de map is niet te beschrijven.');
  const { id, uitgave } = stukken.manifest;
  const { versie, geldigheid } = laatsteVersie(stukken.manifest);
  const uitvoer = {
    gepubliceerd: true,
    beleid: id,
    versie,
    geldigheid,
    uitgave,
    uitgegevenOp: op,
    nakijkenVoor,
    ...(sleutel ? { ondertekendMet: sleutel.kid } : {}),
    map,
    geschreven: geschreven.waarde,
    controles,
  };
  await schrijf(omgeving.stdout, `${JSON.stringify(uitvoer, null, 2)}\n`);
  for (const { bestand, sha256 } of geschreven.waarde) await schrijf(omgeving.stderr, `${sha256}  ${bestand}\n`);
  const handtekening = sleutel ? `Ondertekend met ${sleutel.kid}.` : 'Niet ondertekend: geef een sleutel met --sleutel.';
  await schrijf(
    omgeving.stderr,
    `Gepubliceerd: uitgave ${uitgave} van ${id}, met versie ${versie}, geldig vanaf ${leesDatum(geldigheid.van)}. ${handtekening} Opnieuw nakijken uiterlijk op ${leesDatum(nakijkenVoor)}.\n`,
  );
  return 0;
}

/** The agreement on what changes, and then the publication. */
async function stemIn(
  omgeving: Omgeving,
  gebruik: Gebruik,
  plan: Plan,
  van: Uitgangspunt,
  stuk: Publicatiestuk,
  keuring: Keuring,
  controles: readonly object[],
): Promise<Afloop> {
  const beleid = parsePolicy(stuk.beleid);
  if (!beleid.ok) throw new Error('a policy that passed every check can be read');
  const { data } = beleid.waarde;
  const vraag = { beleid: data.id, van: van.vorige ? laatsteVersie(van.vorige.manifest).versie : '', naar: data.versie, groepen: keuring.groepen, op: plan.op };
  const bestand = gebruik.waarde('instemming');
  const vulAan = gebruik.aan('vul-aan');
  const { uitslag, vulbaar } = await vraagInstemming(omgeving, vraag, { bestand, vulAan });
  if (!uitslag.ok) {
    const nodig = telwoord(uitslag.bevindingen.length, 'verandering vraagt', 'veranderingen vragen');
    const hoe =
      vulAan && vulbaar ? `Vul ${bestand ?? ''} in en geef de opdracht opnieuw.` : 'Met --instemming BESTAND --vul-aan krijgt u een bestand om in te vullen.';
    return wijsAf(omgeving, { controles, bevindingen: uitslag.bevindingen, instemming: vulbaar }, `${nodig} om instemming. ${hoe}`);
  }
  const stukken = maakUitgavestukken(keuring, beleid.waarde, stuk, { instemming: uitslag.waarde, nakijkenVoor: plan.nakijkenVoor });
  if (!stukken.ok)
    return wijsAf(omgeving, { controles, bevindingen: stukken.bevindingen.map((bevinding) => alsJson(bevinding, plan.map)) }, 'de uitgave klopt niet.');
  return geefUit(omgeving, plan, van, stukken.waarde, controles);
}

async function publiceerTekst(omgeving: Omgeving, gebruik: Gebruik, plan: Plan, van: Uitgangspunt, { beleid, casussen, namen }: Stukteksten): Promise<Afloop> {
  const { landelijk, vorige } = van;
  const stuk: Publicatiestuk = { beleid, casussen, landelijk, eerder: vorige && { manifest: vorige.manifest, beleid: vorige.beleid }, op: plan.op };
  const keuring = await keurMetVoortgang(omgeving, stuk, namen);
  const controles = keuring.controles.map((controle) => controleAlsJson(controle, namen));
  if (!keuring.goed) {
    const mis = keuring.controles.filter(({ stand }) => stand === 'fout').length;
    return wijsAf(omgeving, { controles, bevindingen: [] }, `${telwoord(mis, 'controle is', 'controles zijn')} niet goed.`);
  }
  return stemIn(omgeving, gebruik, plan, van, stuk, keuring, controles);
}

/** Publishes anew what stands in the folder, without a new version. */
async function vernieuw(omgeving: Omgeving, plan: Plan, van: Uitgangspunt): Promise<Afloop> {
  if (!van.vorige) throw new VerkeerdGebruik(`In ${plan.map} is nog niets gepubliceerd: er valt niets te vernieuwen.`);
  const stukken = vernieuwdeStukken(van.vorige.manifest, plan.op, plan.nakijkenVoor);
  if (!stukken.ok) return wijsAf(omgeving, { bevindingen: stukken.bevindingen.map((bevinding) => alsJson(bevinding, plan.map)) }, 'de dagen kloppen niet.');
  return geefUit(omgeving, plan, van, stukken.waarde, []);
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [pad, ...over] = gebruik.argumenten;
  const alleenVernieuwen = gebruik.aan('vernieuw');
  if (alleenVernieuwen ? pad !== undefined : pad === undefined || over.length > 0)
    throw new VerkeerdGebruik('Noem één beleidsbestand; bij --vernieuw geen: dan worden de versies in de map opnieuw uitgegeven.');
  const map = gebruik.waarde('naar');
  if (map === undefined) throw new VerkeerdGebruik('Noem met --naar de map waarin wordt gepubliceerd.');
  if (gebruik.aan('vul-aan') && gebruik.waarde('instemming') === undefined)
    throw new VerkeerdGebruik('--vul-aan schrijft in het bestand van --instemming: noem dat.');
  const op = dagVan(gebruik, 'op') ?? vandaag();
  const plan: Plan = { map, op, nakijkenVoor: dagVan(gebruik, 'nakijken-voor') ?? nakijkenNa(op) };
  const van = await leesUitgangspunt(omgeving, gebruik, map);
  if (!van.ok) return wijsAf(omgeving, { bevindingen: van.bevindingen }, 'niet alles wat nodig is, is te lezen.');
  if (pad === undefined) return vernieuw(omgeving, plan, van.waarde);
  const teksten = await leesStukteksten(omgeving, pad, gebruik.waarde('casussen'));
  if (!teksten.ok) return wijsAf(omgeving, { bevindingen: teksten.bevindingen }, 'het beleid is niet te lezen.');
  return publiceerTekst(omgeving, gebruik, plan, van.waarde, teksten.waarde);
}

export const publiceer: Opdracht = {
  naam: 'publiceer',
  vorm: 'publiceer BESTAND --naar MAP',
  doet: 'controleert alles en geeft een nieuwe versie uit, die niet meer verandert',
  opties: {
    naar: { type: 'string', waarde: 'een map', uitleg: 'de map van dit beleid; daarin komen de versie, haar gevallen, de pagina en manifest.json' },
    casussen: { type: 'string', waarde: 'een bestand', uitleg: 'de eigen gevallen, als dat niet casussen.json naast het beleid is' },
    instemming: { type: 'string', waarde: 'een bestand', uitleg: 'wie instemt met elke groep uitkomsten die verandert (instemming/1)' },
    'vul-aan': { type: 'boolean', uitleg: 'schrijft in dat bestand waar nog instemming nodig is; wat er stond blijft' },
    sleutel: { type: 'string', waarde: 'een bestand', uitleg: 'de geheime sleutel (JWK) om mee te ondertekenen; maak er een met `sleutel`' },
    sleutels: { type: 'string', waarde: 'een bestand', uitleg: 'de openbare sleutels van eerdere uitgaven, als dat andere waren' },
    'eerste-handtekening': { type: 'boolean', uitleg: 'de eerdere uitgaven in deze map waren niet ondertekend, en dat klopt' },
    op: { type: 'string', waarde: 'een dag', uitleg: 'de dag van de uitgave, als dat niet vandaag is' },
    'nakijken-voor': { type: 'string', waarde: 'een dag', uitleg: 'tot en met deze dag is de uitgave te gebruiken; anders vijf jaar' },
    vernieuw: { type: 'boolean', uitleg: 'geeft de versies die er zijn opnieuw uit, nadat u ze hebt nagekeken of met een andere sleutel' },
    landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' },
  },
  voer,
};
