import type { Bevinding, BevindingJson } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import type { Omgeving } from './omgeving.ts';
import { schrijf } from './omgeving.ts';

/** A finding of the engine as `bevinding/1`: with the file it is about, and in words. */
export function alsJson(bevinding: Bevinding, bestand: string): BevindingJson {
  const { tekst, herstel } = verwoordBevinding(bevinding);
  return {
    schema: 'bevinding/1',
    code: bevinding.code,
    ernst: bevinding.ernst,
    bestand,
    pad: bevinding.pad,
    ...(bevinding.lijn === undefined ? {} : { lijn: bevinding.lijn }),
    ...(bevinding.kolom === undefined ? {} : { kolom: bevinding.kolom }),
    params: Object.fromEntries(Object.entries(bevinding.params).map(([naam, waarde]) => [naam, typeof waarde === 'object' ? [...waarde] : waarde])),
    tekst,
    herstel,
  };
}

/** One finding as a line for a person: "beleid.json:12:5: fout: … …". */
export function alsRegel(bevinding: BevindingJson): string {
  const plaats = [bevinding.bestand ?? '', bevinding.lijn ?? '', bevinding.kolom ?? ''].filter((deel) => deel !== '').join(':');
  const pad = bevinding.pad === '' ? '' : ` [${bevinding.pad}]`;
  return `${plaats}: ${bevinding.ernst}: ${bevinding.tekst} ${bevinding.herstel}${pad}`;
}

/** Findings for a program on stdout, as one JSON array, and for a person on stderr. */
export async function meldBevindingen(omgeving: Omgeving, bevindingen: readonly BevindingJson[]): Promise<void> {
  await schrijf(omgeving.stdout, `${JSON.stringify(bevindingen, null, 2)}\n`);
  for (const bevinding of bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
}

/** A number with its noun: "1 bestand", "2 bestanden". */
export const telwoord = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
