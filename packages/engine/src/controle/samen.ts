import type { BeleidJson, LandelijkJson, Regel } from '../gegenereerd/typen.ts';
import { begrens, verzamel } from '../lees/melden.ts';
import type { Meld } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, waarschuwing } from '../uitslag.ts';
import { metCategoriedatum } from './bedragen.ts';
import { GERESERVEERD } from './begrippen.ts';
import { verwijzing } from './namen.ts';
import { gelezenNamen } from './ongebruikt.ts';
import { namenIn } from './uitdrukking.ts';

/** A checked policy, or one of which the shape is right and that is still being written. */
interface MetBeleid {
  readonly data: BeleidJson;
}
interface MetLandelijk {
  readonly data: LandelijkJson;
}

/**
 * What a policy and the national file must agree on: articles, names of rules, facts that national rules read, dates for
 * category amounts. JSON pointers are into the policy.
 */
export const controleerSamen = (beleid: MetBeleid, landelijk: MetLandelijk): readonly Bevinding[] =>
  begrens(
    verzamel((meld) => {
      controleerArtikelen(beleid, landelijk, meld);
      controleerRegelnamen(beleid, landelijk, meld);
      controleerFeitenVanLandelijk(beleid, landelijk, meld);
      controleerGrenzenPerCategorie(beleid, landelijk, meld);
    }),
  );

function controleerArtikelen({ data }: MetBeleid, landelijk: MetLandelijk, meld: Meld): void {
  const naarArtikel = verwijzing(
    landelijk.data.artikelen.map(({ id }) => id),
    (artikel, pad, bedoeld) => fout('onbekend-artikel', pad, { artikel, ...bedoeld }),
    meld,
  );
  data.voorschriften.forEach(({ artikelen }, i) => artikelen.forEach((artikel, j) => naarArtikel(artikel, `/voorschriften/${i}/artikelen/${j}`)));
}

/** The advice names rules by their id alone. */
function controleerRegelnamen({ data }: MetBeleid, landelijk: MetLandelijk, meld: Meld): void {
  const landelijke = new Set(landelijk.data.regels.map(({ id }) => id));
  const controleer = (regels: readonly Regel[], pad: string): void =>
    regels.forEach(({ id }, i) => {
      if (landelijke.has(id)) meld(fout('regel-ook-landelijk', `${pad}/${i}/id`, { regel: id }));
    });
  controleer(data.regels, '/regels');
  data.conflicten.forEach(({ lezingen }, i) =>
    lezingen.forEach(({ rekent }, j) => controleer(rekent?.erbij ?? [], `/conflicten/${i}/lezingen/${j}/rekent/erbij`)),
  );
}

/** National law asks what it needs through the policy; a fact that neither reads is a question without a purpose. */
function controleerFeitenVanLandelijk({ data }: MetBeleid, { data: { regels, samenhang } }: MetLandelijk, meld: Meld): void {
  const gevraagd = new Set(data.feiten.map(({ id }) => id));
  const gelezen = new Map<string, string>();
  for (const regel of regels) for (const feit of namenIn(regel.als)) if (!gelezen.has(feit)) gelezen.set(feit, regel.id);
  for (const [feit, regel] of gelezen)
    if (!GERESERVEERD.has(feit) && !gevraagd.has(feit)) meld(fout('landelijk-feit-niet-gevraagd', '/feiten', { feit, regel }));
  const eigen = gelezenNamen(data);
  const samen = new Set(samenhang.map(({ feit }) => feit));
  data.feiten.forEach(({ id }, i) => {
    if (!eigen.has(id) && !gelezen.has(id) && !samen.has(id)) meld(waarschuwing('feit-ongebruikt', `/feiten/${i}`, { feit: id }));
  });
}

/** A national bound by category needs the date that picks its amount, as a tarief does. */
function controleerGrenzenPerCategorie({ data }: MetBeleid, landelijk: MetLandelijk, meld: Meld): void {
  const metDatum = metCategoriedatum(data);
  for (const { dan } of landelijk.data.regels) {
    if (dan.bedrag?.categorie === undefined) continue;
    for (const maatregel of dan.bedrag.bij) if (!metDatum.has(maatregel)) meld(fout('geen-categoriedatum', '/bedragen/categoriedatum', { maatregel }));
  }
}
