import { kernVan } from '../adviseer.ts';
import type { Kern } from '../beslis/kern.ts';
import { codevolgorde } from '../beslis/maatregelen.ts';
import { maakLezer } from '../beslis/ruimte.ts';
import { controleerDossier } from '../controle/dossier.ts';
import type { Dossier, Maatregel } from '../gegenereerd/typen.ts';
import { checkDossier } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { fout, gelukt, mislukt } from '../uitslag.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { bereken, reken } from './uitkomst.ts';
import type { Stand, Uitkomst } from './uitkomst.ts';
import { maakVingerafdruk } from './vingerafdruk.ts';
import { richtingVan } from './labels.ts';
import type { Uitkomstwijziging } from './labels.ts';
import { Stromen } from './stromen.ts';
import type { Stroom } from './stromen.ts';

/** Overtredingen in given dossiers that change in the same way. */
export interface Groep {
  readonly wijzigingen: readonly Uitkomstwijziging[];
  /** How many overtredingen, and in how many dossiers. */
  readonly overtredingen: number;
  readonly dossiers: number;
  /** The first dossier of the stream in which it was seen. */
  readonly voorbeeld: Dossier;
}

export interface Dossierstand {
  readonly gelezen: number;
  readonly anders: number;
  /** Dossiers that one of the two policies refuses. */
  readonly geweigerd: number;
  /** The most dossiers first. */
  readonly groepen: readonly Groep[];
  /** From what demand to what demand every overtreding goes, those that stay the same too; the most overtredingen first. */
  readonly stromen: readonly Stroom[];
}

interface Zijde {
  readonly beleid: Beleid;
  readonly kern: Kern;
}

/**
 * Whose advice changes between two policies, over a stream of dossiers: measures with their strength and group, amounts and terms, those that open answers
 * still make possible too. Without spoor, hash and second calculation, so that a hundred thousand take seconds. Keeps no dossiers but one per group.
 */
export class Dossiervergelijking {
  readonly #landelijk: Landelijk;
  readonly #zijden: readonly [Zijde, Zijde];
  readonly #groepen = new Map<
    string,
    { overtredingen: number; dossiers: number; readonly wijzigingen: readonly Uitkomstwijziging[]; readonly voorbeeld: Dossier }
  >();
  /** What one accepts the other accepts: they ask the same of the same voorschriften. */
  readonly #zelfdeVragen: boolean;
  /** Voorschriften with a kind of voorziening that both rule in the same way. */
  readonly #gelijk: ReadonlySet<string>;
  readonly #stromen = new Stromen();
  #gelezen = 0;
  #anders = 0;
  #geweigerd = 0;

  private constructor(landelijk: Landelijk, zijden: readonly [Zijde, Zijde]) {
    this.#landelijk = landelijk;
    this.#zijden = zijden;
    const [oud, nieuw] = zijden.map(({ beleid }) => vragen(beleid));
    this.#zelfdeVragen = oud === nieuw;
    const [van, naar] = zijden.map(({ kern }) => gelezenAls(kern)) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
    this.#gelijk = new Set([...van].flatMap(([naam, tekst]) => (naar.get(naam) === tekst ? [naam] : [])));
  }

  static begin(oud: Beleid, nieuw: Beleid, landelijk: Landelijk): Uitslag<Dossiervergelijking> {
    const [a, b] = [kernVan(oud, landelijk), kernVan(nieuw, landelijk)];
    if (!a.ok) return a;
    if (!b.ok) return b;
    return gelukt(
      new Dossiervergelijking(landelijk, [
        { beleid: oud, kern: a.waarde },
        { beleid: nieuw, kern: b.waarde },
      ]),
    );
  }

