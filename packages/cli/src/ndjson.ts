import type { BevindingJson, Bytesregel, Uitslag } from '@handhavingswijzer/engine';
import { canoniek, splitsRegels } from '@handhavingswijzer/engine';
import { alsJson, alsRegel } from './bevinding.ts';
import { GEEN_UTF8, bestandsnaam, decodeer, leesfout, open, vanSysteem } from './invoer.ts';
import type { Omgeving } from './omgeving.ts';
import { schrijf } from './omgeving.ts';

/** A dossier is at most 1 MB, and so is a line. */
const HOOGSTENS_BYTES = 1024 * 1024;

export interface Telling {
  /** Lines read; a blank line at the very end is none. */
  regels: number;
  /** Lines that gave no answer. */
  fouten: number;
}

/** Findings of a line count lines within that line, which is always the first: the line of the file stands in `fout.lijn`. */
function antwoord(
  pad: string,
  regel: Bytesregel,
  verwerk: (tekst: string) => Uitslag<unknown>,
): { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly bevindingen: readonly BevindingJson[] } {
  const weiger = (...[code, tekst, herstel]: readonly [string, string, string]): { readonly ok: false; readonly bevindingen: readonly BevindingJson[] } => ({
    ok: false,
    bevindingen: [{ ...leesfout(pad, code, tekst, herstel), lijn: regel.lijn }],
  });
  if ('teLang' in regel) return weiger('regel-te-lang', 'Deze regel is langer dan 1 MB.', 'Splits de invoer: één dossier per regel, elk hoogstens 1 MB.');
  const tekst = decodeer(regel.bytes);
  if (tekst === undefined) return weiger(...GEEN_UTF8);
  if (tekst.trim() === '') return weiger('lege-regel', 'Deze regel is leeg.', 'Haal de regel weg, of zet er een dossier.');
  const uitslag = verwerk(tekst);
  if (uitslag.ok) return uitslag;
  return {
    ok: false,
    bevindingen: uitslag.bevindingen.map((bevinding) => ({
      ...alsJson(bevinding, bestandsnaam(pad)),
      ...(bevinding.lijn === undefined ? {} : { lijn: regel.lijn }),
    })),
  };
}

const isLeeg = (regel: Bytesregel): boolean => 'bytes' in regel && (decodeer(regel.bytes) ?? 'x').trim() === '';

/**
 * Answers a stream of dossiers, one a line, with one line each, in memory bounded by one line. A line that fails gives
 * `{"fout":{"lijn":n,"bevindingen":[…]}}` in its place and the rest goes on. One blank line at the very end is passed over.
 */
export async function stroom(omgeving: Omgeving, pad: string, verwerk: (tekst: string) => Uitslag<unknown>): Promise<Telling> {
  const telling: Telling = { regels: 0, fouten: 0 };
  const verwerkRegel = async (regel: Bytesregel): Promise<void> => {
    telling.regels += 1;
    const uit = antwoord(pad, regel, verwerk);
    if (uit.ok) return schrijf(omgeving.stdout, `${canoniek(uit.waarde)}\n`);
    telling.fouten += 1;
    await schrijf(omgeving.stdout, `${canoniek({ fout: { lijn: regel.lijn, bevindingen: uit.bevindingen } })}\n`);
    for (const bevinding of uit.bevindingen) await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  };
  let leeg: Bytesregel | undefined;
  try {
    for await (const regel of splitsRegels(await open(omgeving, pad), HOOGSTENS_BYTES)) {
      if (leeg !== undefined) await verwerkRegel(leeg);
      leeg = isLeeg(regel) ? regel : undefined;
      if (leeg === undefined) await verwerkRegel(regel);
    }
  } catch (fout) {
    telling.fouten += 1;
    const bevinding = vanSysteem(pad, fout);
    await schrijf(omgeving.stdout, `${canoniek({ fout: { lijn: telling.regels + 1, bevindingen: [bevinding] } })}\n`);
    await schrijf(omgeving.stderr, `${alsRegel(bevinding)}\n`);
  }
  return telling;
}
