import { assert } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { beeldwoordenFout, drempels, hoorbaar, koppenFout, naamloos, teKlein, valtBuiten, zetTekstafstand, zonderNaam } from './proef/keuring.ts';
import type { HandhavingsWijzer } from './handhavings-wijzer.ts';
import { ruimOp } from './proef/opstelling.ts';
import { maakToestand, TOESTANDEN, vouwAllesOpen } from './proef/toestanden.ts';

/** All that is asked of the state that stands on the screen. */
async function bevindingen(wijzer: HandhavingsWijzer, breedte: number, metKoppen: boolean): Promise<string[]> {
  const boom = await hoorbaar();
  const gevonden: Readonly<Record<string, readonly string[]>> = {
    drempels: await drempels(wijzer),
    naamloos: naamloos(boom),
    zonderNaam: zonderNaam(boom),
    koppen: metKoppen ? koppenFout(boom, 2) : [],
    teKlein: teKlein(wijzer),
    valtBuiten: valtBuiten(wijzer),
    beeldwoorden: beeldwoordenFout(wijzer),
    dwars: document.documentElement.scrollWidth > breedte ? [`${document.documentElement.scrollWidth} wide`] : [],
  };
  const terug = zetTekstafstand(wijzer);
  const ruim = { 'valtBuiten, ruim gezet': valtBuiten(wijzer), 'beeldwoorden, ruim gezet': beeldwoordenFout(wijzer) };
  terug();
  return Object.entries({ ...gevonden, ...ruim }).flatMap(([wat, lijst]) => lijst.map((een) => `${breedte} px, ${wat}: ${een}`));
}

describe('every state of the element, with everything unfolded', () => {
  before(() => executeServerCommand('cdp', { method: 'Accessibility.enable' }));
  afterEach(ruimOp);

  for (const toestand of TOESTANDEN)
    it(toestand.naam, async () => {
      await setViewport({ width: 1280, height: 900 });
      const wijzer = await maakToestand(toestand);
      await vouwAllesOpen(wijzer);
      const breed = await bevindingen(wijzer, 1280, toestand.alleenMelding !== true);
      await setViewport({ width: 320, height: 900 });
      await vouwAllesOpen(wijzer);
      assert.deepEqual([...breed, ...(await bevindingen(wijzer, 320, toestand.alleenMelding !== true))], []);
    }).timeout(30_000);
});
