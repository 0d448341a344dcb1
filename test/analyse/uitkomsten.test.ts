import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adviseer,
  kenmerkVan,
  parsePolicy,
  vergelijkInStappen,
  type Beleid,
  type BeleidJson,
  type Dossier,
  type Vergelijking,
} from '@handhavingswijzer/engine';
import { leesVergelijking, type Groepslezing } from '@handhavingswijzer/lezing';
import { gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';

// Changes of the two real policies of which the text says what they do: found, described alone and in words, with counts that add up at every layer. Of each
// voorschrift one kind of voorziening, which is the same at a third of the work.

const landelijk = leesLandelijk();

type Bewerkt = { -readonly [V in keyof BeleidJson]: BeleidJson[V] };

/** A policy with every voorschrift for one kind of voorziening, changed. */
function beleid(naam: string, verander: (data: Bewerkt) => void = () => undefined): Beleid {
  const data: Bewerkt = structuredClone(leesBeleid(naam).data);
  data.conflicten = []; // other readings of the text, that name the amounts of all kinds
  data.voorschriften = data.voorschriften.map((voorschrift) => {
    const voorzieningen = voorschrift.voorzieningen.slice(0, 1);
    const bedragen = voorschrift.bedragen.flatMap((bedrag) => {
      if (!bedrag.voorzieningen) return [bedrag];
      return bedrag.voorzieningen.some((soort) => voorzieningen.includes(soort)) ? [{ ...bedrag, voorzieningen }] : [];
    });
    return { ...voorschrift, voorzieningen, bedragen };
  });
  verander(data);
  return gelukt(parsePolicy(JSON.stringify(data)));
}

function vergelijk(oud: Beleid, nieuw: Beleid): Vergelijking {
  const werk = vergelijkInStappen(oud, nieuw, landelijk);
  for (;;) {
    const stap = werk.next();
    if (stap.done) return gelukt(stap.value);
  }
}

const som = (delen: readonly { readonly combinaties: bigint }[]): bigint => delen.reduce((totaal, { combinaties }) => totaal + combinaties, 0n);
const eerste = (delen: readonly { readonly eersteKeer: bigint }[]): bigint => delen.reduce((totaal, { eersteKeer }) => totaal + eersteKeer, 0n);

/** Counts add up at every layer: the whole, kinds of change, groups, conditions, voorschriften. */
function klopt(oud: Beleid, nieuw: Beleid, vergelijking: Vergelijking): readonly Groepslezing[] {
  const { groepen, anders, combinaties, vergeleken } = vergelijking;
  assert.equal(som(vergeleken), combinaties);
  assert.equal(eerste(vergeleken), vergelijking.eersteKeer.combinaties);
  assert.equal(som(groepen), anders);
  assert.equal(eerste(groepen), vergelijking.eersteKeer.anders);
  for (const groep of groepen) {
    assert.equal(kenmerkVan(groep.wijziging), groep.kenmerk);
    assert.ok(groep.kenmerk.length <= 100);
    for (const delen of [groep.verschillen, groep.plekken]) assert.deepEqual([som(delen), eerste(delen)], [groep.combinaties, groep.eersteKeer], groep.kenmerk);
    for (const verschil of groep.verschillen) assert.deepEqual([som(verschil.plekken), eerste(verschil.plekken)], [verschil.combinaties, verschil.eersteKeer]);
  }
  const { soorten } = leesVergelijking(oud, nieuw, landelijk, vergelijking);
  assert.deepEqual([som(soorten), eerste(soorten)], [anders, vergelijking.eersteKeer.anders]);
  for (const soort of soorten) assert.deepEqual([som(soort.groepen), eerste(soort.groepen)], [soort.combinaties, soort.eersteKeer]);
  return soorten.flatMap((soort) => soort.groepen);
}

/** What an advice demands, as the text of a group. */
function eis(van: Beleid, dossier: Dossier): string {
  const geboden = gelukt(adviseer(van, landelijk, dossier)).overtredingen.flatMap(({ maatregelen }) => maatregelen.filter((m) => m.sterkte === 'geboden'));
  const keuze = (groep: string): string =>
    geboden
      .filter((m) => m.keuzegroep === groep)
      .map((m) => m.soort)
      .sort()
      .join('|');
  return [...new Set(geboden.map((m) => (m.keuzegroep === undefined ? m.soort : keuze(m.keuzegroep))))].sort().join('+') || 'niets';
}

const haarlemmermeer = beleid('haarlemmermeer');

test('one amount that changes: one group, one sentence, at one voorschrift', () => {
  // Voertaal: category 2 of 2026, € 5.500, becomes category 3, € 11.000. At a first and at a further recidive each is half of that higher: € 8.250 and € 11.000
  // become € 16.500 and € 22.000 (6.1.4). Whether a last onder dwangsom stands does not change, and where it does its amount always does.
  const nieuw = beleid('haarlemmermeer', (data) => {
    data.voorschriften = data.voorschriften.map((v) =>
      v.id === 'voertaal' ? { ...v, bedragen: v.bedragen.map((b) => (b.maatregel === 'last-onder-dwangsom' ? { ...b, categorie: 3 } : b)) } : v,
    );
  });
  const uit = vergelijk(haarlemmermeer, nieuw);
  const [lezing] = klopt(haarlemmermeer, nieuw, uit);
  assert.deepEqual(
    uit.groepen.map(({ kenmerk, plekken }) => [kenmerk, plekken.map(({ voorschrift }) => voorschrift)]),
    [['bedrag:last-onder-dwangsom=hoger', ['voertaal']]],
  );
  assert.deepEqual(
    new Set(uit.groepen[0]?.bedragen.map(({ van, naar }) => `${van} ${naar}`)),
    new Set(['550000 1100000', '825000 1650000', '1100000 2200000']),
  );
  assert.equal(lezing?.verschillen.length, 1);
  const zin = lezing.verschillen[0]?.zin ?? '';
  assert.match(zin, /^Als een last onder dwangsom geboden of mogelijk is: last onder dwangsom: hoger bedrag, /u);
  for (const paar of ['€ 5.500 → € 11.000', '€ 8.250 → € 16.500', '€ 11.000 → € 22.000']) assert.ok(zin.includes(paar), zin);
  assert.match(zin, /bij ‘Voertaal’ \([0-9.]+ van [0-9.]+ combinaties\)\.$/u);
});

test('recidive of four years instead of three: heavier, only with a history, where it is recidive now and was not', () => {
  const nieuw = beleid('haarlemmermeer', (data) => {
    data.begrippen = data.begrippen.map((b) => (b.id === 'recidive' ? (JSON.parse(JSON.stringify(b).replaceAll(',3,', ',4,')) as typeof b) : b));
  });
  const uit = vergelijk(haarlemmermeer, nieuw);
  const lezingen = klopt(haarlemmermeer, nieuw, uit);
  assert.equal(uit.eersteKeer.anders, 0n);
  const zwaarder = uit.groepen.find(({ kenmerk }) => kenmerk === 'eis:aanwijzing>last-onder-dwangsom');
  assert.ok(zwaarder && zwaarder.regels.nieuw.includes('6.1.4-recidive') && zwaarder.regels.oud.includes('3.2-aanwijzing'));
  for (const { wijziging, kenmerk } of uit.groepen) {
    if (wijziging.soort === 'eis') assert.equal(wijziging.richting, 'zwaarder', kenmerk);
    if (wijziging.soort === 'mogelijk') assert.ok(wijziging.erbij, kenmerk);
    if (wijziging.soort === 'bedrag') for (const { richting } of wijziging.bedragen) assert.equal(richting, 'hoger', kenmerk);
    assert.notEqual(wijziging.soort, 'termijn');
  }
  const lezing = lezingen.find(({ kenmerk }) => kenmerk === zwaarder.kenmerk);
  assert.equal(lezing?.titel, 'Aanwijzing → last onder dwangsom');
  assert.equal(lezing.aandeelEersteKeer, undefined);
  assert.match(lezing.waardoor, /^Nu: Bij een eerste overtreding in beginsel een aanwijzing \(3\.2\)\. Straks: Bij recidive doorgaans .*\(6\.1\.4\)\.$/u);
  for (const { wanneer } of lezing.verschillen) assert.match(wanneer, /nu niet ‘recidive.*straks wel ‘recidive/u);
  assert.match(lezing.voorbeeld, /; eerder: .+; de overtreding is van \d+ \p{L}+ \d{4}$/u);
});

test('a rule that is gone: what it demanded goes, under its conditions', () => {
  // 6.3.3: with direct danger that another can take away a last onder bestuursdwang. Nothing else demands one.
  const nieuw = beleid('haarlemmermeer', (data) => {
    data.regels = data.regels.map((r) => (r.id === '6.3.3-bestuursdwang' ? { ...r, als: false } : r));
  });
  const uit = vergelijk(haarlemmermeer, nieuw);
  const lezingen = klopt(haarlemmermeer, nieuw, uit);
  assert.ok(uit.groepen.length > 0);
  for (const groep of uit.groepen) {
    assert.match(groep.kenmerk, /^eis:last-onder-bestuursdwang>/u);
    assert.ok(groep.regels.oud.includes('6.3.3-bestuursdwang') && !groep.regels.nieuw.includes('6.3.3-bestuursdwang'));
    assert.equal(eis(haarlemmermeer, groep.dossier), 'last-onder-bestuursdwang');
    assert.equal(`eis:last-onder-bestuursdwang>${eis(nieuw, groep.dossier)}`, groep.kenmerk);
  }
  for (const { verschillen, voorbeeld } of lezingen) {
    for (const { wanneer } of verschillen) assert.match(wanneer, /‘een ander kan herstellen’ ja is.*‘direct gevaar’ ja is/u);
    assert.match(voorbeeld, /‘een ander kan herstellen’: ja; ‘direct gevaar’: ja/u);
  }
});

test('a change in one cell of the outcome space is found and told alone', () => {
  const oud = beleid('helmond');
  const nieuw = beleid('helmond', (data) => {
    const [voorbeeld] = data.regels;
    assert.ok(voorbeeld);
    const cel = [
      { '===': [{ var: 'voorschrift' }, 'voertaal'] },
      { '===': [{ var: 'soortInspectie' }, 'thema'] },
      { '===': [{ var: 'aard' }, 'beeindigd'] },
      { var: 'hinder' },
    ];
    const { bron } = voorbeeld;
    const regel = { id: 'proefcel', titel: 'Proef', als: { and: cel }, dan: { maatregel: 'last-onder-bestuursdwang' }, sterkte: 'mogelijk', bron };
    data.regels = [...data.regels, regel as typeof voorbeeld];
  });
  const uit = vergelijk(oud, nieuw);
  const lezingen = klopt(oud, nieuw, uit);
  assert.deepEqual(
    uit.groepen.map(({ kenmerk, regels }) => [kenmerk, regels]),
    [['mogelijk:+last-onder-bestuursdwang', { oud: [], nieuw: ['proefcel'] }]],
  );
  const [verschil, ...meer] = lezingen[0]?.verschillen ?? [];
  assert.deepEqual(meer, []);
  assert.match(
    verschil?.zin ?? '',
    /^Als ‘soort onderzoek’ themaonderzoek is, ‘?aard van de overtreding’? .+ is en ‘.+’ ja is: last onder bestuursdwang wordt ook mogelijk, bij ‘Voertaal’ \([0-9.]+ van [0-9.]+ combinaties\)\.$/u,
  );
  // One of the answers to each of the three: exactly the product of their shares in the cases of the voorschrift.
  const feit = (id: string): number => [...oud.data.feiten, ...landelijk.data.feiten].find((f) => f.id === id)?.opties?.length ?? 2;
  const daar = uit.vergeleken.find(({ voorschrift }) => voorschrift === 'voertaal')?.combinaties ?? 0n;
  assert.equal(uit.anders * BigInt(feit('soortInspectie') * feit('aard') * 2), daar);
});

test('between two municipalities: each group shows in its dossier under both, and names the rules of both', () => {
  const helmond = beleid('helmond');
  const uit = vergelijk(haarlemmermeer, helmond);
  const lezingen = klopt(haarlemmermeer, helmond, uit);
  assert.deepEqual([uit.feiten.alleenOud, uit.feiten.andereVraag, uit.feiten.onvergelijkbaar], [['notoireOvertreder'], [], []]);
  assert.ok(uit.alleenOud.includes('bkr kindercentrum') && uit.alleenNieuw.includes('veilig-en-gezond kindercentrum'));
  for (const { kenmerk, wijziging, dossier, regels } of uit.groepen) {
    const [hier, daar] = [eis(haarlemmermeer, dossier), eis(helmond, dossier)];
    if (wijziging.soort === 'eis') assert.equal(`eis:${hier}>${daar}`, kenmerk);
    else assert.equal(hier, daar, kenmerk);
    for (const [van, lijst] of [
      [haarlemmermeer, regels.oud],
      [helmond, regels.nieuw],
    ] as const)
      for (const id of lijst)
        assert.ok(
          [...van.data.regels, ...landelijk.data.regels].some((regel) => regel.id === id),
          id,
        );
  }
  // Haarlemmermeer 3.2: with an orange or red profile at once a last onder dwangsom; Helmond 5.6.1: in principle an aanwijzing.
  const profiel = lezingen.find(({ kenmerk }) => kenmerk === 'eis:last-onder-dwangsom>aanwijzing');
  assert.match(profiel?.waardoor ?? '', /^Haarlemmermeer: .*\(3\.2\)\. Helmond: .*\(5\.6\.1\)\.$/u);
  assert.match(profiel?.voorbeeld ?? '', /‘risicoprofiel’: oranje/u);
  const { verantwoording, alleen, titel } = leesVergelijking(haarlemmermeer, helmond, landelijk, uit);
  assert.match(titel, /^Haarlemmermeer .* naast Helmond /u);
  assert.ok(verantwoording.some((zin) => /^Alleen Haarlemmermeer vraagt naar ‘notoire overtreder’: elk antwoord daarop is meegeteld/u.test(zin)));
  assert.ok(alleen.find(({ wie }) => wie === 'Haarlemmermeer')?.voorschriften.includes('Beroepskracht-kindratio'));
});
