import type { BeleidJson, Dossier, Overtreding } from '../gegenereerd/typen.ts';
import { verschuif } from '../datum.ts';
import { leegDossier } from '../beslis/dossierfeiten.ts';
import { delenVan } from '../json.ts';
import type { Mutant } from './typen.ts';

// What a policy says of several overtredingen together, or of the days on which it holds, no comparison of single cases shows. Here dossiers are tried
// instead: those of the cases, with more units, with more overtredingen, on other days. What shows nothing in them is not called equal for that.

/** More of one than any maximum in sight. */
const MEESTE = 6;

const maal = (dossier: Dossier, aantal: number, gedraging?: string): Dossier => ({
  ...dossier,
  overtredingen: Array.from({ length: aantal }, () => dossier.overtredingen)
    .flat()
    .map((o, i): Overtreding => ({ ...o, id: `o${i + 1}`, ...(gedraging === undefined ? {} : { gedraging }) })),
});

const metAantal = (dossier: Dossier, aantal: number): Dossier => ({ ...dossier, overtredingen: dossier.overtredingen.map((o) => ({ ...o, aantal })) });

const opDag = (dossier: Dossier, dag: string): Dossier => ({
  ...dossier,
  besluitdatum: dag,
  inspectie: { ...dossier.inspectie, datum: dag },
  overtredingen: dossier.overtredingen.map(({ pleegdatum: _, historie = [], ...o }) => ({ ...o, historie: historie.filter(({ datum }) => datum < dag) })),
});

/** Variants of one dossier, the smallest first. */
function* meerVan(dossier: Dossier): Generator<Dossier> {
  yield dossier;
  for (let n = 2; n <= MEESTE; n += 1) {
    yield metAantal(dossier, n);
    if (dossier.overtredingen.length > 2) continue;
    yield maal(dossier, n);
    yield maal(dossier, n, 'een');
  }
}

/** Dossiers with an answer at and just past each bound of a fact. */
function* aanDeRand(leeg: Dossier, { id, niveau, min, max }: BeleidJson['feiten'][number]): Generator<Dossier> {
  for (const rand of [min, max])
    for (const waarde of rand === undefined ? [] : [rand - 1, rand, rand + 1])
      yield niveau === 'zaak'
        ? { ...leeg, antwoorden: { [id]: waarde } }
        : { ...leeg, overtredingen: leeg.overtredingen.map((o) => ({ ...o, antwoorden: { [id]: waarde } })) };
}

/** Dossiers in which this mutant may show, the smallest first. */
export function* proefdossiers(beleid: BeleidJson, { soort, pad, plek }: Mutant, dossiers: readonly Dossier[]): Generator<Dossier> {
  const { van, tot } = beleid.geldigheid;
  const [eerste] = beleid.voorschriften;
  const leeg = eerste?.voorzieningen[0] && leegDossier(van, eerste.voorzieningen[0], eerste.id);
  const [sectie, nummer = '', , plaats] = delenVan(pad);
  if (soort === 'totaal') for (const dossier of dossiers) yield* meerVan(dossier);
  else if (soort === 'geldigheid') {
    const dagen = [van, ...(tot === undefined ? [] : [tot])].flatMap((dag) => [-1, 0, 1].map((bij) => verschuif(dag, bij, 'dagen')));
    for (const dag of leeg ? dagen : []) yield opDag(leeg as Dossier, dag);
    for (const dag of leeg ? dagen : []) yield { ...opDag(leeg as Dossier, dag), besluitdatum: verschuif(dag, 1, 'maanden') };
  } else if (soort === 'feit') {
    const feit = beleid.feiten.find(({ id }) => id === plek.id);
    if (leeg && feit) yield* aanDeRand(leeg, feit);
  } else if (sectie === 'voorschriften' && soort === 'voorziening-weg') {
    const voorziening = beleid.voorschriften[Number(nummer)]?.voorzieningen[Number(plaats)];
    if (voorziening && plek.id !== undefined) yield leegDossier(van, voorziening, plek.id);
  } else yield* dossiers;
}
