import { opbouwTotaal, type Maatregel } from '@handhavingswijzer/engine';
import { leesDag } from '../../advies/dag.ts';
import { leesBedrag, leesMaatregel, leesTeBepalenVan, leesTermijn } from '../../advies/maatregel.ts';
import { leesOntbrekend } from '../../advies/ontbrekend.ts';
import { leesTotaal } from '../../advies/totaal.ts';
import { waaromNiet } from '../../advies/waarom-niet.ts';
import { waarom, type Reden, type Waarom, type WaaromMaatregel } from '../../advies/waarom.ts';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../../opmaak/getal.ts';
import { leesNorm } from '../../regel/index.ts';
import { zin } from '../../zin.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { beelden } from './beelden.ts';
import { conflicten } from './conflicten.ts';
import { deel, feitsleutel, gevallen, losseZinnen, maakZin, puntenlijst, regelBron, type Geval, type Stof } from './stof.ts';

const berekend = (tekst: string, bron?: string, herkomst: Documentzin['herkomst'] = {}): Documentzin => maakZin('berekend', tekst, bron, herkomst);
const ADVIES = 'advies van het programma';

/** A rule as it was applied: what it says, and with which facts. */
function redenZinnen(stof: Stof, geval: Geval, { regel, feiten }: Reden): readonly Documentzin[] {
  const benoemd = stof.boek.regel(regel);
  const norm = benoemd === undefined ? '' : zin(leesNorm(stof.boek, benoemd)).tekst;
  const titel = benoemd === undefined ? regel : benoemd.regel.titel;
  const zaakfeiten = new Set(stof.beleid.data.feiten.filter(({ niveau }) => niveau === 'zaak').map(({ id }) => id));
  const herkomst = { regels: [regel], feiten: feiten.map(({ feit }) => feitsleutel(feit, zaakfeiten.has(feit) ? undefined : geval.overtreding.id)) };
  return [
    berekend(`${titel}. ${norm}`, regelBron(stof, regel), herkomst),
    ...(feiten.length === 0 ? [] : [berekend(`In deze zaak: ${feiten.map((feit) => feit.zin.tekst).join('; ')}.`, undefined, herkomst)]),
  ];
}

function bedragTabel(stof: Stof, maatregel: Maatregel): readonly Blok[] {
  if (maatregel.bedrag === undefined) return [];
  const perEenheid = maatregel.bedrag.perEenheidCent === undefined ? '' : ` (${leesEuro(maatregel.bedrag.perEenheidCent)} per eenheid)`;
  return [
    {
      soort: 'tabel',
      titel: `Bedrag: ${leesEuro(maatregel.bedrag.cent)}${perEenheid}`,
      aard: 'berekend',
      koppen: ['Stap', 'Bedrag na deze stap', 'Regel en bron'],
      rijen: leesBedrag(stof.beleid, stof.landelijk, maatregel).map((rij) => [rij.omschrijving, rij.bedrag, regelBron(stof, rij.regel)]),
    },
  ];
}

function termijnZin(stof: Stof, { termijn }: Maatregel): readonly Documentzin[] {
  if (termijn === undefined) return [];
  const gelezen = leesTermijn(stof.beleid, stof.landelijk, termijn);
  const tekst = [gelezen.zin.tekst, gelezen.opmerking].filter((stuk) => stuk !== '').join(' ');
  return [berekend(tekst, regelBron(stof, termijn.regel), { regels: [termijn.regel] })];
}

function maatregelDeel(stof: Stof, geval: Geval, { maatregel, zeker, redenen }: WaaromMaatregel, i: number): Documentdeel {
  return {
    id: `advies-${geval.overtreding.id}-${String(i + 1)}`,
    titel: `${leesMaatregel(stof.beleid, stof.landelijk, maatregel).tekst}${zeker ? '' : ' (hangt af van open vragen)'}`,
    aard: 'berekend',
    blokken: [
      ...redenen.map((reden): Blok => ({ soort: 'alinea', zinnen: redenZinnen(stof, geval, reden) })),
      ...bedragTabel(stof, maatregel),
      ...losseZinnen(termijnZin(stof, maatregel)),
      ...puntenlijst(leesTeBepalenVan(maatregel).map((tekst) => berekend(tekst, undefined, { regels: maatregel.regels }))),
    ],
    delen: [],
  };
}

