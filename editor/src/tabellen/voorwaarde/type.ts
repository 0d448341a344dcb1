import type { Feit } from '@handhavingswijzer/engine';
import type { Waarde } from './blok.ts';

/** Of what kind a value is. */
export type Type = Feit['type'];

/** The kind of a value, from the kinds of what it names; undefined where that is not known, as of a literal text. */
export function typeVan(waarde: Waarde, feit: (id: string) => Type | undefined): Type | undefined {
  switch (waarde.soort) {
    case 'letterlijk':
      if (typeof waarde.waarde === 'boolean') return 'boolean';
      if (typeof waarde.waarde === 'number') return 'geheel';
      return /^\d{4}-\d{2}-\d{2}$/.test(waarde.waarde) ? 'datum' : undefined;
    case 'feit':
      return feit(waarde.feit);
    case 'telling':
      return 'geheel';
    case 'laatste':
      return 'keuze';
    case 'verschuif':
      return 'datum';
    case 'breuk':
      return 'bedrag';
    case 'reken':
      return waarde.delen.some((deel) => typeVan(deel, feit) === 'bedrag') ? 'bedrag' : 'geheel';
    case 'als':
      return [...waarde.takken.map(({ dan }) => dan), waarde.anders].map((deel) => typeVan(deel, feit)).find((type) => type !== undefined);
    case 'voorwaarde':
      return 'boolean';
    case 'ander':
      return undefined;
  }
}
