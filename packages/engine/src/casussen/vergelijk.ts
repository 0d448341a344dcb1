import type { Maatregel, OpenFeit, Verwachting, VerwachteMaatregel, VerwachteOvertreding } from '../gegenereerd/typen.ts';
import type { Oordeelsdeel } from '../beslis/adviseer.ts';
import { canoniek } from '../canoniek.ts';

/** Where an advice is not what a case expects. */
export interface Verschil {
  /** JSON pointer into `verwacht`. */
  readonly pad: string;
  readonly verwacht: unknown;
  readonly gekregen: unknown;
}

type Meld = (pad: string, verwacht: unknown, gekregen: unknown) => void;

const gelijk = (a: unknown, b: unknown): boolean => canoniek(a) === canoniek(b);

/** Every value once, in one order: a list of codes or ids is compared as a set. */
const verzameling = (lijst: readonly string[]): readonly string[] => [...new Set(lijst)].sort();

function vergelijkVerzameling(pad: string, verwacht: readonly string[] | undefined, gekregen: readonly string[], meld: Meld): void {
  if (verwacht === undefined) return;
  const [wil, heeft] = [verzameling(verwacht), verzameling(gekregen)];
  if (!gelijk(wil, heeft)) meld(pad, wil, heeft);
}

function vergelijkBevat(pad: string, verwacht: readonly string[] | undefined, gekregen: readonly string[], meld: Meld): void {
  const mist = (verwacht ?? []).filter((id) => !gekregen.includes(id));
  if (mist.length > 0) meld(pad, mist, verzameling(gekregen));
}

function vergelijkWaarde(pad: string, verwacht: unknown, gekregen: unknown, meld: Meld): void {
  if (verwacht !== undefined && verwacht !== gekregen) meld(pad, verwacht, gekregen);
}

/** A measure in the words of `verwacht`: null where it has no amount or term. */
function alsVerwachting(maatregel: Maatregel): Required<{ [K in keyof VerwachteMaatregel]: unknown }> {
  const { soort, sterkte, keuzegroep, bedrag, termijn, teBepalen, regels } = maatregel;
  return {
    soort,
    sterkte,
    keuzegroep: keuzegroep ?? null,
    cent: bedrag?.cent ?? null,
    perEenheidCent: bedrag?.perEenheidCent ?? null,
    dagen: termijn?.dagen ?? null,
    uiterlijk: termijn?.uiterlijk ?? null,
    teBepalen: verzameling(teBepalen),
    regels: verzameling(regels),
  };
}

/** What a case says of a measure when it says everything but the rules it rests on; a field that the measure has not is left out, but for amount and term. */
function alsVerwachteMaatregel({ soort, sterkte, keuzegroep, bedrag, termijn, teBepalen }: Maatregel): VerwachteMaatregel {
  return {
    soort,
    sterkte,
    ...(keuzegroep === undefined ? {} : { keuzegroep }),
    cent: bedrag?.cent ?? null,
    ...(bedrag?.perEenheidCent === undefined ? {} : { perEenheidCent: bedrag.perEenheidCent }),
    dagen: termijn?.dagen ?? null,
    ...(termijn ? { uiterlijk: termijn.uiterlijk } : {}),
    teBepalen: [...verzameling(teBepalen)],
  };
}

/**
 * An advice in the words of `verwacht`, as much as a case can say: to choose from. It is what the program gives, so it proves nothing until someone has
 * worked it out from the text.
 */
export const verwachtingVan = (advies: Oordeelsdeel): Verwachting => ({
  status: advies.status,
  ontbrekend: advies.ontbrekend,
  overtredingen: Object.fromEntries(
    advies.overtredingen.map(({ id, recidive, maatregelen, mogelijkNog, aandachtspunten }): [string, VerwachteOvertreding] => [
      id,
      {
        recidive,
        maatregelen: maatregelen.map(alsVerwachteMaatregel),
        mogelijkNog: mogelijkNog.map(alsVerwachteMaatregel),
        aandachtspunten: [...verzameling(aandachtspunten.map(({ regel }) => regel))],
      },
    ]),
  ),
  totaal: { ...advies.totaal },
  procedure: [...verzameling(advies.procedure.map(({ id }) => id))],
  conflicten: [...verzameling(advies.conflicten.map(({ id }) => id))],
  voorbehouden: [...verzameling(advies.voorbehouden.map(({ code }) => code))],
});

type Velden = ReturnType<typeof alsVerwachting>;
const LIJSTEN: ReadonlySet<string> = new Set(['teBepalen', 'regels']);

const past = (verwacht: VerwachteMaatregel, maatregel: Velden): boolean =>
  Object.entries(verwacht).every(([veld, waarde]) => gelijk(LIJSTEN.has(veld) ? verzameling(waarde as string[]) : waarde, maatregel[veld as keyof Velden]));

