import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canoniek, parsePolicy, type BeleidJson, type Dossier } from '@handhavingswijzer/engine';
import {
  GEEN_KEUZES,
  maakKader,
  maakZaakbestand,
  migreer,
  openZaakbestand,
  overgang,
  rondOvergangAf,
  toegestaan,
  vergelijkBeleid,
  zoekOvertreding,
  type Gesprek,
  type Kader,
  type Overgangskeuzes,
} from '../src/index.ts';
import { verwerk } from '../src/gesprek.ts';
import { nieuweVersie } from '../../../widget/demo/nieuwe-versie.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';
import { handeling } from './willekeurig.ts';

const { landelijk } = proefkader();

function kaderVan(beleid: unknown): Kader {
  const uitslag = parsePolicy(JSON.stringify(beleid));
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.bevindingen));
  return maakKader(uitslag.waarde, landelijk);
}

const bestand = JSON.parse(readFileSync(new URL('./proefbeleid.json', import.meta.url), 'utf8')) as BeleidJson;
/** The small policy, with its last voorschrift for a kindercentrum too. */
const basis: BeleidJson = {
  ...bestand,
  voorschriften: bestand.voorschriften.map((v) => (v.id === 'begeleiding' ? { ...v, voorzieningen: ['kindercentrum', 'gastouderbureau'] } : v)),
};
const oud = kaderVan(basis);
const nieuw = kaderVan(nieuweVersie(basis));
const metGeldigheid = (anders: Partial<BeleidJson['geldigheid']>, rest: Partial<BeleidJson> = {}): Kader => {
  const versie = nieuweVersie(basis);
  return kaderVan({ ...versie, ...rest, geldigheid: { ...versie.geldigheid, ...anders } });
};
const bron = basis.geldigheid.bron;

describe('what differs between two versions of a policy', () => {
  const verschil = vergelijkBeleid(oud, nieuw);
  const vraag = (feit: string) => verschil.vragen.find((v) => v.feit === feit) ?? assert.fail(`${feit} does not differ`);

  test('names every question that changed, and no other', () => {
    assert.deepEqual(
      verschil.vragen.map((v) => `${v.feit} ${v.soort}`),
      ['directGevaar anders', 'verzwarend anders', 'omBesluit anders', 'eerderGewaarschuwd nieuw', 'veelheid vervallen'],
    );
  });

  test('a reworded question has both texts', () => {
    assert.deepEqual(vraag('directGevaar').teksten, [
      { veld: 'vraag', oud: basis.feiten.find((f) => f.id === 'directGevaar')?.vraag, nieuw: 'Lopen de kinderen op dit moment acuut gevaar?' },
    ]);
    assert.equal(vraag('directGevaar').vorm, false);
  });

  test('options that went, came and read otherwise', () => {
    assert.deepEqual(vraag('verzwarend').opties, [
      { soort: 'anders', id: 'verzwegen', oud: 'Het is verzwegen', nieuw: 'Het is verzwegen, met bewijs' },
      { soort: 'nieuw', id: 'herhaald-gemeld', nieuw: 'De overtreding is eerder door ouders gemeld' },
      { soort: 'vervallen', id: 'hinder', oud: 'Kinderen hadden er last van' },
    ]);
    assert.deepEqual(
      vraag('omBesluit').opties.map((o) => `${o.id} ${o.soort}`),
      ['laat-aan-college vervallen'],
    );
  });

  test('voorschriften that went or cost otherwise', () => {
    assert.deepEqual(
      verschil.voorschriften.map((v) => [v.id, v.soort, v.naamAnders, v.inhoudAnders]),
      [
        ['diplomas', 'anders', false, true],
        ['begeleiding', 'vervallen', false, false],
      ],
    );
  });

  test('a kind of answer that changed, a name that changed', () => {
    const feiten = basis.feiten.map((f) => (f.id === 'duur' ? { ...f, max: (f.max ?? 0) + 1 } : f));
    const voorschriften = basis.voorschriften.map((v) => (v.id === 'ruimtes' ? { ...v, naam: 'Ruimten' } : v));
    const v = vergelijkBeleid(oud, kaderVan({ ...basis, feiten, voorschriften }));
    assert.deepEqual(
      v.vragen.map((x) => [x.feit, x.vorm]),
      [['duur', true]],
    );
    assert.deepEqual(
      v.voorschriften.map((x) => [x.id, x.naamAnders, x.inhoudAnders]),
      [['ruimtes', true, false]],
    );
    assert.deepEqual([v.overig, v.bedragenAnders, v.landelijkAnders], [[], false, false]);
  });

  test('rules and circumstances that differ', () => {
    const namen = verschil.overig.map((o) => `${o.sectie} ${o.id} ${o.soort}`);
    for (const naam of ['regels v2-eerder-gewaarschuwd nieuw', 'omstandigheden herhaald-gemeld nieuw', 'omstandigheden hinder vervallen'])
      assert.ok(namen.includes(naam), String(namen));
  });

  test('a policy does not differ from itself', () => {
    assert.deepEqual(vergelijkBeleid(oud, kaderVan(basis)), { vragen: [], voorschriften: [], overig: [], bedragenAnders: false, landelijkAnders: false });
  });
});

