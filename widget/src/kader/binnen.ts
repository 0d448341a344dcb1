import type { HandhavingsWijzer } from '../handhavings-wijzer.ts';
import { haalInstellingen } from './instellingen.ts';
import { Lijn } from './lijn.ts';
import { Lijnplaats } from './opslag.ts';
import { leesGroet, PROTOCOL, type Gezet, type Groet, type Groetcode, type NaarGastheer, type NaarKader } from './protocol.ts';
import { teksten } from './teksten.ts';
import { Thema } from './thema.ts';

const t = teksten.pagina;

export interface Kaderpagina {
  readonly wijzer: HandhavingsWijzer;
  /** Where the height is measured: the box around all that the page shows. */
  readonly inhoud: HTMLElement;
  /** Says something in the frame itself, beside the element; empty: nothing. */
  readonly meld: (tekst: string) => void;
}

/** Fewer CSS pixels in sight than this, as at 400 % zoom: the advice stands where it stands. The same height as in the layout of the element (25em). */
const LAAGST = 400;

/** Properties that go to the element as they are; null takes away. */
const GEWOON = ['beleid', 'beleidUrl', 'landelijk', 'sleutels', 'handtekeningVereist', 'alleenLezen', 'kopniveau', 'bewaarSleutel', 'dossier'] as const;

/** Opens the frame for who is on the list in `kader.json` beside the page; without a good list for nobody, and says why. */
export async function beginKader(pagina: Kaderpagina): Promise<void> {
  const hier = new URL(location.href);
  const instellingen = await haalInstellingen(new URL('kader.json', hier), hier.origin);
  if (instellingen.ok) openKader(pagina, instellingen.waarde.herkomsten);
  else pagina.meld(t.instellingen(instellingen.reden));
}

/**
 * The frame's end: lets the page around it connect once, when its origin is on the list, and drives the element from there. Anything that another window, another origin or
 * another version sends does nothing. Reads no storage, so that it works in a sandbox.
 */
function openKader(pagina: Kaderpagina, herkomsten: readonly string[]): void {
  const gastheer = window.parent;
  if (gastheer === window) return pagina.meld(t.los);
  let verbonden = false;

  const groet = (soort: Groet['soort'], naar: string, code?: Groetcode): void =>
    gastheer.postMessage({ protocol: PROTOCOL, soort, ...(code === undefined ? {} : { code }) } satisfies Groet, naar);

  window.addEventListener('message', ({ data, origin, source, ports }: MessageEvent<unknown>) => {
    const bericht = leesGroet(data);
    if (!bericht || source !== gastheer) return;
    if (!herkomsten.includes(origin)) {
      if (!verbonden) pagina.meld(t.herkomst(origin));
      return;
    }
    if (bericht.protocol !== PROTOCOL) return groet('geweigerd', origin, 'onbekende-versie');
    if (bericht.soort === 'klop') {
      if (!verbonden) groet('gereed', origin);
      return;
    }
    const [poort, ...meer] = ports;
    if (bericht.soort !== 'verbind' || !poort || meer.length > 0) return groet('geweigerd', origin, 'verkeerde-vorm');
    if (verbonden) {
      poort.close();
      return groet('geweigerd', origin, 'al-verbonden');
    }
    verbonden = true;
    pagina.meld('');
    new Verbinding(pagina, poort);
  });
  pagina.meld(t.wacht);
  groet('gereed', '*');
}

/** The element at the end of a line: what the page sets, and what the page hears. */
class Verbinding {
  readonly #pagina: Kaderpagina;
  readonly #lijn: Lijn<NaarKader, NaarGastheer>;
  readonly #plaats: Lijnplaats;
  readonly #thema = new Thema(document.documentElement.style);
  readonly #meter: ResizeObserver;
  readonly #einde = new AbortController();
  #hoogte = -1;

