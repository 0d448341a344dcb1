import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Verslag } from '@handhavingswijzer/engine';
import type { AdviesVastgesteldDetail } from './gebeurtenissen.ts';
import type { Bediening } from './contexten.ts';
import type { HandhavingsWijzer } from './handhavings-wijzer.ts';
import { vandaag } from './bewaren/nu.ts';
import { drempels } from './proef/keuring.ts';
import { alle, dossier, knop, kopVanStap, leesbaar, maak, metFocus, optie, ruimOp, rust, veld, vul } from './proef/opstelling.ts';

/** Everything answered: an aanwijzing is geboden, an exploitatieverbod possible; with `opzet` the law forbids a boete. */
const zaak = (opzet = false, aantal = 1) =>
  dossier({
    antwoorden: { veelheid: false },
    overtredingen: ['o1', 'o2'].slice(0, aantal).map((id) => ({
      id,
      voorschrift: 'ruimtes',
      antwoorden: { herstelaanbod: 'geen', directGevaar: true, opzetOfRoekeloos: opzet, verzwarend: [], duur: 3, elders: 'geen' },
      historie: [],
    })),
  });

/** At the besluit on the first overtreding. */
async function bijBesluit(d: unknown = zaak()): Promise<HandhavingsWijzer> {
  const wijzer = await maak({ dossier: d });
  await naar(wijzer, /Uw besluit/);
  return wijzer;
}

async function naar(wijzer: HandhavingsWijzer, naam: RegExp): Promise<void> {
  const route = alle(wijzer, 'hw-route')[0] ?? assert.fail('no route');
  knop(route, naam).click();
  await rust(wijzer);
}

const maatregel = (wijzer: Element, naam: RegExp): HTMLInputElement => optie(wijzer, /Welke maatregelen/, naam);
/** What matches within one part of the element. */
const binnen = <E extends HTMLElement = HTMLElement>(wijzer: Element, deel: string, kiezer: string): E[] =>
  alle<E>(alle(wijzer, deel)[0] ?? assert.fail(`no ${deel}`), kiezer);
const besluit = (wijzer: Element): string => leesbaar(alle(wijzer, 'hw-besluit')[0] ?? assert.fail('not at the besluit'));
const vak = (wijzer: Element): HTMLTextAreaElement => alle<HTMLTextAreaElement>(wijzer, 'textarea#motivering')[0] ?? assert.fail('no motivering');

function schrijf(wijzer: Element, tekst: string): void {
  vak(wijzer).value = tekst;
  vak(wijzer).dispatchEvent(new Event('change', { bubbles: true }));
}

