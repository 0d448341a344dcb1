import type { MaatregelSoort } from '@handhavingswijzer/engine';
import { gevallen, type Geval, type Stof } from '../../document/verslag/stof.ts';
import type { Onderwerp, Waarschuwing } from '../typen.ts';
import type { Onderdeel } from './tekst.ts';

/** A consideration that a besluit with certain choices must show. */
interface Eis {
  readonly onderwerp: Onderwerp;
  readonly geldt: (geval: Geval) => boolean;
  readonly patroon: RegExp;
  readonly tekst: string;
  readonly herstel: string;
}

const gekozen = ({ keuze }: Geval): readonly MaatregelSoort[] => keuze?.maatregelen ?? [];
const kiest =
  (...soorten: readonly MaatregelSoort[]) =>
  (geval: Geval): boolean =>
    gekozen(geval).some((soort) => soorten.includes(soort));
/** Something that binds the houder. */
const belastend = (geval: Geval): boolean => gekozen(geval).some((soort) => soort !== 'geen-handhaving' && soort !== 'aangifte');

/** To be said once, for all overtredingen together. */
const VOOR_GEHEEL: readonly Eis[] = [
  {
    onderwerp: 'evenredigheid',
    geldt: belastend,
    patroon: /evenredig|in verhouding (?:tot|staat)|in verhouding staan|\b3:4\b/iu,
    tekst: 'De tekst zegt nog niet of de gevolgen in verhouding staan tot het doel (artikel 3:4 Awb).',
    herstel: 'Schrijf op waarom het geheel van de maatregelen evenredig is, of beantwoord dat bij ‘Samen bekeken’ en neem het over.',
  },
  {
    onderwerp: 'verwijt',
    geldt: kiest('bestuurlijke-boete'),
    patroon: /verwijt|\b5:46\b|\b5:41\b/iu,
    tekst: 'De tekst zegt nog niets over het verwijt en de ernst bij de boete (artikel 5:46 Awb).',
    herstel: 'Schrijf op waarom de hoogte van de boete past bij de ernst, het verwijt en de omstandigheden.',
  },
  {
    onderwerp: 'zienswijze',
    geldt: belastend,
    patroon: /zienswijze|\b4:8\b|\b4:11\b/iu,
    tekst: 'De tekst zegt nog niets over de zienswijze van de houder (artikel 4:8 Awb).',
    herstel: 'Schrijf op dat om een zienswijze is gevraagd en wat die inhield, of waarom het achterwege kon blijven.',
  },
];

/** To be said for each overtreding. */
const PER_OVERTREDING: readonly Eis[] = [
  {
    onderwerp: 'begunstigingstermijn',
    geldt: kiest('last-onder-dwangsom'),
    patroon: /begunstigingstermijn|\b(?:binnen|uiterlijk)\b[^.]{0,60}\b(?:dag|dagen|week|weken|maand|maanden|\d{4})\b|zonder (?:een )?dwangsom/iu,
    tekst: 'Bij de last onder dwangsom ontbreekt de begunstigingstermijn (artikel 5:32a Awb).',
    herstel: 'Noem de termijn waarin de houder aan de last kan voldoen zonder een dwangsom te verbeuren.',
  },
  {
    onderwerp: 'dwangsom-maximum',
    geldt: kiest('last-onder-dwangsom'),
    patroon: /\bmaxim\w+|\bhoogste bedrag\b|\bten hoogste\b|\bhoogstens\b|\bniet meer dan\b/iu,
    tekst: 'Bij de last onder dwangsom ontbreekt het bedrag waarboven geen dwangsom meer wordt verbeurd (artikel 5:32b Awb).',
    herstel: 'Leg het maximum vast bij ‘Nog te doen’ en noem het hier.',
  },
  {
    onderwerp: 'waarom',
    geldt: belastend,
    patroon: /\bomdat\b|\bwant\b|\breden\b|\bredenen\b|\bdaarom\b|\bwaarom\b|\bvolgt uit\b|\bgelet op\b|\bgezien\b|\bvanwege\b|\bnodig\b|\bdoordat\b/iu,
    tekst: 'De tekst zegt nog niet waarom juist deze maatregel (artikel 3:46 Awb).',
    herstel: 'Schrijf op waarom deze maatregel nodig is en een lichtere niet genoeg is.',
  },
  {
    onderwerp: 'afwijking',
    geldt: ({ keuze }) => keuze?.volgtAdvies === false,
    patroon: /\bafwijk\w*|\bwijk(?:t|en)?\b[^.]{0,80}\baf\b|\bafgeweken\b/iu,
    tekst: 'U wijkt af van het advies, maar de tekst zegt dat niet.',
    herstel: 'Schrijf op dat u afwijkt van wat het beleid adviseert, in welke richting en op welke grond.',
  },
];

/** The ground of a deviation is named: by its name, its section, or as a ground. */
function grondOntbreekt({ beleid }: Stof, { keuze }: Geval, tekst: string): boolean {
  if (keuze?.volgtAdvies !== false || keuze.grond === undefined) return false;
  const grond = beleid.data.afwijkgronden.find(({ id }) => id === keuze.grond);
  if (grond === undefined) return false;
  const laag = tekst.toLowerCase();
  return !laag.includes(grond.naam.toLowerCase().replace(/[.]$/u, '')) && !laag.includes(grond.bron.sectie.toLowerCase()) && !/\bgrond\b/u.test(laag);
}

/** What the text lacks, given the choices. A text without the titles of its parts is looked at as one. */
export function verplicht(stof: Stof, tekst: string, delen: readonly Onderdeel[]): readonly Waarschuwing[] {
  const alle = gevallen(stof).filter(({ keuze }) => keuze !== undefined);
  const uit: Waarschuwing[] = [];
  const mis = (eis: Pick<Eis, 'onderwerp' | 'tekst' | 'herstel'>, plek: number, overtreding?: string): void => {
    uit.push({
      soort: 'ontbreekt',
      onderwerp: eis.onderwerp,
      ...(overtreding === undefined ? {} : { overtreding }),
      van: plek,
      tot: plek,
      tekst: eis.tekst,
      herstel: eis.herstel,
    });
  };
  for (const geval of alle) {
    const { id } = geval.overtreding;
    const eigen = delen.filter(({ overtreding }) => overtreding === id);
    const waar = eigen.length === 0 ? tekst : eigen.map((deel) => deel.tekst).join('\n');
    const eind = eigen.at(-1)?.tot ?? tekst.length;
    for (const eis of PER_OVERTREDING) if (eis.geldt(geval) && !eis.patroon.test(waar)) mis(eis, eind, id);
    if (grondOntbreekt(stof, geval, waar))
      mis(
        { onderwerp: 'grond', tekst: 'De grond voor uw afwijking staat niet in de tekst.', herstel: 'Noem de grond die u bij uw besluit hebt gekozen.' },
        eind,
        id,
      );
  }
  for (const eis of VOOR_GEHEEL) if (alle.some(eis.geldt) && !eis.patroon.test(tekst)) mis(eis, tekst.length);
  return uit;
}
