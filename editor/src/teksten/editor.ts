import type { Blad } from '../contexten.ts';

/** The frame around the views. */
export const editor = {
  bladen: {
    lezing: 'Lezing',
    tabellen: 'Tabellen',
    json: 'JSON',
    voorbeeld: 'Voorbeeld',
    gevallen: 'Gevallen',
    controle: 'Controle',
    analyse: 'Analyse',
    verschil: 'Verschil',
    dekking: 'Dekking',
    checklist: 'Checklist',
    publiceren: 'Publiceren',
  } satisfies Record<Blad, string>,
  inhoud: 'Inhoud',
  hetBeleid: 'Het beleid',
  ernaast: 'Ernaast',
  alles: 'Onderdelen van de editor',
  breedte: 'Hoe breed het beleid is naast wat ernaast staat',
  versie: (gemeente: string, versie: string): string => `${gemeente}, concept ${versie}`,
  gelijk: 'Gelijk aan de gepubliceerde versie',
  verschilt: 'Verschilt van de gepubliceerde versie',
  zonderNaam: 'Beleid zonder naam',
  ongedaan: 'Maak ongedaan',
  opnieuw: 'Doe opnieuw',
  isOngedaan: 'Ongedaan gemaakt.',
  isOpnieuw: 'Opnieuw gedaan.',
  begrepen: 'Begrepen',
  teller: (fouten: number, waarschuwingen: number): string =>
    fouten + waarschuwingen === 0
      ? 'Geen fouten'
      : `${fouten === 1 ? '1 fout' : `${fouten} fouten`}, ${waarschuwingen === 1 ? '1 waarschuwing' : `${waarschuwingen} waarschuwingen`}`,
  gevallenTeller: (goed: number, fout: number): string => {
    const gevallen = goed === 1 ? '1 geval goed' : `${goed} gevallen goed`;
    return fout === 0 ? gevallen : `${gevallen}, ${fout} fout`;
  },
  geenGevallen: 'Gevallen: niet gedraaid',
  gevallenWachten: 'Gevallen worden gedraaid…',
  wordtNagekeken: 'Wordt nagekeken…',
  hulp: {
    titel: 'Hoe werkt dit?',
    regels: [
      'Lezing is uw beleid in gewoon Nederlands. Kies een regel om hem te bewerken of op te zoeken.',
      'Wijzig bedragen, termijnen, vragen en voorwaarden in Tabellen. JSON is het bestand zelf; dat hebt u niet nodig.',
      'Elke wijziging ziet u meteen overal. Alles is ongedaan te maken, met de knop of met Ctrl+Z.',
      'Controle zegt wat er niet klopt en wat het herstelt. Gevallen zegt welke voorbeelden nu anders uitkomen.',
      'Voorbeeld laat zien wat een handhaver met dit beleid krijgt. Verschil vergelijkt met de gepubliceerde versie. Met F6 gaat u naar de volgende kolom.',
    ],
  },
  rechten: {
    waarden: 'U kunt hier alleen bedragen, termijnen en teksten wijzigen, en de gevallen.',
    lezen: 'U kunt dit beleid alleen lezen.',
  },
};
