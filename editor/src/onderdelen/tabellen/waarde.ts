import { stap } from '@handhavingswijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { leesDatumInvoer, leesGeheel, toonDatumInvoer } from '@handhavingswijzer/dialogue';
import { tekst } from '@handhavingswijzer/widget/delen';
import { EENHEDEN, leesCent, leesDeel, toonCent } from '../../tabellen/invoer.ts';
import type { Keus } from '../../tabellen/kennis.ts';
import { waardenaam } from '../../tabellen/labels.ts';
import { REKENWIJZEN, uitWaarde, type Rekenwijze, type Waarde } from '../../tabellen/voorwaarde/blok.ts';
import type { Type } from '../../tabellen/voorwaarde/type.ts';
import { alsTekst, waardeBij } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';
import { laatstevelden, tellingvelden } from './historie.ts';
import { groepOm, kieslijst, kiesveld, typveld, type Veld } from './velden.ts';
import { blokveld } from './blok.ts';

const t = teksten.voorwaarde;
const WIJZEN = ['naar-beneden', 'naar-boven', 'rekenkundig'];

/** What a value is compared with says what it may be. */
export interface Omgeving {
  readonly type: Type | undefined;
  readonly opties: readonly Keus[];
}

const veld = (pad: string, naam: string, uitleg?: string): Veld => ({ pad, naam, uitleg, soort: 'voorwaarde', verplicht: true });
const alsKeus = (veldnaam: string, ids: readonly string[]): readonly Keus[] => ids.map((id) => ({ id, naam: waardenaam(veldnaam, id) }));

/** A fixed value in a field of its kind. */
export function vasteWaarde(f: Formulier, pad: string, naam: string, { type, opties }: Omgeving): TemplateResult {
  const nu = f.waarde(pad);
  const zet = (waarde: unknown): void => f.zet([{ pad, waarde }]);
  switch (type) {
    case 'boolean':
      return kiesveld(f, veld(pad, naam), t.jaNeeWaarden, nu === true ? 'ja' : nu === false ? 'nee' : '', (gekozen) => zet(gekozen === 'ja'));
    case 'geheel':
      return typveld(f, veld(pad, naam), typeof nu === 'number' ? String(nu) : '', (getypt) => leesGeheel(getypt, -1_000_000_000, 1_000_000_000), {
        kort: true,
      });
    case 'bedrag':
      return typveld(f, veld(pad, naam), typeof nu === 'number' ? toonCent(nu) : '', leesCent, { kort: true });
    case 'datum':
      return typveld(f, veld(pad, naam), toonDatumInvoer(alsTekst(nu)), leesDatumInvoer, { kort: true });
    default:
      return kiesveld(f, veld(pad, naam), opties, alsTekst(nu), zet);
  }
}

/** A value: fixed, of a fact, or computed. Making it another kind keeps what it is, until something in it is changed. */
export function waardeveld(f: Formulier, pad: string, w: Waarde, omgeving: Omgeving, naam: string): TemplateResult {
  return html`<div class="waarde" data-pad=${pad}>${inhoud(f, pad, w, omgeving, naam)} ${f.mag('') ? soortkeuze(f, pad, w, omgeving, naam) : nothing}</div>`;
}

const gelijksoortig = (a: Type | undefined, b: Type): boolean => a === b || (['geheel', 'bedrag'].includes(b) && (a === 'geheel' || a === 'bedrag'));

