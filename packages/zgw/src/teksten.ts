import type { ZgwFoutgegevens } from './http/zgw-fout.ts';

/** Every sentence that this package says to a person, in plain Dutch: what is wrong, and what mends it. */
export interface Zin {
  readonly tekst: string;
  readonly herstel: string;
}

const NAAM = { zaken: 'de Zaken API', documenten: 'de Documenten API', besluiten: 'de Besluiten API', catalogi: 'de Catalogi API' } as const;
const BEHEER = 'Vraag de functioneel beheerder om hulp en noem het kenmerk.';

/** Sentences by the code of a refusal; what is not here gets the sentence of its status. */
const CODES: Readonly<Record<string, Zin>> = {
  not_authenticated: {
    tekst: 'Het zaaksysteem herkent deze koppeling niet.',
    herstel: 'Laat de functioneel beheerder client-id en geheim nakijken, en of de klok van de server gelijk loopt.',
  },
  permission_denied: {
    tekst: 'De koppeling mag dit niet in het zaaksysteem.',
    herstel: 'Laat de functioneel beheerder de autorisaties van de koppeling aanvullen.',
  },
  'zaaktype-mismatch': {
    tekst: 'Dit past niet bij het zaaktype van de zaak, of het type is nog niet gepubliceerd.',
    herstel: 'Laat de functioneel beheerder het zaaktype nakijken.',
  },
  'missing-zaaktype-informatieobjecttype-relation': {
    tekst: 'Dit soort document hoort volgens het zaaktype niet bij deze zaak.',
    herstel: 'Laat de functioneel beheerder het informatieobjecttype aan het zaaktype toevoegen.',
  },
  'missing-besluittype-informatieobjecttype-relation': {
    tekst: 'Dit soort document hoort volgens het besluittype niet bij dit besluit.',
    herstel: 'Laat de functioneel beheerder het informatieobjecttype aan het besluittype toevoegen.',
  },
  'zaak-archiefstatus': { tekst: 'De zaak is al gearchiveerd.', herstel: 'In een gearchiveerde zaak kan niets meer bij.' },
  'zaak-closed': { tekst: 'De zaak is gesloten.', herstel: 'Heropen de zaak, of laat de functioneel beheerder dit doen.' },
  'existing-lock': { tekst: 'Iemand anders heeft het document in bewerking.', herstel: 'Probeer het opnieuw als het document is vrijgegeven.' },
  'incorrect-lock-id': {
    tekst: 'Het document is door iets of iemand anders vergrendeld.',
    herstel: 'Laat de functioneel beheerder het document vrijgeven en probeer het opnieuw.',
  },
  'incomplete-upload': { tekst: 'Het document is niet helemaal aangekomen.', herstel: 'Probeer het opnieuw.' },
  'file-size': { tekst: 'De grootte van het document klopt niet.', herstel: 'Probeer het opnieuw.' },
  future_not_allowed: { tekst: 'De datum van het besluit ligt in de toekomst.', herstel: 'Kijk de datum van vaststelling na.' },
};

const STATUS: Readonly<Record<number, Zin>> = {
  400: { tekst: 'Het zaaksysteem keurt de gegevens af.', herstel: BEHEER },
  401: CODES['not_authenticated'] as Zin,
  403: CODES['permission_denied'] as Zin,
  404: { tekst: 'Dit bestaat niet (meer) in het zaaksysteem.', herstel: 'Kijk na of de zaak nog bestaat.' },
  409: { tekst: 'Iemand anders heeft dit tegelijk gewijzigd.', herstel: 'Probeer het opnieuw.' },
  410: { tekst: 'Dit is uit het zaaksysteem verwijderd.', herstel: 'Kijk na of de zaak nog bestaat.' },
  412: { tekst: 'De zaak is intussen gewijzigd.', herstel: 'Probeer het opnieuw.' },
  413: { tekst: 'Het document is te groot voor het zaaksysteem.', herstel: BEHEER },
  429: { tekst: 'Het zaaksysteem heeft het te druk.', herstel: 'Probeer het over een paar minuten opnieuw.' },
};

const STORING: Zin = { tekst: 'Het zaaksysteem heeft een storing.', herstel: 'Probeer het later opnieuw: wat al gedaan is, wordt niet nog eens gedaan.' };
const VERHUISD: Zin = { tekst: 'Het adres van het zaaksysteem is veranderd.', herstel: 'Laat de functioneel beheerder het adres van de API nakijken.' };

