import type { Antwoord, BeleidJson, Dossier, Feit, Gebeurtenis, Overtreding, Voorschrift } from '../gegenereerd/typen.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import { soortVan, toon, verzamel } from '../lees/melden.ts';
import type { Meld } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, stap } from '../uitslag.ts';
import { ARTIKELEN } from '../beslis/dossierfeiten.ts';
import { controleerDatum } from './datums.ts';
import { DOSSIERVELDEN, GEBEURTENISSEN } from './dossiervelden.ts';
import { GEDEELDE_FEITEN } from './gedeelde-feiten.ts';
import { dubbele } from './namen.ts';

/**
 * Everything that is wrong with the meaning of a dossier whose shape is right, in the light of a policy. Whether an answer
 * contradicts the history is for `adviseer` to say: that takes the rules of coherence of the national file.
 */
export const controleerDossier = (beleid: BeleidJson, dossier: Dossier): readonly Bevinding[] =>
  verzamel((meld) => {
    const besluit = controleerDatum(dossier.besluitdatum, '/besluitdatum', meld) ? dossier.besluitdatum : undefined;
    nietNaBesluit(dossier.inspectie.datum, '/inspectie/datum', besluit, meld);
    dubbele(dossier.overtredingen, ({ id }) => id, '/overtredingen', meld);
    const { feiten, voorschriften } = tabellenVan(beleid);
    const antwoorden = new Antwoordcontrole(feiten, meld);
    antwoorden.controleer(dossier.antwoorden, 'zaak', '/antwoorden');
    dossier.overtredingen.forEach((overtreding, i) => {
      const pad = `/overtredingen/${i}`;
      controleerVoorschrift(overtreding, voorschriften, dossier, pad, meld);
      if (overtreding.pleegdatum !== undefined) nietNaBesluit(overtreding.pleegdatum, `${pad}/pleegdatum`, besluit, meld);
      antwoorden.controleer(overtreding.antwoorden, 'overtreding', `${pad}/antwoorden`);
      overtreding.historie?.forEach((gebeurtenis, j) => controleerGebeurtenis(gebeurtenis, `${pad}/historie/${j}`, besluit, meld));
    });
  });

/** What an answer is checked against. */
type Vraag = Pick<Feit, 'id' | 'niveau' | 'type' | 'opties' | 'min' | 'max'>;

/**
 * The shared facts mean the same in every policy. A dossier may answer one that this policy does not ask: it is checked and
 * read by no rule, so that one dossier can be held against two policies. The options of a shared list are each policy's own.
 */
const GEDEELD: readonly Vraag[] = [...GEDEELDE_FEITEN].map(([id, { niveau, type, opties }]) => ({
  id,
  niveau,
  type,
  ...(opties ? { opties: opties.map((optie) => ({ id: optie, naam: optie })) } : {}),
}));

interface Tabellen {
  readonly feiten: ReadonlyMap<string, Vraag>;
  readonly voorschriften: ReadonlyMap<string, Voorschrift>;
}

const tabellen = new WeakMap<BeleidJson, Tabellen>();

/** What a dossier is looked up in; made once for a policy, which never changes. */
function tabellenVan(beleid: BeleidJson): Tabellen {
  let hier = tabellen.get(beleid);
  if (!hier) {
    hier = {
      feiten: new Map<string, Vraag>([...GEDEELD, ...beleid.feiten].map((feit) => [feit.id, feit])),
      voorschriften: new Map(beleid.voorschriften.map((voorschrift) => [voorschrift.id, voorschrift])),
    };
    tabellen.set(beleid, hier);
  }
  return hier;
}

/** A day that exists and has come when the decision is taken. */
function nietNaBesluit(datum: string, pad: string, besluit: string | undefined, meld: Meld): void {
  if (controleerDatum(datum, pad, meld) && besluit !== undefined && datum > besluit)
    meld(fout('na-besluitdatum', pad, { gevonden: datum, besluitdatum: besluit }));
}

function controleerVoorschrift(
  { voorschrift: id }: Overtreding,
  voorschriften: ReadonlyMap<string, Voorschrift>,
  { voorziening }: Dossier,
  pad: string,
  meld: Meld,
): void {
  const voorschrift = voorschriften.get(id);
  if (!voorschrift) meld(fout('onbekend-voorschrift', `${pad}/voorschrift`, { voorschrift: toon(id), ...metBedoeld(id, voorschriften.keys()) }));
  else if (!voorschrift.voorzieningen.includes(voorziening.soort)) {
    meld(
      fout('voorschrift-niet-van-toepassing', `${pad}/voorschrift`, {
        voorschrift: id,
        voorziening: voorziening.soort,
        toegestaan: [...voorschrift.voorzieningen],
      }),
    );
  }
}

