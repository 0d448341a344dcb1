import { stat } from 'node:fs/promises';
import type { Beleid, BevindingJson, Landelijk, Vergelijking } from '@handhavingswijzer/engine';
import { Dossiervergelijking, parseDossier, splitsRegels, vergelijkInStappen } from '@handhavingswijzer/engine';
import type { Dossierslezing } from '@handhavingswijzer/lezing';
import { beeldBestand, leesBeleidsverschil, leesDossierstand, leesVergelijking, stromenBeeld } from '@handhavingswijzer/lezing';
import { beleidsbestand, landelijkBestand, leesBeleid, leesLandelijk } from '../bestanden.ts';
import { alsJson, alsRegel, meldBevindingen } from '../bevinding.ts';
import { dossierstekst } from '../dossierstekst.ts';
import { GEEN_UTF8, bestandsnaam, decodeer, leesfout, open, vanSysteem } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';
import { vergelijktekst } from '../vergelijktekst.ts';
import { metVoortgang, Streammeter } from '../voortgang.ts';
import { schrijfHeel } from '../wegschrijven.ts';

const HOOGSTENS_BYTES = 1024 * 1024;

interface Tweetal {
  readonly oud: Beleid;
  readonly nieuw: Beleid;
  readonly landelijk: Landelijk;
}

const verwijzing = ({ data: { id, versie }, sha256 }: Beleid | Landelijk): object => ({ id, versie, sha256 });

/** As JSON: counts are texts, for they are larger than a number can hold. */
const alsUitkomsten = (uitkomsten: Vergelijking): object =>
  JSON.parse(JSON.stringify(uitkomsten, (_, waarde: unknown) => (typeof waarde === 'bigint' ? String(waarde) : waarde))) as object;

