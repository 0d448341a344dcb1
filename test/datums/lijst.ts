// Prints a fingerprint of what the engine makes of every day of 2020–2035, for comparison between time zones of the device.
import { createHash } from 'node:crypto';
import { datumVan, dagnummer, verschuif } from '@handhavingswijzer/engine';

const hash = createHash('sha256');
for (let nummer = dagnummer('2020-01-01'); nummer <= dagnummer('2035-12-31'); nummer++) {
  const dag = datumVan(nummer);
  hash.update([nummer, dag, verschuif(dag, 1, 'dagen'), verschuif(dag, -6, 'weken'), verschuif(dag, 2, 'maanden'), verschuif(dag, -5, 'jaren')].join(' '));
}
// The device must really be in the zone that was asked for, or the comparison proves nothing.
console.log(JSON.stringify({ zone: new Date(2026, 6, 1).getTimezoneOffset(), sha256: hash.digest('hex') }));
