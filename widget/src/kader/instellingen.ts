import { teksten } from './teksten.ts';

const t = teksten.instellingen;

/** What the owner of the frame page says: which pages may connect. `self` is the origin of the frame page itself. */
export interface Kaderinstellingen {
  readonly herkomsten: readonly string[];
}

export type Instellinguitslag = { readonly ok: true; readonly waarde: Kaderinstellingen } | { readonly ok: false; readonly reden: string };

/** Exactly an origin as the browser writes it: scheme, host, port. No path, no wildcard, not the `null` that every sandbox has. */
function isHerkomst(tekst: string): boolean {
  try {
    const adres = new URL(tekst);
    return /^https?:$/.test(adres.protocol) && adres.origin === tekst && !tekst.includes('*');
  } catch {
    return false;
  }
}

/** Reads the settings. One entry that is no origin refuses them all: a list that half works hides the mistake. */
export function leesInstellingen(tekst: string, eigen: string): Instellinguitslag {
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch {
    return { ok: false, reden: t.geenJson };
  }
  const { schema, herkomsten } = (waarde ?? {}) as { readonly schema?: unknown; readonly herkomsten?: unknown };
  if (schema !== 'kaderinstellingen/1' || !Array.isArray(herkomsten)) return { ok: false, reden: t.vorm };
  const uit: string[] = [];
  for (const herkomst of herkomsten as readonly unknown[]) {
    if (herkomst === 'self') uit.push(eigen);
    else if (typeof herkomst === 'string' && isHerkomst(herkomst)) uit.push(herkomst);
    else return { ok: false, reden: t.herkomst(String(herkomst)) };
  }
  return { ok: true, waarde: { herkomsten: uit } };
}

/** The settings from the file beside the page. */
export async function haalInstellingen(adres: URL, eigen: string): Promise<Instellinguitslag> {
  try {
    const antwoord = await fetch(adres, { cache: 'no-cache' });
    return antwoord.ok ? leesInstellingen(await antwoord.text(), eigen) : { ok: false, reden: t.niet };
  } catch {
    return { ok: false, reden: t.niet };
  }
}
