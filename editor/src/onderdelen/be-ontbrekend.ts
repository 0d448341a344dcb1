import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { delenVan, pasMutantToe, stap, type Mutant, type Mutatieproef, type OntbrekendeCasus } from '@handhavingswijzer/engine';
import { leesBeleidsverschil, type VerschilLezing, type Verschilpunt } from '@handhavingswijzer/lezing';
import { kop, tekst, Vouw } from '@handhavingswijzer/widget/delen';
import { Analysedeel, type Bronnen } from '../analyseren/analysedeel.ts';
import { plaatsOp } from '../analyseren/plaatsen.ts';
import { verschilTussenUitkomsten } from '../analyseren/uitkomstverschil.ts';
import { leesGevallen } from '../gevallen/bewerk.ts';
import { overtredingenVan } from '../gevallen/gevaldeel.ts';
import { verschilStijl, verschiltabel } from '../gevallen/verschiltabel.ts';
import { waardeBij } from '../tabellen/zet.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.ontbrekend;

/** What is missing at one part of the policy. */
interface Groep {
  readonly sleutel: string;
  readonly naam: string;
  readonly lijst: readonly OntbrekendeCasus[];
}

/** What she looks at first: by the last field of its place. */
const BELANG = ['maatregelen', 'recidive', 'bevindingen', 'status'];
const belang = ({ pad }: VerschilLezing): number => {
  const plaats = BELANG.indexOf(delenVan(pad).at(-1) ?? '');
  return plaats < 0 ? BELANG.length : plaats;
};
const opBelang = (verschillen: readonly VerschilLezing[]): readonly VerschilLezing[] => [...verschillen].sort((a, b) => belang(a) - belang(b));

/** Small changes of the policy that no case notices: each with the case that would, what comes out of it now and what would, to be added at one click. */
export class BeOntbrekend extends Analysedeel {
  static override styles = [
    Analysedeel.styles,
    verschilStijl,
    css`
      .groepen > * + * {
        margin-block-start: 0.5em;
      }
      .plek + .plek {
        margin-block-start: 1.5em;
      }
      .plek {
        border-inline-start: 4px solid var(--_lijn);
        padding-inline-start: 0.75em;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.125em 0.75em;
      }
      dt {
        color: var(--_zacht);
      }
    `,
  ];

  readonly #vouw = new Vouw(this);
  /** The policy that the outcome is of, as data, and what each change of it reads as: read once. */
  #gelezen: { readonly van: Mutatieproef; readonly bronnen: Bronnen; readonly punten: Map<string, Verschilpunt | undefined> } | undefined;

