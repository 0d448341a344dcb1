import type { Bevinding } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { verwoordBevinding } from './index.ts';
import type { Params } from './woorden.ts';

/** How the kinds of voorziening are called in a sentence; the format has no names for them. */
const VOORZIENINGEN: Readonly<Record<string, string>> = { ouderparticipatiecreche: 'ouderparticipatiecrèche' };

/** What a finding can name, by id: the titles that the policy gives them. */
function namenVan(beleid: MetBeleid, landelijk: MetLandelijk): (id: string) => string {
  const boek = woordenboek(beleid, landelijk);
  const { voorschriften, conflicten, feiten } = beleid.data;
  const titels = new Map<string, string>([
    ...conflicten.map(({ id, titel }) => [id, titel] as const),
    ...[...landelijk.data.feiten, ...feiten].map(({ id, naam, vraag }) => [id, naam ?? vraag] as const),
    ...voorschriften.map(({ id, naam }) => [id, naam] as const),
  ]);
  return (id) => {
    const regel = boek.regel(id)?.regel;
    if (regel) return `${regel.titel} (${regel.bron.sectie})`;
    return titels.get(id) ?? VOORZIENINGEN[id] ?? boek.maatregelTitel(id);
  };
}

/** An answer as she gave it a name: of yes and no the word. */
function antwoordnaam({ data: { feiten } }: MetBeleid, feit: unknown, antwoord: string): string {
  if (antwoord === 'true') return 'ja';
  if (antwoord === 'false') return 'nee';
  return feiten.find(({ id }) => id === feit)?.opties?.find(({ id }) => id === antwoord)?.naam ?? antwoord;
}

function metNamen(beleid: MetBeleid, landelijk: MetLandelijk, params: Params): Params {
  const naam = namenVan(beleid, landelijk);
  const noem = (veld: string, waarde: string): string => {
    if (veld === 'onderdeel' || veld === 'verandering') return waarde;
    if (veld === 'bevinding') return waarde.replaceAll('-', ' '); // a code is made of plain words
    if (veld === 'optie' || veld === 'opties') return antwoordnaam(beleid, params['feit'], waarde);
    return waarde.split(' ').map(naam).join(', '); // of kinds of events there can be more in one name
  };
  return Object.fromEntries(
    Object.entries(params).map(([veld, waarde]): [string, Params[string]] => {
      if (typeof waarde === 'string') return [veld, noem(veld, waarde)];
      return [veld, Array.isArray(waarde) ? (waarde as readonly string[]).map((deel) => noem(veld, deel)) : waarde];
    }),
  );
}

/** What a finding about all cases says, with the titles of the policy in place of ids: for who never sees the file. */
export const verwoordAnalyse = (beleid: MetBeleid, landelijk: MetLandelijk, bevinding: Bevinding): ReturnType<typeof verwoordBevinding> =>
  verwoordBevinding({ ...bevinding, params: metNamen(beleid, landelijk, bevinding.params) });
