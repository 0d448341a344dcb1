import type { Effect, Regel } from '@handhavingswijzer/engine';
import { leesDuur } from '../expressie/waarde.ts';
import { leesTeBepalen } from '../namen.ts';
import { leesBreuk, leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { Deel, Stuk } from '../zin.ts';
import { som } from '../zin.ts';

type Bedragstap = NonNullable<Effect['bedrag']>;

/** A measure as a fragment that refers to it. */
export const maatregelDeel = (boek: Woordenboek, soort: string): Deel => ({ tekst: boek.maatregel(soort), verwijst: { soort: 'maatregel', id: soort } });

const maatregelen = (boek: Woordenboek, soorten: readonly string[], voegwoord: 'en' | 'of'): Stuk =>
  som(
    soorten.map((soort) => maatregelDeel(boek, soort)),
    voegwoord,
  );

/** " bij a of b"; nothing when the effect is not tied to a measure. */
const bijMaatregel = (boek: Woordenboek, bij: Effect['bij']): Stuk => (bij === undefined ? '' : [' bij ', maatregelen(boek, [bij].flat(), 'of')]);

const grens = (stap: Bedragstap): string => (stap.cent === undefined ? `het bedrag van de categorie ${leesGetal(stap.categorie ?? 0)}` : leesEuro(stap.cent));

/** One step of an amount: the verb, and what follows the measures it is about. */
function leesBedragstap(stap: Bedragstap): readonly [werkwoord: string, rest: string] {
  const deel = stap.deel === undefined ? '' : leesBreuk(stap.deel);
  switch (stap.stap) {
    case 'basis':
      return ['is', ' het bedrag het tarief van het voorschrift'];
    case 'aantal':
      return ['telt', ` het tarief per eenheid${stap.tenHoogste === undefined ? '' : `, hoogstens ${leesGetal(stap.tenHoogste)} keer`}`];
    case 'omvang':
      return ['is', ` het bedrag vanwege de omvang ${deel} deel`];
    case 'factor':
      return ['is', ` het bedrag ${deel} deel`];
    case 'recidive':
      return ['komt', ` vanwege de herhaling ${deel} van het bedrag erbij`];
    case 'ondergrens':
      return ['is', ` het bedrag minstens ${grens(stap)}`];
    case 'bovengrens':
      return ['is', ` het bedrag hoogstens ${grens(stap)}`];
  }
}

/** How a person fixes what is still open: one of some options, an amount, or in words of her own. */
function leesInvulling({ opties, type }: NonNullable<Effect['teBepalen']>): string {
  if (opties) return ` (een van: ${opties.map(({ naam }) => `‘${naam}’`).join(', ')})`;
  return type === 'bedrag' ? ' (een bedrag)' : '';
}

/** A number of steps on the ladder: "1 trede zwaarder". */
export const leesTreden = (treden: number): string =>
  `${leesGetal(Math.abs(treden))} ${Math.abs(treden) === 1 ? 'trede' : 'treden'} ${treden > 0 ? 'zwaarder' : 'lichter'}`;

const TERMIJNSOORT = { wettelijk: 'in de wet', besluit: 'in het besluit' } as const;

/**
 * What a rule does, to stand behind "dan" or "altijd": "in beginsel: last onder dwangsom". `herkomst` says whose procedure steps it names.
 */
export function leesEffect(boek: Woordenboek, regel: Regel, herkomst: 'wet' | 'beleid'): Stuk {
  const { dan, sterkte } = regel;
  const kan = sterkte === 'mogelijk';
  const kracht = kan ? 'mogelijk' : 'in beginsel';
  const mogelijk = kan ? ' mogelijk' : '';
  if (dan.maatregel !== undefined) return [`${kracht}: `, maatregelDeel(boek, dan.maatregel)];
  if (dan.eenVan !== undefined) return [`${kracht} een van deze: `, maatregelen(boek, dan.eenVan, 'of'), ` (keuze ‘${dan.keuzegroep ?? ''}’)`];
  if (dan.treden !== undefined) return `${kracht}: ${leesTreden(dan.treden)} op de ladder van maatregelen`;
  if (dan.ook !== undefined) return [kan ? 'is mogelijk' : 'is', bijMaatregel(boek, dan.bij), ' ook nodig: ', maatregelDeel(boek, dan.ook)];
  if (dan.verbied !== undefined) return [`is${mogelijk} niet toegestaan: `, maatregelen(boek, dan.verbied, 'en')];
  if (dan.aandachtspunt !== undefined) return [`is${mogelijk} een aandachtspunt`, bijMaatregel(boek, dan.bij), `: “${dan.aandachtspunt}”`];
  if (dan.procedure !== undefined) {
    const tekst = boek.procedure(dan.procedure, herkomst)?.tekst ?? dan.procedure;
    return [`hoort${mogelijk}`, dan.bij === undefined ? ' hierbij' : bijMaatregel(boek, dan.bij), ` de stap ‘${dan.procedure}’: “${tekst}”`];
  }
  if (dan.termijn !== undefined) {
    const { aantal, eenheid, termijnsoort, omschrijving, bij } = dan.termijn;
    return [`is${mogelijk}`, bijMaatregel(boek, bij), ` de termijn ${leesDuur(aantal, eenheid)}, gesteld ${TERMIJNSOORT[termijnsoort]}: “${omschrijving}”`];
  }
  if (dan.bedrag !== undefined) {
    const [werkwoord, rest] = leesBedragstap(dan.bedrag);
    return [werkwoord, mogelijk, bijMaatregel(boek, dan.bedrag.bij), rest, `: “${dan.bedrag.omschrijving}”`];
  }
  if (dan.teBepalen !== undefined)
    return [
      `moet${mogelijk}`,
      bijMaatregel(boek, dan.teBepalen.bij),
      ` nog worden bepaald: ${leesTeBepalen(dan.teBepalen.wat)}${leesInvulling(dan.teBepalen)}`,
    ];
  if (dan.bepaald !== undefined)
    return [`staat${mogelijk}`, bijMaatregel(boek, dan.bepaald.bij), ` vast ${leesTeBepalen(dan.bepaald.wat)}: “${dan.bepaald.tekst}”`];
  throw new TypeError(`regel ${regel.id} heeft geen effect dat bekend is`);
}
