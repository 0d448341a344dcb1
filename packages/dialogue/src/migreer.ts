import type { Antwoord, Feit, Overtreding } from '@handhavingswijzer/engine';
import { vergelijkBeleid } from './beleidsverschil.ts';
import { zonder, zoekOvertreding } from './concept.ts';
import { beoordeel, sleutel } from './gesprek.ts';
import { mag, past } from './past.ts';
import { eerstePlaats } from './route.ts';
import { teksten } from './teksten.ts';
import type { Besluit, Concept, Gesprek, Kader, Keuze, Vervallen } from './typen.ts';
import { metHoofdletter, naamVanAntwoord, naamVanMaatregel, naamVanVoorschrift } from './woorden.ts';
import { versieVan } from './zaakbestand.ts';

type Keuzes = Readonly<Record<string, 'behouden' | 'opnieuw'>>;
type Deel = Omit<Vervallen, 'beleid'>;

/**
 * The case under another version of the policy. What fits goes along unless she wants to answer it again; what does not becomes vervallen, and what was vervallen under just this
 * version comes back where nothing else was said meanwhile. Nothing is dropped. The acts before it cannot be undone one by one.
 */
export function migreer(g: Gesprek, naar: Kader, keuzes: Keuzes = {}): Gesprek {
  const anders = new Set(vergelijkBeleid(g.kader, naar).vragen.map((v) => v.feit));
  const opnieuw = (feit: string, overtreding: string | undefined): boolean => anders.has(feit) && keuzes[sleutel(feit, overtreding)] === 'opnieuw';
  const weg: Deel[] = [];
  const lees = (antwoorden: Readonly<Record<string, Antwoord>>, overtreding?: string): Record<string, Antwoord> => {
    const blijft: Record<string, Antwoord> = {};
    for (const [feit, antwoord] of Object.entries(antwoorden)) {
      const reden = waaromNiet(g.kader, naar, feit, overtreding, antwoord) ?? (opnieuw(feit, overtreding) ? 'opnieuw-kiezen' : undefined);
      if (reden === undefined) blijft[feit] = antwoord;
      else weg.push({ wat: 'antwoord', ...over(g.kader, feit, overtreding), antwoord, inWoorden: woorden(g.kader, feit, antwoord), reden });
    }
    return blijft;
  };
  const { antwoorden, ...rest } = g.dossier;
  const vanZaak = antwoorden && lees(antwoorden);
  const overtredingen = g.dossier.overtredingen.map((o): Overtreding => {
    if (g.kader.voorschriften.has(o.voorschrift) && !naar.voorschriften.has(o.voorschrift)) weg.push(voorschriftWeg(g.kader, o));
    return { ...o, antwoorden: lees(o.antwoorden, o.id) };
  });
  const { invoer, onbekend } = openVragen(g, naar, weg);
  const besluit = migreerBesluit(g, naar, weg);
  const beleid = versieVan(g.kader.beleid);
  const overgezet: Overgezet = {
    dossier: { ...rest, ...(vanZaak && Object.keys(vanZaak).length > 0 ? { antwoorden: vanZaak } : {}), overtredingen },
    invoer,
    onbekend,
    besluit,
    vervallen: [...g.vervallen, ...weg.map((deel): Vervallen => ({ ...deel, beleid }))],
  };
  const { wijziging: _verlopen, ...blijft } = g;
  const terug = haalTerug(naar, overgezet);
  const na: Gesprek = { ...blijft, ...terug, kader: naar, beoordeling: beoordeel(naar, terug.dossier), verleden: [], toekomst: [] };
  return { ...na, plaats: eerstePlaats(na) };
}

type Overgezet = Pick<Gesprek, 'dossier' | 'invoer' | 'onbekend' | 'besluit' | 'vervallen'>;

/** Why an answer cannot go along. A feit that neither version asks is no question: it stays as long as a dossier may hold it. */
function waaromNiet(van: Kader, naar: Kader, feit: string, overtreding: string | undefined, antwoord: Antwoord): Vervallen['reden'] | undefined {
  const niveau = overtreding === undefined ? 'zaak' : 'overtreding';
  if (naar.feiten.has(feit)) return past(naar, feit, niveau, antwoord) ? undefined : 'past-niet-meer';
  return van.feiten.has(feit) || !mag(naar, feit, niveau, antwoord) ? 'bestaat-niet-meer' : undefined;
}

const over = (kader: Kader, feit: string, overtreding: string | undefined): Pick<Vervallen, 'id' | 'overtreding' | 'vraag'> => ({
  id: feit,
  ...(overtreding === undefined ? {} : { overtreding }),
  vraag: kader.feiten.get(feit)?.vraag ?? feit,
});

function woorden(kader: Kader, id: string, antwoord: Antwoord): string {
  const feit: Feit | undefined = kader.feiten.get(id);
  return feit ? naamVanAntwoord(feit, antwoord) : String(antwoord);
}

const voorschriftWeg = (kader: Kader, o: Overtreding): Deel => ({
  wat: 'voorschrift',
  id: o.voorschrift,
  overtreding: o.id,
  vraag: teksten.overgang.voorschrift,
  inWoorden: naamVanVoorschrift(kader, o.voorschrift),
  reden: 'bestaat-niet-meer',
});

/** The feit and the overtreding of a key; undefined for a field that is no question of the policy. */
function delenVan(kader: Kader, naam: string): readonly [feit: string, overtreding: string | undefined] | undefined {
  const at = naam.indexOf('@');
  const feit = at < 0 ? naam : naam.slice(0, at);
  return kader.feiten.has(feit) ? [feit, at < 0 ? undefined : naam.slice(at + 1)] : undefined;
}

