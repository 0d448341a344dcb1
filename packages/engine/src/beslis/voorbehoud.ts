import type { Dossier, Voorbehoud } from '../gegenereerd/typen.ts';
import type { Kern, Slot } from './kern.ts';
import { codevolgorde } from './maatregelen.ts';
import type { Oordeel } from './oordeel.ts';
import type { Totalen } from './totaal.ts';

/** The text of a voorbehoud, from the national file; the code alone where it has none. */
function tekstVan(kern: Kern, code: string, feit?: string): Voorbehoud {
  const passend = kern.landelijk.voorbehouden.filter((v) => v.code === code && (v.feit === undefined || v.feit === feit));
  const [tekst = code] = [...passend.filter((v) => v.feit === feit), ...passend].map((v) => v.tekst);
  return { code, tekst };
}

/** The defaults of the contract that a rule of this overtreding used. */
function aangenomen(kern: Kern, { cel }: Oordeel): readonly string[] {
  const { plan, geval, overtreding, klasseAangenomen } = cel;
  const leest = (naam: string): boolean => plan.gelezen.has(kern.slotVan(naam));
  const uit: string[] = [];
  const teltMee = plan.regels.some(
    ({ regel }) => regel.dan.bedrag?.stap === 'aantal' && regel.dan.bedrag.bij.some((soort) => plan.tarieven.get(soort)?.telt === true),
  );
  if (overtreding.aantal === undefined && (leest('aantal') || teltMee)) uit.push('aantal');
  const categorieOpPleegdatum = kern.beleid.bedragen.categoriedatum.some(
    (c) => c.datum === 'pleegdatum' && plan.tarieven.get(c.maatregel)?.categorie !== undefined,
  );
  if (overtreding.pleegdatum === undefined && (leest('pleegdatum') || categorieOpPleegdatum)) uit.push('pleegdatum');
  if (plan.tellingen.length > 0) {
    const { historie } = overtreding;
    if (historie === undefined) uit.push('historie');
    const gelezen = (historie ?? []).filter((g) => plan.tellingen.some((t) => t.soorten.includes(g.soort)));
    if (gelezen.some((g) => g.locatie === undefined)) uit.push('locatie');
    if (gelezen.some((g) => g.soortgelijk === undefined)) uit.push('soortgelijk');
  }
  if (klasseAangenomen && plan.klasse && plan.gelezen.has(plan.klasse.slot) && geval.waarden[plan.klasse.slot] !== '')
    uit.push((kern.slots[plan.klasse.slot] as Slot).id);
  return uit;
}

const binnen = (datum: string, geldigheid: { readonly van: string; readonly tot?: string }): boolean =>
  datum >= geldigheid.van && (geldigheid.tot === undefined || datum <= geldigheid.tot);

/** Everything that the reader must know this advice stands on, each once, in order of code and text. */
export function voorbehoudenVan(kern: Kern, dossier: Dossier, oordelen: readonly Oordeel[], totalen: Totalen, strijdig: boolean): Voorbehoud[] {
  const uit: Voorbehoud[] = [];
  const meld = (code: string, feit?: string): void => void uit.push(tekstVan(kern, code, feit));
  const { geldigheid } = kern.beleid;
  for (const oordeel of oordelen) {
    for (const feit of aangenomen(kern, oordeel)) meld('aangenomen', feit);
    const peildatum = geldigheid.peildatum === 'besluitdatum' ? dossier.besluitdatum : (oordeel.cel.overtreding.pleegdatum ?? dossier.inspectie.datum);
    if (!binnen(peildatum, geldigheid)) meld('buiten-geldigheid');
    if (oordeel.geenRegel === 1) meld('geen-regel');
    if (oordeel.conflict !== 0) meld('conflict');
    if (oordeel.termijnConflict !== 0) meld('termijn-conflict');
    if (oordeel.onbevestigd.size > 0) meld('categoriebedrag-onbevestigd');
    if (oordeel.ontbreekt) meld('categoriebedrag-ontbreekt');
  }
  if (!binnen(dossier.besluitdatum, kern.landelijk.geldigheid)) meld('landelijk-buiten-geldigheid');
  if (totalen.maximumAantal) meld('maximum-aantal');
  if (totalen.samenloop) meld('samenloop');
  if (strijdig) meld('ongewoon-antwoord');
  const opSleutel = new Map(uit.map((v) => [`${v.code} ${v.tekst}`, v]));
  return [...opSleutel.values()].sort((a, b) => codevolgorde(a.code, b.code) || codevolgorde(a.tekst, b.tekst));
}
