import type { Advies, Beleid, Dossier, Landelijk, MaatregelSoort, OvertredingAdvies, Regel, Spoor, SpoorFeit } from '@handhavingswijzer/engine';
import { leesFeit } from '../expressie/feit.ts';
import { leesTreden } from '../regel/effect.ts';
import { regelNaam } from '../regel/index.ts';
import type { BenoemdeRegel, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { metHoofdletter, som, zin, zonderHoofdletter } from '../zin.ts';
import { buren, ladderVan } from './buren.ts';
import type { Richting } from './buren.ts';
import { leesGebruiktFeit } from './feiten.ts';
import type { GebruiktFeit } from './feiten.ts';
import { beslissend, leesOnderdelen, ontleding, VOORSCHRIFT } from './onderdelen.ts';
import type { Onderdeel, Ontleding } from './onderdelen.ts';
import { toetserVan } from './toetser.ts';

/**
 * Why a rule that leads to a measure does not bring it: `verboden` (this rule forbids it), `voorwaarde` (its condition fails), `uitzondering` (another
 * rule goes before it), `open` (not decided yet), `verschoven` (it holds, and a step on the ladder moves on from it), `zonder-basis` (it holds, but not
 * what it would stand beside or move), `geldt` (it holds, and brings it no further than the advice says).
 */
export type Waardoor = 'verboden' | 'voorwaarde' | 'uitzondering' | 'open' | 'verschoven' | 'zonder-basis' | 'geldt';

export interface NietReden {
  readonly regel: string;
  readonly herkomst: 'wet' | 'beleid';
  readonly waardoor: Waardoor;
  readonly zin: Zin;
  /** The answers on which it turns. */
  readonly feiten: readonly GebruiktFeit[];
}

/** How the measure that is asked about stands in the advice. */
export type BuurStand = 'geboden' | 'mogelijk' | 'open' | 'niet';

export interface WaaromNiet {
  readonly soort: MaatregelSoort;
  readonly richting: Richting;
  readonly stand: BuurStand;
  /** "Waarom niet zwaarder: exploitatieverbod?" */
  readonly vraag: Zin;
  /** The answer in one sentence. */
  readonly antwoord: Zin;
  /** What decides first, then by rule. */
  readonly redenen: readonly NietReden[];
  /** Rules that lead there, but not for this voorschrift or this kind of voorziening. */
  readonly elders: number;
}

const VOLGORDE: readonly Waardoor[] = ['verboden', 'open', 'geldt', 'uitzondering', 'verschoven', 'zonder-basis', 'voorwaarde'];

/**
 * Why not the next lighter and the next heavier measure, and why (not) a bestraffende one beside it, for what is certain in the advice on one
 * overtreding. Exact: the outcome of each rule is that of the spoor, the parts are judged by the engine itself.
 */
export function waaromNiet(beleid: Beleid, landelijk: Landelijk, dossier: Dossier, advies: Advies, overtredingId: string): readonly WaaromNiet[] {
  const uitkomst = advies.overtredingen.find(({ id }) => id === overtredingId);
  const toets = toetserVan(beleid, landelijk, dossier, overtredingId);
  if (uitkomst === undefined || toets === undefined) return [];
  const uitleg = new Uitleg(beleid, landelijk, advies, uitkomst, ontleding(beleid, toets));
  return buren(beleid.data, uitkomst).map(({ soort, richting }) => uitleg.over(soort, richting));
}

const ERNAAST: Readonly<Record<BuurStand, string>> = {
  geboden: 'Waarom niet zonder',
  mogelijk: 'Waarom is dit niet geboden',
  open: 'Waarom is dit nog niet zeker',
  niet: 'Waarom niet ook',
};

/** The reasons of one advice on one overtreding. */
class Uitleg {
  readonly #boek: Woordenboek;
  readonly #regels: readonly BenoemdeRegel[];
  readonly #ladder: readonly MaatregelSoort[];
  readonly #spoor: ReadonlyMap<string, Spoor>;
  readonly #feiten: ReadonlyMap<string, SpoorFeit>;
  readonly #uitkomst: OvertredingAdvies;
  readonly #o: Ontleding;

  constructor(beleid: Beleid, landelijk: Landelijk, advies: Advies, uitkomst: OvertredingAdvies, o: Ontleding) {
    this.#boek = woordenboek(beleid, landelijk);
    this.#regels = [
      ...landelijk.data.regels.map((regel) => ({ regel, herkomst: 'wet' as const })),
      ...beleid.data.regels.map((regel) => ({ regel, herkomst: 'beleid' as const })),
    ];
    this.#ladder = ladderVan(beleid.data);
    const spoor = advies.spoor.filter((stap) => stap.overtreding === uitkomst.id);
    this.#spoor = new Map(spoor.map((stap) => [stap.regel, stap]));
    this.#feiten = new Map(spoor.flatMap((stap) => stap.feiten.filter(({ feit }) => feit !== 'historie').map((feit) => [feit.feit, feit] as const)));
    this.#uitkomst = uitkomst;
    this.#o = o;
  }

  over(soort: MaatregelSoort, richting: Richting): WaaromNiet {
    const stand = this.#stand(soort);
    const leidend = this.#regels.filter(({ regel }) => this.#leidtNaar(regel, soort));
    const verbiedend = this.#regels.filter(({ regel }) => regel.dan.verbied?.includes(soort) === true && this.#spoor.get(regel.id)?.uitkomst !== 'onwaar');
    const redenen = [...verbiedend, ...leidend]
      .flatMap((benoemd) => this.#reden(benoemd, soort))
      .sort((a, b) => VOLGORDE.indexOf(a.waardoor) - VOLGORDE.indexOf(b.waardoor));
    return {
      soort,
      richting,
      stand,
      vraag: this.#vraag(soort, richting, stand),
      antwoord: zin(this.#antwoord(soort, stand, redenen)),
      redenen,
      elders: leidend.filter(({ regel }) => !this.#spoor.has(regel.id)).length,
    };
  }

  #stand(soort: MaatregelSoort): BuurStand {
    const zeker = this.#uitkomst.maatregelen.filter((m) => m.soort === soort);
    if (zeker.some((m) => m.sterkte === 'geboden')) return 'geboden';
    if (zeker.length > 0) return 'mogelijk';
    return this.#uitkomst.mogelijkNog.some((m) => m.soort === soort) ? 'open' : 'niet';
  }

  #geldt = (regel: Regel): boolean => this.#spoor.get(regel.id)?.uitkomst === 'waar';

  /** Measures of the ladder that rules that hold demand, before any step. */
  #basis(): readonly MaatregelSoort[] {
    const eisen = this.#regels
      .filter(({ regel }) => regel.sterkte === 'geboden' && this.#geldt(regel))
      .flatMap(({ regel: { dan } }) => dan.maatregel ?? dan.eenVan ?? []);
    return this.#ladder.filter((soort) => eisen.includes(soort));
  }

  /** The steps that rules that hold make for certain. */
  #som(): number {
    return this.#regels.filter(({ regel }) => regel.sterkte === 'geboden' && this.#geldt(regel)).reduce((som_, { regel }) => som_ + (regel.dan.treden ?? 0), 0);
  }

  #stapVan(soort: MaatregelSoort, treden: number): MaatregelSoort | undefined {
    return this.#ladder[Math.min(Math.max(this.#ladder.indexOf(soort) + treden, 0), this.#ladder.length - 1)];
  }

  /** Whether a rule, when it holds, brings this measure: by demanding or allowing it, as a companion, or by a step on the ladder from where the advice is. */
  #leidtNaar(regel: Regel, soort: MaatregelSoort): boolean {
    const { dan } = regel;
    if (dan.maatregel === soort || dan.eenVan?.includes(soort) === true || dan.ook === soort) return true;
    if (dan.treden === undefined) return false;
    const som_ = this.#som() + (regel.sterkte === 'geboden' && this.#geldt(regel) ? 0 : dan.treden);
    return this.#basis().some((basis) => basis !== soort && this.#stapVan(basis, som_) === soort);
  }

  #vraag(soort: MaatregelSoort, richting: Richting, stand: BuurStand): Zin {
    const woorden: Readonly<Record<Richting, string>> = {
      lichter: 'Waarom niet lichter',
      zwaarder: 'Waarom niet zwaarder',
      anders: 'Waarom niet',
      ernaast: ERNAAST[stand],
    };
    return zin(`${woorden[richting]}: `, this.#maatregel(soort), '?');
  }

  #maatregel = (soort: MaatregelSoort): Stuk => ({ tekst: zonderHoofdletter(this.#boek.maatregelTitel(soort)), verwijst: { soort: 'maatregel', id: soort } });

  #antwoord(soort: MaatregelSoort, stand: BuurStand, redenen: readonly NietReden[]): Stuk {
    const naam = metHoofdletter(this.#boek.maatregelTitel(soort));
    const is = (waardoor: Waardoor): boolean => redenen.some((reden) => reden.waardoor === waardoor);
    if (stand === 'geboden') return `${naam} staat al in het advies, omdat het beleid dit voorschrijft.`;
    if (stand === 'mogelijk') return `${naam} mag wel. Het beleid laat het aan u en schrijft het niet voor.`;
    if (stand === 'open') return `${naam} kan nog. Dat hangt af van vragen die nog open zijn.`;
    if (is('verboden')) return `${naam} mag hier niet.`;
    if (is('uitzondering')) return `${naam} geldt hier niet, omdat een andere regel voorgaat.`;
    if (is('verschoven')) return `${naam} is hier het begin, maar een regel gaat van daar verder op de ladder.`;
    if (is('open')) return `Of dit kan, staat nog niet vast. Dat hangt af van vragen die nog open zijn.`;
    if (is('zonder-basis')) return `${naam} hoort bij een andere maatregel, en die staat niet in het advies.`;
    if (is('voorwaarde')) return 'Aan de voorwaarden is niet voldaan.';
    return 'Geen regel van dit beleid leidt hier naartoe.';
  }

  #reden(benoemd: BenoemdeRegel, soort: MaatregelSoort): readonly NietReden[] {
    const { regel, herkomst } = benoemd;
    const stap = this.#spoor.get(regel.id);
    if (stap === undefined) return [];
    const naam = regelNaam(this.#boek, regel.id);
    const maak = (waardoor: Waardoor, tekst: Stuk, feiten: readonly string[], stappen: readonly Spoor[] = [stap]): readonly NietReden[] => [
      { regel: regel.id, herkomst, waardoor, zin: zin(tekst), feiten: this.#gebruikt(feiten, stappen) },
    ];
    const verbiedt = regel.dan.verbied !== undefined;
    const wil: Stuk = verbiedt ? 'staat dit niet toe' : this.#wil(regel, false);
    if (stap.uitkomst === 'onbekend') {
      const open = this.#openVan(regel);
      const namen = som(
        open.map((id) => leesFeit(this.#boek, id)),
        'en',
      );
      return maak('open', [naam, ': of die geldt, staat nog niet vast. Het hangt nog af van ', open.length === 0 ? 'open vragen' : namen, '.'], open);
    }
    if (stap.uitkomst === 'waar') {
      const delen = beslissend(this.#o, regel.als, true);
      const omdat = this.#omdat(delen);
      if (verbiedt) return maak('verboden', [naam, ' ', wil, omdat, '.'], feitenVan(delen));
      const door = this.#waaromNietVerder(regel, soort);
      return maak(door.waardoor, [naam, ' ', wil, omdat, door.tekst, '.'], feitenVan(delen));
    }
    const zou = this.#wil(regel, true);
    if (this.#o.toets(regel.als).waarde === false) {
      const delen = beslissend(this.#o, regel.als, false);
      return maak('voorwaarde', [naam, ' ', zou, ', maar geldt hier niet', this.#omdat(delen), '.'], feitenVan(delen));
    }
    const voorgaand = (stap.uitgeschakeldDoor ?? []).flatMap((id) => this.#regels.filter((ander) => ander.regel.id === id));
    if (voorgaand.length === 0) {
      const open = this.#openVan(regel);
      return maak('uitzondering', [naam, ' ', zou, ', maar in elk geval gaat een van de uitzonderingen daarop voor.'], open);
    }
    const delen = voorgaand.map((ander) => beslissend(this.#o, ander.regel.als, true));
    const regels = voorgaand.map((ander, i): Stuk => [regelNaam(this.#boek, ander.regel.id), this.#omdat(delen[i] as readonly Onderdeel[])]);
    return maak(
      'uitzondering',
      [naam, ' ', zou, ', maar hier gaat voor: ', som(regels, 'en'), '.'],
      feitenVan(delen.flat()),
      voorgaand.flatMap((ander) => this.#spoor.get(ander.regel.id) ?? []),
    );
  }

  /** Why a rule that holds brings the measure no further than the advice says. */
  #waaromNietVerder({ dan, sterkte }: Regel, soort: MaatregelSoort): { readonly waardoor: Waardoor; readonly tekst: Stuk } {
    const stand = this.#stand(soort);
    if (stand === 'geboden') return { waardoor: 'geldt', tekst: '' };
    if (stand !== 'niet')
      return { waardoor: 'geldt', tekst: sterkte === 'geboden' && stand === 'mogelijk' ? ', maar het beleid spreekt zichzelf hier tegen' : '' };
    if (this.#regels.some(({ regel }) => regel.dan.verbied?.includes(soort) === true && this.#geldt(regel)))
      return { waardoor: 'geldt', tekst: ', maar het mag hier niet' };
    if (dan.ook !== undefined || dan.treden !== undefined) return { waardoor: 'zonder-basis', tekst: ', maar de maatregel waar dat bij hoort staat hier niet' };
    const stappen = this.#regels.filter(({ regel }) => regel.dan.treden !== undefined && regel.sterkte === 'geboden' && this.#geldt(regel));
    return {
      waardoor: 'verschoven',
      tekst: [
        ', maar van daar verschuift ',
        som(
          stappen.map(({ regel }) => regelNaam(this.#boek, regel.id)),
          'en',
        ),
        ' de maatregel',
      ],
    };
  }

  /** "schrijft dit voor", "laat dit toe"; with `zou` as what it would do. */
  #wil({ dan, sterkte }: Regel, zou: boolean): string {
    if (dan.treden !== undefined) return zou ? `zou ${leesTreden(dan.treden)} gaan` : `gaat ${leesTreden(dan.treden)}`;
    const bij =
      dan.ook === undefined
        ? ''
        : ` naast ${[dan.bij ?? []]
            .flat()
            .map((soort) => this.#boek.maatregel(soort))
            .join(' of ')}`;
    if (sterkte === 'mogelijk') return zou ? `zou dit${bij} toelaten` : `laat dit${bij} toe`;
    return zou ? `zou dit${bij} voorschrijven` : `schrijft dit${bij} voor`;
  }

  /** Open facts on which it hangs whether a rule holds: those of its condition and of the exceptions that may go before it. */
  #openVan(regel: Regel): readonly string[] {
    const uitzonderingen = this.#regels.filter(
      (ander) => ander.regel.uitzonderingOp?.includes(regel.id) === true && this.#spoor.get(ander.regel.id)?.uitkomst === 'onbekend',
    );
    return [...new Set([...this.#o.toets(regel.als).open, ...uitzonderingen.flatMap((ander) => this.#openVan(ander.regel))])];
  }

  /** ", omdat a is en b is"; nothing for a rule without a condition. */
  #omdat(delen: readonly Onderdeel[]): Stuk {
    const zeggend = delen.filter((deel) => deel.feiten.length > 0);
    return zeggend.length === 0 ? '' : [', omdat ', leesOnderdelen(this.#boek, zeggend)];
  }

  #gebruikt(feiten: readonly string[], stappen: readonly Spoor[]): readonly GebruiktFeit[] {
    const eigen = new Map(stappen.flatMap((stap) => stap.feiten.map((feit) => [feit.feit, feit] as const)));
    return [...new Set(feiten)].flatMap((id) => {
      const feit = eigen.get(id) ?? this.#feiten.get(id);
      return feit === undefined || VOORSCHRIFT.has(id) ? [] : [leesGebruiktFeit(this.#boek, feit)];
    });
  }
}

const feitenVan = (delen: readonly Onderdeel[]): readonly string[] => delen.flatMap((deel) => deel.feiten);
