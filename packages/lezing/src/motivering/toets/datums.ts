import { verschuif } from '@handhavingswijzer/engine';
import type { Stof } from '../../document/verslag/stof.ts';
import { MAANDEN, isDatum } from '../../opmaak/datum.ts';
import type { Waarschuwing } from '../typen.ts';
import type { Onderdeel, Stuk } from './tekst.ts';

const MAAND = MAANDEN.join('|');
const DATUM = new RegExp(
  String.raw`\b(\d{1,2}) (${MAAND})(?: (\d{4}))?\b|\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b|\b(${MAAND}) (\d{4})\b`,
  'giu',
);

/** A date in a text as far as it is written: `--04-06` without a year, `2026-04` without a day. */
interface Geschreven extends Stuk {
  readonly past: (datum: string) => boolean;
}

const twee = (deel: string | number): string => String(deel).padStart(2, '0');
const maandnummer = (naam: string): string => twee(MAANDEN.indexOf(naam.toLowerCase() as (typeof MAANDEN)[number]) + 1);

/** All dates in a text. */
const datumsIn = ({ tekst, van }: Stuk): readonly Geschreven[] =>
  [...tekst.matchAll(DATUM)].map((gevonden): Geschreven => {
    const [geheel, dag = '', maand = '', jaar = '', d2 = '', m2 = '', j2 = '', j3 = '', m3 = '', d3 = '', losseMaand = '', losJaar = ''] = gevonden;
    const past =
      losseMaand !== ''
        ? (datum: string) => datum.startsWith(`${losJaar}-${maandnummer(losseMaand)}-`)
        : maand !== ''
          ? (datum: string) => datum.endsWith(`-${maandnummer(maand)}-${twee(dag)}`) && (jaar === '' || datum.startsWith(jaar))
          : (datum: string) => datum === (j3 !== '' ? `${j3}-${m3}-${d3}` : `${j2}-${twee(m2)}-${twee(d2)}`);
    return { tekst: geheel, van: van + gevonden.index, tot: van + gevonden.index + geheel.length, past };
  });

/** Every date that the case knows: of the dossier, the advice, the choices, the checklist, and of the documents it rests on. */
function bekendeDatums({ beleid, landelijk, verslag }: Stof): readonly string[] {
  const { dossier, advies, keuzes, vastgesteldOp } = verslag;
  const alleAntwoorden = [dossier.antwoorden ?? {}, ...dossier.overtredingen.map(({ antwoorden }) => antwoorden)].flatMap((lijst) => Object.values(lijst));
  return [
    dossier.besluitdatum,
    dossier.inspectie.datum,
    ...(vastgesteldOp === undefined ? [] : [vastgesteldOp]),
    ...dossier.overtredingen.flatMap(({ pleegdatum, historie }) => [
      ...(pleegdatum === undefined ? [] : [pleegdatum]),
      ...(historie ?? []).map(({ datum }) => datum),
    ]),
    ...alleAntwoorden.filter((waarde): waarde is string => typeof waarde === 'string' && isDatum(waarde)),
    ...advies.overtredingen.flatMap((o) => [...o.maatregelen, ...o.mogelijkNog].flatMap(({ termijn }) => (termijn === undefined ? [] : [termijn.uiterlijk]))),
    ...advies.procedure.flatMap(({ uiterlijk }) => (uiterlijk === undefined ? [] : [uiterlijk])),
    ...keuzes.flatMap(({ maatwerk }) =>
      (maatwerk ?? []).flatMap(({ dagen }) => (dagen === undefined ? [] : [verschuif(dossier.besluitdatum, dagen, 'dagen')])),
    ),
    ...[...beleid.data.bronnen, ...landelijk.data.bronnen].map(({ datum }) => datum),
    ...[beleid.data.geldigheid, landelijk.data.geldigheid].flatMap(({ van, tot }) => [van, ...(tot === undefined ? [] : [tot])]),
    ...landelijk.data.categorieen.reeks.map(({ vanaf }) => vanaf),
  ];
}

/** Dates that nothing in the case carries. */
export function datums(stof: Stof, leesbaar: string, onderdeel: Onderdeel, bekend: readonly string[]): readonly Waarschuwing[] {
  const dagen = bekendeDatums(stof);
  const punten = (stof.verslag.besluit?.nogTeDoen ?? []).map(({ waarde = '', toelichting = '' }) => `${waarde} ${toelichting}`);
  const geschreven = [...bekend, ...punten].flatMap((tekst) => datumsIn({ tekst, van: 0, tot: tekst.length })).map(({ tekst }) => tekst.toLowerCase());
  const bij = onderdeel.overtreding === undefined ? {} : { overtreding: onderdeel.overtreding };
  return datumsIn({ ...onderdeel, tekst: leesbaar.slice(onderdeel.van, onderdeel.tot) })
    .filter(({ tekst, past }) => !dagen.some(past) && !geschreven.includes(tekst.toLowerCase()))
    .map(({ tekst, van, tot }) => ({
      soort: 'ongedekt' as const,
      onderwerp: 'datum' as const,
      ...bij,
      van,
      tot,
      tekst: `De datum ${tekst} staat niet in het dossier en niet in het advies.`,
      herstel: 'Kijk de datum na. Klopt hij, zet hem dan eerst in het dossier, of leg hem vast bij wat nog te doen is.',
    }));
}
