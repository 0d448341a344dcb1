import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import type { BevindingJson, Instemmingen, Manifest } from '@handhavingswijzer/engine';
import { ingestemd, LANDELIJKTEKST, metBeleid, metCasussen, OP, TWEEDE } from '../../../publicatie/test/proefdorp.ts';
import { leesGebruik, type Opdracht } from '../opdracht.ts';
import { publiceer } from '../opdrachten/publiceer.ts';
import { sleutel } from '../opdrachten/sleutel.ts';
import { verifieer } from '../opdrachten/verifieer.ts';

const MAP = mkdtempSync(join(tmpdir(), 'handhavingswijzer-'));
after(() => rmSync(MAP, { recursive: true, force: true }));

interface Uit {
  readonly gepubliceerd: boolean;
  readonly uitgave?: number;
  readonly geschreven?: readonly { readonly bestand: string }[];
  readonly bevindingen: readonly BevindingJson[];
  readonly controles?: readonly { readonly controle: string; readonly stand: string; readonly bevindingen: readonly BevindingJson[] }[];
  readonly instemming?: Instemmingen;
}

async function draai(opdracht: Opdracht, argv: readonly string[]): Promise<{ readonly code: number; readonly uit: Uit; readonly fout: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await opdracht.voer({ stdin, stdout, stderr }, leesGebruik(opdracht, argv));
  const tekst = (stroom: PassThrough): string => (stroom.read() as Buffer | null)?.toString() ?? '';
  return { code, uit: JSON.parse(tekst(stdout)) as Uit, fout: tekst(stderr) };
}

const lees = (pad: string): string => readFileSync(pad, 'utf8');
let keer = 0;
const plek = (): string => {
  const hier = join(MAP, String((keer += 1)));
  mkdirSync(hier);
  return hier;
};
function bron(beleid: string, casussen?: string): string {
  const map = plek();
  writeFileSync(join(map, 'beleid.json'), beleid);
  if (casussen !== undefined) writeFileSync(join(map, 'casussen.json'), casussen);
  return join(map, 'beleid.json');
}
const inhoud = (map: string): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(map).map((naam) => [naam, lees(join(map, naam))]));
const codes = ({ bevindingen }: Uit): readonly string[] => bevindingen.map(({ code }) => code);

writeFileSync(join(MAP, 'landelijk.json'), LANDELIJKTEKST);
const LAND = ['--landelijk', join(MAP, 'landelijk.json')];
const KLAAR = ['manifest.json', 'proefdorp-1.0.0.casussen.json', 'proefdorp-1.0.0.html', 'proefdorp-1.0.0.json'];

