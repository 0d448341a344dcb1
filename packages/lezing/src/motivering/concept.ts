import { afwijkingen, richtingVan, type Beleid, type Landelijk, type MaatregelSoort, type Spoor } from '@handhavingswijzer/engine';
import { leesRichting } from '../advies/afwijking.ts';
import { bronDeel } from '../bron.ts';
import { feitsleutel, gevallen, maakStof, maakZin, regelBronnen, standVan, type Geval, type Stof, type Verslagstof } from '../document/verslag/stof.ts';
import type { Documentzin, Herkomst } from '../document/typen.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesGetal } from '../opmaak/getal.ts';
import { zonderHoofdletter } from '../zin.ts';
import { feitZin } from './feitzinnen.ts';
import { geheel } from './geheel.ts';
import { invulling } from './invulling.ts';
import { naam, opsomming, zonderPunt } from './woorden.ts';
import { naastKeuze } from './naast-keuze.ts';
import type { Motiveringsdeel } from './typen.ts';

/** Which voorschrift was broken, when, and how often. */
function voorschrift(stof: Stof, { overtreding, naam: titel }: Geval): readonly Documentzin[] {
  const { inspectie, voorziening, houder } = stof.verslag.dossier;
  const wie = voorziening.naam ?? houder.naam ?? 'de houder';
  const dag = leesDatum(inspectie.datum);
  const artikelen = (stof.beleid.data.voorschriften.find(({ id }) => id === overtreding.voorschrift)?.artikelen ?? []).map(
    (id) => stof.landelijk.data.artikelen.find((artikel) => artikel.id === id)?.naam ?? id,
  );
  const eigen = inspectie.soort === 'eigen-constatering';
  const feit = (tekst: string, feiten: readonly string[]): Documentzin =>
    maakZin('feit', tekst, 'dossier', { feiten: feiten.map((id) => feitsleutel(id, overtreding.id)) });
  return [
    maakZin(
      'feit',
      `${eigen ? `Het college stelde op ${dag} vast` : `De toezichthouder stelde bij de inspectie van ${dag} vast`} dat ${wie} niet voldeed aan het voorschrift ‘${titel}’.`,
      artikelen.length === 0 ? 'dossier' : artikelen.join('; '),
      { feiten: [feitsleutel('voorschrift', overtreding.id)] },
    ),
    ...(overtreding.pleegdatum === undefined ? [] : [feit(`De dag van de overtreding is ${leesDatum(overtreding.pleegdatum)}.`, ['pleegdatum'])]),
    ...(overtreding.aantal === undefined ? [] : [feit(`Het vastgestelde aantal is ${leesGetal(overtreding.aantal)}.`, ['aantal'])]),
  ];
}

/** Rules of the spoor that held and did something for this overtreding, other than a step of the procedure or a point of attention. */
const dragend = ({ verslag: { advies } }: Stof, { overtreding }: Geval): readonly Spoor[] =>
  advies.spoor.filter(
    (stap) =>
      (stap.overtreding === undefined || stap.overtreding === overtreding.id) &&
      stap.uitkomst === 'waar' &&
      stap.effect !== undefined &&
      stap.effect !== 'procedure' &&
      stap.effect !== 'aandachtspunt',
  );

/** The answers that carried a rule, in the order of the afwegingen. */
function antwoorden(stof: Stof, geval: Geval): readonly Documentzin[] {
  const gebruikt = new Map<string, string[]>();
  for (const { regel, feiten } of dragend(stof, geval)) for (const { feit } of feiten) gebruikt.set(feit, [...(gebruikt.get(feit) ?? []), regel]);
  const orde = stof.beleid.data.afwegingen.map(({ id }) => id);
  return stof.beleid.data.feiten
    .filter((feit) => gebruikt.has(feit.id))
    .map((feit, i) => ({ feit, plek: [feit.afweging === undefined ? orde.length : orde.indexOf(feit.afweging), i] as const }))
    .sort((a, b) => a.plek[0] - b.plek[0] || a.plek[1] - b.plek[1])
    .flatMap(({ feit }) => {
      const overtreding = feit.niveau === 'zaak' ? undefined : geval.overtreding;
      const stand = standVan(stof, feit, overtreding);
      if (stand.soort === 'open' || stand.soort === 'niet-nodig') return [];
      return [
        maakZin(
          stand.soort === 'aangenomen' ? 'berekend' : feit.soort === 'weging' ? 'oordeel' : 'feit',
          feitZin(stof, feit, stand.waarde, stand.soort === 'aangenomen'),
          `vraag: ${feit.vraag}`,
          { feiten: [feitsleutel(feit.id, overtreding?.id)], regels: gebruikt.get(feit.id) ?? [] },
        ),
      ];
    });
}

function recidive(stof: Stof, { overtreding, advies }: Geval): readonly Documentzin[] {
  const historie = overtreding.historie ?? [];
  const eerder = historie.map(({ soort, datum }) => `${stof.boek.gebeurtenissen.get(soort) ?? soort} van ${leesDatum(datum)}`);
  const herkomst: Herkomst = { feiten: [feitsleutel('historie', overtreding.id)] };
  return [
    ...(eerder.length === 0 ? [] : [maakZin('feit', `In het dossier staat als eerdere gebeurtenis: ${opsomming(eerder)}.`, 'dossier', herkomst)]),
    ...(advies?.recidive === true ? [maakZin('berekend', 'Volgens het beleid is dit recidive.', 'begrip recidive van het beleid', herkomst)] : []),
    ...(advies?.recidive === false ? [maakZin('berekend', 'Volgens het beleid is dit geen recidive.', 'begrip recidive van het beleid', herkomst)] : []),
  ];
}

