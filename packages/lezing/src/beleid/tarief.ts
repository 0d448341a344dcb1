import type { BeleidJson, Tarief } from '@handhavingswijzer/engine';
import { bronDeel } from '../bron.ts';
import { leesBreuk, leesEuro, leesGetal } from '../opmaak/getal.ts';
import { maatregelDeel } from '../regel/effect.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';

/** Kinds of voorziening by the names that national law gives them. */
export const leesVoorzieningen = (boek: Woordenboek, soorten: readonly string[]): Stuk =>
  som(
    soorten.map((soort) => boek.feit('soortVoorziening').opties.get(soort) ?? `‘${soort}’`),
    'en',
  );

/** The amount of a tarief itself: "€ 5.500", "2/3 van het bedrag van categorie 3". */
export function leesTariefbedrag({ cent, categorie, deel }: Tarief): string {
  if (cent !== undefined) return leesEuro(cent);
  const bedrag = `het bedrag van categorie ${leesGetal(categorie ?? 0)}`;
  return deel === undefined ? bedrag : `${leesBreuk(deel)} van ${bedrag}`;
}

/**
 * An amount of a voorschrift as a sentence: for which measure and kinds of voorziening, how much, per what, whether the aantal and the size of the houder
 * count, and its source. Two tarieven of one policy that differ never read the same.
 */
export function leesTarief(beleid: MetBeleid, landelijk: MetLandelijk, tarief: Tarief): Zin {
  const boek = woordenboek(beleid, landelijk);
  return zin(
    'Bij ',
    maatregelDeel(boek, tarief.maatregel),
    tarief.voorzieningen === undefined ? ' voor elke voorziening' : [' voor ', leesVoorzieningen(boek, tarief.voorzieningen)],
    `: ${leesTariefbedrag(tarief)}, “${tarief.per}”`,
    tarief.telt ? ', maal het aantal' : ', ongeacht het aantal',
    tarief.omvang ? ', naar de omvang van de houder' : ', ongeacht de omvang van de houder',
    '. Bron: ',
    bronDeel(boek, tarief.bron, 'beleid'),
    '.',
  );
}

/** How amounts are rounded, as a sentence. */
export function leesAfronding({ afronding }: BeleidJson['bedragen']): string {
  const wijze = { 'naar-beneden': 'naar beneden', 'naar-boven': 'naar boven', rekenkundig: 'rekenkundig' }[afronding.wijze];
  return `Een bedrag wordt aan het eind ${wijze} afgerond op ${leesEuro(afronding.eenheidCent)}.`;
}
