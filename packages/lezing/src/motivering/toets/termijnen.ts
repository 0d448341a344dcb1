import { gevallen, type Geval, type Stof } from '../../document/verslag/stof.ts';
import type { Waarschuwing } from '../typen.ts';
import { zinsdelen, type Onderdeel, type Stuk } from './tekst.ts';

const TELWOORDEN = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien'],
  ...['zestien', 'zeventien', 'achttien', 'negentien', 'twintig', 'eenentwintig'],
];
const GETALLEN = new Map([...TELWOORDEN.map((woord, i) => [woord, i] as const), ['één', 1], ['dertig', 30], ['zestig', 60], ['negentig', 90]] as const);
const TERMIJN = new RegExp(
  String.raw`(binnen|uiterlijk|termijn van|gedurende|voor de duur van|na|in|over)?\s*(?<!\w)(\d{1,4}|${[...GETALLEN.keys()].join('|')}) (werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|uur|uren)\b(?! oud\b| per\b)`,
  'giu',
);
/** Counts and ages that are no term. */
const GEEN_TERMIJN = /\b(?:kind(?:eren)? (?:van|tot|vanaf)|leeftijd|per (?:dag|week|maand)|ouder dan|jonger dan|\d+-jarige)\b/iu;

/** A length of time, in a unit in which equal terms are equal: days, months, working days, hours. */
interface Duur extends Stuk {
  readonly duur: string;
}

function canoniek(aantal: number, eenheid: string): string {
  if (eenheid.startsWith('werkdag')) return `${String(aantal)} werkdagen`;
  if (eenheid.startsWith('dag')) return `${String(aantal)} dagen`;
  if (eenheid.startsWith('we')) return `${String(aantal * 7)} dagen`;
  if (eenheid.startsWith('maand')) return `${String(aantal)} maanden`;
  return eenheid.startsWith('jaar') || eenheid.startsWith('jaren') ? `${String(aantal * 12)} maanden` : `${String(aantal)} uren`;
}

/** All lengths of time in a text. "Een week" counts only after a word that makes it a term: "een dag later" is none. */
const durenIn = ({ tekst, van }: Stuk): readonly Duur[] =>
  [...tekst.matchAll(TERMIJN)].flatMap((gevonden): Duur[] => {
    const [geheel, voor = '', getal = '', eenheid = ''] = gevonden;
    if (getal.toLowerCase() === 'een' && voor === '') return [];
    const aantal = GETALLEN.get(getal.toLowerCase()) ?? Number(getal);
    const begin = van + gevonden.index + (geheel.length - geheel.trimStart().length);
    return [{ tekst: geheel.trim(), van: begin, tot: van + gevonden.index + geheel.length, duur: canoniek(aantal, eenheid.toLowerCase()) }];
  });

const los = (tekst: string): Stuk => ({ tekst, van: 0, tot: tekst.length });

/** The terms of the measures of one overtreding: in days, as the rule gives it, and her own. */
function vanGeval({ boek }: Stof, { advies, keuze }: Geval): readonly string[] {
  return [
    ...[...(advies?.maatregelen ?? []), ...(advies?.mogelijkNog ?? [])].flatMap(({ termijn }) => {
      if (termijn === undefined) return [];
      const regel = boek.regel(termijn.regel)?.regel.dan.termijn;
      return [`${String(termijn.dagen)} dagen`, ...(regel === undefined ? [] : [canoniek(regel.aantal, regel.eenheid)])];
    }),
    ...(keuze?.maatwerk ?? []).flatMap(({ dagen }) => (dagen === undefined ? [] : [`${String(dagen)} dagen`])),
  ];
}

/** The clause is about the term in which the houder must do something: then only a term of a measure will do. */
const HERSTEL = /\b(?:herstel\w*|begunstig\w*|dwangsom\w*|voldoe\w*|opgeheven|op te heffen|opheffen|beëindig\w*|in orde|oplossen|opgelost|krijgt)\b/iu;

/** Terms that are in no advice, choice or text of the policy; where the clause is about repair, terms that no measure of this overtreding has. */
export function termijnen(stof: Stof, leesbaar: string, onderdeel: Onderdeel, bekend: readonly string[]): readonly Waarschuwing[] {
  const hier = gevallen(stof).filter(({ overtreding }) => onderdeel.overtreding === undefined || overtreding.id === onderdeel.overtreding);
  const punten = (stof.verslag.besluit?.nogTeDoen ?? []).map(({ waarde = '', toelichting = '' }) => `${waarde} ${toelichting}`);
  const eigen = new Set([...hier.flatMap((geval) => vanGeval(stof, geval)), ...punten.flatMap((tekst) => durenIn(los(tekst)).map(({ duur }) => duur))]);
  const overal = new Set([...eigen, ...bekend.flatMap((tekst) => durenIn(los(tekst)).map(({ duur }) => duur))]);
  const bij = onderdeel.overtreding === undefined ? {} : { overtreding: onderdeel.overtreding };
  return zinsdelen(leesbaar, onderdeel)
    .filter(({ tekst }) => !GEEN_TERMIJN.test(tekst))
    .flatMap((deel) =>
      durenIn(deel)
        .filter(({ duur }) => !(HERSTEL.test(deel.tekst) ? eigen : overal).has(duur))
        .map(({ tekst, van, tot }) => ({
          soort: 'ongedekt' as const,
          onderwerp: 'termijn' as const,
          ...bij,
          van,
          tot,
          tekst: `De termijn ‘${tekst}’ staat niet in het advies en niet in uw keuzes.`,
          herstel: 'Neem de termijn uit het advies over, of leg uw eigen termijn vast bij uw besluit.',
        })),
    );
}
