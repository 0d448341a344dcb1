import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BevindingJson, Casussen } from '@handhavingswijzer/engine';
import { adviseer, canoniek, parseLandelijk, parsePolicy, schemaAnalyse, schemaVergelijking, toetsSchema } from '@handhavingswijzer/engine';

// The command line as it is installed: bundled by the script that `npm ci` runs, started through its bin.
execFileSync(process.execPath, [fileURLToPath(new URL('../../../.config/prepare.mjs', import.meta.url))]);
const BIN = fileURLToPath(new URL('../bin/handhavingswijzer.js', import.meta.url));
const BELEIDSMAP = fileURLToPath(new URL('../../../policies/', import.meta.url));
const MAP = mkdtempSync(join(tmpdir(), 'handhavingswijzer-'));
after(() => rmSync(MAP, { recursive: true, force: true }));

interface Afloop {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Runs the command line as a person does; `sluitNa` closes the output after that many bytes. */
function draai(argv: readonly string[], invoer: string | Buffer = '', sluitNa = Infinity): Promise<Afloop> {
  return new Promise((klaar) => {
    const kind = spawn(process.execPath, [BIN, ...argv], { cwd: MAP });
    const [uit, fout]: [Buffer[], Buffer[]] = [[], []];
    let gelezen = 0;
    kind.stdout.on('data', (deel: Buffer) => {
      uit.push(deel);
      gelezen += deel.length;
      if (gelezen >= sluitNa) kind.stdout.destroy();
    });
    kind.stderr.on('data', (deel: Buffer) => fout.push(deel));
    kind.stdin.on('error', () => undefined); // the program may stop before it has read all
    kind.stdin.end(invoer);
    kind.on('close', (code) => klaar({ code, uit: Buffer.concat(uit).toString(), fout: Buffer.concat(fout).toString() }));
  });
}

const bestand = (naam: string, inhoud: string | Buffer): string => {
  const pad = join(MAP, naam);
  writeFileSync(pad, inhoud);
  return pad;
};
const bevindingen = (tekst: string): readonly BevindingJson[] => JSON.parse(tekst) as BevindingJson[];

const BELEIDSTEKST = readFileSync(join(BELEIDSMAP, 'haarlemmermeer/beleid.json'), 'utf8');
const LANDELIJKTEKST = readFileSync(join(BELEIDSMAP, 'landelijk/landelijk.json'), 'utf8');
const CASUSSEN = JSON.parse(readFileSync(join(BELEIDSMAP, 'haarlemmermeer/casussen.json'), 'utf8')) as Casussen;
const beleid = parsePolicy(BELEIDSTEKST);
const landelijk = parseLandelijk(LANDELIJKTEKST);
assert.ok(beleid.ok && landelijk.ok);

const DOSSIER = {
  schema: 'dossier/1',
  besluitdatum: '2026-03-16',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true, risicoprofiel: 'groen' },
  houder: { capaciteit: 100 },
  overtredingen: [{ id: 'o1', voorschrift: 'pedagogisch-beleid', antwoorden: {}, historie: [] }],
};
const TEKST = JSON.stringify(DOSSIER);
const verwacht = adviseer(beleid.waarde, landelijk.waarde, DOSSIER);
assert.ok(verwacht.ok);
const ADVIES = `${canoniek(verwacht.waarde)}\n`;
const HLM = ['--beleid', 'haarlemmermeer'];

interface Verkeerd {
  readonly argv: readonly string[];
  readonly zegt: string;
}

