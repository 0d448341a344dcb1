import { parseManifest, sha256, type Manifest, type UitgegevenVersie } from '@handhavingswijzer/engine';
import { openUitgave } from '@handhavingswijzer/publicatie';
import { unzipSync } from 'fflate';
import { teksten } from '../teksten/index.ts';

const t = teksten.publiceren.eerder;

/** What was published before, whole: each text has the hash that the manifest gives. */
export interface Eerder {
  readonly manifest: Manifest;
  readonly manifesttekst: string;
  /** Text of the last version. */
  readonly beleid: string;
  /** The texts that were opened, by the names that the manifest gives them: the last version, and maybe more. */
  readonly bestanden: Readonly<Record<string, string>>;
}

export type Geopend = { readonly ok: true; readonly eerder: Eerder } | { readonly ok: false; readonly reden: string };

const nee = (reden: string): Geopend => ({ ok: false, reden });

/** A set that was downloaded is at most some megabytes; more is not unpacked. */
const MEESTE_BYTES = 64 * 1024 * 1024;

function ontcijfer(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The texts in files and in zip files; what is no text is passed over. */
export function uitgepakt(bestanden: readonly Uint8Array[]): readonly string[] {
  return bestanden.flatMap((bytes) => {
    if (!isZip(bytes)) return [ontcijfer(bytes) ?? []].flat();
    let totaal = 0;
    try {
      const delen = unzipSync(bytes, { filter: ({ originalSize }) => (totaal += originalSize) <= MEESTE_BYTES });
      return Object.values(delen).flatMap((deel) => ontcijfer(deel) ?? []);
    } catch {
      return [];
    }
  });
}

/** Every file that a manifest names. */
const genoemd = ({ versies }: Manifest): readonly { readonly bestand: string; readonly sha256: string }[] =>
  versies.flatMap((versie) => [versie, ...(versie.bijlagen ?? [])]);

/**
 * What was published before, from the texts of its files: one manifest and at least its last version. They are known by what is in them: a browser or a person may
 * have given a file another name.
 */
export async function openEerder(gelezen: readonly string[]): Promise<Geopend> {
  const manifesten = gelezen.flatMap((tekst) => {
    const manifest = parseManifest(tekst);
    return manifest.ok ? [{ tekst, manifest: manifest.waarde }] : [];
  });
  const [eerste, ...meer] = manifesten;
  if (!eerste) return nee(t.geenManifest);
  if (meer.length > 0) return nee(t.tweeManifesten);
  const { manifest, tekst: manifesttekst } = eerste;
  const opHash = new Map(gelezen.map((tekst) => [sha256(tekst), tekst]));
  const bestanden = Object.fromEntries(
    genoemd(manifest).flatMap(({ bestand, sha256: hash }): [string, string][] => {
      const tekst = opHash.get(hash);
      return tekst === undefined ? [] : [[bestand, tekst]];
    }),
  );
  const laatste = manifest.versies.at(-1) as UitgegevenVersie;
  const beleid = bestanden[laatste.bestand];
  if (beleid === undefined) return nee(t.zonderVersie(laatste.bestand));
  const uitgave = await openUitgave({
    haal: (wat) => Promise.resolve(wat === 'manifest' ? manifesttekst : beleid),
    sleutels: [],
    handtekeningVereist: false,
    geheugen: undefined,
    vandaag: manifest.uitgegevenOp, // its days are looked at when it is published anew
  });
  const versie = uitgave.ok ? await uitgave.waarde.beleid(laatste) : uitgave;
  return versie.ok ? { ok: true, eerder: { manifest, manifesttekst, beleid, bestanden } } : nee(versie.weigering.tekst);
}
