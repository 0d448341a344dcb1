// The frame page. Which pages may connect stands in kader.json beside it, and nowhere in the address.
import '@handhavingswijzer/widget';
import { beginKader } from '../../src/kader/binnen.ts';

const wijzer = document.querySelector('handhavings-wijzer');
const inhoud = document.querySelector('main');
const status = document.querySelector('p');
if (!wijzer || !inhoud || !status) throw new Error('The page lacks its element');

void beginKader({
  wijzer,
  inhoud,
  meld(tekst) {
    if (status.textContent !== tekst) status.textContent = tekst;
    if (tekst === '') wijzer.hidden = false;
  },
});
