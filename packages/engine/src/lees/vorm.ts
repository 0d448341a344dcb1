/** A list of names, each at most once. */
export const NAMEN = 'namen';

/** The fields that an object of a format may have, and those of the objects within; lists of objects are looked through. */
export interface Vorm {
  readonly [veld: string]: Vorm | typeof NAMEN | null;
}

// To find the field that was probably meant, and the lists of names. A test compares these with the schemas, so that they cannot drift.

/** Fields without fields of their own. */
export const velden = (namen: string): Vorm => Object.fromEntries(namen.split(' ').map((naam) => [naam, null]));
const namen = (...lijsten: readonly string[]): Vorm => Object.fromEntries(lijsten.map((naam) => [naam, NAMEN]));

const bron = velden('document sectie');
const document: Vorm = { ...velden('id titel nummer datum url'), secties: velden('nummer titel') };
const optie = velden('id naam toelichting');
const feit: Vorm = { ...velden('id niveau type naam vraag toelichting soort afweging min max eenheid standaard'), opties: optie, bron };
const deel = velden('teller noemer');
const tarief: Vorm = { ...velden('maatregel cent categorie per telt omvang'), ...namen('voorzieningen'), deel, bron };
const voorschrift: Vorm = {
  ...velden('id naam domein toelichting'),
  ...namen('voorzieningen', 'artikelen'),
  klasse: { standaard: null, bij: velden('als klasse'), bron },
  bedragen: tarief,
  bron,
};
const procedure: Vorm = {
  ...velden('id tekst'),
  bron,
  achterwege: { gronden: optie, ...namen('nietBij'), bron },
  termijn: velden('aantal eenheid vanaf termijnsoort'),
};
const proceduretermijn: Vorm = { ...velden('id naam vanaf tekst'), ...namen('bij'), duur: velden('aantal eenheid termijnsoort'), bron };
const effect: Vorm = {
  ...velden('maatregel keuzegroep treden ook aandachtspunt procedure'),
  ...namen('eenVan', 'bij', 'verbied'),
  termijn: { ...velden('aantal eenheid termijnsoort omschrijving'), ...namen('bij') },
  bedrag: { ...velden('stap omschrijving tenHoogste cent categorie'), ...namen('bij'), deel },
  teBepalen: { ...velden('wat type'), opties: optie, ...namen('bij') },
  bepaald: { ...velden('wat tekst'), ...namen('bij') },
};
const regel: Vorm = { ...velden('id titel als sterkte toelichting'), ...namen('uitzonderingOp'), dan: effect, bron };

export const VORM_BELEID: Vorm = {
  ...velden('schema id versie titel'),
  gemeente: velden('naam code'),
  geldigheid: { ...velden('van tot peildatum'), opvolgerVan: velden('id versie'), overgang: { ...velden('lopendeZaken toelichting'), bron }, bron },
  bronnen: document,
  feiten: feit,
  afwegingen: { ...velden('id naam vraag toelichting'), bron },
  begrippen: { ...velden('id titel als toelichting'), bron },
  voorschriften: voorschrift,
  maatregelen: { ...velden('id naam traject trede grondslag totaal uitsluitend toelichting'), bron },
  regels: regel,
  bedragen: {
    afronding: velden('wijze eenheidCent toelichting'),
    categoriedatum: velden('maatregel datum gunstigste'),
    maximumAantal: { ...velden('aantal regel'), ...namen('maatregelen') },
    samenloop: { ...velden('regel'), ...namen('maatregelen') },
  },
  omstandigheden: { ...velden('id naam richting bewijs toelichting'), bron },
  procedure,
  termijnen: proceduretermijn,
  afwijkgronden: { ...velden('id naam toelichting'), bron },
  conflicten: { ...velden('id titel gekozenLezing status toelichting als'), ...namen('bij'), lezingen: { ...velden('id tekst'), bron } },
  nietGemodelleerd: { ...velden('id titel reden'), bron },
};

export const VORM_LANDELIJK: Vorm = {
  ...velden('schema id versie titel'),
  geldigheid: velden('van tot'),
  bronnen: document,
  feiten: feit,
  artikelen: velden('id naam'),
  categorieen: { verhouding: null, reeks: velden('vanaf cent status toelichting'), bron },
  procedure,
  termijnen: proceduretermijn,
  regels: regel,
  samenhang: { ...velden('id feit toegestaan als strijdig tekst'), bron },
  voorbehouden: velden('code feit tekst'),
  verlenging: { bron, grens: { ...velden('dagen weken maanden jaren'), bron }, werkdagen: { ...velden('vanafDagen aantal'), bron } },
  feestdagen: { ...velden('van tot'), dagen: velden('datum naam'), bron },
};

const verwachteMaatregel = velden('soort sterkte keuzegroep cent perEenheidCent dagen uiterlijk teBepalen regels');

export const VORM_CASUSSEN: Vorm = {
  ...velden('schema beleid'),
  casussen: {
    ...velden('id titel herleiding dossier'),
    ...namen('regels'),
    verwacht: {
      ...velden('bevindingen status procedure procedureBevat conflicten conflictenBevatten voorbehouden voorbehoudenBevatten'),
      ontbrekend: velden('feit overtreding'),
      overtredingen: {
        '*': {
          ...velden('recidive aandachtspunten aandachtspuntenBevatten'),
          maatregelen: verwachteMaatregel,
          mogelijkNog: verwachteMaatregel,
        },
      },
      totaal: velden('dwangsomCent boeteCent'),
    },
  },
};

/** The fields of the object at these members of the document; none where the format leaves them open. */
export function veldenBij(vorm: Vorm, delen: readonly string[]): readonly string[] {
  let hier: Vorm[string] | undefined = vorm;
  for (const deel of delen) {
    if (typeof hier !== 'object' || hier === null) return [];
    if (!/^\d+$/.test(deel) || Object.hasOwn(hier, '*')) hier = Object.hasOwn(hier, deel) ? hier[deel] : hier['*'];
  }
  return typeof hier === 'object' && hier !== null ? Object.keys(hier) : [];
}
