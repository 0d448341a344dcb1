import type { Gebeurtenis } from '@handhavingswijzer/engine';
import { gevallen, standVan, type Geval, type Stof } from '../../document/verslag/stof.ts';
import type { Onderwerp, Waarschuwing } from '../typen.ts';
import { stelling } from './ontkenning.ts';
import { zinsdelen, type Onderdeel } from './tekst.ts';

/** What the case says: yes, no, or nothing. */
type Gedragen = boolean | undefined;

interface Bewering {
  readonly onderwerp: Onderwerp;
  /** What the claim is called in a sentence: "recidive". */
  readonly naam: string;
  readonly patroon: RegExp;
  /** Ways of speaking with the same word that claim nothing. */
  readonly behalve?: RegExp;
  readonly gedragen: (stof: Stof, geval: Geval, gevonden: string) => Gedragen;
}

/** The answer to a shared feit of this overtreding, yes or no. */
const feit =
  (id: string) =>
  (stof: Stof, { overtreding }: Geval): Gedragen => {
    const gevraagd = stof.beleid.data.feiten.find((kandidaat) => kandidaat.id === id);
    const stand = gevraagd && standVan(stof, gevraagd, gevraagd.niveau === 'zaak' ? undefined : overtreding);
    return stand !== undefined && 'waarde' in stand && typeof stand.waarde === 'boolean' ? stand.waarde : undefined;
  };

/** Names by which an earlier event is mentioned. */
const EERDER: readonly (readonly [Gebeurtenis['soort'], RegExp])[] = [
  ['last-onder-dwangsom', /dwangsom/iu],
  ['last-onder-bestuursdwang', /bestuursdwang/iu],
  ['exploitatieverbod', /exploitatieverbod/iu],
  ['bestuurlijke-boete', /boete/iu],
  ['aanwijzing', /aanwijzing/iu],
  ['herstelaanbod', /herstelaanbod/iu],
  ['bevel', /bevel/iu],
];

/** An earlier event of the named kind; of no kind: any, or recidive. */
function eerder(_: Stof, { overtreding, advies }: Geval, gevonden: string): Gedragen {
  const { historie } = overtreding;
  const soort = EERDER.find(([, naam]) => naam.test(gevonden))?.[0];
  const gebeurd = (historie ?? []).some((gebeurtenis) => soort === undefined || gebeurtenis.soort === soort);
  if (gebeurd || (soort === undefined && advies?.recidive === true)) return true;
  return historie === undefined ? undefined : false;
}

const BEWERINGEN: readonly Bewering[] = [
  {
    onderwerp: 'recidive',
    naam: 'recidive of herhaling',
    patroon:
      /\brecidiv\w*|\bherhaling\b|\bherhaalde(?:lijk)?\b|\bopnieuw (?:\S+ ){0,3}?(?:overtr\w+|de fout in|in overtreding)|\bwederom\b|\bvoor de (?:tweede|derde|vierde|vijfde|zoveelste) (?:keer|maal)\b|\b(?:tweede|derde|vierde) overtreding van (?:dit|hetzelfde) voorschrift\b|\b(?:stelselmatig|structureel|meermaals|keer op keer|telkens weer)\b[^,]{0,40}\bovertr\w+|\bhardleers\w*/giu,
    behalve:
      /(?:herhaling|recidive)[^,]{0,30}voork[oó]m|voork[oó]m\w*[^,]{0,40}(?:herhaling|recidive)|(?:risico|kans) op (?:herhaling|recidive)|\bbij (?:een )?(?:nieuwe |volgende )?(?:recidive|herhaling)\b|herhaald(?:e)? (?:verzoek|malen gevraagd)/iu,
    gedragen: (_, { advies }) => advies?.recidive ?? undefined,
  },
  {
    onderwerp: 'eerder',
    naam: 'een eerdere overtreding of maatregel',
    patroon:
      /\b(?:al |reeds )?eerdere?\b[^,]{0,60}?\b(?:overtreding\w*|overtr\w+|aanwijzing|last onder (?:dwangsom|bestuursdwang)|dwangsom\w*|boete\w*|waarschuwing\w*|gewaarschuwd|bevel|herstelaanbod|handhav\w+|gehandhaafd|maatregel\w*|exploitatieverbod|in de fout)|\b(?:overtreden|overtrad|gewaarschuwd|beboet|gehandhaafd|opgelegd|aangesproken)\b[^,]{0,25}\beerder\b/giu,
    behalve: /eerder (?:in dit|genoemd|vermeld|beschreven)|(?:zoals|hierboven) eerder/iu,
    gedragen: eerder,
  },
  {
    onderwerp: 'directGevaar',
    naam: 'direct gevaar',
    patroon:
      /\b(?:direct|acuut|onmiddellijk|ernstig)e? (?:en (?:direct|acuut)e? )?(?:gevaar|dreiging)|\blevensgevaar\w*|\bgevaar voor (?:de |het )?(?:kind\w*|veiligheid|leven)|\b(?:kinderen|kind|baby\w*) (?:\S+ ){0,3}?(?:in gevaar|gevaar liepen|gevaar lopen)|\bgevaarlijke situatie\w*|\blevensbedreigend\w*/giu,
    gedragen: feit('directGevaar'),
  },
  {
    onderwerp: 'economischBelang',
    naam: 'economisch belang of voordeel',
    patroon:
      /\b(?:economisch|financieel|geldelijk|commercieel)e? (?:belang\w*|voordeel|gewin|motie\w+|redenen|overweging\w*)|\bwinst\w*|\b(?:kosten|personeel|geld|loonkosten)\w*(?:besparing\w*)?\b[^,]{0,25}\b(?:bespaar\w*|bespar\w+|uitgespaard|te drukken)|\bkostenbesparing\w*|\buit geldzucht\b/giu,
    gedragen: feit('economischBelang'),
  },
  {
    onderwerp: 'opzetOfRoekeloos',
    naam: 'opzet of roekeloosheid',
    patroon: /\bopzet(?:telijk\w*)?\b(?! van)|\broekelo\w+|\b(?:doel|wel)?bewuste?\b(?! (?:van|wording))|\bmoedwillig\w*|\bwillens en wetens\b|\bexpres\b/giu,
    behalve: /\bzich (?:\S+ ){0,3}bewust|in opzet|onbewust/iu,
    gedragen: feit('opzetOfRoekeloos'),
  },
  {
    onderwerp: 'hinder',
    naam: 'hinder voor de kinderen',
    patroon:
      /\b(?:ge)?hinder(?:d|lijk\w*)?\b|\bkinderen\b[^,]{0,40}\b(?:overlast|de dupe|last (?:van|gehad|ondervonden)|geleden|benadeeld|getroffen)\b|\b(?:overlast|nadeel|nadelige gevolgen) voor de kinderen\b/giu,
    gedragen: feit('hinder'),
  },
];

