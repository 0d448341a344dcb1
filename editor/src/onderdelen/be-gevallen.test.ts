import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Casus, Casussen, VerwachteMaatregel, Verwachting } from '@handhavingswijzer/engine';
import { alle, drempels, knop, leesbaar, maakEditor, plat, proefbeleid, ruimOp, veld, vul, wacht, type Opstelling } from '../proef/opstelling.ts';

const beleid = await proefbeleid();
const dossier = (antwoorden: Record<string, unknown>, historie: readonly object[] = []) => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true },
  houder: { capaciteit: 60 },
  antwoorden: { veelheid: false },
  overtredingen: [
    { id: 'o1', voorschrift: 'diplomas', pleegdatum: '2026-03-02', aantal: 1, antwoorden: { herstelaanbod: 'geen', verzwarend: [], ...antwoorden }, historie },
  ],
});
const maatregelen = (...lijst: VerwachteMaatregel[]): Verwachting => ({ overtredingen: { o1: { maatregelen: lijst } } });
const CASUSSEN = `${JSON.stringify(
  {
    schema: 'casussen/1',
    beleid: 'proefstad',
    casussen: [
      {
        id: 'eerste',
        titel: 'Een eerste overtreding',
        herleiding: '3: eerst een aanwijzing. Grote gevolgen: 7 dagen.',
        regels: ['aanwijzing', 'termijn'],
        dossier: dossier({ directGevaar: false }),
        verwacht: maatregelen({ soort: 'aanwijzing', sterkte: 'geboden', dagen: 7 }),
      },
      {
        id: 'herhaald',
        titel: 'Recidive na een jaar',
        herleiding: '3: bij recidive een last.',
        regels: ['last'],
        dossier: dossier({ directGevaar: false }, [{ datum: '2025-03-02', soort: 'aanwijzing', locatie: 'deze', soortgelijk: false }]),
        verwacht: { overtredingen: { o1: { recidive: true } } },
      },
    ],
  },
  null,
  2,
)}\n`;

const deel = ({ editor }: Opstelling): HTMLElement => alle(editor, 'be-gevallen')[0] as HTMLElement;
const zegt = (o: Opstelling, tekst: string): Promise<void> => wacht(tekst, () => leesbaar(deel(o)).includes(tekst));
const gevallen = ({ editor }: Opstelling): readonly Casus[] => (JSON.parse(editor.casussen) as Casussen).casussen;
const geval = (o: Opstelling, id: string): HTMLElement => alle(deel(o), `[data-geval=${id}]`)[0] as HTMLElement;

async function maak(): Promise<Opstelling> {
  const o = await maakEditor({ beleid, casussen: CASUSSEN });
  await o.toon('gevallen');
  await zegt(o, 'Alle 2 gevallen goed.');
  return o;
}

/** Breaks the term of seven days, by the text. */
async function maakFout(o: Opstelling): Promise<void> {
  o.wijzig('beleid', '"aantal": 7, "eenheid": "dagen"', '"aantal": 8, "eenheid": "dagen"');
  await zegt(o, '1 geval fout, 1 goed.');
}

