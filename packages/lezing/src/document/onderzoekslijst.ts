import type { Advies, Dossier } from '@handhavingswijzer/engine';
import type { Onderzoekslezing, Onderzoeksuitslag } from '../advies/onderzoek.ts';
import { leesNogMogelijkAlle, leesOnderzoek } from '../advies/onderzoek.ts';
import { leesBron } from '../bron.ts';
import { leesDatum } from '../opmaak/datum.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { zin } from '../zin.ts';
import type { Aard, Blok, Document, Documentdeel, Documentzin, Herkomst } from './typen.ts';

const regel = (tekst: string, aard: Aard, herkomst: Herkomst = {}, bron?: string): Documentzin => ({
  zin: zin(tekst),
  aard,
  herkomst,
  ...(bron === undefined ? {} : { bron }),
});
const alinea = (...zinnen: readonly Documentzin[]): Blok => ({ soort: 'alinea', zinnen });

/** Room to write, on paper and in a file. */
const INVULLEN: Blok = {
  soort: 'tabel',
  titel: 'Zelf in te vullen',
  aard: 'feit',
  koppen: ['Wat', 'Uw aantekening'],
  rijen: [
    ['Antwoord', ''],
    ['Waar gevonden, op welke dag', ''],
  ],
};

function vraagdeel(beleid: MetBeleid, landelijk: MetLandelijk, lezing: Onderzoekslezing, nummer: number): Documentdeel {
  const { open, vraag, bij, toelichting, waar, weging, antwoorden, beperking, bron, herkomst } = lezing;
  const feiten = [open.overtreding === undefined ? open.feit : `${open.feit}@${open.overtreding}`];
  const bronTekst = bron && leesBron(beleid, landelijk, bron, herkomst).tekst;
  const aard: Aard = weging ? 'oordeel' : 'feit';
  return {
    id: `onderzoek-${nummer}`,
    titel: `${nummer}. ${vraag}`,
    aard,
    blokken: [
      alinea(
        regel(bij === '' ? 'Dit geldt voor de hele zaak.' : `${bij}.`, 'algemeen', { feiten }),
        ...(toelichting === '' ? [] : [regel(toelichting, aard, { feiten }, bronTekst)]),
        regel(waar, aard, { feiten }),
      ),
      alinea(regel(beperking, 'berekend', { feiten })),
      { soort: 'lijst', genummerd: false, punten: antwoorden.map(({ antwoord, gevolg }) => regel(`Bij ${antwoord}: ${gevolg}`, 'berekend', { feiten })) },
      INVULLEN,
    ],
    delen: [],
  };
}

/**
 * What is still to be found out, to print and take along: what may still come, then per open answer the question, why it matters, what each answer
 * would do, where to find it, the source and room to write. In the order of `uitslag`: what narrows the advice most first.
 */
export function onderzoekslijst(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, advies: Advies, uitslag: Onderzoeksuitslag): Document {
  const lezingen = leesOnderzoek(beleid, landelijk, dossier, uitslag);
  const zaak = dossier.zaak?.identificatie;
  return {
    titel: 'Onderzoekslijst',
    ondertitel: [
      ...(dossier.voorziening.naam === undefined ? [] : [dossier.voorziening.naam]),
      ...(zaak === undefined ? [] : [`zaak ${zaak}`]),
      `inspectie van ${leesDatum(dossier.inspectie.datum)}`,
    ].join(', '),
    ...(zaak === undefined ? {} : { voet: `Onderzoekslijst, zaak ${zaak}` }),
    delen: [
      {
        id: 'nog-mogelijk',
        titel: 'Wat nog kan',
        aard: 'berekend',
        blokken: [
          {
            soort: 'lijst',
            genummerd: false,
            punten: leesNogMogelijkAlle(beleid, landelijk, dossier, advies).map(({ overtreding, tekst }) => regel(`${overtreding}. ${tekst}`, 'berekend')),
          },
        ],
        delen: [],
      },
      {
        id: 'uitzoeken',
        titel: 'Wat u nog uitzoekt',
        aard: 'algemeen',
        blokken: [
          alinea(
            regel(
              lezingen.length === 0
                ? 'Geen open antwoord kan het advies nog veranderen.'
                : 'Bovenaan staat wat gemiddeld de meeste uitkomsten uitsluit. U bepaalt zelf waar u begint.',
              'algemeen',
            ),
          ),
        ],
        delen: lezingen.map((lezing, i) => vraagdeel(beleid, landelijk, lezing, i + 1)),
      },
    ],
  };
}
