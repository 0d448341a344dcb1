import { dirname, join } from 'node:path';
import type { Beleid, Casus, Landelijk, Mutant, Mutatieproef } from '@handhavingswijzer/engine';
import { checkCasussen, muteerInStappen } from '@handhavingswijzer/engine';
import { casusvoorstel, leesMutanttelling, leesMutatie } from '@handhavingswijzer/lezing';
import { leesBestand } from './bestanden.ts';
import type { Gelezen } from './bestanden.ts';
import { alsJson, telwoord } from './bevinding.ts';
import { bestandsnaam } from './invoer.ts';
import type { Omgeving } from './omgeving.ts';
import { schrijf } from './omgeving.ts';
import { metVoortgang } from './voortgang.ts';

/** More cases that are missing than this are only in the JSON. */
const MEESTE_REGELS = 30;

export interface Mutatieuitkomst {
  readonly proef: Mutatieproef;
  /** For each case that is missing, in the order of `proef.ontbreekt`, one that would notice. */
  readonly voorstellen: readonly Casus[];
}

/** Makes every small change of a policy and looks whether its cases, which stand beside it, notice. */
export async function proefMutaties(omgeving: Omgeving, pad: string, beleid: Beleid, landelijk: Landelijk): Promise<Gelezen<Mutatieuitkomst>> {
  const casussen = await leesBestand(omgeving, join(dirname(pad), 'casussen.json'), (tekst) => checkCasussen(beleid, landelijk, tekst));
  if (!casussen.ok) return casussen;
  const gedaan = await metVoortgang(omgeving, 'delen van de proef met wijzigingen gedaan', muteerInStappen(beleid, landelijk, casussen.waarde));
  if (!gedaan.ok) return { ok: false, bevindingen: gedaan.bevindingen.map((bevinding) => alsJson(bevinding, bestandsnaam(pad))) };
  const bezet = new Set(casussen.waarde.casussen.map(({ id }) => id));
  const voorstellen = gedaan.waarde.ontbreekt.map((ontbrekend) => {
    const casus = casusvoorstel(beleid, landelijk, ontbrekend, bezet);
    bezet.add(casus.id);
    return casus;
  });
  return { ok: true, waarde: { proef: gedaan.waarde, voorstellen } };
}

/** As JSON: what is equal only by its id, for there are many. */
export function mutatiesAlsUitvoer({ proef, voorstellen }: Mutatieuitkomst): object {
  const { ontbreekt, gelijk, onbeslist, ...telling } = proef;
  return {
    ...telling,
    ontbreekt: ontbreekt.map(({ mutant, andereUitkomst }, i) => ({ mutant, casus: voorstellen[i], andereUitkomst })),
    onbeslist,
    gelijk: gelijk.map(({ id }) => id),
  };
}

/** What the cases do not notice, for a person. Gives whether a case is missing. */
export async function verwoordMutaties(omgeving: Omgeving, beleid: Beleid, landelijk: Landelijk, { proef }: Mutatieuitkomst): Promise<boolean> {
  const zin = (mutant: Mutant): string => {
    const { naam, soort, rijen } = leesMutatie(beleid, landelijk, mutant);
    const verschil = rijen.map(({ wat, oud, nieuw }) => `${wat}: ‘${oud ?? 'niets'}’ wordt ‘${nieuw ?? 'niets'}’`).join('; ');
    return `${naam}. ${soort}. ${verschil}`;
  };
  for (const { mutant, dossier } of proef.ontbreekt.slice(0, MEESTE_REGELS))
    await schrijf(
      omgeving.stderr,
      `${mutant.pad}: hier ontbreekt een geval. ${zin(mutant)} Te zien bij ${dossier.overtredingen.map(({ voorschrift }) => voorschrift).join(', ')} (${dossier.voorziening.soort}).\n`,
    );
  if (proef.ontbreekt.length > MEESTE_REGELS)
    await schrijf(omgeving.stderr, `En nog ${proef.ontbreekt.length - MEESTE_REGELS} andere: zie de uitvoer, met voor elk een geval dat het merkt.\n`);
  for (const mutant of proef.onbeslist) await schrijf(omgeving.stderr, `${mutant.pad}: niet beslist. ${zin(mutant)}\n`);
  if (proef.falend.length > 0)
    await schrijf(
      omgeving.stderr,
      `${telwoord(proef.falend.length, 'geval klopt', 'gevallen kloppen')} nu al niet en telt niet mee: ${proef.falend.join(', ')}.\n`,
    );
  await schrijf(omgeving.stderr, `${telwoord(proef.mutanten, 'kleine wijziging', 'kleine wijzigingen')} geprobeerd. ${leesMutanttelling(proef).join(' ')}\n`);
  return proef.ontbreekt.length > 0;
}
