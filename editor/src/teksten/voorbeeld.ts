import type { Achterstand } from '../voorbeeld/voorbeeld.ts';

/** The officer's element beside the text. */
export const voorbeeld = {
  laadt: 'Het voorbeeld wordt geladen…',
  actueel: 'U ziet wat een handhaver ziet met de tekst zoals die nu is.',
  anderBeleid: 'U ziet wat een handhaver ziet met de gepubliceerde versie.',
  anderBezig: 'De gepubliceerde versie wordt geladen…',
  anderNiet: 'De gepubliceerde versie kan hier niet worden getoond.',
  achter: {
    bezig: 'De laatste wijziging wordt geprobeerd…',
    fouten: 'U ziet de laatste versie die werkte. De tekst van nu heeft nog fouten.',
    'te-lang': 'U ziet de laatste versie die werkte. De tekst van nu kost te veel rekentijd.',
    'te-groot': 'U ziet de laatste versie die werkte. De tekst van nu is te ingewikkeld om door te rekenen.',
  } satisfies Record<Achterstand, string>,
  nogNiets: {
    bezig: 'Het beleid wordt geprobeerd…',
    fouten: 'Er is nog geen voorbeeld: de tekst heeft fouten. Herstel die eerst.',
    'te-lang': 'Er is nog geen voorbeeld: de tekst kost te veel rekentijd.',
    'te-groot': 'Er is nog geen voorbeeld: de tekst is te ingewikkeld om door te rekenen.',
  } satisfies Record<Achterstand, string>,
  naarFouten: 'Bekijk de fouten',
  waarom: 'Hoe komt dat?',
  teLang:
    'Een regel of begrip heeft zo veel voorwaarden dat de berekening een handhaver zou ophouden. Kijk naar wat u het laatst hebt gewijzigd. Meestal helpt het om voorwaarden over eerdere gebeurtenissen samen te nemen in één begrip.',
  teGroot: (voorschriften: readonly string[]): string =>
    `Met nog niets ingevuld zijn er te veel mogelijkheden bij: ${voorschriften.join(', ')}. Kijk welke regels daarvoor gelden en neem voorwaarden samen in een begrip.`,
  opnieuw: 'Probeer opnieuw',
  geval: (titel: string): string => `Geopend: ${titel}`,
  gekozen: (naam: string): string => `In het voorbeeld staat nu: ${naam}.`,
  leeg: 'Begin een lege zaak',
  leegGemaakt: 'Het voorbeeld begint met een lege zaak.',
  bewaar: 'Bewaar als geval',
  bewaarNogNiet: 'Dat kan als de zaak in het voorbeeld een advies heeft.',
  kader: 'Wat de handhaver ziet',
  geopend: (titel: string): string => `Het geval ‘${titel}’ staat in het voorbeeld.`,
};
