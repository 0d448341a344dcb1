import type { Toetser } from '@handhavingswijzer/engine';
import { bijzin } from '../expressie/bijzin.ts';
import { leesGebeurtenissen } from '../expressie/gebeurtenissen.ts';
import type { Term } from '../expressie/normaal.ts';
import { normaal, operator } from '../expressie/normaal.ts';
import type { MetBeleid, Woordenboek } from '../woordenboek.ts';
import { HISTORIE } from '../woordenboek.ts';
import type { Stuk } from '../zin.ts';
import { som } from '../zin.ts';

/** A part of a condition that is why the whole comes out as it does. */
export interface Onderdeel {
  readonly term: Term;
  readonly waar: boolean;
  /** Facts that it reads, below begrippen too; `historie` when it counts events. */
  readonly feiten: readonly string[];
}

/** What looking at parts needs: the truth of each, and what the begrippen mean. */
export interface Ontleding {
  readonly toets: Toetser;
  readonly begrip: (id: string) => Term | undefined;
}

export const ontleding = (beleid: MetBeleid, toets: Toetser): Ontleding => ({
  toets,
  begrip: (id) => beleid.data.begrippen.find((b) => b.id === id)?.als,
});

/** Every fact that a term reads, in order of appearance, without repetition. */
export function feitenVan(o: Ontleding, term: Term): readonly string[] {
  const op = Array.isArray(term) ? undefined : operator(term);
  if (op === undefined) return [];
  if (op.naam === 'aantalGebeurtenissen' || op.naam === 'laatste') return [HISTORIE];
  if (op.naam !== 'var') return [...new Set(op.operanden.flatMap((deel) => feitenVan(o, deel)))];
  const id = op.operanden[0] as string;
  const begrip = o.begrip(id);
  return begrip === undefined ? [id] : feitenVan(o, begrip);
}

/**
 * The smallest parts of a condition that decide it, given that it is `waar`: of a false "en" every part that is false (each is enough), of a false
 * "of" all parts, and the other way round. A begrip about the history keeps its name, which says it shorter than its parts. A condition whose parts are open but cannot hold together is its own reason.
 */
export function beslissend(o: Ontleding, bron: Term, waar: boolean): readonly Onderdeel[] {
  const term = normaal(bron);
  const zelf = (): readonly Onderdeel[] => [{ term, waar, feiten: feitenVan(o, term) }];
  const op = operator(term);
  if (op?.naam === 'var') {
    const begrip = o.begrip(op.operanden[0] as string);
    return begrip === undefined || feitenVan(o, begrip).includes(HISTORIE) ? zelf() : beslissend(o, begrip, waar);
  }
  if (op?.naam === '!') return beslissend(o, op.operanden[0] as Term, !waar);
  if (op?.naam !== 'and' && op?.naam !== 'or') return zelf();
  const allemaal = (op.naam === 'and') === waar;
  const delen = op.operanden.filter((deel) => o.toets(deel).waarde === waar);
  if (allemaal ? delen.length < op.operanden.length : delen.length === 0) return zelf();
  return zonderDubbel(delen.flatMap((deel) => beslissend(o, deel, waar)));
}

/** Parts once each. */
export function zonderDubbel(delen: readonly Onderdeel[]): readonly Onderdeel[] {
  const sleutels = delen.map((deel) => JSON.stringify([deel.term, deel.waar]));
  return delen.filter((_, i) => sleutels.indexOf(sleutels[i] as string) === i);
}

const TEGENDEEL: Readonly<Record<string, string>> = { '===': '!==', '!==': '===', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** Facts that only say which voorschrift it is: a list of voorschriften is no reason that anyone reads. */
export const VOORSCHRIFT = new Set(['voorschrift', 'artikelen']);

/** Whether a part only says which voorschrift it is. */
export const isVoorschrift = ({ feiten }: Onderdeel): boolean => feiten.length > 0 && feiten.every((feit) => VOORSCHRIFT.has(feit));

/** A part as it is in this case, to stand behind "omdat": "‘direct gevaar’ nee is", "geen aanwijzing (in de 3 jaar vóór …) voorkomt". */
function leesOnderdeel(boek: Woordenboek, deel: Onderdeel): Stuk {
  const { term, waar } = deel;
  if (isVoorschrift(deel)) return 'het om dit voorschrift gaat';
  const op = operator(term);
  const tegendeel = op === undefined ? undefined : TEGENDEEL[op.naam];
  const zo: Term = waar ? term : op !== undefined && tegendeel !== undefined ? { [tegendeel]: op.operanden } : { '!': [term] };
  const vorm = operator(zo);
  const [links, rechts] = vorm?.operanden ?? [];
  const telling = links === undefined || Array.isArray(links) ? undefined : operator(links);
  const geen = (vorm?.naam === '<' && rechts === 1) || ((vorm?.naam === '===' || vorm?.naam === '<=') && rechts === 0);
  if (telling?.naam === 'aantalGebeurtenissen' && geen) return ['geen ', leesGebeurtenissen(boek, telling.operanden), ' voorkomt'];
  return bijzin(boek, normaal(zo));
}

/** Parts as one reason, "a is, b is en c is". Which voorschrift it is only counts as a reason where there is no other. */
export function leesOnderdelen(boek: Woordenboek, delen: readonly Onderdeel[]): Stuk {
  const zeggend = delen.filter((deel) => !isVoorschrift(deel));
  return som(
    (zeggend.length === 0 ? delen.slice(0, 1) : zeggend).map((deel) => leesOnderdeel(boek, deel)),
    'en',
  );
}
