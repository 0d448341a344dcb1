import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { canoniek, kiesVersie, maakUitgave, parseLandelijk, parsePolicy, teOndertekenen, type Manifest } from '@handhavingswijzer/engine';
import { exportJWK, generateKeyPair } from 'jose';
import { controleerHandtekening, onderteken, openUitgave, type Geheugen, type LaatsteUitgave, type Omgeving, type Sleutel } from '../src/index.ts';

// A policy is published twice, signed; then everything that can be wrong with it on its way is tried.

const lees = (naam: string): string => readFileSync(new URL(`../../engine/test/lees/basis/${naam}.json`, import.meta.url), 'utf8');

function goed<T>(uitslag: { readonly ok: true; readonly waarde: T } | { readonly ok: false }): T {
  assert.ok(uitslag.ok, JSON.stringify(uitslag));
  return uitslag.waarde;
}

const landelijk = goed(parseLandelijk(lees('landelijk')));

async function sleutelpaar(kid: string): Promise<{ readonly geheim: Sleutel; readonly openbaar: Sleutel }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { geheim: { ...(await exportJWK(privateKey)), kid }, openbaar: { ...(await exportJWK(publicKey)), kid } };
}

type Map = Record<string, string>;

/** The texts of a publication: `manifest.json` and the files beside it, signed with a key. */
async function publiceer(eerder: Map | undefined, beleid: object, op: string, { geheim }: { readonly geheim: Sleutel }): Promise<Map> {
  const vorig = eerder && (JSON.parse(eerder['manifest.json'] ?? '') as Manifest);
  const { bestand, tekst, manifest } = goed(maakUitgave(vorig, goed(parsePolicy(JSON.stringify(beleid))), landelijk, { op, wijzigingen: [], instemming: [] }));
  const handtekening = await onderteken(tekst, geheim);
  const versies = manifest.versies.map((versie) => (versie.bestand === bestand ? { ...versie, handtekening } : versie));
  const { handtekening: _, ...kaal } = { ...manifest, versies };
  const heel = { ...kaal, handtekening: await onderteken(teOndertekenen(kaal), geheim) };
  return { ...eerder, 'manifest.json': canoniek(heel), [bestand]: tekst };
}

