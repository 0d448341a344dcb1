import { stap } from '@handhavingswijzer/engine';
import { html, type TemplateResult } from 'lit';
import { leesGeheel, type Gelezen } from '@handhavingswijzer/dialogue';
import type { Keus } from '../../tabellen/kennis.ts';
import type { Jaren } from '../../tabellen/voorwaarde/blok.ts';
import { alsLijst, alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { veldId, type Formulier } from './formulier.ts';
import { groepOm, kiesveld, typveld, vinken, type Veld } from './velden.ts';

const t = teksten.voorwaarde;

/** Words as choices. */
export const alsKeuzes = (woorden: Readonly<Record<string, string>>): readonly Keus[] => Object.entries(woorden).map(([id, naam]) => ({ id, naam }));

const veld = (pad: string, naam: string, uitleg?: string): Veld => ({ pad, naam, uitleg, soort: 'voorwaarde', verplicht: true });

/** Reads a number of years, or that it does not matter how long ago. */
function leesJaren(tekst: string): Gelezen<Jaren> {
  if (tekst.trim().toLowerCase() === t.ooit) return { ok: true, waarde: 'onbeperkt' };
  const jaren = leesGeheel(tekst.replace(/\s*jaar$/i, ''), 1, 50);
  return jaren.ok ? jaren : { ok: false, ...t.jarenFout };
}

function periode(f: Formulier, pad: string): TemplateResult {
  const jaren = f.waarde(pad);
  const toon = jaren === 'onbeperkt' ? t.ooit : typeof jaren === 'number' ? String(jaren) : '';
  return typveld(f, veld(pad, t.jaren, t.jarenUitleg), toon, leesJaren, { kort: true });
}

function soorten(f: Formulier, pad: string): TemplateResult {
  const gekozen = alsLijst(f.waarde(pad)).map(String);
  return groepOm(
    f,
    veld(pad, t.soorten),
    vinken(veldId(pad), f.kennis.gebeurtenissen, gekozen, !f.mag(pad), (nieuw) => f.zet([{ pad, waarde: nieuw }])),
  );
}

/** Which events are counted. `pad` is that of the seven operands. */
export function tellingvelden(f: Formulier, pad: string): TemplateResult {
  const woord = (plaats: number, naam: string, woorden: Readonly<Record<string, string>>): TemplateResult => {
    const waar = stap(pad, plaats);
    return kiesveld(f, veld(waar, naam), alsKeuzes(woorden), alsTekst(f.waarde(waar)), (gekozen) => f.zet([{ pad: waar, waarde: gekozen }]));
  };
  return html`${soorten(f, stap(pad, 0))}
    <div class="naast">
      ${periode(f, stap(pad, 1))} ${woord(2, t.locatie, t.locaties)} ${woord(6, t.soortgelijk, t.soortgelijken)} ${woord(3, t.opgevolgd, t.jaNeeAlle)}
      ${woord(4, t.ingevorderd, t.jaNeeAlle)} ${woord(5, t.tot, t.totWaarden)}
    </div>`;
}

/** Among which events the last one is sought. `pad` is that of the three operands. */
export function laatstevelden(f: Formulier, pad: string): TemplateResult {
  const tot = stap(pad, 2);
  return html`${soorten(f, stap(pad, 0))}
    <div class="naast">
      ${periode(f, stap(pad, 1))}
      ${kiesveld(f, veld(tot, t.tot), alsKeuzes(t.totWaarden), alsTekst(f.waarde(tot)), (gekozen) => f.zet([{ pad: tot, waarde: gekozen }]))}
    </div>`;
}

/** How often: a number of at most five, as the profile has it. */
export function keerveld(f: Formulier, pad: string): TemplateResult {
  const nu = f.waarde(pad);
  return typveld(
    f,
    veld(pad, t.keer),
    typeof nu === 'number' ? String(nu) : '',
    (tekst) => {
      const keer = leesGeheel(tekst, 0, 5);
      return keer.ok ? keer : { ok: false, ...t.keerFout };
    },
    { kort: true },
  );
}
