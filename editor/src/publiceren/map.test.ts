import { assert } from '@open-wc/testing';
import { mapkiezer, schrijfInMap } from './map.ts';

// The private folder of the page stands in for one on the disk: the same handles, without a question to the writer.

const EEN = { 'p-1.0.0.json': 'een', 'p-1.0.0.html': 'pagina', 'manifest.json': 'uitgave 1' };
const TWEE = { ...EEN, 'p-1.1.0.json': 'twee', 'manifest.json': 'uitgave 2' };

describe('a publication in a folder', () => {
  let keer = 0;
  let map: FileSystemDirectoryHandle;
  beforeEach(async () => {
    map = await (await navigator.storage.getDirectory()).getDirectoryHandle(`uitgave-${String((keer += 1))}`, { create: true });
  });
  afterEach(async () => (await navigator.storage.getDirectory()).removeEntry(map.name, { recursive: true }));

  async function inhoud(): Promise<Readonly<Record<string, string>>> {
    const uit: Record<string, string> = {};
    for await (const [naam, handvat] of (map as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }).entries())
      uit[naam] = await (await handvat.getFile()).text();
    return uit;
  }
  const reden = async (...[bestanden, vorige]: [Readonly<Record<string, string>>, string | undefined]): Promise<string> => {
    const uit = await schrijfInMap(map, bestanden, vorige);
    return uit.ok ? '' : uit.reden;
  };

  it('is written, and the next over it', async () => {
    assert.equal(await reden(EEN, undefined), '');
    assert.deepEqual(await inhoud(), EEN);
    assert.equal(await reden(TWEE, EEN['manifest.json']), '');
    assert.deepEqual(await inhoud(), TWEE);
    assert.equal(await reden(TWEE, EEN['manifest.json']), '', 'and once more: it stands there already');
  });

  it('never over a file with another content', async () => {
    await schrijfInMap(map, EEN, undefined);
    const { 'manifest.json': _, ...bestanden } = TWEE;
    assert.match(await reden({ ...bestanden, 'p-1.0.0.json': 'anders', 'manifest.json': 'uitgave 2' }, EEN['manifest.json']), /p-1\.0\.0\.json/);
    assert.deepEqual(await inhoud(), EEN);
  });

  it('never over another publication than the one it follows', async () => {
    await schrijfInMap(map, EEN, undefined);
    assert.match(await reden(TWEE, 'uitgave 0'), /een andere uitgave/);
    assert.match(await reden(TWEE, undefined), /een andere uitgave/);
    assert.deepEqual(await inhoud(), EEN);
  });

  it('is asked for only where the browser can', () => {
    assert.equal(mapkiezer({} as Window), undefined);
    assert.isFunction(mapkiezer({ showDirectoryPicker: () => Promise.resolve(map) } as unknown as Window));
  });
});
