/** "1 vraag", "3 vragen". */
export const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** "a", "a of b", "a of b of c". */
export const ofOf = (delen: readonly string[]): string => delen.join(' of ');
