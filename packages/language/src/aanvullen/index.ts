import { isCasussen } from '../formaat.ts';
import { Lijnen } from '../tekst/bereik.ts';
import { Tekstboom } from '../tekst/boom.ts';
import type { MetLandelijk } from '../typen.ts';
import { inCasus } from './casus.ts';
import type { Plaats } from './context.ts';
import { plaatsOp } from './context.ts';
import { inExpressie } from './expressie.ts';
import { Kennis } from './kennis.ts';
import type { Aanvulling, Voorstel } from './typen.ts';
import { inVeld } from './velden.ts';

/** Spots in a JSON text where an empty text or list stands. */
const stopsIn = (tekst: string): readonly number[] => [...tekst.matchAll(/(?<!\\)""|\[\]/g)].map(({ index }) => index + 1);

const inVoorwaarde = ({ delen }: Plaats): boolean => delen.includes('als');

/** A text of more lines set in as far as the line where it comes. */
function metInspringing(tekst: string, vanTekst: string, begin: number): string {
  const lijn = vanTekst.slice(vanTekst.lastIndexOf('\n', begin - 1) + 1, begin);
  return tekst.replaceAll('\n', `\n${/^\s*/.exec(lijn)?.[0] ?? ''}`);
}

/**
 * What can be filled in at an offset of a policy text that may be half written. Everything that fits the place, in the order of the policy;
 * what was typed of it is replaced, and not filtered on. Commas that are needed are part of the text.
 *
 * @param beleid the text of the policy, when `tekst` is that of its cases
 */
export function aanvullingen(tekst: string, offset: number, landelijk: MetLandelijk, beleid?: string): readonly Aanvulling[] {
  const plaats = plaatsOp(tekst, offset);
  if (!plaats) return [];
  const casussen = isCasussen(plaats.boom);
  const kennis = new Kennis(casussen ? new Tekstboom(beleid ?? '{}') : plaats.boom, landelijk);
  const zoek = casussen ? inCasus : inVoorwaarde(plaats) ? inExpressie : inVeld;
  const voorstellen: readonly Voorstel[] = zoek(plaats, kennis);
  const bereik = new Lijnen(tekst).bereik(plaats.begin, plaats.eind);
  return voorstellen.map(({ label, soort, uitleg, tekst: kaal }) => {
    const nieuw = `${plaats.ervoor}${metInspringing(kaal, tekst, plaats.begin)}`;
    const stops = stopsIn(nieuw);
    return { label, soort, uitleg, bewerking: { bereik, tekst: `${nieuw}${plaats.erachter}` }, stops: stops.length > 0 ? stops : [nieuw.length] };
  });
}
