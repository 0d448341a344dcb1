// From a changed text of the largest policy to its findings, outline and reading: one key after another, as they are typed.
import { Beleidstekst, pasBewerkingenToe, zetWaarde } from '@handhavingswijzer/language';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { beleidTekst, leesLandelijk } from '../hulp/beleid.ts';
import { maakGroot } from '../hulp/groot-beleid.ts';
import { meld } from './meet.ts';

/** The texts that come about while `erbij` is typed behind the value at a pointer, without the quote that closes it at every third key. */
function* getypt(tekst: string, pad: string, waarde: string, erbij: string): Generator<string> {
  for (let n = 1; n <= erbij.length; n++) {
    const nu = pasBewerkingenToe(tekst, zetWaarde(tekst, pad, waarde + erbij.slice(0, n)));
    yield n % 3 === 0 ? nu.replace(`${waarde}${erbij.slice(0, n)}"`, `${waarde}${erbij.slice(0, n)}`) : nu;
  }
}

/** Versions of the text as someone makes them who writes in titles, questions, conditions and amounts. */
function versies(tekst: string): readonly string[] {
  const beleid = JSON.parse(tekst) as BeleidJson;
  const zin = ' na overleg';
  const titels = beleid.regels.slice(0, 40).filter((_, i) => i % 10 === 0);
  return [
    ...titels.flatMap(({ titel }, i) => [...getypt(tekst, `/regels/${i * 10}/titel`, titel, zin)]),
    ...beleid.feiten.slice(0, 2).flatMap(({ vraag }, i) => [...getypt(tekst, `/feiten/${i}/vraag`, vraag, zin)]),
    ...beleid.regels.slice(40, 60).map((_, i) => pasBewerkingenToe(tekst, zetWaarde(tekst, `/regels/${40 + i}/als`, { var: beleid.feiten[0]?.id }))),
    ...beleid.voorschriften
      .slice(0, 20)
      .flatMap(({ bedragen }, i) =>
        bedragen[0]?.cent === undefined ? [] : [pasBewerkingenToe(tekst, zetWaarde(tekst, `/voorschriften/${i}/bedragen/0/cent`, 12300 + i))],
      ),
  ];
}

const rang = (tijden: readonly number[], deel: number): number => [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length * deel)] ?? NaN;

export function taal(): void {
  const landelijk = leesLandelijk();
  const groot = maakGroot(beleidTekst('haarlemmermeer'));
  const teksten = versies(groot);
  const open = new Beleidstekst(landelijk);
  const duur = (doe: () => unknown): number => {
    const begin = performance.now();
    doe();
    return performance.now() - begin;
  };
  for (const tekst of teksten.slice(0, 20)) open.lees(tekst); // warms up
  const tijden = teksten.map((tekst) => duur(() => open.lees(tekst)));
  const vers = teksten.filter((_, i) => i % 8 === 0).map((tekst) => duur(() => new Beleidstekst(landelijk).lees(tekst)));
  const kB = `${(Buffer.byteLength(groot) / 1024).toFixed(0)} kB`;
  meld(
    'taal-toets',
    rang(tijden, 0.5),
    'ms',
    `from a changed text of ${kB} to findings, outline and reading, the median of ${tijden.length} keys; at most 50 is expected`,
  );
  meld('taal-toets-p95', rang(tijden, 0.95), 'ms', 'the same, of twenty keys the slowest but one');
  meld('taal-vers/toets', rang(vers, 0.5) / rang(tijden, 0.5), '×', 'the same worked out from nothing against kept from key to key');
}
