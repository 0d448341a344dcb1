/** The ladder of measures and the time line. */
export const ladder = {
  kop: 'De ladder van maatregelen',
  inWoorden: 'De ladder in woorden, met de regels',
};

export const tijdlijn = {
  vouw: 'Dagen en termijnen',
  lijst: 'Dagen en termijnen, in volgorde van tijd',
  dagen: 'Dagen die u al weet',
  dagenHint: 'Bijvoorbeeld 2-3-2026. Laat leeg wat u nog niet weet.',
  uitleg: 'Uitleg en bron',
  bron: 'Bron:',
};
