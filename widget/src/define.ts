import { HwAdvies } from './onderdelen/hw-advies.ts';
import { HwAfweging } from './onderdelen/hw-afweging.ts';
import { HwBesluit } from './onderdelen/hw-besluit.ts';
import { HwBewaarvraag } from './onderdelen/hw-bewaarvraag.ts';
import { HwBewaren } from './onderdelen/hw-bewaren.ts';
import { HwGegevens } from './onderdelen/hw-gegevens.ts';
import { HwGevolgen } from './onderdelen/hw-gevolgen.ts';
import { HwHistorie } from './onderdelen/hw-historie.ts';
import { HwKiezer } from './onderdelen/hw-kiezer.ts';
import { HwLadder } from './onderdelen/hw-ladder.ts';
import { HwMaatregel } from './onderdelen/hw-maatregel.ts';
import { HwMeenemen } from './onderdelen/hw-meenemen.ts';
import { HwMotivering } from './onderdelen/hw-motivering.ts';
import { HwNogTeDoen } from './onderdelen/hw-nog-te-doen.ts';
import { HwOnderzoek } from './onderdelen/hw-onderzoek.ts';
import { HwOmslag } from './onderdelen/hw-omslag.ts';
import { HwOvernemen } from './onderdelen/hw-overnemen.ts';
import { HwOvergang } from './onderdelen/hw-overgang.ts';
import { HwOvertredingen } from './onderdelen/hw-overtredingen.ts';
import { HwOverzicht } from './onderdelen/hw-overzicht.ts';
import { HwProef } from './onderdelen/hw-proef.ts';
import { HwRoute } from './onderdelen/hw-route.ts';
import { HwSamenloop } from './onderdelen/hw-samenloop.ts';
import { HwStap } from './onderdelen/hw-stap.ts';
import { HwTijdlijn } from './onderdelen/hw-tijdlijn.ts';
import { HwTotaal } from './onderdelen/hw-totaal.ts';
import { HwUitkomst } from './onderdelen/hw-uitkomst.ts';
import { HwVerslag } from './onderdelen/hw-verslag.ts';
import { HwVervallen } from './onderdelen/hw-vervallen.ts';
import { HwVraag } from './onderdelen/hw-vraag.ts';
import { HwWaaromNiet } from './onderdelen/hw-waarom-niet.ts';
import { HwWaarom } from './onderdelen/hw-waarom.ts';
import { HwZaak } from './onderdelen/hw-zaak.ts';
import { HwZaakbalk } from './onderdelen/hw-zaakbalk.ts';
import { registreer } from './pagina/registreer.ts';

/** The parts of the element. Only `handhavings-wijzer` is for hosts; the `hw-*` parts may change at any time. */
const ONDERDELEN: readonly (readonly [string, CustomElementConstructor])[] = [
  ['hw-advies', HwAdvies],
  ['hw-afweging', HwAfweging],
  ['hw-besluit', HwBesluit],
  ['hw-bewaarvraag', HwBewaarvraag],
  ['hw-bewaren', HwBewaren],
  ['hw-gegevens', HwGegevens],
  ['hw-gevolgen', HwGevolgen],
  ['hw-historie', HwHistorie],
  ['hw-kiezer', HwKiezer],
  ['hw-ladder', HwLadder],
  ['hw-maatregel', HwMaatregel],
  ['hw-meenemen', HwMeenemen],
  ['hw-motivering', HwMotivering],
  ['hw-nog-te-doen', HwNogTeDoen],
  ['hw-onderzoek', HwOnderzoek],
  ['hw-omslag', HwOmslag],
  ['hw-overnemen', HwOvernemen],
  ['hw-overgang', HwOvergang],
  ['hw-overtredingen', HwOvertredingen],
  ['hw-overzicht', HwOverzicht],
  ['hw-proef', HwProef],
  ['hw-route', HwRoute],
  ['hw-samenloop', HwSamenloop],
  ['hw-stap', HwStap],
  ['hw-tijdlijn', HwTijdlijn],
  ['hw-totaal', HwTotaal],
  ['hw-uitkomst', HwUitkomst],
  ['hw-verslag', HwVerslag],
  ['hw-vervallen', HwVervallen],
  ['hw-vraag', HwVraag],
  ['hw-waarom', HwWaarom],
  ['hw-waarom-niet', HwWaaromNiet],
  ['hw-zaak', HwZaak],
  ['hw-zaakbalk', HwZaakbalk],
];

registreer(ONDERDELEN);

declare global {
  interface HTMLElementTagNameMap {
    'hw-advies': HwAdvies;
    'hw-afweging': HwAfweging;
    'hw-besluit': HwBesluit;
    'hw-bewaarvraag': HwBewaarvraag;
    'hw-bewaren': HwBewaren;
    'hw-gegevens': HwGegevens;
    'hw-gevolgen': HwGevolgen;
    'hw-historie': HwHistorie;
    'hw-kiezer': HwKiezer;
    'hw-ladder': HwLadder;
    'hw-maatregel': HwMaatregel;
    'hw-meenemen': HwMeenemen;
    'hw-motivering': HwMotivering;
    'hw-nog-te-doen': HwNogTeDoen;
    'hw-onderzoek': HwOnderzoek;
    'hw-omslag': HwOmslag;
    'hw-overnemen': HwOvernemen;
    'hw-overgang': HwOvergang;
    'hw-overtredingen': HwOvertredingen;
    'hw-overzicht': HwOverzicht;
    'hw-proef': HwProef;
    'hw-route': HwRoute;
    'hw-samenloop': HwSamenloop;
    'hw-stap': HwStap;
    'hw-tijdlijn': HwTijdlijn;
    'hw-totaal': HwTotaal;
    'hw-uitkomst': HwUitkomst;
    'hw-verslag': HwVerslag;
    'hw-vervallen': HwVervallen;
    'hw-vraag': HwVraag;
    'hw-waarom': HwWaarom;
    'hw-waarom-niet': HwWaaromNiet;
    'hw-zaak': HwZaak;
    'hw-zaakbalk': HwZaakbalk;
  }
}