function inhoud(f: Formulier, pad: string, w: Waarde, omgeving: Omgeving, naam: string): TemplateResult {
  const zet = (waarde: unknown): void => f.zet([{ pad, waarde }]);
  const binnen = (waar: string, deel: Waarde, wat = naam): TemplateResult => waardeveld(f, waar, deel, omgeving, wat);
  switch (w.soort) {
    case 'letterlijk':
      return vasteWaarde(f, pad, naam, omgeving);
    case 'feit':
      return kiesveld(
        f,
        veld(pad, naam),
        f.kennis.onderwerpen.filter(({ id, type }) => id === w.feit || (gelijksoortig(omgeving.type, type) && type !== 'keuze')),
        w.feit,
        (id) => zet({ var: id }),
      );
    case 'verschuif':
      return html`<div class="naast">
          ${typveld(f, veld(`${pad}/verschuif/1`, t.aantal, t.aantalUitleg), String(w.aantal), (getypt) => leesGeheel(getypt, -40_000, 40_000), { kort: true })}
          ${kiesveld(f, veld(`${pad}/verschuif/2`, t.eenheid), alsKeus('eenheid', EENHEDEN), w.eenheid, (gekozen) => f.zet([{ pad: `${pad}/verschuif/2`, waarde: gekozen }]))}
        </div>
        ${binnen(`${pad}/verschuif/0`, w.datum)}`;
    case 'breuk':
      return html`<div class="naast">
          ${typveld(
            {
              ...f,
              zet: ([wijziging]) =>
                f.zet([
                  { pad: `${pad}/breuk/1`, waarde: waardeBij(wijziging?.waarde, '/teller') },
                  { pad: `${pad}/breuk/2`, waarde: waardeBij(wijziging?.waarde, '/noemer') },
                ]),
            },
            veld(`${pad}/breuk/1`, t.deelVan),
            `${String(w.teller)}/${String(w.noemer)}`,
            leesDeel,
            { kort: true },
          )}
          ${kiesveld(f, veld(`${pad}/breuk/3`, t.afgerond), alsKeus('wijze', WIJZEN), w.wijze, (gekozen) => f.zet([{ pad: `${pad}/breuk/3`, waarde: gekozen }]))}
        </div>
        ${binnen(`${pad}/breuk/0`, w.bedrag)}`;
    case 'reken': {
      const lijst = stap(pad, w.hoe);
      return html`<p>${t.rekenen[w.hoe]}</p>
        <div class="blok">
          ${w.delen.map((deel, i) => binnen(stap(lijst, i), deel, `${naam} ${String(i + 1)}`))}
          ${w.hoe === '-' || !f.mag('') ? nothing : html`<button type="button" class="stil" @click=${() => f.zet([{ pad: stap(lijst, w.delen.length), waarde: 0 }])}>${t.nogEen}</button>`}
        </div>`;
    }
    case 'als':
      return html`${w.takken.map(
          ({ als, dan }, i) =>
            html`<p>${t.als}</p>
              <div class="blok">${blokveld(f, `${pad}/if/${String(2 * i)}`, als)}</div>
              <p>${t.dan}</p>
              ${binnen(`${pad}/if/${String(2 * i + 1)}`, dan)}`,
        )}
        <p>${t.anders}</p>
        ${binnen(`${pad}/if/${String(2 * w.takken.length)}`, w.anders)}`;
    case 'telling':
      return groepOm(f, veld(pad, t.telling), tellingvelden(f, `${pad}/aantalGebeurtenissen`), false);
    case 'laatste':
      return groepOm(f, veld(pad, t.laatste), laatstevelden(f, `${pad}/laatste`), false);
    case 'voorwaarde':
      return html`<div class="blok">${blokveld(f, pad, w.blok)}</div>`;
    case 'ander':
      return html`<p>${t.vreemd}</p>`;
  }
}

/** What kinds a value of a type may be, besides that of a fact. */
const SOORTEN: Readonly<Partial<Record<Type, readonly string[]>>> = {
  geheel: ['letterlijk', ...REKENWIJZEN, 'als'],
  bedrag: ['letterlijk', 'breuk', ...REKENWIJZEN, 'als'],
  datum: ['letterlijk', 'verschuif', 'als'],
};

/** The value made another kind, with the same outcome as far as that can be. */
function anders(w: Waarde, soort: string, type: Type | undefined): unknown {
  const nu = uitWaarde(w);
  if (soort.startsWith('feit:')) return { var: soort.slice(5) };
  if (soort === 'verschuif') return { verschuif: [nu, 0, 'dagen'] };
  if (soort === 'breuk') return { breuk: [nu, 1, 1, 'naar-beneden'] };
  if (soort === 'als') return { if: [true, nu, nu] };
  if ((REKENWIJZEN as readonly string[]).includes(soort)) return { [soort as Rekenwijze]: [nu, soort === '+' || soort === '-' ? 0 : nu] };
  return type === 'datum' ? '2026-01-01' : 0;
}

function soortkeuze(f: Formulier, pad: string, w: Waarde, { type }: Omgeving, naam: string): TemplateResult | typeof nothing {
  const soorten = SOORTEN[type ?? 'boolean'];
  if (!soorten || w.soort === 'telling' || w.soort === 'laatste') return nothing;
  const nu = w.soort === 'reken' ? w.hoe : w.soort === 'feit' ? `feit:${w.feit}` : w.soort;
  const keuzes = [
    ...soorten.map((id) => ({ id, naam: t.waardesoorten[id as keyof typeof t.waardesoorten] })),
    ...f.kennis.onderwerpen.filter((feit) => gelijksoortig(type, feit.type)).map(({ id, naam: feitnaam }) => ({ id: `feit:${id}`, naam: feitnaam })),
  ];
  const id = `${veldId(pad)}-waardesoort`;
  return html`<details class="acties">
    <summary>${t.meer}<span class="alleen-voorlezen">${tekst(t.meerBij(naam))}</span></summary>
    <label class="hint" for=${id}>${t.waardesoort}</label>
    ${kieslijst({ id, vast: false }, keuzes, nu, (soort) => {
      if (soort !== '' && soort !== nu) f.zet([{ pad, waarde: anders(w, soort, type) }]);
    })}
  </details>`;
}
