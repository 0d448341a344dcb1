import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beantwoord,
  begin,
  eerstePlaats,
  gaNaar,
  geenHistorie,
  gevolgen,
  korteUitkomst,
  naamVanPlaats,
  naarVolgende,
  naarVorige,
  nogOpen,
  overgeslagen,
  overzichtVan,
  plaatsVanPad,
  route,
  standVanPlaats,
  volgende,
  voortgang,
  vraag,
  vragenVan,
  zoekVoorschriften,
  type Gesprek,
  type Plaats,
} from '../src/index.ts';
import { dossier, gesprek, proefkader } from './opstelling.ts';

const kader = proefkader();
const nieuw = (): Gesprek => gesprek(kader, dossier());
const feit = (id: string) => kader.feiten.get(id) ?? assert.fail(`no feit ${id}`);
const bij = (afweging: string, overtreding = 'o1'): Plaats => ({ soort: 'afweging', overtreding, afweging });

test('the route: case, overtredingen, per overtreding its steps in the order of the policy, overview, then the besluit on each', () => {
  const g = nieuw();
  assert.deepEqual(
    route(g).map((p) => naamVanPlaats(g, p)),
    [
      'De zaak',
      'Overtredingen',
      ...['o1', 'o2'].flatMap(() => ['Gegevens', 'Eerdere maatregelen', 'Herstelaanbod', 'Ernst', 'Omstandigheden', 'Organisatie', 'Overige vragen']),
      'Samen bekeken',
      'Overzicht',
      'Uw besluit',
      'Uw besluit',
      'Nog te doen',
      'Verslag',
    ],
  );
  assert.deepEqual(
    route(gesprek(kader)).map((p) => p.soort),
    ['zaak', 'overtredingen', 'overzicht'],
    'without an overtreding there is nothing to decide',
  );
});

test('an afweging without feiten is no step; feiten without afweging have one of their own', () => {
  assert.deepEqual(
    kader.afwegingen.map((a) => a.id),
    ['herstelaanbod', 'ernst', 'omstandigheden', 'organisatie', 'overig'],
  );
});

test('forward and back go through the same places and change nothing else', () => {
  const begonnen = nieuw();
  const heen: Plaats[] = [];
  let g = begonnen;
  for (let n = 0; n < 50 && volgende(g); n += 1) {
    heen.push(g.plaats);
    g = naarVolgende(g);
  }
  assert.deepEqual(g.plaats, route(begonnen).at(-1));
  const terug: Plaats[] = [];
  while (g.plaats.soort !== 'zaak') {
    g = naarVorige(g);
    terug.unshift(g.plaats);
  }
  assert.deepEqual(terug, heen);
  assert.equal(g.dossier, begonnen.dossier);
});

test('an afweging whose answers cannot change the advice is passed over, but stays within reach', () => {
  const g = gaNaar(beantwoord(nieuw(), feit('herstelaanbod'), 'o1', 'hersteld'), bij('omstandigheden'));
  assert.equal(standVanPlaats(g, bij('organisatie')), 'niet-nodig');
  assert.deepEqual(overgeslagen(g), ['organisatie', 'overig']);
  assert.deepEqual(volgende(g), { soort: 'gegevens', overtreding: 'o2' });
  assert.ok(route(g).some((p) => p.soort === 'afweging' && p.afweging === 'organisatie' && p.overtreding === 'o1'));
});

test('the state of a question follows what the engine still misses', () => {
  const g = nieuw();
  const stand = (x: Gesprek, id: string) => vraag(x, feit(id), 'o1').stand;
  assert.equal(stand(g, 'herstelaanbod'), 'open');
  assert.equal(stand(g, 'elders'), 'niet-nodig');
  assert.equal(stand(g, 'ernst'), 'aangenomen');
  assert.equal(vraag(g, feit('ernst'), 'o1').aangenomen, 'Groot');
  assert.equal(vraag(g, feit('ernst'), 'o2').aangenomen, 'Licht');
  const hersteld = beantwoord(g, feit('herstelaanbod'), 'o1', 'hersteld');
  assert.equal(stand(hersteld, 'herstelaanbod'), 'beantwoord');
  assert.equal(stand(hersteld, 'duur'), 'niet-nodig');
});

test('a question of the case is one question, wherever it is asked', () => {
  const g = beantwoord(nieuw(), feit('veelheid'), undefined, true);
  assert.equal(vraag(g, feit('veelheid'), 'o1').sleutel, vraag(g, feit('veelheid'), 'o2').sleutel);
  assert.equal(vraag(g, feit('veelheid'), 'o2').antwoord, true);
});

test('the effect of each option is what the advice then says', () => {
  let g = beantwoord(nieuw(), feit('directGevaar'), 'o1', false);
  g = beantwoord(g, feit('veelheid'), undefined, false);
  const effecten = gevolgen(g, vraag(g, feit('herstelaanbod'), 'o1'));
  assert.deepEqual(
    effecten.map((e) => [e.waarde, e.tekst]),
    [
      ['geen', 'Aanwijzing is geboden (de laatste dag is 6 april 2026); geen handhaving vervalt.'],
      ['hersteld', 'Geen handhaving is geboden; aanwijzing vervalt.'],
      ['niet-aangenomen', 'Aanwijzing is geboden (de laatste dag is 6 april 2026); geen handhaving vervalt.'],
      ['niet-volledig-hersteld', 'Aanwijzing is geboden (de laatste dag is 6 april 2026); geen handhaving vervalt.'],
    ],
  );
  for (const effect of effecten) {
    const na = beantwoord(g, feit('herstelaanbod'), 'o1', effect.waarde);
    assert.ok(na.beoordeling.soort === 'advies');
    assert.equal(korteUitkomst(kader, na.beoordeling.advies.overtredingen[0]), effect.waarde === 'hersteld' ? 'geen handhaving' : 'aanwijzing');
  }
});