describe('which version a case may go on under', () => {
  /** Inspection on 2 March, decision on 30 March; the new version came into force on 1 July. */
  const zaak = (anders: Partial<Dossier> = {}): Dossier => dossier(anders);
  const uitkomst = (naar: Kader, d: Gesprek['dossier'], van = oud): string => {
    const { oud: o, nieuw: n, grondslag, redenVerplicht } = toegestaan(van, naar, d);
    return `${[o ? 'oud' : '', n ? 'nieuw' : ''].filter(Boolean).join('+')} ${grondslag}${redenVerplicht ? ' reden' : ''}`;
  };

  test('by the day of the besluit, to the day', () => {
    assert.equal(uitkomst(nieuw, zaak()), 'oud peildatum');
    assert.equal(uitkomst(nieuw, zaak({ besluitdatum: '2026-06-30' })), 'oud peildatum');
    assert.equal(uitkomst(nieuw, zaak({ besluitdatum: '2026-07-01' })), 'nieuw peildatum');
  });

  test('by the day of each overtreding; on both sides: she chooses', () => {
    const op = (...dagen: string[]): Dossier =>
      zaak({
        besluitdatum: '2026-09-01',
        overtredingen: dagen.map((pleegdatum, i) => ({ id: `o${String(i)}`, voorschrift: 'ruimtes', pleegdatum, antwoorden: {} })),
      });
    const van = kaderVan({ ...basis, geldigheid: { ...basis.geldigheid, peildatum: 'pleegdatum' } });
    const naar = metGeldigheid({ peildatum: 'pleegdatum' });
    assert.equal(uitkomst(naar, op('2026-06-30'), van), 'oud peildatum');
    assert.equal(uitkomst(naar, op('2026-07-01', '2026-08-01'), van), 'nieuw peildatum');
    assert.equal(uitkomst(naar, op('2026-06-30', '2026-07-01'), van), 'oud+nieuw eigen-keuze reden');
    assert.equal(uitkomst(naar, { ...op(), inspectie: { datum: '2026-07-02', soort: 'nader' } }, van), 'nieuw peildatum');
  });

  test('where nothing decides she chooses and says why', () => {
    const zonderDatum = gesprek(oud).dossier;
    assert.equal(uitkomst(nieuw, zonderDatum), 'oud+nieuw eigen-keuze reden');
    assert.equal(uitkomst(metGeldigheid({ tot: '2026-08-31' }), zaak({ besluitdatum: '2026-09-01' })), 'oud+nieuw eigen-keuze reden', 'neither in force');
    const overlapt = kaderVan({ ...basis, geldigheid: { ...basis.geldigheid, tot: '2026-12-31' } });
    assert.equal(uitkomst(nieuw, zaak({ besluitdatum: '2026-09-01' }), overlapt), 'oud+nieuw eigen-keuze reden', 'both in force');
    const ander = kaderVan({ ...basis, id: 'elders', titel: 'Elders' });
    assert.equal(uitkomst(ander, zaak()), 'oud+nieuw eigen-keuze reden');
    assert.match(toegestaan(oud, ander, zaak()).uitleg, /‘Elders’ is geen nieuwe versie/);
  });

  test('the transition rule of the later version goes before the date, for an inspection before its first day', () => {
    for (const [lopendeZaken, verwacht] of [
      ['oud', 'oud overgangsregel'],
      ['nieuw', 'nieuw overgangsregel'],
      ['keuze', 'oud+nieuw overgangsregel'],
    ] as const) {
      const naar = metGeldigheid({ overgang: { lopendeZaken, toelichting: 'Artikel 9', bron } });
      assert.equal(uitkomst(naar, zaak({ besluitdatum: '2026-09-01' })), verwacht);
      const { toelichting, bron: uit, bronVan } = toegestaan(oud, naar, zaak());
      assert.deepEqual([toelichting, { ...uit }, bronVan], ['Artikel 9', bron, 'nieuw']);
      const later = zaak({ inspectie: { datum: '2026-07-01', soort: 'nader' }, besluitdatum: '2026-09-01' });
      assert.equal(uitkomst(naar, later), 'nieuw peildatum', 'not a running case');
    }
  });

  test('a case of the later version under the one before: the same answer, seen from the other side', () => {
    const later = metGeldigheid({ overgang: { lopendeZaken: 'nieuw', bron } });
    assert.equal(uitkomst(oud, zaak(), later), 'oud overgangsregel');
    assert.equal(uitkomst(oud, zaak(), nieuw), 'nieuw peildatum');
  });

  test('a successor may have another id; a correction of the same day does not decide', () => {
    assert.equal(uitkomst(metGeldigheid({}, { id: 'proefstad-nieuw' }), zaak({ besluitdatum: '2026-07-01' })), 'nieuw peildatum');
    assert.equal(uitkomst(metGeldigheid({ van: basis.geldigheid.van }), zaak()), 'oud+nieuw eigen-keuze reden');
  });
});

