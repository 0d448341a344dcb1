import { html, nothing, type TemplateResult } from 'lit';
import { naamVanFeit, volgnummer, type Optieverschil, type Overgang, type Vraagverschil } from '@handhavingswijzer/dialogue';
import { kop, tekst } from './tekst.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.overgang;

const optie = (o: Optieverschil): string =>
  o.soort === 'anders' ? t.opties.anders(o.oud ?? '', o.nieuw ?? '') : o.soort === 'nieuw' ? t.opties.nieuw(o.nieuw ?? '') : t.opties.vervallen(o.oud ?? '');

/** What changed in one question: old and new text, options, and what kind of answer it asks. */
export const vraagverschil = (v: Vraagverschil): TemplateResult =>
  html`${v.teksten.map(
    ({ veld, oud, nieuw }) =>
      html`<div>
        <p><strong>${tekst(t.velden[veld])}</strong></p>
        <dl>
          <dt>${t.was}</dt>
          <dd>${tekst(oud ?? t.leeg)}</dd>
          <dt>${t.wordt}</dt>
          <dd>${tekst(nieuw ?? t.leeg)}</dd>
        </dl>
      </div>`,
  )}
  ${
    v.opties.length === 0
      ? nothing
      : html`<ul>
          ${v.opties.map((o) => html`<li>${tekst(optie(o))}</li>`)}
        </ul>`
  }
  ${v.vorm ? html`<p>${t.vormAnders}</p>` : nothing}`;

/** The voorschriften of the overtredingen of this case that changed; nothing when none did. */
export function voorschriftverschillen(o: Overgang, niveau: number): TemplateResult | typeof nothing {
  const geraakt = o.oud.dossier.overtredingen.flatMap((x) => {
    const verschil = o.verschil.voorschriften.find((v) => v.id === x.voorschrift);
    return verschil ? [{ overtreding: x.id, verschil }] : [];
  });
  if (geraakt.length === 0) return nothing;
  return html`<section class="stapel">
    ${kop(niveau, t.voorschriften)}
    <ul>
      ${geraakt.map(({ overtreding, verschil: { soort, oud, nieuw, naamAnders, inhoudAnders } }) => {
        const naam = oud?.naam ?? nieuw?.naam ?? '';
        return html`<li>
          <p><strong>${tekst(teksten.algemeen.overtredingMet(volgnummer(o.oud.dossier, overtreding), naam))}</strong></p>
          ${soort === 'vervallen' ? html`<p>${t.voorschriftWeg}</p>` : nothing}
          ${naamAnders ? html`<p>${tekst(t.voorschriftNaam(naam, nieuw?.naam ?? ''))}</p>` : nothing}
          ${inhoudAnders ? html`<p>${t.voorschriftInhoud}</p>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Everything else that differs, folded: questions that were not answered, rules, measures, grounds. */
export function overigeVerschillen(o: Overgang): TemplateResult | typeof nothing {
  const vanZaak = new Set(o.oud.dossier.overtredingen.map((x) => x.voorschrift));
  const regels = [
    ...o.zonderAntwoord.map((v) => {
      const feit = v.nieuw ?? v.oud;
      const naam = feit ? naamVanFeit(feit) : v.feit;
      return v.soort === 'nieuw' ? t.nieuweVraag(v.nieuw?.vraag ?? naam) : v.soort === 'vervallen' ? t.vraagVervallen(naam) : t.vraagAnders(naam);
    }),
    ...o.verschil.voorschriften
      .filter((v) => !vanZaak.has(v.id))
      .map((v) => t.overigeRegel(t.secties.voorschriften, t.soorten[v.soort], (v.nieuw ?? v.oud)?.naam ?? v.id)),
    ...o.verschil.overig.map((v) => t.overigeRegel(t.secties[v.sectie], t.soorten[v.soort], v.naam)),
    ...(o.verschil.bedragenAnders ? [t.bedragenAnders] : []),
    ...(o.verschil.landelijkAnders ? [t.landelijkAnders] : []),
  ];
  if (regels.length === 0) return nothing;
  return html`<details>
    <summary>${tekst(t.overig(regels.length))}</summary>
    <ul>
      ${regels.map((r) => html`<li>${tekst(r)}</li>`)}
    </ul>
  </details>`;
}
