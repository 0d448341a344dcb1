import type { Voorschrift } from '@handhavingswijzer/engine';
import { leesTarief, leesVoorzieningen } from '../../beleid/tarief.ts';
import { leesExpressie } from '../../expressie/index.ts';
import { woordenboek } from '../../woordenboek.ts';
import { som, zin } from '../../zin.ts';
import type { Documentdeel, Documentzin } from '../typen.ts';
import type { Stof } from './deel.ts';
import { alinea, deel, lijst, regel, vermelding } from './deel.ts';

/** The class of consequence, and when another class holds. */
function klasse(stof: Stof, { klasse: gegeven }: Voorschrift): readonly Documentzin[] {
  if (!gegeven) return [];
  const opties = stof.beleid.data.feiten.find(({ standaard }) => standaard !== undefined)?.opties ?? [];
  const naam = (id: string): string => opties.find((optie) => optie.id === id)?.naam ?? id;
  const bij = gegeven.bij && zin('Als ', leesExpressie(stof.beleid, stof.landelijk, gegeven.bij.als).delen, `: “${naam(gegeven.bij.klasse)}”.`);
  return [regel(`Klasse: “${naam(gegeven.standaard)}”.`, {}, vermelding(stof, gegeven.bron)), ...(bij ? [regel(bij)] : [])];
}

function voorschriftdeel(stof: Stof, voorschrift: Voorschrift): Documentdeel {
  const { id, naam, domein, voorzieningen, artikelen, bedragen, toelichting, bron } = voorschrift;
  const boek = woordenboek(stof.beleid, stof.landelijk);
  const artikelnamen = boek.feit('artikelen').opties;
  return deel(`voorschrift-${id}`, naam, [
    alinea(
      regel(zin(`Onderwerp: ${domein}. Geldt voor `, leesVoorzieningen(boek, voorzieningen), '.'), {}, vermelding(stof, bron)),
      regel(
        zin(
          'Grondslag: ',
          som(
            artikelen.map((artikel) => artikelnamen.get(artikel) ?? artikel),
            'en',
          ),
          '.',
        ),
      ),
      ...klasse(stof, voorschrift),
      ...(toelichting === undefined ? [] : [regel(toelichting)]),
    ),
    ...(bedragen.length === 0
      ? [alinea(regel('Het beleid noemt hierbij geen bedrag.'))]
      : lijst(bedragen.map((tarief) => regel(leesTarief(stof.beleid, stof.landelijk, tarief))))),
  ]);
}

/** What can be violated, each with its law, its class and its amounts. */
export const voorschriften = (stof: Stof): readonly Documentdeel[] =>
  stof.beleid.data.voorschriften.map((voorschrift) => stof.perElement(voorschrift, '', () => voorschriftdeel(stof, voorschrift)));
