import { BESTANDEN, keerOm, pasToe, type Snede, type Sneden, type Teksten } from './sneden.ts';

/** A change that someone makes, in one of the views. */
export interface Wijziging {
  readonly sneden: Sneden;
  /** Which view it comes from: that one has it already. */
  readonly door: string;
  /** Typing: letters in a row, or taken back in a row, are undone together. */
  readonly getypt?: boolean;
}

/** What happened to the texts. */
export interface Verandering {
  readonly voor: Teksten;
  readonly na: Teksten;
  readonly sneden: Sneden;
  readonly door: string;
}

/** Says in words why a change may not be made; undefined: it may. */
export type Bewaker = (voor: Teksten, na: Teksten, sneden: Sneden) => string | undefined;

interface Stap {
  readonly heen: Sneden;
  readonly terug: Sneden;
  readonly door: string;
  readonly getypt: boolean;
}

const pasAlleToe = (teksten: Teksten, sneden: Sneden): Teksten => ({
  beleid: pasToe(teksten.beleid, sneden.beleid ?? []),
  casussen: pasToe(teksten.casussen, sneden.casussen ?? []),
});

const omgekeerd = (teksten: Teksten, sneden: Sneden): Sneden =>
  Object.fromEntries(BESTANDEN.flatMap((bestand) => (sneden[bestand] ? [[bestand, keerOm(teksten[bestand], sneden[bestand])]] : [])));

/** The only cut of a change, where there is one. */
function enige(sneden: Sneden): { readonly bestand: keyof Sneden; readonly snede: Snede } | undefined {
  const alle = BESTANDEN.flatMap((bestand) => (sneden[bestand] ?? []).map((snede) => ({ bestand, snede })));
  return alle.length === 1 ? alle[0] : undefined;
}

/** Two typed changes as one: letters behind those just typed, or taken away before those just taken away. Not over the end of a line. */
function samen(eerst: Stap, dan: Stap): Stap | undefined {
  const a = enige(eerst.heen);
  const b = enige(dan.heen);
  if (!eerst.getypt || !dan.getypt || eerst.door !== dan.door || !a || !b || a.bestand !== b.bestand) return undefined;
  const weg = enige(eerst.terug)?.snede.tekst ?? '';
  const ookWeg = enige(dan.terug)?.snede.tekst ?? '';
  if (b.snede.tekst.includes('\n') || ookWeg.includes('\n')) return undefined;
  if (b.snede.begin === b.snede.eind && b.snede.begin === a.snede.begin + a.snede.tekst.length && a.snede.tekst !== '') {
    const tekst = a.snede.tekst + b.snede.tekst;
    return {
      ...dan,
      heen: { [a.bestand]: [{ ...a.snede, tekst }] },
      terug: { [a.bestand]: [{ begin: a.snede.begin, eind: a.snede.begin + tekst.length, tekst: weg }] },
    };
  }
  if (a.snede.tekst === '' && b.snede.tekst === '' && b.snede.eind === a.snede.begin) {
    return {
      ...dan,
      heen: { [a.bestand]: [{ begin: b.snede.begin, eind: a.snede.eind, tekst: '' }] },
      terug: { [a.bestand]: [{ begin: b.snede.begin, eind: b.snede.begin, tekst: ookWeg + weg }] },
    };
  }
  return undefined;
}

/**
 * The texts that are being worked on: a policy and its cases. All views show these and change these, and there is one history: what was done in one view is
 * undone from any other, both files together.
 */
export class Werktekst {
  #teksten: Teksten = { beleid: '', casussen: '' };
  #versie = 0;
  #gedaan: Stap[] = [];
  #ongedaan: Stap[] = [];
  readonly #luisteraars = new Set<(verandering: Verandering) => void>();

  /** Guards every change but undo, redo and opening. */
  bewaker: Bewaker = () => undefined;

  get teksten(): Teksten {
    return this.#teksten;
  }

  /** Grows with every change. */
  get versie(): number {
    return this.#versie;
  }

  get kanOngedaan(): boolean {
    return this.#gedaan.length > 0;
  }

  get kanOpnieuw(): boolean {
    return this.#ongedaan.length > 0;
  }

  /** Calls on every change, until the function that this gives is called. */
  luister(luisteraar: (verandering: Verandering) => void): () => void {
    this.#luisteraars.add(luisteraar);
    return () => this.#luisteraars.delete(luisteraar);
  }

  /** Begins anew with these texts; what was before cannot be undone. */
  open(teksten: Teksten): void {
    const voor = this.#teksten;
    this.#gedaan = [];
    this.#ongedaan = [];
    this.#zet(
      voor,
      teksten,
      {
        beleid: [{ begin: 0, eind: voor.beleid.length, tekst: teksten.beleid }],
        casussen: [{ begin: 0, eind: voor.casussen.length, tekst: teksten.casussen }],
      },
      'open',
    );
  }

  /** Makes a change. Gives in words why it may not be made, and then changes nothing. */
  wijzig({ sneden, door, getypt = false }: Wijziging): string | undefined {
    const voor = this.#teksten;
    const na = pasAlleToe(voor, sneden);
    if (na.beleid === voor.beleid && na.casussen === voor.casussen) return undefined;
    const bezwaar = this.bewaker(voor, na, sneden);
    if (bezwaar !== undefined) return bezwaar;
    const stap: Stap = { heen: sneden, terug: omgekeerd(voor, sneden), door, getypt };
    const laatste = this.#gedaan.at(-1);
    const een = laatste && this.#ongedaan.length === 0 ? samen(laatste, stap) : undefined;
    if (een) this.#gedaan[this.#gedaan.length - 1] = een;
    else this.#gedaan.push(stap);
    this.#ongedaan = [];
    this.#zet(voor, na, sneden, door);
    return undefined;
  }

  /** Takes the last change back; false when there is none. */
  ongedaan(): boolean {
    return this.#ga(this.#gedaan, this.#ongedaan, ({ terug }) => terug);
  }

  /** Does again what was taken back last; false when there is none. */
  opnieuw(): boolean {
    return this.#ga(this.#ongedaan, this.#gedaan, ({ heen }) => heen);
  }

  #ga(van: Stap[], naar: Stap[], kies: (stap: Stap) => Sneden): boolean {
    const stap = van.pop();
    if (!stap) return false;
    naar.push({ ...stap, getypt: false });
    this.#zet(this.#teksten, pasAlleToe(this.#teksten, kies(stap)), kies(stap), 'geschiedenis');
    return true;
  }

  #zet(voor: Teksten, na: Teksten, sneden: Sneden, door: string): void {
    this.#teksten = na;
    this.#versie += 1;
    for (const luisteraar of this.#luisteraars) luisteraar({ voor, na, sneden, door });
  }
}
