/**
 * Own words for what has no name in a policy file: kinds of events, measures a policy does not declare, and what a person must still fix.
 */
export const GEBEURTENISNAMEN: Readonly<Record<string, string>> = {
  overtreding: 'overtreding',
  herstelaanbod: 'herstelaanbod',
  bevel: 'schriftelijk bevel',
  aanwijzing: 'aanwijzing',
  'last-onder-dwangsom': 'last onder dwangsom',
  'last-onder-bestuursdwang': 'last onder bestuursdwang',
  exploitatieverbod: 'exploitatieverbod',
  'bestuurlijke-boete': 'bestuurlijke boete',
};

export const MAATREGELNAMEN: Readonly<Record<string, string>> = {
  'geen-handhaving': 'geen handhaving',
  aanwijzing: 'aanwijzing',
  'last-onder-dwangsom': 'last onder dwangsom',
  'last-onder-bestuursdwang': 'last onder bestuursdwang',
  'verlenging-bevel': 'verlenging van het bevel',
  exploitatieverbod: 'exploitatieverbod',
  'intrekking-toestemming': 'intrekking van de toestemming',
  'bestuurlijke-boete': 'bestuurlijke boete',
  aangifte: 'aangifte',
};

export const TE_BEPALEN: Readonly<Record<string, string>> = {
  'dwangsom-modaliteit': 'of de dwangsom ineens, per tijdseenheid of per overtreding wordt verbeurd',
  'dwangsom-maximum': 'het hoogste bedrag dat aan dwangsommen kan worden verbeurd',
  'duur-exploitatieverbod': 'hoe lang het verbod duurt',
  'duur-verlenging': 'hoe lang het bevel wordt verlengd',
  boetecategorie: 'welke boetecategorie past',
  hersteltermijn: 'binnen welke termijn de overtreding moet zijn hersteld',
  begunstigingstermijn: 'binnen welke termijn er geen dwangsom wordt verbeurd',
  'grondslag-exploitatieverbod': 'op welk lid van het wetsartikel het verbod rust',
};

/** The name of what must still be fixed; an id that is not in the table is shown as it is, between quotes. */
export const leesTeBepalen = (wat: string): string => TE_BEPALEN[wat] ?? `‘${wat}’`;
