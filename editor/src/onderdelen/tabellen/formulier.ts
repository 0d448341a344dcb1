import { delenVan } from '@handhavingswijzer/engine';
import type { Melding } from '@handhavingswijzer/language';
import type { Kennis } from '../../tabellen/kennis.ts';
import { waardeBij, zetIn, type Wijziging } from '../../tabellen/zet.ts';

/** What was typed and is no value, with what mends it. It stays in the field. */
export interface Mistypt {
  readonly tekst: string;
  readonly fout: string;
}

/** What the fields of a form do and ask. All places are JSON pointers into the policy; `-` stands for an element that is being made. */
export interface Formulier {
  readonly kennis: Kennis;
  /** The policy, or within something that is being made that. */
  waarde(pad: string): unknown;
  /** Whether what stands at a pointer may be changed. */
  mag(pad: string): boolean;
  zet(wijzigingen: readonly Wijziging[]): void;
  haalWeg(pad: string): void;
  verplaats(pad: string, naar: number): void;
  hernoem(pad: string, nieuw: string): void;
  /** Findings of the value at a pointer. `diep`: those of what is within it too. */
  meldingen(pad: string, diep: boolean): readonly Melding[];
  herstel(melding: Melding, nummer: number): void;
  mistypt(pad: string): Mistypt | undefined;
  zetMistypt(pad: string, mis: Mistypt | undefined): void;
  isOpen(pad: string): boolean;
  zetOpen(pad: string, open: boolean): void;
  /** Something that is being made and is not in the text yet. */
  klad(pad: string): unknown;
  zetKlad(pad: string, waarde: unknown): void;
  /** Puts the focus on a field, once it is drawn. */
  focus(pad: string): void;
}

/** Id of the field at a pointer, for labels and focus. */
export const veldId = (pad: string): string => `v${pad.replace(/[^A-Za-z0-9]/g, (teken) => `-${teken.charCodeAt(0).toString(16)}-`)}`;

/** A form within which nothing touches the text: changes go to what is being made at `pad`. `bijWerk` completes it after each change. */
export function kladFormulier(f: Formulier, pad: string, bijWerk: (nieuw: unknown, oud: unknown) => unknown = (nieuw) => nieuw): Formulier {
  const diep = delenVan(pad).length;
  const binnen = (waar: string): readonly string[] => delenVan(waar).slice(diep);
  const wijzig = (maak: (data: unknown) => unknown): void => {
    const oud = f.klad(pad);
    f.zetKlad(pad, bijWerk(maak(oud), oud));
  };
  return {
    ...f,
    waarde: (waar) => (waar === pad || waar.startsWith(`${pad}/`) ? waardeBij(f.klad(pad), waar.slice(pad.length)) : f.waarde(waar)),
    zet: (wijzigingen) => wijzig((data) => wijzigingen.reduce((tot, { pad: waar, waarde }) => zetIn(tot, binnen(waar), waarde), data)),
    haalWeg: (waar) => wijzig((data) => zetIn(data, binnen(waar), undefined)),
    hernoem: (waar, nieuw) => wijzig((data) => zetIn(data, binnen(waar), nieuw)),
    verplaats: (waar, naar) =>
      wijzig((data) => {
        const delen = binnen(waar);
        const lijstdelen = delen.slice(0, -1);
        const lijst = waardeBij(f.klad(pad), waar.slice(pad.length, waar.lastIndexOf('/')));
        if (!Array.isArray(lijst)) return data;
        const rest = (lijst as readonly unknown[]).filter((_, i) => i !== Number(delen.at(-1)));
        return zetIn(data, lijstdelen, [...rest.slice(0, naar), lijst[Number(delen.at(-1))], ...rest.slice(naar)]);
      }),
    meldingen: () => [],
  };
}
