// The integration guide as a supplier reads it: its code, file by file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GIDS = readFileSync(join(import.meta.dirname, '../../widget/INTEGRATION.md'), 'utf8');

/** What the guide gives as a file: a block of code whose first line names it. */
export function bestand(naam: string): string {
  for (const [, kop = '', code = ''] of GIDS.matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)) if (kop.split(' ')[1] === naam) return code;
  throw new Error(`the guide has no ${naam}`);
}

/** The header that the guide tells a supplier to send, without its name. */
export function csp(): string {
  const [, kop] = /^Content-Security-Policy: (.+)$/m.exec(GIDS) ?? [];
  if (kop === undefined) throw new Error('the guide has no security policy');
  return kop;
}
