import { assert } from '@open-wc/testing';
import { canoniek, maakUitgave, parseLandelijk, parsePolicy, teOndertekenen, type Manifest } from '@handhavingswijzer/engine';
import landelijkBundel from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import { onderteken, type Sleutel } from '@handhavingswijzer/publicatie';
import { setViewport } from '@web/test-runner-commands';
import { exportJWK, generateKeyPair } from 'jose';
import { alle, BELEID, dossier, knop, leesbaar, ruimOp, rust, veld, vul, wacht } from '../proef/opstelling.ts';

// The host names one address, for ever; behind it versions come. Version 2.0.0 decides besluiten from 1 July 2026, version 1.0.0 those before.

const MANIFEST = new URL('/uitgegeven/manifest.json', location.href).href;

function goed<T>(uitslag: { readonly ok: true; readonly waarde: T } | { readonly ok: false }): T {
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag));
  return uitslag.waarde;
}

interface Gemeente {
  readonly openbaar: Sleutel;
  /** What stands beside the manifest, after the first and after the second publication. */
  readonly een: Map<string, string>;
  readonly twee: Map<string, string>;
}

/** Publishes the small policy twice. */
async function publiceer(): Promise<Gemeente> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const geheim: Sleutel = { ...(await exportJWK(privateKey)), kid: 'gemeente' };
  const landelijk = goed(parseLandelijk(JSON.stringify(landelijkBundel)));
  const beleid = JSON.parse(await (await fetch(BELEID)).text()) as { geldigheid: object };
  const uitgave = async (eerder: Manifest | undefined, data: object, op: string, naast: ReadonlyMap<string, string>) => {
    const { bestand, tekst, manifest } = goed(maakUitgave(eerder, goed(parsePolicy(JSON.stringify(data))), landelijk, { op, wijzigingen: [], instemming: [] }));
    const handtekening = await onderteken(tekst, geheim);
    const { handtekening: _, ...kaal } = { ...manifest, versies: manifest.versies.map((v) => (v.bestand === bestand ? { ...v, handtekening } : v)) };
    const heel: Manifest = { ...kaal, handtekening: await onderteken(teOndertekenen(kaal), geheim) };
    return { manifest: heel, bestanden: new Map([...naast, ['manifest.json', canoniek(heel)], [bestand, tekst]]) };
  };
  const een = await uitgave(undefined, beleid, '2025-12-01', new Map());
  const tweede = { ...beleid, versie: '2.0.0', geldigheid: { ...beleid.geldigheid, van: '2026-07-01', opvolgerVan: { id: 'proefstad', versie: '1.0.0' } } };
  const twee = await uitgave(een.manifest, tweede, '2026-05-01', een.bestanden);
  return { openbaar: { ...(await exportJWK(publicKey)), kid: 'gemeente' }, een: een.bestanden, twee: twee.bestanden };
}

describe('a published policy in the element', () => {
  const echteFetch = window.fetch.bind(window);
  let gemeente: Gemeente;
  let server: ReadonlyMap<string, string>;
  let keer = 0;
  let adres = '';

  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    gemeente = await publiceer();
  });
  beforeEach(() => {
    server = gemeente.twee;
    adres = MANIFEST.replace('uitgegeven', `uitgegeven-${(keer += 1)}`); // the page remembers what it saw at an address
    window.fetch = (vraag, opties) => {
      const url = new URL(vraag instanceof Request ? vraag.url : vraag, location.href);
      if (!url.pathname.startsWith('/uitgegeven-')) return echteFetch(vraag, opties);
      const tekst = server.get(url.pathname.split('/').at(-1) ?? '');
      return Promise.resolve(new Response(tekst, { status: tekst === undefined ? 404 : 200 }));
    };
  });
  afterEach(() => {
    window.fetch = echteFetch;
    ruimOp();
  });

  async function maak(
    gegeven: unknown,
    anders: { vereist?: boolean; sleutels?: readonly Sleutel[] } = {},
  ): Promise<HTMLElementTagNameMap['handhavings-wijzer']> {
    const wijzer = document.createElement('handhavings-wijzer');
    const doos = Object.assign(document.createElement('div'), { className: 'proef' });
    wijzer.sleutels = anders.sleutels ?? [gemeente.openbaar];
    wijzer.handtekeningVereist = anders.vereist ?? true;
    wijzer.dossier = gegeven;
    wijzer.beleidUrl = adres;
    doos.append(wijzer);
    document.body.append(doos);
    await wacht('the policy', () => alle(wijzer, 'hw-stap, [role=alert]').length > 0);
    await rust(wijzer);
    return wijzer;
  }

  it('takes the version of the day of the besluit, and says which', async () => {
    const oud = await maak(dossier({ besluitdatum: '2026-06-30' }));
    assert.include(leesbaar(oud), 'versie 1.0.0');
    assert.equal(oud.advies?.beleid.versie, '1.0.0');
    const nieuw = await maak(dossier({ besluitdatum: '2026-07-01' }));
    assert.include(leesbaar(nieuw), 'versie 2.0.0');
    assert.equal(nieuw.advies?.beleid.versie, '2.0.0');
  });

  it('a version published later arrives by itself', async () => {
    server = gemeente.een;
    assert.equal((await maak(dossier({ besluitdatum: '2026-06-30' }))).advies?.beleid.versie, '1.0.0');
    ruimOp();
    server = gemeente.twee;
    assert.equal((await maak(dossier({ besluitdatum: '2026-07-01' }))).advies?.beleid.versie, '2.0.0');
  });

  it('another date of the besluit brings the choice between the versions, with the reason', async () => {
    const wijzer = await maak({ ...dossier({ besluitdatum: '2026-06-30' }) });
    const eerder = wijzer.dossier;
    knop(wijzer, /Overzicht/).click();
    await rust(wijzer);
    knop(wijzer, /De zaak/).click();
    await rust(wijzer);
    vul(veld(wijzer, /welke dag vraagt u advies/), '1-7-2026');
    await wacht('the choice', () => alle(wijzer, 'hw-overgang').length > 0);
    assert.include(leesbaar(wijzer), '2.0.0');
    assert.deepEqual(wijzer.dossier?.overtredingen, eerder?.overtredingen);
  });

  it('refuses what is not signed by a known key, in words', async () => {
    const wijzer = await maak(dossier(), { sleutels: [] });
    assert.include(leesbaar(wijzer), 'sleutel die hier niet wordt vertrouwd');
    assert.equal(wijzer.advies, undefined);
  });

  it('refuses a changed file', async () => {
    const bestand = 'proefstad-1.0.0.json';
    server = new Map([...gemeente.twee, [bestand, (gemeente.twee.get(bestand) ?? '').replace('Proefbeleid', 'Proefbeleit')]]);
    const wijzer = await maak(dossier());
    assert.include(leesbaar(wijzer), 'niet het bestand dat is gepubliceerd');
  });

  it('refuses an older publication than was seen', async () => {
    await maak(dossier());
    ruimOp();
    server = gemeente.een;
    assert.include(leesbaar(await maak(dossier())), 'uitgave 2 al gezien');
  });

  it('goes on with the last good one when the manifest cannot be fetched, and says so', async () => {
    await maak(dossier());
    ruimOp();
    server = new Map();
    const wijzer = await maak(dossier());
    assert.include(leesbaar(wijzer), 'de laatste die hier goed is binnengekomen');
    assert.equal(wijzer.advies?.beleid.versie, '1.0.0');
  });
});