  #begin(): void {
    if (!this.bruikbaar) return;
    this.analyse.muteer();
    this.werk.meld(teksten.analyse.begonnen);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#kop')?.focus());
  }

  /** What names are taken from: of the very text that the outcome is of. Undefined while that is not known. */
  #lees(van: Mutatieproef): Bronnen | undefined {
    if (this.#gelezen?.van === van) return this.#gelezen.bronnen;
    const { bronnen } = this;
    if (!bronnen || !this.bruikbaar) return undefined;
    this.#gelezen = { van, bronnen, punten: new Map() };
    return bronnen;
  }

  /** What stands otherwise in the text, as the comparison of two versions reads it. */
  #punt({ beleid, landelijk }: Bronnen, mutant: Mutant): Verschilpunt | undefined {
    const gelezen = this.#gelezen?.punten;
    if (gelezen && !gelezen.has(mutant.id)) {
      const punten = leesBeleidsverschil(beleid, { data: pasMutantToe(beleid.data, mutant) }, landelijk);
      gelezen.set(mutant.id, punten.find(({ id }) => id === mutant.plek.id) ?? punten[0]); // a rule that goes is no exception to others any more
    }
    return gelezen?.get(mutant.id);
  }

  #voegToe({ dossier, mutant }: OntbrekendeCasus, naam: string): void {
    void this.proef.maakGeval(dossier, t.titel(naam).slice(0, 200), mutant.plek.soort === 'regel' && mutant.plek.id !== undefined ? [mutant.plek.id] : []);
    this.werk.toon('gevallen');
  }

  /** The overtreding of the dossier by name, where there are more. */
  #overtreding(dossier: unknown, id: string, { beleid }: Bronnen): string | undefined {
    const alle = overtredingenVan(dossier);
    const plaats = alle.findIndex((o) => o.id === id);
    if (alle.length < 2 || plaats < 0) return undefined;
    return teksten.gevallen.overtreding(plaats + 1, beleid.data.voorschriften.find((v) => v.id === alle[plaats]?.voorschrift)?.naam ?? '');
  }

  #rijen(punt: Verschilpunt | undefined) {
    return punt?.rijen.map(
      ({ wat, oud, nieuw }) =>
        html`<p class="naam">${tekst(wat)}</p>
          <dl>
            <dt>${t.staat}</dt>
            <dd>${tekst(oud ?? t.niet)}</dd>
            <dt>${t.zou}</dt>
            <dd>${tekst(nieuw ?? t.niet)}</dd>
          </dl>`,
    );
  }

  #ontbreekt(een: OntbrekendeCasus, naam: string, bronnen: Bronnen, aanwezig: ReadonlySet<string>) {
    const { mutant, dossier, uitkomst, andereUitkomst } = een;
    const punt = this.#punt(bronnen, mutant);
    const wat = punt?.rijen.map((rij) => `${rij.wat}: ${rij.nieuw ?? t.niet}`).join('; ') ?? naam;
    const bij = html`<span class="alleen-voorlezen">${tekst(t.bij(wat))}</span>`;
    const verschillen = opBelang(verschilTussenUitkomsten(bronnen, uitkomst, andereUitkomst));
    const tabel = (verschil: VerschilLezing) => verschiltabel(verschil, (overtreding) => this.#overtreding(dossier, overtreding, bronnen), [t.nu, t.dan]);
    return html`<li class="plek stapel">
      <div class="klein">${this.#rijen(punt)}</div>
      <p class="klein">${t.uitkomst}</p>
      ${verschillen.slice(0, 1).map(tabel)}
      ${verschillen.length < 2 ? nothing : this.#vouw.vouw(`meer ${mutant.id}`, t.meer(verschillen.length - 1), () => verschillen.slice(1).map(tabel), 'klein')}
      <div class="knoppen klein">
        ${
          aanwezig.has(JSON.stringify(dossier))
            ? html`<p>${t.toegevoegd}</p>`
            : this.instelling.rechten === 'lezen'
              ? nothing
              : html`<button type="button" class="hoofd" @click=${() => this.#voegToe(een, naam)}>${t.voegToe}${bij}</button>`
        }
        <button type="button" @click=${() => this.openInVoorbeeld({ id: mutant.id, titel: naam }, [{ naam, dossier }])}>${t.bekijk}${bij}</button>
        <button type="button" class="stil" @click=${() => this.werk.ga({ bestand: 'beleid', pad: mutant.pad })}>${teksten.controle.gaNaar}${bij}</button>
      </div>
    </li>`;
  }

  #groepen({ ontbreekt }: Mutatieproef, { beleid }: Bronnen): readonly Groep[] {
    const groepen = new Map<string, OntbrekendeCasus[]>();
    for (const een of ontbreekt) {
      const [sectie = '', nummer] = delenVan(een.mutant.pad);
      const pad = Array.isArray(waardeBij(beleid.data, stap('', sectie))) && nummer !== undefined ? stap(stap('', sectie), nummer) : stap('', sectie);
      groepen.set(pad, [...(groepen.get(pad) ?? []), een]);
    }
    return [...groepen].map(([sleutel, lijst]) => ({
      sleutel,
      naam: plaatsOp(beleid.data, sleutel)?.naam ?? teksten.inhoud.sectie(delenVan(sleutel)[0] ?? ''),
      lijst,
    }));
  }

  #onbeslist({ onbeslist }: Mutatieproef, bronnen: Bronnen) {
    if (onbeslist.length === 0) return nothing;
    return this.#vouw.vouw(
      'onbeslist',
      t.onbeslist(onbeslist.length),
      () =>
        html`<ul class="kaal klein">
          ${onbeslist.map((mutant) => {
            const punt = this.#punt(bronnen, mutant);
            return html`<li class="plek">${tekst(punt?.naam ?? '')} ${this.#rijen(punt)}</li>`;
          })}
        </ul>`,
    );
  }

  #proef(proef: Mutatieproef, bronnen: Bronnen) {
    const { mutanten, opgemerkt, gelijkwaardig, geweigerd, ontbreekt, falend } = proef;
    const aanwezig = new Set(leesGevallen(this.teksten.casussen).map(({ dossier }) => JSON.stringify(dossier)));
    return html`<p>${tekst(t.telling(mutanten - geweigerd, opgemerkt, gelijkwaardig))}</p>
      ${falend.length === 0 ? nothing : html`<p class="nadruk">${tekst(t.falend(falend.length))}</p>`}
      <p><strong>${tekst(ontbreekt.length === 0 ? t.niets : t.ontbreekt(ontbreekt.length))}</strong></p>
      <div class="groepen">
        ${repeat(
          this.#groepen(proef, bronnen),
          ({ sleutel }) => sleutel,
          ({ sleutel, naam, lijst }) =>
            this.#vouw.vouw(
              sleutel,
              t.groep(naam, lijst.length),
              () =>
                html`<ul class="kaal">
                  ${repeat(
                    lijst,
                    ({ mutant }) => mutant.id,
                    (een) => this.#ontbreekt(een, naam, bronnen, aanwezig),
                  )}
                </ul>`,
            ),
        )}
        ${this.#onbeslist(proef, bronnen)}
      </div>`;
  }

  #uitkomst() {
    const { af } = this.analyse.standen.mutatie;
    if (!af) return nothing;
    if ('belet' in af.uit) return this.belet(af.uit);
    const bronnen = this.#lees(af.uit);
    if (af.beleid !== this.teksten.beleid || !bronnen) return html`<p class="klein zacht">${t.ouder}</p>`;
    return html`${af.met === this.teksten.casussen ? nothing : html`<p class="klein zacht">${t.gevallenAnders}</p>`} ${this.#proef(af.uit, bronnen)}`;
  }

  #knop() {
    const stand = this.analyse.standen.mutatie;
    if (stand.bezig || this.analyse.isActueel(stand.af, this.teksten.casussen)) return nothing;
    return html`<button type="button" class=${stand.af ? '' : 'hoofd'} aria-disabled=${!this.bruikbaar} @click=${() => this.#begin()}>
      ${stand.af ? t.opnieuw : t.begin}
    </button>`;
  }

  override render() {
    const stand = this.analyse.standen.mutatie;
    const leeg = leesGevallen(this.teksten.casussen).length === 0;
    const fout = this.stand !== undefined && !this.stand.bruikbaar;
    return html`<div class="ruim">
      <div class="stapel">
        ${kop(this.instelling.kopniveau + 1, t.kop, { id: 'kop', focus: true })}
        <p class="klein zacht maat">${t.uitleg}</p>
        ${
          fout
            ? this.nietBruikbaar()
            : leeg
              ? html`<p>${t.geenGevallen}</p>
                  <button type="button" @click=${() => this.werk.toon('gevallen')}>${t.naarGevallen}</button>`
              : html`${stand.af ? nothing : html`<p class="klein maat">${t.duur}</p>`} ${this.voortgang('mutatie', stand, t.bezig, t.voortgang)}
                ${this.afloop(stand)} ${this.#knop()}`
        }
      </div>
      <div class="stapel">${this.#uitkomst()}</div>
    </div>`;
  }
}
