import { html, nothing, type TemplateResult } from 'lit';
import { adviesOver, beschrijf, naamVanVoorschrift, verschillen, volgnummer, type Gesprek, type Overgang } from '@handhavingswijzer/dialogue';
import type { Maatregel, OvertredingAdvies } from '@handhavingswijzer/engine';
import { leesEuro, leesMaatregel } from '@handhavingswijzer/lezing';
import { meldingen } from './bevindingen.ts';
import { kop, tekst } from './tekst.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.overgang;

/** The advices of a case under both versions, a card each, with what differs under the second. */
export const adviesnaast = (o: Overgang, niveau: number): TemplateResult =>
  html`${kaart(o.oud, t.kolomOud(o.oud.kader.beleid.data.versie), niveau)} ${kaart(o.nieuw, t.kolomNieuw(o.nieuw.kader.beleid.data.versie), niveau, o.oud)}`;

function kaart(g: Gesprek, titel: string, niveau: number, ander?: Gesprek): TemplateResult {
  return html`<div class="kaart stapel">
    ${kop(niveau, titel, { klasse: 'kop-klein' })}
    ${
      g.beoordeling.soort === 'advies'
        ? g.beoordeling.advies.overtredingen.map((a) => overtreding(g, a, ander && adviesOver(ander, a.id)))
        : g.beoordeling.soort === 'bevindingen'
          ? html`<p>${t.adviesGeblokkeerd}</p>
              ${meldingen(g.beoordeling.bevindingen)}`
          : html`<p>${t.geenAdvies}</p>`
    }
  </div>`;
}

function overtreding(g: Gesprek, a: OvertredingAdvies, ander: OvertredingAdvies | undefined): TemplateResult {
  const eerstGeboden = (lijst: readonly Maatregel[]): Maatregel[] => [
    ...lijst.filter((m) => m.sterkte === 'geboden'),
    ...lijst.filter((m) => m.sterkte !== 'geboden'),
  ];
  const regels = [...eerstGeboden(a.maatregelen).map((m) => maatregel(g, m)), ...eerstGeboden(a.mogelijkNog).map((m) => t.nietZeker(maatregel(g, m)))];
  const verschil = ander && beschrijf(g.kader, verschillen(g.kader, ander, a));
  return html`<div>
    <p><strong>${tekst(teksten.algemeen.overtredingMet(volgnummer(g.dossier, a.id), naamVanVoorschrift(g.kader, a.voorschrift)))}</strong></p>
    ${
      regels.length === 0
        ? html`<p>${t.geenMaatregel}</p>`
        : html`<ul>
            ${[...new Set(regels)].map((r) => html`<li>${tekst(r)}</li>`)}
          </ul>`
    }
    ${verschil === undefined ? nothing : html`<p class="nadruk">${tekst(verschil === '' ? t.geenVerschil : t.verschil(verschil))}</p>`}
  </div>`;
}

const maatregel = (g: Gesprek, m: Maatregel): string => {
  const naam = leesMaatregel(g.kader.beleid, g.kader.landelijk, m).tekst;
  return m.bedrag ? t.bedrag(naam, leesEuro(m.bedrag.cent)) : naam;
};
