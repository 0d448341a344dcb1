import type { Punt } from '@handhavingswijzer/engine';
import { gevallen, maakZin, regelBron, type Stof } from '../document/verslag/stof.ts';
import type { Documentzin } from '../document/typen.ts';
import { leesEuro } from '../opmaak/getal.ts';
import type { Motiveringsdeel } from './typen.ts';
import { opsomming } from './woorden.ts';

/** Title of the part about the whole case. */
export const GEHEEL = 'Het geheel';

/** The point of the checklist about asking for a zienswijze (Awb 4:8, 5:53): `procedure.wet.zienswijze`. */
const isZienswijze = ({ punt }: Punt): boolean => punt.startsWith('procedure.') && punt.endsWith('.zienswijze');

const metPunt = (tekst: string): string => (/[.!?]$/u.test(tekst.trim()) ? tekst.trim() : `${tekst.trim()}.`);

function zienswijze(stof: Stof): readonly Documentzin[] {
  const punt = (stof.verslag.besluit?.nogTeDoen ?? []).find(isZienswijze);
  if (punt === undefined || punt.stand === 'open') return [];
  const begin =
    punt.stand === 'gedaan' ? 'De houder heeft gelegenheid gekregen om een zienswijze te geven.' : 'De houder is niet vooraf om een zienswijze gevraagd.';
  const rest = [punt.waarde, punt.toelichting].filter((tekst) => tekst !== undefined).map(metPunt);
  return [
    maakZin(
      'oordeel',
      [begin, ...rest].join(' '),
      punt.regel === undefined ? 'ingevuld door de handhaver' : regelBron(stof, punt.regel),
      punt.regel === undefined ? {} : { regels: [punt.regel] },
    ),
  ];
}

function evenredigheid(stof: Stof): readonly Documentzin[] {
  const gegeven = stof.verslag.besluit?.evenredigheid;
  if (gegeven === undefined) return [];
  const boete = gevallen(stof).some(({ keuze }) =>
    keuze?.maatregelen.some((soort) => stof.beleid.data.maatregelen.find(({ id }) => id === soort)?.totaal === 'boeteCent'),
  );
  const wet = boete ? 'artikel 3:4 en, voor de boete, artikel 5:46 van de Algemene wet bestuursrecht' : 'artikel 3:4 van de Algemene wet bestuursrecht';
  return [
    maakZin(
      'oordeel',
      `Het college heeft beoordeeld of de gevolgen van dit besluit in verhouding staan tot het doel ervan (${wet}).`,
      'oordeel van de handhaver',
    ),
    ...(boete
      ? [
          maakZin(
            'oordeel',
            'Bij de boete is gekeken naar de ernst van de overtreding, het verwijt aan de overtreder en de omstandigheden.',
            'oordeel van de handhaver',
          ),
        ]
      : []),
    maakZin(
      'oordeel',
      `Het college vindt het geheel van de maatregelen ${gegeven.oordeel === 'evenredig' ? 'evenredig' : 'niet evenredig'}.`,
      'oordeel van de handhaver',
    ),
    ...(gegeven.toelichting.trim() === '' ? [] : [maakZin('oordeel', metPunt(gegeven.toelichting), 'oordeel van de handhaver')]),
  ];
}

/** The totals of more overtredingen, when what is chosen is what they add up: every choice follows the advice, with its amounts. */
function totalen({ verslag: { advies, keuzes, dossier } }: Stof): readonly Documentzin[] {
  const { dwangsomCent, boeteCent } = advies.totaal;
  const eigen = keuzes.some(({ volgtAdvies, maatwerk = [] }) => !volgtAdvies || maatwerk.some(({ cent }) => cent !== undefined));
  if (dossier.overtredingen.length < 2 || keuzes.length < dossier.overtredingen.length || eigen) return [];
  const delen = [
    ...(dwangsomCent === 0 ? [] : [`${leesEuro(dwangsomCent)} aan dwangsommen`]),
    ...(boeteCent === 0 ? [] : [`${leesEuro(boeteCent)} aan boetes`]),
  ];
  if (delen.length === 0) return [];
  return [maakZin('berekend', `Wat het beleid voorschrijft, telt na samenloop en maximum op tot ${opsomming(delen)}.`, 'advies van het programma')];
}

/** What is said once, about all overtredingen together. */
export const geheel = (stof: Stof): Motiveringsdeel => ({
  titel: GEHEEL,
  alineas: [totalen(stof), evenredigheid(stof), zienswijze(stof)].filter((zinnen) => zinnen.length > 0),
});
