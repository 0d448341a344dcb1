import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beantwoord,
  beantwoordMetTekst,
  bewerkGebeurtenis,
  geenHistorie,
  kladfouten,
  leesDatumInvoer,
  leesGeheel,
  ongedaanMaken,
  opnieuwDoen,
  standVanPlaats,
  verwijderGebeurtenis,
  verwijderOvertreding,
  voegKladToe,
  voegOvertredingToe,
  vragenVan,
  wisHistorie,
  ZAAKVELDEN,
  zetKlad,
  zetOvertredingveldMetTekst,
  zetZaakveld,
  zetZaakveldMetTekst,
  type Gesprek,
} from '../src/index.ts';
import { dossier, gesprek, proefkader } from './opstelling.ts';

const kader = proefkader();
const nieuw = (): Gesprek => gesprek(kader, dossier());
const feit = (id: string) => kader.feiten.get(id) ?? assert.fail(`no feit ${id}`);
const veld = (id: string) => ZAAKVELDEN.find((v) => v.id === id) ?? assert.fail(`no field ${id}`);
const advies = (g: Gesprek) => (g.beoordeling.soort === 'advies' ? g.beoordeling.advies : assert.fail(`no advice: ${g.beoordeling.soort}`));
const antwoorden = (g: Gesprek, id: string) => ({ ...g.dossier.overtredingen.find((o) => o.id === id)?.antwoorden });

test('an answer of the overtreding stands with it, an answer of the zaak with the case', () => {
  let g = beantwoord(nieuw(), feit('directGevaar'), 'o1', false);
  g = beantwoord(g, feit('veelheid'), undefined, true);
  assert.deepEqual(antwoorden(g, 'o1'), { directGevaar: false });
  assert.deepEqual(antwoorden(g, 'o2'), {});
  assert.deepEqual(g.dossier.antwoorden, { veelheid: true });
});

test('"not known yet" removes the answer and is remembered apart from never asked', () => {
  let g = beantwoord(nieuw(), feit('directGevaar'), 'o1', true);
  g = beantwoord(g, feit('directGevaar'), 'o1', undefined);
  assert.deepEqual(antwoorden(g, 'o1'), {});
  const [gevaar] = vragenVan(g, 'o1', 'ernst').filter((v) => v.feit.id === 'directGevaar');
  assert.equal(gevaar?.onbekend, true);
  assert.equal(vragenVan(g, 'o2', 'ernst').find((v) => v.feit.id === 'directGevaar')?.onbekend, false);
  g = beantwoord(beantwoord(g, feit('veelheid'), undefined, true), feit('veelheid'), undefined, undefined);
  assert.equal('antwoorden' in g.dossier, false);
});

test('an empty list is an answer, no answer is none', () => {
  const g = beantwoord(nieuw(), feit('verzwarend'), 'o1', []);
  assert.deepEqual(antwoorden(g, 'o1'), { verzwarend: [] });
  assert.equal(vragenVan(g, 'o1', 'omstandigheden').find((v) => v.feit.id === 'verzwarend')?.stand, 'beantwoord');
});

test('what is no value stays as typed, at its field, and the answer it replaces goes', () => {
  const duur = feit('duur');
  let g = beantwoordMetTekst(nieuw(), duur, 'o1', '12', leesGeheel('12', 1, 365));
  assert.deepEqual(antwoorden(g, 'o1'), { duur: 12 });
  g = beantwoordMetTekst(g, duur, 'o1', 'een week', leesGeheel('een week', 1, 365));
  assert.deepEqual(antwoorden(g, 'o1'), {});
  assert.equal(vragenVan(g, 'o1', 'omstandigheden').find((v) => v.feit.id === 'duur')?.invoer?.tekst, 'een week');
  assert.equal(standVanPlaats(g, { soort: 'afweging', overtreding: 'o1', afweging: 'omstandigheden' }), 'fout');
  assert.deepEqual(antwoorden(ongedaanMaken(g), 'o1'), { duur: 12 });
  g = beantwoordMetTekst(g, duur, 'o1', ' ', leesGeheel(' ', 1, 365));
  assert.deepEqual(g.invoer, {});
});

test('the fields of the case: value, text that is no value, and none', () => {
  let g = zetZaakveldMetTekst(nieuw(), veld('houder.capaciteit'), '1.200', leesGeheel('1.200', 0, 1_000_000));
  assert.equal(g.dossier.houder.capaciteit, 1200);
  g = zetZaakveldMetTekst(g, veld('inspectie.datum'), '31-2-2026', leesDatumInvoer('31-2-2026'));
  assert.equal('datum' in g.dossier.inspectie, false);
  assert.equal(g.invoer['inspectie.datum']?.tekst, '31-2-2026');
  assert.deepEqual(g.beoordeling, { soort: 'nog-nodig', paden: ['/inspectie/datum'] });
  g = zetZaakveldMetTekst(g, veld('inspectie.datum'), '2 maart 2026', leesDatumInvoer('2 maart 2026'));
  assert.equal(g.dossier.inspectie.datum, '2026-03-02');
  assert.equal(g.beoordeling.soort, 'advies');
  g = zetZaakveld(zetZaakveld(g, veld('zaak.identificatie'), 'Z-1'), veld('zaak.identificatie'), undefined);
  assert.equal('zaak' in g.dossier, false);
});

