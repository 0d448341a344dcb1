import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Werk } from '../contexten.ts';
import { alle, drempels, knop, leesbaar, maakEditor, plat, proefbeleid, ruimOp, veld, vul, wacht, type Opstelling } from '../proef/opstelling.ts';
import { verschilTussen } from '../werktekst/sneden.ts';

const beleid = await proefbeleid();
const CASUSSEN =
  '{ "schema": "casussen/1", "beleid": "proefstad", "casussen": [{ "id": "c", "titel": "Geval", "dossier": { "overtredingen": [{ "id": "o", "voorschrift": "diplomas" }] } }] }';

/** The view with the forms, at a place in the policy. */
async function bij(pad: string, { rechten = 'alles' as const, casussen = '' }: { rechten?: 'alles' | 'waarden' | 'lezen'; casussen?: string } = {}) {
  const o = await maakEditor({ beleid, casussen }, '1280px');
  o.editor.rechten = rechten;
  await o.editor.updateComplete;
  werk(o).ga({ bestand: 'beleid', pad }, 'tabellen');
  await wacht('the forms', () => alle(o.editor, 'be-tabellen').length > 0);
  const deel = alle(o.editor, 'be-tabellen')[0] as HTMLElement & { updateComplete: Promise<boolean> };
  await wacht('the form', () => alle(deel, '#kop').length > 0);
  await deel.updateComplete;
  return { o, deel };
}
const werk = (o: Opstelling): Werk => (o.editor as unknown as { werk: Werk }).werk;
const rust = async (deel: HTMLElement & { updateComplete: Promise<boolean> }): Promise<void> => {
  await deel.updateComplete;
  await deel.updateComplete;
};
/** What was cut out of the policy and what came in its place. */
function verschil({ editor }: Opstelling): readonly [weg: string, erbij: string] | undefined {
  const [snede] = verschilTussen(beleid, editor.beleid);
  return snede && [beleid.slice(snede.begin, snede.eind), snede.tekst];
}
const regel = ({ editor }: Opstelling, id: string): Record<string, unknown> | undefined =>
  (JSON.parse(editor.beleid) as { regels: Record<string, unknown>[] }).regels.find((een) => een['id'] === id);

