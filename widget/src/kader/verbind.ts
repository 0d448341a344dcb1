import type { Advies, Dossier } from '@handhavingswijzer/engine';
import type { Sleutel } from '@handhavingswijzer/publicatie';
import type { Bewaarplaats } from '../bewaren/bewaarplaats.ts';
import { AdviesGewijzigd, AdviesVastgesteld, DossierGewijzigd, WijzerFout } from '../gebeurtenissen.ts';
import { Lijn } from './lijn.ts';
import { Opslagdienst } from './opslag.ts';
import { leesGroet, PROTOCOL, type Gezet, type Groet, type NaarGastheer, type NaarKader, type Weigercode } from './protocol.ts';
import { teksten } from './teksten.ts';
import { Zichtmelder } from './zicht.ts';

/** The properties of the element, as they go into a frame. `null` takes one away. */
export interface Kadereigenschappen {
  /** A policy (`beleid/1`) as an object or as its JSON text. */
  readonly beleid?: object | string | null;
  /** Address of a policy or manifest, seen from the frame page: its origin must allow the frame to get it. */
  readonly beleidUrl?: string | null;
  readonly landelijk?: object | string | null;
  readonly sleutels?: readonly Sleutel[];
  readonly handtekeningVereist?: boolean;
  /** A `dossier/1` or a `zaakbestand/1`. */
  readonly dossier?: object | null;
  readonly alleenLezen?: boolean;
  readonly kopniveau?: number;
  /** Design tokens by name, as `{ '--hw-action-color': '#14568c' }`: the frame does not inherit those of the page. */
  readonly thema?: Readonly<Record<string, string>>;
}

export interface Kaderopties extends Kadereigenschappen {
  /** The exact origin of the frame page, as `https://wijzer.gemeente.nl`; `'null'` for a frame in a sandbox without `allow-same-origin`. */
  readonly herkomst: string;
  /** Where the case is kept; needs `bewaarSleutel`. The frame comes at this one key only. */
  readonly bewaarplaats?: Bewaarplaats;
  readonly bewaarSleutel?: string;
  /** `volg` (default): the frame is as high as its content, and the page scrolls. `vast`: its height is yours, and the frame scrolls. */
  readonly hoogte?: 'volg' | 'vast';
  /** How long the frame may take to answer before there is a `wijzer-fout`, in milliseconds; 20,000 when absent. */
  readonly wachttijd?: number;
}

/** Dossier and advice as they are in the frame; absent while there is none. */
export interface Kaderstand {
  readonly dossier?: Dossier;
  readonly advies?: Advies;
}

/** A connection with a frame. The events of the element are dispatched on the iframe. */
export interface Kader {
  /** Resolves when the frame is connected; rejects when `sluit` came first. */
  readonly verbonden: Promise<void>;
  /** Sets properties; what is absent stays as it was. */
  zet(eigenschappen: Kadereigenschappen): void;
  /** Asks for dossier and advice as they are now. */
  lees(): Promise<Kaderstand>;
  /** Ends the connection for good: no event follows. What the frame still had to keep is kept; resolves when that is done. */
  sluit(): Promise<void>;
}

const WACHTTIJD = 20_000;
/** How long a frame that is closed gets to send what it still had to keep, in milliseconds: it may be gone already. */
const SLUITTIJD = 1_000;

/** Properties as they go over the line. */
function opDeLijn({ thema, ...rest }: Kadereigenschappen): Gezet {
  return { ...rest, ...(thema ? { thema: Object.entries(thema).map(([naam, waarde]) => ({ naam, waarde })) } : {}) };
}

/**
 * Connects a page with the frame page of the Handhavingswijzer in an iframe: waits until it is ready, hands it a port to its exact origin, and from there speaks over the
 * port only. When the frame is loaded again it connects again, with the same properties.
 */
export function verbindKader(iframe: HTMLIFrameElement, opties: Kaderopties): Kader {
  const { herkomst, bewaarplaats, bewaarSleutel, hoogte = 'volg', wachttijd = WACHTTIJD, ...eigenschappen } = opties;
  if (herkomst !== 'null' && new URL(herkomst).origin !== herkomst) throw new TypeError(`an origin is needed, as ${new URL(herkomst).origin}, not ${herkomst}`);
  if (bewaarplaats && bewaarSleutel === undefined) throw new TypeError('a bewaarplaats needs a bewaarSleutel');
  return new Verbinding(iframe, herkomst, {
    hoogte,
    wachttijd,
    eigenschappen,
    ...(bewaarplaats && bewaarSleutel !== undefined ? { opslag: { bewaarplaats, bewaarSleutel } } : {}),
  });
}

