import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Plaats } from '@handhavingswijzer/dialogue';
import type { HandhavingsWijzer } from './handhavings-wijzer.ts';
import { vertaal, woorden } from './proef/keuring.ts';
import { alle, dossier, maak, ruimOp, rust, wacht } from './proef/opstelling.ts';
import { bediening, vouwAllesOpen } from './proef/toestanden.ts';

const o1 = { overtreding: 'o1' } as const;
const PLAATSEN: readonly Plaats[] = [
  { soort: 'gegevens', ...o1 },
  { soort: 'historie', ...o1 },
  { soort: 'afweging', ...o1, afweging: 'herstelaanbod' },
  { soort: 'afweging', ...o1, afweging: 'ernst' },
  { soort: 'afweging', ...o1, afweging: 'omstandigheden' },
  { soort: 'totaal' },
  { soort: 'overzicht' },
  { soort: 'besluit', ...o1 },
  { soort: 'nog-te-doen' },
  { soort: 'verslag' },
  { soort: 'overtredingen' },
  { soort: 'zaak' },
];

/** Where two texts begin to differ; empty: they do not. */
function verschil(een: string, ander: string): string {
  if (een === ander) return '';
  let n = 0;
  while (een[n] === ander[n]) n += 1;
  return `…${een.slice(Math.max(0, n - 40), n)}[${een.slice(n, n + 60)}] or [${ander.slice(n, n + 60)}]`;
}

const KIESBAAR = 'input[type=radio], input[type=checkbox], button[aria-expanded]';

/** Presses what can be chosen on this step, by its place: its words may be in another language. False: there is no such one. */
function druk(wijzer: HandhavingsWijzer, hoeveelste: number): boolean {
  const keuze = alle<HTMLInputElement>(wijzer, KIESBAAR).filter((el) => el.checkVisibility())[hoeveelste];
  keuze?.click();
  return keuze !== undefined;
}

describe('a page that the browser translates', () => {
  afterEach(ruimOp);

  for (const breedte of [1280, 360])
    it(`after every act the element says the same as one that is not translated, at ${breedte} px`, async () => {
      await setViewport({ width: breedte, height: 900 });
      const [gewoon, vertaald] = [await maak({ dossier: dossier() }), await maak({ dossier: dossier() })];
      const verschillen: string[] = [];
      const samen = async (wat: string, doe: (wijzer: HandhavingsWijzer) => unknown): Promise<void> => {
        for (const wijzer of [gewoon, vertaald]) {
          await doe(wijzer);
          await rust(wijzer);
          await wacht('the turning points', () => !woorden(wijzer).includes('bezig met zoeken'), 4);
        }
        const anders = verschil(woorden(vertaald), woorden(gewoon));
        if (anders !== '') verschillen.push(`${wat}: ${anders}`);
        vertaal(vertaald);
      };
      vertaal(vertaald);
      for (const plaats of breedte < 960 ? PLAATSEN.slice(0, 3) : PLAATSEN) {
        const hier = JSON.stringify(plaats);
        await samen(hier, (wijzer) => bediening(wijzer).ga(plaats));
        await samen(`${hier} unfolded`, vouwAllesOpen);
        for (let n = 0; n < 4; n += 1) {
          let was = false;
          await samen(`${hier} choice ${n}`, (wijzer) => (was = druk(wijzer, n)));
          if (!was) break;
        }
      }
      assert.deepEqual(verschillen, []);
      assert.deepEqual(JSON.stringify(vertaald.dossier), JSON.stringify(gewoon.dossier), 'and it goes on working');
    }).timeout(120_000);
});
