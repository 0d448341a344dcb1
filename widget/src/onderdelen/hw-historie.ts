import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  bevindingenBij,
  bewerkGebeurtenis,
  geenHistorie,
  GEBEURTENISSOORTEN,
  kanIngevorderd,
  kanOpgevolgd,
  kladfouten,
  metHoofdletter,
  naamGebeurtenis,
  padVan,
  verwijderGebeurtenis,
  voegKladToe,
  wisHistorie,
  zetKlad,
  zoekOvertreding,
  type Gesprek,
  type Klad,
  type Kladfout,
} from '@handhavingswijzer/dialogue';
import type { Gebeurtenis } from '@handhavingswijzer/engine';
import { isDatum, leesDatumMetDag } from '@handhavingswijzer/lezing';
import { meldingen } from '../delen/bevindingen.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { keuzeveld, tekstveld } from '../delen/velden.ts';
import { Onderdeel } from './onderdeel.ts';

const JA_NEE = [
  { waarde: true, naam: 'Ja' },
  { waarde: false, naam: 'Nee' },
  { waarde: undefined, naam: 'Weet ik nog niet' },
] as const;

const jaNee = (waarde: boolean | undefined): string => (waarde === undefined ? 'niet bekend' : waarde ? 'ja' : 'nee');

/** What happened before on this voorschrift: entered by form, or explicitly nothing. */
export class HwHistorie extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      li {
        border-block-end: 1px solid var(--_lijn);
        padding-block: 0.5em;
      }
      .formulier {
        border: 1px solid var(--_lijn);
        border-radius: var(--_rond);
        padding: 1em;
      }
    `,
  ];

  @state() private fouten: readonly Kladfout[] = [];

  #zet(id: string, wijziging: { readonly [K in keyof Klad]?: Klad[K] | undefined }): void {
    this.bediening.doe((g) => {
      const nieuw = Object.fromEntries(Object.entries({ ...g.kladden[id], ...wijziging }).filter(([, w]) => w !== undefined));
      return zetKlad(g, id, nieuw);
    });
    if (this.fouten.length > 0) this.fouten = kladfouten(this.gesprek?.kladden[id] ?? {});
  }

  #open(id: string): void {
    this.bediening.doe((g) => zetKlad(g, id, g.kladden[id] ?? {}));
    void this.updateComplete.then(() => this.zetFocus('#gebeurtenis-soort'));
  }

  #klaar(id: string): void {
    this.fouten = kladfouten(this.gesprek?.kladden[id] ?? {});
    if (this.fouten.length === 0) this.bediening.doe((g) => voegKladToe(g, id));
    void this.updateComplete.then(() => this.zetFocus(this.fouten.length > 0 ? '#gebeurtenis-fouten' : '#gebeurtenis-nog-een'));
  }

  #sluit(id: string): void {
    this.fouten = [];
    this.bediening.doe((g) => zetKlad(g, id, undefined));
    this.bediening.naarKop();
  }

  #bewerk(id: string, index: number): void {
    this.fouten = [];
    this.bediening.doe((g) => bewerkGebeurtenis(g, id, index));
    void this.updateComplete.then(() => this.zetFocus('#gebeurtenis-soort'));
  }

  #verwijder(id: string, index: number): void {
    this.bediening.doe((g) => verwijderGebeurtenis(g, id, index));
    this.bediening.naarKop();
  }

  #vraag(g: Gesprek, id: string, historie: readonly Gebeurtenis[] | undefined): TemplateResult {
    const bezig = g.kladden[id] !== undefined;
    return keuzeveld<'ja' | 'nee' | 'weet-niet'>({
      id: 'eerder',
      naam: 'Is er bij deze houder eerder iets gebeurd met dit voorschrift?',
      hint: 'Denk aan een eerdere overtreding, een herstelaanbod, een bevel of een maatregel. Het beleid kijkt hiernaar om te bepalen of een zwaardere maatregel past. Dit stelt u vast.',
      keuzes: [
        { waarde: 'ja', naam: 'Ja, ik vul het in' },
        { waarde: 'nee', naam: 'Nee, er zijn geen eerdere maatregelen of overtredingen' },
        { waarde: 'weet-niet', naam: 'Weet ik nog niet' },
      ],
      gekozen: (k) => (k === 'ja' ? bezig : k === 'nee' && historie?.length === 0 && !bezig),
      zet: (k) => {
        if (k === 'ja') this.#open(id);
        else this.bediening.doe((x) => (k === 'nee' ? geenHistorie : wisHistorie)(zetKlad(x, id, undefined), id));
      },
    });
  }

  #gebeurtenis(g: Gesprek, id: string, e: Gebeurtenis, i: number): TemplateResult {
    const naam = `${metHoofdletter(naamGebeurtenis(g.kader, e.soort))}, ${isDatum(e.datum) ? leesDatumMetDag(e.datum) : e.datum}`;
    const details = [
      e.locatie === 'andere' ? 'op een andere locatie van deze houder' : 'op deze locatie',
      e.soortgelijk === true ? 'soortgelijk voorschrift' : 'hetzelfde voorschrift',
      kanOpgevolgd(e.soort) ? `opgevolgd: ${jaNee(e.opgevolgd)}` : '',
      kanIngevorderd(e.soort) ? `dwangsom geïnd: ${jaNee(e.ingevorderd)}` : '',
    ].filter((d) => d !== '');
    const bevindingen = bevindingenBij(g, `${padVan(g.dossier, id)}/historie/${String(i)}`);
    return html`<li>
      <p><strong>${tekst(naam)}</strong></p>
      <p class="zacht">${tekst(details.join(' · '))}</p>
      ${meldingen(bevindingen)}
      <div class="knoppen">
        <button class="stil" aria-label=${`Wijzig: ${naam}`} @click=${() => this.#bewerk(id, i)}>Wijzig</button>
        <button class="stil" aria-label=${`Verwijder: ${naam}`} @click=${() => this.#verwijder(id, i)}>Verwijder</button>
      </div>
    </li>`;
  }

  #formulier(g: Gesprek, id: string, klad: Klad): TemplateResult {
    const fout = (veld: Kladfout['veld']): Kladfout | undefined => this.fouten.find((f) => f.veld === veld);
    return html`<div class="formulier ruim">
      ${kop(this.weergave.kopniveau + 2, klad.index === undefined ? 'Wat er eerder is gebeurd' : 'Eerdere gebeurtenis wijzigen')}
      ${
        this.fouten.length === 0
          ? nothing
          : html`<div id="gebeurtenis-fouten" class="foutmelding" tabindex="-1" role="group" aria-label="Dit moet nog anders">
              <p>Dit moet nog anders:</p>
              <ul>
                ${this.fouten.map((f) => html`<li>${tekst(f.fout)}</li>`)}
              </ul>
            </div>`
      }
      ${this.#soort(g, id, klad, fout('soort'))}
      ${tekstveld({ id: 'gebeurtenis-datum', naam: 'Op welke dag?', hint: 'De dag waarop de maatregel is opgelegd of de overtreding is vastgesteld. Bijvoorbeeld 2-3-2025.', fout: fout('datum'), waarde: klad.datum ?? '', kort: true, zet: (t) => this.#zet(id, { datum: t }) })}
      ${keuzeveld<'deze' | 'andere'>({
        id: 'gebeurtenis-locatie',
        naam: 'Op welke locatie?',
        hint: 'Kiest u niets, dan geldt: op deze locatie.',
        keuzes: [
          { waarde: 'deze', naam: 'Op deze locatie' },
          { waarde: 'andere', naam: 'Op een andere locatie van dezelfde houder' },
        ],
        gekozen: (k) => klad.locatie === k,
        zet: (k) => this.#zet(id, { locatie: k }),
      })}
      ${keuzeveld<boolean>({
        id: 'gebeurtenis-soortgelijk',
        naam: 'Ging het om hetzelfde voorschrift?',
        hint: 'Kiest u niets, dan geldt: hetzelfde voorschrift.',
        keuzes: [
          { waarde: false, naam: 'Ja, hetzelfde voorschrift' },
          { waarde: true, naam: 'Nee, een voorschrift dat erop lijkt' },
        ],
        gekozen: (k) => klad.soortgelijk === k,
        zet: (k) => this.#zet(id, { soortgelijk: k }),
      })}
      ${kanOpgevolgd(klad.soort) ? this.#jaNee(id, 'gebeurtenis-opgevolgd', 'Heeft de houder op tijd gedaan wat moest?', klad.opgevolgd, (k) => ({ opgevolgd: k })) : nothing}
      ${kanIngevorderd(klad.soort) ? this.#jaNee(id, 'gebeurtenis-ingevorderd', 'Is de dwangsom verbeurd en geïnd?', klad.ingevorderd, (k) => ({ ingevorderd: k })) : nothing}
      <div class="knoppen">
        <button class="hoofd" @click=${() => this.#klaar(id)}>${tekst(klad.index === undefined ? 'Toevoegen' : 'Wijziging opslaan')}</button>
        <button @click=${() => this.#sluit(id)}>Formulier sluiten</button>
      </div>
    </div>`;
  }

  #jaNee(
    id: string,
    veld: string,
    naam: string,
    waarde: boolean | undefined,
    maak: (k: boolean | undefined) => { opgevolgd?: boolean | undefined; ingevorderd?: boolean | undefined },
  ): TemplateResult {
    return keuzeveld<boolean | undefined>({
      id: veld,
      naam,
      keuzes: JA_NEE,
      gekozen: (k) => k !== undefined && k === waarde,
      zet: (k) => this.#zet(id, maak(k)),
    });
  }

  #soort(g: Gesprek, id: string, klad: Klad, fout: Kladfout | undefined): TemplateResult {
    const zet = (e: Event): void => {
      const waarde = (e.currentTarget as HTMLSelectElement).value;
      this.#zet(id, { soort: GEBEURTENISSOORTEN.find((s) => s === waarde) });
    };
    return html`<div class="veld ${fout ? 'mis' : ''}">
      <label class="naam" for="gebeurtenis-soort">Wat is er gebeurd?</label>
      ${fout ? html`<p class="foutmelding" id="soort-fout">${tekst(`${fout.fout} ${fout.herstel}`)}</p>` : nothing}
      <select id="gebeurtenis-soort" aria-describedby=${fout ? 'soort-fout' : nothing} aria-invalid=${fout ? 'true' : nothing} @change=${zet}>
        <option value="" ?selected=${klad.soort === undefined}>Kies een soort</option>
        ${GEBEURTENISSOORTEN.map((s) => html`<option value=${s} ?selected=${klad.soort === s}>${metHoofdletter(naamGebeurtenis(g.kader, s))}</option>`)}
      </select>
    </div>`;
  }

  override render() {
    const g = this.gesprek;
    if (g?.plaats.soort !== 'historie') return nothing;
    const id = g.plaats.overtreding;
    const historie = zoekOvertreding(g.dossier, id)?.historie;
    const klad = g.kladden[id];
    const gevuld = historie !== undefined && historie.length > 0;
    return html`<div class="ruim maat">
      ${
        gevuld
          ? html`<ul class="kaal">
              ${historie.map((e, i) => this.#gebeurtenis(g, id, e, i))}
            </ul>`
          : this.#vraag(g, id, historie)
      }
      ${klad ? this.#formulier(g, id, klad) : nothing}
      ${gevuld && !klad ? html`<p><button id="gebeurtenis-nog-een" @click=${() => this.#open(id)}>Nog een eerdere gebeurtenis toevoegen</button></p>` : nothing}
    </div>`;
  }
}
