// The pictures of ladder and time line: every step, measure and day that the data names stands in words in the picture, within its edges.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, type Advies, type Dossier } from '@handhavingswijzer/engine';
import { ladder, ladderBeeld, tijdlijn, tijdlijnBeeld, type Elementknoop, type Knoop } from '@handhavingswijzer/lezing';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';
import { zaak } from './zaak.ts';

const LANDELIJK = leesLandelijk();

const alle = (knoop: Knoop): readonly Elementknoop[] => (typeof knoop === 'string' ? [] : [knoop, ...knoop.kinderen.flatMap(alle)]);
const regels = (beeld: Elementknoop): readonly string[] =>
  alle(beeld)
    .filter(({ tag }) => tag === 'text')
    .map(({ kinderen }) => kinderen.filter((kind) => typeof kind === 'string').join(''));
const klassen = (beeld: Elementknoop, klasse: string): number => alle(beeld).filter(({ attributen }) => attributen['class'] === klasse).length;

/** Names of attributes that run or load something, or that a strict security policy refuses. */
const GEVAARLIJK = /^(?:on|style|href|xlink)/;

function keur(beeld: Elementknoop): void {
  const [, , breedte = 0, hoogte = 0] = (beeld.attributen['viewBox'] ?? '').split(' ').map(Number);
  assert.equal(breedte, 280);
  assert.equal(beeld.attributen['role'], 'img');
  assert.ok((beeld.attributen['aria-label'] ?? '').length > 10);
  for (const { tag, attributen } of alle(beeld)) {
    for (const [naam, waarde] of Object.entries(attributen)) {
      assert.doesNotMatch(naam, GEVAARLIJK);
      assert.doesNotMatch(waarde, /NaN|Infinity|undefined/);
    }
    if (tag === 'text') assert.ok(Number(attributen['y']) <= hoogte && Number(attributen['y']) > 0);
    if (tag === 'rect')
      assert.ok(Number(attributen['x']) >= 0 && Number(attributen['x']) + Number(attributen['width']) <= breedte + 0.01 && Number(attributen['width']) > 0);
  }
}

test('the ladder of an orange profile: a filled mark with the word geboden, a bend past the step that is passed over', () => {
  const beleid = leesBeleid('haarlemmermeer');
  const dossier = zaak({ voorschrift: 'ruimtes' });
  const oranje = { ...dossier, voorziening: { ...dossier.voorziening, risicoprofiel: 'oranje' as const } };
  const beeld = ladderBeeld(ladder(beleid, LANDELIJK, oranje, gelukt(adviseer(beleid, LANDELIJK, oranje)), 'o1', ['aanwijzing']));
  keur(beeld);
  const woorden = regels(beeld);
  assert.deepEqual(woorden.slice(-3), ['Naast de ladder', 'Bestuurlijke boete', 'mogelijk']);
  const gelezen = woorden.join(' '); // a name may take two lines
  assert.ok(gelezen.indexOf('2. Last onder dwangsom') < gelezen.indexOf('1. Aanwijzing'), 'the heaviest on top');
  assert.match(gelezen, /2\. Last onder dwangsom geboden/);
  assert.match(gelezen, /1\. Aanwijzing overgeslagen gekozen door de handhaver/);
  assert.equal(klassen(beeld, 'stijl over'), 1);
  assert.equal(klassen(beeld, 'merk geboden'), 1);
  assert.equal(klassen(beeld, 'keuze'), 1);
});

test('the time line: a band for each weekend and holiday, a full bar for a term of a law with the part that it moved', () => {
  const beleid = leesBeleid('helmond');
  const dossier = zaak({ voorschrift: 'vog-personenregister', antwoorden: { ernst: 'groot' } });
  const lijn = tijdlijn(beleid, LANDELIJK, dossier, gelukt(adviseer(beleid, LANDELIJK, dossier)), 'o1', { bekend: { bekendmaking: '2026-03-24' } });
  const beeld = tijdlijnBeeld(lijn);
  keur(beeld);
  // From 27 February (three days before the inspection) up to and including 9 May 2026 (three days after 6 May): 28 February is a Saturday, 9 May too.
  assert.deepEqual([lijn.van, lijn.tot], ['2026-02-27', '2026-05-09']);
  assert.equal(klassen(beeld, 'weekend'), 21 + 1); // ten weekends and Saturday 9 May, and the one of the key
  assert.equal(alle(beeld).filter(({ tag, attributen }) => tag === 'path' && attributen['class'] === 'feestdag').length, 4 + 1);
  assert.equal(klassen(beeld, 'verlengd'), 1);
  const woorden = regels(beeld).join(' ');
  assert.match(woorden, /Bezwaar: t\/m woensdag 6 mei/);
  assert.match(woorden, /Termijn bij schriftelijke aanwijzing: t\/m maandag 6 april/);
  assert.match(woorden, /weekend feestdag termijn uit een wet andere termijn$/);
});

test('on random dossiers the pictures are whole: within their edges, every step of the ladder and every day within the window in words', () => {
  for (const naam of BELEIDEN) {
    const beleid = leesBeleid(naam);
    const adviezen = new Map<Dossier, Advies>();
    geldigeDossiers(beleid.data, 7, 60, { overtredingen: [1, 2], open: 0.3 }, (dossier) => {
      const uit = adviseer(beleid, LANDELIJK, dossier);
      if (uit.ok) adviezen.set(dossier, uit.waarde);
      return uit.ok;
    });
    for (const [dossier, advies] of adviezen)
      for (const { id } of advies.overtredingen) {
        const trappen = ladder(beleid, LANDELIJK, dossier, advies, id);
        const beeld = ladderBeeld(trappen);
        keur(beeld);
        const woorden = regels(beeld).join(' ');
        for (const trap of trappen.treden) assert.ok(woorden.includes(`${trap.trede}. ${trap.naam}`), trap.naam);
        for (const trap of trappen.naast) assert.equal(woorden.includes(trap.naam), trap.stand !== 'niet' || trap.gebeurtenissen.length > 0, trap.naam);
        const lijn = tijdlijn(beleid, LANDELIJK, dossier, advies, id);
        const strook = tijdlijnBeeld(lijn);
        keur(strook);
        const namen = regels(strook).join(' ');
        for (const punt of lijn.punten) {
          const dag = punt.einde?.datum ?? punt.begin?.datum;
          assert.equal(namen.includes(`${punt.naam}:`), dag !== undefined && dag >= lijn.van && dag <= lijn.tot, punt.id);
        }
      }
  }
});
