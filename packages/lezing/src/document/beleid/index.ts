import type { BeleidJson, Bron } from '@handhavingswijzer/engine';
import { leesMaximumAantal, leesSamenloop } from '../../advies/totaal.ts';
import { leesAfronding } from '../../beleid/tarief.ts';
import { leesProceduretermijn } from '../../beleid/termijn.ts';
import { leesExpressie } from '../../expressie/index.ts';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import { woordenboek } from '../../woordenboek.ts';
import type { MetBeleid, MetLandelijk } from '../../woordenboek.ts';
import { zin } from '../../zin.ts';
import type { Document, Documentdeel, Documentzin } from '../typen.ts';
import type { PerElement, Stof } from './deel.ts';
import { geldigheid } from './geldigheid.ts';
import { alinea, deel, lijst, regel, vermelding } from './deel.ts';
import { regelsPerSectie } from './regels.ts';
import { begrippen, vragen } from './vragen.ts';
import { voorschriften } from './voorschriften.ts';

/** A document that the policy names, with where it is published. */
const document = ({ titel, nummer, datum, url }: BeleidJson['bronnen'][number]): Documentzin =>
  regel(`${titel}, ${leesDatum(datum)}.`, {}, { bron: nummer ?? titel, url });

/** Elements with a name, an explanation and a source, as a list. */
const opsomming = (
  stof: Stof,
  punten: readonly { readonly tekst: string; readonly toelichting?: string | undefined; readonly bron: Bron }[],
): ReturnType<typeof lijst> =>
  lijst(punten.map(({ tekst, toelichting, bron }) => regel(toelichting === undefined ? tekst : `${tekst}: ${toelichting}`, {}, vermelding(stof, bron))));

const RICHTING = { verzachtend: 'verzachtend', verzwarend: 'verzwarend', neutraal: 'noch verzachtend, noch verzwarend' } as const;
const WANNEER = { voor: 'vóór het besluit', in: 'in het besluit', na: 'na het besluit' } as const;

function maatregelen(stof: Stof): readonly Documentdeel[] {
  return stof.beleid.data.maatregelen.map(({ id, naam, traject, trede, grondslag, uitsluitend, toelichting, bron }) =>
    deel(`maatregel-${id}`, naam, [
      alinea(
        regel(`${traject === 'herstellend' ? 'Herstellend' : 'Bestraffend'}, op grond van ${grondslag}.`, {}, vermelding(stof, bron)),
        regel(trede === undefined ? 'Staat niet op de ladder.' : `Trede ${leesGetal(trede)} van de ladder.`),
        ...(uitsluitend ? [regel('Gaat nooit samen met een andere maatregel.')] : []),
        ...(toelichting === undefined ? [] : [regel(toelichting)]),
      ),
    ]),
  );
}

function conflictdeel(stof: Stof, conflict: BeleidJson['conflicten'][number]): Documentdeel {
  const { beleid, landelijk } = stof;
  const { id, titel, lezingen, gekozenLezing, status, toelichting, als, bij } = conflict;
  const boek = woordenboek(beleid, landelijk);
  return deel(`conflict-${id}`, titel, [
    alinea(
      regel(toelichting),
      regel(als === true ? 'Speelt altijd.' : zin('Speelt als ', leesExpressie(beleid, landelijk, als).delen, '.')),
      ...(bij === undefined ? [] : [regel(`Alleen bij ${bij.map((soort) => boek.maatregel(soort)).join(', ')}.`)]),
      regel(status === 'open' ? 'Hierover is nog niet beslist.' : 'Hierover is beslist.'),
    ),
    ...lijst(
      lezingen.map((lezing) => regel(`${lezing.id === gekozenLezing ? 'Gekozen' : 'Andere lezing'}: ${lezing.tekst}`, {}, vermelding(stof, lezing.bron))),
    ),
  ]);
}

const conflicten = (stof: Stof): readonly Documentdeel[] =>
  stof.beleid.data.conflicten.map((conflict) => stof.perElement(conflict, '', () => conflictdeel(stof, conflict)));

