import type { BeleidJson, Effect, MaatregelSoort, Tarief } from '@handhavingswijzer/engine';
import fc from 'fast-check';

type Proceduretermijn = NonNullable<BeleidJson['termijnen']>[number];

/** Texts of which the one is the begin or end of the other, with the marks that a sentence is made with. */
const tekst = fc.constantFrom('Stap', 'Stap.', 'Stap, maal het aantal', 'Stap: “nu”', 'per overtreding', 'hoogstens 4 keer');
const maatregel = fc.constantFrom<MaatregelSoort>('aanwijzing', 'last-onder-dwangsom', 'bestuurlijke-boete', 'exploitatieverbod');
const bij = fc.uniqueArray(maatregel, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<[MaatregelSoort, ...MaatregelSoort[]]>;
const eenheid = fc.constantFrom('dagen', 'weken', 'maanden', 'jaren');
const termijnsoort = fc.constantFrom('wettelijk', 'besluit');
const aantal = fc.integer({ min: 1, max: 60 });
const cent = fc.integer({ min: 0, max: 9_000_000 });
const categorie = fc.integer({ min: 1, max: 6 });
/** In its lowest terms: 2/4 is the same part as 1/2. */
const deel = fc.constantFrom({ teller: 1, noemer: 2 }, { teller: 1, noemer: 3 }, { teller: 2, noemer: 3 }, { teller: 3, noemer: 2 });
const bron = fc.constantFrom({ document: 'nota', sectie: '1.1' }, { document: 'nota', sectie: '1.1.1' });

/** Random terms and amounts as the effect of a rule. */
export const willekeurigBedragOfTermijn: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ bij, aantal, eenheid, termijnsoort, omschrijving: tekst }).map((termijn) => ({ termijn })),
  fc
    .oneof(
      fc.record({ bij, stap: fc.constant('basis' as const), omschrijving: tekst }),
      fc.record({ bij, stap: fc.constant('aantal' as const), omschrijving: tekst, tenHoogste: aantal }, { requiredKeys: ['bij', 'stap', 'omschrijving'] }),
      fc.record({ bij, stap: fc.constantFrom('omvang' as const, 'recidive' as const, 'factor' as const), omschrijving: tekst, deel }),
      fc.record({ bij, stap: fc.constantFrom('ondergrens' as const, 'bovengrens' as const), omschrijving: tekst, cent }),
      fc.record({ bij, stap: fc.constantFrom('ondergrens' as const, 'bovengrens' as const), omschrijving: tekst, categorie }),
    )
    .map((bedrag) => ({ bedrag })),
);

const voorzieningen = fc.uniqueArray(fc.constantFrom('kindercentrum', 'gastouder', 'gastouderbureau'), { minLength: 1 });
const tarief = { maatregel, per: tekst, telt: fc.boolean(), omvang: fc.boolean(), bron, voorzieningen };
const VERPLICHT = ['maatregel', 'per', 'telt', 'omvang', 'bron'] as const;

/** Random amounts of a voorschrift. */
export const willekeurigTarief = fc.oneof(
  fc.record({ ...tarief, cent }, { requiredKeys: [...VERPLICHT, 'cent'] }),
  fc.record({ ...tarief, categorie, deel }, { requiredKeys: [...VERPLICHT, 'categorie'] }),
) as fc.Arbitrary<Tarief>;

/** Random terms around a besluit; their id is no part of what they say. */
export const willekeurigeProceduretermijn = fc.record(
  {
    id: fc.constant('t'),
    naam: tekst,
    bij,
    vanaf: fc.constantFrom('inspectiedatum', 'pleegdatum', 'rapport', 'voornemen', 'besluitdatum', 'bekendmaking', 'hersteltermijn'),
    duur: fc.record({ aantal, eenheid, termijnsoort }),
    tekst,
    bron,
  },
  { requiredKeys: ['id', 'naam', 'bij', 'vanaf', 'tekst', 'bron'] },
) as fc.Arbitrary<Proceduretermijn>;
