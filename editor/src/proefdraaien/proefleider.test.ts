import { assert } from '@open-wc/testing';
import landelijk from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import { metZwareRegel } from '../proef/zwaar.ts';
import type { Werker } from '../delen/werker.ts';
import { Proefleider } from './proefleider.ts';
import type { Bericht, Opdracht } from './typen.ts';

const LANDELIJK = JSON.stringify(landelijk);
const beleid = await (await fetch('/packages/dialogue/test/proefbeleid.json')).text();
const DOSSIER = {
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum' },
  houder: {},
  overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden: {}, historie: [] }],
};

/** A worker that answers what it is told to, and keeps what it was asked. */
class Nepwerker implements Werker<Opdracht, Bericht> {
  readonly gevraagd: Opdracht[] = [];
  beeindigd = false;
  readonly #antwoord: (opdracht: Opdracht) => readonly Bericht[];
  #hoorder: ((e: MessageEvent<Bericht>) => void) | undefined;

  constructor(antwoord: (opdracht: Opdracht) => readonly Bericht[]) {
    this.#antwoord = antwoord;
    setTimeout(() => this.#zeg({ soort: 'klaar' }));
  }

  postMessage(opdracht: Opdracht): void {
    this.gevraagd.push(opdracht);
    setTimeout(() => this.#antwoord(opdracht).forEach((bericht) => this.#zeg(bericht)));
  }

  terminate(): void {
    this.beeindigd = true;
  }

  addEventListener(soort: 'message' | 'error', luisteraar: (e: MessageEvent<Bericht>) => void): void {
    if (soort === 'message') this.#hoorder = luisteraar;
  }

  #zeg(bericht: Bericht): void {
    if (!this.beeindigd) this.#hoorder?.(new MessageEvent('message', { data: bericht }));
  }
}

describe('trying out a policy in a worker', function () {
  this.timeout(90_000);
  it('tells a policy that works from one that does not', async () => {
    const leider = new Proefleider(LANDELIJK, { budget: 2000 });
    assert.deepEqual(await leider.vraag('keuring', { beleid, dossier: DOSSIER }), { soort: 'goed' });
    assert.deepEqual(await leider.vraag('keuring', { beleid: beleid.slice(0, -20), dossier: undefined }), { soort: 'fout' });
    const adviezen = await leider.vraag('adviezen', { beleid, dossiers: [DOSSIER, { ...DOSSIER, besluitdatum: 'morgen' }] });
    assert.deepEqual(typeof adviezen === 'string' ? [] : adviezen.map(({ soort }) => soort), ['advies', 'bevindingen']);
    leider.sluit();
  });

  it('ends a policy that takes too long, while the page goes on, and then does what else was asked', async () => {
    const leider = new Proefleider(LANDELIJK, { budget: 250 });
    assert.deepEqual(await leider.vraag('keuring', { beleid, dossier: DOSSIER }), { soort: 'goed' });
    let langste = 0;
    let vorige = performance.now();
    const tik = setInterval(() => {
      langste = Math.max(langste, performance.now() - vorige);
      vorige = performance.now();
    }, 5);
    const begin = performance.now();
    const zwaar = leider.vraag('keuring', { beleid: metZwareRegel(beleid), dossier: DOSSIER });
    const gevallen = leider.vraag('gevallen', { versie: 7, teksten: { beleid, casussen: '' } });
    assert.equal(await zwaar, 'te-lang');
    const duur = performance.now() - begin;
    clearInterval(tik);
    assert.isBelow(duur, 20_000, 'the seconds that the policy itself would take are not waited for');
    assert.isBelow(langste, 2000, 'the page was not held up');
    assert.deepEqual(await gevallen, { versie: 7, meldingen: [], uitslagen: [], dekking: [] });
    leider.sluit();
  });

  it('says that a policy is too entangled for its voorschriften', async () => {
    const leider = new Proefleider(LANDELIJK, { budget: 2000 });
    assert.deepEqual(await leider.vraag('keuring', { beleid: metZwareRegel(beleid), dossier: undefined }), {
      soort: 'te-groot',
      voorschriften: ['diplomas', 'ruimtes', 'begeleiding'],
    });
    leider.sluit();
  });

  it('begins anew after a worker that is silent, for what is still asked', async () => {
    const werkers: Nepwerker[] = [];
    const maakWerker = (): Nepwerker => {
      const eerste = werkers.length === 0;
      const werker = new Nepwerker((opdracht) => {
        if (opdracht.taak === 'landelijk') return [];
        if (opdracht.taak === 'keuring') return [{ soort: 'bezig', taak: 'keuring' }];
        return eerste ? [] : [{ soort: 'af', nummer: opdracht.nummer, uit: [] }];
      });
      werkers.push(werker);
      return werker;
    };
    const leider = new Proefleider(LANDELIJK, { budget: 10, maakWerker });
    const [keuring, adviezen] = await Promise.all([
      leider.vraag('keuring', { beleid, dossier: undefined }),
      leider.vraag('adviezen', { beleid, dossiers: [] }),
    ]);
    assert.deepEqual([keuring, adviezen], ['te-lang', []]);
    assert.deepEqual(
      werkers.map(({ gevraagd, beeindigd }) => [gevraagd.map(({ taak }) => taak).join(' '), beeindigd]),
      [
        ['landelijk keuring adviezen', true],
        ['landelijk adviezen', false],
      ],
    );
    leider.sluit();
  });

  it('answers only the last asked of each kind', async () => {
    const leider = new Proefleider(LANDELIJK, { budget: 2000 });
    const eerst = leider.vraag('keuring', { beleid: '{}', dossier: undefined });
    const dan = leider.vraag('keuring', { beleid, dossier: undefined });
    assert.equal(await eerst, 'vervallen');
    assert.deepEqual(await dan, { soort: 'goed' });
    leider.sluit();
  });

  it('does the same in the page where there may be no worker', async () => {
    const leider = new Proefleider(LANDELIJK, {
      maakWerker: () => {
        throw new Error('refused');
      },
    });
    assert.deepEqual(await leider.vraag('keuring', { beleid, dossier: DOSSIER }), { soort: 'goed' });
    leider.sluit();
  });
});
