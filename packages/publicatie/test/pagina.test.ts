import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  draaiCasussen,
  parseLandelijk,
  parsePolicy,
  type Beleid,
  type BeleidJson,
  type Casussen,
  type CasusUitslag,
  type Landelijk,
  type Manifest,
} from '@handhavingswijzer/engine';
import fc from 'fast-check';
import { maakPagina, paginabestand, type Paginastof } from '../src/index.ts';

const lees = (naam: string): string => readFileSync(new URL(`../../engine/test/lees/basis/${naam}.json`, import.meta.url), 'utf8');

function beleidVan(data: unknown): Beleid {
  const beleid = parsePolicy(JSON.stringify(data));
  assert.ok(beleid.ok, beleid.ok ? '' : JSON.stringify(beleid.bevindingen[0]));
  return beleid.waarde;
}
function landelijkVan(data: unknown): Landelijk {
  const landelijk = parseLandelijk(JSON.stringify(data));
  assert.ok(landelijk.ok, landelijk.ok ? '' : JSON.stringify(landelijk.bevindingen[0]));
  return landelijk.waarde;
}

const BELEID = {
  ...(JSON.parse(lees('beleid')) as BeleidJson),
  verklaringen: [{ bevinding: 'regel-altijd-waar', bij: ['r-aanwijzing'], reden: 'Zo staat het in de tekst.', bron: { document: 'regels', sectie: '1.2' } }],
} satisfies BeleidJson;
const LANDELIJK = JSON.parse(lees('landelijk')) as object;

/**
 * By hand from the basis policy: without history and with a light offence `zwaar` does not hold, so the aanwijzing stays; seven days after 30 March 2026 is
 * 6 April, a Monday. No amount stands with an aanwijzing.
 */
const CASUSSEN: Casussen = {
  schema: 'casussen/1',
  beleid: 'proef',
  casussen: [
    {
      id: 'eerste',
      titel: 'Een lichte overtreding voor het eerst',
      herleiding: 'Deel 1: in beginsel een aanwijzing, zeven dagen.',
      dossier: {
        schema: 'dossier/1',
        besluitdatum: '2026-03-30',
        inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
        voorziening: { soort: 'kindercentrum', risicoprofiel: 'groen', inGemeente: true },
        houder: { capaciteit: 1200 },
        antwoorden: { veelheid: false },
        overtredingen: [
          {
            id: 'o1',
            voorschrift: 'ruimte',
            pleegdatum: '2026-03-01',
            antwoorden: { ernst: 'licht', directGevaar: false, aantalDagen: 10, schade: 5000, gemeldOp: '2026-03-31', verzwarend: ['herhaald'] },
            historie: [{ datum: '2019-06-01', soort: 'aanwijzing', locatie: 'deze', opgevolgd: false }],
          },
        ],
      },
      verwacht: { overtredingen: { o1: { maatregelen: [{ soort: 'aanwijzing', sterkte: 'geboden', cent: null, dagen: 7, uiterlijk: '2026-04-06' }] } } },
    },
    {
      id: 'vreemd',
      titel: 'Een zaak die niet klopt',
      herleiding: 'Er ontbreekt van alles.',
      dossier: { houder: 'niemand', kleur: 7, overtredingen: [{ voorschrift: 'nooit', antwoorden: { bestaatNiet: [1] } }] },
      verwacht: { bevindingen: ['ontbrekend-veld'] },
    },
  ],
};
/** The second case as it would look if the program gave something else. */
const ANDERS: CasusUitslag = {
  id: 'vreemd',
  titel: 'Een zaak die niet klopt',
  geslaagd: false,
  verschillen: [{ pad: '/bevindingen', verwacht: ['ontbrekend-veld'], gekregen: ['verkeerd-type'] }],
};

