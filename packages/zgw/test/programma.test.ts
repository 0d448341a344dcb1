// The program as a municipality starts it: one command, everything from the environment.
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { leesOmgeving, VARIABELEN } from '../src/dienst/omgeving.ts';
import { DOCX } from '../src/schrijven/opdracht.ts';
import type { Verwerking } from '../src/schrijven/verwerk.ts';
import { maakVerslag, werkmap } from './hulp.ts';
import { KLANT, startStub, type Stub } from './stub/index.ts';

execFileSync(process.execPath, [fileURLToPath(new URL('../../../.config/prepare.mjs', import.meta.url))]);
const BIN = fileURLToPath(new URL('../bin/handhavingswijzer-zgw.js', import.meta.url));
const KOPPELING = fileURLToPath(new URL('../voorbeeld/koppeling.json', import.meta.url));
const map = werkmap();
let stub: Stub;
let omgeving: Record<string, string>;
before(async () => {
  stub = await startStub();
  writeFileSync(map.pad('geheim'), `${KLANT.geheim}\n`);
  writeFileSync(
    map.pad('lrk.csv'),
    'lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;status;naam_houder;kvk_nummer_houder\n123456789;KDV;De Vlinder;48;Ingeschreven;x;12345678\nmis\n',
  );
  omgeving = {
    HW_ZAKEN_URL: stub.apis.zaken,
    HW_DOCUMENTEN_URL: stub.apis.documenten,
    HW_BESLUITEN_URL: stub.apis.besluiten,
    HW_CATALOGI_URL: `${stub.apis.catalogi}/`,
    HW_KLANT_ID: KLANT.id,
    HW_GEHEIM_BESTAND: map.pad('geheim'),
    HW_KOPPELING: KOPPELING,
    HW_MAP: map.pad('opslag'),
    HW_HERKOMST: 'https://zaken.voorbeeld.nl',
    HW_AANMELDING: 'proxy',
    HW_PROXY_GEHEIM: 'geheim-van-de-proxy',
    HW_LRK: map.pad('lrk.csv'),
    HW_POORT: '0',
  };
});
after(async () => {
  await stub.sluit();
  map.ruimOp();
});

