import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { leesVerwachting, type Verwachtingsrij } from '@handhavingswijzer/lezing';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { kies, voegGevallenToe } from '../gevallen/bewerk.ts';
import type { Nieuwgeval } from '../gevallen/blad.ts';
import { Gevaldeel } from '../gevallen/gevaldeel.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.nieuwGeval;
const g = teksten.gevallen;

/** A case made of a dossier: nothing of what comes out is in it until she says that the policy text says so. */
export class BeNieuwGeval extends Gevaldeel {
  #zet(deel: Partial<Nieuwgeval>): void {
    const { nieuw } = this.proef.blad.stand;
    if (nieuw) this.proef.blad.zet({ nieuw: { ...nieuw, ...deel } });
  }

  #vink(pad: string): void {
    const gevinkt = new Set(this.proef.blad.stand.nieuw?.gevinkt);
    if (!gevinkt.delete(pad)) gevinkt.add(pad);
    this.#zet({ gevinkt });
  }

  /** What still must be done; '': nothing. */
  #ontbreekt({ titel, herleiding, gevinkt }: Nieuwgeval): string {
    if (titel.trim() === '') return g.moetTitel;
    if (herleiding.trim() === '') return g.moetHerleiding;
    return gevinkt.size === 0 ? g.moetVinken : '';
  }

  #bewaar(nieuw: Nieuwgeval): void {
    const ontbreekt = this.#ontbreekt(nieuw);
    const beleid = this.stand?.beleid?.id;
    if (ontbreekt !== '' || !nieuw.gekregen || beleid === undefined) return this.werk.meld(ontbreekt);
    const titel = nieuw.titel.trim();
    const casus = {
      titel,
      herleiding: nieuw.herleiding.trim(),
      regels: [...nieuw.regels],
      dossier: nieuw.dossier,
      verwacht: kies(nieuw.gekregen, nieuw.gevinkt),
    };
    const { ids, bewerkingen } = voegGevallenToe(this.teksten.casussen, beleid, [casus]);
    if (!this.werk.wijzig({ casussen: bewerkingen }, 'gevallen')) return;
    this.proef.blad.zet({ scherm: 'geval', gekozen: ids[0], nieuw: undefined });
    this.werk.meld(t.isBewaard(titel));
  }

  #rij(nieuw: Nieuwgeval, { pad, overtreding, wat, regels }: Verwachtingsrij) {
    const naam = g.over(wat, overtreding === undefined ? undefined : this.overtredingnaam(nieuw.dossier, overtreding));
    return html`<li>
      <label class="keuze">
        <input type="checkbox" .checked=${live(nieuw.gevinkt.has(pad))} @change=${() => this.#vink(pad)} />
        <span>
          <span class="alleen-voorlezen">${t.vink('')}</span><strong>${tekst(naam)}</strong>
          ${regels.map((regel) => html`<br />${tekst(regel)}`)}
        </span>
      </label>
    </li>`;
  }

  #rijen(nieuw: Nieuwgeval) {
    const bronnen = this.bronnen;
    if (!nieuw.gekregen || !bronnen) return html`<p class="zacht" role="status">${t.wordtBerekend}</p>`;
    return html`<ul class="kaal stapel">
      ${leesVerwachting(bronnen.beleid, bronnen.landelijk, nieuw.gekregen).map((rij) => this.#rij(nieuw, rij))}
    </ul>`;
  }

  override render() {
    const { nieuw } = this.proef.blad.stand;
    if (!nieuw) return nothing;
    const ontbreekt = this.#ontbreekt(nieuw);
    const typ = (veld: 'titel' | 'herleiding') => (e: Event) => this.#zet({ [veld]: (e.currentTarget as HTMLInputElement).value });
    return html`<div class="ruim">
      ${kop(this.instelling.kopniveau + 1, t.kop)}
      <div>
        <label class="naam" for="titel">${g.titel}</label>
        <p class="hint" id="titel-hint">${g.titelHint}</p>
        <input id="titel" type="text" aria-describedby="titel-hint" .value=${live(nieuw.titel)} @input=${typ('titel')} />
      </div>
      <fieldset>
        <legend>${g.verwachting}</legend>
        <p class="hint">${t.uitleg}</p>
        <p class="hint">${g.bewijstNiets}</p>
        ${this.#rijen(nieuw)}
      </fieldset>
      <div>
        <label class="naam" for="herleiding">${g.herleiding}</label>
        <p class="hint" id="herleiding-hint">${g.herleidingHint}</p>
        <textarea id="herleiding" rows="4" aria-describedby="herleiding-hint" .value=${live(nieuw.herleiding)} @input=${typ('herleiding')}></textarea>
      </div>
      ${ontbreekt === '' ? nothing : html`<p class="klein zacht">${tekst(ontbreekt)}</p>`}
      <div class="knoppen">
        <button type="button" class="hoofd" aria-disabled=${ontbreekt !== '' || !nieuw.gekregen} @click=${() => this.#bewaar(nieuw)}>${t.bewaar}</button>
        <button type="button" @click=${() => this.proef.blad.zet({ scherm: 'lijst', nieuw: undefined })}>${t.annuleer}</button>
      </div>
    </div>`;
  }
}
