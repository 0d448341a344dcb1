import type { Klient } from '../http/klient.ts';
import { opPad } from '../lezen/waarde.ts';
import type { Handhaver } from '../typen.ts';

/** Whether this officer may read and write this zaak: ZGW leaves that to the application. A municipality may give its own. */
export type Zaaktoegang = (klient: Klient, zaak: string, handhaver: Handhaver) => Promise<boolean>;

interface Rol {
  readonly betrokkeneType?: string;
}

export const iedereen: Zaaktoegang = () => Promise.resolve(true);

/** Only who has a role in the zaak as a member of staff, by her id. */
export const behandelaar: Zaaktoegang = async (klient, zaak, { id }) => {
  const rollen = await klient.haalLijst<Rol>(`${klient.wortels.zaken}/rollen`, { zaak, betrokkeneType: 'medewerker' });
  return rollen.some((rol) => rol.betrokkeneType === 'medewerker' && opPad(rol, '/betrokkeneIdentificatie/identificatie') === id);
};
