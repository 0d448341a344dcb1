import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { verwijderBij, voegElementToe, zetWaarde, type Documentdekking, type Gebruiker, type Sectiedekking } from '@handhavingswijzer/language';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { Dekkingvraag } from '../delen/dekkingvraag.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.dekking;

const naamVan = ({ nummer, titel }: Sectiedekking): string => t.sectie(nummer, titel);
const wieIs = ({ deel, titel }: Gebruiker): string => `${t.delen[deel] ?? deel}: ${titel}`;
/** A section number as the beginning of an id. */
const alsId = (nummer: string): string =>
  nummer
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'sectie';

/** Every section of the sources ticked off against what refers to it, the ones that nothing accounts for first. */
export class BeDekking extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .sectie {
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_lijn);
      }
      .sectie > * + * {
        margin-block-start: 0.25em;
      }
      .naam {
        font-weight: 600;
      }
      .gebruiker {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 0.75em;
        align-items: center;
      }
      .gebruiker select {
        inline-size: auto;
        max-inline-size: 100%;
        min-block-size: 2em;
        padding-block: 0;
      }
      .knoppen {
        gap: 0.5em;
      }
      .knoppen button {
        min-block-size: 2em;
      }
      progress {
        inline-size: 100%;
        accent-color: var(--_actie);
      }
    `,
  ];

  readonly #vraag = new Dekkingvraag(this, 150);

  /** The section whose reason is being written, by its pointer. */
  @state() private schrijft: string | undefined;
  @state() private mis = false;

  protected override updated(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('stand') && this.stand) this.#vraag.vraag(this.werk);
  }

  get #mag(): boolean {
    return this.instelling.rechten === 'alles';
  }

  /** Tries an edit of the text as it is now; what is shown may be of a moment before, so that a pointer can lead nowhere. */
  #wijzig(maak: (beleid: string) => ReturnType<typeof zetWaarde>): boolean {
    try {
      return this.werk.wijzig({ beleid: maak(this.teksten.beleid) }, 'dekking');
    } catch (fout) {
      if (fout instanceof RangeError) this.#vraag.vraag(this.werk);
      else throw fout;
      return false;
    }
  }

  /** An id that no element of this list has yet. */
  #vrij(lijst: 'regels' | 'nietGemodelleerd', begin: string): string {
    const bezet = new Set(this.stand?.beleid?.[lijst].map(({ id }) => id));
    let id = begin;
    for (let n = 2; bezet.has(id); n += 1) id = `${begin}-${n}`;
    return id;
  }

  #maakRegel(document: Documentdekking, sectie: Sectiedekking): void {
    const regel = {
      id: this.#vrij('regels', alsId(sectie.nummer)),
      titel: sectie.titel,
      als: true,
      dan: { aandachtspunt: t.aandachtspunt(naamVan(sectie)) },
      sterkte: 'geboden',
      bron: { document: document.id, sectie: sectie.nummer },
    };
    const plaats = this.stand?.beleid?.regels.length ?? 0;
    if (!this.#wijzig((beleid) => voegElementToe(beleid, '/regels', regel))) return;
    this.werk.meld(t.isRegel(naamVan(sectie)));
    this.werk.ga({ bestand: 'beleid', pad: `/regels/${plaats}` });
  }

  #legVast(e: SubmitEvent, document: Documentdekking, sectie: Sectiedekking): void {
    e.preventDefault();
    const veld = (e.currentTarget as HTMLFormElement).querySelector('textarea');
    const reden = veld?.value.trim() ?? '';
    this.mis = reden === '';
    if (this.mis) return veld?.focus();
    const deel = {
      id: this.#vrij('nietGemodelleerd', alsId(sectie.titel)),
      titel: sectie.titel,
      reden,
      bron: { document: document.id, sectie: sectie.nummer },
    };
    if (!this.#wijzig((beleid) => voegElementToe(beleid, '/nietGemodelleerd', deel))) return;
    this.werk.meld(t.isVast(naamVan(sectie)));
    this.#sluitReden();
    this.renderRoot.querySelector<HTMLElement>('#kop')?.focus(); // the section goes to another list
  }

  #sluitReden(): void {
    this.schrijft = undefined;
    this.mis = false;
  }

  #openReden(sectie: Sectiedekking): void {
    this.schrijft = sectie.pad;
    this.mis = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  /** Lets something that was brought along refer to a section of the writer's own. */
  #verwijs(e: Event, bronnen: readonly string[], wie: string): void {
    const keuze = (e.currentTarget as HTMLSelectElement).value;
    const [document, sectie] = JSON.parse(keuze || '[]') as string[];
    if (document === undefined || sectie === undefined) return;
    if (!this.#wijzig((beleid) => bronnen.flatMap((pad) => zetWaarde(beleid, pad, { document, sectie })))) return;
    this.werk.meld(t.isVerwezen(wie, sectie));
  }

  #haalWeg(document: Documentdekking): void {
    if (this.#wijzig((beleid) => verwijderBij(beleid, document.pad))) this.werk.meld(t.isWeg(document.titel));
  }

  #gebruiker(gebruiker: Gebruiker) {
    return html`<button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', pad: gebruiker.pad })}>${tekst(wieIs(gebruiker))}</button>`;
  }

  #reden(document: Documentdekking, sectie: Sectiedekking) {
    return html`<form class="veld ${this.mis ? 'mis' : ''}" novalidate @submit=${(e: SubmitEvent) => this.#legVast(e, document, sectie)}>
      <label class="naam" for="reden">${tekst(t.reden(naamVan(sectie)))}</label>
      <p class="hint" id="reden-hint">${t.redenHint}</p>
      ${this.mis ? html`<p class="foutmelding" id="reden-fout">${t.redenLeeg}</p>` : nothing}
      <textarea id="reden" rows="3" aria-describedby="reden-hint ${this.mis ? 'reden-fout' : ''}" aria-invalid=${this.mis}></textarea>
      <div class="knoppen">
        <button type="submit" class="hoofd">${t.bewaar}</button>
        <button type="button" @click=${() => this.#sluitReden()}>${t.annuleer}</button>
      </div>
    </form>`;
  }

  #open(document: Documentdekking, sectie: Sectiedekking) {
    const naam = naamVan(sectie);
    return html`<li class="sectie">
      <p class="naam">${tekst(naam)}</p>
      ${
        !this.#mag
          ? nothing
          : this.schrijft === sectie.pad
            ? this.#reden(document, sectie)
            : html`<div class="knoppen">
                <button type="button" aria-label=${t.maakRegelBij(naam)} @click=${() => this.#maakRegel(document, sectie)}>${t.maakRegel}</button>
                <button type="button" aria-label=${t.legVastBij(naam)} @click=${() => this.#openReden(sectie)}>${t.legVast}</button>
              </div>`
      }
    </li>`;
  }

  #dicht(sectie: Sectiedekking) {
    const waarom = t.waarom[sectie.stand];
    return html`<li class="sectie">
      <p class="naam">${tekst(naamVan(sectie))}</p>
      ${waarom === '' ? nothing : html`<p class="klein zacht">${tekst(waarom)}</p>`}
      ${sectie.weggelaten.map(({ reden, pad }) => html`<p><button type="button" class="stil klein" @click=${() => this.werk.ga({ bestand: 'beleid', pad })}>${tekst(reden)}</button></p>`)}
      <ul class="kaal klein">
        ${sectie.gebruikers.map((gebruiker) => html`<li>${this.#gebruiker(gebruiker)}</li>`)}
      </ul>
    </li>`;
  }

  #eigen(document: Documentdekking) {
    const open = document.secties.filter(({ stand }) => stand === 'open');
    const dicht = document.secties.filter(({ stand }) => stand !== 'open');
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, document.titel, { klasse: 'kop-klein' })}
      <p>${tekst(open.length === 0 ? t.allesGedekt : t.open(open.length))}</p>
      <ul class="kaal">
        ${repeat(
          open,
          ({ pad }) => pad,
          (sectie) => this.#open(document, sectie),
        )}
      </ul>
      ${this.#vouw(t.verantwoord(dicht.length), dicht)}
    </section>`;
  }

  #vouw(naam: string, secties: readonly Sectiedekking[]) {
    if (secties.length === 0) return nothing;
    return html`<details>
      <summary>${tekst(naam)}</summary>
      <ul class="kaal">
        ${repeat(
          secties,
          ({ pad }) => pad,
          (sectie) => this.#dicht(sectie),
        )}
      </ul>
    </details>`;
  }

  #keuze(gebruiker: Gebruiker) {
    const eigen = this.#vraag.dekking?.documenten.filter(({ soort }) => soort === 'eigen') ?? [];
    const wie = wieIs(gebruiker);
    return html`<select aria-label=${t.hoortBij(wie)} @change=${(e: Event) => this.#verwijs(e, gebruiker.bronnen, wie)}>
      <option value="">${t.kiesSectie}</option>
      ${eigen.flatMap(({ id, secties }) => secties.map((sectie) => html`<option value=${JSON.stringify([id, sectie.nummer])}>${naamVan(sectie)}</option>`))}
    </select>`;
  }

  #overgenomen(document: Documentdekking) {
    const gebruikers = (sectie: Sectiedekking): readonly Gebruiker[] => [
      ...sectie.gebruikers,
      ...sectie.weggelaten.map(({ titel, pad }) => ({ deel: 'nietGemodelleerd', id: pad, titel, pad, bronnen: [`${pad}/bron`] })),
    ];
    const secties = document.secties.filter((sectie) => gebruikers(sectie).length > 0);
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, document.titel, { klasse: 'kop-klein' })}
      ${
        secties.length === 0
          ? html`<p>${t.leeg}</p>
              ${this.#mag ? html`<button type="button" aria-label=${t.haalWeg(document.titel)} @click=${() => this.#haalWeg(document)}>${t.haalWegKort}</button>` : nothing}`
          : nothing
      }
      <ul class="kaal">
        ${repeat(
          secties,
          ({ pad }) => pad,
          (sectie) =>
            html`<li class="sectie">
              <p class="naam">${tekst(naamVan(sectie))}</p>
              <ul class="kaal klein">
                ${repeat(
                  gebruikers(sectie),
                  ({ pad }) => pad,
                  (gebruiker) => html`<li class="gebruiker">${this.#gebruiker(gebruiker)} ${this.#mag ? this.#keuze(gebruiker) : nothing}</li>`,
                )}
              </ul>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  override render() {
    const { dekking } = this.#vraag;
    const niveau = this.instelling.kopniveau + 1;
    const titel = kop(niveau, t.kop, { id: 'kop', focus: true });
    if (!dekking)
      return html`${titel}
        <p class="zacht">${t.wacht}</p>`;
    const van = (soort: Documentdekking['soort']): readonly Documentdekking[] => dekking.documenten.filter((document) => document.soort === soort);
    const overgenomen = van('overgenomen');
    return html`<div class="ruim">
      <div class="stapel">
        ${titel}
        <p class="klein zacht maat">${t.uitleg}</p>
        <p><label for="deel">${tekst(t.stand(dekking.gedekt, dekking.totaal))}</label></p>
        <progress id="deel" max=${Math.max(dekking.totaal, 1)} .value=${dekking.gedekt}></progress>
      </div>
      ${van('eigen').map((document) => this.#eigen(document))}
      ${
        overgenomen.length === 0
          ? nothing
          : html`<section class="stapel">
              ${kop(niveau, t.naLopen)}
              <p class="klein zacht maat">${t.naLopenUitleg}</p>
              ${overgenomen.map((document) => this.#overgenomen(document))}
            </section>`
      }
      ${this.#vouw(
        t.wetten,
        van('wet').flatMap(({ secties }) => secties),
      )}
    </div>`;
  }
}
