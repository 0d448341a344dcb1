import { leesDatumInvoer } from '@handhavingswijzer/dialogue';
import { leesInhoudsopgave, type NieuwBeleid, type NieuweBron } from '@handhavingswijzer/language';
import { teksten } from '../teksten/index.ts';

const t = teksten.nieuw.fout;

/** One document as it is being filled in. */
export interface Broninvoer {
  readonly titel: string;
  readonly datum: string;
  readonly nummer: string;
  readonly url: string;
  readonly inhoud: string;
}

/** What she typed, as she typed it. */
export interface Invoer {
  readonly gemeente: string;
  readonly code: string;
  readonly titel: string;
  readonly versie: string;
  readonly van: string;
  readonly tot: string;
  readonly peildatum: '' | NieuwBeleid['peildatum'];
  readonly bronnen: readonly [Broninvoer, ...Broninvoer[]];
}

export const LEGE_BRON: Broninvoer = { titel: '', datum: '', nummer: '', url: 'https://lokaleregelgeving.overheid.nl/', inhoud: '' };
export const LEGE_INVOER: Invoer = { gemeente: '', code: '', titel: '', versie: '0.1.0', van: '', tot: '', peildatum: '', bronnen: [LEGE_BRON] };

/** What is wrong, by field: `titel`, or `bronnen/0/titel`. */
export type Fouten = Readonly<Record<string, string>>;

const MEESTE_SECTIES = 300;
/** As the format of a policy has it. */
const VERSIE = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;
const URL_VORM = /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/;

const alleFouten = (paren: readonly (readonly [veld: string, fout: string | false])[]): Fouten =>
  Object.fromEntries(paren.flatMap(([veld, fout]) => (fout === false ? [] : [[veld, fout]])));

/** The civil date that was typed; undefined: it is none. */
export const datumVan = (tekst: string): string | undefined => {
  const gelezen = leesDatumInvoer(tekst);
  return gelezen.ok ? gelezen.waarde : undefined;
};

/** What is wrong with who and what the policy is. */
export function keurWie({ gemeente, code, titel, versie, van, tot, peildatum }: Invoer): Fouten {
  const [eerste, laatste] = [datumVan(van), tot.trim() === '' ? '' : datumVan(tot)];
  return alleFouten([
    ['gemeente', gemeente.trim() === '' && t.gemeente],
    ['code', !/^GM\d{4}$/.test(code.trim().toUpperCase()) && t.code],
    ['titel', titel.trim() === '' && t.titel],
    ['versie', !VERSIE.test(versie.trim()) && t.versie],
    ['van', eerste === undefined && t.datum],
    ['tot', laatste === undefined ? t.datum : laatste !== '' && eerste !== undefined && laatste < eerste && t.totVoorVan],
    ['peildatum', peildatum === '' && t.peildatum],
  ]);
}

/** What is wrong with the documents. */
export function keurBronnen({ bronnen }: Invoer): Fouten {
  return alleFouten(
    bronnen.flatMap(({ titel, datum, url, inhoud }, i) => {
      const { secties } = leesInhoudsopgave(inhoud);
      return [
        [`bronnen/${i}/titel`, titel.trim() === '' && t.titel],
        [`bronnen/${i}/datum`, datumVan(datum) === undefined && t.datum],
        [`bronnen/${i}/url`, !URL_VORM.test(url.trim()) && t.url],
        [`bronnen/${i}/inhoud`, secties.length === 0 ? t.secties : secties.length > MEESTE_SECTIES && t.teVeel],
      ] as const;
    }),
  );
}

const bronVan = ({ titel, datum, nummer, url, inhoud }: Broninvoer): NieuweBron => ({
  titel: titel.trim(),
  datum: datumVan(datum) ?? '',
  url: url.trim(),
  ...(nummer.trim() === '' ? {} : { nummer: nummer.trim() }),
  secties: leesInhoudsopgave(inhoud).secties,
});

/** What was filled in as the beginning of a policy; undefined while something is wrong. */
export function nieuwVan(invoer: Invoer): NieuwBeleid | undefined {
  const { gemeente, code, titel, versie, van, tot, peildatum, bronnen } = invoer;
  if (peildatum === '' || Object.keys({ ...keurWie(invoer), ...keurBronnen(invoer) }).length > 0) return undefined;
  const [eerste, ...rest] = bronnen;
  return {
    gemeente: { naam: gemeente.trim(), code: code.trim().toUpperCase() },
    titel: titel.trim(),
    versie: versie.trim(),
    van: datumVan(van) ?? '',
    ...(tot.trim() === '' ? {} : { tot: datumVan(tot) ?? '' }),
    peildatum,
    bronnen: [bronVan(eerste), ...rest.map(bronVan)],
  };
}
