import type { BeleidJson, Feit } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { GERESERVEERD } from './begrippen.ts';
import { GEDEELDE_FEITEN } from './gedeelde-feiten.ts';
import { dubbele, verwijzing } from './namen.ts';

/** Checks the facts that a policy asks, and that they share no name with each other, a begrip or a field of the dossier. */
export function controleerFeiten({ feiten, begrippen, afwegingen }: BeleidJson, meld: Meld): void {
  const namen = new Map<string, string>();
  for (const [lijst, pad] of [
    [feiten, '/feiten'],
    [begrippen, '/begrippen'],
  ] as const) {
    dubbele<{ readonly id: string }>(lijst, ({ id }) => id, pad, meld, '/id', namen);
    lijst.forEach(({ id }, i) => {
      if (GERESERVEERD.has(id)) meld(fout('gereserveerde-naam', `${pad}/${i}/id`, { naam: id }));
    });
  }
  const naarAfweging = verwijzing(
    afwegingen.map(({ id }) => id),
    (afweging, pad, bedoeld) => fout('onbekende-afweging', pad, { afweging, ...bedoeld }),
    meld,
  );
  feiten.forEach((feit, i) => {
    const pad = `/feiten/${i}`;
    controleerFeit(feit, pad, meld);
    controleerGedeeld(feit, pad, meld);
    if (feit.afweging !== undefined) naarAfweging(feit.afweging, `${pad}/afweging`);
  });
}

/** Checks one fact by itself: options, bounds, and the default that comes from the class of the voorschrift. */
export function controleerFeit(feit: Feit, pad: string, meld: Meld): void {
  const { id, type, opties, min, max } = feit;
  const pastNiet = (veld: 'opties' | 'min' | 'max' | 'standaard'): void => {
    if (feit[veld] !== undefined) meld(fout('veld-past-niet', `${pad}/${veld}`, { veld, type }));
  };
  if (type === 'keuze' || type === 'lijst') {
    if (opties === undefined) meld(fout('opties-ontbreken', pad, { feit: id, type }));
    else dubbele(opties, (optie) => optie.id, `${pad}/opties`, meld);
  } else pastNiet('opties');
  if (type !== 'geheel' && type !== 'bedrag') {
    pastNiet('min');
    pastNiet('max');
  } else if (min !== undefined && max !== undefined) {
    if (min > max) meld(fout('grenzen-omgekeerd', `${pad}/max`, { min, max }));
  } else if (type === 'geheel') meld(fout('grenzen-ontbreken', pad, { feit: id }));
  if (type !== 'keuze') pastNiet('standaard');
  else if (feit.standaard !== undefined && feit.niveau !== 'overtreding') meld(fout('standaard-niveau', `${pad}/niveau`, { feit: id }));
}

/** A fact that all policies share keeps its level, its type and its options everywhere. */
function controleerGedeeld(feit: Feit, pad: string, meld: Meld): void {
  const gedeeld = GEDEELDE_FEITEN.get(feit.id);
  if (!gedeeld) return;
  for (const veld of ['niveau', 'type'] as const) {
    if (feit[veld] !== gedeeld[veld])
      meld(fout('gedeeld-feit-anders', `${pad}/${veld}`, { feit: feit.id, veld, verwacht: gedeeld[veld], gevonden: feit[veld] }));
  }
  const { opties } = gedeeld;
  if (!opties) return;
  feit.opties?.forEach((optie, i) => {
    if (!opties.includes(optie.id))
      meld(fout('gedeeld-feit-optie', `${stap(`${pad}/opties`, i)}/id`, { feit: feit.id, gevonden: optie.id, toegestaan: [...opties] }));
  });
}
