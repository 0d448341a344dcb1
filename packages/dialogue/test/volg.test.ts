import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canoniek, parsePolicy, type BeleidJson } from '@handhavingswijzer/engine';
import { gaNaar, maakKader, overgangNodig, volgBeleid, type Kader } from '../src/index.ts';
import { dossier, gesprek, proefkader } from './opstelling.ts';

const oud = proefkader();

function kaderMet(wijzig: (beleid: BeleidJson) => BeleidJson): Kader {
  const gelezen = parsePolicy(JSON.stringify(wijzig(oud.beleid.data)));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.bevindingen));
  return maakKader(gelezen.waarde, oud.landelijk);
}

const met = (antwoorden: Record<string, string | boolean>) =>
  gesprek(oud, dossier({ overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden, historie: [] }] }));

test('a case in a preview goes along with another text, at the same question, and nothing is to be chosen', () => {
  const plaats = { soort: 'afweging', overtreding: 'o1', afweging: 'ernst' } as const;
  const voor = gaNaar(met({ herstelaanbod: 'geen', directGevaar: true }), plaats);
  const nieuw = kaderMet((b) => ({ ...b, regels: b.regels.map((r) => (r.id === 'gevaar' ? { ...r, sterkte: 'geboden' as const } : r)) }));
  const na = volgBeleid(voor, nieuw);
  assert.equal(na.kader, nieuw);
  assert.equal(canoniek(na.dossier), canoniek(voor.dossier));
  assert.deepEqual(na.plaats, plaats);
  assert.equal(overgangNodig(na, nieuw), false);
});

test('an answer that the other text does not know becomes vervallen, and comes back with it', () => {
  const voor = met({ herstelaanbod: 'niet-aangenomen', directGevaar: true });
  const zonder = kaderMet((b) => ({
    ...b,
    feiten: b.feiten.map((f) => (f.id === 'herstelaanbod' ? { ...f, opties: (f.opties ?? []).filter(({ id }) => id !== 'niet-aangenomen') } : f)),
  }));
  const tussen = volgBeleid(voor, zonder);
  assert.deepEqual({ ...tussen.dossier.overtredingen[0]?.antwoorden }, { directGevaar: true });
  assert.deepEqual(
    tussen.vervallen.map(({ id }) => id),
    ['herstelaanbod'],
  );
  assert.deepEqual({ ...volgBeleid(tussen, oud).dossier.overtredingen[0]?.antwoorden }, { directGevaar: true, herstelaanbod: 'niet-aangenomen' });
});

test('the same text leaves the case as it is', () => {
  const g = met({});
  assert.equal(volgBeleid(g, proefkader()), g);
});
