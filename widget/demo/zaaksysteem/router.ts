/** Where in the case system: the list, or a tab of a case. */
export interface Plek {
  readonly zaak?: string;
  readonly tab?: string;
}

/** A router over the history of the browser, below the folder of the page. `?naar=PATH` opens a place, for a server that sends every path of the page to it. */
export class Router {
  readonly #basis = new URL('.', location.href).pathname;
  readonly #toon: (plek: Plek) => void;

  constructor(toon: (plek: Plek) => void) {
    this.#toon = toon;
    const naar = new URLSearchParams(location.search).get('naar');
    if (naar !== null) history.replaceState(null, '', this.#basis + naar.replace(/^\/+/, ''));
    window.addEventListener('popstate', () => this.#toon(this.plek));
    document.addEventListener('click', (e) => this.#klik(e));
  }

  get plek(): Plek {
    const [soort, zaak, tab] = location.pathname.slice(this.#basis.length).split('/').map(decodeURIComponent);
    return soort === 'zaken' && zaak ? { zaak, tab: tab ?? 'gegevens' } : {};
  }

  /** The address of a place, for a link. */
  adres({ zaak, tab }: Plek): string {
    return this.#basis + (zaak === undefined ? '' : `zaken/${encodeURIComponent(zaak)}/${tab ?? 'gegevens'}`);
  }

  #klik(e: MouseEvent): void {
    const [link] = e.composedPath().filter((doel) => doel instanceof HTMLAnchorElement);
    const gewoon = e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey && !e.defaultPrevented;
    if (!gewoon || !link || !link.hasAttribute('data-route')) return;
    e.preventDefault();
    if (link.pathname !== location.pathname) history.pushState(null, '', link.pathname);
    this.#toon(this.plek);
  }
}
