import type { Advies, MaatregelSoort } from '@handhavingswijzer/engine';
import { leesEuro, leesTeBepalen } from '@handhavingswijzer/lezing';
import { adviesOver } from '../../advies.ts';
import { teksten } from '../../teksten.ts';
import type { Gesprek } from '../../typen.ts';
import { keuzeVan } from '../keuze.ts';
import { regelsOver } from './regels.ts';
import type { Ruw } from './typen.ts';

const T = teksten.besluit.punt;

/** What of each chosen measure a person must fix, and what the policy fixes already. */
export function teBepalen(g: Gesprek, advies: Advies): readonly Ruw[] {
  return g.dossier.overtredingen.flatMap(({ id: overtreding }) =>
    keuzeVan(g, overtreding).maatregelen.flatMap((maatregel): Ruw[] => {
      const van = (veld: 'teBepalen' | 'bepaald') => regelsOver(g, advies, overtreding, (dan) => dan[veld]?.bij.includes(maatregel) === true);
      const bepaald = van('bepaald').filter((r) => r.zeker);
      const gezien = new Set<string>();
      const punten = van('teBepalen').flatMap(({ regel, zeker, herkomst }): Ruw[] => {
        const { wat, opties = [], type } = regel.dan.teBepalen ?? { wat: '' };
        if (gezien.has(wat)) return [];
        gezien.add(wat);
        const vast = bepaald.find((b) => b.regel.dan.bepaald?.wat === wat);
        return [
          {
            id: `bepalen.${wat}@${overtreding}.${maatregel}`,
            soort: 'bepalen',
            tekst: T.bepalen(leesTeBepalen(wat)),
            regel: vast?.regel ?? regel,
            herkomst: vast?.herkomst ?? herkomst,
            overtredingen: [overtreding],
            maatregel,
            zeker,
            waardesoort: opties.length > 0 ? 'keuze' : (type ?? 'tekst'),
            opties,
            nietNodig: { soort: 'nooit' },
            vast: vast !== undefined,
            ...(vast?.regel.dan.bepaald ? { gegeven: vast.regel.dan.bepaald.tekst } : {}),
          },
        ];
      });
      return [...bedragpunt(g, overtreding, maatregel), ...punten];
    }),
  );
}

/** A chosen measure that counts in a total needs an amount: of the advice, or her own. */
function bedragpunt(g: Gesprek, overtreding: string, maatregel: MaatregelSoort): readonly Ruw[] {
  if (g.kader.beleid.data.maatregelen.find((m) => m.id === maatregel)?.totaal === undefined) return [];
  const zeker = adviesOver(g, overtreding)?.maatregelen.find((m) => m.soort === maatregel);
  if (zeker?.bedrag) return [];
  const eigen = keuzeVan(g, overtreding).maatwerk[maatregel]?.cent;
  return [
    {
      id: `bedrag@${overtreding}.${maatregel}`,
      soort: 'bepalen',
      tekst: T.bedrag,
      herkomst: 'beleid',
      overtredingen: [overtreding],
      maatregel,
      zeker: true,
      waardesoort: 'bedrag',
      opties: [],
      nietNodig: { soort: 'nooit' },
      vast: true,
      ...(eigen === undefined ? {} : { gegeven: leesEuro(eigen) }),
    },
  ];
}
