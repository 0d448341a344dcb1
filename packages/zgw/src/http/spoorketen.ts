import { randomBytes } from 'node:crypto';

/** The place of a request in a chain of requests over systems (W3C Trace Context). */
export interface Spoorketen {
  readonly trace: string;
  readonly span: string;
  readonly vlaggen: string;
}

const VORM = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** A header `traceparent` from outside, or a chain of our own where there is none that can be used. */
export function leesSpoorketen(kop: string | undefined): Spoorketen {
  const delen = VORM.exec(kop ?? '');
  const [, trace = '', span = '', vlaggen = ''] = delen ?? [];
  if (!delen || kop?.startsWith('ff') === true || /^0+$/.test(trace) || /^0+$/.test(span))
    return { trace: willekeurig(16), span: willekeurig(8), vlaggen: '01' };
  return { trace, span, vlaggen };
}

/** The next link: same chain, a span of its own. */
export const volgendeSpan = (keten: Spoorketen): Spoorketen => ({ ...keten, span: willekeurig(8) });

export const alsKop = ({ trace, span, vlaggen }: Spoorketen): string => `00-${trace}-${span}-${vlaggen}`;

const willekeurig = (bytes: number): string => randomBytes(bytes).toString('hex');
