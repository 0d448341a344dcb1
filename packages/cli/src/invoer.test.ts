import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { vanSysteem } from './invoer.ts';
import { splitsRegels } from '@handhavingswijzer/engine';
import type { Bytesregel } from '@handhavingswijzer/engine';

const SYSTEEM: readonly (readonly [string, string])[] = [
  ['ENOENT', 'bestand-niet-gevonden'],
  ['ENOTDIR', 'bestand-niet-gevonden'],
  ['EISDIR', 'bestand-is-map'],
  ['EACCES', 'bestand-geen-toegang'],
  ['EPERM', 'bestand-geen-toegang'],
  ['EIO', 'bestand-onleesbaar'],
];

for (const [code, verwacht] of SYSTEEM) {
  test(`${code} of the system is ${verwacht}`, () => {
    const bevinding = vanSysteem('x.json', Object.assign(new Error('no'), { code }));
    assert.deepEqual([bevinding.code, bevinding.bestand, bevinding.ernst], [verwacht, 'x.json', 'fout']);
  });
}

test('a fault of the program is no finding', () => assert.throws(() => vanSysteem('x', new TypeError('bug')), TypeError));

const verzamel = async (stukken: readonly Buffer[], hoogstens: number): Promise<readonly Bytesregel[]> => {
  const uit: Bytesregel[] = [];
  for await (const regel of splitsRegels(Readable.from(stukken), hoogstens)) uit.push(regel);
  return uit;
};

test('lines come out whole, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zé€]{0,12}$/)),
      fc.array(fc.nat({ max: 20 }), { minLength: 1 }),
      fc.boolean(),
      async (regels, sneden, einde) => {
        const bytes = Buffer.from(regels.join('\n') + (einde && regels.length > 0 ? '\n' : ''));
        const stukken: Buffer[] = [];
        for (let plaats = 0, i = 0; plaats < bytes.length; i += 1) {
          const lengte = (sneden[i % sneden.length] ?? 0) + 1;
          stukken.push(bytes.subarray(plaats, plaats + lengte));
          plaats += lengte;
        }
        const gelezen = await verzamel(stukken, 10);
        const verwacht = bytes.length === 0 ? [] : regels.slice(0, !einde && regels.at(-1) === '' ? -1 : undefined);
        assert.deepEqual(
          gelezen.map((regel) => ('teLang' in regel ? 'te lang' : Buffer.from(regel.bytes).toString())),
          verwacht.map((regel) => (Buffer.byteLength(regel) > 10 ? 'te lang' : regel)),
        );
        assert.deepEqual(
          gelezen.map(({ lijn }) => lijn),
          gelezen.map((_, i) => i + 1),
        );
      },
    ),
  );
});

test('a line without end is not kept in memory', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 0x61);
  function* stroom(): Generator<Buffer> {
    for (let i = 0; i < 512; i += 1) yield megabyte;
  }
  const voor = process.memoryUsage().arrayBuffers;
  let top = 0;
  const bron = Readable.from(
    (function* () {
      for (const stuk of stroom()) {
        top = Math.max(top, process.memoryUsage().arrayBuffers - voor);
        yield Buffer.from(stuk);
      }
    })(),
  );
  const regels: Bytesregel[] = [];
  for await (const regel of splitsRegels(bron, 1024 * 1024)) regels.push(regel);
  assert.deepEqual(regels, [{ lijn: 1, teLang: true }]);
  assert.ok(top < 200 * 1024 * 1024, `${top} bytes kept`);
});