describe('publiceer', () => {
  let sleutels: { readonly geheim: string; readonly openbaar: string };
  let gepubliceerd: string;
  let tweede: string;
  before(async () => {
    await draai(sleutel, ['proefdorp-2026', '--naar', MAP]);
    sleutels = { geheim: join(MAP, 'proefdorp-2026.geheim.json'), openbaar: join(MAP, 'proefdorp-2026.openbaar.json') };
    gepubliceerd = plek();
    const { code, fout } = await eerste(gepubliceerd, ['--sleutel', sleutels.geheim]);
    assert.equal(code, 0, fout);
    tweede = bron(TWEEDE.beleid, TWEEDE.casussen);
  });

  const eerste = (map: string, meer: readonly string[] = [], beleid = metBeleid(), casussen: string | undefined = metCasussen()) =>
    draai(publiceer, [bron(beleid, casussen), '--naar', map, '--op', OP.eerste, ...LAND, ...meer]);
  const volgende = (map: string, meer: readonly string[] = []) =>
    draai(publiceer, [tweede, '--naar', map, '--op', OP.tweede, ...LAND, '--sleutel', sleutels.geheim, ...meer]);
  /** A folder of its own with the first publication. */
  const kopie = (): string => {
    const map = plek();
    cpSync(gepubliceerd, map, { recursive: true });
    return map;
  };
  const klopt = (map: string, op = '2027-06-01') => draai(verifieer, [map, '--sleutels', sleutels.openbaar, '--op', op]);

  test('writes the version, its cases, its page and the manifest, and says so', async () => {
    const map = join(plek(), 'nieuw');
    const { code, uit, fout } = await eerste(map);
    assert.equal(code, 0, fout);
    assert.deepEqual(readdirSync(map).sort(), KLAAR);
    assert.deepEqual(uit.geschreven?.map(({ bestand }) => bestand).sort(), KLAAR);
    assert.match(fout, /^goed {2}Vorm en betekenis\ngoed {2}Eigen gevallen \(4 gevallen\)\n/);
    assert.match(
      fout,
      /Gepubliceerd: uitgave 1 van proefdorp, met versie 1\.0\.0, geldig vanaf 1 januari 2027\. Niet ondertekend: geef een sleutel met --sleutel\. Opnieuw nakijken uiterlijk op 15 december 2031\.\n$/,
    );
  });

  test('a signed one holds under its public key', async () => {
    const { code, fout } = await klopt(gepubliceerd);
    assert.equal(code, 0, fout);
    assert.match(fout, /Klopt: uitgave 1 van proefdorp, van 15 december 2026, met 1 versie\.\n$/);
  });

  test('what does not pass is told with its place, and nothing is written', async () => {
    const map = join(plek(), 'leeg');
    const { code, uit, fout } = await eerste(
      map,
      [],
      metBeleid(),
      metCasussen((c) => void c.casussen.splice(1, 1)),
    );
    assert.equal(code, 1);
    assert.equal(uit.gepubliceerd, false);
    const dekking = uit.controles?.find(({ controle }) => controle === 'dekking');
    assert.deepEqual(
      [dekking?.stand, dekking?.bevindingen.map(({ code: c, pad }) => `${c} ${pad}`)],
      ['fout', ['voorwaarde-een-kant /begrippen/0/als', 'regel-in-geen-geval /regels/1']],
    );
    assert.match(fout, /fout {2}Dekking van de regels/);
    assert.match(fout, /Niet gepubliceerd: \d controles? (is|zijn) niet goed\.\n$/);
    assert.throws(() => readdirSync(map));
  });

  test('without cases', async () => {
    const { uit } = await eerste(join(plek(), 'leeg'), [], metBeleid(), '');
    assert.ok(uit.controles?.some(({ controle, stand }) => controle === 'gevallen' && stand === 'fout'));
    const { uit: zonder, fout } = await draai(publiceer, [bron(metBeleid()), '--naar', join(plek(), 'leeg'), '--op', OP.eerste, ...LAND]);
    assert.ok(zonder.controles?.some(({ bevindingen }) => bevindingen.some(({ code }) => code === 'geen-gevallen')));
    assert.match(fout, /casussen\.json: fout: Dit beleid heeft geen eigen gevallen\./);
  });

  test('a second version asks agreement, in a file to fill in, and keeps it in the record', async () => {
    const map = kopie();
    const bestand = join(plek(), 'instemming.json');
    const vraag = await volgende(map, ['--instemming', bestand, '--vul-aan']);
    assert.equal(vraag.code, 1);
    assert.deepEqual(codes(vraag.uit), ['instemming-ontbreekt', 'instemming-ontbreekt']);
    assert.match(vraag.fout, /Vul .*instemming\.json in en geef de opdracht opnieuw\.\n$/);
    assert.deepEqual(readdirSync(map).sort(), KLAAR);
    const leeg = JSON.parse(lees(bestand)) as Instemmingen;
    assert.deepEqual(leeg, vraag.uit.instemming);

    const nogLeeg = await volgende(map, ['--instemming', bestand]);
    assert.deepEqual(codes(nogLeeg.uit), ['instemming-zonder-woord', 'instemming-zonder-woord']);

    writeFileSync(bestand, JSON.stringify(ingestemd(leeg)));
    const { code, uit, fout } = await volgende(map, ['--instemming', bestand]);
    assert.equal(code, 0, fout);
    assert.equal(uit.uitgave, 2);
    const { versies } = JSON.parse(lees(join(map, 'manifest.json'))) as Manifest;
    assert.deepEqual(
      versies.map(({ versie, geldigheid: { van, tot } }) => [versie, van, tot]),
      [
        ['1.0.0', '2027-01-01', '2027-06-30'],
        ['1.1.0', '2027-07-01', undefined],
      ],
    );
    assert.deepEqual(
      versies[1]?.instemming.map(({ door, op }) => [door, op]),
      [
        ['A. de Boer', '2027-04-20'],
        ['A. de Boer', '2027-04-20'],
      ],
    );
    assert.equal((await klopt(map)).code, 0);
  });

  test('a file to fill in is made on request only, and an agreement where nothing changes is refused', async () => {
    const zonder = await volgende(kopie());
    assert.match(zonder.fout, /Met --instemming BESTAND --vul-aan krijgt u een bestand om in te vullen\.\n$/);
    assert.equal(zonder.uit.instemming?.groepen.length, 2);
    const weg = await volgende(kopie(), ['--instemming', join(MAP, 'nergens.json')]);
    assert.deepEqual(codes(weg.uit), ['bestand-niet-gevonden']);
    const over = join(plek(), 'over.json');
    writeFileSync(over, JSON.stringify(zonder.uit.instemming));
    assert.deepEqual(codes((await eerste(join(plek(), 'x'), ['--instemming', over])).uit), ['instemming-ander-beleid']);
  });

  const akkoord = (): string => {
    const bestand = join(plek(), 'instemming.json');
    writeFileSync(bestand, JSON.stringify(ingestemd(instemming)));
    return bestand;
  };
  let instemming: Instemmingen;
  before(async () => {
    instemming = (await volgende(kopie())).uit.instemming as Instemmingen;
  });

  test('what breaks off half way leaves the publication before it whole', async () => {
    const map = kopie();
    writeFileSync(join(map, 'proefdorp-1.1.0.html'), 'van iets anders');
    const voor = inhoud(map);
    const { code, uit } = await volgende(map, ['--instemming', akkoord()]);
    assert.equal(code, 1);
    assert.deepEqual(codes(uit), ['bestand-staat-er-al']);
    for (const [naam, tekst] of Object.entries(voor)) assert.equal(lees(join(map, naam)), tekst, naam); // nothing was written over
    assert.ok(readdirSync(map).includes('proefdorp-1.1.0.json')); // that far it came
    assert.equal((await klopt(map)).code, 0);
    assert.deepEqual(
      readdirSync(map).filter((naam) => naam.endsWith('.tmp')),
      [],
    );

    rmSync(join(map, 'proefdorp-1.1.0.html')); // and then it goes on
    assert.equal((await volgende(map, ['--instemming', akkoord()])).code, 0);
  });

  test('nothing is built on what was changed in the folder', async () => {
    const bestanden: readonly (readonly [naam: string, wijzig: (tekst: string) => string, code: string])[] = [
      ['proefdorp-1.0.0.json', (tekst) => tekst.replace('14', '15'), 'hash-anders'],
      ['proefdorp-1.0.0.html', (tekst) => `${tekst} `, 'hash-anders'],
      ['manifest.json', (tekst) => tekst.replace('"uitgave":1', '"uitgave":5'), 'handtekening-klopt-niet'],
      ['manifest.json', (tekst) => tekst.replace(/"handtekening":"[^"]*",/u, ''), 'vorige-niet-ondertekend'],
      ['manifest.json', () => '{}', 'ontbrekend-veld'],
    ];
    for (const [naam, wijzig, code] of bestanden) {
      const map = kopie();
      writeFileSync(join(map, naam), wijzig(lees(join(map, naam))));
      const voor = inhoud(map);
      const afloop = await volgende(map, ['--instemming', akkoord()]);
      assert.equal(afloop.code, 1, naam);
      assert.ok(codes(afloop.uit).includes(code), `${naam}: ${codes(afloop.uit).join()}`);
      assert.deepEqual(inhoud(map), voor);
    }
  });

  test('a version that does not grow, and one that was signed and would not be any more', async () => {
    const map = kopie();
    const nogEens = await eerste(map, ['--sleutel', sleutels.geheim]);
    assert.deepEqual(
      nogEens.uit.controles?.find(({ controle }) => controle === 'opvolging')?.bevindingen.map(({ code }) => code),
      ['versie-niet-hoger', 'geldigheid-niet-later'],
    );
    const zonder = await draai(publiceer, [tweede, '--naar', map, '--op', OP.tweede, ...LAND, '--instemming', akkoord()]);
    assert.deepEqual(codes(zonder.uit), ['sleutel-nodig']);
    assert.deepEqual(readdirSync(map).sort(), KLAAR);
  });

  test('a first signature is said to be the first, and then all that was published bears it', async () => {
    const map = join(plek(), 'uit');
    await eerste(map);
    assert.deepEqual(codes((await volgende(map, ['--instemming', akkoord()])).uit), ['vorige-niet-ondertekend']);
    assert.equal((await volgende(map, ['--instemming', akkoord(), '--eerste-handtekening'])).code, 0);
    assert.equal((await klopt(map)).code, 0);
  });

  test('--vernieuw publishes the same versions anew, also with another key', async () => {
    const map = kopie();
    const { code, uit, fout } = await draai(publiceer, ['--vernieuw', '--naar', map, '--op', '2031-06-01', '--sleutel', sleutels.geheim]);
    assert.equal(code, 0, fout);
    assert.equal(uit.uitgave, 2);
    assert.equal((await klopt(map, '2036-06-01')).code, 0);
    assert.equal((await klopt(map, '2036-06-02')).code, 1);

    await draai(sleutel, ['proefdorp-2031', '--naar', MAP]);
    const anders = ['--vernieuw', '--naar', map, '--op', '2031-07-01', '--sleutel', join(MAP, 'proefdorp-2031.geheim.json')];
    assert.deepEqual(codes((await draai(publiceer, anders)).uit), ['onbekende-sleutel']); // whose is the one before it?
    assert.equal((await draai(publiceer, [...anders, '--sleutels', sleutels.openbaar])).code, 0);
    assert.equal((await draai(verifieer, [map, '--sleutels', join(MAP, 'proefdorp-2031.openbaar.json'), '--op', '2031-07-01'])).code, 0);
    assert.deepEqual(readdirSync(map).sort(), KLAAR);
  });

  test('wrong use', async () => {
    await assert.rejects(draai(publiceer, []), /Noem één beleidsbestand/);
    await assert.rejects(draai(publiceer, ['a.json']), /Noem met --naar de map/);
    await assert.rejects(draai(publiceer, ['a.json', '--naar', MAP, '--op', 'morgen']), /hoort een dag/);
    await assert.rejects(draai(publiceer, ['a.json', '--naar', MAP, '--vul-aan']), /noem dat/);
    await assert.rejects(draai(publiceer, ['a.json', '--naar', MAP, '--vernieuw']), /bij --vernieuw geen/);
    await assert.rejects(draai(publiceer, ['--vernieuw', '--naar', plek()]), /er valt niets te vernieuwen/);
    assert.deepEqual(codes((await draai(publiceer, ['nergens.json', '--naar', MAP])).uit), ['bestand-niet-gevonden']);
    assert.deepEqual(codes((await draai(publiceer, ['nergens.json', '--naar', MAP, '--sleutel', sleutels.openbaar])).uit), ['sleutel-niet-geheim']);
  });
});

describe('sleutel', () => {
  test('makes two files, of which only the owner reads the one, and never writes over a key', async () => {
    const map = plek();
    const { code, fout } = await draai(sleutel, ['gemeente', '--naar', map]);
    assert.equal(code, 0, fout);
    assert.deepEqual(readdirSync(map).sort(), ['gemeente.geheim.json', 'gemeente.openbaar.json']);
    assert.equal(statSync(join(map, 'gemeente.geheim.json')).mode & 0o777, 0o600);
    assert.doesNotMatch(lees(join(map, 'gemeente.openbaar.json')), /"d"/);
    const voor = inhoud(map);
    const nogEens = await draai(sleutel, ['gemeente', '--naar', map]);
    assert.equal(nogEens.code, 1);
    assert.deepEqual(inhoud(map), voor);
    await assert.rejects(draai(sleutel, ['../weg']), /Noem één naam/);
    await assert.rejects(draai(sleutel, []), /Noem één naam/);
  });
});
