import { maakOpslagplaats, type Verslag } from '@handhavingswijzer/widget';
import { verbindKader } from '@handhavingswijzer/widget/kader';
import type { Zaak, Zaakdienst } from './zaken.ts';

/** Work in progress stays in this tab of the browser, so that it is there after going back or loading again. */
const plaats = maakOpslagplaats(sessionStorage);
const sleutelVan = (zaak: Zaak): string => `waterveen ${zaak.nummer}`;

/** The tokens of our look that a frame must be given. */
const TOKENS = [
  '--utrecht-document-font-family',
  '--utrecht-heading-font-family',
  '--utrecht-document-color',
  '--utrecht-document-background-color',
  '--utrecht-link-color',
  '--utrecht-button-primary-action-background-color',
  '--utrecht-button-primary-action-color',
  '--utrecht-button-primary-action-hover-background-color',
  '--utrecht-button-border-radius',
  '--utrecht-textbox-border-color',
  '--utrecht-focus-outline-color',
  '--basis-color-default-bg-subtle',
  '--basis-color-default-border-subtle',
  '--basis-color-default-color-subtle',
];

/** What stands in the tab, and what ends it when she goes elsewhere. */
export interface Wijzer {
  readonly node: HTMLElement;
  readonly einde?: () => void;
}

export interface Wijzeropties {
  readonly zaak: Zaak;
  readonly dienst: Zaakdienst;
  readonly vastgesteld: (verslag: Verslag) => void;
}

/** The frames that she left: what she entered in them is in the store when this is done. */
let verlaten: Promise<unknown> = Promise.resolve();

/** What the case begins from; nothing when there is work in progress to go on with. */
async function beginVan({ zaak, dienst }: Wijzeropties): Promise<{ dossier?: object }> {
  await verlaten;
  return (await plaats.lees(sleutelVan(zaak))) ? {} : { dossier: await dienst.voorvulling(zaak) };
}

/** The element, in our own page. `policies` is the folder with the policies. */
export async function maakElement(opties: Wijzeropties, policies: URL): Promise<Wijzer> {
  const { zaak, vastgesteld } = opties;
  const begin = await beginVan(opties);
  const wijzer = document.createElement('handhavings-wijzer');
  Object.assign(wijzer, begin, {
    beleidUrl: new URL(`${zaak.beleid}/beleid.json`, policies).href,
    bewaarplaats: plaats,
    bewaarSleutel: sleutelVan(zaak),
    kopniveau: 2,
  });
  wijzer.addEventListener('advies-vastgesteld', (e) => vastgesteld(e.detail.verslag));
  return { node: wijzer };
}

/** The same in a frame of the municipality's own page. */
export async function maakKader(opties: Wijzeropties, adres: URL): Promise<Wijzer> {
  const { zaak, vastgesteld } = opties;
  const begin = await beginVan(opties);
  const iframe = Object.assign(document.createElement('iframe'), { src: adres.href, title: 'Handhavingswijzer' });
  iframe.addEventListener('advies-vastgesteld', (e) => vastgesteld(e.detail.verslag));
  const stijl = getComputedStyle(document.body);
  const kader = verbindKader(iframe, {
    herkomst: adres.origin,
    ...begin,
    beleidUrl: `../policies/${zaak.beleid}/beleid.json`,
    bewaarplaats: plaats,
    bewaarSleutel: sleutelVan(zaak),
    kopniveau: 2,
    thema: Object.fromEntries(TOKENS.map((naam) => [naam, stijl.getPropertyValue(naam).trim()])),
  });
  const einde = (): void => {
    verlaten = Promise.all([verlaten, kader.sluit()]);
  };
  return { node: iframe, einde };
}
