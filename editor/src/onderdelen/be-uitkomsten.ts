import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Vergelijking } from '@handhavingswijzer/engine';
import { leesVergelijking, type Groepslezing, type Soortlezing, type Vergelijkingslezing } from '@handhavingswijzer/lezing';
import { kop, tekst, Vouw } from '@handhavingswijzer/widget/delen';
import { Analysedeel, type Bronnen } from '../analyseren/analysedeel.ts';
import { leesVersie } from '../analyseren/versie.ts';
import { groepStijl, instemveld } from '../delen/instemveld.ts';
import { InstemmingGewijzigd, type Instemwoord } from '../gebeurtenissen.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.uitkomsten;
const LEEG: Instemwoord = { woord: '', door: '' };
/** More sentences about one group than this are behind a fold. */
const MEESTE_ZINNEN = 4;

/**
 * In which of all cases the policy gives something else than the published version: groups with how many, in which cases, and one to look at under both. Takes what
 * was written in agreement with each group, and tells what is written.
 *
 * @event {InstemmingGewijzigd} instemming-gewijzigd - something was written about a group
 */
export class BeUitkomsten extends Analysedeel {
  static override styles = [Analysedeel.styles, groepStijl];

  readonly #vouw = new Vouw(this);
  /** Read once. */
  #lezing: { readonly van: Vergelijking; readonly lezing: Vergelijkingslezing } | undefined;

  /** By the kenmerk of the group. */
  @property({ attribute: false }) instemming: ReadonlyMap<string, Instemwoord> = new Map();

