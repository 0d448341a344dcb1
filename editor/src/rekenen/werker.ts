// The worker in which the editor works out findings and cases, so that typing never waits for them.
import { Bediende } from './bediende.ts';
import type { Antwoord, Opdracht } from './typen.ts';

const bediende = new Bediende(
  (antwoord: Antwoord) => postMessage(antwoord),
  (doe) => setTimeout(doe),
);

addEventListener('message', ({ data }: MessageEvent<Opdracht>) => bediende.doe(data));
