import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alle, drempels, knop, leesbaar, maakEditor, proefbeleid, ruimOp, wacht, type Opstelling } from '../proef/opstelling.ts';
import { PROEFDOSSIER } from '../proef/proefzaak.ts';
import { metZwareRegel } from '../proef/zwaar.ts';

const beleid = await proefbeleid();

const deel = ({ editor }: Opstelling): HTMLElement => alle(editor, 'be-voorbeeld')[0] as HTMLElement;
const zegt = (o: Opstelling, tekst: string): Promise<void> => wacht(tekst, () => leesbaar(deel(o)).includes(tekst));
const soorten = ({ proef }: Opstelling): string[] => proef.voorbeeld.advies?.overtredingen[0]?.maatregelen.map((m) => `${m.soort} ${m.sterkte}`) ?? [];
const ACTUEEL = 'U ziet wat een handhaver ziet met de tekst zoals die nu is.';

describe('be-voorbeeld', function () {
  this.timeout(90_000);
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('shows the officer what the text says now, and keeps her case when it changes', async () => {
    const o = await maakEditor({ beleid, casussen: '' });
    await zegt(o, ACTUEEL);
    o.proef.voorbeeld.open(PROEFDOSSIER, { id: 'c', titel: 'Met gevaar' });
    await wacht('the advice', () => soorten(o).includes('exploitatieverbod mogelijk'));
    assert.include(leesbaar(deel(o)), 'Geopend: Met gevaar');
    await wacht('that it can be saved', () => knop(deel(o), /Bewaar als geval/).getAttribute('aria-disabled') === 'false');

    o.wijzig('beleid', '"als": { "var": "directGevaar" }', '"als": { "!": [{ "var": "directGevaar" }] }');
    await wacht('the advice of the new text', () => soorten(o).length > 0 && !soorten(o).includes('exploitatieverbod mogelijk'));
    assert.deepEqual({ ...o.proef.voorbeeld.dossier?.overtredingen[0]?.antwoorden }, { directGevaar: true, herstelaanbod: 'geen' });
    assert.isEmpty(alle(deel(o), 'hw-overgang'), 'no choice between versions');
  });

  it('stays at the last text that worked while the text has faults, says so, and shows where they are', async () => {
    const o = await maakEditor({ beleid, casussen: '' });
    await zegt(o, ACTUEEL);
    o.wijzig('beleid', '"var": "directGevaar"', '"var": "directGevaa"');
    await zegt(o, 'U ziet de laatste versie die werkte. De tekst van nu heeft nog fouten.');
    assert.isNotEmpty(alle(deel(o), 'hw-stap'));
    knop(deel(o), /Bekijk de fouten/).click();
    await wacht('the findings', () => alle(o.editor, 'be-controle').length > 0);
  });

  it('keeps what takes too long away from the page, and says so', async () => {
    const o = await maakEditor({ beleid, casussen: '' });
    await zegt(o, ACTUEEL);
    o.proef.voorbeeld.open(PROEFDOSSIER, undefined);
    await wacht('the advice', () => soorten(o).length > 0);
    // the findings of this text are not awaited: that they are none is what is told here
    o.proef.voorbeeld.volg(metZwareRegel(beleid), true);
    await zegt(o, 'De tekst van nu kost te veel rekentijd.');
    assert.include(soorten(o).join(), 'aanwijzing', 'the last text that worked still answers');
    o.proef.voorbeeld.volg(beleid, true);
    await zegt(o, ACTUEEL);
  });

  it('keeps the case when another view is opened in between', async () => {
    const o = await maakEditor({ beleid, casussen: '' });
    o.proef.voorbeeld.open(PROEFDOSSIER, undefined);
    await zegt(o, ACTUEEL);
    await wacht('the advice', () => soorten(o).length > 0);
    await o.toon('controle');
    await o.toon('voorbeeld');
    await zegt(o, ACTUEEL);
    assert.isNotEmpty(soorten(o));
    knop(deel(o), /Begin een lege zaak/).click();
    await wacht('an empty case', () => o.proef.voorbeeld.dossier === undefined);
  });

  it('has no barriers at 1280 and at 320 pixels', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      const o = await maakEditor({ beleid, casussen: '' });
      await zegt(o, ACTUEEL);
      assert.deepEqual(await drempels(deel(o)), [], String(width));
      assert.isAtMost(document.documentElement.scrollWidth, width);
      ruimOp();
    }
  });
});
