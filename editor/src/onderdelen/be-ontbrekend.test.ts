import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Casussen } from '@handhavingswijzer/engine';
import { alle, drempels, knop, leesbaar, maakEditor, plat, proefbeleid, ruimOp, veld, vul, wacht, type Opstelling } from '../proef/opstelling.ts';
import { eenGeval } from '../proef/proefzaak.ts';

const beleid = await proefbeleid();
const CASUSSEN = eenGeval(beleid);

const deel = ({ editor }: Opstelling): HTMLElement => alle(editor, 'be-ontbrekend')[0] as HTMLElement;
const zegt = (o: Opstelling, tekst: string): Promise<void> => wacht(tekst, () => leesbaar(deel(o)).includes(tekst));

async function open(casussen = CASUSSEN): Promise<Opstelling> {
  const o = await maakEditor({ beleid, casussen });
  await o.toon('analyse');
  knop(o.editor, /^Ontbrekende gevallen/).click();
  await wacht('the view', () => deel(o).isConnected);
  return o;
}

async function zoek(o: Opstelling): Promise<void> {
  await wacht('that it may', () => knop(deel(o), /^Zoek/).getAttribute('aria-disabled') === 'false');
  knop(deel(o), /^Zoek/).click();
}

/** Unfolds what is missing at a part of the policy, and gives what is found with these words in it. */
async function plek(o: Opstelling, onderdeel: RegExp, woorden: string): Promise<HTMLElement> {
  const samenvatting = alle(deel(o), 'summary').find((s) => onderdeel.test(plat(s.textContent)));
  if (!samenvatting) throw new Error(`nothing is missing at ${String(onderdeel)}`);
  samenvatting.click();
  const zoekPlek = (): HTMLElement | undefined => alle(deel(o), '.plek').find((li) => plat(li.textContent).includes(woorden));
  await wacht(woorden, () => zoekPlek() !== undefined);
  return zoekPlek() as HTMLElement;
}

describe('be-ontbrekend', function () {
  this.timeout(120_000);
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('says where a case is missing, what comes out now and what would, and makes that case a new one', async () => {
    const o = await open();
    await zoek(o);
    await zegt(o, 'ontbreekt een geval.');
    const hier = await plek(o, /^Verbod bij gevaar: \d+ gevallen/, 'Als ‘direct gevaar’ nee is');
    const tabellen = plat(hier.textContent);
    assert.match(tabellen, /Er staat.*Er zou staan/);
    assert.match(tabellen, /Komt er nu uit.*Zou eruit komen/);
    assert.include(tabellen, 'Exploitatieverbod: mogelijk');

    knop(hier, /Voeg toe als geval/).click();
    await wacht('the new case', () => veld(o.editor, /^Titel/).value === 'Grensgeval: Verbod bij gevaar');
    const nieuw = alle(o.editor, 'be-nieuw-geval')[0] as HTMLElement;
    await wacht('what comes out', () => alle(nieuw, 'input[type=checkbox]').length > 0);
    assert.isTrue(
      alle<HTMLInputElement>(nieuw, 'input[type=checkbox]').every((vak) => !vak.checked),
      'nothing is expected until she says so',
    );
    const maatregelen = alle<HTMLLabelElement>(nieuw, 'label').find((l) => plat(l.textContent).includes('Maatregelen'));
    (maatregelen?.control as HTMLInputElement).click();
    vul(veld<HTMLTextAreaElement>(nieuw, /^Herleiding/), '3: bij gevaar kan een verbod.');
    await wacht('that it may be kept', () => knop(nieuw, /Bewaar het geval/).getAttribute('aria-disabled') === 'false');
    knop(nieuw, /Bewaar het geval/).click();
    const { casussen } = JSON.parse(o.editor.casussen) as Casussen;
    assert.deepEqual([casussen.length, casussen[1]?.regels], [2, ['gevaar']]);

    await o.toon('analyse');
    await zegt(o, 'De gevallen zijn sindsdien gewijzigd.');
    await plek(o, /^Verbod bij gevaar/, 'Hiervoor staat nu een geval bij Gevallen.');
  });

  it('stops when she says so, and when the text becomes another', async () => {
    const o = await open();
    await zoek(o);
    await wacht('that it is at it', () => alle(deel(o), 'progress').length === 1);
    knop(deel(o), /^Stop/).click();
    await zegt(o, 'U hebt dit gestopt.');
    await zoek(o);
    await wacht('that it is at it', () => alle(deel(o), 'progress').length === 1);
    o.wijzig('beleid', '"titel": "Verbod bij gevaar"', '"titel": "Verbod bij direct gevaar"');
    await zegt(o, 'Dit is gestopt omdat u de tekst wijzigde.');
  });

  it('says that there are no cases yet', async () => {
    const o = await open('');
    await zegt(o, 'Er zijn nog geen gevallen.');
  });

  it('has no barriers at 1280 and at 320 pixels', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      const o = await open();
      await zoek(o);
      await zegt(o, 'ontbreekt een geval.');
      await plek(o, /^Verbod bij gevaar: \d+ gevallen/, 'Als ‘direct gevaar’ nee is');
      assert.deepEqual(await drempels(deel(o)), [], String(width));
      assert.isAtMost(document.documentElement.scrollWidth, width);
      ruimOp();
    }
  });
});
