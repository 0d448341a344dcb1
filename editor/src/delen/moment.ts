import { leesDatumMetDag } from '@handhavingswijzer/lezing';

/** A moment as it is kept (`2026-11-24T16:05`) in words: `dinsdag 24 november 2026 om 16.05 uur`. */
export function leesMoment(moment: string): string {
  const [dag = '', tijd = ''] = moment.split('T');
  return `${leesDatumMetDag(dag)} om ${tijd.replace(':', '.')} uur`;
}
