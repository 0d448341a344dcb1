import type { Advies, Dossier, Maatregel, OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesEuro } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';
import { leesConflict } from './conflict.ts';
import { leesDag } from './dag.ts';
import { leesBedrag, leesMaatregel, leesTeBepalenVan, leesTermijn } from './maatregel.ts';
import { leesOntbrekend, leesOvertreding } from './ontbrekend.ts';
import { waarom } from './waarom.ts';

const inspringen = (regels: readonly string[]): string[] => regels.map((regel) => `  ${regel}`);

/** A heading with its lines under it; nothing when there are no lines. */
const blok = (kop: string, regels: readonly string[]): string[] => (regels.length === 0 ? [] : [kop, ...inspringen(regels)]);

const gebodenEerst = (lijst: readonly Maatregel[]): readonly Maatregel[] => [
  ...lijst.filter(({ sterkte }) => sterkte === 'geboden'),
  ...lijst.filter(({ sterkte }) => sterkte !== 'geboden'),
];

function maatregelRegels(beleid: MetBeleid, landelijk: MetLandelijk, maatregel: Maatregel): string[] {
  const { bedrag, termijn } = maatregel;
  const uit: string[] = [];
  if (bedrag !== undefined) {
    const perEenheid = bedrag.perEenheidCent === undefined ? '' : ` (${leesEuro(bedrag.perEenheidCent)} per eenheid)`;
    uit.push(`Bedrag: ${leesEuro(bedrag.cent)}${perEenheid}`);
    uit.push(...inspringen(leesBedrag(beleid, landelijk, maatregel).map((rij) => `${rij.omschrijving}: ${rij.bedrag} (${rij.sectie})`)));
  }
  if (termijn !== undefined) {
    const gelezen = leesTermijn(beleid, landelijk, termijn);
    uit.push([gelezen.zin.tekst, gelezen.opmerking].filter((tekst) => tekst !== '').join(' '));
  }
  uit.push(...leesTeBepalenVan(maatregel));
  return [leesMaatregel(beleid, landelijk, maatregel).tekst, ...inspringen(uit)];
}

function overtredingRegels(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, advies: Advies, overtreding: OvertredingAdvies): string[] {
  const maatregelen = (lijst: readonly Maatregel[]): string[] => gebodenEerst(lijst).flatMap((maatregel) => maatregelRegels(beleid, landelijk, maatregel));
  const uitleg = waarom(beleid, landelijk, dossier, advies, overtreding.id);
  const redenen = new Map(uitleg.maatregelen.flatMap((maatregel) => maatregel.redenen).map((reden) => [reden.regel, reden.zin.tekst]));
  return [
    '',
    metHoofdletter(leesOvertreding(beleid, dossier, overtreding.id)),
    ...inspringen([
      ...(overtreding.maatregelen.length === 0 ? ['Geen maatregel staat vast.'] : maatregelen(overtreding.maatregelen)),
      ...blok('Kan nog, het hangt af van open vragen:', maatregelen(overtreding.mogelijkNog)),
      ...blok(
        'Waarom:',
        [...redenen].map(([regel, tekst]) => `[${regel}] ${tekst}`),
      ),
      ...blok(
        'Uitzonderingen:',
        uitleg.uitgeschakeld.map((regel) => regel.zin.tekst),
      ),
      ...blok(
        'Niet toegestaan, of mogelijk niet:',
        uitleg.verboden.map((reden) => `[${reden.regel}] ${reden.zin.tekst}`),
      ),
      ...blok(
        'Let op:',
        overtreding.aandachtspunten.map((punt) => punt.tekst),
      ),
    ]),
  ];
}

/** A whole advice as plain text for a person, one thing a line; ends without a newline. */
export function leesAdvies(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, advies: Advies): string {
  const { dwangsomCent, boeteCent } = advies.totaal;
  const stappen = advies.procedure.map((stap) =>
    stap.uiterlijk === undefined ? stap.tekst : `${stap.tekst} Uiterlijk ${leesDag(landelijk, stap.uiterlijk).tekst}.`,
  );
  const conflicten = advies.conflicten.flatMap((geraakt) => {
    const conflict = leesConflict(beleid, landelijk, geraakt);
    return [
      `${conflict.titel} (${conflict.status === 'open' ? 'nog niet beslist' : 'beslist'})`,
      ...inspringen(conflict.lezingen.map((lezing) => `${lezing.gekozen ? 'Gevolgd' : 'Ook te lezen als'}: ${lezing.zin.tekst}`)),
    ];
  });
  return [
    `Advies volgens ${beleid.data.titel} (${advies.beleid.id} ${advies.beleid.versie})`,
    advies.status === 'volledig'
      ? 'Volledig: geen open antwoord kan dit advies nog veranderen.'
      : 'Voorlopig: er zijn nog vragen open die dit advies kunnen veranderen.',
    'Dit is een advies en geen besluit.',
    ...advies.overtredingen.flatMap((overtreding) => overtredingRegels(beleid, landelijk, dossier, advies, overtreding)),
    '',
    `Totaal van wat geboden is: dwangsom ${leesEuro(dwangsomCent)}, boete ${leesEuro(boeteCent)}`,
    ...blok('Stappen:', stappen),
    ...blok('Tegenstrijdigheden in het beleid:', conflicten),
    ...blok(
      'Voorbehouden:',
      advies.voorbehouden.map((voorbehoud) => voorbehoud.tekst),
    ),
    ...blok(
      'Nog open:',
      leesOntbrekend(beleid, landelijk, dossier, advies).map((open) => open.zin.tekst),
    ),
  ].join('\n');
}
