import fc from 'fast-check';
import {
  beantwoord,
  beantwoordMetTekst,
  geenHistorie,
  leesGeheel,
  vraag,
  verwijderOvertreding,
  voegKladToe,
  voegOvertredingToe,
  wisHistorie,
  gedragingenMetLege,
  neemOver,
  overneembaar,
  zetEvenredigheid,
  zetEvenredigheidToelichting,
  zetInGedraging,
  zetKlad,
  zetZaakveldMetTekst,
  leesDatumInvoer,
  ZAAKVELDEN,
  type Gesprek,
} from '../src/index.ts';
import { verwerk } from '../src/gesprek.ts';

export type Handeling = (g: Gesprek) => Gesprek;

export const kies = <T>(lijst: readonly T[], n: number): T | undefined => (lijst.length === 0 ? undefined : lijst[n % lijst.length]);

/** An act on whatever the conversation then holds; the numbers pick. */
export const handeling: fc.Arbitrary<Handeling> = fc
  .record({
    soort: fc.constantFrom(
      'antwoord',
      'antwoord',
      'antwoord',
      'wis',
      'geen-historie',
      'wis-historie',
      'klad',
      'gedraging',
      'overnemen',
      'evenredigheid',
      'erbij',
      'weg',
      'mistypt',
      'half-klad',
      'besluit',
      'besluitdatum',
    ),
    a: fc.nat(),
    b: fc.nat(),
    c: fc.nat(),
  })
  .map(({ soort, a, b, c }) => (g: Gesprek): Gesprek => {
    const o = kies(g.dossier.overtredingen, a);
    const feit = kies([...g.kader.feiten.values()], b);
    if (soort === 'erbij')
      return voegOvertredingToe(
        g,
        kies(
          g.kader.beleid.data.voorschriften.filter((v) => v.voorzieningen.includes('kindercentrum')),
          b,
        )?.id ?? '',
      );
    if (!o || !feit) return g;
    switch (soort) {
      case 'antwoord': {
        const v = vraag(g, feit, o.id);
        const optie = kies(v.opties, c)?.waarde;
        return beantwoord(
          g,
          feit,
          v.overtreding,
          feit.type === 'lijst' ? (c % 3 === 0 ? [] : [String(optie)]) : feit.type === 'geheel' ? (feit.min ?? 0) + (c % 5) : optie,
        );
      }
      case 'wis':
        return beantwoord(g, feit, vraag(g, feit, o.id).overtreding, undefined);
      case 'geen-historie':
        return geenHistorie(g, o.id);
      case 'wis-historie':
        return wisHistorie(g, o.id);
      case 'klad':
        return voegKladToe(
          zetKlad(g, o.id, {
            soort: kies(['aanwijzing', 'last-onder-dwangsom', 'bevel', 'overtreding'] as const, b) ?? 'bevel',
            datum: `${String(1 + (c % 28))}-5-${String(2020 + (a % 6))}`,
          }),
          o.id,
        );
      case 'mistypt':
        return feit.type === 'geheel' ? beantwoordMetTekst(g, feit, vraag(g, feit, o.id).overtreding, `${String(c)} of meer`, leesGeheel('veel', 0, 1)) : g;
      case 'half-klad':
        return zetKlad(g, o.id, { datum: `${String(c % 40)}-`, locatie: 'andere', ...(b % 2 === 0 ? { soort: 'bevel' } : {}) });
      case 'besluitdatum': {
        const veld = ZAAKVELDEN.find((v) => v.id === 'besluitdatum');
        const tekst = kies(['31-12-2026', '30-3-2026', 'morgen', ''], c) ?? '';
        return veld ? zetZaakveldMetTekst(g, veld, tekst, leesDatumInvoer(tekst)) : g;
      }
      case 'besluit':
        return decideer(g, o.id, b, c);
      case 'gedraging':
        return zetInGedraging(g, kies(gedragingenMetLege(g.dossier), b)?.id ?? 'gedraging-1', o.id, c % 3 !== 0);
      case 'overnemen': {
        const van = kies(g.dossier.overtredingen, b)?.id ?? o.id;
        return neemOver(g, van, o.id, { feiten: overneembaar(g, van, o.id).antwoorden.map((x) => x.feit.id), historie: c % 2 === 0 });
      }
      case 'evenredigheid':
        return c % 2 === 0
          ? zetEvenredigheid(g, kies(['evenredig', 'niet-evenredig', undefined] as const, b))
          : zetEvenredigheidToelichting(g, `reden ${c % 5}`);
      default:
        return g.dossier.overtredingen.length > 1 ? verwijderOvertreding(g, o.id) : g;
    }
  });

/** A choice with measures, a ground and texts, as the officer could leave it at any moment. */
function decideer(g: Gesprek, overtreding: string, b: number, c: number): Gesprek {
  const { maatregelen, afwijkgronden } = g.kader.beleid.data;
  const [maatregel, grond] = [kies(maatregelen, b), kies(afwijkgronden, c)];
  return verwerk(g, 'besluit', {
    besluit: {
      ...g.besluit,
      keuzes: {
        ...g.besluit.keuzes,
        [overtreding]: {
          maatregelen: maatregel ? [maatregel.id] : [],
          ...(grond && c % 2 === 0 ? { grond: grond.id } : {}),
          motivering: `Omdat ${String(c)} ‘reden’ "\\ \n`,
          maatwerk: maatregel && c % 3 === 0 ? { [maatregel.id]: { cent: c } } : {},
        },
      },
      punten: { [`punt-${String(b)}`]: { stand: 'open', toelichting: 'nog' } },
      door: 'mw. Ö',
    },
  });
}
