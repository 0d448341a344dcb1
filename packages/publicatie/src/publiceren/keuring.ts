import {
  analyseerInStappen,
  canoniek,
  checkCasussen,
  controleerOmvangInStappen,
  controleerSamen,
  fout,
  maakUitgave,
  muteerInStappen,
  parsePolicy,
  Peilingen,
  sha256,
  vergelijkInStappen,
  type Beleid,
  type Bevinding,
  type Casussen,
  type Landelijk,
  type Uitslag,
} from '@handhavingswijzer/engine';
import { draaiGevallen } from './gevallen.ts';
import { instemgroepen } from './groepen.ts';
import { ontbrekendeGevallen } from './mutaties.ts';
import { alsFouten, geteld, Lijst, uitgekomen } from './stappen.ts';
import type { Controle, Instemgroep, Keuring, Keurmerk, Keurstap, Publicatiebevinding, Publicatiestuk } from './typen.ts';
import { wijzigingenTussen } from './wijzigingen.ts';

/** By what is known for which policy, cases, law and manifest the checks were done. */
export const keurmerkVan = (beleid: Beleid, { casussen = '', landelijk, eerder }: Publicatiestuk): Keurmerk => ({
  beleid: beleid.sha256,
  casussen: sha256(casussen),
  landelijk: landelijk.sha256,
  eerder: eerder ? sha256(canoniek(eerder.manifest)) : '',
});

const inBeleid = (bevinding: Bevinding): Publicatiebevinding => ({ ...bevinding, in: 'beleid' });
const inCasussen = (bevinding: Bevinding): Publicatiebevinding => ({ ...bevinding, in: 'casussen' });

/**
 * Does everything that a version must pass before it is published: its shape and meaning, its own cases, what they cover, the analysis of all cases, whether
 * the cases notice every change of it (mutations), how it follows the version before it, and in which outcomes it differs. A check of which the ground does not hold is passed over, and said to be. A step tells how
 * far it is.
 */
export function* keurInStappen(stuk: Publicatiestuk): Generator<Keurstap, Keuring, undefined> {
  const lijst = new Lijst();
  yield lijst.stap('vorm');
  const gelezen = parsePolicy(stuk.beleid);
  if (!gelezen.ok) {
    lijst.meld(uitgekomen('vorm', gelezen.bevindingen.map(inBeleid)));
    return lijst.einde(undefined);
  }
  const beleid = gelezen.waarde;
  const van = keurmerkVan(beleid, stuk);
  if (!(yield* keurVorm(lijst, beleid, stuk.landelijk))) return lijst.einde(van);
  const casussen = leesCasussen(beleid, stuk);
  if (casussen.ok) yield* keurGevallen(lijst, beleid, stuk.landelijk, casussen.waarde);
  else lijst.meld(uitgekomen('gevallen', casussen.bevindingen.map(inCasussen)));
  yield* keurAnalyse(lijst, beleid, stuk.landelijk);
  if (casussen.ok && lijst.heeft('gevallen')) yield* keurMutaties(lijst, beleid, stuk.landelijk, casussen.waarde);
  yield lijst.stap('opvolging');
  lijst.meld(keurOpvolging(beleid, stuk));
  const groepen = yield* vergelijkMetVorige(lijst, beleid, stuk);
  return lijst.einde(van, groepen, stuk.eerder ? wijzigingenTussen(stuk.eerder.beleid, beleid, stuk.landelijk) : []);
}

/** Voorschriften, each for one kind of voorziening. */
const ruimten = ({ data }: Beleid): number => data.voorschriften.reduce((som, { voorzieningen }) => som + voorzieningen.length, 0);

