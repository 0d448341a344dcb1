import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { kiesMaatregel, zetGrond, zetMotivering, type Gesprek } from '@handhavingswijzer/dialogue';
import type { Bediening } from '../contexten.ts';
import type { AdviesVastgesteld } from '../gebeurtenissen.ts';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { drempels } from '../proef/keuring.ts';
import { alle, dossier, knop, kopVanStap, leesbaar, maak, metFocus, ruimOp, rust, veld, vul, wacht } from '../proef/opstelling.ts';

const een = dossier({
  zaak: { identificatie: 'Z-1' },
  voorziening: { soort: 'kindercentrum', naam: '<img src=x onerror=alert(1)> De Egel', risicoprofiel: 'geel', voorschoolseEducatie: false, inGemeente: true },
  overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: { herstelaanbod: 'geen', directGevaar: false }, historie: [] }],
});

const doe = (wijzer: HandhavingsWijzer, handeling: (g: Gesprek) => Gesprek): void =>
  (alle(wijzer, 'hw-stap')[0] as unknown as { readonly bediening: Bediening }).bediening.doe(handeling);

/** At the verslag of a case with one overtreding; `besloten`: with a choice and its reason. */
async function bijVerslag(besloten: boolean, kopniveau = 2): Promise<HandhavingsWijzer> {
  const wijzer = await maak({ dossier: een, kopniveau });
  if (besloten) {
    const grond = (g: Gesprek): string | undefined => g.kader.beleid.data.afwijkgronden[0]?.id;
    doe(wijzer, (g) => zetGrond(zetMotivering(kiesMaatregel(g, 'o1', 'aanwijzing', true), 'o1', 'Omdat de ruimte nog steeds te klein is.'), 'o1', grond(g)));
  }
  (alle(wijzer, 'hw-stap')[0] as unknown as { readonly bediening: Bediening }).bediening.ga({ soort: 'verslag' });
  await rust(wijzer);
  return wijzer;
}

const tekstvak = (wijzer: HandhavingsWijzer): HTMLTextAreaElement => {
  const [vak] = alle<HTMLTextAreaElement>(wijzer, 'textarea#motivering');
  if (!vak) throw new Error('no field for the motivering');
  return vak;
};

function typ(vak: HTMLTextAreaElement, tekst: string): void {
  vak.value = tekst;
  vak.dispatchEvent(new Event('input', { bubbles: true }));
}

async function keur(wijzer: HandhavingsWijzer, waar: string): Promise<void> {
  assert.deepEqual(await drempels(wijzer), [], waar);
}

describe('the verslag on the screen', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('says what is missing and goes there', async () => {
    const wijzer = await bijVerslag(false);
    assert.equal(kopVanStap(wijzer), 'Het verslag van deze zaak');
    assert.include(leesbaar(wijzer), 'Dit is nog nodig voordat u kunt vaststellen (2)');
    knop(wijzer, /^Stel vast$/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'kan-niet');
    knop(wijzer, /^Ga naar uw besluit over overtreding 1:/).click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Wat besluit u?');
  });

  it('warns beside the text while she types, points at the place, keeps the text, and undo brings the draft back', async () => {
    const wijzer = await bijVerslag(true);
    const vak = tekstvak(wijzer);
    const concept = vak.value;
    assert.include(concept, 'Overtreding 1: Ruimtes');
    const claim = 'Er was direct gevaar voor de kinderen.';
    typ(vak, `${concept}\n\n${claim}`);
    await wacht('the warning', () => leesbaar(wijzer).includes('De tekst spreekt van direct gevaar.'));
    knop(wijzer, /^Wijs aan in de tekst: De tekst spreekt van direct gevaar/).click();
    assert.equal(metFocus(), vak);
    assert.equal(vak.value.slice(vak.selectionStart, vak.selectionEnd), 'direct gevaar');
    vak.dispatchEvent(new Event('change', { bubbles: true }));
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'Dit is uw eigen tekst.');
    assert.include(tekstvak(wijzer).value, claim);
    knop(wijzer, /^Ongedaan maken/).click();
    await rust(wijzer);
    assert.equal(tekstvak(wijzer).value, concept);
    assert.include(leesbaar(wijzer), 'Dit is nog het concept.');
  });

  it('a draft that nobody touched does not become her text by leaving the field', async () => {
    const wijzer = await bijVerslag(true);
    tekstvak(wijzer).dispatchEvent(new Event('change', { bubbles: true }));
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'Dit is nog het concept.');
  });

  it('makes the record final with the motivering and who decides, tells the host, and offers the data', async () => {
    const wijzer = await bijVerslag(true);
    const gehoord: AdviesVastgesteld[] = [];
    wijzer.addEventListener('advies-vastgesteld', (e) => gehoord.push(e));
    knop(wijzer, /^Neem het concept over$/).click();
    await rust(wijzer);
    vul(veld(wijzer, /^Wie neemt het besluit/), 'J. Bakker');
    await rust(wijzer);
    assert.throws(() => knop(wijzer, /JSON/));
    knop(wijzer, /^Stel vast$/).click();
    await rust(wijzer);
    const [eerste, ...meer] = gehoord;
    assert.lengthOf(meer, 0);
    assert.equal(eerste?.detail.verslag.vastgesteldDoor, 'J. Bakker');
    assert.include(eerste?.detail.verslag.besluit?.motivering ?? '', 'Omdat de ruimte nog steeds te klein is.');
    assert.match(leesbaar(wijzer), /Vastgesteld op \d{1,2} \w+ \d{4}\./);
    knop(wijzer, /JSON/);
  });

  it('shows the whole document under the headings of the element, and a hostile name is text', async () => {
    const wijzer = await bijVerslag(true, 2);
    for (const vouw of alle<HTMLDetailsElement>(wijzer, 'details')) vouw.open = true;
    await wacht('the document', () => alle(wijzer, '.blad h5').length > 0);
    assert.deepEqual(alle(wijzer, '.blad img'), []);
    assert.include(alle(wijzer, '.blad')[0]?.textContent ?? '', '<img src=x onerror=alert(1)> De Egel');
    assert.deepEqual(alle(wijzer, '.blad h1, .blad h2, .blad h3, .blad h4'), []);
    assert.deepEqual(
      alle(wijzer, '.blad > section > h6').map((el) => el.textContent),
      ['Samenvatting', 'Hoe u dit verslag leest', 'A. Feiten', 'B. Oordeel van de handhaver', 'C. Advies van het programma', 'D. Waarmee dit is gemaakt'],
    );
  });

  for (const breedte of [1280, 320])
    it(`axe finds nothing at ${String(breedte)} px, with warnings and the document in sight, and nothing scrolls sideways`, async () => {
      await setViewport({ width: breedte, height: 900 });
      const wijzer = await bijVerslag(true, 1);
      typ(tekstvak(wijzer), 'Er is sprake van recidive. De boete is € 9.999.');
      await wacht('the warnings', () => leesbaar(wijzer).includes('om na te kijken'));
      for (const vouw of alle<HTMLDetailsElement>(wijzer, 'details')) vouw.open = true;
      await wacht('the document', () => alle(wijzer, '.blad h4').length > 0);
      await rust(wijzer);
      await keur(wijzer, String(breedte));
      assert.isAtMost(document.documentElement.scrollWidth, breedte);
    }).timeout(30_000);
});
