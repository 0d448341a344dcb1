// The run into the zaak, with something going wrong at every single request in every way: after it is offered again there is exactly one of each object.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { maakKlient } from '../src/http/klient.ts';
import { leesSpoorketen } from '../src/http/spoorketen.ts';
import { gegevensbestand, verwerkingVan, type Opdracht } from '../src/schrijven/opdracht.ts';
import { maakStappenboek, type Boekregel, type Stappenboek } from '../src/schrijven/stappenboek.ts';
import { verwerk, type Verwerking } from '../src/schrijven/verwerk.ts';
import { HANDHAVER, koppeling, maakPdf, maakVerslag, verbinding, werkmap } from './hulp.ts';
import { startStub, type Storing, type Stub } from './stub/index.ts';

const STORINGEN: readonly Storing[] = ['dood-voor', 'dood-na', 'tijd-voor', 'tijd-na', 'half-na', '500-na', 403, 409, 429, 500, 503];
const KOPPELING = koppeling();
const PDF = maakPdf(60_000);
const map = werkmap();
after(map.ruimOp);

/** What a test opened: closed after it, also when it failed. */
const open: Stub[] = [];
const sluitAlles = async (): Promise<void> => void (await Promise.all(open.splice(0).map((stub) => stub.sluit())));
afterEach(sluitAlles);

let nummer = 0;
const nieuwBoek = (): Stappenboek => maakStappenboek(map.pad(`boek-${String((nummer += 1))}.jsonl`));

/** A journal in memory: the grid of failures is about the requests; the one on disk is proved below. */
function geheugenboek(): Stappenboek {
  const regels: Boekregel[] = [];
  return { lees: () => Promise.resolve([...regels]), schrijf: (regel) => Promise.resolve(void regels.push(regel)) };
}

interface Proef {
  readonly stub: Stub;
  readonly opdracht: Opdracht;
  readonly boek: Stappenboek;
  readonly loop: (boek?: Stappenboek) => Promise<Verwerking>;
}

async function zetKlaar(versies: 'nieuw' | 'oud' = 'nieuw', geduld?: number, boek = nieuwBoek()): Promise<Proef> {
  const stub = await startStub({ versies, deelgrootte: 25_000 });
  open.push(stub);
  const zaak = stub.staat.zaak.url;
  const opdracht: Opdracht = { zaak, verslag: maakVerslag(zaak), document: PDF, handhaver: HANDHAVER };
  const loop = (eigen = boek): Promise<Verwerking> =>
    verwerk(maakKlient(verbinding(stub, geduld), HANDHAVER, leesSpoorketen(undefined)), KOPPELING, opdracht, { boek: eigen, wacht: () => Promise.resolve() });
  return { stub, opdracht, boek, loop };
}

/** Exactly one of each, whole, and tied together; and not one message that departs from the specifications. */
function eisPrecies(stub: Stub, opdracht: Opdracht, uit: Verwerking): void {
  assert.equal(uit.stand, 'klaar', JSON.stringify(uit.meldingen));
  const { staat } = stub;
  const waarden = Object.fromEntries(staat.zaakeigenschappen.filter(({ naam }) => naam.startsWith('hw ')).map(({ naam, waarde }) => [naam, waarde]));
  assert.deepEqual(waarden, { 'hw maatregelen': 'aanwijzing', 'hw vastgesteld': '20260401', 'hw afwijking': 'nee' });
  assert.equal(staat.zaakeigenschappen.length, 6); // four that were there, one of them changed, and two new ones
  assert.equal(staat.documenten.length, 2);
  const gegevens = gegevensbestand(opdracht.verslag, verwerkingVan(opdracht.zaak, opdracht.verslag));
  for (const [adres, inhoud] of [
    [uit.documenten.verslag, PDF.inhoud],
    [uit.documenten.gegevens, gegevens.inhoud],
  ] as const) {
    const document = staat.documenten.find(({ url }) => url === adres);
    assert.equal(document?.locked, false);
    assert.deepEqual(document.bestandsdelen, []);
    const hash = (bytes: Uint8Array | undefined): string =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex');
    assert.equal(hash(staat.inhoud.get(document.url)), hash(inhoud));
  }
  const paren = (lijst: readonly { informatieobject: string }[]): string[] => lijst.map((een) => een.informatieobject).sort();
  const documenten = staat.documenten.map(({ url }) => url).sort();
  assert.deepEqual(paren(staat.zaakinformatieobjecten), documenten);
  assert.equal(staat.besluiten.length, 1);
  assert.equal(staat.besluiten[0]?.url, uit.besluit);
  assert.deepEqual(paren(staat.besluitinformatieobjecten), documenten);
  assert.deepEqual(stub.contractfouten, []);
}

