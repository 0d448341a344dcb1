import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { HandhavingsWijzer } from './handhavings-wijzer.ts';
import { drempels } from './proef/keuring.ts';
import { alle, dossier, knop, kopVanStap, leesbaar, maak, metFocus, optie, ruimOp, rust, veld, vul } from './proef/opstelling.ts';

const HAARLEMMERMEER = '/policies/haarlemmermeer/beleid.json';

async function keur(wijzer: HandhavingsWijzer, waar: string): Promise<void> {
  assert.deepEqual(await drempels(wijzer), [], waar);
}

const ANTWOORDEN = {
  herstelaanbod: 'geen',
  aard: 'herstelbaar',
  structureelHersteld: false,
  derdeKanHerstellen: false,
  directGevaar: false,
  verantwoordeOpvang: true,
  opzetOfRoekeloos: false,
  hinder: false,
  stabiliteitGeborgd: true,
  verzachtend: [],
  verzwarend: [],
  economischBelang: false,
  elders: 'geen',
  omBesluit: 'laat-aan-college',
};

/** Five times exploitatie zonder toestemming by a large houder: each a boete of the fourth category, € 27.500 in 2026. */
const vijf = () =>
  dossier({
    houder: { naam: 'Houder', capaciteit: 200 },
    antwoorden: { veelheid: false, notoireOvertreder: false },
    overtredingen: ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ id, voorschrift: 'exploitatie-zonder-toestemming', antwoorden: ANTWOORDEN, historie: [] })),
  });

const gedragingen = (wijzer: HandhavingsWijzer) => wijzer.dossier?.overtredingen.map((o) => o.gedraging ?? '-').join(' ');
const boetes = (wijzer: HandhavingsWijzer) => wijzer.advies?.totaal.boeteCent;
const tabel = (wijzer: HandhavingsWijzer) => leesbaar(alle(wijzer, 'hw-totaal')[0] ?? assert.fail('no totals'));

async function naar(wijzer: HandhavingsWijzer, plaats: RegExp): Promise<void> {
  knop(wijzer, plaats).click();
  await rust(wijzer);
}

