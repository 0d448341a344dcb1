import { html, nothing, type TemplateResult } from 'lit';
import {
  bevindingenBij,
  kiesVoorschrift,
  leesDatumInvoer,
  leesGeheel,
  naamVanVoorschrift,
  padVan,
  sleutel,
  toonDatumInvoer,
  verwijderOvertreding,
  zetOvertredingveldMetTekst,
  zoekOvertreding,
  type Gesprek,
} from '@handhavingswijzer/dialogue';
import type { Overtreding } from '@handhavingswijzer/engine';
import { isDatum, leesDatumMetDag } from '@handhavingswijzer/lezing';
import { bevindingfout, meldingen } from '../delen/bevindingen.ts';
import { bronvouw } from '../delen/bron.ts';
import { alineas, kop, tekst } from '../delen/tekst.ts';
import { tekstveld } from '../delen/velden.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.gegevens;

/** The own data of one overtreding: voorschrift, day, number, and whether it is the same conduct as another one. */
export class HwGegevens extends Onderdeel {
  #pleegdatum(g: Gesprek, o: Overtreding): TemplateResult {
    const invoer = g.invoer[sleutel('pleegdatum', o.id)];
    const dag = o.pleegdatum !== undefined && isDatum(o.pleegdatum) ? leesDatumMetDag(o.pleegdatum) : undefined;
    const feit = g.kader.dossierfeiten.get('pleegdatum');
    return tekstveld({
      id: 'pleegdatum',
      naam: feit?.vraag ?? t.welkeDag,
      hint: t.hintDag(feit?.toelichting ?? ''),
      fout: invoer ?? bevindingfout(bevindingenBij(g, `${padVan(g.dossier, o.id)}/pleegdatum`)),
      waarde: invoer?.tekst ?? (o.pleegdatum === undefined ? '' : toonDatumInvoer(o.pleegdatum)),
      kort: true,
      na: dag,
      zet: (invoer) => this.bediening.doe((x) => zetOvertredingveldMetTekst(x, o.id, 'pleegdatum', invoer, leesDatumInvoer(invoer))),
    });
  }

  #aantal(g: Gesprek, o: Overtreding): TemplateResult | typeof nothing {
    const telt = g.kader.voorschriften.get(o.voorschrift)?.bedragen.filter((b) => b.telt) ?? [];
    if (telt.length === 0 && o.aantal === undefined) return nothing;
    const invoer = g.invoer[sleutel('aantal', o.id)];
    const eenheden = [...new Set(telt.map((b) => b.per))];
    return tekstveld({
      id: 'aantal',
      naam: t.hoeveel,
      hint: eenheden.length === 0 ? t.teltNietMee : t.geldtPer(eenheden),
      fout: invoer ?? bevindingfout(bevindingenBij(g, `${padVan(g.dossier, o.id)}/aantal`)),
      waarde: invoer?.tekst ?? (o.aantal === undefined ? '' : String(o.aantal)),
      kort: true,
      cijfers: true,
      zet: (invoer) => this.bediening.doe((x) => zetOvertredingveldMetTekst(x, o.id, 'aantal', invoer, leesGeheel(invoer, 1, 100_000))),
    });
  }

  /** Which conduct this overtreding came from; said at one place only, where all of them can be seen. */
  #gedraging(g: Gesprek, o: Overtreding): TemplateResult | typeof nothing {
    if (g.dossier.overtredingen.length < 2) return nothing;
    const anderen = g.dossier.overtredingen.flatMap((a, i) => (o.gedraging !== undefined && a.id !== o.id && a.gedraging === o.gedraging ? [i + 1] : []));
    return html`<div class="veld">
      <p>${tekst(anderen.length === 0 ? teksten.totaal.eigenGedraging : teksten.totaal.zelfdeGedraging(anderen))}</p>
      <p><button class="stil" @click=${() => this.bediening.ga({ soort: 'totaal' })}>${teksten.totaal.naarSamen}</button></p>
    </div>`;
  }

  override render() {
    const g = this.gesprek;
    const o = g?.plaats.soort === 'gegevens' ? zoekOvertreding(g.dossier, g.plaats.overtreding) : undefined;
    if (!g || !o) return nothing;
    const voorschrift = g.kader.voorschriften.get(o.voorschrift);
    const pad = padVan(g.dossier, o.id);
    const eigen = [...bevindingenBij(g, `${pad}/voorschrift`), ...bevindingenBij(g, `${pad}/gedraging`)];
    return html`<div class="ruim maat">
      <section class="stapel">
        ${kop(this.weergave.kopniveau + 2, t.voorschrift)}
        <p>
          <strong>${tekst(naamVanVoorschrift(g.kader, o.voorschrift))}</strong>
          ${voorschrift ? html`<span class="zacht">${tekst(t.domein(voorschrift.domein))}</span>` : nothing}
        </p>
        ${alineas(voorschrift?.toelichting)} ${meldingen(eigen)} ${voorschrift ? bronvouw(g.kader, voorschrift.bron, voorschrift.naam) : nothing}
        <details>
          <summary>${t.anderVoorschrift}</summary>
          <hw-kiezer .naam=${t.zoekAnder} .kies=${(id: string) => this.bediening.doe((x) => kiesVoorschrift(x, o.id, id))}></hw-kiezer>
        </details>
      </section>
      <section>${this.#pleegdatum(g, o)} ${this.#aantal(g, o)} ${this.#gedraging(g, o)}</section>
      <hw-overnemen .naar=${o.id}></hw-overnemen>
      <p><button class="stil" @click=${() => this.bediening.doe((x) => verwijderOvertreding(x, o.id))}>${t.verwijder}</button></p>
    </div>`;
  }
}
