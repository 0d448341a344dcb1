import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  beantwoord,
  beantwoordMetTekst,
  leesBedragInvoer,
  leesDatumInvoer,
  leesGeheel,
  metHoofdletter,
  toonBedragInvoer,
  toonDatumInvoer,
  wissel,
  type Gelezen,
  type Vraag,
} from '@handhavingswijzer/dialogue';
import type { Antwoord } from '@handhavingswijzer/engine';
import { isDatum, leesDatumMetDag } from '@handhavingswijzer/lezing';
import { aardmerk, aardstijl, aardVan } from '../delen/aard.ts';
import { bevindingfout } from '../delen/bevindingen.ts';
import { bronvouw } from '../delen/bron.ts';
import { keuzeveld, tekstveld, vinkveld } from '../delen/velden.ts';
import { tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.vraag;

/** One feit as a question: explanation, source, options and what each option would do to the advice. */
export class HwVraag extends Onderdeel {
  static override styles = [Onderdeel.styles, aardstijl];

  @property({ attribute: false }) vraag!: Vraag;
  /** An answer can be tried out beside the case. */
  @property({ attribute: false }) proefbaar = true;

  #zet(antwoord: Antwoord | undefined): void {
    this.bediening.doe((g) => beantwoord(g, this.vraag.feit, this.vraag.overtreding, antwoord));
  }

  #zetTekst(invoer: string): void {
    const { feit, overtreding } = this.vraag;
    this.bediening.doe((g) => beantwoordMetTekst(g, feit, overtreding, invoer, this.#lees(invoer)));
  }

  #lees(invoer: string): Gelezen<Antwoord> {
    const { type, min = 0, max = Number.MAX_SAFE_INTEGER } = this.vraag.feit;
    if (type === 'datum') return leesDatumInvoer(invoer);
    return type === 'bedrag' ? leesBedragInvoer(invoer) : leesGeheel(invoer, min, max);
  }

  #uitleg(v: Vraag): string {
    return `${v.feit.toelichting}${v.overtreding === undefined ? t.heleZaak : ''}`;
  }

  #invoer(v: Vraag): TemplateResult {
    const gedeeld = { id: 'vraag', naam: v.feit.vraag, hint: this.#uitleg(v), fout: v.invoer ?? bevindingfout(v.bevindingen) };
    const weetNiet = { waarde: undefined, naam: teksten.algemeen.weetNiet };
    if (v.feit.type === 'boolean' || v.feit.type === 'keuze') {
      return keuzeveld<string | boolean | undefined>({
        ...gedeeld,
        keuzes: [...v.opties.map((o) => ({ ...o, waarde: o.waarde as string | boolean | undefined })), weetNiet],
        gekozen: (k) => (k === undefined ? v.onbekend && v.antwoord === undefined : v.antwoord === k),
        zet: (k) => this.#zet(k),
      });
    }
    if (v.feit.type === 'lijst') return this.#lijst(v, gedeeld);
    const waarde =
      v.antwoord === undefined
        ? ''
        : v.feit.type === 'datum'
          ? toonDatumInvoer(String(v.antwoord))
          : v.feit.type === 'bedrag'
            ? toonBedragInvoer(Number(v.antwoord))
            : String(v.antwoord);
    const na = v.feit.type === 'datum' && typeof v.antwoord === 'string' && isDatum(v.antwoord) ? leesDatumMetDag(v.antwoord) : t.laatLeeg;
    return tekstveld({
      ...gedeeld,
      waarde: v.invoer?.tekst ?? waarde,
      kort: true,
      cijfers: v.feit.type === 'geheel',
      na,
      zet: (invoer) => this.#zetTekst(invoer),
    });
  }

  #lijst(v: Vraag, gedeeld: { id: string; naam: string; hint: string }): TemplateResult {
    const lijst = Array.isArray(v.antwoord) ? v.antwoord : undefined;
    const geen = 'geen-van-deze';
    return vinkveld({
      ...gedeeld,
      hint: t.kiesMeer(gedeeld.hint),
      keuzes: [...v.opties.map((o) => ({ ...o, waarde: String(o.waarde) })), { waarde: geen, naam: t.geenVanDeze }],
      gekozen: (k) => (k === geen ? lijst?.length === 0 : lijst?.includes(k) === true),
      zet: (k) => {
        const nieuw = k === geen ? [] : wissel(v.antwoord, k);
        const leeg = k === geen ? lijst?.length === 0 : nieuw.length === 0;
        this.#zet(leeg ? undefined : nieuw);
      },
    });
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const v = this.vraag;
    const eerder = g.vervallen.filter((x) => x.wat === 'antwoord' && x.id === v.feit.id && x.overtreding === v.overtreding).at(-1);
    return html`${this.#invoer(v)}
      ${eerder ? html`<p class="hint">${tekst(teksten.overgang.eerderAntwoord(eerder.inWoorden, eerder.beleid.versie))}</p>` : nothing}
      <p class="klein">${aardmerk(aardVan(v.feit), v.feit.soort === 'weging' ? t.weegtU : t.steltUVast)}</p>
      ${v.aangenomen === undefined ? nothing : html`<p class="hint">${aardmerk('aangenomen')} ${tekst(t.aangenomen(metHoofdletter(v.aangenomen)))}</p>`}
      <hw-gevolgen .vraag=${v}></hw-gevolgen> ${bronvouw(g.kader, v.feit.bron, v.feit.vraag)}
      ${
        this.proefbaar && g.beoordeling.soort === 'advies'
          ? html`<button class="stil klein" @click=${() => this.bediening.probeer(g.proef?.wijzigingen ?? [], v.feit.id)}>
              ${teksten.proef.probeerVraag}<span class="alleen-voorlezen">${tekst(teksten.algemeen.bij(v.feit.vraag))}</span>
            </button>`
          : nothing
      }`;
  }
}
