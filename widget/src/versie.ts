/** The version of the element, that of its package. */
export const VERSIE = '0.1.0';
