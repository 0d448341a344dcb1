import type { BeleidJson } from '@handhavingswijzer/engine';

/** A part of a policy in which something differs; `beleid` is what stands in none of the lists: its name, version, validity. */
export type Beleidsdeel = 'beleid' | Exclude<keyof BeleidJson, 'schema' | 'id' | 'versie' | 'titel' | 'gemeente' | 'geldigheid'>;

/** One change of the newer data that puts something of the older back. Pointers (RFC 6901) are into the data as they are before it. */
export type Terugstap =
  /** Sets a field of the object at `pad`. */
  | { readonly soort: 'zet'; readonly pad: string; readonly veld: string; readonly waarde: unknown }
  /** Takes out the field or element at `pad`. */
  | { readonly soort: 'weg'; readonly pad: string }
  /** Puts an element in the list at `pad`; `plaats` is its number there. */
  | { readonly soort: 'erbij'; readonly pad: string; readonly waarde: unknown; readonly plaats: number }
  /** Gives the element at `pad` another number in its list. */
  | { readonly soort: 'verplaats'; readonly pad: string; readonly naar: number };

/** One difference, in words. */
export interface Beleidsrij {
  /** What it is about: "Toelichting", "Bedrag bij last onder dwangsom". */
  readonly wat: string;
  /** How it read; absent: it was not there. */
  readonly oud?: string;
  /** How it reads; absent: it is gone. */
  readonly nieuw?: string;
  /** JSON pointer into the newer data: the value, or what holds it where it is gone. */
  readonly pad: string;
  /** What puts only this back. */
  readonly terug: readonly Terugstap[];
}

/** An element of the policy that came, went, differs or stands elsewhere. */
export interface Verschilpunt {
  readonly deel: Beleidsdeel;
  readonly soort: 'nieuw' | 'vervallen' | 'anders' | 'volgorde';
  /** Id of the element, where it has one. */
  readonly id?: string;
  /** What it is called, by the newer of the two. */
  readonly naam: string;
  /** JSON pointer into the newer data: the element, or the list where it is gone. */
  readonly pad: string;
  /** At least one. */
  readonly rijen: readonly Beleidsrij[];
}
