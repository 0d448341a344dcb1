import type { Bewaarplaats } from '@handhavingswijzer/widget/bewaren';

/** Where a host lets the editor keep drafts: a store as of the officer's element, in which what is there can be seen and taken out. */
export interface Conceptplaats extends Bewaarplaats {
  /** Where this is, for the writer: behind "Uw concept staat ". Absent: "in deze browser, op dit apparaat". */
  readonly waar?: string;
  sleutels(): Promise<readonly string[]>;
  wis(sleutel: string): Promise<void>;
}
