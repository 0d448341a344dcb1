import { alsDeel, isObject } from '@handhavingswijzer/engine';
import { Tekstboom, waardeVan } from './tekst/boom.ts';

/** Documents with such an id were brought along from elsewhere: what refers to them is still to be laid beside the writer's own text. */
export const OVERGENOMEN = 'overgenomen-';
/** Law that a policy quotes; the policy has not to account for it. */
const WETTEN = 'https://wetten.overheid.nl/';

/** What of the policy refers to a section. */
export interface Gebruiker {
  /** The part of the policy that it stands in, such as `regels`. */
  readonly deel: string;
  readonly id: string;
  readonly titel: string;
  /** JSON pointer of it. */
  readonly pad: string;
  /** JSON pointers of the references in it: itself, its amounts, its options. */
  readonly bronnen: readonly string[];
}

/** Why a section is not worked out. */
export interface Weggelaten {
  readonly titel: string;
  readonly reden: string;
  readonly pad: string;
}

/**
 * `gebruikt`: something refers to it · `weggelaten`: the policy says why it is not worked out · `onder`: the section that it is a part of says so ·
 * `delen`: all its own parts are accounted for · `open`: nothing says where it went.
 */
export type Sectiestand = 'gebruikt' | 'weggelaten' | 'onder' | 'delen' | 'open';

export interface Sectiedekking {
  readonly nummer: string;
  readonly titel: string;
  readonly pad: string;
  readonly stand: Sectiestand;
  readonly gebruikers: readonly Gebruiker[];
  /** Its own reasons, or else those of the section that it is a part of. */
  readonly weggelaten: readonly Weggelaten[];
}

export interface Documentdekking {
  readonly id: string;
  readonly titel: string;
  readonly pad: string;
  /** `eigen`: the policy must account for it · `wet`: law that it quotes · `overgenomen`: brought along from elsewhere, to be replaced. */
  readonly soort: 'eigen' | 'wet' | 'overgenomen';
  readonly secties: readonly Sectiedekking[];
}

/** Where every section of the sources went. */
export interface Brondekking {
  readonly documenten: readonly Documentdekking[];
  /** Of the sections of the writer's own documents: how many there are, and how many are accounted for. */
  readonly totaal: number;
  readonly gedekt: number;
  /** How many references still lead to what was brought along from elsewhere. */
  readonly overgenomen: number;
}

type Velden = Readonly<Record<string, unknown>>;
const lijst = (waarde: unknown): readonly Velden[] => (Array.isArray(waarde) ? waarde.filter(isObject) : []);
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

interface Verwijzing {
  readonly sleutel: string;
  readonly pad: string;
}

const sleutelVan = (document: string, sectie: string): string => JSON.stringify([document, sectie]);

/** Every reference to a source under a value. */
function verwijzingen(waarde: unknown, pad: string): readonly Verwijzing[] {
  if (Array.isArray(waarde)) return waarde.flatMap((lid, i) => verwijzingen(lid, `${pad}/${i}`));
  if (!isObject(waarde)) return [];
  return Object.entries(waarde).flatMap(([veld, inhoud]): readonly Verwijzing[] => {
    const hier = `${pad}/${alsDeel(veld)}`;
    if (veld !== 'bron' || !isObject(inhoud)) return verwijzingen(inhoud, hier);
    return [{ sleutel: sleutelVan(tekst(inhoud['document']), tekst(inhoud['sectie'])), pad: hier }];
  });
}

/** The parts of a policy that refer to something, one by one: the elements of its lists, and what is no list as a whole. */
function onderdelen(beleid: Velden): readonly { readonly deel: string; readonly waarde: Velden; readonly pad: string }[] {
  return Object.entries(beleid).flatMap(([naam, inhoud]) => {
    if (naam === 'bronnen') return [];
    if (Array.isArray(inhoud)) return inhoud.flatMap((waarde: unknown, i) => (isObject(waarde) ? [{ deel: naam, waarde, pad: `/${alsDeel(naam)}/${i}` }] : []));
    return isObject(inhoud) ? [{ deel: naam, waarde: inhoud, pad: `/${alsDeel(naam)}` }] : [];
  });
}

const TITELS = ['titel', 'naam', 'vraag', 'tekst', 'id', 'feit', 'reden'];

/** Whether a section is a part of another: `6.1.3` of `6.1`, `tabel 1 noot 3` of `tabel 1`. */
export const isDeelVanSectie = (nummer: string, van: string): boolean => nummer.startsWith(van) && /^([.,:]| noot )/.test(nummer.slice(van.length));

type Ruw = Omit<Sectiedekking, 'stand'>;

