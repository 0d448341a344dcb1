/** One afweging with its questions. */
export const afweging = {
  nietNodig: 'De vragen van deze afweging veranderen het advies nu niet. U mag ze toch beantwoorden.',
  welInVerslag: 'Dit antwoord verandert het advies nu niet. Het komt wel in het verslag, voor de motivering.',
  rest: (n: number) => (n === 1 ? '1 vraag die het advies nu niet verandert' : `${n} vragen die het advies nu niet veranderen`),
  slaatOver: (afwegingen: readonly string[]) => `Hierna slaat u over, omdat het niets meer verandert: ${afwegingen.join(', ')}.`,
};
