import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { leesGetal } from '@handhavingswijzer/lezing';
import { bewaringContext, type Bewaring } from '../contexten.ts';
import { tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.zaakbalk;

/** The case in one line, so that the officer sees which case and which policy this is. */
export class HwZaakbalk extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1em;
        padding: 0.5em 1em;
        border-block-end: 1px solid var(--_lijn);
        background: var(--_vlak);
      }
      .bewaard {
        margin-inline-start: auto;
        color: var(--_zacht);
      }
      strong {
        font-weight: 600;
      }
      @container (max-width: 959px) {
        .extra {
          display: none;
        }
      }
    `,
  ];

  @consume({ context: bewaringContext, subscribe: true })
  @state()
  private bewaring: Bewaring | undefined;

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const { zaak, voorziening, houder } = g.dossier;
    const { titel, versie, gemeente } = g.kader.beleid.data;
    const soort = g.kader.dossierfeiten.get('soortVoorziening')?.opties?.find((o) => o.id === voorziening.soort)?.naam;
    const delen = [
      zaak?.identificatie ? t.zaak(zaak.identificatie) : undefined,
      soort,
      houder.naam ? (houder.capaciteit === undefined ? t.houder(houder.naam) : t.houderMetPlaatsen(houder.naam, leesGetal(houder.capaciteit))) : undefined,
      t.beleid(gemeente.naam, versie),
    ].filter((d) => d !== undefined);
    const stand = this.bewaring?.beeld.heeftPlaats ? teksten.bewaren.balk[this.bewaring.beeld.stand.soort] : '';
    return html`<p title=${titel}>
      ${voorziening.naam ? html`<strong>${tekst(voorziening.naam)}</strong>` : nothing}
      ${delen.map((d, i) => html`<span class=${i === 0 ? '' : 'extra'}>${tekst(d)}</span>`)}
      ${stand === '' ? nothing : html`<span class="bewaard">${tekst(stand)}</span>`}
    </p>`;
  }
}
