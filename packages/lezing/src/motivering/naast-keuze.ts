import type { BeleidMaatregel, Keuze, Regel, Spoor } from '@handhavingswijzer/engine';
import { beslissend, ontleding } from '../advies/onderdelen.ts';
import { toetserVan } from '../advies/toetser.ts';
import type { Documentzin } from '../document/typen.ts';
import { feitsleutel, maakZin, regelBron, regelBronnen, standVan, type Geval, type Stof } from '../document/verslag/stof.ts';
import { feitZin } from './feitzinnen.ts';
import { naam as naamVan, opsomming, zonderPunt } from './woorden.ts';

const vraagt = ({ dan }: Regel, soort: string): boolean => dan.maatregel === soort || (dan.eenVan ?? []).some((een) => een === soort);

/** The nearest step of the ladder under or above what is chosen. */
function buren(stof: Stof, gekozen: Keuze): readonly (readonly [kant: 'lichtere' | 'zwaardere', maatregel: BeleidMaatregel])[] {
  const ladder = stof.beleid.data.maatregelen.filter((m) => m.trede !== undefined);
  const op = ladder.filter(({ id }) => gekozen.maatregelen.includes(id)).map((m) => m.trede ?? 0);
  if (op.length === 0) return [];
  const lichter = ladder.filter((m) => (m.trede ?? 0) < Math.min(...op)).sort((a, b) => (b.trede ?? 0) - (a.trede ?? 0))[0];
  const zwaarder = ladder.filter((m) => (m.trede ?? 0) > Math.max(...op)).sort((a, b) => (a.trede ?? 0) - (b.trede ?? 0))[0];
  return [...(lichter === undefined ? [] : [['lichtere', lichter] as const]), ...(zwaarder === undefined ? [] : [['zwaardere', zwaarder] as const])];
}

/** The answers on which it turns that these rules do not hold: not what they read besides. */
function ontbrekendeGrond(stof: Stof, geval: Geval, sporen: readonly Spoor[]): readonly Documentzin[] {
  const toets = toetserVan(stof.beleid, stof.landelijk, stof.verslag.dossier, geval.overtreding.id);
  if (toets === undefined) return [];
  const o = ontleding(stof.beleid, toets);
  const regelsPerFeit = new Map<string, string[]>();
  for (const { regel, feiten } of sporen.filter(({ uitkomst }) => uitkomst === 'onwaar')) {
    const als = stof.boek.regel(regel)?.regel.als;
    const beslist = als === undefined ? new Set<string>() : new Set(beslissend(o, als, false).flatMap((deel) => deel.feiten));
    for (const { feit, herkomst } of feiten)
      if (herkomst === 'antwoord' && beslist.has(feit)) regelsPerFeit.set(feit, [...(regelsPerFeit.get(feit) ?? []), regel]);
  }
  return stof.beleid.data.feiten.flatMap((feit) => {
    const regels = regelsPerFeit.get(feit.id);
    const overtreding = feit.niveau === 'zaak' ? undefined : geval.overtreding;
    const stand = standVan(stof, feit, overtreding);
    if (regels === undefined || stand.soort !== 'beantwoord') return [];
    return [
      maakZin(feit.soort === 'weging' ? 'oordeel' : 'feit', feitZin(stof, feit, stand.waarde, false), `vraag: ${feit.vraag}`, {
        feiten: [feitsleutel(feit.id, overtreding?.id)],
        regels,
      }),
    ];
  });
}

function waaromNietDeze(stof: Stof, geval: Geval, kant: 'lichtere' | 'zwaardere', maatregel: BeleidMaatregel): readonly Documentzin[] {
  const regels = stof.beleid.data.regels.filter((regel) => vraagt(regel, maatregel.id)).map(({ id }) => id);
  const sporen = stof.verslag.advies.spoor.filter((stap) => regels.includes(stap.regel) && (stap.overtreding ?? geval.overtreding.id) === geval.overtreding.id);
  const naam = naamVan(stof, maatregel.id);
  const inAdvies = geval.advies?.maatregelen.find(({ soort }) => soort === maatregel.id);
  if (inAdvies !== undefined) {
    const zegt = inAdvies.sterkte === 'geboden' ? 'Het beleid schrijft in beginsel ook voor' : 'Het beleid laat ook toe';
    return [
      maakZin(
        'berekend',
        `${zegt}: ${naam}. Dat is een ${kant} maatregel; het college kiest daar niet voor.`,
        inAdvies.regels.map((id) => regelBron(stof, id)).join('; '),
        { regels: inAdvies.regels },
      ),
    ];
  }
  const uit = [...new Set(sporen.flatMap(({ uitgeschakeldDoor = [] }) => uitgeschakeldDoor))];
  const titels = uit.flatMap((id) => stof.boek.regel(id)?.regel.titel ?? []).map((titel) => `“${zonderPunt(titel)}”`);
  const uitzonderingen =
    titels.length === 0
      ? []
      : [
          maakZin(
            'berekend',
            `Het beleid maakt hier ${titels.length === 1 ? 'een uitzondering' : 'uitzonderingen'}: ${opsomming(titels)}.`,
            regelBronnen(stof, uit),
            {
              regels: uit,
            },
          ),
        ];
  const gronden = uitzonderingen.length > 0 ? uitzonderingen : ontbrekendeGrond(stof, geval, sporen);
  const begin = `Een ${kant} maatregel, ${naam}, volgt hier niet uit het beleid.`;
  return [
    maakZin('berekend', begin, sporen.length === 0 ? 'advies van het programma' : sporen.map(({ regel }) => regelBron(stof, regel)).join('; '), {
      regels: sporen.map(({ regel }) => regel),
    }),
    ...gronden,
  ];
}

/** Why not the next lighter and the next heavier measure than what she chose, in the words of a besluit: the exceptions that hold, or the answers for which its rules do not. */
export const naastKeuze = (stof: Stof, geval: Geval, keuze: Keuze): readonly Documentzin[] =>
  buren(stof, keuze).flatMap(([kant, maatregel]) => waaromNietDeze(stof, geval, kant, maatregel));