describe('be-tabellen', () => {
  afterEach(ruimOp);

  it('changes a period in a condition by one character', async () => {
    const { o, deel } = await bij('/begrippen/0');
    const jaren = veld(deel, /^In de laatste/);
    assert.equal(jaren.value, '3');
    vul(jaren, '4');
    await rust(deel);
    assert.deepEqual(verschil(o), ['3', '4']);
    assert.include(leesbaar(deel), 'in de 4 jaar vóór');
    werk(o).ongedaan();
    await rust(deel);
    assert.equal(o.editor.beleid, beleid);
    assert.equal(jaren.value, '3');
  });

  it('keeps what cannot be read, with what to type instead, and changes nothing', async () => {
    const { o, deel } = await bij('/voorschriften/0/bedragen/0');
    const bedrag = veld(deel, /^Bedrag/);
    assert.equal(bedrag.value, '€ 1.000');
    vul(bedrag, 'duizend');
    await rust(deel);
    assert.equal(bedrag.value, 'duizend');
    assert.equal(bedrag.getAttribute('aria-invalid'), 'true');
    assert.include(leesbaar(deel), 'Dit is geen bedrag.');
    assert.equal(o.editor.beleid, beleid);
    vul(bedrag, '1.500,50');
    await rust(deel);
    assert.include(o.editor.beleid, '"cent": 150050');
    assert.notInclude(leesbaar(deel), 'Dit is geen bedrag.');
    vul(bedrag, '2/3 van categorie 3');
    await rust(deel);
    const [tarief] = (JSON.parse(o.editor.beleid) as { voorschriften: { bedragen: Record<string, unknown>[] }[] }).voorschriften[0]?.bedragen ?? [];
    assert.deepEqual([tarief?.['cent'], tarief?.['categorie'], tarief?.['deel']], [undefined, 3, { teller: 2, noemer: 3 }]);
  });

  it('opens the form of a place, with the focus on its field', async () => {
    const { o, deel } = await bij('/regels/0');
    werk(o).ga({ bestand: 'beleid', pad: '/feiten/0/opties/1/naam' });
    await wacht('the focus', () => (deel.shadowRoot?.activeElement as HTMLInputElement | null)?.value === 'De overtreding is hersteld');
    werk(o).ga({ bestand: 'beleid', offset: beleid.indexOf('"nietGemodelleerd"') });
    await wacht('the section', () => plat(alle(deel, '#kop')[0]?.textContent) === 'Niet uitgewerkt');
  });

  it('keeps the focus on the choice of a part, and puts it on the heading of what is opened', async () => {
    const { deel } = await bij('/regels');
    const keuze = veld<HTMLSelectElement>(deel, /^Onderdeel/);
    keuze.focus();
    vul(keuze, 'feiten');
    await rust(deel);
    assert.equal(deel.shadowRoot?.activeElement, keuze);
    knop(deel, /^Herstelaanbod|^Wat kwam er van/).click();
    await rust(deel);
    assert.equal(deel.shadowRoot?.activeElement?.id, 'kop');
  });

  it('makes a new rule from what it needs: an id from its name, its source, a condition, an effect', async () => {
    const { o, deel } = await bij('/regels');
    knop(deel, /^Voeg regel toe/).click();
    await rust(deel);
    knop(deel, /^Voeg toe$/).click();
    await rust(deel);
    assert.isAtLeast(alle(deel, '.foutmelding').length, 3);
    assert.equal(o.editor.beleid, beleid);

    vul(veld(deel, /^Titel/), 'Last bij direct gevaar');
    await rust(deel);
    assert.equal(veld(deel, /^Id/).value, 'last-bij-direct-gevaar');
    knop(deel, /^Voeg voorwaarde toe/).click();
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /Waar gaat het over/), 'feit:directGevaar');
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /^Hoe/), 'ja');
    await rust(deel);
    knop(deel, /^Neem over/).click();
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /^Soort gevolg/), 'maatregel');
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /^Maatregel/), 'last-onder-dwangsom');
    await rust(deel);
    knop(deel, /^Neem over/).click();
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /^Kracht/), 'geboden');
    vul(veld<HTMLSelectElement>(deel, /^Document/), 'p');
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /^Paragraaf/), '3');
    await rust(deel);
    assert.equal(veld(deel, /^Id/).value, '3-last-bij-direct-gevaar');
    knop(deel, /^Voeg toe$/).click();
    await rust(deel);
    assert.deepEqual(regel(o, '3-last-bij-direct-gevaar'), {
      id: '3-last-bij-direct-gevaar',
      titel: 'Last bij direct gevaar',
      als: { var: 'directGevaar' },
      dan: { maatregel: 'last-onder-dwangsom' },
      sterkte: 'geboden',
      bron: { document: 'p', sectie: '3' },
    });
    assert.equal(verschil(o)?.[0], '', 'nothing else is touched');
    assert.equal(plat(alle(deel, '#kop')[0]?.textContent), 'Last bij direct gevaar');
  });

  it('joins conditions, takes them apart again, and leaves the rest of the text as it was', async () => {
    const { o, deel } = await bij('/regels/2');
    alle(deel, '.acties summary')[0]?.click();
    await rust(deel);
    knop(deel, /^Of iets anders/).click();
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /Waar gaat het over/), 'feit:herstelaanbod');
    await rust(deel);
    vul(veld<HTMLSelectElement>(deel, /^Hoe/), 'niet');
    for (const naam of [/^Er was geen aanbod/, /^Niet aangenomen/]) {
      veld(deel, naam).click();
      await rust(deel);
    }
    knop(deel, /^Neem over/).click();
    await rust(deel);
    const nieuw = { or: [{ var: 'recidive' }, { '!': [{ in: [{ var: 'herstelaanbod' }, ['geen', 'niet-aangenomen']] }] }] };
    assert.deepEqual(regel(o, 'last')?.['als'], nieuw);
    assert.include(leesbaar(deel), '‘recidive’ ja is of');
    const [weg] = alle<HTMLButtonElement>(deel, '.acties button')
      .filter((b) => plat(b.textContent) === 'Haal weg')
      .slice(-1);
    weg?.click();
    await rust(deel);
    assert.deepEqual(regel(o, 'last')?.['als'], { var: 'recidive' });
    assert.equal(o.editor.beleid, beleid, 'byte for byte what it was');
  });

  it('says by what something is used, and takes it away on a second word only', async () => {
    const { o, deel } = await bij('/regels/0');
    knop(deel, /^Haal weg/).click();
    await rust(deel);
    assert.include(leesbaar(deel), 'Hersteld (hersteld)');
    assert.include(leesbaar(deel), 'Last bij recidive (last)');
    assert.equal(o.editor.beleid, beleid);
    knop(deel, /^Haal toch weg/).click();
    await rust(deel);
    assert.isUndefined(regel(o, 'aanwijzing'));
    assert.equal(plat(alle(deel, '#kop')[0]?.textContent), 'Regels');
  });

  it('gives an id another name in both files, and refuses one that is taken', async () => {
    const { o, deel } = await bij('/voorschriften/0', { casussen: CASUSSEN });
    vul(veld(deel, /^Id/), 'ruimtes');
    await rust(deel);
    assert.include(leesbaar(deel), 'Deze naam bestaat al.');
    vul(veld(deel, /^Id/), 'papieren');
    await rust(deel);
    assert.notInclude(o.editor.beleid, '"diplomas"');
    assert.include(o.editor.casussen, '"voorschrift": "papieren"');
    werk(o).ongedaan();
    assert.deepEqual([o.editor.beleid, o.editor.casussen], [beleid, CASUSSEN]);
  });

  it('shows a finding at its field with the mend, which mends it', async () => {
    const { o, deel } = await bij('/regels/3');
    o.wijzig('beleid', '"var": "directGevaar"', '"var": "directGevaa"');
    await wacht('the finding', () => alle(deel, '.foutmelding').length > 0);
    const herstel = alle<HTMLButtonElement>(deel, '.mis button.klein')[0];
    await wacht('findings of this text', () => (o.editor as unknown as { stand?: { versie: number } }).stand?.versie === werk(o).tekst.versie);
    herstel?.click();
    await rust(deel);
    assert.equal(o.editor.beleid, beleid);
  });

  it('keeps to the rights: values only, or nothing', async () => {
    const waarden = await bij('/regels/8', { rechten: 'waarden' });
    assert.isFalse(veld(waarden.deel, /^Titel/).readOnly);
    assert.isTrue(veld(waarden.deel, /^Id/).readOnly);
    assert.isTrue(veld<HTMLSelectElement>(waarden.deel, /^Kracht/).disabled);
    assert.isEmpty(alle<HTMLButtonElement>(waarden.deel, '.acties'));
    vul(veld(waarden.deel, /^Aantal/), '10');
    await rust(waarden.deel);
    assert.deepEqual((regel(waarden.o, 'termijn')?.['dan'] as { termijn: { aantal: number } }).termijn.aantal, 10);
    ruimOp();
    const lezen = await bij('/regels/8', { rechten: 'lezen' });
    for (const invoer of alle<HTMLInputElement>(lezen.deel, '.formulier input, .formulier textarea'))
      assert.isTrue(invoer.readOnly || invoer.disabled, invoer.id);
  });

  it('has a block for every operator of the profile, and leaves alone what is none', async () => {
    const { o, deel } = await bij('/regels/3');
    const telling = { aantalGebeurtenissen: [['aanwijzing'], 'onbeperkt', 'alle', 'ja', 'nee', 'besluitdatum', 'alle'] };
    const als = {
      or: [
        { if: [{ var: 'directGevaar' }, { '<': [telling, 2] }, false] },
        { '===': [{ laatste: [['bevel'], 2, 'pleegdatum'] }, 'bevel'] },
        { '>': [{ var: 'besluitdatum' }, { verschuif: [{ max: ['2026-01-01'] }, -1, 'weken'] }] },
        { '<=': [{ '+': [{ var: 'capaciteit' }, { '-': [4, { min: [1, 2] }] }] }, { breuk: [100, 1, 3, 'rekenkundig'] }] },
        { '!==': [{ and: [true, { '!': { bevat: [{ var: 'verzwarend' }, ['hinder']] } }] }, false] },
        { in: [{ var: 'ernst' }, ['groot', 'licht']] },
        { cat: ['dit', 'is', 'vreemd'] },
      ],
    };
    o.wijzig('beleid', '"als": { "var": "directGevaar" }', `"als": ${JSON.stringify(als)}`);
    const tekst = o.editor.beleid;
    await rust(deel);
    assert.equal(alle(deel, 'p').filter((p) => plat(p.textContent).startsWith('Dit deel past niet')).length, 1);
    const aantal = veld(deel, /^Hoeveel erna/);
    assert.equal(aantal.value, '-1');
    vul(aantal, '-2');
    await rust(deel);
    assert.equal(o.editor.beleid, tekst.replace('-1,"weken"', '-2,"weken"'));
  });

  for (const breedte of [1280, 320])
    it(`has no barriers at ${String(breedte)} px`, async () => {
      await setViewport({ width: breedte, height: 800 });
      const { o, deel } = await bij('/regels/8');
      for (const pad of [
        '/regels/8',
        '/regels/11',
        '/voorschriften/0/bedragen/0',
        '/feiten/0/opties/0',
        '/geldigheid',
        '/bedragen',
        '/conflicten/0',
        '/regels',
      ]) {
        werk(o).ga({ bestand: 'beleid', pad });
        await rust(deel);
        for (const vouw of alle<HTMLDetailsElement>(deel, 'details')) vouw.open = true;
        await rust(deel);
        assert.deepEqual(await drempels(deel), [], pad);
      }
      assert.isAtMost(deel.scrollWidth, deel.clientWidth + 1, 'nothing sticks out');
    }).timeout(60_000);
});
