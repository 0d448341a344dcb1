import { assert } from '@open-wc/testing';
import '../define.ts';
import type { BeleidsEditor } from '../beleids-editor.ts';
import { knop, leesbaar, proefbeleid } from '../proef/opstelling.ts';
import { maakConceptgeheugen } from './databaseplaats.ts';
import type { Bestandskiezer, Houvast } from './kiezer.ts';
import { Opslag } from './opslag.ts';
import { LEEG, type Stukken } from './stukken.ts';

const BEGIN: Stukken = { ...LEEG, beleid: 'b', casussen: 'c' };

/** A disk in memory that counts how often it asked for a name. */
function schijf(terugschrijven: boolean) {
  const bestanden = new Map<string, string>();
  const gevraagd: string[] = [];
  const anders = new Set<string>();
  const houvast = (naam: string): Houvast => ({
    naam,
    isAnders: () => Promise.resolve(anders.has(naam)),
    schrijf: (tekst) => {
      bestanden.set(naam, tekst);
      return Promise.resolve({ ok: true, waarde: undefined });
    },
  });
  const kiezer: Bestandskiezer = {
    terugschrijven,
    kies: () => Promise.resolve(undefined),
    gevallen: () => Promise.resolve({ ok: false, reden: '' }),
    bewaarAls: (naam, tekst) => {
      gevraagd.push(naam);
      bestanden.set(naam, tekst);
      return Promise.resolve({ ok: true, waarde: terugschrijven ? houvast(naam) : undefined });
    },
  };
  return { kiezer, bestanden, gevraagd, anders, houvast };
}
const naam = (stuk: string): string => `${stuk}.json`;

describe('saving', () => {
  it('writes exactly the text, back where it came from, and only what is not saved', async () => {
    const { kiezer, bestanden, gevraagd, houvast } = schijf(true);
    const opslag = new Opslag(kiezer);
    opslag.begin(BEGIN, { beleid: houvast('mijn.json'), casussen: houvast('gevallen.json') }, ['beleid', 'casussen']);
    const tekst = 'b\r\n\té\u0000\uD83D';
    assert.deepEqual((await opslag.slaOp({ ...BEGIN, beleid: tekst }, naam)).opgeslagen, ['beleid']);
    assert.deepEqual([...bestanden], [['mijn.json', tekst]]);
    assert.deepEqual(gevraagd, []);
    assert.deepEqual(opslag.gewijzigd({ ...BEGIN, beleid: tekst }), []);
    assert.equal(opslag.staatVast({ ...BEGIN, beleid: tekst }), true);
  });

  it('asks for one name at each press of the button, as a browser lets a page do; then says what has none yet', async () => {
    const { kiezer, bestanden } = schijf(true);
    const opslag = new Opslag(kiezer);
    opslag.begin(BEGIN); // from the bundle: nowhere of hers
    assert.deepEqual(await opslag.slaOp(BEGIN, naam), { opgeslagen: ['beleid'], einde: { soort: 'zonder-plaats', stuk: 'casussen' } });
    assert.equal(opslag.staatVast(BEGIN), false);
    assert.deepEqual((await opslag.slaOp(BEGIN, naam)).einde, { soort: 'klaar' });
    assert.deepEqual([...bestanden.keys()], ['beleid.json', 'casussen.json']);
  });

  it('downloads all parts at once; a download is never known to be there', async () => {
    const { kiezer, bestanden } = schijf(false);
    const opslag = new Opslag(kiezer);
    opslag.begin(BEGIN);
    const nu = { ...BEGIN, checklist: 'k' };
    assert.deepEqual((await opslag.slaOp(nu, naam)).opgeslagen, ['beleid', 'casussen', 'checklist']);
    assert.equal(bestanden.size, 3);
    assert.deepEqual(opslag.gewijzigd(nu), []);
    assert.equal(opslag.staatVast(nu), false);
  });

  it('stops before a file that something else wrote in', async () => {
    const { kiezer, bestanden, anders, houvast } = schijf(true);
    const opslag = new Opslag(kiezer);
    opslag.begin(BEGIN, { beleid: houvast('mijn.json') }, ['beleid']);
    anders.add('mijn.json');
    assert.deepEqual((await opslag.slaOp({ ...BEGIN, beleid: 'x' }, naam)).einde, { soort: 'schijf', stuk: 'beleid', naam: 'mijn.json' });
    assert.equal(bestanden.size, 0);
    assert.deepEqual(await opslag.overschrijf('beleid', 'x'), { soort: 'klaar' });
    assert.equal(bestanden.get('mijn.json'), 'x');
  });
});

describe('leaving the page', () => {
  const vraagt = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  let editor: BeleidsEditor;
  afterEach(() => editor.remove());

  async function tot(wat: string, geldt: () => boolean): Promise<void> {
    for (let n = 0; n < 600 && !geldt(); n += 1) await new Promise((klaar) => setTimeout(klaar, 10));
    assert.equal(geldt(), true, wat);
  }

  it('is asked about when something would be lost, and not when a draft is kept', async () => {
    editor = document.createElement('beleids-editor');
    editor.conceptplaats = maakConceptgeheugen();
    document.body.append(editor);
    await editor.updateComplete;
    assert.equal(vraagt(), false);
    const beleid = await proefbeleid();
    editor.open({ beleid, casussen: '' });
    assert.equal(vraagt(), false);
    const namen: (readonly [string, boolean])[] = [];
    editor.addEventListener('bestand-gewijzigd', (e) => namen.push([e.detail.naam, e.detail.opgeslagen]));
    const werk = (editor as unknown as { werk: { tekst: { wijzig(w: object): void }; ongedaan(): void } }).werk;
    werk.tekst.wijzig({ door: 'proef', sneden: { beleid: [{ begin: beleid.length, eind: beleid.length, tekst: '\n' }] } });
    assert.equal(vraagt(), true);
    assert.deepEqual(namen, [['Proefbeleid', false]]);
    await tot('the question', () => leesbaar(editor).includes('Mag ik uw concept in deze browser bewaren?'));
    knop(editor, /^Ja, bewaar mijn concept$/).click();
    await tot('the draft', () => leesbaar(editor).includes('Concept bewaard'));
    assert.equal(vraagt(), false);
    werk.ongedaan();
    await tot('nothing to save', () => leesbaar(editor).includes('Geen wijzigingen om op te slaan'));
    assert.deepEqual(namen.at(-1), ['Proefbeleid', true]);
  });

  it('a host that gives no store is not asked for one', async () => {
    editor = document.createElement('beleids-editor');
    document.body.append(editor);
    const beleid = await proefbeleid();
    editor.open({ beleid, casussen: '' });
    const werk = (editor as unknown as { werk: { tekst: { wijzig(w: object): void } } }).werk;
    werk.tekst.wijzig({ door: 'proef', sneden: { beleid: [{ begin: beleid.length, eind: beleid.length, tekst: '\n' }] } });
    await tot('the header', () => leesbaar(editor).includes('Niet opgeslagen: het beleid'));
    assert.notInclude(leesbaar(editor), 'Mag ik uw concept');
    assert.equal(vraagt(), true);
  });
});
