// The worker in which a policy is tried out, apart from the one that finds what is wrong with its text: this one may be ended when a policy takes too long.
import { Proefbediende } from './proefbediende.ts';
import type { Bericht, Opdracht } from './typen.ts';

const zeg = (bericht: Bericht): void => postMessage(bericht);
const bediende = new Proefbediende(
  zeg,
  (doe) => setTimeout(doe),
  () => performance.now(),
);

addEventListener('message', ({ data }: MessageEvent<Opdracht>) => bediende.doe(data));
zeg({ soort: 'klaar' });
