import { isObject } from '@handhavingswijzer/engine';
import { TEKENS, type Teken } from './blok.ts';
import { alsLijst, alsTekst } from '../zet.ts';
import type { Kennis } from '../kennis.ts';

/** What a new condition is about: a fact or begrip (`feit:` and its id), the history, or nothing. */
export const OVER_TELLING = 'telling';
export const OVER_LAATSTE = 'laatste';
export const OVER_VAST = ['altijd', 'nooit'] as const;

/** A count and a last event to begin with: the words that most policies use; which events and how many years is asked. */
export const BEGIN_TELLING: readonly unknown[] = [[], undefined, 'deze', 'alle', 'alle', 'pleegdatum', 'nee'];
export const BEGIN_LAATSTE: readonly unknown[] = [[], undefined, 'pleegdatum'];

const isTeken = (x: unknown): x is Teken => typeof x === 'string' && (TEKENS as readonly string[]).includes(x);

/** The condition that was filled in; undefined while something is missing. Two options or more become a list. */
export function maakVoorwaarde(klad: unknown, kennis: Kennis): unknown {
  const { over, teken, opties, waarde, telling, laatste } = isObject(klad) ? klad : {};
  const wat = alsTekst(over);
  if (wat === 'altijd') return true;
  if (wat === 'nooit') return false;
  const niet = (expressie: unknown): unknown => (teken === 'niet' ? { '!': [expressie] } : expressie);
  const gekozen = alsLijst(opties).map(String);
  if (wat === OVER_TELLING) {
    const heel = heleHistorie(telling);
    return heel && isTeken(teken) && typeof waarde === 'number' ? { [teken]: [{ aantalGebeurtenissen: telling }, waarde] } : undefined;
  }
  if (wat === OVER_LAATSTE) {
    const soort = alsTekst(waarde);
    if (!heleHistorie(laatste) || soort === '' || (teken !== 'wel' && teken !== 'niet')) return undefined;
    return { [teken === 'wel' ? '===' : '!==']: [{ laatste }, soort] };
  }
  const feit = kennis.onderwerp(wat.replace(/^feit:/, ''));
  if (!feit) return undefined;
  const van = { var: feit.id };
  switch (feit.type) {
    case 'boolean':
      return teken === 'ja' ? van : teken === 'nee' ? { '!': [van] } : undefined;
    case 'keuze':
      if (gekozen.length === 0 || (teken !== 'wel' && teken !== 'niet')) return undefined;
      return gekozen.length === 1 ? { [teken === 'wel' ? '===' : '!==']: [van, gekozen[0]] } : niet({ in: [van, gekozen] });
    case 'lijst':
      return gekozen.length === 0 || (teken !== 'wel' && teken !== 'niet') ? undefined : niet({ bevat: [van, gekozen] });
    default:
      return isTeken(teken) && (typeof waarde === 'number' || alsTekst(waarde) !== '') ? { [teken]: [van, waarde] } : undefined;
  }
}

const heleHistorie = (args: unknown): boolean => Array.isArray(args) && alsLijst(args[0]).length > 0 && args.every((deel) => deel !== undefined && deel !== '');