const geldigheid = { peildatum: 'pleegdatum' } as const;
const landelijk = { id: 'land', versie: '1.0.0', sha256: 'b'.repeat(64) };
const manifestVan = (beleid: Beleid, meer: Partial<Manifest> = {}): Manifest => ({
  schema: 'manifest/1',
  id: 'proef',
  uitgave: 2,
  uitgegevenOp: '2024-12-20',
  nakijkenVoor: '2025-12-31',
  versies: [
    {
      versie: '0.9.0',
      bestand: 'proef-0.9.0.json',
      sha256: 'a'.repeat(64),
      geldigheid: { ...geldigheid, van: '2024-01-01', tot: '2024-12-31' },
      gepubliceerdOp: '2023-12-20',
      engine: '0.1.0',
      landelijk,
      wijzigingen: [],
      instemming: [],
      bijlagen: [{ soort: 'pagina', bestand: 'proef-0.9.0.html', sha256: 'd'.repeat(64) }],
    },
    {
      versie: '1.0.0',
      bestand: 'proef-1.0.0.json',
      sha256: beleid.sha256,
      geldigheid: { ...geldigheid, van: '2025-01-01' },
      gepubliceerdOp: '2024-12-20',
      engine: '0.1.0',
      landelijk,
      wijzigingen: ['De last is nieuw.'],
      instemming: [{ uitkomst: 'Aanwijzing: geboden → mogelijk.', aantal: '1234', woord: 'Zo wil de raad het.', door: 'A. de Vries', op: '2024-12-19' }],
      bijlagen: [{ soort: 'casussen', bestand: 'proef-1.0.0.casussen.json', sha256: 'c'.repeat(64) }],
      handtekening: 'eyJhbGciOiJFUzI1NiJ9..c2lnbmF0dXJl',
    },
  ],
  ...meer,
});

function stofVan(data: BeleidJson = BELEID, casussen: Casussen = CASUSSEN, land: unknown = LANDELIJK): Paginastof {
  const beleid = beleidVan(data);
  const gekeurd = landelijkVan(land);
  return {
    beleid,
    landelijk: gekeurd,
    casussen,
    uitslagen: [...draaiCasussen(beleid, gekeurd, { ...casussen, casussen: casussen.casussen.slice(0, 1) }), ANDERS],
    manifest: manifestVan(beleid),
    vorige: beleidVan({
      ...data,
      versie: '0.9.0',
      geldigheid: { ...data.geldigheid, opvolgerVan: undefined },
      regels: data.regels.filter(({ id }) => id !== 'r-mee'),
    }),
  };
}

const ZONDER_STIJL = /<style>[\s\S]*?<\/style>|<meta http-equiv[^>]*>/g;
const tags = (html: string): string[] => html.replaceAll(ZONDER_STIJL, '').match(/<[^>]*>/g) ?? [];
/** The part of this id without the parts in it. */
const deelVan = (html: string, id: string): string => html.split(/(?=<(?:section|details) class="deel")/).find((deel) => deel.includes(` id="${id}"`)) ?? '';
/** The text of a piece of HTML as it is read: a space between elements. */
const tekstVan = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/&lt;|&gt;/g, (naam) => (naam === '&lt;' ? '<' : '>'))
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** The rows of the table with this caption, cell by cell. */
function tabel(html: string, titel: string): string[][] {
  const [, inhoud = ''] = html.split(`<caption>${titel}</caption>`);
  const [rijen = ''] = inhoud.split('</table>');
  return [...rijen.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, rij = '']) => [...rij.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cel = '']) => cel));
}

const stof = stofVan();
const html = maakPagina(stof);

test('the page says what it is, for whom it holds, and what goes before it', () => {
  assert.match(html, /<h1>Proefbeleid<\/h1><p class="ondertitel">Gemeente Proefstad, versie 1.0.0<\/p>/);
  const uitleg = tekstVan(deelVan(html, 'uitleg'));
  assert.match(uitleg, /Dit beleid geldt vanaf 1 januari 2025 tot en met 31 december 2027\. Bepalend is de dag van de overtreding\. \[ 1 \]/);
  assert.match(uitleg, /Een handhaver van de gemeente beslist/);
  assert.match(uitleg, /De officiële bekendmaking gaat vóór/);
  assert.match(uitleg, /Op één plaats spreekt de tekst zichzelf tegen/);
  assert.ok(deelVan(html, 'uitleg').includes('<a href="https://voorbeeld.nl/regels">2025-1</a>'));
});

