import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alle, drempels, knop, leesbaar, maakEditor, plat, proefbeleid, ruimOp, veld, vul, wacht, type Opstelling } from '../proef/opstelling.ts';
import { PROEFDOSSIER } from '../proef/proefzaak.ts';

const beleid = await proefbeleid();
const GEVAAR = '"als": { "var": "directGevaar" }';
const NOOIT = '"als": { "and": [{ "var": "directGevaar" }, { "!": [{ "var": "directGevaar" }] }] }';
const WAT = 'Exploitatieverbod is niet meer mogelijk';
const RUSTIG = { ...PROEFDOSSIER, overtredingen: [{ ...PROEFDOSSIER.overtredingen[0], antwoorden: { directGevaar: false, herstelaanbod: 'geen' } }] };

const deel = ({ editor }: Opstelling): HTMLElement => alle(editor, 'be-uitkomsten')[0] as HTMLElement;
const zegt = (o: Opstelling, tekst: string): Promise<void> => wacht(tekst, () => leesbaar(deel(o)).includes(tekst));
const soorten = ({ proef }: Opstelling): string[] => proef.voorbeeld.advies?.overtredingen[0]?.maatregelen.map(({ soort }) => soort) ?? [];

/** The view with a text that differs from the published one. */
async function open(tekst = beleid.replace(GEVAAR, NOOIT)): Promise<Opstelling> {
  const o = await maakEditor({ beleid: tekst, casussen: '' });
  o.editor.gepubliceerd = beleid;
  await o.toon('analyse');
  knop(o.editor, /^Wie krijgt een ander advies/).click();
  await wacht('the view', () => deel(o).isConnected);
  return o;
}

async function vergelijk(o: Opstelling): Promise<void> {
  await wacht('that it may', () => knop(deel(o), /Vergelijk/).getAttribute('aria-disabled') === 'false');
  knop(deel(o), /Vergelijk/).click();
}

function kiesBestand(o: Opstelling, regels: readonly unknown[]): void {
  const invoer = veld(deel(o), /Bestand met dossiers/);
  const mand = new DataTransfer();
  mand.items.add(new File([regels.map((regel) => (typeof regel === 'string' ? regel : JSON.stringify(regel))).join('\n')], 'dossiers.ndjson'));
  invoer.files = mand.files;
  invoer.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('be-uitkomsten', function () {
  this.timeout(90_000);
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('says that there is nothing to compare, and with what', async () => {
    const o = await open(beleid);
    await zegt(o, 'Uw tekst is gelijk aan de gepubliceerde versie.');
    o.editor.gepubliceerd = undefined;
    o.editor.open({ beleid: beleid.replace('"id": "proef"', '"id": "ander"'), casussen: '' });
    await o.toon('analyse');
    knop(o.editor, /^Wie krijgt een ander advies/).click();
    await zegt(o, 'Er is geen gepubliceerde versie om mee te vergelijken.');
  });

  it('names the group that changes, and shows its case under the published version and under the text', async () => {
    const o = await open();
    await vergelijk(o);
    await zegt(o, WAT);
    assert.include(leesbaar(deel(o)), 'Er komt iets anders uit in 1 groep gevallen.');
    knop(deel(o), /Bekijk een voorbeeld/).click();
    await wacht('the published version in the preview', () => soorten(o).includes('exploitatieverbod'));
    const voorbeeld = alle(o.editor, 'be-voorbeeld')[0] as HTMLElement;
    assert.include(leesbaar(voorbeeld), 'U ziet wat een handhaver ziet met de gepubliceerde versie.');
    knop(voorbeeld, /Met uw tekst/).click();
    await wacht(
      'the text in the preview',
      () => o.proef.voorbeeld.achter === undefined && o.proef.voorbeeld.advies !== undefined && !soorten(o).includes('exploitatieverbod'),
    );
    assert.include(leesbaar(voorbeeld), 'U ziet wat een handhaver ziet met de tekst zoals die nu is.');
    assert.equal(knop(voorbeeld, /Met uw tekst/).getAttribute('aria-pressed'), 'true');
  });

  it('keeps for each group why it is meant so and who agrees, also when the text becomes another and the same group is found again', async () => {
    const o = await open();
    await vergelijk(o);
    await zegt(o, 'Bij 0 van de 1 groep staat waarom, en wie ermee instemt.');
    vul(veld(deel(o), /Dit is zo bedoeld, want/), 'Het verbod is een bevoegdheid van de wet.');
    vul(veld(deel(o), /Wie stemt hiermee in/), 'De wethouder');
    await zegt(o, 'Bij elke groep staat waarom, en wie ermee instemt.');
    o.wijzig('beleid', '"titel": "Verbod bij gevaar"', '"titel": "Verbod bij direct gevaar"');
    await zegt(o, 'Dit is van de tekst vóór uw laatste wijziging.');
    await vergelijk(o);
    await wacht('that it is of this text', () => !leesbaar(deel(o)).includes('vóór uw laatste wijziging'));
    assert.equal(veld<HTMLTextAreaElement>(deel(o), /Dit is zo bedoeld, want/).value, 'Het verbod is een bevoegdheid van de wet.');
  });

  it('compares a file of dossiers: how many, what changes, and which lines were not', async () => {
    const o = await open();
    await wacht('the field', () => veld(deel(o), /Bestand met dossiers/).isConnected);
    await wacht('a text that can be used', () => knop(deel(o), /Vergelijk alle/).getAttribute('aria-disabled') === 'false');
    kiesBestand(o, [PROEFDOSSIER, RUSTIG, '{', PROEFDOSSIER]);
    await zegt(o, 'Van de 3 dossiers in dossiers.ndjson komen er 2 anders uit.');
    const rij = alle(deel(o), 'tbody tr')[0] as HTMLElement;
    assert.match(plat(rij.textContent), /exploitatieverbod: mogelijk → niet\s*2/);
    assert.include(leesbaar(deel(o)), '1 regel is niet vergeleken');
    knop(rij, /Bekijk er een/).click();
    await wacht('the dossier in the preview', () => soorten(o).includes('exploitatieverbod'));
  });

  it('has no barriers at 1280 and at 320 pixels', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      const o = await open();
      await vergelijk(o);
      await zegt(o, WAT);
      kiesBestand(o, [PROEFDOSSIER, '{']);
      await zegt(o, 'Van het dossier');
      assert.deepEqual(await drempels(deel(o)), [], String(width));
      assert.isAtMost(document.documentElement.scrollWidth, width);
      ruimOp();
    }
  });
});
