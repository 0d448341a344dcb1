import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { BeleidJson, Dossier } from '@handhavingswijzer/engine';
import { nieuweVersie } from '../../demo/nieuwe-versie.ts';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { drempels } from '../proef/keuring.ts';
import { alle, BELEID, dossier, knop, kopVanStap, leesbaar, maak, metFocus, optie, ruimOp, rust, veld, vul, wacht } from '../proef/opstelling.ts';
import type { Bewaarplaats } from './bewaarplaats.ts';
import { maakGeheugenplaats } from './geheugenplaats.ts';

const SLEUTEL = 'handhavingswijzer Z-1';

async function keur(wijzer: HandhavingsWijzer, waar: string): Promise<void> {
  assert.deepEqual(await drempels(wijzer), [], waar);
}

async function metPlaats(plaats: Bewaarplaats, d: Dossier | null = dossier()): Promise<HandhavingsWijzer> {
  const wijzer = await maak({ dossier: undefined });
  wijzer.bewaarSleutel = SLEUTEL;
  wijzer.bewaarplaats = plaats;
  wijzer.dossier = d;
  await rust(wijzer);
  return wijzer;
}

async function antwoord(wijzer: HandhavingsWijzer, naam: RegExp): Promise<void> {
  optie(wijzer, /herstelaanbod/, naam).click();
  await rust(wijzer);
}

const bewaard = async (plaats: Bewaarplaats): Promise<Dossier | undefined> => {
  const tekst = (await plaats.lees(SLEUTEL))?.inhoud;
  return tekst === undefined ? undefined : (JSON.parse(tekst) as { dossier: Dossier }).dossier;
};
const staat =
  (tekst: string) =>
  async (wijzer: HandhavingsWijzer): Promise<void> =>
    wacht(tekst, () => leesbaar(wijzer).includes(tekst));
const bewaardeAntwoorden = async (plaats: Bewaarplaats): Promise<unknown> => (await bewaard(plaats))?.overtredingen[0]?.antwoorden;
const melding = (wijzer: HandhavingsWijzer): string => alle(wijzer, '[aria-live=polite]')[0]?.textContent.trim() ?? '';

/** Presses keys together. */
async function toets(...toetsen: string[]): Promise<void> {
  for (const down of toetsen) await sendKeys({ down });
  for (const up of toetsen.toReversed()) await sendKeys({ up });
}

