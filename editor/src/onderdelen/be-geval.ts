import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Casus, Verschil, Verwachting } from '@handhavingswijzer/engine';
import { leesVerschil, leesVerwachting } from '@handhavingswijzer/lezing';
import { kop, tekst } from '@handhavingswijzer/widget/delen';
import { kopieerGeval, metWaarde, verwijderGeval, zetInGeval } from '../gevallen/bewerk.ts';
import { waardeBij } from '../tabellen/zet.ts';
import { GEEN_OVERNAME, type Overname } from '../gevallen/blad.ts';
import { Gevaldeel, overtredingenVan } from '../gevallen/gevaldeel.ts';
import { verschiltabel } from '../gevallen/verschiltabel.ts';
import { veldwaarde } from '../delen/veldwaarde.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.gevallen;

const BEVAT = /Bevat(?:ten)?$/;

/** What a case may not say is none: it leaves it out. */
const zonderLege = (gekregen: unknown): unknown =>
  Array.isArray(gekregen)
    ? gekregen.map((lid: unknown) =>
        typeof lid === 'object' && lid !== null
          ? Object.fromEntries(Object.entries(lid).filter(([veld, waarde]) => waarde !== null || veld === 'cent' || veld === 'dagen'))
          : lid,
      )
    : gekregen;

/** An expectation with what came out at the place of a difference. Of a list that must be among others only what is missing goes. */
function neemOver(verwacht: Verwachting, { pad, verwacht: mist, gekregen }: Verschil): Verwachting {
  if (!BEVAT.test(pad)) return metWaarde(verwacht, pad, zonderLege(gekregen));
  const over = (waardeBij(verwacht, pad) as readonly string[]).filter((id) => !(mist as readonly string[]).includes(id));
  return metWaarde(verwacht, pad, over.length === 0 ? undefined : over);
}

/** A refusal in the place of an advice, or the other way round, is another case. */
const kanOver = ({ pad, gekregen }: Verschil): boolean => pad !== '/bevindingen' && gekregen !== null;

