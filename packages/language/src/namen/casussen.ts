import type { Knoop, Tekstboom } from '../tekst/boom.ts';
import { elementen, lid, tekstVan, velden } from '../tekst/boom.ts';
import { zetOptie } from './beleid.ts';
import type { Naamplaats, Soort } from './typen.ts';

/** Lists and fields of a case that name something of the policy, wherever they stand in it. */
export const VELDEN: Readonly<Record<string, Soort>> = {
  regels: 'regel',
  aandachtspunten: 'regel',
  aandachtspuntenBevatten: 'regel',
  procedure: 'procedure',
  procedureBevat: 'procedure',
  conflicten: 'conflict',
  conflictenBevatten: 'conflict',
  voorschrift: 'voorschrift',
  feit: 'naam',
};

/** Every place in a file of cases where a name of the policy is used: rules, voorschriften, answers and what must come out. */
export function namenInCasussen({ wortel }: Tekstboom): readonly Naamplaats[] {
  const uit: Naamplaats[] = [];
  const zet = (soort: Soort, knoop: Knoop | undefined, _verklaring = false, binnen = ''): void => {
    const id = tekstVan(knoop);
    if (knoop && id !== undefined) uit.push({ soort, id, binnen, verklaring: false, knoop });
  };
  const antwoorden = (knoop: Knoop): void => {
    for (const [feit, antwoord] of velden(knoop)) {
      zet('naam', feit);
      for (const deel of antwoord.type === 'array' ? elementen(antwoord) : [antwoord]) zetOptie(String(feit.value), deel, zet);
    }
  };
  const doorloop = (knoop: Knoop): void => {
    elementen(knoop).forEach(doorloop);
    for (const [sleutel, waarde] of velden(knoop)) {
      const veld = String(sleutel.value);
      const soort = VELDEN[veld];
      if (veld === 'antwoorden') antwoorden(waarde);
      else if (soort) (waarde.type === 'array' ? elementen(waarde) : [waarde]).forEach((deel) => zet(soort, deel));
      if (veld !== 'antwoorden' && veld !== 'historie') doorloop(waarde);
    }
  };
  elementen(lid(wortel, 'casussen')).forEach(doorloop);
  return uit;
}
