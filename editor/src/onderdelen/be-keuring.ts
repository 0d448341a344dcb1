import { css, html, nothing } from 'lit';
import { verwoordAnalyse, verwoordBevinding } from '@handhavingswijzer/lezing';
import { CONTROLES, type Controle, type Controlesoort, type Publicatiebevinding } from '@handhavingswijzer/publicatie';
import { kop, tekst, Vouw } from '@handhavingswijzer/widget/delen';
import type { Bronnen } from '../analyseren/analysedeel.ts';
import type { Analysescherm } from '../analyseren/analysestel.ts';
import type { Blad } from '../contexten.ts';
import { Publicatiedeel } from '../publiceren/publicatiedeel.ts';
import { teksten } from '../teksten/index.ts';

const t = teksten.publiceren.keuring;
/** More findings of one check than this are behind a fold. */
const MEESTE = 5;

/** A view in which what a check found is mended, and of the analysis which part. */
interface Elders {
  readonly blad: Blad;
  readonly scherm?: Analysescherm;
  readonly naam: string;
}

/** Where that is, besides at the place of each finding. */
const ELDERS: Readonly<Partial<Record<Controlesoort, Elders>>> = {
  gevallen: { blad: 'gevallen', naam: t.naarGevallen },
  dekking: { blad: 'gevallen', naam: t.naarGevallen },
  analyse: { blad: 'analyse', scherm: 'bevindingen', naam: t.naarAnalyse },
  mutaties: { blad: 'analyse', scherm: 'ontbrekend', naam: t.naarOntbrekend },
};

type Stand = Controle['stand'] | 'bezig';

/** What a version must pass before it is published: each check with how it came out, and for what it found the way to mend it. */
export class BeKeuring extends Publicatiedeel {
  static override styles = [
    Publicatiedeel.styles,
    css`
      li.controle {
        border-inline-start: 4px solid var(--_lijn);
        padding-inline-start: 0.75em;
      }
      li.controle.fout {
        border-color: var(--_fout);
      }
      li.controle + li.controle {
        margin-block-start: 0.75em;
      }
      .bevinding + .bevinding {
        margin-block-start: 0.75em;
      }
    `,
  ];

  readonly #vouw = new Vouw(this);

  async #keur(): Promise<void> {
    this.werk.meld(t.begonnen);
    await this.publicatie.keur(this.vandaag);
    const { keuring } = this.publicatie;
    if (keuring?.soort === 'klaar') this.werk.meld(this.#slot(keuring.keuring.controles));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#kop')?.focus();
  }

