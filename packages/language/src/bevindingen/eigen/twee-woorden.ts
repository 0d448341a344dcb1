import { meld } from './maak.ts';
import type { Controle, Eigen } from './typen.ts';

/** The same words but for capitals, spaces and punctuation. */
const gelijk = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Benoemd {
  readonly id: string;
  readonly naam: string;
  readonly pad: string;
}

/** In one list: other ids with the same name. */
function inLijst(lijst: readonly Benoemd[]): readonly Eigen[] {
  const eerder = new Map<string, string>();
  return lijst.flatMap(({ id, naam, pad }) => {
    const sleutel = gelijk(naam);
    const elders = eerder.get(sleutel);
    if (elders === undefined) eerder.set(sleutel, id);
    return elders === undefined || elders === id ? [] : [meld('twee-woorden', 'waarschuwing', pad, { naam, hier: id, elders })];
  });
}

/** Two words for one thing: facts and begrippen, voorschriften, options of one fact, circumstances or steps that have one name and two ids. */
export const tweeWoorden: Controle = ({ beleid }) => {
  const metNaam = (sectie: 'afwegingen' | 'voorschriften' | 'omstandigheden' | 'afwijkgronden'): readonly Benoemd[] =>
    beleid[sectie].map(({ id, naam }, i) => ({ id, naam, pad: `/${sectie}/${i}/id` }));
  return [
    ...inLijst([
      ...beleid.feiten.map(({ id, naam, vraag }, i) => ({ id, naam: naam ?? vraag, pad: `/feiten/${i}/id` })),
      ...beleid.begrippen.map(({ id, titel }, i) => ({ id, naam: titel, pad: `/begrippen/${i}/id` })),
    ]),
    ...beleid.feiten.flatMap(({ opties = [] }, i) => inLijst(opties.map(({ id, naam }, j) => ({ id, naam, pad: `/feiten/${i}/opties/${j}/id` })))),
    ...(['afwegingen', 'voorschriften', 'omstandigheden', 'afwijkgronden'] as const).flatMap((sectie) => inLijst(metNaam(sectie))),
    ...inLijst(beleid.procedure.map(({ id, tekst }, i) => ({ id, naam: tekst, pad: `/procedure/${i}/id` }))),
  ];
};
