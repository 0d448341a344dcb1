/** An object of JSON data, no list. */
export const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The members that a JSON pointer (RFC 6901) goes through. */
export const delenVan = (pad: string): readonly string[] =>
  pad
    .split('/')
    .slice(1)
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A member as it stands in a JSON pointer. */
export const alsDeel = (deel: string | number): string =>
  typeof deel === 'string' && /[~/]/.test(deel) ? deel.replaceAll('~', '~0').replaceAll('/', '~1') : `${deel}`;
