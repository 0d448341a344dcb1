/** The name of the element in a page. */
export const NAAM = 'handhavings-wijzer';
