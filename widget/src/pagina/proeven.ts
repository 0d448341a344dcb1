/** What the probes are tried on. Handed over, not written in them, so that no minifier answers them beforehand. */
export interface Proefstof {
  /** 3, 1, 10 */
  readonly g: readonly number[];
  /** 'a-b-a' */
  readonly s: string;
  /** '{"a":[true,null,"é"],"b":{"c":-1.5}}' */
  readonly j: string;
}

export const proefstof = (): Proefstof => ({ g: [3, 1, 10], s: 'a-b-a', j: '{"a":[true,null,"é"],"b":{"c":-1.5}}' });

interface Gelezen {
  readonly a: readonly unknown[];
  readonly b: { readonly c: number };
}

/**
 * What reading, computing and wording lean on, each with a question to which there is one answer. A page may have put another in its place (a polyfill), if that one does the same.
 * Answers are compared by operators, which no page can change.
 */
export const PROEVEN: readonly { readonly naam: string; readonly klopt: (stof: Proefstof) => boolean }[] = [
  {
    naam: 'JSON.parse',
    klopt: ({ j }) => {
      const { a, b } = JSON.parse(j) as Gelezen;
      return a.length === 3 && a[0] === true && a[1] === null && a[2] === 'é' && b.c === -1.5;
    },
  },
  {
    naam: 'JSON.stringify',
    klopt: ({ g, s }) =>
      JSON.stringify({ b: [g, `${s}"`, null, undefined], a: undefined, c: { d: false } }) === '{"b":[[3,1,10],"a-b-a\\"",null,null],"c":{"d":false}}',
  },
  { naam: 'Object.keys', klopt: ({ g, s }) => Object.keys({ [s]: 1, a: g }).join() === 'a-b-a,a' },
  { naam: 'Object.values', klopt: ({ g }) => Object.values({ b: g[0], a: g[1] }).join() === '3,1' },
  { naam: 'Object.entries', klopt: ({ g }) => Object.entries({ b: g[0], a: g[1] }).join(';') === 'b,3;a,1' },
  { naam: 'Object.fromEntries', klopt: ({ g, s }) => (Object.fromEntries([[s, g]]) as Readonly<Record<string, unknown>>)['a-b-a'] === g },
  { naam: 'Object.hasOwn', klopt: ({ g }) => Object.hasOwn(g, '2') && !Object.hasOwn(g, '3') && !Object.hasOwn(g, 'join') },
  {
    naam: 'Object.freeze',
    klopt: ({ g }) => {
      const lijst = Object.freeze([...g]);
      return lijst.length === 3 && Object.isFrozen(lijst) && !Object.isFrozen(g);
    },
  },
  { naam: 'Object.is', klopt: ({ g }) => Object.is(Number.NaN, Number.NaN) && !Object.is(0, -0) && Object.is(g, g) },
  { naam: 'Array.isArray', klopt: ({ g, s }) => Array.isArray(g) && !Array.isArray({ length: 0 }) && !Array.isArray(s) },
  { naam: 'Array.from', klopt: ({ g }) => Array.from(new Set([...g, 1])).join() === '3,1,10' && Array.from({ length: 2 }, (_, i) => i).join() === '0,1' },
  { naam: 'Array.prototype.map', klopt: ({ g }) => g.map((n, i) => n * 10 + i).join() === '30,11,102' },
  { naam: 'Array.prototype.filter', klopt: ({ g }) => g.filter((n) => n > 1).join() === '3,10' },
  { naam: 'Array.prototype.flatMap', klopt: ({ g }) => g.flatMap((n) => (n > 1 ? [n, n] : [])).join() === '3,3,10,10' },
  { naam: 'Array.prototype.flat', klopt: ({ g }) => [g, [], [4]].flat().join() === '3,1,10,4' },
  { naam: 'Array.prototype.some', klopt: ({ g }) => g.some((n) => n === 1) && !g.some((n) => n > 10) },
  { naam: 'Array.prototype.every', klopt: ({ g }) => g.every((n) => n > 0) && !g.every((n) => n > 1) },
  { naam: 'Array.prototype.find', klopt: ({ g }) => g.find((n) => n > 2) === 3 && g.find((n) => n > 10) === undefined },
  { naam: 'Array.prototype.findIndex', klopt: ({ g }) => g.findIndex((n) => n === 10) === 2 && g.findIndex((n) => n > 10) === -1 },
  { naam: 'Array.prototype.includes', klopt: ({ g }) => g.includes(10) && !g.includes(4) },
  { naam: 'Array.prototype.indexOf', klopt: ({ g }) => g.indexOf(1) === 1 && g.indexOf(4) === -1 },
  { naam: 'Array.prototype.join', klopt: ({ g }) => g.join('') === '3110' },
  { naam: 'Array.prototype.reduce', klopt: ({ g }) => g.reduce((som, n) => som * 2 + n, 1) === 32 },
  { naam: 'Array.prototype.sort', klopt: ({ g }) => [...g].sort((a, b) => a - b).join() === '1,3,10' && [...g].sort().join() === '1,10,3' },
  { naam: 'Array.prototype.reverse', klopt: ({ g }) => [...g].reverse().join() === '10,1,3' },
  { naam: 'Array.prototype.slice', klopt: ({ g }) => g.slice(-2).join() === '1,10' },
  { naam: 'Array.prototype.concat', klopt: ({ g }) => [4].concat(g, 5).join() === '4,3,1,10,5' },
  { naam: 'Array.prototype.at', klopt: ({ g }) => g.at(-1) === 10 },
  {
    naam: 'Array.prototype.push',
    klopt: ({ g }) => {
      const lijst = [...g];
      return lijst.push(4, 5) === 5 && lijst[4] === 5 && lijst.length === 5;
    },
  },
  { naam: 'Array.prototype.entries', klopt: ({ g }) => [...g.entries()].join(';') === '0,3;1,1;2,10' },
  { naam: 'String.prototype.split', klopt: ({ s }) => s.split('-').join('+') === 'a+b+a' },
  { naam: 'String.prototype.replace', klopt: ({ s }) => s.replace(/a/g, (deel) => `${deel}!`) === 'a!-b-a!' && s.replace('a', 'c') === 'c-b-a' },
  { naam: 'String.prototype.replaceAll', klopt: ({ s }) => s.replaceAll('a', 'c') === 'c-b-c' },
  { naam: 'String.prototype.slice', klopt: ({ s }) => s.slice(1, -1) === '-b-' },
  { naam: 'String.prototype.startsWith', klopt: ({ s }) => s.startsWith('a-') && !s.startsWith('b') },
  { naam: 'String.prototype.trim', klopt: ({ s }) => ` ${s} `.trim() === 'a-b-a' },
  { naam: 'String.prototype.padStart', klopt: ({ s }) => s.padStart(7, '0') === '00a-b-a' },
  { naam: 'String.prototype.charCodeAt', klopt: ({ s }) => s.charCodeAt(2) === 98 && s.codePointAt(1) === 45 },
  { naam: 'RegExp.prototype.exec', klopt: ({ s }) => /^(\w)-(\w)/.exec(s)?.[2] === 'b' && !/^\d$/.test(s) },
  {
    naam: 'Number.isInteger',
    klopt: ({ g }) => g.every((n) => Number.isInteger(n)) && !Number.isInteger((g[0] ?? 0) / 2) && Number.parseInt(g.join(''), 10) === 3110,
  },
  { naam: 'Math.floor', klopt: ({ g }) => Math.floor(-(g[0] ?? 0) / 2) === -2 && Math.trunc(-(g[0] ?? 0) / 2) === -1 && Math.imul(g[0] ?? 0, 5) === 15 },
  { naam: 'Math.max', klopt: ({ g }) => Math.max(...g) === 10 && Math.min(...g) === 1 && Math.abs(-(g[0] ?? 0)) === 3 },
  { naam: 'BigInt', klopt: ({ g }) => BigInt(g[2] ?? 0) / BigInt(g[0] ?? 0) === BigInt('3') },
  { naam: 'Map.prototype.get', klopt: ({ g, s }) => new Map([[s, g]]).get('a-b-a') === g && new Map([[s, g]]).get('a') === undefined },
  { naam: 'Map.prototype.set', klopt: ({ g, s }) => [...new Map([[s, 0]]).set(s, g.length).set('c', 4)].join() === 'a-b-a,3,c,4' },
  { naam: 'Map.prototype.has', klopt: ({ g, s }) => new Map([[s, g]]).has('a-b-a') && !new Map([[s, g]]).has('a') },
  { naam: 'Set.prototype.has', klopt: ({ g }) => new Set(g).has(10) && !new Set(g).has(4) },
  { naam: 'Set.prototype.add', klopt: ({ g }) => new Set(g).add(4).add(3).size === 4 && [...new Set(g).add(4)].join() === '3,1,10,4' },
  { naam: 'Array.prototype.Symbol(Symbol.iterator)', klopt: ({ g }) => [...g].length === 3 && Math.max(...g) === 10 },
];
