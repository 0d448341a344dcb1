import assert from 'node:assert/strict';
import { beoordeelDossier, maakAdvies } from '../src/beslis/adviseer.ts';
import type { Kern } from '../src/beslis/kern.ts';
import type { Advies, Dossier, Gebeurtenis, Regel } from '../src/gegenereerd/typen.ts';
import { dossier, jaNee, kern, overtreding, regel } from './klein-beleid.ts';

// An advice on a small policy, in as few words as a test needs.

export const adviseer = (k: Kern, d: Dossier): Advies => maakAdvies(beoordeelDossier(k, d), { beleid: '', landelijk: '', engine: '' }, false);
export const eerste = (a: Advies): Advies['overtredingen'][number] => a.overtredingen[0] ?? assert.fail('no overtreding');
export const kort = (a: Advies): string[] =>
  eerste(a).maatregelen.map((m) => `${m.soort} ${m.sterkte}${m.keuzegroep === undefined ? '' : ` (${m.keuzegroep})`}`);
export const nog = (a: Advies): string[] => eerste(a).mogelijkNog.map((m) => `${m.soort} ${m.sterkte}${m.bedrag ? ` ${m.bedrag.cent}` : ''}`);
export const met = (regels: readonly Regel[], meer: Parameters<typeof kern>[0] = {}): Kern =>
  kern({ feiten: [jaNee('p'), jaNee('q')], regels: [...regels], ...meer });
export const geval = (antwoorden: Record<string, boolean | string | number | string[]>, historie: Gebeurtenis[] = []): Dossier =>
  dossier([overtreding({ antwoorden, historie })]);
export const A = regel('a', true, { maatregel: 'aanwijzing' });
export const P = { var: 'p' };
export const BASIS = regel('basis', true, { bedrag: { bij: ['last-onder-dwangsom', 'bestuurlijke-boete'], stap: 'basis', omschrijving: 'basis' } });
export const LAST = regel('last', true, { maatregel: 'last-onder-dwangsom' });