interface Gestart {
  readonly kind: ChildProcess;
  readonly uit: () => string;
  readonly fout: () => string;
  readonly klaar: Promise<number | null>;
}
function start(argv: readonly string[], env: Readonly<Record<string, string>>): Gestart {
  const kind = spawn(process.execPath, [BIN, ...argv], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  let [uit, fout] = ['', ''];
  kind.stdout.on('data', (deel: Buffer) => (uit += deel.toString()));
  kind.stderr.on('data', (deel: Buffer) => (fout += deel.toString()));
  return { kind, uit: () => uit, fout: () => fout, klaar: new Promise((gereed) => kind.on('close', gereed)) };
}

test('the help names every variable; the version is that of the package', async () => {
  const hulp = start(['--help'], {});
  assert.equal(await hulp.klaar, 0);
  for (const { naam } of VARIABELEN) assert.ok(hulp.uit().includes(` ${naam} `), naam);
  const versie = start(['--versie'], {});
  assert.equal(await versie.klaar, 0);
  assert.match(versie.uit(), /^\d+\.\d+\.\d+\n$/);
});

test('wrong use, settings that are missing and a file that is wrong end with words and a code', async () => {
  const verkeerd = start(['--hulp'], omgeving);
  assert.equal(await verkeerd.klaar, 2);
  assert.match(verkeerd.fout(), /--help/);
  const leeg = start([], {});
  assert.equal(await leeg.klaar, 2);
  for (const { naam, verplicht } of VARIABELEN)
    assert.equal(
      leeg.fout().includes(`${naam}: ontbreekt.`),
      verplicht === true || ['HW_GEHEIM', 'HW_OIDC_UITGEVER', 'HW_OIDC_SLEUTELS', 'HW_OIDC_PUBLIEK'].includes(naam),
      naam,
    );
  writeFileSync(
    map.pad('koppeling.json'),
    '{\n "schema": "koppeling/1",\n "rsin": "123456789",\n "lezen": [],\n "schrijven": { "eigenschappen": [], "documenten": { "verslag": "a", "gegevens": "b" } }\n}',
  );
  const fout = start([], { ...omgeving, HW_KOPPELING: map.pad('koppeling.json') });
  assert.equal(await fout.klaar, 1);
  assert.equal(
    fout.fout(),
    `${map.pad('koppeling.json')}:3:10: Dit is geen geldig RSIN: negen cijfers die aan de elfproef voldoen. Pas het koppelbestand aan. [/rsin]\n`,
  );
  const nergens = start([], { ...omgeving, HW_KOPPELING: map.pad('nergens.json') });
  assert.equal(await nergens.klaar, 1);
  assert.match(nergens.fout(), /^De dienst is niet gestart: /);
});

test('what is wrong with the environment is said of each variable', () => {
  const mis = (wijzig: Readonly<Record<string, string>>): readonly string[] => {
    const uit = leesOmgeving({ ...omgeving, ...wijzig });
    return uit.ok ? [] : uit.fouten;
  };
  assert.deepEqual(mis({}), []);
  assert.deepEqual(mis({ HW_ZAKEN_URL: 'http://zgw.voorbeeld.nl/zaken' }), ['HW_ZAKEN_URL: dit is geen adres dat met https:// begint.']);
  assert.deepEqual(mis({ HW_HERKOMST: 'https://a.nl/' }), [
    'HW_HERKOMST: ‘https://a.nl/’ is geen herkomst; schrijf https://naam zonder pad en zonder schuine streep aan het eind.',
  ]);
  assert.deepEqual(mis({ HW_HERKOMST: '*' }).length, 1);
  assert.deepEqual(mis({ HW_POORT: '70000' }), ['HW_POORT: dit is geen heel getal van 0 tot en met 65535.']);
  assert.deepEqual(mis({ HW_AANMELDING: 'niemand' })[0], 'HW_AANMELDING: kies uit ‘oidc’, ‘proxy’.');
  assert.deepEqual(mis({ HW_GEHEIM_BESTAND: map.pad('nergens') }), ['HW_GEHEIM_BESTAND: dit bestand is niet te lezen.']);
  assert.match(mis({ HW_LRK_KOLOMMEN: 'kvk=x' })[0] ?? '', /^HW_LRK_KOLOMMEN: schrijf veld=kolom/);
});

test('--controleer: the settings are good, and nothing goes on', async () => {
  const controle = start(['--controleer'], omgeving);
  assert.equal(await controle.klaar, 0);
  assert.equal(controle.fout(), 'De instellingen zijn goed.\n');
});

describe('the service at work', () => {
  let dienst: Gestart;
  let adres: string;
  before(async () => {
    dienst = start([], omgeving);
    while (!dienst.fout().includes('\n')) await new Promise((klaar) => setTimeout(klaar, 20));
    adres = /http:\/\/\S+/.exec(dienst.fout())?.[0] ?? '';
  });
  after(() => dienst.kind.kill());

  const vraag = async (pad: string, lijf: unknown): Promise<{ status: number; lijf: unknown }> => {
    const antwoord = await fetch(`${adres}${pad}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-proxy-geheim': 'geheim-van-de-proxy',
        'x-handhaver-id': 'jbakker',
        'x-handhaver-naam': 'J. Bakker',
        origin: 'https://zaken.voorbeeld.nl',
      },
      body: JSON.stringify(lijf),
    });
    return { status: antwoord.status, lijf: await antwoord.json() };
  };

  test('the capacity of the houder from the register', async () => {
    const { lijf } = (await vraag('/lrk', { lrkNummer: '123456789' })) as { lijf: { capaciteit: number; rijen: unknown } };
    assert.equal(lijf.capaciteit, 48);
    assert.deepEqual(lijf.rijen, { gelezen: 1, slecht: 1, eerste: [{ lijn: 3, reden: 'aantal-velden' }] });
  });

  test('the verslag of the element into the zaak', async () => {
    const zaak = stub.staat.zaak.url;
    const { status, lijf } = await vraag('/verslagen', { zaak, verslag: maakVerslag(zaak) });
    assert.equal(status, 200, JSON.stringify(lijf));
    assert.equal((lijf as Verwerking).besluit, stub.staat.besluiten[0]?.url);
    const [word] = stub.staat.documenten;
    assert.equal(word?.['formaat'], DOCX);
    const inhoud = unzipSync(stub.staat.inhoud.get(word.url) ?? new Uint8Array())['word/document.xml'];
    assert.ok(inhoud && strFromU8(inhoud).includes('De houder herstelt niet uit zichzelf.'));
    assert.deepEqual(stub.contractfouten, []);
  });

  test('it stops when it is told to, and its log holds one object a line, of nobody', async () => {
    dienst.kind.kill('SIGTERM');
    assert.equal(await dienst.klaar, 0);
    const regels = dienst
      .uit()
      .trim()
      .split('\n')
      .map((regel) => JSON.parse(regel) as { gebeurtenis: string });
    assert.ok(regels.some(({ gebeurtenis }) => gebeurtenis === 'verwerking-klaar'));
    assert.ok(!/bakker|vlinder/i.test(dienst.uit()));
  });
});
