import { maakOpslagplaats } from '@handhavingswijzer/widget';
import { canoniek, type BeleidJson } from '@handhavingswijzer/engine';
import denHaag from '@gemeente-denhaag/design-tokens-components/dist/theme/index.css?url';
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?url';
import haarlemmermeer from '../dossiers/haarlemmermeer.json';
import helmond from '../dossiers/helmond.json';
import { nieuweVersie } from '../nieuwe-versie.ts';

const ZAKEN: Readonly<Record<string, { readonly beleid: string; readonly dossier: object | null }>> = {
  haarlemmermeer: { beleid: '../policies/haarlemmermeer/beleid.json', dossier: haarlemmermeer },
  helmond: { beleid: '../policies/helmond/beleid.json', dossier: helmond },
  leeg: { beleid: '../policies/helmond/beleid.json', dossier: null },
};
const THEMAS: Readonly<Record<string, { readonly blad: string; readonly klasse: string }>> = {
  voorbeeld: { blad: voorbeeld, klasse: 'voorbeeld-theme' },
  denhaag: { blad: denHaag, klasse: 'denhaag-theme' },
};

function vind<E extends Element>(kiezer: string): E {
  const gevonden = document.querySelector<E>(kiezer);
  if (!gevonden) throw new Error(`The page lacks ${kiezer}`);
  return gevonden;
}

const wijzer = vind<HTMLElementTagNameMap['handhavings-wijzer']>('handhavings-wijzer');
const json = vind<HTMLPreElement>('#advies-json');

/** The canonical advies of the page, as the command line prints it. */
async function toonJson(): Promise<void> {
  await wijzer.updateComplete;
  json.textContent = wijzer.advies ? canoniek(wijzer.advies) : '';
}

/** The choices of the page, as they are now. */
const gekozen = (naam: string): string => document.querySelector<HTMLInputElement>(`input[name=${naam}]:checked`)?.value ?? '';

let laatste = 0;
/** The chosen case is still to begin. */
let nieuweZaak = false;

/** Puts the chosen version of the policy in the element, with the chosen case when that is to begin anew, unless something else was chosen while the policy was on its way. */
async function kiesBeleid(metDossier: boolean): Promise<void> {
  const zaak = ZAKEN[gekozen('zaak')];
  if (!zaak) return;
  nieuweZaak ||= metDossier;
  const keer = (laatste += 1);
  const antwoord = await fetch(new URL(zaak.beleid, document.baseURI));
  const tekst = await antwoord.text();
  if (laatste !== keer) return;
  wijzer.beleid = gekozen('versie') === 'nieuw' ? nieuweVersie(JSON.parse(tekst) as BeleidJson, { overgang: 'keuze' }) : tekst;
  if (nieuweZaak) {
    nieuweZaak = false;
    wijzer.bewaarSleutel = `handhavingswijzer demo ${gekozen('zaak')}`;
    wijzer.dossier = zaak.dossier;
  }
  await toonJson();
}

/** The store that the visitor chose; a browser may forbid a page to keep anything. */
function kiesBewaren(naam: string): void {
  try {
    wijzer.bewaarplaats = naam === 'tabblad' ? maakOpslagplaats(sessionStorage) : naam === 'browser' ? maakOpslagplaats(localStorage) : undefined;
  } catch {
    wijzer.bewaarplaats = undefined;
  }
}

function kiesThema(naam: string): void {
  document.querySelector('link[data-thema]')?.remove();
  for (const { klasse } of Object.values(THEMAS)) document.body.classList.remove(klasse);
  const thema = THEMAS[naam];
  if (!thema) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: thema.blad });
  link.dataset['thema'] = naam;
  document.head.append(link);
  document.body.classList.add(thema.klasse);
}

wijzer.addEventListener('advies-gewijzigd', () => void toonJson());
for (const [naam, kies] of [
  ['bewaren', kiesBewaren],
  ['zaak', () => kiesBeleid(true)],
  ['versie', () => kiesBeleid(false)],
  ['thema', kiesThema],
] as const) {
  for (const knop of document.querySelectorAll<HTMLInputElement>(`input[name=${naam}]`)) knop.addEventListener('change', () => void kies(knop.value));
}
// A browser may keep the choices of a page that is loaded again.
kiesBewaren(gekozen('bewaren'));
kiesThema(gekozen('thema'));
void kiesBeleid(true);