/** How many requests a run without failures makes, and what they are. */
let heel: readonly string[] = [];
before(async () => {
  const { stub, opdracht, loop } = await zetKlaar();
  eisPrecies(stub, opdracht, await loop());
  heel = stub.verzoeken.map(({ bewerking }) => bewerking);
  await sluitAlles();
});

/** Offers the same again until it is done; a person would too. */
async function totKlaar(loop: () => Promise<Verwerking>, hoogstens = 5): Promise<{ readonly uit: Verwerking; readonly keren: number }> {
  for (let keren = 1; ; keren += 1) {
    const uit = await loop();
    if (uit.stand === 'klaar' || keren === hoogstens) return { uit, keren };
  }
}

test('a run writes each thing once: three properties, two documents, one of them in three parts, their links, the besluit and its links', () => {
  assert.deepEqual(
    heel.filter((bewerking) => !bewerking.startsWith('GET')),
    [
      'POST /zaken/{zaak_uuid}/zaakeigenschappen',
      'POST /zaken/{zaak_uuid}/zaakeigenschappen',
      'PATCH /zaken/{zaak_uuid}/zaakeigenschappen/{uuid}',
      'POST /enkelvoudiginformatieobjecten',
      'PUT /bestandsdelen/{uuid}',
      'PUT /bestandsdelen/{uuid}',
      'PUT /bestandsdelen/{uuid}',
      'POST /enkelvoudiginformatieobjecten/{uuid}/unlock',
      'POST /zaakinformatieobjecten',
      'POST /enkelvoudiginformatieobjecten',
      'POST /zaakinformatieobjecten',
      'POST /besluiten',
      'POST /besluitinformatieobjecten',
      'POST /besluitinformatieobjecten',
    ],
  );
});

/** One failure at one request; the same is offered again until it is done. Every object is there once, and no message departs from the specifications. */
async function eisHerstel(storing: Storing, bij: number, versies: 'nieuw' | 'oud'): Promise<void> {
  const zwijgt = storing === 'tijd-voor' || storing === 'tijd-na';
  const { stub, opdracht, loop } = await zetKlaar(versies, zwijgt ? 150 : undefined, geheugenboek());
  stub.storing = (verzoek) => (verzoek.nummer === bij ? storing : undefined);
  try {
    const { uit, keren } = await totKlaar(loop);
    eisPrecies(stub, opdracht, uit);
    assert.ok(keren <= 2 || zwijgt, `needed ${String(keren)} runs`);
  } catch (fout) {
    throw new Error(`${String(storing)} at request ${String(bij)}, ${heel[bij] ?? ''}`, { cause: fout });
  }
}

/** The numbers of the requests that write. */
const schrijvend = (): readonly number[] => heel.flatMap((bewerking, i) => (bewerking.startsWith('GET') ? [] : [i]));

/** `npm run bewijs`: every failure at every request, at the new releases and the old. `npm test`: what breaks off at every write, the rest taken in turn. */
const ALLES = process.env['BEWIJS'] === '1';

