import { delenVan } from '@handhavingswijzer/engine';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { leesRegel } from '@handhavingswijzer/lezing';
import type { Naamplaats, Soort } from './namen/typen.ts';
import { sleutelVan } from './namen/typen.ts';
import { namenInBeleid } from './namen/beleid.ts';
import { schemaOp, veldUitleg, woordUitleg } from './formaat.ts';
import type { Bereik } from './tekst/bereik.ts';
import type { Knoop } from './tekst/boom.ts';
import { elementen, lid, Tekstboom, tekstVan } from './tekst/boom.ts';
import { teksten } from './teksten.ts';
import type { MetLandelijk } from './typen.ts';

/** What is known of the name at a spot, to show beside it. Plain text, no markup. */
export interface Uitleg {
  readonly bereik: Bereik;
  /** What kind of thing it is, and its id. */
  readonly kop: string;
  /** Its declaration in words: name, question, answers, explanation. */
  readonly verklaring: readonly string[];
  /** A rule as a sentence; where the policy can be read. */
  readonly lezing?: string;
  readonly bron?: string;
  /** Where it is used: the parts of the policy, each once, in the order of the text. */
  readonly gebruik: readonly { readonly naam: string; readonly bereik: Bereik }[];
}

const t = teksten.uitleg;
const VELDEN = ['naam', 'titel', 'vraag', 'tekst', 'toelichting'];

/** The element that a declaration belongs to. */
const elementVan = (verklaring: Naamplaats | undefined): Knoop | undefined => verklaring?.knoop.parent?.parent;

/** The source in words: title of the document, number and title of the section. */
function bronVan(boom: Tekstboom, element: Knoop | undefined): string | undefined {
  const bron = lid(element, 'bron');
  const id = tekstVan(lid(bron, 'document'));
  const nummer = tekstVan(lid(bron, 'sectie'));
  if (id === undefined || nummer === undefined) return undefined;
  const document = elementen(boom.bij('/bronnen')).find((kandidaat) => tekstVan(lid(kandidaat, 'id')) === id);
  const sectie = elementen(lid(document, 'secties')).find((kandidaat) => tekstVan(lid(kandidaat, 'nummer')) === nummer);
  const titel = tekstVan(lid(sectie, 'titel'));
  return `${tekstVan(lid(document, 'titel')) ?? id}, ${nummer}${titel === undefined ? '' : ` (${titel})`}`;
}

/** The part of the policy that holds this place: the outermost element with an id, or the name of its section. */
function onderdeelVan(boom: Tekstboom, knoop: Knoop): { readonly naam: string; readonly bereik: Bereik } {
  let hier: Knoop | undefined = knoop;
  let uit: Knoop | undefined;
  while (hier) {
    if (lid(hier, 'id') && hier.parent) uit = lid(hier, 'id');
    hier = hier.parent;
  }
  const naam = uit && tekstVan(uit);
  return naam === undefined || !uit ? { naam: boom.pad(knoop).split('/')[1] ?? '', bereik: boom.bereik(knoop) } : { naam, bereik: boom.bereik(uit) };
}

function gebruik(boom: Tekstboom, plaatsen: readonly Naamplaats[]): Uitleg['gebruik'] {
  const uit = new Map<string, { readonly naam: string; readonly bereik: Bereik }>();
  for (const { knoop, verklaring } of plaatsen) {
    const onderdeel = onderdeelVan(boom, knoop);
    if (!verklaring && !uit.has(onderdeel.naam)) uit.set(onderdeel.naam, onderdeel);
  }
  return [...uit.values()];
}

/** What national law or the dossier says of a name that the policy does not declare. */
function landelijk(soort: Soort, id: string, { data }: MetLandelijk): readonly string[] {
  if (soort === 'naam')
    return data.feiten.filter((feit) => feit.id === id).flatMap(({ naam, vraag, toelichting }) => [...(naam === undefined ? [] : [naam]), vraag, toelichting]);
  if (soort === 'artikel') return data.artikelen.filter((artikel) => artikel.id === id).map(({ naam }) => naam);
  if (soort === 'procedure') return data.procedure.filter((stap) => stap.id === id).map(({ tekst }) => tekst);
  return [];
}

/** A field, or a word of the format: what it holds or means. */
function uitlegVanFormaat(boom: Tekstboom, offset: number): Uitleg | undefined {
  const knoop = boom.op(offset);
  if (knoop?.type !== 'string') return undefined;
  const naam = String(knoop.value);
  const delen = delenVan(boom.pad(knoop));
  const sleutel = knoop.parent?.type === 'property' && knoop.parent.children?.[0] === knoop;
  const bekend = sleutel ? schemaOp(boom, delen) !== undefined : schemaOp(boom, delen)?.enum?.includes(naam) === true;
  const zin = !bekend || delen.includes('als') ? '' : sleutel ? veldUitleg(delen) : woordUitleg(delen, naam);
  return zin === '' ? undefined : { bereik: boom.bereik(knoop), kop: sleutel ? t.veld(naam) : naam, verklaring: [zin], gebruik: [] };
}

/** Explains the field or word of the format at an offset of the text of a policy or of its cases. */
export const formaatUitleg = (tekst: string, offset: number): Uitleg | undefined => uitlegVanFormaat(new Tekstboom(tekst), offset);

/**
 * Explains the name, field or word at an offset of a policy text, which may be half written: its declaration, its source, who uses it.
 *
 * @param beleid the last version of the policy that could be read, for rules as sentences
 */
export function uitleg(tekst: string, offset: number, wet: MetLandelijk, beleid?: BeleidJson): Uitleg | undefined {
  const boom = new Tekstboom(tekst);
  const alle = namenInBeleid(boom).toSorted((a, b) => a.knoop.offset - b.knoop.offset);
  const hier = alle.find(({ knoop }) => knoop.offset <= offset && offset <= knoop.offset + knoop.length);
  if (!hier) return uitlegVanFormaat(boom, offset);
  const zelfde = alle.filter((plaats) => sleutelVan(plaats) === sleutelVan(hier));
  const element = elementVan(zelfde.find(({ verklaring }) => verklaring));
  const eigen = VELDEN.flatMap((veld) => tekstVan(lid(element, veld)) ?? []);
  const antwoorden = elementen(lid(element, 'opties')).flatMap((optie) => tekstVan(lid(optie, 'naam')) ?? []);
  const verklaring = element ? [...eigen, ...(antwoorden.length === 0 ? [] : [t.antwoorden(antwoorden)])] : landelijk(hier.soort, hier.id, wet);
  const bron = bronVan(boom, element);
  const lezing = hier.soort === 'regel' && beleid?.regels.some(({ id }) => id === hier.id) ? leesRegel({ data: beleid }, wet, hier.id).tekst : undefined;
  return {
    bereik: boom.bereik(hier.knoop),
    kop: `${t.soorten[hier.soort]} ${hier.id}`,
    verklaring: verklaring.length > 0 ? verklaring : [t.onbekend],
    ...(lezing === undefined ? {} : { lezing }),
    ...(bron === undefined ? {} : { bron }),
    gebruik: gebruik(boom, zelfde),
  };
}
