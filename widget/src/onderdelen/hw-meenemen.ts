import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { verslagstand, verslagstof, type Gesprek } from '@handhavingswijzer/dialogue';
import { canoniek, type Verslag } from '@handhavingswijzer/engine';
import { afwegingsverslag, documentBoom, documentHtml, type Document as Leesdocument } from '@handhavingswijzer/lezing';
import { bouw } from '../afdruk/dom.ts';
import { drukAf } from '../afdruk/druk-af.ts';
import { alsBestandsnaam, download } from '../bewaren/download.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { documentStijl } from '../stijl/document.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.verslag;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The final record, while nothing changed since. */
const vastgesteld = (g: Gesprek): Verslag | undefined => (verslagstand(g) === 'actueel' ? g.vastgesteld : undefined);

/** The afwegingsverslag: to read here, to print, and to take along as Word file, as page, and as data. */
export class HwMeenemen extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    documentStijl,
    css`
      .blad {
        border: 1px solid var(--_lijn);
        padding: 1em;
        overflow-x: auto;
      }
    `,
  ];

  #gelezen: { readonly gesprek: Gesprek; readonly document: Leesdocument | undefined } | undefined;

  @state() private open = false;
  @state() private melding = '';

  protected override willUpdate(gewijzigd: PropertyValues): void {
    if (gewijzigd.has('gesprek')) this.melding = '';
  }

  /** Made when it is asked: it takes longer than a step. Of the final record while it is that of the case, else of the case as it is now. */
  #document(g: Gesprek): Leesdocument | undefined {
    if (this.#gelezen?.gesprek !== g) {
      const stof = vastgesteld(g) ?? verslagstof(g, this.bediening.vindplaats());
      this.#gelezen = { gesprek: g, document: stof && afwegingsverslag(g.kader.beleid, g.kader.landelijk, stof) };
    }
    return this.#gelezen.document;
  }

  #naam = (g: Gesprek): string => t.bestand(alsBestandsnaam(g.dossier.zaak?.identificatie ?? ''));

  /** Loads the writer of Word files only now; it stands in a file of its own beside this module. */
  async #word(g: Gesprek): Promise<void> {
    const document = this.#document(g);
    if (!document) return;
    this.melding = t.bezig;
    try {
      const { documentDocx } = await import('@handhavingswijzer/lezing/docx');
      download(`${this.#naam(g)}.docx`, await documentDocx(document), WORD);
      this.melding = t.klaar(`${this.#naam(g)}.docx`);
    } catch {
      this.melding = t.wordMislukt;
    }
  }

  #html(g: Gesprek): void {
    const document = this.#document(g);
    if (!document) return;
    download(`${this.#naam(g)}.html`, documentHtml(document), 'text/html');
    this.melding = t.klaar(`${this.#naam(g)}.html`);
  }

  #json(g: Gesprek): void {
    const verslag = vastgesteld(g);
    if (!verslag) return;
    download(`${this.#naam(g)}.json`, canoniek(verslag));
    this.melding = t.klaar(`${this.#naam(g)}.json`);
  }

  #drukAf(g: Gesprek): void {
    const document = this.#document(g);
    if (document && !drukAf(document, { plek: this.renderRoot })) this.melding = t.nietAfgedrukt;
  }

  #knoppen(g: Gesprek): TemplateResult {
    const vast = vastgesteld(g) !== undefined;
    return html`<div class="knoppen">
        <button @click=${() => this.#drukAf(g)}>${t.afdrukken}</button>
        <button @click=${() => void this.#word(g)}>${t.word}</button>
        <button @click=${() => this.#html(g)}>${t.html}</button>
        ${vast ? html`<button @click=${() => this.#json(g)}>${t.json}</button>` : nothing}
      </div>
      ${vast ? nothing : html`<p class="zacht klein">${t.jsonNogNiet}</p>`}
      <p role="status" aria-live="polite">${tekst(this.melding)}</p>`;
  }

  #blad(g: Gesprek): TemplateResult | typeof nothing {
    const document = this.#document(g);
    if (!document) return nothing;
    const boom = documentBoom(document, { kopniveau: this.weergave.kopniveau + 3 });
    return html`<div class="blad" tabindex="0" role="group" aria-label=${t.lees}>${boom.map((deel) => bouw(this.ownerDocument, deel))}</div>`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.beoordeling.soort !== 'advies') return nothing;
    return html`<section class="stapel">
      ${kop(this.weergave.kopniveau + 2, t.lees)}
      <p>${t.leesUitleg}</p>
      ${this.#knoppen(g)}
      <details @toggle=${(e: Event) => (this.open = (e.currentTarget as HTMLDetailsElement).open)}>
        <summary>${t.leesOpen}</summary>
        ${this.open ? this.#blad(g) : nothing}
      </details>
    </section>`;
  }
}
