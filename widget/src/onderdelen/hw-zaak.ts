import { html, nothing, type TemplateResult } from 'lit';
import {
  bevindingenBij,
  isOntbrekend,
  leesDatumInvoer,
  leesGeheel,
  naamVanZaakveld,
  optiesVanZaakveld,
  toonDatumInvoer,
  ZAAKVELDEN,
  zetZaakveld,
  zetZaakveldMetTekst,
  type Gesprek,
  type Zaakveld,
} from '@handhavingswijzer/dialogue';
import { isDatum, leesDatumMetDag } from '@handhavingswijzer/lezing';
import { bevindingfout } from '../delen/bevindingen.ts';
import { keuzeveld, tekstveld, type Veldfout } from '../delen/velden.ts';
import { kop } from '../delen/tekst.ts';
import { teksten } from '../teksten/index.ts';
import { Onderdeel } from './onderdeel.ts';

const t = teksten.zaak;

const GROEPEN: readonly { readonly naam: string; readonly velden: readonly string[] }[] = [
  {
    naam: t.voorziening,
    velden: [
      'voorziening.soort',
      'voorziening.naam',
      'voorziening.lrkNummer',
      'voorziening.risicoprofiel',
      'voorziening.voorschoolseEducatie',
      'voorziening.inGemeente',
    ],
  },
  { naam: t.houder, velden: ['houder.naam', 'houder.kvkNummer', 'houder.capaciteit'] },
  { naam: t.inspectie, velden: ['inspectie.datum', 'inspectie.soort', 'besluitdatum', 'zaak.identificatie'] },
];

/** The case: voorziening, houder, inspectie and day of the decision. */
export class HwZaak extends Onderdeel {
  #zetTekst(v: Zaakveld, tekst: string): void {
    const gelezen =
      v.soort === 'datum' ? leesDatumInvoer(tekst) : v.soort === 'getal' ? leesGeheel(tekst, 0, 1_000_000) : ({ ok: true, waarde: tekst.trim() } as const);
    this.bediening.doe((g) => zetZaakveldMetTekst(g, v, tekst, gelezen));
  }

  #veld(g: Gesprek, v: Zaakveld): TemplateResult {
    const feit = g.kader.dossierfeiten.get(v.feit ?? '');
    const waarde = v.lees(g.dossier);
    const invoer = g.invoer[v.id];
    const fout: Veldfout | undefined = invoer ?? bevindingfout(bevindingenBij(g, v.pad));
    const nodig = v.verplicht || (v.feit !== undefined && waarde === undefined && g.beoordeling.soort === 'advies' && isOntbrekend(g, v.feit, undefined));
    const vraag = feit?.vraag ?? naamVanZaakveld(g, v);
    const naam = nodig && waarde === undefined ? t.nodig(vraag) : vraag;
    const gedeeld = { id: v.id, naam, hint: feit?.toelichting, fout };
    if (v.soort === 'keuze' || v.soort === 'ja-nee') {
      const keuzes = [
        ...optiesVanZaakveld(g, v).map((o) => ({ ...o, waarde: o.waarde as string | boolean | undefined })),
        ...(v.verplicht ? [] : [{ waarde: undefined, naam: teksten.algemeen.weetNiet }]),
      ];
      return keuzeveld<string | boolean | undefined>({
        ...gedeeld,
        keuzes,
        gekozen: (k) => (k === undefined ? g.onbekend.includes(v.id) && waarde === undefined : k === waarde),
        zet: (k) => this.bediening.doe((x) => zetZaakveld(x, v, k)),
      });
    }
    const getoond = waarde === undefined ? '' : v.soort === 'datum' ? toonDatumInvoer(String(waarde)) : String(waarde);
    const dag = v.soort === 'datum' && typeof waarde === 'string' && isDatum(waarde) ? leesDatumMetDag(waarde) : undefined;
    return tekstveld({
      ...gedeeld,
      waarde: invoer?.tekst ?? getoond,
      kort: v.soort !== 'tekst',
      cijfers: v.soort === 'getal',
      na: dag,
      zet: (invoer) => this.#zetTekst(v, invoer),
    });
  }

  override render() {
    const g = this.gesprek;
    if (!g) return nothing;
    return html`<div class="ruim maat">
      ${GROEPEN.map(
        (groep) =>
          html`<section>
            ${kop(this.weergave.kopniveau + 2, groep.naam)}
            <div class="stapel">${groep.velden.map((id) => ZAAKVELDEN.find((v) => v.id === id)).map((v) => (v ? this.#veld(g, v) : nothing))}</div>
          </section>`,
      )}
    </div>`;
  }
}
