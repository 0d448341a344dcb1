// What a municipality takes over when it begins to use the software: right by its standards as far as it is filled in, and true of the repository.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const map = join(root, 'packages/organisatie');
const lees = (naam: string): string => readFileSync(join(map, naam), 'utf8');

const IN_TE_VULLEN = '[VUL IN: ';
const moetNog = (waarde: string): boolean => waarde.startsWith(IN_TE_VULLEN);

/**
 * The fields of the Algoritmeregister by its publication standard 1.0, under the names that the register itself uses (MinBZK/Algoritmeregister,
 * backend/app/schemas/config/v1_0.json; the standard: https://regels.overheid.nl/publicaties/algoritmeregister-publicatiestandaard): the most characters, whether
 * an empty field keeps a registration from being published, and the values that it may have.
 */
interface Veld {
  readonly hoogstens?: number;
  readonly verplicht?: true;
  readonly waarden?: readonly string[];
}
const THEMAS = [
  'Organisatie en bedrijfsvoering',
  'Cultuur en recreatie',
  'Economie',
  'Overheidsfinanciën',
  'Wonen',
  'Internationaal',
  'Migratie en integratie',
  'Natuur en milieu',
  'Onderwijs en wetenschap',
  'Openbare orde en veiligheid',
  'Recht',
  'Ruimte en infrastructuur',
  'Sociale zekerheid',
  'Verkeer',
  'Werk',
  'Zorg en gezondheid',
];
const VELDEN: Readonly<Record<string, Veld>> = {
  name: { hoogstens: 100, verplicht: true },
  description_short: { hoogstens: 350, verplicht: true },
  organization: { hoogstens: 100, verplicht: true },
  category: { hoogstens: 3, waarden: THEMAS },
  status: { verplicht: true, waarden: ['In ontwikkeling', 'In gebruik', 'Buiten gebruik'] },
  begin_date: { hoogstens: 7 },
  end_date: { hoogstens: 7 },
  contact_email: { hoogstens: 500, verplicht: true },
  website: { hoogstens: 500 },
  publication_category: { verplicht: true, waarden: ['Hoog-risico AI-systeem', 'Impactvolle algoritmes', 'Overige algoritmes'] },
  url: { hoogstens: 500 },
  goal: { hoogstens: 2500 },
  proportionality: { hoogstens: 2500 },
  human_intervention: { hoogstens: 2500 },
  risks: { hoogstens: 2500 },
  lawful_basis: { hoogstens: 2500 },
  lawful_basis_grouping: {},
  process_index_url: { hoogstens: 500 },
  impacttoetsen_grouping: {},
  impacttoetsen: { hoogstens: 2500 },
  source_data: { hoogstens: 2500 },
  source_data_grouping: {},
  methods_and_models: { hoogstens: 5000 },
  provider: { hoogstens: 200 },
  publiccode: { hoogstens: 500 },
  lang: { verplicht: true, waarden: ['nld'] },
  standard_version: { waarden: ['1.0'] },
  source_id: { hoogstens: 100 },
  tags: { hoogstens: 2500 },
};

type Melding = Readonly<Record<string, string | readonly string[] | readonly { readonly title: string; readonly link: string }[]>>;

/** What is wrong with a registration; what must still be filled in is a fault where the field is obligatory. */
function fouten(melding: Melding): readonly string[] {
  const uit = Object.keys(melding).filter((naam) => !Object.hasOwn(VELDEN, naam));
  for (const [naam, { hoogstens = Infinity, verplicht, waarden }] of Object.entries(VELDEN)) {
    const waarde = melding[naam];
    const leeg = waarde === undefined || waarde.length === 0 || (typeof waarde === 'string' && moetNog(waarde));
    if (leeg) {
      if (verplicht) uit.push(naam);
      continue;
    }
    const enkele = typeof waarde === 'string' ? [waarde] : waarde;
    const tekst = enkele.every((een) => typeof een === 'string' && een.trim() !== '' && !/[\r\n]/.test(een) && (!waarden || waarden.includes(een)));
    const verwijzing = enkele.every((een) => typeof een !== 'string' && een.title.length <= 500 && een.link.startsWith('https://'));
    if (waarde.length > hoogstens || !(naam.endsWith('_grouping') ? verwijzing : tekst)) uit.push(naam);
  }
  return uit;
}

const melding = JSON.parse(lees('algoritmeregister.json')) as Melding;

test('the registration lacks only what the municipality must fill in', () => assert.deepEqual(fouten(melding), ['organization', 'contact_email']));