/** A case with an answer to each question that changes, and an overtreding whose voorschrift goes. */
const VOL: Dossier = dossier({
  antwoorden: { veelheid: true },
  overtredingen: [
    {
      id: 'o1',
      voorschrift: 'diplomas',
      aantal: 2,
      antwoorden: { directGevaar: true, verzwarend: ['hinder', 'verzwegen'], duur: 3, omBesluit: 'vervolgt' },
      historie: [],
    },
    { id: 'o2', voorschrift: 'begeleiding', antwoorden: { verzwarend: ['verzwegen'], omBesluit: 'laat-aan-college' } },
  ],
});
const volGesprek = (): Gesprek => {
  const g = gesprek(oud, VOL);
  return verwerk(g, 'open', { onbekend: ['elders@o1', 'houder.capaciteit'] });
};

describe('going over', () => {
  test('what fits stays, what does not is kept apart with its question and its words', () => {
    const na = migreer(volGesprek(), nieuw);
    const [o1, o2] = na.dossier.overtredingen;
    assert.deepEqual({ ...o1?.antwoorden }, { directGevaar: true, duur: 3, omBesluit: 'vervolgt' });
    assert.deepEqual({ ...o2?.antwoorden }, { verzwarend: ['verzwegen'] });
    assert.equal(o2?.voorschrift, 'begeleiding', 'stays until she chooses another');
    assert.equal('antwoorden' in na.dossier, false);
    assert.deepEqual(
      na.vervallen.map((v) => [v.wat, v.id, v.overtreding, v.inWoorden, v.reden, v.beleid.versie]),
      [
        ['antwoord', 'veelheid', undefined, 'ja', 'bestaat-niet-meer', '1.0.0'],
        ['antwoord', 'verzwarend', 'o1', 'Kinderen hadden er last van, Het is verzwegen', 'past-niet-meer', '1.0.0'],
        ['voorschrift', 'begeleiding', 'o2', oud.voorschriften.get('begeleiding')?.naam, 'bestaat-niet-meer', '1.0.0'],
        ['antwoord', 'omBesluit', 'o2', oud.feiten.get('omBesluit')?.opties?.find((o) => o.id === 'laat-aan-college')?.naam, 'past-niet-meer', '1.0.0'],
      ],
    );
    assert.deepEqual(na.onbekend, ['elders@o1', 'houder.capaciteit']);
    assert.deepEqual([na.verleden, na.toekomst], [[], []]);
  });

  test('unknown and typed text of a question that is gone are kept too', () => {
    const invoer = { veelheid: { tekst: 'wel 8', fout: 'f', herstel: 'h' } };
    const na = migreer(verwerk(gesprek(oud, dossier()), 'x', { invoer, onbekend: ['veelheid'] }), nieuw);
    assert.deepEqual([na.invoer, na.onbekend], [{}, []]);
    assert.deepEqual(
      na.vervallen.map((v) => [v.wat, v.inWoorden]),
      [
        ['invoer', 'wel 8'],
        ['onbekend', 'weet ik nog niet'],
      ],
    );
  });

  test('a ground and a measure that the other version does not have are kept; the motivering stays where it was', () => {
    const zonder = kaderVan({ ...basis, versie: '1.1.0', afwijkgronden: basis.afwijkgronden.slice(1) });
    const grond = basis.afwijkgronden[0] ?? assert.fail();
    const besluit = { ...gesprek(oud).besluit, keuzes: { o1: { maatregelen: ['aanwijzing' as const], grond: grond.id, motivering: 'Omdat.', maatwerk: {} } } };
    const na = migreer(verwerk(gesprek(oud, dossier()), 'x', { besluit }), zonder);
    assert.deepEqual(na.besluit.keuzes['o1'], { maatregelen: ['aanwijzing'], motivering: 'Omdat.', maatwerk: {} });
    assert.deepEqual(
      na.vervallen.map((v) => [v.wat, v.inWoorden]),
      [['grond', grond.naam]],
    );
    assert.deepEqual(migreer(na, oud).besluit, besluit);
  });

  test('shows each answered question that changed and whether its answer fits, with both advices', () => {
    const o = overgang(volGesprek(), nieuw);
    assert.deepEqual(
      o.vragen.map((v) => [v.sleutel, v.inWoorden, v.past]),
      [
        ['directGevaar@o1', 'ja', true],
        ['verzwarend@o1', 'Kinderen hadden er last van, Het is verzwegen', false],
        ['verzwarend@o2', 'Het is verzwegen', true],
        ['omBesluit@o1', oud.feiten.get('omBesluit')?.opties?.find((x) => x.id === 'vervolgt')?.naam, true],
        ['omBesluit@o2', oud.feiten.get('omBesluit')?.opties?.find((x) => x.id === 'laat-aan-college')?.naam, false],
        ['veelheid', 'ja', false],
      ],
    );
    assert.deepEqual(
      o.zonderAntwoord.map((v) => v.feit),
      ['eerderGewaarschuwd'],
    );
    assert.equal(o.oud.beoordeling.soort, 'advies');
    assert.equal(o.nieuw.beoordeling.soort, 'bevindingen', 'the voorschrift of o2 is gone');
  });

  test('nothing is chosen beforehand, and it goes on only when everything is', () => {
    const naar = metGeldigheid({ overgang: { lopendeZaken: 'keuze', bron } });
    const g = volGesprek();
    const stand = (keuzes: Partial<Overgangskeuzes>): readonly string[] => overgang(g, naar, { ...GEEN_KEUZES, ...keuzes }).ontbreekt;
    assert.deepEqual(stand({}), ['versie']);
    assert.equal(rondOvergangAf(overgang(g, naar)), undefined);
    assert.deepEqual(stand({ versie: 'oud' }), []);
    assert.deepEqual(stand({ versie: 'nieuw' }), ['directGevaar@o1', 'verzwarend@o2', 'omBesluit@o1']);
    const antwoorden = { 'directGevaar@o1': 'opnieuw', 'verzwarend@o2': 'behouden', 'omBesluit@o1': 'behouden' } as const;
    const na = rondOvergangAf(overgang(g, naar, { versie: 'nieuw', reden: '', antwoorden })) ?? assert.fail();
    assert.equal(na.kader, naar);
    assert.equal('directGevaar' in (zoekOvertreding(na.dossier, 'o1')?.antwoorden ?? {}), false);
    assert.ok(na.vervallen.some((v) => v.id === 'directGevaar' && v.reden === 'opnieuw-kiezen' && v.antwoord === true));
    assert.deepEqual(
      [na.overgang?.gekozen, na.overgang?.oud.versie, na.overgang?.nieuw.versie, na.overgang?.grondslag],
      ['nieuw', '1.0.0', '2.0.0', 'overgangsregel'],
    );
  });

  test('a version that is not allowed cannot be chosen; where nothing decides a reason is needed', () => {
    assert.deepEqual(overgang(volGesprek(), nieuw, { ...GEEN_KEUZES, versie: 'nieuw' }).ontbreekt, ['versie'], 'decided before it came into force');
    const zonderDatum = gesprek(oud);
    assert.deepEqual(overgang(zonderDatum, nieuw, { ...GEEN_KEUZES, versie: 'nieuw', reden: ' \n' }).ontbreekt, ['reden']);
    const na = rondOvergangAf(overgang(zonderDatum, nieuw, { ...GEEN_KEUZES, versie: 'oud', reden: 'Loopt al.' })) ?? assert.fail();
    assert.deepEqual([na.kader, na.overgang?.reden, na.dossier], [oud, 'Loopt al.', zonderDatum.dossier]);
  });
});

