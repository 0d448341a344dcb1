import assert from 'node:assert/strict';
import type { Advies, Antwoord, Dossier, Omslagpunt, OvertredingAdvies, Wijziging } from '@handhavingswijzer/engine';
import { beoordeelDossier, maakAdvies, strijdigeAntwoorden } from '../../packages/engine/src/beslis/adviseer.ts';
import type { Kern, Slot } from '../../packages/engine/src/beslis/kern.ts';
import { zoekOmslagpunten } from '../../packages/engine/src/beslis/omslagpunten.ts';
import type { Toeval } from '../hulp/dossiers.ts';

// The judge of turning points: the whole dossier with other answers is advised anew, all overtredingen together, and compared part by part.
// The search itself never does that.

type Beeld = Readonly<Record<Omslagpunt['raakt'][number], string>>;

/** What an advice says, by what a turning point can touch; also of one overtreding. */
function beeld(a: Advies, overtreding?: string): Beeld {
  const delen = a.overtredingen.filter(({ id }) => overtreding === undefined || id === overtreding);
  const vormen = delen.map((o) => [...o.maatregelen.map((m) => ({ ...m, nog: false })), ...o.mogelijkNog.map((m) => ({ ...m, nog: true }))]);
  type Vorm = (typeof vormen)[number][number];
  const van = (lees: (m: Vorm) => unknown): string => JSON.stringify(vormen.map((lijst) => lijst.map((m) => [m.soort, m.sterkte, lees(m)])));
  return {
    maatregelen: van((m) => [m.keuzegroep, m.nog]),
    bedragen: van((m) => m.bedrag?.cent),
    termijnen: van((m) => m.termijn?.uiterlijk),
    aandachtspunten: JSON.stringify(delen.map((o) => o.aandachtspunten.map((p) => p.regel))),
    procedure: overtreding === undefined ? JSON.stringify(a.procedure.map((p) => `${p.id} ${p.tekst}`).sort()) : '',
  };
}

const anders = (a: Beeld, b: Beeld): string[] => (Object.keys(a) as (keyof Beeld)[]).filter((deel) => a[deel] !== b[deel]).sort();

/** The whole advice; undefined where the answers cannot be. */
function advies(kern: Kern, d: Dossier): Advies | undefined {
  const beoordeling = beoordeelDossier(kern, d);
  if (strijdigeAntwoorden(kern, beoordeling.ruimte.cellen).bevindingen.length > 0) return undefined;
  return maakAdvies(beoordeling, { beleid: '', landelijk: '', engine: '' }, false);
}

type Ander = Pick<Wijziging, 'feit' | 'overtreding' | 'naar'>;

function zet(kern: Kern, d: Dossier, { feit, overtreding, naar }: Ander): Dossier {
  if (overtreding !== undefined)
    return { ...d, overtredingen: d.overtredingen.map((o) => (o.id === overtreding ? { ...o, antwoorden: { ...o.antwoorden, [feit]: naar } } : o)) };
  const { dossierfeit } = kern.slots[kern.slotVan(feit)] as Slot;
  return dossierfeit?.zet ? dossierfeit.zet(d, naar) : { ...d, antwoorden: { ...d.antwoorden, [feit]: naar } };
}

/** Every other value of an answer; of numbers some, near and far. */
function andereWaarden({ feit }: Slot, nu: Antwoord, toeval: Toeval): readonly Antwoord[] {
  const opties = (feit?.opties ?? []).map(({ id }) => id);
  if (typeof nu === 'boolean') return [!nu];
  if (Array.isArray(nu)) return opties.map((o) => (nu.includes(o) ? nu.filter((x) => x !== o) : [...nu, o]));
  if (typeof nu === 'string') return opties.filter((o) => o !== nu);
  const [laag, hoog] = [feit?.min ?? 0, feit?.max ?? 1_000_000];
  const proef = [laag, hoog, nu - 1, nu + 1, 50, 51, 150, 151, toeval.geheel(laag, hoog), toeval.geheel(laag, Math.min(hoog, 400))];
  return proef.filter((x) => x >= laag && x <= hoog && x !== nu);
}

