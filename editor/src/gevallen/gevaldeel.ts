import { consume } from '@lit/context';
import { css, type CSSResultGroup } from 'lit';
import type { Casus, Regel } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '@handhavingswijzer/lezing';
import { proefContext } from '../contexten.ts';
import { Onderdeel } from '../onderdelen/onderdeel.ts';
import type { Proefstel } from '../proefdraaien/proefstel.ts';
import type { Gevaluitslag } from '../rekenen/typen.ts';
import { teksten } from '../teksten/index.ts';
import { leesGevallen } from './bewerk.ts';
import { verschilStijl } from './verschiltabel.ts';

/** Both files that words are taken from. */
export interface Bronnen {
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
}

/** What every view of the cases shares: the cases in the text, how they came out, and where she is among them. */
export abstract class Gevaldeel extends Onderdeel {
  static override styles: CSSResultGroup = [
    Onderdeel.styles,
    verschilStijl,
    css`
      .rij {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1em;
        align-items: center;
      }
      .regel {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 0.75em;
        align-items: baseline;
      }
      .rand {
        border: 1px solid var(--_lijn);
        border-radius: var(--_rond);
        padding: 0.75em;
      }
      select {
        max-inline-size: 100%;
      }
    `,
  ];
  #einden: readonly (() => void)[] = [];

  @consume({ context: proefContext })
  protected proef!: Proefstel;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#einden = [this.proef.blad, this.proef.voorbeeld].map((bron) => bron.luister(() => this.requestUpdate()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const einde of this.#einden) einde();
  }

  /** The cases in the text; parsed only where they are shown. */
  protected get casussen(): readonly Casus[] {
    return leesGevallen(this.teksten.casussen);
  }

  /** What names are taken from, while there is a policy. */
  protected get bronnen(): Bronnen | undefined {
    const data = this.stand?.beleid;
    const { landelijk } = this.proef;
    return data && landelijk ? { beleid: { data }, landelijk } : undefined;
  }

  protected uitslagVan(id: string): Gevaluitslag | undefined {
    return this.gevallen?.uitslagen.find((uitslag) => uitslag.id === id);
  }

  /** She may change the cases. */
  protected get magWijzigen(): boolean {
    return this.instelling.rechten !== 'lezen';
  }

  protected regel(id: string): Regel | undefined {
    const bronnen = this.bronnen;
    return bronnen?.beleid.data.regels.find((regel) => regel.id === id) ?? bronnen?.landelijk.data.regels.find((regel) => regel.id === id);
  }

  protected regelnaam(id: string): string {
    const regel = this.regel(id);
    return regel ? teksten.gevallen.naarRegel(regel.titel, regel.bron.sectie) : id;
  }

  /** How an overtreding of a dossier is called, where there are more than one. */
  protected overtredingnaam(dossier: unknown, id: string): string | undefined {
    const overtredingen = overtredingenVan(dossier);
    const plaats = overtredingen.findIndex((o) => o.id === id);
    const voorschrift = overtredingen[plaats]?.voorschrift;
    if (overtredingen.length < 2 || voorschrift === undefined) return undefined;
    const naam = this.stand?.beleid?.voorschriften.find((v) => v.id === voorschrift)?.naam ?? voorschrift;
    return teksten.gevallen.overtreding(plaats + 1, naam);
  }

  protected openInVoorbeeld({ id, titel, dossier }: Pick<Casus, 'id' | 'titel' | 'dossier'>): void {
    this.proef.voorbeeld.open(dossier, { id, titel });
    this.werk.toon('voorbeeld');
    this.werk.meld(teksten.voorbeeld.geopend(titel));
  }
}

/** The overtredingen of a dossier that may have any shape. */
export function overtredingenVan(dossier: unknown): readonly { readonly id: string; readonly voorschrift: string }[] {
  const lijst = typeof dossier === 'object' && dossier !== null && 'overtredingen' in dossier ? dossier.overtredingen : undefined;
  return Array.isArray(lijst) ? (lijst as { id: string; voorschrift: string }[]) : [];
}
