// Fills in a whole case as an officer does: by the names of steps, questions and answers on the screen, with nothing but the dossier she has in mind.
import type { Antwoord, BeleidJson, Dossier, Feit, Gebeurtenis, LandelijkJson, Overtreding } from '@handhavingswijzer/engine';
import type { Frame, Locator, Page } from 'playwright-core';

/** What the screens are made of, to find things by their names. */
export interface Woorden {
  readonly beleid: BeleidJson;
  readonly landelijk: LandelijkJson;
}

/** Where the element is: a page, or a frame in one. */
export type Vlak = Page | Frame;

export const vraagvlak = (page: Vlak): Locator => page.getByRole('region', { name: 'Vraag' });
export const route = (page: Vlak): Locator => page.getByRole('navigation', { name: /Stappen/ });

/** Goes to a step by its name in the list of steps. */
export async function naar(page: Vlak, stap: string | RegExp): Promise<void> {
  await route(page).getByRole('button', { name: stap }).first().click();
}

const letterlijk = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name that begins so: what follows may be a remark of the screen. */
const begint = (tekst: string): RegExp => new RegExp(`^\\s*${letterlijk(tekst)}`);

/** The group of choices under a question; unfolds what is folded away around it. */
async function groep(page: Vlak, vraag: string): Promise<Locator> {
  const gevonden = vraagvlak(page)
    .locator('fieldset')
    .filter({ has: page.locator('legend').filter({ hasText: begint(vraag) }) });
  await ontvouw(gevonden);
  return gevonden;
}

/** Opens every closed fold around an element, through shadow roots. */
async function ontvouw(element: Locator): Promise<void> {
  await element.first().evaluate((el) => {
    for (let hier: Node | null = el; hier; hier = hier instanceof ShadowRoot ? hier.host : hier.parentNode)
      if (hier instanceof HTMLDetailsElement && !hier.open) hier.open = true;
  });
}

/** Chooses an option by its name. */
export async function kies(page: Vlak, vraag: string, optie: string): Promise<void> {
  await (await groep(page, vraag)).getByLabel(optie, { exact: true }).check();
}

/** Types in a field and leaves it. */
export async function vul(page: Vlak, naam: string, tekst: string): Promise<void> {
  const veld = vraagvlak(page).getByRole('textbox', { name: begint(naam) });
  await veld.fill(tekst);
  await veld.blur();
}

/** A civil date as she types it. */
export const dag = (datum: string): string => datum.split('-').reverse().map(Number).join('-');

const optienaam = (feit: Feit | undefined, waarde: string | boolean): string =>
  typeof waarde === 'boolean' ? (waarde ? 'Ja' : 'Nee') : (feit?.opties?.find((o) => o.id === waarde)?.naam ?? waarde);

/** The step "De zaak". */
export async function zaak(page: Vlak, dossier: Dossier, { landelijk }: Woorden): Promise<void> {
  const feit = (id: string): Feit => {
    const gevonden = landelijk.feiten.find((f) => f.id === id);
    if (!gevonden) throw new Error(`no reserved feit ${id}`);
    return gevonden;
  };
  const keuze = async (id: string, waarde: string | boolean | undefined): Promise<void> => {
    if (waarde !== undefined) await kies(page, feit(id).vraag, optienaam(feit(id), waarde));
  };
  const tekst = async (naam: string, waarde: string | undefined): Promise<void> => {
    if (waarde !== undefined) await vul(page, naam, waarde);
  };
  const { voorziening, houder, inspectie } = dossier;
  await keuze('soortVoorziening', voorziening.soort);
  await tekst('Naam van de voorziening', voorziening.naam);
  await keuze('risicoprofiel', voorziening.risicoprofiel);
  await keuze('voorschoolseEducatie', voorziening.voorschoolseEducatie);
  await keuze('inGemeente', voorziening.inGemeente);
  await tekst('Naam van de houder', houder.naam);
  await tekst(feit('capaciteit').vraag, houder.capaciteit === undefined ? undefined : String(houder.capaciteit));
  await tekst(feit('inspectiedatum').vraag, dag(inspectie.datum));
  await keuze('soortInspectie', inspectie.soort);
  await tekst(feit('besluitdatum').vraag, dag(dossier.besluitdatum));
  await tekst('Zaaknummer', dossier.zaak?.identificatie);
}

const SOORTEN: Readonly<Record<Gebeurtenis['soort'], RegExp>> = {
  overtreding: /^Overtreding$/,
  herstelaanbod: /^Herstelaanbod$/,
  bevel: /bevel$/i,
  aanwijzing: /^(Schriftelijke )?aanwijzing$/i,
  'last-onder-dwangsom': /^Last onder dwangsom$/,
  'last-onder-bestuursdwang': /^Last onder bestuursdwang$/,
  exploitatieverbod: /exploitatieverbod/i,
  'bestuurlijke-boete': /boete/i,
};