/** Yes where one of the overtredingen carries it, no where all deny it. */
function samen(standen: readonly Gedragen[]): Gedragen {
  if (standen.includes(true)) return true;
  return standen.length > 0 && standen.every((stand) => stand === false) ? false : undefined;
}

function waarschuwing(bewering: Bewering, soort: 'ongedekt' | 'tegenspraak', stand: Gedragen): Pick<Waarschuwing, 'tekst' | 'herstel'> {
  const { naam } = bewering;
  if (soort === 'tegenspraak')
    return {
      tekst: `De tekst zegt dat er geen sprake is van ${naam}, maar uw antwoorden zeggen van wel.`,
      herstel: 'Pas de tekst aan, of het antwoord bij de vraag.',
    };
  return {
    tekst: `De tekst spreekt van ${naam}. ${stand === false ? 'Uw antwoorden zeggen van niet.' : 'Dat staat niet in uw antwoorden.'}`,
    herstel: 'Haal dit weg, of beantwoord eerst de vraag die dit draagt.',
  };
}

/** Claims in this part of the text that the answers do not carry, or that they contradict. `leesbaar` is the text without quotations. */
export function beweringen(stof: Stof, leesbaar: string, onderdeel: Onderdeel): readonly Waarschuwing[] {
  const over = gevallen(stof).filter(({ overtreding }) => onderdeel.overtreding === undefined || overtreding.id === onderdeel.overtreding);
  const bij = onderdeel.overtreding === undefined ? {} : { overtreding: onderdeel.overtreding };
  return zinsdelen(leesbaar, onderdeel).flatMap((deel) =>
    BEWERINGEN.flatMap((bewering) => {
      if (bewering.behalve?.test(deel.tekst) === true) return [];
      return [...deel.tekst.matchAll(bewering.patroon)].flatMap((gevonden): Waarschuwing[] => {
        const tot = gevonden.index + gevonden[0].length;
        const gezegd = stelling(deel.tekst, gevonden.index, tot);
        const stand = samen(over.map((geval) => bewering.gedragen(stof, geval, gevonden[0])));
        const soort =
          gezegd === 'bevestigd' && stand !== true
            ? 'ongedekt'
            : gezegd === 'ontkend' && stand === true && bewering.onderwerp !== 'eerder'
              ? 'tegenspraak'
              : undefined;
        if (soort === undefined) return [];
        return [{ soort, onderwerp: bewering.onderwerp, ...bij, van: deel.van + gevonden.index, tot: deel.van + tot, ...waarschuwing(bewering, soort, stand) }];
      });
    }),
  );
}
