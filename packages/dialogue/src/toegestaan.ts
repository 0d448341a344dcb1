import type { BeleidJson, Bron } from '@handhavingswijzer/engine';
import { isDatum, leesDatum } from '@handhavingswijzer/lezing';
import { teksten } from './teksten.ts';
import type { Concept, Kader, Overgangsbesluit } from './typen.ts';

const t = teksten.toegestaan;

/** Which of two versions a case may go on under, and what says so. */
export interface Toegestaan {
  readonly oud: boolean;
  readonly nieuw: boolean;
  readonly grondslag: Overgangsbesluit['grondslag'];
  /** Nothing decides: she must say why. */
  readonly redenVerplicht: boolean;
  /** Why, in words. */
  readonly uitleg: string;
  /** What the policy itself says about running cases. */
  readonly toelichting?: string;
  /** The section of the transition rule, in the policy named by `bronVan`. */
  readonly bron?: Bron;
  readonly bronVan?: 'oud' | 'nieuw';
}

type Kant = 'oud' | 'nieuw';
const andere = (kant: Kant): Kant => (kant === 'oud' ? 'nieuw' : 'oud');

const alleen = (kant: Kant, grondslag: Toegestaan['grondslag'], uitleg: string): Toegestaan => ({
  oud: kant === 'oud',
  nieuw: kant === 'nieuw',
  grondslag,
  redenVerplicht: false,
  uitleg,
});
const zelf = (uitleg: string): Toegestaan => ({ oud: true, nieuw: true, grondslag: 'eigen-keuze', redenVerplicht: true, uitleg });

/**
 * Which version this case may go on under: by the transition rule of the later version, else by the date that picks the version; when neither decides, the officer chooses
 * and says why. The two are called old (of the case) and new (offered), whichever came into force first.
 */
export function toegestaan(oud: Kader, nieuw: Kader, dossier: Concept): Toegestaan {
  const beleid: Readonly<Record<Kant, BeleidJson>> = { oud: oud.beleid.data, nieuw: nieuw.beleid.data };
  if (oud.beleid.sha256 === nieuw.beleid.sha256) return alleen('nieuw', 'landelijk', t.landelijk);
  const later = laterVan(beleid);
  if (later === undefined) return zelf(t.anderBeleid(beleid.oud.titel, beleid.nieuw.titel));
  const regel = beleid[later].geldigheid.overgang;
  const { van } = beleid[later].geldigheid;
  if (regel && isDatum(dossier.inspectie.datum ?? '') && (dossier.inspectie.datum ?? '') < van) {
    const rest = { ...(regel.toelichting === undefined ? {} : { toelichting: regel.toelichting }), bron: regel.bron, bronVan: later };
    const uitleg = t.overgangsregel[regel.lopendeZaken](leesDatum(van));
    if (regel.lopendeZaken === 'keuze') return { oud: true, nieuw: true, grondslag: 'overgangsregel', redenVerplicht: false, uitleg, ...rest };
    return { ...alleen(regel.lopendeZaken === 'nieuw' ? later : andere(later), 'overgangsregel', uitleg), ...rest };
  }
  return opPeildatum(beleid, later, dossier);
}

/** Which of the two is the later version of one policy; undefined when they are not versions of one policy, or equally old. */
function laterVan(beleid: Readonly<Record<Kant, BeleidJson>>): Kant | undefined {
  for (const kant of ['nieuw', 'oud'] as const) {
    const vorige = beleid[kant].geldigheid.opvolgerVan;
    const ander = beleid[andere(kant)];
    if (vorige?.id === ander.id && (vorige.id !== beleid[kant].id || vorige.versie === ander.versie)) return kant;
  }
  if (beleid.oud.id !== beleid.nieuw.id) return undefined;
  const [a, b] = [rang(beleid.oud), rang(beleid.nieuw)];
  return a < b ? 'nieuw' : 'oud';
}

/** Orders versions of one policy: first by the day they came into force, then by number. */
const rang = ({ geldigheid, versie }: BeleidJson): string => [geldigheid.van, ...versie.split('.').map((deel) => deel.padStart(6, '0'))].join(' ');

function opPeildatum(beleid: Readonly<Record<Kant, BeleidJson>>, later: Kant, dossier: Concept): Toegestaan {
  const eerder = andere(later);
  const datums = { oud: peildatums(beleid.oud, dossier), nieuw: peildatums(beleid.nieuw, dossier) };
  const alle = [...datums.oud, ...datums.nieuw];
  if (!alle.every((d) => d !== undefined && isDatum(d))) return zelf(t.datumOnbekend[beleid[later].geldigheid.peildatum]);
  const geldt = (kant: Kant): boolean[] => datums[kant].map((d) => isVanKracht(beleid[kant], d ?? '', kant === eerder ? beleid[later] : undefined));
  const [vroeg, laat] = [geldt(eerder), geldt(later)];
  const dag = leesDatum(datums[later][0] ?? '');
  const peil = beleid[later].geldigheid.peildatum;
  if (laat.every(Boolean) && !vroeg.some(Boolean)) return alleen(later, 'peildatum', t.peildatum[peil](dag, beleid[later].versie));
  if (vroeg.every(Boolean) && !laat.some(Boolean)) return alleen(eerder, 'peildatum', t.peildatum[peil](dag, beleid[eerder].versie));
  if (laat.every(Boolean)) return zelf(t.beideVanKracht(dag));
  return zelf(laat.some(Boolean) || vroeg.some(Boolean) ? t.splitst : t.geenVanKracht(dag));
}

/** The dates that pick this version: the day of the besluit, or the day of each overtreding. */
function peildatums({ geldigheid }: BeleidJson, dossier: Concept): (string | undefined)[] {
  if (geldigheid.peildatum === 'besluitdatum') return [dossier.besluitdatum];
  const dagen = dossier.overtredingen.map((o) => o.pleegdatum ?? dossier.inspectie.datum);
  return dagen.length > 0 ? dagen : [dossier.inspectie.datum];
}

/** In force on that day. Without a last day of its own a version ends when its successor begins. */
function isVanKracht({ geldigheid: { van, tot } }: BeleidJson, dag: string, opvolger: BeleidJson | undefined): boolean {
  if (dag < van || (tot !== undefined && dag > tot)) return false;
  return tot !== undefined || opvolger === undefined || opvolger.geldigheid.van <= van || dag < opvolger.geldigheid.van;
}
