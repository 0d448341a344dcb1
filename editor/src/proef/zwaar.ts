import type { BeleidJson } from '@handhavingswijzer/engine';

const PAREN = Array.from({ length: 20 }, (_, i) => i);

/**
 * The small policy with a rule that is within every limit and yet takes many seconds to look through: twenty pairs of questions, asked in the order in which no pair can
 * be settled before all first halves are open.
 */
export function metZwareRegel(tekst: string): string {
  const beleid = JSON.parse(tekst) as BeleidJson;
  const bron = beleid.geldigheid.bron;
  const vragen = ['a', 'b'].flatMap((letter) =>
    PAREN.map((i) => {
      const id = `${letter}${String(i)}`;
      return { id, niveau: 'overtreding', type: 'boolean', vraag: `Is ${id} zo?`, toelichting: 'Kijk zelf.', soort: 'vaststelling', bron } as const;
    }),
  );
  const als = { or: PAREN.map((i) => ({ and: [{ var: `a${String(i)}` }, { var: `b${String(i)}` }] })) };
  const regel = { id: 'zwaar', titel: 'Zwaar', als, dan: { maatregel: 'exploitatieverbod' }, sterkte: 'mogelijk', bron } as const;
  return JSON.stringify({ ...beleid, feiten: [...beleid.feiten, ...vragen], regels: [...beleid.regels, regel] });
}
