import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canoniek, type Gebeurtenis, type Overtreding, type Zaakbestand, type ZaakbestandBesluit, type ZaakbestandConcept } from '@handhavingswijzer/engine';
import {
  beantwoord,
  gaNaar,
  maakZaakbestand,
  ongedaanMaken,
  openZaakbestand,
  opnieuwDoen,
  verwijderOvertreding,
  voegOvertredingToe,
  zetKlad,
  type Besluit,
  type Concept,
  type Gesprek,
  type GeopendeZaak,
  type Keuze,
  type Klad,
  type Puntstand,
} from '../src/index.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';
import { handeling } from './willekeurig.ts';

const OP = '2026-03-30T16:05';
const kader = proefkader();

/** True, or the names of the fields that a case file does not know: add them to schemas/zaakbestand-1.schema.json. */
type Compleet<Van, Bestand> = [Exclude<keyof Van, keyof Bestand>] extends [never] ? true : Exclude<keyof Van, keyof Bestand>;
type OvertredingInBestand = ZaakbestandConcept['overtredingen'][number];

const COMPLEET: {
  // a try-out is never stored
  gesprek: Compleet<Omit<Gesprek, 'kader' | 'beoordeling' | 'wijziging' | 'proef' | 'verleden' | 'toekomst'>, Zaakbestand>;
  concept: Compleet<Concept, ZaakbestandConcept>;
  overtreding: Compleet<Overtreding, OvertredingInBestand>;
  gebeurtenis: Compleet<Gebeurtenis, NonNullable<OvertredingInBestand['historie']>[number]>;
  besluit: Compleet<Besluit, ZaakbestandBesluit>;
  keuze: Compleet<Keuze, ZaakbestandBesluit['keuzes'][string]>;
  punt: Compleet<Puntstand, ZaakbestandBesluit['punten'][string]>;
  klad: Compleet<Klad, Zaakbestand['kladden'][string]>;
} = { gesprek: true, concept: true, overtreding: true, gebeurtenis: true, besluit: true, keuze: true, punt: true, klad: true };

function open(invoer: unknown, met = kader): GeopendeZaak {
  const uitslag = openZaakbestand(met, invoer);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.bevindingen));
  return uitslag.waarde;
}

/** The conversation without what the file does not keep: undo, and what the last act changed. */
const kern = ({ kader: k, verleden: _v, toekomst: _t, wijziging: _w, ...rest }: Gesprek): string =>
  canoniek({ ...rest, beleid: k.beleid.sha256, landelijk: k.landelijk.sha256 });

