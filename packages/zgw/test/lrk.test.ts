import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leesLrk, type LrkBestand, type LrkOpties } from '../src/lrk/bestand.ts';
import { KOLOMMEN } from '../src/lrk/kolommen.ts';
import { stelVoor, type Lrkvoorstel } from '../src/lrk/voorstel.ts';
import { werkmap } from './hulp.ts';

const map = werkmap();
after(map.ruimOp);

// The columns as users of the file describe them.
const KOP =
  'lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;status;inschrijfdatum;uitschrijfdatum;opvanglocatie_adres;opvanglocatie_postcode;opvanglocatie_woonplaats;bag_id;verantwoordelijke_gemeente;naam_houder;kvk_nummer_houder;vestigingsnummer_houder;rechtsvorm_houder;lrk_url;contact_website';

const rij = (lrk: string, soort: string, naam: string, plaatsen: string, status: string, houder: string, kvk: string): string =>
  [
    lrk,
    soort,
    naam,
    plaatsen,
    status,
    '01-02-2020',
    '',
    'Markt 1',
    '2131 AA',
    'Hoofddorp',
    '0394010000000001',
    'Haarlemmermeer',
    houder,
    kvk,
    '000012345678',
    'BV',
    'https://www.landelijkregisterkinderopvang.nl/x',
    'voorbeeld.nl',
  ].join(';');

const lees = (regels: readonly string[], opties: Partial<LrkOpties> = {}, einde = '\r\n'): Promise<LrkBestand> =>
  leesLrk(Readable.from([Buffer.from(regels.join(einde), 'latin1')]), { bestand: 'export_opendata_lrk.csv', datum: '2026-11-23', ...opties });
const codes = ({ meldingen }: Lrkvoorstel): readonly string[] => meldingen.map(({ code }) => code);

test('the capacity of a houder is the sum over its active rows, in every municipality; with date and source', async () => {
  const bestand = await lees([
    KOP,
    rij('111111111', 'KDV', 'De Vlinder', '48', 'Ingeschreven', 'Vlinder B.V.', '12345678'),
    rij('111111112', 'BSO', 'De Vlinder BSO', '60', 'Ingeschreven', 'Vlinder B.V.', '12345678'),
    rij('111111113', 'KDV', 'De Rups', '30', 'Uitgeschreven', 'Vlinder B.V.', '12345678'),
    rij('222222222', 'KDV', 'Een ander', '500', 'Ingeschreven', 'Ander B.V.', '87654321'),
  ]);
  const voorstel = stelVoor(bestand, '111111111');
  assert.deepEqual(
    { ...voorstel, voorziening: voorstel.voorziening?.naam },
    {
      lrkNummer: '111111111',
      datum: '2026-11-23',
      bron: 'Landelijk Register Kinderopvang, open data (export_opendata_lrk.csv)',
      voorziening: 'De Vlinder',
      capaciteit: 108,
      locaties: 2,
      meldingen: [],
    },
  );
  assert.deepEqual(codes(stelVoor(bestand, '111111113')), ['lrk-uitgeschreven']);
  assert.equal(stelVoor(bestand, '111111113').capaciteit, 108);
});

test('what the file does not say is not known: no number of the register, no KvK number, no kindplaatsen', async () => {
  const bestand = await lees([
    KOP,
    rij('333333331', 'VGO', 'Mevrouw Jansen', '', 'Ingeschreven', 'Mevrouw Jansen', ''),
    rij('333333332', 'GOB', 'Bureau', '', 'Ingeschreven', 'Bureau B.V.', '11111111'),
    rij('333333333', 'KDV', 'Bij het bureau', '10', 'Ingeschreven', 'Twee B.V.', '22222222'),
    rij('333333334', 'GOB', 'Bureau twee', '', 'Ingeschreven', 'Twee B.V.', '22222222'),
  ]);
  for (const [nummer, verwacht, capaciteit] of [
    ['999999999', ['lrk-onbekend'], undefined],
    ['333333331', ['lrk-zonder-kvk'], undefined],
    ['333333332', ['lrk-zonder-plaatsen'], undefined],
    ['333333333', ['lrk-deels-zonder-plaatsen'], 10],
  ] as const) {
    const voorstel = stelVoor(bestand, nummer);
    assert.deepEqual(codes(voorstel), verwacht);
    assert.equal(voorstel.capaciteit, capaciteit);
  }
  assert.ok(!JSON.stringify([...bestand.voorzieningen.values()]).includes('Jansen')); // a gastouder is a person
});

test('bad rows are counted and said, also those of the houder; they stop nothing', async () => {
  const slecht = [
    rij('444444440', 'KDV', 'Te veel', '10', 'Ingeschreven', 'x;y', '44444444'),
    '444444441;KDV;Te kort',
    rij('geen', 'KDV', 'a', '10', 'Ingeschreven', 'x', '44444444'),
    rij('444444442', 'KDV', 'a', 'tien', 'Ingeschreven', 'x', '44444444'),
    rij('444444443', 'KDV', 'a', '-3', 'Ingeschreven', 'x', '44444444'),
    rij('444444444', 'KDV', 'a', '10', 'Ingeschreven', 'x', '1234567'),
    rij('444444445', 'KDV', 'a', '10', '', 'x', '44444444'),
    rij('444444446', 'KDV', '"open aanhaling', '10', 'Ingeschreven', 'x', '44444444'),
    rij('555555551', 'KDV', 'dubbel', '10', 'Ingeschreven', 'x', '44444444'),
  ];
  const bestand = await lees([
    KOP,
    rij('555555551', 'KDV', 'a', '7', 'Ingeschreven', 'x', '44444444'),
    ...slecht,
    '',
    rij('555555552', 'KDV', 'b', '5', 'Ingeschreven', 'x', '44444444'),
  ]);
  assert.equal(bestand.rijen, 11);
  assert.deepEqual(bestand.slecht, {
    aantal: 9,
    eerste: ['aantal-velden', 'aantal-velden', 'lrk-nummer', 'kindplaatsen', 'kindplaatsen', 'kvk-nummer', 'status', 'leesbaarheid', 'dubbel'].map(
      (reden, i) => ({ lijn: i + 3, reden }),
    ),
  });
  const voorstel = stelVoor(bestand, '555555552');
  assert.equal(voorstel.capaciteit, 12);
  assert.match(voorstel.meldingen[0]?.tekst ?? '', /^6 rijen van deze houder waren niet te lezen/);
});

