import type { Beleid, Bevinding, Dossier, Landelijk, Uitslag } from '@handhavingswijzer/engine';
import { adviseer as bereken, canoniek, omslagpunten, parseDossier } from '@handhavingswijzer/engine';
import { leesAdvies } from '@handhavingswijzer/lezing';
import { beleidsbestand, landelijkBestand, leesBeleid, leesBestand, leesLandelijk } from '../bestanden.ts';
import { alsJson, meldBevindingen } from '../bevinding.ts';
import { bestandsnaam } from '../invoer.ts';
import { stroom } from '../ndjson.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';

/** What is asked of each dossier: the advice, or the answers that would change it. */
type Vraag = (beleid: Beleid, landelijk: Landelijk, dossier: Dossier) => Uitslag<unknown>;

/** One dossier: the canonical text on stdout, the advice in words on stderr. */
async function een(omgeving: Omgeving, beleid: Beleid, landelijk: Landelijk, pad: string, wilOmslagpunten: boolean): Promise<Afloop> {
  const dossier = await leesBestand(omgeving, pad, (tekst) => parseDossier(beleid, landelijk, tekst));
  if (!dossier.ok) {
    await meldBevindingen(omgeving, dossier.bevindingen);
    return 1;
  }
  const weiger = async (bevindingen: readonly Bevinding[]): Promise<Afloop> => {
    await meldBevindingen(
      omgeving,
      bevindingen.map((bevinding) => alsJson(bevinding, bestandsnaam(pad))),
    );
    return 1;
  };
  if (wilOmslagpunten) {
    const punten = omslagpunten(beleid, landelijk, dossier.waarde);
    if (!punten.ok) return weiger(punten.bevindingen);
    await schrijf(omgeving.stdout, `${canoniek(punten.waarde)}\n`);
    return 0;
  }
  const advies = bereken(beleid, landelijk, dossier.waarde);
  if (!advies.ok) return weiger(advies.bevindingen);
  await schrijf(omgeving.stdout, `${canoniek(advies.waarde)}\n`);
  await schrijf(omgeving.stderr, `${leesAdvies(beleid, landelijk, dossier.waarde, advies.waarde)}\n`);
  return 0;
}

/** Many dossiers, one a line: one answer a line, in the same order. */
async function veel(omgeving: Omgeving, beleid: Beleid, landelijk: Landelijk, pad: string, vraag: Vraag): Promise<Afloop> {
  const { regels, fouten } = await stroom(omgeving, pad, (tekst) => {
    const dossier = parseDossier(beleid, landelijk, tekst);
    return dossier.ok ? vraag(beleid, landelijk, dossier.waarde) : dossier;
  });
  await schrijf(omgeving.stderr, `${regels} regels gelezen, ${fouten} geweigerd.\n`);
  return fouten === 0 ? 0 : 1;
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [pad, ...over] = gebruik.argumenten;
  const gekozen = gebruik.waarde('beleid');
  if (gekozen === undefined) throw new VerkeerdGebruik('Noem het beleid met --beleid: een id uit `handhavingswijzer lijst` of een bestand.');
  if (pad === undefined || over.length > 0) throw new VerkeerdGebruik('Noem één dossier: een bestand, of - voor de standaardinvoer.');
  const bestanden = [beleidsbestand(gekozen), gebruik.waarde('landelijk') ?? landelijkBestand(), pad] as const;
  if (bestanden.filter((bestand) => bestand === '-').length > 1) throw new VerkeerdGebruik('Er is maar één standaardinvoer: gebruik - één keer.');
  const beleid = await leesBeleid(omgeving, bestanden[0]);
  const landelijk = await leesLandelijk(omgeving, bestanden[1]);
  if (!beleid.ok || !landelijk.ok) {
    await meldBevindingen(
      omgeving,
      [beleid, landelijk].flatMap((gelezen) => (gelezen.ok ? [] : gelezen.bevindingen)),
    );
    return 1;
  }
  const wilOmslagpunten = gebruik.aan('omslagpunten');
  if (!gebruik.aan('ndjson')) return een(omgeving, beleid.waarde, landelijk.waarde, pad, wilOmslagpunten);
  return veel(omgeving, beleid.waarde, landelijk.waarde, pad, wilOmslagpunten ? omslagpunten : bereken);
}

export const adviseer: Opdracht = {
  naam: 'adviseer',
  vorm: 'adviseer --beleid ID-of-BESTAND DOSSIER',
  doet: 'geeft het advies bij een dossier',
  opties: {
    beleid: { type: 'string', waarde: 'een id of een bestand', uitleg: 'het beleid: een id uit `lijst` of een bestand' },
    landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' },
    omslagpunten: { type: 'boolean', uitleg: 'geeft in plaats daarvan de antwoorden die het advies zouden veranderen' },
    ndjson: { type: 'boolean', uitleg: 'één dossier per regel in, één advies per regel uit' },
  },
  voer,
};
