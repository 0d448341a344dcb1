import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Casus } from '@handhavingswijzer/engine';
import { leesVerschil } from '@handhavingswijzer/lezing';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Gevallenscherm } from '../gevallen/blad.ts';
import { Gevaldeel } from '../gevallen/gevaldeel.ts';
import { verschiltabel } from '../gevallen/verschiltabel.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.gevallen;
const SCHERMEN = ['lijst', 'voorwaarden', 'grenzen'] as const;

/** The cases of the policy and how they come out: those that fail first. */
export class BeGevallen extends Gevaldeel {
  static override styles = [
    Gevaldeel.styles,
    css`
      .gevallen > li {
        padding-block: 0.25em;
      }
      .gevallen > .rand {
        padding: 0.75em;
        margin-block-end: 0.75em;
      }
    `,
  ];

  #ga(scherm: Gevallenscherm, gekozen?: string): void {
    this.proef.blad.zet({ scherm, gekozen });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#scherm')?.focus());
  }

  #bewaarVoorbeeld(): void {
    const { dossier, advies } = this.proef.voorbeeld;
    if (!dossier || !advies) return this.werk.meld(t.geenVoorbeeld);
    void this.proef.maakGeval(dossier, '');
  }

  /** Which text the outcomes are of, where that is not the text as it is now. */
  #welkeTekst() {
    const { gevallen, stand } = this;
    if (gevallen?.teLang) return html`<p class="nadruk">${t.teLang}</p>`;
    if (stand && !stand.bruikbaar) return html`<p class="nadruk">${t.vorige}</p>`;
    if (stand && gevallen && gevallen.versie < stand.versie) return html`<p class="zacht">${t.wordtGedraaid}</p>`;
    return nothing;
  }

  #onleesbaar() {
    const meldingen = this.gevallen?.meldingen ?? [];
    return meldingen.length === 0
      ? nothing
      : html`<div class="rand">
          <p>${t.onleesbaar}</p>
          <ul>
            ${meldingen.map((melding) => html`<li>${tekst(`${melding.tekst} ${melding.herstel}`)}</li>`)}
          </ul>
        </div>`;
  }

  #verschillen({ id, dossier }: Casus) {
    const bronnen = this.bronnen;
    const uitslag = this.uitslagVan(id);
    if (!bronnen || !uitslag) return nothing;
    return uitslag.verschillen.map((verschil) =>
      verschiltabel(leesVerschil(bronnen.beleid, bronnen.landelijk, verschil), (overtreding) => this.overtredingnaam(dossier, overtreding)),
    );
  }

  #geval(casus: Casus) {
    const uitslag = this.uitslagVan(casus.id);
    const fout = uitslag && !uitslag.geslaagd;
    return html`<li class=${fout ? 'rand stapel' : ''} data-geval=${casus.id}>
      <div class="regel">
        <span class="etiket ${fout ? 'nadruk' : ''}">${tekst(uitslag ? (fout ? t.fout : t.goed) : t.nogNiet)}</span>
        <button type="button" class="stil" @click=${() => this.#ga('geval', casus.id)}>${tekst(casus.titel)}</button>
      </div>
      ${
        fout
          ? html`${this.#verschillen(casus)}
              <div class="knoppen">
                <button type="button" @click=${() => this.openInVoorbeeld(casus)}>${t.open}</button>
                <button type="button" @click=${() => this.#ga('geval', casus.id)}>${t.bekijk}</button>
              </div>`
          : nothing
      }
    </li>`;
  }

  /** What matches the search, those that fail first. */
  get #getoond(): readonly Casus[] {
    const { zoek, alleenFout } = this.proef.blad.stand;
    const fout = new Set(this.gevallen?.uitslagen.filter(({ geslaagd }) => !geslaagd).map(({ id }) => id));
    const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
    const past = ({ titel, herleiding, regels = [] }: Casus): boolean => {
      const waarin = [titel, herleiding, ...regels.map((id) => this.regelnaam(id))].join(' ').toLowerCase();
      return woorden.every((woord) => waarin.includes(woord));
    };
    const alle = this.casussen.filter((casus) => (!alleenFout || fout.has(casus.id)) && (woorden.length === 0 || past(casus)));
    return [...alle.filter(({ id }) => fout.has(id)), ...alle.filter(({ id }) => !fout.has(id))];
  }

  #lijst() {
    const { zoek, alleenFout } = this.proef.blad.stand;
    const { blad } = this.proef;
    const alle = this.casussen.length;
    const getoond = this.#getoond;
    const uitslagen = this.gevallen?.uitslagen ?? [];
    const goed = uitslagen.filter(({ geslaagd }) => geslaagd).length;
    return html`<p class="zacht klein">${t.uitleg}</p>
      <p role="status">
        <strong>${tekst(alle === 0 ? t.geenGevallen : uitslagen.length === 0 ? t.nogNiet : t.telling(goed, uitslagen.length - goed))}</strong>
      </p>
      ${
        this.magWijzigen
          ? html`<button type="button" class="hoofd" aria-disabled=${!this.proef.voorbeeld.advies} @click=${() => this.#bewaarVoorbeeld()}>
              ${t.bewaarVoorbeeld}
            </button>`
          : nothing
      }
      ${
        alle === 0
          ? nothing
          : html`<div>
                <label class="naam" for="zoek">${t.zoek}</label>
                <input id="zoek" type="search" .value=${live(zoek)} @input=${(e: Event) => blad.zet({ zoek: (e.currentTarget as HTMLInputElement).value })} />
              </div>
              <label class="keuze">
                <input type="checkbox" .checked=${live(alleenFout)} @change=${() => blad.zet({ alleenFout: !alleenFout })} />
                <span>${t.alleenFout}</span>
              </label>
              <p class="klein zacht" role="status">${tekst(getoond.length === 0 ? t.niets : t.aantalGetoond(getoond.length, alle))}</p>
              <ul class="kaal gevallen">
                ${repeat(
                  getoond,
                  ({ id }) => id,
                  (casus) => this.#geval(casus),
                )}
              </ul>`
      }`;
  }

  #scherm() {
    switch (this.proef.blad.stand.scherm) {
      case 'geval':
        return html`<be-geval></be-geval>`;
      case 'nieuw':
        return html`<be-nieuw-geval></be-nieuw-geval>`;
      case 'voorwaarden':
        return html`<be-voorwaarden></be-voorwaarden>`;
      case 'grenzen':
        return html`<be-grensgevallen></be-grensgevallen>`;
      case 'lijst':
        return this.#lijst();
    }
  }

  override render() {
    const { scherm } = this.proef.blad.stand;
    const los = scherm === 'geval' || scherm === 'nieuw';
    return html`<div class="stapel">
      <nav class="knoppen" aria-label=${t.bladen}>
        ${
          los
            ? html`<button type="button" class="stil" @click=${() => this.#ga('lijst')}>${t.terug}</button>`
            : SCHERMEN.map(
                (naar) =>
                  html`<button
                    type="button"
                    class=${naar === scherm ? '' : 'stil'}
                    aria-current=${naar === scherm ? 'page' : 'false'}
                    @click=${() => this.#ga(naar)}
                  >
                    ${t[naar]}
                  </button>`,
              )
        }
      </nav>
      ${this.#welkeTekst()} ${this.#onleesbaar()}
      <div class="stapel" id="scherm" tabindex="-1">${this.#scherm()}</div>
    </div>`;
  }
}
