import type { Verklaring, Zwaarder } from '@handhavingswijzer/engine';
import { leesExpressie } from '../../expressie/index.ts';
import { regelNaam } from '../../regel/index.ts';
import { woordenboek } from '../../woordenboek.ts';
import { metHoofdletter, som, zin } from '../../zin.ts';
import type { Deel } from '../../zin.ts';
import { VERKLAARD } from '../../bevindingen/verklaard.ts';
import { alinea, deel, lijst, regel, vermelding } from '../beleid/deel.ts';
import type { Documentdeel, Documentzin } from '../typen.ts';
import type { Kader } from './stof.ts';
import { teksten } from './teksten.ts';

const t = teksten.verklaard;

/** What a declaration is about, as people call it: rules, questions, options of the question before them, voorschriften, contradictions, measures. */
function naam({ beleid, landelijk }: Kader, bij: readonly string[], id: string): Deel {
  const boek = woordenboek(beleid, landelijk);
  if (boek.regel(id)) return regelNaam(boek, id);
  const { voorschriften, conflicten, feiten } = beleid.data;
  const gevraagd = [...feiten, ...landelijk.data.feiten];
  const feit = gevraagd.find((een) => een.id === id);
  const optie = gevraagd.find((een) => bij.includes(een.id))?.opties?.find((een) => een.id === id)?.naam;
  const gevonden =
    (feit && (feit.naam ?? feit.vraag)) ?? optie ?? voorschriften.find((een) => een.id === id)?.naam ?? conflicten.find((een) => een.id === id)?.titel;
  return { tekst: `‘${gevonden ?? boek.maatregelTitel(id)}’` };
}

function verklaring(kader: Kader, { bevinding, bij, reden, bron }: Verklaring): Documentzin {
  const namen = som(
    bij.map((id) => naam(kader, bij, id)),
    'en',
  );
  return regel(zin(VERKLAARD.get(bevinding) ?? `‘${bevinding}’`, ': ', namen, `. ${reden}`), {}, vermelding(kader, bron));
}

/** The deliberate exceptions to "heavier is never lighter". */
function uitzonderingen(kader: Kader, { feit, gebeurtenissen, uitzonderingen: lijstVan = [] }: Zwaarder): readonly Documentzin[] {
  const { beleid, landelijk } = kader;
  const boek = woordenboek(beleid, landelijk);
  const van = feit === undefined ? (gebeurtenissen ? t.eerder : '') : boek.feit(feit).naam;
  return lijstVan.map(({ als, bij, reden, bron }) =>
    regel(
      zin(
        `${t.zwaarder(van)}`,
        bij === undefined ? '' : ` (${bij.map((soort) => boek.maatregel(soort)).join(', ')})`,
        '. ',
        als === undefined || als === true ? '' : ['Dit kan als ', leesExpressie(beleid, landelijk, als).delen, '. '],
        metHoofdletter(reden),
      ),
      {},
      vermelding(kader, bron),
    ),
  );
}

/** Findings of the analysis that the municipality declares to be meant, with its reasons; none: no part. */
export function verklaard(kader: Kader): readonly Documentdeel[] {
  const { verklaringen = [], zwaarder = [] } = kader.beleid.data;
  const punten = [...verklaringen.map((een) => verklaring(kader, een)), ...zwaarder.flatMap((een) => uitzonderingen(kader, een))];
  return punten.length === 0 ? [] : [deel('verklaard', t.titel, [alinea(regel(t.leeswijzer)), ...lijst(punten)])];
}