test('filled in, it can be published; what is too long, unknown or no choice is found', () => {
  const ingevuld: Melding = {
    ...Object.fromEntries(Object.entries(melding).filter(([, waarde]) => typeof waarde !== 'string' || !moetNog(waarde))),
    organization: 'Gemeente Noorderhaaks',
    contact_email: 'algoritmes@noorderhaaks.nl',
    begin_date: '2027-01',
  };
  assert.deepEqual(fouten(ingevuld), []);
  assert.deepEqual(fouten({ ...ingevuld, name: 'x'.repeat(101) }), ['name']);
  assert.deepEqual(fouten({ ...ingevuld, goal: 'Een.\nTwee.' }), ['goal']);
  assert.deepEqual(fouten({ ...ingevuld, status: 'Bijna' }), ['status']);
  assert.deepEqual(fouten({ ...ingevuld, category: ['Recht', 'Kinderen'] }), ['category']);
  assert.deepEqual(fouten({ ...ingevuld, naam: 'x' }), ['naam']);
  assert.deepEqual(fouten({ ...ingevuld, lawful_basis_grouping: [{ title: 'Wet', link: 'http://wet.nl' }] }), ['lawful_basis_grouping']);
});

test('the registration says nothing that only the municipality can say', () => {
  const open = Object.entries(melding).flatMap(([naam, waarde]) => (typeof waarde === 'string' && waarde.includes(IN_TE_VULLEN) ? [naam] : []));
  assert.deepEqual(open, ['organization', 'begin_date', 'contact_email', 'proportionality', 'risks', 'impacttoetsen', 'provider']);
});

/** The fields of a security.txt by RFC 9116, sections 2.3 to 2.5; undefined: it is none. */
function leesSecurity(tekst: string): ReadonlyMap<string, readonly string[]> | undefined {
  const velden = new Map<string, string[]>();
  for (const regel of tekst.split(/\r?\n/)) {
    if (regel === '' || regel.startsWith('#')) continue;
    const [, naam = '', waarde = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(regel) ?? [];
    if (naam === '') return undefined;
    velden.set(naam, [...(velden.get(naam) ?? []), waarde]);
  }
  const adressen = ['Contact', 'Canonical', 'Policy'].flatMap((naam) => velden.get(naam) ?? []);
  const [expires = '', ...meer] = velden.get('Expires') ?? [];
  const goed =
    (velden.get('Contact')?.length ?? 0) > 0 &&
    adressen.every((adres) => /^(?:mailto:|https:\/\/)\S+$/.test(adres)) &&
    meer.length === 0 &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(expires);
  return goed ? velden : undefined;
}

test('security.txt is none until it is filled in, and then by RFC 9116', () => {
  const tekst = lees('security.txt');
  assert.equal(leesSecurity(tekst), undefined);
  const ingevuld = tekst
    .replace(/^Contact: .*/m, 'Contact: mailto:beveiliging@noorderhaaks.nl')
    .replace(/^Expires: .*/m, 'Expires: 2027-11-26T00:00:00Z')
    .replace(/^(Canonical|Policy): .*/gm, '$1: https://www.noorderhaaks.nl/.well-known/security.txt');
  assert.deepEqual([...(leesSecurity(ingevuld)?.keys() ?? [])], ['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy']);
  assert.equal(leesSecurity(ingevuld.replace(/^Expires: .*/m, 'Expires: volgend jaar')), undefined);
});

const DOCUMENTEN = ['LEESMIJ.md', 'dpia.md', 'toegankelijkheid.md', 'threat-model.md'];

test('every file that a document points at is there', () => {
  for (const naam of DOCUMENTEN) {
    const tekst = lees(naam);
    const genoemd = [...tekst.matchAll(/`((?:packages|widget|editor|test|dist)\/[\w./-]+\.\w+)`/g)].map(([, pad = '']) => pad);
    const gelinkt = [...tekst.matchAll(/\]\(([^)#]+)\)/g)].map(([, pad = '']) => join('packages/organisatie', pad));
    assert.ok(genoemd.length + gelinkt.length > 3, naam);
    assert.deepEqual(
      [...genoemd, ...gelinkt].filter((pad) => !existsSync(join(root, pad))),
      [],
      naam,
    );
  }
});

test('of every promise in the annex to a DPIA and in the threat model a test is named', () => {
  for (const [naam, kop] of [
    ['dpia.md', '## 9.'],
    ['threat-model.md', '| # | threat'],
  ] as const) {
    const [, tabel = ''] = lees(naam).split(kop);
    const rijen = tabel.split('\n').filter((regel) => /^\| (?!-|bewering)/.test(regel) && !regel.startsWith('| threat'));
    assert.ok(rijen.length > 10, naam);
    for (const rij of rijen) assert.match(rij, /`[\w./-]+\.test\.ts`/, rij);
  }
});

test('the version is that of the software, and the README of the repository leads here', () => {
  const versie = (pad: string): string => (JSON.parse(readFileSync(join(root, pad, 'package.json'), 'utf8')) as { version: string }).version;
  assert.equal(versie('packages/organisatie'), versie('packages/engine'));
  assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes('packages/organisatie'));
});
