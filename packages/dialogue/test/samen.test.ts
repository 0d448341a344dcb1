import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dossier, Overtreding } from '@handhavingswijzer/engine';
import {
  beantwoord,
  beantwoordGebeurtenis,
  beantwoordMetTekst,
  evenredigheidOnbekend,
  gedragingenMetLege,
  gedragingenVan,
  leesGeheel,
  naamOpenGebeurtenis,
  neemOver,
  nogOpen,
  ongedaanMaken,
  ontbindGedraging,
  openGebeurtenissen,
  overneembaar,
  route,
  standVanPlaats,
  totaalVan,
  verwijderOvertreding,
  zetEvenredigheid,
  zetEvenredigheidToelichting,
  zetInGedraging,
  type Gesprek,
} from '../src/index.ts';
import { beoordeel } from '../src/gesprek.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';

const kader = proefkader();
const feit = (id: string) => kader.feiten.get(id) ?? assert.fail(`no feit ${id}`);
const drie = (): Gesprek =>
  gesprek(kader, dossier({ overtredingen: ['o1', 'o2', 'o3'].map((id): Overtreding => ({ id, voorschrift: 'ruimtes', antwoorden: {}, historie: [] })) }));
const leden = (g: Gesprek) => gedragingenVan(g.dossier).map((x) => x.overtredingen.join('+'));
const van = (g: Gesprek, id: string) => g.dossier.overtredingen.find((o) => o.id === id) ?? assert.fail(id);

test('overtredingen join a conduct, leave it, and move to another', () => {
  let g = zetInGedraging(drie(), 'gedraging-1', 'o1', true);
  g = zetInGedraging(g, 'gedraging-1', 'o3', true);
  assert.deepEqual(leden(g), ['o1+o3']);
  assert.equal(g.verleden.at(-1)?.handeling, 'overtreding 3 uit dezelfde gedraging als overtreding 1');
  g = zetInGedraging(g, 'gedraging-2', 'o3', true);
  assert.deepEqual(leden(g), ['o1', 'o3']);
  g = zetInGedraging(g, 'gedraging-2', 'o3', false);
  assert.equal('gedraging' in van(g, 'o3'), false);
  assert.equal(zetInGedraging(g, 'gedraging-2', 'o3', false), g);
  g = zetInGedraging(zetInGedraging(g, 'gedraging-1', 'o2', true), 'gedraging-1', 'o3', true);
  g = ontbindGedraging(g, 'gedraging-1');
  assert.deepEqual(leden(g), []);
  assert.equal(g.verleden.at(-1)?.handeling, 'overtreding 1, 2 en 3 niet meer uit één gedraging');
  assert.deepEqual(leden(ongedaanMaken(g)), ['o1+o2+o3']);
});

test('an empty conduct is offered after the others where two overtredingen are in none, and a tick in it moves nothing', () => {
  let g = drie();
  const namen = () => gedragingenMetLege(g.dossier).map((x) => `${x.id}:${x.overtredingen.length}`);
  assert.deepEqual(namen(), ['gedraging-1:0']);
  g = zetInGedraging(g, 'gedraging-1', 'o1', true);
  assert.deepEqual(namen(), ['gedraging-1:1', 'gedraging-2:0']);
  g = zetInGedraging(zetInGedraging(g, 'gedraging-2', 'o2', true), 'gedraging-1', 'o1', false);
  assert.deepEqual(namen(), ['gedraging-2:1', 'gedraging-3:0']);
});

for (const gegeven of ['gedraging-o1', 'x', 'gedraging-9', 'een-gedraging-van-de-host'])
  test(`after a conduct that the host calls ${gegeven} the empty one is the last, before and after a tick`, () => {
    let g = zetInGedraging(drie(), gegeven, 'o1', true);
    const namen = () => gedragingenMetLege(g.dossier).map((x) => x.id);
    const [, lege = ''] = namen();
    assert.equal(namen()[0], gegeven);
    g = zetInGedraging(g, lege, 'o2', true);
    assert.deepEqual(namen(), [gegeven, lege]);
  });

