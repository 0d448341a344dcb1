import { assert } from '@open-wc/testing';
import { leesAantekeningen, metAantekening, schrijfAantekeningen } from './aantekeningen.ts';
import { leesConcept, type Concept } from './concept.ts';
import { sleutelVan, volgende } from './herkomst.ts';
import { haal, keurAdres } from './ophalen.ts';
import { sorteer, type Gelezen } from './openen.ts';
import { LEEG } from './stukken.ts';
import { verschilVan } from './verschil.ts';
import { leesVerschil } from './verwoord.ts';

const bestand = (naam: string, inhoud: string): Gelezen => ({ naam, inhoud: new TextEncoder().encode(inhoud) });
const reden = (...bestanden: readonly Gelezen[]): string => {
  const uit = sorteer(bestanden);
  return uit.ok ? 'geopend' : uit.reden;
};

describe('files that are opened', () => {
  it('are sorted by what they say that they are, whatever their names and their order', () => {
    const uit = sorteer([bestand('b.txt', '{"schema":"casussen/1"}'), bestand('a', '\uFEFF{ "schema": "beleid/1", "id": ')]);
    if (!uit.ok) throw new Error(uit.reden);
    assert.deepEqual(uit.waarde, {
      casussen: { naam: 'b.txt', tekst: '{"schema":"casussen/1"}' },
      beleid: { naam: 'a', tekst: '{ "schema": "beleid/1", "id": ' },
    });
  });

  it('are refused in words: no policy, another kind, no text, too large, two of a kind, none', () => {
    assert.match(reden(bestand('brief.docx', 'PK\u0003\u0004')), /^brief\.docx is geen beleid/);
    assert.match(reden(bestand('z.json', '{"schema":"zaakbestand/1"}')), /^z\.json is een zaak van een handhaver, geen beleid/);
    assert.include(reden(bestand('x.json', '{"schema":"iets/9"}')), '(iets/9)');
    assert.match(reden({ naam: 'foto.json', inhoud: new Uint8Array([0xff, 0xd8, 0xff]) }), /^foto\.json is geen tekstbestand/);
    const groot = (bytes: number): string => `{"schema":"beleid/1","t":"${'é'.repeat(bytes / 2)}"}`;
    assert.equal(reden(bestand('g.json', groot(262_000))), 'geopend');
    assert.match(reden(bestand('g.json', groot(262_144))), /^g\.json is groter dan 256 kB/);
    assert.match(reden(bestand('c.json', `{"schema":"casussen/1","t":"${'x'.repeat(4 * 1024 * 1024)}"}`)), /groter dan 4 MB/);
    assert.include(reden(bestand('a.json', groot(2)), bestand('b.json', groot(2))), 'meer dan één beleid');
    assert.include(reden(), 'geen bestand');
  });
});

describe('a link to a policy', () => {
  const PAGINA = 'http://localhost:8000/editor/';

  it('is https, or of the page itself, without a name or password', () => {
    for (const goed of ['https://gemeente.nl/beleid.json', '../policies/x/beleid.json', 'http://localhost:8000/x.json'])
      assert.equal(keurAdres(goed, PAGINA).ok, true, goed);
    for (const fout of [
      'http://gemeente.nl/b.json',
      'http://localhost:8001/b.json',
      'data:application/json,{}',
      'javascript:0',
      'file:///b.json',
      'blob:http://localhost:8000/x',
      'https://a:b@c.nl/',
      'https://',
    ])
      assert.equal(keurAdres(fout, PAGINA).ok, false, fout);
  });

  const antwoord = (inhoud: string | ReadableStream, opties: ResponseInit & { url?: string } = {}): typeof fetch => {
    const uit = new Response(inhoud, opties);
    Object.defineProperty(uit, 'url', { value: opties.url ?? '' });
    return () => Promise.resolve(uit);
  };
  const adres = new URL('https://gemeente.nl/map/beleid.json');

  it('gives the bytes, and asks nothing in her name', async () => {
    let gevraagd: RequestInit | undefined;
    const uit = await haal(adres, PAGINA, (_adres, opties) => {
      gevraagd = opties;
      return Promise.resolve(new Response('{"schema":"beleid/1"}'));
    });
    if (!uit.ok) throw new Error(uit.reden);
    assert.equal(uit.waarde.naam, 'beleid.json');
    assert.equal(new TextDecoder().decode(uit.waarde.inhoud), '{"schema":"beleid/1"}');
    assert.equal(gevraagd?.credentials, 'omit');
    assert.equal(gevraagd?.referrerPolicy, 'no-referrer');
  });

  it('is refused in words: not there, sent on to what is not allowed, not to be reached', async () => {
    const waarom = async (fetcher: typeof fetch): Promise<string> => {
      const uit = await haal(adres, PAGINA, fetcher);
      return uit.ok ? 'gehaald' : uit.reden;
    };
    assert.include(await waarom(antwoord('', { status: 404 })), 'staat niets');
    assert.include(await waarom(antwoord('', { status: 503 })), 'melding 503');
    assert.include(await waarom(antwoord('{}', { url: 'http://elders.nl/b.json' })), 'niet beveiligd');
    assert.include(await waarom(() => Promise.reject(new TypeError('Failed to fetch'))), 'niet te bereiken');
    assert.include(await waarom(() => Promise.reject(new DOMException('', 'TimeoutError'))), 'antwoordt niet');
  });

  it('stops reading as soon as it is too large', async () => {
    let delen = 0;
    let gestopt = false;
    const eindeloos = new ReadableStream({
      pull: (poort) => {
        delen += 1;
        poort.enqueue(new Uint8Array(1024 * 1024));
      },
      cancel: () => void (gestopt = true),
    });
    const uit = await haal(adres, PAGINA, antwoord(eindeloos));
    assert.equal(uit.ok, false);
    assert.equal(gestopt, true);
    assert.isBelow(delen, 8);
  });
});

