import type { Bewerking, Herstelling, Melding } from '@handhavingswijzer/language';
import type { Stand } from '../../rekenen/typen.ts';
import { teksten } from '../../teksten/index.ts';
import { monaco } from '../laad.ts';
import { alsStrook } from '../plaatsen.ts';
import { bestandVan, type Taalbron } from './bron.ts';

const t = teksten.json;
const EIGENAAR = 'beleid';
const ERNST: Readonly<Record<Melding['ernst'], monaco.MarkerSeverity>> = {
  fout: monaco.MarkerSeverity.Error,
  waarschuwing: monaco.MarkerSeverity.Warning,
  tip: monaco.MarkerSeverity.Info,
};

const alsMarkering = ({ ernst, bereik, tekst, herstel }: Melding): monaco.editor.IMarkerData => ({
  ...alsStrook(bereik),
  severity: ERNST[ernst],
  message: `${tekst} ${herstel}`.trim(),
});

let aantal = 0;

/** The findings as markers, and the mends of them that were tried as quick fixes. */
export class Bevindingenlaag {
  readonly #bron: Taalbron;
  readonly #stoppen: readonly monaco.IDisposable[];
  readonly #beproefd = new WeakMap<Melding, Promise<readonly Herstelling[] | undefined>>();
  readonly #opdracht: string;
  #stand: Stand | undefined;
  /** Who waits for what is known of the text as it is now. */
  #wachters: ((stand: Stand | undefined) => void)[] = [];

  constructor(bron: Taalbron) {
    this.#bron = bron;
    aantal += 1;
    this.#opdracht = `beleid.herstel.${aantal}`;
    this.#stoppen = [
      monaco.editor.registerCommand(this.#opdracht, (_, versie: number, titel: string, bewerkingen: readonly Bewerking[]) =>
        this.#herstel(versie, titel, bewerkingen),
      ),
      monaco.languages.registerCodeActionProvider(
        'json',
        { provideCodeActions: (model, strook) => this.#acties(model, strook) },
        { providedCodeActionKinds: ['quickfix'] },
      ),
    ];
  }

  /** Shows what is known of the text, unless it has changed since: then the markers move along with it until the next. */
  zet(stand: Stand | undefined, meldingenCasussen: readonly Melding[]): void {
    const { werk, modellen } = this.#bron;
    if (stand?.versie !== werk.tekst.versie) return;
    this.#stand = stand;
    this.#laatWeten(stand);
    monaco.editor.setModelMarkers(modellen.beleid.model, EIGENAAR, stand.meldingen.map(alsMarkering));
    monaco.editor.setModelMarkers(modellen.casussen.model, EIGENAAR, meldingenCasussen.map(alsMarkering));
  }

  dispose(): void {
    this.#laatWeten(undefined);
    for (const stop of this.#stoppen) stop.dispose();
  }

  async #acties(model: monaco.editor.ITextModel, strook: monaco.Range): Promise<monaco.languages.CodeActionList | undefined> {
    const { werk } = this.#bron;
    if (bestandVan(this.#bron, model)?.bestand !== 'beleid') return undefined;
    const stand = await this.#actueel();
    if (stand?.versie !== werk.tekst.versie) return undefined;
    const hier = stand.meldingen.filter(
      ({ bereik, herstellingen }) => herstellingen.length > 0 && monaco.Range.areIntersectingOrTouching(alsStrook(bereik), strook),
    );
    const acties = await Promise.all(
      hier.map(async (melding) => ((await this.#proef(melding)) ?? []).map((herstelling) => this.#actie(stand.versie, melding, herstelling))),
    );
    return { actions: acties.flat(), dispose: () => undefined };
  }

  /** What is known of the text as it is now: at once, or when it is worked out. */
  #actueel(): Promise<Stand | undefined> {
    if (this.#stand?.versie === this.#bron.werk.tekst.versie) return Promise.resolve(this.#stand);
    return new Promise((klaar) => this.#wachters.push(klaar));
  }

  #laatWeten(stand: Stand | undefined): void {
    const wachters = this.#wachters;
    this.#wachters = [];
    for (const klaar of wachters) klaar(stand);
  }

  /** Trying costs: each finding is tried once. */
  async #proef(melding: Melding): Promise<readonly Herstelling[] | undefined> {
    const al = this.#beproefd.get(melding) ?? this.#bron.werk.vraag('herstellingen', { melding });
    this.#beproefd.set(melding, al);
    return al;
  }

  #actie(versie: number, melding: Melding, { titel, bewerkingen }: Herstelling): monaco.languages.CodeAction {
    return {
      title: titel,
      kind: 'quickfix',
      diagnostics: [alsMarkering(melding)],
      command: { id: this.#opdracht, title: titel, arguments: [versie, titel, bewerkingen] },
    };
  }

  #herstel(versie: number, titel: string, bewerkingen: readonly Bewerking[]): void {
    const { werk } = this.#bron;
    if (werk.tekst.versie !== versie) werk.meld(t.intussenAnders);
    else if (werk.wijzig({ beleid: bewerkingen }, 'herstel')) werk.meld(t.hersteld(titel));
  }
}