test('the place for all together stands after the steps of the overtredingen, and only when there are any', () => {
  let g = drie();
  const soorten = route(g).map((p) => p.soort);
  assert.deepEqual(soorten.slice(soorten.lastIndexOf('afweging') + 1, soorten.indexOf('besluit')), ['totaal', 'overzicht']);
  for (const id of ['o1', 'o2', 'o3']) g = verwijderOvertreding(g, id);
  assert.equal(
    route(g).some((p) => p.soort === 'totaal'),
    false,
  );
});

test('whether the total is proportionate is an act of the officer that never changes the advice', () => {
  const begin = drie();
  let g = zetEvenredigheid(begin, 'evenredig');
  assert.equal(standVanPlaats(g, { soort: 'totaal' }), 'open', 'without reasons');
  g = zetEvenredigheidToelichting(g, 'past bij de ernst');
  assert.equal(standVanPlaats(g, { soort: 'totaal' }), 'klaar');
  assert.equal(g.beoordeling, begin.beoordeling);
  const onbekend = zetEvenredigheid(g, undefined);
  assert.deepEqual(
    [onbekend.besluit.evenredigheid, evenredigheidOnbekend(onbekend), evenredigheidOnbekend(g)],
    [{ toelichting: 'past bij de ernst' }, true, false],
  );
  assert.deepEqual(ongedaanMaken(ongedaanMaken(g)).besluit, begin.besluit);
});

const gevuld = (): Gesprek => {
  let g = gesprek(
    kader,
    dossier({
      overtredingen: [
        { id: 'o1', voorschrift: 'diplomas', antwoorden: {}, historie: [{ datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: true }] },
        { id: 'o2', voorschrift: 'ruimtes', antwoorden: {} },
      ],
    }),
  );
  for (const [id, antwoord] of [
    ['herstelaanbod', 'geen'],
    ['directGevaar', true],
    ['opzetOfRoekeloos', false],
    ['verzwarend', ['verzwegen']],
  ] as const)
    g = beantwoord(g, feit(id), 'o1', antwoord as string);
  return beantwoord(g, feit('directGevaar'), 'o2', false);
};

test('copied is what the other overtreding asks; what has an answer gives way only where she ticked it', () => {
  const g = gevuld();
  // No rule of this policy reads opzetOfRoekeloos for a measure that can come: it is not asked, so it is not copied.
  const { antwoorden } = overneembaar(g, 'o1', 'o2');
  assert.deepEqual(
    antwoorden.map((a) => [a.feit.id, a.naam, a.huidig]),
    [
      ['herstelaanbod', 'Er was geen aanbod', undefined],
      ['directGevaar', 'ja', 'nee'],
      ['verzwarend', 'Het is verzwegen', undefined],
    ],
  );
  const zonder = neemOver(g, 'o1', 'o2', { feiten: ['herstelaanbod', 'verzwarend', 'opzetOfRoekeloos'], historie: false });
  assert.deepEqual(van(zonder, 'o2').antwoorden, { directGevaar: false, herstelaanbod: 'geen', verzwarend: ['verzwegen'] });
  assert.equal('historie' in van(zonder, 'o2'), false);
  assert.equal(zonder.verleden.at(-1)?.handeling, 'overgenomen van overtreding 1: herstelaanbod, verzwarende omstandigheden');
  assert.deepEqual(van(neemOver(g, 'o1', 'o2', { feiten: ['directGevaar'], historie: false }), 'o2').antwoorden, { directGevaar: true });
  assert.deepEqual(ongedaanMaken(zonder).dossier, g.dossier);
  assert.equal(neemOver(g, 'o1', 'o2', { feiten: [], historie: false }), g);
});

test('text that is no value counts as an answer, and goes when she copies over it', () => {
  const duur = feit('duur');
  let g = beantwoord(gevuld(), duur, 'o1', 12);
  g = beantwoordMetTekst(g, duur, 'o2', 'een week', leesGeheel('een week', 1, 365));
  assert.equal(overneembaar(g, 'o1', 'o2').antwoorden.find((a) => a.feit.id === 'duur')?.huidig, 'een week');
  assert.deepEqual(neemOver(g, 'o1', 'o2', { feiten: ['duur'], historie: false }).invoer, {});
});