describe('be-gevallen', function () {
  this.timeout(90_000);
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(ruimOp);

  it('shows which case fails when a rule changes, first, with what was expected and what came out', async () => {
    const o = await maak();
    await maakFout(o);
    const [eerste] = alle(deel(o), 'li[data-geval]');
    assert.equal(eerste?.dataset['geval'], 'eerste');
    const tekst = leesbaar(geval(o, 'eerste'));
    assert.include(tekst, 'Verwacht Gekregen Aanwijzing: geboden, binnen 7 dagen');
    assert.include(tekst, 'Aanwijzing: geboden, binnen 8 dagen');
    o.wijzig('beleid', '"aantal": 8, "eenheid": "dagen"', '"aantal": 7, "eenheid": "dagen"');
    await zegt(o, 'Alle 2 gevallen goed.');
  });

  it('finds a case by its words, and only those that fail', async () => {
    const o = await maak();
    const zoek = veld(deel(o), /Zoek in de gevallen/);
    vul(zoek, 'recidive last');
    await zegt(o, '1 van 2 gevallen');
    vul(zoek, '');
    veld(deel(o), /Alleen wat fout gaat/).click();
    await zegt(o, 'Geen geval past hierbij.');
  });

  it('changes a title, copies and takes out a case, each as one step that can be undone', async () => {
    const o = await maak();
    knop(deel(o), /^Een eerste overtreding$/).click();
    await zegt(o, 'Gaat over deze regels');
    vul(veld(deel(o), /^Titel/), 'De eerste keer');
    assert.equal(o.editor.casussen, CASUSSEN.replace('Een eerste overtreding', 'De eerste keer'));
    await zegt(o, 'De eerste keer');
    knop(deel(o), /Maak een kopie/).click();
    await zegt(o, 'De eerste keer (kopie)');
    assert.deepEqual(
      gevallen(o).map(({ id }) => id),
      ['eerste', 'de-eerste-keer-kopie', 'herhaald'],
    );
    knop(deel(o), /Verwijder dit geval/).click();
    assert.lengthOf(gevallen(o), 2);
    knop(o.editor, /Maak ongedaan/).click();
    assert.lengthOf(gevallen(o), 3);
  });

  it('changes what must come out by a form', async () => {
    const o = await maak();
    knop(deel(o), /^Een eerste overtreding$/).click();
    await zegt(o, 'Gaat over deze regels');
    vul(veld(deel(o), /^Termijn in dagen/), '9');
    assert.deepEqual(gevallen(o)[0]?.verwacht, maatregelen({ soort: 'aanwijzing', sterkte: 'geboden', dagen: 9 }));
    await wacht('the case that fails', () => leesbaar(deel(o)).includes('Waar het beleid iets anders geeft'));
    vul(veld<HTMLSelectElement>(deel(o), /^Noem nog iets/), '/totaal/dwangsomCent');
    assert.deepEqual(gevallen(o)[0]?.verwacht.totaal, { dwangsomCent: 0 });
    vul(veld(deel(o), /^Termijn in dagen/), 'negen');
    await zegt(o, 'Dit is geen heel aantal dagen.');
  });

  it('takes over what came out only when she says that the text says so, and where', async () => {
    const o = await maak();
    await maakFout(o);
    knop(geval(o, 'eerste'), /Bekijk en wijzig/).click();
    await zegt(o, 'bewijst niets');
    const over = knop(deel(o), /Neem de uitkomst over/);
    over.click();
    assert.equal(o.editor.casussen, CASUSSEN, 'nothing was ticked');
    veld(deel(o), /Dit staat zo in de beleidstekst/).click();
    vul(veld(deel(o), /Uit welke paragraaf volgt dit/), '3: acht dagen sinds de wijziging.');
    await wacht('the button', () => knop(deel(o), /Neem de uitkomst over/).getAttribute('aria-disabled') === 'false');
    knop(deel(o), /Neem de uitkomst over/).click();
    assert.deepEqual(gevallen(o)[0]?.verwacht, maatregelen({ soort: 'aanwijzing', sterkte: 'geboden', dagen: 8 }));
    assert.equal(gevallen(o)[0]?.herleiding, '3: acht dagen sinds de wijziging.');
    await wacht('the case that passes', () => !leesbaar(deel(o)).includes('Waar het beleid iets anders geeft'));
  });

  it('opens a case in the preview', async () => {
    const o = await maak();
    knop(deel(o), /^Recidive na een jaar$/).click();
    await zegt(o, 'Gaat over deze regels');
    knop(deel(o), /Open in het voorbeeld/).click();
    await wacht('the advice', () => o.proef.voorbeeld.advies?.overtredingen[0]?.recidive === true);
  });

  it('saves the case in the preview with only what she ticked', async () => {
    const o = await maak();
    await o.toon('voorbeeld');
    o.proef.voorbeeld.open(dossier({ directGevaar: true }), undefined);
    await wacht('the advice', () => o.proef.voorbeeld.advies !== undefined);
    await o.toon('gevallen');
    knop(deel(o), /Bewaar het voorbeeld als geval/).click();
    await zegt(o, 'Vink aan wat u in de beleidstekst hebt nagekeken');
    await zegt(o, 'Exploitatieverbod: mogelijk');
    assert.isEmpty(
      alle<HTMLInputElement>(deel(o), 'input[type=checkbox]').filter(({ checked }) => checked),
      'nothing is ticked beforehand',
    );
    vul(veld(deel(o), /^Titel/), 'Met gevaar');
    vul(veld(deel(o), /^Herleiding/), '3: bij gevaar kan een verbod.');
    veld(deel(o), /Recidive/).click();
    await wacht('the button', () => knop(deel(o), /^Bewaar het geval$/).getAttribute('aria-disabled') === 'false');
    knop(deel(o), /^Bewaar het geval$/).click();
    assert.deepEqual(gevallen(o)[2], {
      id: 'met-gevaar',
      titel: 'Met gevaar',
      herleiding: '3: bij gevaar kan een verbod.',
      dossier: dossier({ directGevaar: true }),
      verwacht: { overtredingen: { o1: { recidive: false } } },
    });
    await wacht('its outcome', () => plat(alle(deel(o), '.etiket')[0]?.textContent) === 'goed');
  });

  it('says which conditions no case has shown, and makes the nearest case that would', async () => {
    const o = await maak();
    knop(deel(o), /Wat nog niet gezien is/).click();
    await zegt(o, 'Verbod bij gevaar (3)');
    const rij = alle(deel(o), 'li').find((li) => leesbaar(li).includes('Verbod bij gevaar (3)')) as HTMLElement;
    assert.include(leesbaar(rij), 'Nodig is een geval waarin ‘direct gevaar’ ja is.');
    knop(rij, /waarin dit waar is/).click();
    await zegt(o, 'Bewaar als geval');
    const { nieuw } = o.proef.blad.stand;
    assert.equal(nieuw?.titel, 'Een eerste overtreding: Direct gevaar: ja');
    assert.deepEqual(nieuw?.regels, ['gevaar']);
  });

  it('adds cases on and around a boundary as one step', async () => {
    const o = await maak();
    knop(deel(o), /Grensgevallen/).click();
    await zegt(o, 'Geval om van uit te gaan');
    vul(veld<HTMLSelectElement>(deel(o), /Geval om van uit te gaan/), 'herhaald');
    await wacht('the boundaries', () => leesbaar(deel(o)).includes('Termijn van 3 jaar: Recidive (2)'));
    const grens = veld<HTMLSelectElement>(deel(o), /^Grens/);
    vul(grens, [...grens.options].find((optie) => optie.text.includes('Termijn van 3 jaar'))?.value ?? '');
    await zegt(o, 'Recidive: nee');
    assert.deepEqual(
      alle(deel(o), 'tbody tr').map((rij) => /precies|korter|langer/.exec(leesbaar(rij))?.[0] + ' ' + (/Recidive: (\w+)/.exec(leesbaar(rij))?.[1] ?? '')),
      ['korter ja', 'precies ja', 'langer nee'],
    );
    for (const vak of alle<HTMLInputElement>(deel(o), 'td input')) vak.click();
    veld(deel(o), /heb ik in de beleidstekst nagekeken/).click();
    vul(veld(deel(o), /Uit welke paragraaf/), '2: drie jaar, de dag zelf telt mee');
    await wacht('the button', () => knop(deel(o), /Voeg 3 gevallen toe/).getAttribute('aria-disabled') === 'false');
    knop(deel(o), /Voeg 3 gevallen toe/).click();
    assert.lengthOf(gevallen(o), 5);
    await wacht('their outcome', () => o.editor.isConnected && leesbaar(o.editor).includes('5 gevallen goed'));
    knop(o.editor, /Maak ongedaan/).click();
    assert.equal(o.editor.casussen, CASUSSEN);
  });

  it('keeps what she typed while another view is open', async () => {
    const o = await maak();
    o.proef.voorbeeld.open(dossier({}), undefined);
    void o.proef.maakGeval(dossier({}), '');
    await zegt(o, 'Bewaar als geval');
    vul(veld(deel(o), /^Titel/), 'Half af');
    await o.toon('controle');
    await o.toon('gevallen');
    assert.equal(veld(deel(o), /^Titel/).value, 'Half af');
  });

  it('shows cases to who may only read, without a way to change them', async () => {
    const o = await maakEditor({ beleid, casussen: CASUSSEN });
    o.editor.rechten = 'lezen';
    await o.toon('gevallen');
    await zegt(o, 'Alle 2 gevallen goed.');
    knop(deel(o), /^Een eerste overtreding$/).click();
    await zegt(o, 'Aanwijzing: geboden, binnen 7 dagen');
    assert.isEmpty(alle(deel(o), 'input, textarea, select'));
  });

  for (const width of [1280, 320])
    it(`has no barriers at ${width} pixels`, async () => {
      await setViewport({ width, height: 900 });
      const o = await maak();
      await maakFout(o);
      const keur = async (waar: string): Promise<void> => {
        assert.deepEqual(await drempels(deel(o)), [], waar);
        assert.isAtMost(document.documentElement.scrollWidth, width, waar);
      };
      await keur('list');
      knop(geval(o, 'eerste'), /Bekijk en wijzig/).click();
      await zegt(o, 'bewijst niets');
      await keur('case');
      void o.proef.maakGeval(dossier({}), 'Nieuw');
      await zegt(o, 'Vragen die het advies nog kunnen veranderen');
      await keur('new case');
      knop(deel(o), /Terug naar alle/).click();
      await zegt(o, 'Zoek in de gevallen');
      knop(deel(o), /Wat nog niet gezien is/).click();
      await zegt(o, 'Verbod bij gevaar');
      await keur('conditions');
      knop(deel(o), /Grensgevallen/).click();
      await zegt(o, 'Geval om van uit te gaan');
      vul(veld<HTMLSelectElement>(deel(o), /Geval om van uit te gaan/), 'herhaald');
      await wacht('the boundaries', () => leesbaar(deel(o)).includes('Termijn van 3 jaar: Recidive (2)'));
      const grens = veld<HTMLSelectElement>(deel(o), /^Grens/);
      vul(grens, grens.options[1]?.value ?? '');
      await zegt(o, 'Recidive:');
      await keur('boundaries');
    });
});