/** The sentence for a request that did not succeed, without anything that was sent. */
export function zinVanFout({ soort, api, status = 0, code, ongeldig = [] }: ZgwFoutgegevens): Zin {
  if (soort === 'onbereikbaar') return { tekst: `De verbinding met ${NAAM[api]} is weggevallen.`, herstel: STORING.herstel };
  if (soort === 'tijd') return { tekst: `Er kwam geen antwoord van ${NAAM[api]}.`, herstel: STORING.herstel };
  if (soort === 'onleesbaar') return { tekst: `Het antwoord van ${NAAM[api]} is niet te lezen.`, herstel: STORING.herstel };
  if (status >= 300 && status < 400) return VERHUISD;
  const bekend = [...ongeldig.map((veld) => veld.code), code ?? ''].map((c) => CODES[c]).find((zin) => zin !== undefined);
  if (bekend) return bekend;
  const algemeen = STATUS[status] ?? STORING;
  return status === 400 && ongeldig.length > 0 ? { ...algemeen, tekst: `${algemeen.tekst} ${ongeldig.map(veldzin).join(' ')}` } : algemeen;
}

/** "datum: De datum mag niet in de toekomst liggen." The reason is the provider's own and names the field, not its value. */
const veldzin = ({ name, reason, code }: { readonly name: string; readonly reason: string; readonly code: string }): string => {
  const waarom = (reason === '' ? code : reason).trim().replace(/\.*$/, '.');
  return name === 'nonFieldErrors' ? waarom : `${name}: ${waarom}`;
};

const INSTELLING = 'Pas het koppelbestand aan.';
const lijst = (namen: readonly string[]): string => namen.map((naam) => `‘${naam}’`).join(', ');

