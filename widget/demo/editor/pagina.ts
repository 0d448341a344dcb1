import '@handhavingswijzer/editor';

const editor = document.querySelector('beleids-editor');

/** Opens one of the policies that come with the page. */
async function openBundel(naam: string): Promise<void> {
  const [beleid, casussen] = await Promise.all(
    ['beleid', 'casussen'].map(async (bestand) => (await fetch(new URL(`../policies/${naam}/${bestand}.json`, document.baseURI))).text()),
  );
  if (!editor || beleid === undefined || casussen === undefined) return;
  editor.gepubliceerd = beleid;
  editor.open({ beleid, casussen });
}

/** `?bundel=NAME` opens that policy at once. */
void openBundel(new URLSearchParams(location.search).get('bundel') ?? 'haarlemmermeer');