/** Every single other answer that a person could have given. */
function anderen(kern: Kern, d: Dossier, toeval: Toeval): readonly Ander[] {
  return kern.slots
    .filter((slot) => slot.open)
    .flatMap((slot): Ander[] => {
      if (slot.niveau === 'overtreding')
        return d.overtredingen.flatMap((o) => {
          const nu = o.antwoorden[slot.id];
          return nu === undefined ? [] : andereWaarden(slot, nu, toeval).map((naar) => ({ feit: slot.id, overtreding: o.id, naar }));
        });
      const nu = slot.dossierfeit ? slot.dossierfeit.lees(d, { id: '', voorschrift: '', antwoorden: {} }) : d.antwoorden?.[slot.id];
      return nu === undefined ? [] : andereWaarden(slot, nu as Antwoord, toeval).map((naar) => ({ feit: slot.id, naar }));
    });
}

const sleutel = ({ feit, overtreding, naar }: Ander): string => JSON.stringify([feit, overtreding, Array.isArray(naar) ? [...naar].sort() : naar]);
const paarsleutel = (lijst: readonly Ander[]): string => lijst.map(sleutel).sort().join();

/**
 * Checks a whole answer: each point really gives the advice that it says and touches exactly what it says; no half of a pair changes anything; every
 * single answer that changes something is there, and so is every pair out of a sample.
 * @param paren how many pairs are tried
 * @returns how many points there are
 */
export function keurOmslagpunten(kern: Kern, d: Dossier, toeval: Toeval, paren = 25): number {
  const nu = advies(kern, d);
  assert.ok(nu);
  const { omslagpunten, volledig } = zoekOmslagpunten(kern, d, { beleid: '', landelijk: '' }, 100_000);
  assert.equal(volledig, true, 'the budget does not run out');
  const onder = (lijst: readonly Ander[]): Advies | undefined =>
    advies(
      kern,
      lijst.reduce((x, w) => zet(kern, x, w), d),
    );
  const verandert = (lijst: readonly Ander[]): readonly string[] => {
    const straks = onder(lijst);
    return straks ? anders(beeld(nu), beeld(straks)) : [];
  };
  for (const punt of omslagpunten) keurPunt(punt, d, nu, onder(punt.wijzigingen), verandert);
  const bekend = new Set(omslagpunten.map((p) => paarsleutel(p.wijzigingen)));
  const zonder: Ander[] = [];
  for (const ander of anderen(kern, d, toeval)) {
    if (verandert([ander]).length === 0) zonder.push(ander);
    else if (typeof ander.naar === 'number') {
      const straks = beeld(onder([ander]) as Advies);
      const gelijk = omslagpunten.filter(
        (p) => p.wijzigingen.length === 1 && p.wijzigingen[0]?.feit === ander.feit && p.wijzigingen[0].overtreding === ander.overtreding,
      );
      assert.ok(
        gelijk.some((p) => anders(beeld(onder(p.wijzigingen) as Advies), straks).length === 0),
        `missing: ${sleutel(ander)}`,
      );
    } else assert.ok(bekend.has(paarsleutel([ander])), `missing: ${sleutel(ander)}`);
  }
  for (let i = 0; i < paren && zonder.length > 1; i += 1) {
    const paar = [toeval.kies(zonder), toeval.kies(zonder)] as const;
    const [a, b] = paar;
    if ((a.feit === b.feit && a.overtreding === b.overtreding) || typeof a.naar === 'number' || typeof b.naar === 'number') continue;
    if (a.overtreding !== undefined && b.overtreding !== undefined && a.overtreding !== b.overtreding) continue;
    if (verandert(paar).length > 0) assert.ok(bekend.has(paarsleutel(paar)), `missing pair: ${paarsleutel(paar)}`);
  }
  return omslagpunten.length;
}

function keurPunt(punt: Omslagpunt, d: Dossier, nu: Advies, straks: Advies | undefined, verandert: (lijst: readonly Ander[]) => readonly string[]): void {
  const wat = punt.wijzigingen.map(sleutel).join();
  assert.ok(straks, `answers that cannot be: ${wat}`);
  assert.deepEqual(anders(beeld(nu), beeld(straks)), punt.raakt, wat);
  for (const { id } of d.overtredingen) {
    const gezegd = punt.overtredingen.find((o) => o.id === id);
    const echt: OvertredingAdvies | undefined = straks.overtredingen.find((o) => o.id === id);
    if (gezegd) assert.deepEqual([gezegd.maatregelen, gezegd.mogelijkNog], [echt?.maatregelen, echt?.mogelijkNog]);
    else assert.deepEqual(anders(beeld(nu, id), beeld(straks, id)), [], `not said of ${id}: ${wat}`);
  }
  if (punt.wijzigingen.length === 2) for (const een of punt.wijzigingen) assert.deepEqual(verandert([een]), [], `half of a pair: ${sleutel(een)}`);
}
