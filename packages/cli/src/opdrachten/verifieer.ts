import { join } from 'node:path';
import type { Beleid, BevindingJson, Landelijk } from '@handhavingswijzer/engine';
import { LIMIETEN_VERSLAG, isObject, leesTekst as leesVerslagtekst, parseManifest, parsePolicy, verifieerVerslag } from '@handhavingswijzer/engine';
import { leesSleutels } from '@handhavingswijzer/publicatie';
import { beleidsbestand, beleidsmap, landelijkBestand, leesBeleid, leesLandelijk, leesSleutelbestand, meegeleverd, type Gelezen } from '../bestanden.ts';
import { alsJson, alsRegel, telwoord } from '../bevinding.ts';
import { dagVan, vandaag } from '../dag.ts';
import { bestandsnaam, leesfout } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import { haalOp, isAdres } from '../ophalen.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';
import { openPlaats } from '../uitgave/plaats.ts';
import { verifieerUitgave } from '../uitgave/verifieer.ts';

/** The policy that a record names, as far as its text shows. */
interface Genoemd {
  readonly id: string;
  readonly versie: string;
  readonly sha256: string;
  readonly vindplaats: string;
}

/** What a record says that it was made with; undefined where it does not say so. */
function genoemdIn(verslag: unknown): Genoemd | undefined {
  const beleid: unknown = typeof verslag === 'object' && verslag !== null && 'beleid' in verslag ? verslag.beleid : undefined;
  if (typeof beleid !== 'object' || beleid === null) return undefined;
  const { id, versie, sha256, vindplaats } = beleid as Record<string, unknown>;
  return [id, versie, sha256, vindplaats].every((veld) => typeof veld === 'string') ? (beleid as Genoemd) : undefined;
}

const geweigerd = (bevinding: BevindingJson): Gelezen<Beleid> => ({ ok: false, bevindingen: [bevinding] });

/** A policy at an address: the file itself, or through the manifest that stands there the version with this hash. */
async function opgehaald(adres: string, sha256: string): Promise<Gelezen<Beleid>> {
  const hier = await haalOp(adres);
  if (!hier.ok) return geweigerd(hier.bevinding);
  const manifest = parseManifest(hier.tekst);
  const versie = manifest.ok ? manifest.waarde.versies.find((kandidaat) => kandidaat.sha256 === sha256) : undefined;
  if (manifest.ok && !versie)
    return geweigerd(leesfout(adres, 'versie-niet-gepubliceerd', 'De versie van dit verslag staat hier niet bij.', 'Noem het beleid met --beleid.'));
  const bestand = versie ? new URL(versie.bestand, adres).href : adres;
  const tekst = versie ? await haalOp(bestand) : hier;
  if (!tekst.ok) return geweigerd(tekst.bevinding);
  const beleid = parsePolicy(tekst.tekst);
  return beleid.ok ? beleid : { ok: false, bevindingen: beleid.bevindingen.map((bevinding) => alsJson(bevinding, bestand)) };
}

/** The policy of a record: what the person names, else the bundled one with this hash, else what stands at the address in the record. */
async function beleidVan(omgeving: Omgeving, gekozen: string | undefined, genoemd: Genoemd, verslag: string): Promise<Gelezen<Beleid>> {
  if (gekozen !== undefined) return leesBeleid(omgeving, beleidsbestand(gekozen));
  for (const id of meegeleverd()) {
    const beleid = await leesBeleid(omgeving, join(beleidsmap(), id, 'beleid.json'));
    if (beleid.ok && beleid.waarde.sha256 === genoemd.sha256) return beleid;
  }
  if (isAdres(genoemd.vindplaats)) return opgehaald(genoemd.vindplaats, genoemd.sha256);
  return geweigerd(
    leesfout(
      verslag,
      'beleid-niet-gevonden',
      `Het beleid ${genoemd.id} ${genoemd.versie} van dit verslag is hier niet, en er staat geen adres bij.`,
      'Noem het beleid met --beleid.',
    ),
  );
}

/** Whether everything matches, in one line, and on stdout as data. */
async function antwoord(omgeving: Omgeving, verslag: unknown, genoemd: Genoemd, beleid: Beleid, landelijk: Landelijk, bestand: string): Promise<Afloop> {
  const { klopt, bevindingen } = verifieerVerslag(beleid, landelijk, verslag);
  const gevonden = bevindingen.map((bevinding) => alsJson(bevinding, bestand));
  await schrijf(omgeving.stdout, `${JSON.stringify({ klopt, beleid: genoemd, bevindingen: gevonden }, null, 2)}\n`);
  for (const bevinding of gevonden) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  const fouten = gevonden.filter(({ ernst }) => ernst === 'fout').length;
  const slot = klopt
    ? `Klopt: het verslag hoort bij ${genoemd.id} ${genoemd.versie} en het dossier geeft precies dit advies.`
    : `Klopt niet: ${telwoord(fouten, 'verschil', 'verschillen')}.`;
  await schrijf(omgeving.stderr, `${slot}\n`);
  return klopt ? 0 : 1;
}

