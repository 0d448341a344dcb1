import type { Kader } from '@handhavingswijzer/dialogue';
import { kiesVersie, type Manifest, type Peildagen, type UitgegevenVersie } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { openUitgave, type Geheugen, type LaatsteUitgave, type Sleutel, type Uitgave, type Weigering } from '@handhavingswijzer/publicatie';
import type { Bewaarplaats } from '../bewaren/bewaarplaats.ts';
import { haalTekst, laadKaderVan, mislukt, type Geladen, type Mislukt } from './laden.ts';

/** What a host says of published policies. */
export interface Uitgavewens {
  readonly sleutels: readonly Sleutel[];
  readonly handtekeningVereist: boolean;
  readonly landelijk: unknown;
  readonly bewaarplaats: Bewaarplaats | undefined;
  /** A civil date. */
  readonly vandaag: string;
}

const geweigerd = ({ tekst, herstel }: Weigering): Mislukt => mislukt('beleid', `${tekst} ${herstel}`);

/** Publications seen in this page, by address: an older one is refused also where the host gives no store. */
const gezien = new Map<string, LaatsteUitgave>();

/** The later of two publications of one address. */
function nieuwste(a: LaatsteUitgave | undefined, b: LaatsteUitgave | undefined): LaatsteUitgave | undefined {
  if (!a || !b) return a ?? b;
  const uitgave = ({ manifest }: LaatsteUitgave): number => (JSON.parse(manifest) as Manifest).uitgave;
  return uitgave(a) >= uitgave(b) ? a : b;
}

/** The last publication of an address, in the store of the host and in the page. */
function geheugenVan(adres: string, plaats: Bewaarplaats | undefined): Geheugen {
  const sleutel = `handhavingswijzer:uitgave:${adres}`;
  let versie: string | undefined;
  return {
    async lees() {
      const hier = gezien.get(adres);
      if (!plaats) return hier;
      const bewaard = await plaats.lees(sleutel).catch(() => undefined);
      versie = bewaard?.versie;
      return nieuwste(hier, bewaard && (JSON.parse(bewaard.inhoud) as LaatsteUitgave));
    },
    async schrijf(laatste) {
      gezien.set(adres, laatste);
      const geschreven = await plaats?.schrijf(sleutel, JSON.stringify(laatste), versie);
      if (geschreven?.ok) versie = geschreven.versie;
    },
  };
}

/** Whether a text is a manifest of published versions, and not a policy. */
export function isManifest(tekst: string): boolean {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return typeof waarde === 'object' && waarde !== null && 'schema' in waarde && waarde.schema === 'manifest/1';
  } catch {
    return false;
  }
}

/** A version of a published policy, chosen by the days of a case. */
export interface Gekozen {
  readonly kader: Kader;
  readonly versie: UitgegevenVersie;
  /** Address of the file of this version. */
  readonly vindplaats: string;
}

/** A policy that the host gives by the address of its manifest: which version, follows from the case. */
export class UitgegevenBeleid {
  readonly #uitgave: Uitgave;
  readonly #adres: string;
  readonly #landelijk: unknown;

  private constructor(uitgave: Uitgave, adres: string, landelijk: unknown) {
    this.#uitgave = uitgave;
    this.#adres = adres;
    this.#landelijk = landelijk;
  }

  /**
   * Opens what stands at the address of a manifest.
   *
   * @param tekst what was fetched there; undefined when that failed: then the last good one, if there is one
   */
  static async open(adres: string, tekst: string | undefined, wens: Uitgavewens, stop: AbortSignal): Promise<UitgegevenBeleid | Mislukt> {
    const uitgave = await openUitgave({
      ...wens,
      geheugen: geheugenVan(adres, wens.bewaarplaats),
      haal: async (wat) => {
        if (wat === 'manifest') {
          if (tekst === undefined) throw new Error('the manifest could not be fetched');
          return tekst;
        }
        const gehaald = await haalTekst(new URL(wat.bestand, adres).href, stop);
        if (!gehaald.ok) throw new Error(gehaald.fout.tekst);
        return gehaald.tekst;
      },
    });
    return uitgave.ok ? new UitgegevenBeleid(uitgave.waarde, adres, wens.landelijk) : geweigerd(uitgave.weigering);
  }

  /** That the last good publication is used, in words. */
  get melding(): string | undefined {
    return this.#uitgave.melding;
  }

  /** The version for these days, fetched and checked; or why there is none. */
  async kies(dagen: Peildagen): Promise<({ readonly ok: true } & Gekozen) | Mislukt> {
    const gekozen = kiesVersie(this.#uitgave.manifest, dagen);
    if (!gekozen.ok) {
      const zinnen = gekozen.bevindingen.map(verwoordBevinding).map(({ tekst, herstel }) => `${tekst} ${herstel}`);
      return mislukt('beleid', zinnen.join(' '), gekozen.bevindingen);
    }
    const beleid = await this.#uitgave.beleid(gekozen.waarde);
    if (!beleid.ok) return geweigerd(beleid.weigering);
    const geladen: Geladen = laadKaderVan(beleid.waarde, this.#landelijk);
    return geladen.ok ? { ...geladen, versie: gekozen.waarde, vindplaats: new URL(gekozen.waarde.bestand, this.#adres).href } : geladen;
  }

  /** Which version these days ask for; undefined when they ask for none. Fetches nothing. */
  versieVoor(dagen: Peildagen): string | undefined {
    const gekozen = kiesVersie(this.#uitgave.manifest, dagen);
    return gekozen.ok ? gekozen.waarde.sha256 : undefined;
  }
}
