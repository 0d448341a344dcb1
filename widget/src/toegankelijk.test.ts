import { assert } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { HandhavingsWijzer } from './handhavings-wijzer.ts';
import { hoorbaar, koppenFout } from './proef/keuring.ts';
import { bediening, vouwAllesOpen } from './proef/toestanden.ts';
import { alle, dossier, knop, kopVanStap, leesbaar, maak, metFocus, ruimOp, rust } from './proef/opstelling.ts';

const rijk = dossier({
  overtredingen: [
    {
      id: 'o1',
      voorschrift: 'diplomas',
      aantal: 2,
      antwoorden: { herstelaanbod: 'geen', verzwarend: ['verzwegen'] },
      historie: [{ datum: '2025-06-01', soort: 'last-onder-dwangsom', ingevorderd: true }],
    },
    { id: 'o2', voorschrift: 'ruimtes', antwoorden: {} },
  ],
});

const status = (wijzer: HandhavingsWijzer): string | undefined => wijzer.advies?.status;

describe('accessibility', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  for (const kopniveau of [1, 2, 3, 4, 5, 6])
    it(`the headings form a tree from level ${kopniveau} on, on every step, with everything unfolded`, async () => {
      await executeServerCommand('cdp', { method: 'Accessibility.enable' });
      const wijzer = await maak({ dossier: rijk, kopniveau });
      for (const soort of ['zaak', 'overtredingen', 'overzicht', 'totaal', 'nog-te-doen', 'verslag'] as const) {
        bediening(wijzer).ga({ soort });
        await rust(wijzer);
        await vouwAllesOpen(wijzer);
        assert.deepEqual(koppenFout(await hoorbaar(), kopniveau), [], soort);
      }
      for (const soort of ['gegevens', 'historie', 'besluit'] as const) {
        bediening(wijzer).ga({ soort, overtreding: 'o1' });
        await rust(wijzer);
        await vouwAllesOpen(wijzer);
        assert.deepEqual(koppenFout(await hoorbaar(), kopniveau), [], soort);
      }
    }).timeout(30_000);

  it('nothing has a style attribute, so that a strict content security policy holds', async () => {
    const wijzer = await maak({ dossier: rijk });
    await vouwAllesOpen(wijzer);
    assert.deepEqual(alle(wijzer, '[style], style'), []);
  });

  it('the keyboard alone leads from the first question to a complete advice', async () => {
    const wijzer = await maak({ dossier: dossier({ overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden: {}, historie: [] }] }) });
    const tabNaar = async (wat: string, geldt: (el: Element) => boolean): Promise<void> => {
      for (let n = 0; n < 80; n += 1) {
        const el = metFocus();
        if (el && el !== document.body && geldt(el)) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error(`Tab never came to ${wat}`);
    };
    const isRadio = (el: Element): boolean => el instanceof HTMLInputElement && el.type === 'radio';
    alle(wijzer, '#kop')[0]?.focus();
    await tabNaar('the options', isRadio);
    await sendKeys({ press: 'ArrowDown' });
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
    for (let n = 0; n < 12 && status(wijzer) !== 'volledig'; n += 1) {
      await tabNaar('forward', (el) => /^\s*Volgende/.test(el.textContent));
      await sendKeys({ press: 'Enter' });
      await rust(wijzer);
      assert.equal(metFocus()?.id, 'kop');
      const open = alle<HTMLFieldSetElement>(wijzer, 'hw-vraag').length;
      for (let v = 0; v < open && status(wijzer) !== 'volledig'; v += 1) {
        await tabNaar('a question', (el) => isRadio(el) && !(el as HTMLInputElement).closest('fieldset')?.querySelector('input:checked'));
        await sendKeys({ press: 'Space' });
        await rust(wijzer);
      }
    }
    assert.equal(status(wijzer), 'volledig');
    assert.include(leesbaar(wijzer), 'Volledig');
  }).timeout(30_000);

  it('on a narrow screen the advice is a bar that opens, and Escape closes it and keeps the focus', async () => {
    await setViewport({ width: 360, height: 700 });
    const wijzer = await maak();
    const balk = knop(wijzer, /Toon advies/);
    assert.isAtMost(balk.getBoundingClientRect().bottom, 700.5);
    balk.click();
    await rust(wijzer);
    assert.equal(balk.getAttribute('aria-expanded'), 'true');
    knop(wijzer, /^Direct gevaar/).focus();
    await sendKeys({ press: 'Escape' });
    await rust(wijzer);
    assert.equal(balk.getAttribute('aria-expanded'), 'false');
    assert.equal(metFocus(), balk);
  });

  it('is there in forced colours and without motion', async () => {
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const wijzer = await maak();
    assert.notEqual(kopVanStap(wijzer), '');
    const [hoofd] = alle(wijzer, 'button.hoofd');
    if (!hoofd) throw new Error('no main button');
    assert.equal(getComputedStyle(hoofd).borderTopWidth, '1px');
    for (const el of alle(wijzer, '*')) {
      const { transitionDuration, animationName } = getComputedStyle(el);
      assert.deepEqual([transitionDuration, animationName], ['0s', 'none']);
    }
    for (const el of alle(wijzer, 'input, select, textarea, button:not(.balk, .stap)').filter((e) => e.checkVisibility())) {
      const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(el);
      assert.isTrue((borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) || appearance !== 'none', `an edge: ${el.outerHTML.slice(0, 80)}`);
    }
    const streep = (el: Element): string => getComputedStyle(el).borderInlineStartColor;
    const [hier] = alle(wijzer, '.stap.hier');
    if (!hier) throw new Error('no step at hand');
    for (const el of alle(wijzer, '.stap:not(.hier)')) assert.notEqual(streep(el), streep(hier), 'only the step at hand has its bar');
    const [kan, kanNiet] = [alle(wijzer, 'button.hoofd')[0], alle(wijzer, 'button[aria-disabled=true]')[0]];
    if (!kan || !kanNiet) throw new Error('no button that can, or none that cannot');
    assert.notEqual(getComputedStyle(kanNiet).color, getComputedStyle(kan).color);
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });
});
