// A case system as a supplier might have it: a list of cases, a case with tabs, the Handhavingswijzer in one of them. Of ours it uses only what is published.
import type { Verslag } from '@handhavingswijzer/widget';
import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { maakDienst } from './dienst.ts';
import { maakGeheugendienst } from './geheugen.ts';
import { Router, type Plek } from './router.ts';
import { maakElement, maakKader, type Wijzer } from './wijzer.ts';
import type { Opgeslagen, Zaak, Zaakdienst } from './zaken.ts';

const TABS = { gegevens: 'Gegevens', handhaving: 'Handhaving', kader: 'Handhaving (in een kader)', documenten: 'Documenten' } as const;

/** The Handhavingswijzer in the tab at hand: on its way, there, or why it is not. */
interface Wijzerstand {
  readonly plek: string;
  readonly wijzer?: Wijzer;
  readonly mis?: string;
}

/** How it stands with storing a verslag: under way, done or failed, with what was to be stored; `gelezen`: she has put the message away. */
type Opslagstand = { readonly verslag: Verslag; readonly uit?: Opgeslagen; readonly gelezen?: boolean };

interface Instellingen {
  /** Where the service of the municipality is; null: there is none. */
  readonly dienst: string | null;
  /** The frame page of the municipality. */
  readonly kader: string;
  readonly zaken?: readonly Zaak[];
}

/** The folder of the page, before the router changes the address. */
const hier = new URL('.', location.href);

class Zaaksysteem {
  readonly #dienst: Zaakdienst;
  readonly #kader: URL;
  readonly #inhoud: HTMLElement;
  readonly #router: Router;
  readonly #opslag = new Map<string, Opslagstand>();
  #wijzer: Wijzerstand | undefined;

