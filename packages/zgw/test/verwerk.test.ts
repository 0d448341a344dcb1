// What is held against the zaaktype before anything is written, and what a provider of another kind asks.
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';
import { maakKlient } from '../src/http/klient.ts';
import { leesSpoorketen } from '../src/http/spoorketen.ts';
import type { Koppeling } from '../src/instellingen/koppeling.ts';
import { maakStappenboek } from '../src/schrijven/stappenboek.ts';
import { verwerk, type Verwerking } from '../src/schrijven/verwerk.ts';
import { eigenschaptekst } from '../src/schrijven/waarden.ts';
import type { Eigenschap } from '../src/typen.ts';
import { HANDHAVER, koppeling, maakPdf, maakVerslag, verbinding, werkmap } from './hulp.ts';
import { startStub, type Stub } from './stub/index.ts';

let stub: Stub;
const map = werkmap();
after(map.ruimOp);
beforeEach(async () => void (stub = await startStub()));
afterEach(() => stub.sluit());

let nummer = 0;
function loop(wijzig: (schrijven: Koppeling['schrijven']) => Koppeling['schrijven'] = (s) => s, bytes = 1000): Promise<Verwerking> {
  const zaak = stub.staat.zaak.url;
  const eigen = { ...koppeling(), schrijven: wijzig(koppeling().schrijven) };
  const klient = maakKlient(verbinding(stub), HANDHAVER, leesSpoorketen(undefined));
  return verwerk(
    klient,
    eigen,
    { zaak, verslag: maakVerslag(zaak), document: maakPdf(bytes), handhaver: HANDHAVER },
    { boek: maakStappenboek(map.pad(`boek-${String((nummer += 1))}`)) },
  );
}
const geschreven = (): number => stub.verzoeken.filter(({ bewerking }) => !bewerking.startsWith('GET')).length;

test('the fields of the besluit and of the document', async () => {
  const uit = await loop();
  const besluit = stub.verzoeken.find(({ bewerking }) => bewerking === 'POST /besluiten')?.lijf as Record<string, unknown>;
  assert.deepEqual(besluit, {
    verantwoordelijkeOrganisatie: '123456782',
    identificatie: `hw-${uit.verwerking.slice(0, 40)}`,
    besluittype: stub.staat.besluittypen[2]?.url,
    zaak: stub.staat.zaak.url,
    datum: '2026-04-01',
    ingangsdatum: '2026-04-01',
    bestuursorgaan: 'College van burgemeester en wethouders',
  });
  const [verslag] = stub.staat.documenten;
  assert.ok(verslag);
  const { titel, auteur, taal, status, formaat, creatiedatum, bestandsomvang } = verslag;
  assert.deepEqual(
    { titel, auteur, taal, status, formaat, creatiedatum, bestandsomvang },
    {
      titel: 'Afwegingsverslag bij zaak ZAAK-2026-0412',
      auteur: 'J. Bakker',
      taal: 'nld',
      status: 'definitief',
      formaat: 'application/pdf',
      creatiedatum: '2026-04-01',
      bestandsomvang: 1000,
    },
  );
  assert.deepEqual(
    uit.meldingen.map(({ code, tekst, ernst }) => ({ code, tekst, ernst })),
    [{ code: 'x-warning', tekst: 'De waarde voldoet niet aan de specificatie.', ernst: 'waarschuwing' }],
  );
});

test('what the zaaktype lacks is said before anything is written, all at once', async () => {
  const uit = await loop((s) => ({
    ...s,
    eigenschappen: [{ naam: 'bestaat niet', waarde: 'maatregelen' }],
    documenten: { ...s.documenten, verslag: 'Brief' },
    besluit: { besluittype: 'Boetebesluit' },
  }));
  assert.equal(uit.stand, 'onvolledig');
  assert.deepEqual(
    uit.meldingen.map(({ code }) => code),
    ['geen-eigenschap', 'geen-informatieobjecttype', 'geen-besluittype'],
  );
  assert.equal(geschreven(), 0);
});

