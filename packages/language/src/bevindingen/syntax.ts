import { voegIn } from '../tekst/bewerk.ts';
import { teksten } from '../teksten.ts';
import type { Geval, Mend } from './gereedschap.ts';
import { doe, param } from './gereedschap.ts';

const t = teksten.herstel;

/** The spot behind what stands before the fault: there a forgotten mark belongs. */
const achterVorige = ({ boom, offset }: Geval): number => boom.tekst.slice(0, offset).trimEnd().length;

const TEKENS: Readonly<Record<string, string>> = {
  'komma-verwacht': ',',
  'dubbele-punt-verwacht': ':',
  'accolade-verwacht': '}',
  'haak-verwacht': ']',
};

const teken: Mend = (geval) => {
  const { boom, offset } = geval;
  const reden = param(geval, 'reden');
  if (reden === 'tekst-niet-af') {
    const rest = boom.tekst.slice(offset).split(/[\r\n]/, 1)[0] ?? '';
    const eind = offset + (/^"[^,}\]]*/.exec(rest)?.[0].trimEnd().length ?? rest.length);
    return doe(t.voegTekenToe('"'), voegIn(boom, eind, '"'));
  }
  const mist = TEKENS[reden];
  return mist === undefined ? [] : doe(t.voegTekenToe(mist), voegIn(boom, achterVorige(geval), mist));
};

const kommaWeg: Mend = (geval) => {
  const eind = achterVorige(geval);
  return doe(t.haalWeg(','), { bereik: geval.boom.lijnen.bereik(eind - 1, eind), tekst: '' });
};

const commentaarWeg: Mend = ({ boom, offset }) => {
  const [commentaar = ''] = /^(?:\/\/[^\r\n]*|\/\*[^]*?\*\/)/.exec(boom.tekst.slice(offset)) ?? [];
  return commentaar === '' ? [] : doe(t.haalDitWeg, { bereik: boom.lijnen.bereik(offset, offset + commentaar.length), tekst: '' });
};

/** Mends of a text that is no JSON. */
export const SYNTAX: Readonly<Record<string, Mend>> = { 'geen-json': teken, 'komma-te-veel': kommaWeg, commentaar: commentaarWeg };
