import type { Dossier, Manifest, UitgegevenVersie } from '../gegenereerd/typen.ts';
import type { Uitslag } from '../uitslag.ts';
import { fout, gelukt, mislukt } from '../uitslag.ts';

/** The days of a case that may choose a version (civil dates); undefined: not known. */
export interface Peildagen {
  readonly besluitdatum: string | undefined;
  /** Of each overtreding. */
  readonly pleegdatums: readonly (string | undefined)[];
}

/** The days of a dossier: an overtreding without a day of its own was committed on the day of the inspection. */
export const peildagenVan = ({ besluitdatum, inspectie, overtredingen }: Dossier): Peildagen => ({
  besluitdatum,
  pleegdatums: overtredingen.map(({ pleegdatum }) => pleegdatum ?? inspectie.datum),
});

type Telling = 'alle' | 'enkele' | 'geen' | 'onbekend';

/** How many of the days that decide for this version fall within it. */
function telling({ geldigheid: { van, tot, peildatum } }: UitgegevenVersie, { besluitdatum, pleegdatums }: Peildagen): Telling {
  const dagen = peildatum === 'besluitdatum' ? [besluitdatum] : pleegdatums;
  if (dagen.length === 0 || dagen.includes(undefined)) return 'onbekend';
  const binnen = dagen.filter((dag) => dag !== undefined && dag >= van && (tot === undefined || dag <= tot));
  return binnen.length === dagen.length ? 'alle' : binnen.length > 0 ? 'enkele' : 'geen';
}

/**
 * The version of a policy that a case falls under, by the date that the policy itself names. One advice, one version: where the days of the overtredingen
 * point to different ones that is a finding (`beleid-splitst`), as it is when no version covers the day or the day is not known. Where two versions that
 * look at different dates both cover the case, the later one's transition rule decides (a manifest must have it then).
 */
export function kiesVersie({ versies }: Manifest, dagen: Peildagen): Uitslag<UitgegevenVersie> {
  const geteld = versies.map((versie) => ({ versie, hoe: telling(versie, dagen) }));
  const onbekend = geteld.find(({ hoe }) => hoe === 'onbekend');
  if (onbekend) return mislukt([fout('peildatum-onbekend', '', { peildatum: onbekend.versie.geldigheid.peildatum })]);
  const passend = geteld.filter(({ hoe }) => hoe === 'alle').map(({ versie }) => versie);
  const laatste = passend.at(-1);
  if (laatste) return gelukt(laatste.geldigheid.lopendeZaken === 'oud' ? (passend[0] as UitgegevenVersie) : laatste);
  const deels = geteld.filter(({ hoe }) => hoe === 'enkele').map(({ versie }) => versie.versie);
  return mislukt([
    deels.length > 0 ? fout('beleid-splitst', '', { versies: deels }) : fout('geen-versie', '', { eerste: (versies[0] as UitgegevenVersie).geldigheid.van }),
  ]);
}
