import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Werk } from '../contexten.ts';
import { alle, drempels, knop, leesbaar, maakEditor, plat, proefbeleid, ruimOp, veld, vul, wacht, type Opstelling } from '../proef/opstelling.ts';
import type { BeRooster } from './be-rooster.ts';

const beleid = await proefbeleid();
const werk = (o: Opstelling): Werk => (o.editor as unknown as { werk: Werk }).werk;

async function metRooster(naam: string, rechten: 'alles' | 'waarden' | 'lezen' = 'alles'): Promise<{ o: Opstelling; rooster: BeRooster }> {
  const o = await maakEditor({ beleid, casussen: '' }, '1280px');
  o.editor.rechten = rechten;
  await o.editor.updateComplete;
  werk(o).ga({ bestand: 'beleid', pad: '/regels/0' }, 'tabellen');
  await wacht('the forms', () => alle(o.editor, 'be-tabellen').length > 0);
  const deel = alle(o.editor, 'be-tabellen')[0] as HTMLElement;
  await wacht('the choice', () => alle(deel, '#onderdeel').length > 0);
  vul(veld<HTMLSelectElement>(deel, /^Onderdeel/), `#${naam}`);
  await wacht('the grid', () => alle(deel, 'table').length > 0);
  return { o, rooster: alle(deel, 'be-rooster')[0] as BeRooster };
}
const cel = (rooster: BeRooster, tekst: string): HTMLElement => {
  const gevonden = alle(rooster, '[role=gridcell], [role=rowheader]').find((td) => plat(td.textContent) === tekst);
  if (!gevonden) throw new Error(`no cell ${tekst}`);
  return gevonden;
};
const metFocus = (rooster: BeRooster): string => {
  const el = rooster.shadowRoot?.activeElement as HTMLElement | null;
  return el instanceof HTMLInputElement ? `[${el.value}]` : plat(el?.textContent);
};
const centen = ({ editor }: Opstelling): (number | undefined)[] =>
  (JSON.parse(editor.beleid) as { voorschriften: { bedragen: { cent?: number }[] }[] }).voorschriften.flatMap((v) => v.bedragen.map(({ cent }) => cent));
const toetsen = async (rooster: BeRooster, ...lijst: string[]): Promise<void> => {
  for (const press of lijst) {
    await sendKeys({ press });
    await rooster.updateComplete;
  }
};
const plak = async (rooster: BeRooster, tekst: string): Promise<void> => {
  const data = new DataTransfer();
  data.setData('text/plain', tekst);
  (rooster.shadowRoot?.activeElement ?? rooster).dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
  );
  await rooster.updateComplete;
  await rooster.updateComplete;
};

