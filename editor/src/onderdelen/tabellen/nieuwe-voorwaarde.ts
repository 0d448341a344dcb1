import { isObject, stap } from '@handhavingswijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { tekst } from '@handhavingswijzer/widget/delen';
import type { Onderwerp } from '../../tabellen/kennis.ts';
import { BEGIN_LAATSTE, BEGIN_TELLING, maakVoorwaarde, OVER_LAATSTE, OVER_TELLING, OVER_VAST } from '../../tabellen/voorwaarde/nieuw.ts';
import { alsLijst, alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { kladFormulier, veldId, type Formulier } from './formulier.ts';
import { alsKeuzes, keerveld, laatstevelden, tellingvelden } from './historie.ts';
import { groepOm, kiesveld, vinken, type Veld } from './velden.ts';
import { vasteWaarde } from './waarde.ts';

const t = teksten.voorwaarde;
const algemeen = teksten.tabellen;
const veld = (pad: string, naam: string): Veld => ({ pad, naam, soort: 'voorwaarde', verplicht: true });

/** A condition that is being made: what it is about, then what that must be. Nothing changes until it is whole. */
export function nieuweVoorwaarde(f: Formulier, pad: string, klaar: (expressie: unknown) => void): TemplateResult {
  const binnen = kladFormulier(f, pad);
  const klad = f.klad(pad);
  const { over } = isObject(klad) ? klad : {};
  const sluit = (): void => {
    f.zetKlad(pad, undefined);
    f.focus(pad.slice(0, pad.lastIndexOf('/')));
  };
  const neemOver = (): void => {
    const expressie = maakVoorwaarde(klad, f.kennis);
    if (expressie === undefined) return f.zetMistypt(`${pad}/over`, { tekst: '', fout: algemeen.vulIn });
    f.zetMistypt(`${pad}/over`, undefined);
    sluit();
    klaar(expressie);
  };
  return html`<div class="klad" role="group" aria-label=${t.erbij} data-pad=${pad}>
    ${onderwerpveld(binnen, pad, alsTekst(over))} ${velden(binnen, pad, alsTekst(over))}
    <div class="knoppen">
      <button type="button" class="hoofd" @click=${neemOver}>${algemeen.neemOver}</button>
      <button type="button" @click=${sluit}>${algemeen.tochNiet}</button>
    </div>
  </div>`;
}

/** What it can be about, in groups: questions, begrippen, the dossier, the history. */
function onderwerpveld(f: Formulier, pad: string, over: string): TemplateResult {
  const optie = (id: string, naam: string) => html`<option value=${id} .selected=${live(id === over)}>${tekst(naam)}</option>`;
  const groep = (herkomst: Onderwerp['herkomst']) =>
    html`<optgroup label=${t.groepOnderwerp[herkomst]}>
      ${f.kennis.onderwerpen.filter((onderwerp) => onderwerp.herkomst === herkomst).map(({ id, naam }) => optie(`feit:${id}`, naam))}
    </optgroup>`;
  const kies = (e: Event): void => {
    const gekozen = (e.currentTarget as HTMLSelectElement).value;
    f.zetMistypt(`${pad}/over`, undefined);
    f.zet([{ pad, waarde: { over: gekozen, opties: [], telling: BEGIN_TELLING, laatste: BEGIN_LAATSTE } }]);
  };
  const mis = f.mistypt(`${pad}/over`);
  const id = veldId(`${pad}/over`);
  return html`<div class="veld" data-pad="${pad}/over">
    <label class="naam" for=${id}>${t.onderwerp}</label>
    ${mis ? html`<p class="foutmelding" id="${id}-fout">${tekst(mis.fout)}</p>` : nothing}
    <select id=${id} aria-describedby="${id}-fout" @change=${kies}>
      ${over === '' ? optie('', algemeen.kies) : nothing} ${groep('vraag')} ${groep('begrip')} ${groep('dossier')}
      <optgroup label=${t.groepOnderwerp.geschiedenis}>${optie(OVER_TELLING, t.telling)} ${optie(OVER_LAATSTE, t.laatste)}</optgroup>
      <optgroup label=${t.groepOnderwerp.vast}>${optie(OVER_VAST[0], t.vast.ja)} ${optie(OVER_VAST[1], t.vast.nee)}</optgroup>
    </select>
  </div>`;
}

function velden(f: Formulier, pad: string, over: string): TemplateResult | typeof nothing {
  const [tekenPad, waardePad, optiesPad] = [stap(pad, 'teken'), stap(pad, 'waarde'), stap(pad, 'opties')];
  const teken = (keuzes: readonly { readonly id: string; readonly naam: string }[]): TemplateResult =>
    kiesveld(f, veld(tekenPad, t.teken), keuzes, alsTekst(f.waarde(tekenPad)), (gekozen) => f.zet([{ pad: tekenPad, waarde: gekozen }]));
  if (over === OVER_TELLING)
    return html`<div class="naast">${teken(alsKeuzes(t.getaltekens))} ${keerveld(f, waardePad)}</div>
      ${tellingvelden(f, stap(pad, 'telling'))}`;
  if (over === OVER_LAATSTE)
    return html`${laatstevelden(f, stap(pad, 'laatste'))}
      <div class="naast">
        ${teken(t.welNiet)} ${vasteWaarde(f, waardePad, t.waarde, { type: 'keuze', opties: [...f.kennis.gebeurtenissen, { id: 'geen', naam: t.geen }] })}
      </div>`;
  const feit = f.kennis.onderwerp(over.replace(/^feit:/, ''));
  if (!over.startsWith('feit:') || !feit) return nothing;
  if (feit.type === 'boolean') return teken(t.jaNee);
  if (feit.type === 'keuze' || feit.type === 'lijst')
    return html`${teken(feit.type === 'keuze' ? t.welNiet : t.lijstWelNiet)}
    ${groepOm(
      f,
      veld(optiesPad, t.antwoorden),
      vinken(veldId(optiesPad), feit.opties, alsLijst(f.waarde(optiesPad)).map(String), false, (gekozen) => f.zet([{ pad: optiesPad, waarde: gekozen }])),
    )}`;
  return html`<div class="naast">
    ${teken(alsKeuzes(feit.type === 'datum' ? t.datumtekens : t.getaltekens))} ${vasteWaarde(f, waardePad, t.waarde, { type: feit.type, opties: [] })}
  </div>`;
}
