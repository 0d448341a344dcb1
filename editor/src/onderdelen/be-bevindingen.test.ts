import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { alle, drempels, knop, leesbaar, maakEditor, plat, proefbeleid, ruimOp, veld, vul, wacht, type Opstelling } from '../proef/opstelling.ts';

const beleid = await proefbeleid();
const GEVAAR = '"als": { "var": "directGevaar" }';
const NOOIT = '"als": { "and": [{ "var": "directGevaar" }, { "!": [{ "var": "directGevaar" }] }] }';
const DOOD = 'De voorwaarde van de regel “Verbod bij gevaar (3)” is in geen enkel geval waar.';

const deel = ({ editor }: Opstelling): HTMLElement => alle(editor, 'be-bevindingen')[0] as HTMLElement;
const zegt = (o: Opstelling, tekst: string): Promise<void> => wacht(tekst, () => leesbaar(deel(o)).includes(tekst));
const kaart = (o: Opstelling, tekst: string): HTMLElement => {
  const gevonden = alle(deel(o), '.bevindingen > li').find((li) => plat(li.textContent).includes(tekst));
  if (!gevonden) throw new Error(`no finding: ${tekst}`);
  return gevonden;
};
async function open(tekst = beleid): Promise<Opstelling> {
  const o = await maakEditor({ beleid: tekst, casussen: '' });
  await o.toon('analyse');
  await zegt(o, 'Doorzocht: alle gevallen van');
  return o;
}

describe('be-bevindingen', function () {
  this.timeout(90_000);
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('finds what all cases show, and finds anew when the text becomes another', async () => {
    const o = await open();
    assert.notInclude(leesbaar(deel(o)), DOOD);
    assert.include(leesbaar(deel(o)), 'Welk antwoord “Openbaar Ministerie” ook krijgt, het maakt in geen enkel geval verschil.');
    o.wijzig('beleid', GEVAAR, NOOIT);
    await zegt(o, DOOD);
    assert.include(plat(kaart(o, DOOD).textContent), 'Geen houder krijgt ooit met deze regel te maken.');
    o.wijzig('beleid', NOOIT, GEVAAR);
    await wacht('that it is gone', () => !leesbaar(deel(o)).includes(DOOD));
  });

  it('opens the case that shows it in the preview, and goes to the rule', async () => {
    const o = await open(beleid.replace(GEVAAR, NOOIT));
    knop(kaart(o, 'Door “Alleen'), /Bekijk dit geval/).click();
    await wacht('the case in the preview', () => o.proef.voorbeeld.dossier?.voorziening.inGemeente === false);
    await wacht('the preview', () => alle(o.editor, 'be-voorbeeld').length === 1);
    await o.toon('analyse');
    knop(kaart(o, DOOD), /Ga naar: Verbod bij gevaar/).click();
    await wacht('the rule', () => plat(alle(o.editor, '.gekozen')[0]?.textContent).includes('Verbod bij gevaar'));
  });

  it('keeps a declaration with its reason and source in the policy, as one step that can be undone', async () => {
    const o = await open(beleid.replace(GEVAAR, NOOIT));
    const voor = o.editor.beleid;
    knop(kaart(o, DOOD), /Zo bedoeld: leg uit/).click();
    await wacht('the form', () => veld(deel(o), /Waarom is dit zo bedoeld/).isConnected);
    const leg = knop(deel(o), /Zet in het beleid/);
    assert.equal(leg.getAttribute('aria-disabled'), 'true');
    vul(veld(deel(o), /Waarom is dit zo bedoeld/), 'Wordt pas in 2027 gebruikt.');
    await o.toon('controle');
    await o.toon('analyse');
    await wacht('what was typed', () => veld<HTMLTextAreaElement>(deel(o), /Waarom is dit zo bedoeld/).value === 'Wordt pas in 2027 gebruikt.');
    vul(veld<HTMLSelectElement>(deel(o), /Waar staat dat in de tekst/), '["p","3"]');
    await wacht('that it may', () => knop(deel(o), /Zet in het beleid/).getAttribute('aria-disabled') === 'false');
    knop(deel(o), /Zet in het beleid/).click();
    assert.deepEqual((JSON.parse(o.editor.beleid) as BeleidJson).verklaringen, [
      { bevinding: 'regel-dood', bij: ['gevaar'], reden: 'Wordt pas in 2027 gebruikt.', bron: { document: 'p', sectie: '3' } },
    ]);
    await zegt(o, '1 bevinding is zo bedoeld, met een reden');
    await wacht('that it is no finding any more', () => !alle(deel(o), '.bevindingen > li').some((li) => plat(li.textContent).includes(DOOD)));
    assert.isTrue(alle(deel(o), '.bevindingen > li').includes(deel(o).shadowRoot?.activeElement as HTMLElement), 'the focus stays in the list');
    knop(o.editor, /Maak ongedaan/).click();
    assert.equal(o.editor.beleid, voor);
  });

  it('takes a declaration of nothing out of the policy', async () => {
    const verklaring = { bevinding: 'regel-dood', bij: ['gevaar'], reden: 'Toen wel.', bron: { document: 'p', sectie: '3' } };
    const o = await open(JSON.stringify({ ...(JSON.parse(beleid) as BeleidJson), verklaringen: [verklaring] }, null, 2));
    knop(kaart(o, 'Deze verklaring hoort bij niets'), /Haal de uitleg weg/).click();
    assert.deepEqual((JSON.parse(o.editor.beleid) as BeleidJson).verklaringen ?? [], []);
    await wacht('that it is no finding any more', () => !leesbaar(deel(o)).includes('Deze verklaring hoort bij niets'));
  });

  it('waits while the text has faults, and says where they are', async () => {
    const o = await open();
    o.wijzig('beleid', '"var": "directGevaar"', '"var": "directGevaa"');
    await zegt(o, 'Dit kan als het beleid zonder fouten is.');
    assert.include(leesbaar(deel(o)), 'Dit is van de tekst vóór uw laatste wijziging.');
    assert.isEmpty(alle(deel(o), 'button').filter((b) => plat(b.textContent).startsWith('Zo bedoeld')));
    knop(deel(o), /Bekijk de fouten/).click();
    await wacht('the faults', () => alle(o.editor, 'be-controle').length === 1);
  });

  it('has no barriers at 1280 and at 320 pixels, with a declaration open', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      const o = await open(beleid.replace(GEVAAR, NOOIT));
      knop(kaart(o, DOOD), /Zo bedoeld: leg uit/).click();
      await wacht('the form', () => veld(deel(o), /Waarom is dit zo bedoeld/).isConnected);
      assert.deepEqual(await drempels(deel(o)), [], String(width));
      assert.isAtMost(document.documentElement.scrollWidth, width);
      ruimOp();
    }
  });
});
