import type { Dossier } from '@handhavingswijzer/engine';
import { met, zonder } from './concept.ts';
import { sleutel, verwerk } from './gesprek.ts';
import { alsInvoer } from './handelingen.ts';
import type { Gelezen } from './invoer.ts';
import { teksten } from './teksten.ts';
import type { Concept, Gesprek, VraagOptie } from './typen.ts';

/** A field of the case itself. */
export interface Zaakveld {
  readonly id: string;
  /** JSON pointer. */
  readonly pad: string;
  readonly soort: 'tekst' | 'datum' | 'getal' | 'keuze' | 'ja-nee';
  /** The reserved feit of the national file with question, explanation and options; text fields have none. */
  readonly feit?: string;
  /** Only for fields without a feit. */
  readonly naam?: string;
  /** No advice can be asked without it. */
  readonly verplicht: boolean;
  readonly lees: (c: Concept) => string | number | boolean | undefined;
  readonly schrijf: (c: Concept, waarde: unknown) => Concept;
}

type Deel = 'voorziening' | 'houder' | 'inspectie' | 'zaak';

function veld<D extends Deel>(
  deel: D,
  naam: keyof NonNullable<Dossier[D]> & string,
  rest: Omit<Zaakveld, 'id' | 'pad' | 'lees' | 'schrijf' | 'verplicht'> & { verplicht?: true },
): Zaakveld {
  return {
    verplicht: false,
    ...rest,
    id: `${deel}.${naam}`,
    pad: `/${deel}/${naam}`,
    lees: (c) => (c[deel] as Readonly<Record<string, string | number | boolean | undefined>> | undefined)?.[naam],
    schrijf: (c, waarde) => {
      const nieuw = met((c[deel] ?? {}) as NonNullable<Dossier[D]>, naam, waarde);
      return deel === 'zaak' && Object.keys(nieuw).length === 0 ? zonder(c, 'zaak') : { ...c, [deel]: nieuw };
    },
  };
}

const besluitdatum: Zaakveld = {
  id: 'besluitdatum',
  pad: '/besluitdatum',
  soort: 'datum',
  feit: 'besluitdatum',
  verplicht: true,
  lees: (c) => c.besluitdatum,
  schrijf: (c, waarde) => met(c, 'besluitdatum', waarde),
};

/** All fields of the case, in the order in which they are asked. */
export const ZAAKVELDEN: readonly Zaakveld[] = [
  veld('voorziening', 'soort', { soort: 'keuze', feit: 'soortVoorziening', verplicht: true }),
  veld('voorziening', 'naam', { soort: 'tekst', naam: teksten.velden.voorziening }),
  veld('voorziening', 'lrkNummer', { soort: 'tekst', naam: teksten.velden.lrkNummer }),
  veld('voorziening', 'risicoprofiel', { soort: 'keuze', feit: 'risicoprofiel' }),
  veld('voorziening', 'voorschoolseEducatie', { soort: 'ja-nee', feit: 'voorschoolseEducatie' }),
  veld('voorziening', 'inGemeente', { soort: 'ja-nee', feit: 'inGemeente' }),
  veld('houder', 'naam', { soort: 'tekst', naam: teksten.velden.houder }),
  veld('houder', 'kvkNummer', { soort: 'tekst', naam: teksten.velden.kvkNummer }),
  veld('houder', 'capaciteit', { soort: 'getal', feit: 'capaciteit' }),
  veld('inspectie', 'datum', { soort: 'datum', feit: 'inspectiedatum', verplicht: true }),
  veld('inspectie', 'soort', { soort: 'keuze', feit: 'soortInspectie', verplicht: true }),
  besluitdatum,
  veld('zaak', 'identificatie', { soort: 'tekst', naam: teksten.velden.zaaknummer }),
];

/** The options of a field of the case. */
export function optiesVanZaakveld(g: Gesprek, v: Zaakveld): VraagOptie[] {
  if (v.soort === 'ja-nee')
    return [
      { waarde: true, naam: teksten.ja },
      { waarde: false, naam: teksten.nee },
    ];
  return (g.kader.dossierfeiten.get(v.feit ?? '')?.opties ?? []).map((o) => ({
    waarde: o.id,
    naam: o.naam,
    ...(o.toelichting === undefined ? {} : { toelichting: o.toelichting }),
  }));
}

/** The name of a field for use within a sentence. */
export const naamVanZaakveld = (g: Gesprek, v: Zaakveld): string => {
  const feit = g.kader.dossierfeiten.get(v.feit ?? '');
  return v.naam ?? feit?.naam ?? feit?.vraag ?? v.id;
};

/** Sets or removes (undefined: not known yet) a field of the case. */
export function zetZaakveld(g: Gesprek, v: Zaakveld, waarde: string | number | boolean | undefined): Gesprek {
  const anders = g.onbekend.filter((k) => k !== v.id);
  return verwerk(g, waarde === undefined ? teksten.handelingen.veldOpen(naamVanZaakveld(g, v)) : naamVanZaakveld(g, v), {
    dossier: v.schrijf(g.dossier, waarde),
    invoer: zonder(g.invoer, sleutel(v.id)),
    onbekend: waarde === undefined ? [...anders, v.id] : anders,
  });
}

/** A typed value of a field. What is no value stays as text with the reason, and the value it was to replace goes. An empty text removes the field. */
export function zetZaakveldMetTekst(g: Gesprek, v: Zaakveld, tekst: string, gelezen: Gelezen<string | number>): Gesprek {
  if (tekst.trim() === '') return zetZaakveld(g, v, undefined);
  if (gelezen.ok) return zetZaakveld(g, v, gelezen.waarde);
  return verwerk(g, naamVanZaakveld(g, v), { dossier: v.schrijf(g.dossier, undefined), invoer: { ...g.invoer, [sleutel(v.id)]: alsInvoer(tekst, gelezen) } });
}
