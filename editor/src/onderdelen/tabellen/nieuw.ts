import { isObject } from '@handhavingswijzer/engine';
import { idVoor } from '../../tabellen/leeg.ts';
import { alsLijst, alsTekst, waardeBij } from '../../tabellen/zet.ts';

const ids = (beleid: unknown, sectie: string): readonly string[] =>
  alsLijst(waardeBij(beleid, `/${sectie}`)).flatMap((element) => (isObject(element) ? [alsTekst(element['id'])] : []));

/** The id that something new in a section gets by its name; a rule begins with its section. Facts and begrippen share their names. */
function voorstel(onderdeel: string, waarde: unknown, beleid: unknown): string {
  if (!isObject(waarde)) return '';
  const naam = [waarde['naam'], waarde['titel'], waarde['vraag'], waarde['tekst']].map(alsTekst).find((deel) => deel !== '') ?? '';
  if (naam === '') return '';
  const feit = onderdeel === 'feiten' || onderdeel === 'begrippen';
  const sectie = onderdeel === 'regels' && isObject(waarde['bron']) ? alsTekst(waarde['bron']['sectie']) : '';
  const voor = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(sectie) ? sectie : '';
  return idVoor(naam, feit ? 'kamelen' : 'streepjes', feit ? [...ids(beleid, 'feiten'), ...ids(beleid, 'begrippen')] : ids(beleid, onderdeel), voor);
}

/** What is being made, with the id that its name proposes; one that she typed herself stays. */
export function nieuwId(onderdeel: string, nieuw: unknown, oud: unknown, beleid: unknown): unknown {
  if (!isObject(nieuw) || onderdeel === 'maatregelen') return nieuw;
  const was = voorstel(onderdeel, oud, beleid);
  const id = alsTekst(nieuw['id']);
  const vrij = id === '' || (isObject(oud) && alsTekst(oud['id']) === id && id === was);
  const wordt = voorstel(onderdeel, nieuw, beleid);
  return vrij && wordt !== '' ? { ...nieuw, id: wordt } : nieuw;
}
