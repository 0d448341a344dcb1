import { waarom } from '../../advies/waarom.ts';
import { waaromNiet } from '../../advies/waarom-niet.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import { leesNorm } from '../../regel/index.ts';
import { som, zin } from '../../zin.ts';
import type { Documentdeel } from '../typen.ts';
import { deel, gevallen, type Stof } from './stof.ts';

/**
 * The rules that the advice rests on, numbered in the order of national law and the policy: "R1", "R2". Of a rule whose condition fails, the reason why not says
 * which part; its wording would say it twice.
 */
export function nummerRegels(stof: Stof): ReadonlyMap<string, string> {
  const { beleid, landelijk, verslag } = stof;
  const genoemd = new Set(
    gevallen(stof).flatMap(({ overtreding: { id } }) => {
      const { maatregelen, uitgeschakeld, verboden } = waarom(beleid, landelijk, verslag.dossier, verslag.advies, id);
      return [
        ...maatregelen.flatMap(({ maatregel, redenen }) => [...redenen.map(({ regel }) => regel), maatregel.termijn?.regel ?? '']),
        ...uitgeschakeld.flatMap(({ regel, door }) => [regel, ...door]),
        ...verboden.map(({ regel }) => regel),
        ...waaromNiet(beleid, landelijk, verslag.dossier, verslag.advies, id).flatMap(({ redenen }) =>
          redenen.filter(({ waardoor }) => waardoor !== 'voorwaarde').map(({ regel }) => regel),
        ),
      ];
    }),
  );
  const orde = [...landelijk.data.regels, ...beleid.data.regels].map(({ id }) => id).filter((id) => genoemd.has(id));
  return new Map(orde.map((id, i) => [id, `R${leesGetal(i + 1)}`]));
}

/** The wording of every numbered rule, once; of what it excepts, the rules that the document names. */
export function regellijst({ boek, nummers }: Stof): readonly Documentdeel[] {
  const rijen = [...nummers].flatMap(([id, nummer]) => {
    const benoemd = boek.regel(id);
    if (benoemd === undefined) return [];
    const { regel } = benoemd;
    const op = (regel.uitzonderingOp ?? []).flatMap((ander) => nummers.get(ander) ?? []);
    const uitzondering = op.length === 0 ? '' : [' Uitzondering op ', som(op, 'en'), '.'];
    return [[nummer, zin(`${regel.titel}. `, leesNorm(boek, benoemd), uitzondering, ` [${regel.bron.document} ${regel.bron.sectie}]`).tekst]];
  });
  return deel('regels', 'De regels', 'berekend', [
    { soort: 'tabel', titel: 'Wat de genoemde regels zeggen', aard: 'berekend', koppen: ['Nummer', 'Regel'], rijen },
  ]);
}
