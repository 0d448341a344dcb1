// Every state that the element can be in, as data: a new state is one line here, and all that is asked of states is asked of it.
import { kiesMaatregel, zetGrond, zetMotivering, type Gesprek, type Plaats } from '@handhavingswijzer/dialogue';
import type { BeleidJson, Dossier } from '@handhavingswijzer/engine';
import { nieuweVersie } from '../../demo/nieuwe-versie.ts';
import { maakGeheugenplaats } from '../bewaren/geheugenplaats.ts';
import type { Bediening } from '../contexten.ts';
import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { alle, knop, maak, optie, rust, veld, vul, wacht } from './opstelling.ts';

const BELEID = '/policies/haarlemmermeer/beleid.json';

/** One state: how it is reached from a case that has two overtredingen, one with questions open. */
export interface Toestand {
  readonly naam: string;
  /** Where in the case; absent: where it opens. */
  readonly plaats?: Plaats;
  /** Another dossier than that of the demo. */
  readonly dossier?: unknown;
  readonly alleenLezen?: boolean;
  readonly beleid?: string;
  /** What is done there. */
  readonly doe?: (wijzer: HandhavingsWijzer) => Promise<void> | void;
  /** Nothing but a message: no heading of the element is asked. */
  readonly alleenMelding?: boolean;
}

const json = async <T>(adres: string): Promise<T> => (await fetch(adres)).json() as Promise<T>;
/** The case of the demo in Haarlemmermeer. */
export const demozaak = (): Promise<Dossier> => json<Dossier>('/widget/demo/dossiers/haarlemmermeer.json');

/** How the parts act: a test may go where a click would lead. */
export function bediening(wijzer: HandhavingsWijzer): Bediening {
  const [stap] = alle(wijzer, 'hw-stap');
  if (!stap) throw new Error('no step');
  return (stap as unknown as { readonly bediening: Bediening }).bediening;
}

const klik =
  (naam: RegExp) =>
  async (wijzer: HandhavingsWijzer): Promise<void> => {
    knop(wijzer, naam).click();
    await rust(wijzer);
  };

const na =
  (...stappen: readonly ((wijzer: HandhavingsWijzer) => Promise<void> | void)[]) =>
  async (wijzer: HandhavingsWijzer): Promise<void> => {
    for (const stap of stappen) {
      await stap(wijzer);
      await rust(wijzer);
    }
  };

const kies =
  (vraag: RegExp, antwoord: RegExp) =>
  (wijzer: HandhavingsWijzer): void =>
    optie(wijzer, vraag, antwoord).click();
const typ =
  (naam: RegExp, tekst: string) =>
  (wijzer: HandhavingsWijzer): void =>
    vul(veld(wijzer, naam), tekst);
const doe =
  (handeling: (g: Gesprek) => Gesprek) =>
  (wijzer: HandhavingsWijzer): void =>
    bediening(wijzer).doe(handeling);

/** What matches within parts of that name. */
const binnen = (wijzer: HandhavingsWijzer, deel: string, kiezer: string): HTMLElement[] => alle(wijzer, deel).flatMap((el) => alle(el, kiezer));

function klikEerste(wijzer: HandhavingsWijzer, deel: string, kiezer: string): void {
  const [eerste] = binnen(wijzer, deel, kiezer);
  if (!eerste) throw new Error(`no ${kiezer} in ${deel}`);
  eerste.click();
}

const besloten = doe((g) => zetGrond(zetMotivering(kiesMaatregel(g, 'o1', 'aanwijzing', true), 'o1', 'De houder herstelt vlot.'), 'o1', 'maatwerk'));

/** The same case under a newer version of the policy. */
async function nieuwerBeleid(wijzer: HandhavingsWijzer): Promise<void> {
  wijzer.beleid = nieuweVersie(await json<BeleidJson>(BELEID), { overgang: 'keuze' });
  await wacht('the choice between versions', () => alle(wijzer, 'hw-overgang').length > 0);
}

/** A store in which another window keeps something else. */
async function elders(wijzer: HandhavingsWijzer): Promise<void> {
  const plaats = maakGeheugenplaats();
  await plaats.schrijf('sleutel', '{"schema":"niets"}', undefined);
  wijzer.bewaarSleutel = 'sleutel';
  wijzer.bewaarplaats = plaats;
  await wacht('the question about keeping', () => alle(wijzer, '#vraag-kop').length > 0);
}

const o1 = { overtreding: 'o1' } as const;
const AFWEGINGEN = ['herstelaanbod', 'aard', 'ernst', 'aantal', 'omstandigheden', 'economisch-belang', 'organisatieniveau'];