describe('keeping the case', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('writes after each act, says so once, and goes on where she was', async () => {
    const plaats = maakGeheugenplaats();
    const een = await metPlaats(plaats);
    assert.isUndefined(await bewaard(plaats), 'opening writes nothing');
    await antwoord(een, /is hersteld/);
    await wacht('saved', () => melding(een) === 'Uw zaak is bewaard.');
    assert.deepEqual(await bewaardeAntwoorden(plaats), { herstelaanbod: 'hersteld' });
    assert.include(leesbaar(een), 'bewaard');
    knop(een, /^Volgende/).click();
    await rust(een);
    een.parentElement?.remove(); // at once: what waits is written
    const twee = await metPlaats(plaats, null);
    await staat('Overtreding 1 van 2')(twee);
    assert.deepEqual({ ...twee.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
    assert.equal(kopVanStap(twee), 'Hoe ernstig is het?', 'the place too');
    assert.match(melding(twee), /^U gaat verder met de zaak die op .* is bewaard\.$/);
  });

  it('asks when what is stored differs from the dossier of the host, and keeps both until she chose', async () => {
    const plaats = maakGeheugenplaats();
    const een = await metPlaats(plaats);
    await antwoord(een, /is hersteld/);
    await wacht('saved', () => melding(een) === 'Uw zaak is bewaard.');
    ruimOp();
    const twee = await metPlaats(plaats);
    await staat('Er is al een zaak bewaard')(twee);
    await antwoord(twee, /geen aanbod/);
    await new Promise((klaar) => setTimeout(klaar, 400));
    assert.deepEqual(await bewaardeAntwoorden(plaats), { herstelaanbod: 'hersteld' }, 'not overwritten');
    await keur(twee, 'stored case differs');
    knop(twee, /Ga verder met de bewaarde zaak/).click();
    await rust(twee);
    assert.deepEqual({ ...twee.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
    assert.equal(metFocus()?.id, 'kop');

    ruimOp();
    const drie = await metPlaats(plaats);
    await staat('Er is al een zaak bewaard')(drie);
    knop(drie, /Begin met dit dossier/).click();
    await wacht('replaced', () => melding(drie) !== '');
    await wacht('written', () => leesbaar(drie).includes('bewaard'));
    await new Promise((klaar) => setTimeout(klaar, 50));
    assert.deepEqual(await bewaardeAntwoorden(plaats), {});
  });

  it('two elements on one case: the other is told, and takes over or goes on', async () => {
    const plaats = maakGeheugenplaats();
    const een = await metPlaats(plaats);
    const twee = await metPlaats(plaats);
    await antwoord(een, /is hersteld/);
    await staat('ook in een ander venster gewijzigd')(twee);
    assert.equal(melding(twee), 'Deze zaak is ook in een ander venster gewijzigd');
    await antwoord(twee, /geen aanbod/);
    await new Promise((klaar) => setTimeout(klaar, 400));
    assert.deepEqual(await bewaardeAntwoorden(plaats), { herstelaanbod: 'hersteld' }, 'not overwritten');
    await keur(twee, 'another window wrote');

    knop(twee, /Ga hier door/).click();
    await staat('ook in een ander venster gewijzigd')(een);
    assert.deepEqual(await bewaardeAntwoorden(plaats), { herstelaanbod: 'geen' });
    assert.deepEqual({ ...een.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' }, 'still there in the first');
    knop(een, /Neem de andere over/).click();
    await rust(een);
    assert.deepEqual({ ...een.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'geen' });
    assert.notInclude(leesbaar(een), 'ook in een ander venster');
    knop(een, /^. ?Overzicht|Overzicht/).click();
    await rust(een);
    knop(een, /Zet de vorige zaak terug/).click();
    await rust(een);
    assert.deepEqual({ ...een.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' }, 'what was there can be put back');
  });

  it('a store that fails: the case goes on, said plainly, with a way to keep it', async () => {
    const plaats: Bewaarplaats = {
      lees: () => Promise.resolve(undefined),
      schrijf: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const wijzer = await metPlaats(plaats);
    await antwoord(wijzer, /is hersteld/);
    await staat('Er is geen ruimte meer om te bewaren.')(wijzer);
    assert.equal(melding(wijzer), 'Uw zaak is niet bewaard');
    assert.isDefined(knop(wijzer, /Download zaakbestand/));
    await keur(wijzer, 'the store failed');
    await antwoord(wijzer, /geen aanbod/);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'geen' });
  });

  it('a store that may not be read, as in a sandbox', async () => {
    const nee = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'));
    const wijzer = await metPlaats({ lees: nee, schrijf: nee });
    await staat('Bewaren lukt op deze plek niet.')(wijzer);
    await antwoord(wijzer, /is hersteld/);
    assert.equal(wijzer.advies?.overtredingen[0]?.maatregelen[0]?.soort, 'geen-handhaving');
  });

  it('what is stored and cannot be read is not overwritten before she chose', async () => {
    const plaats = maakGeheugenplaats();
    await plaats.schrijf(SLEUTEL, '{"schema":"zaakbestand/1"', undefined);
    const wijzer = await metPlaats(plaats);
    await staat('De bewaarde zaak kan niet worden gelezen')(wijzer);
    await antwoord(wijzer, /is hersteld/);
    await new Promise((klaar) => setTimeout(klaar, 400));
    assert.equal((await plaats.lees(SLEUTEL))?.inhoud, '{"schema":"zaakbestand/1"');
    await keur(wijzer, 'unreadable');
    knop(wijzer, /Ga hier door en vervang het/).click();
    await rust(wijzer);
    await new Promise((klaar) => setTimeout(klaar, 50));
    assert.deepEqual(await bewaardeAntwoorden(plaats), { herstelaanbod: 'hersteld' });
  });

  it('opens a case file by its button, refuses another file in words, and puts the case back', async () => {
    const wijzer = await metPlaats(maakGeheugenplaats());
    await antwoord(wijzer, /is hersteld/);
    knop(wijzer, /Overzicht/).click();
    await rust(wijzer);
    await keur(wijzer, 'overview with the case file');
    const kies = async (naam: string, inhoud: string): Promise<void> => {
      const lijst = new DataTransfer();
      lijst.items.add(new File([inhoud], naam, { type: 'application/json' }));
      const [invoer] = alle<HTMLInputElement>(wijzer, 'input[type=file]');
      if (!invoer) throw new Error('no file input');
      invoer.files = lijst.files;
      invoer.dispatchEvent(new Event('change'));
      await new Promise((klaar) => setTimeout(klaar, 30));
      await rust(wijzer);
    };
    await kies('brief.json', '{"schema":"dossier/1"}');
    assert.include(leesbaar(wijzer), 'Het zaakbestand kan niet worden geopend. Er is niets veranderd.');
    assert.include(leesbaar(wijzer), 'Dit is geen zaakbestand/1 maar dossier/1.');
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
    await keur(wijzer, 'a file that is none');

    const ander = await metPlaats(maakGeheugenplaats(), dossier({ zaak: { identificatie: 'Z-2' } }));
    await antwoord(ander, /Niet helemaal/);
    const plaats = maakGeheugenplaats();
    ander.bewaarplaats = plaats;
    await antwoord(ander, /geen aanbod/);
    for (let n = 0; n < 100 && !(await bewaard(plaats)); n++) await new Promise((klaar) => setTimeout(klaar, 20));
    const tekst = (await plaats.lees(SLEUTEL))?.inhoud ?? '';
    await kies('zaak.json', tekst);
    assert.equal(wijzer.dossier?.zaak?.identificatie, 'Z-2');
    assert.match(melding(wijzer), /^De zaak van .* is geopend\.$/);
    knop(wijzer, /Overzicht/).click();
    await rust(wijzer);
    knop(wijzer, /Zet de vorige zaak terug/).click();
    await rust(wijzer);
    assert.equal(wijzer.dossier?.zaak?.identificatie, 'Z-1');
  });
});

describe('undo by keyboard', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('takes an answer back and does it again, and says what', async () => {
    const wijzer = await maak();
    await antwoord(wijzer, /is hersteld/);
    optie(wijzer, /herstelaanbod/, /is hersteld/).focus();
    await toets('Control', 'z');
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, {});
    assert.include(melding(wijzer), 'ongedaan gemaakt: herstelaanbod');
    await toets('Control', 'z');
    await rust(wijzer);
    assert.equal(melding(wijzer), 'Er is niets om ongedaan te maken.');
    await toets('Control', 'Shift', 'z');
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
    await toets('Control', 'z');
    await toets('Control', 'y');
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'hersteld' });
  });

  it('leaves the keys to the text while text is typed', async () => {
    const wijzer = await maak({ dossier: undefined });
    const naam = veld(wijzer, /Naam van de voorziening/);
    vul(naam, 'De Egel');
    await rust(wijzer);
    veld(wijzer, /Naam van de voorziening/).focus();
    await toets('Control', 'z');
    await rust(wijzer);
    knop(wijzer, /^Ongedaan maken/).focus();
    await toets('Control', 'z');
    await rust(wijzer);
    assert.equal(veld(wijzer, /Naam van de voorziening/).value, '', 'only the second one reached the case');
    assert.include(melding(wijzer), 'Ongedaan gemaakt: Naam van de voorziening.');
  });
});

describe('another version of the policy', () => {
  let oud: BeleidJson;
  let nieuw: BeleidJson;
  before(async () => {
    oud = (await (await fetch(BELEID)).json()) as BeleidJson;
    nieuw = nieuweVersie(oud, { overgang: 'keuze' });
  });
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  const vol = (): Dossier =>
    dossier({
      antwoorden: { veelheid: true },
      overtredingen: [
        { id: 'o1', voorschrift: 'diplomas', aantal: 2, antwoorden: { herstelaanbod: 'geen', directGevaar: false, verzwarend: ['hinder'] }, historie: [] },
        { id: 'o2', voorschrift: 'ruimtes', antwoorden: {} },
      ],
    });

  it('while a case is at hand: shows what changed and both advices, and goes over as she chose', async () => {
    const wijzer = await maak({ dossier: vol() });
    const gehoord: string[] = [];
    for (const soort of ['dossier-gewijzigd', 'advies-gewijzigd'] as const) wijzer.addEventListener(soort, () => gehoord.push(soort));
    wijzer.beleid = nieuw;
    await staat('begonnen onder een andere versie')(wijzer);
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'kop');
    const tekst = leesbaar(wijzer);
    for (const deel of [
      'Lopen de kinderen op dit moment acuut gevaar?',
      'Antwoord vervalt: Kinderen hadden er last van',
      'Uw antwoord past niet meer.',
      'Deze vraag bestaat niet meer.',
      'De overgangsregel van het beleid laat u kiezen',
      'Versie 1.0.0 (van deze zaak)',
      'Versie 2.0.0 (nu ingesteld)',
      'Bedragen, gevolgen, artikelen of uitleg van dit voorschrift zijn anders.',
    ])
      assert.include(tekst, deel);
    assert.lengthOf(
      alle<HTMLInputElement>(wijzer, 'hw-overgang input').filter((i) => i.checked),
      0,
      'nothing is chosen beforehand',
    );
    await keur(wijzer, 'going over');
    assert.deepEqual(gehoord, [], 'setting a property is silent');

    knop(wijzer, /Verder met deze keuze/).click();
    await rust(wijzer);
    assert.equal(metFocus()?.id, 'fouten');
    optie(wijzer, /Onder welke versie/, /Versie 2/).click();
    await rust(wijzer);
    await keur(wijzer, 'going over, with what is missing');
    knop(wijzer, /Verder met deze keuze/).click();
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'Kies wat u doet met uw antwoord op ‘Direct gevaar’.');
    optie(wijzer, /‘Direct gevaar’/, /blijft staan/).click();
    await rust(wijzer);
    knop(wijzer, /Verder met deze keuze/).click();
    await rust(wijzer);

    assert.deepEqual(gehoord, ['dossier-gewijzigd', 'advies-gewijzigd']);
    assert.include(leesbaar(wijzer), 'versie 2.0.0');
    assert.deepEqual({ ...wijzer.dossier?.overtredingen[0]?.antwoorden }, { herstelaanbod: 'geen', directGevaar: false });
    assert.isFalse('antwoorden' in (wijzer.dossier ?? {}));
    knop(wijzer, /Overzicht/).click();
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'Antwoord: Kinderen hadden er last van (versie 1.0.0). Dit antwoord past niet meer.');
    await keur(wijzer, 'what was said under an earlier version');

    wijzer.beleid = oud;
    await staat('begonnen onder een andere versie')(wijzer);
    optie(wijzer, /Onder welke versie/, /Versie 1/).click();
    await rust(wijzer);
    optie(wijzer, /‘Direct gevaar’/, /blijft staan/).click();
    await rust(wijzer);
    knop(wijzer, /Verder met deze keuze/).click();
    await rust(wijzer);
    assert.deepEqual({ ...wijzer.dossier?.antwoorden }, { veelheid: true });
    assert.deepEqual([...(wijzer.dossier?.overtredingen[0]?.antwoorden['verzwarend'] as string[])], ['hinder'], 'back as it was');
  });

  it('she finishes it under the old version: not asked again, and the difference stays within reach', async () => {
    const wijzer = await maak({ dossier: vol() });
    wijzer.beleid = nieuw;
    await staat('begonnen onder een andere versie')(wijzer);
    optie(wijzer, /Onder welke versie/, /Versie 1/).click();
    await rust(wijzer);
    knop(wijzer, /Verder met deze keuze/).click();
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'versie 1.0.0');
    wijzer.beleid = structuredClone(nieuw);
    wijzer.dossier = JSON.parse(JSON.stringify(wijzer.dossier)) as object;
    await rust(wijzer);
    assert.notInclude(leesbaar(wijzer), 'begonnen onder een andere versie');
    knop(wijzer, /Overzicht/).click();
    await rust(wijzer);
    assert.include(leesbaar(wijzer), 'Deze zaak gaat verder onder versie 1.0.0. Ingesteld is versie 2.0.0.');
    knop(wijzer, /Bekijk de verschillen/).click();
    await staat('begonnen onder een andere versie')(wijzer);
  });

  it('an incomplete case loses nothing when the host sets another policy, one that is refused, or none', async () => {
    const wijzer = await maak({ dossier: undefined });
    vul(veld(wijzer, /Naam van de voorziening/), 'De Egel');
    await rust(wijzer);
    wijzer.beleid = '{"schema":"beleid/1"}';
    await staat('Het beleid kan niet worden gebruikt.')(wijzer);
    wijzer.beleid = undefined;
    wijzer.beleidUrl = undefined;
    await staat('Er is nog geen beleid gekozen.')(wijzer);
    wijzer.beleid = nieuw;
    await staat('begonnen onder een andere versie')(wijzer);
    assert.include(leesbaar(wijzer), 'nog niet ingevuld. Kies zelf en zeg waarom.');
    optie(wijzer, /Onder welke versie/, /Versie 2/).click();
    await rust(wijzer);
    const [reden] = alle<HTMLTextAreaElement>(wijzer, 'textarea');
    if (!reden) throw new Error('no reason asked');
    reden.value = 'Nieuwe zaak.';
    reden.dispatchEvent(new Event('change'));
    await rust(wijzer);
    knop(wijzer, /Verder met deze keuze/).click();
    await rust(wijzer);
    assert.equal(veld(wijzer, /Naam van de voorziening/).value, 'De Egel');
  });

  it('at 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const wijzer = await maak({ dossier: vol() });
    wijzer.beleid = nieuw;
    await staat('begonnen onder een andere versie')(wijzer);
    await rust(wijzer);
    await keur(wijzer, 'going over, narrow');
    assert.isAtMost(document.documentElement.scrollWidth, 320);
  });

  it('a case that was hardly begun just takes the new policy', async () => {
    const wijzer = await maak({ dossier: undefined });
    wijzer.beleid = nieuw;
    await staat('versie 2.0.0')(wijzer);
    assert.equal(kopVanStap(wijzer), 'De zaak');
  });

  it('a case file as the dossier of the host is opened whole', async () => {
    const plaats = maakGeheugenplaats();
    const een = await metPlaats(plaats, vol());
    knop(een, /De zaak/).click();
    await wacht('saved', () => leesbaar(een).includes('bewaard'));
    await new Promise((klaar) => setTimeout(klaar, 400));
    const bestand = JSON.parse((await plaats.lees(SLEUTEL))?.inhoud ?? '') as object;
    ruimOp();
    const twee = await maak({ dossier: bestand });
    assert.equal(kopVanStap(twee), 'De zaak');
    assert.deepEqual(twee.dossier?.antwoorden?.['veelheid'], true);
  });
});
