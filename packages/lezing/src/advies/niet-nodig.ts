import type { Advies, Beleid, Dossier, Landelijk, Spoor } from '@handhavingswijzer/engine';
import { regelNaam } from '../regel/index.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';
import { beslissend, isVoorschrift, leesOnderdelen, ontleding, zonderDubbel } from './onderdelen.ts';
import type { Onderdeel } from './onderdelen.ts';
import { toetserVan } from './toetser.ts';

/** More reasons than these are no help to who reads. */
const MEEST = 3;

/** Why the rules that read a fact do not need it, gathered. */
interface Redenen {
  readonly nietWaar: Onderdeel[];
  readonly voorrang: Set<string>;
  readonly alWaar: Onderdeel[];
  readonly buitenBeeld: Set<string>;
  /** Only which voorschrift it is. */
  voorschrift: boolean;
}

/**
 * Why an answer that was not given cannot change the advice any more, in one or two sentences. Undefined while it still can, when there is no
 * overtreding, and when it was answered.
 * @param overtreding absent: a fact of the whole case
 */
export function leesNietNodig(beleid: Beleid, landelijk: Landelijk, dossier: Dossier, advies: Advies, feit: string, overtreding?: string): Zin | undefined {
  if (advies.overtredingen.length === 0 || advies.ontbrekend.some((open) => open.feit === feit && open.overtreding === overtreding)) return undefined;
  const lezers = advies.spoor.filter((stap) => (overtreding === undefined || stap.overtreding === overtreding) && stap.feiten.some((f) => f.feit === feit));
  if (lezers.some((stap) => stap.feiten.some((f) => f.feit === feit && f.waarde !== undefined))) return undefined;
  if (lezers.length === 0)
    return zin(overtreding === undefined ? 'Geen regel voor deze voorschriften vraagt hiernaar.' : 'Geen regel voor dit voorschrift vraagt hiernaar.');
  const boek = woordenboek(beleid, landelijk);
  const redenen: Redenen = { nietWaar: [], voorrang: new Set(), alWaar: [], buitenBeeld: new Set(), voorschrift: false };
  for (const stap of lezers) verzamel(beleid, landelijk, dossier, advies, stap, feit, redenen);
  const zinnen: Stuk[] = [];
  const omdat = (begin: string, delen: readonly Onderdeel[]): void => {
    const zeggend = zonderDubbel(delen.filter((deel) => !isVoorschrift(deel))).slice(0, MEEST);
    if (zeggend.length > 0) zinnen.push([begin, leesOnderdelen(boek, zeggend), '.']);
    else if (delen.length > 0) redenen.voorschrift = true;
  };
  omdat('Regels die hiernaar vragen, gelden hier niet, omdat ', redenen.nietWaar);
  if (redenen.voorrang.size > 0)
    zinnen.push([
      'Een andere regel gaat hier voor: ',
      som(
        [...redenen.voorrang].slice(0, MEEST).map((id) => regelNaam(boek, id)),
        'en',
      ),
      '.',
    ]);
  omdat('Wat hiervan afhangt, staat al vast, omdat ', redenen.alWaar);
  if (redenen.buitenBeeld.size > 0)
    zinnen.push([
      'Het gaat alleen over een maatregel die hier niet in beeld is: ',
      som(
        [...redenen.buitenBeeld].map((soort) => boek.maatregel(soort)),
        'of',
      ),
      '.',
    ]);
  if (zinnen.length === 0) zinnen.push(redenen.voorschrift ? 'Voor dit voorschrift maakt het geen verschil.' : 'Bij elk antwoord blijft het advies hetzelfde.');
  return zin(zinnen.slice(0, 2).map((deel, i) => (i === 0 ? deel : [' ', deel])));
}

/** Adds why one rule does not need the fact. */
function verzamel(beleid: Beleid, landelijk: Landelijk, dossier: Dossier, advies: Advies, stap: Spoor, feit: string, redenen: Redenen): void {
  const regel = woordenboek(beleid, landelijk).regel(stap.regel)?.regel;
  const toets = stap.overtreding === undefined ? undefined : toetserVan(beleid, landelijk, dossier, stap.overtreding);
  if (regel === undefined || toets === undefined) return;
  const o = ontleding(beleid, toets);
  const { waarde } = toets(regel.als);
  const zonderFeit = (delen: readonly Onderdeel[]): readonly Onderdeel[] => delen.filter((deel) => !deel.feiten.includes(feit));
  if (stap.uitkomst === 'onwaar' && waarde === false) {
    redenen.nietWaar.push(...zonderFeit(beslissend(o, regel.als, false)));
  } else if (stap.uitkomst === 'onwaar' && stap.uitgeschakeldDoor !== undefined) {
    for (const door of stap.uitgeschakeldDoor) redenen.voorrang.add(door);
  } else if (stap.uitkomst === 'waar') {
    redenen.alWaar.push(...zonderFeit(beslissend(o, regel.als, true)));
  } else {
    const { dan } = regel;
    const bij = [dan.bij ?? dan.termijn?.bij ?? dan.bedrag?.bij ?? dan.teBepalen?.bij ?? dan.bepaald?.bij ?? []].flat();
    const uitkomst = advies.overtredingen.find(({ id }) => id === stap.overtreding);
    const inBeeld = [...(uitkomst?.maatregelen ?? []), ...(uitkomst?.mogelijkNog ?? [])].map(({ soort }) => soort);
    if (bij.length > 0 && bij.every((soort) => !inBeeld.includes(soort))) for (const soort of bij) redenen.buitenBeeld.add(soort);
  }
}
