import '@handhavingswijzer/widget';
import { canoniek } from '@handhavingswijzer/engine';
import denHaag from '@gemeente-denhaag/design-tokens-components/dist/theme/index.css?url';
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?url';
import haarlemmermeer from '../dossiers/haarlemmermeer.json';
import helmond from '../dossiers/helmond.json';

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

let laatstGekozen = '';

/** Puts a case with its policy in the element, unless another one was chosen while the policy was on its way. */
async function kiesZaak(naam: string): Promise<void> {
  const zaak = ZAKEN[naam];
  if (!zaak) return;
  laatstGekozen = naam;
  const antwoord = await fetch(new URL(zaak.beleid, document.baseURI));
  const beleid = await antwoord.text();
  if (laatstGekozen !== naam) return;
  wijzer.beleid = beleid;
  wijzer.dossier = zaak.dossier;
  await toonJson();
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
  ['zaak', kiesZaak],
  ['thema', kiesThema],
] as const) {
  for (const knop of document.querySelectorAll<HTMLInputElement>(`input[name=${naam}]`)) {
    knop.addEventListener('change', () => void kies(knop.value));
    if (knop.checked) void kies(knop.value);
  }
}
