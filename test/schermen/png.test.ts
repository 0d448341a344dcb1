import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { leesPng, maakPng, type Beeld } from './png.ts';

const beeld = (breedte: number, hoogte: number, kleur: (i: number) => number): Beeld => ({
  breedte,
  hoogte,
  punten: Uint32Array.from({ length: breedte * hoogte }, (_, i) => kleur(i)),
});

test('a picture of 256 colours comes back as it was, odd widths too', () => {
  const was = beeld(37, 11, (i) => ((i % 256) * 0x010307) & 0xffffff);
  assert.deepEqual(leesPng(maakPng(was)), was);
});

test('of more colours, each becomes one that was there and is near', () => {
  const was = beeld(64, 64, (i) => i * 0x000401);
  const wordt = leesPng(maakPng(was));
  const kleuren = new Set(was.punten);
  assert.ok(new Set(wordt.punten).size <= 256);
  wordt.punten.forEach((kleur, i) => {
    assert.ok(kleuren.has(kleur));
    for (const schuif of [0, 8, 16]) assert.ok(Math.abs(((kleur >> schuif) & 0xff) - (((was.punten[i] ?? 0) >> schuif) & 0xff)) < 32);
  });
});

test('the filters of a row are undone: none, left, up, average, Paeth', () => {
  // Two pixels wide, RGB; by hand: each row reads 10 20 30, 11 22 33 after its filter is undone.
  const rijen = [
    [0, 10, 20, 30, 11, 22, 33],
    [1, 10, 20, 30, 1, 2, 3],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 1, 1, 2], // left of the first is nothing: (0 + 10) / 2 = 5; second: (10 + 11) >> 1 = 10, (20 + 22) >> 1 = 21, (30 + 33) >> 1 = 31
    [4, 0, 0, 0, 0, 0, 0], // the second: p = 10 + 11 - 10 = 11, nearest to the one above
  ];
  const kop = Buffer.from([0, 0, 0, 2, 0, 0, 0, 5, 8, 2, 0, 0, 0]);
  const blok = (soort: string, inhoud: Buffer): Buffer => {
    const lengte = Buffer.alloc(4);
    lengte.writeUInt32BE(inhoud.length);
    return Buffer.concat([lengte, Buffer.from(soort), inhoud, Buffer.alloc(4)]);
  };
  const png = Buffer.concat([Buffer.alloc(8), blok('IHDR', kop), blok('IDAT', deflateSync(Buffer.from(rijen.flat())))]);
  assert.deepEqual([...leesPng(png).punten], Array.from({ length: 5 }, () => [0x0a141e, 0x0b1621]).flat());
});
