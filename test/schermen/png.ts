// A picture of a screen with at most 256 colours: a third of the size, and to the eye the same.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const HANDTEKENING = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MEESTE_KLEUREN = 256;

/** Pixels, row by row, a colour as 0xRRGGBB each. */
export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  readonly punten: Uint32Array;
}

function* blokken(png: Buffer): Generator<readonly [soort: string, inhoud: Buffer]> {
  for (let plek = HANDTEKENING.length; plek < png.length;) {
    const lengte = png.readUInt32BE(plek);
    yield [png.toString('latin1', plek + 4, plek + 8), png.subarray(plek + 8, plek + 8 + lengte)];
    plek += lengte + 12;
  }
}

/** Paeth predictor (PNG specification, 9.4). */
function paeth(links: number, boven: number, linksboven: number): number {
  const p = links + boven - linksboven;
  const [a, b, c] = [Math.abs(p - links), Math.abs(p - boven), Math.abs(p - linksboven)];
  return a <= b && a <= c ? links : b <= c ? boven : linksboven;
}

/** Undoes the filter of every row, in place; gives the bytes of the pixels. */
function ontfilter(rijen: Buffer, rijlengte: number, bytes: number): Buffer {
  const uit = Buffer.alloc((rijen.length / (rijlengte + 1)) * rijlengte);
  for (let rij = 0; rij * (rijlengte + 1) < rijen.length; rij++) {
    const filter = rijen[rij * (rijlengte + 1)] ?? 0;
    for (let i = 0; i < rijlengte; i++) {
      const hier = rij * rijlengte + i;
      const links = i < bytes ? 0 : (uit[hier - bytes] ?? 0);
      const boven = rij === 0 ? 0 : (uit[hier - rijlengte] ?? 0);
      const linksboven = i < bytes || rij === 0 ? 0 : (uit[hier - rijlengte - bytes] ?? 0);
      const erbij = [0, links, boven, (links + boven) >> 1, paeth(links, boven, linksboven)][filter] ?? 0;
      uit[hier] = (rijen[rij * (rijlengte + 1) + 1 + i] ?? 0) + erbij;
    }
  }
  return uit;
}

/** Reads a PNG of the kinds that a browser and `maakPng` write: 8 bits, RGB, RGBA or palette, not interlaced. Throws on another. */
export function leesPng(png: Buffer): Beeld {
  const alle = [...blokken(png)];
  const deel = (naam: string): Buffer => Buffer.concat(alle.flatMap(([soort, inhoud]) => (soort === naam ? [inhoud] : [])));
  const kop = deel('IHDR');
  const [breedte, hoogte] = [kop.readUInt32BE(0), kop.readUInt32BE(4)];
  const bytes = { 2: 3, 3: 1, 6: 4 }[kop[9] ?? 0];
  if (kop[8] !== 8 || bytes === undefined || kop[12] !== 0) throw new Error('not a PNG of 8 bits in RGB, RGBA or palette');
  const pixels = ontfilter(inflateSync(deel('IDAT')), breedte * bytes, bytes);
  const palet = deel('PLTE');
  const punten = new Uint32Array(breedte * hoogte);
  for (let i = 0; i < punten.length; i++) punten[i] = bytes === 1 ? palet.readUIntBE((pixels[i] ?? 0) * 3, 3) : pixels.readUIntBE(i * bytes, 3);
  return { breedte, hoogte, punten };
}

/** For every colour the one that stands for it: itself while there is room, else the commonest of those that differ only in the lowest bits. */
function palet(punten: Uint32Array): ReadonlyMap<number, number> {
  const telling = new Map<number, number>();
  for (const kleur of punten) telling.set(kleur, (telling.get(kleur) ?? 0) + 1);
  const opAantal = [...telling].sort(([a, n], [b, m]) => m - n || a - b).map(([kleur]) => kleur);
  for (let bits = 0; ; bits++) {
    const masker = 0x010101 * ((0xff << bits) & 0xff);
    const vertegenwoordiger = new Map<number, number>();
    for (const kleur of opAantal) if (!vertegenwoordiger.has(kleur & masker)) vertegenwoordiger.set(kleur & masker, kleur);
    if (vertegenwoordiger.size <= MEESTE_KLEUREN) return new Map(opAantal.map((kleur) => [kleur, vertegenwoordiger.get(kleur & masker) ?? kleur]));
  }
}

function blok(soort: string, inhoud: Buffer): Buffer {
  const met = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const [lengte, controle] = [Buffer.alloc(4), Buffer.alloc(4)];
  lengte.writeUInt32BE(inhoud.length);
  controle.writeUInt32BE(crc32(met));
  return Buffer.concat([lengte, met, controle]);
}

/** A PNG with a palette. */
export function maakPng({ breedte, hoogte, punten }: Beeld): Buffer {
  const wordt = palet(punten);
  const kleuren = [...new Set(wordt.values())];
  const nummer = new Map(kleuren.map((kleur, i) => [kleur, i]));
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  kop.set([8, 3], 8);
  const rijen = Buffer.alloc(hoogte * (breedte + 1));
  punten.forEach((kleur, i) => (rijen[i + Math.floor(i / breedte) + 1] = nummer.get(wordt.get(kleur) ?? kleur) ?? 0));
  const lijst = Buffer.alloc(kleuren.length * 3);
  kleuren.forEach((kleur, i) => lijst.writeUIntBE(kleur, i * 3, 3));
  return Buffer.concat([HANDTEKENING, blok('IHDR', kop), blok('PLTE', lijst), blok('IDAT', deflateSync(rijen, { level: 9 })), blok('IEND', Buffer.alloc(0))]);
}
