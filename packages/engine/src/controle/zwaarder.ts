import type { BeleidJson, Zwaarder } from '../gegenereerd/typen.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import type { Meld, Type } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { DOSSIERVELDEN } from './dossiervelden.ts';
import { dubbele } from './namen.ts';
import type { Verwijzing } from './namen.ts';
import { controleerVoorwaarde } from './uitdrukking.ts';
import type { Plek } from './uitdrukking.ts';

/** Checks what the policy says is heavier: a fact that is asked, its own answers, each once, and exceptions that are conditions. */
export function controleerZwaarder({ zwaarder = [], feiten }: BeleidJson, plek: Plek, naarMaatregel: Verwijzing, meld: Meld): void {
  const namen = new Set([...feiten.map(({ id }) => id), ...DOSSIERVELDEN.keys()]);
  zwaarder.forEach((verklaring, i) => {
    const pad = `/zwaarder/${i}`;
    const { feit, uitzonderingen = [] } = verklaring;
    const wijzen = (['volgorde', 'richting', 'gebeurtenissen'] as const).filter((veld) => verklaring[veld] !== undefined);
    if (wijzen.length !== 1) meld(fout('precies-een', pad, { velden: ['volgorde', 'richting', 'gebeurtenissen'] }));
    if ((feit === undefined) !== (verklaring.gebeurtenissen !== undefined)) meld(fout('precies-een', pad, { velden: ['feit', 'gebeurtenissen'] }));
    if (feit !== undefined) {
      const type = namen.has(feit) ? plek.omgeving.namen.get(feit)?.type : undefined;
      if (type) controleerAntwoorden(verklaring, type, pad, meld);
      else meld(fout('onbekend-feit', `${pad}/feit`, { feit, ...metBedoeld(feit, namen) }));
    }
    uitzonderingen.forEach(({ als, bij }, j) => {
      if (als !== undefined) controleerVoorwaarde(als, plek, `${pad}/uitzonderingen/${j}/als`, meld);
      bij?.forEach((maatregel, k) => naarMaatregel(maatregel, `${pad}/uitzonderingen/${j}/bij/${k}`));
    });
  });
}

/** An order goes with answers that can be listed, a direction with a number. */
function controleerAntwoorden({ volgorde, richting }: Zwaarder, type: Type, pad: string, meld: Meld): void {
  const getal = type.soort === 'geheel' || type.soort === 'bedrag' || type.soort === 'datum';
  if (richting !== undefined && !getal) meld(fout('veld-past-niet', `${pad}/richting`, { veld: 'richting', type: type.soort }));
  if (volgorde === undefined) return;
  if (type.soort !== 'boolean' && type.soort !== 'keuze') return meld(fout('veld-past-niet', `${pad}/volgorde`, { veld: 'volgorde', type: type.soort }));
  const opties: readonly (string | boolean)[] = type.soort === 'boolean' ? [false, true] : type.opties;
  const eerder = new Map<string, string>();
  volgorde.forEach((groep, i) => {
    const hier = `${pad}/volgorde/${i}`;
    dubbele(groep, String, hier, meld, '', eerder);
    groep.forEach((antwoord, j) => {
      if (!opties.includes(antwoord)) meld(fout('onbekende-optie', stap(hier, j), { optie: String(antwoord), opties: opties.map(String) }));
    });
  });
}
