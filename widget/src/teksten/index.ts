import { aard } from './aard.ts';
import { advies } from './advies.ts';
import { afweging } from './afweging.ts';
import { algemeen } from './algemeen.ts';
import { ladder, tijdlijn } from './beeld.ts';
import { besluit } from './besluit.ts';
import { bevindingen } from './bevindingen.ts';
import { bewaren } from './bewaren.ts';
import { bron } from './bron.ts';
import { conflicten } from './conflicten.ts';
import { element } from './element.ts';
import { gegevens } from './gegevens.ts';
import { gevolgen } from './gevolgen.ts';
import { historie } from './historie.ts';
import { kiezer } from './kiezer.ts';
import { laden } from './laden.ts';
import { maatregel } from './maatregel.ts';
import { nogTeDoen } from './nog-te-doen.ts';
import { overgang } from './overgang.ts';
import { omslag } from './omslag.ts';
import { overtredingen } from './overtredingen.ts';
import { overzicht } from './overzicht.ts';
import { pagina } from './pagina.ts';
import { proef } from './proef.ts';
import { route } from './route.ts';
import { stap } from './stap.ts';
import { onderzoek } from './onderzoek.ts';
import { overnemen, totaal } from './totaal.ts';
import { uitkomst } from './uitkomst.ts';
import { verslag } from './verslag.ts';
import { vraag } from './vraag.ts';
import { waarom } from './waarom.ts';
import { zaak } from './zaak.ts';
import { zaakbalk } from './zaakbalk.ts';

/** Every text that the element shows of itself, by part. What policies, findings and advices say is not here: that is data, or worded in packages/lezing. */
export const teksten = {
  aard,
  advies,
  afweging,
  algemeen,
  besluit,
  bevindingen,
  bewaren,
  bron,
  conflicten,
  element,
  gegevens,
  gevolgen,
  historie,
  kiezer,
  laden,
  ladder,
  maatregel,
  onderzoek,
  overnemen,
  nogTeDoen,
  overgang,
  omslag,
  overtredingen,
  overzicht,
  pagina,
  proef,
  route,
  stap,
  tijdlijn,
  totaal,
  uitkomst,
  verslag,
  vraag,
  waarom,
  zaak,
  zaakbalk,
} as const;
