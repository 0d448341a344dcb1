/** The advice on one overtreding. */
export const uitkomst = {
  nogGeen: 'Er staat nog geen maatregel vast.',
  kanNog: (maatregelen: readonly string[]) => `Kan nog, afhankelijk van uw antwoorden: ${maatregelen.join(', ')}.`,
  bekijkKanNog: 'Bekijk wat nog kan, met bedragen en termijnen',
  letOp: (n: number) => `Let hierop (${n})`,
  waarom: 'Waarom dit advies?',
  waaromNiet: 'Waarom niet lichter of zwaarder?',
};
