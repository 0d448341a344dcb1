import type { Analyse, Analysebevinding, Beleid, Landelijk } from '@handhavingswijzer/engine';
import { analyseerInStappen } from '@handhavingswijzer/engine';
import { leesGetal } from '@handhavingswijzer/lezing';
import { landelijkBestand, leesBeleid, leesLandelijk } from '../bestanden.ts';
import { alsJson, meldBevindingen, telwoord } from '../bevinding.ts';
import { bestandsnaam } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import { mutatiesAlsUitvoer, proefMutaties, verwoordMutaties } from '../mutaties.ts';
import type { Mutatieuitkomst } from '../mutaties.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';
import { metVoortgang } from '../voortgang.ts';

/** A finding as JSON: `bevinding/1`, with the dossier that shows it and, as text because it can be very large, in how many combinations it does. */
const metDossier = ({ dossier, tegenover, combinaties, ...bevinding }: Analysebevinding, bestand: string): object => ({
  ...alsJson(bevinding, bestand),
  combinaties: String(combinaties),
  ...(dossier ? { dossier } : {}),
  ...(tegenover ? { tegenover } : {}),
});

function alsUitvoer({ data, sha256 }: Beleid, landelijk: Landelijk, bestand: string, analyse: Analyse, mutaties: Mutatieuitkomst | undefined): object {
  return {
    schema: 'analyse/1',
    beleid: { id: data.id, versie: data.versie, sha256 },
    landelijk: { id: landelijk.data.id, versie: landelijk.data.versie, sha256: landelijk.sha256 },
    combinaties: String(analyse.combinaties),
    klassen: analyse.klassen,
    ruimten: analyse.ruimten.map((ruimte) => ({ ...ruimte, combinaties: String(ruimte.combinaties) })),
    bevindingen: analyse.bevindingen.map((bevinding) => metDossier(bevinding, bestand)),
    verklaard: analyse.verklaard.map(({ bevinding, verklaring }) => ({ ...metDossier(bevinding, bestand), verklaring })),
    ...(mutaties ? { mutaties: mutatiesAlsUitvoer(mutaties) } : {}),
  };
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [pad, ...over] = gebruik.argumenten;
  if (pad === undefined || over.length > 0) throw new VerkeerdGebruik('Noem één beleidsbestand, of - voor de standaardinvoer.');
  const beleid = await leesBeleid(omgeving, pad);
  const landelijk = await leesLandelijk(omgeving, gebruik.waarde('landelijk') ?? landelijkBestand());
  if (!beleid.ok || !landelijk.ok) {
    await meldBevindingen(
      omgeving,
      [beleid, landelijk].flatMap((gelezen) => (gelezen.ok ? [] : gelezen.bevindingen)),
    );
    return 1;
  }
  const bestand = bestandsnaam(pad);
  const analyse = await metVoortgang(omgeving, 'voorschriften doorzocht', analyseerInStappen(beleid.waarde, landelijk.waarde));
  if (!analyse.ok) {
    await meldBevindingen(
      omgeving,
      analyse.bevindingen.map((bevinding) => alsJson(bevinding, bestand)),
    );
    return 1;
  }
  const mutaties = gebruik.aan('mutaties') ? await proefMutaties(omgeving, pad, beleid.waarde, landelijk.waarde) : undefined;
  if (mutaties?.ok === false) {
    await meldBevindingen(omgeving, mutaties.bevindingen);
    return 1;
  }
  const { bevindingen, verklaard, combinaties, klassen, ruimten } = analyse.waarde;
  await schrijf(omgeving.stdout, `${JSON.stringify(alsUitvoer(beleid.waarde, landelijk.waarde, bestand, analyse.waarde, mutaties?.waarde), null, 2)}\n`);
  for (const bevinding of bevindingen) {
    const { ernst, tekst, herstel } = alsJson(bevinding, bestand);
    await schrijf(omgeving.stderr, `${bevinding.pad}: ${ernst}: ${tekst} ${herstel}\n`);
  }
  await schrijf(
    omgeving.stderr,
    `${telwoord(ruimten.length, 'voorschrift', 'voorschriften')} (per soort voorziening) doorzocht: ${leesGetal(combinaties)} combinaties, ${telwoord(klassen, 'uitkomst', 'uitkomsten')}.\n` +
      `${telwoord(bevindingen.length, 'bevinding', 'bevindingen')}; ${telwoord(verklaard.length, 'bevinding staat', 'bevindingen staan')} met een reden in het beleid.\n`,
  );
  const mist = mutaties !== undefined && (await verwoordMutaties(omgeving, beleid.waarde, landelijk.waarde, mutaties.waarde));
  return bevindingen.length === 0 && !mist ? 0 : 1;
}

export const analyseer: Opdracht = {
  naam: 'analyseer',
  vorm: 'analyseer BESTAND',
  doet: 'doorzoekt alle gevallen van een beleid op gaten, tegenspraak en regels zonder gevolg',
  opties: {
    mutaties: { type: 'boolean', uitleg: 'maakt ook elke kleine wijziging van het beleid en kijkt of de gevallen ernaast (casussen.json) die merken' },
    landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' },
  },
  voer,
};
