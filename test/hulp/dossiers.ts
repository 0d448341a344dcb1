// Random dossiers for a policy, the same ones from the same seed in Node and in the browser: a thousand cases no one would write by hand.
import { dagnummer, datumVan, GEBEURTENISSOORTEN, verschuif, type Antwoord, type BeleidJson, type Dossier, type Feit } from '@handhavingswijzer/engine';

type Overtreding = Dossier['overtredingen'][number];
type Gebeurtenis = NonNullable<Overtreding['historie']>[number];

/** A source of chance that is the same everywhere: mulberry32 on a seed. */
export class Toeval {
  #staat: number;

  constructor(zaad: number) {
    this.#staat = zaad >>> 0;
  }

  /** A number from 0 up to 1. */
  getal(): number {
    this.#staat = (this.#staat + 0x6d2b79f5) >>> 0;
    let t = this.#staat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  ja(kans: number): boolean {
    return this.getal() < kans;
  }

  kies<T>(lijst: readonly T[]): T {
    const gekozen = lijst[this.geheel(0, lijst.length - 1)];
    if (gekozen === undefined) throw new RangeError('nothing to choose from');
    return gekozen;
  }

  schud<T>(lijst: readonly T[]): T[] {
    const uit = [...lijst];
    for (let i = uit.length - 1; i > 0; i--) {
      const j = this.geheel(0, i);
      const [a, b] = [uit[i], uit[j]];
      if (a !== undefined && b !== undefined) [uit[i], uit[j]] = [b, a];
    }
    return uit;
  }
}

export interface Keuzes {
  /** How many overtredingen at least and at most. */
  readonly overtredingen: readonly [number, number];
  /** Chance that a fact is not answered. */
  readonly open: number;
}

const INSPECTIES = ['voor-registratie', 'na-registratie', 'jaarlijks', 'incidenteel', 'nader', 'thema', 'eigen-constatering'] as const;

function antwoord(feit: Feit, toeval: Toeval): Antwoord {
  const opties = (feit.opties ?? []).map(({ id }) => id);
  switch (feit.type) {
    case 'boolean':
      return toeval.ja(0.5);
    case 'keuze':
      return toeval.kies(opties);
    case 'lijst':
      return toeval.schud(opties).slice(0, toeval.geheel(0, Math.min(3, opties.length)));
    case 'geheel':
    case 'bedrag':
      return toeval.geheel(feit.min ?? 0, feit.max ?? 100_000);
    case 'datum':
      return datumVan(dagnummer('2024-01-01') + toeval.geheel(0, 1000));
  }
}

const antwoorden = (feiten: readonly Feit[], niveau: Feit['niveau'], open: number, toeval: Toeval): Record<string, Antwoord> =>
  Object.fromEntries(feiten.filter((feit) => feit.niveau === niveau && !toeval.ja(open)).map((feit) => [feit.id, antwoord(feit, toeval)]));

/** An earlier event: anywhere in the last seven years, or just on, before or after the day on which a window of years begins. */
function gebeurtenis(pleegdatum: string, besluitdatum: string, open: number, toeval: Toeval): Gebeurtenis {
  const dag = toeval.ja(0.5)
    ? dagnummer(verschuif(pleegdatum, -toeval.geheel(1, 5), 'jaren')) + toeval.geheel(-1, 1)
    : dagnummer(pleegdatum) - toeval.geheel(-5, 2550);
  const soort = toeval.kies(GEBEURTENISSOORTEN);
  const opvolgbaar = soort !== 'overtreding' && soort !== 'bestuurlijke-boete';
  return {
    datum: datumVan(Math.min(dag, dagnummer(besluitdatum))),
    soort,
    ...(toeval.ja(0.2) ? { soortgelijk: toeval.ja(0.5) } : {}),
    ...(toeval.ja(0.3) ? { locatie: toeval.kies(['deze', 'andere'] as const) } : {}),
    ...(opvolgbaar && !toeval.ja(open) ? { opgevolgd: toeval.ja(0.5) } : {}),
    ...(soort === 'last-onder-dwangsom' && !toeval.ja(open) ? { ingevorderd: toeval.ja(0.5) } : {}),
  };
}

/** One dossier. Its answers may contradict its history, which is then a finding: see `geldigeDossiers`. */
export function maakDossier(beleid: BeleidJson, toeval: Toeval, { overtredingen: [minst, meest], open }: Keuzes): Dossier {
  const besluitdag = dagnummer('2026-01-05') + toeval.geheel(0, 700);
  const besluitdatum = datumVan(besluitdag);
  const inspectiedag = besluitdag - toeval.geheel(0, 200);
  const soort = toeval.kies(beleid.voorschriften.flatMap(({ voorzieningen }) => voorzieningen));
  const mogelijk = beleid.voorschriften.filter(({ voorzieningen }) => voorzieningen.includes(soort));
  const overtredingen = Array.from({ length: toeval.geheel(minst, meest) }, (_, i): Overtreding => {
    const pleegdag = inspectiedag - toeval.geheel(0, 60);
    return {
      id: `o${i + 1}`,
      voorschrift: toeval.kies(mogelijk).id,
      ...(toeval.ja(0.5) ? { pleegdatum: datumVan(pleegdag) } : {}),
      ...(toeval.ja(0.4) ? { aantal: toeval.geheel(1, 8) } : {}),
      ...(toeval.ja(0.2) ? { gedraging: toeval.kies(['a', 'b']) } : {}),
      antwoorden: antwoorden(beleid.feiten, 'overtreding', open, toeval),
      ...(toeval.ja(0.7) ? { historie: Array.from({ length: toeval.geheel(0, 4) }, () => gebeurtenis(datumVan(pleegdag), besluitdatum, open, toeval)) } : {}),
    };
  });
  return {
    schema: 'dossier/1',
    besluitdatum,
    inspectie: { datum: datumVan(inspectiedag), soort: toeval.kies(INSPECTIES) },
    voorziening: {
      soort,
      ...(toeval.ja(open) ? {} : { risicoprofiel: soort === 'gastouder' ? ('geen' as const) : toeval.kies(['groen', 'geel', 'oranje', 'rood'] as const) }),
      ...(toeval.ja(open) ? {} : { voorschoolseEducatie: toeval.ja(0.3) }),
      ...(toeval.ja(open) ? {} : { inGemeente: toeval.ja(0.9) }),
    },
    houder: toeval.ja(open) ? {} : { capaciteit: toeval.kies([0, 1, 19, 20, 21, 59, 60, 61, 99, 100, 101, 250, 500, 1000, toeval.geheel(0, 3000)]) },
    antwoorden: antwoorden(beleid.feiten, 'zaak', open, toeval),
    overtredingen,
  };
}

/**
 * The first `aantal` dossiers of a seed that `geldig` accepts. One whose answers contradict its history is passed over; when most are,
 * the generator is wrong and this throws.
 */
export function geldigeDossiers(beleid: BeleidJson, zaad: number, aantal: number, keuzes: Keuzes, geldig: (dossier: Dossier) => boolean): Dossier[] {
  const toeval = new Toeval(zaad);
  const uit: Dossier[] = [];
  let gemaakt = 0;
  while (uit.length < aantal) {
    const dossier = maakDossier(beleid, toeval, keuzes);
    gemaakt++;
    if (geldig(dossier)) uit.push(dossier);
    if (gemaakt > 100 && uit.length < gemaakt / 20) throw new Error(`only ${uit.length} of ${gemaakt} dossiers are valid`);
  }
  return uit;
}