  #vergelijk(oud: string): void {
    this.analyse.vergelijk(oud);
    this.werk.meld(teksten.analyse.begonnen);
    this.#naarKop();
  }

  #naarKop(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#kop')?.focus());
  }

  #bekijk({ kenmerk, titel, dossier }: Groepslezing, oud: string): void {
    this.openInVoorbeeld({ id: kenmerk, titel }, [
      { naam: t.oud, dossier, beleid: oud },
      { naam: t.nieuw, dossier },
    ]);
  }

  #veld({ kenmerk, titel }: Groepslezing, i: string, veld: keyof Instemwoord, naam: string, hint: string) {
    const { [veld]: waarde } = this.instemming.get(kenmerk) ?? LEEG;
    return instemveld(veld, i, { naam, hint, bij: t.bij(titel) }, waarde, (deel) => void this.dispatchEvent(new InstemmingGewijzigd(kenmerk, deel)));
  }

  /** In which cases, the first few in sight. */
  #wanneer({ kenmerk, verschillen }: Groepslezing) {
    const lijst = (deel: Groepslezing['verschillen']) =>
      html`<ul>
        ${deel.map(({ kort }) => html`<li>${tekst(kort)}</li>`)}
      </ul>`;
    const over = verschillen.length - MEESTE_ZINNEN;
    return html`${lijst(verschillen.slice(0, MEESTE_ZINNEN))}
    ${over > 0 ? this.#vouw.vouw(`meer-${kenmerk}`, t.nogMeer(over), () => lijst(verschillen.slice(MEESTE_ZINNEN))) : nothing}`;
  }

  #groep(groep: Groepslezing, i: string, oud: string) {
    const { kenmerk, titel, waar, aandeel, aandeelEersteKeer, aantal, ook, waardoor, voorbeeld } = groep;
    return html`<article class="groep stapel">
      ${kop(this.instelling.kopniveau + 3, titel, { klasse: 'kop-klein' })}
      <p class="klein">${tekst(t.hoeveel(waar, aandeel, aandeelEersteKeer))}</p>
      ${ook.length === 0 ? nothing : html`<p class="klein">${tekst(t.ook(ook))}</p>`}
      <p class="klein">${tekst(t.waardoor(waardoor))}</p>
      <p class="klein">${tekst(t.voorbeeld(voorbeeld))}</p>
      <button type="button" @click=${() => this.#bekijk(groep, oud)}>${t.bekijk}<span class="alleen-voorlezen">${tekst(t.bij(titel))}</span></button>
      ${this.#vouw.vouw(
        `wanneer-${kenmerk}`,
        t.wanneer,
        () =>
          html`<div class="klein stapel">
            <p class="zacht">${tekst(t.precies(aantal))}</p>
            ${this.#wanneer(groep)}
          </div>`,
        'klein',
      )}
      ${
        this.instelling.rechten === 'lezen'
          ? nothing
          : html`${this.#veld(groep, i, 'woord', t.eens, t.eensHint)} ${this.#veld(groep, i, 'door', t.door, t.doorHint)}`
      }
    </article>`;
  }

  #soort({ naam, groepen }: Soortlezing, n: number, oud: string) {
    return html`<section>
      ${kop(this.instelling.kopniveau + 2, naam)}
      ${repeat(
        groepen,
        ({ kenmerk }) => kenmerk,
        (groep, i) => this.#groep(groep, `${String(n)}-${String(i)}`, oud),
      )}
    </section>`;
  }

  #lees(van: Vergelijking, oud: string, { beleid, landelijk }: Bronnen): Vergelijkingslezing {
    if (this.#lezing?.van !== van) this.#lezing = { van, lezing: leesVergelijking({ data: leesVersie(oud) }, beleid, landelijk, van) };
    return this.#lezing.lezing;
  }

  #vergelijking(vergelijking: Vergelijking, oud: string, bronnen: Bronnen) {
    const { inleiding, soorten, verantwoording, alleen } = this.#lees(vergelijking, oud, bronnen);
    const groepen = soorten.flatMap((soort) => soort.groepen);
    const gegeven = groepen.filter(({ kenmerk }) => {
      const { woord, door } = this.instemming.get(kenmerk) ?? LEEG;
      return woord.trim() !== '' && door.trim() !== '';
    }).length;
    const buiten = [...verantwoording, ...alleen.map(({ wie, voorschriften }) => t.alleen(wie, voorschriften))];
    return html`<div class="stapel">
        <p><strong>${tekst(t.samenvatting(groepen.length))}</strong></p>
        ${groepen.length === 0 ? nothing : html`<p role="status">${tekst(t.instemming(gegeven, groepen.length))}</p>`}
        <div class="klein zacht stapel">${inleiding.map((zin) => html`<p>${tekst(zin)}</p>`)}</div>
        ${
          buiten.length === 0
            ? nothing
            : html`<ul class="klein">
                ${buiten.map((zin) => html`<li>${tekst(zin)}</li>`)}
              </ul>`
        }
      </div>
      ${soorten.map((soort, n) => this.#soort(soort, n, oud))}`;
  }

  #uitkomst() {
    const { af } = this.analyse.standen.vergelijking;
    const { bronnen } = this;
    if (!af || !bronnen) return nothing;
    if ('belet' in af.uit) return this.belet(af.uit);
    return html`${this.analyse.isActueel(af, af.met) ? nothing : html`<p class="klein zacht">${teksten.analyse.vorige}</p>`}
    ${this.#vergelijking(af.uit, af.met, bronnen)}`;
  }

  #werk(oud: string) {
    const stand = this.analyse.standen.vergelijking;
    if (!this.bruikbaar && this.stand && !this.stand.bruikbaar) return this.nietBruikbaar();
    if (oud === this.teksten.beleid) return html`<p>${t.zelfdeTekst}</p>`;
    const klaar = this.analyse.isActueel(stand.af, oud);
    return html`${this.voortgang('vergelijking', stand, t.bezig, t.voortgang)} ${this.afloop(stand)}
    ${
      stand.bezig || klaar
        ? nothing
        : html`<button type="button" class="hoofd" aria-disabled=${!this.bruikbaar} @click=${() => this.bruikbaar && this.#vergelijk(oud)}>
            ${stand.af ? t.opnieuw : t.vergelijk}
          </button>`
    }`;
  }

  override render() {
    const { gepubliceerd } = this.instelling;
    return html`<div class="ruim">
      <div class="stapel">
        ${kop(this.instelling.kopniveau + 1, t.kop, { id: 'kop', focus: true })}
        <p class="klein zacht maat">${t.uitleg}</p>
        ${gepubliceerd === undefined ? html`<p>${teksten.verschil.geenGepubliceerd}</p>` : this.#werk(gepubliceerd)}
      </div>
      ${gepubliceerd === undefined ? nothing : html`<div class="ruim">${this.#uitkomst()}</div>`}
      ${gepubliceerd === undefined || gepubliceerd === this.teksten.beleid ? nothing : html`<be-dossiers></be-dossiers>`}
    </div>`;
  }
}
