import { canoniek, maakUitgave, parseLandelijk, parsePolicy, teOndertekenen, type Manifest, type UitgegevenVersie } from '@handhavingswijzer/engine';
import { maakSleutelpaar, onderteken, type Sleutel, type Sleutelpaar } from '@handhavingswijzer/publicatie';

// A policy is published twice, signed; then everything that can be done to it on its way. One list, that the library, the element and the command line
// must each refuse, with the same reason.

/** Names of files and their texts: `manifest.json` and what it names. */
export type Bestanden = Readonly<Record<string, string>>;

/** A policy of which a second version begins on `van`. */
export interface Vertrekpunt {
  /** Text of a policy without an end. */
  readonly beleid: string;
  readonly landelijk: string;
  /** The days of the two publications. */
  readonly op: readonly [eerste: string, tweede: string];
  readonly tweede: { readonly versie: string; readonly van: string };
}

/** What stands on the server after each publication. */
export interface Uitgegeven {
  readonly een: Bestanden;
  readonly twee: Bestanden;
  readonly gemeente: Sleutelpaar;
  readonly vreemde: Sleutelpaar;
}

export function goed<T>(uitslag: { readonly ok: true; readonly waarde: T } | { readonly ok: false }): T {
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag));
  return uitslag.waarde;
}

export const manifestIn = (bestanden: Bestanden): Manifest => JSON.parse(bestanden['manifest.json'] ?? '') as Manifest;

/** The manifest with a change, under the signature that it had. */
export const veranderd = (bestanden: Bestanden, wijzig: (manifest: Manifest) => Manifest): Bestanden => ({
  ...bestanden,
  'manifest.json': canoniek(wijzig(manifestIn(bestanden))),
});

/** The manifest with a change, signed anew. */
export async function opnieuwOndertekend(bestanden: Bestanden, wijzig: (manifest: Manifest) => Manifest, geheim: Sleutel): Promise<Bestanden> {
  const { handtekening: _, ...manifest } = wijzig(manifestIn(bestanden));
  return { ...bestanden, 'manifest.json': canoniek({ ...manifest, handtekening: await onderteken(teOndertekenen(manifest), geheim) }) };
}

async function gaUit(eerder: Bestanden | undefined, beleid: object, landelijk: string, op: string, geheim: Sleutel): Promise<Bestanden> {
  const gelezen = goed(parsePolicy(JSON.stringify(beleid)));
  const gegevens = { op, wijzigingen: [], instemming: [], nakijkenVoor: `${Number(op.slice(0, 4)) + 5}${op.slice(4)}` };
  const { bestand, tekst, manifest } = goed(maakUitgave(eerder && manifestIn(eerder), gelezen, goed(parseLandelijk(landelijk)), gegevens));
  const handtekening = await onderteken(tekst, geheim);
  const versies = manifest.versies.map((versie) => (versie.bestand === bestand ? { ...versie, handtekening } : versie));
  return opnieuwOndertekend({ ...eerder, 'manifest.json': canoniek({ ...manifest, versies }), [bestand]: tekst }, (m) => m, geheim);
}

/** Publishes a policy and a second version of it. */
export async function geefTweemaalUit({ beleid, landelijk, op, tweede }: Vertrekpunt): Promise<Uitgegeven> {
  const [gemeente, vreemde] = await Promise.all([maakSleutelpaar('gemeente'), maakSleutelpaar('iemand')]);
  const data = JSON.parse(beleid) as { id: string; versie: string; geldigheid: object };
  const een = await gaUit(undefined, data, landelijk, op[0], gemeente.geheim);
  const geldigheid = { ...data.geldigheid, van: tweede.van, tot: undefined, opvolgerVan: { id: data.id, versie: data.versie } };
  const twee = await gaUit(een, { ...data, versie: tweede.versie, geldigheid }, landelijk, op[1], gemeente.geheim);
  return { een, twee, gemeente, vreemde };
}

/** One thing that was done to the second publication, and why it is refused. */
export interface Geval {
  readonly naam: string;
  readonly bestanden: Bestanden;
  /** The publication that was seen before. */
  readonly gezien?: Bestanden;
  /** The keys that are trusted. */
  readonly sleutels: readonly Sleutel[];
  /** Years that the clock is off. */
  readonly klok?: number;
  readonly code: string;
  /** What the person who is refused reads. */
  readonly zegt: string;
}

