import {
  fout,
  gelukt,
  leesTekst,
  LIMIETEN_BELEID,
  mislukt,
  stap,
  toetsSchema,
  type Bevinding,
  type MaatregelSoort,
  type Schema,
  type Uitslag,
} from '@handhavingswijzer/engine';
import schema from '../../schemas/koppeling-1.schema.json' with { type: 'json' };

export type Leesbron = 'zaak' | 'eigenschap' | 'rol' | 'object';
export type Leesvorm = 'tekst' | 'datum' | 'getal' | 'ja-nee';

/** One field of the dossier, and where in the zaak it stands. */
export interface Leesveld {
  readonly naar: string;
  readonly bron: Leesbron;
  readonly naam?: string;
  readonly veld?: string;
  readonly als?: Leesvorm;
  readonly waarden?: Readonly<Record<string, string>>;
}

export type Eigenschapwaarde =
  | 'vastgesteld-op'
  | 'vastgesteld-door'
  | 'maatregelen'
  | 'voorschriften'
  | 'aantal-overtredingen'
  | 'afwijking'
  | 'advies-status'
  | 'advies-dwangsom'
  | 'advies-boete'
  | 'beleid'
  | 'beleid-sha256';

/** What is read of the zaken of one municipality and what is written into them: a file `koppeling/1`, checked. */
export interface Koppeling {
  readonly rsin: string;
  readonly lezen: readonly Leesveld[];
  readonly schrijven: {
    readonly eigenschappen: readonly { readonly naam: string; readonly waarde: Eigenschapwaarde }[];
    readonly documenten: {
      readonly verslag: string;
      readonly gegevens: string;
      readonly taal?: string;
      readonly status?: 'in_bewerking' | 'ter_vaststelling' | 'definitief';
      readonly vertrouwelijkheidaanduiding?: string;
      readonly inDelenVanaf?: number;
    };
    readonly besluit?: {
      readonly besluittype: string;
      readonly bij?: readonly MaatregelSoort[];
      readonly bestuursorgaan?: string;
      readonly toelichting?: string;
    };
  };
}

/** Which of `naam` and `veld` a source needs; a source takes no other. */
const VELDEN: Readonly<Record<Leesbron, readonly ('naam' | 'veld')[]>> = {
  zaak: ['veld'],
  eigenschap: ['naam'],
  rol: ['naam', 'veld'],
  object: ['naam', 'veld'],
};

/** RSIN: nine digits whose weighted sum is a multiple of eleven. */
function isRsin(rsin: string): boolean {
  return /^\d{9}$/.test(rsin) && [...rsin].reduce((som, cijfer, i) => som + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
}

function* leesvelden(velden: readonly Leesveld[]): Generator<Bevinding> {
  const gezien = new Set<string>();
  for (const [i, veld] of velden.entries()) {
    const pad = stap('/lezen', i);
    for (const naam of ['naam', 'veld'] as const) {
      const hoort = VELDEN[veld.bron].includes(naam);
      if (hoort && veld[naam] === undefined) yield fout('bron-veld-ontbreekt', pad, { bron: veld.bron, veld: naam });
      if (!hoort && veld[naam] !== undefined) yield fout('bron-veld-teveel', stap(pad, naam), { bron: veld.bron, veld: naam });
    }
    if (veld.veld?.startsWith('/') === false) yield fout('geen-verwijzing', stap(pad, 'veld'));
    if (gezien.has(veld.naar)) yield fout('dubbel-veld', stap(pad, 'naar'), { wat: veld.naar });
    gezien.add(veld.naar);
  }
}

function* eigenschappen(lijst: Koppeling['schrijven']['eigenschappen']): Generator<Bevinding> {
  const gezien = new Set<string>();
  for (const [i, { naam }] of lijst.entries()) {
    if (gezien.has(naam)) yield fout('dubbel-veld', stap(stap('/schrijven/eigenschappen', i), 'naam'), { wat: naam });
    gezien.add(naam);
  }
}

/** Text of a file `koppeling/1` → checked settings; every finding has a line and a column. Never throws on what the text holds. */
export function leesKoppeling(tekst: string): Uitslag<Koppeling> {
  const gelezen = leesTekst(tekst, LIMIETEN_BELEID);
  if (!gelezen.ok) return gelezen;
  const { waarde: data, plaats } = gelezen.waarde;
  const vorm = toetsSchema(data, schema as Schema);
  const koppeling = data as Koppeling;
  const bevindingen =
    vorm.length > 0
      ? vorm
      : [...(isRsin(koppeling.rsin) ? [] : [fout('geen-rsin', '/rsin')]), ...leesvelden(koppeling.lezen), ...eigenschappen(koppeling.schrijven.eigenschappen)];
  return bevindingen.length === 0 ? gelukt(koppeling) : mislukt(bevindingen.map((bevinding) => ({ ...bevinding, ...plaats(bevinding.pad) })));
}
