import type { Gevallental, Vergelijking, Verschilgroep } from '@handhavingswijzer/engine';
import { leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { som, zin } from '../zin.ts';
import { leesGroep } from './groep.ts';
import type { Groepslezing } from './groep.ts';
import { leesAandeel, maakPaar } from './woorden.ts';
import type { Paar } from './woorden.ts';

/** Groups of one kind of change; the counts of the groups add up to those of the kind, and of the kinds to all that differs. */
export interface Soortlezing extends Gevallental {
  readonly soort: 'zwaarder' | 'lichter' | 'anders' | 'mogelijk' | 'bedrag' | 'termijn' | 'keuzegroep';
  /** "Er wordt iets zwaarders geëist". */
  readonly naam: string;
  readonly aandeel: string;
  readonly aandeelEersteKeer: string;
  readonly groepen: readonly Groepslezing[];
}

/** A comparison for a reader, in layers: the kinds of change, in each the groups, in each the conditions, and to each the voorschriften. */
export interface Vergelijkingslezing {
  readonly titel: string;
  /** How many cases there are and how many differ, exactly; and what those numbers mean. */
  readonly inleiding: readonly string[];
  readonly soorten: readonly Soortlezing[];
  /** How questions were taken, and what could not be compared; each a sentence. */
  readonly verantwoording: readonly string[];
  /** Voorschriften that only one of the two has, wholly or for a kind of voorziening. */
  readonly alleen: readonly { readonly wie: string; readonly voorschriften: readonly string[] }[];
}

const NAMEN: Readonly<Record<Soortlezing['soort'], readonly [versies: string, naast: (naam: string) => string]>> = {
  zwaarder: ['Er wordt meer of iets zwaarders geëist', (naam) => `${naam} eist meer of iets zwaarders`],
  lichter: ['Er wordt minder of iets lichters geëist', (naam) => `${naam} eist minder of iets lichters`],
  anders: ['Er wordt iets anders geëist', (naam) => `${naam} eist iets anders`],
  mogelijk: ['De eis blijft; wat daarnaast mogelijk is verandert', () => 'De eis is gelijk; wat daarnaast mogelijk is verschilt'],
  bedrag: ['De maatregelen blijven; bedragen veranderen', () => 'De maatregelen zijn gelijk; bedragen verschillen'],
  termijn: ['De maatregelen blijven; alleen termijnen veranderen', () => 'De maatregelen zijn gelijk; alleen termijnen verschillen'],
  keuzegroep: ['Alleen de keuze waar een maatregel deel van is verandert', () => 'Alleen de keuze waar een maatregel deel van is verschilt'],
};

const soortVan = ({ wijziging }: Verschilgroep): Soortlezing['soort'] => (wijziging.soort === 'eis' ? wijziging.richting : wijziging.soort);

function leesSoorten(paar: Paar, geheel: Vergelijking): readonly Soortlezing[] {
  return (Object.keys(NAMEN) as Soortlezing['soort'][]).flatMap((soort): readonly Soortlezing[] => {
    const groepen = geheel.groepen.filter((groep) => soortVan(groep) === soort);
    if (groepen.length === 0) return [];
    const combinaties = groepen.reduce((totaal, groep) => totaal + groep.combinaties, 0n);
    const eersteKeer = groepen.reduce((totaal, groep) => totaal + groep.eersteKeer, 0n);
    const [versies, naast] = NAMEN[soort];
    return [
      {
        soort,
        naam: paar.naastElkaar ? naast(paar.namen.nieuw) : versies,
        combinaties,
        eersteKeer,
        aandeel: leesAandeel(combinaties, geheel.combinaties),
        aandeelEersteKeer: leesAandeel(eersteKeer, geheel.eersteKeer.combinaties),
        groepen: groepen.map((groep) => leesGroep(paar, geheel, groep)),
      },
    ];
  });
}

const lijst = (woorden: readonly string[]): string => zin(som(woorden, 'en')).tekst;

/** Voorschriften with kinds of voorziening, "id kind", by the name of the voorschrift. */
function voorschriftnamen({ data }: MetBeleid, ruimten: readonly string[]): readonly string[] {
  const ids = [...new Set(ruimten.map((ruimte) => ruimte.split(' ')[0] ?? ruimte))];
  return ids.map((id) => data.voorschriften.find((voorschrift) => voorschrift.id === id)?.naam ?? id);
}

const policynamen = ({ naastElkaar, namen }: Paar): Paar['namen'] => (naastElkaar ? namen : { oud: 'het beleid van nu', nieuw: 'de nieuwe versie' });

function verantwoording(paar: Paar, { feiten, nietVergeleken }: Vergelijking): readonly string[] {
  const { oud, boek, naastElkaar } = paar;
  const namen = policynamen(paar);
  const feit = (id: string): string => boek.feit(id).naam;
  const alleen = (wie: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0
      ? []
      : [`Alleen ${wie} vraagt naar ${lijst(ids.map(feit))}: elk antwoord daarop is meegeteld, ook al maakt het aan de andere kant geen verschil.`];
  const opties = (wie: string, onbekend: Vergelijking['feiten']['alleenOudOpties']): readonly string[] => {
    const perFeit = [...new Set(onbekend.map((optie) => optie.feit))].map((id) => {
      const aantal = onbekend.filter((optie) => optie.feit === id).length;
      return `${aantal === 1 ? 'een antwoord' : `${leesGetal(aantal)} antwoorden`} bij ${feit(id)}`;
    });
    return perFeit.length === 0 ? [] : [`Alleen ${wie} kent ${lijst(perFeit)}: gevallen daarmee zijn niet vergeleken.`];
  };
  return [
    ...(naastElkaar ? ['Voorschriften zijn vergeleken als beide ze onder dezelfde naam in hun bestand hebben.'] : []),
    ...(feiten.andereVraag.length === 0
      ? []
      : [
          `Als dezelfde vraag gelezen, hoewel de woorden verschillen: ${lijst(feiten.andereVraag.map((vraag) => `‘${vraag.oud}’ en ‘${vraag.nieuw}’`))}. Ga na of dat klopt.`,
        ]),
    ...(feiten.onvergelijkbaar.length === 0
      ? []
      : [`Onder één naam iets anders gevraagd, en daarom niet vergeleken waar het ertoe doet: ${lijst(feiten.onvergelijkbaar.map(feit))}.`]),
    ...alleen(namen.oud, feiten.alleenOud),
    ...alleen(namen.nieuw, feiten.alleenNieuw),
    ...opties(namen.oud, feiten.alleenOudOpties),
    ...opties(namen.nieuw, feiten.alleenNieuwOpties),
    ...(nietVergeleken.length === 0
      ? []
      : [`Niet vergeleken, want te ingewikkeld of niet dezelfde vraag: ${lijst(voorschriftnamen(oud, nietVergeleken).map((naam) => `‘${naam}’`))}.`]),
  ];
}

function alleenHier(paar: Paar, { alleenOud, alleenNieuw }: Vergelijking): Vergelijkingslezing['alleen'] {
  const namen = policynamen(paar);
  return [
    { wie: namen.oud, voorschriften: voorschriftnamen(paar.oud, alleenOud) },
    { wie: namen.nieuw, voorschriften: voorschriftnamen(paar.nieuw, alleenNieuw) },
  ].filter(({ voorschriften }) => voorschriften.length > 0);
}

function inleiding(paar: Paar, { combinaties, anders, eersteKeer, vergeleken }: Vergelijking): readonly string[] {
  const voorschriften = new Set(vergeleken.map(({ voorschrift }) => voorschrift)).size;
  const vanWat = paar.naastElkaar ? 'die beide kennen' : 'die in beide versies staan';
  if (anders === 0n)
    return [
      `Er is geen verschil in uitkomst: alle ${leesGetal(combinaties)} combinaties van ${leesGetal(voorschriften)} voorschriften ${vanWat} komen op hetzelfde uit.`,
    ];
  return [
    `Vergeleken: elke combinatie van antwoorden, dagen, aantallen en voorgeschiedenis, bij ${leesGetal(voorschriften)} voorschriften ${vanWat}.`,
    `${leesGetal(anders)} van ${leesGetal(combinaties)} combinaties komen anders uit (${leesAandeel(anders, combinaties)}); van de gewone eerste keren ${leesGetal(eersteKeer.anders)} van ${leesGetal(eersteKeer.combinaties)} (${leesAandeel(eersteKeer.anders, eersteKeer.combinaties)}).`,
    'Een gewone eerste keer: er ging niets aan vooraf, en geen antwoord is ongewoon. Een percentage is een deel van wat kan voorkomen, en zegt niet hoe vaak het voorkomt.',
  ];
}

/** A comparison of two policies or two versions, for a reader. Groups stand in the order of the comparison. */
export function leesVergelijking(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, vergelijking: Vergelijking): Vergelijkingslezing {
  const paar = maakPaar(oud, nieuw, landelijk);
  const naam = ({ data: { gemeente, versie } }: MetBeleid): string => `${gemeente.naam} ${versie}`;
  return {
    titel: `${naam(oud)} ${paar.naastElkaar ? 'naast' : '→'} ${naam(nieuw)}`,
    inleiding: inleiding(paar, vergelijking),
    soorten: leesSoorten(paar, vergelijking),
    verantwoording: verantwoording(paar, vergelijking),
    alleen: alleenHier(paar, vergelijking),
  };
}

/** One group in words, for who agrees with it or not. */
export const leesVerschilgroep = (oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, vergelijking: Vergelijking, groep: Verschilgroep): Groepslezing =>
  leesGroep(maakPaar(oud, nieuw, landelijk), vergelijking, groep);
