import { dag, VOORBEELDEN, type Stuk, type Zaakdienst } from './zaken.ts';

/** Without a back end: the cases of the example, and what is stored stays in the memory of the page. */
export function maakGeheugendienst(): Zaakdienst {
  const stukken = new Map<string, Stuk[]>();
  return {
    zaken: VOORBEELDEN,
    voorvulling: (zaak) => Promise.resolve(VOORBEELDEN.find(({ nummer }) => nummer === zaak.nummer)?.dossier ?? {}),
    slaOp(zaak, verslag) {
      const adres = URL.createObjectURL(new Blob([JSON.stringify(verslag)], { type: 'application/json' }));
      const stuk = { naam: `Afwegingsverslag van ${dag(verslag.vastgesteldOp)}, gegevens`, soort: 'JSON', adres };
      stukken.set(zaak.nummer, [...(stukken.get(zaak.nummer) ?? []), stuk]);
      return Promise.resolve({ gelukt: true, meldingen: ['Hier is geen dienst van de gemeente: alleen de gegevens zijn bewaard, in deze pagina.'] });
    },
    stukken: (zaak) => stukken.get(zaak.nummer) ?? [],
  };
}
