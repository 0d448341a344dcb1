import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BeleidJson, Vergelijking } from '@handhavingswijzer/engine';
import { kop, tekst, Vouw } from '@handhavingswijzer/widget/delen';
import { Analysedeel, type Bronnen } from '../analyseren/analysedeel.ts';
import { groepenVan, type Toongroep } from '../analyseren/groepen.ts';
import { InstemmingGewijzigd, type Instemwoord } from '../gebeurtenissen.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.uitkomsten;
const LEEG: Instemwoord = { woord: '', door: '' };
/** More sentences about one group than this are behind a fold. */
const MEESTE_ZINNEN = 4;

/** The version that is compared with, read for its names: it was compared, so that it is a policy. */
let gelezen: { readonly tekst: string; readonly data: BeleidJson } | undefined;
function leesVersie(van: string): BeleidJson {
  if (gelezen?.tekst !== van) gelezen = { tekst: van, data: JSON.parse(van) as BeleidJson };
  return gelezen.data;
}

/**
 * In which of all cases the policy gives something else than the published version: groups with how many, in which cases, and one to look at under both. Takes what
 * was written in agreement with each group, and tells what is written.
 *
 * @event {InstemmingGewijzigd} instemming-gewijzigd - something was written about a group
 */
export class BeUitkomsten extends Analysedeel {
  static override styles = [
    Analysedeel.styles,
    css`
      .groep {
        border-inline-start: 4px solid var(--_lijn);
        padding-inline-start: 0.75em;
      }
      .groep + .groep {
        margin-block-start: 1.5em;
      }
    `,
  ];

  readonly #vouw = new Vouw(this);
  #groepen: { readonly van: Vergelijking; readonly groepen: readonly Toongroep[] } | undefined;

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

  #bekijk({ kenmerk, titel, dossier }: Toongroep, oud: string): void {
    this.openInVoorbeeld({ id: kenmerk, titel }, [
      { naam: t.oud, dossier, beleid: oud },
      { naam: t.nieuw, dossier },
    ]);
  }

  #veld(groep: Toongroep, i: number, veld: keyof Instemwoord, naam: string, hint: string) {
    const id = `${veld}-${String(i)}`;
    const waarde = live(this.instemming.get(groep.kenmerk)?.[veld] ?? '');
    const typ = (e: Event): void => {
      this.dispatchEvent(new InstemmingGewijzigd(groep.kenmerk, { [veld]: (e.currentTarget as HTMLInputElement).value }));
    };
    return html`<div>
      <label class="naam" for=${id}>${naam}<span class="alleen-voorlezen">${tekst(t.bij(groep.titel))}</span></label>
      <p class="hint" id=${`${id}-hint`}>${hint}</p>
      ${
        veld === 'woord'
          ? html`<textarea id=${id} rows="2" aria-describedby=${`${id}-hint`} .value=${waarde} @input=${typ}></textarea>`
          : html`<input id=${id} type="text" aria-describedby=${`${id}-hint`} .value=${waarde} @input=${typ} />`
      }
    </div>`;
  }

  #zinnen({ kenmerk, zinnen }: Toongroep) {
    const lijst = (deel: readonly string[]) =>
      html`<ul>
        ${deel.map((zin) => html`<li>${tekst(zin)}</li>`)}
      </ul>`;
    const over = zinnen.length - MEESTE_ZINNEN;
    return html`${lijst(zinnen.slice(0, MEESTE_ZINNEN))}
    ${over > 0 ? this.#vouw.vouw(`meer-${kenmerk}`, t.nogMeer(over), () => lijst(zinnen.slice(MEESTE_ZINNEN))) : nothing}`;
  }

  #groep(groep: Toongroep, i: number, anders: bigint, oud: string) {
    return html`<article class="groep stapel">
      ${kop(this.instelling.kopniveau + 2, groep.titel, { klasse: 'kop-klein' })}
      <p class="klein zacht">${tekst(t.deel(groep.combinaties, anders))}</p>
      <div class="klein">${this.#zinnen(groep)}</div>
      <button type="button" @click=${() => this.#bekijk(groep, oud)}>${t.bekijk}<span class="alleen-voorlezen">${tekst(t.bij(groep.titel))}</span></button>
      ${
        this.instelling.rechten === 'lezen'
          ? nothing
          : html`${this.#veld(groep, i, 'woord', t.eens, t.eensHint)} ${this.#veld(groep, i, 'door', t.door, t.doorHint)}`
      }
    </article>`;
  }

  /** Voorschriften that are in no count: "id kind". */
  #buiten(titel: string, ruimten: readonly string[], { beleid: { data } }: Bronnen, oud: BeleidJson) {
    if (ruimten.length === 0) return nothing;
    const naam = (ruimte: string): string => {
      const [id = '', voorziening = ''] = ruimte.split(' ');
      return t.ruimte([...data.voorschriften, ...oud.voorschriften].find((v) => v.id === id)?.naam ?? id, voorziening);
    };
    return html`<p class="klein">${tekst(`${titel}: ${ruimten.map(naam).join(', ')}.`)}</p>`;
  }

  #vergelijking(vergelijking: Vergelijking, oud: string, bronnen: Bronnen) {
    const { anders, combinaties, alleenOud, alleenNieuw, nietVergeleken } = vergelijking;
    const versie = leesVersie(oud);
    if (this.#groepen?.van !== vergelijking)
      this.#groepen = { van: vergelijking, groepen: groepenVan({ data: versie }, bronnen.beleid, bronnen.landelijk, vergelijking) };
    const { groepen } = this.#groepen;
    const gegeven = groepen.filter(({ kenmerk }) => {
      const { woord, door } = this.instemming.get(kenmerk) ?? LEEG;
      return woord.trim() !== '' && door.trim() !== '';
    }).length;
    return html`<div class="stapel">
        <p>${tekst(anders === 0n ? t.gelijk : t.samenvatting(groepen.length, anders, combinaties))}</p>
        ${this.#buiten(t.alleenOud, alleenOud, bronnen, versie)} ${this.#buiten(t.alleenNieuw, alleenNieuw, bronnen, versie)}
        ${this.#buiten(t.nietVergeleken, nietVergeleken, bronnen, versie)}
        ${
          anders === 0n
            ? nothing
            : html`<p class="klein zacht">${tekst(t.optelling(anders, combinaties))}</p>
                <p role="status">${tekst(t.instemming(gegeven, groepen.length))}</p>`
        }
      </div>
      ${repeat(
        groepen,
        ({ kenmerk }) => kenmerk,
        (groep, i) => this.#groep(groep, i, anders, oud),
      )}`;
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
