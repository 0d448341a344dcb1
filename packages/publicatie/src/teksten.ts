import type { Oordeel } from './handtekening.ts';

/** Why a published policy is refused, in words. */
export interface Weigering {
  readonly code: string;
  /** What is wrong. */
  readonly tekst: string;
  /** What to do about it. */
  readonly herstel: string;
}

const BEHEERDER = 'Waarschuw uw beheerder. Gebruik dit beleid niet.';

const weigering = (code: string, tekst: string, herstel: string): Weigering => ({ code, tekst, herstel });

/** Every text of this part. */
export const teksten = {
  nietOpgehaald: (wat: string) => weigering('niet-opgehaald', `${wat} is niet op te halen.`, 'Controleer de verbinding en probeer het opnieuw.'),
  manifestOnleesbaar: (reden: string) => weigering('manifest-onleesbaar', `De lijst met versies is niet te gebruiken: ${reden}`, BEHEERDER),
  handtekening: (wat: string, oordeel: Exclude<Oordeel, { soort: 'goed' }>) => {
    switch (oordeel.soort) {
      case 'ontbreekt':
        return weigering('handtekening-ontbreekt', `${wat} is niet ondertekend, en dat moet hier wel.`, BEHEERDER);
      case 'geen-handtekening':
        return weigering('handtekening-onleesbaar', `De handtekening onder ${wat.toLowerCase()} is geen geldige handtekening.`, BEHEERDER);
      case 'onbekende-sleutel':
        return weigering('onbekende-sleutel', `${wat} is ondertekend met een sleutel die hier niet wordt vertrouwd (${oordeel.kid}).`, BEHEERDER);
      case 'klopt-niet':
        return weigering(
          'handtekening-klopt-niet',
          `De handtekening onder ${wat.toLowerCase()} klopt niet: de inhoud is na het ondertekenen veranderd.`,
          BEHEERDER,
        );
    }
  },
  oudereUitgave: (nu: number, gezien: number) =>
    weigering('oudere-uitgave', `Dit is uitgave ${nu} van het beleid, maar hier is uitgave ${gezien} al gezien.`, BEHEERDER),
  andereUitgave: (nu: number) => weigering('andere-uitgave', `Uitgave ${nu} van het beleid is veranderd sinds die hier is gezien.`, BEHEERDER),
  anderBeleid: (nu: string, gezien: string) => weigering('ander-beleid', `Hier stond het beleid “${gezien}”, en nu staat er “${nu}”.`, BEHEERDER),
  klokAchter: (uitgegevenOp: string, vandaag: string) =>
    weigering(
      'klok-loopt-achter',
      `Volgens deze computer is het ${vandaag}, maar dit beleid is uitgegeven op ${uitgegevenOp}.`,
      'Zet de datum van deze computer goed. Klopt die, waarschuw dan uw beheerder.',
    ),
  nakijkenVoorbij: (nakijkenVoor: string, vandaag: string) =>
    weigering(
      'nakijken-voorbij',
      `Dit beleid moest uiterlijk op ${nakijkenVoor} opnieuw zijn nagekeken en uitgegeven, en volgens deze computer is het ${vandaag}.`,
      'Zet de datum van deze computer goed. Klopt die, waarschuw dan uw beheerder: het beleid moet opnieuw worden uitgegeven.',
    ),
  hashAnders: (bestand: string) => weigering('hash-anders', `Het bestand ${bestand} is niet het bestand dat is gepubliceerd.`, BEHEERDER),
  beleidOnbruikbaar: (bestand: string, reden: string) => weigering('beleid-onbruikbaar', `Het bestand ${bestand} is niet te gebruiken: ${reden}`, BEHEERDER),
  manifestKloptNiet: (bestand: string) =>
    weigering('manifest-klopt-niet', `De lijst met versies zegt iets anders over ${bestand} dan het bestand zelf.`, BEHEERDER),
  laatstGoede: (uitgave: number) => `Het beleid is nu niet op te halen. U werkt met uitgave ${uitgave}, de laatste die hier goed is binnengekomen.`,
  /** The page of a published version: what stands around the policy. */
  pagina: { inhoud: 'Inhoud', naarInhoud: 'Naar de inhoud', terug: 'Terug naar de inhoudsopgave' },
  publiceren: {
    /** One line of what changed: "Regel 5.1-a: Aanwijzing. Termijn: 7 dagen → 5 dagen". */
    wijziging: (naam: string, { wat, oud, nieuw }: { readonly wat: string; readonly oud?: string; readonly nieuw?: string }) =>
      oud !== undefined && nieuw !== undefined ? `${naam}. ${wat}: ${oud} → ${nieuw}` : `${naam}. ${wat}: ${nieuw ?? oud ?? ''}`,
    vervallen: (plekken: readonly string[]) =>
      `Vervallen voorschriften, per soort voorziening: ${plekken.join(', ')}. Over deze gevallen zegt het beleid niets meer.`,
    nieuw: (plekken: readonly string[]) => `Nieuwe voorschriften, per soort voorziening: ${plekken.join(', ')}. Over deze gevallen zei het beleid nog niets.`,
    nogMeer: (aantal: number) => `En nog ${aantal} wijzigingen: vergelijk de bestanden van beide versies.`,
  },
  deLijst: 'De lijst met versies',
  hetBestand: (bestand: string) => `Het bestand ${bestand}`,
  versie: (versie: string) => `Versie ${versie}`,
};