/** Everything that is refused where a signature is required, on a day soon after the second publication, for a case of the second version. */
export async function weigeringen({ een, twee, gemeente, vreemde }: Uitgegeven): Promise<readonly Geval[]> {
  const sleutels = [vreemde.openbaar, gemeente.openbaar];
  const { bestand } = manifestIn(twee).versies[1] as UitgegevenVersie;
  const tekst = twee[bestand] ?? '';
  const tweede = (wijzig: (versie: UitgegevenVersie) => UitgegevenVersie, geheim: Sleutel): Promise<Bestanden> =>
    opnieuwOndertekend(twee, (m) => ({ ...m, versies: m.versies.map((v, i) => (i === 1 ? wijzig(v) : v)) }), geheim);
  const zonder = <T extends { handtekening?: string }>({ handtekening: _, ...rest }: T): Omit<T, 'handtekening'> => rest;
  const bij = { sleutels };
  return [
    {
      ...bij,
      naam: 'a changed byte in the policy',
      bestanden: { ...twee, [bestand]: tekst.replace('"titel":"P', '"titel":"p') },
      code: 'hash-anders',
      zegt: 'is niet het bestand dat is gepubliceerd',
    },
    {
      ...bij,
      naam: 'a changed byte in the manifest',
      bestanden: veranderd(twee, (m) => ({ ...m, uitgave: m.uitgave + 1 })),
      code: 'handtekening-klopt-niet',
      zegt: 'de inhoud is na het ondertekenen veranderd',
    },
    {
      ...bij,
      naam: 'a policy and its hash changed together',
      bestanden: veranderd({ ...twee, [bestand]: een[manifestIn(twee).versies[0]?.bestand ?? ''] ?? '' }, (m) => ({
        ...m,
        versies: m.versies.map((v, i) => (i === 1 ? { ...v, sha256: m.versies[0]?.sha256 ?? '' } : v)),
      })),
      code: 'handtekening-klopt-niet',
      zegt: 'de inhoud is na het ondertekenen veranderd',
    },
    { ...bij, naam: 'the signature of the manifest removed', bestanden: veranderd(twee, zonder), code: 'handtekening-ontbreekt', zegt: 'is niet ondertekend' },
    {
      ...bij,
      naam: 'the signature of the version removed',
      bestanden: await tweede(zonder, gemeente.geheim),
      code: 'handtekening-ontbreekt',
      zegt: 'is niet ondertekend',
    },
    {
      sleutels: [gemeente.openbaar],
      naam: 'signed by an unknown key',
      bestanden: await opnieuwOndertekend(twee, (m) => m, vreemde.geheim),
      code: 'onbekende-sleutel',
      zegt: 'sleutel die hier niet wordt vertrouwd (iemand)',
    },
    { sleutels: [], naam: 'no key is trusted at all', bestanden: twee, code: 'onbekende-sleutel', zegt: 'sleutel die hier niet wordt vertrouwd (gemeente)' },
    {
      ...bij,
      naam: 'another key under the name of a trusted one',
      bestanden: await opnieuwOndertekend(twee, (m) => m, { ...vreemde.geheim, kid: 'gemeente' }),
      code: 'handtekening-klopt-niet',
      zegt: 'klopt niet',
    },
    { ...bij, naam: 'an old publication replayed', bestanden: een, gezien: twee, code: 'oudere-uitgave', zegt: 'uitgave 2 al gezien' },
    {
      ...bij,
      naam: 'a published version replaced in a later publication',
      bestanden: await opnieuwOndertekend(
        twee,
        (m) => ({ ...m, uitgave: 3, versies: m.versies.map((v, i) => (i === 0 ? { ...v, sha256: 'a'.repeat(64) } : v)) }),
        gemeente.geheim,
      ),
      gezien: twee,
      code: 'andere-uitgave',
      zegt: 'is veranderd sinds die hier is gezien',
    },
    {
      ...bij,
      naam: 'another policy in its place',
      bestanden: await opnieuwOndertekend(twee, (m) => ({ ...m, id: 'ander' }), gemeente.geheim),
      gezien: twee,
      code: 'ander-beleid',
      zegt: 'en nu staat er “ander”',
    },
    {
      ...bij,
      naam: 'a manifest that lies about a hash',
      bestanden: await tweede((v) => ({ ...v, sha256: 'b'.repeat(64) }), gemeente.geheim),
      code: 'hash-anders',
      zegt: 'is niet het bestand dat is gepubliceerd',
    },
    {
      ...bij,
      naam: 'a manifest that lies about a number',
      bestanden: await tweede((v) => ({ ...v, versie: `9${v.versie}` }), gemeente.geheim),
      code: 'manifest-klopt-niet',
      zegt: 'zegt iets anders over',
    },
    { ...bij, naam: 'a clock ten years behind', bestanden: twee, klok: -10, code: 'klok-loopt-achter', zegt: 'maar dit beleid is uitgegeven op' },
    { ...bij, naam: 'a clock ten years ahead', bestanden: twee, klok: 10, code: 'nakijken-voorbij', zegt: 'opnieuw zijn nagekeken en uitgegeven' },
    {
      ...bij,
      naam: 'what is no manifest',
      bestanden: { ...twee, 'manifest.json': '{"schema":"manifest/1"}' },
      code: 'manifest-onleesbaar',
      zegt: 'is niet te gebruiken',
    },
  ];
}
