// The parts of a connection with the frame, at both ends of one channel.
import { assert } from '@open-wc/testing';
import type { Bewaarplaats } from '../bewaren/bewaarplaats.ts';
import { maakGeheugenplaats } from '../bewaren/geheugenplaats.ts';
import { Lijn } from './lijn.ts';
import { Lijnplaats, Opslagdienst } from './opslag.ts';
import type { NaarGastheer, NaarKader, Weigering } from './protocol.ts';
import { zichtVan, Zichtmelder, type Zicht } from './zicht.ts';

/** A few pictures: what is observed in one is told in the next. */
async function beeld(): Promise<void> {
  for (let n = 0; n < 4; n += 1) await new Promise((klaar) => requestAnimationFrame(klaar));
}

describe('a store over the line', () => {
  /** The frame's end of a store at the page; `geweigerd` is what either end would not have. */
  function verbonden(plaats: Bewaarplaats, sleutel = 'zaak 1'): { ver: Lijnplaats; dienst: Opslagdienst; geweigerd: Weigering[]; sluit: () => void } {
    const { port1, port2 } = new MessageChannel();
    const geweigerd: Weigering[] = [];
    const weiger = (w: Weigering): void => void geweigerd.push(w);
    const binnen: Lijn<NaarKader, NaarGastheer> = new Lijn<NaarKader, NaarGastheer>(port1, {
      ontvangt: 'naarKader',
      neem: (b) => (b.soort === 'opslag' ? ver.antwoord(b) : b.soort === 'opslag-gewijzigd' ? ver.gewijzigd(b.sleutel) : assert.fail(b.soort)),
      weiger,
    });
    const buiten: Lijn<NaarGastheer, NaarKader> = new Lijn<NaarGastheer, NaarKader>(port2, {
      ontvangt: 'naarGastheer',
      neem(b, nr) {
        if (b.soort === 'opslag-lees') void dienst.lees(nr, b.sleutel);
        else if (b.soort === 'opslag-schrijf') void dienst.schrijf(nr, b);
        else if (b.soort === 'opslag-volg') dienst.volg(b.sleutel);
        else assert.fail(b.soort);
      },
      weiger,
    });
    const ver = new Lijnplaats((b) => binnen.stuur(b));
    const dienst = new Opslagdienst(plaats, sleutel, (b) => buiten.stuur(b));
    return {
      ver,
      dienst,
      geweigerd,
      sluit() {
        dienst.einde();
        binnen.sluit();
        buiten.sluit();
      },
    };
  }
  const mislukt = async (werk: Promise<unknown>): Promise<boolean> =>
    werk.then(
      () => false,
      () => true,
    );

  it('reads, writes, and tells when another wrote, as the store itself does', async () => {
    const plaats = maakGeheugenplaats();
    const { ver, dienst, geweigerd, sluit } = verbonden(plaats);
    assert.isUndefined(await ver.lees('zaak 1'));
    assert.isFalse(dienst.geschreven);
    const eerste = await ver.schrijf('zaak 1', 'één ‘zaak’ 😀', undefined);
    assert.isTrue(eerste.ok && dienst.geschreven);
    assert.deepEqual(await ver.lees('zaak 1'), await plaats.lees('zaak 1'));
    const gehoord = new Promise<void>((klaar) => ver.volg('zaak 1', klaar));
    await ver.lees('zaak 1'); // what was asked before is done
    const ander = await plaats.schrijf('zaak 1', 'van een ander', eerste.ok ? eerste.versie : '');
    await gehoord;
    assert.isTrue(ander.ok);
    assert.deepEqual(await ver.schrijf('zaak 1', 'te laat', eerste.ok ? eerste.versie : ''), { ok: false, huidig: await plaats.lees('zaak 1') });
    assert.deepEqual(geweigerd, []);
    sluit();
  });

  it('comes at no other case, and a store that fails is a store that fails', async () => {
    const plaats = maakGeheugenplaats();
    await plaats.schrijf('zaak 2', 'geheim', undefined);
    const { ver, sluit } = verbonden(plaats);
    assert.isTrue(await mislukt(ver.lees('zaak 2')));
    assert.isTrue(await mislukt(ver.schrijf('zaak 2', 'weg ermee', '1')));
    assert.equal((await plaats.lees('zaak 2'))?.inhoud, 'geheim');
    sluit();
    const vol = verbonden({ lees: () => Promise.reject(new Error('no')), schrijf: () => Promise.reject(new Error('full')) });
    assert.isTrue((await mislukt(vol.ver.lees('zaak 1'))) && (await mislukt(vol.ver.schrijf('zaak 1', 'x', undefined))));
    assert.isFalse(vol.dienst.geschreven);
    vol.sluit();
  });

  it('takes no more from a store than a case and its version', async () => {
    const { ver, geweigerd, sluit } = verbonden({
      lees: () => Promise.resolve({ inhoud: '{}', versie: '7', eigenaar: 'j.bakker' } as never),
      schrijf: () => Promise.resolve({ ok: true, versie: '8' }),
    });
    assert.deepEqual(await ver.lees('zaak 1'), { inhoud: '{}', versie: '7' });
    assert.deepEqual(geweigerd, []);
    sluit();
  });
});

describe('what can be seen of a frame', () => {
  /** A box of 300 px that scrolls, with in it an element of 1000 px. */
  function inDoos(): { doos: HTMLElement; lang: HTMLElement } {
    const doos = Object.assign(document.createElement('div'), { className: 'doos' });
    const lang = document.createElement('div');
    for (const [el, hoogte] of [
      [doos, 300],
      [lang, 1000],
    ] as const)
      el.style.setProperty('block-size', `${String(hoogte)}px`);
    doos.style.setProperty('overflow-y', 'auto');
    doos.append(lang);
    document.body.prepend(doos);
    return { doos, lang };
  }

  it('is what the boxes around it leave, and follows their scrolling', async () => {
    const { doos, lang } = inDoos();
    window.scrollTo(0, 0);
    assert.deepEqual(zichtVan(lang), { boven: 0, onder: 700 });
    const gemeld: Zicht[] = [];
    const melder = new Zichtmelder(lang, (zicht) => gemeld.push(zicht));
    await beeld();
    doos.scrollTop = 250;
    await beeld();
    melder.einde();
    doos.scrollTop = 500;
    await beeld();
    assert.deepEqual(gemeld, [
      { boven: 0, onder: 700 },
      { boven: 250, onder: 450 },
    ]);
    doos.remove();
  });

  it('is told as all when nothing of it can be seen', () => {
    const { doos, lang } = inDoos();
    doos.style.setProperty('block-size', '0');
    assert.deepEqual(zichtVan(lang), { boven: 0, onder: 0 });
    doos.remove();
  });
});
