import type { Limieten } from '@handhavingswijzer/engine/keuring';
import type { Advies, Bevinding, Dossier, Verslag } from '@handhavingswijzer/engine';
import type { Bewaard } from '../bewaren/bewaarplaats.ts';

/** The protocol and its version, in every message. Another version is another name. */
export const PROTOCOL = 'handhavingswijzer-kader/1';
/** How the name of every version begins: what begins otherwise is of someone else, and left alone. */
export const PROTOCOL_VAN_ONS = 'handhavingswijzer-kader/';

/** How large one message may be. A record of 200 overtredingen is 4.6 MB with 242,000 values; what lies deepest is a policy within a case file. */
export const LIMIETEN_BERICHT: Limieten = { bytes: 12 * 1024 * 1024, diepte: 40, leden: 50_000, waarden: 700_000 };
/** After so many messages that had to be refused the line is cut: the other end is broken, or means no good. */
export const MEESTE_WEIGERINGEN = 100;

/**
 * What goes between the windows before there is a port, without any data of a case: the page knocks (`klop`), the frame is ready (`gereed`), the page hands over a port
 * (`verbind`), or the frame will not have it (`geweigerd`).
 */
export interface Groet {
  readonly protocol: string;
  readonly soort: 'klop' | 'gereed' | 'verbind' | 'geweigerd';
  readonly code?: Groetcode;
}
export type Groetcode = 'onbekende-versie' | 'verkeerde-vorm' | 'al-verbonden';

/** Why a message was refused. */
export type Weigercode =
  'geen-tekst' | 'te-groot' | 'geen-json' | 'verboden-sleutel' | 'onbekende-versie' | 'onbekend-bericht' | 'verkeerde-vorm' | 'herhaald' | 'te-veel-geweigerd';

/** A message that was refused: it did nothing. `pad` is where, as a JSON pointer. */
export interface Weigering {
  readonly code: Weigercode;
  readonly pad: string;
}

/** One design token of the theme. */
export interface Token {
  readonly naam: string;
  readonly waarde: string;
}

/** What `zet` may carry; the properties of the element, and two of the frame. */
export interface Gezet {
  readonly beleid?: unknown;
  readonly beleidUrl?: string | null;
  readonly landelijk?: unknown;
  readonly sleutels?: readonly object[];
  readonly handtekeningVereist?: boolean;
  readonly dossier?: unknown;
  readonly alleenLezen?: boolean;
  readonly kopniveau?: number;
  readonly bewaarSleutel?: string | null;
  readonly bewaren?: boolean;
  readonly thema?: readonly Token[];
}

/** From the page into the frame. The schema `kader-1` says what each is for. */
export type NaarKader =
  | { readonly soort: 'zet'; readonly eigenschappen: Gezet }
  | { readonly soort: 'lees' | 'sluit' }
  | { readonly soort: 'zicht'; readonly boven: number; readonly onder: number }
  | {
      readonly soort: 'opslag';
      readonly op: number;
      readonly gelukt: boolean;
      readonly geschreven?: boolean;
      readonly versie?: string;
      readonly bewaard?: Bewaard;
    }
  | { readonly soort: 'opslag-gewijzigd'; readonly sleutel: string };

/** From the frame to the page. */
export type NaarGastheer =
  | { readonly soort: 'klaar' }
  | { readonly soort: 'gesloten' }
  | { readonly soort: 'dossier-gewijzigd'; readonly dossier?: Dossier }
  | { readonly soort: 'advies-gewijzigd'; readonly advies?: Advies; readonly wijziging?: string }
  | { readonly soort: 'advies-vastgesteld'; readonly verslag: Verslag }
  | {
      readonly soort: 'wijzer-fout';
      readonly bron: 'beleid' | 'landelijk' | 'dossier' | 'pagina';
      readonly tekst: string;
      readonly bevindingen: readonly Bevinding[];
    }
  | { readonly soort: 'hoogte'; readonly hoogte: number }
  | { readonly soort: 'stand'; readonly op: number; readonly dossier?: Dossier; readonly advies?: Advies }
  | { readonly soort: 'opslag-lees' | 'opslag-volg'; readonly sleutel: string }
  | { readonly soort: 'opslag-schrijf'; readonly sleutel: string; readonly inhoud: string; readonly verwacht?: string }
  | ({ readonly soort: 'geweigerd' } & Weigering);

/** The text of a greeting on which both ends agree; undefined: not of this protocol at all, to be left alone. */
export function leesGroet(data: unknown): Groet | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'protocol') || !Object.hasOwn(data, 'soort')) return undefined;
  const { protocol, soort } = data as Record<string, unknown>;
  if (typeof protocol !== 'string' || !protocol.startsWith(PROTOCOL_VAN_ONS)) return undefined;
  const code = Object.hasOwn(data, 'code') ? (data as Record<string, unknown>)['code'] : undefined;
  return { protocol, soort: soort as Groet['soort'], ...(typeof code === 'string' ? { code: code as Groetcode } : {}) };
}