export const TOESTANDEN: readonly Toestand[] = [
  { naam: 'de zaak', plaats: { soort: 'zaak' } },
  { naam: 'de zaak, leeg', dossier: undefined },
  { naam: 'de zaak, verkeerd ingevuld', dossier: undefined, doe: na(typ(/dag was de inspectie/, 'morgen'), klik(/^Volgende/)) },
  { naam: 'overtredingen', plaats: { soort: 'overtredingen' } },
  { naam: 'gegevens', plaats: { soort: 'gegevens', ...o1 } },
  { naam: 'gegevens, verkeerd ingevuld', plaats: { soort: 'gegevens', ...o1 }, doe: na(typ(/hoeveel gaat het/, 'veel'), klik(/^Volgende/)) },
  { naam: 'overnemen', plaats: { soort: 'gegevens', overtreding: 'o2' }, doe: kies(/Van welke overtreding/, /^Overtreding 1/) },
  { naam: 'eerdere maatregelen', plaats: { soort: 'historie', ...o1 } },
  { naam: 'eerdere maatregelen, niets bekend', plaats: { soort: 'historie', overtreding: 'o2' } },
  { naam: 'eerdere maatregelen, formulier', plaats: { soort: 'historie', overtreding: 'o2' }, doe: kies(/eerder iets gebeurd/, /^Ja/) },
  {
    naam: 'eerdere maatregelen, verkeerd ingevuld',
    plaats: { soort: 'historie', overtreding: 'o2' },
    doe: na(kies(/eerder iets gebeurd/, /^Ja/), klik(/^Toevoegen$/)),
  },
  ...AFWEGINGEN.map((afweging): Toestand => ({ naam: `afweging ${afweging}`, plaats: { soort: 'afweging', ...o1, afweging } })),
  {
    naam: 'gewijzigd advies',
    plaats: { soort: 'afweging', overtreding: 'o2', afweging: 'herstelaanbod' },
    doe: (w) => klikEerste(w, 'hw-vraag', 'input[type=radio]'),
  },
  { naam: 'proef', plaats: { soort: 'afweging', ...o1, afweging: 'ernst' }, doe: klik(/^Probeer een antwoord/) },
  {
    naam: 'proef met een ander antwoord',
    plaats: { soort: 'afweging', ...o1, afweging: 'ernst' },
    doe: na(klik(/^Probeer een antwoord/), (w) => klikEerste(w, 'hw-proef', 'input[type=radio]')),
  },
  { naam: 'samen bekeken', plaats: { soort: 'totaal' } },
  { naam: 'overzicht', plaats: { soort: 'overzicht' }, doe: (w) => wacht('the list', () => binnen(w, 'hw-onderzoek', 'ol').length > 0, 4) },
  { naam: 'besluit', plaats: { soort: 'besluit', ...o1 } },
  { naam: 'besluit dat afwijkt', plaats: { soort: 'besluit', ...o1 }, doe: besloten },
  { naam: 'nog te doen', plaats: { soort: 'nog-te-doen' } },
  { naam: 'nog te doen na een keuze', plaats: { soort: 'nog-te-doen' }, doe: besloten },
  { naam: 'verslag', plaats: { soort: 'verslag' } },
  { naam: 'verslag na een keuze', plaats: { soort: 'verslag' }, doe: besloten },
  { naam: 'nieuwer beleid', doe: nieuwerBeleid },
  { naam: 'nieuwer beleid, niets gekozen', doe: na(nieuwerBeleid, klik(/^Verder met deze keuze/)) },
  { naam: 'bewaarvraag', doe: elders },
  { naam: 'alleen lezen', alleenLezen: true },
  { naam: 'laden', alleenMelding: true, doe: (w) => void (w.beleidUrl = undefined) },
  { naam: 'onbruikbaar dossier', dossier: { schema: 'dossier/1' } },
  { naam: 'onbruikbaar beleid', beleid: '/widget/demo/dossiers/helmond.json' },
];

/** The element in that state, drawn and at rest. */
export async function maakToestand(t: Toestand, kopniveau = 2): Promise<HandhavingsWijzer> {
  const wijzer = await maak({
    beleid: t.beleid ?? BELEID,
    dossier: 'dossier' in t ? t.dossier : await demozaak(),
    kopniveau,
    alleenLezen: t.alleenLezen === true,
  });
  if (t.plaats) bediening(wijzer).ga(t.plaats);
  await rust(wijzer);
  await t.doe?.(wijzer);
  await rust(wijzer);
  return wijzer;
}

/** Opens every fold and, on a narrow screen, the list of steps and the advice; also what shows itself when another opens. */
export async function vouwAllesOpen(wijzer: HandhavingsWijzer): Promise<void> {
  for (const balk of alle<HTMLButtonElement>(wijzer, 'button[aria-expanded=false]')) if (balk.checkVisibility()) balk.click();
  for (let keer = 0; keer < 5; keer += 1) {
    const dicht = alle<HTMLDetailsElement>(wijzer, 'details').filter((d) => !d.open);
    if (dicht.length === 0) return;
    for (const d of dicht) d.open = true;
    await rust(wijzer);
  }
}
