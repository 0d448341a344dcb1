import { WijzerFout } from '../gebeurtenissen.ts';
import { element } from '../teksten/element.ts';
import { VERSIE } from '../versie.ts';
import { bezwaarTegenPagina } from './keur.ts';
import { NAAM } from './naam.ts';

// Comes first: on a page that changed the browser before the element was loaded, not even the libraries that draw it can be relied on. Then something that needs none of them takes its
// name, and says why.
const bezwaar = bezwaarTegenPagina();
const teksten = { element };

if (bezwaar !== undefined && !customElements.get(NAAM))
  customElements.define(
    NAAM,
    class extends HTMLElement {
      static readonly versie: string = VERSIE;

      connectedCallback(): void {
        this.setAttribute('role', 'alert');
        this.setAttribute('lang', 'nl');
        this.textContent = `${teksten.element.kanNietWerken}. ${bezwaar} ${teksten.element.naarBeheerder}`;
        this.dispatchEvent(new WijzerFout({ bron: 'pagina', tekst: bezwaar, bevindingen: [] }));
      }
    },
  );
