/** Why a change is refused. What she typed elsewhere stays; the refused change itself is not made. */
export const rechten = {
  alleenLezen: 'U kunt dit beleid alleen lezen. Er is niets gewijzigd.',
  alleenWaarden: 'U kunt hier alleen bedragen, termijnen en teksten wijzigen. Voorwaarden, keuzes en onderdelen blijven zoals ze zijn. Er is niets gewijzigd.',
  wordtOnleesbaar: 'Zo is het bestand niet meer te lezen. Kies de hele waarde en typ er de nieuwe overheen, of gebruik Tabellen. Er is niets gewijzigd.',
  wasOnleesbaar: 'Dit bestand is niet te lezen. Met uw rechten kunt u dat niet herstellen; vraag het iemand die alles mag wijzigen.',
} as const;
