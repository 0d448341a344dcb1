// Section 5.6.2 of Helmond broken in every way of the list: found in the right place, and the mend leaves what was there before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Beleidstekst, pasBewerkingenToe } from '@handhavingswijzer/language';
import type { Melding } from '@handhavingswijzer/language';
import { beleidTekst, leesLandelijk } from '../hulp/beleid.ts';
import { BREUKEN, breek } from './breuken.ts';

const HELMOND = beleidTekst('helmond');
const open = new Beleidstekst(leesLandelijk());
const codes = (meldingen: readonly Melding[]): readonly string[] => meldingen.map(({ code, pad }) => `${code} ${pad.replaceAll(/\/\d+/g, '/*')}`).sort();
const heel = codes(open.lees(HELMOND).meldingen);

test('there are at least twenty ways, each of another kind or place', () => {
  assert.ok(BREUKEN.filter(({ herstel }) => herstel !== undefined).length >= 20);
  assert.equal(new Set(BREUKEN.map(({ bij, van, naar }) => `${bij} ${van} ${naar}`)).size, BREUKEN.length);
});

for (const breuk of BREUKEN)
  test(`${breuk.naam}: ${breuk.code}`, () => {
    const tekst = breek(HELMOND, breuk);
    const { meldingen } = open.lees(tekst);
    const element = HELMOND.indexOf(`"id": "${breuk.bij}"`); // what stands before the slip is the same
    const onder = ({ bereik }: Melding): string => tekst.slice(bereik.begin.offset, bereik.eind.offset);
    const melding = meldingen.find((een) => een.code === breuk.code && (breuk.op === '' || onder(een) === breuk.op) && een.bereik.begin.offset >= element);
    assert.ok(melding, `found: ${JSON.stringify(meldingen.map((een) => [een.code, onder(een)]).slice(0, 12))}`);
    const verder = tekst.slice(0, melding.bereik.begin.offset).split(/\n {4}\{\n/).length - tekst.slice(0, element).split(/\n {4}\{\n/).length;
    assert.ok(verder === 0, 'it stands in the element that was broken');
    if (breuk.herstel === undefined) return;
    const beproefd = open.beproefd(tekst, melding);
    const mend = beproefd.find(({ titel }) => titel === breuk.herstel);
    assert.ok(mend, `tried: ${beproefd.map(({ titel }) => titel).join('; ')}, of ${melding.herstellingen.map(({ titel }) => titel).join('; ')}`);
    assert.deepEqual(codes(open.lees(pasBewerkingenToe(tekst, mend.bewerkingen)).meldingen), heel);
  });
