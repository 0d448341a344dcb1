import { html, nothing, type TemplateResult } from 'lit';
import { gevolgsoort, GEVOLGSOORTEN, schemaVanGevolg, type Gevolgsoort } from '../../tabellen/gevolg.ts';
import { leegVan } from '../../tabellen/leeg.ts';
import { alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';
import { kladveld } from './klad.ts';
import { groepOm, kieslijst, type Veld } from './velden.ts';
import { veldenVan } from './vorm.ts';

const t = teksten.tabellen.gevolg;

/** What a rule does: which kind of effect, and its fields. Another kind is filled in first, and then takes the place of this one. */
export function gevolgveld(f: Formulier, v: Veld, dan: unknown): TemplateResult {
  const nu = gevolgsoort(dan);
  const kladSoort = `${v.pad}!`;
  const gekozen = alsTekst(f.klad(kladSoort)) as Gevolgsoort | '';
  const id = `${veldId(v.pad)}-soort`;
  const kies = (soort: string): void => {
    const anders = soort !== '' && soort !== nu;
    f.zetKlad(kladSoort, anders ? soort : undefined);
    f.zetKlad(v.pad, anders ? leegVan(schemaVanGevolg(v.pad, soort as Gevolgsoort, {})) : undefined);
  };
  const invoer = html`<label class="hint" for=${id}>${t.soort}</label> ${kieslijst(
      { id, vast: !f.mag(v.pad) },
      GEVOLGSOORTEN.map((soort) => ({ id: soort, naam: t.soorten[soort] })),
      gekozen === '' ? nu : gekozen,
      kies,
    )}
    ${
      gekozen === ''
        ? nu
          ? html`<div class="blok">${veldenVan(f, v.pad, schemaVanGevolg(v.pad, nu, dan))}</div>`
          : dan === undefined
            ? nothing
            : html`<p>${t.ander}</p>`
        : kladveld(f, v.pad, {
            schema: (klad) => schemaVanGevolg(v.pad, gekozen, klad),
            titel: t.soorten[gekozen],
            nieuw: false,
            klaar: (waarde) => f.zet([{ pad: v.pad, waarde }]),
            sluit: () => f.zetKlad(kladSoort, undefined),
          })
    }`;
  return groepOm(f, v, invoer, false);
}