/** An event lies in the past, and says only what its kind can say. */
function controleerGebeurtenis(gebeurtenis: Gebeurtenis, pad: string, besluit: string | undefined, meld: Meld): void {
  nietNaBesluit(gebeurtenis.datum, `${pad}/datum`, besluit, meld);
  for (const veld of ['opgevolgd', 'ingevorderd'] as const) {
    if (gebeurtenis[veld] !== undefined && GEBEURTENISSEN.get(gebeurtenis.soort)?.[veld] !== true) {
      meld(
        fout('gebeurtenis-veld-past-niet', `${pad}/${veld}`, {
          veld,
          soort: gebeurtenis.soort,
          toegestaan: [...GEBEURTENISSEN].filter(([, kan]) => kan[veld]).map(([soort]) => soort),
        }),
      );
    }
  }
}

/** Checks answers against the facts that the policy asks, and the shared ones. */
class Antwoordcontrole {
  readonly #feiten: ReadonlyMap<string, Vraag>;
  readonly #meld: Meld;

  constructor(feiten: ReadonlyMap<string, Vraag>, meld: Meld) {
    this.#feiten = feiten;
    this.#meld = meld;
  }

  controleer(antwoorden: Readonly<Record<string, Antwoord>> | undefined, niveau: Feit['niveau'], pad: string): void {
    for (const [id, antwoord] of Object.entries(antwoorden ?? {})) {
      const hier = stap(pad, id);
      const feit = this.#feiten.get(id);
      if (feit && feit.niveau !== niveau) this.#meld(fout('antwoord-niveau', hier, { feit: id, verwacht: feit.niveau, gevonden: niveau }));
      else if (feit) this.#antwoord(feit, antwoord, hier);
      else this.#onbekend(id, niveau, hier);
    }
  }

  /** A field of the dossier is filled in as a field; anything else is probably misspelt. */
  #onbekend(id: string, niveau: Feit['niveau'], pad: string): void {
    const veld = DOSSIERVELDEN.get(id)?.veld;
    if (veld !== undefined) return this.#meld(fout('antwoord-is-veld', pad, { feit: id, veld }));
    if (id === ARTIKELEN) return this.#meld(fout('antwoord-wordt-berekend', pad, { feit: id }));
    const kandidaten = [...this.#feiten.values()].filter((feit) => feit.niveau === niveau).map((feit) => feit.id);
    this.#meld(fout('onbekend-antwoord', pad, { feit: toon(id), ...metBedoeld(id, kandidaten) }));
  }

  #antwoord(feit: Vraag, antwoord: Antwoord, pad: string): void {
    const opties = feit.opties?.map(({ id }) => id);
    const optie = (gegeven: string, hier: string): void => {
      if (opties && !opties.includes(gegeven))
        this.#meld(fout('antwoord-onbekende-optie', hier, { feit: feit.id, gevonden: toon(gegeven), toegestaan: opties, ...metBedoeld(gegeven, opties) }));
    };
    if (feit.type === 'boolean' && typeof antwoord === 'boolean') return;
    if (feit.type === 'keuze' && typeof antwoord === 'string') return optie(antwoord, pad);
    if (feit.type === 'lijst' && Array.isArray(antwoord)) return antwoord.forEach((gegeven, i) => optie(gegeven, stap(pad, i)));
    if (feit.type === 'datum' && typeof antwoord === 'string') return void controleerDatum(antwoord, pad, this.#meld);
    if ((feit.type === 'geheel' || feit.type === 'bedrag') && typeof antwoord === 'number') return this.#binnenGrenzen(feit, antwoord, pad);
    this.#meld(fout('antwoord-type', pad, { feit: feit.id, verwacht: feit.type, gevonden: soortVan(antwoord) }));
  }

  /** Whole numbers they are already. Only an amount can be without bounds, and then it is never less than nothing. */
  #binnenGrenzen({ min = 0, max = Infinity }: Vraag, antwoord: number, pad: string): void {
    if (antwoord < min) this.#meld(fout('te-laag', pad, { minstens: min, gevonden: String(antwoord) }));
    if (antwoord > max) this.#meld(fout('te-hoog', pad, { hoogstens: max, gevonden: String(antwoord) }));
  }
}
