import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Instemgroep } from '@handhavingswijzer/publicatie';
import { alineas, kop, tekst } from '@handhavingswijzer/widget/delen';
import { groepStijl, instemveld } from '../delen/instemveld.ts';
import type { Instemwoord } from '../gebeurtenissen.ts';
import { Publicatiedeel } from '../publiceren/publicatiedeel.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.publiceren.instemming;

/** Every group of outcomes that the version changes, each with why it is meant so, who agrees, and that they do. */
export class BeInstemming extends Publicatiedeel {
  static override styles = [Publicatiedeel.styles, groepStijl];

  #veld({ kenmerk }: Instemgroep, i: number, veld: keyof Instemwoord, naam: string, hint: string) {
    const { [veld]: waarde } = this.publicatie.woord(kenmerk);
    return instemveld(veld, String(i), { naam, hint, bij: ` (${t.groep(i + 1)})` }, waarde, (deel) => this.publicatie.schrijf(kenmerk, deel));
  }

  #groep(groep: Instemgroep, i: number) {
    const kan = this.publicatie.kanInstemmen(groep);
    const zet = (e: Event): void => {
      const { checked } = e.currentTarget as HTMLInputElement;
      if (checked && !kan) this.werk.meld(t.nogNiet);
      this.publicatie.stemIn(groep, checked && kan, this.vandaag);
    };
    return html`<article class="groep stapel">
      ${kop(this.instelling.kopniveau + 3, t.groep(i + 1), { klasse: 'kop-klein' })}
      <div class="klein stapel">${alineas(groep.uitkomst)}</div>
      <p class="klein zacht">${tekst(t.aantal(groep.aantal))}</p>
      ${this.#veld(groep, i, 'woord', t.woord, t.woordHint)} ${this.#veld(groep, i, 'door', t.door, t.doorHint)}
      <div>
        <label class="keuze">
          <input
            type="checkbox"
            aria-describedby=${kan ? nothing : `akkoord-${String(i)}-hint`}
            .checked=${live(this.publicatie.isAkkoord(groep))}
            @change=${zet}
          />
          <span>${t.akkoord}<span class="alleen-voorlezen">${tekst(` (${t.groep(i + 1)})`)}</span></span>
        </label>
        ${kan ? nothing : html`<p class="hint" id="akkoord-${i}-hint">${t.nogNiet}</p>`}
      </div>
    </article>`;
  }

  override render() {
    const { keuring } = this.publicatie;
    const groepen = keuring?.soort === 'klaar' ? keuring.keuring.groepen : undefined;
    const gegeven = groepen?.filter((groep) => this.publicatie.isAkkoord(groep)).length ?? 0;
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, t.kop, { klasse: 'kop-klein' })}
      ${groepen === undefined ? html`<p class="zacht">${teksten.publiceren.uitgave.eerstKeuren}</p>` : nothing}
      ${groepen?.length === 0 ? html`<p>${t.geen}</p>` : nothing}
      ${
        groepen && groepen.length > 0
          ? html`<p class="klein maat">${t.uitleg}</p>
              <p role="status">${tekst(t.stand(gegeven, groepen.length))}</p>`
          : nothing
      }
      ${repeat(
        groepen ?? [],
        ({ kenmerk }) => kenmerk,
        (groep, i) => this.#groep(groep, i),
      )}
    </section>`;
  }
}
