import { isObject } from '@handhavingswijzer/engine';
import { teksten } from '../../teksten/index.ts';
import { leesCent, leesDeel, leesDuur, toonCent, toonDeel, toonDuur, type Duur } from '../invoer.ts';
import { leesGeheel } from '@handhavingswijzer/dialogue';
import type { Kennis } from '../kennis.ts';
import { waardenaam } from '../labels.ts';
import type { Rooster } from '../rooster.ts';
import { alsLijst, alsTekst, waardeBij } from '../zet.ts';
import { bronkolom, gelezenAls, rijenVan, tekstkolom, wijziging, type Veldrij } from './kolommen.ts';

const t = teksten.tabellen;

interface Termijnrij extends Veldrij {
  /** Where its number and unit stand. */
  readonly duur: string;
  readonly bij: string;
  readonly als: string;
}

const namen = (kennis: Kennis, soorten: unknown): string =>
  alsLijst(soorten)
    .map((soort) => kennis.maatregel(String(soort)))
    .join(', ');

const alsZin = (kennis: Kennis, als: unknown): string => (als === true ? teksten.voorwaarde.vast.ja.toLowerCase() : (kennis.leesVoorwaarde(als) ?? ''));

const duurVan = (rij: Termijnrij): Duur | undefined => {
  const duur = waardeBij(rij.data, rij.duur);
  return isObject(duur) && typeof duur['aantal'] === 'number' ? (duur as unknown as Duur) : undefined;
};
const DAGEN: Readonly<Record<string, number>> = { dagen: 1, weken: 7, maanden: 30.4, jaren: 365 };

/** Every term of the policy: those of rules, of steps and around the besluit. */
export function termijnenRooster(kennis: Kennis): Rooster<Termijnrij> {
  const rij =
    (duur: string, naam: string, bij: (data: Readonly<Record<string, unknown>>) => unknown) =>
    ({ pad, data }: ReturnType<typeof rijenVan>[number]): readonly Termijnrij[] =>
      waardeBij(data, duur) === undefined
        ? []
        : [{ pad, data, naam: alsTekst(data[naam]), duur, bij: namen(kennis, bij(data)), als: data['als'] === undefined ? '' : alsZin(kennis, data['als']) }];
  return {
    id: 'termijnen',
    titel: t.roosters.termijnen,
    uitleg: t.roosteruitleg.termijnen,
    rijen: [
      ...rijenVan(kennis.beleid, '/regels').flatMap(rij('/dan/termijn', 'titel', (data) => waardeBij(data, '/dan/termijn/bij'))),
      ...rijenVan(kennis.beleid, '/procedure').flatMap(rij('/termijn', 'tekst', () => [])),
      ...rijenVan(kennis.beleid, '/termijnen').flatMap(rij('/duur', 'naam', (data) => data['bij'])),
    ],
    kolommen: [
      { id: 'naam', naam: t.kolommen.wat, toon: ({ naam }) => naam },
      {
        id: 'duur',
        naam: t.kolommen.termijn,
        cijfers: true,
        toon: (r) => {
          const duur = duurVan(r);
          return duur ? toonDuur(duur) : '';
        },
        getal: (r) => (duurVan(r)?.aantal ?? 0) * (DAGEN[duurVan(r)?.eenheid ?? ''] ?? 0),
        zet: (r, tekst) =>
          gelezenAls(leesDuur(tekst), ({ aantal, eenheid }) => [
            ...wijziging(`${r.pad}${r.duur}/aantal`, duurVan(r)?.aantal, aantal),
            ...wijziging(`${r.pad}${r.duur}/eenheid`, duurVan(r)?.eenheid, eenheid),
          ]),
      },
      { id: 'bij', naam: t.kolommen.maatregel, toon: ({ bij }) => bij },
      { id: 'als', naam: t.kolommen.als, toon: ({ als }) => als },
      {
        id: 'omschrijving',
        naam: t.kolommen.omschrijving,
        toon: ({ data }) => alsTekst(waardeBij(data, '/dan/termijn/omschrijving')),
        zet: (r, tekst) => (r.duur === '/dan/termijn' ? tekstkolom<Termijnrij>('', '', '/dan/termijn/omschrijving').zet?.(r, tekst) : undefined),
      },
      bronkolom(),
    ],
  };
}

