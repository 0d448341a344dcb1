import { assert } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { drempels } from '../proef/keuring.ts';
import { alle, dossier, knop, leesbaar, maak, optie, ruimOp, rust, veld, vul, wacht } from '../proef/opstelling.ts';

async function keur(el: Element): Promise<void> {
  assert.deepEqual(await drempels(el), []);
}

/** At the first overtreding, with an earlier last on it. */
const metHistorie = dossier({
  overtredingen: [
    {
      id: 'o1',
      voorschrift: 'diplomas',
      aantal: 2,
      antwoorden: { herstelaanbod: 'geen' },
      historie: [{ datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: false }],
    },
    { id: 'o2', voorschrift: 'ruimtes', antwoorden: {}, historie: [] },
  ],
});

function deel(wijzer: Element, naam: string): HTMLElement {
  const [el] = alle(wijzer, naam);
  if (!el?.shadowRoot) throw new Error(`not on the screen: ${naam}`);
  return el;
}

const beeld = (wijzer: Element, naam: string): SVGSVGElement | null => deel(wijzer, naam).shadowRoot?.querySelector('svg') ?? null;
const woorden = (svg: SVGSVGElement | null): string[] => [...(svg?.querySelectorAll('text') ?? [])].map((el) => el.textContent);

async function vouwOpen(wijzer: HandhavingsWijzer, naam: string): Promise<void> {
  for (const d of alle<HTMLDetailsElement>(deel(wijzer, naam), 'details')) d.open = true;
  await rust(wijzer);
}

async function opOvertreding(breedte = 1280): Promise<HandhavingsWijzer> {
  await setViewport({ width: breedte, height: 900 });
  const wijzer = await maak({ dossier: metHistorie });
  if (breedte < 960) knop(wijzer, /^Waar u bent/).click();
  await rust(wijzer);
  knop(wijzer, /1\. Diploma/).click();
  await rust(wijzer);
  if (breedte < 960) knop(wijzer, /Toon advies/).click();
  await rust(wijzer);
  return wijzer;
}

