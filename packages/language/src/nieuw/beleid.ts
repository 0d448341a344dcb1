import type { BeleidJson, Bron } from '@handhavingswijzer/engine';
import { OVERGENOMEN } from '../dekking.ts';
import { Namen } from '../namen/index.ts';
import { pasBewerkingenToe } from '../tekst/bereik.ts';
import { elementen, lid, Tekstboom, tekstVan } from '../tekst/boom.ts';
import { zetWaarde } from '../tekst/wijzig.ts';
import type { MetLandelijk } from '../typen.ts';
import type { Sectie } from './inhoudsopgave.ts';

/** A document that a new policy rests on. */
export interface NieuweBron {
  readonly titel: string;
  readonly nummer?: string;
  /** Civil date. */
  readonly datum: string;
  /** https only. */
  readonly url: string;
  readonly secties: readonly Sectie[];
}

/** Who and what a new policy is. */
export interface NieuwBeleid {
  readonly gemeente: { readonly naam: string; /** `GM` and four digits, as CBS gives it. */ readonly code: string };
  readonly titel: string;
  readonly versie: string;
  /** Civil dates; `tot` is the last day. */
  readonly van: string;
  readonly tot?: string;
  readonly peildatum: 'pleegdatum' | 'besluitdatum';
  /** The first is the text of the policy itself; its first section is where it says from when it holds, until the writer says otherwise. */
  readonly bronnen: readonly [NieuweBron, ...NieuweBron[]];
}

/** The texts of the two files. */
export interface Beleidsteksten {
  readonly beleid: string;
  readonly casussen: string;
}

/** A name as an id: `Gemeente Den Haag` becomes `gemeente-den-haag`. */
export const alsId = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'beleid';

/** Ids for these names that differ from one another and from those that are taken. */
function ids(namen: readonly string[], bezet: ReadonlySet<string>): readonly string[] {
  const vrij = new Set(bezet);
  return namen.map((naam) => {
    const basis = alsId(naam).slice(0, 20).replace(/-+$/, '');
    let id = basis;
    for (let n = 2; vrij.has(id); n += 1) id = `${basis}-${n}`;
    vrij.add(id);
    return id;
  });
}

/** Gives every document that is no law an id that says that it was brought along: what refers to it stays valid and is seen to be gone through. */
function merkBronnen(tekst: string, landelijk: MetLandelijk): string {
  const wetten = new Set(landelijk.data.bronnen.map(({ id }) => id));
  const documenten = (nu: string): readonly { readonly id: string; readonly offset: number }[] =>
    elementen(lid(new Tekstboom(nu).wortel, 'bronnen')).flatMap((document) => {
      const knoop = lid(document, 'id');
      const id = tekstVan(knoop) ?? '';
      return knoop && !wetten.has(id) && !id.startsWith(OVERGENOMEN) ? [{ id, offset: knoop.offset + 1 }] : [];
    });
  return documenten(tekst).reduce((nu, { id }) => {
    const { offset = 0 } = documenten(nu).find((document) => document.id === id) ?? {};
    const hernoemd = new Namen(nu, '', landelijk).hernoem('beleid', offset, `${OVERGENOMEN}${id}`.slice(0, 80));
    return hernoemd.ok ? pasBewerkingenToe(nu, hernoemd.beleid) : nu;
  }, tekst);
}

/**
 * A new policy made of an existing one, or of the bare skeleton: identity, validity and sources are new, the rest is taken over. The documents that it came
 * from stay, marked as brought along (`OVERGENOMEN`), so that `brondekking` shows what is still to be laid beside the new text.
 *
 * @param voorbeeld texts of an existing policy that can be used; `casussen` may be ''
 */
export function maakNieuwBeleid(voorbeeld: Beleidsteksten, nieuw: NieuwBeleid, landelijk: MetLandelijk): Beleidsteksten {
  const gemerkt = merkBronnen(voorbeeld.beleid, landelijk);
  const oud = JSON.parse(gemerkt) as BeleidJson;
  const documentIds = ids(
    nieuw.bronnen.map(({ titel }) => titel),
    new Set([...oud.bronnen.map(({ id }) => id), ...landelijk.data.bronnen.map(({ id }) => id)]),
  );
  const bronnen = nieuw.bronnen.map(({ nummer, ...document }, i) => ({
    id: documentIds[i] ?? '',
    titel: document.titel,
    ...(nummer === undefined || nummer === '' ? {} : { nummer }),
    datum: document.datum,
    url: document.url,
    secties: document.secties,
  }));
  const bron: Bron = { document: documentIds[0] ?? '', sectie: nieuw.bronnen[0].secties[0]?.nummer ?? '' };
  const id = alsId(nieuw.gemeente.naam);
  const waarden: readonly (readonly [pad: string, waarde: unknown])[] = [
    ['/id', id],
    ['/versie', nieuw.versie],
    ['/titel', nieuw.titel],
    ['/gemeente', nieuw.gemeente],
    ['/geldigheid', { van: nieuw.van, ...(nieuw.tot === undefined || nieuw.tot === '' ? {} : { tot: nieuw.tot }), peildatum: nieuw.peildatum, bron }],
    ['/bronnen', [...bronnen, ...oud.bronnen]],
  ];
  const beleid = waarden.reduce((tekst, [pad, waarde]) => pasBewerkingenToe(tekst, zetWaarde(tekst, pad, waarde)), gemerkt);
  const casussen = voorbeeld.casussen === '' ? '' : pasBewerkingenToe(voorbeeld.casussen, zetWaarde(voorbeeld.casussen, '/beleid', id));
  return { beleid, casussen };
}
