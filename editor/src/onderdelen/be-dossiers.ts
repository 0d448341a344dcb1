import { css, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BeleidJson, Dossierstand, Groep } from '@handhavingswijzer/engine';
import { leesDossierstand, leesGetal, leesWijziging, stromenBeeld, verwoordAnalyse, woordenboek, type Dossierslezing } from '@handhavingswijzer/lezing';
import { bouw, kop, tekst, Vouw } from '@handhavingswijzer/widget/delen';
import { beeldStijl } from '@handhavingswijzer/widget/stijl';
import { Analysedeel, type Bronnen } from '../analyseren/analysedeel.ts';
import type { Dossieruitkomst, Misregel } from '../analyseren/typen.ts';
import { leesVersie } from '../analyseren/versie.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.dossiers;
const u = teksten.uitkomsten;

/** Whose advice changes, of a file of dossiers that she opens: it is read in the page and goes nowhere. */
export class BeDossiers extends Analysedeel {
  static override styles = [
    Analysedeel.styles,
    beeldStijl,
    css`
      figure {
        margin: 0;
      }
      .stromen svg {
        max-inline-size: 36em;
      }
      .stromen .naam {
        font-weight: normal; /* of the picture, not of a field */
      }
      @media (max-width: 40em) {
        .stromen figure {
          display: none; /* its words would be too small to read: the table says all of it */
        }
      }
      input[type='file'] {
        max-inline-size: 100%;
      }
      td.knop {
        white-space: nowrap;
        padding-inline: 0.75em 0;
      }
    `,
  ];

  readonly #vouw = new Vouw(this);
  /** The last reading, of these numbers under these words. */
  #gelezen: { readonly stand: Dossierstand; readonly data: BeleidJson; readonly lezing: Dossierslezing } | undefined;

