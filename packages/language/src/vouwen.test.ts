import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vouwen } from './vouwen.ts';

test('lists and objects of more than one line fold; brackets in texts do not count', () => {
  const tekst = ['{', '  "a": [', '    "{", "\\"["', '  ],', '  "b": { "c": 1 },', '  "d": {', '    "e": 1', '  }', '}'].join('\n');
  const verwacht = [
    { begin: 1, eind: 8 },
    { begin: 2, eind: 3 },
    { begin: 6, eind: 7 },
  ];
  assert.deepEqual(vouwen(tekst), verwacht);
  assert.deepEqual(vouwen(tekst.replaceAll('\n', '\r\n')), verwacht, 'with other line endings');
});

test('a text that is half written folds as far as it is closed', () => {
  assert.deepEqual(vouwen('[\n{\n"a": "b\n},\n{\n"c": [\n'), [{ begin: 2, eind: 3 }]);
  assert.deepEqual(vouwen(']\n}\n'), []);
});