  constructor(inhoud: HTMLElement, { dienst, kader, zaken }: Instellingen) {
    this.#inhoud = inhoud;
    this.#kader = new URL(kader, hier);
    this.#dienst = dienst === null ? maakGeheugendienst() : maakDienst(dienst, zaken ?? []);
    this.#router = new Router((plek) => {
      this.#toon(plek);
      this.#inhoud.focus();
      window.scrollTo(0, 0);
    });
    this.#toon(this.#router.plek);
  }

  #toon(plek: Plek): void {
    const zaak = this.#dienst.zaken.find(({ nummer }) => nummer === plek.zaak);
    if (this.#wijzer?.plek !== `${plek.zaak ?? ''} ${plek.tab ?? ''}`) this.#verlaat();
    document.title = zaak ? `${zaak.nummer}: ${zaak.onderwerp}` : 'Zaken';
    const blad = zaak ? this.#zaak(zaak, plek.tab ?? 'gegevens') : this.#lijst();
    render(keyed(`${plek.zaak ?? ''} ${plek.tab ?? ''}`, blad), this.#inhoud); // drawn anew at each place: a browser may have translated what was there
  }

  #lijst(): TemplateResult {
    return html`<h1>Uw zaken</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">Zaak</th>
            <th scope="col">Onderwerp</th>
            <th scope="col">Gemeente</th>
            <th scope="col">Status</th>
            <th scope="col">Uiterlijk</th>
          </tr>
        </thead>
        <tbody>
          ${this.#dienst.zaken.map(
            (zaak) =>
              html`<tr>
                <th scope="row"><a data-route href=${this.#router.adres({ zaak: zaak.nummer })}>${zaak.nummer}</a></th>
                <td>${zaak.onderwerp}</td>
                <td data-kop="Gemeente">${zaak.gemeente}</td>
                <td data-kop="Status">${this.#opslag.get(zaak.nummer)?.uit?.gelukt === true ? 'Verslag opgeslagen' : zaak.status}</td>
                <td data-kop="Uiterlijk">${zaak.uiterlijk}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #zaak(zaak: Zaak, tab: string): TemplateResult {
    return html`<p class="kruimel"><a data-route href=${this.#router.adres({})}>Uw zaken</a></p>
      <h1>${zaak.onderwerp}</h1>
      <p class="zaaknummer">Zaak ${zaak.nummer}, ${zaak.gemeente}, uiterlijk ${zaak.uiterlijk}</p>
      <div class="melding" role="status">${this.#bericht(zaak)}</div>
      <nav class="tabs" aria-label="Delen van de zaak">
        <ul>
          ${Object.entries(TABS).map(
            ([naam, tekst]) =>
              html`<li>
                <a data-route href=${this.#router.adres({ zaak: zaak.nummer, tab: naam })} aria-current=${naam === tab ? 'page' : nothing}>${tekst}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <div class="blad">${this.#blad(zaak, tab)}</div>`;
  }

  #blad(zaak: Zaak, tab: string): TemplateResult | HTMLElement {
    if (tab === 'handhaving' || tab === 'kader') return this.#metWijzer(zaak, tab);
    return html`<div class="tekst">${tab === 'documenten' ? this.#documenten(zaak) : this.#gegevens(zaak)}</div>`;
  }

  #gegevens({ gegevens, status }: Zaak): TemplateResult {
    return html`<h2>Gegevens van de zaak</h2>
      <dl>
        ${Object.entries({ Status: status, ...gegevens }).map(
          ([naam, waarde]) =>
            html`<dt>${naam}</dt>
              <dd>${waarde}</dd>`,
        )}
      </dl>`;
  }

  #documenten(zaak: Zaak): TemplateResult {
    const stukken = this.#dienst.stukken(zaak);
    return html`<h2>Documenten bij de zaak</h2>
      <ul>
        <li>Inspectierapport (PDF)</li>
        ${stukken.map(({ naam, soort, adres }) => html`<li>${adres === undefined ? naam : html`<a href=${adres} download="${zaak.nummer}.json">${naam}</a>`} (${soort})</li>`)}
      </ul>
      ${stukken.length > 0 ? nothing : html`<p>Er is nog geen afwegingsverslag.</p>`}`;
  }

  /** She goes elsewhere: what she entered is in the store, and the next time there is a new one. */
  #verlaat(): void {
    this.#wijzer?.wijzer?.einde?.();
    this.#wijzer = undefined;
  }

  /** The element or the frame; made once for this place, so that drawing again leaves it as it is. */
  #metWijzer(zaak: Zaak, tab: 'handhaving' | 'kader'): TemplateResult | HTMLElement {
    if (!this.#wijzer) {
      const begonnen: Wijzerstand = { plek: `${zaak.nummer} ${tab}` };
      this.#wijzer = begonnen;
      const opties = { zaak, dienst: this.#dienst, vastgesteld: (verslag: Verslag) => void this.#slaOp(zaak, verslag) };
      const klaar = (uit: Partial<Wijzerstand>): void => {
        if (this.#wijzer !== begonnen) return uit.wijzer?.einde?.();
        this.#wijzer = { ...begonnen, ...uit };
        this.#toon(this.#router.plek);
      };
      (tab === 'kader' ? maakKader(opties, this.#kader) : maakElement(opties, new URL('../policies/', hier))).then(
        (wijzer) => klaar({ wijzer }),
        (fout: Error) => klaar({ mis: fout.message }),
      );
    }
    const { wijzer, mis } = this.#wijzer;
    if (wijzer) return wijzer.node;
    if (mis === undefined) return html`<div class="tekst"><p role="status">De gegevens van de zaak worden opgehaald.</p></div>`;
    return html`<div class="tekst">
      <p role="alert">De gegevens van de zaak zijn er nu niet. ${mis}</p>
      <button @click=${() => this.#opnieuw()}>Probeer het opnieuw</button>
    </div>`;
  }

  #opnieuw(): void {
    this.#verlaat();
    this.#toon(this.#router.plek);
    this.#inhoud.focus();
  }

  #sluitBericht(zaak: Zaak): void {
    const stand = this.#opslag.get(zaak.nummer);
    if (stand) this.#opslag.set(zaak.nummer, { ...stand, gelezen: true });
    this.#toon(this.#router.plek);
    this.#inhoud.focus();
  }

  async #slaOp(zaak: Zaak, verslag: Verslag): Promise<void> {
    this.#opslag.set(zaak.nummer, { verslag });
    this.#toon(this.#router.plek);
    const uit = await this.#dienst.slaOp(zaak, verslag).catch((fout: Error) => ({ gelukt: false, meldingen: [fout.message] }));
    this.#opslag.set(zaak.nummer, { verslag, uit });
    this.#toon(this.#router.plek);
  }

  #bericht(zaak: Zaak): TemplateResult | typeof nothing {
    const stand = this.#opslag.get(zaak.nummer);
    if (!stand || stand.gelezen === true) return nothing;
    const { uit, verslag } = stand;
    if (!uit) return html`<div class="bericht"><p>Het verslag wordt opgeslagen bij de zaak.</p></div>`;
    const meldingen = uit.meldingen.map((tekst) => html`<p>${tekst}</p>`);
    if (uit.gelukt)
      return html`<div class="bericht">
        <p>Het verslag is opgeslagen bij de zaak. <a data-route href=${this.#router.adres({ zaak: zaak.nummer, tab: 'documenten' })}>Naar de documenten</a></p>
        ${meldingen}
        <button @click=${() => this.#sluitBericht(zaak)}>Sluit deze melding</button>
      </div>`;
    return html`<div class="bericht mis">
      <p>Het verslag is nog niet opgeslagen. Het staat nog wel in deze pagina.</p>
      ${meldingen}
      <button @click=${() => void this.#slaOp(zaak, verslag)}>Sla het verslag opnieuw op</button>
    </div>`;
  }
}

const inhoud = document.querySelector('main');
const antwoord = await fetch(new URL('instellingen.json', hier));
if (inhoud) new Zaaksysteem(inhoud, (await antwoord.json()) as Instellingen);
