import { analyse, bevindingen, dossiers, ontbrekend, uitkomsten } from './analyse.ts';
import { bestand } from './bestand.ts';
import { checklist } from './checklist.ts';
import { controle } from './controle.ts';
import { dekking } from './dekking.ts';
import { editor } from './editor.ts';
import { gevallen, grens, grenzen, nieuwGeval, verwachting, voorwaarden } from './gevallen.ts';
import { inhoud } from './inhoud.ts';
import { json } from './json.ts';
import { lezing } from './lezing.ts';
import { nieuw } from './nieuw.ts';
import { publiceren } from './publiceren.ts';
import { rechten } from './rechten.ts';
import { start } from './start.ts';
import { tabellen } from './tabellen.ts';
import * as tabelvelden from './tabelvelden.ts';
import { verschil } from './verschil.ts';
import { voorbeeld } from './voorbeeld.ts';
import { voorwaarde } from './voorwaarde.ts';

/** Every text that the editor shows of itself, by part. What findings and readings say is worded in packages/language and packages/lezing. */
export const teksten = {
  analyse,
  bevindingen,
  bestand,
  checklist,
  controle,
  dekking,
  dossiers,
  editor,
  gevallen,
  grens,
  grenzen,
  inhoud,
  json,
  lezing,
  nieuw,
  nieuwGeval,
  ontbrekend,
  publiceren,
  rechten,
  start,
  tabellen,
  tabelvelden,
  uitkomsten,
  verschil,
  voorbeeld,
  voorwaarde,
  verwachting,
  voorwaarden,
};
