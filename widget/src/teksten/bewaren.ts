import { leesDatum } from '@handhavingswijzer/lezing';

/** "30 maart 2026 om 16.05 uur", from `2026-03-30T16:05`; without the time when there is none. */
const moment = (op: string): string => {
  const [dag = '', tijd] = op.split('T');
  return tijd === undefined ? leesDatum(dag) : `${leesDatum(dag)} om ${tijd.replace(':', '.')} uur`;
};

/** Keeping the case: in the store of the host, in a file, and back. */
export const bewaren = {
  kop: 'Zaak bewaren',
  uitleg: 'In het zaakbestand staat alles om later of elders verder te gaan: uw antwoorden, uw besluit en het beleid waarmee u werkt.',
  zonderPlaats: 'Deze pagina bewaart de zaak niet. Download het zaakbestand voordat u weggaat.',
  bewaard: 'Uw zaak is bewaard.',
  bezig: 'Uw zaak wordt bewaard.',
  rust: 'Uw zaak wordt na elk antwoord bewaard.',
  nietBewaard: 'Uw zaak is niet bewaard.',
  download: 'Download zaakbestand',
  openNaam: 'Open een zaakbestand',
  openHint: 'Kies een bestand dat u eerder hebt gedownload. De zaak die nu openstaat, kunt u daarna nog terugzetten.',
  nietGeopend: 'Het zaakbestand kan niet worden geopend. Er is niets veranderd.',
  teGroot: 'Dit bestand is te groot om een zaakbestand te zijn.',
  geopend: (op: string, anders: boolean) =>
    `De zaak van ${moment(op)} is geopend.${anders ? ' Het advies is opnieuw berekend en verschilt van het advies in het bestand.' : ''}`,
  terug: 'Zet de vorige zaak terug',
  teruggezet: 'De vorige zaak is teruggezet.',
  verder: (op: string) => `U gaat verder met de zaak die op ${moment(op)} is bewaard.`,
  overgenomen: 'U gaat verder met de zaak uit het andere venster.',
  gaatDoor: 'U gaat verder met de zaak in dit venster.',
  bestandsnaam: (zaak: string, op: string) => `zaak-${zaak}-${op.slice(0, 10)}.json`,

  /** In the bar with the case. */
  balk: { bewaard: 'bewaard', bezig: 'wordt bewaard', rust: '', mislukt: 'niet bewaard', anders: 'niet bewaard' },

  anders: {
    kop: 'Deze zaak is ook in een ander venster gewijzigd',
    uitleg: 'Er wordt niets meer bewaard totdat u kiest. Tot dan blijven beide bestaan.',
    weg: 'De bewaarde zaak is weggehaald. Wat in dit venster staat, is er nog.',
    neemOver: 'Neem de andere over',
    gaDoor: 'Ga hier door',
    uitlegNeemOver: 'Met ‘Neem de andere over’ ziet u hier wat in het andere venster is ingevuld. Wat hier stond, kunt u daarna nog terugzetten.',
    uitlegGaDoor: 'Met ‘Ga hier door’ vervangt wat hier staat de bewaarde zaak.',
  },
  verschilt: {
    kop: 'Er is al een zaak bewaard',
    uitleg: (op: string) => `Op ${moment(op)} is deze zaak bewaard. Zij verschilt van het dossier dat nu is geopend. Er wordt niets bewaard totdat u kiest.`,
    neem: 'Ga verder met de bewaarde zaak',
    gaDoor: 'Begin met dit dossier',
    uitlegGaDoor: 'Met ‘Begin met dit dossier’ vervangt dit dossier de bewaarde zaak.',
  },
  onleesbaar: {
    kop: 'De bewaarde zaak kan niet worden gelezen',
    uitleg: 'Er wordt niets bewaard totdat u kiest. Download eerst wat er staat, als u het nog nodig kunt hebben.',
    download: 'Download wat bewaard was',
    gaDoor: 'Ga hier door en vervang het',
  },
  mislukt: {
    kop: 'Uw zaak is niet bewaard',
    vol: 'Er is geen ruimte meer om te bewaren.',
    anders: 'Bewaren lukt op deze plek niet.',
    uitleg: 'U kunt gewoon verdergaan: de zaak staat nog in dit venster. Download het zaakbestand voordat u weggaat.',
  },
} as const;