/** Compares every dossier of a stream, one a line; a line that cannot be read or is refused is said and counted. */
async function vergelijkStroom(omgeving: Omgeving, { oud, landelijk }: Tweetal, pad: string, vergelijking: Dossiervergelijking): Promise<number> {
  let slecht = 0;
  const meld = async (bevindingen: readonly BevindingJson[]): Promise<void> => {
    slecht += 1;
    for (const bevinding of bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  };
  try {
    const meter = new Streammeter(omgeving, 'dossiers vergeleken', pad === '-' ? undefined : (await stat(pad)).size);
    for await (const regel of splitsRegels(await open(omgeving, pad), HOOGSTENS_BYTES)) {
      await meter.stap('teLang' in regel ? HOOGSTENS_BYTES : regel.bytes.length + 1);
      const tekst = 'teLang' in regel ? undefined : decodeer(regel.bytes);
      if (tekst?.trim() === '') continue;
      if (tekst === undefined) {
        const [code, wat, herstel] =
          'teLang' in regel ? ['regel-te-lang', 'Deze regel is langer dan 1 MB.', 'Splits de invoer: één dossier per regel, elk hoogstens 1 MB.'] : GEEN_UTF8;
        await meld([{ ...leesfout(pad, String(code), String(wat), String(herstel)), lijn: regel.lijn }]);
        continue;
      }
      const dossier = parseDossier(oud, landelijk, tekst);
      const uit = dossier.ok ? vergelijking.voeg(dossier.waarde) : dossier;
      if (!uit.ok) await meld(uit.bevindingen.map((bevinding) => ({ ...alsJson(bevinding, bestandsnaam(pad)), lijn: regel.lijn })));
    }
    await meter.klaar();
  } catch (fout) {
    await meld([vanSysteem(pad, fout)]);
  }
  return slecht;
}

/** Writes the picture of the streams to a file; what stands in the way is a finding. */
async function schrijfBeeld(omgeving: Omgeving, pad: string, lezing: Dossierslezing): Promise<boolean> {
  try {
    await schrijfHeel(pad, beeldBestand(stromenBeeld(lezing)));
    return true;
  } catch (fout) {
    await schrijf(omgeving.stderr, `${alsRegel(vanSysteem(pad, fout))}\n`);
    return false;
  }
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [padOud, padNieuw, ...over] = gebruik.argumenten;
  if (padOud === undefined || padNieuw === undefined || over.length > 0) throw new VerkeerdGebruik('Noem twee keer een beleid: het oude en het nieuwe.');
  const stroom = gebruik.waarde('dossiers');
  const beeld = gebruik.waarde('beeld');
  if (beeld !== undefined && stroom === undefined) throw new VerkeerdGebruik('Een beeld is er alleen van dossiers: noem ze met --dossiers.');
  const bestanden = [beleidsbestand(padOud), beleidsbestand(padNieuw), gebruik.waarde('landelijk') ?? landelijkBestand()] as const;
  if ([...bestanden, stroom].filter((bestand) => bestand === '-').length > 1) throw new VerkeerdGebruik('Er is maar één standaardinvoer: gebruik - één keer.');
  const oud = await leesBeleid(omgeving, bestanden[0]);
  const nieuw = await leesBeleid(omgeving, bestanden[1]);
  const landelijk = await leesLandelijk(omgeving, bestanden[2]);
  if (!oud.ok || !nieuw.ok || !landelijk.ok) {
    await meldBevindingen(
      omgeving,
      [oud, nieuw, landelijk].flatMap((gelezen) => (gelezen.ok ? [] : gelezen.bevindingen)),
    );
    return 1;
  }
  const tweetal: Tweetal = { oud: oud.waarde, nieuw: nieuw.waarde, landelijk: landelijk.waarde };
  const uitkomsten = await metVoortgang(omgeving, 'voorschriften vergeleken', vergelijkInStappen(oud.waarde, nieuw.waarde, landelijk.waarde));
  const dossiers = Dossiervergelijking.begin(oud.waarde, nieuw.waarde, landelijk.waarde);
  if (!uitkomsten.ok || !dossiers.ok) {
    await meldBevindingen(
      omgeving,
      [uitkomsten, dossiers].flatMap((uit) => (uit.ok ? [] : uit.bevindingen.map((bevinding) => alsJson(bevinding, bestandsnaam(bestanden[1]))))),
    );
    return 1;
  }
  const slecht = stroom === undefined ? 0 : await vergelijkStroom(omgeving, tweetal, stroom, dossiers.waarde);
  const stand = stroom === undefined ? undefined : dossiers.waarde.stand();
  const tekst = oud.waarde.data.id === nieuw.waarde.data.id ? leesBeleidsverschil(oud.waarde, nieuw.waarde, landelijk.waarde) : undefined;
  const uitvoer = {
    schema: 'vergelijking/1',
    oud: verwijzing(oud.waarde),
    nieuw: verwijzing(nieuw.waarde),
    landelijk: verwijzing(landelijk.waarde),
    ...tweetalTekst(tekst),
    uitkomsten: alsUitkomsten(uitkomsten.waarde),
    ...(stand ? { dossiers: stand } : {}),
  };
  await schrijf(omgeving.stdout, `${JSON.stringify(uitvoer, null, 2)}\n`);
  const alles = gebruik.aan('alles');
  await schrijf(omgeving.stderr, vergelijktekst(leesVergelijking(oud.waarde, nieuw.waarde, landelijk.waarde, uitkomsten.waarde), alles));
  if (!stand) return 0;
  const lezing = leesDossierstand(oud.waarde, nieuw.waarde, landelijk.waarde, stand);
  await schrijf(omgeving.stderr, dossierstekst(lezing, alles));
  const getekend = beeld === undefined || (await schrijfBeeld(omgeving, beeld, lezing));
  return slecht === 0 && getekend ? 0 : 1;
}

/** What stands otherwise in the text, for two versions of one policy. */
const tweetalTekst = (punten: ReturnType<typeof leesBeleidsverschil> | undefined): object =>
  punten
    ? {
        tekst: punten.map(({ deel, soort, naam, pad, rijen }) => ({
          deel,
          soort,
          naam,
          pad,
          rijen: rijen.map(({ wat, oud, nieuw }) => ({ wat, oud, nieuw })),
        })),
      }
    : {};

export const vergelijk: Opdracht = {
  naam: 'vergelijk',
  vorm: 'vergelijk OUD NIEUW',
  doet: 'zegt in welke gevallen twee beleiden of versies iets anders geven',
  opties: {
    dossiers: { type: 'string', waarde: 'een bestand', uitleg: 'vergelijkt ook deze dossiers, één per regel' },
    beeld: { type: 'string', waarde: 'een bestand', uitleg: 'tekent van welke eis naar welke eis de overtredingen in de dossiers gaan, als SVG' },
    alles: { type: 'boolean', uitleg: 'vertelt elke groep van verschillen helemaal, met voorwaarden en precieze aantallen' },
    landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' },
  },
  voer,
};