interface Verbindingopties {
  readonly hoogte: 'volg' | 'vast';
  readonly wachttijd: number;
  readonly eigenschappen: Kadereigenschappen;
  readonly opslag?: { readonly bewaarplaats: Bewaarplaats; readonly bewaarSleutel: string };
}

class Verbinding implements Kader {
  readonly verbonden: Promise<void>;
  readonly #iframe: HTMLIFrameElement;
  readonly #herkomst: string;
  readonly #opties: Verbindingopties;
  readonly #einde = new AbortController();
  readonly #wacht: ReturnType<typeof setTimeout>;
  readonly #gevraagd = new Map<number, { readonly klaar: (stand: Kaderstand) => void; readonly mis: (reden: Error) => void }>();
  #gezet: Kadereigenschappen;
  #lijn: Lijn<NaarGastheer, NaarKader> | undefined;
  readonly #opslag: Opslagdienst | undefined;
  #klaar!: () => void;
  #gesloten: (() => void) | undefined;
  #sluiten: Promise<void> | undefined;
  #zicht: Zichtmelder | undefined;

  constructor(iframe: HTMLIFrameElement, herkomst: string, opties: Verbindingopties) {
    this.#iframe = iframe;
    this.#herkomst = herkomst;
    this.#opties = opties;
    this.#gezet = opties.eigenschappen;
    const { opslag } = opties;
    this.#opslag = opslag && new Opslagdienst(opslag.bewaarplaats, opslag.bewaarSleutel, (bericht) => this.#lijn?.stuur(bericht));
    const { signal } = this.#einde;
    this.verbonden = new Promise((klaar, mis) => {
      this.#klaar = klaar;
      signal.addEventListener('abort', () => mis(new Error('closed before it was connected')));
    });
    this.verbonden.catch(() => undefined); // who does not wait for it is not told twice
    iframe.title ||= teksten.naamVanKader;
    window.addEventListener('message', (e: MessageEvent<unknown>) => this.#groet(e), { signal });
    this.#wacht = setTimeout(() => this.#fout(teksten.geenAntwoord, 'geen-antwoord'), opties.wachttijd);
    this.#stuurGroet('klop', '*');
  }

  zet(eigenschappen: Kadereigenschappen): void {
    const gezet = opDeLijn(eigenschappen);
    this.#gezet = { ...this.#gezet, ...eigenschappen };
    this.#lijn?.stuur({ soort: 'zet', eigenschappen: gezet });
  }

  async lees(): Promise<Kaderstand> {
    await this.verbonden;
    return new Promise((klaar, mis) => {
      if (!this.#lijn) return mis(new Error('the connection is closed'));
      this.#gevraagd.set(this.#lijn.stuur({ soort: 'lees' }), { klaar, mis });
    });
  }

  sluit(): Promise<void> {
    this.#sluiten ??= this.#sluit();
    return this.#sluiten;
  }

  async #sluit(): Promise<void> {
    this.#einde.abort();
    if (this.#lijn) {
      const gesloten = new Promise<void>((klaar) => (this.#gesloten = klaar));
      this.#lijn.stuur({ soort: 'sluit' });
      await Promise.race([gesloten, new Promise((klaar) => setTimeout(klaar, SLUITTIJD))]);
    }
    this.#los();
  }

  #los(): void {
    clearTimeout(this.#wacht);
    this.#zicht?.einde();
    this.#opslag?.einde();
    this.#lijn?.sluit();
    this.#zicht = this.#lijn = undefined;
    for (const { mis } of this.#gevraagd.values()) mis(new Error('the connection is closed'));
    this.#gevraagd.clear();
  }

  #stuurGroet(soort: Groet['soort'], naar: string, poorten: Transferable[] = []): void {
    this.#iframe.contentWindow?.postMessage({ protocol: PROTOCOL, soort } satisfies Groet, naar, poorten);
  }

  /** What comes by the window: only of this frame, and of the origin that it must have. */
  #groet({ data, origin, source }: MessageEvent<unknown>): void {
    const groet = leesGroet(data);
    if (!groet || source === null || source !== this.#iframe.contentWindow || origin !== this.#herkomst) return;
    if (groet.protocol !== PROTOCOL) return this.#geweigerd('onbekende-versie');
    if (groet.soort === 'geweigerd') return this.#fout(teksten.doorKader(teksten.geweigerd[groet.code ?? 'verkeerde-vorm'] ?? ''), groet.code ?? '');
    if (groet.soort === 'gereed') this.#verbind();
  }

  /** Hands the frame its end of a new channel. An opaque origin cannot be named as a target; there the source alone says who it is. */
  #verbind(): void {
    this.#los();
    const { port1, port2 } = new MessageChannel();
    this.#lijn = new Lijn<NaarGastheer, NaarKader>(port1, {
      ontvangt: 'naarGastheer',
      neem: (bericht, nr) => this.#neem(bericht, nr),
      weiger: ({ code, pad }) => this.#geweigerd(code, pad),
    });
    this.#stuurGroet('verbind', this.#herkomst === 'null' ? '*' : this.#herkomst, [port2]);
  }