test('rules are read under their section, with links to what they name and to the published text', () => {
  const regel = deelVan(html, 'regel-r-last');
  assert.ok(regel.includes('<a href="#begrip-zwaar">'), regel);
  assert.ok(regel.includes('<a href="#maatregel-last-onder-dwangsom">last</a>'), regel);
  assert.ok(regel.includes('Uitzondering op regel <a href="#regel-r-aanwijzing">r-aanwijzing</a>.'), regel);
  assert.ok(!regel.includes('Bron:'), 'the section stands above it');
  assert.ok(deelVan(html, 'sectie-regels-1').includes('<a href="https://voorbeeld.nl/regels">1</a>'));
  assert.match(tekstVan(deelVan(html, 'regel-land-grens')), /Hoogstens vijftigduizend Altijd .*€ 50\.000/);
});

test('amounts, terms and categories stand in tables', () => {
  assert.deepEqual(tabel(html, 'Bedragen: Gebouw'), [
    ['Voorschrift', 'Maatregel', 'Bedrag', 'Voor', 'Bron'],
    ['Ruimte', 'Last', '€ 3.000 (overtreding)', 'alle voorzieningen', 'Bijlage, A'],
    ['Ruimte', 'Boete', '1/2 van het bedrag van categorie 3 (overtreding), maal het aantal, naar de omvang van de houder', 'A', 'Bijlage, A'],
    ['Ruimte', 'Boete', '€ 100 (overtreding), maal het aantal', 'C', 'Bijlage, A'],
  ]);
  assert.deepEqual(tabel(html, 'Termijnen bij een maatregel').slice(1), [['Termijn', '7 dagen', 'Aanwijzing', '1']]);
  assert.deepEqual(tabel(html, 'Bedragen van de boetecategorieën in de wet').at(1), [
    '1 januari 2020',
    '€ 435',
    '€ 4.350',
    '€ 8.700',
    '€ 21.750',
    '€ 87.000',
    '€ 870.000',
    'ja',
  ]);
});

test('contradictions, what is meant so, and what is left out have their place', () => {
  const conflict = tekstVan(deelVan(html, 'conflict-c-1'));
  assert.match(conflict, /Hierover is nog niet beslist\. Gekozen: Zo\. \[ 1 \] Andere lezing: Of zo\. \[ 1\.2 \]/);
  assert.match(
    tekstVan(deelVan(html, 'verklaard')),
    /De voorwaarde van deze regel is in elk geval waar: ‘Aanwijzing’ \(1\) \. Zo staat het in de tekst\. \[ 1\.2 \]/,
  );
  assert.match(tekstVan(deelVan(html, 'niet-gemodelleerd')), /Inleiding: Geen gevolg\. \[ 1 \]/);
});

test('a case tells its dossier, what must come out and why, and that it does', () => {
  const geval = deelVan(html, 'geval-eerste');
  assert.match(geval, /<summary><h4>Een lichte overtreding voor het eerst<\/h4><\/summary>/);
  assert.match(geval, /Waarom: Deel 1: in beginsel een aanwijzing, zeven dagen\./);
  assert.deepEqual(tabel(geval, 'De zaak').slice(1), [
    ['Dag van de inspectie', 'maandag 2 maart 2026'],
    ['Soort onderzoek', 'C'],
    ['Dag van het besluit', 'maandag 30 maart 2026'],
    ['Soort voorziening', 'A'],
    ['Risicoprofiel', 'A'],
    ['In deze gemeente gevestigd', 'ja'],
    ['Capaciteit van de houder', '1.200'],
    ['Veel?', 'nee'],
  ]);
  assert.deepEqual(tabel(geval, 'Overtreding o1: Ruimte').slice(1), [
    ['Dag van de overtreding', 'zondag 1 maart 2026'],
    ['Hoe ernstig?', 'Licht'],
    ['Gevaar?', 'nee'],
    ['Hoe lang?', '10 dagen'],
    ['Hoeveel schade?', '€ 50'],
    ['Wanneer gemeld?', '31 maart 2026'],
    ['Wat maakt het zwaarder?', 'Herhaald'],
    ['Eerder gebeurd (1), op 1 juni 2019', 'aanwijzing (deze locatie; op tijd opgevolgd: nee)'],
  ]);
  assert.deepEqual(tabel(geval, 'Wat eruit moet komen').slice(1), [
    ['Maatregelen', 'Aanwijzing: geboden, zonder bedrag, binnen 7 dagen, tot en met maandag 6 april 2026'],
  ]);
  assert.match(geval, /Uitslag: dit komt er ook uit\./);
});

