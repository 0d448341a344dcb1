import { isObject, stap } from '@handhavingswijzer/engine';
import { html, type TemplateResult } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import { alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';
import { groepOm, kieslijst, type Veld } from './velden.ts';

const { velden } = teksten.tabelvelden;
const NAMEN = { document: velden['document']?.[0] ?? '', sectie: velden['sectie']?.[0] ?? '' };

/** Where something stands: a document and a section of it. With another document the section is asked anew before anything changes. */
export function bronveld(f: Formulier, v: Veld): TemplateResult {
  const nu = f.waarde(v.pad);
  const bezig = f.klad(v.pad);
  const { document, sectie } = isObject(bezig) ? bezig : isObject(nu) ? nu : {};
  const vast = !f.mag(v.pad);
  const kies = (veld: 'document' | 'sectie') => (gekozen: string) => {
    if (gekozen === '') return;
    if (veld === 'document') return f.zetKlad(v.pad, { document: gekozen });
    f.zetKlad(v.pad, undefined);
    f.zet([
      { pad: stap(v.pad, 'document'), waarde: alsTekst(document) },
      { pad: stap(v.pad, 'sectie'), waarde: gekozen },
    ]);
  };
  const lijst = (veld: 'document' | 'sectie', keuzes: readonly { readonly id: string; readonly naam: string }[], gekozen: unknown) => {
    const id = veldId(stap(v.pad, veld));
    return html`<div data-pad=${stap(v.pad, veld)}>
      <label class="hint" for=${id}>${tekst(NAMEN[veld])}</label>
      ${kieslijst({ id, vast }, keuzes, alsTekst(gekozen), kies(veld))}
    </div>`;
  };
  return groepOm(
    f,
    v,
    html`<div class="naast">
      ${lijst('document', f.kennis.documenten, document)}
      ${lijst(
        'sectie',
        f.kennis.secties(alsTekst(document)).map(({ id, naam }) => ({ id, naam: naam === '' ? id : `${id} ${naam}` })),
        sectie,
      )}
    </div>`,
  );
}
