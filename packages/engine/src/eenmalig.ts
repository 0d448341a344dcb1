/**
 * A function of an object that never changes, computed once for each. What comes beside the object must follow from it. What was computed goes with
 * the object.
 */
export function eenmalig<K extends object, A extends readonly unknown[], T>(maak: (van: K, ...bij: A) => T): (van: K, ...bij: A) => T {
  const bekend = new WeakMap<K, { readonly uit: T }>();
  return (van, ...bij) => {
    let gemaakt = bekend.get(van);
    if (!gemaakt) bekend.set(van, (gemaakt = { uit: maak(van, ...bij) }));
    return gemaakt.uit;
  };
}
