import { bronDeel } from '../bron.ts';
import { leesGetal } from '../opmaak/getal.ts';
import { leesNorm, regelDeel } from '../regel/index.ts';
import { maatregelDeel } from '../regel/effect.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';
import type { Ladder, LadderGebeurtenis, Telling, Trap, Trapstand } from './typen.ts';

type Kern = Omit<Ladder, 'kort' | 'zinnen' | 'gang'>;

/** The words of where a measure stands; the picture uses the same. */
export const STAND: Readonly<Record<Trapstand, string>> = {
  geboden: 'geboden',
  mogelijk: 'mogelijk',
  'nog-open': 'kan nog, hangt af van open vragen',
  verboden: 'niet toegestaan',
  niet: 'niet aan de orde',
};

/** The words of whether an event counts. */
const TELLING: Readonly<Record<Telling, string>> = {
  telt: 'telt mee',
  'kan-tellen': 'kan nog meetellen',
  bekeken: 'telt niet mee: de regels die hiernaar kijken, gelden niet',
  'telt-niet': 'telt niet mee: geen regel kijkt hiernaar',
  onbekend: 'of dit meetelt, is niet te zeggen: er is die dag nog zo’n gebeurtenis',
};

/** A rule that passes over a step: its id, what it says, what it excepts, and its source. */
export function leesReden(boek: Woordenboek, regelId: string, uitzonderingOp: string | undefined): Zin {
  const benoemd = boek.regel(regelId);
  if (benoemd === undefined) return zin('Regel ', regelDeel(regelId), '.');
  return zin(
    'Regel ',
    regelDeel(regelId),
    ': ',
    leesNorm(boek, benoemd),
    uitzonderingOp === undefined ? '' : [' Dat is een uitzondering op regel ', regelDeel(uitzonderingOp), '.'],
    ' Bron: ',
    bronDeel(boek, benoemd.regel.bron, benoemd.herkomst),
    '.',
  );
}

/** "trede 2, last onder dwangsom"; of a measure beside the ladder its name. */
const noem = (boek: Woordenboek, { soort, trede }: Trap): Stuk => [trede === undefined ? '' : `trede ${leesGetal(trede)}, `, maatregelDeel(boek, soort)];

const noemSoort = (boek: Woordenboek, { treden, naast }: Kern, soort: string): Stuk => {
  const trap = [...treden, ...naast].find((een) => een.soort === soort);
  return trap === undefined ? soort : noem(boek, trap);
};

/** " (6.1.4 en 6.3.2)": the sections of these rules, each once; of national law with the law. */
function secties(boek: Woordenboek, regels: readonly string[]): Stuk {
  const teksten = regels.flatMap((id) => {
    const benoemd = boek.regel(id);
    if (benoemd === undefined) return [];
    return [benoemd.herkomst === 'wet' ? bronDeel(boek, benoemd.regel.bron, 'wet').tekst : benoemd.regel.bron.sectie];
  });
  const uniek = [...new Set(teksten)];
  return uniek.length === 0 ? '' : [' (', som(uniek, 'en'), ')'];
}

/** "‘Bij recidive een zwaarder middel’ (5.4)" */
const metTitel = (boek: Woordenboek, id: string): Stuk => [
  { tekst: `‘${boek.regel(id)?.regel.titel ?? id}’`, verwijst: { soort: 'regel', id } },
  secties(boek, [id]),
];

const metStand = (boek: Woordenboek, kern: Kern, trap: Trap): Stuk => [
  noem(boek, trap),
  `: ${STAND[trap.stand]}`,
  trap.alternatieven.length === 0
    ? ''
    : [
        ', naar keuze met ',
        som(
          trap.alternatieven.map((soort) => noemSoort(boek, kern, soort)),
          'en',
        ),
      ],
  secties(boek, trap.regels),
];

function geschiedenis(boek: Woordenboek, kern: Kern): readonly Stuk[] {
  const alle = [...kern.treden, ...kern.naast].flatMap((trap) => trap.gebeurtenissen.map((gebeurtenis) => ({ gebeurtenis, trap })));
  const regel = (gebeurtenis: LadderGebeurtenis, trap?: Trap): Stuk => [
    `Eerder: ${gebeurtenis.tekst}`,
    trap?.trede === undefined ? '' : ` (trede ${leesGetal(trap.trede)})`,
    `; ${TELLING[gebeurtenis.telling]}`,
    gebeurtenis.regels.length === 0
      ? ''
      : [
          ' voor ',
          som(
            gebeurtenis.regels.map((id) => metTitel(boek, id)),
            'en',
          ),
        ],
    '.',
  ];
  if (!kern.historieBekend) return ['Of er eerder iets is gebeurd, is nog niet ingevuld.'];
  if (alle.length + kern.overig.length === 0) return ['Eerder is er niets gebeurd.'];
  return [
    ...alle.sort((a, b) => (a.gebeurtenis.datum < b.gebeurtenis.datum ? -1 : 1)).map(({ gebeurtenis, trap }) => regel(gebeurtenis, trap)),
    ...kern.overig.map((gebeurtenis) => regel(gebeurtenis)),
    kern.vanaf === undefined ? 'Geen eerdere maatregel die meetelt, staat op de ladder.' : `De geschiedenis staat op trede ${leesGetal(kern.vanaf)}.`,
  ];
}

