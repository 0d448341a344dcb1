import type { BeleidJson, Lezing, Rekenwijze } from '../gegenereerd/typen.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import { pasToe, zelfdeTarief } from '../lezingen/pas-toe.ts';
import type { Plaats, Toegepast } from '../lezingen/pas-toe.ts';
import type { Meld } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, stap, waarschuwing } from '../uitslag.ts';
import { dubbele, verwijzing } from './namen.ts';

/** Each reading that is computed is checked as a policy of its own: more would keep a page waiting. */
const MEESTE_LEZINGEN = 60;
/** Where a begrip is another, every rule is read anew: that counts for more. */
const WEEGT_MET_BEGRIP = 12;

/** Every reading of every contradiction, with its place. */
function* lezingenVan(beleid: BeleidJson): Generator<{ readonly lezing: Lezing; readonly gekozen: boolean; readonly plaats: Plaats; readonly pad: string }> {
  for (const [i, { lezingen, gekozenLezing }] of beleid.conflicten.entries()) {
    const gekozen = lezingen.findIndex(({ id }) => id === gekozenLezing);
    if (gekozen === -1) continue; // says so itself
    for (const [j, lezing] of lezingen.entries())
      yield { lezing, gekozen: j === gekozen, plaats: { conflict: i, lezing: j }, pad: `/conflicten/${i}/lezingen/${j}` };
  }
}

/** Checks what a reading says of how it is computed: the chosen one is the policy itself; any other says how, or why not; what it names is there. */
export function controleerLezingen(beleid: BeleidJson, meld: Meld): void {
  let rekent = 0;
  for (const { lezing, gekozen, pad } of lezingenVan(beleid)) {
    if (lezing.rekent) {
      rekent += lezing.rekent.begrippen ? WEEGT_MET_BEGRIP : 1;
      controleerNamen(beleid, lezing.rekent, `${pad}/rekent`, meld);
    }
    if (gekozen) {
      for (const veld of ['rekent', 'nietBerekend'] as const)
        if (lezing[veld] !== undefined) meld(fout('lezing-is-gekozen', `${pad}/${veld}`, { lezing: lezing.id, veld }));
    } else if (lezing.rekent && lezing.nietBerekend !== undefined) meld(fout('lezing-dubbel', `${pad}/nietBerekend`, { lezing: lezing.id }));
    else if (!lezing.rekent && lezing.nietBerekend === undefined) meld(waarschuwing('lezing-niet-uitgewerkt', pad, { lezing: lezing.id }));
  }
  if (rekent > MEESTE_LEZINGEN)
    meld(fout('te-veel-lezingen', '/conflicten', { hoogstens: MEESTE_LEZINGEN, zwaar: Math.floor(MEESTE_LEZINGEN / WEEGT_MET_BEGRIP) }));
}

/** The ids in a reading: what it replaces or drops exists, what it adds does not yet, and nothing is named twice. */
function controleerNamen(beleid: BeleidJson, rekent: Rekenwijze, pad: string, meld: Meld): void {
  const regels = beleid.regels.map(({ id }) => id);
  const naarRegel = verwijzing(regels, (regel, hier, bedoeld) => fout('onbekende-regel', hier, { regel, ...bedoeld }), meld);
  const genoemd = new Map<string, string>();
  rekent.vervangt?.forEach(({ id }, i) => naarRegel(id, `${pad}/vervangt/${i}/id`));
  dubbele(rekent.vervangt ?? [], ({ id }) => id, `${pad}/vervangt`, meld, '/id', genoemd);
  rekent.vervalt?.forEach((id, i) => naarRegel(id, `${pad}/vervalt/${i}`));
  dubbele<string>(rekent.vervalt ?? [], (id) => id, `${pad}/vervalt`, meld, '', genoemd);
  rekent.erbij?.forEach(({ id }, i) => {
    if (regels.includes(id)) meld(fout('regel-bestaat-al', `${pad}/erbij/${i}/id`, { regel: id }));
  });
  const naarBegrip = verwijzing(
    beleid.begrippen.map(({ id }) => id),
    (begrip, hier, bedoeld) => fout('onbekend-begrip', hier, { begrip, ...bedoeld }),
    meld,
  );
  rekent.begrippen?.forEach(({ id }, i) => naarBegrip(id, `${pad}/begrippen/${i}/id`));
  dubbele(rekent.begrippen ?? [], ({ id }) => id, `${pad}/begrippen`, meld);
  controleerTarieven(beleid, rekent.tarieven ?? [], `${pad}/tarieven`, meld);
}

/** Each tarief stands in the place of one that is there: the same measure, the same kinds of voorziening. */
function controleerTarieven(beleid: BeleidJson, tarieven: NonNullable<Rekenwijze['tarieven']>, pad: string, meld: Meld): void {
  const voorschriften = new Map(beleid.voorschriften.map((voorschrift) => [voorschrift.id, voorschrift]));
  tarieven.forEach(({ voorschrift, tarief }, i) => {
    const hier = stap(pad, i);
    const bij = voorschriften.get(voorschrift);
    const eerder = tarieven.slice(0, i).findIndex((ander) => ander.voorschrift === voorschrift && zelfdeTarief(ander.tarief, tarief));
    if (!bij) meld(fout('onbekend-voorschrift', `${hier}/voorschrift`, { voorschrift, ...metBedoeld(voorschrift, voorschriften.keys()) }));
    else if (!bij.bedragen.some((oud) => zelfdeTarief(oud, tarief)))
      meld(fout('geen-zelfde-tarief', `${hier}/tarief`, { voorschrift, maatregel: tarief.maatregel }));
    else if (eerder !== -1) meld(fout('dubbele-id', hier, { id: voorschrift, eerste: stap(pad, eerder) }));
  });
}

/**
 * Checks every policy that a reading would give. Only of a policy that has no fault of its own, so that every finding is of the reading: in what it brings, or in what it leaves behind.
 *
 * @param controleer the checks of a policy on what a reading can touch
 */
export function controleerVarianten(beleid: BeleidJson, controleer: (beleid: BeleidJson) => readonly Bevinding[], meld: Meld): void {
  for (const { lezing, plaats, pad } of lezingenVan(beleid)) {
    if (!lezing.rekent) continue;
    const hier = `${pad}/rekent`;
    const toegepast = pasToe(beleid, lezing.id, lezing.rekent, plaats);
    for (const bevinding of controleer(toegepast.data)) if (bevinding.ernst === 'fout') meld({ ...bevinding, pad: naarLezing(bevinding.pad, toegepast, hier) });
  }
}

/** Where in the reading a finding on its policy belongs; one on what the reading left alone: the reading as a whole. */
function naarLezing(pad: string, toegepast: Toegepast, hier: string): string {
  const [, sectie, nummer, ...rest] = pad.split('/');
  const bron = sectie === 'regels' || sectie === 'begrippen' ? toegepast[sectie][Number(nummer)] : undefined;
  return bron?.startsWith(hier) ? [bron, ...rest].join('/') : hier;
}
