import { assert } from '@open-wc/testing';
import { keurBronnen, keurWie, LEGE_BRON, LEGE_INVOER, nieuwVan, type Invoer } from './invoer.ts';

const GOED: Invoer = {
  gemeente: ' Zundert ',
  code: 'gm0879',
  titel: 'Beleidsregels 2027',
  versie: '0.1.0',
  van: '1-1-2027',
  tot: '',
  peildatum: 'besluitdatum',
  bronnen: [{ ...LEGE_BRON, titel: 'Beleidsregels 2027', datum: '24 november 2026', inhoud: '1 Inleiding\n2 Handhaven' }],
};

describe('a new policy as it is filled in', () => {
  it('becomes the beginning of a policy', () => {
    assert.deepEqual(nieuwVan(GOED), {
      gemeente: { naam: 'Zundert', code: 'GM0879' },
      titel: 'Beleidsregels 2027',
      versie: '0.1.0',
      van: '2027-01-01',
      peildatum: 'besluitdatum',
      bronnen: [
        {
          titel: 'Beleidsregels 2027',
          datum: '2026-11-24',
          url: 'https://lokaleregelgeving.overheid.nl/',
          secties: [
            { nummer: '1', titel: 'Inleiding' },
            { nummer: '2', titel: 'Handhaven' },
          ],
        },
      ],
    });
    assert.equal(nieuwVan({ ...GOED, tot: '31-12-2030' })?.tot, '2030-12-31');
  });

  it('nothing is chosen for her, and what is empty is told', () => {
    assert.deepEqual(Object.keys(keurWie(LEGE_INVOER)), ['gemeente', 'code', 'titel', 'van', 'peildatum']);
    assert.deepEqual(Object.keys(keurBronnen(LEGE_INVOER)), ['bronnen/0/titel', 'bronnen/0/datum', 'bronnen/0/inhoud']);
    assert.equal(nieuwVan(LEGE_INVOER), undefined);
  });

  const WIE: readonly (readonly [veld: keyof Invoer, waarde: string, goed: boolean])[] = [
    ['code', 'GM087', false],
    ['code', '0879', false],
    ['versie', '1.0', false],
    ['versie', '01.0.0', false],
    ['versie', '10.20.30', true],
    ['van', '30-2-2027', false],
    ['van', '2027-01-01', true],
    ['tot', '31-12-2026', false],
    ['tot', '1-1-2027', true],
  ];
  for (const [veld, waarde, goed] of WIE)
    it(`${veld} ${waarde} is ${goed ? 'right' : 'wrong'}`, () => assert.deepEqual(Object.keys(keurWie({ ...GOED, [veld]: waarde })), goed ? [] : [veld]));

  it('an address is https, and a text has 1 to 300 sections', () => {
    const met = (anders: object): readonly string[] => Object.keys(keurBronnen({ ...GOED, bronnen: [{ ...GOED.bronnen[0], ...anders }] }));
    assert.deepEqual(met({ url: 'http://x.nl/' }), ['bronnen/0/url']);
    assert.deepEqual(met({ url: 'https://X.nl/' }), ['bronnen/0/url']);
    assert.deepEqual(met({ inhoud: ' \n ' }), ['bronnen/0/inhoud']);
    const regels = (aantal: number): string => Array.from({ length: aantal }, (_, i) => `${i + 1} Titel`).join('\n');
    assert.deepEqual(met({ inhoud: regels(300) }), []);
    assert.deepEqual(met({ inhoud: regels(301) }), ['bronnen/0/inhoud']);
  });
});
