import { delenVan, isObject, stap } from '@handhavingswijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Schema } from '@handhavingswijzer/engine';
import { leesDatumInvoer, leesGeheel, toonDatumInvoer, type Gelezen } from '@handhavingswijzer/dialogue';
import { tekst } from '@handhavingswijzer/widget/delen';
import { leesCent, leesDeel, leesTariefbedrag, leesVolgorde, toonCent, toonDeel, toonTariefbedrag, toonVolgorde } from '../../tabellen/invoer.ts';
import { labelVan, waardenaam } from '../../tabellen/labels.ts';
import type { Keus } from '../../tabellen/kennis.ts';
import { schemaVan } from '../../tabellen/leeg.ts';
import { soortVan, veldnaam, verwijstNaar, type Veldsoort } from '../../tabellen/soort.ts';
import { alsLijst, alsTekst } from '../../tabellen/zet.ts';
import { teksten } from '../../teksten/index.ts';
import { bronveld } from './bron.ts';
import { veldId, type Formulier } from './formulier.ts';
import { gevolgveld } from './gevolg.ts';
import { groepveld, lijstveld } from './samengesteld.ts';
import { groepOm, kiesveld, kieslijst, radios, typveld, vinken, type Veld } from './velden.ts';
import { voorwaardeveld } from './voorwaarde.ts';

const t = teksten.tabellen;
const vorm =
  (patroon: string | undefined, fout: keyof typeof t.invoer) =>
  (getypt: string): Gelezen<string> =>
    patroon === undefined || new RegExp(patroon).test(getypt.trim()) ? { ok: true, waarde: getypt.trim() } : { ok: false, ...t.invoer[fout] };

/** The names that the options of an enumeration go by; measures as the policy calls them. */
export function optiesVan(f: Formulier, veld: string, opties: readonly unknown[]): readonly Keus[] {
  const maatregelen = opties.includes('aangifte');
  return opties.map(String).map((id) => ({ id, naam: maatregelen ? f.kennis.maatregel(id) : waardenaam(veld, id) }));
}

/** All fields of an object, in the order of the format but for its id. */
export function veldenVan(f: Formulier, pad: string, schema: Schema, bij?: string): TemplateResult[] {
  const waarde = f.waarde(pad);
  const tarief = schema.properties?.['cent'] !== undefined && schema.properties['categorie'] !== undefined && schema.oneOf !== undefined;
  const velden = Object.entries(schema.properties ?? {});
  const idLaatst = [...velden.filter(([veld]) => veld !== 'id'), ...velden.filter(([veld]) => veld === 'id')]; // a writer goes by the name
  return idLaatst.flatMap(([veld, binnen]) => {
    if (tarief && (veld === 'categorie' || veld === 'deel')) return []; // part of the field for the amount
    const soort = tarief && veld === 'cent' ? 'tarief' : undefined;
    return [
      veldVan(
        f,
        stap(pad, veld),
        binnen,
        (schema.required ?? []).includes(veld) || soort === 'tarief',
        isObject(waarde) ? waarde[veld] : undefined,
        bij,
        soort,
      ),
    ];
  });
}

