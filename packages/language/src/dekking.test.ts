import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brondekking, isDeelVanSectie, type Sectiedekking } from '@handhavingswijzer/language';

const lees = (naam: string): string => readFileSync(new URL(`../../../policies/${naam}/beleid.json`, import.meta.url), 'utf8');
const HAARLEMMERMEER = lees('haarlemmermeer');
const HELMOND = lees('helmond');

function sectie(tekst: string, document: string, nummer: string): Sectiedekking {
  const gevonden = brondekking(tekst)
    .documenten.find(({ id }) => id === document)
    ?.secties.find((kandidaat) => kandidaat.nummer === nummer);
  return gevonden ?? assert.fail(`no section ${nummer}`);
}
const wie = ({ gebruikers }: Sectiedekking): readonly string[] => gebruikers.map(({ deel, id }) => `${deel} ${id}`);

// Found in the files by looking for the number of the section.
test('what refers to a section: rules, measures, circumstances, reasons', () => {
  assert.deepEqual(wie(sectie(HAARLEMMERMEER, 'hlm', '5.1.1')), [
    'maatregelen aangifte',
    'regels 5.1.1-aangifte-of-boete',
    'regels 5.1.1-aangifte-na-intrekking',
  ]);
  // what is heavier is said for the analysis: `zwaarder` names 6.4.3 too, and covers nothing
  assert.deepEqual(wie(sectie(HAARLEMMERMEER, 'hlm', '6.4.3')), ['regels 6.4.3-niet-aangenomen', 'omstandigheden herstelaanbod-niet-aangenomen']);
  const melden = sectie(HELMOND, 'hel', '3.12');
  assert.deepEqual(wie(melden), ['regels 3.12-gastouder-meldt-bij-bureau']);
  assert.deepEqual(
    melden.weggelaten.map(({ reden }) => reden),
    ['Termijnen voor een verzoek, niet voor handhaving.'],
  );
});

test('a pointer leads to the element, and those of its references into it', () => {
  const beleid = JSON.parse(HAARLEMMERMEER) as { readonly maatregelen: readonly { readonly id: string }[] };
  const plaats = beleid.maatregelen.findIndex(({ id }) => id === 'aangifte');
  const [aangifte] = sectie(HAARLEMMERMEER, 'hlm', '5.1.1').gebruikers;
  assert.deepEqual([aangifte?.pad, aangifte?.bronnen], [`/maatregelen/${plaats}`, [`/maatregelen/${plaats}/bron`]]);
});

test('Haarlemmermeer accounts for every section; of Helmond three say nowhere where they went', () => {
  const { gedekt, totaal } = brondekking(HAARLEMMERMEER);
  assert.deepEqual([gedekt, totaal], [62, 62]);
  const helmond = brondekking(HELMOND);
  assert.deepEqual([helmond.gedekt, helmond.totaal], [56, 59]);
  const open = helmond.documenten.flatMap(({ secties, soort }) => (soort === 'eigen' ? secties.filter(({ stand }) => stand === 'open') : []));
  assert.deepEqual(
    open.map(({ nummer }) => nummer),
    ['5.3', 'tabel 2 noot 5', 'bijlage: noot *'],
  );
});

test('a part follows the reason of its section, a heading its parts; law is not to be accounted for', () => {
  assert.deepEqual(
    [sectie(HAARLEMMERMEER, 'hlm', '2.1').stand, sectie(HAARLEMMERMEER, 'hlm', '2.1').weggelaten[0]?.titel],
    ['onder', 'Inleiding en ontwikkelingen'],
  );
  assert.equal(sectie(HAARLEMMERMEER, 'hlm', '3').stand, 'delen');
  assert.deepEqual(
    brondekking(HAARLEMMERMEER).documenten.map(({ id, soort }) => `${id} ${soort}`),
    ['hlm eigen', 'awb wet', 'wko wet'],
  );
  const zonder = HAARLEMMERMEER.replace(/\{\s*"id": "inleiding",[\s\S]*?\}\s*\},/, '');
  assert.equal(sectie(zonder, 'hlm', '2.1').stand, 'open');
  assert.equal(brondekking(zonder).gedekt, 58, '2, 2.1, 2.2 and 2.3 had that reason');
});

test('which section is a part of which', () => {
  assert.ok(isDeelVanSectie('6.1.3', '6.1') && isDeelVanSectie('tabel 1 noot 3', 'tabel 1') && isDeelVanSectie('bijlage 1: Directe boete', 'bijlage 1'));
  assert.ok(!isDeelVanSectie('6.10', '6.1') && !isDeelVanSectie('6.1', '6.1') && !isDeelVanSectie('tabel 10', 'tabel 1'));
});

test('a text that is half written, or no policy at all, gives what can be read', () => {
  assert.deepEqual(brondekking(''), { documenten: [], totaal: 0, gedekt: 0, overgenomen: 0 });
  assert.deepEqual(brondekking('[1]').totaal, 0);
  assert.equal(brondekking(HAARLEMMERMEER.slice(0, HAARLEMMERMEER.indexOf('"feiten"'))).totaal, 62);
});
