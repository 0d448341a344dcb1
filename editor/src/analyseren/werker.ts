// The worker in which all cases of a policy are looked through: it may take long, so that typing and the preview have workers of their own.
import { Analysebediende } from './analysebediende.ts';
import type { Bericht, Opdracht } from './typen.ts';

const bediende = new Analysebediende(
  (bericht: Bericht) => postMessage(bericht),
  () => new Promise((klaar) => setTimeout(klaar)),
);

addEventListener('message', ({ data }: MessageEvent<Opdracht>) => bediende.doe(data));
