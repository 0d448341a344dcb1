// What goes wrong while a policy is written, as data: the small policy with one change, the finding, the stretch that is underlined, and the text after the first mend.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Melding } from '@handhavingswijzer/language';
import { Beleidstekst, pasBewerkingenToe } from '@handhavingswijzer/language';
import { gevallen, KLEIN, LANDELIJK, vanBeleid, verander } from './opstelling.ts';

interface Geval {
  readonly naam: string;
  readonly van: string;
  readonly naar: string;
  readonly code: string;
  /** The text that is underlined. */
  readonly op: string;
  /** What stands in the text after the first mend; without it the finding has no mend, or only choices. */
  readonly na?: string;
}

const beleidstekst = new Beleidstekst(LANDELIJK);
const van = (tekst: string): readonly Melding[] => beleidstekst.lees(tekst).meldingen;
const codes = (meldingen: readonly Melding[]): readonly string[] => meldingen.map(({ code, pad }) => `${code} ${pad}`).sort();
const gevallenLijst = gevallen<Geval>('./bevindingen.json');

test('the small policy has no finding', () => assert.deepEqual(codes(van(KLEIN)), []));

for (const { naam, van: oud, naar, code, op, na } of gevallenLijst) {
  test(`${naam}: ${code}`, () => {
    const tekst = verander(KLEIN, oud, naar);
    const meldingen = van(tekst);
    const melding = meldingen.find((m) => m.code === code);
    assert.ok(melding, `found: ${codes(meldingen).join(', ')}`);
    assert.equal(tekst.slice(melding.bereik.begin.offset, melding.bereik.eind.offset), op);
    const regels = tekst.split('\n');
    assert.ok(regels[melding.bereik.begin.lijn - 1]?.slice(melding.bereik.begin.kolom - 1).startsWith(op.split('\n')[0] ?? ''));
    for (const zin of [melding.tekst, melding.herstel]) assert.match(zin, /^\P{Ll}.*[.?]$/su);
    const eerder = codes(meldingen);
    const beproefd = beleidstekst.beproefd(tekst, melding);
    for (const { titel, bewerkingen } of beproefd) {
      const hersteld = pasBewerkingenToe(tekst, bewerkingen);
      const over = codes(van(hersteld));
      const weg = eerder.indexOf(`${melding.code} ${melding.pad}`);
      assert.deepEqual(
        over.filter((c) => !eerder.filter((_, i) => i !== weg).includes(c)),
        [],
        `${titel}\n${hersteld.slice(melding.bereik.begin.offset - 200, melding.bereik.eind.offset + 200)}`,
      );
      assert.ok(over.length < eerder.length, titel);
      assert.notEqual(titel, '');
    }
    const [eerste] = beproefd;
    if (na === undefined) return;
    assert.ok(eerste, 'a mend');
    assert.ok(
      pasBewerkingenToe(tekst, eerste.bewerkingen).includes(na),
      pasBewerkingenToe(tekst, eerste.bewerkingen).slice(melding.bereik.begin.offset - 100, melding.bereik.eind.offset + 100),
    );
  });
}

for (const naam of ['helmond', 'haarlemmermeer']) {
  test(`${naam} has no error, and no rule that can never hold`, () => {
    const meldingen = van(vanBeleid(naam, 'beleid'));
    assert.deepEqual(
      meldingen.filter(({ ernst, code }) => ernst === 'fout' || code.startsWith('regel-')).map(({ code, pad }) => `${code} ${pad}`),
      [],
    );
  });
}

test('a question that is needed before it is asked can be put earlier', () => {
  const tekst = vanBeleid('haarlemmermeer', 'beleid');
  const laat = (bron: string): readonly Melding[] => van(bron).filter(({ code }) => code === 'feit-later-gevraagd');
  const [melding] = laat(tekst);
  assert.ok(melding);
  const [mend] = beleidstekst.beproefd(tekst, melding);
  assert.ok(mend, melding.herstellingen.map(({ titel }) => titel).join());
  assert.ok(laat(pasBewerkingenToe(tekst, mend.bewerkingen)).length < laat(tekst).length);
});