test('no history is written only on the officer’s word', () => {
  const g = geenHistorie(nieuw(), 'o1');
  assert.deepEqual(g.dossier.overtredingen[0]?.historie, []);
  assert.equal('historie' in (wisHistorie(g, 'o1').dossier.overtredingen[0] ?? {}), false);
});

test('an earlier measure goes in by form, in the order of the dates, and changes the advice', () => {
  let g = beantwoord(beantwoord(nieuw(), feit('herstelaanbod'), 'o1', 'geen'), feit('directGevaar'), 'o1', false);
  g = zetKlad(g, 'o1', { soort: 'bestuurlijke-boete', datum: '1-9-2025', opgevolgd: true });
  g = voegKladToe(g, 'o1');
  g = voegKladToe(zetKlad(g, 'o1', { soort: 'aanwijzing', datum: '1-6-2025', opgevolgd: true }), 'o1');
  assert.deepEqual(g.dossier.overtredingen[0]?.historie, [
    { datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: true },
    { datum: '2025-09-01', soort: 'bestuurlijke-boete' },
  ]);
  assert.deepEqual(g.kladden, {});
  assert.equal(g.wijziging?.tekst, 'Advies gewijzigd: overtreding 1: aanwijzing → last onder dwangsom, door: eerdere aanwijzing.');
  assert.equal(advies(g).overtredingen[0]?.recidive, true);
  g = voegKladToe(zetKlad(bewerkGebeurtenis(g, 'o1', 0), 'o1', { ...bewerkGebeurtenis(g, 'o1', 0).kladden['o1'], datum: '1-6-2020' }), 'o1');
  assert.equal(g.dossier.overtredingen[0]?.historie?.[0]?.datum, '2020-06-01');
  assert.equal(advies(g).overtredingen[0]?.recidive, false);
  g = verwijderGebeurtenis(verwijderGebeurtenis(g, 'o1', 0), 'o1', 0);
  assert.equal('historie' in (g.dossier.overtredingen[0] ?? {}), false);
});

test('the form of an earlier measure says what is missing and is then not added', () => {
  assert.deepEqual(
    kladfouten({ datum: '32-1-2026' }).map((f) => f.veld),
    ['soort', 'datum'],
  );
  assert.deepEqual(kladfouten({ soort: 'bevel', datum: '31-1-2026' }), []);
  const g = zetKlad(nieuw(), 'o1', { soort: 'bevel' });
  assert.equal(voegKladToe(g, 'o1'), g);
});

test('an event after the decision is refused by the engine and shown at the history, and what was entered stays', () => {
  const g = voegKladToe(zetKlad(nieuw(), 'o1', { soort: 'aanwijzing', datum: '1-6-2027' }), 'o1');
  assert.equal(g.beoordeling.soort, 'bevindingen');
  assert.equal(standVanPlaats(g, { soort: 'historie', overtreding: 'o1' }), 'fout');
  assert.equal(g.dossier.overtredingen[0]?.historie?.length, 1);
  assert.match(g.wijziging?.tekst ?? '', /^Er is nu geen advies/);
  assert.match(ongedaanMaken(g).wijziging?.tekst ?? '', /^Er is weer een advies/);
});

test('overtredingen come and go whole, with ids that are free', () => {
  let g = voegOvertredingToe(nieuw(), 'ruimtes');
  assert.deepEqual(
    g.dossier.overtredingen.map((o) => o.id),
    ['o1', 'o2', 'o3'],
  );
  assert.deepEqual(g.plaats, { soort: 'gegevens', overtreding: 'o3' });
  g = zetOvertredingveldMetTekst(g, 'o3', 'aantal', 'veel', leesGeheel('veel', 1, 10));
  g = verwijderOvertreding(g, 'o3');
  assert.deepEqual(g.invoer, {});
  assert.deepEqual(g.plaats, { soort: 'overtredingen' });
  assert.equal(ongedaanMaken(g).invoer['aantal@o3']?.tekst, 'veel');
  g = verwijderOvertreding(g, 'o1');
  assert.equal(voegOvertredingToe(g, 'diplomas').dossier.overtredingen.at(-1)?.id, 'o1');
});

test('undo and redo at the ends change nothing', () => {
  const g = nieuw();
  assert.equal(ongedaanMaken(g), g);
  assert.equal(opnieuwDoen(g), g);
});
