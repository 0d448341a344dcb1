import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  beantwoordGebeurtenis,
  bevindingenBij,
  bewerkGebeurtenis,
  geenHistorie,
  kanIngevorderd,
  kanOpgevolgd,
  kladfouten,
  metHoofdletter,
  naamGebeurtenis,
  naamOpenGebeurtenis,
  openGebeurtenissen,
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
import { GEBEURTENISSOORTEN, type Gebeurtenis } from '@handhavingswijzer/engine';
import { isDatum, leesDatumMetDag } from '@handhavingswijzer/lezing';
import { meldingen } from '../delen/bevindingen.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { keuzeveld, tekstveld } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.historie;
const f = t.formulier;

const JA_NEE = [
  { waarde: true, naam: teksten.algemeen.ja },
  { waarde: false, naam: teksten.algemeen.nee },
  { waarde: undefined, naam: teksten.algemeen.weetNiet },
] as const;

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

  /** Open answers about events that were asked on this visit, by place in the history; forgotten when its events change. */
  readonly #gevraagd = new Set<string>();

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
    if (this.fouten.length === 0) {
      this.#gevraagd.clear();
      this.bediening.doe((g) => voegKladToe(g, id));
    }
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
    this.#gevraagd.clear();
    this.bediening.doe((g) => verwijderGebeurtenis(g, id, index));
    this.bediening.naarKop();
  }

  #vraag(g: Gesprek, id: string, historie: readonly Gebeurtenis[] | undefined): TemplateResult {
    const bezig = g.kladden[id] !== undefined;
    return keuzeveld<'ja' | 'nee' | 'weet-niet'>({
      id: 'eerder',
      naam: t.eerder,
      hint: t.hintEerder,
      keuzes: [
        { waarde: 'ja', naam: t.jaIkVulIn },
        { waarde: 'nee', naam: t.neeNiets },
        { waarde: 'weet-niet', naam: teksten.algemeen.weetNiet },
      ],
      gekozen: (k) => (k === 'ja' ? bezig : k === 'nee' && historie?.length === 0 && !bezig),
      zet: (k) => {
        // The focus stays where she chooses: who goes through the options by arrow keys is not thrown out of them (WCAG 3.2.2).
        if (k === 'ja') this.bediening.doe((x) => zetKlad(x, id, x.kladden[id] ?? {}));
        else this.bediening.doe((x) => (k === 'nee' ? geenHistorie : wisHistorie)(zetKlad(x, id, undefined), id));
      },
    });
  }

  /** What is not known of an event and can still change the advice; what was asked here stays, so that the focus does. */
  #openVragen(g: Gesprek, id: string, e: Gebeurtenis, i: number): readonly TemplateResult[] {
    for (const open of openGebeurtenissen(g, id)) this.#gevraagd.add(`${open.index} ${open.veld}`);
    return (['opgevolgd', 'ingevorderd'] as const)
      .filter((veld) => this.#gevraagd.has(`${i} ${veld}`))
      .map((veld) =>
        keuzeveld<boolean | undefined>({
          id: `open-${i}-${veld}`,
          naam: metHoofdletter(naamOpenGebeurtenis(g, { feit: `historie/${i}/${veld}`, overtreding: id }) ?? veld),
          hint: t.openUitleg,
          keuzes: JA_NEE,
          gekozen: (k) => k !== undefined && k === e[veld],
          zet: (k) => this.bediening.doe((x) => beantwoordGebeurtenis(x, id, { index: i, veld }, k)),
        }),
      );
  }

  #gebeurtenis(g: Gesprek, id: string, e: Gebeurtenis, i: number): TemplateResult {
    const naam = t.gebeurtenis(metHoofdletter(naamGebeurtenis(g.kader, e.soort)), isDatum(e.datum) ? leesDatumMetDag(e.datum) : e.datum);
    const details = [
      e.locatie === 'andere' ? t.andereLocatie : t.dezeLocatie,
      e.soortgelijk === true ? t.soortgelijk : t.hetzelfde,
      kanOpgevolgd(e.soort) ? t.opgevolgd(e.opgevolgd) : '',
      kanIngevorderd(e.soort) ? t.ingevorderd(e.ingevorderd) : '',
    ].filter((d) => d !== '');
    const bevindingen = bevindingenBij(g, `${padVan(g.dossier, id)}/historie/${String(i)}`);
    return html`<li>
      <p><strong>${tekst(naam)}</strong></p>
      <p class="zacht">${tekst(details.join(' · '))}</p>
      ${meldingen(bevindingen)} ${this.#openVragen(g, id, e, i)}
      <div class="knoppen">
        <button class="stil" aria-label=${t.wijzig(naam)} @click=${() => this.#bewerk(id, i)}>${teksten.algemeen.wijzig}</button>
        <button class="stil" aria-label=${t.verwijder(naam)} @click=${() => this.#verwijder(id, i)}>${teksten.algemeen.verwijder}</button>
      </div>
    </li>`;
  }

  #formulier(g: Gesprek, id: string, klad: Klad): TemplateResult {
    const fout = (veld: Kladfout['veld']): Kladfout | undefined => this.fouten.find((x) => x.veld === veld);
    return html`<div class="formulier ruim">
      ${kop(this.weergave.kopniveau + 2, klad.index === undefined ? f.nieuw : f.wijzigen)}
      ${
        this.fouten.length === 0
          ? nothing
          : html`<div id="gebeurtenis-fouten" class="foutmelding" tabindex="-1" role="group" aria-label=${f.moetAnders}>
              <p>${f.moetAndersKop}</p>
              <ul>
                ${this.fouten.map((x) => html`<li>${tekst(x.fout)}</li>`)}
              </ul>
            </div>`
      }
      ${this.#soort(g, id, klad, fout('soort'))}
      ${tekstveld({ id: 'gebeurtenis-datum', naam: f.dag, hint: f.hintDag, fout: fout('datum'), waarde: klad.datum ?? '', kort: true, zet: (datum) => this.#zet(id, { datum }) })}
      ${keuzeveld<'deze' | 'andere'>({
        id: 'gebeurtenis-locatie',
        naam: f.locatie,
        hint: f.hintLocatie,
        keuzes: [
          { waarde: 'deze', naam: f.dezeLocatie },
          { waarde: 'andere', naam: f.andereLocatie },
        ],
        gekozen: (k) => klad.locatie === k,
        zet: (k) => this.#zet(id, { locatie: k }),
      })}
      ${keuzeveld<boolean>({
        id: 'gebeurtenis-soortgelijk',
        naam: f.zelfdeVoorschrift,
        hint: f.hintVoorschrift,
        keuzes: [
          { waarde: false, naam: f.jaHetzelfde },
          { waarde: true, naam: f.neeLijktErop },
        ],
        gekozen: (k) => klad.soortgelijk === k,
        zet: (k) => this.#zet(id, { soortgelijk: k }),
      })}
      ${kanOpgevolgd(klad.soort) ? this.#jaNee(id, 'gebeurtenis-opgevolgd', f.opgevolgd, klad.opgevolgd, (k) => ({ opgevolgd: k })) : nothing}
      ${kanIngevorderd(klad.soort) ? this.#jaNee(id, 'gebeurtenis-ingevorderd', f.ingevorderd, klad.ingevorderd, (k) => ({ ingevorderd: k })) : nothing}
      <div class="knoppen">
        <button class="hoofd" @click=${() => this.#klaar(id)}>${tekst(klad.index === undefined ? f.toevoegen : f.opslaan)}</button>
        <button @click=${() => this.#sluit(id)}>${f.sluiten}</button>
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
      <label class="naam" for="gebeurtenis-soort">${f.wat}</label>
      ${fout ? html`<p class="foutmelding" id="soort-fout">${tekst(`${fout.fout} ${fout.herstel}`)}</p>` : nothing}
      <select id="gebeurtenis-soort" aria-describedby=${fout ? 'soort-fout' : nothing} aria-invalid=${fout ? 'true' : nothing} @change=${zet}>
        <option value="" ?selected=${klad.soort === undefined}>${f.kiesSoort}</option>
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
      ${gevuld && !klad ? html`<p><button id="gebeurtenis-nog-een" @click=${() => this.#open(id)}>${t.nogEen}</button></p>` : nothing}
    </div>`;
  }
}