test('Windows-1252 and UTF-8 with a mark, line ends of both kinds, quotes around a field and within it', async () => {
  const naam = 'De “Ōpa” café € 5';
  const bytes1252 = Buffer.from([...'De ', '\u0093', 'Opa', '\u0094', ' caf\u00e9 ', '\u0080', ' 5'].join(''), 'latin1');
  const regel = (n: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${KOP}\n666666661;KDV;"`), n, Buffer.from(`";5;Ingeschreven${';'.repeat(8)}x;12345678${';'.repeat(4)}\n`)]);
  const lees2 = (b: Buffer): Promise<LrkBestand> => leesLrk(Readable.from([b.subarray(0, 300), b.subarray(300)]), { bestand: 'x', datum: '2026-11-23' });
  assert.equal((await lees2(regel(bytes1252))).voorzieningen.get('666666661')?.naam, 'De “Opa” café € 5');
  assert.equal((await lees2(Buffer.concat([Buffer.from('\ufeff'), regel(Buffer.from(naam))]))).voorzieningen.get('666666661')?.naam, naam);
  const dubbel = await lees([KOP, rij('666666662', 'KDV', '"De ""Vlinder"" ; BSO"', '5', 'Ingeschreven', 'x', '12345678')], {}, '\n');
  assert.equal(dubbel.voorzieningen.get('666666662')?.naam, 'De "Vlinder" ; BSO');
});

test('columns of another name can be named; a file without them is refused, and so is an empty one', async () => {
  const anders = KOP.replace('kvk_nummer_houder', 'KvK');
  await assert.rejects(lees([anders]), { name: 'OnbruikbaarLrk', ontbreekt: ['kvk_nummer_houder'] });
  assert.equal((await lees([anders], { kolommen: { ...KOLOMMEN, kvkNummer: 'kvk' } })).rijen, 0);
  await assert.rejects(lees(['']), { name: 'OnbruikbaarLrk' });
  await assert.rejects(lees(['<html>'.repeat(10_000)]), { name: 'OnbruikbaarLrk' });
});

test('32,000 rows: under 2 s and under 100 MB, read in a process of its own', async () => {
  const pad = map.pad('lrk.csv');
  const uit = createWriteStream(pad);
  uit.write(`${KOP}\r\n`);
  for (let i = 0; i < 32_000; i += 1) {
    const soort = ['KDV', 'BSO', 'VGO', 'GOB'][i % 4] ?? '';
    const metPlaatsen = soort === 'KDV' || soort === 'BSO';
    uit.write(
      Buffer.from(
        `${rij(String(100_000_000 + i), soort, `"Kindercentrum Zoë ${String(i)}"`, metPlaatsen ? String(i % 90) : '', i % 50 === 0 ? 'Uitgeschreven' : 'Ingeschreven', 'Houder B.V.', soort === 'VGO' ? '' : String(10_000_000 + (i % 3000)))}\r\n`,
        'latin1',
      ),
    );
  }
  uit.end();
  await once(uit, 'finish');
  // The sum, worked out apart: rows of houder 10000001 that are active and have kindplaatsen.
  let som = 0;
  for (let i = 1; i < 32_000; i += 3000) if (i % 50 !== 0 && i % 4 < 2) som += i % 90;

  const bundel = map.pad('lrk.mjs');
  await build({
    stdin: {
      contents: `import { createReadStream } from 'node:fs'; import { leesLrk } from './bestand.ts'; import { stelVoor } from './voorstel.ts';
const begin = process.cpuUsage(); const bestand = await leesLrk(createReadStream(process.argv[2]), { bestand: 'lrk.csv', datum: '2026-11-23' });
const { user, system } = process.cpuUsage(begin);
console.log(JSON.stringify({ seconden: (user + system) / 1e6, mb: process.resourceUsage().maxRSS / 1024, rijen: bestand.rijen, slecht: bestand.slecht.aantal, capaciteit: stelVoor(bestand, '100000001').capaciteit }));`,
      resolveDir: fileURLToPath(new URL('../src/lrk', import.meta.url)),
    },
    outfile: bundel,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const { NODE_OPTIONS: _, ...omgeving } = process.env;
  const gemeten = JSON.parse(execFileSync(process.execPath, [bundel, pad], { env: omgeving, encoding: 'utf8' })) as Record<
    'seconden' | 'mb' | 'rijen' | 'slecht' | 'capaciteit',
    number
  >;
  assert.ok(statSync(pad).size > 5_000_000);
  assert.deepEqual({ rijen: gemeten.rijen, slecht: gemeten.slecht, capaciteit: gemeten.capaciteit }, { rijen: 32_000, slecht: 0, capaciteit: som });
  assert.ok(gemeten.seconden < 2, `${String(gemeten.seconden)} s`);
  assert.ok(gemeten.mb < 100, `${String(gemeten.mb)} MB`);
  console.log(`lrk: ${gemeten.seconden.toFixed(2)} s of processor, ${gemeten.mb.toFixed(0)} MB for 32,000 rows`);
});