/** Certain before possible, geboden before mogelijk: as a reader asks. */
const gewicht = ({ zeker, maatregel }: WaaromMaatregel): number => (zeker ? 0 : 2) + (maatregel.sterkte === 'geboden' ? 0 : 1);

const RECIDIVE = {
  ja: 'Volgens het beleid is er sprake van recidive.',
  nee: 'Volgens het beleid is er geen sprake van recidive.',
  onbekend: 'Of er sprake is van recidive, hangt nog af van open vragen.',
} as const;

function recidive({ advies }: Geval): Documentzin {
  const woord = advies?.recidive;
  return berekend(RECIDIVE[woord === true ? 'ja' : woord === false ? 'nee' : 'onbekend'], ADVIES);
}

function kanttekeningen(stof: Stof, geval: Geval, uitleg: Waarom): readonly Documentdeel[] {
  const id = geval.overtreding.id;
  const niet = waaromNiet(stof.beleid, stof.landelijk, stof.verslag.dossier, stof.verslag.advies, id);
  return [
    ...deel(
      `waarom-niet-${id}`,
      'Waarom niet lichter of zwaarder',
      'berekend',
      niet.flatMap(({ vraag, antwoord, redenen }) => [
        ...losseZinnen([berekend(`${vraag.tekst} ${antwoord.tekst}`, ADVIES)]),
        ...puntenlijst(redenen.map((reden) => berekend(reden.zin.tekst, regelBron(stof, reden.regel), { regels: [reden.regel] }))),
      ]),
    ),
    ...deel(
      `uitzonderingen-${id}`,
      'Uitzonderingen die hier gelden',
      'berekend',
      puntenlijst(uitleg.uitgeschakeld.map(({ regel, door, zin: tekst }) => berekend(tekst.tekst, regelBron(stof, regel), { regels: [regel, ...door] }))),
    ),
    ...deel(
      `verboden-${id}`,
      'Wat hier niet mag, of misschien niet mag',
      'berekend',
      uitleg.verboden.map((reden): Blok => ({ soort: 'alinea', zinnen: redenZinnen(stof, geval, reden) })),
    ),
    ...deel(
      `aandacht-${id}`,
      'Aandachtspunten',
      'berekend',
      puntenlijst((geval.advies?.aandachtspunten ?? []).map(({ tekst, regel }) => berekend(tekst, regelBron(stof, regel), { regels: [regel] }))),
    ),
  ];
}

function overtreding(stof: Stof, geval: Geval): Documentdeel {
  const { dossier, advies } = stof.verslag;
  const uitleg = waarom(stof.beleid, stof.landelijk, dossier, advies, geval.overtreding.id);
  const maatregelen = [...uitleg.maatregelen].sort((a, b) => gewicht(a) - gewicht(b));
  return {
    id: `advies-${geval.overtreding.id}`,
    titel: `Overtreding ${leesGetal(geval.nummer)}: ${geval.naam}`,
    aard: 'berekend',
    blokken: [
      ...losseZinnen([recidive(geval), ...(geval.advies?.maatregelen.length === 0 ? [berekend('Geen maatregel staat vast.', ADVIES)] : [])]),
      ...beelden(stof, geval),
    ],
    delen: [...maatregelen.map((maatregel, i) => maatregelDeel(stof, geval, maatregel, i)), ...kanttekeningen(stof, geval, uitleg)],
  };
}

function totaal({ verslag: { advies } }: Stof): readonly Blok[] {
  const { dwangsomCent, boeteCent } = advies.totaal;
  return losseZinnen([
    berekend(
      advies.status === 'volledig'
        ? 'Het advies is volledig: geen open antwoord kan het nog veranderen.'
        : 'Het advies is voorlopig: er zijn nog vragen open die het kunnen veranderen.',
      ADVIES,
    ),
    berekend(
      `Totaal van wat geboden en zeker is, na samenloop en maximum: dwangsommen ${leesEuro(dwangsomCent)}, boetes ${leesEuro(boeteCent)}. Dit is een advies en geen besluit.`,
      ADVIES,
    ),
  ]);
}

