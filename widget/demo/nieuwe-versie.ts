import type { BeleidJson, Feit, Voorschrift, Zwaarder } from '@handhavingswijzer/engine';

// A made-up second version of a policy, for the demo and the tests of going over to a newer version. It is no policy of any municipality and is published nowhere.

/** What the second version of a policy says about running cases; absent: nothing. */
export type Overgangsregel = 'oud' | 'nieuw' | 'keuze';

const WEG = 'veelheid';
const ANDERS_GEVRAAGD = 'directGevaar';
const OPTIE_WEG = { feit: 'omBesluit', optie: 'laat-aan-college' } as const;
export const NIEUW_FEIT = 'eerderGewaarschuwd';
const LIJST = 'verzwarend';

/**
 * The policy as it might read half a year later: one question gone, one reworded, one new, options gone, reworded and added, one voorschrift gone and one dearer. Conditions that
 * read what is gone are rewritten, so that it is a policy like any other.
 */
export function nieuweVersie(beleid: BeleidJson, { van = '2026-07-01', overgang }: { van?: string; overgang?: Overgangsregel } = {}): BeleidJson {
  const [lijstoptieWeg] = beleid.feiten.find((f) => f.id === LIJST)?.opties ?? [];
  const voorschriftWeg = beleid.voorschriften.at(-1)?.id ?? '';
  const [bronregel] = beleid.regels;
  if (!lijstoptieWeg || !bronregel) throw new Error('this policy has nothing to change');
  const weg: Weg = {
    feit: WEG,
    opties: [OPTIE_WEG, { feit: LIJST, optie: lijstoptieWeg.id }, { feit: 'voorschrift', optie: voorschriftWeg }],
  };
  const herschreven = <T>(deel: T): T => overal(deel, weg) as T;
  const { bron } = bronregel;
  const nieuweOmstandigheid = { id: 'herhaald-gemeld', naam: 'De overtreding is eerder door ouders gemeld' };
  return {
    ...beleid,
    versie: '2.0.0',
    titel: `${beleid.titel} (tweede versie, verzonnen voor de demo)`,
    geldigheid: {
      ...beleid.geldigheid,
      van,
      opvolgerVan: { id: beleid.id, versie: beleid.versie },
      ...(overgang ? { overgang: { lopendeZaken: overgang, toelichting: 'Verzonnen overgangsregel voor de demo.', bron: beleid.geldigheid.bron } } : {}),
    },
    feiten: [
      ...beleid.feiten.filter((f) => f.id !== WEG).map((f) => anders(f, lijstoptieWeg.id, nieuweOmstandigheid)),
      {
        id: NIEUW_FEIT,
        niveau: 'overtreding',
        type: 'boolean',
        naam: 'Eerder gewaarschuwd',
        vraag: 'Is de houder eerder schriftelijk gewaarschuwd?',
        toelichting: 'Kijk in het dossier van de houder.',
        soort: 'vaststelling',
        ...(beleid.afwegingen[0] ? { afweging: beleid.afwegingen[0].id } : {}),
        bron,
      },
    ],
    begrippen: beleid.begrippen.map(herschreven),
    voorschriften: beleid.voorschriften.slice(0, -1).map((v, i) => herschreven(i === 0 ? duurder(v) : v)),
    regels: [
      ...beleid.regels.map(herschreven),
      {
        id: 'v2-eerder-gewaarschuwd',
        titel: 'Wijs op de eerdere waarschuwing',
        als: { var: NIEUW_FEIT },
        dan: { aandachtspunt: 'Noem in het besluit de eerdere schriftelijke waarschuwing.' },
        sterkte: 'geboden',
        bron,
      },
    ],
    omstandigheden: [...beleid.omstandigheden.filter((o) => o.id !== lijstoptieWeg.id), { ...nieuweOmstandigheid, richting: LIJST, bron }],
    conflicten: beleid.conflicten.map(herschreven),
    ...(beleid.zwaarder ? { zwaarder: beleid.zwaarder.filter(({ feit }) => feit !== WEG).map((z) => lichter(herschreven(z), weg)) } : {}),
  };
}

function anders(feit: Feit, lijstoptieWeg: string, nieuw: { readonly id: string; readonly naam: string }): Feit {
  if (feit.id === ANDERS_GEVRAAGD) return { ...feit, vraag: 'Lopen de kinderen op dit moment acuut gevaar?' };
  if (feit.id === OPTIE_WEG.feit) return { ...feit, opties: (feit.opties ?? []).filter((o) => o.id !== OPTIE_WEG.optie) };
  if (feit.id !== LIJST) return feit;
  const blijft = (feit.opties ?? []).filter((o) => o.id !== lijstoptieWeg);
  return { ...feit, opties: [...blijft.map((o, i) => (i === blijft.length - 1 ? { ...o, naam: `${o.naam}, met bewijs` } : o)), nieuw] };
}

const duurder = (v: Voorschrift): Voorschrift => ({ ...v, bedragen: v.bedragen.map((b) => (b.cent === undefined ? b : { ...b, cent: b.cent * 2 })) });

/** What is heavier, without the answers that are gone. */
function lichter(z: Zwaarder, { opties }: Weg): Zwaarder {
  if (!z.volgorde) return z;
  const over = z.volgorde.map((stap) => stap.filter((antwoord) => !opties.some((o) => o.feit === z.feit && o.optie === antwoord)));
  return { ...z, volgorde: over.filter((stap) => stap.length > 0) };
}

interface Weg {
  readonly feit: string;
  readonly opties: readonly { readonly feit: string; readonly optie: string }[];
}

const isVar = (deel: unknown): deel is { readonly var: string } => typeof deel === 'object' && deel !== null && 'var' in deel;

/** Every condition (`als`) in it, however deep, without what is gone. */
function overal(deel: unknown, weg: Weg): unknown {
  if (Array.isArray(deel)) return deel.map((d) => overal(d, weg));
  if (typeof deel !== 'object' || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).map(([sleutel, waarde]) => [sleutel, sleutel === 'als' ? herschrijf(waarde, weg) : overal(waarde, weg)]));
}

/** A condition without what is gone: a question that is not asked is never true, an option that is gone is never chosen. */
function herschrijf(deel: unknown, weg: Weg): unknown {
  if (isVar(deel)) return deel.var === weg.feit ? false : deel;
  if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return deel;
  const [[operator = '', delen] = []] = Object.entries(deel);
  if (!Array.isArray(delen)) return deel;
  const [eerste, tweede] = delen as unknown[];
  const van = [eerste, tweede].find(isVar)?.var;
  const opties = new Set(weg.opties.filter((o) => o.feit === van).map((o) => o.optie));
  const isWeg = (waarde: unknown): boolean => typeof waarde === 'string' && opties.has(waarde);
  if (Array.isArray(tweede) && (operator === 'in' || operator === 'bevat')) {
    const over = tweede.filter((o) => !isWeg(o));
    return over.length === 0 ? false : { [operator]: [eerste, over] };
  }
  if (operator === '===' || operator === '!==') {
    if (van === weg.feit || isWeg(eerste) || isWeg(tweede)) return operator === '!==';
    return deel;
  }
  return ['and', 'or', '!', 'if'].includes(operator) ? { [operator]: delen.map((d) => herschrijf(d, weg)) } : deel;
}
