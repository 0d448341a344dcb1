/** Keeping a text in a store of the host, without ever overwriting what another window wrote: shared by the element and the editor. */
export { Bewaarder, type Bewaarstand } from './bewaarder.ts';
export type { Bewaard, Bewaarplaats, Geschreven } from './bewaarplaats.ts';
export { alsBestandsnaam, download } from './download.ts';
export { maakGeheugenplaats } from './geheugenplaats.ts';
export { Luisteraars } from './luisteraars.ts';
export { momentNu, vandaag } from './nu.ts';
