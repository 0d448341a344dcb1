import { isObject } from '@handhavingswijzer/engine';

/** The same JSON data: the order of keys does not count, that of lists does. A field that is absent is another than one that is there. */
export function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((deel, i) => gelijk(deel, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const velden = Object.keys(a);
  return velden.length === Object.keys(b).length && velden.every((veld) => Object.hasOwn(b, veld) && gelijk(a[veld], b[veld]));
}
