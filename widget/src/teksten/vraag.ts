/** One question. */
export const vraag = {
  weegtU: 'Dit weegt u zelf.',
  steltUVast: 'Dit stelt u vast.',
  heleZaak: ' Uw antwoord geldt voor de hele zaak.',
  laatLeeg: 'Laat leeg als u het nog niet weet.',
  kiesMeer: (uitleg: string) => `${uitleg} U kunt er meer kiezen. Kiest u niets, dan geldt: nog niet bekend.`,
  geenVanDeze: 'Geen van deze',
  aangenomen: (waarde: string) => `Zonder uw antwoord geldt: ${waarde}. Dat volgt uit het voorschrift.`,
};
