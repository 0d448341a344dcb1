import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect, Regel } from '@handhavingswijzer/engine';
import fc from 'fast-check';
import { willekeurigeVoorwaarde } from '../proef/willekeurig.ts';
import { normaal } from '../expressie/normaal.ts';
import { REGEL, WET, proefBeleid } from '../proef/beleid.ts';
import { leesRegel } from './index.ts';

const BRON = ' Bron: Nota handhaving, 1.1.';
const lees = (regel: Partial<Regel>, ...andere: readonly Regel[]): string =>
  leesRegel(proefBeleid({ ...REGEL, ...regel }, ...andere), WET, regel.id ?? REGEL.id).tekst;
const boete = (rest: Partial<NonNullable<Effect['bedrag']>>): Effect => ({
  bedrag: { bij: ['bestuurlijke-boete'], stap: 'basis', omschrijving: 'Stap', ...rest },
});

const EFFECTEN: readonly (readonly [Effect, Regel['sterkte'], string])[] = [
  [{ maatregel: 'last-onder-dwangsom' }, 'geboden', 'in beginsel: last onder dwangsom.'],
  [{ maatregel: 'last-onder-dwangsom' }, 'mogelijk', 'mogelijk: last onder dwangsom.'],
  [
    { eenVan: ['last-onder-dwangsom', 'exploitatieverbod'], keuzegroep: 'verhoogd' },
    'geboden',
    'in beginsel een van deze: last onder dwangsom of exploitatieverbod (keuze ‘verhoogd’).',
  ],
  [{ treden: 1 }, 'geboden', 'in beginsel: 1 trede zwaarder op de ladder van maatregelen.'],
  [{ treden: -2 }, 'mogelijk', 'mogelijk: 2 treden lichter op de ladder van maatregelen.'],
  [{ bij: 'last-onder-dwangsom', ook: 'aanwijzing' }, 'geboden', 'is bij last onder dwangsom ook nodig: aanwijzing.'],
  [{ verbied: ['aanwijzing', 'bestuurlijke-boete'] }, 'geboden', 'is niet toegestaan: aanwijzing en bestuurlijke boete.'],
  [{ aandachtspunt: 'Let hierop.' }, 'geboden', 'is een aandachtspunt: “Let hierop.”'],
  [{ aandachtspunt: 'Let hierop', bij: ['aanwijzing'] }, 'mogelijk', 'is mogelijk een aandachtspunt bij aanwijzing: “Let hierop”.'],
  [{ procedure: 'brief' }, 'geboden', 'hoort hierbij de stap ‘brief’: “Stuur een brief”.'],
  [
    { procedure: 'brief', bij: ['aanwijzing', 'exploitatieverbod'] },
    'geboden',
    'hoort bij aanwijzing of exploitatieverbod de stap ‘brief’: “Stuur een brief”.',
  ],
  [
    { termijn: { bij: ['aanwijzing'], aantal: 7, eenheid: 'dagen', termijnsoort: 'besluit', omschrijving: 'Hersteltermijn' } },
    'geboden',
    'is bij aanwijzing de termijn 7 dagen, gesteld in het besluit: “Hersteltermijn”.',
  ],
  [
    { termijn: { bij: ['aanwijzing'], aantal: 1, eenheid: 'maanden', termijnsoort: 'wettelijk', omschrijving: 'Termijn' } },
    'geboden',
    'is bij aanwijzing de termijn 1 maand, gesteld in de wet: “Termijn”.',
  ],
  [boete({}), 'geboden', 'is bij bestuurlijke boete het bedrag het tarief van het voorschrift: “Stap”.'],
  [boete({ stap: 'aantal' }), 'geboden', 'telt bij bestuurlijke boete het tarief per eenheid: “Stap”.'],
  [boete({ stap: 'aantal', tenHoogste: 4 }), 'geboden', 'telt bij bestuurlijke boete het tarief per eenheid, hoogstens 4 keer: “Stap”.'],
  [boete({ stap: 'omvang', deel: { teller: 2, noemer: 3 } }), 'geboden', 'is bij bestuurlijke boete het bedrag vanwege de omvang 2/3 deel: “Stap”.'],
  [boete({ stap: 'factor', deel: { teller: 1, noemer: 2 } }), 'geboden', 'is bij bestuurlijke boete het bedrag 1/2 deel: “Stap”.'],
  [
    boete({ stap: 'recidive', deel: { teller: 1, noemer: 2 } }),
    'geboden',
    'komt bij bestuurlijke boete vanwege de herhaling 1/2 van het bedrag erbij: “Stap”.',
  ],
  [boete({ stap: 'ondergrens', categorie: 1 }), 'geboden', 'is bij bestuurlijke boete het bedrag minstens het bedrag van de categorie 1: “Stap”.'],
  [boete({ stap: 'bovengrens', cent: 4500000 }), 'geboden', 'is bij bestuurlijke boete het bedrag hoogstens € 45.000: “Stap”.'],
  [{ teBepalen: { bij: ['last-onder-dwangsom'], wat: 'eigen-punt' } }, 'geboden', 'moet bij last onder dwangsom nog worden bepaald: ‘eigen-punt’.'],
  [
    { teBepalen: { bij: ['last-onder-dwangsom'], wat: 'dwangsom-maximum', type: 'bedrag' } },
    'geboden',
    'moet bij last onder dwangsom nog worden bepaald: het hoogste bedrag dat aan dwangsommen kan worden verbeurd (een bedrag).',
  ],
  [
    {
      teBepalen: {
        bij: ['last-onder-dwangsom'],
        wat: 'eigen-punt',
        opties: [
          { id: 'a', naam: 'Ineens' },
          { id: 'b', naam: 'Per keer' },
        ],
      },
    },
    'geboden',
    'moet bij last onder dwangsom nog worden bepaald: ‘eigen-punt’ (een van: ‘Ineens’, ‘Per keer’).',
  ],
  [
    { bepaald: { bij: ['last-onder-dwangsom'], wat: 'eigen-punt', tekst: 'Per keer' } },
    'geboden',
    'staat bij last onder dwangsom vast ‘eigen-punt’: “Per keer”.',
  ],
];

