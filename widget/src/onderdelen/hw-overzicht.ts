import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  gedragingenVan,
  metHoofdletter,
  naamVanAntwoord,
  naamVanFeit,
  naamVanPlaats,
  naamVanVoorschrift,
  naamVanZaakveld,
  overzichtVan,
  redenNietNodig,
  volgnummer,
  ZAAKVELDEN,
  zoekOvertreding,
  naamGebeurtenis,
  optiesVanZaakveld,
  type Gesprek,
  type OverzichtStap,
  type Plaats,
  type Zaakveld,
} from '@handhavingswijzer/dialogue';
import { isDatum, leesDatum, leesDatumMetDag, leesGetal, type HerkomstFeit } from '@handhavingswijzer/lezing';
import { aardmerk, aardstijl, aardVan } from '../delen/aard.ts';
import { kop, tekst } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.overzicht;

/** What was asked, the answer in words, and how the answer came about. */
type Rij = readonly [wat: string, waarde: string, aard?: HerkomstFeit];

/** Everything that was filled in, on one page, with a way back to each place. */
export class HwOverzicht extends Onderdeel {
  static override styles = [
    Onderdeel.styles,
    aardstijl,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(8em, 1fr) 2fr;
        gap: 0.25em 1em;
      }
      dt {
        color: var(--_zacht);
      }
      .groep {
        border-block-start: 1px solid var(--_lijn);
        padding-block: 0.5em;
      }
      .kopregel {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 0 1em;
      }
    `,
  ];

  /** Ids of the overtredingen whose questions that are not needed are in sight. */
  @state() private uitgevouwen: ReadonlySet<string> = new Set();

  #groep(naam: string, plaats: Plaats, rijen: readonly Rij[], wijzig: string, niveau = this.weergave.kopniveau + 3): TemplateResult {
    return html`<div class="groep">
      <div class="kopregel">
        ${kop(niveau, naam, { klasse: 'kop-klein' })}
        ${this.weergave.alleenLezen ? nothing : html`<button class="stil" aria-label=${wijzig} @click=${() => this.bediening.ga(plaats)}>${teksten.algemeen.wijzig}</button>`}
      </div>
      <dl>
        ${rijen.map(
          ([wat, waarde, aard]) =>
            html`<dt>${tekst(wat)}</dt>
              <dd>${tekst(waarde)} ${aard ? aardmerk(aard) : nothing}</dd>`,
        )}
      </dl>
    </div>`;
  }

  #waarde(g: Gesprek, v: Zaakveld): string {
    const waarde = v.lees(g.dossier);
    if (waarde === undefined) return teksten.algemeen.nogNietBekend;
    if (typeof waarde === 'number') return leesGetal(waarde);
    if (v.soort === 'datum' && isDatum(String(waarde))) return leesDatumMetDag(String(waarde));
    return optiesVanZaakveld(g, v).find((o) => o.waarde === waarde)?.naam ?? String(waarde);
  }

  #zaak(g: Gesprek): TemplateResult {
    const velden = ZAAKVELDEN.filter((v) => v.verplicht || v.lees(g.dossier) !== undefined || g.onbekend.includes(v.id));
    return this.#groep(
      t.zaak,
      { soort: 'zaak' },
      velden.map((v) => [metHoofdletter(naamVanZaakveld(g, v)), this.#waarde(g, v)]),
      t.wijzig(t.zaak),
      this.weergave.kopniveau + 2,
    );
  }

  #rijen(g: Gesprek, id: string, stap: OverzichtStap): readonly Rij[] {
    const o = zoekOvertreding(g.dossier, id);
    if (!o) return [];
    if (stap.plaats.soort === 'gegevens') {
      return [
        [t.voorschrift, naamVanVoorschrift(g.kader, o.voorschrift)],
        [t.dag, o.pleegdatum === undefined || !isDatum(o.pleegdatum) ? t.dagInspectie : leesDatumMetDag(o.pleegdatum)],
        ...(o.aantal === undefined ? [] : [[t.aantal, leesGetal(o.aantal)] as const]),
      ];
    }
    if (stap.plaats.soort === 'historie') {
      if (o.historie === undefined) return [[t.eerder, teksten.algemeen.nogNietBekend]];
      return o.historie.length === 0
        ? [[t.eerder, t.niets]]
        : o.historie.map((e) => [metHoofdletter(naamGebeurtenis(g.kader, e.soort)), isDatum(e.datum) ? leesDatum(e.datum) : e.datum] as const);
    }
    return stap.vragen
      .filter((v) => v.stand !== 'niet-nodig' || v.onbekend)
      .map((v): Rij => {
        const naam = metHoofdletter(naamVanFeit(v.feit));
        if (v.antwoord !== undefined) return [naam, naamVanAntwoord(v.feit, v.antwoord), aardVan(v.feit)];
        return v.aangenomen === undefined ? [naam, teksten.algemeen.nogNietBekend] : [naam, t.volgtUitVoorschrift(v.aangenomen), 'aangenomen'];
      });
  }

  /** The questions that are not asked any more, with why; the reasons are only made when she looks at them. */
  #nietNodig(g: Gesprek, id: string, nummer: number): TemplateResult | typeof nothing {
    const rest = overzichtVan(g, id).flatMap(({ vragen }) => vragen.filter((v) => v.stand === 'niet-nodig' && !v.onbekend));
    if (rest.length === 0) return nothing;
    const open = this.uitgevouwen.has(id);
    const wissel = (e: Event): void => {
      const zonder = [...this.uitgevouwen].filter((x) => x !== id);
      this.uitgevouwen = new Set((e.currentTarget as HTMLDetailsElement).open ? [...zonder, id] : zonder);
    };
    return html`<details class="groep" @toggle=${wissel}>
      <summary aria-label=${t.nietNodigBij(rest.length, nummer)}>${tekst(t.nietNodig(rest.length))}</summary>
      <dl>
        ${
          open
            ? rest.map(
                (v) =>
                  html`<dt>${tekst(metHoofdletter(naamVanFeit(v.feit)))}</dt>
                    <dd>${tekst(redenNietNodig(g, v) ?? '')}</dd>`,
              )
            : nothing
        }
      </dl>
    </details>`;
  }

  #overtreding(g: Gesprek, id: string, nummer: number): TemplateResult {
    const naam = naamVanVoorschrift(g.kader, zoekOvertreding(g.dossier, id)?.voorschrift ?? '');
    const stappen = overzichtVan(g, id).map((s) => ({ ...s, rijen: this.#rijen(g, id, s) }));
    return html`<section>
      ${kop(this.weergave.kopniveau + 2, teksten.algemeen.overtredingMet(nummer, naam))}
      ${stappen.filter((s) => s.rijen.length > 0).map((s) => this.#groep(s.naam, s.plaats, s.rijen, t.wijzigBij(nummer, s.naam)))}
      ${this.#nietNodig(g, id, nummer)}
    </section>`;
  }

  /** What was said of all overtredingen together. */
  #samen(g: Gesprek): TemplateResult | typeof nothing {
    if (g.dossier.overtredingen.length === 0) return nothing;
    const s = teksten.totaal;
    const groepen = gedragingenVan(g.dossier).filter((x) => x.overtredingen.length > 1);
    const { oordeel, toelichting } = g.besluit.evenredigheid;
    const naam = naamVanPlaats(g, { soort: 'totaal' });
    return html`<section>
      ${this.#groep(
        naam,
        { soort: 'totaal' },
        [
          ...(groepen.length === 0
            ? [[s.overzichtGedraging, s.overzichtGeen] as const]
            : groepen.map((x) => [s.overzichtGedraging, s.overzichtLeden(x.overtredingen.map((o) => volgnummer(g.dossier, o)))] as const)),
          [s.overzichtEvenredig, oordeel === undefined ? teksten.algemeen.nogNietBekend : s.oordeel[oordeel]],
          ...(toelichting.trim() === '' ? [] : [[s.overzichtToelichting, toelichting] as const]),
        ],
        t.wijzig(naam),
        this.weergave.kopniveau + 2,
      )}
    </section>`;
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    return html`<div class="ruim maat">
      <hw-onderzoek></hw-onderzoek>
      <section>${this.#zaak(g)}</section>
      ${repeat(
        g.dossier.overtredingen,
        (o) => o.id,
        (o, i) => this.#overtreding(g, o.id, i + 1),
      )}
      ${this.#samen(g)}
    </div>`;
  }
}