function* keurVorm(lijst: Lijst, beleid: Beleid, landelijk: Landelijk): Generator<Keurstap, boolean, undefined> {
  const samen = controleerSamen(beleid, landelijk);
  const omvang = samen.some(({ ernst }) => ernst === 'fout')
    ? []
    : yield* lijst.loop('vorm', geteld(controleerOmvangInStappen(beleid, landelijk), ruimten(beleid)));
  return lijst.meld(uitgekomen('vorm', [...beleid.waarschuwingen, ...samen, ...omvang].map(inBeleid)));
}

function leesCasussen(beleid: Beleid, { casussen, landelijk }: Publicatiestuk): Uitslag<Casussen> {
  if (casussen === undefined) return { ok: false, bevindingen: [fout('geen-gevallen', '')] };
  const gelezen = checkCasussen(beleid, landelijk, casussen);
  return gelezen.ok && gelezen.waarde.casussen.length === 0 ? { ok: false, bevindingen: [fout('geen-gevallen', '')] } : gelezen;
}

function* keurGevallen(lijst: Lijst, beleid: Beleid, landelijk: Landelijk, casussen: Casussen): Generator<Keurstap, void, undefined> {
  const { fouten, ongedekt, voorwaarden } = yield* lijst.loop('gevallen', draaiGevallen(beleid, landelijk, casussen));
  lijst.meld(alsFouten('gevallen', fouten, casussen.casussen.length));
  lijst.meld(alsFouten('dekking', ongedekt, voorwaarden));
}

/** Everything that the analysis finds must be mended or explained in the policy, what it could not look through included. */
function* keurAnalyse(lijst: Lijst, beleid: Beleid, landelijk: Landelijk): Generator<Keurstap, void, undefined> {
  const uit = yield* lijst.loop('analyse', analyseerInStappen(beleid, landelijk, new Peilingen()));
  if (!uit.ok) lijst.meld(uitgekomen('analyse', uit.bevindingen.map(inBeleid)));
  else
    lijst.meld(
      alsFouten(
        'analyse',
        uit.waarde.bevindingen.map(({ combinaties: _, tegenover: __, ...bevinding }) => ({ ...bevinding, in: 'beleid' as const })),
        uit.waarde.combinaties,
      ),
    );
}

function* keurMutaties(lijst: Lijst, beleid: Beleid, landelijk: Landelijk, casussen: Casussen): Generator<Keurstap, void, undefined> {
  const uit = yield* lijst.loop('mutaties', muteerInStappen(beleid, landelijk, casussen));
  if (!uit.ok) lijst.meld(uitgekomen('mutaties', uit.bevindingen.map(inBeleid)));
  else lijst.meld(uitgekomen('mutaties', ontbrekendeGevallen(uit.waarde), uit.waarde.mutanten));
}

function keurOpvolging(beleid: Beleid, { eerder, landelijk, op }: Publicatiestuk): Controle {
  const uitgave = maakUitgave(eerder?.manifest, beleid, landelijk, { op, wijzigingen: [], instemming: [] });
  return uitgekomen('opvolging', (uitgave.ok ? uitgave.waarde.waarschuwingen : uitgave.bevindingen).map(inBeleid));
}

/** The outcomes that change; none for a first version. */
function* vergelijkMetVorige(lijst: Lijst, beleid: Beleid, { eerder, landelijk }: Publicatiestuk): Generator<Keurstap, readonly Instemgroep[], undefined> {
  if (!eerder) {
    lijst.meld(uitgekomen('vergelijking', [], 0));
    return [];
  }
  const uit = yield* lijst.loop('vergelijking', vergelijkInStappen(eerder.beleid, beleid, landelijk));
  if (!uit.ok) {
    lijst.meld(uitgekomen('vergelijking', uit.bevindingen.map(inBeleid)));
    return [];
  }
  const niet = uit.waarde.nietVergeleken.map((plek) => fout('niet-vergeleken', '/voorschriften', { bij: [plek] }));
  lijst.meld(uitgekomen('vergelijking', niet.map(inBeleid), uit.waarde.combinaties));
  return instemgroepen(uit.waarde, eerder.beleid, beleid, landelijk);
}