/** The field at a pointer. */
export function veldVan(f: Formulier, pad: string, schema: Schema, verplicht: boolean, waarde: unknown, bij?: string, andersSoort?: Veldsoort): TemplateResult {
  const delen = delenVan(pad);
  const soort = andersSoort ?? soortVan(delen, schema);
  const { veld } = veldnaam(delen);
  const { naam, uitleg } = labelVan(delen);
  const v: Veld = { pad, naam, uitleg, soort, verplicht, bij };
  const zet = (nieuw: unknown): void => f.zet([{ pad, waarde: nieuw }]);
  switch (soort) {
    case 'vast':
      return html``;
    case 'kort':
    case 'lang':
      return typveld(f, v, alsTekst(waarde), vorm(schema.pattern, 'vorm'), { lang: soort === 'lang' });
    case 'adres':
      return typveld(f, v, alsTekst(waarde), vorm(schema.pattern, 'adres'));
    case 'id':
      return typveld(f, v, alsTekst(waarde), vorm(schema.pattern, schema.pattern?.startsWith('^[a-z][') === true ? 'feitId' : 'id'));
    case 'datum':
      return typveld(f, v, toonDatumInvoer(alsTekst(waarde)), leesDatumInvoer, { kort: true });
    case 'getal':
      return typveld(
        f,
        v,
        typeof waarde === 'number' ? String(waarde) : '',
        (getypt) => leesGeheel(getypt, schema.minimum ?? Number.MIN_SAFE_INTEGER, schema.maximum ?? Number.MAX_SAFE_INTEGER),
        { kort: true },
      );
    case 'cent':
      return typveld(f, v, typeof waarde === 'number' ? toonCent(waarde) : '', leesCent, { kort: true });
    case 'deel':
      return typveld(f, v, isBreuk(waarde) ? toonDeel(waarde) : '', leesDeel, { kort: true });
    case 'tarief':
      return tariefveld(f, v);
    case 'jaNee':
      return groepOm(
        f,
        v,
        radios(
          veldId(pad),
          [
            { id: 'ja', naam: t.ja },
            { id: 'nee', naam: t.nee },
          ],
          waarde === true ? 'ja' : waarde === false ? 'nee' : undefined,
          !f.mag(pad),
          (gekozen) => zet(gekozen === 'ja'),
        ),
      );
    case 'vlag':
      return groepOm(
        f,
        { ...v, naam: '', verplicht: true },
        vinken(veldId(pad), [{ id: 'ja', naam }], waarde === undefined ? [] : ['ja'], !f.mag(pad), (gekozen) =>
          zet(gekozen.length > 0 ? schema.const : undefined),
        ),
      );
    case 'keuze':
      return kiesveld(f, v, optiesVan(f, veld, schema.enum ?? []), alsTekst(waarde), (gekozen) => zet(gekozen === '' ? undefined : gekozen));
    case 'vinken': {
      const opties = schema.items?.enum ?? schema.oneOf?.find(({ items }) => items)?.items?.enum ?? [];
      const gekozen = typeof waarde === 'string' ? [waarde] : alsLijst(waarde).map(String);
      return groepOm(
        f,
        v,
        vinken(veldId(pad), optiesVan(f, veld, opties), gekozen, !f.mag(pad), (nieuw) => zet(nieuw.length > 0 || verplicht ? nieuw : undefined)),
      );
    }
    case 'verwijzing':
      return kiesveld(f, v, verwijskeuzes(f, pad), alsTekst(waarde), (gekozen) => zet(gekozen === '' ? undefined : gekozen));
    case 'verwijzingen':
      return verwijzingen(f, v, alsLijst(waarde).map(String));
    case 'teksten':
      return typveld(
        f,
        { ...v, uitleg: uitleg ?? t.perRegel },
        alsLijst(waarde).map(String).join('\n'),
        (getypt) => ({ ok: true, waarde: [...new Set(getypt.split('\n').flatMap((regel) => regel.trim() || []))] }),
        { lang: true },
      );
    case 'volgorde':
      return typveld(
        f,
        v,
        toonVolgorde(alsLijst(waarde).map((trede) => alsLijst(trede) as (string | boolean)[])),
        (getypt) => leesVolgorde(getypt, jaNeevraag(f, pad)),
        {
          lang: true,
        },
      );
    case 'bron':
      return bronveld(f, v);
    case 'voorwaarde':
      return voorwaardeveld(f, v, waarde);
    case 'gevolg':
      return gevolgveld(f, v, waarde);
    case 'groep':
      return groepveld(f, v, schema, waarde);
    case 'lijst':
      return lijstveld(f, v, schema, alsLijst(waarde));
  }
}

