import type { MaatregelSoort } from '@handhavingswijzer/engine';
import { gevallen, type Stof } from '../../document/verslag/stof.ts';
import { zonderHoofdletter } from '../../zin.ts';
import type { Waarschuwing } from '../typen.ts';
import { stelling } from './ontkenning.ts';
import { zinsdelen, type Onderdeel } from './tekst.ts';

/** Words by which a measure is mentioned, besides the name that the policy gives it. */
const WOORDEN: Readonly<Record<MaatregelSoort, RegExp>> = {
  'geen-handhaving': /\b(?:ziet|zien|zag) (?:\S+ ){0,4}?af van (?:\S+ )?hand(?:having|haven)|\bafzien van handhaving|\bhandhaaft niet\b/giu,
  aanwijzing: /\baanwijzing\b/giu,
  'last-onder-dwangsom': /\blast onder dwangsom\b|\bdwangsom\b/giu,
  'last-onder-bestuursdwang': /\b(?:last onder )?bestuursdwang\b/giu,
  'verlenging-bevel': /\bverleng\w* (?:\S+ ){0,3}?bevel|\bbevel (?:\S+ ){0,3}?verleng\w*/giu,
  exploitatieverbod: /\bexploitatieverbod\b|\bsluit (?:de|het|deze)\b|\b(?:sluiting|gesloten)\b/giu,
  'intrekking-toestemming': /\btoestemming (?:\S+ ){0,4}?(?:in|ingetrokken|in te trekken)\b|\bintrek\w* (?:\S+ ){0,3}?toestemming/giu,
  'bestuurlijke-boete': /\b(?:bestuurlijke )?boete\b/giu,
  aangifte: /\baangifte\b/giu,
};

/** Verbs that make a measure something this besluit does. */
const DOET =
  /\b(?:legt?|leggen|oplegt|opleggen|opgelegd|op te leggen|krijgt|geeft|geven|gegeven|kiest|kiezen|besluit|besluiten|treft|neemt|volgt|trekt|ingetrokken|verlengt|verlengd|verbiedt|sluit|gesloten|doet|ziet|handhaaft)\b/iu;
/** What was, could be or will be: no measure of this besluit. */
const NIET_NU =
  /\b(?:eerdere?|destijds|toen|vorige|in \d{4}|van \d{1,2} \w+ \d{4}|kan|kunnen|kon|zou|zouden|mag|later|volgende|bij herhaling|in plaats van|advies|adviseert|beleid|niet opgevolgd)\b/iu;

/** The text with every `naam` (small letters) in it made blank: same length, so that places stay. */
function maakLeeg(tekst: string, naam: string): string {
  let uit = tekst;
  for (let plek = uit.toLowerCase().indexOf(naam); plek >= 0; plek = uit.toLowerCase().indexOf(naam))
    uit = uit.slice(0, plek) + ' '.repeat(naam.length) + uit.slice(plek + naam.length);
  return uit;
}

/** Measures that the text says are imposed and that she did not choose. */
export function maatregelen(stof: Stof, leesbaar: string, onderdeel: Onderdeel): readonly Waarschuwing[] {
  const hier = gevallen(stof).filter(({ overtreding }) => onderdeel.overtreding === undefined || overtreding.id === onderdeel.overtreding);
  const gekozen = new Set(hier.flatMap(({ keuze }) => keuze?.maatregelen ?? []));
  const bij = onderdeel.overtreding === undefined ? {} : { overtreding: onderdeel.overtreding };
  const andere = (Object.keys(WOORDEN) as MaatregelSoort[]).filter((soort) => !gekozen.has(soort));
  // A chosen measure may have a name with the word of another one in it: "intrekken (definitieve sluiting)".
  const namen = [...gekozen].map((soort) => stof.boek.maatregelTitel(soort).toLowerCase());
  return zinsdelen(leesbaar, onderdeel)
    .map((deel) => ({ ...deel, tekst: namen.reduce(maakLeeg, deel.tekst) }))
    .filter(({ tekst }) => DOET.test(tekst) && !NIET_NU.test(tekst))
    .flatMap((deel) =>
      andere.flatMap((soort): Waarschuwing[] => {
        const gevonden = [...deel.tekst.matchAll(WOORDEN[soort])][0];
        if (gevonden === undefined) return [];
        const tot = gevonden.index + gevonden[0].length;
        if (stelling(deel.tekst, gevonden.index, tot) !== 'bevestigd') return [];
        return [
          {
            soort: 'ongedekt',
            onderwerp: 'maatregel',
            ...bij,
            van: deel.van + gevonden.index,
            tot: deel.van + tot,
            tekst: `De tekst noemt een maatregel die u niet hebt gekozen: ${zonderHoofdletter(stof.boek.maatregelTitel(soort))}.`,
            herstel: 'Pas de tekst aan, of kies deze maatregel bij uw besluit.',
          },
        ];
      }),
    );
}