/** Whether every expected measure can be paired with one of its own; a measure that leaves fields out may fit several (augmenting paths). */
function paart(verwacht: readonly VerwachteMaatregel[], gekregen: readonly Velden[]): boolean {
  if (verwacht.length !== gekregen.length) return false;
  const houder: (number | undefined)[] = gekregen.map(() => undefined);
  const zoek = (wie: number, gezien: Set<number>): boolean =>
    gekregen.some((maatregel, plaats) => {
      if (gezien.has(plaats) || !past(verwacht[wie] as VerwachteMaatregel, maatregel)) return false;
      gezien.add(plaats);
      const bezet = houder[plaats];
      if (bezet !== undefined && !zoek(bezet, gezien)) return false;
      houder[plaats] = wie;
      return true;
    });
  return verwacht.every((_, wie) => zoek(wie, new Set()));
}

/** The measures that came out, each with the fields that the expectation speaks of, so that the difference is easy to see. */
function vergelijkMaatregelen(pad: string, verwacht: readonly VerwachteMaatregel[] | undefined, gekregen: readonly Maatregel[], meld: Meld): void {
  if (verwacht === undefined) return;
  const velden = gekregen.map(alsVerwachting);
  if (paart(verwacht, velden)) return;
  const genoemd = new Set(['soort', 'sterkte', ...verwacht.flatMap((maatregel) => Object.keys(maatregel))]);
  meld(
    pad,
    verwacht,
    velden.map((maatregel) => Object.fromEntries(Object.entries(maatregel).filter(([veld]) => genoemd.has(veld)))),
  );
}

function vergelijkOvertreding(pad: string, verwacht: VerwachteOvertreding, advies: Oordeelsdeel, id: string, meld: Meld): void {
  const overtreding = advies.overtredingen.find((kandidaat) => kandidaat.id === id);
  if (overtreding === undefined) return meld(pad, verwacht, null);
  const aandachtspunten = overtreding.aandachtspunten.map(({ regel }) => regel);
  vergelijkWaarde(`${pad}/recidive`, verwacht.recidive, overtreding.recidive, meld);
  vergelijkMaatregelen(`${pad}/maatregelen`, verwacht.maatregelen, overtreding.maatregelen, meld);
  vergelijkMaatregelen(`${pad}/mogelijkNog`, verwacht.mogelijkNog, overtreding.mogelijkNog, meld);
  vergelijkVerzameling(`${pad}/aandachtspunten`, verwacht.aandachtspunten, aandachtspunten, meld);
  vergelijkBevat(`${pad}/aandachtspuntenBevatten`, verwacht.aandachtspuntenBevatten, aandachtspunten, meld);
}

const openFeit = ({ feit, overtreding }: OpenFeit): string => (overtreding === undefined ? feit : `${feit} (${overtreding})`);

/** Everything in which an advice differs from what a case expects; what the case leaves out is not compared. */
export function vergelijkAdvies(verwacht: Verwachting, advies: Oordeelsdeel): readonly Verschil[] {
  const verschillen: Verschil[] = [];
  const meld: Meld = (pad, wil, gekregen) => void verschillen.push({ pad, verwacht: wil, gekregen });
  if (verwacht.bevindingen !== undefined) meld('/bevindingen', verwacht.bevindingen, []);
  vergelijkWaarde('/status', verwacht.status, advies.status, meld);
  vergelijkVerzameling('/ontbrekend', verwacht.ontbrekend?.map(openFeit), advies.ontbrekend.map(openFeit), meld);
  for (const [id, overtreding] of Object.entries(verwacht.overtredingen ?? {})) vergelijkOvertreding(`/overtredingen/${id}`, overtreding, advies, id, meld);
  vergelijkWaarde('/totaal/dwangsomCent', verwacht.totaal?.dwangsomCent, advies.totaal.dwangsomCent, meld);
  vergelijkWaarde('/totaal/boeteCent', verwacht.totaal?.boeteCent, advies.totaal.boeteCent, meld);
  for (const [naam, bevat, gekregen] of [
    ['procedure', 'procedureBevat', advies.procedure.map(({ id }) => id)],
    ['conflicten', 'conflictenBevatten', advies.conflicten.map(({ id }) => id)],
    ['voorbehouden', 'voorbehoudenBevatten', advies.voorbehouden.map(({ code }) => code)],
  ] as const) {
    vergelijkVerzameling(`/${naam}`, verwacht[naam], gekregen, meld);
    vergelijkBevat(`/${bevat}`, verwacht[bevat], gekregen, meld);
  }
  return verschillen;
}

/** A refused dossier against what a case expects: exactly these codes. */
export function vergelijkWeigering(verwacht: Verwachting, codes: readonly string[]): readonly Verschil[] {
  const [wil, heeft] = [verzameling(verwacht.bevindingen ?? []), verzameling(codes)];
  return gelijk(wil, heeft) ? [] : [{ pad: '/bevindingen', verwacht: wil, gekregen: heeft }];
}