  #neem(bericht: NaarGastheer, nr: number): void {
    switch (bericht.soort) {
      case 'opslag-lees':
        return void this.#opslag?.lees(nr, bericht.sleutel);
      case 'opslag-schrijf':
        return void this.#opslag?.schrijf(nr, bericht);
      case 'opslag-volg':
        return this.#opslag?.volg(bericht.sleutel);
      case 'gesloten':
        return this.#gesloten?.();
      default:
        if (!this.#einde.signal.aborted) this.#vertel(bericht);
    }
  }

  #vertel(bericht: Exclude<NaarGastheer, { soort: 'opslag-lees' | 'opslag-schrijf' | 'opslag-volg' | 'gesloten' }>): void {
    switch (bericht.soort) {
      case 'klaar':
        return this.#begin();
      case 'hoogte':
        return this.#zetHoogte(bericht.hoogte);
      case 'dossier-gewijzigd':
        return void this.#iframe.dispatchEvent(new DossierGewijzigd(bericht.dossier));
      case 'advies-gewijzigd':
        return void this.#iframe.dispatchEvent(new AdviesGewijzigd(bericht.advies, bericht.wijziging));
      case 'advies-vastgesteld':
        return void this.#iframe.dispatchEvent(new AdviesVastgesteld(bericht.verslag));
      case 'wijzer-fout':
        return void this.#iframe.dispatchEvent(new WijzerFout({ bron: bericht.bron, tekst: bericht.tekst, bevindingen: bericht.bevindingen }));
      case 'stand': {
        const { dossier, advies } = bericht;
        this.#gevraagd.get(bericht.op)?.klaar({ ...(dossier ? { dossier } : {}), ...(advies ? { advies } : {}) });
        return void this.#gevraagd.delete(bericht.op);
      }
      case 'geweigerd':
        return this.#fout(teksten.doorKader(teksten.geweigerd[bericht.code]), bericht.code, bericht.pad);
    }
  }

  /** The properties, the first time and when the frame was loaded again; the dossier not when the store has more of it by now. */
  #begin(): void {
    const { opslag } = this.#opties;
    clearTimeout(this.#wacht);
    const { dossier, ...rest } = opDeLijn(this.#gezet);
    const eigenschappen = {
      ...rest,
      ...(dossier === undefined || this.#opslag?.geschreven === true ? {} : { dossier }),
      ...(opslag ? { bewaren: true, bewaarSleutel: opslag.bewaarSleutel } : {}),
    };
    this.#lijn?.stuur({ soort: 'zet', eigenschappen });
    if (this.#opties.hoogte === 'volg') this.#zicht = new Zichtmelder(this.#iframe, (zicht) => this.#lijn?.stuur({ soort: 'zicht', ...zicht }));
    this.#klaar();
  }

  #zetHoogte(hoogte: number): void {
    if (this.#opties.hoogte === 'volg') this.#iframe.style.blockSize = `${String(hoogte)}px`;
  }

  #geweigerd(code: Weigercode, pad = ''): void {
    if (!this.#einde.signal.aborted) this.#fout(teksten.doorGastheer(teksten.geweigerd[code]), code, pad);
  }

  #fout(tekst: string, code: string, pad = ''): void {
    this.#iframe.dispatchEvent(new WijzerFout({ bron: 'kader', tekst, bevindingen: [{ code, ernst: 'fout', pad, params: {} }] }));
  }
}
