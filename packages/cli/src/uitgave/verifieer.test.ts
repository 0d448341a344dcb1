import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import type { Sleutel } from '@handhavingswijzer/publicatie';
import { geefTweemaalUit, manifestIn, veranderd, weigeringen, type Bestanden, type Uitgegeven } from '../../../publicatie/test/weigeringen.ts';
import { leesGebruik } from '../opdracht.ts';
import { verifieer } from '../opdrachten/verifieer.ts';

const MAP = mkdtempSync(join(tmpdir(), 'handhavingswijzer-'));
after(() => rmSync(MAP, { recursive: true, force: true }));
const lees = (naam: string): string => readFileSync(new URL(`../../../engine/test/lees/basis/${naam}.json`, import.meta.url), 'utf8');

async function draai(argv: readonly string[]): Promise<{ readonly code: number; readonly uit: Uit; readonly fout: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await verifieer.voer({ stdin, stdout, stderr }, leesGebruik(verifieer, argv));
  const tekst = (stroom: PassThrough): string => (stroom.read() as Buffer | null)?.toString() ?? '';
  return { code, uit: JSON.parse(tekst(stdout)) as Uit, fout: tekst(stderr) };
}

interface Uit {
  readonly klopt: boolean;
  readonly uitgave?: number;
  readonly bevindingen: readonly { readonly code: string; readonly tekst: string; readonly bestand: string }[];
}

let keer = 0;
/** A folder of its own. */
function map(bestanden: Bestanden): string {
  const hier = join(MAP, String((keer += 1)));
  mkdirSync(hier);
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(join(hier, naam), tekst);
  return hier;
}
const bestand = (naam: string, waarde: unknown): string => {
  writeFileSync(join(MAP, naam), JSON.stringify(waarde));
  return join(MAP, naam);
};
const laatste = (tekst: string): string => tekst.trimEnd().split('\n').at(-1) ?? '';

describe('verifieer of a published policy', () => {
  let uit: Uitgegeven;
  let goede: readonly Sleutel[];
  let sleutels: string;
  before(async () => {
    uit = await geefTweemaalUit({
      beleid: lees('beleid'),
      landelijk: lees('landelijk'),
      op: ['2024-12-01', '2027-10-01'],
      tweede: { versie: '1.1.0', van: '2028-01-01' },
    });
    goede = [uit.vreemde.openbaar, uit.gemeente.openbaar];
    sleutels = bestand('sleutels.json', { keys: goede });
  });

  test('a folder, its manifest, and what was seen is kept', async () => {
    const hier = map(uit.twee);
    const gezien = join(MAP, 'gezien.json');
    for (const plaats of [hier, join(hier, 'manifest.json')]) {
      const { code, uit: data, fout } = await draai([plaats, '--sleutels', sleutels, '--gezien', gezien, '--op', '2027-11-01']);
      assert.equal(code, 0, fout);
      assert.deepEqual([data.klopt, data.uitgave], [true, 2]);
      assert.equal(laatste(fout), 'Klopt: uitgave 2 van proef, van 1 oktober 2027, met 2 versies.');
      assert.doesNotMatch(fout, /Niet nagekeken/);
    }
    assert.equal(readFileSync(gezien, 'utf8'), uit.twee['manifest.json']);
  });

  test('an address', async () => {
    const server = createServer((vraag, antwoord) => {
      const tekst = uit.twee[(vraag.url ?? '').slice('/beleid/'.length)];
      antwoord.writeHead(tekst === undefined ? 404 : 200).end(tekst);
    });
    server.listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/beleid/manifest.json`;
    const { code, fout } = await draai([adres, '--sleutels', sleutels, '--op', '2027-11-01']);
    server.close();
    assert.equal(code, 0, fout);
  });

  test('everything that can be done to it is refused with the same reason as in the element', async () => {
    for (const { naam, bestanden, gezien, sleutels: vertrouwd, klok = 0, code, zegt } of await weigeringen(uit)) {
      const geheugen = join(MAP, `gezien-${(keer += 1)}.json`);
      if (gezien) writeFileSync(geheugen, gezien['manifest.json'] ?? '');
      const lijst = bestand(`sleutels-${keer}.json`, vertrouwd.length > 0 ? vertrouwd : [uit.vreemde.openbaar]);
      const afloop = await draai([map(bestanden), '--sleutels', lijst, '--gezien', geheugen, '--op', `${2027 + klok}-11-01`]);
      assert.equal(afloop.code, 1, naam);
      assert.ok(
        afloop.uit.bevindingen.some((bevinding) => bevinding.code === code && bevinding.tekst.includes(zegt)),
        `${naam}: ${JSON.stringify(afloop.uit.bevindingen)}`,
      );
      assert.match(laatste(afloop.fout), /^Klopt niet: /, naam);
    }
  });

  test('every version is looked at, not only the last', async () => {
    const [eerste] = manifestIn(uit.twee).versies;
    const stuk = map({ ...uit.twee, [eerste?.bestand ?? '']: '{}' });
    const { uit: data } = await draai([stuk, '--sleutels', sleutels, '--op', '2027-11-01']);
    assert.deepEqual(
      data.bevindingen.map(({ code, bestand: waar }) => [code, waar]),
      [['hash-anders', 'proef-1.0.0.json']],
    );
  });

  test('what was published beside a version is looked at too', async () => {
    const bijlagen = [{ soort: 'casussen' as const, bestand: 'proef-1.0.0.casussen.json', sha256: 'a'.repeat(64) }];
    const met = veranderd({ ...uit.een, 'proef-1.0.0.casussen.json': '{}' }, ({ handtekening: _, ...m }) => ({
      ...m,
      versies: m.versies.map((v) => ({ ...v, bijlagen })),
    }));
    const { code, uit: data, fout } = await draai([map(met), '--op', '2027-11-01']);
    assert.equal(code, 1);
    assert.deepEqual(
      data.bevindingen.map(({ code: c, bestand: waar }) => [c, waar]),
      [['hash-anders', 'proef-1.0.0.casussen.json']],
    );
    assert.match(fout, /Niet nagekeken: de handtekeningen/);
    assert.match(fout, /Niet nagekeken: of dit een oudere uitgave is/);
  });

  test('a memory that cannot be read or written is told, and forgets nothing', async () => {
    const hier = map(uit.twee);
    const stuk = bestand('gezien-stuk.json', { schema: 'manifest/1' });
    const met = (gezien: string) => draai([hier, '--sleutels', sleutels, '--gezien', gezien, '--op', '2027-11-01']);
    assert.equal((await met(stuk)).code, 1);
    assert.equal(readFileSync(stuk, 'utf8'), '{"schema":"manifest/1"}');
    const nergens = await met(join(MAP, 'nergens', 'gezien.json'));
    assert.deepEqual([nergens.code, nergens.uit.bevindingen.map(({ code }) => code)], [1, ['bestand-niet-gevonden']]);
  });

  test('what is no key, and no day', async () => {
    const hier = map(uit.twee);
    const { uit: data } = await draai([hier, '--sleutels', bestand('geen-sleutel.json', { keys: [] })]);
    assert.deepEqual(
      data.bevindingen.map(({ code }) => code),
      ['sleutel-onbruikbaar'],
    );
    await assert.rejects(draai([hier, '--op', '1-1-2027']), /hoort een dag, zoals/);
  });
});
