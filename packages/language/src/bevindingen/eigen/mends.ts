import { herschik, vervang, verwijder, voegVeldToe } from '../../tekst/bewerk.ts';
import type { Knoop, Tekstboom } from '../../tekst/boom.ts';
import { elementen, lid, tekstVan, veldVan, velden } from '../../tekst/boom.ts';
import { verplaats } from '../../tekst/wijzig.ts';
import { teksten } from '../../teksten.ts';
import type { Herstelling } from '../../typen.ts';

const t = teksten.herstel;
const MEESTE = 4;

/** Mends of a finding on the value at its place. Whether each does what it says is found by trying. */
export type Mends = (boom: Tekstboom, knoop: Knoop) => readonly Herstelling[];

/** The element goes of which this is the id. */
export const elementWeg: Mends = (boom, knoop) => {
  const element = veldVan(knoop)?.parent;
  return element ? [{ titel: t.haalWeg(tekstVan(knoop) ?? ''), bewerkingen: [verwijder(boom, element)] }] : [];
};

/** A condition that is `true`. */
export const altijd: Mends = (boom, knoop) => [{ titel: t.kies('true'), bewerkingen: [vervang(boom, knoop, 'true')] }];

/** Of a condition that cannot hold because its parts exclude each other: without one of them, the last first, or with any of them. */
export const zonderOnderdeel: Mends = (boom, knoop) => {
  const [paar] = velden(knoop);
  const onderdelen = paar?.[0].value === 'and' ? elementen(paar[1]) : [];
  if (!paar || onderdelen.length < 2 || onderdelen.length > MEESTE) return [];
  const [sleutel, lijst] = paar;
  const zonder = onderdelen.map((_, i): Herstelling => {
    const over = onderdelen.filter((_ander, j) => j !== i);
    const [enige] = over;
    const bewerking =
      enige && over.length === 1 ? vervang(boom, knoop, boom.tekst.slice(enige.offset, enige.offset + enige.length)) : herschik(boom, lijst, i, i + 1, []);
    return { titel: t.laatOnderdeelWeg(i + 1), bewerkingen: [bewerking] };
  });
  return [...zonder.reverse(), { titel: t.vervang('and', 'or'), bewerkingen: [vervang(boom, sleutel, '"or"')] }];
};

/** The units that the policy counts in elsewhere. */
export const eenheidVanElders: Mends = (boom, knoop) => {
  const feit = veldVan(knoop)?.parent;
  const bekend = new Set(elementen(feit?.parent).flatMap((ander) => tekstVan(lid(ander, 'eenheid')) ?? []));
  return feit
    ? [...bekend].slice(0, MEESTE).map((eenheid) => ({
        titel: t.voegToe(`“eenheid”: ${JSON.stringify(eenheid)}`),
        bewerkingen: [voegVeldToe(boom, feit, 'eenheid', eenheid)],
      }))
    : [];
};

/** The question that is needed first goes before the one that needs it; to its afweging when it stands in a later one. */
export const vraagEerder =
  (later: string, eerder: string): Mends =>
  (boom) => {
    const lijst = boom.bij('/feiten');
    const plek = (id: string): number => elementen(lijst).findIndex((feit) => tekstVan(lid(feit, 'id')) === id);
    const [van, naar] = [plek(later), plek(eerder)];
    const [feit, doel] = [elementen(lijst)[van], elementen(lijst)[naar]];
    if (!lijst || !feit || !doel) return [];
    const [nu, straks] = [lid(feit, 'afweging'), lid(doel, 'afweging')];
    if (tekstVan(nu) === tekstVan(straks)) return [{ titel: t.zetVoor(later, eerder), bewerkingen: verplaats(boom, lijst, van, naar) }];
    if (!nu || !straks) return [];
    return [{ titel: t.zetBij(later, tekstVan(straks) ?? ''), bewerkingen: [vervang(boom, nu, JSON.stringify(tekstVan(straks)))] }];
  };
