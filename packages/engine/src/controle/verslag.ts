import { hoogsteBedrag, uitsluitende, verboden, volgtAdvies } from '../besluit/index.ts';
import { canoniek, sha256 } from '../canoniek.ts';
import type { Keuze, OvertredingAdvies, Verslag } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/gekeurd.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import { toon, verzamel } from '../lees/melden.ts';
import type { Meld } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, stap } from '../uitslag.ts';
import { controleerDatum } from './datums.ts';
import { controleerDossier } from './dossier.ts';
import { dubbele } from './namen.ts';

/** Everything that is wrong with the meaning of a record whose shape is right, in the light of the policy and the national file it was made with. */
export const controleerVerslag = (beleid: Beleid, landelijk: Landelijk, verslag: Verslag): readonly Bevinding[] =>
  verzamel((meld) => {
    zelfdeVersie(beleid, [verslag.beleid, verslag.advies.beleid], ['/beleid', '/advies/beleid'], meld);
    zelfdeVersie(landelijk, [verslag.landelijk, verslag.advies.landelijk], ['/landelijk', '/advies/landelijk'], meld);
    controleerDatum(verslag.vastgesteldOp, '/vastgesteldOp', meld);
    for (const bevinding of controleerDossier(beleid.data, verslag.dossier)) meld({ ...bevinding, pad: `/dossier${bevinding.pad}` });
    const adviezen = controleerAdvies(verslag, meld);
    controleerKeuzes(beleid, landelijk, verslag, adviezen, meld);
    controleerPunten(verslag, adviezen, meld);
  });

type Versie = Pick<Verslag['beleid'], 'id' | 'versie' | 'sha256'>;

/** The record and its advice were made with these files. */
function zelfdeVersie(bestand: Beleid | Landelijk, genoemd: readonly Versie[], paden: readonly string[], meld: Meld): void {
  const { id, versie } = bestand.data;
  genoemd.forEach((v, i) => {
    if (v.id !== id || v.versie !== versie || v.sha256 !== bestand.sha256)
      meld(fout('verslag-andere-versie', paden[i] as string, { gevonden: toon(`${v.id} ${v.versie}`), verwacht: `${id} ${versie}` }));
  });
}

/** The advice is about this dossier and its overtredingen. Gives the advices by overtreding. */
function controleerAdvies({ advies, dossier }: Verslag, meld: Meld): ReadonlyMap<string, OvertredingAdvies> {
  if (advies.dossierSha256 !== sha256(canoniek(dossier))) meld(fout('advies-ander-dossier', '/advies/dossierSha256'));
  const wat = (lijst: readonly { readonly id: string; readonly voorschrift: string }[]): string => lijst.map((o) => canoniek([o.id, o.voorschrift])).join();
  if (wat(advies.overtredingen) !== wat(dossier.overtredingen)) meld(fout('advies-andere-overtredingen', '/advies/overtredingen'));
  return new Map(advies.overtredingen.map((o) => [o.id, o]));
}

/** Every overtreding has one choice, and each choice can be and is what it says it is. */
function controleerKeuzes(beleid: Beleid, landelijk: Landelijk, verslag: Verslag, adviezen: ReadonlyMap<string, OvertredingAdvies>, meld: Meld): void {
  const { keuzes, dossier } = verslag;
  dubbele(keuzes, (k) => k.overtreding, '/keuzes', meld, '/overtreding');
  const gekozen = new Set(keuzes.map((k) => k.overtreding));
  for (const { id } of dossier.overtredingen) if (!gekozen.has(id)) meld(fout('keuze-ontbreekt', '/keuzes', { overtreding: toon(id) }));
  const gronden = beleid.data.afwijkgronden.map(({ id }) => id);
  keuzes.forEach((keuze, i) => {
    const pad = stap('/keuzes', i);
    const advies = adviezen.get(keuze.overtreding);
    if (!advies) return meld(fout('onbekende-overtreding', `${pad}/overtreding`, { overtreding: toon(keuze.overtreding) }));
    if (keuze.grond !== undefined && !gronden.includes(keuze.grond))
      meld(fout('grond-onbekend', `${pad}/grond`, { grond: keuze.grond, toegestaan: gronden, ...metBedoeld(keuze.grond, gronden) }));
    controleerMaatregelen(beleid, landelijk, verslag, keuze, pad, meld);
    const volgt = volgtAdvies(beleid.data, advies, keuze);
    if (keuze.maatregelen.length > 0 && volgt !== keuze.volgtAdvies) meld(fout('volgt-advies-onjuist', `${pad}/volgtAdvies`, { volgt }));
  });
}

/** The measures of one choice: at least one, of this policy, not forbidden by law, alone where that must be, with amounts within the law. */
function controleerMaatregelen(beleid: Beleid, landelijk: Landelijk, { advies }: Verslag, keuze: Keuze, pad: string, meld: Meld): void {
  const { overtreding, maatregelen, maatwerk = [] } = keuze;
  if (maatregelen.length === 0) meld(fout('keuze-leeg', `${pad}/maatregelen`));
  const bekend = new Set<string>(beleid.data.maatregelen.map(({ id }) => id));
  const alleen = uitsluitende(beleid.data);
  maatregelen.forEach((maatregel, j) => {
    const hier = stap(`${pad}/maatregelen`, j);
    if (!bekend.has(maatregel)) meld(fout('maatregel-niet-verklaard', hier, { maatregel }));
    const verbod = verboden(landelijk.data.regels, advies, overtreding, maatregel).find(({ zeker }) => zeker);
    if (verbod) meld(fout('maatregel-verboden', hier, { maatregel, regel: verbod.regel.id, reden: verbod.regel.titel }));
    if (alleen.has(maatregel) && maatregelen.length > 1) meld(fout('maatregel-staat-alleen', hier, { maatregel }));
  });
  dubbele(maatwerk, ({ maatregel }) => maatregel, `${pad}/maatwerk`, meld, '/maatregel');
  maatwerk.forEach(({ maatregel, cent }, j) => {
    const hier = stap(`${pad}/maatwerk`, j);
    if (!maatregelen.includes(maatregel)) meld(fout('maatwerk-zonder-keuze', `${hier}/maatregel`, { maatregel }));
    const hoogste = hoogsteBedrag(landelijk.data, advies, overtreding, maatregel);
    if (cent !== undefined && hoogste && cent > hoogste.cent)
      meld(
        fout('bedrag-boven-wet', `${hier}/cent`, { maatregel, gevonden: cent, hoogstens: hoogste.cent, regel: hoogste.regel.id, reden: hoogste.regel.titel }),
      );
  });
}

/** Each point of the checklist once, about an overtreding that is there. */
function controleerPunten({ besluit }: Verslag, adviezen: ReadonlyMap<string, OvertredingAdvies>, meld: Meld): void {
  const punten = besluit?.nogTeDoen ?? [];
  dubbele(punten, ({ punt }) => punt, '/besluit/nogTeDoen', meld, '/punt');
  punten.forEach(({ overtreding }, i) => {
    if (overtreding !== undefined && !adviezen.has(overtreding))
      meld(fout('onbekende-overtreding', `${stap('/besluit/nogTeDoen', i)}/overtreding`, { overtreding: toon(overtreding) }));
  });
}