describe('something goes wrong, and the same is offered again', () => {
  let combinaties = 0;
  for (const versies of ALLES ? (['nieuw', 'oud'] as const) : (['nieuw'] as const))
    for (const [i, storing] of STORINGEN.entries())
      test(`${String(storing)}, ${versies}`, async () => {
        const plaatsen = ALLES
          ? heel.map((_, plaats) => plaats)
          : schrijvend().filter((_, plaats) => storing === 'dood-voor' || storing === 'dood-na' || plaats % 3 === i % 3);
        for (const bij of plaatsen) {
          await eisHerstel(storing, bij, versies);
          await sluitAlles();
        }
        combinaties += plaatsen.length;
      });
  test('at least sixty combinations', () => assert.ok(combinaties >= 60, String(combinaties)));
});

test('several failures after one another, of any kind, anywhere: still exactly one of each', async () => {
  const snel = STORINGEN.filter((storing) => storing !== 'tijd-voor' && storing !== 'tijd-na');
  const reeks = fc.uniqueArray(fc.tuple(fc.nat(120), fc.constantFrom(...snel)), { minLength: 2, maxLength: 12, selector: ([bij]) => bij });
  await fc.assert(
    fc.asyncProperty(reeks, async (storingen) => {
      const gepland = new Map(storingen);
      const { stub, opdracht, loop } = await zetKlaar('nieuw', undefined, geheugenboek());
      stub.storing = ({ nummer: n }) => gepland.get(n);
      const { uit } = await totKlaar(loop, 15);
      eisPrecies(stub, opdracht, uit);
      await sluitAlles();
    }),
    { numRuns: ALLES ? 300 : 12 },
  );
});

test('a second officer, or a second click: the same verslag is not written twice', async () => {
  const { stub, opdracht, loop } = await zetKlaar();
  const eerst = await loop();
  const aantal = stub.verzoeken.filter(({ bewerking }) => !bewerking.startsWith('GET')).length;
  assert.deepEqual(await loop(), { ...eerst, meldingen: [] }); // the warning was for the first time
  assert.deepEqual(await loop(nieuwBoek()), { ...eerst, meldingen: [] }); // the journal lost: everything is found again
  assert.equal(stub.verzoeken.filter(({ bewerking }) => !bewerking.startsWith('GET')).length, aantal);
  eisPrecies(stub, opdracht, eerst);
});

test('a property that arrives long after it was given up: ZGW cannot refuse the second one, so it is said', async () => {
  const { stub, loop } = await zetKlaar('nieuw', 150);
  const bij = schrijvend()[0] ?? 0;
  stub.storing = (verzoek) => (verzoek.nummer === bij ? 'laat' : undefined);
  assert.equal((await loop()).stand, 'onvolledig');
  stub.doeLaat();
  assert.equal((await loop()).stand, 'klaar'); // it had arrived by then, and is found
  assert.equal(stub.staat.zaakeigenschappen.filter(({ naam }) => naam === 'hw maatregelen').length, 1);
  const dubbel = stub.staat.zaakeigenschappen.find(({ naam }) => naam === 'hw maatregelen');
  assert.ok(dubbel);
  stub.staat.zaakeigenschappen.push({ ...dubbel, url: `${dubbel.url.slice(0, -4)}0000` });
  const uit = await loop();
  assert.deepEqual(
    uit.meldingen.map(({ code, ernst, pad }) => ({ code, ernst, pad })),
    [{ code: 'dubbele-eigenschap', ernst: 'waarschuwing', pad: 'hw maatregelen' }],
  );
});

test('a besluit that arrives between looking and sending: the provider refuses ours, and the one that came is taken', async () => {
  const { stub, opdracht, loop } = await zetKlaar('nieuw', 500);
  let keren = 0;
  stub.storing = ({ bewerking }) => {
    if (bewerking !== 'POST /besluiten') return undefined;
    keren += 1;
    if (keren === 1) return 'laat';
    stub.doeLaat();
    return undefined;
  };
  assert.equal((await loop()).stand, 'onvolledig');
  eisPrecies(stub, opdracht, await loop());
  assert.equal(keren, 2);
});

