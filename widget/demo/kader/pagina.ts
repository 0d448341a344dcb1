// The frame page. Which pages may connect stands in kader.json beside it, and nowhere in the address.
import '@handhavingswijzer/widget';
import { openKader } from '../../src/kader/binnen.ts';
import { haalInstellingen } from '../../src/kader/instellingen.ts';
import { teksten } from '../../src/kader/teksten.ts';

const wijzer = document.querySelector('handhavings-wijzer');
const inhoud = document.querySelector('main');
const status = document.querySelector('p');
if (!wijzer || !inhoud || !status) throw new Error('The page lacks its element');

/** Says something above the element; the element itself is there once it is connected. */
function meld(tekst: string): void {
  if (status && status.textContent !== tekst) status.textContent = tekst;
  if (wijzer && tekst === '') wijzer.hidden = false;
}

const hier = new URL(location.href);
const instellingen = await haalInstellingen(new URL('kader.json', hier), hier.origin);
if (instellingen.ok) openKader({ wijzer, inhoud, meld, herkomsten: instellingen.waarde.herkomsten });
else meld(teksten.pagina.instellingen(instellingen.reden));
