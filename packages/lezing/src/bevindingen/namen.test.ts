import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bevinding } from '@handhavingswijzer/engine';
import { proefBeleid, REGEL, WET } from '../proef/beleid.ts';
import { verwoordAnalyse } from './namen.ts';

const beleid = proefBeleid({ ...REGEL, id: 'a', titel: 'Eerst een aanwijzing' }, { ...REGEL, id: 'b', titel: 'Dan een last' });
const lees = (code: string, params: Bevinding['params']): string => verwoordAnalyse(beleid, WET, { code, ernst: 'waarschuwing', pad: '', params }).tekst;

test('a rule is called by its title and section', () => {
  assert.equal(lees('regel-dood', { bij: ['a'] }), 'De voorwaarde van de regel “Eerst een aanwijzing (1.1)” is in geen enkel geval waar.');
  assert.equal(
    lees('regels-botsen', { bij: ['a', 'b'], voorschriften: ['ruimtes'] }),
    'De regels “Eerst een aanwijzing (1.1)” en “Dan een last (1.1)” eisen in hetzelfde geval iets anders (voorschrift “Ruimtes”).',
  );
});

test('voorschriften, kinds of voorziening, facts and measures by their names', () => {
  assert.equal(
    lees('geen-regel-voor', { bij: ['ruimtes'], voorzieningen: ['kindercentrum', 'ouderparticipatiecreche'] }),
    'Er zijn gevallen van “Ruimtes” waarover geen enkele regel iets zegt (kindercentrum, ouderparticipatiecrèche).',
  );
  assert.equal(
    lees('zwaarder-is-lichter', {
      bij: ['risicoprofiel', 'maatregel', 'last-onder-dwangsom'],
      feit: 'risicoprofiel',
      onderdeel: 'maatregel',
      maatregel: 'last-onder-dwangsom',
      voorschriften: ['ruimtes'],
    }),
    'Als “Het risicoprofiel” zwaarder wordt, wordt de uitkomst lichter: maatregel bij “Last onder dwangsom” (voorschrift “Ruimtes”).',
  );
});

test('answers by their names, yes and no in words; what nobody named stays as it is', () => {
  assert.equal(
    lees('opties-gelijk', { bij: ['aard', 'o0', 'o2'], feit: 'aard', opties: ['o0', 'o2'] }),
    'Bij “De aard” maakt het in geen enkel geval verschil of het antwoord “herstelbaar” of “ja” is.',
  );
  assert.equal(
    lees('optie-zonder-gevolg', { bij: ['verzachtend', 'o1'], feit: 'verzachtend', optie: 'o1' }),
    'Of “overmacht (of niet)” bij “Verzachtende omstandigheden” gekozen is, maakt in geen enkel geval verschil.',
  );
  assert.equal(lees('regel-dood', { bij: ['weg'] }), 'De voorwaarde van de regel “weg” is in geen enkel geval waar.');
});

test('a declaration of nothing is told in words, not by the code of the finding', () => {
  assert.equal(
    lees('verklaring-overbodig', { bij: ['a'], bevinding: 'regel-zonder-gevolg' }),
    'Deze verklaring hoort bij niets: er is geen bevinding “regel zonder gevolg” over “Eerst een aanwijzing (1.1)”.',
  );
});
