import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { download } from '@handhavingswijzer/widget/bewaren';
import { keuzeveld, kop, tekst } from '@handhavingswijzer/widget/delen';
import { mapkiezer, schrijfInMap } from '../publiceren/map.ts';
import { openEerder, uitgepakt } from '../publiceren/eerder.ts';
import { Publicatiedeel } from '../publiceren/publicatiedeel.ts';
import { inZip } from '../publiceren/zip.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.publiceren;

/** From what was published before to the set that is published now, step by step: the checks, the agreement, the key and the files. */
export class BePubliceren extends Publicatiedeel {
  static override styles = [
    Publicatiedeel.styles,
    css`
      input[type='file'] {
        max-inline-size: 100%;
      }
    `,
  ];

  @state() private reden = '';
  /** How the writing into a folder ended. */
  @state() private gezet: { readonly tekst: string; readonly goed: boolean } | undefined;

  async #open(e: Event): Promise<void> {
    const bestanden = [...((e.currentTarget as HTMLInputElement).files ?? [])];
    if (bestanden.length === 0) return;
    const bytes = await Promise.all(bestanden.map(async (bestand) => new Uint8Array(await bestand.arrayBuffer())));
    const geopend = await openEerder(uitgepakt(bytes));
    this.reden = geopend.ok ? '' : geopend.reden;
    if (geopend.ok) this.publicatie.neemEerder(geopend.eerder);
    this.werk.meld(geopend.ok ? this.#geopend : geopend.reden);
  }

  get #geopend(): string {
    const { eerder } = this.publicatie;
    if (!eerder) return '';
    const { id, uitgave, uitgegevenOp, versies } = eerder.manifest;
    return t.eerder.open(id, versies.at(-1)?.versie ?? '', uitgave, uitgegevenOp);
  }

  #eerder() {
    const { begin, eerder } = this.publicatie;
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, t.eerder.kop, { klasse: 'kop-klein' })}
      ${keuzeveld<'eerste' | 'vervolg'>({
        id: 'begin',
        naam: t.eerder.vraag,
        klasse: 'alleen-voorlezen',
        keuzes: [
          { waarde: 'eerste', naam: t.eerder.eerste },
          { waarde: 'vervolg', naam: t.eerder.vervolg },
        ],
        gekozen: (keuze) => begin === keuze,
        zet: (keuze) => this.publicatie.kiesBegin(keuze),
      })}
      ${
        begin === 'vervolg'
          ? html`<div>
              <label class="naam" for="vorige">${t.eerder.bestand}</label>
              <p class="hint" id="vorige-hint">${t.eerder.hint}</p>
              <input type="file" id="vorige" multiple accept=".zip,.json" aria-describedby="vorige-hint" @change=${(e: Event) => void this.#open(e)} />
              ${this.reden === '' ? nothing : html`<p class="foutmelding">${tekst(this.reden)}</p>`} ${eerder ? html`<p>${tekst(this.#geopend)}</p>` : nothing}
            </div>`
          : nothing
      }
    </section>`;
  }

  async #publiceer(): Promise<void> {
    this.gezet = undefined;
    this.werk.meld(t.uitgave.bezig);
    await this.publicatie.publiceer(this.vandaag);
    const { gemaakt, bezwaren } = this.publicatie;
    this.werk.meld(gemaakt ? t.uitgave.klaar(gemaakt.naam) : [t.uitgave.nietGelukt, ...bezwaren].join(' '));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#uitgave')?.focus();
  }

  #bewaar(): void {
    const { gemaakt } = this.publicatie;
    if (gemaakt) download(`${gemaakt.naam}.zip`, inZip(gemaakt.bestanden, gemaakt.op), 'application/zip');
  }

  async #zetInMap(kies: NonNullable<ReturnType<typeof mapkiezer>>): Promise<void> {
    const { gemaakt, eerder } = this.publicatie;
    const map = await kies();
    if (!gemaakt || !map) return;
    const uit = await schrijfInMap(map, gemaakt.bestanden, eerder?.manifesttekst);
    this.gezet = uit.ok ? { tekst: t.map.klaar(map.name), goed: true } : { tekst: uit.reden, goed: false };
    this.werk.meld(this.gezet.tekst);
  }

  #klaar() {
    const { gemaakt, maakt, bezwaren } = this.publicatie;
    const kies = mapkiezer(window);
    if (gemaakt)
      return html`<p>${tekst(t.uitgave.klaar(gemaakt.naam))}</p>
        <div class="knoppen">
          <button type="button" class="hoofd" @click=${() => this.#bewaar()}>${t.uitgave.download}</button>
          ${kies ? html`<button type="button" @click=${() => void this.#zetInMap(kies)}>${t.uitgave.inMap}</button>` : nothing}
        </div>
        ${this.gezet ? html`<p class=${this.gezet.goed ? '' : 'foutmelding'}>${tekst(this.gezet.tekst)}</p>` : nothing}
        <p>${t.uitgave.watNu}</p>
        <p>${t.uitgave.bewaarWaarschuwing}</p>
        <details>
          <summary>${t.uitgave.lijst}</summary>
          <ul>
            ${Object.keys(gemaakt.bestanden).map((naam) => html`<li translate="no">${naam}</li>`)}
          </ul>
        </details>`;
    return html`${
      bezwaren.length === 0
        ? nothing
        : html`<div class="foutmelding">
            <p>${t.uitgave.nietGelukt}</p>
            <ul>
              ${bezwaren.map((bezwaar) => html`<li>${tekst(bezwaar)}</li>`)}
            </ul>
          </div>`
    }
    ${maakt ? html`<p>${t.uitgave.bezig}</p>` : html`<button type="button" class="hoofd" @click=${() => void this.#publiceer()}>${t.uitgave.knop}</button>`}`;
  }

  #uitgave(nummer: number) {
    const { keuring, isActueel } = this.publicatie;
    const goed = keuring?.soort === 'klaar' && keuring.keuring.goed && isActueel;
    const data = this.stand?.beleid;
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, t.uitgave.kop(nummer), { klasse: 'kop-klein', id: 'uitgave', focus: true })}
      ${
        goed && data
          ? html`<p>${tekst(t.uitgave.watKomtEr(data.versie, data.geldigheid.van, this.publicatie.nakijkenVoor(this.vandaag)))}</p>
              ${this.#klaar()}`
          : html`<p class="zacht">${t.uitgave.eerstKeuren}</p>`
      }
    </section>`;
  }

  override render() {
    const { eerder } = this.publicatie;
    const nummer = eerder ? 4 : 3;
    if (this.instelling.rechten === 'lezen')
      return html`${kop(this.instelling.kopniveau + 1, t.kop)}
        <p>${t.magNiet}</p>`;
    return html`<div class="ruim">
      <div class="stapel">
        ${kop(this.instelling.kopniveau + 1, t.kop, { id: 'kop', focus: true })}
        <p class="klein zacht maat">${t.uitleg}</p>
      </div>
      ${this.#eerder()}
      <be-keuring></be-keuring>
      ${eerder ? html`<be-instemming></be-instemming>` : nothing}
      <be-sleutel .nummer=${nummer}></be-sleutel>
      ${this.#uitgave(nummer + 1)}
    </div>`;
  }
}