async function gebeurtenis(page: Vlak, e: Gebeurtenis): Promise<void> {
  const soort = vraagvlak(page).getByLabel('Wat is er gebeurd?');
  const naam = (await soort.locator('option').allInnerTexts()).find((t) => SOORTEN[e.soort].test(t.trim()));
  if (naam === undefined) throw new Error(`no such event on the screen: ${e.soort}`);
  await soort.selectOption({ label: naam });
  await vul(page, 'Op welke dag?', dag(e.datum));
  if (e.locatie !== undefined) await kies(page, 'Op welke locatie?', e.locatie === 'deze' ? 'Op deze locatie' : 'Op een andere locatie van dezelfde houder');
  if (e.soortgelijk !== undefined)
    await kies(page, 'Ging het om hetzelfde voorschrift?', e.soortgelijk ? 'Nee, een voorschrift dat erop lijkt' : 'Ja, hetzelfde voorschrift');
  if (e.opgevolgd !== undefined) await kies(page, 'Heeft de houder op tijd gedaan wat moest?', optienaam(undefined, e.opgevolgd));
  if (e.ingevorderd !== undefined) await kies(page, 'Is de dwangsom verbeurd en geïnd?', optienaam(undefined, e.ingevorderd));
  await vraagvlak(page).getByRole('button', { name: 'Toevoegen' }).click();
}

async function historie(page: Vlak, lijst: readonly Gebeurtenis[] | undefined): Promise<void> {
  if (lijst === undefined) return;
  const vraag = 'Is er bij deze houder eerder iets gebeurd met dit voorschrift?';
  if (lijst.length === 0) return kies(page, vraag, 'Nee, er zijn geen eerdere maatregelen of overtredingen');
  for (const [i, e] of lijst.entries()) {
    if (i === 0) await kies(page, vraag, 'Ja, ik vul het in');
    else await vraagvlak(page).getByRole('button', { name: 'Nog een eerdere gebeurtenis toevoegen' }).click();
    await gebeurtenis(page, e);
  }
}

/** Undefined: she says that she does not know yet. */
async function beantwoord(page: Vlak, feit: Feit, antwoord: Antwoord | undefined): Promise<void> {
  if (antwoord === undefined) return kies(page, feit.vraag, 'Weet ik nog niet');
  if (typeof antwoord === 'boolean' || (typeof antwoord === 'string' && feit.type === 'keuze')) return kies(page, feit.vraag, optienaam(feit, antwoord));
  if (typeof antwoord === 'object') {
    if (antwoord.length === 0) return kies(page, feit.vraag, 'Geen van deze');
    for (const id of antwoord) await kies(page, feit.vraag, optienaam(feit, id));
    return;
  }
  await vul(page, feit.vraag, feit.type === 'datum' ? dag(String(antwoord)) : String(antwoord));
}

/** One overtreding: chosen from the list, then its data, history and every answer. Answers about the whole case are given with the first. */
export async function overtreding(page: Vlak, dossier: Dossier, o: Overtreding, onbekend: readonly string[], woorden: Woorden): Promise<void> {
  const { beleid } = woorden;
  const voorschrift = beleid.voorschriften.find((v) => v.id === o.voorschrift);
  if (!voorschrift) throw new Error(`no voorschrift ${o.voorschrift}`);
  await naar(page, /^\S*\s*Overtredingen/);
  await vraagvlak(page).getByRole('searchbox').fill(voorschrift.naam);
  await vraagvlak(page)
    .getByRole('button', { name: begint(`${voorschrift.naam} (${voorschrift.bron.sectie})`) })
    .first()
    .click();
  await vraagvlak(page).getByRole('heading', { name: 'Gegevens van de overtreding' }).waitFor();
  await feiten(page, dossier, o, onbekend, woorden);
}

/** The data, history and answers of the overtreding at hand. */
export async function feiten(page: Vlak, dossier: Dossier, o: Overtreding, onbekend: readonly string[], { beleid }: Woorden): Promise<void> {
  if (o.pleegdatum !== undefined) await vul(page, 'Op welke dag', dag(o.pleegdatum));
  if (o.aantal !== undefined) await vul(page, 'Om hoeveel gaat het?', String(o.aantal));
  await naar(page, /Eerdere maatregelen/);
  await historie(page, o.historie);
  for (const afweging of beleid.afwegingen) {
    const vragen = beleid.feiten.flatMap((feit) => {
      if (feit.afweging !== afweging.id) return [];
      const antwoord = feit.niveau === 'zaak' ? dossier.antwoorden?.[feit.id] : o.antwoorden[feit.id];
      return antwoord === undefined && !onbekend.includes(feit.id) ? [] : [{ feit, antwoord }];
    });
    if (vragen.length === 0) continue;
    await naar(page, new RegExp(`^\\S*\\s*${letterlijk(afweging.naam)}`));
    for (const { feit, antwoord } of vragen) await beantwoord(page, feit, antwoord);
  }
}
