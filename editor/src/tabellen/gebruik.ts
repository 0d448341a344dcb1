import type { Bestand, MetLandelijk } from '@handhavingswijzer/language';
import { bereikBij, Namen, overzicht, type Onderdeel } from '@handhavingswijzer/language';
import type { Teksten } from '../werktekst/sneden.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.tabellen;

/** Where the id of something stands: the id itself, or the number of a section. */
function plekVanNaam(beleid: string, pad: string): number | undefined {
  return (bereikBij(beleid, `${pad}/id`) ?? bereikBij(beleid, `${pad}/nummer`))?.begin.offset;
}

/** The innermost part that holds an offset. */
function deelOp(delen: readonly Onderdeel[], offset: number): Onderdeel | undefined {
  const deel = delen.find(({ bereik }) => bereik.begin.offset <= offset && offset <= bereik.eind.offset);
  return (
    deel &&
    (deelOp(
      deel.delen.filter(({ naam }) => naam !== ''),
      offset,
    ) ??
      deel)
  );
}

/** By what the element at a pointer is used, in words, each once; its own text does not count. */
export function gebruiktDoor(texten: Teksten, pad: string, wet: MetLandelijk): readonly string[] {
  const plek = plekVanNaam(texten.beleid, pad);
  const eigen = bereikBij(texten.beleid, pad);
  if (plek === undefined || !eigen) return [];
  const plaatsen = new Namen(texten.beleid, texten.casussen, wet).vindplaatsen('beleid', plek);
  const buiten = plaatsen.filter(
    ({ bestand, bereik }) => bestand === 'casussen' || bereik.begin.offset < eigen.begin.offset || bereik.begin.offset > eigen.eind.offset,
  );
  const delen = overzicht(texten.beleid);
  const namen = buiten.flatMap(({ bestand, bereik }) => {
    if (bestand === 'casussen') return [];
    const deel = deelOp(delen, bereik.begin.offset);
    return deel ? [deel.titel === '' ? deel.naam : `${deel.titel} (${deel.naam})`] : [];
  });
  const gevallen = new Set(
    gevallenOp(
      texten.casussen,
      buiten.flatMap(({ bestand, bereik }) => (bestand === 'casussen' ? [bereik.begin.offset] : [])),
    ),
  );
  return [...new Set(namen), ...(gevallen.size === 0 ? [] : [t.gebruik.inGevallen(gevallen.size)])];
}

/** Which cases hold these offsets. */
function gevallenOp(casussen: string, plekken: readonly number[]): readonly string[] {
  const gevallen = overzicht(casussen).flatMap(({ delen }) => delen);
  return plekken.flatMap((plek) => deelOp(gevallen, plek)?.naam ?? []);
}

/** The edits of both files that give the element at a pointer another id; or why that cannot be. */
export function hernoemingVan(texten: Teksten, pad: string, nieuw: string, wet: MetLandelijk): ReturnType<Namen['hernoem']> {
  const plek = bereikBij(texten.beleid, pad)?.begin.offset;
  if (plek === undefined) return { ok: false, reden: 'geen-naam' };
  return new Namen(texten.beleid, texten.casussen, wet).hernoem('beleid' satisfies Bestand, plek, nieuw);
}