/** Whether the question beside this field is answered with yes or no. */
function jaNeevraag(f: Formulier, pad: string): boolean {
  const feit = f.waarde(stap(pad.slice(0, pad.lastIndexOf('/')), 'feit'));
  return alsLijst(f.waarde('/feiten')).some((vraag) => isObject(vraag) && vraag['id'] === feit && vraag['type'] === 'boolean');
}

const isBreuk = (x: unknown): x is { readonly teller: number; readonly noemer: number } =>
  isObject(x) && Number.isSafeInteger(x['teller']) && Number.isSafeInteger(x['noemer']);

/** The amount of a tarief: in euros, or by a category. */
function tariefveld(f: Formulier, v: Veld): TemplateResult {
  const pad = v.pad.slice(0, v.pad.lastIndexOf('/'));
  const waarde = f.waarde(pad);
  const tarief = isObject(waarde) ? waarde : {};
  const getal = (veld: string): number | undefined => (typeof tarief[veld] === 'number' ? tarief[veld] : undefined);
  const [cent, categorie, deel] = [getal('cent'), getal('categorie'), isBreuk(tarief['deel']) ? tarief['deel'] : undefined];
  const toon = toonTariefbedrag({ ...(cent === undefined ? {} : { cent }), ...(categorie === undefined ? {} : { categorie }), ...(deel ? { deel } : {}) });
  const veld = { ...v, uitleg: t.tariefUitleg };
  return typveld(
    {
      ...f,
      zet: ([wijziging]) =>
        f.zet(
          ['cent', 'categorie', 'deel'].map((naam) => ({ pad: stap(pad, naam), waarde: isObject(wijziging?.waarde) ? wijziging.waarde[naam] : undefined })),
        ),
    },
    veld,
    toon,
    leesTariefbedrag,
    { kort: true },
  );
}

/** What may be named at a pointer; readings are those of the contradiction itself. */
function verwijskeuzes(f: Formulier, pad: string): readonly Keus[] {
  const naar = verwijstNaar(delenVan(pad));
  if (!naar) return [];
  return f.kennis.keuzes(naar, f.waarde(pad.slice(0, pad.lastIndexOf('/')))).map(({ id, naam }) => ({ id, naam: naar === 'regel' ? `${id}: ${naam}` : naam }));
}

/** A list of names: each with its own words, to take away or to add to. */
function verwijzingen(f: Formulier, v: Veld, lijst: readonly string[]): TemplateResult {
  const keuzes = verwijskeuzes(f, v.pad);
  const naam = (id: string): string => keuzes.find((keus) => keus.id === id)?.naam ?? t.onbekend(id);
  const mag = f.mag(v.pad);
  const zet = (nieuw: readonly string[]): void => f.zet([{ pad: v.pad, waarde: nieuw.length > 0 || v.verplicht ? nieuw : undefined }]);
  return groepOm(
    f,
    v,
    html`<ul class="kaal">
        ${lijst.map(
          (id) =>
            html`<li class="rij">
              <span>${tekst(naam(id))}</span>
              ${
                mag
                  ? html`<button type="button" class="stil" @click=${() => zet(lijst.filter((een) => een !== id))}>
                      ${t.haalWeg}<span class="alleen-voorlezen">${tekst(t.bijNaam(naam(id)))}</span>
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${
        mag
          ? kieslijst(
              { id: `${veldId(v.pad)}-erbij`, label: `${v.naam}: ${t.voegVerwijzing}`, vast: false, leeg: t.voegVerwijzing },
              keuzes.filter(({ id }) => !lijst.includes(id)),
              '',
              (id) => {
                if (id !== '') zet([...lijst, id]);
              },
            )
          : nothing
      }`,
  );
}

/** The whole form of the element or section at a pointer. */
export const formulierVan = (f: Formulier, pad: string): TemplateResult[] => veldenVan(f, pad, schemaVan(pad) ?? {});
