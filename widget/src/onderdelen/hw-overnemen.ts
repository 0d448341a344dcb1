import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  metHoofdletter,
  naamVanFeit,
  naamVanVoorschrift,
  neemOver,
  overneembaar,
  volgnummer,
  type Gesprek,
  type Overneembaar,
  type OverneembaarAntwoord,
} from '@handhavingswijzer/dialogue';
import { tekst } from '../delen/tekst.ts';
import { keuzeveld, vinkveld } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.overnemen;

/** Takes answers over from another overtreding: from which one, then per question what would be copied; what stands here stays unless she ticks it. */
export class HwOvernemen extends Onderdeel {
  /** Id of the overtreding that takes over. */
  @property({ attribute: false }) naar = '';

  @state() private van: string | undefined;
  /** What she ticked or unticked against the proposal, by feit; the history under the empty name. */
  @state() private anders: ReadonlyMap<string, boolean> = new Map();
  @state() private melding = '';

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (gewijzigd.has('naar')) this.#kies(undefined);
    if (this.van !== undefined && this.gesprek?.dossier.overtredingen.every((o) => o.id !== this.van)) this.#kies(undefined);
  }

  #kies(van: string | undefined): void {
    this.van = van;
    this.anders = new Map();
    this.melding = '';
  }

  #gekozen(a: OverneembaarAntwoord): boolean {
    return this.anders.get(a.feit.id) ?? a.huidig === undefined;
  }

  #wissel(sleutel: string, nu: boolean): void {
    this.anders = new Map([...this.anders, [sleutel, !nu]]);
  }

  #neemOver(g: Gesprek, van: string, lijst: Overneembaar): void {
    const feiten = lijst.antwoorden.filter((a) => this.#gekozen(a)).map((a) => a.feit.id);
    const historie = this.anders.get('') === true;
    if (feiten.length === 0 && !historie) {
      this.melding = t.kiesIets;
      return;
    }
    const nummer = volgnummer(g.dossier, van);
    this.bediening.doe((x) => neemOver(x, van, this.naar, { feiten, historie }));
    this.#kies(undefined);
    this.melding = t.gedaan(feiten.length + Number(historie), nummer);
    void this.updateComplete.then(() => this.zetFocus('#overgenomen'));
  }

  #historie({ historie }: Overneembaar): TemplateResult | typeof nothing {
    if (!historie) return nothing;
    const { gebeurtenissen, anderVoorschrift, huidig = 0 } = historie;
    return vinkveld({
      id: 'overnemen-historie',
      naam: t.historie,
      hint: [t.historieHint, anderVoorschrift ? t.historieAnder : '', huidig > 0 ? t.historieBlijft : ''].filter((x) => x !== '').join(' '),
      keuzes: [{ waarde: '', naam: gebeurtenissen.length === 0 ? t.historieGeen : t.historieErbij(gebeurtenissen.length) }],
      gekozen: () => this.anders.get('') === true,
      zet: () => this.#wissel('', this.anders.get('') === true),
    });
  }

  #lijst(g: Gesprek, van: string): TemplateResult {
    const lijst = overneembaar(g, van, this.naar);
    if (lijst.antwoorden.length === 0 && !lijst.historie) return html`<p>${t.niets}</p>`;
    const vind = (id: string): OverneembaarAntwoord | undefined => lijst.antwoorden.find((a) => a.feit.id === id);
    const gekozen = (id: string): boolean => {
      const a = vind(id);
      return a !== undefined && this.#gekozen(a);
    };
    const aantal = lijst.antwoorden.filter((a) => this.#gekozen(a)).length + Number(this.anders.get('') === true);
    return html`${
        lijst.antwoorden.length === 0
          ? nothing
          : vinkveld({
              id: 'overnemen-welke',
              naam: t.welke,
              hint: t.welkeHint,
              keuzes: lijst.antwoorden.map((a) => ({
                waarde: a.feit.id,
                naam: t.nieuw(metHoofdletter(naamVanFeit(a.feit)), a.naam),
                toelichting: [a.huidig === undefined ? '' : t.staatAl(a.huidig), a.feit.soort === 'weging' ? t.weging : ''].filter((x) => x !== '').join(' '),
              })),
              gekozen,
              zet: (id) => this.#wissel(id, gekozen(id)),
            })
      }
      ${this.#historie(lijst)}
      <div class="veld"><button @click=${() => this.#neemOver(g, van, lijst)}>${tekst(t.neemOver(aantal))}</button></div>`;
  }

  override render() {
    const g = this.gesprek;
    const anderen = g?.dossier.overtredingen.filter((o) => o.id !== this.naar) ?? [];
    if (!g || anderen.length === 0) return nothing;
    return html`<details>
      <summary>${t.titel}</summary>
      <p>${t.uitleg}</p>
      ${keuzeveld<string>({
        id: 'overnemen-van',
        naam: t.van,
        keuzes: anderen.map((o) => ({
          waarde: o.id,
          naam: teksten.algemeen.overtredingMet(volgnummer(g.dossier, o.id), naamVanVoorschrift(g.kader, o.voorschrift)),
        })),
        gekozen: (k) => k === this.van,
        zet: (k) => this.#kies(k),
      })}
      ${this.van === undefined ? nothing : html`<div class="ruim">${this.#lijst(g, this.van)}</div>`}
      <p id="overgenomen" role="status" tabindex="-1">${tekst(this.melding)}</p>
    </details>`;
  }
}