  #slot(controles: readonly Controle[]): string {
    const mis = controles.filter(({ stand }) => stand === 'fout').length;
    return mis === 0 ? t.allesGoed : t.nietGoed(mis);
  }

  #bevinding(bevinding: Publicatiebevinding, bronnen: Bronnen) {
    const { in: bestand, dossier, pad } = bevinding;
    const { tekst: wat, herstel } = bestand === 'casussen' ? verwoordBevinding(bevinding) : verwoordAnalyse(bronnen.beleid, bronnen.landelijk, bevinding);
    const erbij = html`<span class="alleen-voorlezen">${tekst(t.bij(wat))}</span>`;
    return html`<li class="bevinding">
      <p>${tekst(`${wat} ${herstel}`)}</p>
      <div class="knoppen">
        ${
          dossier
            ? html`<button type="button" @click=${() => this.openInVoorbeeld({ id: pad, titel: wat }, [{ naam: wat, dossier }])}>${t.bekijk}${erbij}</button>`
            : nothing
        }
        <button type="button" class="stil" @click=${() => this.werk.ga({ bestand, pad }, bestand === 'casussen' ? 'gevallen' : undefined)}>
          ${t.ga}${erbij}
        </button>
      </div>
    </li>`;
  }

  #bevindingen(soort: Controlesoort, lijst: readonly Publicatiebevinding[], bronnen: Bronnen | undefined) {
    if (lijst.length === 0 || !bronnen) return nothing;
    const alle = (deel: readonly Publicatiebevinding[]) =>
      html`<ul class="kaal klein">
        ${deel.map((bevinding) => this.#bevinding(bevinding, bronnen))}
      </ul>`;
    const over = lijst.length - MEESTE;
    return html`${alle(lijst.slice(0, MEESTE))} ${over > 0 ? this.#vouw.vouw(`meer-${soort}`, t.nogMeer(over), () => alle(lijst.slice(MEESTE))) : nothing}`;
  }

  #naar({ blad, scherm }: Elders): void {
    if (scherm) this.analyse.toon(scherm);
    this.werk.toon(blad);
  }

  #controle(soort: Controlesoort, stand: Stand, controle: Controle | undefined) {
    const woorden = t.controles[soort];
    const naam = { goed: t.goed, fout: t.fout, overgeslagen: t.overgeslagen, bezig: t.bezigStand }[stand];
    const elders = ELDERS[soort];
    return html`<li class="controle stapel ${stand}">
      <p><span class="etiket ${stand === 'fout' ? 'nadruk' : ''}">${tekst(naam)}</span> ${woorden.naam}</p>
      ${stand === 'goed' && controle ? html`<p class="klein zacht">${tekst(woorden.goed(controle.omvang))}</p>` : nothing}
      ${
        stand === 'fout'
          ? html`<p class="klein">${woorden.fout}</p>
              ${this.#bevindingen(soort, controle?.fouten ?? [], this.bronnen)}
              ${elders ? html`<button type="button" @click=${() => this.#naar(elders)}>${elders.naam}</button>` : nothing}`
          : nothing
      }
      ${this.#bevindingen(soort, controle?.waarschuwingen ?? [], this.bronnen)}
    </li>`;
  }

  #lijst() {
    const { keuring } = this.publicatie;
    if (keuring?.soort !== 'bezig' && keuring?.soort !== 'klaar') return nothing;
    const klaar = keuring.soort === 'klaar' ? keuring.keuring.controles : (keuring.stap?.klaar ?? []);
    const bezig = keuring.soort === 'bezig' ? (keuring.stap?.bezig ?? CONTROLES[0]) : undefined;
    return html`<ol class="kaal" aria-label=${t.lijst}>
      ${CONTROLES.map((soort) => {
        const controle = klaar.find((kandidaat) => kandidaat.soort === soort);
        return this.#controle(soort, controle?.stand ?? (soort === bezig ? 'bezig' : 'overgeslagen'), controle);
      })}
    </ol>`;
  }

  #stop(): void {
    this.publicatie.stop();
    this.werk.meld(teksten.analyse.gestopt);
  }

  #bezig() {
    const { keuring } = this.publicatie;
    if (keuring?.soort !== 'bezig') return nothing;
    const { bezig, gedaan, totaal } = keuring.stap ?? { bezig: CONTROLES[0], gedaan: 0, totaal: 1 };
    const wat = t.bezig(t.controles[bezig].naam, gedaan, totaal);
    return html`<div class="bezig">
      <div>
        <progress aria-label=${t.kop} max="100" value=${Math.round((100 * gedaan) / Math.max(totaal, 1))}></progress>
        <p class="klein zacht">${tekst(wat)}</p>
      </div>
      <button type="button" @click=${() => this.#stop()}>${teksten.analyse.stop}</button>
    </div>`;
  }

  /** Why the checks cannot begin yet; undefined: they can. */
  get #wachtOp(): string | undefined {
    const { begin, eerder } = this.publicatie;
    if (begin === undefined) return t.eerst;
    return begin === 'vervolg' && !eerder ? t.eerstOpenen : undefined;
  }

  #knop() {
    const { keuring, isActueel } = this.publicatie;
    const wachtOp = this.#wachtOp;
    if (wachtOp !== undefined) return html`<p class="zacht">${wachtOp}</p>`;
    if (keuring?.soort === 'bezig' || (isActueel && keuring?.soort === 'klaar' && keuring.keuring.goed)) return nothing;
    return html`<button type="button" class="hoofd" @click=${() => void this.#keur()}>${keuring ? t.opnieuw : t.begin}</button>`;
  }

  override render() {
    const { keuring, isActueel } = this.publicatie;
    return html`<section class="stapel">
      ${kop(this.instelling.kopniveau + 2, t.kop, { klasse: 'kop-klein', id: 'kop', focus: true })} ${this.#bezig()}
      ${keuring?.soort === 'gestopt' || keuring?.soort === 'stuk' ? html`<p class="zacht">${teksten.analyse[keuring.soort]}</p>` : nothing}
      ${keuring?.soort === 'belet' ? this.belet({ belet: keuring.belet }) : nothing}
      ${keuring?.soort === 'klaar' ? html`<p>${tekst(isActueel ? this.#slot(keuring.keuring.controles) : t.verouderd)}</p>` : nothing} ${this.#knop()}
      ${this.#lijst()}
    </section>`;
  }
}
