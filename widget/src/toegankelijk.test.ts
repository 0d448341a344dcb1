import { assert } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type axeNamespace from 'axe-core';
import type { HandhavingsWijzer } from './handhavings-wijzer.ts';
import { alle, dossier, knop, kopVanStap, leesbaar, maak, metFocus, optie, ruimOp, rust, veld, vul } from './proef/opstelling.ts';

declare const axe: typeof axeNamespace;

async function keur(wijzer: HandhavingsWijzer, waar: string): Promise<void> {
  // At the end of the page the bar lies in its own place and covers nothing.
  window.scrollTo(0, document.documentElement.scrollHeight);
  const { violations } = await axe.run(wijzer, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  const gevonden = violations.filter((v) => !['region', 'page-has-heading-one', 'landmark-one-main'].includes(v.id));
  assert.deepEqual(
    gevonden.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`),
    [],
    waar,
  );
}

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

/** Opens everything that folds. */
function vouwOpen(wijzer: HandhavingsWijzer): void {
  for (const d of alle<HTMLDetailsElement>(wijzer, 'details')) d.open = true;
}

const status = (wijzer: HandhavingsWijzer): string | undefined => wijzer.advies?.status;

describe('accessibility', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  for (const breedte of [1280, 320]) {
    it(`axe finds nothing on any step at ${String(breedte)} px, with everything unfolded`, async () => {
      await setViewport({ width: breedte, height: 900 });
      const wijzer = await maak({ dossier: rijk });
      const [, ...stappen] = [
        '',
        'De zaak',
        'Overtredingen',
        'Gegevens',
        'Eerdere maatregelen',
        'Herstelaanbod',
        'Ernst',
        'Omstandigheden',
        'Organisatie',
        'Overige vragen',
        'Overzicht',
      ];
      for (const stap of stappen) {
        if (stap === 'Gegevens') {
          if (breedte < 960) knop(wijzer, /^Waar u bent/).click();
          await rust(wijzer);
          knop(wijzer, /1\. Diploma/).click();
          await rust(wijzer);
        }
        if (breedte < 960) knop(wijzer, /^Waar u bent/).click();
        await rust(wijzer);
        knop(wijzer, new RegExp(`${stap}( |$)`)).click();
        await rust(wijzer);
        if (breedte < 960) knop(wijzer, /Toon advies/).click();
        vouwOpen(wijzer);
        await rust(wijzer);
        await keur(wijzer, stap);
        assert.isAtMost(document.documentElement.scrollWidth, breedte, `no sideways scrolling at ${stap}`);
        if (breedte < 960) knop(wijzer, /Sluit/).click();
      }
    }).timeout(60_000);
  }

  it('axe finds nothing in the errors, the form of an earlier measure and the refusals', async () => {
    const wijzer = await maak({ dossier: undefined });
    vul(veld(wijzer, /dag was de inspectie/), 'morgen');
    await rust(wijzer);
    knop(wijzer, /^Volgende/).click();
    await rust(wijzer);
    await keur(wijzer, 'errors');
    wijzer.dossier = rijk;
    await rust(wijzer);
    knop(wijzer, /2\. Ruimtes/).click();
    await rust(wijzer);
    knop(wijzer, /^Volgende: eerdere/).click();
    await rust(wijzer);
    optie(wijzer, /eerder iets gebeurd/, /^Ja/).click();
    await rust(wijzer);
    knop(wijzer, /^Toevoegen$/).click();
    await rust(wijzer);
    await keur(wijzer, 'form');
    wijzer.dossier = {};
    await rust(wijzer);
    await keur(wijzer, 'refusal');
  }).timeout(30_000);

  it('every target is at least 24 by 24 px', async () => {
    const wijzer = await maak({ dossier: rijk });
    for (const stap of [/De zaak/, /Overtredingen/, /1\. Diploma/, /Herstelaanbod/]) {
      knop(wijzer, stap).click();
      await rust(wijzer);
      const klein = alle(wijzer, 'button, summary, select, input[type=text], input[type=search], label.keuze').filter((el) => {
        const { width, height } = el.getBoundingClientRect();
        return el.checkVisibility() && (width < 24 || height < 24);
      });
      assert.deepEqual(
        klein.map((el) => el.outerHTML.slice(0, 120)),
        [],
      );
    }
  });

  it('nothing has a style attribute, so that a strict content security policy holds', async () => {
    const wijzer = await maak({ dossier: rijk });
    vouwOpen(wijzer);
    await rust(wijzer);
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
    for (const el of alle(wijzer, '*')) assert.equal(getComputedStyle(el).transitionDuration, '0s');
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });
});