/** The rules that lead to a choice, by their titles: those of the policy in one sentence, those of the law in another. */
function redenen(stof: Stof, regels: readonly string[]): readonly Documentzin[] {
  return (['beleid', 'wet'] as const).flatMap((herkomst) => {
    const deze = regels.filter((regel) => (stof.boek.regel(regel)?.herkomst ?? 'beleid') === herkomst);
    const titels = deze.map((regel) => `“${zonderPunt(stof.boek.regel(regel)?.regel.titel ?? regel)}”`);
    if (titels.length === 0) return [];
    const begin = titels.length === 1 ? 'De reden daarvoor' : 'De redenen daarvoor';
    const waar = herkomst === 'wet' ? 'de wet' : 'het beleid';
    return [maakZin('berekend', `${begin} in ${waar}: ${opsomming(titels)}.`, regelBronnen(stof, deze), { regels: deze })];
  });
}

/** What is chosen and why: the rules that lead to it, or the deviation as the officer's own decision. */
function keuze(stof: Stof, geval: Geval): readonly Documentzin[] {
  const { keuze: gekozen, advies } = geval;
  if (gekozen === undefined) return [];
  const grondslag = (soort: MaatregelSoort): string => {
    const basis = stof.beleid.data.maatregelen.find(({ id }) => id === soort)?.grondslag;
    return `${naam(stof, soort)}${basis === undefined ? '' : ` (${zonderHoofdletter(basis)})`}`;
  };
  const regels = gekozen.maatregelen.flatMap((soort) => advies?.maatregelen.find((m) => m.soort === soort)?.regels ?? []);
  const grond = stof.beleid.data.afwijkgronden.find(({ id }) => id === gekozen.grond);
  const richting = advies === undefined ? undefined : richtingVan(afwijkingen(stof.beleid.data, advies, gekozen));
  const advieswoorden = (advies?.maatregelen ?? []).filter(({ sterkte }) => sterkte === 'geboden').map(({ soort }) => naam(stof, soort));
  return [
    maakZin('oordeel', `Het college kiest voor deze overtreding: ${opsomming(gekozen.maatregelen.map(grondslag))}.`, 'keuze van de handhaver'),
    ...redenen(stof, [...new Set(regels)]),
    ...(gekozen.volgtAdvies
      ? []
      : [
          maakZin(
            'oordeel',
            `Het college wijkt hiermee af van wat het beleid adviseert${advieswoorden.length === 0 ? '' : ` (${opsomming(advieswoorden)})`}${richting === undefined ? '' : `: de keuze is ${leesRichting(richting).woord}`}.`,
            'keuze van de handhaver',
          ),
          ...(grond === undefined
            ? []
            : [maakZin('oordeel', `De grond voor deze afwijking is: “${zonderPunt(grond.naam)}”.`, bronDeel(stof.boek, grond.bron, 'beleid').tekst)]),
        ]),
  ];
}

function vanOvertreding(stof: Stof, geval: Geval): Motiveringsdeel {
  const eigen = geval.keuze?.motivering.trim() ?? '';
  const feiten = [...voorschrift(stof, geval), ...antwoorden(stof, geval), ...recidive(stof, geval)];
  const gezegd = new Set(feiten.map((een) => een.zin.tekst));
  const alineas = [
    feiten,
    keuze(stof, geval),
    geval.keuze === undefined ? [] : naastKeuze(stof, geval, geval.keuze).filter((een) => !gezegd.has(een.zin.tekst)),
    invulling(stof, geval),
    eigen === '' ? [] : [maakZin('oordeel', eigen, 'motivering van de handhaver')],
  ];
  return {
    overtreding: geval.overtreding.id,
    titel: `Overtreding ${leesGetal(geval.nummer)}: ${geval.naam}`,
    alineas: alineas.filter((zinnen) => zinnen.length > 0),
  };
}

/**
 * A draft of the motivering of the besluit, sentence by sentence from the spoor, the answers and the choices of the officer. It says nothing that these do not
 * carry, and nothing about what is not decided yet; she edits it.
 */
export function conceptMotivering(beleid: Beleid, landelijk: Landelijk, verslag: Verslagstof): readonly Motiveringsdeel[] {
  const stof = maakStof(beleid, landelijk, verslag);
  return [...gevallen(stof).map((geval) => vanOvertreding(stof, geval)), geheel(stof)].filter(({ alineas }) => alineas.length > 0);
}

/** The draft as text to edit: a line with the title, then paragraphs, an empty line between them. */
export const motiveringTekst = (concept: readonly Motiveringsdeel[]): string =>
  concept.map(({ titel, alineas }) => [titel, ...alineas.map((zinnen) => zinnen.map((een) => een.zin.tekst).join(' '))].join('\n\n')).join('\n\n');