const VERKEERD: readonly Verkeerd[] = [
  { argv: [], zegt: 'Noem een opdracht.' },
  { argv: ['adviser'], zegt: 'Bedoelt u ‘adviseer’?' },
  { argv: ['valider', 'x'], zegt: 'Bedoelt u ‘valideer’?' },
  { argv: ['beslis', 'x'], zegt: '‘beslis’ bestaat niet' },
  { argv: ['publiceer', 'x'], zegt: 'Noem met --naar de map' },
  { argv: ['--hulp'], zegt: 'Bedoelt u ‘--help’?' },
  { argv: ['adviseer', 'x.json'], zegt: 'Noem het beleid met --beleid' },
  { argv: ['adviseer', ...HLM], zegt: 'Noem één dossier' },
  { argv: ['adviseer', ...HLM, 'a.json', 'b.json'], zegt: 'Noem één dossier' },
  { argv: ['adviseer', '--beleit', 'x', 'a.json'], zegt: 'Bedoelt u --beleid?' },
  { argv: ['adviseer', '--beleid', 'haarlemermeer', 'a.json'], zegt: 'Bedoelt u ‘haarlemmermeer’?' },
  { argv: ['adviseer', 'a.json', '--beleid'], zegt: 'Achter --beleid hoort een id of een bestand.' },
  { argv: ['adviseer', ...HLM, '--beleid', 'helmond', 'a.json'], zegt: 'staat er twee keer' },
  { argv: ['adviseer', ...HLM, '--ndjson=ja', 'a.json'], zegt: 'heeft geen waarde' },
  { argv: ['adviseer', '--beleid', '-', '-'], zegt: 'maar één standaardinvoer' },
  { argv: ['valideer'], zegt: 'Noem minstens één bestand' },
  { argv: ['valideer', '-', '-'], zegt: 'maar één standaardinvoer' },
  { argv: ['casussen'], zegt: 'Noem minstens één beleid.json' },
  { argv: ['casussen', '-'], zegt: 'leest geen standaardinvoer' },
  { argv: ['lijst', 'x'], zegt: 'geen argumenten' },
];

for (const { argv, zegt } of VERKEERD) {
  test(`wrong use gives 2 and says what to do: ${argv.join(' ')}`, async () => {
    const { code, uit, fout } = await draai(argv);
    assert.equal(code, 2);
    assert.equal(uit, '');
    assert.ok(fout.includes(zegt), fout);
    assert.ok(fout.includes('--help'));
  });
}

test('the help names the commands that exist and no others', async () => {
  const { code, uit } = await draai(['--help']);
  assert.equal(code, 0);
  const [, opdrachten = ''] = uit.split('Opdrachten:\n');
  assert.deepEqual(
    [...(opdrachten.split('\n\n')[0] ?? '').matchAll(/^ {2}(\w+)/gm)].map(([, naam]) => naam),
    ['adviseer', 'valideer', 'casussen', 'analyseer', 'vergelijk', 'publiceer', 'sleutel', 'verifieer', 'rapporteer', 'lijst'],
  );
  assert.ok(uit.includes('--versie'));
  assert.ok((await draai(['adviseer', '--help'])).uit.includes('--omslagpunten'));
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  assert.deepEqual(await draai(['--versie']), { code: 0, uit: `${version}\n`, fout: '' });
});

test('lijst gives the bundled policies with version and validity', async () => {
  const { code, uit, fout } = await draai(['lijst']);
  assert.equal(code, 0);
  const rij = (JSON.parse(uit) as { id: string; versie: string; sha256: string; geldigheid: { van: string } }[]).find(({ id }) => id === 'haarlemmermeer');
  assert.deepEqual([rij?.versie, rij?.sha256, rij?.geldigheid.van], [beleid.waarde.data.versie, beleid.waarde.sha256, '2026-01-01']);
  assert.ok(!uit.includes('"landelijk"'));
  assert.ok(fout.includes('Geldig vanaf 1 januari 2026.'));
});

test('adviseer prints the canonical advice, byte for byte, and a reading on stderr', async () => {
  const pad = bestand('dossier.json', TEKST);
  for (const argv of [
    [...HLM, pad],
    ['--beleid', join(BELEIDSMAP, 'haarlemmermeer/beleid.json'), '--landelijk', join(BELEIDSMAP, 'landelijk/landelijk.json'), pad],
  ]) {
    const { code, uit, fout } = await draai(['adviseer', ...argv]);
    assert.equal(code, 0, fout);
    assert.equal(uit, ADVIES);
    assert.ok(fout.includes('Overtreding 1: Pedagogisch beleid') && fout.includes('Dit is een advies en geen besluit.'));
  }
});

test('adviseer reads standard input', async () => assert.equal((await draai(['adviseer', ...HLM, '-'], TEKST)).uit, ADVIES));

