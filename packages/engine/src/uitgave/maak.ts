import { ENGINE } from '../adviseer.ts';
import { canoniek } from '../canoniek.ts';
import { aansluiting, controleerManifest, vergelijkVersies } from '../controle/manifest.ts';
import { dagnummer, datumVan } from '../datum.ts';
import type { Bijlage, Instemming, Manifest, UitgegevenVersie } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { heeftFout, verzamel } from '../lees/melden.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { fout, gelukt, mislukt, waarschuwing } from '../uitslag.ts';

/** What a publication says besides the policy itself. */
export interface Uitgavegegevens {
  /** The day of publication, a civil date. */
  readonly op: string;
  /** What changed since the version before it, in Dutch. */
  readonly wijzigingen: readonly string[];
  readonly instemming: readonly Instemming[];
  /** What is published beside it. */
  readonly bijlagen?: readonly Bijlage[];
  /** The last day on which the publication may be used, a civil date; without one it may always be. */
  readonly nakijkenVoor?: string | undefined;
}

/** A new publication, not signed yet: a file that never changes again and the manifest that names it. */
export interface Uitgave {
  readonly bestand: string;
  /** The RFC 8785 text of the policy: the bytes of the file, in UTF-8. */
  readonly tekst: string;
  readonly manifest: Manifest;
  readonly waarschuwingen: readonly Bevinding[];
}

const dagVoor = (datum: string): string => datumVan(dagnummer(datum) - 1);

/** What stands in the way of a policy as the version behind the ones published; pointers are into the policy. */
function bezwaren(eerder: Manifest, { data }: Beleid, op: string): readonly Bevinding[] {
  const vorige = eerder.versies.at(-1) as UitgegevenVersie;
  return verzamel((meld) => {
    if (data.id !== eerder.id) meld(fout('manifest-ander-beleid', '/id', { gevonden: data.id, verwacht: eerder.id }));
    if (vergelijkVersies(data.versie, vorige.versie) <= 0) meld(fout('versie-niet-hoger', '/versie', { gevonden: data.versie, vorige: vorige.versie }));
    const { van, opvolgerVan, peildatum, overgang } = data.geldigheid;
    if (opvolgerVan && (opvolgerVan.id !== eerder.id || opvolgerVan.versie !== vorige.versie))
      meld(
        fout('volgt-niet-op', '/geldigheid/opvolgerVan', { gevonden: `${opvolgerVan.id} ${opvolgerVan.versie}`, verwacht: `${eerder.id} ${vorige.versie}` }),
      );
    if (van <= vorige.geldigheid.van) meld(fout('geldigheid-niet-later', '/geldigheid/van', { van, vorige: vorige.geldigheid.van }));
    else if (vorige.geldigheid.tot !== undefined) aansluiting(vorige.geldigheid.tot, van, '/geldigheid/van', meld);
    if (peildatum !== vorige.geldigheid.peildatum && overgang === undefined)
      meld(fout('peildatum-wisselt', '/geldigheid/peildatum', { vorige: vorige.geldigheid.peildatum, gevonden: peildatum }));
    if (op < eerder.uitgegevenOp) meld(fout('uitgave-eerder', '', { op, vorige: eerder.uitgegevenOp }));
  });
}

/**
 * The next publication of a policy: its canonical bytes and a manifest one `uitgave` further, in which the version before it ends on the day before this one
 * begins. Signs nothing and checks no cases: that comes before and after. A policy that works back in time is a warning: that it may burden nobody is for
 * who publishes.
 *
 * @param eerder the manifest so far; undefined for the first version
 */
export function maakUitgave(
  eerder: Manifest | undefined,
  beleid: Beleid,
  landelijk: Landelijk,
  { op, wijzigingen, instemming, bijlagen = [], nakijkenVoor }: Uitgavegegevens,
): Uitslag<Uitgave> {
  const tegen = eerder ? bezwaren(eerder, beleid, op) : [];
  if (heeftFout(tegen)) return mislukt(tegen);
  const { id, versie, geldigheid } = beleid.data;
  const bestand = `${id}-${versie}.json`;
  const { van, tot, peildatum, overgang } = geldigheid;
  const nieuw: UitgegevenVersie = {
    versie,
    bestand,
    sha256: beleid.sha256,
    geldigheid: { van, ...(tot === undefined ? {} : { tot }), peildatum, ...(overgang ? { lopendeZaken: overgang.lopendeZaken } : {}) },
    gepubliceerdOp: op,
    engine: ENGINE,
    landelijk: { id: landelijk.data.id, versie: landelijk.data.versie, sha256: landelijk.sha256 },
    wijzigingen: [...wijzigingen],
    instemming: [...instemming],
    ...(bijlagen.length > 0 ? { bijlagen: [...bijlagen] } : {}),
  };
  const vorige = (eerder?.versies ?? []).map((v, i, alle) => (i < alle.length - 1 ? v : { ...v, geldigheid: { ...v.geldigheid, tot: dagVoor(van) } }));
  const manifest = volgende(eerder, id, [...vorige, nieuw], op, nakijkenVoor);
  const fouten = controleerManifest(manifest);
  if (heeftFout(fouten)) return mislukt(fouten);
  return gelukt({
    bestand,
    tekst: canoniek(beleid.data),
    manifest,
    waarschuwingen: van < op ? [waarschuwing('werkt-terug', '/geldigheid/van', { van, op })] : [],
  });
}

const volgende = (eerder: Manifest | undefined, id: string, versies: readonly UitgegevenVersie[], op: string, nakijkenVoor: string | undefined): Manifest => ({
  schema: 'manifest/1',
  id,
  uitgave: (eerder?.uitgave ?? 0) + 1,
  uitgegevenOp: op,
  ...(nakijkenVoor === undefined ? {} : { nakijkenVoor }),
  versies: [...versies],
});

/**
 * The same versions published anew: someone looked at them again, and found that they still hold. Not signed yet.
 *
 * @param op the day of this publication, a civil date
 * @param nakijkenVoor the last day on which it may be used
 */
export function vernieuwUitgave(eerder: Manifest, op: string, nakijkenVoor: string | undefined): Uitslag<Manifest> {
  if (op < eerder.uitgegevenOp) return mislukt([fout('uitgave-eerder', '', { op, vorige: eerder.uitgegevenOp })]);
  const manifest = volgende(eerder, eerder.id, eerder.versies, op, nakijkenVoor);
  const fouten = controleerManifest(manifest);
  return heeftFout(fouten) ? mislukt(fouten) : gelukt(manifest);
}

/** The text over which a manifest is signed: itself without the signature, by RFC 8785. */
export function teOndertekenen({ handtekening: _, ...manifest }: Manifest): string {
  return canoniek(manifest);
}