const geweigerdMet = async (omgeving: Omgeving, bevindingen: readonly BevindingJson[], slot: string): Promise<Afloop> => {
  await schrijf(omgeving.stdout, `${JSON.stringify({ klopt: false, bevindingen }, null, 2)}\n`);
  for (const bevinding of bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  await schrijf(omgeving.stderr, `Klopt niet: ${slot}\n`);
  return 1;
};

/** Whether a text calls itself a manifest of published versions; whatever else it is, it is taken for a record. */
function isManifest(tekst: string): boolean {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return isObject(waarde) && waarde['schema'] === 'manifest/1';
  } catch {
    return false;
  }
}

/** A record, computed again. */
async function verifieerTekst(omgeving: Omgeving, gebruik: Gebruik, tekst: string, naam: string): Promise<Afloop> {
  const meld = (bevindingen: readonly BevindingJson[]): Promise<Afloop> => geweigerdMet(omgeving, bevindingen, 'het verslag is niet na te rekenen.');
  const gelezen = leesVerslagtekst(tekst, LIMIETEN_VERSLAG);
  if (!gelezen.ok) return meld(gelezen.bevindingen.map((bevinding) => alsJson(bevinding, naam)));
  const { waarde: verslag } = gelezen.waarde;
  const genoemd = genoemdIn(verslag);
  if (!genoemd)
    return meld([
      leesfout(naam, 'geen-verslag', 'Dit is geen verslag: er staat niet met welk beleid het is gemaakt.', 'Noem een verslag (verslag/1) of een manifest.'),
    ]);
  const beleid = await beleidVan(omgeving, gebruik.waarde('beleid'), genoemd, naam);
  if (!beleid.ok) return meld(beleid.bevindingen);
  const landelijk = await leesLandelijk(omgeving, gebruik.waarde('landelijk') ?? landelijkBestand());
  if (!landelijk.ok) return meld(landelijk.bevindingen);
  return antwoord(omgeving, verslag, genoemd, beleid.waarde, landelijk.waarde, naam);
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [pad, ...over] = gebruik.argumenten;
  if (pad === undefined || over.length > 0)
    throw new VerkeerdGebruik('Noem één verslag of één manifest: een bestand of een adres, of - voor de standaardinvoer.');
  const op = dagVan(gebruik, 'op');
  const plaats = await openPlaats(omgeving, pad);
  if (!plaats.hier.ok) return geweigerdMet(omgeving, [plaats.hier.bevinding], 'het bestand is niet te lezen.');
  const { tekst } = plaats.hier;
  if (!isManifest(tekst)) return verifieerTekst(omgeving, gebruik, tekst, bestandsnaam(plaats.naam));
  const bestand = gebruik.waarde('sleutels');
  const sleutels = bestand === undefined ? undefined : await leesSleutelbestand(omgeving, bestand, leesSleutels);
  if (sleutels && !sleutels.ok) return geweigerdMet(omgeving, sleutels.bevindingen, 'de sleutels zijn niet te gebruiken.');
  return verifieerUitgave(omgeving, plaats, tekst, { sleutels: sleutels?.waarde, gezien: gebruik.waarde('gezien'), vandaag: op ?? vandaag() });
}

export const verifieer: Opdracht = {
  naam: 'verifieer',
  vorm: 'verifieer VERSLAG-of-MANIFEST',
  doet: 'rekent een verslag na, of kijkt na of gepubliceerd beleid heel en echt is',
  opties: {
    beleid: {
      type: 'string',
      waarde: 'een id of een bestand',
      uitleg: 'het beleid van een verslag; anders het meegeleverde of dat op het adres in het verslag',
    },
    landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'de landelijke regels van toen, als dat niet de meegeleverde zijn' },
    sleutels: { type: 'string', waarde: 'een bestand', uitleg: 'de openbare sleutels die u vertrouwt; een manifest moet daarmee zijn ondertekend' },
    gezien: { type: 'string', waarde: 'een bestand', uitleg: 'waarin bijgehouden wordt welke uitgave u het laatst zag; een oudere wordt geweigerd' },
    op: { type: 'string', waarde: 'een dag', uitleg: 'de dag waarop u een manifest nakijkt, als dat niet vandaag is' },
  },
  voer,
};
