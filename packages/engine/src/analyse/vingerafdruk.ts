import type { Kern } from '../beslis/kern.ts';
import { ARTIKELEN } from '../beslis/dossierfeiten.ts';
import type { Voorschrift, VoorzieningSoort } from '../gegenereerd/typen.ts';
import { ontleed } from '../logica/index.ts';

// Many voorschriften are ruled in the same way. What is worked out for one then holds for all of them, and after a change of one rule for all that it
// does not touch. Two of them are the same when their rules are the same text once everything that the voorschrift fixes has been filled in.

type Vast = ReadonlyMap<string, unknown>;

const lijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);

/** An expression with the fixed facts filled in and what then is constant worked out; begrippen are written out. */
export function vulIn(expressie: unknown, vast: Vast, begrip: (naam: string) => unknown): unknown {
  if (typeof expressie !== 'object' || expressie === null || lijst(expressie)) return expressie;
  const deel = ontleed(expressie);
  if (!deel) return expressie;
  if (deel.naam === 'var') {
    const naam = deel.args[0] as string;
    return vast.has(naam) ? vast.get(naam) : (begrip(naam) ?? expressie);
  }
  if (deel.naam === 'aantalGebeurtenissen' || deel.naam === 'laatste') return expressie;
  const args = deel.args.map((arg) => vulIn(arg, vast, begrip));
  const [a, b] = args;
  const bekend = (waarde: unknown): boolean => typeof waarde === 'string' || typeof waarde === 'boolean';
  switch (deel.naam) {
    case 'and':
    case 'or': {
      const beslist = deel.naam === 'or';
      if (args.includes(beslist)) return beslist;
      const over = args.filter((arg) => arg !== !beslist);
      return over.length > 1 ? { [deel.naam]: over } : over.length === 1 ? over[0] : !beslist;
    }
    case '!':
      return typeof a === 'boolean' ? !a : { '!': [a] };
    case '===':
      return bekend(a) && bekend(b) ? a === b : { '===': args };
    case '!==':
      return bekend(a) && bekend(b) ? a !== b : { '!==': args };
    case 'in':
      return bekend(a) && lijst(b) ? b.includes(a) : { in: args };
    case 'bevat':
      return lijst(a) && lijst(b) ? a.some((x) => b.includes(x)) : { bevat: args };
    default:
      return { [deel.naam]: args };
  }
}

/**
 * A text that is the same for two voorschriften and kinds of voorziening, of one policy or of two versions of it, exactly when the same findings follow:
 * the rules that can matter, the facts and measures, and the tarieven; their amounts only where they matter: where the policy says what is heavier, or
 * outcomes are compared.
 */
export function maakVingerafdruk(kern: Kern, metBedragen = kern.beleid.zwaarder !== undefined): (voorschrift: Voorschrift, soort: VoorzieningSoort) => string {
  const { beleid, landelijk } = kern;
  const bron = new Map(beleid.begrippen.map(({ id, als }) => [id, als]));
  const algemeen = JSON.stringify([
    beleid.feiten.map(({ id, niveau, type, opties = [], min, max, standaard }) => [id, niveau, type, opties.map((o) => o.id), min, max, standaard]),
    beleid.maatregelen.map(({ id, traject, trede, uitsluitend }) => [id, traject, trede, uitsluitend]),
    beleid.geldigheid,
    beleid.bedragen.categoriedatum,
    landelijk.categorieen.reeks.map(({ vanaf }) => vanaf),
    beleid.zwaarder,
    metBedragen && [beleid.bedragen.afronding, landelijk.categorieen.reeks],
    landelijk.feiten.map(({ id, opties = [], min, max }) => [id, opties.map((o) => o.id), min, max]),
  ]);
  return (voorschrift, soort) => {
    const vast: Vast = new Map<string, unknown>([
      ['voorschrift', voorschrift.id],
      ['soortVoorziening', soort],
      [ARTIKELEN, voorschrift.artikelen],
    ]);
    const ingevuld = new Map<string, unknown>();
    const vul = (expressie: unknown): unknown => vulIn(expressie, vast, begrip);
    const begrip = (naam: string): unknown => {
      const als = bron.get(naam);
      if (als !== undefined && !ingevuld.has(naam)) ingevuld.set(naam, vul(als));
      return ingevuld.get(naam);
    };
    const regels = [...beleid.regels, ...landelijk.regels].map((regel) => ({ ...regel, als: vul(regel.als) })).filter(({ als }) => als !== false);
    const aanwezig = new Set(regels.map(({ id }) => id));
    return JSON.stringify([
      algemeen,
      regels.map(({ id, als, dan, sterkte, uitzonderingOp = [] }) => [
        id,
        als,
        { ...dan, ...(dan.aandachtspunt === undefined ? {} : { aandachtspunt: '' }) },
        sterkte,
        uitzonderingOp.filter((ander) => aanwezig.has(ander)),
      ]),
      begrip('recidive'),
      beleid.conflicten.map(({ id, als, bij }) => [id, vul(als), bij]),
      landelijk.samenhang.map(({ feit, toegestaan, strijdig, als }) => [feit, toegestaan, strijdig, vul(als)]),
      [voorschrift.klasse?.standaard, vul(voorschrift.klasse?.bij?.als), voorschrift.klasse?.bij?.klasse],
      voorschrift.bedragen
        .filter(({ voorzieningen }) => !voorzieningen || voorzieningen.includes(soort))
        .map(({ maatregel, telt, omvang, cent, categorie, deel }) => [
          maatregel,
          telt,
          omvang,
          ...(metBedragen ? [cent, categorie, deel] : [categorie === undefined]),
        ]),
    ]);
  };
}
