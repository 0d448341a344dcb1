import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isGedekt, voorwaardenIn, type Dekking, type Expressie, type Voorwaarde } from '@handhavingswijzer/engine';
import { leesExpressie } from '@handhavingswijzer/lezing';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { Gevaldeel, type Bronnen } from '../gevallen/gevaldeel.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.voorwaarden;

/** How a search for a case ended, at the condition it was for. */
interface Zoektocht {
  readonly sleutel: string;
  readonly tekst: string;
}

/** What the cases have shown of each condition of the policy, true and false, and what is still unseen. */
export class BeVoorwaarden extends Gevaldeel {
  static override styles = [
    Gevaldeel.styles,
    css`
      table {
        table-layout: fixed;
      }
      th:first-child {
        inline-size: 50%;
      }
    `,
  ];

  @state() private zoektocht: Zoektocht | undefined;

  /** Looks for the case that is nearest to what is missing, and makes a new one of it. */
  async #maak({ soort, id }: Dekking, pad: string, gewenst: boolean, sleutel: string): Promise<void> {
    this.zoektocht = { sleutel, tekst: t.zoekt };
    const uit = await this.proef.vraag('vondst', { ...this.teksten, soort, id, pad, gewenst });
    if (uit === 'vervallen') return;
    if (typeof uit === 'string') {
      this.zoektocht = { sleutel, tekst: t.nietsGevonden };
      return;
    }
    this.werk.meld(t.gevonden(uit.titel, uit.wijziging));
    this.zoektocht = undefined;
    await this.proef.maakGeval(uit.dossier, teksten.grenzen.titel(uit.titel, uit.wijziging).slice(0, 200), soort === 'regel' ? [id] : []);
  }

  #cel(dekking: Dekking, voorwaarde: Voorwaarde, waar: boolean) {
    if (waar ? voorwaarde.waar : voorwaarde.onwaar) return html`<td>${t.gezien}</td>`;
    const sleutel = `${dekking.soort} ${dekking.id} ${voorwaarde.pad} ${String(waar)}`;
    return html`<td>
      <strong>${t.nogNiet}</strong>
      ${
        this.magWijzigen
          ? html`<button type="button" class="stil klein" @click=${() => this.#maak(dekking, voorwaarde.pad, waar, sleutel)}>${t.maak(waar)}</button>`
          : nothing
      }
      ${this.zoektocht?.sleutel === sleutel ? html`<p class="klein" role="status">${tekst(this.zoektocht.tekst)}</p>` : nothing}
    </td>`;
  }

  #rij(bronnen: Bronnen, dekking: Dekking, expressie: unknown, voorwaarde: Voorwaarde) {
    const zin = leesExpressie(bronnen.beleid, bronnen.landelijk, expressie as Expressie).tekst;
    const { waar, onwaar } = voorwaarde;
    return html`<tr>
      <td>
        ${tekst(zin)}
        ${waar && onwaar ? nothing : html`<p class="klein zacht">${tekst([waar ? '' : t.nodig(zin, true), onwaar ? '' : t.nodig(zin, false)].filter(Boolean).join(' '))}</p>`}
      </td>
      ${this.#cel(dekking, voorwaarde, true)} ${this.#cel(dekking, voorwaarde, false)}
    </tr>`;
  }

  #eenheid(bronnen: Bronnen, dekking: Dekking) {
    const { beleid, landelijk } = bronnen;
    const bron = [...(dekking.soort === 'begrip' ? beleid.data.begrippen : [...beleid.data.regels, ...landelijk.data.regels])].find(
      ({ id }) => id === dekking.id,
    );
    if (!bron) return nothing;
    const alle = new Map(voorwaardenIn(bron.als).map(({ pad, expressie }) => [pad, expressie]));
    const rijen = dekking.voorwaarden.filter(({ pad, waar, onwaar }) => alle.has(pad) && (!this.proef.blad.stand.alleenOnvolledig || !waar || !onwaar));
    const soort = `${dekking.soort === 'begrip' ? t.begrip : t.regel}${dekking.landelijk ? `, ${t.wet}` : ''}`;
    return html`<li class="rand stapel">
      ${kop(this.instelling.kopniveau + 2, teksten.gevallen.naarRegel(bron.titel, bron.bron.sectie), { klasse: 'kop-klein' })}
      <p class="klein zacht">${tekst(soort)}</p>
      ${dekking.geldt ? nothing : html`<p class="nadruk klein">${t.geldtNiet}</p>`}
      ${
        rijen.length === 0
          ? nothing
          : html`<table class="klein">
              <thead>
                <tr>
                  <th scope="col">${t.voorwaarde}</th>
                  <th scope="col">${t.waar}</th>
                  <th scope="col">${t.onwaar}</th>
                </tr>
              </thead>
              <tbody>
                ${rijen.map((voorwaarde) => this.#rij(bronnen, dekking, alle.get(voorwaarde.pad), voorwaarde))}
              </tbody>
            </table>`
      }
    </li>`;
  }

  override render() {
    const bronnen = this.bronnen;
    const alle = (this.gevallen?.dekking ?? []).filter(({ landelijk, voorwaarden }) => !landelijk || voorwaarden.length > 0);
    if (!bronnen || alle.length === 0) return html`<p>${t.geenStand}</p>`;
    const { alleenOnvolledig } = this.proef.blad.stand;
    const gedekt = alle.filter(isGedekt).length;
    return html`<div class="stapel">
      <p class="zacht klein">${t.uitleg}</p>
      <p role="status"><strong>${tekst(gedekt === alle.length ? t.alles : t.telling(gedekt, alle.length))}</strong></p>
      <label class="keuze">
        <input type="checkbox" .checked=${live(alleenOnvolledig)} @change=${() => this.proef.blad.zet({ alleenOnvolledig: !alleenOnvolledig })} />
        <span>${t.alleenOnvolledig}</span>
      </label>
      <ul class="kaal stapel">
        ${alle.filter((dekking) => !alleenOnvolledig || !isGedekt(dekking)).map((dekking) => this.#eenheid(bronnen, dekking))}
      </ul>
    </div>`;
  }
}
