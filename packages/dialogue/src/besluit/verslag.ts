import { bestaat, canoniek, checkVerslag, type Verslag } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { adviesVan } from '../advies.ts';
import { teksten } from '../teksten.ts';
import type { Gesprek, Plaats } from '../typen.ts';
import { alsVerslagkeuze, beoordeelKeuze, type Gebrek } from './oordeel.ts';
import { alsPunt, nogTeDoen } from './punten/index.ts';

const T = teksten.besluit.gebrek;
const VERSLAG: Plaats = { soort: 'verslag' };

/** When a besluit is taken and where its policy can be found: what the conversation cannot know. */
export interface Vaststelling {
  /** Civil date. */
  readonly vastgesteldOp: string;
  /** Address or other place where this version of the policy is kept. */
  readonly vindplaats: string;
}

export type Verslaguitkomst = { readonly ok: true; readonly waarde: Verslag } | { readonly ok: false; readonly gebreken: readonly Gebrek[] };

/** What stands in the way of a record, in the order of the route; each with the place where it is mended. */
export function gebreken(g: Gesprek): readonly Gebrek[] {
  const mis = (code: string, tekst: string, plaats: Plaats, veld?: string): Gebrek => ({
    code,
    tekst,
    plaats,
    fout: true,
    ...(veld === undefined ? {} : { veld }),
  });
  if (g.dossier.overtredingen.length === 0) return [mis('geen-overtreding', T.geenOvertreding, { soort: 'overtredingen' })];
  if (!adviesVan(g)) return [mis('geen-advies', T.geenAdvies, { soort: 'overzicht' })];
  const { oordeel, toelichting } = g.besluit.evenredigheid;
  return [
    ...(oordeel !== undefined && toelichting.trim() === '' ? [mis('evenredigheid', T.evenredigheid, { soort: 'totaal' })] : []),
    ...g.dossier.overtredingen.flatMap((o) => beoordeelKeuze(g, o.id).gebreken),
    ...nogTeDoen(g).flatMap((p) => (p.fout === undefined ? [] : [mis('punt', p.waardesoort ? p.fout : T.punt(p.tekst), { soort: 'nog-te-doen' }, p.id)])),
  ];
}

/** What a record holds of her own beside her choices: name, judgement of the whole, checklist and motivering; each as far as it is given. */
export function eigenDeel(g: Gesprek): Pick<Verslag, 'vastgesteldDoor'> & Required<Pick<Verslag, 'besluit'>> {
  const { evenredigheid, motivering = '', door } = g.besluit;
  return {
    ...(door.trim() === '' ? {} : { vastgesteldDoor: door.trim() }),
    besluit: {
      ...(evenredigheid.oordeel === undefined ? {} : { evenredigheid: { oordeel: evenredigheid.oordeel, toelichting: evenredigheid.toelichting.trim() } }),
      nogTeDoen: nogTeDoen(g).map(alsPunt),
      ...(motivering.trim() === '' ? {} : { motivering: motivering.trim() }),
    },
  };
}

/** All of a record that the officer decides. */
const besluitdeel = (g: Gesprek): Pick<Verslag, 'keuzes' | 'vastgesteldDoor' | 'besluit'> => ({
  keuzes: g.dossier.overtredingen.map((o) => alsVerslagkeuze(o.id, beoordeelKeuze(g, o.id))),
  ...eigenDeel(g),
});

/**
 * The record of the case: facts, advice, and what the officer decides with her reasons. Not without a motivering for every choice, and a ground for every
 * departure. Points of the checklist may be open: then the record says so. What is made passes `checkVerslag`.
 */
export function maakVerslag(g: Gesprek, { vastgesteldOp, vindplaats }: Vaststelling): Verslaguitkomst {
  const mis: Gebrek[] = [...gebreken(g)];
  if (!bestaat(vastgesteldOp)) mis.push({ code: 'vastgesteld-op', tekst: T.vastgesteldOp, plaats: VERSLAG, fout: true });
  if (vindplaats.trim() === '') mis.push({ code: 'vindplaats', tekst: T.vindplaats, plaats: VERSLAG, fout: true });
  const advies = adviesVan(g);
  if (mis.length > 0 || !advies) return { ok: false, gebreken: mis };
  const verslag = {
    schema: 'verslag/1',
    dossier: g.dossier,
    advies,
    ...besluitdeel(g),
    vastgesteldOp,
    beleid: { ...advies.beleid, vindplaats: vindplaats.trim() },
    landelijk: advies.landelijk,
  };
  const gekeurd = checkVerslag(g.kader.beleid, g.kader.landelijk, verslag);
  if (gekeurd.ok) return gekeurd;
  return {
    ok: false,
    gebreken: gekeurd.bevindingen.map((b) => {
      const { tekst, herstel } = verwoordBevinding(b);
      return { code: b.code, tekst: `${tekst} ${herstel}`, plaats: plaatsIn(g, b.pad), fout: true };
    }),
  };
}

/** Where the thing that a finding about a record points at is filled in. */
function plaatsIn(g: Gesprek, pad: string): Plaats {
  const [deel, eerste] = pad.split('/').slice(1);
  const overtreding = deel === 'keuzes' ? g.dossier.overtredingen[Number(eerste)]?.id : undefined;
  if (overtreding !== undefined) return { soort: 'besluit', overtreding };
  if (deel === 'besluit') return eerste === 'evenredigheid' ? { soort: 'totaal' } : eerste === 'nogTeDoen' ? { soort: 'nog-te-doen' } : VERSLAG;
  return VERSLAG;
}

export type Vastgesteld = { readonly ok: true; readonly gesprek: Gesprek; readonly verslag: Verslag } | Extract<Verslaguitkomst, { ok: false }>;

/** Makes the record final: the conversation remembers it, so that a later change can be seen not to be in it. */
export function stelVast(g: Gesprek, vaststelling: Vaststelling): Vastgesteld {
  const uit = maakVerslag(g, vaststelling);
  return uit.ok ? { ok: true, gesprek: { ...g, vastgesteld: uit.waarde }, verslag: uit.waarde } : uit;
}

const zelfde = (a: unknown, b: unknown): boolean => a === b || canoniek(a) === canoniek(b);

/**
 * Whether the record that was made final is still that of the case: `geen` was made · `actueel` · `verouderd`: the facts, and with them perhaps the advice, or
 * what she decides changed since.
 */
export function verslagstand(g: Gesprek): 'geen' | 'actueel' | 'verouderd' {
  if (!g.vastgesteld) return 'geen';
  const { dossier, beleid, keuzes, vastgesteldDoor, besluit } = g.vastgesteld;
  const door = vastgesteldDoor === undefined ? {} : { vastgesteldDoor };
  if (g.kader.beleid.sha256 !== beleid.sha256 || !zelfde(g.dossier, dossier)) return 'verouderd';
  return zelfde(besluitdeel(g), { keuzes, ...door, besluit }) ? 'actueel' : 'verouderd';
}
