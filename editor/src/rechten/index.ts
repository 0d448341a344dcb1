import { delenVan } from '@handhavingswijzer/engine';
import type { Bestand } from '@handhavingswijzer/language';
import type { Rechten } from '../contexten.ts';
import { teksten } from '../teksten/index.ts';
import type { Teksten } from '../werktekst/sneden.ts';
import { tekensVan, type Teken } from './tekens.ts';
import { waardesoort } from './waarden.ts';

const t = teksten.rechten;

/** Whether the value at a JSON pointer may be changed. Of an object or list with `waarden`: no, only values within it may. */
export function magBij(rechten: Rechten, pad: string, bestand: Bestand = 'beleid'): boolean {
  if (rechten === 'alles') return true;
  return rechten === 'waarden' && (bestand === 'casussen' || waardesoort(delenVan(pad)) !== undefined);
}

const soort = ({ tekst }: Teken): string => (tekst.startsWith('"') ? 'tekst' : /^[-\d]/.test(tekst) ? 'getal' : tekst);

/** One token for another: the same, or another value of the same kind where values may change. */
const magVoor = (oud: Teken, nieuw: Teken): boolean =>
  oud.tekst === nieuw.tekst || (oud.bij !== undefined && nieuw.bij !== undefined && soort(oud) === soort(nieuw) && waardesoort(oud.bij) !== undefined);

function alleenWaarden(voor: string, na: string): string | undefined {
  const [oud, nieuw] = [tekensVan(voor), tekensVan(na)];
  if (!oud) return t.wasOnleesbaar;
  if (!nieuw) return t.wordtOnleesbaar;
  return oud.length === nieuw.length && oud.every((teken, i) => magVoor(teken, nieuw[i] as Teken)) ? undefined : t.alleenWaarden;
}

/**
 * Why a change may not be made with these rights, in words; undefined: it may. With `waarden` the text of the policy must stay JSON, with the same parts
 * in the same order, and only amounts, terms and texts differ; white space is free, and so are the cases: they prove the policy and decide nothing.
 * For `Werktekst.bewaker`.
 */
export function bezwaar(rechten: Rechten, voor: Teksten, na: Teksten): string | undefined {
  if (rechten === 'alles') return undefined;
  if (rechten === 'lezen') return voor.beleid === na.beleid && voor.casussen === na.casussen ? undefined : t.alleenLezen;
  return voor.beleid === na.beleid ? undefined : alleenWaarden(voor.beleid, na.beleid);
}
