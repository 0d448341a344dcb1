import { meld } from './maak.ts';
import type { Controle, Eigen } from './typen.ts';

const MEESTE_WOORDEN = 25;
const ONTKENNING = /(?<!\p{L})(?:niet|geen|nooit|nergens|niemand|zonder|noch)(?!\p{L})/giu;
/** A sentence ends at a mark that white space follows; not behind "art." or a number. */
const ZIN = /[^\s](?:[^.?!]|[.?!](?!\s)|(?<=\b(?:art|bijv|nr|lid|resp|o\.a|t\/m))\.)*[.?!]*/giu;

const woordenIn = (zin: string): number => zin.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** Long sentences of a text, each with its place within the written value; without place where an escape shifts it. */
function langeZinnen(tekst: string, pad: string): readonly Eigen[] {
  const geschreven = JSON.stringify(tekst).length === tekst.length + 2;
  return [...tekst.matchAll(ZIN)].flatMap(({ 0: zin, index }) => {
    const woorden = woordenIn(zin);
    if (woorden <= MEESTE_WOORDEN) return [];
    return [meld('lange-zin', 'tip', pad, { woorden }, geschreven ? { deel: { begin: index + 1, eind: index + 1 + zin.length } } : {})];
  });
}

function ontkenningen(vraag: string, pad: string): readonly Eigen[] {
  const woorden = vraag.match(ONTKENNING) ?? [];
  return woorden.length < 2 ? [] : [meld('dubbele-ontkenning', 'tip', pad, { woorden: woorden.map((woord) => `“${woord.toLowerCase()}”`).join(' en ') })];
}

/** What an officer reads while she answers: sentences of over 25 words, and questions with two denials. */
export const taal: Controle = ({ beleid }) =>
  (['feiten', 'afwegingen'] as const).flatMap((sectie) =>
    beleid[sectie].flatMap(({ vraag, toelichting }, i) => [
      ...ontkenningen(vraag, `/${sectie}/${i}/vraag`),
      ...langeZinnen(vraag, `/${sectie}/${i}/vraag`),
      ...langeZinnen(toelichting, `/${sectie}/${i}/toelichting`),
    ]),
  );
