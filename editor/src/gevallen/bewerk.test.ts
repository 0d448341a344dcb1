import { assert } from '@open-wc/testing';
import { pasBewerkingenToe } from '@handhavingswijzer/language';
import { idVoor, kies, kopieerGeval, leesGevallen, metWaarde, verwijderGeval, voegGevallenToe, zetInGeval } from './bewerk.ts';
import { waardeBij } from '../tabellen/zet.ts';

const BESTAND = `{
  "schema": "casussen/1",
  "beleid": "p",
  "casussen": [
    { "id": "een", "titel": "Een",   "herleiding": "2", "dossier": { "a": 1 }, "verwacht": { "status": "volledig" } }
  ]
}
`;
const geval = (titel: string) => ({ titel, herleiding: '3.2', dossier: { a: 2 }, verwacht: { status: 'voorlopig' as const } });

describe('edits of the file of cases', () => {
  it('add cases behind the others, with ids of their own, and leave the rest as it is written', () => {
    const { ids, bewerkingen } = voegGevallenToe(BESTAND, 'p', [geval('Een'), geval('Recidive na 3 jaar')]);
    assert.deepEqual(ids, ['een-2', 'recidive-na-3-jaar']);
    const na = pasBewerkingenToe(BESTAND, bewerkingen);
    assert.isTrue(na.startsWith(BESTAND.slice(0, BESTAND.indexOf('}\n  ]'))));
    assert.deepEqual(
      leesGevallen(na).map(({ id, titel }) => [id, titel]),
      [
        ['een', 'Een'],
        ['een-2', 'Een'],
        ['recidive-na-3-jaar', 'Recidive na 3 jaar'],
      ],
    );
    assert.lengthOf(bewerkingen, 1);
  });

  it('begin the file where there is none', () => {
    const na = pasBewerkingenToe('', voegGevallenToe('', 'p', [geval('Een')]).bewerkingen);
    assert.deepEqual(JSON.parse(na), { schema: 'casussen/1', beleid: 'p', casussen: [{ id: 'een', ...geval('Een') }] });
  });

  it('change, copy and take out one case', () => {
    const ander = pasBewerkingenToe(BESTAND, zetInGeval(BESTAND, 'een', { titel: 'Ander', verwacht: { status: 'volledig', totaal: { boeteCent: 0 } } }));
    assert.include(ander, '"titel": "Ander",   "herleiding": "2"');
    assert.deepEqual(leesGevallen(ander)[0]?.verwacht, { status: 'volledig', totaal: { boeteCent: 0 } });
    const kopie = kopieerGeval(BESTAND, 'een', 'Een (kopie)');
    const twee = pasBewerkingenToe(BESTAND, kopie.bewerkingen);
    assert.equal(leesGevallen(twee)[1]?.id, 'een-kopie');
    assert.equal(pasBewerkingenToe(twee, verwijderGeval(twee, kopie.id)), BESTAND);
  });

  it('make ids of letters, digits and hyphens', () => {
    assert.equal(idVoor('Café: 3 jaar én een dag!', new Set()), 'cafe-3-jaar-en-een-dag');
    assert.equal(idVoor('3 jaar', new Set()), 'geval-3-jaar');
    assert.equal(idVoor('…', new Set(['geval'])), 'geval-2');
  });

  it('reach into an expectation', () => {
    const verwacht = { status: 'volledig' as const, overtredingen: { 'a/b': { recidive: true } } };
    assert.equal(waardeBij(verwacht, '/overtredingen/a~1b/recidive'), true);
    assert.deepEqual(kies(verwacht, ['/overtredingen/a~1b/recidive']), { overtredingen: { 'a/b': { recidive: true } } });
    assert.deepEqual(metWaarde(verwacht, '/status', undefined), { overtredingen: { 'a/b': { recidive: true } } });
  });
});
