/**
 * A value that is there by construction: the input was checked before. When it is not, the fault is ours, and stopping is
 * better than advising on nothing.
 *
 * @throws TypeError naming what was missing
 */
export function zeker<T>(waarde: T | undefined, wat: string): T {
  if (waarde === undefined) throw new TypeError(`missing: ${wat}`);
  return waarde;
}
