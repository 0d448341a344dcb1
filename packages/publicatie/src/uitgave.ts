import {
  canoniek,
  parseManifest,
  parsePolicy,
  sha256,
  teOndertekenen,
  type Beleid,
  type Bevinding,
  type Bijlage,
  type Manifest,
  type UitgegevenVersie,
} from '@handhavingswijzer/engine';
import { leesDatum, verwoordBevinding } from '@handhavingswijzer/lezing';
import { controleerHandtekening, type Sleutel } from './handtekening.ts';
import { teksten, type Weigering } from './teksten.ts';

/** The last publication that came in whole: to refuse an older one, and to go on with when a new one cannot be fetched. */
export interface LaatsteUitgave {
  /** Text of the manifest. */
  readonly manifest: string;
  /** Texts of policy files by their sha256. */
  readonly bestanden: Readonly<Record<string, string>>;
}

/** Where the last publication is kept between visits; the host gives it. A store that fails costs only the memory. */
export interface Geheugen {
  lees(): Promise<LaatsteUitgave | undefined>;
  schrijf(laatste: LaatsteUitgave): Promise<void>;
}

/** The outside world of a published policy. */
export interface Omgeving {
  /** Gives the text of the manifest, or of a file beside it; rejects when it cannot. */
  readonly haal: (bestand: 'manifest' | { readonly bestand: string }) => Promise<string>;
  /** The keys that are trusted. */
  readonly sleutels: readonly Sleutel[];
  /** Refuse what is not signed by one of them. */
  readonly handtekeningVereist: boolean;
  readonly geheugen: Geheugen | undefined;
  /** Today, a civil date. */
  readonly vandaag: string;
}

export type Uitkomst<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly weigering: Weigering };

const gelukt = <T>(waarde: T): Uitkomst<T> => ({ ok: true, waarde });
const geweigerd = (weigering: Weigering): { readonly ok: false; readonly weigering: Weigering } => ({ ok: false, weigering });

const redenVan = ([eerste]: readonly Bevinding[]): string => (eerste ? verwoordBevinding(eerste).tekst : '');

/** A publication that passed every check. */
export interface Uitgave {
  readonly manifest: Manifest;
  /** That this is the last good one and not a new one, in words. */
  readonly melding: string | undefined;
  /** The policy of a version: fetched, and held against the manifest. */
  beleid(versie: UitgegevenVersie): Promise<Uitkomst<Beleid>>;
  /** What was published beside a version: fetched, and held against the manifest. */
  bijlage(bijlage: Bijlage): Promise<Uitkomst<string>>;
}

/** A signature must be good where one is required, and where there is one and keys are known. */
async function bezwaar(
  wat: string,
  tekst: string,
  handtekening: string | undefined,
  { sleutels, handtekeningVereist }: Omgeving,
): Promise<Weigering | undefined> {
  if (!handtekeningVereist && (handtekening === undefined || sleutels.length === 0)) return undefined;
  const oordeel = await controleerHandtekening(tekst, handtekening, sleutels);
  return oordeel.soort === 'goed' ? undefined : teksten.handtekening(wat, oordeel);
}

async function herinner(geheugen: Geheugen | undefined): Promise<LaatsteUitgave | undefined> {
  try {
    return await geheugen?.lees();
  } catch {
    return undefined;
  }
}

/** The clock stands between the day of a publication and the day by which it had to be renewed. */
function klokbezwaar({ uitgegevenOp, nakijkenVoor }: Manifest, vandaag: string): Weigering | undefined {
  if (vandaag < uitgegevenOp) return teksten.klokAchter(leesDatum(uitgegevenOp), leesDatum(vandaag));
  if (nakijkenVoor !== undefined && vandaag > nakijkenVoor) return teksten.nakijkenVoorbij(leesDatum(nakijkenVoor), leesDatum(vandaag));
  return undefined;
}

/** Checks a manifest by itself: its shape, its signature, and that the clock is neither behind it nor far ahead of it. */
async function keurManifest(tekst: string, omgeving: Omgeving): Promise<Uitkomst<Manifest>> {
  const gelezen = parseManifest(tekst);
  if (!gelezen.ok) return geweigerd(teksten.manifestOnleesbaar(redenVan(gelezen.bevindingen)));
  const { waarde } = gelezen;
  const tegen = await bezwaar(teksten.deLijst, teOndertekenen(waarde), waarde.handtekening, omgeving);
  const klok = tegen ?? klokbezwaar(waarde, omgeving.vandaag);
  return klok ? geweigerd(klok) : gelukt(waarde);
}

/**
 * The versions with nothing that a later publication may change: the last day of the one before it, and whose key signed it (another key may take over;
 * where a signature is required, it is checked by itself).
 */
const vasteVersies = (manifest: Manifest, tot: number): string =>
  canoniek(manifest.versies.slice(0, tot).map(({ geldigheid: { tot: _, ...geldigheid }, handtekening: __, ...versie }) => ({ ...versie, geldigheid })));