/** Whether the other version asks this feit at the level of this key. */
const vraagtNog = (naar: Kader, feit: string, overtreding: string | undefined): boolean =>
  naar.feiten.get(feit)?.niveau === (overtreding === undefined ? 'zaak' : 'overtreding');

/** What was typed and what was said to be unknown; of a question that is gone both become vervallen, and what was typed of one that has no field for it. */
function openVragen(g: Gesprek, naar: Kader, weg: Deel[]): Pick<Gesprek, 'invoer' | 'onbekend'> {
  const gaatMee = (naam: string, wat: 'invoer' | 'onbekend', inWoorden: string): boolean => {
    const delen = delenVan(g.kader, naam);
    const [feit = '', overtreding] = delen ?? [];
    const zelfdeType = wat === 'onbekend' || naar.feiten.get(feit)?.type === g.kader.feiten.get(feit)?.type;
    if (!delen || (vraagtNog(naar, feit, overtreding) && zelfdeType)) return true;
    weg.push({ wat, ...over(g.kader, ...delen), inWoorden, reden: 'bestaat-niet-meer' });
    return false;
  };
  return {
    invoer: Object.fromEntries(Object.entries(g.invoer).filter(([naam, { tekst }]) => gaatMee(naam, 'invoer', tekst))),
    onbekend: g.onbekend.filter((naam) => gaatMee(naam, 'onbekend', teksten.overgang.onbekend)),
  };
}

/** Grounds and measures that the other version does not have go; the texts of the officer stay as they are. */
function migreerBesluit(g: Gesprek, naar: Kader, weg: Deel[]): Besluit {
  const maatregelen = new Set<string>(naar.beleid.data.maatregelen.map((m) => m.id));
  const gronden = new Set(naar.beleid.data.afwijkgronden.map((a) => a.id));
  const keuzes = Object.entries(g.besluit.keuzes).map(([overtreding, keuze]): [string, Keuze] => {
    for (const id of keuze.maatregelen) {
      if (maatregelen.has(id)) continue;
      const inWoorden = metHoofdletter(naamVanMaatregel(g.kader, id));
      weg.push({ wat: 'maatregel', id, overtreding, vraag: teksten.overgang.maatregel, inWoorden, reden: 'bestaat-niet-meer' });
    }
    const over = { ...keuze, maatregelen: keuze.maatregelen.filter((id) => maatregelen.has(id)) };
    if (keuze.grond === undefined || gronden.has(keuze.grond)) return [overtreding, over];
    const inWoorden = g.kader.beleid.data.afwijkgronden.find((a) => a.id === keuze.grond)?.naam ?? keuze.grond;
    weg.push({ wat: 'grond', id: keuze.grond, overtreding, vraag: teksten.overgang.grond, inWoorden, reden: 'bestaat-niet-meer' });
    return [overtreding, zonder(over, 'grond')];
  });
  return { ...g.besluit, keuzes: Object.fromEntries(keuzes) };
}

/** Puts back what was vervallen under just this version: it was said to the very questions that are asked now. What was said meanwhile goes before it. */
function haalTerug(naar: Kader, o: Overgezet): Overgezet {
  return o.vervallen.reduce<Overgezet>((nu, v) => {
    const terug = v.beleid.sha256 === naar.beleid.sha256 ? metTerug(nu, v) : undefined;
    return terug ? { ...terug, vervallen: terug.vervallen.filter((x) => x !== v) } : nu;
  }, o);
}

function metTerug(o: Overgezet, v: Vervallen): Overgezet | undefined {
  const naam = sleutel(v.id, v.overtreding);
  const overtreding = v.overtreding === undefined ? undefined : zoekOvertreding(o.dossier, v.overtreding);
  if (v.overtreding !== undefined && !overtreding) return undefined;
  const antwoorden = v.overtreding === undefined ? o.dossier.antwoorden : overtreding?.antwoorden;
  const leeg = antwoorden?.[v.id] === undefined && o.invoer[naam] === undefined;
  const keuze = o.besluit.keuzes[v.overtreding ?? ''];
  switch (v.wat) {
    case 'antwoord':
      return leeg && v.antwoord !== undefined
        ? { ...o, dossier: metAntwoord(o.dossier, v.overtreding, { ...antwoorden, [v.id]: v.antwoord }), onbekend: o.onbekend.filter((k) => k !== naam) }
        : undefined;
    case 'onbekend':
      return leeg && !o.onbekend.includes(naam) ? { ...o, onbekend: [...o.onbekend, naam] } : undefined;
    case 'invoer':
      return leeg ? { ...o, invoer: { ...o.invoer, [naam]: { tekst: v.inWoorden, ...teksten.overgang.leesOpnieuw } } } : undefined;
    case 'grond':
      return keuze && keuze.grond === undefined ? metKeuze(o, v.overtreding ?? '', { ...keuze, grond: v.id }) : undefined;
    case 'maatregel':
      return keuze && !keuze.maatregelen.some((m) => m === v.id)
        ? metKeuze(o, v.overtreding ?? '', { ...keuze, maatregelen: [...keuze.maatregelen, v.id as Keuze['maatregelen'][number]] })
        : undefined;
    case 'voorschrift':
      return overtreding?.voorschrift === v.id ? o : undefined;
  }
}

const metAntwoord = (c: Concept, overtreding: string | undefined, antwoorden: Record<string, Antwoord>): Concept =>
  overtreding === undefined ? { ...c, antwoorden } : { ...c, overtredingen: c.overtredingen.map((o) => (o.id === overtreding ? { ...o, antwoorden } : o)) };

const metKeuze = (o: Overgezet, overtreding: string, keuze: Keuze): Overgezet => ({
  ...o,
  besluit: { ...o.besluit, keuzes: { ...o.besluit.keuzes, [overtreding]: keuze } },
});