describe('be-rooster', () => {
  afterEach(ruimOp);

  it('is one stop, with arrows between the cells and Enter to change one', async () => {
    const { o, rooster } = await metRooster('voorschriften');
    assert.lengthOf(alle(rooster, 'table [tabindex="0"]'), 1);
    const was = centen(o);
    cel(rooster, '€ 1.000').click();
    await rooster.updateComplete;
    assert.equal(metFocus(rooster), '€ 1.000');
    await toetsen(rooster, 'ArrowLeft');
    assert.equal(metFocus(rooster), 'Last onder dwangsom');
    await toetsen(rooster, 'ArrowRight', 'F2');
    assert.equal(metFocus(rooster), '[€ 1.000]');
    await toetsen(rooster, 'Escape');
    assert.equal(metFocus(rooster), '€ 1.000');
    assert.deepEqual(centen(o), was);
    await toetsen(rooster, '2', '0', '0', ',', '5', '0', 'Enter');
    assert.equal(centen(o)[0], 20_050);
    await toetsen(rooster, 'ArrowUp');
    assert.equal(metFocus(rooster), '€ 200,50');
    await toetsen(rooster, 'ArrowUp');
    assert.match(metFocus(rooster), /^Bedrag/);
    await toetsen(rooster, 'Enter');
    assert.equal(alle(rooster, '[aria-sort=ascending]').length, 1);
    werk(o).ongedaan();
    assert.equal(o.editor.beleid, beleid);
  });

  it('keeps what cannot be read in the cell, with the reason, also for who leaves it', async () => {
    const { o, rooster } = await metRooster('voorschriften');
    cel(rooster, '€ 1.000').click();
    await rooster.updateComplete;
    await toetsen(rooster, 'v', 'e', 'e', 'l', 'Enter');
    assert.equal(metFocus(rooster), '[veel]');
    assert.include(leesbaar(rooster), 'Dit is geen bedrag.');
    veld(rooster, /^Zoek/).focus();
    await rooster.updateComplete;
    assert.include(
      alle<HTMLInputElement>(rooster, 'td input').map(({ value }) => value),
      'veel',
    );
    assert.equal(o.editor.beleid, beleid);
  });

  it('pastes from a spreadsheet: first what changes and what cannot be read, then one step', async () => {
    const { o, rooster } = await metRooster('voorschriften');
    cel(rooster, '€ 1.000').click();
    await rooster.updateComplete;
    await plak(rooster, 'Bedrag\tWaarvoor\n€ 1.500\tper diploma\nonbekend\tper ruimte');
    assert.equal(o.editor.beleid, beleid, 'nothing changes yet');
    const tekst = leesbaar(rooster);
    assert.include(tekst, '3 cellen veranderen');
    assert.include(tekst, '1 cel kan niet worden overgenomen:');
    assert.include(tekst, '“onbekend”. Dit is geen bedrag.');
    knop(rooster, /^Neem 3 wijzigingen over/).click();
    await rooster.updateComplete;
    assert.equal(centen(o)[0], 150_000);
    assert.include(o.editor.beleid, '"per": "per ruimte"');
    werk(o).ongedaan();
    assert.equal(o.editor.beleid, beleid, 'back in one step');
  });

  it('pastes without a keyboard too', async () => {
    const { o, rooster } = await metRooster('termijnen');
    cel(rooster, '7 dagen').click();
    knop(rooster, /^Plak uit een rekenblad/).click();
    await rooster.updateComplete;
    vul(veld<HTMLTextAreaElement>(rooster, /^Plak uit/), '2 weken\n3 mnd');
    knop(rooster, /^Bekijk/).click();
    await rooster.updateComplete;
    knop(rooster, /^Neem/).click();
    await rooster.updateComplete;
    const termijnen = (JSON.parse(o.editor.beleid) as { regels: { dan: { termijn?: { aantal: number; eenheid: string } } }[] }).regels.flatMap(
      ({ dan: { termijn } }) => (termijn ? [`${String(termijn.aantal)} ${termijn.eenheid}`] : []),
    );
    assert.deepEqual(termijnen.slice(0, 2), ['2 weken', '3 maanden']);
  });

  it('seeks, and opens the form of a row', async () => {
    const { o, rooster } = await metRooster('voorschriften');
    const zoek = veld(rooster, /^Zoek/);
    zoek.value = 'accommodatie';
    zoek.dispatchEvent(new Event('input', { bubbles: true }));
    await rooster.updateComplete;
    assert.lengthOf(alle(rooster, 'tbody tr'), 1);
    knop(rooster, /^Open het formulier van Ruimtes/).click();
    await wacht('the form', () => plat(alle(o.editor, 'be-tabellen #kop, #kop')[0]?.textContent) === 'Ruimtes');
  });

  it('keeps to the rights', async () => {
    const waarden = await metRooster('voorschriften', 'waarden');
    cel(waarden.rooster, '€ 1.000').click();
    await waarden.rooster.updateComplete;
    await toetsen(waarden.rooster, '5', 'Enter');
    assert.equal(centen(waarden.o)[0], 500);
    ruimOp();
    const lezen = await metRooster('voorschriften', 'lezen');
    cel(lezen.rooster, '€ 1.000').click();
    await lezen.rooster.updateComplete;
    await toetsen(lezen.rooster, 'F2');
    assert.isEmpty(alle(lezen.rooster, 'td input'));
    await plak(lezen.rooster, '5');
    assert.equal(lezen.o.editor.beleid, beleid);
  });

  for (const breedte of [1280, 320])
    it(`has no barriers at ${String(breedte)} px`, async () => {
      await setViewport({ width: breedte, height: 800 });
      for (const naam of ['voorschriften', 'termijnen', 'stappen', 'vragen', 'antwoorden']) {
        const { rooster } = await metRooster(naam);
        assert.deepEqual(await drempels(rooster), [], naam);
        knop(rooster, /^Plak uit/).click();
        await rooster.updateComplete;
        vul(veld<HTMLTextAreaElement>(rooster, /^Plak uit/), 'iets\tanders\nnog iets');
        knop(rooster, /^Bekijk/).click();
        await rooster.updateComplete;
        assert.deepEqual(await drempels(rooster), [], `${naam}, pasting`);
        ruimOp();
      }
    }).timeout(60_000);
});