/** A publication after one that was seen: not older, and what was published stays as it was. */
function navolging(nieuw: Manifest, gezien: Manifest): Weigering | undefined {
  if (nieuw.id !== gezien.id) return teksten.anderBeleid(nieuw.id, gezien.id);
  if (nieuw.uitgave < gezien.uitgave) return teksten.oudereUitgave(nieuw.uitgave, gezien.uitgave);
  const zelfde = nieuw.uitgave === gezien.uitgave ? teOndertekenen(nieuw) === teOndertekenen(gezien) : true;
  const aantal = gezien.versies.length;
  if (!zelfde || vasteVersies(nieuw, aantal) !== vasteVersies(gezien, aantal)) return teksten.andereUitgave(gezien.uitgave);
  return undefined;
}

async function haal(omgeving: Omgeving, bestand: string, wat: string): Promise<Uitkomst<string>> {
  try {
    return gelukt(await omgeving.haal({ bestand }));
  } catch {
    return geweigerd(teksten.nietOpgehaald(wat));
  }
}

/** The policy of a version: the bytes must have the hash and the signature that the manifest gives, and say of themselves what it says of them. */
async function haalBeleid(
  versie: UitgegevenVersie,
  omgeving: Omgeving,
  bewaard: string | undefined,
): Promise<Uitkomst<{ readonly beleid: Beleid; readonly tekst: string }>> {
  const gehaald = bewaard === undefined ? await haal(omgeving, versie.bestand, teksten.versie(versie.versie)) : gelukt(bewaard);
  if (!gehaald.ok) return gehaald;
  const tekst = gehaald.waarde;
  if (sha256(tekst) !== versie.sha256) return geweigerd(teksten.hashAnders(versie.bestand));
  const tegen = await bezwaar(teksten.versie(versie.versie), tekst, versie.handtekening, omgeving);
  if (tegen) return geweigerd(tegen);
  const gelezen = parsePolicy(tekst);
  if (!gelezen.ok) return geweigerd(teksten.beleidOnbruikbaar(versie.bestand, redenVan(gelezen.bevindingen)));
  const { data, sha256: hash } = gelezen.waarde;
  const { van, peildatum } = data.geldigheid;
  const zegtHetzelfde = hash === versie.sha256 && data.versie === versie.versie && van === versie.geldigheid.van && peildatum === versie.geldigheid.peildatum;
  return zegtHetzelfde ? gelukt({ beleid: gelezen.waarde, tekst }) : geweigerd(teksten.manifestKloptNiet(versie.bestand));
}

/**
 * Opens a published policy: fetches the manifest and refuses what is unreadable, not signed as it must be, older than what was seen, or ahead of the clock. When
 * it cannot be fetched the last good one is used, and that is said. What is refused is never replaced in silence by something older.
 */
export async function openUitgave(omgeving: Omgeving): Promise<Uitkomst<Uitgave>> {
  const laatste = await herinner(omgeving.geheugen);
  let tekst: string | undefined;
  try {
    tekst = await omgeving.haal('manifest');
  } catch {
    tekst = undefined;
  }
  if (tekst === undefined && laatste === undefined) return geweigerd(teksten.nietOpgehaald(teksten.deLijst));
  const gekeurd = await keurManifest(tekst ?? (laatste as LaatsteUitgave).manifest, omgeving);
  if (!gekeurd.ok) return gekeurd;
  const manifest = gekeurd.waarde;
  const gezien = laatste && parseManifest(laatste.manifest);
  const ouder = gezien?.ok ? navolging(manifest, gezien.waarde) : undefined;
  if (ouder) return geweigerd(ouder);
  const bestanden: Record<string, string> = gezien?.ok ? { ...laatste?.bestanden } : {};
  const bewaar = async (): Promise<void> => {
    try {
      await omgeving.geheugen?.schrijf({ manifest: canoniek(manifest), bestanden: { ...bestanden } });
    } catch {
      // a store that fails costs only the memory
    }
  };
  await bewaar();
  return gelukt({
    manifest,
    melding: tekst === undefined ? teksten.laatstGoede(manifest.uitgave) : undefined,
    async beleid(versie) {
      const uit = await haalBeleid(versie, omgeving, bestanden[versie.sha256]);
      if (!uit.ok) return uit;
      bestanden[versie.sha256] = uit.waarde.tekst;
      await bewaar();
      return gelukt(uit.waarde.beleid);
    },
    async bijlage({ bestand, sha256: hash }) {
      const gehaald = await haal(omgeving, bestand, teksten.hetBestand(bestand));
      if (!gehaald.ok) return gehaald;
      return sha256(gehaald.waarde) === hash ? gehaald : geweigerd(teksten.hashAnders(bestand));
    },
  });
}
