import { waarom } from '../../advies/waarom.ts';
import { waaromNiet } from '../../advies/waarom-niet.ts';
import { leesDag } from '../../advies/dag.ts';
import type { Documentdeel, Documentzin } from '../typen.ts';
import { bundel, gebundeldeZinnen, perGeval, voorop } from './bundel.ts';
import { deel, gevallen, losseZinnen, maakZin, puntenlijst, regelBron, type Geval, type Stof } from './stof.ts';

const berekend = (tekst: string, bron: string, regels: readonly string[]): Documentzin => maakZin('berekend', tekst, bron, { regels });

const waaromVan = ({ beleid, landelijk, verslag: { dossier, advies } }: Stof, { overtreding }: Geval) =>
  waarom(beleid, landelijk, dossier, advies, overtreding.id);

/**
 * The measures beside those of the advice that some rule could bring, with why it does not. A rule that does bring the measure stands with the reasons of the advice, not here again.
 */
const nietVan = ({ beleid, landelijk, verslag: { dossier, advies } }: Stof, { overtreding }: Geval) =>
  waaromNiet(beleid, landelijk, dossier, advies, overtreding.id)
    .map((een) => ({ ...een, redenen: een.redenen.filter(({ waardoor }) => waardoor !== 'geldt') }))
    .filter(({ redenen }) => redenen.length > 0);

/** Why not lighter or heavier: each question once, with the overtredingen it is about. */
export function nietLichterOfZwaarder(stof: Stof): readonly Documentdeel[] {
  const lijst = perGeval(stof, (geval) => nietVan(stof, geval));
  return deel(
    'waarom-niet',
    'Waarom niet lichter of zwaarder',
    'berekend',
    bundel(lijst, ({ vraag }) => vraag.tekst).flatMap(({ wat, nummers }) => {
      const hier = lijst.filter((een) => een.wat.vraag.tekst === wat.vraag.tekst);
      const binnen = (groep: readonly number[]): string => (groep.length === nummers.length ? '' : voorop(stof, groep));
      const antwoorden = bundel(hier, ({ antwoord }) => antwoord.tekst).map((een) => `${binnen(een.nummers)}${een.wat.antwoord.tekst}`);
      const redenen = hier.flatMap(({ geval, wat: { redenen: van } }) =>
        van.map((reden) => ({ geval, wat: berekend(reden.zin.tekst, regelBron(stof, reden.regel), [reden.regel]) })),
      );
      const perReden = bundel(redenen, ({ zin }) => zin.tekst).map((reden) => ({
        ...reden.wat,
        zin: maakZin('berekend', `${binnen(reden.nummers)}${reden.wat.zin.tekst}`).zin,
      }));
      return [
        ...losseZinnen([
          maakZin('berekend', `${voorop(stof, nummers)}${wat.vraag.tekst} ${antwoorden.join(' ')}`, undefined, {
            regels: [...new Set(redenen.flatMap((een) => een.wat.herkomst.regels ?? []))],
          }),
        ]),
        ...puntenlijst(perReden),
      ];
    }),
  );
}

/** Rules that an exception switched off, where the answers above do not name them yet. */
export function uitzonderingen(stof: Stof): readonly Documentdeel[] {
  const lijst = perGeval(stof, (geval) => {
    const genoemd = new Set(nietVan(stof, geval).flatMap(({ redenen }) => redenen.map(({ regel }) => regel)));
    return waaromVan(stof, geval)
      .uitgeschakeld.filter(({ regel }) => !genoemd.has(regel))
      .map(({ regel, door }) => {
        const nummer = (id: string): string => stof.nummers.get(id) ?? id;
        const titel = stof.boek.regel(regel)?.regel.titel ?? regel;
        return berekend(`‘${titel}’ geldt hier niet: ${door.map(nummer).join(' en ')} ${door.length === 1 ? 'gaat' : 'gaan'} voor.`, regelBron(stof, regel), [
          regel,
          ...door,
        ]);
      });
  });
  return deel('uitzonderingen', 'Andere uitzonderingen die hier gelden', 'berekend', puntenlijst(gebundeldeZinnen(stof, lijst)));
}

/** Rules that keep a measure out of the advice, or may do so. */
export function verboden(stof: Stof): readonly Documentdeel[] {
  const lijst = perGeval(stof, (geval) =>
    waaromVan(stof, geval).verboden.map(({ regel, feiten, uitkomst }) => {
      const titel = stof.boek.regel(regel)?.regel.titel ?? regel;
      const waar = feiten.map((feit) => feit.zin.tekst).join('; ');
      return berekend(
        `${titel}.${uitkomst === 'onbekend' ? ' Of dit geldt, staat nog niet vast.' : ''}${waar === '' ? '' : ` In deze zaak: ${waar}.`}`,
        regelBron(stof, regel),
        [regel],
      );
    }),
  );
  return deel('verboden', 'Wat hier niet mag, of misschien niet mag', 'berekend', puntenlijst(gebundeldeZinnen(stof, lijst)));
}

/** The texts that the checklist of part B holds. */
const inDeelB = ({ verslag: { besluit } }: Stof): ReadonlySet<string> => new Set((besluit?.nogTeDoen ?? []).map(({ tekst }) => tekst));

/**
 * Whether a point or step only goes with measures that were not chosen: then the besluit does not need it. Nothing is left out while any choice is open.
 */
function zonderBelang(stof: Stof, regel: string, over: readonly Geval[]): boolean {
  const bij = [stof.boek.regel(regel)?.regel.dan.bij ?? []].flat();
  if (bij.length === 0 || gevallen(stof).some(({ keuze }) => keuze === undefined)) return false;
  return !over.some(({ keuze }) => keuze?.maatregelen.some((soort) => bij.includes(soort)));
}

const NIET_HIER = 'Wat alleen hoort bij maatregelen waarvoor niet is gekozen, staat hier niet.';

/** What policy and law ask to be weighed and done for what is chosen, where part B does not hold it already; a last day always stands here. */
export function aandachtEnProcedure(stof: Stof): readonly Documentdeel[] {
  const al = inDeelB(stof);
  const punten = perGeval(stof, (geval) =>
    (geval.advies?.aandachtspunten ?? [])
      .filter(({ tekst, regel }) => !al.has(tekst) && !zonderBelang(stof, regel, [geval]))
      .map(({ tekst, regel }) => berekend(tekst, regelBron(stof, regel), [regel])),
  );
  const stappen = stof.verslag.advies.procedure
    .filter(({ tekst, uiterlijk, regel }) => (uiterlijk !== undefined || !al.has(tekst)) && !zonderBelang(stof, regel, gevallen(stof)))
    .map(({ tekst, uiterlijk, regel }) => {
      const dag = uiterlijk === undefined ? undefined : leesDag(stof.landelijk, uiterlijk);
      const slot = dag === undefined ? '' : ` Uiterlijk ${dag.tekst}.${dag.opmerking === '' ? '' : ` ${dag.opmerking}`}`;
      return berekend(`${tekst}${slot}`, regelBron(stof, regel), [regel]);
    });
  const elders = al.size === 0 ? '' : 'Deel B noemt de andere, met wat ervan is gedaan. ';
  const alles = puntenlijst([...gebundeldeZinnen(stof, punten), ...stappen]);
  return deel(
    'aandacht',
    'Aandachtspunten en stappen van de procedure',
    'berekend',
    alles.length === 0 ? [] : [...losseZinnen([maakZin('berekend', `${elders}${NIET_HIER}`, undefined, { van: 'programma' })]), ...alles],
  );
}
