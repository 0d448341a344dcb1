/** 1 January 1980, 00:00: the first moment that a ZIP file can name, as four bytes (time, then date). */
const BEGIN = 0x00210000;
const EINDE = 0x06054b50;
const CENTRAAL = 0x02014b50;

/**
 * Takes the moment at which it was packed out of a ZIP file, so that the same content gives the same bytes. Changes `bytes` and gives them back.
 * APPNOTE 4.3: the end record names the central directory, each entry of which names its local header; time and date stand at 12 and at 10.
 */
export function zonderTijd(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let einde = bytes.byteLength - 22;
  while (einde >= 0 && zicht.getUint32(einde, true) !== EINDE) einde -= 1;
  if (einde < 0) throw new Error('zip-without-end');
  let plek = zicht.getUint32(einde + 16, true);
  for (let n = zicht.getUint16(einde + 10, true); n > 0; n -= 1) {
    if (zicht.getUint32(plek, true) !== CENTRAAL) throw new Error('zip-entry-without-mark');
    zicht.setUint32(plek + 12, BEGIN, true);
    zicht.setUint32(zicht.getUint32(plek + 42, true) + 10, BEGIN, true);
    plek += 46 + zicht.getUint16(plek + 28, true) + zicht.getUint16(plek + 30, true) + zicht.getUint16(plek + 32, true);
  }
  return bytes;
}
