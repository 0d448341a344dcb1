import type { BevindingJson, Manifest } from '@handhavingswijzer/engine';
import { canoniek, parseManifest } from '@handhavingswijzer/engine';
import { leesDatum } from '@handhavingswijzer/lezing';
import { openUitgave, type Geheugen, type LaatsteUitgave, type Sleutel, type Uitkomst } from '@handhavingswijzer/publicatie';
import { leesBestand, type Gelezen } from '../bestanden.ts';
import { alsRegel, telwoord } from '../bevinding.ts';
import { leesfout, leesTekst, vanSysteem } from '../invoer.ts';
import type { Afloop, Omgeving } from '../omgeving.ts';
import { schrijf } from '../omgeving.ts';
import { schrijfHeel } from '../wegschrijven.ts';
import type { Plaats } from './plaats.ts';

/** What a publication is held against. */
export interface Maatstaf {
  /** The keys that are trusted; undefined: signatures are not looked at. */
  readonly sleutels: readonly Sleutel[] | undefined;
  /** File with the publication that was seen last, kept by this command. */
  readonly gezien: string | undefined;
  /** A civil date. */
  readonly vandaag: string;
}

/** The publication that was seen last; undefined where there is none yet. What cannot be read is no reason to forget it. */
async function leesGezien(omgeving: Omgeving, pad: string | undefined): Promise<Gelezen<LaatsteUitgave | undefined>> {
  if (pad === undefined) return { ok: true, waarde: undefined };
  const inhoud = await leesTekst(omgeving, pad);
  if (!inhoud.ok && inhoud.bevinding.code === 'bestand-niet-gevonden') return { ok: true, waarde: undefined };
  const gelezen = await leesBestand(omgeving, pad, parseManifest);
  // Files are never taken from memory here: what stands there now is what is looked at.
  return gelezen.ok ? { ok: true, waarde: { manifest: canoniek(gelezen.waarde), bestanden: {} } } : gelezen;
}

interface Bevonden {
  readonly manifest?: Manifest;
  readonly bevindingen: readonly BevindingJson[];
}

/** The memory of this command: a file. That it cannot be written is told, for who relies on it would see an old publication as new. */
const geheugen = (pad: string, laatste: LaatsteUitgave | undefined, meld: (bevinding: BevindingJson) => void): Geheugen => ({
  lees: () => Promise.resolve(laatste),
  schrijf: async ({ manifest }) => {
    try {
      await schrijfHeel(pad, manifest);
    } catch (fout) {
      meld(vanSysteem(pad, fout));
    }
  },
});

/** Everything that a publication holds, opened as the element does: the manifest, then each version and what was published beside it. */
async function gevonden(plaats: Plaats, tekst: string, maatstaf: Maatstaf, laatste: LaatsteUitgave | undefined): Promise<Bevonden> {
  const { sleutels, gezien, vandaag } = maatstaf;
  const bevindingen = new Map<string, BevindingJson>();
  const meld = (bevinding: BevindingJson): void => void bevindingen.set(`${bevinding.code} ${bevinding.bestand ?? ''}`, bevinding);
  const neem = <T>(uit: Uitkomst<T>, bestand: string): T | undefined => {
    if (uit.ok) return uit.waarde;
    meld(leesfout(bestand, uit.weigering.code, uit.weigering.tekst, uit.weigering.herstel));
    return undefined;
  };
  const uitgave = await openUitgave({
    haal: async (wat) => {
      if (wat === 'manifest') return tekst;
      const inhoud = await plaats.ernaast(wat.bestand);
      if (!inhoud.ok) throw new Error(inhoud.bevinding.tekst);
      return inhoud.tekst;
    },
    sleutels: sleutels ?? [],
    handtekeningVereist: sleutels !== undefined,
    geheugen: gezien === undefined ? undefined : geheugen(gezien, laatste, meld),
    vandaag,
  });
  const open = neem(uitgave, plaats.naam);
  if (!open) return { bevindingen: [...bevindingen.values()] };
  for (const versie of open.manifest.versies) {
    neem(await open.beleid(versie), versie.bestand);
    for (const bijlage of versie.bijlagen ?? []) neem(await open.bijlage(bijlage), bijlage.bestand);
  }
  return { manifest: open.manifest, bevindingen: [...bevindingen.values()] };
}

const alsUitvoer = ({ manifest, bevindingen }: Bevonden, { sleutels, gezien, vandaag }: Maatstaf): object => ({
  klopt: bevindingen.length === 0,
  ...(manifest
    ? {
        beleid: manifest.id,
        uitgave: manifest.uitgave,
        uitgegevenOp: manifest.uitgegevenOp,
        ...(manifest.nakijkenVoor === undefined ? {} : { nakijkenVoor: manifest.nakijkenVoor }),
        versies: manifest.versies.map(({ versie, bestand, sha256, geldigheid }) => ({ versie, bestand, sha256, geldigheid })),
      }
    : {}),
  nagekeken: { op: vandaag, handtekeningen: sleutels !== undefined, eerderGezien: gezien !== undefined },
  bevindingen,
});

/** What was not looked at, for who did not ask for it. */
const nietGezien = ({ sleutels, gezien }: Maatstaf): readonly string[] => [
  ...(sleutels ? [] : ['Niet nagekeken: de handtekeningen. Noem de sleutels die u vertrouwt met --sleutels.']),
  ...(gezien === undefined
    ? ['Niet nagekeken: of dit een oudere uitgave is dan u al zag. Noem een bestand met --gezien; daarin houdt deze opdracht dat bij.']
    : []),
];

/** Says in one line whether a publication is whole, and what is wrong with it; as data on stdout. */
export async function verifieerUitgave(omgeving: Omgeving, plaats: Plaats, tekst: string, maatstaf: Maatstaf): Promise<Afloop> {
  const laatste = await leesGezien(omgeving, maatstaf.gezien);
  const bevonden = laatste.ok ? await gevonden(plaats, tekst, maatstaf, laatste.waarde) : { bevindingen: laatste.bevindingen };
  await schrijf(omgeving.stdout, `${JSON.stringify(alsUitvoer(bevonden, maatstaf), null, 2)}\n`);
  for (const bevinding of bevonden.bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  for (const regel of nietGezien(maatstaf)) await schrijf(omgeving.stderr, `${regel}\n`);
  const { manifest, bevindingen } = bevonden;
  const slot =
    manifest && bevindingen.length === 0
      ? `Klopt: uitgave ${manifest.uitgave} van ${manifest.id}, van ${leesDatum(manifest.uitgegevenOp)}, met ${telwoord(manifest.versies.length, 'versie', 'versies')}.`
      : `Klopt niet: ${telwoord(bevindingen.length, 'bezwaar', 'bezwaren')} tegen deze uitgave.`;
  await schrijf(omgeving.stderr, `${slot}\n`);
  return bevindingen.length === 0 ? 0 : 1;
}