describe('what a draft holds', () => {
  const concept: Concept = {
    schema: 'concept/1',
    naam: 'Helmond (2)',
    herkomst: { soort: 'link', naam: 'b.json', adres: 'https://gemeente.nl/b.json' },
    bewaardOp: '2026-11-24T16:05',
    teksten: { beleid: '{}', casussen: '', checklist: '' },
    uitgangspunt: LEEG,
  };

  it('is read back, and nothing else is', () => {
    assert.deepEqual(leesConcept(JSON.stringify(concept)), concept);
    for (const anders of [
      { schema: 'concept/2' },
      { naam: 1 },
      { herkomst: { soort: 'link', naam: 'x' } },
      { herkomst: { soort: 'anders', naam: 'x' } },
      { teksten: { beleid: '' } },
      { uitgangspunt: null },
    ])
      assert.equal(leesConcept(JSON.stringify({ ...concept, ...anders })), undefined, JSON.stringify(anders));
    for (const tekst of ['', 'null', '[]', '{']) assert.equal(leesConcept(tekst), undefined);
  });

  it('stands under the same key in every tab, and another name gives another', () => {
    assert.equal(sleutelVan({ soort: 'bundel', naam: 'Helmond' }, 'helmond'), 'concept bundel helmond Helmond');
    assert.notEqual(sleutelVan({ soort: 'bestand', naam: 'b.json' }, 'helmond'), sleutelVan({ soort: 'bestand', naam: 'b.json' }, 'deurne'));
    assert.deepEqual([volgende('Helmond'), volgende('Helmond (2)'), volgende('Helmond (9)')], ['Helmond (2)', 'Helmond (3)', 'Helmond (10)']);
  });

  it('says in what it differs, in numbers', () => {
    const beleid = (regels: readonly object[], titel = 'a'): string => JSON.stringify({ schema: 'beleid/1', titel, regels });
    const voor = { ...LEEG, beleid: beleid([{ id: 'a' }, { id: 'b' }, { id: 'c' }]), casussen: '{"casussen":[{"id":"1"}]}' };
    const na = {
      ...voor,
      beleid: beleid([{ id: 'b', titel: 'anders' }, { id: 'a' }, { id: 'd' }, { id: 'e' }]),
      casussen: '{"casussen":[{"id":"1"},{"id":"2"}]}',
    };
    assert.deepEqual(leesVerschil(verschilVan(voor, na)), ['1 regel gewijzigd', '2 regels erbij', '1 regel weg', '1 geval erbij']);
    assert.deepEqual(leesVerschil(verschilVan(voor, { ...voor, beleid: beleid([{ id: 'a' }, { id: 'b' }, { id: 'c' }], 'b') })), [
      'de algemene gegevens gewijzigd',
    ]);
    assert.deepEqual(leesVerschil(verschilVan(voor, { ...voor, beleid: `${voor.beleid} ` })), ['alleen de schrijfwijze is anders, of de tekst is nog niet af']);
    assert.deepEqual(leesVerschil(verschilVan(voor, { ...voor, checklist: '{}' })), ['de checklist is anders']);
    assert.lengthOf(leesVerschil(verschilVan(voor, voor)), 1);
  });
});

describe('notes with the checklist', () => {
  it('are written and read back; a point without tick and note is left out', () => {
    const een = metAantekening({}, 'boete', { klaar: true });
    const twee = metAantekening(een, 'ernst', { notitie: 'Zie "3.2"\n' });
    const tekst = schrijfAantekeningen(twee, 'helmond');
    assert.deepEqual(leesAantekeningen(tekst), { boete: { klaar: true, notitie: '' }, ernst: { klaar: false, notitie: 'Zie "3.2"\n' } });
    assert.include(JSON.parse(tekst), { schema: 'checklist/1', beleid: 'helmond' });
    assert.equal(schrijfAantekeningen(metAantekening(een, 'boete', { klaar: false }), 'helmond'), '');
  });

  it('that are none are refused, and nothing in them reaches behind an object', () => {
    for (const tekst of ['{', '[]', '{"schema":"checklist/1"}', '{"schema":"beleid/1","punten":{}}']) assert.equal(leesAantekeningen(tekst), undefined, tekst);
    const gelezen = leesAantekeningen('{"schema":"checklist/1","punten":{"__proto__":{"klaar":true},"a":3,"b":{"klaar":"ja","notitie":4}}}');
    assert.deepEqual(gelezen, { b: { klaar: false, notitie: '' } });
    assert.equal(({} as { klaar?: boolean }).klaar, undefined);
  });
});
