import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { drempels } from '../proef/keuring.ts';
import { alle, dossier, knop, leesbaar, maak, optie, ruimOp, rust, wacht } from '../proef/opstelling.ts';

/** An overtreding that came back after an aanwijzing: the contradiction about the term touches it. */
const HERHAALD = dossier({
  overtredingen: [
    {
      id: 'o1',
      voorschrift: 'diplomas',
      aantal: 1,
      antwoorden: { herstelaanbod: 'geen' },
      historie: [{ datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: true }],
    },
  ],
});

const advies = (wijzer: Element): string => {
  const [el] = alle(wijzer, 'hw-advies');
  return el ? leesbaar(el) : '';
};
const vouw = (wijzer: Element, naam: RegExp): HTMLDetailsElement | undefined =>
  alle<HTMLDetailsElement>(wijzer, 'details').find((d) => naam.test((d.querySelector('summary')?.textContent ?? '').trim()));

async function doorgerekend(wijzer: HandhavingsWijzer): Promise<void> {
  await wacht('the other readings', () => vouw(wijzer, /niet eenduidig \(1\), /) !== undefined);
  await rust(wijzer);
}

describe('contradictions in the policy, in the advice', () => {
  afterEach(ruimOp);

  it('are shown with both readings at once, and in an idle moment with what each gives', async () => {
    const wijzer = await maak({ dossier: HERHAALD });
    assert.include(advies(wijzer), 'Het beleid is hier niet eenduidig (1)');
    assert.match(advies(wijzer), /(?:Ook te lezen als|Anders gelezen): Twee weken\./);
    await doorgerekend(wijzer);
    const tekst = leesbaar(vouw(wijzer, /niet eenduidig \(1\), bij 1 maakt dat verschil/) ?? wijzer);
    assert.include(tekst, 'Twee termijnen');
    assert.include(tekst, '(de gemeente heeft nog niet gekozen)');
    assert.include(tekst, 'Hiermee is gerekend: Zeven dagen. (2)');
    assert.include(tekst, 'Anders gelezen: Twee weken. (3)');
    // The decision is of 30 March 2026: seven days later is 6 April, two weeks later 13 April.
    assert.match(tekst, /Nu: [^:]*uiterlijk 6 april 2026.*Dan: [^:]*uiterlijk 13 april 2026/);
    assert.include(tekst, 'Elke andere lezing is apart doorgerekend;');
  });

  it('stand beside the measure that they touch', async () => {
    const wijzer = await maak({ dossier: HERHAALD });
    await doorgerekend(wijzer);
    const bij = alle(wijzer, 'hw-maatregel').filter((m) => vouw(m, /^Kan anders uitvallen: bekijk hoe/));
    assert.isAbove(bij.length, 0);
    const tekst = leesbaar(bij[0] as HTMLElement);
    assert.include(tekst, 'Anders gelezen: Twee weken.');
    assert.match(tekst, /Dan: [^:]*uiterlijk 13 april 2026/);
  });

  it('say so when they make no difference, and never show what held before an answer', async () => {
    const wijzer = await maak({ dossier: HERHAALD });
    await doorgerekend(wijzer);
    for (let stap = 0; stap < 10 && !leesbaar(wijzer).includes('Hoe groot zijn de gevolgen?'); stap += 1) {
      knop(wijzer, /^Volgende/).click();
      await rust(wijzer);
    }
    optie(wijzer, /gevolgen/, /^Licht/).click();
    await rust(wijzer);
    assert.isUndefined(vouw(wijzer, /bij 1 maakt dat verschil/), 'nothing stale');
    await wacht('the new outcome', () => vouw(wijzer, /niet eenduidig \(1\), dat maakt hier geen verschil/) !== undefined);
    assert.include(advies(wijzer), 'Maakt in deze zaak geen verschil.');
    assert.isUndefined(vouw(wijzer, /^Kan anders uitvallen/));
  });

  it('have no barriers, also at 320 px', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      const wijzer = await maak({ dossier: HERHAALD });
      await doorgerekend(wijzer);
      if (width < 960) knop(wijzer, /Toon advies/).click();
      for (const d of alle<HTMLDetailsElement>(wijzer, 'details')) d.open = true;
      await rust(wijzer);
      assert.deepEqual(await drempels(wijzer), []);
      assert.isAtMost(document.documentElement.scrollWidth, width);
      ruimOp();
    }
    await setViewport({ width: 1280, height: 900 });
  });
});
