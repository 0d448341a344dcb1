import { controle } from './controle.ts';
import { editor } from './editor.ts';
import { inhoud } from './inhoud.ts';
import { json } from './json.ts';
import { rechten } from './rechten.ts';
import { voorbeeld } from './voorbeeld.ts';

/** Every text that the editor shows of itself, by part. What findings and readings say is worded in packages/language and packages/lezing. */
export const teksten = { controle, editor, inhoud, json, rechten, voorbeeld };
