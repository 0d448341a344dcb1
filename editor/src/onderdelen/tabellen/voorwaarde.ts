import { html, type TemplateResult } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import { naarBlok } from '../../tabellen/voorwaarde/blok.ts';
import { teksten } from '../../teksten/index.ts';
import { blokveld } from './blok.ts';
import type { Formulier } from './formulier.ts';
import { nieuweVoorwaarde } from './nieuwe-voorwaarde.ts';
import { groepOm, type Veld } from './velden.ts';

const t = teksten.voorwaarde;

/** A condition: as a sentence, and as blocks to change. */
export function voorwaardeveld(f: Formulier, v: Veld, expressie: unknown): TemplateResult {
  if (expressie === undefined) return groepOm(f, v, nieuw(f, v));
  const zin = f.kennis.leesVoorwaarde(expressie);
  return groepOm(
    f,
    v,
    html`<p class="zin" role="status">${tekst(zin === undefined ? t.onleesbaar : `${t.leest} ${zin}`)}</p>
      ${blokveld(f, v.pad, naarBlok(expressie))}`,
  );
}

/** Where there is no condition yet. */
function nieuw(f: Formulier, v: Veld): TemplateResult {
  const kladPad = `${v.pad}*`;
  if (f.klad(kladPad) !== undefined) return nieuweVoorwaarde(f, kladPad, (waarde) => f.zet([{ pad: v.pad, waarde }]));
  const begin = (): void => {
    f.zetKlad(kladPad, {});
    f.focus(kladPad);
  };
  return html`<button type="button" @click=${begin}>${t.erbij}</button>`;
}
