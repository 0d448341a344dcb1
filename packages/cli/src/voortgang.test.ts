import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { Streammeter } from './voortgang.ts';
import { vouw } from './vouw.ts';

async function meet(scherm: boolean, totaal: number | undefined, stappen: number): Promise<string> {
  const stderr = Object.assign(new PassThrough(), { isTTY: scherm });
  const meter = new Streammeter({ stdin: new PassThrough(), stdout: new PassThrough(), stderr }, 'dossiers', totaal);
  for (let i = 0; i < stappen; i += 1) await meter.stap(1);
  await meter.klaar();
  stderr.end();
  return Buffer.concat(await stderr.toArray()).toString();
}

test('a screen shows a bar in one line and leaves none behind; a log gets a line now and then', async () => {
  const uit = await meet(true, 2000, 2000);
  const beelden = uit.split('\r').filter((beeld) => beeld !== '');
  assert.deepEqual(beelden.slice(0, 2), ['[#####---------------] 25 %, 500 dossiers\u001B[K', '[##########----------] 50 %, 1.000 dossiers\u001B[K']);
  assert.equal(beelden.at(-1), '\u001B[K');
  assert.ok(!uit.includes('\n'));
  assert.match(await meet(true, undefined, 500), /^\r500 dossiers/u); // of standard input the length is not known
  assert.equal(await meet(false, 30_000, 20_001), '10.000 dossiers\n20.000 dossiers\n');
  assert.equal(await meet(true, 10, 10), '');
});

test('text is broken at spaces only, and never within an amount or a percentage', () => {
  const tekst = `${'woord '.repeat(18)}€ 5.500 en 12,5 %`;
  const regels = vouw(tekst, '- ', '  ').trimEnd().split('\n');
  for (const regel of regels) assert.ok(regel.length <= 110, regel);
  assert.ok(regels[0]?.startsWith('- woord') && regels[1]?.startsWith('  '));
  assert.ok(regels.some((regel) => regel.includes('€ 5.500')) && regels.some((regel) => regel.includes('12,5 %')));
  assert.equal(regels.map((regel) => regel.slice(2)).join(' '), tekst);
});
