import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  gedragingenMetLege,
  naamVanVoorschrift,
  ontbindGedraging,
  volgnummer,
  zetInGedraging,
  type Gedraging,
  type Gesprek,
} from '@handhavingswijzer/dialogue';
import { leesSamenloop } from '@handhavingswijzer/lezing';
import { bronvouw } from '../delen/bron.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { vinkveld } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.totaal;

/** Which overtredingen came from one and the same conduct: a group of boxes per conduct, each tick an act of its own. */
export class HwSamenloop extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    css`
      .gedraging + .gedraging {
        border-block-start: 1px solid var(--_lijn);
        padding-block-start: 1em;
      }
    `,
  ];

  #uiteen(id: string): void {
    this.bediening.doe((g) => ontbindGedraging(g, id));
    void this.updateComplete.then(() => this.zetFocus('#samenloop-kop'));
  }

  /** A tick; who takes the last one out of a conduct goes on in the empty one that stays. */
  #zet({ id, overtredingen }: Gedraging, overtreding: string): void {
    const erin = overtredingen.includes(overtreding);
    this.bediening.doe((g) => zetInGedraging(g, id, overtreding, !erin));
    if (!erin || overtredingen.length > 1) return;
    void this.updateComplete.then(() => {
      const g = this.gesprek;
      const lege = g && gedragingenMetLege(g.dossier).at(-1);
      if (!lege || lege.id === id) return;
      const plek = g.dossier.overtredingen.filter((o) => o.gedraging === undefined).findIndex((o) => o.id === overtreding);
      this.zetFocus(`[id="${CSS.escape(`${lege.id}-${String(plek)}`)}"]`);
    });
  }

  #gedraging(g: Gesprek, { id, overtredingen }: Gedraging, nummer: number): TemplateResult {
    const leeg = overtredingen.length === 0;
    const samen = overtredingen.map((o) => volgnummer(g.dossier, o)).sort((a, b) => a - b);
    return html`<div class="gedraging stapel">
      ${vinkveld({
        id,
        naam: !leeg ? t.gedraging(nummer) : nummer === 1 ? t.eersteGedraging : t.nogEenGedraging,
        hint: leeg ? t.kiesErTwee : overtredingen.length === 1 ? t.nogEen : t.samen(samen),
        keuzes: g.dossier.overtredingen
          .map((o, i) => ({ ...o, naam: teksten.algemeen.genummerd(i + 1, naamVanVoorschrift(g.kader, o.voorschrift)) }))
          .filter((o) => o.gedraging === undefined || o.gedraging === id)
          .map((o) => ({ waarde: o.id, naam: o.naam })),
        gekozen: (o) => overtredingen.includes(o),
        zet: (o) => this.#zet({ id, overtredingen }, o),
      })}
      ${overtredingen.length < 2 ? nothing : html`<p><button class="stil" @click=${() => this.#uiteen(id)}>${tekst(t.haalUiteen(nummer))}</button></p>`}
    </div>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    const regel = leesSamenloop(g.kader.beleid, g.kader.landelijk);
    return html`<section class="stapel maat">
      ${kop(this.weergave.kopniveau + 2, t.samenloop, { id: 'samenloop-kop', focus: true })}
      ${
        g.dossier.overtredingen.length < 2
          ? html`<p>${t.samenloopEen}</p>`
          : html`<p>${t.samenloopUitleg}</p>
              <p>${tekst(regel ? regel.zin.tekst : t.samenloopGeenRegel)}</p>
              ${regel ? bronvouw(g.kader, regel.bron, t.samenloop) : nothing}
              ${repeat(
                gedragingenMetLege(g.dossier),
                (x) => x.id,
                (x, i) => this.#gedraging(g, x, i + 1),
              )}`
      }
    </section>`;
  }
}
