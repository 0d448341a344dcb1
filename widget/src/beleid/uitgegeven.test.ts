import { assert } from '@open-wc/testing';
import type { Sleutel } from '@handhavingswijzer/publicatie';
import landelijkBundel from '@handhavingswijzer/policies/landelijk/landelijk.json' with { type: 'json' };
import { setViewport } from '@web/test-runner-commands';
import { geefTweemaalUit, weigeringen, type Bestanden, type Uitgegeven } from '../../../packages/publicatie/test/weigeringen.ts';
import { alle, BELEID, dossier, knop, leesbaar, ruimOp, rust, veld, vul, wacht } from '../proef/opstelling.ts';

// The host names one address, for ever; behind it versions come. Version 2.0.0 decides besluiten from 1 July 2026, version 1.0.0 those before.

const MANIFEST = new URL('/uitgegeven/manifest.json', location.href).href;

/** Publishes the small policy twice. */
const publiceer = async (): Promise<Uitgegeven> =>
  geefTweemaalUit({
    beleid: await (await fetch(BELEID)).text(),
    landelijk: JSON.stringify(landelijkBundel),
    op: ['2025-12-01', '2026-05-01'],
    tweede: { versie: '2.0.0', van: '2026-07-01' },
  });

/** A clock that stands still in another year. */
function klokIn(jaar: number): typeof Date {
  const Echt = Date;
  const nu = new Echt(jaar, 5, 1, 12).getTime();
  return new Proxy(Echt, { construct: (doel, argumenten) => Reflect.construct(doel, argumenten.length === 0 ? [nu] : argumenten) as object });
}

describe('a published policy in the element', () => {
  const echteFetch = window.fetch.bind(window);
  const echteDatum = Date;
  let uit: Uitgegeven;
  let server: Bestanden;
  let keer = 0;
  let adres = '';

  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    uit = await publiceer();
  });
  beforeEach(() => {
    server = uit.twee;
    adres = MANIFEST.replace('uitgegeven', `uitgegeven-${(keer += 1)}`); // the page remembers what it saw at an address
    window.fetch = (vraag, opties) => {
      const url = new URL(vraag instanceof Request ? vraag.url : vraag, location.href);
      if (!url.pathname.startsWith('/uitgegeven-')) return echteFetch(vraag, opties);
      const tekst = server[url.pathname.split('/').at(-1) ?? ''];
      return Promise.resolve(new Response(tekst, { status: tekst === undefined ? 404 : 200 }));
    };
  });
  afterEach(() => {
    window.fetch = echteFetch;
    window.Date = echteDatum;
    ruimOp();
  });

  async function maak(
    gegeven: unknown,
    anders: { vereist?: boolean; sleutels?: readonly Sleutel[] } = {},
  ): Promise<HTMLElementTagNameMap['handhavings-wijzer']> {
    const wijzer = document.createElement('handhavings-wijzer');
    const doos = Object.assign(document.createElement('div'), { className: 'proef' });
    wijzer.sleutels = anders.sleutels ?? [uit.gemeente.openbaar];
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
    server = uit.een;
    assert.equal((await maak(dossier({ besluitdatum: '2026-06-30' }))).advies?.beleid.versie, '1.0.0');
    ruimOp();
    server = uit.twee;
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

  it('refuses everything that can be done to a publication, each with its own reason in words', async () => {
    for (const { naam, bestanden, gezien, sleutels, klok, zegt } of await weigeringen(uit)) {
      adres = MANIFEST.replace('uitgegeven', `uitgegeven-${(keer += 1)}`);
      if (gezien) {
        server = gezien;
        await maak(dossier({ besluitdatum: '2026-07-01' }));
        ruimOp();
      }
      server = bestanden;
      if (klok !== undefined) window.Date = klokIn(2026 + klok);
      const wijzer = await maak(dossier({ besluitdatum: '2026-07-01' }), { sleutels });
      window.Date = echteDatum;
      assert.include(leesbaar(wijzer), zegt, naam);
      assert.equal(wijzer.advies, undefined, naam);
      ruimOp();
    }
  });

  it('goes on with the last good one when the manifest cannot be fetched, and says so', async () => {
    await maak(dossier());
    ruimOp();
    server = {};
    const wijzer = await maak(dossier());
    assert.include(leesbaar(wijzer), 'de laatste die hier goed is binnengekomen');
    assert.equal(wijzer.advies?.beleid.versie, '1.0.0');
  });
});
