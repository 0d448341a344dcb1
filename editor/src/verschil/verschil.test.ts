import { assert } from '@open-wc/testing';
import { pasBewerkingenToe } from '@handhavingswijzer/language';
import { terugzetten } from './terugzetten.ts';
import { eigenDeel } from './woorden.ts';

describe('what differs', () => {
  it('is marked between whole words', () => {
    assert.deepEqual(eigenDeel('binnen 3 jaar na de dag', 'binnen 4 jaar na de dag'), {
      oud: { begin: 'binnen ', eigen: '3 ', eind: 'jaar na de dag' },
      nieuw: { begin: 'binnen ', eigen: '4 ', eind: 'jaar na de dag' },
    });
    assert.deepEqual(eigenDeel('€ 1.000', '€ 1.500').nieuw, { begin: '€ ', eigen: '1.500', eind: '' });
  });

  it('is put back in the text, and nothing else is touched', () => {
    const tekst = '{\n  "regels": [\n    { "id": "b",  "titel": "B" },\n    { "id": "a", "titel": "A2" }\n  ]\n}\n';
    const na = (...stappen: Parameters<typeof terugzetten>[1]) => pasBewerkingenToe(tekst, terugzetten(tekst, stappen));
    assert.equal(na({ soort: 'zet', pad: '/regels/1', veld: 'titel', waarde: 'A' }), tekst.replace('A2', 'A'));
    assert.equal(na({ soort: 'weg', pad: '/regels/1' }), '{\n  "regels": [\n    { "id": "b",  "titel": "B" }\n  ]\n}\n');
    const omgezet = na({ soort: 'verplaats', pad: '/regels/1', naar: 0 }, { soort: 'zet', pad: '/regels/0', veld: 'titel', waarde: 'A' });
    assert.equal(omgezet, '{\n  "regels": [\n    { "id": "a", "titel": "A" },\n    { "id": "b",  "titel": "B" }\n  ]\n}\n');
  });
});