interface Wereld {
  readonly bestanden: Map;
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

function inHetGeheugen(): Geheugen {
  let bewaard: LaatsteUitgave | undefined;
  return { lees: () => Promise.resolve(bewaard), schrijf: (laatste) => Promise.resolve(void (bewaard = laatste)) };
}

/** The manifest with a change, signed anew or as it was. */
function veranderd(bestanden: Map, wijzig: (manifest: Manifest) => Manifest): Map {
  return { ...bestanden, 'manifest.json': canoniek(wijzig(JSON.parse(bestanden['manifest.json'] ?? '') as Manifest)) };
}

async function anders(bestanden: Map, wijzig: (manifest: Manifest) => Manifest, geheim: Sleutel): Promise<Map> {
  const { handtekening: _, ...manifest } = wijzig(JSON.parse(bestanden['manifest.json'] ?? '') as Manifest);
  return { ...bestanden, 'manifest.json': canoniek({ ...manifest, handtekening: await onderteken(teOndertekenen(manifest), geheim) }) };
}

describe('a published policy', () => {
  let gemeente: Awaited<ReturnType<typeof sleutelpaar>>;
  let vreemde: Awaited<ReturnType<typeof sleutelpaar>>;
  let eerste: Map;
  let tweede: Map;
  let goede: Wereld;

  before(async () => {
    [gemeente, vreemde] = await Promise.all([sleutelpaar('gemeente-2027'), sleutelpaar('iemand')]);
    const beleid = JSON.parse(lees('beleid')) as { geldigheid: object };
    eerste = await publiceer(undefined, beleid, '2024-12-01', gemeente);
    const vervolg = {
      ...beleid,
      versie: '1.1.0',
      geldigheid: { ...beleid.geldigheid, van: '2028-01-01', tot: undefined, opvolgerVan: { id: 'proef', versie: '1.0.0' } },
    };
    tweede = await publiceer(eerste, vervolg, '2027-10-01', gemeente);
    goede = { bestanden: tweede, sleutels: [vreemde.openbaar, gemeente.openbaar] };
  });

  test('each case gets the version of its day', async () => {
    assert.equal(await versieOp('2027-12-31', goede), '1.0.0');
    assert.equal(await versieOp('2028-01-01', goede), '1.1.0');
    assert.equal(await versieOp('2024-12-31', goede), 'geen-versie');
  });

  test('a later version arrives by itself', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2027-12-31', { ...goede, bestanden: eerste, geheugen }), '1.0.0');
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
  });

  test('a changed byte in a policy', async () => {
    const tekst = (tweede['proef-1.1.0.json'] ?? '').replace('"peildatum"', '"peildatuM"');
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: { ...tweede, 'proef-1.1.0.json': tekst } }), 'hash-anders');
  });

  test('a changed byte in the manifest', async () => {
    const bestanden = veranderd(tweede, (m) => ({ ...m, uitgave: 3 }));
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden }), 'handtekening-klopt-niet');
  });

  test('a removed signature, of the manifest and of a version', async () => {
    const zonder = veranderd(tweede, ({ handtekening: _, ...m }) => m);
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: zonder }), 'handtekening-ontbreekt');
    const versieZonder = await anders(tweede, (m) => ({ ...m, versies: m.versies.map(({ handtekening: _, ...v }) => v) }), gemeente.geheim);
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: versieZonder }), 'handtekening-ontbreekt');
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: zonder, handtekeningVereist: false }), '1.1.0');
  });

  test('no key is known, and a signature is required', async () => {
    assert.equal(await versieOp('2028-01-01', { ...goede, sleutels: [] }), 'onbekende-sleutel');
  });

  test('a key that is not trusted', async () => {
    const bestanden = await anders(tweede, (m) => m, vreemde.geheim);
    assert.equal(await versieOp('2028-01-01', { ...goede, sleutels: [gemeente.openbaar], bestanden }), 'onbekende-sleutel');
    assert.equal(await versieOp('2028-01-01', { ...goede, sleutels: [gemeente.openbaar], bestanden, handtekeningVereist: false }), 'onbekende-sleutel');
  });

  test('another key that bears the name of a trusted one', async () => {
    const bestanden = await anders(tweede, (m) => m, { ...vreemde.geheim, kid: 'gemeente-2027' });
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden }), 'handtekening-klopt-niet');
  });

  test('an old version replayed', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
    assert.equal(await versieOp('2027-12-31', { ...goede, bestanden: eerste, geheugen }), 'oudere-uitgave');
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
  });

  test('what was published may not change in a later publication', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2027-12-31', { ...goede, bestanden: eerste, geheugen }), '1.0.0');
    const bestanden = await anders(
      tweede,
      (m) => ({ ...m, versies: m.versies.map((v, i) => (i === 0 ? { ...v, sha256: 'a'.repeat(64) } : v)) }),
      gemeente.geheim,
    );
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden, geheugen }), 'andere-uitgave');
  });

  test('another policy at the same place', async () => {
    const geheugen = inHetGeheugen();
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen }), '1.1.0');
    const bestanden = await anders(tweede, (m) => ({ ...m, id: 'ander' }), gemeente.geheim);
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden, geheugen }), 'ander-beleid');
  });

  test('a manifest that lies about a hash, about a number, about a day', async () => {
    const lieg = (versie: object): Promise<Map> =>
      anders(tweede, (m) => ({ ...m, versies: m.versies.map((v, i) => (i === 1 ? { ...v, ...versie } : v)) }), gemeente.geheim);
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: await lieg({ sha256: 'b'.repeat(64) }) }), 'hash-anders');
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: await lieg({ versie: '1.2.0' }) }), 'manifest-klopt-niet');
    assert.equal(
      await versieOp('2028-01-01', {
        ...goede,
        bestanden: await lieg({ geldigheid: { van: '2028-01-01', peildatum: 'besluitdatum', lopendeZaken: 'nieuw' } }),
      }),
      'manifest-klopt-niet',
    );
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden: { ...tweede, 'manifest.json': '{}' } }), 'manifest-onleesbaar');
  });

  test('a clock ten years behind', async () => assert.equal(await versieOp('2028-01-01', { ...goede, vandaag: '2017-11-01' }), 'klok-loopt-achter'));

  test('a clock ten years ahead changes nothing: the day of the case chooses', async () => {
    assert.equal(await versieOp('2027-12-31', { ...goede, vandaag: '2037-11-01' }), '1.0.0');
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
    const bestanden = veranderd(tweede, (m) => ({ ...m, uitgave: 9 }));
    assert.equal(await versieOp('2028-01-01', { ...goede, bestanden, geheugen }), 'handtekening-klopt-niet');
  });

  test('a store that fails costs only the memory', async () => {
    const kapot: Geheugen = { lees: () => Promise.reject(new Error('weg')), schrijf: () => Promise.reject(new Error('vol')) };
    assert.equal(await versieOp('2028-01-01', { ...goede, geheugen: kapot }), '1.1.0');
  });

  test('what is no signature', async () => {
    const { openbaar, geheim } = gemeente;
    const echt = await onderteken('tekst', geheim);
    const soort = async (handtekening: string | undefined, tekst = 'tekst'): Promise<string> =>
      (await controleerHandtekening(tekst, handtekening, [openbaar])).soort;
    assert.equal(await soort(echt), 'goed');
    assert.equal(await soort(echt, 'tekst '), 'klopt-niet');
    assert.equal(await soort(undefined), 'ontbreekt');
    const geenAlgoritme = `${Buffer.from('{"alg":"none","kid":"gemeente-2027"}').toString('base64url')}..`;
    for (const vorm of ['', '..', 'x', 'x..y', `${echt}.z`, echt.replace('..', '.e30.'), geenAlgoritme])
      assert.equal(await soort(vorm), 'geen-handtekening', vorm);
  });
});
