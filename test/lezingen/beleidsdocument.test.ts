// The whole policy as a document, of both real policies: nothing that decides an advice is left out, and no two things read the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BeleidJson, LandelijkJson } from '@handhavingswijzer/engine';
import { beleidsdocument, documentHtml, leesProceduretermijn, leesRegel, leesTarief } from '@handhavingswijzer/lezing';
import type { Documentdeel } from '@handhavingswijzer/lezing';

const lees = <T>(pad: string): { readonly data: T } => ({
  data: JSON.parse(readFileSync(new URL(`../../policies/${pad}.json`, import.meta.url), 'utf8')) as T,
});
const LANDELIJK = lees<LandelijkJson>('landelijk/landelijk');

const alleDelen = (delen: readonly Documentdeel[]): readonly Documentdeel[] => delen.flatMap((deel) => [deel, ...alleDelen(deel.delen)]);
const tekstVan = (deel: Documentdeel | undefined): string =>
  (deel?.blokken ?? [])
    .flatMap((blok) => (blok.soort === 'alinea' ? blok.zinnen : blok.soort === 'lijst' ? blok.punten : []))
    .map(({ zin }) => zin.tekst)
    .join('\n');
/** Every text once: two with one text are named. */
function verschillen(gelezen: readonly (readonly [id: string, tekst: string])[]): void {
  const eerder = new Map<string, string>();
  for (const [id, tekst] of gelezen) {
    assert.equal(eerder.get(tekst), undefined, `${id} reads as ${String(eerder.get(tekst))}: ${tekst}`);
    eerder.set(tekst, id);
  }
}

for (const naam of ['helmond', 'haarlemmermeer']) {
  const beleid = lees<BeleidJson>(`${naam}/beleid`);
  const { data } = beleid;
  const document = beleidsdocument(beleid, LANDELIJK);
  const delen = alleDelen(document.delen);
  const bij = (id: string): Documentdeel | undefined => delen.find((deel) => deel.id === id);

  test(`${naam}: every fact, begrip, voorschrift, measure, rule and contradiction stands in the document once`, () => {
    const ids = delen.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const verwacht = [
      ...data.feiten.map(({ id }) => `feit-${id}`),
      ...data.begrippen.map(({ id }) => `begrip-${id}`),
      ...data.voorschriften.map(({ id }) => `voorschrift-${id}`),
      ...data.maatregelen.map(({ id }) => `maatregel-${id}`),
      ...data.regels.map(({ id }) => `regel-${id}`),
      ...data.conflicten.map(({ id }) => `conflict-${id}`),
    ];
    assert.deepEqual(
      verwacht.filter((id) => !ids.includes(id)),
      [],
    );
    for (const { id } of data.regels) assert.ok(tekstVan(bij(`regel-${id}`)).startsWith(leesRegel(beleid, LANDELIJK, id).tekst));
    for (const { id, bedragen } of data.voorschriften)
      for (const tarief of bedragen) assert.ok(tekstVan(bij(`voorschrift-${id}`)).includes(leesTarief(beleid, LANDELIJK, tarief).tekst), id);
  });

  test(`${naam}: how amounts come together is in it`, () => {
    const tekst = tekstVan(bij('voorschriften'));
    for (const { maatregel } of data.bedragen.categoriedatum) assert.ok(tekst.includes(maatregel.replaceAll('-', ' ')), maatregel);
    assert.equal(tekst.includes('hetzelfde voorschrift'), data.bedragen.maximumAantal !== undefined);
    assert.equal(tekst.includes('gedraging'), data.bedragen.samenloop !== undefined);
  });

  test(`${naam}: the rules stand in the order of the sections of the text`, () => {
    const volgorde = data.bronnen.flatMap(({ id, secties }) => secties.map(({ nummer }) => `${id} ${nummer}`));
    const plaatsen = (bij('regels')?.delen ?? []).flatMap(({ delen: regels }) =>
      regels.map(({ id }) => {
        const { bron } = data.regels.find((regel) => `regel-${regel.id}` === id) as BeleidJson['regels'][number];
        return volgorde.indexOf(`${bron.document} ${bron.sectie}`);
      }),
    );
    assert.deepEqual(
      plaatsen,
      plaatsen.toSorted((a, b) => a - b),
    );
  });

  test(`${naam}: what differs reads differently`, () => {
    verschillen(
      [
        ...new Map(
          data.regels.map(({ id: _, titel: _t, toelichting: _u, ...norm }, i) => [JSON.stringify(norm), data.regels[i] as BeleidJson['regels'][number]]),
        ),
      ].map(([, { id }]) => [id, leesRegel(beleid, LANDELIJK, id).tekst]),
    );
    verschillen((data.termijnen ?? []).map((termijn) => [termijn.id, leesProceduretermijn(beleid, LANDELIJK, termijn).tekst]));
    const tarieven = new Map(data.voorschriften.flatMap(({ bedragen }) => bedragen.map((tarief) => [JSON.stringify(tarief), tarief])));
    verschillen([...tarieven].map(([vorm, tarief]) => [vorm, leesTarief(beleid, LANDELIJK, tarief).tekst]));
  });

  test(`${naam}: it prints as a page, without an id or a word of the format in it`, () => {
    const html = documentHtml(document);
    assert.ok(html.includes(data.titel.replaceAll('&', '&amp;')));
    assert.doesNotMatch(html, /undefined|\[object|null/);
  });
}
