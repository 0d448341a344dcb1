import assert from 'node:assert/strict';
import { test } from 'node:test';
import { omslagpunten } from '@handhavingswijzer/engine';
import {
  alsGesprek,
  antwoordInZaak,
  beantwoord,
  beginProef,
  doeInProef,
  gooiProefWeg,
  neemProefOver,
  omslagStappen,
  omslagVan,
  ongedaanMaken,
  redenNietNodig,
  vanOmslag,
  vergelijkProef,
  verwijderOvertreding,
  vraag,
  zetTerug,
  zetZaakveld,
  ZAAKVELDEN,
  type Gesprek,
  type Proefwijziging,
} from '../src/index.ts';
import { dossier, gesprek, proefkader } from './opstelling.ts';

const kader = proefkader();
const feit = (id: string) => kader.feiten.get(id) ?? assert.fail(id);
const begonnen = (): Gesprek => gesprek(kader, dossier({ antwoorden: { veelheid: false } }));
const proefVan = (g: Gesprek): Gesprek => alsGesprek(g) ?? assert.fail('no try-out');
const stand = (g: Gesprek, overtreding = 'o1'): unknown =>
  g.beoordeling.soort === 'advies'
    ? g.beoordeling.advies.overtredingen.find((o) => o.id === overtreding)?.maatregelen.map((m) => `${m.soort} ${m.sterkte}`)
    : undefined;

const GEVAAR: Proefwijziging = { feit: 'directGevaar', overtreding: 'o1', antwoord: true };

test('a try-out has its own answers and advice; the case, its undo and its decision stay as they are', () => {
  const g = begonnen();
  const na = doeInProef(beginProef(g, [GEVAAR]), (p) => beantwoord(p, feit('opzetOfRoekeloos'), 'o1', true));
  assert.equal(na.dossier, g.dossier);
  assert.equal(na.beoordeling, g.beoordeling);
  assert.equal(na.verleden, g.verleden);
  assert.deepEqual(na.proef?.wijzigingen, [GEVAAR, { feit: 'opzetOfRoekeloos', overtreding: 'o1', antwoord: true }]);
  const proef = proefVan(na);
  assert.deepEqual(proef.dossier.overtredingen[0]?.antwoorden, { directGevaar: true, opzetOfRoekeloos: true });
  assert.equal(proef.proef, undefined);
  assert.deepEqual(proef.verleden, []);
  assert.equal(proefVan(na), proefVan(na), 'made once');
});

test('an answer of the case that changes meanwhile reaches the try-out; what is tried stays tried', () => {
  const na = beantwoord(beginProef(begonnen(), [GEVAAR]), feit('herstelaanbod'), 'o1', 'geen');
  assert.deepEqual(proefVan(na).dossier.overtredingen[0]?.antwoorden, { directGevaar: true, herstelaanbod: 'geen' });
  const zelfde = beantwoord(na, feit('directGevaar'), 'o1', true);
  assert.equal(JSON.stringify(proefVan(zelfde).dossier), JSON.stringify(zelfde.dossier));
  const weg = verwijderOvertreding(na, 'o1');
  assert.deepEqual(
    proefVan(weg).dossier.overtredingen.map((o) => o.id),
    ['o2'],
  );
});

test('facts of the zaak and fields of the dossier can be tried, and not known is a try too', () => {
  const wijzigingen: Proefwijziging[] = [{ feit: 'capaciteit', antwoord: 200 }, { feit: 'veelheid' }];
  const g = beginProef(begonnen(), wijzigingen);
  assert.equal(proefVan(g).dossier.houder.capaciteit, 200);
  assert.deepEqual(proefVan(g).dossier.antwoorden, {});
  assert.deepEqual(
    wijzigingen.map((w) => antwoordInZaak(g, w)),
    [60, false],
  );
  const profiel = ZAAKVELDEN.find((v) => v.feit === 'risicoprofiel') ?? assert.fail();
  assert.deepEqual(doeInProef(g, (p) => zetZaakveld(p, profiel, 'rood')).proef?.wijzigingen, [{ feit: 'risicoprofiel', antwoord: 'rood' }, ...wijzigingen]);
});

test('thrown away it leaves nothing; put back one by one; taken over it is one act that can be undone', () => {
  const g = beginProef(begonnen(), [GEVAAR, { feit: 'veelheid' }]);
  assert.deepEqual(gooiProefWeg(g), begonnen());
  assert.deepEqual(zetTerug(g, g.proef?.wijzigingen[0] ?? GEVAAR).proef?.wijzigingen, [{ feit: 'veelheid' }]);
  const na = neemProefOver(g);
  assert.equal(na.proef, undefined);
  assert.deepEqual(na.dossier.overtredingen[0]?.antwoorden, { directGevaar: true });
  assert.deepEqual(na.onbekend, ['veelheid']);
  assert.equal(na.verleden.length, 1);
  assert.equal(na.verleden[0]?.handeling, 'proef overgenomen: direct gevaar en veel overtredingen');
  assert.deepEqual(ongedaanMaken(na).dossier, begonnen().dossier);
  assert.deepEqual(neemProefOver(beginProef(begonnen(), [])), begonnen(), 'nothing tried: nothing done');
});

test('every turning point, tried out and taken over, gives the advice it says', () => {
  const vol = [
    { feit: 'directGevaar', antwoord: false },
    { feit: 'herstelaanbod', antwoord: 'geen' },
    { feit: 'verzwarend', antwoord: [] },
  ].reduce((g, { feit: id, antwoord }) => beantwoord(g, feit(id), 'o1', antwoord), begonnen());
  const gevonden = omslagpunten(kader.beleid, kader.landelijk, vol.dossier);
  assert.ok(gevonden.ok && gevonden.waarde.omslagpunten.length > 3);
  for (const punt of gevonden.waarde.omslagpunten) {
    const g = beginProef(vol, vanOmslag(punt.wijzigingen));
    const over = neemProefOver(g);
    for (const o of punt.overtredingen) {
      const gezegd = o.maatregelen.map((m) => `${m.soort} ${m.sterkte}`);
      assert.deepEqual(stand(proefVan(g), o.id), gezegd);
      assert.deepEqual(stand(over, o.id), gezegd);
    }
    const naast = vergelijkProef(g, proefVan(g)) ?? assert.fail();
    const anders = naast.overtredingen.some((o) => o.anders) || naast.stappenErbij.length + naast.stappenEraf.length > 0;
    assert.ok(anders, `the comparison shows it: ${JSON.stringify(punt.wijzigingen)}`);
  }
  const lijst = omslagVan(vol, gevonden.waarde, 'o1');
  assert.ok(lijst.zwaar.length > 0);
  assert.ok(lijst.rondom.every((l) => ['aandachtspunten', 'procedure'].includes(l.klasse)));
});

test('without an advice there is nothing to search', () => {
  assert.deepEqual(omslagStappen(gesprek(kader)).next(), { done: true, value: undefined });
  assert.equal(omslagStappen(begonnen()).next().done, false);
});

test('a question that no longer matters says why; one that does says nothing', () => {
  const g = begonnen();
  assert.equal(redenNietNodig(g, vraag(g, feit('omBesluit'), 'o1')), 'Geen regel voor dit voorschrift vraagt hiernaar.');
  const open = [...kader.feiten.values()].map((f) => vraag(g, f, 'o1')).filter((v) => v.stand === 'open');
  assert.ok(open.length > 0);
  for (const v of open) assert.equal(redenNietNodig(g, v), undefined, v.sleutel);
});
