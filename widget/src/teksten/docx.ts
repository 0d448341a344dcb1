/** What a Word file shows of itself. */
export const docx = {
  maker: 'Handhavingswijzer',
  bladzijde: 'Bladzijde ',
  van: ' van ',
  letter: 'Arial',
};
