import type { Bewaard, Bewaarplaats, Geschreven } from '../bewaren/bewaarplaats.ts';
import { Luisteraars } from '../bewaren/luisteraars.ts';
import type { NaarGastheer, NaarKader } from './protocol.ts';

type Antwoord = Extract<NaarKader, { soort: 'opslag' }>;

/** In the frame: the store of the page, at the other end of the line. */
export class Lijnplaats implements Bewaarplaats {
  readonly #stuur: (bericht: NaarGastheer) => number;
  readonly #wachtend = new Map<number, (antwoord: Antwoord) => void>();
  readonly #luisteraars = new Luisteraars();

  constructor(stuur: (bericht: NaarGastheer) => number) {
    this.#stuur = stuur;
  }

  async lees(sleutel: string): Promise<Bewaard | undefined> {
    return (await this.#vraag({ soort: 'opslag-lees', sleutel })).bewaard;
  }

  async schrijf(sleutel: string, inhoud: string, verwacht: string | undefined): Promise<Geschreven> {
    const uit = await this.#vraag({ soort: 'opslag-schrijf', sleutel, inhoud, ...(verwacht === undefined ? {} : { verwacht }) });
    return uit.geschreven === true && uit.versie !== undefined ? { ok: true, versie: uit.versie } : { ok: false, huidig: uit.bewaard };
  }

  volg(sleutel: string, gewijzigd: () => void): () => void {
    this.#stuur({ soort: 'opslag-volg', sleutel });
    return this.#luisteraars.voegToe(sleutel, gewijzigd);
  }

  /** An answer of the page; one to nothing that was asked does nothing. */
  antwoord(antwoord: Antwoord): void {
    const klaar = this.#wachtend.get(antwoord.op);
    this.#wachtend.delete(antwoord.op);
    klaar?.(antwoord);
  }

  gewijzigd(sleutel: string): void {
    this.#luisteraars.meld(sleutel);
  }

  async #vraag(bericht: NaarGastheer): Promise<Antwoord> {
    const antwoord = await new Promise<Antwoord>((klaar) => this.#wachtend.set(this.#stuur(bericht), klaar));
    if (!antwoord.gelukt) throw new Error('the store of the page failed');
    return antwoord;
  }
}

/** At the page: does in its store what the frame asks, and answers. The frame comes at this one key and at no other case. */
export class Opslagdienst {
  readonly #plaats: Bewaarplaats;
  readonly #sleutel: string;
  readonly #stuur: (bericht: NaarKader) => void;
  #stopVolgen: (() => void) | undefined;
  /** Whether the frame has written: from then on the store knows more of the case than the page. */
  geschreven = false;

  constructor(plaats: Bewaarplaats, sleutel: string, stuur: (bericht: NaarKader) => void) {
    this.#plaats = plaats;
    this.#sleutel = sleutel;
    this.#stuur = stuur;
  }

  async lees(op: number, sleutel: string): Promise<void> {
    await this.#doe(op, sleutel, async () => metBewaard(await this.#plaats.lees(sleutel)));
  }

  async schrijf(op: number, { sleutel, inhoud, verwacht }: Extract<NaarGastheer, { soort: 'opslag-schrijf' }>): Promise<void> {
    await this.#doe(op, sleutel, async () => {
      const uit = await this.#plaats.schrijf(sleutel, inhoud, verwacht);
      this.geschreven ||= uit.ok;
      return uit.ok ? { geschreven: true, versie: uit.versie } : { geschreven: false, ...metBewaard(uit.huidig) };
    });
  }

  volg(sleutel: string): void {
    if (sleutel === this.#sleutel) this.#stopVolgen ??= this.#plaats.volg?.(sleutel, () => this.#stuur({ soort: 'opslag-gewijzigd', sleutel }));
  }

  einde(): void {
    this.#stopVolgen?.();
    this.#stopVolgen = undefined;
  }

  async #doe(op: number, sleutel: string, werk: () => Promise<Partial<Antwoord>>): Promise<void> {
    const antwoord = await (sleutel === this.#sleutel ? werk() : Promise.reject(new Error('another key'))).then(
      (uit) => ({ gelukt: true, ...uit }),
      () => ({ gelukt: false }),
    );
    this.#stuur({ soort: 'opslag', op, ...antwoord });
  }
}

/** What stands in a store, with nothing else that the store may have put on it. */
const metBewaard = (bewaard: Bewaard | undefined): { readonly bewaard?: Bewaard } =>
  bewaard ? { bewaard: { inhoud: bewaard.inhoud, versie: bewaard.versie } } : {};
