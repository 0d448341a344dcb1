import type { Maatregel } from '@handhavingswijzer/engine';
import { leesBedrag, leesMaatregel, leesTeBepalenVan } from '../../advies/maatregel.ts';
import { VOORSCHRIFT } from '../../advies/onderdelen.ts';
import { waarom, type Reden, type WaaromMaatregel } from '../../advies/waarom.ts';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../../opmaak/getal.ts';
import { metHoofdletter, zonderHoofdletter } from '../../zin.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { bundel, gebundeldeZinnen, perGeval, voorop } from './bundel.ts';
import { deel, feitsleutel, gevallen, losseZinnen, maakZin, puntenlijst, regelBron, regelBronnen, type Geval, type Stof } from './stof.ts';

/** Certain before possible, geboden before mogelijk: as a reader asks. */
const gewicht = ({ zeker, maatregel }: WaaromMaatregel): number => (zeker ? 0 : 2) + (maatregel.sterkte === 'geboden' ? 0 : 1);

const uitleg = ({ beleid, landelijk, verslag: { dossier, advies } }: Stof, { overtreding }: Geval): readonly WaaromMaatregel[] =>
  [...waarom(beleid, landelijk, dossier, advies, overtreding.id).maatregelen].sort((a, b) => gewicht(a) - gewicht(b));

const naam = ({ boek }: Stof, { soort }: Maatregel): string => zonderHoofdletter(boek.maatregelTitel(soort));

function bedragTekst({ bedrag }: Maatregel): string {
  if (bedrag === undefined) return '';
  return `${leesEuro(bedrag.cent)}${bedrag.perEenheidCent === undefined ? '' : ` (${leesEuro(bedrag.perEenheidCent)} per eenheid)`}`;
}

const termijnTekst = ({ termijn }: Maatregel): string => (termijn === undefined ? '' : `tot en met ${leesDatum(termijn.uiterlijk)}`);

/** Which overtredingen the numbers of this part stand for. */
const namen = (stof: Stof): Documentzin => {
  const lijst = gevallen(stof).map(({ nummer, naam: titel }) => `${leesGetal(nummer)}. ${titel}`);
  return maakZin('berekend', `${lijst.length === 1 ? 'De overtreding' : 'De overtredingen'}: ${lijst.join('; ')}.`, undefined, { van: 'programma' });
};

/** Every measure of the advice, a row each. */
function tabel(stof: Stof): Blok {
  const alleen = gevallen(stof).length === 1;
  const rijen = gevallen(stof).flatMap((geval) =>
    uitleg(stof, geval).map(({ maatregel, zeker }): readonly string[] => {
      const [titel = '', sterkte = ''] = leesMaatregel(stof.beleid, stof.landelijk, maatregel).tekst.split(': ');
      const regels = [...maatregel.regels, ...(maatregel.termijn === undefined ? [] : [maatregel.termijn.regel])];
      return [
        alleen ? titel : `${leesGetal(geval.nummer)}. ${titel}`,
        `${sterkte}${zeker ? '' : ' (hangt af van open vragen)'}`,
        bedragTekst(maatregel),
        termijnTekst(maatregel),
        [...new Set(regels)].map((regel) => stof.nummers.get(regel) ?? regelBron(stof, regel)).join(', '),
      ];
    }),
  );
  return {
    soort: 'tabel',
    titel: 'Wat het beleid in deze zaak geeft',
    aard: 'berekend',
    koppen: [alleen ? 'Maatregel' : 'Overtreding en maatregel', 'Sterkte', 'Bedrag', 'Termijn', 'Regel'],
    rijen,
  };
}

/** What a rule was applied to: the facts it read, without which voorschrift it is. */
function toepassing(stof: Stof, geval: Geval, { regel, feiten }: Reden): Documentzin {
  const zaakfeiten = new Set(stof.beleid.data.feiten.filter(({ niveau }) => niveau === 'zaak').map(({ id }) => id));
  const gelezen = feiten.filter(({ feit }) => !VOORSCHRIFT.has(feit)).map((feit) => feit.zin.tekst);
  return maakZin('berekend', gelezen.length === 0 ? 'geldt voor dit voorschrift.' : `${gelezen.join('; ')}.`, undefined, {
    regels: [regel],
    feiten: feiten.map(({ feit }) => feitsleutel(feit, zaakfeiten.has(feit) ? undefined : geval.overtreding.id)),
  });
}

