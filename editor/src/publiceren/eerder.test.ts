import { assert } from '@open-wc/testing';
import { canoniek } from '@handhavingswijzer/engine';
import { unzipSync, zipSync } from 'fflate';
import { LANDELIJKTEKST, metBeleid } from '../../../packages/publicatie/test/proefdorp.ts';
import { geefTweemaalUit, manifestIn, type Bestanden } from '../../../packages/publicatie/test/weigeringen.ts';
import { openEerder, uitgepakt } from './eerder.ts';
import { inZip } from './zip.ts';

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

describe('what was published before', () => {
  let twee: Bestanden;
  before(async () => {
    ({ twee } = await geefTweemaalUit({
      beleid: metBeleid(),
      landelijk: LANDELIJKTEKST,
      op: ['2026-12-15', '2027-05-01'],
      tweede: { versie: '1.1.0', van: '2027-07-01' },
    }));
  });

  const open = (bestanden: readonly Uint8Array[]) => openEerder(uitgepakt(bestanden));

  it('is opened from the zip file that the editor gives, and that file is the same each time', async () => {
    const zip = inZip(twee, '2027-05-01');
    assert.deepEqual(zip, inZip(twee, '2027-05-01'));
    assert.deepEqual(Object.keys(unzipSync(zip)).sort(), Object.keys(twee).sort());
    const uit = await open([zip]);
    if (!uit.ok) throw new Error(uit.reden);
    assert.equal(uit.eerder.beleid, twee['proefdorp-1.1.0.json']);
    assert.deepEqual(Object.keys(uit.eerder.bestanden).sort(), ['proefdorp-1.0.0.json', 'proefdorp-1.1.0.json']);
  });

  it('is opened from its manifest and its last version, whatever the files are called', async () => {
    const uit = await open([bytes(twee['manifest.json'] ?? ''), bytes(twee['proefdorp-1.1.0.json'] ?? '')]);
    if (!uit.ok) throw new Error(uit.reden);
    assert.deepEqual([uit.eerder.manifest.uitgave, Object.keys(uit.eerder.bestanden)], [2, ['proefdorp-1.1.0.json']]);
  });

  const reden = async (bestanden: readonly Uint8Array[]): Promise<string> => {
    const uit = await open(bestanden);
    return uit.ok ? '' : uit.reden;
  };

  it('in words why it cannot be: no manifest, two of them, without its last version, or with a changed one', async () => {
    const [manifest, laatste] = [twee['manifest.json'] ?? '', twee['proefdorp-1.1.0.json'] ?? ''];
    assert.match(await reden([bytes(laatste)]), /geen manifest\.json/);
    assert.match(await reden([bytes(manifest), bytes(`${manifest} `), bytes(laatste)]), /twee of meer lijsten/);
    assert.match(await reden([bytes(manifest)]), /proefdorp-1\.1\.0\.json van de laatste versie is er niet bij/);
    assert.match(await reden([bytes(manifest), bytes(laatste.replace('14', '15'))]), /of het is veranderd/);
    const { versies, ...rest } = manifestIn(twee);
    const liegt = canoniek({
      ...rest,
      versies: versies.map((v, i) => (i === 1 ? { ...v, geldigheid: { ...v.geldigheid, lopendeZaken: 'oud' }, versie: '1.2.0' } : v)),
    });
    assert.match(await reden([bytes(liegt), bytes(laatste)]), /zegt iets anders over/);
  });

  it('what is no text and what is no zip file is passed over', () => {
    assert.deepEqual(uitgepakt([new Uint8Array([0xff, 0xfe]), new Uint8Array([0x50, 0x4b, 1, 2, 3]), bytes('tekst')]), ['tekst']);
    assert.deepEqual(uitgepakt([zipSync({ 'a.txt': bytes('a'), 'b.bin': new Uint8Array([0xff]) })]), ['a']);
  });
});