test('a history goes along only when asked: added by date, and of another voorschrift as a similar one', () => {
  const g = gevuld();
  assert.deepEqual(overneembaar(g, 'o1', 'o2').historie, {
    gebeurtenissen: [{ datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: true, soortgelijk: true }],
    anderVoorschrift: true,
  });
  const met = neemOver(g, 'o1', 'o2', { feiten: [], historie: true });
  assert.deepEqual(van(met, 'o2').historie, [{ datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: true, soortgelijk: true }]);
  assert.equal(overneembaar(met, 'o1', 'o2').historie, undefined, 'nothing left to add');
  const leeg = gesprek(kader, dossier());
  assert.equal(overneembaar(leeg, 'o2', 'o1').historie, undefined, '"nothing before" says nothing about another voorschrift');
});

test('an open answer about an event is named, leads to the history, and is answered there', () => {
  const g = gesprek(
    echtKader('haarlemmermeer'),
    dossier({
      overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: {}, historie: [{ datum: '2024-06-03', soort: 'last-onder-dwangsom' }] }],
    }),
  );
  const [open] = openGebeurtenissen(g, 'o1');
  assert.ok(open);
  assert.deepEqual(open, { index: 0, veld: 'ingevorderd' });
  const vraag = nogOpen(g).find((o) => o.plaats.soort === 'historie');
  assert.equal(vraag?.naam, 'last onder dwangsom van 3 juni 2024: dwangsom verbeurd en geïnd?');
  assert.equal(standVanPlaats(g, { soort: 'historie', overtreding: 'o1' }), 'open');
  const na = beantwoordGebeurtenis(g, 'o1', open, true);
  assert.deepEqual(van(na, 'o1').historie, [{ datum: '2024-06-03', soort: 'last-onder-dwangsom', ingevorderd: true }]);
  assert.deepEqual(openGebeurtenissen(na, 'o1'), []);
  assert.equal('ingevorderd' in (van(beantwoordGebeurtenis(na, 'o1', open, undefined), 'o1').historie?.[0] ?? {}), false);
  assert.equal(naamOpenGebeurtenis(g, { feit: 'ernst', overtreding: 'o1' }), undefined);
});

/** Answers under which both policies demand a last onder dwangsom for every overtreding of this dossier. */
const last = (voorschriften: readonly string[], gedraging?: string): Dossier =>
  dossier({
    voorziening: { soort: 'kindercentrum', risicoprofiel: 'oranje', voorschoolseEducatie: false, inGemeente: true },
    houder: { capaciteit: 200 },
    overtredingen: voorschriften.map((voorschrift, i) => ({
      id: `o${i + 1}`,
      voorschrift,
      antwoorden: { herstelaanbod: 'geen', aard: 'herstelbaar', directGevaar: false, verantwoordeOpvang: true, opzetOfRoekeloos: false },
      historie: [],
      ...(gedraging === undefined ? {} : { gedraging }),
    })),
  });

test('the account of the engine adds up to the totals of the advice', () => {
  for (const naam of ['haarlemmermeer', 'helmond']) {
    const g = gesprek(echtKader(naam), last(['ruimtes', 'ruimtes', 'voertaal'], 'x'));
    const totaal = totaalVan(g) ?? assert.fail();
    assert.ok(g.beoordeling.soort === 'advies');
    assert.deepEqual(totaal.totaal, g.beoordeling.advies.totaal);
    for (const veld of ['dwangsomCent', 'boeteCent'] as const)
      assert.equal(
        totaal.posten.filter((p) => p.veld === veld).reduce((som, p) => som + p.telt, 0),
        totaal.totaal[veld],
      );
  }
});

test('the same dossier under another policy has its own account', () => {
  const een = gesprek(echtKader('haarlemmermeer'), last(['ruimtes', 'ruimtes', 'voertaal'], 'x'));
  assert.notEqual(totaalVan(een), undefined);
  const helmond = echtKader('helmond');
  const ander: Gesprek = { ...een, kader: helmond, beoordeling: beoordeel(helmond, een.dossier) };
  assert.ok(ander.beoordeling.soort === 'advies');
  assert.notDeepEqual(totaalVan(ander)?.totaal, totaalVan(een)?.totaal);
  assert.deepEqual(totaalVan(ander)?.totaal, ander.beoordeling.advies.totaal);
});
