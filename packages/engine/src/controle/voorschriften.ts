import type { BeleidJson, Tarief, Voorschrift } from '../gegenereerd/typen.ts';
import type { AlGoed } from '../lees/keuring.ts';
import type { Meld } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import type { Verwijzing } from './namen.ts';
import { dubbele } from './namen.ts';
import type { Plek } from './uitdrukking.ts';
import { controleerVoorwaarde, namenIn } from './uitdrukking.ts';

/**
 * Checks the voorschriften: names, classes of consequence, tarieven.
 *
 * @param alGoed voorschriften of which class and tarieven were checked before, with the same begrippen
 */
export function controleerVoorschriften(beleid: BeleidJson, plek: Plek, naarMaatregel: Verwijzing, meld: Meld, alGoed: AlGoed): void {
  dubbele(beleid.voorschriften, (voorschrift) => voorschrift.id, '/voorschriften', meld);
  const leest = lezersVan(beleid);
  beleid.voorschriften.forEach((voorschrift, i) => {
    if (alGoed.has(voorschrift)) return;
    controleerKlasse(beleid, voorschrift, plek, leest, `/voorschriften/${i}/klasse`, meld);
    controleerTarieven(voorschrift, `/voorschriften/${i}/bedragen`, naarMaatregel, meld);
  });
}

/** Whether a begrip or fact reads a fact, through begrippen too. */
type Leest = (expressie: unknown, feit: string) => boolean;

function lezersVan(beleid: BeleidJson): Leest {
  const begrippen = new Map(beleid.begrippen.map((begrip) => [begrip.id, begrip.als]));
  return (expressie, feit) => {
    const gezien = new Set(namenIn(expressie));
    for (const naam of gezien) for (const dieper of namenIn(begrippen.get(naam))) gezien.add(dieper); // a set grows while it is walked
    return gezien.has(feit);
  };
}

/** A class is an option of every fact that takes it as its default, and may not depend on that fact. */
function controleerKlasse(beleid: BeleidJson, { klasse, id }: Voorschrift, plek: Plek, leest: Leest, pad: string, meld: Meld): void {
  if (!klasse) return;
  const feiten = beleid.feiten.filter((feit) => feit.standaard !== undefined);
  if (feiten.length === 0) meld(fout('klasse-zonder-feit', pad, { voorschrift: id }));
  for (const feit of feiten) {
    const opties = feit.opties?.map((optie) => optie.id) ?? [];
    const controleer = (gevonden: string, hier: string): void => {
      if (!opties.includes(gevonden)) meld(fout('onbekende-klasse', hier, { gevonden, feit: feit.id, opties, ...metBedoeld(gevonden, opties) }));
    };
    controleer(klasse.standaard, `${pad}/standaard`);
    if (!klasse.bij) continue;
    controleer(klasse.bij.klasse, `${pad}/bij/klasse`);
    if (leest(klasse.bij.als, feit.id)) meld(fout('klasse-kring', `${pad}/bij/als`, { feit: feit.id }));
  }
  if (klasse.bij) controleerVoorwaarde(klasse.bij.als, plek, `${pad}/bij/als`, meld);
}

/** At most one tarief for a measure and a kind of voorziening, so that a row of the text is never passed over in silence. */
function controleerTarieven({ bedragen, voorzieningen }: Voorschrift, pad: string, naarMaatregel: Verwijzing, meld: Meld): void {
  const bezet = new Map<string, string>();
  bedragen.forEach((tarief: Tarief, i) => {
    const hier = stap(pad, i);
    naarMaatregel(tarief.maatregel, `${hier}/maatregel`);
    if (tarief.deel && tarief.categorie === undefined) meld(fout('deel-zonder-categorie', `${hier}/deel`));
    tarief.voorzieningen?.forEach((voorziening, j) => {
      if (!voorzieningen.includes(voorziening))
        meld(fout('tarief-buiten-voorschrift', `${hier}/voorzieningen/${j}`, { gevonden: voorziening, toegestaan: [...voorzieningen] }));
    });
    for (const voorziening of tarief.voorzieningen ?? voorzieningen) {
      const sleutel = `${tarief.maatregel} ${voorziening}`;
      const eerste = bezet.get(sleutel);
      if (eerste === undefined) bezet.set(sleutel, hier);
      else meld(fout('dubbel-tarief', hier, { maatregel: tarief.maatregel, voorziening, eerste }));
    }
  });
}
