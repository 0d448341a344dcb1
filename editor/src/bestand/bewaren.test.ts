import { assert } from '@open-wc/testing';
import { LEEG, type Stukken } from './stukken.ts';
import { leesConcept, type Concept } from './concept.ts';
import type { Conceptplaats } from './conceptplaats.ts';
import { Conceptbewaring } from './conceptbewaring.ts';
import { maakConceptgeheugen, maakDatabaseplaats } from './databaseplaats.ts';
import { Tabslot } from './tabslot.ts';

async function wacht(wat: string, geldt: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n += 1) {
    if (await geldt()) return;
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
  throw new Error(`never came: ${wat}`);
}

let teller = 0;
const vers = (naam: string): string => `${naam} ${Date.now()} ${(teller += 1)}`;

for (const [soort, maak] of [
  ['memory', maakConceptgeheugen],
  ['the database of the browser', () => maakDatabaseplaats(vers('proef'))],
] as const)
  describe(`drafts in ${soort}`, () => {
    it('are written only over what was seen', async () => {
      const plaats = maak();
      assert.equal(await plaats.lees('a'), undefined);
      const eerste = await plaats.schrijf('a', 'een', undefined);
      assert.equal(eerste.ok, true);
      assert.deepEqual(await plaats.schrijf('a', 'twee', undefined), { ok: false, huidig: { inhoud: 'een', versie: eerste.ok ? eerste.versie : '' } });
      const tweede = await plaats.schrijf('a', 'twee', eerste.ok ? eerste.versie : '');
      assert.equal(tweede.ok, true);
      assert.equal((await plaats.lees('a'))?.inhoud, 'twee');
    });

    it('are listed and wiped; after that an old version is none', async () => {
      const plaats = maak();
      const er = await plaats.schrijf('a', 'een', undefined);
      await plaats.schrijf('b', 'twee', undefined);
      assert.deepEqual([...(await plaats.sleutels())].sort(), ['a', 'b']);
      await plaats.wis('a');
      assert.deepEqual(await plaats.sleutels(), ['b']);
      await plaats.schrijf('a', 'nieuw', undefined);
      assert.equal((await plaats.schrijf('a', 'te laat', er.ok ? er.versie : '')).ok, false);
    });

    it('tell who listens', async () => {
      const plaats = maak();
      let gehoord = 0;
      const stop = plaats.volg?.('a', () => (gehoord += 1));
      await plaats.schrijf('a', 'een', undefined);
      await plaats.schrijf('b', 'niet deze', undefined);
      stop?.();
      await plaats.wis('a');
      assert.equal(gehoord, 1);
    });
  });

describe('drafts in the database of the browser', () => {
  it('of two tabs that write at once, one wins and the other is told; both hear of it', async () => {
    const naam = vers('twee');
    const [een, twee] = [maakDatabaseplaats(naam), maakDatabaseplaats(naam)];
    let gehoord = 0;
    een.volg?.('a', () => (gehoord += 1));
    const uitslagen = await Promise.all([een.schrijf('a', 'een', undefined), twee.schrijf('a', 'twee', undefined)]);
    assert.lengthOf(
      uitslagen.filter(({ ok }) => ok),
      1,
    );
    await twee.wis('a');
    await wacht('the other tab', () => gehoord >= 2);
  });
});

describe('whose turn it is', () => {
  it('one tab has a draft; another can take it, and the first hears so', async () => {
    const sleutel = vers('beurt');
    let kwijt = 0;
    const een = new Tabslot(navigator.locks, () => (kwijt += 1));
    const twee = new Tabslot(navigator.locks, () => assert.fail('it was not taken'));
    assert.equal(await een.neem(sleutel), true);
    assert.equal(await twee.neem(sleutel), false);
    assert.include([...(await twee.bezet())], sleutel);
    assert.equal(await twee.neem(sleutel, true), true);
    await wacht('the first to hear', () => kwijt === 1);
    assert.equal(await een.neem(sleutel), false);
    twee.laatLos();
    await wacht('it to be free', async () => een.neem(sleutel));
    een.laatLos();
  });

  it('a tab that lets go and takes again is not in its own way', async () => {
    const sleutel = vers('zelfde');
    const slot = new Tabslot(navigator.locks, () => assert.fail('nobody took it'));
    for (let n = 0; n < 5; n += 1) assert.equal(await slot.neem(sleutel), true, String(n));
    const keren = [slot.neem(sleutel), slot.neem(sleutel)];
    assert.deepEqual(await Promise.all(keren), [false, true]); // the last one counts
    slot.laatLos();
  });

  it('without Web Locks everyone may', async () => {
    const slot = new Tabslot(undefined, () => undefined);
    assert.equal(await slot.neem('a'), true);
    assert.deepEqual([...(await slot.bezet())], []);
  });
});

