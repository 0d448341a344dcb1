import { VELDEN } from '../namen/casussen.ts';
import { lid, tekstVan } from '../tekst/boom.ts';
import { elementen } from '../tekst/boom.ts';
import type { Plaats } from './context.ts';
import type { Bekend, Kennis } from './kennis.ts';
import type { Voorstel } from './typen.ts';
import { inFormaat, waarde } from './velden.ts';

const sleutel = ({ id, uitleg }: Bekend, inhoud: string, metWaarde: boolean): Voorstel => ({
  label: id,
  soort: 'veld',
  uitleg,
  tekst: metWaarde ? JSON.stringify(id) : `${JSON.stringify(id)}: ${inhoud}`,
});

/** Room for an answer: of a question with numbers a number, else what is to be chosen yet. */
const ruimte = (type: string): string => (type === 'lijst' ? '[]' : type === 'geheel' || type === 'bedrag' ? '0' : '""');

/** The questions that are not answered here yet: of the whole case, or of an overtreding. */
function vragen({ delen, knoop, metWaarde }: Plaats, kennis: Kennis): readonly Voorstel[] {
  const niveau = delen.includes('overtredingen') ? 'overtreding' : 'zaak';
  const object = knoop.parent?.parent;
  return kennis
    .vragen(niveau)
    .filter(({ id }) => !lid(object, id))
    .map((feit) => sleutel(feit, ruimte(feit.type), metWaarde));
}

/** The overtredingen of the dossier of this case. */
function overtredingen({ boom, delen, metWaarde }: Plaats): readonly Voorstel[] {
  const lijst = elementen(boom.bij(`/${delen.slice(0, 2).join('/')}/dossier/overtredingen`));
  return lijst.flatMap((overtreding) => {
    const [id, voorschrift] = [tekstVan(lid(overtreding, 'id')), tekstVan(lid(overtreding, 'voorschrift'))];
    return id === undefined ? [] : [sleutel({ id, uitleg: voorschrift ?? '' }, '{}', metWaarde)];
  });
}

/** What can stand at a place in a case: names of the policy where it names one, the questions and their answers, and the words of the format. */
export function inCasus(plaats: Plaats, kennis: Kennis): readonly Voorstel[] {
  const namen = plaats.delen.filter((deel) => !/^\d+$/.test(deel));
  const [vorige = '', veld = ''] = namen.slice(-2);
  if (plaats.sleutel && veld === 'antwoorden') return vragen(plaats, kennis);
  if (plaats.sleutel && veld === 'overtredingen' && namen.includes('verwacht')) return overtredingen(plaats);
  if (plaats.sleutel) return inFormaat(plaats);
  if (vorige === 'antwoorden') {
    const feit = kennis.feit(veld);
    if (feit?.type === 'boolean') return ['true', 'false'].map((woord): Voorstel => ({ label: woord, soort: 'waarde', uitleg: '', tekst: woord }));
    return (feit?.opties ?? []).map(waarde);
  }
  const soort = VELDEN[veld];
  if (soort === 'naam') return kennis.feiten().map(waarde);
  return soort ? kennis.van(soort).map(waarde) : inFormaat(plaats);
}
