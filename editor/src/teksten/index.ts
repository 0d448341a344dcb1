import { editor } from './editor.ts';
import { json } from './json.ts';
import { rechten } from './rechten.ts';
import { voorbeeld } from './voorbeeld.ts';

/** Every text that the editor shows of itself, by part. What findings and readings say is worded in packages/language and packages/lezing. */
<<<<<<< HEAD
export const teksten = { editor, json, rechten };
=======
export const teksten = { editor, rechten, voorbeeld };
>>>>>>> f959405 (Preview: the officer's element on the text that is being written, tried out first within a budget; her case survives another text)
