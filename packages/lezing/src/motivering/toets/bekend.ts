import { leesNorm } from '../../regel/index.ts';
import { zin } from '../../zin.ts';
import type { Stof } from '../../document/verslag/stof.ts';

/** Blanks, quotes and capitals do not tell two texts apart. */
const normaal = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/[“”‘’"'.:]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** All that policy, law and advice say about this case in fixed words: texts that may be quoted and that claim nothing by themselves. */
export function bekendeTeksten({ boek, beleid, verslag: { advies } }: Stof): readonly string[] {
  const regels = [...new Set(advies.spoor.map(({ regel }) => regel))].flatMap((id) => {
    const benoemd = boek.regel(id);
    return benoemd === undefined ? [] : [benoemd.regel.titel, zin(leesNorm(boek, benoemd)).tekst];
  });
  const maatregelen = advies.overtredingen.flatMap((o) => [...o.maatregelen, ...o.mogelijkNog]);
  return [
    ...regels,
    ...advies.procedure.map(({ tekst }) => tekst),
    ...advies.overtredingen.flatMap(({ aandachtspunten }) => aandachtspunten.map(({ tekst }) => tekst)),
    ...advies.voorbehouden.map(({ tekst }) => tekst),
    ...maatregelen.flatMap(({ bedrag, termijn }) => [...(bedrag?.stappen ?? []).map(({ omschrijving }) => omschrijving), termijn?.omschrijving ?? '']),
    ...beleid.data.feiten.flatMap(({ naam, vraag, opties }) => [naam ?? '', vraag, ...(opties ?? []).map((optie) => optie.naam)]),
    ...beleid.data.voorschriften.map(({ naam }) => naam),
    ...beleid.data.begrippen.map(({ titel }) => titel),
    ...beleid.data.afwijkgronden.map(({ naam }) => naam),
    ...beleid.data.conflicten.flatMap(({ titel, toelichting, lezingen }) => [titel, toelichting, ...lezingen.map(({ tekst }) => tekst)]),
  ].filter((tekst) => tekst !== '');
}

const AANHALING = /“[^“”]*”|‘[^‘’]*(?:’[^‘’]{0,30})?’/gu;

/** The text with every quotation of a known text made blank: same length, so that places stay. A quotation of anything else is read as her own words. */
export function zonderAanhalingen(tekst: string, bekend: readonly string[]): string {
  const samen = `\n${bekend.map(normaal).join('\n')}\n`;
  return tekst.replace(AANHALING, (aanhaling) => {
    const inhoud = normaal(aanhaling);
    return inhoud === '' || samen.includes(inhoud) ? ' '.repeat(aanhaling.length) : aanhaling;
  });
}
