import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { kiesVersie } from '@handhavingswijzer/engine';
import { openUitgave, type Geheugen, type LaatsteUitgave, type Omgeving, type Sleutel } from '../src/index.ts';
import { geefTweemaalUit, manifestIn, opnieuwOndertekend, veranderd, weigeringen, type Bestanden, type Geval, type Uitgegeven } from './weigeringen.ts';

const lees = (naam: string): string => readFileSync(new URL(`../../engine/test/lees/basis/${naam}.json`, import.meta.url), 'utf8');

interface Wereld {
  readonly bestanden: Bestanden;
  readonly sleutels: readonly Sleutel[];
  readonly handtekeningVereist?: boolean;
  readonly geheugen?: Geheugen;
  readonly vandaag?: string;
}

const omgeving = ({ bestanden, sleutels, handtekeningVereist = true, geheugen, vandaag = '2027-11-01' }: Wereld): Omgeving => ({
  haal: (wat) => {
    const tekst = bestanden[wat === 'manifest' ? 'manifest.json' : wat.bestand];
    return tekst === undefined ? Promise.reject(new Error('404')) : Promise.resolve(tekst);
  },
  sleutels,
  handtekeningVereist,
  geheugen,
  vandaag,
});

/** The version that a case of this day gets, or the code of the refusal. */
async function versieOp(dag: string, wereld: Wereld): Promise<string> {
  const uitgave = await openUitgave(omgeving(wereld));
  if (!uitgave.ok) return uitgave.weigering.code;
  const gekozen = kiesVersie(uitgave.waarde.manifest, { besluitdatum: dag, pleegdatums: [dag] });
  if (!gekozen.ok) return gekozen.bevindingen.map(({ code }) => code).join();
  const beleid = await uitgave.waarde.beleid(gekozen.waarde);
  return beleid.ok ? `${beleid.waarde.data.versie}${uitgave.waarde.melding === undefined ? '' : ' (laatst goede)'}` : beleid.weigering.code;
}

function inHetGeheugen(bestanden?: Bestanden): Geheugen {
  let bewaard: LaatsteUitgave | undefined = bestanden && { manifest: bestanden['manifest.json'] ?? '', bestanden: {} };
  return { lees: () => Promise.resolve(bewaard), schrijf: (laatste) => Promise.resolve(void (bewaard = laatste)) };
}

describe('a published policy', () => {
  let uit: Uitgegeven;
  let goede: Wereld;
  let gevallen: readonly Geval[];

  before(async () => {
    uit = await geefTweemaalUit({
      beleid: lees('beleid'),
      landelijk: lees('landelijk'),
      op: ['2024-12-01', '2027-10-01'],
      tweede: { versie: '1.1.0', van: '2028-01-01' },
    });
    goede = { bestanden: uit.twee, sleutels: [uit.vreemde.openbaar, uit.gemeente.openbaar] };
    gevallen = await weigeringen(uit);
  });

  test('each case gets the version of its day', async () => {
    assert.equal(await versieOp('2027-12-31', goede), '1.0.0');
    assert.equal(await versieOp('2028-01-01', goede), '1.1.0');
    assert.equal(await versieOp('2024-12-31', goede), 'geen-versie');
  });

  test('a later version arrives by itself', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2027-12-31', { ...goede, bestanden: uit.een, geheugen }), '1.0.0');
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
  });

  test('everything that can be done to it is refused with its own reason, for a case of that version', async () => {
    assert.ok(gevallen.length >= 16);
    for (const { naam, bestanden, gezien, sleutels, klok = 0, code } of gevallen) {
      const vandaag = `${2027 + klok}-11-01`;
      assert.equal(await versieOp('2028-01-01', { bestanden, sleutels, vandaag, geheugen: inHetGeheugen(gezien) }), code, naam);
    }
  });

  test('a refusal is in words, and says what to do', async () => {
    for (const { naam, bestanden, gezien, sleutels, klok = 0, zegt } of gevallen) {
      const uitgave = await openUitgave(omgeving({ bestanden, sleutels, vandaag: `${2027 + klok}-11-01`, geheugen: inHetGeheugen(gezien) }));
      const beleid = uitgave.ok ? await uitgave.waarde.beleid(uitgave.waarde.manifest.versies[1] as never) : uitgave;
      assert.ok(!beleid.ok, naam);
      assert.ok(beleid.weigering.tekst.includes(zegt), `${naam}: ${beleid.weigering.tekst}`);
      assert.match(beleid.weigering.herstel, /beheerder|verbinding/, naam);
    }
  });

  test('without a required signature an unsigned one is taken, and a bad one is not', async () => {
    const zonder = veranderd(uit.twee, ({ handtekening: _, ...m }) => m);
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: zonder, handtekeningVereist: false }), '1.1.0');
    const bestanden = await opnieuwOndertekend(uit.twee, (m) => m, uit.vreemde.geheim);
    assert.equal(await versieOp('2028-01-01', { ...goede, sleutels: [uit.gemeente.openbaar], bestanden, handtekeningVereist: false }), 'onbekende-sleutel');
  });

  test('the last days on which a publication may be used', async () => {
    assert.equal(manifestIn(uit.twee).nakijkenVoor, '2032-10-01');
    assert.equal(await versieOp('2028-01-01', { ...goede, vandaag: '2032-10-01' }), '1.1.0');
    assert.equal(await versieOp('2028-01-01', { ...goede, vandaag: '2032-10-02' }), 'nakijken-voorbij');
    assert.equal(await versieOp('2028-01-01', { ...goede, vandaag: '2027-10-01' }), '1.1.0');
    assert.equal(await versieOp('2028-01-01', { ...goede, vandaag: '2027-09-30' }), 'klok-loopt-achter');
  });

  test('another key may take over: what it signs anew is what was seen', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
    const zonderOude = await opnieuwOndertekend(
      uit.twee,
      (m) => ({ ...m, uitgave: 3, versies: m.versies.map(({ handtekening: _, ...v }) => v) }),
      uit.vreemde.geheim,
    );
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: zonderOude, geheugen, handtekeningVereist: false }), '1.1.0');
  });

  test('the fetch fails: the last good one, and it is said', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: {}, geheugen }), 'niet-opgehaald');
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: {}, geheugen }), '1.1.0 (laatst goede)');
    assert.equal(await versieOp('2027-12-31', { ...goede, bestanden: {}, geheugen }), 'niet-opgehaald'); // that file never came in
  });

  test('a refused one is not replaced by an older one in silence', async () => {
    const geheugen = inHetGeheugen();
    await versieOp('2028-01-01', { ...goede, geheugen });
    const bestanden = veranderd(uit.twee, (m) => ({ ...m, uitgave: 9 }));
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden, geheugen }), 'handtekening-klopt-niet');
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
  });

  test('a store that fails costs only the memory', async () => {
    const kapot: Geheugen = { lees: () => Promise.reject(new Error('weg')), schrijf: () => Promise.reject(new Error('vol')) };
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen: kapot }), '1.1.0');
  });
});