describe('keeping the draft of what is open', () => {
  const stof = (beleid: string): { herkomst: Concept['herkomst']; teksten: Stukken; uitgangspunt: Stukken } => ({
    herkomst: { soort: 'bundel', naam: 'Klein' },
    teksten: { ...LEEG, beleid },
    uitgangspunt: LEEG,
  });
  const open: Conceptbewaring[] = [];
  async function tab(plaats: Conceptplaats, sta = true): Promise<Conceptbewaring> {
    const bewaring = new Conceptbewaring(() => undefined, undefined);
    open.push(bewaring);
    await bewaring.met(plaats);
    if (sta) await bewaring.sta();
    return bewaring;
  }
  const bewaard = async (bewaring: Conceptbewaring): Promise<string | undefined> => (await bewaring.lees())?.teksten.beleid;
  afterEach(() => {
    for (const bewaring of open.splice(0)) bewaring.sluit();
  });

  it('nothing is written before her yes, and her yes is remembered', async () => {
    const plaats = maakConceptgeheugen();
    const zonder = await tab(plaats, false);
    await zonder.begin('k', 'Klein');
    zonder.bewaar(stof('een'));
    await zonder.verversLijst();
    assert.deepEqual(await plaats.sleutels(), []);
    assert.equal(zonder.beeld.mag, false);
    await zonder.sta();
    const later = await tab(plaats, false);
    assert.equal(later.beeld.mag, true);
    await later.trekIn();
    assert.deepEqual(await plaats.sleutels(), []);
  });

  it('without locks the revision keeps two tabs apart: the second is told and chooses', async () => {
    const plaats = maakConceptgeheugen();
    const [een, twee] = [await tab(plaats), await tab(plaats)];
    await een.begin('k', 'Klein');
    await twee.begin('k', 'Klein');
    een.bewaar(stof('van een'));
    await wacht('the first to be kept', () => een.beeld.stand.soort === 'bewaard');
    await wacht('the second to be told', () => twee.beeld.stand.soort === 'anders');
    twee.bewaar(stof('van twee'));
    await twee.verversLijst();
    assert.equal(await bewaard(een), 'van een');

    const { sleutel, naam } = twee.vrijeNaam();
    assert.equal(naam, 'Klein (2)');
    await twee.begin(sleutel, naam);
    twee.bewaar(stof('van twee'));
    await wacht('the second under another name', () => twee.beeld.stand.soort === 'bewaard');
    assert.deepEqual([await bewaard(een), await bewaard(twee)], ['van een', 'van twee']);
    assert.isAbove(twee.beeld.lijst.length, 0);
  });

  it('full: it is told, and what is typed later is tried again', async () => {
    const plaats = maakConceptgeheugen();
    let vol = true;
    const krap: Conceptplaats = {
      ...plaats,
      schrijf: (sleutel, inhoud, verwacht) =>
        vol && sleutel === 'k' ? Promise.reject(new DOMException('', 'QuotaExceededError')) : plaats.schrijf(sleutel, inhoud, verwacht),
    };
    const bewaring = await tab(krap);
    await bewaring.begin('k', 'Klein');
    bewaring.bewaar(stof('een'));
    await wacht('it to fail', () => bewaring.beeld.stand.soort === 'mislukt');
    assert.deepEqual(bewaring.beeld.stand, { soort: 'mislukt', vol: true });
    vol = false;
    bewaring.bewaar(stof('twee'));
    await wacht('it to be kept', () => bewaring.beeld.stand.soort === 'bewaard');
    assert.equal(await bewaard(bewaring), 'twee');
  });

  it('what was typed last is kept, also when something else is begun at once', async () => {
    const plaats = maakConceptgeheugen();
    const bewaring = await tab(plaats);
    await bewaring.begin('k', 'Klein');
    bewaring.bewaar(stof('het laatste woord'));
    bewaring.sluit();
    await bewaring.begin('ander', 'Ander');
    bewaring.bewaar(stof('iets anders'));
    await wacht('the other', () => bewaring.beeld.stand.soort === 'bewaard');
    const teksten = await Promise.all(['k', 'ander'].map(async (sleutel) => leesConcept((await plaats.lees(sleutel))?.inhoud ?? '')?.teksten.beleid));
    assert.deepEqual(teksten, ['het laatste woord', 'iets anders']);
  });

  it('a store that allows nothing is no store: she is told, nothing else happens', async () => {
    const nee = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'));
    const bewaring = await tab({ lees: nee, schrijf: nee, sleutels: nee, wis: nee }, false);
    assert.equal(await bewaring.sta(), false);
    assert.deepEqual(bewaring.beeld.stand, { soort: 'mislukt', vol: false });
  });

  it('the newest is listed first, and what is no draft is not', async () => {
    const plaats = maakConceptgeheugen();
    const concept = (naam: string, bewaardOp: string): string => JSON.stringify({ schema: 'concept/1', naam, bewaardOp, ...stof('x') });
    await plaats.schrijf('a', concept('oud', '2026-11-01T09:00'), undefined);
    await plaats.schrijf('b', concept('nieuw', '2026-11-24T16:05'), undefined);
    await plaats.schrijf('c', 'geen concept', undefined);
    const bewaring = await tab(plaats);
    await bewaring.verversLijst();
    assert.deepEqual(
      bewaring.beeld.lijst.map(({ concept: { naam } }) => naam),
      ['nieuw', 'oud'],
    );
  });
});
