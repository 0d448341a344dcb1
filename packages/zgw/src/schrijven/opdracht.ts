import { createHash } from 'node:crypto';
import { canoniek, sha256, type Beleid, type Landelijk, type Verslag } from '@handhavingswijzer/engine';
import { afwegingsverslag } from '@handhavingswijzer/lezing';
import { documentDocx } from '@handhavingswijzer/lezing/docx';
import type { Handhaver } from '../typen.ts';

/** A file that goes into the zaak. */
export interface Bestand {
  readonly naam: string;
  readonly formaat: string;
  readonly inhoud: Uint8Array;
}

/** What has to get into a zaak: the verslag that an officer made final, and the same to read. */
export interface Opdracht {
  readonly zaak: string;
  readonly verslag: Verslag;
  /** The verslag to read: DOCX or PDF. */
  readonly document: Bestand;
  readonly handhaver: Handhaver;
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';

/** What a file is by its first bytes; undefined when it is neither. */
export function formaatVan(inhoud: Uint8Array): { readonly formaat: string; readonly uitgang: string } | undefined {
  const begin = Buffer.from(inhoud.subarray(0, 5)).toString('latin1');
  if (begin === '%PDF-') return { formaat: PDF, uitgang: 'pdf' };
  return begin.startsWith('PK\u0003\u0004') ? { formaat: DOCX, uitgang: 'docx' } : undefined;
}

/**
 * Id of the run that brings this verslag into this zaak: the same two give the same id, however often and by whom they are offered. Everything that is made
 * takes its own id from it, so that it can be found again when an answer was lost.
 */
export const verwerkingVan = (zaak: string, verslag: Verslag): string => sha256(canoniek({ zaak, verslag }));

/** The verslag to read, as a Word file: the same as the element makes, from the verslag itself, so that the two cannot differ. */
export const leesbestand = async (beleid: Beleid, landelijk: Landelijk, verslag: Verslag): Promise<Bestand> => ({
  naam: 'afwegingsverslag.docx',
  formaat: DOCX,
  inhoud: await documentDocx(afwegingsverslag(beleid, landelijk, verslag)),
});

/** The verslag as data: RFC 8785, so that its hash can be checked for ever. */
export const gegevensbestand = (verslag: Verslag, verwerking: string): Bestand => ({
  naam: `afwegingsverslag-${verwerking.slice(0, 8)}.json`,
  formaat: 'application/json',
  inhoud: new TextEncoder().encode(canoniek(verslag)),
});

export const sha256Van = (inhoud: Uint8Array): string => createHash('sha256').update(inhoud).digest('hex');
