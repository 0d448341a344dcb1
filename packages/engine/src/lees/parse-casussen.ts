import type { Casussen } from '../gegenereerd/typen.ts';
import { schemaCasussen } from '../gegenereerd/schemas.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { fout, gelukt } from '../uitslag.ts';
import { dubbele } from '../controle/namen.ts';
import type { Beleid, Landelijk } from './gekeurd.ts';
import { diepBevroren, eisGekeurd } from './gekeurd.ts';
import { leesBestand } from './lees-bestand.ts';
import { LIMIETEN_CASUSSEN } from './limieten.ts';
import { metBedoeld } from './lijkt-op.ts';
import { verzamel } from './melden.ts';

/**
 * Text of a `casussen/1` file → the checked cases of a policy, deeply frozen. The dossiers in it are not checked here: a case
 * may hold one that must be refused. A case may name rules of the policy and of the national file.
 */
export function checkCasussen(beleid: Beleid, landelijk: Landelijk, tekst: string): Uitslag<Casussen> {
  eisGekeurd(beleid, landelijk);
  const gelezen = leesBestand<Casussen>(tekst, LIMIETEN_CASUSSEN, schemaCasussen, (casussen) => controleer(beleid, landelijk, casussen));
  return gelezen.ok ? gelukt(diepBevroren(gelezen.waarde.data)) : gelezen;
}

const controleer = (beleid: Beleid, landelijk: Landelijk, casussen: Casussen): readonly Bevinding[] =>
  verzamel((meld) => {
    if (casussen.beleid !== beleid.data.id) meld(fout('ander-beleid', '/beleid', { gevonden: casussen.beleid, verwacht: beleid.data.id }));
    dubbele(casussen.casussen, (casus) => casus.id, '/casussen', meld);
    const regels = [...beleid.data.regels, ...landelijk.data.regels].map((regel) => regel.id);
    const bekend = new Set(regels);
    casussen.casussen.forEach((casus, i) => {
      casus.regels?.forEach((regel, j) => {
        if (!bekend.has(regel)) meld(fout('onbekende-regel', `/casussen/${i}/regels/${j}`, { regel, ...metBedoeld(regel, regels) }));
      });
    });
  });