for (const [dan, sterkte, tekst] of EFFECTEN) {
  test(`${JSON.stringify(dan)} (${sterkte}) reads as it should`, () => {
    assert.equal(lees({ dan, sterkte }), `Altijd ${tekst}${BRON}`);
    assert.equal(lees({ dan, sterkte, als: { var: 'direct' } }), `Als ‘direct gevaar’ ja is, dan ${tekst}${BRON}`);
  });
}

test('the effects all read apart', () => assert.equal(new Set(EFFECTEN.map(([dan, sterkte]) => lees({ dan, sterkte }))).size, EFFECTEN.length));

test('a rule names what it is an exception to, and its own exceptions', () => {
  const b: Regel = {
    ...REGEL,
    id: '1.1-b',
    als: { in: [{ var: 'risicoprofiel' }, ['oranje', 'rood']] },
    dan: { maatregel: 'last-onder-dwangsom' },
    uitzonderingOp: ['1.1-a'],
  };
  assert.equal(lees(b, REGEL), `Als het risicoprofiel oranje of rood is, dan in beginsel: last onder dwangsom. Uitzondering op regel 1.1-a.${BRON}`);
  assert.equal(leesRegel(proefBeleid(REGEL, b), WET, '1.1-a').tekst, `Altijd in beginsel: aanwijzing. Geldt niet waar regel 1.1-b geldt.${BRON}`);
});

test('a rule of national law is read with its own documents', () => {
  assert.equal(
    leesRegel(proefBeleid(REGEL), WET, 'wet-1-verbod').tekst,
    'Als ‘direct gevaar’ ja is, dan is niet toegestaan: bestuurlijke boete. Bron: De wet, 1.1.',
  );
});

test('the fragments refer to facts, measures, rules and sources', () => {
  const { delen } = leesRegel(proefBeleid({ ...REGEL, als: { var: 'direct' }, uitzonderingOp: ['x'] }), WET, '1.1-a');
  assert.deepEqual(
    delen.flatMap((deel) => (deel.verwijst === undefined ? [] : [`${deel.verwijst.soort} ${deel.verwijst.id}`])),
    ['feit direct', 'maatregel aanwijzing', 'regel x', 'bron nota#1.1'],
  );
});

test('a rule that does not exist is a fault of the caller', () => assert.throws(() => leesRegel(proefBeleid(REGEL), WET, 'onbekend'), TypeError));

test('rules with another meaning never read the same', () => {
  const gelezen = new Map<string, string>();
  const effect = fc.constantFrom(...EFFECTEN);
  fc.assert(
    fc.property(willekeurigeVoorwaarde, effect, fc.subarray(['p', 'q', 'r']), (als, [dan, sterkte], op) => {
      const regel: Regel = { ...REGEL, als, dan, sterkte, ...(op.length === 0 ? {} : { uitzonderingOp: op }) };
      const vorm = JSON.stringify([normaal(als), dan, sterkte, op]);
      const tekst = lees(regel);
      assert.equal(gelezen.get(tekst) ?? vorm, vorm, tekst);
      gelezen.set(tekst, vorm);
    }),
    { seed: 20260106, numRuns: 1000 },
  );
});
