import type { BeleidJson } from '@handhavingswijzer/engine';

/** The version that is compared with, read for its names: it was compared, so that it is a policy. */
let gelezen: { readonly tekst: string; readonly data: BeleidJson } | undefined;
export function leesVersie(van: string): BeleidJson {
  if (gelezen?.tekst !== van) gelezen = { tekst: van, data: JSON.parse(van) as BeleidJson };
  return gelezen.data;
}
