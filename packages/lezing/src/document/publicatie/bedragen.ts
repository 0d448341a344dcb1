import type { Regel, Tarief } from '@handhavingswijzer/engine';
import { leesTariefbedrag, leesVoorzieningen } from '../../beleid/tarief.ts';
import { leesDuur } from '../../expressie/waarde.ts';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesEuro } from '../../opmaak/getal.ts';
import { woordenboek } from '../../woordenboek.ts';
import { metHoofdletter, zin } from '../../zin.ts';
import { alinea, deel, kortBron, lijst, regel } from '../beleid/deel.ts';
import type { Blok, Documentdeel } from '../typen.ts';
import type { Kader } from './stof.ts';
import { teksten } from './teksten.ts';

const t = teksten.bedragen;

const tabel = (titel: string, koppen: readonly string[], rijen: readonly (readonly string[])[]): readonly Blok[] =>
  rijen.length === 0 ? [] : [{ soort: 'tabel', titel, aard: 'algemeen', koppen, rijen }];

/** An amount as a cell: "€ 5.500 (per overtreding), maal het aantal". */
const bedrag = (tarief: Tarief): string =>
  `${metHoofdletter(leesTariefbedrag(tarief))} (${tarief.per})${tarief.telt ? t.perAantal : ''}${tarief.omvang ? t.perOmvang : ''}`;

/** The amounts of the voorschriften, a table for each domain in the order in which the policy names them. */
function tarieven({ beleid, landelijk }: Kader): readonly Blok[] {
  const boek = woordenboek(beleid, landelijk);
  const { voorschriften } = beleid.data;
  return [...new Set(voorschriften.map(({ domein }) => domein))].flatMap((domein) =>
    tabel(
      t.vanDomein(domein),
      t.koppen,
      voorschriften
        .filter((voorschrift) => voorschrift.domein === domein)
        .flatMap(({ naam, bedragen }) =>
          bedragen.map((tarief) => [
            naam,
            metHoofdletter(boek.maatregelTitel(tarief.maatregel)),
            bedrag(tarief),
            tarief.voorzieningen === undefined ? t.elke : zin(leesVoorzieningen(boek, tarief.voorzieningen)).tekst,
            kortBron(beleid, landelijk, tarief.bron),
          ]),
        ),
    ),
  );
}

/** The terms that rules give to measures. */
function termijnen({ beleid, landelijk }: Kader): readonly Blok[] {
  const boek = woordenboek(beleid, landelijk);
  const rij = ({ titel, dan: { termijn }, bron }: Regel): readonly (readonly string[])[] =>
    termijn === undefined
      ? []
      : [
          [
            titel,
            leesDuur(termijn.aantal, termijn.eenheid),
            termijn.bij.map((soort) => boek.maatregelTitel(soort)).join(', '),
            kortBron(beleid, landelijk, bron),
          ],
        ];
  return tabel(t.termijnen, t.termijnkoppen, beleid.data.regels.flatMap(rij));
}

/** The amounts that a category stands for, by the day from which they hold, with what is not verified. */
function categorieen({ landelijk }: Kader): readonly Blok[] {
  const { verhouding, reeks } = landelijk.data.categorieen;
  return [
    ...tabel(
      t.categorieen,
      t.categoriekoppen(verhouding.length),
      reeks.map(({ vanaf, cent, status }) => [
        leesDatum(vanaf),
        ...verhouding.map((maal) => leesEuro(cent * maal)),
        status === 'bevestigd' ? t.bevestigd : t.teControleren,
      ]),
    ),
    ...lijst(reeks.filter(({ status }) => status === 'te-controleren').map(({ vanaf, toelichting }) => regel(`Vanaf ${leesDatum(vanaf)}: ${toelichting}`))),
  ];
}

/** Amounts and terms side by side; the rules that change them stand elsewhere. */
export const bedragen = (kader: Kader): Documentdeel =>
  deel('tabellen', t.titel, [alinea(regel(t.leeswijzer)), ...tarieven(kader), ...termijnen(kader), ...categorieen(kader)]);
