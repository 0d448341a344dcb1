import { teksten } from '../../teksten/index.ts';
import type { Kennis } from '../kennis.ts';
import type { Rooster } from '../rooster.ts';
import { alsTekst } from '../zet.ts';
import { bronkolom, rijenVan, tekstkolom, type Veldrij } from './kolommen.ts';

const t = teksten.tabellen;

/** Every question. */
export const vragenRooster = (kennis: Kennis): Rooster<Veldrij> => ({
  id: 'vragen',
  titel: t.roosters.vragen,
  uitleg: t.roosteruitleg.vragen,
  rijen: rijenVan(kennis.beleid, '/feiten').map(({ pad, data }) => ({ pad, data, naam: alsTekst(data['naam']) || alsTekst(data['vraag']) })),
  kolommen: [
    tekstkolom('vraag', t.kolommen.vraag, '/vraag'),
    tekstkolom('naam', t.kolommen.korteNaam, '/naam', { verplicht: false }),
    tekstkolom('toelichting', t.kolommen.toelichting, '/toelichting'),
    bronkolom(),
  ],
});

/** Every answer that can be chosen. */
export const antwoordenRooster = (kennis: Kennis): Rooster<Veldrij & { readonly vraag: string }> => ({
  id: 'antwoorden',
  titel: t.roosters.antwoorden,
  uitleg: t.roosteruitleg.antwoorden,
  rijen: rijenVan(kennis.beleid, '/feiten').flatMap((feit) =>
    rijenVan(kennis.beleid, `${feit.pad}/opties`).map(({ pad, data }) => ({ pad, data, vraag: alsTekst(feit.data['vraag']), naam: alsTekst(data['naam']) })),
  ),
  kolommen: [
    { id: 'vraag', naam: t.kolommen.vraag, toon: ({ vraag }) => vraag },
    tekstkolom('naam', t.kolommen.antwoord, '/naam'),
    tekstkolom('toelichting', t.kolommen.toelichting, '/toelichting', { verplicht: false }),
  ],
});
