import { assert } from '@open-wc/testing';
import landelijk from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import type { Analyse, Voortgang } from '@handhavingswijzer/engine';
import type { Werker } from '../delen/werker.ts';
import { Analyseleider, type Antwoord } from './analyseleider.ts';
import { PROEFDOSSIER } from '../proef/proefzaak.ts';
import type { Bericht, Opdracht } from './typen.ts';

const LANDELIJK = JSON.stringify(landelijk);
const beleid = await (await fetch('/packages/dialogue/test/proefbeleid.json')).text();
/** The same with a rule that can never hold. */
const dood = beleid.replace('"als": { "var": "directGevaar" }', '"als": { "and": [{ "var": "directGevaar" }, { "!": [{ "var": "directGevaar" }] }] }');

const gelukt = (uit: Antwoord<'analyse'>): Analyse => {
  if (typeof uit === 'string' || 'belet' in uit) throw new Error(JSON.stringify(uit));
  return uit;
};
const codes = (uit: Antwoord<'analyse'>): string[] => gelukt(uit).bevindingen.map(({ code, params }) => `${code} ${String(params['bij'])}`);
const niets = (): void => undefined;

/** A worker that hears and never answers. */
class Doof implements Werker<Opdracht, Bericht> {
  readonly gehoord: Opdracht[] = [];
  beeindigd = false;
  postMessage(opdracht: Opdracht): void {
    this.gehoord.push(opdracht);
  }
  terminate(): void {
    this.beeindigd = true;
  }
  addEventListener(soort: 'message' | 'error', luisteraar: ((e: MessageEvent<Bericht>) => void) | (() => void)): void {
    assert.isFunction(luisteraar, soort);
  }
}

describe('all cases of a policy, in a worker', function () {
  this.timeout(90_000);

  it('tells how far it is, voorschrift by voorschrift, and what it found', async () => {
    const leider = new Analyseleider(LANDELIJK);
    const gang: Voortgang[] = [];
    const heel = await leider.vraag('analyse', { beleid }, (voortgang) => gang.push(voortgang));
    assert.notInclude(codes(heel), 'regel-dood gevaar');
    assert.isAbove(gang.length, 1);
    assert.deepEqual(
      gang.map(({ gedaan }) => gedaan),
      gang.map((_, i) => i + 1),
    );
    assert.equal(gang.at(-1)?.gedaan, gang.at(-1)?.totaal);
    assert.include(codes(await leider.vraag('analyse', { beleid: dood }, niets)), 'regel-dood gevaar');
    leider.sluit();
  });

  it('says which of two policies cannot be used', async () => {
    const leider = new Analyseleider(LANDELIJK);
    const half = beleid.slice(0, -20);
    assert.deepEqual(await leider.vraag('analyse', { beleid: half }, niets), { belet: 'dit-beleid' });
    assert.deepEqual(await leider.vraag('vergelijking', { oud: beleid, nieuw: half }, niets), { belet: 'dit-beleid' });
    assert.deepEqual(await leider.vraag('vergelijking', { oud: half, nieuw: beleid }, niets), { belet: 'ander-beleid' });
    leider.sluit();
  });

  it('compares two versions, and a file of dossiers line by line with what is wrong in it', async () => {
    const leider = new Analyseleider(LANDELIJK);
    const uit = await leider.vraag('vergelijking', { oud: beleid, nieuw: dood }, niets);
    if (typeof uit === 'string' || 'belet' in uit) throw new Error(JSON.stringify(uit));
    assert.isAbove(Number(uit.anders), 0);
    assert.deepEqual(
      uit.groepen.map(({ kenmerk }) => kenmerk),
      ['mogelijk:-exploitatieverbod'],
    );

    const rustig = { ...PROEFDOSSIER, overtredingen: [{ ...PROEFDOSSIER.overtredingen[0], antwoorden: { directGevaar: false, herstelaanbod: 'geen' } }] };
    const regels = [JSON.stringify(PROEFDOSSIER), '', JSON.stringify(rustig), '{ "schema": ', JSON.stringify(PROEFDOSSIER)];
    const bestand = new Blob([regels.join('\n'), '\n', new Uint8Array([0xff, 0xfe]), '\n', 'x'.repeat(1024 * 1024 + 1)]);
    const dossiers = await leider.vraag('dossiers', { oud: beleid, nieuw: dood, bestand }, niets);
    if (typeof dossiers === 'string' || 'belet' in dossiers) throw new Error(JSON.stringify(dossiers));
    const { stand, misregels, mis } = dossiers;
    assert.deepEqual([stand.gelezen, stand.anders, stand.geweigerd], [3, 2, 0]);
    assert.deepEqual(
      stand.groepen.map(({ wijzigingen, dossiers: aantal }) => [wijzigingen, aantal]),
      [[[{ soort: 'maatregel', maatregel: 'exploitatieverbod', van: 'mogelijk' }], 2]],
    );
    assert.deepEqual(
      misregels.map(({ lijn, reden }) => [lijn, typeof reden === 'string' ? reden : 'bevindingen']),
      [
        [4, 'bevindingen'],
        [6, 'geen-tekst'],
        [7, 'te-lang'],
      ],
    );
    assert.equal(mis, 3);
    leider.sluit();
  });

  it('is over at once for who stops it, and the newest of a kind is the one that is answered', async () => {
    const leider = new Analyseleider(LANDELIJK);
    const eerst = leider.vraag('analyse', { beleid }, niets);
    const dan = leider.vraag('analyse', { beleid: dood }, niets);
    assert.equal(await eerst, 'gestopt');
    leider.stop('analyse');
    assert.equal(await dan, 'gestopt');
    assert.include(codes(await leider.vraag('analyse', { beleid: dood }, niets)), 'regel-dood gevaar', 'it can be begun again');
    leider.sluit();
  });

  it('ends a worker that goes on after it was stopped, and has a new one do what else was asked', async () => {
    const werkers: Doof[] = [];
    const leider = new Analyseleider(LANDELIJK, {
      geduld: 20,
      maakWerker: () => {
        const werker = new Doof();
        werkers.push(werker);
        return werker;
      },
    });
    const analyse = leider.vraag('analyse', { beleid }, niets);
    void leider.vraag('vergelijking', { oud: beleid, nieuw: dood }, niets);
    leider.stop('analyse');
    assert.equal(await analyse, 'gestopt');
    await new Promise((klaar) => setTimeout(klaar, 80));
    assert.deepEqual(
      werkers.map(({ beeindigd }) => beeindigd),
      [true, false],
    );
    assert.deepEqual(
      werkers[1]?.gehoord.map((opdracht) => (opdracht.soort === 'taak' ? opdracht.taak : opdracht.soort)),
      ['landelijk', 'vergelijking'],
    );
    leider.sluit();
  });

  it('does the same in the page where that may have no worker, and can be stopped there', async () => {
    const leider = new Analyseleider(LANDELIJK, {
      maakWerker: () => {
        throw new Error('not here');
      },
    });
    assert.include(codes(await leider.vraag('analyse', { beleid: dood }, niets)), 'regel-dood gevaar');
    let stappen = 0;
    const uit = await leider.vraag('analyse', { beleid: dood.replace('"aantal": 7', '"aantal": 8') }, () => {
      stappen += 1;
      leider.stop('analyse');
    });
    assert.equal(uit, 'gestopt');
    assert.equal(stappen, 1);
    leider.sluit();
  });
});