test('the chosen option is said to be the answer, an option of a list is added or taken away', () => {
  const g = beantwoord(nieuw(), feit('verzwarend'), 'o1', ['hinder']);
  assert.equal(
    gevolgen(g, vraag(g, feit('verzwarend'), 'o1')).some((e) => e.gekozen),
    false,
  );
  const h = beantwoord(g, feit('directGevaar'), 'o1', true);
  assert.deepEqual(
    gevolgen(h, vraag(h, feit('directGevaar'), 'o1')).map((e) => e.gekozen),
    [true, false],
  );
});

test('an option that changes only what to mind says so', () => {
  let g = beantwoord(nieuw(), feit('herstelaanbod'), 'o1', 'geen');
  g = beantwoord(beantwoord(g, feit('directGevaar'), 'o1', false), feit('verzwarend'), 'o1', []);
  const effecten = gevolgen(g, vraag(g, feit('verzwarend'), 'o1'));
  assert.deepEqual(
    effecten.map((e) => [e.waarde, e.verandert, e.tekst]),
    [
      ['hinder', false, 'De maatregelen blijven zoals ze zijn.'],
      ['verzwegen', true, 'De maatregelen blijven zoals ze zijn, maar waar u op moet letten of wat u nog moet doen verandert.'],
    ],
  );
});

test('an answer that contradicts the history is said before it is chosen', () => {
  const g = gesprek(
    kader,
    dossier({
      overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden: {}, historie: [{ datum: '2025-05-01', soort: 'overtreding', locatie: 'andere' }] }],
    }),
  );
  const [geen] = gevolgen(g, vraag(g, feit('elders'), 'o1'));
  assert.equal(geen?.tekst, 'Dit antwoord past niet bij de rest van het dossier.');
  const na = beantwoord(g, feit('elders'), 'o1', 'geen');
  assert.equal(na.beoordeling.soort, 'bevindingen');
  assert.equal(vragenVan(na, 'o1', 'organisatie')[0]?.bevindingen.length, 1);
  assert.equal(standVanPlaats(na, bij('organisatie')), 'fout');
});

test('what is open is listed in the order in which it is asked, with its place', () => {
  const g = nieuw();
  const plekken = nogOpen(g).map((o) => route(g).findIndex((p) => JSON.stringify(p) === JSON.stringify(o.plaats)));
  assert.ok(plekken.length > 5 && plekken.every((n) => n >= 0));
  assert.deepEqual(
    plekken,
    plekken.toSorted((a, b) => a - b),
  );
});

test('a conversation begins where something is to be done', () => {
  assert.deepEqual(eerstePlaats(nieuw()), { soort: 'historie', overtreding: 'o1' });
  assert.deepEqual(eerstePlaats(geenHistorie(nieuw(), 'o1')), bij('herstelaanbod'));
  assert.deepEqual(eerstePlaats(gesprek(kader)), { soort: 'zaak' });
  assert.deepEqual(eerstePlaats(gesprek(kader, dossier({ overtredingen: [] }))), { soort: 'overtredingen' });
});

test('a pointer of a finding leads to where it is mended', () => {
  const g = nieuw();
  const paren: readonly (readonly [string, Plaats])[] = [
    ['/besluitdatum', { soort: 'zaak' }],
    ['/inspectie/datum', { soort: 'zaak' }],
    ['/overtredingen', { soort: 'overtredingen' }],
    ['/overtredingen/1/aantal', { soort: 'gegevens', overtreding: 'o2' }],
    ['/overtredingen/0/historie/2/datum', { soort: 'historie', overtreding: 'o1' }],
    ['/overtredingen/1/antwoorden/elders', bij('organisatie', 'o2')],
    ['/antwoorden/veelheid', bij('omstandigheden')],
  ];
  for (const [pad, plaats] of paren) assert.deepEqual(plaatsVanPad(g, pad), plaats, pad);
});

test('progress counts what cannot matter as done', () => {
  const g = nieuw();
  assert.deepEqual(voortgang(g, 'o1'), { gedaan: 3, totaal: 7 });
  assert.deepEqual(voortgang(geenHistorie(g, 'o1'), 'o1'), { gedaan: 4, totaal: 7 });
  assert.equal(overzichtVan(g, 'o1').length, 7);
});

test('voorschriften are found by any word, without accents, and only those of this kind of voorziening', () => {
  const vind = (g: Gesprek, t: string) => zoekVoorschriften(g, t).flatMap((d) => d.voorschriften.map((v) => v.id));
  assert.deepEqual(vind(nieuw(), ''), ['diplomas', 'ruimtes']);
  assert.deepEqual(vind(nieuw(), 'ACCOMM'), ['ruimtes']);
  assert.deepEqual(vind(nieuw(), 'creche'), []);
  assert.deepEqual(vind(gesprek(kader), 'creche begeleiding'), ['begeleiding']);
  assert.deepEqual(vind(nieuw(), 'iets anders'), []);
});

test('a dossier with errors is refused whole, with findings', () => {
  const uit = begin(kader, { ...dossier(), besluitdatum: '2026-02-30' });
  assert.ok(!uit.ok);
  assert.deepEqual(
    uit.bevindingen.map((b) => b.pad),
    ['/besluitdatum'],
  );
});
