import type { UitgegevenVersie } from '@handhavingswijzer/engine';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesGetal } from '../../opmaak/getal.ts';

const aantal = (hoeveel: number, een: string, meer: string): string => (hoeveel === 1 ? `één ${een}` : `${leesGetal(hoeveel)} ${meer}`);

/** Words of the published page of a policy: what stands there besides the policy itself. */
export const teksten = {
  uitleg: {
    titel: 'Wat is dit?',
    watHet: (gemeente: string, titel: string): string =>
      `Hier leest u het beleid van de gemeente ${gemeente} zoals het programma Handhavingswijzer ermee rekent: ${titel}. Wie een besluit krijgt of wil weten wat de gemeente doet bij een overtreding, kan het hier nagaan.`,
    laatste: 'Of dit de laatste versie is, leest u onder ‘Alle versies’.',
    advies: 'Het programma geeft een advies. Een handhaver van de gemeente beslist, en kan met redenen van het advies afwijken.',
    voorrang: 'De officiële bekendmaking gaat vóór: staat daar iets anders dan hier, dan geldt wat daar staat.',
    haken: (titel: string): string => `Tussen vierkante haken staat waar iets vandaan komt. Een nummer alleen is dat onderdeel van: ${titel}.`,
    openTegenspraak: (hoeveel: number): string =>
      `Op ${aantal(hoeveel, 'plaats', 'plaatsen')} spreekt de tekst zichzelf tegen zonder dat de gemeente al heeft gekozen. Daar staan alle lezingen, en met welke het programma rekent.`,
    bedragOnzeker: 'Sommige bedragen uit de wet zijn nog niet nagekeken. Dat staat erbij.',
    nietAlles: 'Wat niet in het programma zit, staat onder ‘Wat niet is opgenomen’.',
  },
  ondertitel: (gemeente: string, versie: string): string => `Gemeente ${gemeente}, versie ${versie}`,
  bedragen: {
    titel: 'Bedragen en termijnen in tabellen',
    leeswijzer: 'Het bedrag hieronder is het begin van de berekening. De regels kunnen het verhogen of verlagen.',
    vanDomein: (domein: string): string => `Bedragen: ${domein}`,
    koppen: ['Voorschrift', 'Maatregel', 'Bedrag', 'Voor', 'Bron'],
    perAantal: ', maal het aantal',
    perOmvang: ', naar de omvang van de houder',
    elke: 'alle voorzieningen',
    termijnen: 'Termijnen bij een maatregel',
    termijnkoppen: ['Regel', 'Termijn', 'Bij', 'Bron'],
    categorieen: 'Bedragen van de boetecategorieën in de wet',
    categoriekoppen: (hoeveel: number): readonly string[] => ['Vanaf', ...Array.from({ length: hoeveel }, (_, i) => `Categorie ${i + 1}`), 'Nagekeken'],
    bevestigd: 'ja',
    teControleren: 'nog niet',
  },
  wet: {
    titel: 'Grenzen uit de wet',
    leeswijzer: (titel: string, versie: string): string =>
      `Deze regels komen uit de wet en gelden in elke gemeente. Het beleid kan ze niet opzij zetten. Gelezen uit: ${titel}, versie ${versie}.`,
  },
  verklaard: {
    titel: 'Wat opvalt en zo bedoeld is',
    leeswijzer: 'Een controle van alle gevallen die kunnen voorkomen, vond dit. De gemeente verklaart waarom het zo hoort.',
    zwaarder: (naam: string): string => `Een zwaarder geval met een lichtere uitkomst: ${naam}`,
    eerder: 'meer eerdere gebeurtenissen',
  },
  gevallen: {
    titel: 'Gevallen, met wat eruit komt',
    leeswijzer: (hoeveel: number, goed: number): string =>
      `Dit zijn bedachte gevallen, geen echte zaken. Bij elk staat wat er volgens de tekst uit moet komen en waarom. Het programma is op alle gevallen gedraaid: bij ${leesGetal(goed)} van de ${leesGetal(hoeveel)} komt eruit wat er staat.`,
    samen: 'Meer overtredingen tegelijk',
    geweigerd: 'Gevallen die het programma weigert',
    overig: 'Andere gevallen',
    groep: (naam: string, hoeveel: number): string => `${naam} (${hoeveel === 1 ? '1 geval' : `${leesGetal(hoeveel)} gevallen`})`,
    mislukt: (titel: string): string => `Komt niet uit: ${titel}`,
    herleiding: (tekst: string): string => `Waarom: ${tekst}`,
    zaak: 'De zaak',
    overtreding: (id: string, naam: string): string => `Overtreding ${id}: ${naam}`,
    gegevens: ['Gegeven', 'Waarde'],
    verwacht: 'Wat eruit moet komen',
    verwachtkoppen: ['Wat', 'Uitkomst'],
    vanOvertreding: (wat: string, id: string): string => `${wat} (overtreding ${id})`,
    goed: 'Uitslag: dit komt er ook uit.',
    fout: 'Uitslag: er komt iets anders uit',
    foutkoppen: ['Wat', 'Moet zijn', 'Komt eruit'],
    nietGedraaid: 'Uitslag: niet gedraaid.',
  },
  wijzigingen: {
    titel: 'Wat er veranderde',
    eerste: 'Dit is de eerste versie die is gepubliceerd.',
    sinds: (versie: string): string => `Sinds versie ${versie} veranderde dit:`,
    niets: (versie: string): string => `Sinds versie ${versie} veranderde er niets dat een uitkomst raakt.`,
    precies: 'Precies, oud naast nieuw',
    koppen: ['Wat', 'Was', 'Is nu'],
    geen: '–',
    instemming: 'Waarmee is ingestemd',
    instemmingkoppen: ['Wiens uitkomst verandert', 'Combinaties van feiten', 'Waarom dit goed is', 'Door', 'Op'],
  },
  versies: {
    titel: 'Alle versies',
    uitgave: (nummer: number, op: string): string => `Dit is uitgave ${leesGetal(nummer)}, van ${leesDatum(op)}.`,
    nakijken: (dag: string): string => `Uiterlijk ${leesDatum(dag)} kijkt de gemeente het beleid opnieuw na en geeft zij het opnieuw uit.`,
    naam: (versie: string, deze: boolean): string => `Versie ${versie}${deze ? ' (deze bladzijde)' : ''}`,
    geldig: ({ geldigheid: { van, tot, peildatum } }: UitgegevenVersie): string =>
      `Geldig vanaf ${leesDatum(van)}${tot === undefined ? '' : ` tot en met ${leesDatum(tot)}`}, naar de dag van ${peildatum === 'pleegdatum' ? 'de overtreding' : 'het besluit'}.`,
    gepubliceerd: (op: string): string => `Gepubliceerd op ${leesDatum(op)}.`,
    bestand: 'Het bestand waarmee het programma rekent:',
    sha256: (hash: string): string => `Vingerafdruk (sha256): ${hash}`,
    gemaakt: ({ engine, landelijk }: UitgegevenVersie): string =>
      `Getoetst met rekenprogramma ${engine} en de landelijke regels versie ${landelijk.versie} (sha256 ${landelijk.sha256}).`,
    ondertekend: 'Ondertekend. Met welke sleutel, staat in de lijst met versies.',
    bijlage: { casussen: 'De gevallen waarmee het is getest:', pagina: 'De bladzijde van deze versie:' } as const,
    blijft: 'Deze bladzijde hoort bij één versie en verandert niet meer. Of er een nieuwere is, en of deze is ondertekend, staat in de lijst met versies:',
  },
  controleren: {
    titel: 'Zelf nagaan of het klopt',
    bestand: (bestand: string): string => `Haal het bestand ${bestand} op. Het hoort naast deze bladzijde te staan.`,
    hash: (bestand: string): string =>
      `Bereken de sha256 ervan: in Windows met ‘certutil -hashfile ${bestand} SHA256’, elders met ‘sha256sum ${bestand}’. Er moet precies dit uit komen:`,
    gevallen: (bestand: string): string => `Controleer het bestand met ‘npx handhavingswijzer valideer ${bestand}’.`,
    uitgave:
      'Met de openbare sleutel van de gemeente gaat ‘npx handhavingswijzer verifieer manifest.json --sleutels gemeente.openbaar.json’ na of alles heel en echt is.',
    verslag: (bestand: string): string =>
      `Hebt u het verslag van een zaak, dan rekent ‘npx handhavingswijzer verifieer verslag.json --beleid ${bestand}’ het na: hoort het advies bij dit beleid en bij de feiten?`,
  },
};
