import type { Maatregel, Termijn } from '@handhavingswijzer/engine';
import { bronDeel } from '../bron.ts';
import { leesTeBepalen } from '../namen.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { metHoofdletter, zin, zonderHoofdletter } from '../zin.ts';
import { leesDag } from './dag.ts';
import type { Dag } from './dag.ts';

const STERKTE = {
  geboden: { woord: 'geboden', uitleg: 'Het beleid schrijft dit in beginsel voor.' },
  mogelijk: { woord: 'mogelijk', uitleg: 'Het beleid laat dit toe.' },
} as const;

/** The strength of a measure as a word and as a sentence. */
export const leesSterkte = (sterkte: Maatregel['sterkte']): { readonly woord: string; readonly uitleg: string } => STERKTE[sterkte];

/** A measure with its strength: "Last onder dwangsom: geboden"; alternatives say so. */
export function leesMaatregel(beleid: MetBeleid, landelijk: MetLandelijk, maatregel: Pick<Maatregel, 'soort' | 'sterkte' | 'keuzegroep'>): Zin {
  const titel = metHoofdletter(woordenboek(beleid, landelijk).maatregelTitel(maatregel.soort));
  const keuze = maatregel.keuzegroep !== undefined && maatregel.sterkte === 'geboden';
  return zin(
    { tekst: titel, verwijst: { soort: 'maatregel', id: maatregel.soort } },
    `: ${STERKTE[maatregel.sterkte].woord}`,
    keuze ? ', of een andere maatregel uit dezelfde keuze' : '',
  );
}

/** One line of the computation of an amount. */
export interface Bedragrij {
  readonly omschrijving: string;
  /** The amount after this step, in words. */
  readonly bedrag: string;
  readonly cent: number;
  readonly regel: string;
  /** The section that the step rests on: "6.1.4"; of a step from national law with the law. */
  readonly sectie: string;
  /** The document and the section, with a reference. */
  readonly bron: Zin;
}

/** The computation of an amount, one row a step; empty without an amount. The last row is the amount. */
export function leesBedrag(beleid: MetBeleid, landelijk: MetLandelijk, maatregel: Maatregel): readonly Bedragrij[] {
  const boek = woordenboek(beleid, landelijk);
  return (maatregel.bedrag?.stappen ?? []).map((stap) => {
    const benoemd = boek.regel(stap.regel);
    const bron = benoemd === undefined ? undefined : bronDeel(boek, benoemd.regel.bron, benoemd.herkomst);
    return {
      omschrijving: stap.omschrijving,
      bedrag: leesEuro(stap.cent),
      cent: stap.cent,
      regel: stap.regel,
      sectie: bron === undefined ? stap.regel : benoemd?.herkomst === 'wet' ? bron.tekst : (benoemd?.regel.bron.sectie ?? ''),
      bron: zin(bron ?? stap.regel),
    };
  });
}

/** A term in words, with its last day. */
export interface TermijnLezing {
  readonly zin: Zin;
  readonly laatsteDag: Dag;
  /** '' on a working day; else what is special, and whether the term moves for it. */
  readonly opmerking: string;
}

/** "Gemiddelde gevolgen: uiterlijk binnen 14 dagen": how a policy calls a term by what it is for and its length together. */
const MET_LENGTE = /^(?:(?<bij>[^:]+): uiterlijk |.*)(?<lengte>binnen [^:,.]+)$/u;

/** What a term is for, without the length that stands beside it anyway: "bij gemiddelde gevolgen"; undefined when its name cannot be split so. */
export function termijnVoor(omschrijving: string): string | undefined {
  const bij = MET_LENGTE.exec(omschrijving)?.groups?.['bij'];
  return bij === undefined ? undefined : `bij ${zonderHoofdletter(bij)}`;
}

/** A term with its name and last day; a name that holds the length says it, and then it is not said again. */
function termijnzin({ omschrijving, dagen }: Termijn, laatste: string): string {
  const aantal = `${leesGetal(dagen)} ${dagen === 1 ? 'dag' : 'dagen'}`;
  const lengte = MET_LENGTE.exec(omschrijving)?.groups?.['lengte'];
  if (lengte !== undefined) return `${omschrijving}${lengte === `binnen ${aantal}` ? '' : ` (${aantal})`}, tot en met ${laatste}.`;
  return `${omschrijving}${omschrijving.endsWith('.') ? '' : '.'} Binnen ${aantal}: tot en met ${laatste}.`;
}

/**
 * A term with what the policy calls it: "Hersteltermijn. Binnen 7 dagen: tot en met maandag 6 april 2026." The last day is shown as computed. A term set in the besluit is not
 * extended when it ends on a Saturday, Sunday or holiday (Algemene termijnenwet, artikel 1); that is said, so that a person can choose.
 */
export function leesTermijn(beleid: MetBeleid, landelijk: MetLandelijk, termijn: Termijn): TermijnLezing {
  const laatsteDag = leesDag(landelijk, termijn.uiterlijk);
  const regel = woordenboek(beleid, landelijk).regel(termijn.regel)?.regel;
  const inBesluit = regel?.dan.termijn?.termijnsoort !== 'wettelijk';
  const vrij = laatsteDag.soort === 'zaterdag' || laatsteDag.soort === 'zondag' || laatsteDag.soort === 'feestdag';
  const uitleg = vrij && inBesluit ? ' De termijn staat in het besluit en schuift daardoor niet vanzelf op.' : '';
  return {
    zin: zin(termijnzin(termijn, laatsteDag.tekst)),
    laatsteDag,
    opmerking: laatsteDag.opmerking === '' ? '' : laatsteDag.opmerking + uitleg,
  };
}

/** What a person must still fix for this measure, as sentences. */
export function leesTeBepalenVan(maatregel: Maatregel): readonly string[] {
  return maatregel.teBepalen.map((wat) => `Bepaal zelf nog: ${leesTeBepalen(wat)}.`);
}