describe('ladder and time line in the advice', () => {
  afterEach(async () => {
    ruimOp();
    await setViewport({ width: 1280, height: 900 });
  });

  it('the ladder stands under the measures of the overtreding at hand: a picture with a name, and all of it in sentences', async () => {
    const wijzer = await opOvertreding();
    assert.lengthOf(alle(wijzer, 'hw-ladder'), 1);
    const svg = beeld(wijzer, 'hw-ladder');
    assert.equal(svg?.getAttribute('role'), 'img');
    assert.match(svg?.getAttribute('aria-label') ?? '', /^Ladder van \d treden\./);
    const regels = woorden(svg);
    for (const naam of ['1. Aanwijzing', '2. Last onder dwangsom', '3. Exploitatieverbod']) assert.include(regels.join(' '), naam);
    assert.isTrue(regels.some((r) => r.startsWith('eerder: 1 juni 2025')));
    const tekst = leesbaar(deel(wijzer, 'hw-ladder'));
    assert.include(tekst, 'De ladder van dit beleid heeft');
    assert.include(tekst, 'Eerder: aanwijzing van 1 juni 2025');
    assert.include(tekst, 'telt mee voor ‘Last bij recidive’');
  });

  it('at the case as a whole there is no ladder', async () => {
    const wijzer = await maak({ dossier: metHistorie });
    knop(wijzer, /Overzicht( |$)/).click();
    await rust(wijzer);
    assert.lengthOf(alle(wijzer, 'hw-ladder'), 0);
  });

  it('an answer that changes the advice changes the picture, and what was unfolded stays so', async () => {
    const wijzer = await opOvertreding();
    await vouwOpen(wijzer, 'hw-ladder');
    await vouwOpen(wijzer, 'hw-tijdlijn');
    const voor = beeld(wijzer, 'hw-ladder')?.outerHTML;
    knop(wijzer, /Herstelaanbod( |$)/).click();
    await rust(wijzer);
    optie(wijzer, /herstelaanbod/i, /^Hersteld|^Aangenomen en hersteld|hersteld$/i).click();
    await rust(wijzer);
    assert.notEqual(beeld(wijzer, 'hw-ladder')?.outerHTML, voor);
    for (const naam of ['hw-ladder', 'hw-tijdlijn']) assert.isTrue(alle<HTMLDetailsElement>(deel(wijzer, naam), 'details')[0]?.open);
  });

  it('the time line is folded and not made before it is opened; then a list with days of the week, and a picture', async () => {
    const wijzer = await opOvertreding();
    assert.isNull(beeld(wijzer, 'hw-tijdlijn'));
    const [vouw] = alle<HTMLDetailsElement>(deel(wijzer, 'hw-tijdlijn'), 'details');
    vouw?.querySelector('summary')?.click();
    await wacht('the picture', () => beeld(wijzer, 'hw-tijdlijn') !== null);
    const tekst = leesbaar(deel(wijzer, 'hw-tijdlijn'));
    assert.include(tekst, 'Maandag 30 maart 2026');
    assert.include(tekst, 'maandag 6 april 2026 (Tweede paasdag)');
    assert.match(tekst, /Bezwaar 6 weken: tot en met maandag 11 mei 2026/);
    assert.include(tekst, 'Aangenomen: het besluit wordt bekendgemaakt op de dag van het besluit.');
    assert.include(woorden(beeld(wijzer, 'hw-tijdlijn')).join(' '), 'Bezwaar: t/m maandag 11 mei');
  });

  it('a day that she fills in dates the term; one that does not exist is said at the field and kept; undo takes it back', async () => {
    const wijzer = await opOvertreding();
    await vouwOpen(wijzer, 'hw-tijdlijn');
    const lijn = deel(wijzer, 'hw-tijdlijn');
    vul(veld(wijzer, /^Dag van bekendmaking/), '24-3-2026');
    await rust(wijzer);
    assert.match(leesbaar(lijn), /Bezwaar 6 weken: tot en met woensdag 6 mei 2026/);
    assert.include(leesbaar(lijn), 'De wet verlengt hem tot en met woensdag 6 mei 2026');
    vul(veld(wijzer, /^Dag van bekendmaking/), '31-2-2026');
    await rust(wijzer);
    assert.equal(veld(wijzer, /^Dag van bekendmaking/).value, '31-2-2026');
    assert.equal(veld(wijzer, /^Dag van bekendmaking/).getAttribute('aria-invalid'), 'true');
    assert.include(leesbaar(lijn), 'Aangenomen: het besluit wordt bekendgemaakt');
    knop(wijzer, /Ongedaan maken/).click();
    await rust(wijzer);
    assert.equal(veld(wijzer, /^Dag van bekendmaking/).value, '24-3-2026');
  });

  for (const breedte of [1280, 320])
    it(`axe finds nothing at ${String(breedte)} px with all unfolded, and nothing sticks out`, async () => {
      const wijzer = await opOvertreding(breedte);
      await vouwOpen(wijzer, 'hw-tijdlijn');
      for (const naam of ['hw-ladder', 'hw-tijdlijn']) {
        await vouwOpen(wijzer, naam);
        await keur(deel(wijzer, naam));
        const svg = beeld(wijzer, naam);
        const rand = svg?.getBoundingClientRect();
        assert.isAbove(rand?.width ?? 0, 250);
        for (const el of svg?.querySelectorAll('text') ?? []) assert.isAtMost(el.getBoundingClientRect().right, (rand?.right ?? 0) + 1, el.textContent);
        assert.deepEqual(alle(deel(wijzer, naam), '[style]'), []);
      }
      assert.isAtMost(document.documentElement.scrollWidth, breedte);
    });

  it('in forced colours every shape has the colour of text', async () => {
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { features: [{ name: 'forced-colors', value: 'active' }] } });
    try {
      const wijzer = await opOvertreding();
      assert.isTrue(matchMedia('(forced-colors: active)').matches);
      await vouwOpen(wijzer, 'hw-tijdlijn');
      const proef = document.createElement('p');
      proef.textContent = 'x';
      document.querySelector('.proef')?.append(proef);
      const { color } = getComputedStyle(proef);
      for (const naam of ['hw-ladder', 'hw-tijdlijn'])
        for (const el of beeld(wijzer, naam)?.querySelectorAll('text, rect, circle, line, path, polyline') ?? []) {
          const { fill, stroke } = getComputedStyle(el);
          for (const kleur of [fill, stroke]) assert.include(['none', color], kleur, el.outerHTML);
        }
    } finally {
      await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { features: [] } });
    }
  });
});