export const teksten = {
  instellingen: {
    rsin: { tekst: 'Dit is geen geldig RSIN: negen cijfers die aan de elfproef voldoen.', herstel: INSTELLING },
    veldOntbreekt: (bron: string, veld: string): Zin => ({ tekst: `Bij de bron ‘${bron}’ hoort het veld ‘${veld}’.`, herstel: 'Vul het aan.' }),
    veldTeveel: (bron: string, veld: string): Zin => ({ tekst: `Bij de bron ‘${bron}’ hoort het veld ‘${veld}’ niet.`, herstel: 'Haal het weg.' }),
    geenVerwijzing: {
      tekst: 'Dit is geen plaats in het antwoord van het zaaksysteem: die begint met een schuine streep, zoals /identificatie.',
      herstel: INSTELLING,
    },
    dubbel: (wat: string): Zin => ({ tekst: `‘${wat}’ staat er twee keer.`, herstel: 'Haal er één weg.' }),
  },
  lezen: {
    ontbreekt: (naar: string, bron: string): Zin => ({ tekst: `${naar} is niet ingevuld: ${bron} staat niet in de zaak.`, herstel: 'Vul het zelf in.' }),
    meer: (naar: string, bron: string): Zin => ({
      tekst: `${naar} is niet ingevuld: ${bron} staat meer dan één keer in de zaak, met verschillende waarden.`,
      herstel: 'Vul het zelf in.',
    }),
    onbruikbaar: (naar: string, bron: string, vorm: string): Zin => ({
      tekst: `${naar} is niet ingevuld: de waarde van ${bron} is geen ${vorm}.`,
      herstel: 'Vul het zelf in.',
    }),
    buitenLijst: (naar: string, bron: string): Zin => ({
      tekst: `${naar} is niet ingevuld: voor de waarde van ${bron} staat niets in het koppelbestand.`,
      herstel: 'Vul het zelf in, en laat het koppelbestand aanvullen.',
    }),
    afgekeurd: (naar: string): Zin => ({ tekst: `${naar} is niet ingevuld: de waarde uit de zaak past niet in een dossier.`, herstel: 'Vul het zelf in.' }),
    vorm: { tekst: 'tekst', datum: 'datum', getal: 'heel getal', 'ja-nee': 'ja of nee' },
    bron: {
      zaak: (veld: string): string => `het veld ${veld} van de zaak`,
      eigenschap: (naam: string): string => `de eigenschap ‘${naam}’`,
      rol: (naam: string): string => `de rol ‘${naam}’`,
      object: (naam: string): string => `het object ‘${naam}’`,
    },
  },
  schrijven: {
    gearchiveerd: CODES['zaak-archiefstatus'] as Zin,
    geenEigenschap: (naam: string): Zin => ({
      tekst: `Het zaaktype heeft geen eigenschap ‘${naam}’.`,
      herstel: 'Laat de functioneel beheerder het zaaktype of het koppelbestand aanpassen.',
    }),
    past: (naam: string, waarom: string): Zin => ({
      tekst: `De waarde voor de eigenschap ‘${naam}’ past niet: ${waarom}.`,
      herstel: 'Laat de functioneel beheerder de eigenschap in het zaaktype aanpassen.',
    }),
    teLang: (lengte: string): string => `hoogstens ${lengte} tekens`,
    geenDatum: 'het is geen datum',
    geenGetal: 'het is geen getal',
    nietInLijst: (waarden: readonly string[]): string => `kies uit ${lijst(waarden)}`,
    geenInformatieobjecttype: (naam: string): Zin => ({
      tekst: `Bij het zaaktype hoort geen document van het soort ‘${naam}’.`,
      herstel: 'Laat de functioneel beheerder het zaaktype of het koppelbestand aanpassen.',
    }),
    geenBesluittype: (naam: string): Zin => ({
      tekst: `Bij het zaaktype hoort geen gepubliceerd besluittype ‘${naam}’ dat op deze datum geldt.`,
      herstel: 'Laat de functioneel beheerder het zaaktype of het koppelbestand aanpassen.',
    }),
    meerBesluittypen: (naam: string): Zin => ({
      tekst: `Het zaaktype heeft meer dan één besluittype ‘${naam}’ dat op deze datum geldt.`,
      herstel: 'Laat de functioneel beheerder het zaaktype nakijken.',
    }),
    geenDocumentBijBesluit: (naam: string): Zin => ({
      tekst: `Een document van het soort ‘${naam}’ mag volgens het besluittype niet bij dit besluit.`,
      herstel: 'Laat de functioneel beheerder het besluittype aanpassen.',
    }),
    dubbeleEigenschap: (naam: string): Zin => ({
      tekst: `De eigenschap ‘${naam}’ staat meer dan één keer in de zaak.`,
      herstel: 'Laat de functioneel beheerder de dubbele weghalen.',
    }),
    dubbelDocument: {
      tekst: 'Een document van dit besluit staat meer dan één keer in het zaaksysteem; één ervan hangt aan de zaak.',
      herstel: 'Laat de functioneel beheerder de dubbele weghalen.',
    },
    slotKwijt: {
      tekst: 'Het document is half aangekomen, en het zaaksysteem geeft de sleutel om het af te maken niet nog eens.',
      herstel: 'Laat de functioneel beheerder het document vrijgeven en verwijderen, en probeer het opnieuw.',
    },
    andereInhoud: { tekst: 'Er staat al een document met dit kenmerk in het zaaksysteem, met een andere inhoud.', herstel: BEHEER },
    andereZaak: { tekst: 'Er staat al een besluit met dit kenmerk in het zaaksysteem, bij een andere zaak.', herstel: BEHEER },
    geenToegang: { tekst: 'De koppeling krijgt geen toegang tot het zaaksysteem.', herstel: STORING.herstel },
    vreemdAdres: {
      tekst: 'Dit adres hoort niet bij het zaaksysteem van de gemeente.',
      herstel: 'Laat de functioneel beheerder de adressen van de koppeling nakijken.',
    },
    bezig: { tekst: 'Dit besluit wordt op dit moment al in de zaak gezet.', herstel: 'Wacht even en kijk opnieuw.' },
    titel: { verslag: (zaak: string): string => `Afwegingsverslag${zaak}`, gegevens: (zaak: string): string => `Gegevens van het afwegingsverslag${zaak}` },
    bijZaak: (identificatie: string): string => ` bij zaak ${identificatie}`,
    onbekendeAuteur: 'Onbekend',
  },
  lrk: {
    nietGevonden: { tekst: 'Dit LRK-nummer staat niet in het bestand.', herstel: 'Kijk het nummer na, of zoek het op in het landelijk register.' },
    uitgeschreven: { tekst: 'Deze voorziening is uitgeschreven.', herstel: 'Kijk na of u het goede nummer hebt.' },
    geenKvk: {
      tekst: 'Bij deze voorziening staat geen KvK-nummer van de houder: de capaciteit van de houder is hiermee niet te bepalen.',
      herstel: 'Vul de capaciteit zelf in.',
    },
    geenPlaatsen: {
      tekst: 'Van deze houder staan in het bestand geen kindplaatsen: van gastouderbureaus staat het aantal bemiddelde voorzieningen er niet in.',
      herstel: 'Vul de capaciteit zelf in.',
    },
    zonderPlaatsen: (n: number): Zin => ({
      tekst: `${n} ${n === 1 ? 'locatie' : 'locaties'} van deze houder zonder aantal kindplaatsen in het bestand ${n === 1 ? 'telt' : 'tellen'} niet mee.`,
      herstel: 'Controleer het totaal.',
    }),
    slechtBijHouder: (n: number): Zin => ({
      tekst: `${n} ${n === 1 ? 'rij' : 'rijen'} van deze houder ${n === 1 ? 'was' : 'waren'} niet te lezen en ${n === 1 ? 'telt' : 'tellen'} niet mee.`,
      herstel: 'Controleer het totaal in het landelijk register.',
    }),
    kolommen: (namen: readonly string[]): Zin => ({
      tekst: `In het bestand ontbreken de kolommen ${lijst(namen)}.`,
      herstel: 'Is dit het open-databestand van het LRK? Geef anders de namen van de kolommen op.',
    }),
    onleesbaar: { tekst: 'Het LRK-bestand is niet te lezen.', herstel: 'Haal het bestand opnieuw op.' },
    bron: (bestand: string): string => `Landelijk Register Kinderopvang, open data (${bestand})`,
  },
  dienst: {
    ontbreekt: 'ontbreekt.',
    geenAdres: 'dit is geen adres dat met https:// begint.',
    geenGetal: (hoogstens: number): string => `dit is geen heel getal van 0 tot en met ${hoogstens}.`,
    kies: (uit: readonly string[]): string => `kies uit ${lijst(uit)}.`,
    onleesbaar: 'dit bestand is niet te lezen.',
    geenHerkomst: (waarde: string): string => `‘${waarde}’ is geen herkomst; schrijf https://naam zonder pad en zonder schuine streep aan het eind.`,
    kolommen: (velden: readonly string[]): string => `schrijf veld=kolom, met een komma ertussen; kies de velden uit ${lijst(velden)}.`,
    verslag: {
      geen: { tekst: 'Er is geen verslag meegestuurd.', herstel: 'Stuur het verslag mee dat bij advies-vastgesteld hoort.' },
      beleid: {
        tekst: 'Het verslag steunt op een beleid dat deze dienst niet heeft.',
        herstel: 'Laat de functioneel beheerder deze versie van het beleid toevoegen.',
      },
      landelijk: {
        tekst: 'Het verslag steunt op een ander landelijk bestand dan deze dienst heeft.',
        herstel: 'Laat de functioneel beheerder dienst en pagina op dezelfde versie zetten.',
      },
      andereZaak: { tekst: 'Het verslag hoort bij een andere zaak.', herstel: 'Open de goede zaak en stel daar vast.' },
      andereEngine: {
        tekst: 'Het advies is met een andere versie van het programma berekend en is hier niet nagerekend.',
        herstel: 'Laat de functioneel beheerder dienst en pagina op dezelfde versie zetten.',
      },
      adviesAnders: {
        tekst: 'Het advies in het verslag is niet het advies dat bij dit dossier hoort.',
        herstel: 'Laad de pagina opnieuw en stel opnieuw vast.',
      },
      document: {
        tekst: 'Het document bij het verslag is geen Word-bestand (DOCX) en geen PDF.',
        herstel: 'Stuur het document mee als DOCX of PDF, als base64.',
      },
    },
    weiger: {
      aanmelden: { tekst: 'U bent niet aangemeld.', herstel: 'Meld u opnieuw aan.' },
      herkomst: { tekst: 'Deze pagina mag de dienst niet gebruiken.', herstel: 'Laat de functioneel beheerder de herkomst toevoegen.' },
      zaak: { tekst: 'U mag niets in deze zaak zetten.', herstel: 'Vraag wie de zaak behandelt.' },
      geenZaak: { tekst: 'Dit is geen zaak van deze gemeente.', herstel: 'Geef het adres van de zaak in de Zaken API.' },
      pad: { tekst: 'Dit adres bestaat niet.', herstel: '' },
      methode: { tekst: 'Hier hoort POST bij.', herstel: '' },
      soort: { tekst: 'Het verzoek is geen JSON.', herstel: 'Stuur application/json.' },
      json: { tekst: 'Het verzoek is geen geldige JSON.', herstel: '' },
      teGroot: { tekst: 'Het verzoek is te groot.', herstel: 'Stuur een kleiner document.' },
      veld: (naam: string): Zin => ({ tekst: `Het veld ‘${naam}’ ontbreekt of klopt niet.`, herstel: '' }),
      beleid: { tekst: 'Deze dienst heeft dat beleid niet.', herstel: 'Laat de functioneel beheerder het toevoegen.' },
      geenLrk: { tekst: 'Deze dienst heeft geen LRK-bestand.', herstel: 'Laat de functioneel beheerder het instellen.' },
      storing: { tekst: 'Er ging iets mis in de dienst.', herstel: 'Probeer het opnieuw: wat al gedaan is, wordt niet nog eens gedaan.' },
    },
  },
} as const;
