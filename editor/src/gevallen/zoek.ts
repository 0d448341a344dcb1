import { adviseer, checkDossier, toetser, voorwaardenIn, type Beleid, type Casus, type Dossier, type Landelijk } from '@handhavingswijzer/engine';
import type { Vondst, Zoekvraag } from '../proefdraaien/typen.ts';
import { andersIn } from './anders.ts';

/** So many dossiers are tried before it is given up: some seconds. */
const MEESTE = 4000;

/** The expression at a place in a rule or begrip; undefined when it is not there. */
function expressieVan({ data }: Beleid, landelijk: Landelijk, { soort, id, pad }: Pick<Zoekvraag, 'soort' | 'id' | 'pad'>): unknown {
  const bron = soort === 'begrip' ? data.begrippen : [...data.regels, ...landelijk.data.regels];
  const als = bron.find((r) => r.id === id)?.als;
  return voorwaardenIn(als).find((voorwaarde) => voorwaarde.pad === pad)?.expressie;
}

/**
 * Looks for a case that would show a condition true, or false, as none does: an existing case in which one thing is other. Those that are about the rule go first.
 * A step tries one dossier. `niets`: none is so near.
 */
export function* zoekGeval(
  beleid: Beleid,
  landelijk: Landelijk,
  casussen: readonly Casus[],
  vraag: Zoekvraag,
): Generator<undefined, Vondst | 'niets', undefined> {
  const expressie = expressieVan(beleid, landelijk, vraag);
  if (expressie === undefined) return 'niets';
  const past = (dossier: Dossier, overtreding: string): boolean => {
    const gekeurd = checkDossier(beleid, landelijk, dossier);
    const toets = gekeurd.ok ? toetser(beleid, landelijk, gekeurd.waarde, overtreding) : gekeurd;
    return toets.ok && toets.waarde(expressie).waarde === vraag.gewenst && adviseer(beleid, landelijk, dossier).ok;
  };
  const noemt = ({ regels }: Casus): number => (regels?.includes(vraag.id) ? 0 : 1);
  let geprobeerd = 0;
  for (const casus of [...casussen].sort((a, b) => noemt(a) - noemt(b))) {
    const dossier = checkDossier(beleid, landelijk, casus.dossier);
    for (const { id } of dossier.ok ? dossier.waarde.overtredingen : []) {
      for (const ander of andersIn({ beleid, landelijk }, expressie, casus.dossier as unknown as Dossier, id)) {
        yield;
        if (past(ander.dossier, id)) return { titel: casus.titel, ...ander };
        if ((geprobeerd += 1) >= MEESTE) return 'niets';
      }
    }
  }
  return 'niets';
}
