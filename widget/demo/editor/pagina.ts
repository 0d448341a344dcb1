import { maakDatabaseplaats, type Bundelbeleid } from '@handhavingswijzer/editor';

/** The policies that come with the page; their ids are the names of their folders. */
const NAMEN: Readonly<Record<string, string>> = { haarlemmermeer: 'Haarlemmermeer 2025', helmond: 'Helmond 2026' };

const adres = (id: string, bestand: 'beleid' | 'casussen'): URL => new URL(`../policies/${id}/${bestand}.json`, document.baseURI);
const bundel: readonly Bundelbeleid[] = Object.entries(NAMEN).map(([id, naam]) => ({ naam, beleid: adres(id, 'beleid'), casussen: adres(id, 'casussen') }));

async function haal(url: URL): Promise<string> {
  const antwoord = await fetch(url);
  if (!antwoord.ok) throw new Error(`${antwoord.status}: ${url.href}`);
  return antwoord.text();
}

const editor = document.querySelector('beleids-editor');
const vraag = new URLSearchParams(location.search);

/** `?bundel=NAME` opens that policy at once. */
async function openBundel(id: string): Promise<void> {
  const [beleid, casussen] = await Promise.all([haal(adres(id, 'beleid')), haal(adres(id, 'casussen'))]);
  editor?.open({ beleid, casussen });
}

if (editor) {
  const titel = document.title;
  editor.bundel = bundel;
  editor.zoekGepubliceerd = async (id) => (Object.hasOwn(NAMEN, id) ? haal(adres(id, 'beleid')) : undefined);
  editor.addEventListener('bestand-gewijzigd', (e) => {
    const { naam, opgeslagen } = e.detail;
    document.title = `${opgeslagen ? '' : '• '}${naam} – ${titel}`;
  });
  try {
    editor.conceptplaats = maakDatabaseplaats();
  } catch {
    // A browser may forbid a page to keep anything: then no drafts are offered.
  }
  const gevraagd = vraag.get('bundel');
  const koppeling = vraag.get('beleid');
  if (gevraagd !== null && Object.hasOwn(NAMEN, gevraagd)) void openBundel(gevraagd);
  else if (koppeling !== null) editor.vraagLink(koppeling);
}
