import { html, type TemplateResult } from 'lit';
import type { Schema } from '@handhavingswijzer/engine';
import { tekst } from '@handhavingswijzer/widget/delen';
import { ontbreekt, opVolgorde } from '../../tabellen/leeg.ts';
import { teksten } from '../../teksten/index.ts';
import { kladFormulier, type Formulier } from './formulier.ts';
import { veldenVan } from './vorm.ts';

const t = teksten.tabellen;

/** Something that is being made, at a pointer. */
export interface Klad {
  readonly schema: (klad: unknown) => Schema;
  readonly titel: string;
  /** It is added; else it takes the place of what is there. */
  readonly nieuw: boolean;
  readonly klaar: (waarde: unknown) => void;
  readonly sluit?: () => void;
  readonly bijWerk?: (nieuw: unknown, oud: unknown) => unknown;
}

/** The form of something that is being made: the text changes when it is whole, and at once. */
export function kladveld(f: Formulier, pad: string, k: Klad): TemplateResult {
  const binnen = kladFormulier(f, pad, k.bijWerk);
  const schema = k.schema(f.klad(pad));
  const sluit = (): void => {
    f.zetKlad(pad, undefined);
    k.sluit?.();
  };
  const klaar = (): void => {
    const waarde = opVolgorde(schema, f.klad(pad));
    const mist = ontbreekt(schema, waarde, pad);
    for (const waar of mist) f.zetMistypt(waar, { tekst: f.mistypt(waar)?.tekst ?? '', fout: f.mistypt(waar)?.fout ?? t.vulIn });
    const [eerste] = mist;
    if (eerste !== undefined) return f.focus(eerste);
    sluit();
    k.klaar(waarde);
  };
  return html`<div class="klad" role="group" aria-label=${t.nieuwKop(k.titel)} data-pad=${pad}>
    <p class="naam">${tekst(k.nieuw ? t.nieuwKop(k.titel) : k.titel)}</p>
    ${veldenVan(binnen, pad, schema, k.titel)}
    <div class="knoppen">
      <button type="button" class="hoofd" @click=${klaar}>${k.nieuw ? t.voegToe : t.neemOver}</button>
      <button type="button" @click=${sluit}>${t.tochNiet}</button>
    </div>
  </div>`;
}
