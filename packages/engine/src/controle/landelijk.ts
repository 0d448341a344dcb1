import { DOSSIERFEITEN } from '../beslis/dossierfeiten.ts';
import type { Feit, LandelijkJson } from '../gegenereerd/typen.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import { verzamel } from '../lees/melden.ts';
import type { Meld, Omgeving } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout } from '../uitslag.ts';
import { GEBEURTENISNAMEN, dossiernamen, gevraagd } from './begrippen.ts';
import { controleerBronnen } from './bronnen.ts';
import { controleerDatum, controleerPeriode } from './datums.ts';
import { DOSSIERVELDEN } from './dossiervelden.ts';
import { controleerFeit } from './feiten.ts';
import { GEDEELDE_FEITEN } from './gedeelde-feiten.ts';
import { dubbele, verwijzing } from './namen.ts';
import { controleerProcedure } from './procedure.ts';
import { controleerRegels } from './regels.ts';
import { controleerSamenhang } from './samenhang.ts';

/** Everything that is wrong with the meaning of a national file whose shape is right; findings with JSON pointers, without line or column. */
export const controleerLandelijk = (landelijk: LandelijkJson): readonly Bevinding[] =>
  verzamel((meld) => {
    controleerPeriode(landelijk.geldigheid, '/geldigheid', meld);
    controleerBronnen(landelijk, meld);
    for (const sectie of ['artikelen', 'samenhang'] as const) dubbele<{ readonly id: string }>(landelijk[sectie], ({ id }) => id, `/${sectie}`, meld);
    dubbele(landelijk.termijnen ?? [], ({ id }) => id, '/termijnen', meld);
    controleerProcedure(landelijk.procedure, undefined, meld);
    dubbele(landelijk.voorbehouden, ({ code, feit = '' }) => (feit === '' ? code : `${code} ${feit}`), '/voorbehouden', meld, '/code');
    controleerDossierfeiten(landelijk.feiten, meld);
    controleerCategorieen(landelijk, meld);
    controleerFeestdagen(landelijk, meld);
    const omgeving = omgevingVan(landelijk);
    const naarProcedure = verwijzing(
      landelijk.procedure.map(({ id }) => id),
      (procedure, pad, bedoeld) => fout('onbekende-procedure', pad, { procedure, ...bedoeld }),
      meld,
    );
    controleerRegels(landelijk.regels, { omgeving, kapot: new Set() }, { procedure: naarProcedure, ladder: false }, meld);
    controleerSamenhang(landelijk, omgeving, meld);
  });

/** What national rules may read: the fields of the dossier, the articles, and the facts that all policies share, except those of which each policy has its own options. */
function omgevingVan(landelijk: LandelijkJson): Omgeving {
  const namen = dossiernamen(
    [],
    landelijk.artikelen.map(({ id }) => id),
  );
  for (const [id, { type, opties }] of GEDEELDE_FEITEN) {
    if (type === 'boolean') namen.set(id, gevraagd({ soort: 'boolean' }));
    else if (opties) namen.set(id, gevraagd({ soort: type, opties }));
  }
  return { namen, gebeurtenissen: GEBEURTENISNAMEN };
}

/** The reserved facts: all of them, nothing else, and as the dossier has them. */
function controleerDossierfeiten(feiten: readonly Feit[], meld: Meld): void {
  dubbele(feiten, ({ id }) => id, '/feiten', meld);
  feiten.forEach((feit, i) => {
    const pad = `/feiten/${i}`;
    const veld = DOSSIERVELDEN.get(feit.id);
    const niveau = DOSSIERFEITEN.find(({ id }) => id === feit.id)?.niveau;
    if (!veld) return meld(fout('geen-dossierfeit', `${pad}/id`, { feit: feit.id, ...metBedoeld(feit.id, DOSSIERVELDEN.keys()) }));
    if (feit.niveau !== niveau)
      meld(fout('dossierfeit-anders', `${pad}/niveau`, { feit: feit.id, veld: 'niveau', verwacht: String(niveau), gevonden: feit.niveau }));
    if (feit.type !== veld.type.soort)
      return meld(fout('dossierfeit-anders', `${pad}/type`, { feit: feit.id, veld: 'type', verwacht: veld.type.soort, gevonden: feit.type }));
    const opties = veld.type.soort === 'keuze' ? veld.type.opties : [];
    if (veld.type.soort !== 'keuze' || opties.length > 0) controleerFeit(feit, pad, meld); // else its options are those of each policy
    const gegeven = feit.opties?.map(({ id }) => id) ?? [];
    if (feit.opties && [...gegeven].sort().join() !== [...opties].sort().join()) {
      meld(fout('dossierfeit-anders', `${pad}/opties`, { feit: feit.id, veld: 'opties', verwacht: [...opties], gevonden: gegeven }));
    }
  });
  const gegeven = new Set(feiten.map(({ id }) => id));
  for (const id of DOSSIERVELDEN.keys()) if (!gegeven.has(id)) meld(fout('dossierfeit-ontbreekt', '/feiten', { feit: id }));
}

/** The figures of the fine categories: dates that exist and rise, ratios that rise from 1. */
function controleerCategorieen({ categorieen: { reeks, verhouding } }: LandelijkJson, meld: Meld): void {
  reeks.forEach(({ vanaf, cent, status, nietUitgesloten = [] }, i) => {
    const anders = `/categorieen/reeks/${i}/nietUitgesloten`;
    if (nietUitgesloten.length > 0 && status === 'bevestigd') meld(fout('bevestigd-bedrag', anders, { vanaf }));
    nietUitgesloten.forEach((ander, j) => {
      if (ander.cent === cent || nietUitgesloten.slice(0, j).some((eerder) => eerder.cent === ander.cent))
        meld(fout('bedrag-al-genoemd', `${anders}/${j}/cent`, { cent: ander.cent }));
    });
    const pad = `/categorieen/reeks/${i}/vanaf`;
    controleerDatum(vanaf, pad, meld);
    const vorige = reeks[i - 1]?.vanaf;
    if (vorige !== undefined && vanaf <= vorige) meld(fout('niet-oplopend', pad, { vorige, gevonden: vanaf }));
  });
  verhouding.forEach((deel, i) => {
    const vorige = verhouding[i - 1];
    const pad = `/categorieen/verhouding/${i}`;
    if (vorige !== undefined && deel <= vorige) meld(fout('niet-oplopend', pad, { vorige: String(vorige), gevonden: String(deel) }));
    if (vorige === undefined && deel !== 1) meld(fout('verhouding-begin', pad, { gevonden: deel }));
  });
}

/** The calendar: days that exist, in order, once, within its own period. */
function controleerFeestdagen({ feestdagen }: LandelijkJson, meld: Meld): void {
  controleerPeriode(feestdagen, '/feestdagen', meld);
  const { van, tot, dagen } = feestdagen;
  dagen.forEach(({ datum }, i) => {
    const pad = `/feestdagen/dagen/${i}/datum`;
    controleerDatum(datum, pad, meld);
    const vorige = dagen[i - 1]?.datum;
    if (vorige !== undefined && datum <= vorige) meld(fout('niet-oplopend', pad, { vorige, gevonden: datum }));
    if (datum < van || datum > tot) meld(fout('buiten-periode', pad, { gevonden: datum, van, tot }));
  });
}
