import { begin, leegConcept, maakKader, maakZaakbestand } from '@handhavingswijzer/dialogue';
import { checkDossier, type Beleid, type Dossier, type Landelijk, type Zaakbestand } from '@handhavingswijzer/engine';
import type { Koppeling, Leesveld } from '../instellingen/koppeling.ts';
import { melding, type Melding } from '../melding.ts';
import { teksten } from '../teksten.ts';
import { leesWaarde, opPad, vormVan, type Veldwaarde } from './waarde.ts';
import type { Zaakgegevens } from './zaak.ts';

const t = teksten.lezen;
type Concept = ReturnType<typeof leegConcept>;

/** A case to begin from. */
export interface Voorvulling {
  /** For the property `dossier` of the element: what the zaak fills in, the rest open. */
  readonly zaakbestand: Zaakbestand;
  /** The same as `dossier/1`, when the zaak fills in all that a dossier demands. */
  readonly dossier?: Dossier;
  /** What could not be filled in and why. */
  readonly meldingen: readonly Melding[];
}

/** How a source is called in a sentence. */
const bronnaam = ({ bron, naam = '', veld = '' }: Leesveld): string => (bron === 'zaak' ? t.bron.zaak(veld) : t.bron[bron](naam));

/** Every value that the zaak has for a field. */
function ruw({ bron, naam, veld = '' }: Leesveld, { zaak, eigenschappen, rollen, objecten }: Zaakgegevens): readonly unknown[] {
  const uit =
    bron === 'zaak'
      ? [opPad(zaak, veld)]
      : bron === 'eigenschap'
        ? eigenschappen.filter((e) => e.naam === naam).map((e) => e.waarde)
        : bron === 'rol'
          ? rollen.filter((r) => r.omschrijving === naam).map((r) => opPad(r, veld))
          : objecten.filter((o) => (o.objectType === 'overige' ? o.objectTypeOverige : o.objectType) === naam).map((o) => opPad(o, veld));
  return [...new Set(uit.filter((waarde) => waarde !== undefined && waarde !== null && waarde !== ''))];
}

function leesVeld(veld: Leesveld, gegevens: Zaakgegevens): Veldwaarde | Melding {
  const [eerste, ...meer] = ruw(veld, gegevens);
  const bron = bronnaam(veld);
  if (eerste === undefined) return melding('bron-ontbreekt', 'waarschuwing', t.ontbreekt(veld.naar, bron), veld.naar);
  if (meer.length > 0) return melding('bron-meer', 'waarschuwing', t.meer(veld.naar, bron), veld.naar);
  const uit = leesWaarde(veld, eerste);
  if (uit.ok) return uit.waarde;
  return uit.reden === 'buiten-lijst'
    ? melding('waarde-buiten-lijst', 'waarschuwing', t.buitenLijst(veld.naar, bron), veld.naar)
    : melding('waarde-onbruikbaar', 'waarschuwing', t.onbruikbaar(veld.naar, bron, t.vorm[vormVan(veld)]), veld.naar);
}

/** The concept with a value at a field of two members, as `/inspectie/datum`. */
function zet(concept: Concept, naar: string, waarde: Veldwaarde): Concept {
  const [, deel = '', veld = ''] = naar.split('/');
  return { ...concept, [deel]: { ...concept[deel as 'inspectie'], [veld]: waarde } };
}

/** Fields whose value no dossier may have: each is tried in a dossier that is complete without it. */
function past(beleid: Beleid, landelijk: Landelijk, naar: string, waarde: Veldwaarde): boolean {
  const heel: Concept = {
    ...leegConcept(),
    besluitdatum: '2026-01-01',
    inspectie: { datum: '2026-01-01', soort: 'jaarlijks' },
    voorziening: { soort: 'kindercentrum' },
  };
  const proef = zet(heel, naar, waarde);
  const uit = checkDossier(beleid, landelijk, proef.inspectie.datum === undefined ? proef : { ...proef, besluitdatum: proef.inspectie.datum });
  return uit.ok || !uit.bevindingen.some((bevinding) => bevinding.pad === naar);
}

export interface Voorvulopties {
  readonly beleid: Beleid;
  readonly landelijk: Landelijk;
  /** Civil date for which the advice is asked, where the host knows it; absent: the officer fills it in. */
  readonly besluitdatum?: string;
  /** Civil date of today. */
  readonly vandaag: string;
}

/** Makes a case of what stands in a zaak. What the zaak does not say stays open: nothing is made up. */
export function maakVoorvulling(koppeling: Koppeling, gegevens: Zaakgegevens, { beleid, landelijk, besluitdatum, vandaag }: Voorvulopties): Voorvulling {
  const meldingen: Melding[] = [];
  let concept: Concept = { ...leegConcept(), zaak: { url: gegevens.zaak.url }, ...(besluitdatum === undefined ? {} : { besluitdatum }) };
  for (const veld of koppeling.lezen) {
    const uit = leesVeld(veld, gegevens);
    if (typeof uit === 'object') meldingen.push(uit);
    else if (past(beleid, landelijk, veld.naar, uit)) concept = zet(concept, veld.naar, uit);
    else meldingen.push(melding('waarde-afgekeurd', 'waarschuwing', t.afgekeurd(veld.naar), veld.naar));
  }
  const kader = maakKader(beleid, landelijk);
  const leeg = begin(kader);
  if (!leeg.ok) throw new Error('a conversation without a dossier always begins');
  const heel = checkDossier(beleid, landelijk, concept);
  return {
    // The element reads the file again; `maakZaakbestand` gives the same data, not to be changed.
    zaakbestand: maakZaakbestand({ ...leeg.waarde, dossier: concept }, { opgeslagenOp: vandaag }) as Zaakbestand,
    ...(heel.ok ? { dossier: heel.waarde } : {}),
    meldingen,
  };
}
