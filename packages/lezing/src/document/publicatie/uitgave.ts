import type { Instemming, UitgegevenVersie } from '@handhavingswijzer/engine';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import { leesBeleidsverschil } from '../../verschil/index.ts';
import { alinea, deel, lijst, regel, type Vermelding } from '../beleid/deel.ts';
import type { Blok, Documentdeel } from '../typen.ts';
import type { Kader } from './stof.ts';
import { teksten } from './teksten.ts';

/** The list of versions, as it is called in the folder of a publication. */
const MANIFEST = 'manifest.json';

/** A file in the same folder, as a link by its name. */
const ernaast = (bestand: string): Vermelding => ({ bron: bestand, url: bestand });

/** What differs from the version before it, old beside new; one foldable part for each element. */
function precies({ beleid, landelijk, vorige }: Kader): readonly Documentdeel[] {
  const t = teksten.wijzigingen;
  const punten = vorige === undefined ? [] : leesBeleidsverschil(vorige, beleid, landelijk);
  if (punten.length === 0) return [];
  const delen = punten.map(({ naam, rijen }, i): Documentdeel => {
    const tabel: Blok = {
      soort: 'tabel',
      titel: naam,
      aard: 'algemeen',
      koppen: t.koppen,
      rijen: rijen.map(({ wat, oud, nieuw }) => [wat, oud ?? t.geen, nieuw ?? t.geen]),
    };
    return { ...deel(`wijziging-${i + 1}`, naam, [tabel]), naslag: true };
  });
  return [deel('precies', t.precies, [], delen)];
}

function instemming(gegeven: readonly Instemming[]): readonly Documentdeel[] {
  const t = teksten.wijzigingen;
  if (gegeven.length === 0) return [];
  const rijen = gegeven.map(({ uitkomst, aantal, woord, door, op }) => [uitkomst, leesGetal(BigInt(aantal)), woord, door, leesDatum(op)]);
  return [deel('instemming', t.instemming, [{ soort: 'tabel', titel: t.instemming, aard: 'algemeen', koppen: t.instemmingkoppen, rijen }])];
}

/** What changed since the version before it, and who agreed to whose outcome changing. */
export function wijzigingen(kader: Kader): Documentdeel {
  const t = teksten.wijzigingen;
  const { manifest, versie } = kader;
  const eerder = manifest.versies[manifest.versies.indexOf(versie) - 1];
  const kop = eerder === undefined ? t.eerste : versie.wijzigingen.length === 0 ? t.niets(eerder.versie) : t.sinds(eerder.versie);
  return deel(
    'wijzigingen',
    t.titel,
    [alinea(regel(kop)), ...lijst(versie.wijzigingen.map((wijziging) => regel(wijziging)))],
    [...precies(kader), ...instemming(versie.instemming)],
  );
}

function versiedeel(deze: UitgegevenVersie, versie: UitgegevenVersie): Documentdeel {
  const t = teksten.versies;
  return deel(
    `versie-${versie.versie}`,
    t.naam(versie.versie, versie === deze),
    lijst([
      regel(t.geldig(versie)),
      regel(t.gepubliceerd(versie.gepubliceerdOp)),
      regel(t.bestand, {}, ernaast(versie.bestand)),
      regel(t.sha256(versie.sha256)),
      ...(versie.bijlagen ?? []).flatMap(({ soort, bestand, sha256 }) => [regel(t.bijlage[soort], {}, ernaast(bestand)), regel(t.sha256(sha256))]),
      regel(t.gemaakt(versie)),
      ...(versie.handtekening === undefined ? [] : [regel(t.ondertekend)]),
    ]),
  );
}

/** Every version of the policy as the manifest has it, the newest first. */
export function versies({ manifest, versie }: Kader): Documentdeel {
  const t = teksten.versies;
  return deel(
    'versies',
    t.titel,
    [
      alinea(
        regel(t.uitgave(manifest.uitgave, manifest.uitgegevenOp)),
        ...(manifest.nakijkenVoor === undefined ? [] : [regel(t.nakijken(manifest.nakijkenVoor))]),
        regel(t.blijft, {}, ernaast(MANIFEST)),
      ),
    ],
    manifest.versies.toReversed().map((een) => versiedeel(versie, een)),
  );
}

/** How anyone can check that the file is the one that was published, and an advice one of it. */
export function controleren({ versie: { bestand, sha256 } }: Kader): Documentdeel {
  const t = teksten.controleren;
  return deel('controleren', t.titel, [
    {
      soort: 'lijst',
      genummerd: true,
      punten: [
        regel(t.bestand(bestand), {}, ernaast(bestand)),
        regel(`${t.hash(bestand)} ${sha256}`),
        regel(t.gevallen(bestand)),
        regel(t.uitgave, {}, ernaast(MANIFEST)),
        regel(t.verslag(bestand)),
      ],
    },
  ]);
}