/** The reasons of the advice: each rule once, with the measure it brings and the facts of each overtreding it was applied to. */
function redenen(stof: Stof): readonly Documentzin[] {
  const lijst = perGeval(stof, (geval) => uitleg(stof, geval).flatMap(({ maatregel, redenen: van }) => van.map((reden) => ({ geval, maatregel, reden }))));
  return bundel(lijst, ({ reden }) => reden.regel).map(({ wat: { reden } }) => {
    const hier = lijst.filter(({ wat }) => wat.reden.regel === reden.regel);
    const maatregelen = [...new Set(hier.map(({ wat }) => naam(stof, wat.maatregel)))];
    const toegepast = bundel(
      hier.map(({ geval, wat }) => ({ geval, wat: toepassing(stof, geval, wat.reden) })),
      (zin) => zin.zin.tekst,
    );
    const titel = stof.boek.regel(reden.regel)?.regel.titel ?? reden.regel;
    return maakZin(
      'berekend',
      `${titel} (${maatregelen.join(', ')}). ${toegepast.map(({ wat, nummers }) => metHoofdletter(`${voorop(stof, nummers)}${wat.zin.tekst}`)).join(' ')}`,
      regelBron(stof, reden.regel),
      { regels: [reden.regel], feiten: [...new Set(hier.flatMap(({ geval, wat }) => toepassing(stof, geval, wat.reden).herkomst.feiten ?? []))] },
    );
  });
}

/** How each amount came about; measures with the same computation share a sentence. */
function bedragen(stof: Stof): readonly Documentzin[] {
  const lijst = perGeval(stof, (geval) => {
    const perRekening = bundel(
      uitleg(stof, geval)
        .filter(({ maatregel }) => maatregel.bedrag !== undefined)
        .map(({ maatregel }) => ({ geval, wat: maatregel })),
      (maatregel) => JSON.stringify(maatregel.bedrag),
    );
    return perRekening.map(({ wat }) => {
      const zelfde = uitleg(stof, geval).filter(({ maatregel }) => JSON.stringify(maatregel.bedrag) === JSON.stringify(wat.bedrag));
      const namen = [...new Set(zelfde.map(({ maatregel }) => naam(stof, maatregel)))].join(' en ');
      const stappen = leesBedrag(stof.beleid, stof.landelijk, wat);
      const regels = stappen.map(({ regel }) => regel);
      const rekening = stappen.map(({ omschrijving, bedrag }) => `${zonderHoofdletter(omschrijving)}: ${bedrag}`).join('; ');
      return maakZin('berekend', `${namen}: ${rekening}.`, regelBronnen(stof, regels), { regels });
    });
  });
  return gebundeldeZinnen(stof, lijst).map((een) => ({ ...een, zin: maakZin(een.aard, metHoofdletter(een.zin.tekst)).zin }));
}

/** What a person must still fix of a measure, unless the checklist of part B holds it. */
function teBepalen(stof: Stof): readonly Documentzin[] {
  const inB = new Set((stof.verslag.besluit?.nogTeDoen ?? []).map(({ overtreding, maatregel }) => `${overtreding ?? ''} ${maatregel ?? ''}`));
  const lijst = perGeval(stof, (geval) =>
    uitleg(stof, geval)
      .filter(({ maatregel }) => !inB.has(`${geval.overtreding.id} ${maatregel.soort}`))
      .flatMap(({ maatregel }) =>
        leesTeBepalenVan(maatregel).map((tekst) =>
          maakZin('berekend', `Bij ${naam(stof, maatregel)}: ${zonderHoofdletter(tekst)}`, undefined, { regels: maatregel.regels }),
        ),
      ),
  );
  return gebundeldeZinnen(stof, lijst);
}

const RECIDIVE = {
  ja: 'Volgens het beleid is er sprake van recidive.',
  nee: 'Volgens het beleid is er geen sprake van recidive.',
  onbekend: 'Of er sprake is van recidive, hangt nog af van open vragen.',
} as const;

function recidive(stof: Stof): readonly Documentzin[] {
  const lijst = perGeval(stof, ({ advies }) => {
    const woord = advies?.recidive;
    return [
      maakZin('berekend', RECIDIVE[woord === true ? 'ja' : woord === false ? 'nee' : 'onbekend'], undefined, { van: 'programma' }),
      ...(advies?.maatregelen.length === 0 ? [maakZin('berekend', 'Geen maatregel staat vast.', undefined, { van: 'programma' })] : []),
    ];
  });
  return gebundeldeZinnen(stof, lijst);
}

/** The measures of the advice with amount, term and reasons: what is the same for several overtredingen once. */
export const maatregelen = (stof: Stof): readonly Documentdeel[] => [
  ...deel('advies', 'Het advies', 'berekend', [...losseZinnen([namen(stof)]), tabel(stof), ...puntenlijst(recidive(stof))]),
  ...deel('waarom', 'Waarom deze maatregelen', 'berekend', puntenlijst(redenen(stof))),
  ...deel('bedragen', 'Hoe de bedragen zijn berekend', 'berekend', puntenlijst(bedragen(stof))),
  ...deel('te-bepalen', 'Wat het advies openlaat', 'berekend', puntenlijst(teBepalen(stof))),
];