  #kies(e: Event): void {
    const [bestand] = (e.currentTarget as HTMLInputElement).files ?? [];
    if (bestand) this.#vergelijk(bestand);
  }

  #vergelijk(bestand: File): void {
    const { gepubliceerd } = this.instelling;
    if (gepubliceerd === undefined || !this.bruikbaar) return this.werk.meld(teksten.analyse.nietBruikbaar);
    this.analyse.vergelijkDossiers(gepubliceerd, bestand);
    this.werk.meld(t.bezig(bestand.name));
  }

  #bekijk({ voorbeeld: dossier }: Groep, titel: string, oud: string): void {
    this.openInVoorbeeld({ id: titel, titel }, [
      { naam: u.oud, dossier, beleid: oud },
      { naam: u.nieuw, dossier },
    ]);
  }

  #lees(stand: Dossierstand, { beleid, landelijk }: Bronnen, oud: string): Dossierslezing {
    const { data } = beleid;
    if (this.#gelezen?.stand !== stand || this.#gelezen.data !== data)
      this.#gelezen = { stand, data, lezing: leesDossierstand({ data: leesVersie(oud) }, beleid, landelijk, stand) };
    return this.#gelezen.lezing;
  }

  /** From what demand to what demand overtredingen go: a picture, and the same as a table. */
  #stromen(lezing: Dossierslezing) {
    const { stromen, namen } = lezing;
    if (stromen.length === 0) return nothing;
    return html`<div class="stromen">
      ${kop(this.instelling.kopniveau + 3, t.stromen)}
      <figure>${guard([lezing], () => bouw(this.ownerDocument, stromenBeeld(lezing)))}</figure>
      ${this.#vouw.vouw(
        'stromen',
        t.stromenTabel,
        () =>
          html`<table class="klein">
            <thead>
              <tr>
                ${namen.map((naam) => html`<th scope="col">${tekst(t.geeist(naam))}</th>`)}
                <th scope="col" class="bedrag">${t.stromenAantal}</th>
              </tr>
            </thead>
            <tbody>
              ${stromen.map(
                ({ van, naar, overtredingen }) =>
                  html`<tr>
                    <td>${tekst(van)}</td>
                    <td>${tekst(naar)}</td>
                    <td class="bedrag">${leesGetal(overtredingen)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
    </div>`;
  }

  #tabel(groepen: readonly Groep[], { beleid, landelijk }: Bronnen, oud: string) {
    const boek = woordenboek(beleid, landelijk);
    return html`<table class="klein">
      <caption class="alleen-voorlezen">
        ${t.tabel}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.wat}</th>
          <th scope="col" class="bedrag">${t.aantal}</th>
          <th scope="col"><span class="alleen-voorlezen">${t.voorbeeld}</span></th>
        </tr>
      </thead>
      <tbody>
        ${groepen.map((groep) => {
          const wat = groep.wijzigingen.map((wijziging) => leesWijziging(boek, wijziging)).join('; ');
          return html`<tr>
            <th scope="row">${tekst(wat)}</th>
            <td class="bedrag">${leesGetal(groep.dossiers)}</td>
            <td class="knop">
              <button type="button" class="stil" @click=${() => this.#bekijk(groep, wat, oud)}>
                ${t.bekijk}<span class="alleen-voorlezen">${tekst(u.bij(wat))}</span>
              </button>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #waarom({ reden }: Misregel, { beleid, landelijk }: Bronnen): string {
    if (typeof reden === 'string') return t[reden];
    return reden.map((bevinding) => verwoordAnalyse(beleid, landelijk, bevinding).tekst).join(' ');
  }

  #misregels({ mis, misregels }: Dossieruitkomst, bronnen: Bronnen) {
    if (mis === 0) return nothing;
    return this.#vouw.vouw(
      'mis',
      t.mis(mis),
      () =>
        html`<ul class="klein">
            ${misregels.map((regel) => html`<li>${tekst(t.regel(regel.lijn, this.#waarom(regel, bronnen)))}</li>`)}
          </ul>
          ${mis > misregels.length ? html`<p class="klein">${tekst(t.meerMis(mis - misregels.length))}</p>` : nothing}`,
    );
  }

  #uitkomst(naam: string) {
    const { af } = this.analyse.standen.dossiers;
    const { bronnen } = this;
    if (!af || !bronnen) return nothing;
    if ('belet' in af.uit) return this.belet(af.uit);
    const { stand } = af.uit;
    const { gelezen, anders, geweigerd, groepen } = stand;
    return html`${this.analyse.isActueel(af, af.met) ? nothing : html`<p class="klein zacht">${teksten.analyse.vorige}</p>`}
      <p role="status">${tekst(t.samenvatting(anders, gelezen - geweigerd, naam))}</p>
      ${geweigerd === 0 ? nothing : html`<p>${tekst(t.geweigerd(geweigerd))}</p>`} ${this.#stromen(this.#lees(stand, bronnen, af.met))}
      ${groepen.length === 0 ? nothing : this.#tabel(groepen, bronnen, af.met)} ${this.#misregels(af.uit, bronnen)}`;
  }

  override render() {
    const stand = this.analyse.standen.dossiers;
    const { bestand } = this.analyse;
    const actueel = this.analyse.isActueel(stand.af, this.instelling.gepubliceerd);
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, t.kop, { id: 'kop', focus: true })}
      <div>
        <label class="naam" for="bestand">${t.kies}</label>
        <p class="hint" id="bestand-hint">${t.uitleg}</p>
        <input id="bestand" type="file" accept=".ndjson,.jsonl,application/x-ndjson" aria-describedby="bestand-hint" @change=${(e: Event) => this.#kies(e)} />
      </div>
      ${this.voortgang('dossiers', stand, t.bezig(bestand?.name ?? ''), t.voortgang)} ${this.afloop(stand)}
      ${
        bestand && !stand.bezig && !actueel
          ? html`<button type="button" aria-disabled=${!this.bruikbaar} @click=${() => this.#vergelijk(bestand)}>${tekst(t.opnieuw(bestand.name))}</button>`
          : nothing
      }
      ${this.#uitkomst(bestand?.name ?? '')}
    </section>`;
  }
}