function standVan(sectie: Ruw, alle: readonly Ruw[]): Pick<Sectiedekking, 'stand' | 'weggelaten'> {
  if (sectie.gebruikers.length > 0) return { stand: 'gebruikt', weggelaten: sectie.weggelaten };
  if (sectie.weggelaten.length > 0) return { stand: 'weggelaten', weggelaten: sectie.weggelaten };
  const boven = alle
    .filter(({ nummer, gebruikers, weggelaten }) => isDeelVanSectie(sectie.nummer, nummer) && gebruikers.length === 0 && weggelaten.length > 0)
    .sort((a, b) => b.nummer.length - a.nummer.length)[0];
  if (boven) return { stand: 'onder', weggelaten: boven.weggelaten };
  const onder = alle.filter(({ nummer }) => isDeelVanSectie(nummer, sectie.nummer));
  const gedekt = onder.length > 0 && onder.every((deelsectie) => standVan(deelsectie, alle).stand !== 'open');
  return { stand: gedekt ? 'delen' : 'open', weggelaten: [] };
}

const soortVan = (id: string, url: string): Documentdekking['soort'] => (id.startsWith(OVERGENOMEN) ? 'overgenomen' : url.startsWith(WETTEN) ? 'wet' : 'eigen');

/** What is said for the analysis alone: it changes no advice, so it covers nothing of the text; what it takes along from an older text is to be gone through all the same. */
const ANALYSE: ReadonlySet<string> = new Set(['zwaarder', 'verklaringen']);

interface Verzameld {
  readonly gebruikers: Gebruiker[];
  readonly weggelaten: Weggelaten[];
  readonly analyse: Gebruiker[];
}

/**
 * Per section of the sources what of the policy refers to it, or why it was left out. A section whose reason is given covers its parts that nothing refers
 * to; a heading is accounted for when all its parts are. The text may be half written; what cannot be read is passed over.
 */
export function brondekking(beleidstekst: string): Brondekking {
  const { wortel } = new Tekstboom(beleidstekst);
  const waarde = wortel ? waardeVan(wortel) : undefined;
  const beleid = isObject(waarde) ? waarde : {};
  const perSectie = new Map<string, Verzameld>();
  const van = (sleutel: string): Verzameld => {
    const er = perSectie.get(sleutel) ?? { gebruikers: [], weggelaten: [], analyse: [] };
    perSectie.set(sleutel, er);
    return er;
  };
  for (const { deel: naam, waarde: onderdeel, pad } of onderdelen(beleid)) {
    const titel = TITELS.map((veld) => tekst(onderdeel[veld])).find((kandidaat) => kandidaat !== '') ?? '';
    const gevonden = verwijzingen(onderdeel, pad);
    for (const sleutel of new Set(gevonden.map((verwijzing) => verwijzing.sleutel))) {
      const bronnen = gevonden.filter((verwijzing) => verwijzing.sleutel === sleutel).map((verwijzing) => verwijzing.pad);
      if (naam === 'nietGemodelleerd') van(sleutel).weggelaten.push({ titel, reden: tekst(onderdeel['reden']), pad });
      else
        van(sleutel)[ANALYSE.has(naam) ? 'analyse' : 'gebruikers'].push({
          deel: naam,
          id: tekst(onderdeel['id']) || tekst(onderdeel['feit']),
          titel,
          pad,
          bronnen,
        });
    }
  }
  const documenten = lijst(beleid['bronnen']).map((document, i): Documentdekking => {
    const id = tekst(document['id']);
    const soort = soortVan(id, tekst(document['url']));
    const ruw = lijst(document['secties']).map((sectie, j): Ruw => {
      const nummer = tekst(sectie['nummer']);
      const { gebruikers, weggelaten, analyse } = van(sleutelVan(id, nummer));
      const wie = soort === 'overgenomen' ? [...gebruikers, ...analyse] : gebruikers;
      return { nummer, titel: tekst(sectie['titel']), pad: `/bronnen/${i}/secties/${j}`, gebruikers: wie, weggelaten };
    });
    const secties = ruw.map((sectie): Sectiedekking => ({ ...sectie, ...standVan(sectie, ruw) }));
    return { id, titel: tekst(document['titel']), pad: `/bronnen/${i}`, soort, secties };
  });
  const eigen = documenten.filter(({ soort }) => soort === 'eigen').flatMap(({ secties }) => secties);
  const overgenomen = documenten
    .filter(({ soort }) => soort === 'overgenomen')
    .flatMap(({ secties }) => secties.flatMap(({ gebruikers, weggelaten }) => [...gebruikers.flatMap(({ bronnen }) => bronnen), ...weggelaten]));
  return { documenten, totaal: eigen.length, gedekt: eigen.filter(({ stand }) => stand !== 'open').length, overgenomen: overgenomen.length };
}
