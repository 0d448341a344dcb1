import type { Verschilpunt } from '@handhavingswijzer/lezing';

const keer = (aantal: number, een: string, meer: string): readonly string[] => (aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`]);

/** The comparison with the published version. */
export const verschil = {
  kop: 'Vergeleken met de gepubliceerde versie',
  geenGepubliceerd: 'Er is geen gepubliceerde versie om mee te vergelijken.',
  onleesbaar: 'Vergelijken kan nog niet: in dit beleid of in de gepubliceerde versie staan fouten.',
  ditBeleid: 'Naam, versie en geldigheid',
  wordtVergeleken: 'Wordt vergeleken…',
  gelijk: 'Er is geen verschil met de gepubliceerde versie.',
  alleenOpmaak: 'De inhoud is gelijk. Alleen de opmaak van het bestand verschilt.',
  samenvatting: (punten: readonly Verschilpunt[]): string => {
    const aantal = (soort: Verschilpunt['soort']): number => punten.filter((punt) => punt.soort === soort).length;
    const delen = [
      ...keer(aantal('nieuw'), 'nieuw onderdeel', 'nieuwe onderdelen'),
      ...keer(aantal('vervallen'), 'vervallen onderdeel', 'vervallen onderdelen'),
      ...keer(aantal('anders'), 'gewijzigd onderdeel', 'gewijzigde onderdelen'),
      ...keer(aantal('volgorde'), 'andere volgorde', 'andere volgordes'),
    ];
    return `${delen.join(', ')}.`;
  },
  eerstFouten: 'Er staan nog fouten in het beleid. Dit is het verschil van de laatste versie zonder fouten; terugzetten kan daarna weer.',
  soort: { nieuw: 'Nieuw', vervallen: 'Vervallen', anders: 'Gewijzigd', volgorde: 'Andere volgorde' } satisfies Record<Verschilpunt['soort'], string>,
  was: 'Was',
  wordt: 'Wordt',
  niets: '(niets)',
  ga: 'Ga ernaartoe',
  terug: 'Zet terug',
  bij: (naam: string, wat: string): string => ` (${naam}${wat === '' ? '' : `, ${wat}`})`,
  teruggezet: (wat: string): string => `Teruggezet: ${wat}.`,
  toonTekst: 'Toon de twee teksten naast elkaar',
  verbergTekst: 'Verberg de twee teksten',
  tekstLaden: 'De teksten worden geladen…',
  tekstNiet: 'De twee teksten kunnen hier niet naast elkaar worden getoond.',
  oud: 'De gepubliceerde versie, als JSON',
  nieuw: 'Dit beleid, als JSON',
};
