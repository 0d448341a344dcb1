// Section 5.6.2 of Helmond written with nothing but what completion offers, and typed texts where a text is free.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BeleidJson, Regel } from '@handhavingswijzer/engine';
import { aanvullingen, Beleidstekst, pasBewerkingenToe, verwijderBij } from '@handhavingswijzer/language';
import { LANDELIJK, vanBeleid } from './opstelling.ts';

const HELMOND = vanBeleid('helmond', 'beleid');
const beleid = JSON.parse(HELMOND) as BeleidJson;
const hoort = ({ bron }: Regel): boolean => bron.sectie === '5.6.2';

/** The policy without the rules of the section. */
const SKELET = beleid.regels.reduceRight((tekst, regel, i) => (hoort(regel) ? pasBewerkingenToe(tekst, verwijderBij(tekst, `/regels/${i}`)) : tekst), HELMOND);

/** Someone who writes with completion: a text, a cursor, and the stops that a choice left to be filled in. */
class Schrijver {
  tekst: string;
  #cursor = 0;
  #stops: number[] = [];
  readonly keuzes: string[] = [];

  constructor(tekst: string) {
    this.tekst = tekst;
  }

  /** Puts the cursor behind what stands at the end of `zoek`, the first time it stands there from `vanaf`. */
  naar(zoek: string, vanaf = 0): void {
    const plek = this.tekst.indexOf(zoek, vanaf);
    assert.notEqual(plek, -1, `no ${zoek}`);
    this.#stops = [];
    this.#cursor = plek + zoek.length;
  }

  /** Takes what completion offers at the cursor, and goes to the first place that it leaves open. */
  kies(label: string): void {
    const uit = aanvullingen(this.tekst, this.#cursor, LANDELIJK);
    const keuze = uit.find((een) => een.label === label);
    assert.ok(keuze !== undefined, `${label} is not among ${uit.map((een) => een.label).join(', ')}`);
    this.keuzes.push(label);
    const { tekst, bereik } = keuze.bewerking;
    const hier = keuze.stops.filter((stop) => ['""', '[]'].includes(tekst.slice(stop - 1, stop + 1))).map((stop) => stop + bereik.begin.offset);
    this.#plaats(bereik.begin.offset, bereik.eind.offset, tekst);
    this.#stops = [...hier, ...this.#stops];
    this.volgende();
  }

  /** Types a text at the cursor, and goes on to the next open place. */
  typ(tekst: string): void {
    this.#plaats(this.#cursor, this.#cursor, tekst);
    this.volgende();
  }

  volgende(): void {
    this.#cursor = this.#stops.shift() ?? this.#cursor;
  }

  #plaats(begin: number, eind: number, tekst: string): void {
    const over = tekst.length - (eind - begin);
    this.tekst = this.tekst.slice(0, begin) + tekst + this.tekst.slice(eind);
    this.#stops = this.#stops.map((stop) => (stop >= eind ? stop + over : stop));
  }
}

const DOCUMENT = 'hel';
const SECTIE = '5.6.2';
/** Behind the rule with this id. */
const achter = (tekst: string, id: string): string => {
  const begin = tekst.indexOf(`"id": "${id}"`);
  return tekst.slice(begin, tekst.indexOf('\n    }', begin) + '\n    }'.length);
};

test('a bare skeleton, completion only: the same rules and no finding more', () => {
  const s = new Schrijver(SKELET);
  // "Een last onder dwangsom kan ook direct worden opgelegd"
  s.naar(achter(s.tekst, '5.6.1-aanwijzing'));
  s.kies('Regel: een maatregel');
  s.typ('5.6.2-direct-een-last');
  s.typ('Een last onder dwangsom kan ook direct');
  s.kies('metLast');
  s.kies(DOCUMENT);
  s.kies(SECTIE);
  const eerste = s.tekst.indexOf('5.6.2-direct-een-last');
  s.naar('"maatregel": "', eerste);
  s.kies('last-onder-dwangsom');
  s.naar('"sterkte": "', eerste);
  s.kies('mogelijk');
  // "Na een aanwijzing zonder blijvend herstel volgt een last onder dwangsom"
  s.naar(achter(s.tekst, '5.6.2-direct-een-last'));
  s.kies('Regel: een maatregel');
  s.typ('5.6.2-na-aanwijzing');
  s.typ('Na een aanwijzing zonder blijvend herstel een last onder dwangsom');
  s.kies('and');
  s.kies('metLast');
  s.kies('nietHersteldNaAanwijzing');
  s.kies(DOCUMENT);
  s.kies(SECTIE);
  const tweede = s.tekst.indexOf('"5.6.2-na-aanwijzing",');
  s.naar('"maatregel": "', tweede);
  s.kies('last-onder-dwangsom');
  s.naar('"sterkte": "geboden"', tweede);
  s.naar(',', s.tekst.indexOf('"sterkte": "geboden"', tweede));
  s.kies('uitzonderingOp');
  s.kies('5.6.1-aanwijzing');
  // "Naast een last onder dwangsom geven wij altijd een aanwijzing"
  const plek = beleid.regels.findIndex(({ id }) => id === '5.6.2-altijd-een-aanwijzing');
  s.naar(achter(s.tekst, beleid.regels[plek - 1]?.id ?? ''));
  s.kies('Regel: een maatregel naast een andere');
  s.typ('5.6.2-altijd-een-aanwijzing');
  s.typ('Naast een last onder dwangsom altijd een aanwijzing');
  s.kies('true');
  s.kies(DOCUMENT);
  s.kies(SECTIE);
  const geschreven = JSON.parse(s.tekst) as BeleidJson;
  assert.deepEqual(geschreven.regels.filter(hoort), beleid.regels.filter(hoort));
  assert.deepEqual(geschreven, beleid);
  const codes = (tekst: string): readonly string[] => new Beleidstekst(LANDELIJK).lees(tekst).meldingen.map(({ code, pad }) => `${code} ${pad}`);
  assert.deepEqual(codes(s.tekst), codes(HELMOND));
  const nummers = beleid.regels.flatMap((regel, i) => (hoort(regel) ? [`/regels/${i}/`] : []));
  assert.deepEqual(
    codes(s.tekst).filter((code) => nummers.some((nummer) => code.includes(nummer))),
    [],
  );
});
