/** A case of the small policy for tests (`packages/dialogue/test/proefbeleid.json`): two diplomas are missing, with direct danger, and nothing went before. */
export const PROEFDOSSIER = {
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', inGemeente: true },
  houder: { capaciteit: 60 },
  overtredingen: [{ id: 'o1', voorschrift: 'diplomas', aantal: 2, antwoorden: { directGevaar: true, herstelaanbod: 'geen' }, historie: [] }],
};

/** A file of one case of this policy, that says only that there is no recidive. */
export const eenGeval = (beleid: string): string =>
  JSON.stringify(
    {
      schema: 'casussen/1',
      beleid: (JSON.parse(beleid) as { readonly id: string }).id,
      casussen: [
        {
          id: 'eerste-keer',
          titel: 'Eerste keer',
          herleiding: '3: er is nooit iets gebeurd.',
          dossier: PROEFDOSSIER,
          verwacht: { overtredingen: { o1: { recidive: false } } },
        },
      ],
    },
    null,
    2,
  );