/** How amounts come together, and which day picks the amount of a category. */
function optelregels(stof: Stof): readonly Documentzin[] {
  const { beleid, landelijk } = stof;
  const boek = woordenboek(beleid, landelijk);
  const { samenloop, maximumAantal, categoriedatum } = beleid.data.bedragen;
  const bij = (soorten: readonly string[]): string => `Bij ${soorten.map((soort) => boek.maatregel(soort)).join(', ')}`;
  return [
    ...[
      { regel: samenloop, gelezen: leesSamenloop(beleid, landelijk) },
      { regel: maximumAantal, gelezen: leesMaximumAantal(beleid, landelijk) },
    ].flatMap(({ regel: waarvan, gelezen }) => (waarvan && gelezen ? [regel(gelezen.zin, { regels: [waarvan.regel] }, vermelding(stof, gelezen.bron))] : [])),
    ...categoriedatum.map(({ maatregel, datum, gunstigste }) =>
      regel(
        `${bij([maatregel])}: de dag van ${datum === 'pleegdatum' ? 'de overtreding' : 'het besluit'} bepaalt het bedrag van een categorie${gunstigste ? '; een later lager bedrag gaat voor' : ''}.`,
      ),
    ),
  ];
}

/** A part that is left out when nothing stands in it. */
const alsGevuld = (id: string, titel: string, delen: readonly Documentdeel[]): readonly Documentdeel[] =>
  delen.length === 0 ? [] : [deel(id, titel, [], delen)];
const metLijst = (id: string, titel: string, blokken: ReturnType<typeof lijst>): readonly Documentdeel[] =>
  blokken.length === 0 ? [] : [deel(id, titel, blokken)];

/**
 * A whole policy to read and to print: what it asks, what its words mean, what can be violated and what that costs, its measures, then every rule under the
 * section of the text that it comes from, the procedure, contradictions and what is left out. What other readings of a contradiction would compute is not in it.
 *
 * @param perElement for who reads a policy again and again while it changes
 * @param kort says a source once (see `Stof`)
 */
export function beleidsdocument(beleid: MetBeleid, landelijk: MetLandelijk, perElement: PerElement = (_element, _van, maak) => maak(), kort = false): Document {
  const stof: Stof = { beleid, landelijk, perElement, kort };
  const { data } = beleid;
  return {
    titel: data.titel,
    ondertitel: `${data.gemeente.naam}, versie ${data.versie}`,
    voet: `${data.titel}, versie ${data.versie}`,
    datum: data.geldigheid.van,
    delen: [
      deel('geldigheid', 'Geldigheid', [alinea(regel(geldigheid(data.geldigheid), {}, vermelding(stof, data.geldigheid.bron)))]),
      deel('bronnen', 'Bronnen', lijst(data.bronnen.map(document))),
      ...alsGevuld('vragen', 'Afwegingen en vragen', vragen(stof)),
      ...alsGevuld('begrippen', 'Begrippen', begrippen(stof)),
      deel(
        'voorschriften',
        'Voorschriften en bedragen',
        [alinea(regel(leesAfronding(data.bedragen)), regel(data.bedragen.afronding.toelichting)), ...lijst(optelregels(stof))],
        voorschriften(stof),
      ),
      ...alsGevuld('maatregelen', 'Maatregelen', maatregelen(stof)),
      ...alsGevuld('regels', 'Regels', regelsPerSectie(stof)),
      ...metLijst(
        'omstandigheden',
        'Omstandigheden',
        opsomming(
          stof,
          data.omstandigheden.map(({ naam, richting, toelichting, bron }) => ({ tekst: `${naam} (${RICHTING[richting]})`, toelichting, bron })),
        ),
      ),
      ...metLijst(
        'procedure',
        'Procedure',
        opsomming(
          stof,
          data.procedure.map(({ tekst, wanneer, bron }) => ({ tekst: `${tekst} (${WANNEER[wanneer ?? 'voor']})`, bron })),
        ),
      ),
      ...metLijst(
        'termijnen',
        'Termijnen rond het besluit',
        lijst((data.termijnen ?? []).map((termijn) => regel(leesProceduretermijn(beleid, landelijk, termijn)))),
      ),
      ...metLijst(
        'afwijkgronden',
        'Gronden om af te wijken',
        opsomming(
          stof,
          data.afwijkgronden.map(({ naam, toelichting, bron }) => ({ tekst: naam, toelichting, bron })),
        ),
      ),
      ...alsGevuld('conflicten', 'Waar de tekst zichzelf tegenspreekt', conflicten(stof)),
      ...metLijst(
        'niet-gemodelleerd',
        'Wat niet is opgenomen',
        opsomming(
          stof,
          data.nietGemodelleerd.map(({ titel, reden, bron }) => ({ tekst: titel, toelichting: reden, bron })),
        ),
      ),
    ],
  };
}