/** Everything that was said, wherever it stands now: in the case or among what is vervallen. */
function gezegd(g: Gesprek): string[] {
  const wie = (feit: string, overtreding: string | undefined): string => `${feit}@${overtreding ?? ''}`;
  return [
    ...Object.entries(g.dossier.antwoorden ?? {}).map(([feit, a]) => `${wie(feit, undefined)}=${canoniek(a)}`),
    ...g.dossier.overtredingen.flatMap((o) => Object.entries(o.antwoorden).map(([feit, a]) => `${wie(feit, o.id)}=${canoniek(a)}`)),
    ...Object.entries(g.invoer).map(([k, { tekst }]) => `${k.includes('@') ? k : `${k}@`}~${tekst}`),
    ...g.onbekend.map((k) => `${k.includes('@') ? k : `${k}@`}?`),
    ...Object.entries(g.besluit.keuzes).flatMap(([o, k]) => [
      ...k.maatregelen.map((m) => `${m}@${o}!`),
      ...(k.grond === undefined ? [] : [`${k.grond}@${o}!`]),
      `${o}: ${k.motivering}`,
    ]),
    ...g.vervallen.flatMap((v) =>
      v.wat === 'voorschrift'
        ? []
        : [
            wie(v.id, v.overtreding) +
              (v.wat === 'antwoord' ? `=${canoniek(v.antwoord)}` : v.wat === 'invoer' ? `~${v.inWoorden}` : v.wat === 'onbekend' ? '?' : '!'),
          ],
    ),
  ].sort();
}

