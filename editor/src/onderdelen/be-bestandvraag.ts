import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import type { Bestandbeeld, Vraag } from '../bestand/beeld.ts';
import type { Bestandwerk } from '../bestand/bestandwerk.ts';
import { leesVerschil } from '../bestand/verwoord.ts';
import { bestandbeeldContext, bestandContext } from '../contexten.ts';
import { leesMoment } from '../delen/moment.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.bestand;

interface Keuze {
  readonly naam: string;
  readonly doe: () => void;
  readonly hoofd?: boolean;
}

interface Vel {
  readonly kop: string;
  readonly tekst: readonly string[];
  readonly lijst?: readonly string[];
  readonly keuzes: readonly Keuze[];
}

/** Under the header: what only the writer can decide about files and drafts, and why something did not happen. */
export class BeBestandvraag extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .vel {
        padding: 0.75em 1em;
        border-block-end: 1px solid var(--_lijn);
      }
      .vel > * + * {
        margin-block-start: 0.5em;
      }
      .vel:not(.nadruk) {
        border-inline-start: 4px solid var(--_fout);
      }
      .knoppen button {
        min-block-size: 2.25em;
      }
    `,
  ];

  @consume({ context: bestandContext })
  protected bestand!: Bestandwerk;

  @consume({ context: bestandbeeldContext, subscribe: true })
  @state()
  protected beeld!: Bestandbeeld;

  #vorige: Vraag | undefined;
  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
  }

  /** A new question takes the focus: she is to answer it first. What is answered leaves the focus where it was. */
  protected override updated(): void {
    const { vraag } = this.beeld;
    if (vraag && vraag !== this.#vorige) this.#richt('#kop');
    else if (this.#hadFocus && this.shadowRoot?.activeElement === null) this.#richt('#rust');
    this.#vorige = vraag;
  }

  #richt(wie: string): void {
    this.renderRoot.querySelector<HTMLElement>(wie)?.focus();
  }

  #vanVraag(vraag: Vraag): Vel {
    const annuleer: Keuze = { naam: t.vragen.annuleer, doe: () => this.bestand.laatMaar() };
    switch (vraag.soort) {
      case 'verwerpen': {
        const v = t.vragen.verwerpen;
        return {
          kop: v.kop,
          tekst: [v.tekst(vraag.naam), this.beeld.concept.stand.soort === 'bewaard' ? v.inConcept : v.weg],
          keuzes: [
            { naam: v.opslaan, doe: () => void this.bestand.slaOp(), hoofd: true },
            { naam: v.door(vraag.naam), doe: () => this.bestand.verwerp() },
            annuleer,
          ],
        };
      }
      case 'link': {
        const v = t.vragen.link;
        return {
          kop: v.kop,
          tekst: [v.tekst(vraag.adres)],
          keuzes: [
            { naam: v.ja, doe: () => this.bestand.openLink(), hoofd: true },
            { naam: v.nee, doe: () => this.bestand.laatMaar() },
          ],
        };
      }
      case 'concept': {
        const v = t.vragen.concept;
        return {
          kop: v.kop,
          tekst: [v.tekst(leesMoment(vraag.concept.bewaardOp))],
          lijst: leesVerschil(vraag.verschil),
          keuzes: [
            { naam: v.verder, doe: () => this.bestand.neemGevonden(), hoofd: true },
            { naam: v.anders, doe: () => void this.bestand.onderAndereNaam() },
          ],
        };
      }
      case 'schijf': {
        const v = t.vragen.schijf;
        return {
          kop: v.kop(vraag.naam),
          tekst: [v.tekst],
          keuzes: [
            { naam: v.als, doe: () => void this.bestand.slaOpAls(vraag.stuk), hoofd: true },
            { naam: v.overschrijf, doe: () => void this.bestand.overschrijf() },
            annuleer,
          ],
        };
      }
      case 'toestemming':
        return this.#toestemming();
      case 'wis': {
        const v = t.vragen.wis;
        const alle = vraag.sleutel === undefined;
        return {
          kop: alle ? v.kopAlle : v.kop,
          tekst: [alle ? v.tekstAlle(this.beeld.concept.lijst.length) : v.tekst(vraag.naam)],
          keuzes: [{ naam: v.ja, doe: () => void this.bestand.wis() }, annuleer],
        };
      }
    }
  }

  #toestemming(): Vel {
    const { concept: v } = t;
    return {
      kop: v.magIk,
      tekst: [v.uitleg(this.beeld.concept.waar)],
      keuzes: [
        { naam: v.ja, doe: () => void this.bestand.staConceptToe(), hoofd: true },
        { naam: v.nee, doe: () => this.bestand.weigerConcept() },
      ],
    };
  }

  /** What another tab does with this draft. */
  #vanTab(): Vel | undefined {
    const { tab, stand } = this.beeld.concept;
    const { concept: v } = t;
    const anderNaam: Keuze = { naam: v.anderNaam, doe: () => void this.bestand.onderAndereNaam() };
    if (tab !== 'hier') {
      const { kop: titel, tekst: uitleg } = v[tab];
      return { kop: titel, tekst: [uitleg], keuzes: [{ naam: v.neemOver, doe: () => void this.bestand.neemOver(), hoofd: true }, anderNaam] };
    }
    if (stand.soort === 'anders')
      return { kop: v.anders.kop, tekst: [v.anders.tekst], keuzes: [anderNaam, { naam: v.neemAndere, doe: () => void this.bestand.neemOver() }] };
    if (stand.soort === 'mislukt')
      return { kop: t.balk.mislukt, tekst: [stand.vol ? v.vol : v.mislukt], keuzes: [{ naam: t.balk.opslaan, doe: () => void this.bestand.slaOp() }] };
    return undefined;
  }

  #vel(): Vel | undefined {
    const { vraag } = this.beeld;
    if (vraag) return this.#vanVraag(vraag);
    return this.#vanTab() ?? (this.beeld.vraagtToestemming ? this.#toestemming() : undefined);
  }

  #teken({ kop: titel, tekst: zinnen, lijst = [], keuzes }: Vel) {
    return html`<section class="vel nadruk" aria-labelledby="kop">
      ${kop(this.instelling.kopniveau + 1, titel, { id: 'kop', focus: true })} ${zinnen.map((zin) => html`<p class="maat">${tekst(zin)}</p>`)}
      ${
        lijst.length === 0
          ? nothing
          : html`<ul>
              ${lijst.map((zin) => html`<li>${tekst(zin)}</li>`)}
            </ul>`
      }
      <div class="knoppen">
        ${keuzes.map(({ naam, doe, hoofd = false }) => html`<button type="button" class=${hoofd ? 'hoofd' : ''} @click=${doe}>${tekst(naam)}</button>`)}
      </div>
    </section>`;
  }

  override render() {
    const vel = this.#vel();
    const { weigering } = this.beeld;
    return html`<div id="rust" tabindex="-1"></div>
      ${vel ? this.#teken(vel) : nothing}
      <div role="alert">
        ${
          weigering === ''
            ? nothing
            : html`<div class="vel">
                <p><strong>${t.weigering.kop}.</strong> ${tekst(weigering)}</p>
                <div class="knoppen"><button type="button" @click=${() => this.bestand.laatMaar()}>${t.weigering.sluit}</button></div>
              </div>`
        }
      </div>`;
  }
}
