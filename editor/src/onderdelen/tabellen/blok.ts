import { stap } from '@handhavingswijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { tekst } from '@handhavingswijzer/widget/delen';
import { naarExpressie, TEKENS, type Blok, type Groep, type Waarde } from '../../tabellen/voorwaarde/blok.ts';
import { typeVan, type Type } from '../../tabellen/voorwaarde/type.ts';
import type { Keus } from '../../tabellen/kennis.ts';

import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';
import { alsKeuzes, keerveld, tellingvelden } from './historie.ts';
import { nieuweVoorwaarde } from './nieuwe-voorwaarde.ts';
import { groepOm, kiesveld, kieslijst, vinken, type Veld } from './velden.ts';
import { waardeveld, type Omgeving } from './waarde.ts';

const t = teksten.voorwaarde;
const veld = (pad: string, naam: string): Veld => ({ pad, naam, soort: 'voorwaarde', verplicht: true });

/** How a condition stands in the group around it. */
interface Plek {
  readonly groep?: Groep;
  /** Takes it out; absent where something must stand. */
  readonly haalWeg?: () => void;
}

/** A condition to change: what it says, and what can be done with it. */
export function blokveld(f: Formulier, pad: string, blok: Blok, plek: Plek = {}): TemplateResult {
  const vervangPad = `${pad}*`;
  if (f.klad(vervangPad) !== undefined) return nieuweVoorwaarde(f, vervangPad, (nieuw) => f.zet([{ pad, waarde: nieuw }]));
  return html`<div class="voorwaarde" data-pad=${pad}>
    ${inhoud(f, pad, blok)} ${f.mag('') ? acties(f, pad, blok, plek) : nothing}
    ${(['and', 'or'] as const).map((hoe) =>
      f.klad(`${pad}*${hoe}`) === undefined
        ? nothing
        : nieuweVoorwaarde(f, `${pad}*${hoe}`, (nieuw) => f.zet([{ pad, waarde: { [hoe]: [naarExpressie(blok), nieuw] } }])),
    )}
  </div>`;
}

function inhoud(f: Formulier, pad: string, blok: Blok): TemplateResult {
  const zet = (nieuw: Blok): void => f.zet([{ pad, waarde: naarExpressie(nieuw) }]);
  switch (blok.soort) {
    case 'vast':
      return html`<p>${blok.waarde ? t.vast.ja : t.vast.nee}</p>`;
    case 'feit':
      return feitveld(f, pad, blok.feit, 'ja', (feit, ja) => zet(ja ? { soort: 'feit', feit } : { soort: 'niet', deel: { soort: 'feit', feit }, los: false }));
    case 'niet': {
      const binnen = blok.los ? `${pad}/!` : `${pad}/!/0`;
      const { deel } = blok;
      if (deel.soort === 'feit')
        return feitveld(f, pad, deel.feit, 'nee', (feit, ja) => zet(ja ? { soort: 'feit', feit } : { ...blok, deel: { soort: 'feit', feit } }));
      return html`<p>${t.niet}</p>
        <div class="blok">${blokveld(f, binnen, deel)}</div>`;
    }
    case 'groep':
      return groep(f, pad, blok);
    case 'keuze':
    case 'bevat':
      return opties(f, pad, blok);
    case 'vergelijk':
      return vergelijking(f, pad, blok);
    case 'als':
      return html`${blok.takken.map(
          ({ als, dan }, i) =>
            html`<p>${t.als}</p>
              <div class="blok">${blokveld(f, `${pad}/if/${String(2 * i)}`, als)}</div>
              <p>${t.dan}</p>
              <div class="blok">${blokveld(f, `${pad}/if/${String(2 * i + 1)}`, dan)}</div>`,
        )}
        <p>${t.anders}</p>
        <div class="blok">${blokveld(f, `${pad}/if/${String(2 * blok.takken.length)}`, blok.anders)}</div>`;
    case 'ander':
      return html`<p>${t.vreemd}</p>`;
  }
}

/** A fact or begrip that is answered by yes or no. */
function feitveld(f: Formulier, pad: string, feit: string, nu: 'ja' | 'nee', zet: (feit: string, ja: boolean) => void): TemplateResult {
  const vast = !f.mag('');
  return html`<div class="naast">
    ${kieslijst(
      { id: veldId(pad), label: t.onderwerp, vast },
      f.kennis.onderwerpen.filter(({ type }) => type === 'boolean'),
      feit,
      (id) => zet(id, nu === 'ja'),
    )}
    ${kieslijst({ id: `${veldId(pad)}-hoe`, label: t.teken, vast }, t.jaNee, nu, (id) => zet(feit, id === 'ja'))}
  </div>`;
}

function groep(f: Formulier, pad: string, blok: Extract<Blok, { soort: 'groep' }>): TemplateResult {
  const lijst = stap(pad, blok.hoe);
  const kladPad = `${lijst}/*`;
  const haalWeg = (i: number) => (): void => {
    const rest = blok.delen.filter((_, j) => j !== i);
    if (rest.length > 1) f.zet([{ pad: stap(lijst, i), waarde: undefined }]);
    else f.zet([{ pad, waarde: naarExpressie(rest[0] as Blok) }]); // one by itself is no group
    f.focus(pad);
  };
  return html`<div role="group" aria-label=${t.groepen[blok.hoe]}>
    ${kieslijst({ id: `${veldId(pad)}-groep`, label: t.allemaalOfEen, vast: !f.mag('') }, alsKeuzes(t.groepen), blok.hoe, (hoe) =>
      f.zet([{ pad, waarde: naarExpressie({ ...blok, hoe: hoe === 'or' ? 'or' : 'and' }) }]),
    )}
    <div class="blok">
      ${blok.delen.map(
        (deel, i) =>
          html`${i === 0 ? nothing : html`<p class="tussen">${t.tussen[blok.hoe]}</p>`}
          ${blokveld(f, stap(lijst, i), deel, { groep: blok.hoe, haalWeg: haalWeg(i) })}`,
      )}
      ${
        f.klad(kladPad) === undefined
          ? f.mag('')
            ? html`<button type="button" class="klein" @click=${() => begin(f, kladPad)}>${t.erbij}</button>`
            : nothing
          : nieuweVoorwaarde(f, kladPad, (nieuw) => f.zet([{ pad: stap(lijst, blok.delen.length), waarde: nieuw }]))
      }
    </div>
  </div>`;
}

