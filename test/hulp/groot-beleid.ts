import type { BeleidJson } from '@handhavingswijzer/engine';
import { pasBewerkingenToe, zetWaarde } from '@handhavingswijzer/language';

/** The most that a policy may hold, in bytes. */
export const MEESTE_BYTES = 256 * 1024;

type Data = { -readonly [veld in keyof BeleidJson]: BeleidJson[veld] };

/** One more question, and a copy of a rule and of a voorschrift with names of their own; the rule holds only where the question is answered with yes. */
function groei(data: Data, bron: BeleidJson, n: number): Data {
  const vraag = bron.feiten.find(({ id, type, soort }) => type === 'boolean' && soort === 'weging' && id !== 'recidive');
  const regel = bron.regels[n % bron.regels.length];
  const voorschrift = bron.voorschriften[n % bron.voorschriften.length];
  if (!vraag || !regel || !voorschrift) throw new Error('nothing to make more of');
  const extra = { ...vraag, id: `extra${n}`, naam: `Extra omstandigheid ${n}`, vraag: `Is de extra omstandigheid ${n} er?` };
  return {
    ...data,
    feiten: n % 4 === 0 ? [...data.feiten, extra] : data.feiten,
    voorschriften:
      n % 3 === 0 ? [...data.voorschriften, { ...voorschrift, id: `${voorschrift.id}-n${n}`, naam: `${voorschrift.naam} ${n}` }] : data.voorschriften,
    regels: [...data.regels, { ...regel, id: `${regel.id}-n${n}`, titel: `${regel.titel} ${n}`, als: { and: [regel.als, { var: `extra${n - (n % 4)}` }] } }],
  };
}

/** A policy made larger with more of what it has, up to as many bytes as a policy may hold. The same text every time. */
export function maakGroot(tekst: string, bytes = MEESTE_BYTES): string {
  const bron = JSON.parse(tekst) as BeleidJson;
  let [data, groot]: [Data, string] = [bron, tekst];
  for (let n = 0; ; n++) {
    data = groei(data, bron, n);
    const groter = pasBewerkingenToe(groot, zetWaarde(groot, '', data));
    if (Buffer.byteLength(groter) > bytes) return groot;
    groot = groter;
  }
}
