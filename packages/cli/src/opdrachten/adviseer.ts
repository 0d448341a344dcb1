import type { Beleid, Dossier, Landelijk, Omslagpunten, Uitslag } from '@handhavingswijzer/engine';
import { adviseer as bereken, canoniek, gelukt, omslagpunten } from '@handhavingswijzer/engine';
import { leesAdvies, leesOmslagpunt } from '@handhavingswijzer/lezing';
import { beantwoord, beleidsbestand, landelijkBestand, leesBeleid, leesBestand, leesLandelijk } from '../bestanden.ts';
import { meldBevindingen, telwoord } from '../bevinding.ts';
import { stroom } from '../ndjson.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';

/** What is asked of a dossier: the advice, or the answers that would change it. */
type Vraag<T> = (beleid: Beleid, landelijk: Landelijk, dossier: Dossier) => Uitslag<T>;

interface Bestanden {
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
  readonly dossier: string;
}

/** One dossier: the canonical answer on stdout, and in words on stderr. */
async function een<T>(
  omgeving: Omgeving,
  { beleid, landelijk, dossier }: Bestanden,
  vraag: Vraag<T>,
  verwoord: (dossier: Dossier, antwoord: T) => string,
): Promise<Afloop> {
  const uit = await leesBestand(omgeving, dossier, (tekst) => beantwoord(beleid, landelijk, tekst, (gekeurd) => vraag(beleid, landelijk, gekeurd)));
  if (!uit.ok) {
    await meldBevindingen(omgeving, uit.bevindingen);
    return 1;
  }
  await schrijf(omgeving.stdout, `${canoniek(uit.waarde.antwoord)}\n`);
  await schrijf(omgeving.stderr, `${verwoord(uit.waarde.dossier, uit.waarde.antwoord)}\n`);
  return 0;
}

/** Many dossiers, one a line: one answer a line, in the same order. */
async function veel<T>(omgeving: Omgeving, { beleid, landelijk, dossier }: Bestanden, vraag: Vraag<T>): Promise<Afloop> {
  const { regels, fouten } = await stroom(omgeving, dossier, (tekst) => {
    const uit = beantwoord(beleid, landelijk, tekst, (gekeurd) => vraag(beleid, landelijk, gekeurd));
    return uit.ok ? gelukt(uit.waarde.antwoord) : uit;
  });
  await schrijf(omgeving.stderr, `${telwoord(regels, 'regel', 'regels')} gelezen, ${fouten} geweigerd.\n`);
  return fouten === 0 ? 0 : 1;
}

/** Every turning point with what it would change, for a person. */
function verwoordOmslagpunten({ beleid, landelijk }: Bestanden, dossier: Dossier, { omslagpunten: punten, volledig }: Omslagpunten): string {
  const regels = punten.flatMap((punt) => {
    const { zin, gevolgen } = leesOmslagpunt(beleid, landelijk, dossier, punt);
    return [zin.tekst, ...gevolgen.map((gevolg) => `  ${gevolg.tekst}`)];
  });
  const einde = volledig ? [] : ['Niet alle combinaties van twee antwoorden zijn nagekeken.'];
  return [...regels, ...einde, `${telwoord(punten.length, 'omslagpunt', 'omslagpunten')} gevonden.`].join('\n');
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
  const gelezen: Bestanden = { beleid: beleid.waarde, landelijk: landelijk.waarde, dossier: pad };
  const wilOmslagpunten = gebruik.aan('omslagpunten');
  if (gebruik.aan('ndjson')) return veel<unknown>(omgeving, gelezen, wilOmslagpunten ? omslagpunten : bereken);
  if (wilOmslagpunten) return een(omgeving, gelezen, omslagpunten, (dossier, punten) => verwoordOmslagpunten(gelezen, dossier, punten));
  return een(omgeving, gelezen, bereken, (dossier, advies) => leesAdvies(beleid.waarde, landelijk.waarde, dossier, advies));
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
