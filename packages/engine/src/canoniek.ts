import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { GebruiksFout } from './uitslag.ts';

/** The RFC 8785 text of a JSON value: one spelling per value, on every platform. */
export function canoniek(waarde: unknown): string {
  const tekst = canonicalize(waarde);
  if (tekst === undefined) throw new GebruiksFout(`a JSON value is needed, not ${typeof waarde}`);
  return tekst;
}

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal. */
export const sha256 = (tekst: string): string => bytesToHex(hash(utf8ToBytes(tekst)));