test('adviseer --omslagpunten prints the answers that would change the advice', async () => {
  const { code, uit, fout } = await draai(['adviseer', ...HLM, '--omslagpunten', '-'], TEKST);
  assert.equal(code, 0, fout);
  const punten = JSON.parse(uit) as { schema: string; omslagpunten: { wijzigingen: { feit: string }[] }[] };
  assert.equal(punten.schema, 'omslagpunten/1');
  assert.equal(uit, `${canoniek(punten)}\n`);
  assert.ok(punten.omslagpunten.some(({ wijzigingen }) => wijzigingen.length === 1 && wijzigingen[0]?.feit === 'risicoprofiel'));
  assert.ok(fout.includes('omslagpunten gevonden.'));
});

interface Geweigerd {
  readonly wat: string;
  readonly argv: () => readonly string[];
  readonly invoer?: string | Buffer;
  readonly code: string;
  readonly lijn?: number;
}

const GEWEIGERD: readonly Geweigerd[] = [
  { wat: 'a dossier that does not exist', argv: () => ['adviseer', ...HLM, join(MAP, 'nergens.json')], code: 'bestand-niet-gevonden' },
  { wat: 'a path through a file', argv: () => ['adviseer', ...HLM, join(bestand('gewoon.json', '{}'), 'x.json')], code: 'bestand-niet-gevonden' },
  { wat: 'a directory', argv: () => ['adviseer', ...HLM, MAP], code: 'bestand-is-map' },
  { wat: 'a policy that does not exist', argv: () => ['adviseer', '--beleid', './nergens.json', '-'], invoer: TEKST, code: 'bestand-niet-gevonden' },
  { wat: 'a national file that is a directory', argv: () => ['adviseer', ...HLM, '--landelijk', MAP, '-'], invoer: TEKST, code: 'bestand-is-map' },
  { wat: 'bytes that are no UTF-8', argv: () => ['adviseer', ...HLM, '-'], invoer: Buffer.from([0x7b, 0xff, 0x7d]), code: 'geen-utf8' },
  { wat: 'more than 16 MB', argv: () => ['adviseer', ...HLM, '-'], invoer: Buffer.alloc(17 * 1024 * 1024, 0x20), code: 'bestand-te-groot' },
  {
    wat: 'an answer against the history',
    argv: () => ['adviseer', ...HLM, '-'],
    invoer: `{\n${JSON.stringify({ ...DOSSIER, overtredingen: [{ ...DOSSIER.overtredingen[0], antwoorden: { elders: 'geen' }, historie: [{ datum: '2025-01-06', soort: 'aanwijzing', locatie: 'andere' }] }] }).slice(1)}`,
    code: 'antwoord-strijdig',
    lijn: 2,
  },
  { wat: 'a policy that is no policy', argv: () => ['valideer', bestand('leeg.json', '{\n  "schema": "beleid/1"\n}')], code: 'ontbrekend-veld' },
  {
    wat: 'a symbolic link to itself',
    argv: () => {
      symlinkSync('kring.json', join(MAP, 'kring.json'));
      return ['valideer', join(MAP, 'kring.json')];
    },
    code: 'bestand-onleesbaar',
  },
];

for (const { wat, argv, invoer, code, lijn } of GEWEIGERD) {
  test(`${wat} is refused with a finding and 1`, async () => {
    const afloop = await draai(argv(), invoer);
    assert.equal(afloop.code, 1, afloop.fout);
    const lijst = bevindingen(afloop.uit);
    assert.ok(
      lijst.some((bevinding) => bevinding.code === code && (lijn === undefined || bevinding.lijn === lijn)),
      afloop.uit,
    );
    for (const bevinding of lijst)
      assert.ok(bevinding.schema === 'bevinding/1' && bevinding.tekst !== '' && bevinding.herstel !== '' && bevinding.bestand !== undefined);
    assert.ok(!/\n\s+at /.test(afloop.fout), 'no stack trace');
  });
}

test('valideer gives an empty list for good files and names the place in bad ones', async () => {
  const goed = join(BELEIDSMAP, 'haarlemmermeer/beleid.json');
  assert.deepEqual(await draai(['valideer', goed, join(BELEIDSMAP, 'landelijk/landelijk.json')]).then(({ code, uit }) => [code, uit]), [0, '[]\n']);
  const fout = bestand('fout.json', BELEIDSTEKST.replace('"risicoprofiel"', '"risicoprofil"'));
  const { code, uit, fout: mens } = await draai(['valideer', goed, fout]);
  assert.equal(code, 1);
  const [eerste] = bevindingen(uit);
  assert.equal(eerste?.bestand, fout);
  assert.ok(eerste.lijn !== undefined && eerste.kolom !== undefined && eerste.pad.startsWith('/'));
  assert.ok(mens.includes(`${fout}:${eerste.lijn}:${eerste.kolom}: fout: `));
});

