// What each other reading of a contradiction gives, worked out by hand from the texts: a case names the reading, the advice now and the advice then, with the sections and the arithmetic.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { andereLezingen, type AndersBerekend, type Antwoord, type Dossier, type Uitkomst } from '@handhavingswijzer/engine';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { GEWOON } from '../hulp/gewoon.ts';

type Overtreding = Dossier['overtredingen'][number];

interface Geval {
  /** `conflict/lezing`, or `first day/amount of category 1 in cents`. */
  readonly lezing: string;
  readonly titel: string;
  readonly herleiding: string;
  readonly zaak: {
    readonly voorschrift: string;
    readonly soort?: Dossier['voorziening']['soort'];
    readonly profiel?: NonNullable<Dossier['voorziening']['risicoprofiel']>;
    readonly inGemeente?: boolean;
    readonly capaciteit?: number;
    readonly aantal?: number;
    readonly pleegdatum?: string;
    readonly zaak?: Record<string, Antwoord>;
    readonly antwoorden?: Record<string, Antwoord>;
    readonly historie?: NonNullable<Overtreding['historie']>;
  };
  /** Every measure, as `soort sterkte amount tot last-day`. */
  readonly nu: readonly string[];
  readonly dan: readonly string[];
  /** Dwangsommen and boetes of the whole case. */
  readonly totaal?: { readonly nu: string; readonly dan: string };
  /** Steps of the procedure that are there now and not then. */
  readonly stappenWeg?: readonly string[];
  /** It makes no difference in this case. */
  readonly gelijk?: true;
}

/** An ordinary case, everything answered, with what this one has of its own. */
const dossierVan = ({ zaak }: Geval): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-02',
  inspectie: { datum: '2026-02-02', soort: 'jaarlijks' },
  voorziening: {
    soort: zaak.soort ?? 'kindercentrum',
    inGemeente: zaak.inGemeente ?? true,
    risicoprofiel: zaak.profiel ?? 'groen',
    voorschoolseEducatie: false,
  },
  houder: { capaciteit: zaak.capaciteit ?? 200 },
  antwoorden: { veelheid: false, notoireOvertreder: false, ...zaak.zaak },
  overtredingen: [
    {
      id: 'o1',
      voorschrift: zaak.voorschrift,
      pleegdatum: zaak.pleegdatum ?? '2026-02-02',
      aantal: zaak.aantal ?? 1,
      antwoorden: { ...GEWOON, ...zaak.antwoorden },
      historie: [...(zaak.historie ?? [])],
    },
  ],
});

const euro = (cent: number): string => `€ ${(cent / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 })}`;

function maatregelen({ overtredingen: [over] }: Uitkomst): string[] {
  assert.deepEqual(over?.mogelijkNog, [], 'every question is answered');
  return over.maatregelen.map((m) =>
    [m.soort, m.sterkte, ...(m.bedrag ? [euro(m.bedrag.cent)] : []), ...(m.termijn ? [`tot ${m.termijn.uiterlijk}`] : [])].join(' '),
  );
}

const totaal = ({ totaal: { dwangsomCent, boeteCent } }: Uitkomst): string => `${euro(dwangsomCent)} ${euro(boeteCent)}`;
const stappen = (uitkomst: Uitkomst): string[] => uitkomst.procedure.map(({ id }) => id);

const landelijk = leesLandelijk();

for (const naam of BELEIDEN) {
  const beleid = leesBeleid(naam);
  const gevallen = JSON.parse(readFileSync(new URL(`./${naam}.json`, import.meta.url), 'utf8')) as Geval[];

  describe(naam, () => {
    for (const geval of gevallen) {
      test(`${geval.lezing}: ${geval.titel}`, () => {
        const dossier = dossierVan(geval);
        const anders = gelukt(andereLezingen(beleid, landelijk, dossier));
        const alle = new Map<string, unknown>([
          ...anders.conflicten.flatMap(({ conflict, lezingen }) => lezingen.map(({ lezing, uitkomst }) => [`${conflict}/${lezing}`, uitkomst] as const)),
          ...anders.bedragen.flatMap(({ vanaf, bedragen }) => bedragen.map(({ cent, uitkomst }) => [`${vanaf}/${cent}`, uitkomst] as const)),
        ]);
        const gelezen = alle.get(geval.lezing) as AndersBerekend | undefined;
        assert.equal(gelezen?.soort, 'berekend', `${geval.lezing} does not touch this case`);
        assert.deepEqual(maatregelen(anders.nu), geval.nu, 'now');
        assert.deepEqual(maatregelen(gelezen.uitkomst), geval.dan, 'then');
        assert.equal(gelezen.verschillen.length === 0, geval.gelijk === true, JSON.stringify(gelezen.verschillen));
        if (geval.totaal) assert.deepEqual({ nu: totaal(anders.nu), dan: totaal(gelezen.uitkomst) }, geval.totaal);
        const weg = stappen(anders.nu).filter((id) => !stappen(gelezen.uitkomst).includes(id));
        if (geval.stappenWeg) assert.deepEqual(weg, geval.stappenWeg);
      });
    }

    test('every reading has a case by hand, or says why it is not computed', () => {
      const metGeval = new Set(gevallen.map(({ lezing }) => lezing));
      const anders = beleid.data.conflicten.flatMap(({ id, lezingen, gekozenLezing }) =>
        lezingen.filter((lezing) => lezing.id !== gekozenLezing).map((lezing) => ({ naam: `${id}/${lezing.id}`, lezing })),
      );
      assert.deepEqual(
        anders.filter(({ naam: lezing, lezing: { rekent, nietBerekend } }) => (rekent ? !metGeval.has(lezing) : nietBerekend === undefined)).map((l) => l.naam),
        [],
      );
    });
  });
}
