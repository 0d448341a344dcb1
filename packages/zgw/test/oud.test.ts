// The same run at Zaken 1.5.1, Documenten 1.5.0 and Besluiten 1.0.2; and no field of a document that Documenten 1.4 does not know.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maakKlient } from '../src/http/klient.ts';
import { leesSpoorketen } from '../src/http/spoorketen.ts';
import { leesZaakgegevens } from '../src/lezen/zaak.ts';
import { maakStappenboek } from '../src/schrijven/stappenboek.ts';
import { verwerk } from '../src/schrijven/verwerk.ts';
import { HANDHAVER, koppeling, maakPdf, maakVerslag, verbinding, werkmap } from './hulp.ts';
import { startStub, type Stub } from './stub/index.ts';

/** Of Documenten 1.4 (and of 1.1 already): every field of a document, of a part and of an unlock that is sent. */
const DOCUMENTEN_1_4 = new Set(
  (
    'identificatie bronorganisatie creatiedatum titel vertrouwelijkheidaanduiding auteur status formaat taal bestandsnaam inhoud bestandsomvang beschrijving ' +
    'indicatieGebruiksrecht integriteit informatieobjecttype lock'
  ).split(' '),
);

let stub: Stub;
const map = werkmap();
before(async () => void (stub = await startStub({ versies: 'oud', deelgrootte: 25_000 })));
after(async () => {
  await stub.sluit();
  map.ruimOp();
});

test('reading and writing depart nowhere from the older releases', async () => {
  const klient = maakKlient(verbinding(stub), HANDHAVER, leesSpoorketen(undefined));
  const zaak = stub.staat.zaak.url;
  await leesZaakgegevens(klient, koppeling(), zaak);
  const uit = await verwerk(
    klient,
    koppeling(),
    { zaak, verslag: maakVerslag(zaak), document: maakPdf(60_000), handhaver: HANDHAVER },
    { boek: maakStappenboek(map.pad('boek')) },
  );
  assert.equal(uit.stand, 'klaar', JSON.stringify(uit.meldingen));
  assert.deepEqual(stub.contractfouten, []);
  const velden = stub.verzoeken.filter(({ bewerking }) => /enkelvoudig|bestandsdelen/.test(bewerking)).flatMap(({ lijf }) => Object.keys(lijf ?? {}));
  assert.deepEqual(
    velden.filter((veld) => !DOCUMENTEN_1_4.has(veld)),
    [],
  );
  assert.ok(velden.length > 20);
});