describe('a case file of a conversation', () => {
  test('holds every field that the conversation has', () => assert.ok(Object.values(COMPLEET).every(Boolean)));

  test('goes through text and object and loses nothing, whatever she did', () => {
    const keer = process.env['BEWIJS'] === '1' ? 400 : 20;
    fc.assert(
      fc.property(fc.array(handeling, { maxLength: 12 }), fc.boolean(), (lijst, leeg) => {
        const g = lijst.reduce((nu, h) => h(nu), gesprek(kader, leeg ? undefined : dossier()));
        const bestand = maakZaakbestand(g, { opgeslagenOp: OP });
        for (const invoer of [JSON.stringify(bestand), JSON.stringify(bestand, undefined, 2), bestand]) {
          const { gesprek: na, opgeslagenOp, adviesAnders } = open(invoer);
          assert.equal(kern(na), kern(g));
          assert.equal(na.kader, kader);
          assert.equal(opgeslagenOp, OP);
          assert.equal(adviesAnders, false);
          assert.equal(canoniek(maakZaakbestand(na, { opgeslagenOp: OP })), canoniek(bestand));
        }
      }),
      { numRuns: keer },
    );
  });

  for (const naam of ['helmond', 'haarlemmermeer']) {
    test(`${naam}: is whole by itself, opened without any policy at hand`, () => {
      const g = gesprek(echtKader(naam), dossier({ overtredingen: [{ id: 'o1', voorschrift: 'administratie', antwoorden: { aard: 'herstelbaar' } }] }));
      const tekst = JSON.stringify(maakZaakbestand(g, { opgeslagenOp: OP }));
      const uitslag = openZaakbestand(undefined, tekst);
      assert.ok(uitslag.ok);
      assert.equal(kern(uitslag.waarde.gesprek), kern(g));
      assert.equal(uitslag.waarde.gesprek.kader.beleid.data.titel, g.kader.beleid.data.titel);
    });
  }

  test('begins elsewhere when the file names a place that is not there', () => {
    const bestand = maakZaakbestand(gesprek(kader, dossier()), { opgeslagenOp: OP });
    for (const plaats of [{ soort: 'besluit', overtreding: 'o9' }, { soort: 'gegevens' }, { soort: 'afweging', overtreding: 'o1', afweging: 'niets' }])
      assert.deepEqual(open({ ...bestand, plaats }).gesprek.plaats, { soort: 'historie', overtreding: 'o1' });
    assert.deepEqual(open({ ...bestand, plaats: { soort: 'historie', overtreding: 'o2' } }).gesprek.plaats, { soort: 'historie', overtreding: 'o2' });
  });

  test('says when its advies is not what the program computes now', () => {
    const bestand = maakZaakbestand(gesprek(kader, dossier()), { opgeslagenOp: OP });
    assert.equal(open({ ...bestand, advies: { ...bestand.advies, engine: '0.0.1' } }).adviesAnders, true);
    const { advies: _zonder, ...rest } = bestand;
    assert.equal(open(rest).adviesAnders, false);
  });

  test('is refused as a whole when it is another file', () => {
    for (const invoer of ['{}', JSON.stringify(dossier()), null, 1, { schema: 'zaakbestand/1' }]) assert.equal(openZaakbestand(kader, invoer).ok, false);
  });
});

describe('undo', () => {
  const klad: Klad = { datum: '1-', soort: 'bevel' };

  test('brings an overtreding back with the form that was being filled in, and leaves what is typed meanwhile', () => {
    let g = zetKlad(gesprek(kader, dossier()), 'o1', klad);
    g = verwijderOvertreding(g, 'o1');
    assert.deepEqual(g.kladden, {});
    g = zetKlad(g, 'o2', { datum: '2-' });
    g = ongedaanMaken(g);
    assert.deepEqual(g.kladden, { o1: klad, o2: { datum: '2-' } });
    assert.deepEqual(opnieuwDoen(g).kladden, { o2: { datum: '2-' } });
  });

  test('an overtreding that is added again has the form that was typed in it', () => {
    let g = voegOvertredingToe(gesprek(kader, dossier()), 'ruimtes');
    g = ongedaanMaken(zetKlad(g, 'o3', klad));
    assert.deepEqual(g.kladden, {});
    assert.deepEqual(opnieuwDoen(g).kladden, { o3: klad });
  });

  test('goes back two hundred acts and keeps no more', () => {
    const feit = kader.feiten.get('directGevaar') ?? assert.fail();
    let g = gesprek(kader, dossier({ overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden: {} }] }));
    for (let i = 0; i < 250; i++) g = beantwoord(g, feit, 'o1', i % 2 === 0);
    assert.equal(g.verleden.length, 200);
    for (let i = 0; i < 200; i++) g = ongedaanMaken(g);
    assert.equal(ongedaanMaken(g), g);
    assert.equal(g.dossier.overtredingen[0]?.antwoorden['directGevaar'], false, 'the fiftieth answer');
    assert.equal(g.toekomst.length, 200);
  });

  test('leaves what belongs to the case alone', () => {
    const feit = kader.feiten.get('directGevaar') ?? assert.fail();
    const g = gaNaar(beantwoord({ ...gesprek(kader, dossier()), vervallen: [] }, feit, 'o1', true), { soort: 'overzicht' });
    assert.equal(ongedaanMaken(g).vervallen, g.vervallen);
  });
});
