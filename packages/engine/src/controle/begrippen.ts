import { ARTIKELEN, DOSSIERFEITEN } from '../beslis/dossierfeiten.ts';
import type { BeleidJson, Feit } from '../gegenereerd/typen.ts';
import type { Meld, Naam, Type } from '../logica/index.ts';
import { begripNaam } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { DOSSIERVELDEN, GEBEURTENISSEN } from './dossiervelden.ts';
import { ordenen } from './kringen.ts';
import type { Plek } from './uitdrukking.ts';
import { namenIn, isKleinGenoeg } from './uitdrukking.ts';

const RECIDIVE = 'recidive';

/** Names that no policy may give to a fact or a begrip of its own. */
export const GERESERVEERD: ReadonlySet<string> = new Set([...DOSSIERVELDEN.keys(), ARTIKELEN]);

/** The names of the dossier, with the given options for the two of which they lie elsewhere. */
export function dossiernamen(voorschriften: readonly string[], artikelen: readonly string[]): Map<string, Naam> {
  const namen = new Map<string, Naam>();
  const vast = new Set(DOSSIERFEITEN.filter((feit) => feit.vast).map((feit) => feit.id));
  for (const [id, { type }] of DOSSIERVELDEN)
    namen.set(id, { type: id === 'voorschrift' ? { soort: 'keuze', opties: voorschriften } : type, vast: vast.has(id), open: vast.has(id) ? 0 : 1 });
  return namen.set(ARTIKELEN, { type: { soort: 'lijst', opties: artikelen }, vast: true, open: 0 });
}

/** The type of a fact as an expression sees it. */
export function typeVan(feit: Pick<Feit, 'type' | 'opties'>): Type {
  return feit.type === 'keuze' || feit.type === 'lijst' ? { soort: feit.type, opties: feit.opties?.map((optie) => optie.id) ?? [] } : { soort: feit.type };
}

/** A name that a person answers. */
export const gevraagd = (type: Type): Naam => ({ type, vast: false, open: 1 });

export const GEBEURTENISNAMEN: readonly string[] = [...GEBEURTENISSEN.keys()];

/** Checks the begrippen of a policy, and gives the names that its other expressions may use. */
export function controleerBegrippen(beleid: BeleidJson, meld: Meld): Plek {
  const namen = dossiernamen(
    beleid.voorschriften.map((voorschrift) => voorschrift.id),
    [...new Set(beleid.voorschriften.flatMap((voorschrift) => voorschrift.artikelen))],
  );
  for (const feit of beleid.feiten) if (!namen.has(feit.id)) namen.set(feit.id, gevraagd(typeVan(feit)));
  const kapot = new Set<string>();
  const omgeving = { namen, gebeurtenissen: GEBEURTENISNAMEN };
  const begrippen = new Map(beleid.begrippen.map((begrip, i) => [begrip.id, { als: begrip.als, pad: `/begrippen/${i}/als` }]));
  const klein = new Map([...begrippen].filter(([, { als, pad }]) => isKleinGenoeg(als, pad, meld)));
  const volgorde = ordenen(new Map([...klein].map(([id, { als }]) => [id, namenIn(als)])), (kring) => {
    meld(fout('begrip-kring', (begrippen.get(kring[0] as string) as { pad: string }).pad, { kring: [...kring] }));
  });
  for (const id of begrippen.keys()) if (!volgorde.includes(id)) kapot.add(id);
  for (const id of volgorde) {
    const { als, pad } = begrippen.get(id) as { als: unknown; pad: string };
    const heel = !namenIn(als).some((naam) => kapot.has(naam));
    let goed = heel;
    const naam = heel
      ? begripNaam(als, omgeving, pad, (bevinding) => {
          goed = false;
          meld(bevinding);
        })
      : undefined;
    if (naam && goed) {
      if (!namen.has(id)) namen.set(id, naam);
    } else kapot.add(id);
  }
  controleerRecidive(beleid, namen, kapot, meld);
  return { omgeving, kapot };
}

/** The advice says of each overtreding whether it is recidive, so every policy says what that is. */
function controleerRecidive(beleid: BeleidJson, namen: ReadonlyMap<string, Naam>, kapot: ReadonlySet<string>, meld: Meld): void {
  const plek = beleid.begrippen.findIndex((begrip) => begrip.id === RECIDIVE);
  if (plek === -1) return meld(fout('begrip-ontbreekt', '/begrippen', { begrip: RECIDIVE }));
  const soort = kapot.has(RECIDIVE) ? undefined : namen.get(RECIDIVE)?.type.soort;
  if (soort !== undefined && soort !== 'boolean') meld(fout('geen-voorwaarde', `${stap('/begrippen', plek)}/als`, { soort }));
}