/** What describes a field, as a screen reader says it. */
function beschrijving(veldje: HTMLElement): string {
  const wortel = veldje.getRootNode() as ShadowRoot;
  return (veldje.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => wortel.getElementById(id)?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Presses "Vaststellen" for the place of the record, wherever its button stands. */
const stelVast = (wijzer: HandhavingsWijzer): ReturnType<Bediening['stelVast']> => (wijzer as unknown as { bediening: Bediening }).bediening.stelVast();

async function keur(wijzer: HandhavingsWijzer, waar: string): Promise<void> {
  for (const d of alle<HTMLDetailsElement>(wijzer, 'details')) d.open = true;
  assert.deepEqual(await drempels(wijzer), [], waar);
}

describe('the besluit of the officer', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('offers every measure with how it stands in the advice, and chooses none', async () => {
    const wijzer = await bijBesluit();
    assert.equal(kopVanStap(wijzer), 'Wat besluit u?');
    const tekst = besluit(wijzer);
    assert.match(tekst, /Aanwijzing geboden tot en met 20 april 2026/);
    assert.match(tekst, /Exploitatieverbod mogelijk/);
    assert.match(tekst, /Bestuurlijke boete buiten het advies/);
    assert.equal(binnen<HTMLInputElement>(wijzer, 'hw-besluit', 'input').filter((i) => i.checked).length, 0);
    assert.equal(binnen(wijzer, 'hw-besluit', 'input[type=checkbox]').length, 8);
    assert.notInclude(tekst, 'Op welke grond');
    assert.equal(vak(wijzer).value, '');
  });

  it('says whether the choice follows the advice, and asks a ground only when it departs', async () => {
    const wijzer = await bijBesluit();
    maatregel(wijzer, /^Aanwijzing/).click();
    await rust(wijzer);
    assert.include(besluit(wijzer), 'Uw keuze volgt het advies.');
    maatregel(wijzer, /^Aanwijzing/).click();
    maatregel(wijzer, /^Last onder dwangsom/).click();
    await rust(wijzer);
    const status = binnen(wijzer, 'hw-besluit', '[role=status]')[0];
    assert.include(status?.textContent.replace(/\s+/g, ' '), 'Dit is zwaarder dan het advies.');
    assert.include(besluit(wijzer), 'Gekozen: last onder dwangsom, in plaats van aanwijzing.');
    assert.include(besluit(wijzer), 'niet als uitkomst van het beleid');
    const grond = optie(wijzer, /Op welke grond/, /Bijzondere omstandigheden/);
    assert.equal(grond.checked, false);
    grond.click();
    await rust(wijzer);
    assert.equal(optie(wijzer, /Op welke grond/, /Bijzondere omstandigheden/).checked, true);
  });

  it('shows what the law forbids, with why, within reach of a screen reader and out of reach of a choice', async () => {
    const wijzer = await bijBesluit(zaak(true));
    const boete = maatregel(wijzer, /^Bestuurlijke boete/);
    assert.equal(boete.getAttribute('aria-disabled'), 'true');
    assert.match(beschrijving(boete), /De wet staat dit hier niet toe: Geen boete bij opzet of roekeloosheid met direct gevaar .*1\.72 lid 2/);
    boete.click();
    await rust(wijzer);
    assert.equal(maatregel(wijzer, /^Bestuurlijke boete/).checked, false);
    boete.focus();
    await sendKeys({ press: ' ' });
    await rust(wijzer);
    assert.equal(maatregel(wijzer, /^Bestuurlijke boete/).checked, false);
    assert.equal(metFocus(), maatregel(wijzer, /^Bestuurlijke boete/));
  });

  it('keeps an own amount within the law: the error stands at the field and in the summary, and what was typed stays', async () => {
    const wijzer = await bijBesluit();
    maatregel(wijzer, /^Bestuurlijke boete/).click();
    await rust(wijzer);
    vul(veld(wijzer, /Bedrag in euro’s bij bestuurlijke boete/), '45.001');
    await rust(wijzer);
    const bedrag = veld(wijzer, /Bedrag in euro’s bij bestuurlijke boete/);
    assert.equal(bedrag.value, '45.001');
    assert.equal(bedrag.getAttribute('aria-invalid'), 'true');
    assert.match(beschrijving(bedrag), /hoogstens € 45\.000/);
    knop(wijzer, /^Volgende/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'fouten');
    knop(wijzer, /meer dan de wet toestaat/).click();
    assert.equal(metFocus(), veld(wijzer, /Bedrag in euro’s bij bestuurlijke boete/));
    vul(bedrag, '45.000');
    await rust(wijzer);
    assert.equal(veld(wijzer, /Bedrag in euro’s/).getAttribute('aria-invalid'), null);
  });

  it('takes the motivering of another overtreding over on request, and then puts the focus in it', async () => {
    const wijzer = await maak({ dossier: zaak(false, 2) });
    const besluiten = (): HTMLButtonElement[] => alle<HTMLButtonElement>(wijzer, 'ol[aria-labelledby=uw-besluit] button');
    besluiten()[0]?.click();
    await rust(wijzer);
    schrijf(wijzer, 'De feiten.');
    await rust(wijzer);
    besluiten()[1]?.click();
    await rust(wijzer);
    assert.equal(vak(wijzer).value, '');
    knop(wijzer, /dezelfde motivering over van overtreding 1/).click();
    await rust(wijzer);
    assert.equal(vak(wijzer).value, 'De feiten.');
    assert.equal(metFocus()?.id, 'motivering');
    knop(wijzer, /^Ongedaan maken/).click();
    await rust(wijzer);
    assert.equal(vak(wijzer).value, '');
  });

  it('lists what the chosen measures still need, and keeps what is filled in', async () => {
    const wijzer = await bijBesluit();
    await naar(wijzer, /Nog te doen/);
    assert.include(leesbaar(wijzer), 'U hebt nog geen maatregel gekozen.');
    await naar(wijzer, /Uw besluit/);
    maatregel(wijzer, /^Last onder dwangsom/).click();
    await rust(wijzer);
    knop(wijzer, /^Volgende: nog te doen/).click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Wat heeft het besluit nog nodig?');
    assert.equal(binnen<HTMLInputElement>(wijzer, 'hw-nog-te-doen', 'input').filter((i) => i.checked).length, 0);
    optie(wijzer, /Bepaal of de dwangsom ineens/, /per tijdseenheid/).click();
    vul(veld(wijzer, /hoogste bedrag/), 'veel');
    await rust(wijzer);
    assert.match(beschrijving(veld(wijzer, /hoogste bedrag/)), /Dit is geen bedrag/);
    vul(veld(wijzer, /hoogste bedrag/), '10.000');
    optie(wijzer, /Waarom blijft dit achterwege/, /vereiste spoed/).click();
    await rust(wijzer);
    assert.equal(optie(wijzer, /Waarom blijft dit achterwege/, /vereiste spoed/).checked, true);
    assert.include(leesbaar(wijzer), '1 van 1 klaar');
    knop(wijzer, /Vul dit in bij uw besluit/).click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Wat besluit u?');
  });

  it('tells the host of the final record, and says so when the case changes after it', async () => {
    const wijzer = await bijBesluit();
    const gehoord: AdviesVastgesteldDetail[] = [];
    document.body.addEventListener('advies-vastgesteld', (e) => gehoord.push(e.detail), { once: true });
    assert.deepEqual(
      stelVast(wijzer).map((b) => [b.code, b.plaats.soort]),
      [
        ['geen-keuze', 'besluit'],
        ['geen-motivering', 'besluit'],
      ],
    );
    assert.deepEqual(gehoord, []);
    maatregel(wijzer, /^Aanwijzing/).click();
    schrijf(wijzer, 'De houder kan dit herstellen.');
    await rust(wijzer);
    assert.deepEqual(stelVast(wijzer), []);
    await rust(wijzer);
    const verslag: Verslag = gehoord[0]?.verslag ?? assert.fail('no event');
    assert.equal(verslag.schema, 'verslag/1');
    assert.deepEqual(gehoord[0]?.keuzes, verslag.keuzes);
    assert.equal(gehoord[0]?.dossier, verslag.dossier);
    assert.equal(gehoord[0]?.advies, verslag.advies);
    assert.equal(verslag.vastgesteldOp, vandaag());
    assert.match(verslag.beleid.vindplaats, /^http.*proefbeleid\.json$/);
    assert.include(alle(wijzer, '[aria-live=polite]')[0]?.textContent, 'Het verslag is vastgesteld.');
    assert.notInclude(leesbaar(wijzer), 'past niet meer bij deze zaak');
    schrijf(wijzer, 'Toch anders.');
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'past niet meer bij deze zaak');
    knop(wijzer, /^Ongedaan maken/).click();
    await rust(wijzer);
    assert.notInclude(leesbaar(wijzer), 'past niet meer bij deze zaak');
  });

  it('is done by keyboard alone', async () => {
    const wijzer = await bijBesluit();
    const tot = async (klaar: () => boolean): Promise<void> => {
      for (let n = 0; n < 60 && !klaar(); n++) await sendKeys({ press: 'Tab' });
      assert.ok(klaar(), metFocus()?.outerHTML);
    };
    alle(wijzer, '#kop')[0]?.focus();
    await tot(() => metFocus()?.id === 'maatregel-last-onder-dwangsom');
    await sendKeys({ press: ' ' });
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'maatregel-last-onder-dwangsom', 'the focus stays where it was');
    await tot(() => metFocus()?.id === 'grond-0');
    await sendKeys({ press: ' ' });
    await tot(() => metFocus()?.id === 'motivering');
    await sendKeys({ type: 'Om deze reden.' });
    await tot(() => /^Volgende/.test(metFocus()?.textContent.trim() ?? ''));
    await rust(wijzer);
    assert.deepEqual(stelVast(wijzer), []);
  });

  for (const breedte of [1280, 320])
    it(`axe finds nothing at ${String(breedte)} px, and nothing scrolls sideways: empty, following, departing, forbidden, wrong, and the checklist`, async () => {
      await setViewport({ width: 1280, height: 900 });
      const wijzer = await bijBesluit(zaak(true));
      await setViewport({ width: breedte, height: 900 });
      const kijk = async (waar: string): Promise<void> => {
        await rust(wijzer);
        await keur(wijzer, waar);
        assert.isAtMost(document.documentElement.scrollWidth, breedte, waar);
      };
      await kijk('empty');
      maatregel(wijzer, /^Aanwijzing/).click();
      await kijk('following');
      maatregel(wijzer, /^Last onder dwangsom/).click();
      await kijk('departing');
      vul(veld(wijzer, /Bedrag in euro’s bij last/), 'veel');
      await kijk('wrong');
      await setViewport({ width: 1280, height: 900 });
      vul(veld(wijzer, /Bedrag in euro’s bij last/), '500');
      await naar(wijzer, /Nog te doen/);
      await setViewport({ width: breedte, height: 900 });
      await kijk('checklist');
    });
});

describe('the clock', () => {
  it('gives the civil day in Amsterdam, also just after midnight there', () => {
    assert.equal(vandaag(new Date('2026-03-31T22:30:00Z')), '2026-04-01');
    assert.equal(vandaag(new Date('2026-12-31T22:59:59Z')), '2026-12-31');
    assert.equal(vandaag(new Date('2026-12-31T23:00:00Z')), '2027-01-01');
  });
});