test('a stream gives one line for every line, and a bad line in its place', async () => {
  const kapot = TEKST.replace('"pedagogisch-beleid"', '"pedagogisch-belied"');
  const lang = 'a'.repeat(1024 * 1024 + 1);
  const invoer = Buffer.concat([
    Buffer.from([TEKST, kapot, '', '{', lang, `${TEKST}\r`].join('\n')),
    Buffer.from([0x0a, 0xff, 0x0a]),
    Buffer.from(`${TEKST}\n\n`),
  ]);
  const { code, uit, fout } = await draai(['adviseer', ...HLM, '--ndjson', '-'], invoer);
  assert.equal(code, 1);
  const regels = uit.trimEnd().split('\n');
  const codes = regels.map((regel) => {
    const waarde = JSON.parse(regel) as { fout?: { lijn: number; bevindingen: BevindingJson[] } };
    return waarde.fout === undefined ? 'advies' : `${waarde.fout.lijn} ${waarde.fout.bevindingen.map(({ code: c, lijn }) => `${c}@${String(lijn)}`).join(' ')}`;
  });
  assert.deepEqual(codes, ['advies', '2 onbekend-voorschrift@2', '3 lege-regel@3', '4 geen-json@4', '5 regel-te-lang@5', 'advies', '7 geen-utf8@7', 'advies']);
  assert.ok(regels.filter((_, i) => codes[i] === 'advies').every((regel) => `${regel}\n` === ADVIES));
  assert.ok(fout.endsWith('8 regels gelezen, 5 geweigerd.\n'));
});

test('a stream of good lines gives 0, also without a line end at the end and with omslagpunten', async () => {
  const { code, uit } = await draai(['adviseer', ...HLM, '--ndjson', bestand('twee.ndjson', `${TEKST}\n${TEKST}`)]);
  assert.deepEqual([code, uit], [0, ADVIES + ADVIES]);
  const punten = await draai(['adviseer', ...HLM, '--ndjson', '--omslagpunten', '-'], `${TEKST}\n`);
  assert.equal((JSON.parse(punten.uit) as { schema: string }).schema, 'omslagpunten/1');
  assert.deepEqual(await draai(['adviseer', ...HLM, '--ndjson', '-']).then((leeg) => [leeg.code, leeg.uit]), [0, '']);
});

test('a stream that cannot be read is a failed line', async () => {
  const { code, uit } = await draai(['adviseer', ...HLM, '--ndjson', MAP]);
  assert.equal(code, 1);
  assert.equal((JSON.parse(uit) as { fout: { bevindingen: BevindingJson[] } }).fout.bevindingen[0]?.code, 'bestand-is-map');
});

test('a reader that stops early is no failure and no noise', async () => {
  const { code, fout } = await draai(['adviseer', ...HLM, '--ndjson', '-'], `${TEKST}\n`.repeat(300), 1);
  assert.equal(code, 0);
  assert.ok(!/EPIPE|Error|\n\s+at /.test(fout), fout);
});

/** A folder with a policy and one case of it. */
function metCasus(naam: string, verander: (casus: Casussen['casussen'][number]) => Casussen['casussen'][number]): string {
  mkdirSync(join(MAP, naam));
  const [eerste] = CASUSSEN.casussen;
  assert.ok(eerste);
  bestand(`${naam}/casussen.json`, JSON.stringify({ ...CASUSSEN, casussen: [verander(eerste)] }));
  return bestand(`${naam}/beleid.json`, BELEIDSTEKST);
}

test('casussen runs the cases beside a policy and closes with the count', async () => {
  const { code, uit } = await draai(['casussen', metCasus('een', (casus) => casus)]);
  const regels = uit.trimEnd().split('\n');
  assert.equal(code, 1, 'one case does not cover a policy');
  assert.match(regels.at(-1) ?? '', /^1 passed, \d+ failed$/);
  assert.ok(regels.some((regel) => regel.startsWith('  mist  regel ')));
});