function procedure(stof: Stof): readonly Documentdeel[] {
  const stappen = stof.verslag.advies.procedure.map(({ tekst, uiterlijk, regel }) => {
    const dag = uiterlijk === undefined ? undefined : leesDag(stof.landelijk, uiterlijk);
    const slot = dag === undefined ? '' : ` Uiterlijk ${dag.tekst}.${dag.opmerking === '' ? '' : ` ${dag.opmerking}`}`;
    return berekend(`${tekst}${slot}`, regelBron(stof, regel), { regels: [regel] });
  });
  return deel('procedure', 'Stappen van de procedure', 'berekend', puntenlijst(stappen));
}

/** The documents behind the short names of the sources. */
function bronnen({ beleid, landelijk }: Stof): readonly Documentdeel[] {
  const perId = new Map([...landelijk.data.bronnen, ...beleid.data.bronnen].map((document) => [document.id, document]));
  const rijen = [...perId.values()].map(({ id, titel, nummer, datum, url }) => [
    id,
    nummer === undefined ? titel : `${titel} (${nummer})`,
    leesDatum(datum),
    url,
  ]);
  return deel('bronnen', 'Bronnen', 'berekend', [
    { soort: 'tabel', titel: 'Waar de korte namen voor staan', aard: 'berekend', koppen: ['Kort', 'Document', 'Datum', 'Adres'], rijen },
  ]);
}

/** The account of the totals: what counts, what does not and why. */
function rekening(stof: Stof): readonly Documentdeel[] {
  const { dossier, advies } = stof.verslag;
  const totalen = opbouwTotaal(stof.beleid, stof.landelijk, dossier);
  if (!totalen.ok) return [];
  const lezing = leesTotaal(stof.beleid, stof.landelijk, dossier, advies, totalen.waarde);
  return deel('totalen', 'De totalen', 'berekend', [
    ...lezing.tabellen.map(({ titel, rijen, totaal: som }): Blok => ({
      soort: 'tabel',
      titel: `${titel}: ${som}`,
      aard: 'berekend',
      koppen: ['Overtreding', 'Maatregel', 'Bedrag', 'In het totaal', 'Uitleg'],
      rijen: rijen.map((rij) => [rij.overtreding, rij.maatregel, rij.bedrag, rij.geteld, rij.telling]),
    })),
    ...puntenlijst(lezing.nietGeteld.map((een) => berekend(een.tekst, ADVIES))),
  ]);
}

/** Part C: what the program computed from policy and law, each sentence with its rule and source. */
export function deelBerekend(stof: Stof): Documentdeel {
  const { dossier, advies } = stof.verslag;
  const open = leesOntbrekend(stof.beleid, stof.landelijk, dossier, advies).map(({ open: { feit, overtreding: bij }, zin: vraag }) =>
    berekend(vraag.tekst, undefined, { feiten: [feitsleutel(feit, bij)] }),
  );
  return {
    id: 'berekend',
    titel: 'C. Advies van het programma',
    aard: 'berekend',
    blokken: [
      ...losseZinnen([berekend(`Dit deel is berekend uit de feiten (deel A) en de oordelen (deel B), met ${stof.beleid.data.titel}.`, 'leeswijzer')]),
      ...totaal(stof),
    ],
    delen: [
      ...gevallen(stof).map((geval) => overtreding(stof, geval)),
      ...rekening(stof),
      ...procedure(stof),
      ...conflicten(stof),
      ...deel(
        'voorbehouden',
        'Waar dit advies van uitgaat',
        'berekend',
        puntenlijst(advies.voorbehouden.map(({ tekst, code }) => berekend(tekst, `voorbehoud ${code}`))),
      ),
      ...deel('open', 'Vragen die nog open zijn', 'berekend', puntenlijst(open)),
      ...bronnen(stof),
    ],
  };
}
