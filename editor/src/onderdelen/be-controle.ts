import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Bestand, Herstelling, Melding } from '@handhavingswijzer/language';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { Herstel } from '../delen/herstel.ts';
import { meldingKaart, meldingStijl } from '../delen/melding.ts';
import { plaatsVan, type Plaats } from '../delen/plaats.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.controle;
const GEWICHT = { fout: 0, waarschuwing: 1, tip: 2 } as const;

/** A finding with where it stands. */
interface Geplaatst {
  readonly melding: Melding;
  readonly plaats: Plaats;
}

/** The findings of one section. */
interface Groep {
  readonly naam: string;
  readonly lijst: readonly Geplaatst[];
}

const ergste = ({ lijst }: Groep): number => Math.min(...lijst.map(({ melding }) => GEWICHT[melding.ernst]));

/** Everything that is wrong, by part of the policy, where, why it matters, and what mends it. */
export class BeControle extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    meldingStijl,
    css`
      /* what is over in a moment moves nothing and is not said */
      .even {
        position: absolute;
        background: var(--_nadruk);
        color: var(--_op-nadruk);
        animation: even 0s 0.6s both;
      }
      @keyframes even {
        from {
          visibility: hidden;
        }
      }
      li + li {
        margin-block-start: 1em;
      }
    `,
  ];

  readonly #herstel = new Herstel(this, () => this.werk);

  /** The mend that was made last, until the next change. */
  @state() private hersteld: { readonly titel: string; readonly versie: number } | undefined;

  /** Where in the list the focus goes once the findings after a mend are known. */
  #straks: number | undefined;

  #groepen(): readonly Groep[] {
    const onderdelen = this.stand?.onderdelen ?? [];
    const groepen = new Map<string, Geplaatst[]>();
    for (const melding of this.stand?.meldingen ?? []) {
      const plaats = plaatsVan(onderdelen, melding.bereik.begin.offset);
      const naam = plaats.sectie ? teksten.inhoud.sectie(plaats.sectie.naam) : teksten.inhoud.heelBeleid;
      groepen.set(naam, [...(groepen.get(naam) ?? []), { melding, plaats }]);
    }
    return [...groepen]
      .map(([naam, lijst]) => ({ naam, lijst: lijst.sort((a, b) => GEWICHT[a.melding.ernst] - GEWICHT[b.melding.ernst]) }))
      .sort((a, b) => ergste(a) - ergste(b));
  }

  #maak(herstelling: Herstelling, knop: Element | null): void {
    const punten = [...this.renderRoot.querySelectorAll('li')];
    if (!this.werk.wijzig({ beleid: herstelling.bewerkingen }, 'controle')) return;
    this.#straks = Math.max(0, punten.indexOf(knop?.closest('li') as HTMLLIElement));
    this.hersteld = { titel: herstelling.titel, versie: this.werk.tekst.versie };
  }

  /** The focus stays in the list: on what came in the place of the finding that was mended. */
  protected override updated(gewijzigd: PropertyValues): void {
    super.updated(gewijzigd);
    if (this.#straks === undefined || !this.#actueel) return;
    const punten = [...this.renderRoot.querySelectorAll<HTMLElement>('li')];
    const naar = punten[Math.min(this.#straks, punten.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('#kop');
    this.#straks = undefined;
    naar?.focus();
    this.werk.meld(`${t.hersteld(this.hersteld?.titel ?? '')} ${t.nogMeldingen(this.stand?.meldingen.length ?? 0)}`);
  }

  get #actueel(): boolean {
    return this.stand?.versie === this.werk.tekst.versie;
  }

  #ga(bestand: Bestand, melding: Melding): void {
    this.werk.ga(bestand === 'beleid' ? { bestand, pad: melding.pad, offset: melding.bereik.begin.offset } : { bestand, offset: melding.bereik.begin.offset });
  }

  #punt({ melding, plaats }: Geplaatst, bestand: Bestand = 'beleid') {
    const herstellingen = this.instelling.rechten === 'lezen' ? [] : this.#herstel.van(melding);
    return html`<li tabindex="-1">
      ${meldingKaart(melding, {
        herstellingen,
        actueel: this.#actueel,
        herstel: (een) => this.#maak(een, (this.renderRoot as ShadowRoot).activeElement),
        knoppen: html`<button type="button" class="stil" @click=${() => this.#ga(bestand, melding)}>
          ${tekst(plaats.onderdeel ? plaats.naam : t.gaNaar)}<span class="alleen-voorlezen">${tekst(t.bij(melding.tekst))}</span>
        </button>`,
      })}
      ${herstellingen === undefined ? html`<p class="klein zacht">${t.bezig}</p>` : nothing}
    </li>`;
  }

  #lijst({ naam, lijst }: Groep) {
    return html`<section>
      ${kop(this.instelling.kopniveau + 2, naam)}
      <ul class="kaal">
        ${repeat(
          lijst,
          ({ melding }) => `${melding.code} ${melding.pad} ${melding.tekst}`,
          (geplaatst) => this.#punt(geplaatst),
        )}
      </ul>
    </section>`;
  }

  #gevallen() {
    const meldingen = this.gevallen?.meldingen ?? [];
    if (this.stand && !this.stand.bruikbaar) return html`<p class="zacht">${t.nogGevallen}</p>`;
    if (meldingen.length === 0) return nothing;
    const plaats: Plaats = { sectie: undefined, onderdeel: undefined, naam: t.gevallen };
    return html`<section>
      ${kop(this.instelling.kopniveau + 2, t.gevallen)}
      <ul class="kaal">
        ${meldingen.map((melding) => this.#punt({ melding, plaats }, 'casussen'))}
      </ul>
    </section>`;
  }

  override render() {
    const meldingen = this.stand?.meldingen;
    if (!meldingen) return html`<p class="zacht">${teksten.editor.wordtNagekeken}</p>`;
    const aantal = (ernst: string): number => meldingen.filter((melding) => melding.ernst === ernst).length;
    const { hersteld } = this;
    return html`<div class="ruim">
      <div class="stapel">
        ${kop(this.instelling.kopniveau + 1, t.telling(aantal('fout'), aantal('waarschuwing'), aantal('tip')), { id: 'kop', focus: true })}
        <p class="klein zacht maat">${meldingen.length === 0 ? t.leeg : t.uitleg}</p>
        ${this.#actueel ? nothing : html`<p class="klein zacht even">${t.wacht}</p>`}
        ${
          hersteld?.versie === this.werk.tekst.versie
            ? html`<p>${tekst(t.hersteld(hersteld.titel))} <button type="button" class="stil" @click=${() => this.werk.ongedaan()}>${t.ongedaan}</button></p>`
            : nothing
        }
      </div>
      ${this.#groepen().map((groep) => this.#lijst(groep))} ${this.#gevallen()}
    </div>`;
  }
}
