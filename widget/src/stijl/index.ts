/** The looks that the editor shares with the element: tokens, text, fields and pictures. */
export { basis, tokens } from './basis.ts';
export { beeldStijl } from './beeld.ts';
export { documentStijl } from './document.ts';
export { velden } from './velden.ts';