test('a case that does not come out says so, with a dossier that is no dossier left whole', () => {
  const geval = deelVan(html, 'geval-vreemd');
  assert.match(geval, /<h4>Komt niet uit: Een zaak die niet klopt<\/h4>/);
  assert.deepEqual(tabel(geval, 'De zaak').slice(1), [
    ['Niet bekend: ‘kleur’', '‘7’'],
    ['Niet bekend: ‘houder’', '‘niemand’'],
  ]);
  assert.deepEqual(tabel(geval, 'Overtreding niet ingevuld: ‘nooit’').slice(1), [['Niet bekend: ‘bestaatNiet’', '‘[1]’']]);
  assert.deepEqual(tabel(geval, 'Uitslag: er komt iets anders uit').slice(1), [
    ['De zaak wordt geweigerd, omdat', 'een verplicht gegeven ontbreekt', 'een gegeven is van de verkeerde soort'],
  ]);
  assert.match(tekstVan(deelVan(html, 'gevallen')), /bij 1 van de 2 komt eruit wat er staat/);
});

test('what changed, who agreed, every version with its hash, and how to check it', () => {
  assert.match(tekstVan(deelVan(html, 'wijzigingen')), /Sinds versie 0\.9\.0 veranderde dit: De last is nieuw\./);
  assert.match(tekstVan(deelVan(html, 'precies')), /^Precies, oud naast nieuw$/);
  assert.ok(/<h4>Regel r-mee: Mee<\/h4>/.test(html), 'the rule that the version before did not have');
  assert.deepEqual(tabel(html, 'Waarmee is ingestemd').at(1), [
    'Aanwijzing: geboden → mogelijk.',
    '1.234',
    'Zo wil de raad het.',
    'A. de Vries',
    '19 december 2024',
  ]);
  assert.match(
    tekstVan(deelVan(html, 'versies')),
    /Dit is uitgave 2, van 20 december 2024\. Uiterlijk 31 december 2025 kijkt de gemeente het beleid opnieuw na/,
  );
  const deze = deelVan(html, 'versie-1.0.0');
  assert.ok(deze.includes('<a href="proef-1.0.0.json">proef-1.0.0.json</a>'));
  assert.match(tekstVan(deze), new RegExp(`Vingerafdruk \\(sha256\\): ${stof.beleid.sha256} `));
  assert.match(tekstVan(deze), /Ondertekend\. Met welke sleutel, staat in de lijst met versies\./);
  assert.match(
    tekstVan(deze),
    new RegExp(`De gevallen waarmee het is getest: \\[ proef-1\\.0\\.0\\.casussen\\.json \\] Vingerafdruk \\(sha256\\): ${'c'.repeat(64)}`),
  );
  assert.ok(deelVan(html, 'versie-0.9.0').includes('<a href="proef-0.9.0.html">proef-0.9.0.html</a>'));
  assert.ok(deelVan(html, 'versies').includes('<a href="manifest.json">manifest.json</a>'));
  assert.match(tekstVan(deelVan(html, 'versie-0.9.0')), /^(?!.*Ondertekend).*Geldig vanaf 1 januari 2024 tot en met 31 december 2024/);
  assert.match(tekstVan(deelVan(html, 'controleren')), new RegExp(`sha256sum proef-1\\.0\\.0\\.json.*${stof.beleid.sha256}.*handhavingswijzer verifieer`));
  assert.equal(paginabestand('proef-1.0.0.json'), 'proef-1.0.0.html');
});

test('the first version has nothing before it', () => {
  const { versies, ...manifest } = stof.manifest;
  const eerste = maakPagina({ ...stof, manifest: { ...manifest, versies: versies.slice(1) } });
  assert.match(tekstVan(deelVan(eerste, 'wijzigingen')), /^Wat er veranderde Dit is de eerste versie die is gepubliceerd\./);
});