test('casussen shows what was expected and what came', async () => {
  const { uit } = await draai(['casussen', metCasus('fout', (casus) => ({ ...casus, verwacht: { totaal: { boeteCent: 12345 } } }))]);
  assert.match(uit, /fout {2}.*\n\s+\/totaal\/boeteCent\n\s+verwacht: 12345\n\s+gekregen: \d+\n/);
  assert.match(uit, /\n0 passed, \d+ failed\n$/);
});

test('casussen says what stands in the way of a policy without cases', async () => {
  mkdirSync(join(MAP, 'zonder'));
  const { code, uit } = await draai(['casussen', bestand('zonder/beleid.json', BELEIDSTEKST)]);
  assert.equal(code, 1);
  assert.ok(uit.includes('Dit bestand bestaat niet.') && /\n0 passed, 1 failed\n$/.test(uit), uit);
});

const PROEFTEKST = readFileSync(fileURLToPath(new URL('../../engine/test/lees/basis/beleid.json', import.meta.url)), 'utf8');
const PROEFLAND = fileURLToPath(new URL('../../engine/test/lees/basis/landelijk.json', import.meta.url));

test('analyseer looks through every case: findings with a dossier on stdout, in words with the progress on stderr', async () => {
  const pad = bestand('proef.json', PROEFTEKST);
  const { code, uit, fout } = await draai(['analyseer', pad, '--landelijk', PROEFLAND]);
  assert.deepEqual(toetsSchema(JSON.parse(uit), schemaAnalyse), []);
  assert.equal(code, 1);
  const uitvoer = JSON.parse(uit) as {
    beleid: { id: string };
    combinaties: string;
    klassen: number;
    ruimten: { voorschrift: string; combinaties: string }[];
    bevindingen: (BevindingJson & { dossier?: { schema: string }; combinaties: string })[];
  };
  assert.deepEqual([uitvoer.beleid.id, uitvoer.ruimten.length], ['proef', 3]);
  assert.equal(
    BigInt(uitvoer.combinaties),
    uitvoer.ruimten.reduce((som, ruimte) => som + BigInt(ruimte.combinaties), 0n),
  );
  // An aanwijzing always, and a reading that demands nothing where it is forbidden: for a gastouderbureau nothing else stands.
  const verboden = uitvoer.bevindingen.find((bevinding) => bevinding.code === 'alles-verboden');
  assert.deepEqual([verboden?.params['bij'], verboden?.pad, verboden?.dossier?.schema], [['r-verbod'], '/regels/5', 'dossier/1']);
  assert.match(fout, /3 van 3 voorschriften doorzocht/);
  assert.match(fout, /Door “r-verbod” mag niets van wat het beleid vraagt/);
  assert.equal((await draai(['analyseer'])).code, 2);
  assert.equal((await draai(['analyseer', bestand('stuk.json', '{'), '--landelijk', PROEFLAND])).code, 1);
});

test('analyseer --mutaties tries every small change on the cases beside the policy, and proposes the cases that are missing', async () => {
  const leeg = (map: string, casussen: unknown): string => {
    mkdirSync(join(MAP, map));
    bestand(`${map}/casussen.json`, JSON.stringify(casussen));
    return bestand(`${map}/beleid.json`, PROEFTEKST);
  };
  const pad = leeg('mutaties', { schema: 'casussen/1', beleid: 'proef', casussen: [] });
  const { code, uit, fout } = await draai(['analyseer', pad, '--mutaties', '--landelijk', PROEFLAND]);
  assert.deepEqual(toetsSchema(JSON.parse(uit), schemaAnalyse), []);
  assert.equal(code, 1);
  interface Uitvoer {
    mutaties: { mutanten: number; opgemerkt: number; ontbrekend: number; ontbreekt: { mutant: { pad: string }; casus: { id: string; herleiding: string } }[] };
  }
  const { mutaties } = JSON.parse(uit) as Uitvoer;
  assert.ok(mutaties.ontbrekend > 10 && mutaties.opgemerkt === 0 && mutaties.ontbreekt.length === mutaties.ontbrekend, uit);
  assert.match(fout, /hier ontbreekt een geval/);
  assert.match(fout, /kleine wijzigingen geprobeerd\. Bij \d+ wijzigingen ontbreekt een geval\./);
  // Each proposed case can be added as it is, says that nobody has worked it out, and then notices.
  const casussen = mutaties.ontbreekt.map(({ casus }) => casus);
  assert.ok(casussen.every(({ herleiding }) => herleiding.includes('bewijst nog niets')));
  const daarna = await draai(['analyseer', leeg('mutaties2', { schema: 'casussen/1', beleid: 'proef', casussen }), '--mutaties', '--landelijk', PROEFLAND]);
  const { mutaties: tweede } = JSON.parse(daarna.uit) as Uitvoer;
  assert.equal(tweede.ontbrekend, 0);
  assert.equal(tweede.mutanten, mutaties.mutanten);
  mkdirSync(join(MAP, 'los'));
  assert.equal((await draai(['analyseer', bestand('los/beleid.json', PROEFTEKST), '--mutaties', '--landelijk', PROEFLAND])).code, 1);
});