describe('all overtredingen together', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('samenloop by keyboard: each tick counts at once, keeps the focus, and the totals follow', async () => {
    const wijzer = await maak({ dossier: vijf(), beleid: HAARLEMMERMEER });
    await naar(wijzer, /^○ Samen bekeken/);
    assert.equal(kopVanStap(wijzer), 'Samen bekeken');
    assert.equal(boetes(wijzer), 4 * 2_750_000); // bijlage 1: at most four of one voorschrift
    assert.match(tabel(wijzer), /Telt niet mee: er tellen er al 4 van dit voorschrift/);
    const eerste = optie(wijzer, /één en dezelfde gedraging/, /^1\./);
    eerste.focus();
    await sendKeys({ press: 'Space' });
    await rust(wijzer);
    assert.isTrue(metFocus() === eerste, 'focus');
    assert.match(tabel(wijzer), /Kies er nog een\. Met één overtreding verandert er niets/);
    for (let n = 0; n < 4; n += 1) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await rust(wijzer);
    }
    assert.equal(gedragingen(wijzer), 'gedraging-1 gedraging-1 gedraging-1 gedraging-1 gedraging-1');
    assert.equal(boetes(wijzer), 2_750_000);
    assert.match(tabel(wijzer), /Overtreding 1, 2, 3, 4 en 5 tellen als één gedraging/);
    assert.match(tabel(wijzer), /zelfde gedraging als overtreding 1, alleen het hoogste bedrag telt/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await rust(wijzer);
    assert.equal(gedragingen(wijzer), '- - - - -');
    assert.equal(metFocus()?.textContent?.trim(), 'Eén en dezelfde gedraging?');
    await naar(wijzer, /^Ongedaan maken/);
    assert.equal(boetes(wijzer), 2_750_000);
  }).timeout(30_000);

  it('whether the total is proportionate is asked, not filled in, kept with its reasons, and taken back', async () => {
    const wijzer = await maak({ dossier: vijf(), beleid: HAARLEMMERMEER });
    await naar(wijzer, /^○ Samen bekeken/);
    assert.lengthOf(alle<HTMLInputElement>(wijzer, '#evenredigheid input:checked'), 0);
    const voor = JSON.stringify(wijzer.advies);
    optie(wijzer, /totaal evenredig/, /^Nee/).click();
    await rust(wijzer);
    vul(veld(wijzer, /Waarom vindt u dat/), 'Het geheel drukt te zwaar op een kleine houder.');
    await rust(wijzer);
    assert.equal(JSON.stringify(wijzer.advies), voor);
    assert.match(leesbaar(alle(wijzer, 'hw-route')[0] ?? assert.fail()), /✓ Samen bekeken/);
    await naar(wijzer, /Overzicht/);
    const overzicht = leesbaar(alle(wijzer, 'hw-overzicht')[0] ?? assert.fail());
    assert.match(overzicht, /Totaal evenredig nee Toelichting Het geheel drukt te zwaar op een kleine houder\./);
    await naar(wijzer, /^Ongedaan maken/);
    await naar(wijzer, /^Ongedaan maken/);
    await naar(wijzer, /Samen bekeken/);
    assert.lengthOf(alle<HTMLInputElement>(wijzer, '#evenredigheid input:checked'), 0);
  }).timeout(30_000);

  it('answers are taken over from another overtreding; what stands here stays unless she ticks it', async () => {
    const wijzer = await maak({
      dossier: dossier({
        overtredingen: [
          {
            id: 'o1',
            voorschrift: 'diplomas',
            antwoorden: { herstelaanbod: 'geen', directGevaar: true },
            historie: [{ datum: '2025-06-01', soort: 'aanwijzing' }],
          },
          { id: 'o2', voorschrift: 'ruimtes', antwoorden: { directGevaar: false } },
        ],
      }),
    });
    await naar(wijzer, /2\. Ruimtes/);
    const vouw = alle<HTMLDetailsElement>(wijzer, 'hw-overnemen')[0]?.shadowRoot?.querySelector('details') ?? assert.fail('no form');
    vouw.querySelector('summary')?.click();
    optie(wijzer, /Van welke overtreding/, /Overtreding 1/).click();
    await rust(wijzer);
    assert.isTrue(optie(wijzer, /Welke antwoorden/, /^Herstelaanbod: Er was geen aanbod/).checked);
    assert.isFalse(optie(wijzer, /Welke antwoorden/, /^Direct gevaar: ja/).checked);
    assert.match(leesbaar(wijzer), /Hier staat al: nee\. Vinkt u dit aan, dan vervalt dat\./);
    await keur(wijzer, 'taking over');
    knop(wijzer, /^Neem 1 over/).click();
    await rust(wijzer);
    assert.deepEqual(wijzer.dossier?.overtredingen[1]?.antwoorden, { directGevaar: false, herstelaanbod: 'geen' });
    assert.isUndefined(wijzer.dossier?.overtredingen[1]?.historie);
    assert.match(metFocus()?.textContent ?? '', /1 antwoord is overgenomen van overtreding 1/);
    optie(wijzer, /Van welke overtreding/, /Overtreding 1/).click();
    await rust(wijzer);
    optie(wijzer, /Ook de eerdere maatregelen/, /^Ja/).click();
    await rust(wijzer);
    knop(wijzer, /^Neem 1 over/).click();
    await rust(wijzer);
    assert.deepEqual(wijzer.dossier?.overtredingen[1]?.historie, [{ datum: '2025-06-01', soort: 'aanwijzing', soortgelijk: true }]);
    await naar(wijzer, /^Ongedaan maken/);
    await naar(wijzer, /^Ongedaan maken/);
    assert.deepEqual(wijzer.dossier?.overtredingen[1]?.antwoorden, { directGevaar: false });
  }).timeout(30_000);

  it('the onderzoekslijst stands on the overview and leads to the question', async () => {
    const wijzer = await maak();
    await naar(wijzer, /Overzicht/);
    const lijst = alle(wijzer, 'hw-onderzoek')[0] ?? assert.fail('no list');
    assert.match(leesbaar(lijst), /Onderzoekslijst: \d+ vragen open/);
    assert.match(leesbaar(lijst), /van \d+ naar gemiddeld [\d,]+ uitkomsten/);
    assert.isNotNull(knop(lijst, /Druk de onderzoekslijst af/));
    for (const d of alle<HTMLDetailsElement>(wijzer, 'details')) d.open = true;
    await rust(wijzer);
    await keur(wijzer, 'overview with everything unfolded');
    const eerste = knop(lijst, /^Beantwoord: /);
    const vraag = /^Beantwoord: (.*\?)/.exec(eerste.getAttribute('aria-label') ?? '')?.[1] ?? assert.fail('no question');
    eerste.click();
    await rust(wijzer);
    assert.include(leesbaar(alle(wijzer, 'hw-stap')[0] ?? assert.fail()), vraag);
  }).timeout(30_000);

  it('an open answer about an earlier event is asked at that event, and the focus stays when it is given', async () => {
    const wijzer = await maak({
      beleid: HAARLEMMERMEER,
      dossier: dossier({
        overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: {}, historie: [{ datum: '2024-06-03', soort: 'last-onder-dwangsom' }] }],
      }),
    });
    await naar(wijzer, /1\. Eisen aan ruimtes/);
    await naar(wijzer, /^Last onder dwangsom van 3 juni 2024: dwangsom verbeurd en geïnd\?/);
    assert.equal(kopVanStap(wijzer), 'Wat is er eerder gebeurd?');
    const ja = optie(wijzer, /dwangsom verbeurd en geïnd/, /^Ja$/);
    ja.focus();
    ja.click();
    await rust(wijzer);
    assert.deepEqual(wijzer.dossier?.overtredingen[0]?.historie, [{ datum: '2024-06-03', soort: 'last-onder-dwangsom', ingevorderd: true }]);
    assert.isTrue(metFocus() === ja, 'focus');
    await keur(wijzer, 'history with an open answer');
  }).timeout(30_000);

  it('a question that no longer matters says why, can be answered, and stays where it is', async () => {
    const wijzer = await maak({
      dossier: dossier({ overtredingen: [{ id: 'o1', voorschrift: 'ruimtes', antwoorden: { herstelaanbod: 'hersteld' }, historie: [] }] }),
    });
    await naar(wijzer, /1\. Ruimtes/);
    await naar(wijzer, /Omstandigheden/);
    const stap = alle(wijzer, 'hw-afweging')[0] ?? assert.fail('no step');
    assert.match(leesbaar(stap), /veranderen het advies nu niet.*(Geen regel|Regels|Een andere regel|maatregel)/);
    const vouw = [...(stap.shadowRoot?.querySelectorAll('summary') ?? [])].find((x) => /die het advies nu niet/.test(x.textContent ?? ''));
    (vouw ?? assert.fail('nothing folded')).click();
    await rust(wijzer);
    const ja = optie(wijzer, /veel overtredingen/, /^Ja$/);
    ja.focus();
    ja.click();
    await rust(wijzer);
    assert.isTrue(metFocus() === ja, 'focus');
    assert.equal(wijzer.dossier?.antwoorden?.['veelheid'], true);
    assert.match(leesbaar(stap), /Het komt wel in het verslag/);
    await keur(wijzer, 'folded question answered');
    await naar(wijzer, /Overzicht/);
    for (const d of alle<HTMLDetailsElement>(wijzer, 'hw-overzicht details')) d.open = true;
    await rust(wijzer);
    assert.match(leesbaar(alle(wijzer, 'hw-overzicht')[0] ?? assert.fail()), /Veel overtredingen ja/);
  }).timeout(30_000);

  for (const breedte of [1280, 320])
    it(`axe finds nothing on the totals with two groups at ${breedte} px`, async () => {
      await setViewport({ width: breedte, height: 900 });
      const gevuld = vijf();
      const wijzer = await maak({
        beleid: HAARLEMMERMEER,
        dossier: { ...gevuld, overtredingen: gevuld.overtredingen.map((o, i) => (i < 3 ? { ...o, gedraging: 'x' } : o)) },
      });
      if (breedte < 960) await naar(wijzer, /^Waar u bent/);
      await naar(wijzer, /^○ Samen bekeken/);
      for (const d of alle<HTMLDetailsElement>(wijzer, 'details')) d.open = true;
      await rust(wijzer);
      await keur(wijzer, 'totals');
      const [naam] = alle(wijzer, 'hw-totaal th[scope=rowgroup]');
      assert.closeTo(naam?.getBoundingClientRect().width ?? 0, naam?.closest('table')?.getBoundingClientRect().width ?? 1, 1, 'a name has the whole row');
      assert.isAtMost(document.documentElement.scrollWidth, breedte);
    }).timeout(30_000);
});
