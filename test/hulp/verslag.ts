// A verslag of a case whose advice and decision stand in a file, for tests of what is made of it.
import { adviseer, type Beleid, type Landelijk } from '@handhavingswijzer/engine';
import type { Verslagstof } from '@handhavingswijzer/lezing';
import type { Zaak } from '../zaken/zaak.ts';
import { gelukt } from './beleid.ts';

/** The decided case. Whether a choice follows the advice is taken from the case, not computed. */
export function verslagVan(zaak: Zaak, beleid: Beleid, landelijk: Landelijk): Verslagstof {
  const advies = gelukt(adviseer(beleid, landelijk, zaak.dossier));
  return {
    dossier: zaak.dossier,
    advies,
    keuzes: zaak.besluit.keuzes.map((keuze) => ({
      overtreding: keuze.overtreding,
      maatregelen: [...keuze.maatregelen],
      volgtAdvies: zaak.verslag.keuzes.find(({ overtreding }) => overtreding === keuze.overtreding)?.volgtAdvies ?? false,
      ...(keuze.grond === undefined ? {} : { grond: keuze.grond }),
      motivering: keuze.motivering,
    })),
    vastgesteldDoor: zaak.besluit.door,
    vastgesteldOp: zaak.dossier.besluitdatum,
    beleid: { ...advies.beleid, vindplaats: 'https://example.nl/beleid.json' },
    landelijk: advies.landelijk,
    besluit: { evenredigheid: { ...zaak.besluit.evenredigheid } },
  };
}