describe('nothing is dropped in silence', () => {
  const keer = process.env['BEWIJS'] === '1' ? 20 : 1;
  const gevallen: readonly (readonly [string, Kader, Dossier, number])[] = [
    ['small policy', oud, VOL, 25],
    ...(['helmond', 'haarlemmermeer'] as const).map((naam): readonly [string, Kader, Dossier, number] => {
      const kader = echtKader(naam);
      const laatste = kader.beleid.data.voorschriften.at(-1) ?? assert.fail();
      return [
        naam,
        kader,
        dossier({
          voorziening: { soort: laatste.voorzieningen[0] ?? 'kindercentrum' },
          overtredingen: [
            { id: 'o1', voorschrift: laatste.id, antwoorden: {} },
            { id: 'o2', voorschrift: 'administratie', antwoorden: {} },
          ],
        }),
        5,
      ];
    }),
  ];
  for (const [naam, kader, d, n] of gevallen) {
    const naar = kaderVan(nieuweVersie(kader.beleid.data));
    const sleutels = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
    const metKeuzes = (g: Gesprek, kiest: readonly boolean[]): Record<string, 'behouden' | 'opnieuw'> =>
      Object.fromEntries(overgang(g, naar).vragen.map((v, i) => [v.sleutel, kiest[i % 20] ? 'opnieuw' : 'behouden'] as const));

    test(`${naam}: every answer is in the case or among what is vervallen, also after the case file`, () => {
      fc.assert(
        fc.property(fc.array(handeling, { maxLength: 10 }), sleutels, (lijst, kiest) => {
          const voor = lijst.reduce((g, h) => h(g), gesprek(kader, d));
          const na = migreer(voor, naar, metKeuzes(voor, kiest));
          assert.deepEqual(gezegd(na), gezegd(voor));
          assert.deepEqual([na.kladden, na.dossier.overtredingen.map((o) => o.historie)], [voor.kladden, voor.dossier.overtredingen.map((o) => o.historie)]);
          const geopend = openZaakbestand(undefined, JSON.stringify(maakZaakbestand(na, { opgeslagenOp: '2026-03-30' })));
          assert.ok(geopend.ok, JSON.stringify(geopend));
          assert.deepEqual(gezegd(geopend.waarde.gesprek), gezegd(voor));
        }),
        { numRuns: n * keer },
      );
    });

    test(`${naam}: going over and back gives the case as it was`, () => {
      fc.assert(
        fc.property(fc.array(handeling, { maxLength: 10 }), sleutels, (lijst, kiest) => {
          const voor = lijst.reduce((g, h) => h(g), gesprek(kader, d));
          const terug = migreer(migreer(voor, naar, metKeuzes(voor, kiest)), kader);
          assert.equal(canoniek(terug.dossier), canoniek(voor.dossier));
          assert.equal(canoniek(terug.beoordeling), canoniek(voor.beoordeling));
          assert.deepEqual([...terug.onbekend].sort(), [...voor.onbekend].sort());
          assert.deepEqual(terug.vervallen, []);
        }),
        { numRuns: n * keer },
      );
    });
  }
});
