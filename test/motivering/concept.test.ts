// The draft of a motivering over random cases: it claims nothing that the case does not carry, every sentence says what it rests on, and what it lacks is said.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviseer, type Advies, type Beleid, type Dossier, type Keuze, type MaatregelSoort } from '@handhavingswijzer/engine';
import {
  afwegingsverslag,
  conceptMotivering,
  motiveringTekst,
  toetsMotivering,
  type Documentdeel,
  type Documentzin,
  type Verslagstof,
} from '@handhavingswijzer/lezing';
import { BELEIDEN, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers, Toeval } from '../hulp/dossiers.ts';

const landelijk = leesLandelijk();
const AANTAL = process.env['BEWIJS'] === '1' ? 500 : 40;

/** What an officer could decide about this advice: any measures of the policy, following it or not, with or without amounts of her own. */
function besluit(beleid: Beleid, kaal: Omit<Verslagstof, 'keuzes'>, toeval: Toeval): Verslagstof {
  const soorten = beleid.data.maatregelen.map(({ id }) => id);
  const keuzes = kaal.advies.overtredingen.flatMap(({ id, maatregelen }): Keuze[] => {
    if (toeval.ja(0.15)) return [];
    const geboden = maatregelen.filter(({ sterkte }) => sterkte === 'geboden').map(({ soort }) => soort);
    const volgtAdvies = geboden.length > 0 && toeval.ja(0.6);
    const gekozen: readonly MaatregelSoort[] = volgtAdvies ? geboden : toeval.schud(soorten).slice(0, toeval.geheel(1, 3));
    return [
      {
        overtreding: id,
        maatregelen: [...gekozen],
        volgtAdvies,
        ...(volgtAdvies ? {} : { grond: toeval.kies(beleid.data.afwijkgronden).id }),
        motivering: toeval.kies(['Dit past bij wat de toezichthouder zag.', 'De houder is gehoord en begrijpt het.', 'Zie het rapport.']),
        ...(toeval.ja(0.3) ? { maatwerk: gekozen.map((maatregel) => ({ maatregel, cent: toeval.geheel(1, 999) * 12_345, dagen: toeval.geheel(1, 90) })) } : {}),
      },
    ];
  });
  return {
    ...kaal,
    keuzes,
    besluit: {
      ...(toeval.ja(0.8) ? { evenredigheid: { oordeel: toeval.kies(['evenredig', 'niet-evenredig'] as const), toelichting: 'Het past bij de zaak.' } } : {}),
      nogTeDoen: keuzes.map(({ overtreding }) => ({
        punt: `bepalen.dwangsom-maximum@${overtreding}.last-onder-dwangsom`,
        tekst: 'Bepaal het hoogste bedrag dat aan dwangsommen kan worden verbeurd.',
        overtreding,
        stand: 'gedaan' as const,
        waarde: `€ ${String(toeval.geheel(1, 99))}.750`,
      })),
    },
  };
}

function stoffen(naam: string, zaad: number, aantal: number): { readonly beleid: Beleid; readonly verslagen: readonly Verslagstof[] } {
  const beleid = leesBeleid(naam);
  const toeval = new Toeval(zaad);
  const adviezen = new Map<Dossier, Advies>();
  const geldig = (dossier: Dossier): boolean => {
    const advies = adviseer(beleid, landelijk, dossier);
    if (advies.ok) adviezen.set(dossier, advies.waarde);
    return advies.ok;
  };
  geldigeDossiers(beleid.data, zaad, aantal, { overtredingen: [1, 3], open: 0.1 }, geldig);
  const verslagen = [...adviezen].map(([dossier, advies]) =>
    besluit(beleid, { dossier, advies, beleid: { ...advies.beleid, vindplaats: 'https://example.nl' }, landelijk: advies.landelijk }, toeval),
  );
  return { beleid, verslagen };
}

const zinnen = (deel: Documentdeel): readonly Documentzin[] => [
  ...deel.blokken.flatMap((blok) => (blok.soort === 'alinea' ? blok.zinnen : blok.soort === 'lijst' ? blok.punten : [])),
  ...deel.delen.flatMap(zinnen),
];
const gedragen = ({ bron, herkomst }: Documentzin): boolean =>
  bron !== undefined || herkomst.van !== undefined || (herkomst.feiten ?? []).length > 0 || (herkomst.regels ?? []).length > 0;

for (const naam of BELEIDEN)
  describe(naam, () => {
    const { beleid, verslagen } = stoffen(naam, 20260325, AANTAL);

    test('the untouched draft claims nothing that the case does not carry', () => {
      for (const verslag of verslagen) {
        const tekst = motiveringTekst(conceptMotivering(beleid, landelijk, verslag));
        const mis = toetsMotivering(beleid, landelijk, verslag, tekst).filter(({ soort }) => soort !== 'ontbreekt');
        assert.deepEqual(
          mis.map(
            ({ onderwerp, van, tot }) => `${onderwerp}: …${tekst.slice(Math.max(0, van - 80), van)}[${tekst.slice(van, tot)}]${tekst.slice(tot, tot + 60)}…`,
          ),
          [],
          JSON.stringify(verslag.keuzes),
        );
      }
    });

    test('every sentence of the draft says what it rests on', () => {
      for (const verslag of verslagen)
        for (const { alineas } of conceptMotivering(beleid, landelijk, verslag))
          for (const een of alineas.flat()) {
            assert.ok(gedragen(een), een.zin.tekst);
            assert.match(een.zin.tekst, /[.!?”]$/u, 'a sentence ends');
            assert.doesNotMatch(een.zin.tekst, /undefined|\[object|NaN/u);
          }
    });

    test('the afwegingsverslag keeps facts, judgement and computation apart, and every sentence names what it rests on', () => {
      for (const verslag of verslagen) {
        const { delen } = afwegingsverslag(beleid, landelijk, verslag);
        assert.deepEqual(
          delen.map(({ id, aard }) => [id, aard]),
          [
            ['samenvatting', 'algemeen'],
            ['leeswijzer', 'algemeen'],
            ['feiten', 'feit'],
            ['oordeel', 'oordeel'],
            ['berekend', 'berekend'],
            ['herkomst', 'algemeen'],
          ],
        );
        for (const deel of delen)
          for (const een of zinnen(deel)) {
            assert.equal(een.aard, deel.aard, een.zin.tekst);
            assert.ok(deel.aard === 'algemeen' || gedragen(een), een.zin.tekst);
            assert.doesNotMatch(een.zin.tekst, /undefined|\[object|NaN/u);
          }
        const ids = (lijst: readonly Documentdeel[]): string[] => lijst.flatMap((deel) => [deel.id, ...ids(deel.delen)]);
        assert.equal(new Set(ids(delen)).size, ids(delen).length, 'ids are unique');
      }
    });

    test('a deviation is never said to be what the policy says', () => {
      for (const verslag of verslagen.filter(({ keuzes }) => keuzes.some(({ volgtAdvies }) => !volgtAdvies)))
        for (const { volgtAdvies, overtreding } of verslag.keuzes) {
          const deel = conceptMotivering(beleid, landelijk, verslag).find((kandidaat) => kandidaat.overtreding === overtreding);
          assert.equal(/wijkt hiermee af van wat het beleid adviseert/u.test(motiveringTekst(deel ? [deel] : [])), !volgtAdvies);
        }
    });
  });
