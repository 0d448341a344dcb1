import { dirname, join } from 'node:path';
import type { Landelijk } from '@handhavingswijzer/engine';
import { leesGeheim, leesSleutels, openbaarVan, type Sleutel } from '@handhavingswijzer/publicatie';
import { landelijkBestand, leesLandelijk, leesSleutelbestand, type Gelezen } from '../bestanden.ts';
import { leesTekst } from '../invoer.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Gebruik } from '../opdracht.ts';
import { leesVorige, type Vorige } from './map.ts';

/** What a publication starts from: the law, the key, and what stands in the folder. */
export interface Uitgangspunt {
  readonly landelijk: Landelijk;
  readonly sleutel: Sleutel | undefined;
  readonly vorige: Vorige | undefined;
}

/** Reads all that was named besides the policy; everything that stands in the way, at once. */
export async function leesUitgangspunt(omgeving: Omgeving, gebruik: Gebruik, map: string): Promise<Gelezen<Uitgangspunt>> {
  const geheim = gebruik.waarde('sleutel');
  const vertrouwd = gebruik.waarde('sleutels');
  const sleutel = geheim === undefined ? undefined : await leesSleutelbestand(omgeving, geheim, leesGeheim);
  const sleutels = vertrouwd === undefined ? undefined : await leesSleutelbestand(omgeving, vertrouwd, leesSleutels);
  const landelijk = await leesLandelijk(omgeving, gebruik.waarde('landelijk') ?? landelijkBestand());
  const mis = [sleutel, sleutels, landelijk].flatMap((gelezen) => (gelezen && !gelezen.ok ? gelezen.bevindingen : []));
  if (mis.length > 0 || !landelijk.ok) return { ok: false, bevindingen: mis };
  const eigen = sleutel?.ok === true ? sleutel.waarde : undefined;
  const vorige = await leesVorige(omgeving, map, {
    sleutels: [...(eigen ? [openbaarVan(eigen)] : []), ...(sleutels?.ok === true ? sleutels.waarde : [])],
    eersteHandtekening: gebruik.aan('eerste-handtekening'),
  });
  return vorige.ok ? { ok: true, waarde: { landelijk: landelijk.waarde, sleutel: eigen, vorige: vorige.waarde } } : vorige;
}

/** A policy with its cases, as text. */
export interface Stukteksten {
  readonly beleid: string;
  readonly casussen: string | undefined;
  /** How they are called in findings. */
  readonly namen: { readonly beleid: string; readonly casussen: string };
}

/** Reads a policy and its cases: the file that was named, else casussen.json beside it; that there are none is for the checks to say. */
export async function leesStukteksten(omgeving: Omgeving, pad: string, gekozen: string | undefined): Promise<Gelezen<Stukteksten>> {
  const casuspad = gekozen ?? join(dirname(pad), 'casussen.json');
  const beleid = await leesTekst(omgeving, pad);
  if (!beleid.ok) return { ok: false, bevindingen: [beleid.bevinding] };
  const casussen = await leesTekst(omgeving, casuspad);
  const zijnErNiet = !casussen.ok && casussen.bevinding.code === 'bestand-niet-gevonden' && gekozen === undefined;
  if (!casussen.ok && !zijnErNiet) return { ok: false, bevindingen: [casussen.bevinding] };
  return { ok: true, waarde: { beleid: beleid.tekst, casussen: casussen.ok ? casussen.tekst : undefined, namen: { beleid: pad, casussen: casuspad } } };
}