interface Staprij extends Veldrij {
  readonly als: string;
  readonly bij: string;
  readonly stap: string;
}

/** Every step of an amount: parts for the size of the houder, recidive, and bounds. */
export function stappenRooster(kennis: Kennis): Rooster<Staprij> {
  const [deel, cent, categorie, keer] = ['/dan/bedrag/deel', '/dan/bedrag/cent', '/dan/bedrag/categorie', '/dan/bedrag/tenHoogste'] as const;
  const getal = (rij: Staprij, pad: string): number | undefined => {
    const waarde = waardeBij(rij.data, pad);
    return typeof waarde === 'number' ? waarde : undefined;
  };
  return {
    id: 'stappen',
    titel: t.roosters.stappen,
    uitleg: t.roosteruitleg.stappen,
    rijen: rijenVan(kennis.beleid, '/regels').flatMap(({ pad, data }): readonly Staprij[] => {
      const bedrag = waardeBij(data, '/dan/bedrag');
      if (!isObject(bedrag)) return [];
      return [
        {
          pad,
          data,
          naam: alsTekst(data['titel']),
          als: alsZin(kennis, data['als']),
          bij: namen(kennis, bedrag['bij']),
          stap: waardenaam('stap', alsTekst(bedrag['stap'])),
        },
      ];
    }),
    kolommen: [
      { id: 'naam', naam: t.kolommen.wat, toon: ({ naam }) => naam },
      { id: 'stap', naam: t.kolommen.stap, toon: ({ stap }) => stap },
      {
        id: 'deel',
        naam: t.kolommen.deel,
        cijfers: true,
        toon: ({ data }) => {
          const breuk = waardeBij(data, deel);
          return isObject(breuk) ? toonDeel(breuk as unknown as { teller: number; noemer: number }) : '';
        },
        zet: (rij, tekst) =>
          waardeBij(rij.data, deel) === undefined
            ? undefined
            : gelezenAls(leesDeel(tekst), (nieuw) => wijziging(rij.pad + deel, waardeBij(rij.data, deel), nieuw)),
      },
      {
        id: 'cent',
        naam: t.kolommen.grens,
        cijfers: true,
        toon: (rij) => {
          const [bedrag, soort] = [getal(rij, cent), getal(rij, categorie)];
          return bedrag === undefined ? (soort === undefined ? '' : `categorie ${String(soort)}`) : toonCent(bedrag);
        },
        getal: (rij) => getal(rij, cent) ?? 1e12 * (getal(rij, categorie) ?? 0),
        zet: (rij, tekst) =>
          getal(rij, cent) === undefined ? undefined : gelezenAls(leesCent(tekst), (nieuw) => wijziging(rij.pad + cent, getal(rij, cent), nieuw)),
      },
      {
        id: 'keer',
        naam: t.kolommen.keer,
        cijfers: true,
        toon: (rij) => String(getal(rij, keer) ?? ''),
        zet: (rij, tekst) =>
          getal(rij, keer) === undefined ? undefined : gelezenAls(leesGeheel(tekst, 1, 1000), (nieuw) => wijziging(rij.pad + keer, getal(rij, keer), nieuw)),
      },
      { id: 'als', naam: t.kolommen.als, toon: ({ als }) => als },
      { id: 'bij', naam: t.kolommen.maatregel, toon: ({ bij }) => bij },
      tekstkolom('omschrijving', t.kolommen.omschrijving, '/dan/bedrag/omschrijving'),
      bronkolom(),
    ],
  };
}
