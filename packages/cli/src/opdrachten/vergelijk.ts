import type { Beleid, BevindingJson, Dossierstand, Landelijk, Vergelijking } from '@handhavingswijzer/engine';
import { Dossiervergelijking, parseDossier, splitsRegels, vergelijkInStappen } from '@handhavingswijzer/engine';
import { leesBeleidsverschil, leesGetal, leesVergelijking, leesWijziging, woordenboek } from '@handhavingswijzer/lezing';
import { beleidsbestand, landelijkBestand, leesBeleid, leesLandelijk } from '../bestanden.ts';
import { alsJson, alsRegel, meldBevindingen, telwoord } from '../bevinding.ts';
import { GEEN_UTF8, bestandsnaam, decodeer, leesfout, open, vanSysteem } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { VerkeerdGebruik, schrijf } from '../omgeving.ts';
import type { Gebruik, Opdracht } from '../opdracht.ts';
import { vergelijktekst } from '../vergelijktekst.ts';
import { metVoortgang } from '../voortgang.ts';

const HOOGSTENS_BYTES = 1024 * 1024;
/** A line on stderr after so many dossiers, so that a long stream shows that it moves. */
const PER_MELDING = 10_000;
/** More of the largest differences than this are only in the JSON. */
const MEESTE_REGELS = 30;

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
async function vergelijkStroom(omgeving: Omgeving, { oud, nieuw, landelijk }: Tweetal, pad: string, vergelijking: Dossiervergelijking): Promise<number> {
  let slecht = 0;
  const meld = async (bevindingen: readonly BevindingJson[]): Promise<void> => {
    slecht += 1;
    for (const bevinding of bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  };
  try {
    for await (const regel of splitsRegels(await open(omgeving, pad), HOOGSTENS_BYTES)) {
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
      if (regel.lijn % PER_MELDING === 0)
        await schrijf(omgeving.stderr, `${leesGetal(regel.lijn)} dossiers vergeleken met ${nieuw.data.id} ${nieuw.data.versie}\n`);
    }
  } catch (fout) {
    await meld([vanSysteem(pad, fout)]);
  }
  return slecht;
}

async function verwoord(omgeving: Omgeving, tweetal: Tweetal, uitkomsten: Vergelijking, dossiers: Dossierstand | undefined, alles: boolean): Promise<void> {
  const { oud, nieuw, landelijk } = tweetal;
  await schrijf(omgeving.stderr, vergelijktekst(leesVergelijking(oud, nieuw, landelijk, uitkomsten), alles));
  if (!dossiers) return;
  const boek = woordenboek(oud, landelijk);
  for (const { wijzigingen, dossiers: aantal } of dossiers.groepen.slice(0, MEESTE_REGELS))
    await schrijf(
      omgeving.stderr,
      `${telwoord(aantal, 'dossier', 'dossiers')}: ${wijzigingen.map((wijziging) => leesWijziging(boek, wijziging)).join('; ')}\n`,
    );
  await schrijf(
    omgeving.stderr,
    `${leesGetal(dossiers.anders)} van ${telwoord(dossiers.gelezen, 'dossier', 'dossiers')} komen anders uit; ${leesGetal(dossiers.geweigerd)} geweigerd.\n`,
  );
}

async function voer(omgeving: Omgeving, gebruik: Gebruik): Promise<Afloop> {
  const [padOud, padNieuw, ...over] = gebruik.argumenten;
  if (padOud === undefined || padNieuw === undefined || over.length > 0) throw new VerkeerdGebruik('Noem twee keer een beleid: het oude en het nieuwe.');
  const stroom = gebruik.waarde('dossiers');
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
    oud: verwijzing(oud.waarde),
    nieuw: verwijzing(nieuw.waarde),
    landelijk: verwijzing(landelijk.waarde),
    ...tweetalTekst(tekst),
    uitkomsten: alsUitkomsten(uitkomsten.waarde),
    ...(stand ? { dossiers: stand } : {}),
  };
  await schrijf(omgeving.stdout, `${JSON.stringify(uitvoer, null, 2)}\n`);
  await verwoord(omgeving, tweetal, uitkomsten.waarde, stand, gebruik.aan('alles'));
  return slecht === 0 ? 0 : 1;
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
    alles: { type: 'boolean', uitleg: 'vertelt elke groep van verschillen helemaal, met voorwaarden en precieze aantallen' },
    landelijk: { type: 'string', waarde: 'een bestand', uitleg: 'andere landelijke regels dan de meegeleverde' },
  },
  voer,
};