test('vergelijk says in which cases two versions differ, and over a file of dossiers whose outcome changes', async () => {
  const oud = bestand('oud.json', PROEFTEKST);
  const nieuw = bestand(
    'nieuw.json',
    PROEFTEKST.replace('"aantal": 7, "eenheid": "dagen"', '"aantal": 5, "eenheid": "dagen"').replace('"versie": "1.0.0"', '"versie": "1.1.0"'),
  );
  const dossier = { ...DOSSIER, overtredingen: [{ id: 'o1', voorschrift: 'ruimte', antwoorden: {}, historie: [] }] };
  const stroom = bestand('dossiers.ndjson', `${JSON.stringify(dossier)}\n{\n`);
  const { code, uit, fout } = await draai([
    'vergelijk',
    oud,
    nieuw,
    '--landelijk',
    PROEFLAND,
    '--dossiers',
    stroom,
    '--beeld',
    join(MAP, 'beeld.svg'),
    '--alles',
  ]);
  assert.equal(code, 1); // one line is no dossier
  assert.match(readFileSync(join(MAP, 'beeld.svg'), 'utf8'), /<svg xmlns=.*Geen overtreding krijgt een andere eis\./su);
  assert.deepEqual(toetsSchema(JSON.parse(uit), schemaVergelijking), []);
  const uitvoer = JSON.parse(uit) as {
    oud: { versie: string };
    nieuw: { versie: string };
    tekst: { naam: string }[];
    uitkomsten: {
      anders: string;
      groepen: { kenmerk: string; combinaties: string; verschillen: { wijzigingen: { soort: string; van: string; naar: string }[]; combinaties: string }[] }[];
    };
    dossiers: { gelezen: number; anders: number };
  };
  assert.deepEqual([uitvoer.oud.versie, uitvoer.nieuw.versie, uitvoer.dossiers.gelezen, uitvoer.dossiers.anders], ['1.0.0', '1.1.0', 1, 1]);
  const { anders, groepen } = uitvoer.uitkomsten;
  const verschillen = groepen.flatMap((groep) => groep.verschillen);
  assert.deepEqual(
    groepen.map(({ kenmerk }) => kenmerk),
    ['termijn:aanwijzing=7 dagen>5 dagen'],
  );
  assert.equal(
    BigInt(anders),
    verschillen.reduce((som, { combinaties }) => som + BigInt(combinaties), 0n),
  );
  for (const { wijzigingen } of verschillen) assert.deepEqual(wijzigingen, [{ soort: 'termijn', maatregel: 'aanwijzing', van: '7 dagen', naar: '5 dagen' }]);
  assert.ok(uitvoer.tekst.length > 0);
  assert.match(fout, /De maatregelen blijven; alleen termijnen veranderen/);
  assert.match(fout, /1\. Aanwijzing: termijn 7 dagen → 5 dagen/);
  assert.match(fout, /Kenmerk: termijn:aanwijzing=7 dagen>5 dagen/);
  assert.match(fout, /1 van 1 dossier komt anders uit/);
  assert.match(fout, /dezelfde eis, iets anders +1\n/);
  const gemeenten = await draai(['vergelijk', join(BELEIDSMAP, 'haarlemmermeer/beleid.json'), join(BELEIDSMAP, 'helmond/beleid.json')]);
  assert.deepEqual([gemeenten.code, toetsSchema(JSON.parse(gemeenten.uit), schemaVergelijking)], [0, []]); // every kind of change and of condition
  assert.equal((await draai(['vergelijk', oud, nieuw, '--landelijk', PROEFLAND, '--beeld', 'x.svg'])).code, 2); // a picture of what?
  assert.equal((await draai(['vergelijk', oud])).code, 2);
});
