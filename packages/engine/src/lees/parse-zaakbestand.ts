import { controleerDatum } from '../controle/datums.ts';
import { dubbele } from '../controle/namen.ts';
import { controleerSamen } from '../controle/samen.ts';
import type { Zaakbestand, ZaakbestandVastBestand } from '../gegenereerd/typen.ts';
import { schemaZaakbestand } from '../gegenereerd/schemas.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { fout, gelukt, mislukt } from '../uitslag.ts';
import type { Beleid, Landelijk } from './gekeurd.ts';
import { diepBevroren } from './gekeurd.ts';
import { leesBestand } from './lees-bestand.ts';
import { LIMIETEN_ZAAKBESTAND } from './limieten.ts';
import { begrens, heeftFout, verzamel } from './melden.ts';
import { parseLandelijk } from './parse-landelijk.ts';
import { parsePolicy } from './parse-policy.ts';
import { bevindingenInVerslag } from './parse-verslag.ts';
import { toetsSchema } from './schema.ts';
import { leesWaarde } from './waarde.ts';

/** A case file with the policy and the national file that are pinned in it, each checked as such a file is. */
export interface GelezenZaakbestand {
  readonly bestand: Zaakbestand;
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
}

/**
 * Text of a `zaakbestand/1` → the case and what it stands on, deeply frozen. The dossier in it may be unfinished or hold what the policy refuses: the officer was not done.
 * Everything else is whole, or there are findings. Never throws on what the text holds.
 */
export function parseZaakbestand(tekst: string): Uitslag<GelezenZaakbestand> {
  const gelezen = leesBestand<Zaakbestand>(tekst, LIMIETEN_ZAAKBESTAND, schemaZaakbestand, controleer);
  return gelezen.ok ? metBestanden(gelezen.waarde.data) : gelezen;
}

/** A case file that a host hands over as an object: a copy, with the same checks as `parseZaakbestand`, without line and column. */
export function checkZaakbestand(waarde: unknown): Uitslag<GelezenZaakbestand> {
  const gelezen = leesWaarde(waarde, LIMIETEN_ZAAKBESTAND);
  if (!gelezen.ok) return gelezen;
  const vormfouten = toetsSchema(gelezen.waarde, schemaZaakbestand);
  const bevindingen = vormfouten.length > 0 ? vormfouten : controleer(gelezen.waarde as Zaakbestand);
  return bevindingen.length > 0 ? mislukt(begrens(bevindingen)) : metBestanden(gelezen.waarde as Zaakbestand);
}

const controleer = (bestand: Zaakbestand): readonly Bevinding[] =>
  verzamel((meld) => {
    controleerDatum(bestand.opgeslagenOp.slice(0, 10), '/opgeslagenOp', meld);
    dubbele(bestand.dossier.overtredingen, ({ id }) => id, '/dossier/overtredingen', meld);
  });

function metBestanden(bestand: Zaakbestand): Uitslag<GelezenZaakbestand> {
  const beleid = leesVast(bestand.beleid, 'beleid', parsePolicy);
  if (!beleid.ok) return beleid;
  const landelijk = leesVast(bestand.landelijk, 'landelijk', parseLandelijk);
  if (!landelijk.ok) return landelijk;
  const bevindingen = [
    ...onder('/beleid/inhoud', controleerSamen(beleid.waarde, landelijk.waarde)),
    ...(bestand.vastgesteld ? onder('/vastgesteld', bevindingenInVerslag(beleid.waarde, landelijk.waarde, bestand.vastgesteld)) : []),
  ];
  return heeftFout(bevindingen)
    ? mislukt(begrens(bevindingen))
    : gelukt({ bestand: diepBevroren(bestand), beleid: beleid.waarde, landelijk: landelijk.waarde });
}

/** A pinned file read as what it is; what it says about itself must hold. */
function leesVast<T extends Beleid | Landelijk>(
  vast: ZaakbestandVastBestand,
  bestand: 'beleid' | 'landelijk',
  parse: (tekst: string) => Uitslag<T>,
): Uitslag<T> {
  const gelezen = parse(JSON.stringify(vast.inhoud));
  if (!gelezen.ok) return mislukt(onder(`/${bestand}/inhoud`, gelezen.bevindingen));
  const { data, sha256 } = gelezen.waarde;
  const klopt = data.id === vast.id && data.versie === vast.versie && sha256 === vast.sha256;
  return klopt ? gelezen : mislukt([fout('vast-bestand-anders', `/${bestand}`, { bestand })]);
}

/** Findings of a file within the file: the place moves along, the line within it says nothing here. */
const onder = (pad: string, bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  bevindingen.map(({ code, ernst, pad: dieper, params }) => ({ code, ernst, pad: pad + dieper, params }));
