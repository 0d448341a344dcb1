import { adviseer, type Advies, type Antwoord } from '@handhavingswijzer/engine';
import { met, metOvertreding, zoekOvertreding } from './concept.ts';
import type { Concept, Gesprek, Vraag } from './typen.ts';
import { alsZin, beschrijf, verschillen, volgnummer } from './verschil.ts';

/** What choosing an option would do, before it is chosen. */
export interface Gevolg {
  readonly waarde: Antwoord;
  /** Sentence without the option: "Last onder dwangsom is geboden; aanwijzing vervalt." */
  readonly tekst: string;
  /** The option changes measures, amounts or terms against the advice as it is now. */
  readonly verandert: boolean;
  /** It is the answer that was given. */
  readonly gekozen: boolean;
}

/** The effect of each option of a question on the advice: the engine is asked once per option. Nothing while there is no advice, or for typed answers. */
export function gevolgen(g: Gesprek, v: Vraag): Gevolg[] {
  if (g.beoordeling.soort !== 'advies') return [];
  const nu = g.beoordeling.advies;
  return v.opties.map((o) => {
    const antwoord = v.feit.type === 'lijst' ? wissel(v.antwoord, String(o.waarde)) : o.waarde;
    if (v.antwoord === antwoord) return { waarde: o.waarde, tekst: 'Dit is uw antwoord.', verandert: false, gekozen: true };
    return { waarde: o.waarde, gekozen: false, ...gevolg(g, nu, metAntwoord(g.dossier, v, antwoord)) };
  });
}

/** A list answer with this option added, or taken out when it is in it. */
export function wissel(antwoord: Antwoord | undefined, optie: string): string[] {
  const lijst = Array.isArray(antwoord) ? antwoord : [];
  return lijst.includes(optie) ? lijst.filter((x) => x !== optie) : [...lijst, optie];
}

const metAntwoord = (c: Concept, v: Vraag, antwoord: Antwoord): Concept =>
  v.overtreding === undefined
    ? { ...c, antwoorden: met(c.antwoorden ?? {}, v.feit.id, antwoord) }
    : metOvertreding(c, v.overtreding, (o) => ({ ...o, antwoorden: met(zoekOvertreding(c, o.id)?.antwoorden ?? {}, v.feit.id, antwoord) }));

function gevolg(g: Gesprek, nu: Advies, dan: Concept): { tekst: string; verandert: boolean } {
  const uit = adviseer(g.kader.beleid, g.kader.landelijk, dan);
  if (!uit.ok) return { tekst: 'Dit antwoord past niet bij de rest van het dossier.', verandert: true };
  const advies = uit.waarde;
  const delen = advies.overtredingen.flatMap((na) => {
    const lijst = verschillen(
      g.kader,
      nu.overtredingen.find((o) => o.id === na.id),
      na,
    ).map((x) => beschrijf(g.kader, x));
    if (lijst.length === 0) return [];
    return advies.overtredingen.length > 1 ? [`overtreding ${String(volgnummer(dan, na.id))}: ${lijst.join(', ')}`] : lijst;
  });
  if (delen.length > 0) return { tekst: alsZin(delen), verandert: true };
  const [open, dicht] = [nu.ontbrekend.length, advies.ontbrekend.length];
  if (dicht === 0 && open > 0) return { tekst: 'De maatregelen blijven zoals ze zijn; het advies is dan volledig.', verandert: false };
  return { tekst: 'De maatregelen blijven zoals ze zijn.', verandert: false };
}