test('a document that arrives long after it was given up: one of the two is at the zaak, and it is said', async () => {
  const { stub, loop } = await zetKlaar();
  const eerst = await loop();
  const [document] = stub.staat.documenten;
  assert.ok(document);
  stub.staat.documenten.push({ ...document, url: `${document.url.slice(0, -4)}0000` });
  const uit = await loop();
  assert.equal(uit.stand, 'klaar');
  assert.deepEqual(uit.documenten, eerst.documenten);
  assert.deepEqual(
    uit.meldingen.map(({ code, pad }) => ({ code, pad })),
    [{ code: 'dubbel-document', pad: 'verslag' }],
  );
});

test('the limit for parts was raised between two runs: what waits for its parts gets them', async () => {
  const { stub, opdracht, boek } = await zetKlaar();
  const tweede = heel.indexOf('PUT /bestandsdelen/{uuid}', heel.indexOf('PUT /bestandsdelen/{uuid}') + 1);
  stub.storing = ({ nummer }) => (nummer === tweede ? 503 : undefined);
  const loop = (inDelenVanaf: number): Promise<Verwerking> =>
    verwerk(
      maakKlient(verbinding(stub), HANDHAVER, leesSpoorketen(undefined)),
      { ...KOPPELING, schrijven: { ...KOPPELING.schrijven, documenten: { ...KOPPELING.schrijven.documenten, inDelenVanaf } } },
      opdracht,
      { boek, wacht: () => Promise.resolve() },
    );
  assert.equal((await loop(50_000)).stand, 'onvolledig');
  eisPrecies(stub, opdracht, await loop(1_000_000));
});

test('what was not answered is left to rest before it is tried again', async () => {
  const { stub, opdracht, boek } = await zetKlaar();
  const gewacht: number[] = [];
  let nu = 1000;
  const loop = (): Promise<Verwerking> =>
    verwerk(maakKlient(verbinding(stub, 150), HANDHAVER, leesSpoorketen(undefined)), KOPPELING, opdracht, {
      boek,
      nu: () => nu,
      wacht: (ms) => (gewacht.push(ms), Promise.resolve()),
      rustMs: 5000,
    });
  const bij = schrijvend()[10] ?? 0;
  stub.storing = (verzoek) => (verzoek.nummer === bij ? 'tijd-voor' : undefined);
  await loop();
  nu = 3000;
  assert.equal((await loop()).stand, 'klaar');
  assert.deepEqual(
    gewacht.filter((ms) => ms > 0),
    [3000],
  );
});

describe('the program itself stops', () => {
  class Gestopt extends Error {}
  /** Stops the program at the n-th line of the journal: before it is written, or after. */
  const stoptBij = (boek: Stappenboek, n: number, voor: boolean): Stappenboek => {
    let geschreven = 0;
    return {
      lees: () => boek.lees(),
      async schrijf(regel) {
        geschreven += 1;
        if (geschreven === n && voor) throw new Gestopt();
        await boek.schrijf(regel);
        if (geschreven === n) throw new Gestopt();
      },
    };
  };

  for (const voor of [true, false])
    test(`${voor ? 'before' : 'after'} each line of the journal`, async () => {
      const klaar = await zetKlaar();
      await klaar.loop();
      const regels = (await klaar.boek.lees()).length;
      assert.equal(regels, 28); // two for each of fourteen writes
      for (let n = 1; n <= regels; n += ALLES ? 1 : 3) {
        const { stub, opdracht, boek, loop } = await zetKlaar();
        await assert.rejects(loop(stoptBij(boek, n, voor)), Gestopt);
        eisPrecies(stub, opdracht, await loop());
      }
    });

  test('in the middle of a line: what is cut off is cut away, and looked up again', async () => {
    const { stub, opdracht, loop } = await zetKlaar();
    const pad = map.pad('half.jsonl');
    const boek = maakStappenboek(pad);
    await assert.rejects(loop(stoptBij(boek, 8, false)), Gestopt);
    const regels = readFileSync(pad, 'utf8').split('\n');
    writeFileSync(pad, `${regels.slice(0, -2).join('\n')}\n${(regels.at(-2) ?? '').slice(0, 20)}`);
    eisPrecies(stub, opdracht, await loop(boek));
    assert.ok((await boek.lees()).every(({ stap, stand }) => stap !== '' && (stand === 'begonnen' || stand === 'klaar')));
  });
});
