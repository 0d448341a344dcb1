import {
  canoniek,
  checkCasussen,
  draaiCasussen,
  GebruiksFout,
  maakUitgave,
  sha256,
  teOndertekenen,
  vernieuwUitgave,
  verschuif,
  fout,
  mislukt,
  gelukt,
  type Beleid,
  type Bijlage,
  type Instemming,
  type Manifest,
  type Uitslag,
} from '@handhavingswijzer/engine';
import { controleerHandtekening, onderteken, type Sleutel } from '../handtekening.ts';
import { maakPagina, paginabestand } from '../pagina/index.ts';
import { openbaarVan } from '../sleutel.ts';
import { keurmerkVan } from './keuring.ts';
import type { Keuring, Publicatiestuk } from './typen.ts';

/** Name of the manifest in the folder of a publication; hosts are given its address, for ever. */
export const MANIFESTNAAM = 'manifest.json';

/** Someone looks at a publication again within so many years, unless who publishes says otherwise. */
const NAKIJKEN_NA_JAREN = 5;

/** The last day on which a publication of this day may be used, when nothing else is said; civil dates. */
export const nakijkenNa = (op: string): string => verschuif(op, NAKIJKEN_NA_JAREN, 'jaren');

/** A publication as files, not signed yet: what never changes again, and the manifest that names it. */
export interface Uitgavestukken {
  readonly manifest: Manifest;
  /** Texts by name: the policy, its cases, its page. All of them are new. */
  readonly bestanden: Readonly<Record<string, string>>;
}

/** What is decided besides the policy. */
export interface Uitgavebesluit {
  readonly instemming: readonly Instemming[];
  /** The last day on which the publication may be used. */
  readonly nakijkenVoor: string | undefined;
}

/**
 * Makes the files of a version that passed every check and was agreed with: the RFC 8785 bytes of the policy and of its cases, the page that shows it to
 * anyone, and the manifest with the hash of each.
 *
 * @throws GebruiksFout when the checks were of something else, or did not pass
 */
export function maakUitgavestukken(
  keuring: Keuring,
  beleid: Beleid,
  stuk: Publicatiestuk,
  { instemming, nakijkenVoor }: Uitgavebesluit,
): Uitslag<Uitgavestukken> {
  const { landelijk, eerder, op } = stuk;
  if (!keuring.goed || canoniek(keuring.van) !== canoniek(keurmerkVan(beleid, stuk)))
    throw new GebruiksFout('checks of this very policy, all passed, are needed');
  const gezegd = new Set(instemming.map(({ afdruk }) => afdruk));
  if (!keuring.groepen.every(({ afdruk }) => gezegd.has(afdruk))) throw new GebruiksFout('agreement on every group is needed');
  const gelezen = checkCasussen(beleid, landelijk, stuk.casussen ?? '');
  if (!gelezen.ok) return gelezen;
  const casussen = gelezen.waarde;
  const casustekst = canoniek(casussen);
  const gegevens = { op, wijzigingen: keuring.wijzigingen, instemming, nakijkenVoor };
  const naamVan = (bestand: string): string => bestand.replace(/\.json$/u, '.casussen.json');
  const metBijlagen = (bijlagen: readonly Bijlage[]) => maakUitgave(eerder?.manifest, beleid, landelijk, { ...gegevens, bijlagen });
  const kaal = metBijlagen([]);
  if (!kaal.ok) return kaal;
  const { bestand, tekst } = kaal.waarde;
  const gevallen: Bijlage = { soort: 'casussen', bestand: naamVan(bestand), sha256: sha256(casustekst) };
  const metGevallen = metBijlagen([gevallen]);
  if (!metGevallen.ok) return metGevallen;
  const pagina = maakPagina({
    beleid,
    landelijk,
    casussen,
    uitslagen: draaiCasussen(beleid, landelijk, casussen),
    manifest: metGevallen.waarde.manifest, // the page cannot hold its own hash
    ...(eerder ? { vorige: eerder.beleid } : {}),
  });
  const uitgave = metBijlagen([gevallen, { soort: 'pagina', bestand: paginabestand(bestand), sha256: sha256(pagina) }]);
  if (!uitgave.ok) return uitgave;
  return gelukt({ manifest: uitgave.waarde.manifest, bestanden: { [bestand]: tekst, [gevallen.bestand]: casustekst, [paginabestand(bestand)]: pagina } });
}

/** The same versions, looked at again: only the manifest is new. */
export function vernieuwdeStukken(eerder: Manifest, op: string, nakijkenVoor: string | undefined): Uitslag<Uitgavestukken> {
  const manifest = vernieuwUitgave(eerder, op, nakijkenVoor);
  return manifest.ok ? gelukt({ manifest: manifest.waarde, bestanden: {} }) : manifest;
}

/**
 * Signs a publication: the manifest, and every version whose file is at hand and does not bear a good signature of this key already. So another key takes over
 * by publishing anew. Without a key nothing is signed, and that is refused where the one before it was.
 *
 * @param ernaast texts of files of earlier versions, by name
 */
export async function ondertekenUitgave(
  { manifest, bestanden }: Uitgavestukken,
  eerder: Manifest | undefined,
  ernaast: Readonly<Record<string, string>>,
  sleutel: Sleutel | undefined,
): Promise<Uitslag<Readonly<Record<string, string>>>> {
  if (!sleutel) {
    if (eerder?.handtekening !== undefined) return mislukt([fout('sleutel-nodig', '')]);
    return gelukt({ ...bestanden, [MANIFESTNAAM]: canoniek(manifest) });
  }
  const openbaar = [openbaarVan(sleutel)];
  const versies = await Promise.all(
    manifest.versies.map(async (versie) => {
      const tekst = bestanden[versie.bestand] ?? ernaast[versie.bestand];
      if (tekst === undefined || sha256(tekst) !== versie.sha256) return versie;
      const { soort } = await controleerHandtekening(tekst, versie.handtekening, openbaar);
      return soort === 'goed' ? versie : { ...versie, handtekening: await onderteken(tekst, sleutel) };
    }),
  );
  const kaal: Manifest = { ...manifest, versies };
  return gelukt({ ...bestanden, [MANIFESTNAAM]: canoniek({ ...kaal, handtekening: await onderteken(teOndertekenen(kaal), sleutel) }) });
}
