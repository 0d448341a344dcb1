import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  beantwoord,
  geenHistorie,
  naarVolgende,
  naarVorige,
  ongedaanMaken,
  opnieuwDoen,
  route,
  gaNaar,
  gedragingenMetLege,
  neemOver,
  overneembaar,
  verwijderOvertreding,
  voegKladToe,
  voegOvertredingToe,
  vraag,
  wisHistorie,
  zetEvenredigheid,
  zetEvenredigheidToelichting,
  zetInGedraging,
  zetKlad,
  type Gesprek,
} from '../src/index.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';

type Handeling = (g: Gesprek) => Gesprek;

const kies = <T>(lijst: readonly T[], n: number): T | undefined => (lijst.length === 0 ? undefined : lijst[n % lijst.length]);

/** An act on whatever the conversation then holds; the numbers pick. */
const handeling: fc.Arbitrary<Handeling> = fc
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

const toestand = (g: Gesprek): unknown => ({ dossier: g.dossier, invoer: g.invoer, onbekend: g.onbekend, besluit: g.besluit, beoordeling: g.beoordeling });

function eigenschap(naam: string, begin: () => Gesprek, keer: number): void {
  test(`${naam}: undo gives back every state in turn, redo the last one`, () => {
    fc.assert(
      fc.property(fc.array(handeling, { minLength: 1, maxLength: 8 }), (lijst) => {
        const standen = [begin()];
        for (const h of lijst) {
          const na = h(standen.at(-1) ?? assert.fail());
          if (na !== standen.at(-1)) standen.push(na);
        }
        let g = standen.at(-1) ?? assert.fail();
        for (const stand of standen.slice(0, -1).toReversed()) {
          g = ongedaanMaken(g);
          assert.deepEqual(toestand(g), toestand(stand));
        }
        for (const stand of standen.slice(1)) {
          g = opnieuwDoen(g);
          assert.deepEqual(toestand(g), toestand(stand));
        }
      }),
      { numRuns: keer },
    );
  });

  test(`${naam}: going back and forth loses no answer`, () => {
    fc.assert(
      fc.property(fc.array(handeling, { maxLength: 6 }), fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 20 }), (lijst, gang) => {
        const voor = lijst.reduce((g, h) => h(g), begin());
        let na = voor;
        for (const [verder, n] of gang) na = n % 4 === 0 ? gaNaar(na, kies(route(na), n) ?? { soort: 'zaak' }) : verder ? naarVolgende(na) : naarVorige(na);
        assert.deepEqual(toestand(na), toestand(voor));
      }),
      { numRuns: keer },
    );
  });
}

const keer = process.env['BEWIJS'] === '1' ? 10 : 1;
const proef = proefkader();
eigenschap('small policy', () => gesprek(proef, dossier()), 40 * keer);
const haarlemmermeer = echtKader('haarlemmermeer');
eigenschap(
  'haarlemmermeer',
  () =>
    gesprek(
      haarlemmermeer,
      dossier({
        overtredingen: [
          { id: 'o1', voorschrift: 'opleidingseisen', antwoorden: {} },
          { id: 'o2', voorschrift: 'ruimtes', antwoorden: {} },
        ],
      }),
    ),
  8 * keer,
);