  constructor(pagina: Kaderpagina, poort: MessagePort) {
    this.#pagina = pagina;
    this.#lijn = new Lijn<NaarKader, NaarGastheer>(poort, {
      ontvangt: 'naarKader',
      neem: (bericht, nr) => this.#neem(bericht, nr),
      weiger: (weigering) => this.#lijn.stuur({ soort: 'geweigerd', ...weigering }),
    });
    this.#plaats = new Lijnplaats((bericht) => this.#lijn.stuur(bericht));
    this.#lijn.stuur({ soort: 'klaar' });
    this.#vertel(pagina.wijzer);
    this.#meter = new ResizeObserver(() => this.#meet());
    this.#meter.observe(pagina.inhoud);
  }

  /** Every event of the element, with the same detail. */
  #vertel(wijzer: HandhavingsWijzer): void {
    const { signal } = this.#einde;
    wijzer.addEventListener(
      'dossier-gewijzigd',
      ({ detail: { dossier } }) => this.#lijn.stuur({ soort: 'dossier-gewijzigd', ...(dossier ? { dossier } : {}) }),
      {
        signal,
      },
    );
    wijzer.addEventListener(
      'advies-gewijzigd',
      ({ detail: { advies, wijziging } }) =>
        this.#lijn.stuur({ soort: 'advies-gewijzigd', ...(advies ? { advies } : {}), ...(wijziging === undefined ? {} : { wijziging }) }),
      { signal },
    );
    wijzer.addEventListener('advies-vastgesteld', ({ detail: { verslag } }) => this.#lijn.stuur({ soort: 'advies-vastgesteld', verslag }), { signal });
    wijzer.addEventListener(
      'wijzer-fout',
      ({ detail: { bron, tekst, bevindingen } }) => {
        if (bron !== 'kader') this.#lijn.stuur({ soort: 'wijzer-fout', bron, tekst, bevindingen });
      },
      { signal },
    );
  }

  #neem(bericht: NaarKader, nr: number): void {
    switch (bericht.soort) {
      case 'zet':
        return this.#zet(bericht.eigenschappen);
      case 'lees':
        return void this.#lees(nr);
      case 'zicht':
        return this.#zicht(bericht.boven, bericht.onder);
      case 'opslag':
        return this.#plaats.antwoord(bericht);
      case 'opslag-gewijzigd':
        return this.#plaats.gewijzigd(bericht.sleutel);
      case 'sluit':
        return void this.#sluit();
    }
  }

  #zet(gezet: Gezet): void {
    const { wijzer } = this.#pagina;
    if (gezet.thema) this.#thema.zet(gezet.thema);
    if (gezet.bewaren !== undefined) wijzer.bewaarplaats = gezet.bewaren ? this.#plaats : undefined;
    const waarden = Object.fromEntries(GEWOON.filter((naam) => Object.hasOwn(gezet, naam)).map((naam) => [naam, gezet[naam] ?? undefined]));
    Object.assign(wijzer, waarden);
  }

  async #lees(op: number): Promise<void> {
    const { wijzer } = this.#pagina;
    await wijzer.updateComplete;
    const { dossier, advies } = wijzer;
    this.#lijn.stuur({ soort: 'stand', op, ...(dossier ? { dossier } : {}), ...(advies ? { advies } : {}) });
  }

  /** Where the advice may stand, so that it stays in sight while the page around the frame scrolls; not where it would leave no room for the question (WCAG 2.4.11). */
  #zicht(boven: number, onder: number): void {
    const { style } = document.documentElement;
    const gezien = Math.max(0, window.innerHeight - boven - onder);
    const ruim = gezien >= LAAGST;
    style.setProperty('--hw-sight-start', `${String(ruim ? boven : 0)}px`);
    style.setProperty('--hw-sight-end', `${String(ruim ? onder : 0)}px`);
    style.setProperty('--hw-sight-size', `${String(gezien)}px`);
  }

  #meet(): void {
    const hoogte = Math.ceil(this.#pagina.inhoud.getBoundingClientRect().height);
    if (hoogte === this.#hoogte) return;
    this.#hoogte = hoogte;
    this.#lijn.stuur({ soort: 'hoogte', hoogte });
  }

  /** Tells no more, and lets what waits to be written go out first. */
  async #sluit(): Promise<void> {
    const { wijzer, meld } = this.#pagina;
    this.#einde.abort();
    this.#meter.disconnect();
    wijzer.bewaarplaats = undefined;
    meld(t.gesloten);
    await wijzer.updateComplete;
    this.#lijn.stuur({ soort: 'gesloten' });
    this.#lijn.sluit();
  }
}