test('the same gives the same bytes', () => assert.equal(maakPagina(stofVan()), html));

test('a policy that the manifest does not name is not published', () => {
  const anders = beleidVan({ ...BELEID, titel: 'Ander beleid' });
  assert.throws(() => maakPagina({ ...stof, beleid: anders }), /does not name proef 1\.0\.0/);
  assert.throws(() => maakPagina({ ...stof, manifest: { ...stof.manifest, id: 'ander' } }), /does not name/);
});

test('its security policy allows its own styles and nothing else', () => {
  const stijl = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(stijl, 'utf8').digest('base64');
  assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`));
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style>'));
  assert.deepEqual(
    tags(html).filter((tag) => /^<(?:script|link|img|iframe|object|embed|form|base|svg)|\s(?:style|src|on\w+)=/.test(tag)),
    [],
  );
});

const TEKSTVELDEN = new Set(
  'titel naam vraag toelichting reden tekst omschrijving per grondslag domein aandachtspunt bewijs nietBerekend nummer sectie herleiding'.split(' '),
);
/** Every text for people begins with `voor`; names of sections too, wherever they are named. */
function metTekst<T>(waarde: T, voor: string): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => metTekst(deel, voor)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([veld, deel]: [string, unknown]) => [
      veld,
      typeof deel === 'string' ? (TEKSTVELDEN.has(veld) ? `${voor}${deel}` : deel) : veld === 'als' ? deel : metTekst(deel, voor),
    ]),
  ) as T;
}
const paginaMet = (voor: string): string => {
  const anders = stofVan(metTekst(BELEID, voor), metTekst(CASUSSEN, voor), metTekst(LANDELIJK, voor));
  const { versies, ...manifest } = anders.manifest;
  return maakPagina({
    ...anders,
    manifest: {
      ...manifest,
      versies: versies.map((versie) => ({
        ...versie,
        wijzigingen: versie.wijzigingen.map((tekst) => voor + tekst),
        instemming: versie.instemming.map((een) => ({ ...een, uitkomst: voor + een.uitkomst, woord: voor + een.woord, door: voor + een.door })),
      })),
    },
  });
};
const GEWOON = tags(paginaMet('x '));

for (const voor of [
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '</title></main></body><svg onload=alert(1)>',
  '&lt;script&gt; &amp; &#60;b>',
  "'; } body { display: none } /*",
  'javascript:alert(1) ',
  '‮rtl ',
])
  test(`${JSON.stringify(voor)} in front of every text stays text`, () => {
    const vijandig = paginaMet(voor);
    assert.deepEqual(tags(vijandig), GEWOON);
    assert.doesNotMatch(/<style>([\s\S]*?)<\/style>/.exec(vijandig)?.[1] ?? '<', /</);
    assert.ok(tekstVan(vijandig.replaceAll(ZONDER_STIJL, '')).includes(`${voor}Proefbeleid`.replaceAll(/\s+/g, ' ').trim()));
  });

test('an address of a source is an address and nothing else', () => {
  const adres = `https://voorbeeld.nl/"><script>alert(1)</script>'onclick='x`;
  const met = maakPagina(stofVan({ ...BELEID, bronnen: BELEID.bronnen.map((bron) => ({ ...bron, url: adres })) }));
  const zonderAdres = (bestand: string): string[] => tags(bestand).map((tag) => tag.replace(/ href="https:[^"]*"/, ''));
  assert.deepEqual(zonderAdres(met), zonderAdres(html));
  assert.ok(met.includes('href="https://voorbeeld.nl/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;onclick=&#39;x"'));
});

test('whatever any text begins with, the elements of the page are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&/=-! ;{}a\\]', '\u2028', 'é', '𝒳'), minLength: 1, maxLength: 12 }), (tekst) => {
      assert.deepEqual(tags(paginaMet(`${tekst.trim()}x `)), GEWOON);
    }),
    { seed: 20261126, numRuns: process.env['BEWIJS'] === '1' ? 500 : 25 },
  );
});
