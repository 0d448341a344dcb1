import {
  analyseerInStappen,
  checkCasussen,
  Dossiervergelijking,
  muteerInStappen,
  parseDossier,
  parseManifest,
  parsePolicy,
  Peilingen,
  splitsRegels,
  vergelijkInStappen,
  type Analyse,
  type Beleid,
  type Landelijk,
  type Mutatieproef,
  type Uitslag,
  type Vergelijking,
  type Voortgang,
} from '@handhavingswijzer/engine';
import { keurInStappen, maakUitgavestukken, type Keuring, type Publicatiestuk, type Uitgavestukken } from '@handhavingswijzer/publicatie';
import { leesBruikbaar, leesLandelijk } from '../delen/bruikbaar.ts';
import type { Belet, Dossieruitkomst, Misregel, Publicatietekst, Taken, Vraag } from './typen.ts';

/** Work in steps; between two of them something else may go first, or it is given up. */
export type Stappen<T> = Generator<Voortgang, T, undefined> | AsyncGenerator<Voortgang, T, undefined>;

/** A dossier is at most 1 MB, and so is a line. */
const MEESTE_BYTES = 1024 * 1024;
/** As much of a file as is read at once. */
const STUK = 256 * 1024;
/** Of more lines that went wrong than this only the number is told. */
const MEESTE_MISREGELS = 20;

const uitslag = <T>(uit: Uitslag<T>): T | Belet => (uit.ok ? uit.waarde : { belet: uit.bevindingen });

/** Looks through all cases of a policy that is being written, or of two. Keeps what it found, so that after a change only what is ruled otherwise is looked through again. */
export class Analist {
  readonly #landelijk: Landelijk;
  readonly #peilingen = new Peilingen();

  /** @throws when the national file cannot be used */
  constructor(landelijk: string) {
    this.#landelijk = leesLandelijk(landelijk);
  }

  doe({ taak, vraag }: Vraag): Stappen<Taken[Vraag['taak']]['uit']> {
    switch (taak) {
      case 'analyse':
        return this.#analyse(vraag.beleid);
      case 'vergelijking':
        return this.#vergelijking(vraag);
      case 'dossiers':
        return this.#dossiers(vraag);
      case 'mutatie':
        return this.#mutatie(vraag);
      case 'keuring':
        return this.#keuring(vraag);
      case 'uitgave':
        return this.#uitgave(vraag);
    }
  }

  *#analyse(tekst: string): Generator<Voortgang, Analyse | Belet, undefined> {
    const beleid = leesBruikbaar(tekst, this.#landelijk);
    if (!beleid) return { belet: 'dit-beleid' };
    return uitslag(yield* analyseerInStappen(beleid, this.#landelijk, this.#peilingen));
  }

  *#mutatie(vraag: Taken['mutatie']['vraag']): Generator<Voortgang, Mutatieproef | Belet, undefined> {
    const beleid = leesBruikbaar(vraag.beleid, this.#landelijk);
    if (!beleid) return { belet: 'dit-beleid' };
    const casussen = checkCasussen(beleid, this.#landelijk, vraag.casussen);
    if (!casussen.ok) return { belet: 'gevallen' };
    return uitslag(yield* muteerInStappen(beleid, this.#landelijk, casussen.waarde));
  }

  #tweetal({ oud, nieuw }: { readonly oud: string; readonly nieuw: string }): { readonly oud: Beleid; readonly nieuw: Beleid } | Belet {
    const [was, wordt] = [leesBruikbaar(oud, this.#landelijk), leesBruikbaar(nieuw, this.#landelijk)];
    if (!wordt) return { belet: 'dit-beleid' };
    return was ? { oud: was, nieuw: wordt } : { belet: 'ander-beleid' };
  }

  *#vergelijking(vraag: Taken['vergelijking']['vraag']): Generator<Voortgang, Vergelijking | Belet, undefined> {
    const tweetal = this.#tweetal(vraag);
    if ('belet' in tweetal) return tweetal;
    return uitslag(yield* vergelijkInStappen(tweetal.oud, tweetal.nieuw, this.#landelijk));
  }

  #stuk({ beleid, casussen, eerder, op }: Publicatietekst): Publicatiestuk | Belet {
    const stuk = { beleid, casussen: casussen === '' ? undefined : casussen, landelijk: this.#landelijk, op };
    if (!eerder) return { ...stuk, eerder: undefined };
    const [manifest, vorige] = [parseManifest(eerder.manifest), parsePolicy(eerder.beleid)];
    return manifest.ok && vorige.ok ? { ...stuk, eerder: { manifest: manifest.waarde, beleid: vorige.waarde } } : { belet: 'ander-beleid' };
  }

  *#keuring(tekst: Publicatietekst): Generator<Voortgang, Keuring | Belet, undefined> {
    const stuk = this.#stuk(tekst);
    return 'belet' in stuk ? stuk : yield* keurInStappen(stuk);
  }

  *#uitgave({ tekst, keuring, besluit }: Taken['uitgave']['vraag']): Generator<Voortgang, Uitgavestukken | Belet, undefined> {
    yield { gedaan: 0, totaal: 1 };
    const stuk = this.#stuk(tekst);
    if ('belet' in stuk) return stuk;
    const beleid = parsePolicy(tekst.beleid);
    return beleid.ok ? uitslag(maakUitgavestukken(keuring, beleid.waarde, stuk, besluit)) : { belet: 'dit-beleid' };
  }

  /** A step reads a piece of the file; how far it is, is told in bytes. */
  async *#dossiers({ bestand, ...vraag }: Taken['dossiers']['vraag']): AsyncGenerator<Voortgang, Dossieruitkomst | Belet, undefined> {
    const tweetal = this.#tweetal(vraag);
    if ('belet' in tweetal) return tweetal;
    const begonnen = Dossiervergelijking.begin(tweetal.oud, tweetal.nieuw, this.#landelijk);
    if (!begonnen.ok) return { belet: begonnen.bevindingen };
    const vergelijking = begonnen.waarde;
    const lezer = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const misregels: Misregel[] = [];
    let mis = 0;
    let gelezen = 0;
    const sla = (lijn: number, reden: Misregel['reden']): void => {
      mis += 1;
      if (misregels.length < MEESTE_MISREGELS) misregels.push({ lijn, reden });
    };
    async function* stukken(): AsyncGenerator<Uint8Array> {
      for (let vanaf = 0; vanaf < bestand.size; vanaf += STUK) {
        yield new Uint8Array(await bestand.slice(vanaf, vanaf + STUK).arrayBuffer());
        gelezen = Math.min(vanaf + STUK, bestand.size);
      }
    }
    let verteld = 0;
    for await (const regel of splitsRegels(stukken(), MEESTE_BYTES)) {
      if (gelezen > verteld) yield { gedaan: (verteld = gelezen), totaal: bestand.size };
      if ('teLang' in regel) {
        sla(regel.lijn, 'te-lang');
        continue;
      }
      const tekst = ontcijfer(lezer, regel.bytes);
      if (tekst === undefined) sla(regel.lijn, 'geen-tekst');
      else if (tekst.trim() !== '') {
        const dossier = parseDossier(tweetal.oud, this.#landelijk, tekst);
        const uit = dossier.ok ? vergelijking.voeg(dossier.waarde) : dossier;
        if (!uit.ok) sla(regel.lijn, uit.bevindingen);
      }
    }
    return { stand: vergelijking.stand(), misregels, mis };
  }
}

/** Undefined: it is no UTF-8. */
function ontcijfer(lezer: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return lezer.decode(bytes);
  } catch {
    return undefined;
  }
}
