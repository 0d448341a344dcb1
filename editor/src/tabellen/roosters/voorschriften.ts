import { isObject, stap } from '@handhavingswijzer/engine';
import { teksten } from '../../teksten/index.ts';
import { leesJaNee, leesTariefbedrag, toonTariefbedrag } from '../invoer.ts';
import type { Kennis } from '../kennis.ts';
import { waardenaam } from '../labels.ts';
import type { Kolom, Rooster } from '../rooster.ts';
import { alsLijst, alsTekst, waardeBij } from '../zet.ts';
import { bronkolom, gelezenAls, rijenVan, tekstkolom, wijziging, type Veldrij } from './kolommen.ts';

const t = teksten.tabellen;

interface Tariefrij extends Veldrij {
  /** The voorschrift that it is an amount of. */
  readonly voorschrift: string;
  /** There is an amount at all. */
  readonly tarief: boolean;
  readonly maatregel: string;
  readonly voorzieningen: string;
}

const isBreuk = (x: unknown): x is { readonly teller: number; readonly noemer: number } =>
  isObject(x) && typeof x['teller'] === 'number' && typeof x['noemer'] === 'number';

function bedragVan(data: unknown): Parameters<typeof toonTariefbedrag>[0] {
  const [cent, categorie, deel] = [waardeBij(data, '/cent'), waardeBij(data, '/categorie'), waardeBij(data, '/deel')];
  return {
    ...(typeof cent === 'number' ? { cent } : {}),
    ...(typeof categorie === 'number' ? { categorie } : {}),
    ...(isBreuk(deel) ? { deel } : {}),
  };
}

/** By amount, and behind those by category. */
const rang = (data: unknown): number => {
  const { cent, categorie, deel } = bedragVan(data);
  return cent ?? (categorie === undefined ? -1 : 1e12 * categorie * (deel ? deel.teller / deel.noemer : 1));
};

const bedragkolom: Kolom<Tariefrij> = {
  id: 'bedrag',
  naam: t.kolommen.bedrag,
  cijfers: true,
  toon: (rij) => (rij.tarief ? toonTariefbedrag(bedragVan(rij.data)) : ''),
  getal: (rij) => rang(rij.data),
  zet: (rij, tekst) =>
    rij.tarief
      ? gelezenAls(leesTariefbedrag(tekst), (nieuw) =>
          (['cent', 'categorie', 'deel'] as const).flatMap((veld) =>
            wijziging(stap(rij.pad, veld), waardeBij(rij.data, `/${veld}`), waardeBij(nieuw, `/${veld}`)),
          ),
        )
      : undefined,
};

const jaNeekolom = (id: 'telt' | 'omvang', naam: string): Kolom<Tariefrij> => ({
  id,
  naam,
  toon: (rij) => {
    const waarde = waardeBij(rij.data, `/${id}`);
    return waarde === true ? t.ja.toLowerCase() : waarde === false ? t.nee.toLowerCase() : '';
  },
  zet: (rij, tekst) => (rij.tarief ? gelezenAls(leesJaNee(tekst), (nieuw) => wijziging(stap(rij.pad, id), waardeBij(rij.data, `/${id}`), nieuw)) : undefined),
  keuzes: (rij) => (rij.tarief ? [t.ja.toLowerCase(), t.nee.toLowerCase()] : []),
});

const vanVoorschrift = (id: 'naam' | 'domein', naam: string, nu: (rij: Tariefrij) => string): Kolom<Tariefrij> => ({
  id,
  naam,
  toon: nu,
  zet: (rij, tekst) =>
    tekst.trim() === '' ? { ok: false, ...t.invoer.leeg } : { ok: true, waarde: wijziging(`${rij.voorschrift}/${id}`, nu(rij), tekst.trim()) },
});

/** Every voorschrift with its amounts: a row for each amount, and one for a voorschrift without. */
export function voorschriftenRooster(kennis: Kennis): Rooster<Tariefrij & { readonly domein: string; readonly voorschriftNaam: string }> {
  type R = Tariefrij & { readonly domein: string; readonly voorschriftNaam: string };
  const rijen = rijenVan(kennis.beleid, '/voorschriften').flatMap(({ pad: voorschrift, data }): readonly R[] => {
    const [voorschriftNaam, domein] = [alsTekst(data['naam']), alsTekst(data['domein'])];
    const lees = (soorten: unknown): string =>
      alsLijst(soorten)
        .map((soort) => waardenaam('voorzieningen', String(soort)))
        .join(', ');
    const tarieven = rijenVan(kennis.beleid, `${voorschrift}/bedragen`);
    if (tarieven.length === 0)
      return [
        {
          pad: voorschrift,
          naam: voorschriftNaam,
          data: {},
          voorschrift,
          tarief: false,
          maatregel: '',
          voorzieningen: lees(data['voorzieningen']),
          voorschriftNaam,
          domein,
        },
      ];
    return tarieven.map((tarief) => {
      const [maatregel, voorzieningen] = [kennis.maatregel(alsTekst(tarief.data['maatregel'])), lees(tarief.data['voorzieningen'] ?? data['voorzieningen'])];
      return {
        ...tarief,
        naam: `${voorschriftNaam}, ${maatregel}, ${voorzieningen}`,
        voorschrift,
        tarief: true,
        maatregel,
        voorzieningen,
        voorschriftNaam,
        domein,
      };
    });
  });
  return {
    id: 'voorschriften',
    titel: t.roosters.voorschriften,
    uitleg: t.roosteruitleg.voorschriften,
    rijen,
    kolommen: [
      vanVoorschrift('naam', t.kolommen.voorschrift, (rij) => (rij as R).voorschriftNaam),
      { id: 'maatregel', naam: t.kolommen.maatregel, toon: (rij) => rij.maatregel },
      bedragkolom,
      { ...tekstkolom<R>('per', t.kolommen.per, '/per'), zet: (rij, tekst) => (rij.tarief ? tekstkolom<R>('per', '', '/per').zet?.(rij, tekst) : undefined) },
      jaNeekolom('telt', t.kolommen.telt),
      jaNeekolom('omvang', t.kolommen.omvang),
      { id: 'voorzieningen', naam: t.kolommen.voorzieningen, toon: (rij) => rij.voorzieningen },
      vanVoorschrift('domein', t.kolommen.domein, (rij) => (rij as R).domein),
      bronkolom(),
    ],
  };
}
