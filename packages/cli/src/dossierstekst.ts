import type { Dossierslezing } from '@handhavingswijzer/lezing';
import { leesGetal } from '@handhavingswijzer/lezing';
import { vouw } from './vouw.ts';

/** Of more kinds of change than this the rest is in the output. */
const EERSTE_GROEPEN = 15;
const KOLOM = 42;

/** Breaks a name over lines that fit its column. */
function cel(naam: string): readonly string[] {
  const regels: string[] = [];
  for (const woord of naam.split(' ')) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length < KOLOM) regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

function rij(van: string, naar: string, aantal: string, breedte: number): string {
  const [links, rechts] = [cel(van), cel(naar)];
  const regels = Math.max(links.length, rechts.length);
  return Array.from({ length: regels }, (_, i) => {
    const kop = `  ${(links[i] ?? '').padEnd(KOLOM)}${(rechts[i] ?? '').padEnd(KOLOM)}`;
    return `${i === 0 ? `${kop}${aantal.padStart(breedte)}` : kop.trimEnd()}\n`;
  }).join('');
}

/** Whose outcome changes over given dossiers, as a table: from what demand to what demand, and every change with in how many dossiers. */
export function dossierstekst({ inleiding, namen: [oud, nieuw], stromen, zelfdeEis, gelijk, groepen }: Dossierslezing, alles: boolean): string {
  const kop = 'overtredingen';
  const breedte = Math.max(kop.length, ...stromen.map(({ overtredingen }) => leesGetal(overtredingen).length));
  const getoond = alles ? groepen : groepen.slice(0, EERSTE_GROEPEN);
  const over = groepen.length - getoond.length;
  const dossiers = (aantal: number): string => (aantal === 1 ? '1 dossier' : `${leesGetal(aantal)} dossiers`);
  return [
    '\n',
    ...inleiding.map((zin) => vouw(zin)),
    ...(stromen.length === 0 ? [] : ['\n', rij(`${oud} geëist`, `${nieuw} geëist`, kop, breedte)]),
    ...stromen.map(({ van, naar, overtredingen }) => rij(van, naar, leesGetal(overtredingen), breedte)),
    rij('dezelfde eis, iets anders', '', leesGetal(zelfdeEis), breedte),
    rij('geen verschil', '', leesGetal(gelijk), breedte),
    ...(getoond.length === 0 ? [] : ['\n']),
    ...getoond.map(({ tekst, dossiers: aantal }) => vouw(`${dossiers(aantal)}: ${tekst}`, '', '  ')),
    ...(over === 0 ? [] : [`En nog ${leesGetal(over)} soorten verschil: zie --alles, of de uitvoer.\n`]),
  ].join('');
}
