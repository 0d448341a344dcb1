import { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { teksten } from '../teksten/index.ts';
import { VERSIE } from '../versie.ts';
import { bezetteNamen } from './keur.ts';
import { NAAM } from './naam.ts';

const t = teksten.pagina;

/** The version of a copy of the element that registered itself; undefined: it is something else. */
const versieVan = (klasse: CustomElementConstructor): unknown => (klasse as Partial<typeof HandhavingsWijzer>).versie;

/**
 * Registers the element with its parts: all of them or none, so that it never draws with parts of another. The first copy on a page stays, of whatever version; a later one leaves it alone
 * and says so on the console. When a name of a part is taken already, the element stands there and says that it cannot work.
 */
export function registreer(onderdelen: readonly (readonly [string, CustomElementConstructor])[]): void {
  const eerder = customElements.get(NAAM);
  if (eerder) {
    const versie = versieVan(eerder);
    if (typeof versie !== 'string') console.error(t.ietsAnders(VERSIE));
    else if (versie !== VERSIE) console.error(t.andereVersie(versie, VERSIE));
    return;
  }
  for (const [naam] of onderdelen) if (customElements.get(naam)) bezetteNamen.push(naam);
  if (bezetteNamen.length === 0) for (const [naam, klasse] of onderdelen) customElements.define(naam, klasse);
  else console.error(t.namenBezet(VERSIE, bezetteNamen.join(', ')));
  customElements.define(NAAM, HandhavingsWijzer);
}
