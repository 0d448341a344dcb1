import { dag, type Stuk, type Zaak, type Zaakdienst } from './zaken.ts';

interface Melding {
  readonly tekst: string;
  readonly herstel?: string;
}
const zin = ({ tekst, herstel }: Melding): string => (herstel === undefined ? tekst : `${tekst} ${herstel}`);

/** With the back end of the municipality: the service of `@handhavingswijzer/zgw`, below an address of the page's own origin. It signs the officer on; the page has no token. */
export function maakDienst(adres: string, zaken: readonly Zaak[]): Zaakdienst {
  const stukken = new Map<string, Stuk[]>();
  const vraag = async <A>(pad: string, lijf: object): Promise<A> => {
    try {
      const antwoord = await fetch(`${adres}${pad}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(lijf),
      });
      return (await antwoord.json()) as A;
    } catch {
      throw new Error('De dienst van de gemeente is niet bereikbaar.');
    }
  };
  return {
    zaken,
    async voorvulling(zaak) {
      const { zaakbestand, meldingen } = await vraag<{ zaakbestand?: object; meldingen: Melding[] }>('/voorvulling', { zaak: zaak.url, beleid: zaak.beleid });
      if (!zaakbestand) throw new Error(meldingen.map(zin).join(' '));
      return zaakbestand;
    },
    async slaOp(zaak, verslag) {
      const uit = await vraag<{ stand?: string; documenten?: { verslag?: string; gegevens?: string }; besluit?: string; meldingen: Melding[] }>('/verslagen', {
        zaak: zaak.url,
        verslag,
      });
      const van = `van ${dag(verslag.vastgesteldOp)}`;
      if (uit.stand === 'klaar')
        stukken.set(zaak.nummer, [
          { naam: `Afwegingsverslag ${van}`, soort: 'Word' },
          { naam: `Afwegingsverslag ${van}, gegevens`, soort: 'JSON' },
          ...(uit.besluit === undefined ? [] : [{ naam: `Besluit ${van}`, soort: 'Besluit' }]),
        ]);
      return { gelukt: uit.stand === 'klaar', meldingen: uit.meldingen.map(zin) };
    },
    stukken: (zaak) => stukken.get(zaak.nummer) ?? [],
  };
}