  /** Compares one dossier and counts it: the changes per overtreding, in the order of the dossier; refused with the findings of the first policy that does. */
  voeg(waarde: unknown): Uitslag<readonly (readonly Uitkomstwijziging[])[]> {
    this.#gelezen += 1;
    const [oud, nieuw] = this.#zijden;
    const gekeurd = checkDossier(oud.beleid, this.#landelijk, waarde);
    const was = gekeurd.ok ? this.#uitkomst(oud, gekeurd.waarde) : gekeurd;
    const wordt = gekeurd.ok && was.ok ? this.#uitkomst(nieuw, gekeurd.waarde, was.waarde) : was;
    if (!gekeurd.ok || !was.ok || !wordt.ok) {
      this.#geweigerd += 1;
      return mislukt((wordt as { readonly bevindingen: readonly Bevinding[] }).bevindingen);
    }
    const dossier = gekeurd.waarde;
    const perOvertreding = was.waarde.map((deel, i) => wijzigingen(deel, wordt.waarde[i] as Uitkomst));
    perOvertreding.forEach((lijst, i) => this.#stromen.voeg(was.waarde[i] as Uitkomst, wordt.waarde[i] as Uitkomst, lijst.length > 0));
    const hier = new Map<string, number>();
    for (const lijst of perOvertreding) if (lijst.length > 0) hier.set(JSON.stringify(lijst), (hier.get(JSON.stringify(lijst)) ?? 0) + 1);
    if (hier.size > 0) this.#anders += 1;
    for (const [sleutel, aantal] of hier) {
      const groep = this.#groepen.get(sleutel) ?? {
        overtredingen: 0,
        dossiers: 0,
        wijzigingen: JSON.parse(sleutel) as Uitkomstwijziging[],
        voorbeeld: dossier,
      };
      groep.overtredingen += aantal;
      groep.dossiers += 1;
      this.#groepen.set(sleutel, groep);
    }
    return gelukt(perOvertreding);
  }

  /**
   * What one policy says of each overtreding; the dossier has been checked against the first.
   *
   * @param eerder what the first said: the same where both rule alike
   */
  #uitkomst({ beleid, kern }: Zijde, dossier: Dossier, eerder?: readonly Uitkomst[]): Uitslag<readonly Uitkomst[]> {
    const bezwaar = beleid === this.#zijden[0].beleid || this.#zelfdeVragen ? [] : controleerDossier(beleid.data, dossier);
    if (bezwaar.length > 0) return mislukt(bezwaar);
    const uit: Uitkomst[] = [];
    for (const [i, overtreding] of dossier.overtredingen.entries()) {
      const bekend = this.#gelijk.has(`${overtreding.voorschrift} ${dossier.voorziening.soort}`) ? eerder?.[i] : undefined;
      if (bekend) {
        uit.push(bekend);
        continue;
      }
      const lezer = maakLezer(kern, dossier, overtreding);
      const strijdig = lezer.plan.samenhang.find(({ samenhang, slot, deel }) => {
        const waarde = lezer.geval.waarden[slot];
        return (
          samenhang.strijdig === 'bevinding' &&
          waarde !== undefined &&
          !(samenhang.toegestaan as readonly unknown[]).includes(waarde) &&
          deel.f(lezer.geval) === true
        );
      });
      if (strijdig)
        return mislukt([
          fout('antwoord-strijdig', '/overtredingen', { feit: strijdig.samenhang.feit, samenhang: strijdig.samenhang.id, uitleg: strijdig.samenhang.tekst }),
        ]);
      const uitkomst = reken(kern, lezer, dossier, overtreding) ?? bereken(kern, { ...dossier, overtredingen: [overtreding] });
      if (uitkomst === undefined) return mislukt([fout('te-veel-open', '/overtredingen')]);
      uit.push(uitkomst);
    }
    return gelukt(uit);
  }

  stand(): Dossierstand {
    const groepen = [...this.#groepen.values()].map((groep) => ({ ...groep })).sort((a, b) => b.dossiers - a.dossiers);
    return { gelezen: this.#gelezen, anders: this.#anders, geweigerd: this.#geweigerd, groepen, stromen: this.#stromen.stand() };
  }
}

/** How a policy rules each voorschrift for each kind of voorziening, as text. */
function gelezenAls(kern: Kern): ReadonlyMap<string, string> {
  const vingerafdruk = maakVingerafdruk(kern, true);
  return new Map(
    kern.beleid.voorschriften.flatMap((voorschrift) =>
      voorschrift.voorzieningen.map((soort) => [`${voorschrift.id} ${soort}`, vingerafdruk(voorschrift, soort)] as const),
    ),
  );
}

const vragen = ({ data }: Beleid): string =>
  JSON.stringify([
    data.feiten.map(({ id, niveau, type, opties = [], min, max }) => [id, niveau, type, opties.map((o) => o.id), min, max]),
    data.voorschriften.map(({ id, voorzieningen }) => [id, voorzieningen]),
  ]);

/** What changes between the measures of one overtreding. */
function wijzigingen(oud: Uitkomst, nieuw: Uitkomst): readonly Uitkomstwijziging[] {
  if (oud.length === nieuw.length && oud.every((stand, i) => zelfde(stand, nieuw[i] as Stand))) return [];
  const uit: Uitkomstwijziging[] = [];
  const soorten = [...new Set([...oud, ...nieuw].map(({ soort }) => soort))].sort(codevolgorde);
  for (const maatregel of soorten) {
    const was = oud.filter(({ soort }) => soort === maatregel);
    const wordt = nieuw.filter(({ soort }) => soort === maatregel);
    const [van, naar] = [sterkteVan(was), sterkteVan(wordt)];
    if (van !== naar) uit.push({ soort: 'maatregel', maatregel, ...(van ? { van } : {}), ...(naar ? { naar } : {}) });
    if (!van || !naar) continue;
    const [eerst, later] = [hoogste(was), hoogste(wordt)];
    const richting = richtingVan(eerst, later);
    if (richting) uit.push({ soort: 'bedrag', maatregel, richting });
    const [kort, lang] = [was, wordt].map((lijst) => lijst.find(({ termijn }) => termijn !== undefined)?.termijn);
    if (kort !== lang) uit.push({ soort: 'termijn', maatregel, ...(kort ? { van: kort } : {}), ...(lang ? { naar: lang } : {}) });
    const groep = (lijst: Uitkomst): string => JSON.stringify(lijst.map(({ keuzegroep }) => keuzegroep));
    if (van === 'geboden' && naar === 'geboden' && groep(was) !== groep(wordt)) uit.push({ soort: 'keuzegroep', maatregel });
  }
  return uit;
}

const zelfde = (a: Stand, b: Stand): boolean =>
  a.soort === b.soort && a.sterkte === b.sterkte && a.keuzegroep === b.keuzegroep && a.cent === b.cent && a.termijn === b.termijn;

const sterkteVan = (lijst: Uitkomst): Maatregel['sterkte'] | undefined => (lijst.some(({ sterkte }) => sterkte === 'geboden') ? 'geboden' : lijst[0]?.sterkte);

function hoogste(lijst: Uitkomst): number | undefined {
  const cent = lijst.flatMap((stand) => stand.cent ?? []);
  return cent.length === 0 ? undefined : Math.max(...cent);
}