const opsomming = (boek: Woordenboek, trappen: readonly Trap[]): Stuk =>
  som(
    trappen.map((trap) => noem(boek, trap)),
    'en',
  );

/** What the advice names, one sentence a measure; then all that it does not name in one. */
function advies(boek: Woordenboek, kern: Kern, kop: string, trappen: readonly Trap[]): readonly Stuk[] {
  const genoemd = trappen.filter(({ stand }) => stand !== 'niet');
  const rest = trappen.filter(({ stand }) => stand === 'niet');
  return [
    ...genoemd.map((trap): Stuk => [`${kop}: `, metStand(boek, kern, trap), '.']),
    ...(rest.length === 0 ? [] : [[`${kop}, niet aan de orde: `, opsomming(boek, rest), '.'] satisfies Stuk]),
  ];
}

function overgeslagen(boek: Woordenboek, kern: Kern): readonly Stuk[] {
  return kern.overslagen.flatMap(({ soort, naar, zeker, redenen }): readonly Stuk[] => [
    [
      'Overgeslagen: ',
      noemSoort(boek, kern, soort),
      zeker ? ', op weg naar ' : ', als het wordt: ',
      som(
        naar.map((heen) => noemSoort(boek, kern, heen)),
        'of',
      ),
      '.',
    ],
    ...redenen.map((reden): Stuk => reden.zin.delen),
  ]);
}

/** Which steps her choice passes over that the advice does not. */
function zelfOvergeslagen(boek: Woordenboek, kern: Kern): readonly Stuk[] {
  const hoogste = Math.max(0, ...kern.treden.filter(({ gekozen }) => gekozen).map(({ trede }) => trede ?? 0));
  const zelf = kern.treden.filter(({ trede = 0, gekozen: ook, overgeslagen: al }) => trede > (kern.vanaf ?? 0) && trede < hoogste && !ook && al !== 'zeker');
  return zelf.length === 0 ? [] : [['Door die keuze overgeslagen, niet door het advies: ', opsomming(boek, zelf), '.']];
}

/** What the officer chose. */
function keuze(boek: Woordenboek, kern: Kern): readonly Stuk[] {
  const gekozen = [...kern.treden, ...kern.naast].filter((trap) => trap.gekozen);
  return gekozen.length === 0 ? [] : [['Gekozen door de handhaver: ', opsomming(boek, gekozen), '.'], ...zelfOvergeslagen(boek, kern)];
}

/** The picture in one sentence: where the advice lands on the ladder. */
export function vertelKort(boek: Woordenboek, kern: Kern): Zin {
  const geboden = kern.treden.filter(({ stand }) => stand === 'geboden');
  const mogelijk = kern.treden.filter(({ stand }) => stand === 'mogelijk');
  const open = kern.treden.filter((trap) => trap.stand === 'nog-open');
  const stand = (woord: string, trappen: readonly Trap[]): Stuk => (trappen.length === 0 ? '' : [`${woord}: `, opsomming(boek, trappen), '. ']);
  const vanaf = kern.vanaf === undefined ? '' : `De geschiedenis staat op trede ${leesGetal(kern.vanaf)}. `;
  const genoemd = [stand('Geboden', geboden), stand('Mogelijk', mogelijk), stand('Kan nog, hangt af van open vragen', open)];
  const tekst = zin(
    `Ladder van ${leesGetal(kern.treden.length)} treden. `,
    vanaf,
    geboden.length + mogelijk.length + open.length === 0 ? 'Het advies noemt geen trede van de ladder.' : genoemd,
  );
  return zin(tekst.tekst.trimEnd());
}

const treden = (boek: Woordenboek, kern: Kern): Stuk => [
  `De ladder van dit beleid heeft ${leesGetal(kern.treden.length)} treden, van licht naar zwaar: `,
  som(
    kern.treden.map((trap): Stuk => [`${leesGetal(trap.trede ?? 0)}. `, maatregelDeel(boek, trap.soort)]),
    'en',
  ),
  '.',
];

/** Everything that the picture shows, in sentences: who does not see it misses nothing. */
export function vertel(boek: Woordenboek, kern: Kern): readonly Zin[] {
  const stukken: readonly Stuk[] = [
    treden(boek, kern),
    ...geschiedenis(boek, kern),
    ...advies(boek, kern, 'Op de ladder', kern.treden),
    ...overgeslagen(boek, kern),
    ...advies(boek, kern, 'Naast de ladder', kern.naast),
    ...keuze(boek, kern),
  ];
  return stukken.map((stuk) => zin(stuk));
}

/** How the history led to where the advice is: what the picture shows beyond the measures and the choice. */
export function vertelGang(boek: Woordenboek, kern: Kern): readonly Zin[] {
  const keus = zelfOvergeslagen(boek, kern);
  const zelf = keus.length === 0 ? [] : keuze(boek, kern);
  return [treden(boek, kern), ...geschiedenis(boek, kern), ...overgeslagen(boek, kern), ...zelf].map((stuk) => zin(stuk));
}