test('a value that does not fit its property, two besluittypen of one name, a document that may not go with the besluit, an archived zaak', async () => {
  const [type] = stub.staat.informatieobjecttypen;
  const besluittype = stub.staat.besluittypen[2];
  assert.ok(type && besluittype);
  const codes = async (wijzig?: Parameters<typeof loop>[0]): Promise<readonly string[]> => (await loop(wijzig)).meldingen.map(({ code }) => code);
  assert.deepEqual(await codes((s) => ({ ...s, eigenschappen: [{ naam: 'hw vastgesteld', waarde: 'maatregelen' }] })), ['waarde-past-niet']);
  besluittype.informatieobjecttypen.splice(1, 1);
  assert.deepEqual(await codes(), ['document-niet-bij-besluit']);
  stub.staat.besluittypen.push({ ...besluittype, url: `${besluittype.url.slice(0, -4)}0000` });
  assert.deepEqual(await codes(), ['meer-besluittypen']);
  stub.staat.zaak.archiefstatus = 'gearchiveerd';
  assert.deepEqual(await codes(), ['zaak-archiefstatus']);
  assert.equal(geschreven(), 0);
});

test('no besluit where the officer chose none of the measures that make one', async () => {
  const uit = await loop((s) => ({ ...s, besluit: { besluittype: 'Besluit handhaving', bij: ['bestuurlijke-boete'] } }));
  assert.equal(uit.stand, 'klaar');
  assert.equal(uit.besluit, undefined);
  assert.equal(stub.staat.besluiten.length, 0);
  assert.equal(stub.staat.zaakinformatieobjecten.length, 2);
  assert.equal((await loop((s) => ({ ...s, besluit: { besluittype: 'Besluit handhaving', bij: ['aanwijzing'] } }))).besluit, stub.staat.besluiten[0]?.url);
});

test('a besluit of the same id at another zaak is not taken for ours', async () => {
  await loop();
  const [besluit] = stub.staat.besluiten;
  assert.ok(besluit);
  besluit.zaak = `${stub.apis.zaken}/zaken/00000000-0000-4000-8000-000000000000`;
  assert.deepEqual(
    (await loop()).meldingen.map(({ code }) => code),
    ['andere-zaak'],
  );
});

test('a document of the same id and another size is not taken for ours', async () => {
  await loop(undefined, 1000);
  assert.deepEqual(
    (await loop(undefined, 1001)).meldingen.map(({ code }) => code),
    ['andere-inhoud'],
  );
});

test('values in the notation of ZGW', () => {
  const verslag = maakVerslag('https://zgw.voorbeeld/zaken/api/v1/zaken/1');
  const lees = (
    wat: Parameters<typeof eigenschaptekst>[1],
    formaat: Eigenschap['specificatie']['formaat'],
    lengte: string,
    waardenverzameling: string[] = [],
    bron = verslag,
  ): string => {
    const uit = eigenschaptekst(bron, wat, { url: '', naam: '', specificatie: { formaat, lengte, kardinaliteit: '1', waardenverzameling } });
    return uit.ok ? uit.waarde : `mis: ${uit.waarom}`;
  };
  const duur = { ...verslag, advies: { ...verslag.advies, totaal: { dwangsomCent: 1_250_050, boeteCent: 200_000 } } };
  const gevallen: readonly [string, string][] = [
    [lees('vastgesteld-op', 'datum', '8'), '20260401'],
    [lees('vastgesteld-op', 'datum_tijd', '14'), '20260401000000'],
    [lees('vastgesteld-op', 'tekst', '10'), '2026-04-01'],
    [lees('maatregelen', 'datum', '8'), 'mis: het is geen datum'],
    [lees('maatregelen', 'getal', '8'), 'mis: het is geen getal'],
    [lees('maatregelen', 'tekst', '5'), 'mis: hoogstens 5 tekens'],
    [lees('afwijking', 'tekst', '3', ['ja', 'nee']), 'nee'],
    [lees('afwijking', 'tekst', '3', ['J', 'N']), 'mis: kies uit ‘J’, ‘N’'],
    [lees('aantal-overtredingen', 'getal', '3'), '1'],
    [lees('advies-dwangsom', 'getal', '10,2', [], duur), '12500,50'],
    [lees('advies-dwangsom', 'getal', '10', [], duur), 'mis: het is geen getal'],
    [lees('advies-boete', 'getal', '10', [], duur), '2000'],
    [lees('advies-boete', 'tekst', '20', [], duur), '2000,00'],
    [lees('voorschriften', 'tekst', '100'), 'niet-melden-wijzigingen'],
    [lees('beleid-sha256', 'tekst', '64'), verslag.beleid.sha256],
  ];
  for (const [is, moet] of gevallen) assert.equal(is, moet);
});
