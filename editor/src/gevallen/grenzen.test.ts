import { assert } from '@open-wc/testing';
import { adviseer, parseLandelijk, parsePolicy, type Dossier, type Uitslag } from '@handhavingswijzer/engine';
import { grenzenVan, type Grens } from './grenzen.ts';

function gelukt<T>(uitslag: Uitslag<T>): T {
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.bevindingen));
  return uitslag.waarde;
}

const haal = async (pad: string): Promise<string> => (await fetch(pad)).text();
const landelijk = gelukt(parseLandelijk(await haal('/policies/landelijk/landelijk.json')));
const beleid = gelukt(parsePolicy(await haal('/policies/haarlemmermeer/beleid.json')));

const dossier = (pleegdatum: string): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-16',
  inspectie: { datum: '2026-02-10', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true },
  houder: { capaciteit: 200 },
  overtredingen: [{ id: 'o1', voorschrift: 'pedagogisch-beleid', pleegdatum, antwoorden: {}, historie: [{ datum: '2020-01-01', soort: 'bevel' }] }],
});

function grens(pleegdatum: string, naam: RegExp): Grens {
  const gevonden = grenzenVan({ beleid, landelijk }, dossier(pleegdatum), 'o1').find((g) => naam.test(g.naam));
  if (!gevonden) throw new Error(String(naam));
  return gevonden;
}
const datums = ({ varianten }: Grens): string[] => varianten.map((v) => v.dossier.overtredingen[0]?.historie?.at(-1)?.datum ?? '');

describe('boundaries of a policy', () => {
  it('lie as many civil years before the overtreding, with a day at both sides', () => {
    const venster = grens('2026-02-10', /^Termijn van 3 jaar/);
    assert.deepEqual(datums(venster), ['2023-02-11', '2023-02-10', '2023-02-09']);
    assert.match(venster.varianten[1]?.naam ?? '', /precies 3 jaar ervoor \(10 februari 2023\)$/);
    assert.deepEqual(
      venster.varianten.map((v) => v.dossier.overtredingen[0]?.historie?.[0]?.soort),
      ['bevel', 'bevel', 'bevel'],
      'events of other kinds stay',
    );
  });

  it('lie on the 28th when the year has no 29 February', () => {
    assert.deepEqual(datums(grens('2024-02-29', /^Termijn van 3 jaar/)), ['2021-03-01', '2021-02-28', '2021-02-27']);
  });

  it('of a number are that number, one less and one more', () => {
    const klasse = grens('2026-02-10', /^Capaciteit van de houder: 150$/);
    assert.deepEqual(
      klasse.varianten.map((v) => v.dossier.houder.capaciteit),
      [149, 150, 151],
    );
    assert.deepEqual(
      grens('2026-02-10', /^Aantal: 1$/).varianten.map((v) => v.dossier.overtredingen[0]?.aantal),
      [1, 2],
      'nobody has an overtreding nought times',
    );
  });

  it('are where the advice turns: recidive to the day three years on (6.1.4), a day longer not', () => {
    const venster = grens('2026-02-10', /^Termijn van 3 jaar: Recidive/);
    const recidive = venster.varianten.map((v) => gelukt(adviseer(beleid, landelijk, v.dossier)).overtredingen[0]?.recidive);
    assert.deepEqual(recidive, [true, true, false]);
  });
});
