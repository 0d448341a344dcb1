const gevallen = (n: number): string => (n === 1 ? '1 geval' : `${n} gevallen`);

/** The policy in Dutch. */
export const lezing = {
  uitleg: 'Dit is uw beleid zoals de handhaver het krijgt. Kies een onderdeel om het te bewerken of op te zoeken.',
  drukAf: 'Druk af of bewaar als pdf',
  drukAfKanNiet: 'Afdrukken kan zodra het beleid zonder fouten is.',
  wacht: 'Het beleid wordt gelezen…',
  vanEerder: 'De laatste wijziging is nog niet te lezen. Hieronder staat het beleid zoals het ervoor was.',
  watMis: 'Toon wat er mis is',
  bewerk: 'Bewerk',
  bekijk: 'Bekijk in Tabellen',
  json: 'Toon in JSON',
  over: (titel: string): string => `: ${titel}`,
  gebruikt: (goed: number, fout: number): string =>
    fout === 0
      ? `Gebruikt door ${gevallen(goed)}, ${goed === 1 ? 'met de goede uitkomst' : 'alle met de goede uitkomst'}`
      : `Gebruikt door ${gevallen(goed + fout)}, waarvan ${fout} met een andere uitkomst`,
  ongebruikt: 'Geen geval gebruikt deze regel',
  toonGeval: (titel: string): string => `Toon geval: ${titel}`,
  bezig: 'Er wordt gezocht naar wat dit herstelt…',
};
