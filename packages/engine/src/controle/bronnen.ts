import type { Bron, Document } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import { controleerDatum } from './datums.ts';
import { dubbele } from './namen.ts';

/** Checks the documents, and that every `bron` anywhere in the data names one of them and a section of it. */
export function controleerBronnen(data: { readonly bronnen: readonly Document[] }, meld: Meld): void {
  dubbele(data.bronnen, (document) => document.id, '/bronnen', meld);
  data.bronnen.forEach((document, i) => {
    controleerDatum(document.datum, `/bronnen/${i}/datum`, meld);
    dubbele(document.secties, (sectie) => sectie.nummer, `/bronnen/${i}/secties`, meld, '/nummer');
  });
  const secties = new Map(data.bronnen.map((document) => [document.id, new Set(document.secties.map((sectie) => sectie.nummer))]));
  const controleer = ({ document, sectie }: Bron, pad: string): void => {
    const bekend = secties.get(document);
    if (!bekend) meld(fout('onbekend-document', `${pad}/document`, { document, ...metBedoeld(document, secties.keys()) }));
    else if (!bekend.has(sectie)) meld(fout('onbekende-sectie', `${pad}/sectie`, { document, sectie, ...metBedoeld(sectie, bekend) }));
  };
  doorloop(data, '', controleer);
}

/** Every `bron` in checked data; conditions (`als`) hold none. */
function doorloop(waarde: unknown, pad: string, controleer: (bron: Bron, pad: string) => void): void {
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const [sleutel, deel] of Object.entries(waarde) as [string, unknown][]) {
    const hier = stap(pad, sleutel);
    if (sleutel === 'bron') controleer(deel as Bron, hier);
    else if (sleutel !== 'als') doorloop(deel, hier, controleer);
  }
}
