import { BeleidsEditor } from './beleids-editor.ts';
import type { BestandGewijzigd, InstemmingGewijzigd } from './gebeurtenissen.ts';
import { BeAnalyse } from './onderdelen/be-analyse.ts';
import { BeBalk } from './onderdelen/be-balk.ts';
import { BeBestand } from './onderdelen/be-bestand.ts';
import { BeBestandvraag } from './onderdelen/be-bestandvraag.ts';
import { BeBevindingen } from './onderdelen/be-bevindingen.ts';
import { BeChecklist } from './onderdelen/be-checklist.ts';
import { BeControle } from './onderdelen/be-controle.ts';
import { BeDekking } from './onderdelen/be-dekking.ts';
import { BeDekkingstand } from './onderdelen/be-dekkingstand.ts';
import { BeDossiers } from './onderdelen/be-dossiers.ts';
import { BeGeval } from './onderdelen/be-geval.ts';
import { BeGevallen } from './onderdelen/be-gevallen.ts';
import { BeGrensgevallen } from './onderdelen/be-grensgevallen.ts';
import { BeInhoud } from './onderdelen/be-inhoud.ts';
import { BeInstemming } from './onderdelen/be-instemming.ts';
import { BeJsonPlat } from './onderdelen/be-json-plat.ts';
import { BeJson } from './onderdelen/be-json.ts';
import { BeKeuring } from './onderdelen/be-keuring.ts';
import { BeLezing } from './onderdelen/be-lezing.ts';
import { BeNieuw } from './onderdelen/be-nieuw.ts';
import { BePubliceren } from './onderdelen/be-publiceren.ts';
import { BeRooster } from './onderdelen/be-rooster.ts';
import { BeNieuwGeval } from './onderdelen/be-nieuw-geval.ts';
import { BeOntbrekend } from './onderdelen/be-ontbrekend.ts';
import { BeSleutel } from './onderdelen/be-sleutel.ts';
import { BeStart } from './onderdelen/be-start.ts';
import { BeTabellen } from './onderdelen/be-tabellen.ts';
import { BeUitkomsten } from './onderdelen/be-uitkomsten.ts';
import { BeVerschil } from './onderdelen/be-verschil.ts';
import { BeVerwachting } from './onderdelen/be-verwachting.ts';
import { BeVoorbeeld } from './onderdelen/be-voorbeeld.ts';
import { BeVoorwaarden } from './onderdelen/be-voorwaarden.ts';

/** The editor and its parts. Only `beleids-editor` is for hosts; the `be-*` parts may change at any time. */
const ELEMENTEN: readonly (readonly [string, CustomElementConstructor])[] = [
  ['be-analyse', BeAnalyse],
  ['be-balk', BeBalk],
  ['be-bestand', BeBestand],
  ['be-bestandvraag', BeBestandvraag],
  ['be-bevindingen', BeBevindingen],
  ['be-checklist', BeChecklist],
  ['be-controle', BeControle],
  ['be-dekking', BeDekking],
  ['be-dekkingstand', BeDekkingstand],
  ['be-dossiers', BeDossiers],
  ['be-geval', BeGeval],
  ['be-gevallen', BeGevallen],
  ['be-grensgevallen', BeGrensgevallen],
  ['be-inhoud', BeInhoud],
  ['be-instemming', BeInstemming],
  ['be-json', BeJson],
  ['be-json-plat', BeJsonPlat],
  ['be-keuring', BeKeuring],
  ['be-lezing', BeLezing],
  ['be-nieuw', BeNieuw],
  ['be-nieuw-geval', BeNieuwGeval],
  ['be-ontbrekend', BeOntbrekend],
  ['be-publiceren', BePubliceren],
  ['be-sleutel', BeSleutel],
  ['be-start', BeStart],
  ['be-rooster', BeRooster],
  ['be-tabellen', BeTabellen],
  ['be-uitkomsten', BeUitkomsten],
  ['be-verschil', BeVerschil],
  ['be-verwachting', BeVerwachting],
  ['be-voorbeeld', BeVoorbeeld],
  ['be-voorwaarden', BeVoorwaarden],
  ['beleids-editor', BeleidsEditor],
];

for (const [naam, klasse] of ELEMENTEN) if (!customElements.get(naam)) customElements.define(naam, klasse);

declare global {
  interface HTMLElementEventMap {
    'bestand-gewijzigd': BestandGewijzigd;
    'instemming-gewijzigd': InstemmingGewijzigd;
  }
  interface HTMLElementTagNameMap {
    'be-analyse': BeAnalyse;
    'be-balk': BeBalk;
    'be-bestand': BeBestand;
    'be-bestandvraag': BeBestandvraag;
    'be-bevindingen': BeBevindingen;
    'be-checklist': BeChecklist;
    'be-controle': BeControle;
    'be-dekking': BeDekking;
    'be-dekkingstand': BeDekkingstand;
    'be-dossiers': BeDossiers;
    'be-geval': BeGeval;
    'be-gevallen': BeGevallen;
    'be-grensgevallen': BeGrensgevallen;
    'be-inhoud': BeInhoud;
    'be-instemming': BeInstemming;
    'be-json': BeJson;
    'be-json-plat': BeJsonPlat;
    'be-keuring': BeKeuring;
    'be-lezing': BeLezing;
    'be-nieuw': BeNieuw;
    'be-nieuw-geval': BeNieuwGeval;
    'be-ontbrekend': BeOntbrekend;
    'be-publiceren': BePubliceren;
    'be-sleutel': BeSleutel;
    'be-start': BeStart;
    'be-rooster': BeRooster;
    'be-tabellen': BeTabellen;
    'be-uitkomsten': BeUitkomsten;
    'be-verschil': BeVerschil;
    'be-verwachting': BeVerwachting;
    'be-voorbeeld': BeVoorbeeld;
    'be-voorwaarden': BeVoorwaarden;
    'beleids-editor': BeleidsEditor;
  }
}
