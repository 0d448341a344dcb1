import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { adviseer, canoniek, maakUitgave, parseLandelijk, parsePolicy } from '@handhavingswijzer/engine';
import { leesGebruik } from './opdracht.ts';
import { verifieer } from './opdrachten/verifieer.ts';

const MAP = mkdtempSync(join(tmpdir(), 'handhavingswijzer-'));
after(() => rmSync(MAP, { recursive: true, force: true }));
const lees = (pad: string): string => readFileSync(fileURLToPath(new URL(`../../../policies/${pad}`, import.meta.url)), 'utf8');

const landelijk = parseLandelijk(lees('landelijk/landelijk.json'));
const meegeleverd = parsePolicy(lees('haarlemmermeer/beleid.json'));
/** The policy of another municipality, that is not bundled. */
const elders = parsePolicy(JSON.stringify({ ...(JSON.parse(lees('haarlemmermeer/beleid.json')) as object), id: 'elders' }));
assert.ok(landelijk.ok && meegeleverd.ok && elders.ok);

const DOSSIER = {
  schema: 'dossier/1',
  besluitdatum: '2026-03-16',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true, risicoprofiel: 'groen' },
  houder: { capaciteit: 100 },
  overtredingen: [{ id: 'o1', voorschrift: 'pedagogisch-beleid', antwoorden: {}, historie: [] }],
};

/** A record in which the officer chose an aanwijzing where the policy says so. */
function verslag(beleid: typeof meegeleverd, vindplaats: string): { advies: { totaal: { boeteCent: number } } } {
  assert.ok(beleid.ok && landelijk.ok);
  const advies = adviseer(beleid.waarde, landelijk.waarde, DOSSIER);
  assert.ok(advies.ok);
  const keuzes = advies.waarde.overtredingen.map(({ id, maatregelen }) => {
    const geboden = maatregelen.filter(({ sterkte }) => sterkte === 'geboden').map(({ soort }) => soort);
    return { overtreding: id, maatregelen: geboden.length > 0 ? geboden : ['geen-handhaving'], volgtAdvies: true, motivering: 'Zo volgt het uit het beleid.' };
  });
  const { beleid: bron, landelijk: wet } = advies.waarde;
  return {
    schema: 'verslag/1',
    dossier: DOSSIER,
    advies: advies.waarde,
    keuzes,
    vastgesteldOp: '2026-03-16',
    beleid: { ...bron, vindplaats },
    landelijk: wet,
  } as never;
}

async function draai(argv: readonly string[]): Promise<{ readonly code: number; readonly uit: string; readonly fout: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await verifieer.voer({ stdin, stdout, stderr }, leesGebruik(verifieer, argv));
  const tekst = (stroom: PassThrough): string => (stroom.read() as Buffer | null)?.toString() ?? '';
  return { code, uit: tekst(stdout), fout: tekst(stderr) };
}

const bewaar = (naam: string, inhoud: unknown): string => {
  const pad = join(MAP, naam);
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
};
const laatste = (tekst: string): string => tekst.trimEnd().split('\n').at(-1) ?? '';

describe('verifieer', () => {
  let server: ReturnType<typeof createServer>;
  let adres = '';
  const bestanden = new Map<string, string>();
  before(async () => {
    server = createServer((vraag, antwoord) => {
      const tekst = bestanden.get(vraag.url ?? '');
      antwoord.writeHead(tekst === undefined ? 404 : 200).end(tekst);
    });
    server.listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    assert.ok(elders.ok && landelijk.ok);
    bestanden.set('/beleid.json', canoniek(elders.waarde.data));
    const uitgave = maakUitgave(undefined, elders.waarde, landelijk.waarde, { op: '2026-01-01', wijzigingen: [], instemming: [] });
    assert.ok(uitgave.ok);
    bestanden.set('/uit/manifest.json', canoniek(uitgave.waarde.manifest));
    bestanden.set(`/uit/${uitgave.waarde.bestand}`, uitgave.waarde.tekst);
  });
  after(() => server.close());

  test('a record under a bundled policy, found by its hash', async () => {
    const { code, uit, fout } = await draai([bewaar('goed.json', verslag(meegeleverd, 'Beleidsregels'))]);
    assert.equal(code, 0, fout);
    assert.match(laatste(fout), /^Klopt: het verslag hoort bij haarlemmermeer /);
    assert.equal((JSON.parse(uit) as { klopt: boolean }).klopt, true);
  });

  test('a changed amount is named, with its place', async () => {
    const goed = verslag(meegeleverd, 'Beleidsregels');
    const vals = { ...goed, advies: { ...goed.advies, totaal: { ...goed.advies.totaal, boeteCent: 1 } } };
    const { code, uit, fout } = await draai([bewaar('vals.json', vals)]);
    assert.equal(code, 1);
    assert.equal(laatste(fout), 'Klopt niet: 1 verschil.');
    assert.deepEqual(
      (JSON.parse(uit) as { bevindingen: { code: string; pad: string }[] }).bevindingen.map(({ code: c, pad }) => [c, pad]),
      [['advies-niet-hetzelfde', '/advies/totaal/boeteCent']],
    );
  });

  test('a policy that is fetched, directly and through its manifest', async () => {
    for (const plaats of ['/beleid.json', '/uit/manifest.json']) {
      const { code, fout } = await draai([bewaar('elders.json', verslag(elders, `${adres}${plaats}`))]);
      assert.equal(code, 0, `${plaats} ${fout}`);
      assert.match(laatste(fout), /^Klopt: het verslag hoort bij elders /);
    }
  });

  test('a policy in a file', async () => {
    const { code } = await draai([
      '--beleid',
      bewaar('elders-beleid.json', canoniek(elders.ok && elders.waarde.data)),
      bewaar('v.json', verslag(elders, 'nergens')),
    ]);
    assert.equal(code, 0);
  });

  test('a policy that is nowhere, and an address that gives nothing', async () => {
    assert.match((await draai([bewaar('n.json', verslag(elders, 'nergens'))])).fout, /Noem het beleid met --beleid/);
    assert.match((await draai([bewaar('w.json', verslag(elders, `${adres}/weg.json`))])).fout, /De server antwoordt met 404/);
  });

  test('another policy than the one of the record', async () => {
    const { code, fout } = await draai(['--beleid', 'helmond', bewaar('h.json', verslag(meegeleverd, 'x'))]);
    assert.equal(code, 1);
    assert.match(fout, /is gemaakt met “haarlemmermeer/);
  });

  test('what is no record', async () => {
    assert.match((await draai([bewaar('d.json', DOSSIER)])).fout, /Dit is geen verslag/);
    assert.match((await draai([bewaar('x.json', '{')])).fout, /Klopt niet: het verslag is niet na te rekenen/);
    await assert.rejects(draai([]), /Noem één verslag/);
  });
});
