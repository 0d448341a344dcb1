import { eenmalig, type Advies, type Antwoord, type Bevinding, type Feit } from '@handhavingswijzer/engine';
import { padVan, zoekOvertreding } from './concept.ts';
import { sleutel } from './gesprek.ts';
import { onthoud } from './onthoud.ts';
import { teksten } from './teksten.ts';
import type { Gesprek, Vraag, VraagOptie, VraagStand } from './typen.ts';
import { naamVanAntwoord } from './woorden.ts';

/** Whether the open answer to this feit can still change the advice. While there is no advice every open question counts. */
export function isOntbrekend(g: Gesprek, feit: string, overtreding: string | undefined): boolean {
  if (g.beoordeling.soort !== 'advies') return true;
  return ontbrekendIn(g.beoordeling.advies).has(sleutel(feit, overtreding));
}

/** The open facts of an advice, by their name in the conversation. */
const ontbrekendIn = eenmalig((advies: Advies): ReadonlySet<string> => new Set(advies.ontbrekend.map((o) => sleutel(o.feit, o.overtreding))));

/** JSON pointer of the answer to a feit. */
export function padVanAntwoord(g: Gesprek, feit: Feit, overtreding: string | undefined): string {
  const deel = feit.id.replaceAll('~', '~0').replaceAll('/', '~1');
  return overtreding === undefined ? `/antwoorden/${deel}` : `${padVan(g.dossier, overtreding)}/antwoorden/${deel}`;
}

/** The findings about this place of the dossier or anything under it. */
export const bevindingenBij = (g: Gesprek, pad: string): readonly Bevinding[] =>
  g.beoordeling.soort === 'bevindingen' ? g.beoordeling.bevindingen.filter((b) => b.pad === pad || b.pad.startsWith(`${pad}/`)) : [];

/** A feit as a question about this overtreding; a feit of the zaak is asked about the whole case. */
export function vraag(g: Gesprek, feit: Feit, overtredingId: string): Vraag {
  const overtreding = feit.niveau === 'overtreding' ? overtredingId : undefined;
  const naam = sleutel(feit.id, overtreding);
  const bron = overtreding === undefined ? g.dossier.antwoorden : zoekOvertreding(g.dossier, overtreding)?.antwoorden;
  const antwoord = bron?.[feit.id];
  const aangenomen = antwoord === undefined ? klasseVan(g, feit, overtredingId) : undefined;
  const invoer = g.invoer[naam];
  return {
    sleutel: naam,
    feit,
    ...(overtreding === undefined ? {} : { overtreding }),
    ...(antwoord === undefined ? {} : { antwoord }),
    stand: stand(g, feit, overtreding, antwoord),
    onbekend: g.onbekend.includes(naam),
    opties: opties(feit),
    ...(aangenomen === undefined ? {} : { aangenomen: naamVanAntwoord(feit, aangenomen) }),
    ...(invoer ? { invoer } : {}),
    bevindingen: g.beoordeling.soort === 'bevindingen' ? bevindingenBij(g, padVanAntwoord(g, feit, overtreding)) : [],
  };
}

function stand(g: Gesprek, feit: Feit, overtreding: string | undefined, antwoord: Antwoord | undefined): VraagStand {
  if (antwoord !== undefined) return 'beantwoord';
  if (feit.standaard === 'klasse') return 'aangenomen';
  return isOntbrekend(g, feit.id, overtreding) ? 'open' : 'niet-nodig';
}

const opties = eenmalig((feit: Feit): readonly VraagOptie[] =>
  feit.type === 'boolean'
    ? [
        { waarde: true, naam: teksten.ja },
        { waarde: false, naam: teksten.nee },
      ]
    : (feit.opties ?? []).map((o) => ({ waarde: o.id, naam: o.naam, ...(o.toelichting === undefined ? {} : { toelichting: o.toelichting }) })),
);

/** The class of the voorschrift that serves while `standaard: klasse` is not answered: as the engine used it, else as the policy gives it without condition. */
function klasseVan(g: Gesprek, feit: Feit, overtreding: string): string | undefined {
  if (feit.standaard !== 'klasse') return undefined;
  if (g.beoordeling.soort === 'advies') {
    const gebruikt = klassenIn(g.beoordeling.advies).get(sleutel(feit.id, overtreding));
    if (gebruikt !== undefined) return gebruikt;
  }
  const klasse = g.kader.voorschriften.get(zoekOvertreding(g.dossier, overtreding)?.voorschrift ?? '')?.klasse;
  return klasse?.bij === undefined ? klasse?.standaard : undefined;
}

/** The classes of voorschriften that an advice took for an answer, by their name in the conversation. */
const klassenIn = eenmalig((advies: Advies): ReadonlyMap<string, string> => {
  const uit = new Map<string, string>();
  for (const { overtreding, feiten } of advies.spoor)
    for (const { feit, waarde, herkomst } of feiten) if (herkomst === 'aangenomen' && typeof waarde === 'string') uit.set(sleutel(feit, overtreding), waarde);
  return uit;
});

/** The questions of one afweging about one overtreding, in the order of the policy. */
export const vragenVan = onthoud((g, overtreding: string, afweging: string): readonly Vraag[] =>
  (g.kader.afwegingen.find((a) => a.id === afweging)?.feiten ?? []).map((f) => vraag(g, f, overtreding)),
);
