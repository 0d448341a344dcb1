import type { BeleidJson } from '@handhavingswijzer/engine';
import { geldigheid } from '../beleid/geldigheid.ts';
import { alinea, deel, regel, vermelding } from '../beleid/deel.ts';
import type { Documentdeel } from '../typen.ts';
import type { Kader } from './stof.ts';
import { teksten } from './teksten.ts';

const t = teksten.uitleg;

/** The document that the policy itself is: the first that it names. */
const bekendmaking = ({ bronnen: [eerste] }: BeleidJson): { readonly bron: string; readonly url: string } | undefined =>
  eerste && { bron: eerste.nummer ?? eerste.titel, url: eerste.url };

/** What the page is and is not, for who opens it without knowing the program. */
export function uitleg(kader: Kader): Documentdeel {
  const { beleid, landelijk } = kader;
  const { data } = beleid;
  const open = data.conflicten.filter(({ status }) => status === 'open').length;
  const onzeker = landelijk.data.categorieen.reeks.some(({ status }) => status === 'te-controleren');
  return deel('uitleg', t.titel, [
    alinea(regel(t.watHet(data.gemeente.naam, data.titel))),
    alinea(regel(geldigheid(data.geldigheid), {}, vermelding(kader, data.geldigheid.bron)), regel(t.laatste)),
    alinea(regel(t.advies)),
    alinea(regel(t.voorrang, {}, bekendmaking(data))),
    alinea(
      ...(open === 0 ? [] : [regel(t.openTegenspraak(open))]),
      ...(onzeker ? [regel(t.bedragOnzeker)] : []),
      ...(data.nietGemodelleerd.length === 0 ? [] : [regel(t.nietAlles)]),
      regel(t.haken(data.bronnen[0]?.titel ?? data.titel)),
    ),
  ]);
}