/** One of some options, or a list that holds one of them. */
function opties(f: Formulier, pad: string, blok: Extract<Blok, { soort: 'keuze' | 'bevat' }>): TemplateResult {
  const naam = blok.soort === 'keuze' ? 'in' : 'bevat';
  const waar = `${pad}/${naam}/1`;
  const { naam: over, keuzes } = overVan(f, blok.van);
  return groepOm(
    f,
    veld(waar, `${over}: ${blok.soort === 'keuze' ? (t.welNiet[0]?.naam ?? '') : (t.lijstWelNiet[0]?.naam ?? '')}`),
    vinken(veldId(waar), keuzes, blok.opties, !f.mag(waar), (gekozen) => f.zet([{ pad: waar, waarde: gekozen }])),
  );
}

/** What a value is called and which options it has. */
function overVan(f: Formulier, w: Waarde): { readonly naam: string; readonly keuzes: readonly Keus[] } {
  if (w.soort === 'laatste') return { naam: t.laatste, keuzes: [...f.kennis.gebeurtenissen, { id: 'geen', naam: t.geen }] };
  const feit = w.soort === 'feit' ? f.kennis.onderwerp(w.feit) : undefined;
  return { naam: feit?.naam ?? (w.soort === 'feit' ? w.feit : t.waarde), keuzes: feit?.opties ?? [] };
}

const tekensVoor = (type: Type | undefined): Readonly<Record<string, string>> =>
  type === 'datum' ? t.datumtekens : type === 'geheel' || type === 'bedrag' ? t.getaltekens : t.isTekens;

function vergelijking(f: Formulier, pad: string, blok: Extract<Blok, { soort: 'vergelijk' }>): TemplateResult {
  const { links, rechts, teken } = blok;
  const [padLinks, padRechts] = [stap(stap(pad, teken), 0), stap(stap(pad, teken), 1)];
  const soort = (w: Waarde): Type | undefined => typeVan(w, (id) => f.kennis.onderwerp(id)?.type);
  const [eerste, tweede] = [soort(links), soort(rechts)];
  const type = eerste === undefined || (links.soort === 'letterlijk' && tweede !== undefined) ? tweede : eerste;
  const keuzes = overVan(f, links.soort === 'letterlijk' ? rechts : links).keuzes;
  const omgeving: Omgeving = { type, opties: keuzes };
  const tekens = tekensVoor(type);
  const zetTeken = (gekozen: string): void => {
    const nieuw = TEKENS.find((een) => een === gekozen);
    if (nieuw) f.zet([{ pad, waarde: naarExpressie({ ...blok, teken: nieuw }) }]);
  };
  const hoe = kiesveld(f, veld(`${pad}#teken`, t.teken), alsKeuzes(tekens), teken, zetTeken);
  if (links.soort === 'telling')
    return html`<p class="naam">${t.telling}</p>
      <div class="naast">${hoe} ${keerveld(f, padRechts)}</div>
      ${tellingvelden(f, `${padLinks}/aantalGebeurtenissen`)}`;
  return html`<div class="naast">
    ${waardeveld(f, padLinks, links, omgeving, links.soort === 'feit' ? t.onderwerp : t.waarde)} ${hoe} ${waardeveld(f, padRechts, rechts, omgeving, t.waarde)}
  </div>`;
}

const begin = (f: Formulier, kladPad: string): void => {
  f.zetKlad(kladPad, {});
  f.focus(kladPad);
};

/** What can be done with a condition as a whole. */
function acties(f: Formulier, pad: string, blok: Blok, { groep: binnen, haalWeg }: Plek): TemplateResult {
  const zin = f.kennis.leesVoorwaarde(naarExpressie(blok)) ?? '';
  const knop = (naam: string, doe: () => void) => html`<button type="button" class="klein" @click=${doe}>${naam}</button>`;
  const keerOm = (): void => {
    const om: Blok = blok.soort === 'niet' ? blok.deel : { soort: 'niet', deel: blok, los: false };
    f.zet([{ pad, waarde: naarExpressie(om) }]);
  };
  return html`<details class="acties">
    <summary>${t.meer}<span class="alleen-voorlezen">${tekst(t.meerBij(zin))}</span></summary>
    <div class="knoppen">
      ${binnen === 'and' || (blok.soort === 'groep' && blok.hoe === 'and') ? nothing : knop(t.en, () => begin(f, `${pad}*and`))}
      ${binnen === 'or' || (blok.soort === 'groep' && blok.hoe === 'or') ? nothing : knop(t.of, () => begin(f, `${pad}*or`))}
      ${knop(t.vervang, () => begin(f, `${pad}*`))} ${knop(t.keerOm, keerOm)}
      ${knop(t.alsDan, () => f.zet([{ pad, waarde: { if: [naarExpressie(blok), true, false] } }]))} ${haalWeg ? knop(t.haalWeg, haalWeg) : nothing}
    </div>
  </details>`;
}
