import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  adviesTekst,
  alle,
  BELEID,
  dossier,
  knop,
  kopVanStap,
  leesbaar,
  maak,
  metFocus,
  optie,
  ruimOp,
  rust,
  veld,
  vouwOpen,
  vul,
  wacht,
} from './proef/opstelling.ts';

describe('handhavings-wijzer', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('begins where something is to be done, with nothing chosen', async () => {
    const wijzer = await maak();
    assert.equal(kopVanStap(wijzer), 'Is er al gelegenheid geweest om te herstellen?');
    assert.lengthOf(
      alle<HTMLInputElement>(wijzer, 'input[type=radio]').filter((r) => r.checked),
      0,
    );
    assert.include(leesbaar(wijzer), 'Overtreding 1 van 2: Diploma’s · stap 3 van 7, herstelaanbod');
  });

  it('begins with the case when there is no dossier', async () => {
    const wijzer = await maak({ dossier: undefined });
    assert.equal(kopVanStap(wijzer), 'De zaak');
    assert.equal(wijzer.dossier, undefined);
    assert.equal(wijzer.advies, undefined);
  });

  it('tells the host of an answer, with the new dossier and advice; setting a property is silent', async () => {
    const wijzer = await maak();
    const gehoord: string[] = [];
    for (const soort of ['dossier-gewijzigd', 'advies-gewijzigd', 'wijzer-fout'] as const)
      document.addEventListener(soort, () => gehoord.push(soort), { once: true });
    wijzer.dossier = dossier({ houder: {} });
    await rust(wijzer);
    assert.deepEqual(gehoord, []);

    let nieuw: unknown;
    let wijziging: string | undefined;
    wijzer.addEventListener('dossier-gewijzigd', (e) => (nieuw = e.detail.dossier?.overtredingen[0]?.antwoorden), { once: true });
    wijzer.addEventListener('advies-gewijzigd', (e) => (wijziging = e.detail.wijziging), { once: true });
    optie(wijzer, /herstelaanbod/, /is hersteld/).click();
    await rust(wijzer);
    assert.deepEqual(gehoord, ['dossier-gewijzigd', 'advies-gewijzigd']);
    assert.deepEqual({ ...(nieuw as object) }, { herstelaanbod: 'hersteld' });
    assert.equal(wijziging, 'Advies gewijzigd: overtreding 1: nog open → geen handhaving, door: herstelaanbod (‘De overtreding is hersteld’).');
    assert.equal(wijzer.advies?.overtredingen[0]?.maatregelen[0]?.soort, 'geen-handhaving');
  });

  it('announces a changed advice politely, in words, and marks the measure', async () => {
    const wijzer = await maak();
    optie(wijzer, /herstelaanbod/, /is hersteld/).click();
    await rust(wijzer);
    const [melding] = alle(wijzer, '[aria-live=polite]');
    assert.include(melding?.textContent, 'eerst nog open, nu geen handhaving');
    assert.include(adviesTekst(wijzer), 'gewijzigd');
    knop(wijzer, /^Volgende/).click();
    await rust(wijzer);
    assert.equal(melding?.textContent.trim(), '');
  });

  it('"weet ik nog niet" takes the answer back', async () => {
    const wijzer = await maak();
    optie(wijzer, /herstelaanbod/, /is hersteld/).click();
    await rust(wijzer);
    optie(wijzer, /herstelaanbod/, /Weet ik nog niet/).click();
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, {});
    assert.equal(optie(wijzer, /herstelaanbod/, /Weet ik nog niet/).checked, true);
  });

  it('says what each option would do before it is chosen, and the advice then says the same', async () => {
    const wijzer = await maak();
    const tekst = leesbaar(wijzer);
    assert.include(tekst, 'Als u ‘De overtreding is hersteld’ kiest:');
    assert.include(tekst, 'Geen handhaving is geboden');
    optie(wijzer, /herstelaanbod/, /is hersteld/).click();
    await rust(wijzer);
    assert.include(adviesTekst(wijzer), 'Geen handhaving geboden');
  });

  it('moves the focus to the heading of the next and the previous step', async () => {
    const wijzer = await maak();
    knop(wijzer, /^Volgende: ernst/).click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Hoe ernstig is het?');
    assert.equal(metFocus()?.id, 'kop');
    knop(wijzer, /^Vorige: herstelaanbod/).click();
    await rust(wijzer);
    assert.include(metFocus()?.textContent, 'Is er al gelegenheid');
  });

  it('keeps what was typed though it is no value, says so at the field and in a summary that takes the focus', async () => {
    const wijzer = await maak({ dossier: undefined });
    vul(veld(wijzer, /dag was de inspectie/), '31-2-2026');
    await rust(wijzer);
    const invoer = veld(wijzer, /dag was de inspectie/);
    assert.equal(invoer.value, '31-2-2026');
    assert.equal(invoer.getAttribute('aria-invalid'), 'true');
    const uitleg = (invoer.getRootNode() as ShadowRoot).getElementById(invoer.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    assert.include(uitleg?.textContent, 'In februari 2026 zijn er 28 dagen');
    knop(wijzer, /^Volgende/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'fouten');
    knop(wijzer, /Deze datum bestaat niet/).click();
    assert.equal(metFocus(), veld(wijzer, /dag was de inspectie/));
    knop(wijzer, /Overzicht/).click();
    await rust(wijzer);
    knop(wijzer, /De zaak/).click();
    await rust(wijzer);
    assert.equal(veld(wijzer, /dag was de inspectie/).value, '31-2-2026');
  });

  it('builds a case from nothing to an advice', async () => {
    const wijzer = await maak({ dossier: undefined });
    optie(wijzer, /wat voor voorziening/, /^Kindercentrum/).click();
    vul(veld(wijzer, /dag was de inspectie/), '2-3-2026');
    optie(wijzer, /voor onderzoek/, /^Jaarlijks/).click();
    vul(veld(wijzer, /welke dag vraagt u advies/), '30 maart 2026');
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'maandag 30 maart 2026');
    knop(wijzer, /^Volgende: overtredingen/).click();
    await rust(wijzer);
    const zoek = alle<HTMLInputElement>(wijzer, '#zoek')[0];
    if (!zoek) throw new Error('no search field');
    zoek.value = 'diploma';
    zoek.dispatchEvent(new Event('input'));
    await rust(wijzer);
    assert.include(leesbaar(wijzer), '1 gevonden');
    knop(wijzer, /^Diploma’s/).click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Gegevens van de overtreding');
    vul(veld(wijzer, /hoeveel gaat het/), '3');
    await rust(wijzer);
    assert.equal(wijzer.dossier?.overtredingen.length, 1);
    assert.equal(wijzer.dossier?.overtredingen[0]?.aantal, 3);
    assert.equal(wijzer.advies?.status, 'voorlopig');
  });

  it('takes an earlier measure by form, and the advice follows', async () => {
    const wijzer = await maak();
    optie(wijzer, /herstelaanbod/, /geen aanbod/).click();
    await rust(wijzer);
    knop(wijzer, /^Vorige: eerdere maatregelen/).click();
    await rust(wijzer);
    optie(wijzer, /eerder iets gebeurd/, /^Ja/).click();
    await rust(wijzer);
    knop(wijzer, /^Toevoegen$/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'gebeurtenis-fouten');
    const [soort] = alle<HTMLSelectElement>(wijzer, 'select');
    if (!soort) throw new Error('no select');
    soort.value = 'aanwijzing';
    soort.dispatchEvent(new Event('change'));
    vul(veld(wijzer, /^Op welke dag/), '1-6-2025');
    await rust(wijzer);
    optie(wijzer, /op tijd gedaan/, /^Nee/).click();
    await rust(wijzer);
    knop(wijzer, /^Toevoegen$/).click();
    await rust(wijzer);
    assert.deepEqual(JSON.parse(JSON.stringify(wijzer.dossier?.overtredingen[0]?.historie)), [{ datum: '2025-06-01', soort: 'aanwijzing', opgevolgd: false }]);
    assert.include(adviesTekst(wijzer), 'Advies gewijzigd: overtreding 1: aanwijzing → last onder dwangsom, door: eerdere aanwijzing.');
    assert.include(adviesTekst(wijzer), '€ 2.000');
    assert.include(adviesTekst(wijzer), 'tot en met maandag 6 april 2026');
  });

  it('says at its place what the engine refuses, in words without places in a file, and offers the way there', async () => {
    const wijzer = await maak({
      dossier: dossier({ overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden: {}, historie: [{ datum: '2025-06-01', soort: 'aanwijzing' }] }] }),
    });
    knop(wijzer, /^Vorige: eerdere/).click();
    await rust(wijzer);
    knop(wijzer, /^Wijzig: /).click();
    await rust(wijzer);
    vul(veld(wijzer, /^Op welke dag/), '1-6-2027');
    await rust(wijzer);
    let bron = '';
    wijzer.addEventListener('wijzer-fout', (e) => (bron = e.detail.bron));
    knop(wijzer, /opslaan/).click();
    await rust(wijzer);
    assert.equal(bron, 'dossier');
    assert.equal(wijzer.advies, undefined);
    const tekst = leesbaar(wijzer);
    assert.include(tekst, '1 juni 2027 ligt na de dag van het besluit (30 maart 2026).');
    assert.notInclude(tekst, '/overtredingen/');
    knop(wijzer, /De zaak/).click();
    await rust(wijzer);
    knop(wijzer, /^Ga erheen/).click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Wat is er eerder gebeurd?');
  });

  it('never loses the focus: editing and removing an earlier measure, removing an overtreding', async () => {
    const wijzer = await maak({
      dossier: dossier({ overtredingen: [{ id: 'o1', voorschrift: 'diplomas', antwoorden: {}, historie: [{ datum: '2025-06-01', soort: 'aanwijzing' }] }] }),
    });
    knop(wijzer, /^Vorige: eerdere/).click();
    await rust(wijzer);
    knop(wijzer, /^Wijzig: Aanwijzing, zondag 1 juni 2025/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'gebeurtenis-soort');
    assert.equal(veld(wijzer, /^Op welke dag/).value, '1-6-2025');
    knop(wijzer, /^Formulier sluiten/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'kop');
    knop(wijzer, /^Verwijder: Aanwijzing/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'kop');
    assert.isFalse('historie' in (wijzer.dossier?.overtredingen[0] ?? {}));
    knop(wijzer, /Overtredingen/).click();
    await rust(wijzer);
    knop(wijzer, /^Verwijder overtreding 1/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'kop');
    assert.deepEqual(wijzer.dossier?.overtredingen, []);
  });

  it('undoes and does again', async () => {
    const wijzer = await maak();
    optie(wijzer, /herstelaanbod/, /is hersteld/).click();
    await rust(wijzer);
    knop(wijzer, /^Ongedaan maken/).click();
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, {});
    knop(wijzer, /^Opnieuw/).click();
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
  });

  it('shows amounts by step, reasons with sources, contradictions with both readings and what it assumes', async () => {
    const wijzer = await maak({
      dossier: dossier({
        overtredingen: [
          {
            id: 'o1',
            voorschrift: 'diplomas',
            aantal: 2,
            antwoorden: { herstelaanbod: 'geen', directGevaar: false },
            historie: [{ datum: '2025-06-01', soort: 'aanwijzing' }],
          },
        ],
      }),
    });
    await vouwOpen(wijzer, /^Waarom dit advies/);
    const tekst = adviesTekst(wijzer);
    for (const deel of [
      'Maal het aantal',
      'Proefbeleid, 3',
      'Waarom dit advies?',
      'Twee termijnen',
      'Hiermee is gerekend: Zeven dagen.',
      'Twee weken.',
      'Dit is beleid van de gemeente.',
      'Dit is een advies van het programma. U beslist.',
    ]) {
      assert.include(tekst, deel);
    }
  });

  it('a dossier equal to the one at hand changes nothing, another one begins anew', async () => {
    const wijzer = await maak();
    optie(wijzer, /herstelaanbod/, /is hersteld/).click();
    await rust(wijzer);
    wijzer.dossier = JSON.parse(JSON.stringify(wijzer.dossier)) as object;
    await rust(wijzer);
    knop(wijzer, /^Ongedaan maken/).click();
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, {});
    wijzer.dossier = dossier({ overtredingen: [] });
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Welke overtredingen zijn er?');
    assert.equal(knop(wijzer, /^Ongedaan maken/).getAttribute('aria-disabled'), 'true');
  });

  it('refuses a dossier with errors as a whole, in words', async () => {
    const wijzer = await maak();
    let bron = '';
    wijzer.addEventListener('wijzer-fout', (e) => (bron = e.detail.bron));
    wijzer.dossier = { ...dossier(), besluitdatum: '2026-02-30' };
    await rust(wijzer);
    assert.equal(bron, 'dossier');
    assert.include(leesbaar(wijzer), 'Het dossier kan niet worden gebruikt.');
    assert.include(leesbaar(wijzer), '/besluitdatum');
    wijzer.dossier = dossier();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Is er al gelegenheid geweest om te herstellen?');
  });

  it('refuses a broken policy and one that is not there', async () => {
    const wijzer = await maak();
    const tekst = await (await fetch(BELEID)).text();
    wijzer.beleid = tekst.replace('"sterkte": "geboden"', '"sterkte": "verplicht"');
    await wijzer.updateComplete;
    assert.include(leesbaar(wijzer), 'Het beleid kan niet worden gebruikt.');
    wijzer.beleid = undefined;
    wijzer.beleidUrl = '/niets.json';
    await wacht('the refusal', () => leesbaar(wijzer).includes('kon niet worden opgehaald'));
    assert.equal(wijzer.advies, undefined);
  });

  it('read-only: everything to read and to print, nothing to change', async () => {
    const wijzer = await maak({ alleenLezen: true });
    assert.equal(kopVanStap(wijzer), 'Overzicht van deze zaak');
    const knoppen = (): string[] =>
      alle<HTMLButtonElement>(wijzer, 'button')
        .filter((b) => b.checkVisibility())
        .map((b) => b.textContent.trim());
    await wacht('the onderzoekslijst', () => knoppen().length > 0);
    assert.deepEqual(knoppen(), ['Druk de onderzoekslijst af']);
    assert.lengthOf(alle(wijzer, 'input, select, textarea'), 0);
    assert.include(adviesTekst(wijzer), 'Overtreding 2: Ruimtes');
  });

  it('starts its headings at the level the host asks for', async () => {
    const wijzer = await maak({ kopniveau: 4 });
    const niveaus = new Set(alle(wijzer, 'h1,h2,h3,h4,h5,h6').map((h) => h.tagName));
    assert.deepEqual([...niveaus].sort(), ['H4', 'H5', 'H6']);
  });

  it('shows new text also after the browser translated the page', async () => {
    const wijzer = await maak();
    for (const el of [wijzer, ...alle(wijzer, '*')]) {
      for (const wortel of [el, el.shadowRoot]) {
        for (const n of [...(wortel?.childNodes ?? [])]) {
          if (n.nodeType !== Node.TEXT_NODE || !n.textContent?.trim()) continue;
          const vertaald = document.createElement('font');
          vertaald.textContent = 'translated';
          n.replaceWith(vertaald);
        }
      }
    }
    const eerste = alle(wijzer, 'hw-maatregel').length;
    assert.include(leesbaar(wijzer), 'translated');
    optie(wijzer, /./, /./).closest('fieldset')?.querySelectorAll('input')[1]?.click();
    await rust(wijzer);
    assert.include(adviesTekst(wijzer), 'Advies gewijzigd: overtreding 1: nog open → geen handhaving');
    assert.include(adviesTekst(wijzer), 'Geen handhaving');
    assert.notEqual(alle(wijzer, 'hw-maatregel').length, eerste);
    alle<HTMLButtonElement>(wijzer, '.voet button').at(-1)?.click();
    await rust(wijzer);
    assert.equal(kopVanStap(wijzer), 'Hoe ernstig is het?');
    assert.include(leesbaar(wijzer), 'Is er direct gevaar?');
  });
});
