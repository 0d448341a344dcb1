import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, sha256, type BevindingJson, type Beleid, type Manifest, type UitgegevenVersie } from '@handhavingswijzer/engine';
import { MANIFESTNAAM, openUitgave, type Sleutel } from '@handhavingswijzer/publicatie';
import { leesBestand, type Gelezen } from '../bestanden.ts';
import { leesfout, leesTekst, vanSysteem } from '../invoer.ts';
import type { Omgeving } from '../omgeving.ts';
import { schrijfHeel, schrijfNieuw } from '../wegschrijven.ts';

/** What was published into a folder before, whole and unchanged. */
export interface Vorige {
  readonly manifest: Manifest;
  /** Text of the manifest as it stands there. */
  readonly tekst: string;
  /** The last version. */
  readonly beleid: Beleid;
  /** Texts of the policies, by the names of their files. */
  readonly ernaast: Readonly<Record<string, string>>;
}

/** Whose signatures the publication before this one may bear. */
export interface Vertrouwen {
  /** Empty: nothing is signed, or it is not looked at. */
  readonly sleutels: readonly Sleutel[];
  /** Nothing was signed until now, and that is known. */
  readonly eersteHandtekening: boolean;
}

const nee = (bevinding: BevindingJson): { readonly ok: false; readonly bevindingen: readonly BevindingJson[] } => ({ ok: false, bevindingen: [bevinding] });

const NIET_ONDERTEKEND = [
  'vorige-niet-ondertekend',
  'De vorige uitgave in deze map is niet ondertekend.',
  'Klopt dat, en is dit de eerste uitgave met een handtekening, zet er dan --eerste-handtekening bij. Zo niet, dan is zij veranderd.',
] as const;

/**
 * What stands in a folder; undefined where nothing was published there. Every file must still be what the manifest says, and the manifest what was signed: on
 * what was changed nothing is built, for it would be signed anew.
 */
export async function leesVorige(omgeving: Omgeving, map: string, { sleutels, eersteHandtekening }: Vertrouwen): Promise<Gelezen<Vorige | undefined>> {
  const pad = join(map, MANIFESTNAAM);
  if (!existsSync(pad)) return { ok: true, waarde: undefined };
  const gelezen = await leesBestand(omgeving, pad, parseManifest);
  if (!gelezen.ok) return gelezen;
  const manifest = gelezen.waarde;
  if (sleutels.length > 0 && manifest.handtekening === undefined && !eersteHandtekening) return nee(leesfout(pad, ...NIET_ONDERTEKEND));
  const tekst = await leesTekst(omgeving, pad);
  if (!tekst.ok) return nee(tekst.bevinding);
  const ernaast: Record<string, string> = {};
  const uitgave = await openUitgave({
    haal: async (wat) => {
      if (wat === 'manifest') return tekst.tekst;
      const inhoud = await leesTekst(omgeving, join(map, wat.bestand));
      if (!inhoud.ok) throw new Error(inhoud.bevinding.tekst);
      ernaast[wat.bestand] = inhoud.tekst;
      return inhoud.tekst;
    },
    sleutels,
    handtekeningVereist: false,
    geheugen: undefined,
    vandaag: manifest.uitgegevenOp, // the days are looked at when it is published anew
  });
  const weiger = (bestand: string, { code, tekst: wat, herstel }: { readonly code: string; readonly tekst: string; readonly herstel: string }) =>
    nee(leesfout(join(map, bestand), code, wat, herstel));
  if (!uitgave.ok) return weiger(MANIFESTNAAM, uitgave.weigering);
  let laatste: Beleid | undefined;
  for (const versie of manifest.versies) {
    const beleid = await uitgave.waarde.beleid(versie);
    if (!beleid.ok) return weiger(versie.bestand, beleid.weigering);
    laatste = beleid.waarde;
    for (const bijlage of versie.bijlagen ?? []) {
      const uit = await uitgave.waarde.bijlage(bijlage);
      if (!uit.ok) return weiger(bijlage.bestand, uit.weigering);
    }
  }
  return { ok: true, waarde: { manifest, tekst: tekst.tekst, beleid: laatste as Beleid, ernaast } };
}

/** A file of a publication that was written, or stood there already. */
export interface Geschreven {
  readonly bestand: string;
  readonly sha256: string;
}

async function isZelfde(omgeving: Omgeving, pad: string, tekst: string): Promise<boolean> {
  const inhoud = await leesTekst(omgeving, pad);
  return inhoud.ok && inhoud.tekst === tekst;
}

/**
 * Writes a publication into a folder: the files first, the manifest last and at once, so that whatever breaks off half way leaves the publication before it
 * whole. A file that is there with other bytes is never written over.
 */
export async function schrijfUitgave(
  omgeving: Omgeving,
  map: string,
  bestanden: Readonly<Record<string, string>>,
  vorige: Vorige | undefined,
): Promise<Gelezen<readonly Geschreven[]>> {
  const manifest = join(map, MANIFESTNAAM);
  const namen = Object.keys(bestanden).filter((naam) => naam !== MANIFESTNAAM);
  const tekst = (naam: string): string => bestanden[naam] ?? '';
  try {
    await mkdir(map, { recursive: true });
    for (const naam of namen) {
      const pad = join(map, naam);
      if (!(await schrijfNieuw(pad, tekst(naam))) && !(await isZelfde(omgeving, pad, tekst(naam))))
        return nee(
          leesfout(
            pad,
            'bestand-staat-er-al',
            'Dit bestand staat er al, met een andere inhoud. Er is niets gepubliceerd.',
            'Is het van een poging die afbrak, haal het dan weg. Anders is dit nummer al gebruikt.',
          ),
        );
    }
    const nu = existsSync(manifest) ? await leesTekst(omgeving, manifest) : undefined;
    if ((nu?.ok === true ? nu.tekst : undefined) !== vorige?.tekst)
      return nee(leesfout(manifest, 'manifest-veranderd', 'Intussen heeft iemand anders in deze map gepubliceerd.', 'Geef de opdracht opnieuw.'));
    await schrijfHeel(manifest, tekst(MANIFESTNAAM));
  } catch (fout) {
    return nee(vanSysteem(map, fout));
  }
  return { ok: true, waarde: [...namen, MANIFESTNAAM].map((bestand) => ({ bestand, sha256: sha256(tekst(bestand)) })) };
}

/** The version that was published last. */
export const laatsteVersie = ({ versies }: Manifest): UitgegevenVersie => versies.at(-1) as UitgegevenVersie;