/** One case: how it comes out, and its parts to change. */
export class BeGeval extends Gevaldeel {
  get #casus(): Casus | undefined {
    const { gekozen } = this.proef.blad.stand;
    return this.casussen.find(({ id }) => id === gekozen);
  }

  /** What she is taking over in this case. */
  #overname({ id }: Casus): Overname {
    const { overname } = this.proef.blad.stand;
    return overname.geval === id ? overname : { ...GEEN_OVERNAME, geval: id };
  }

  #zet(casus: Casus, velden: Parameters<typeof zetInGeval>[2]): boolean {
    return this.werk.wijzig({ casussen: zetInGeval(this.teksten.casussen, casus.id, velden) }, 'gevallen');
  }

  #zetTekst(casus: Casus, veld: 'titel' | 'herleiding', e: Event): void {
    const waarde = (e.currentTarget as HTMLInputElement).value.trim();
    if (waarde === '') return this.werk.meld(veld === 'titel' ? t.moetTitel : t.moetHerleiding);
    this.#zet(casus, { [veld]: waarde });
  }

  #dupliceer(casus: Casus): void {
    const { id, bewerkingen } = kopieerGeval(this.teksten.casussen, casus.id, t.kopie(casus.titel));
    if (!this.werk.wijzig({ casussen: bewerkingen }, 'gevallen')) return;
    this.proef.blad.zet({ gekozen: id });
    this.werk.meld(t.isKopie);
  }

  #verwijder(casus: Casus): void {
    if (!this.werk.wijzig({ casussen: verwijderGeval(this.teksten.casussen, casus.id) }, 'gevallen')) return;
    this.proef.blad.zet({ scherm: 'lijst', gekozen: undefined });
    this.werk.meld(t.isVerwijderd);
  }

  #zetVoorbeeld(casus: Casus): void {
    const { dossier } = this.proef.voorbeeld;
    if (!dossier) return this.werk.meld(t.geenVoorbeeld);
    if (this.#zet(casus, { dossier: { ...dossier } })) this.werk.meld(t.isGezet);
  }

  #neemOver(casus: Casus, verschillen: readonly Verschil[]): void {
    const { gevinkt, herleiding } = this.#overname(casus);
    const gekozen = verschillen.filter(({ pad }) => gevinkt.has(pad));
    if (gekozen.length === 0) return this.werk.meld(t.moetVinken);
    if (herleiding.trim() === '') return this.werk.meld(t.moetHerleiding);
    const verwacht = gekozen.reduce(neemOver, casus.verwacht);
    if (!this.#zet(casus, { herleiding: herleiding.trim(), verwacht })) return;
    this.proef.blad.zet({ overname: GEEN_OVERNAME });
    this.werk.meld(t.isOvergenomen);
  }

  #vink(casus: Casus, pad: string): void {
    const overname = this.#overname(casus);
    const gevinkt = new Set(overname.gevinkt);
    if (!gevinkt.delete(pad)) gevinkt.add(pad);
    this.proef.blad.zet({ overname: { ...overname, gevinkt } });
  }

  #verschillen(casus: Casus) {
    const bronnen = this.bronnen;
    const verschillen = this.uitslagVan(casus.id)?.verschillen ?? [];
    if (!bronnen || verschillen.length === 0) return nothing;
    const over = verschillen.filter(kanOver);
    const lees = (verschil: Verschil) => leesVerschil(bronnen.beleid, bronnen.landelijk, verschil);
    const naam = (overtreding: string): string | undefined => this.overtredingnaam(casus.dossier, overtreding);
    return html`<section class="rand stapel" aria-labelledby="verschillen">
      ${kop(this.instelling.kopniveau + 2, t.verschillen, { id: 'verschillen', klasse: 'kop-klein' })}
      ${verschillen.map(
        (verschil) =>
          html`${verschiltabel(lees(verschil), naam)}
          ${
            this.magWijzigen && kanOver(verschil)
              ? html`<label class="keuze">
                  <input type="checkbox" .checked=${live(this.#overname(casus).gevinkt.has(verschil.pad))} @change=${() => this.#vink(casus, verschil.pad)} />
                  <span
                    >${tekst(BEVAT.test(verschil.pad) ? t.hoortErNietBij : t.zegtTekst)}<span class="alleen-voorlezen"
                      >: ${tekst(lees(verschil).wat)}</span
                    ></span
                  >
                </label>`
              : nothing
          }`,
      )}
      ${!this.magWijzigen ? nothing : over.length === 0 ? html`<p class="klein">${t.weigerNietOver}</p>` : this.#overnemen(casus, over)}
    </section>`;
  }

  #overnemen(casus: Casus, verschillen: readonly Verschil[]) {
    const overname = this.#overname(casus);
    const zetHerleiding = (e: Event): void =>
      this.proef.blad.zet({ overname: { ...this.#overname(casus), herleiding: (e.currentTarget as HTMLTextAreaElement).value } });
    return html`<p class="klein">${t.bewijstNiets}</p>
      <div>
        <label class="naam" for="waaruit">${t.welkeParagraaf}</label>
        <p class="hint">${tekst(`${t.herleiding} nu: ${casus.herleiding}`)}</p>
        <textarea id="waaruit" rows="3" .value=${live(overname.herleiding)} @input=${zetHerleiding}></textarea>
      </div>
      <button
        type="button"
        aria-disabled=${overname.gevinkt.size === 0 || overname.herleiding.trim() === ''}
        @click=${() => this.#neemOver(casus, verschillen)}
      >
        ${t.neemOver}
      </button>`;
  }

  #regels(casus: Casus) {
    const regels = casus.regels ?? [];
    const zet = (nieuw: readonly string[]): boolean => this.#zet(casus, { regels: [...nieuw] });
    const bronnen = this.bronnen;
    const alle = bronnen ? [...bronnen.beleid.data.regels, ...bronnen.landelijk.data.regels] : [];
    return html`<section>
      ${kop(this.instelling.kopniveau + 2, t.regels, { klasse: 'kop-klein' })}
      ${regels.length === 0 ? html`<p class="zacht klein">${t.geenRegels}</p>` : nothing}
      <ul class="kaal">
        ${regels.map(
          (id) =>
            html`<li class="rij">
              <button type="button" class="stil" @click=${() => this.#naarRegel(id)}>${tekst(this.regelnaam(id))}</button>
              ${
                this.magWijzigen
                  ? html`<button
                      type="button"
                      class="stil"
                      aria-label=${t.haalRegelWeg(this.regelnaam(id))}
                      @click=${() => zet(regels.filter((r) => r !== id))}
                    >
                      ✕
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${
        this.magWijzigen
          ? html`<label class="naam klein" for="regel">${t.voegRegelToe}</label>
              <select
                id="regel"
                .value=${live('')}
                @change=${(e: Event) => {
                  const { value } = e.currentTarget as HTMLSelectElement;
                  if (value !== '') zet([...regels, value]);
                }}
              >
                <option value="">${t.kiesRegel}</option>
                ${alle.filter(({ id }) => !regels.includes(id)).map(({ id }) => html`<option value=${id}>${tekst(this.regelnaam(id))}</option>`)}
              </select>`
          : nothing
      }
    </section>`;
  }

  #naarRegel(id: string): void {
    const nummer = this.stand?.beleid?.regels.findIndex((regel) => regel.id === id) ?? -1;
    if (nummer >= 0) this.werk.ga({ bestand: 'beleid', pad: `/regels/${String(nummer)}` });
  }

  #velden(casus: Casus) {
    const zetTekst = (veld: 'titel' | 'herleiding') => (e: Event) => this.#zetTekst(casus, veld, e);
    return html`<div>
        <label class="naam" for="titel">${t.titel}</label>
        <p class="hint" id="titel-hint">${t.titelHint}</p>
        <input id="titel" type="text" aria-describedby="titel-hint" .value=${veldwaarde(casus.id, casus.titel)} @change=${zetTekst('titel')} />
      </div>
      <div>
        <label class="naam" for="herleiding">${t.herleiding}</label>
        <p class="hint" id="herleiding-hint">${t.herleidingHint}</p>
        <textarea
          id="herleiding"
          rows="4"
          aria-describedby="herleiding-hint"
          .value=${veldwaarde(casus.id, casus.herleiding)}
          @change=${zetTekst('herleiding')}
        ></textarea>
      </div>
      <be-verwachting
        .verwacht=${casus.verwacht}
        .overtredingen=${overtredingenVan(casus.dossier)}
        .zet=${(verwacht: Verwachting) => this.#zet(casus, { verwacht })}
      ></be-verwachting>`;
  }

  #alleenLezen(casus: Casus) {
    const bronnen = this.bronnen;
    return html`<p>${tekst(casus.herleiding)}</p>
      ${kop(this.instelling.kopniveau + 2, t.verwachting, { klasse: 'kop-klein' })}
      <dl>
        ${(bronnen ? leesVerwachting(bronnen.beleid, bronnen.landelijk, casus.verwacht) : []).map(
          ({ wat, regels }) =>
            html`<dt><strong>${tekst(wat)}</strong></dt>
              ${regels.map((regel) => html`<dd>${tekst(regel)}</dd>`)}`,
        )}
      </dl>`;
  }

  override render() {
    const casus = this.#casus;
    if (!casus) return html`<p>${t.bestaatNiet}</p>`;
    const uitslag = this.uitslagVan(casus.id);
    return html`<div class="ruim">
      <div class="stapel">
        ${kop(this.instelling.kopniveau + 1, casus.titel)}
        <p><span class="etiket ${uitslag && !uitslag.geslaagd ? 'nadruk' : ''}">${tekst(uitslag ? (uitslag.geslaagd ? t.goed : t.fout) : t.nogNiet)}</span></p>
        <div class="knoppen">
          <button type="button" class="hoofd" @click=${() => this.openInVoorbeeld(casus)}>${t.open}</button>
          ${
            this.magWijzigen
              ? html`<button type="button" aria-disabled=${!this.proef.voorbeeld.dossier} @click=${() => this.#zetVoorbeeld(casus)}>${t.zetVoorbeeld}</button>
                  <button type="button" @click=${() => this.#dupliceer(casus)}>${t.dupliceer}</button>
                  <button type="button" @click=${() => this.#verwijder(casus)}>${t.verwijder}</button>`
              : nothing
          }
        </div>
      </div>
      ${this.#verschillen(casus)} ${this.magWijzigen ? html`<div class="ruim">${this.#velden(casus)}</div>` : this.#alleenLezen(casus)} ${this.#regels(casus)}
    </div>`;
  }
}
