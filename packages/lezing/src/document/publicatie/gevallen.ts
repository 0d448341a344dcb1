import type { Casus, CasusUitslag } from '@handhavingswijzer/engine';
import { leesDossier, type Dossierrij } from '../../casus/dossier.ts';
import { leesVerschil, leesVerwachting } from '../../casus/index.ts';
import { alinea, deel, regel } from '../beleid/deel.ts';
import type { Blok, Documentdeel } from '../typen.ts';
import type { Kader } from './stof.ts';
import { teksten } from './teksten.ts';

const t = teksten.gevallen;

const tabel = (titel: string, koppen: readonly string[], rijen: readonly (readonly string[])[]): readonly Blok[] =>
  rijen.length === 0 ? [] : [{ soort: 'tabel', titel, aard: 'algemeen', koppen, rijen }];

const dossierrijen = (rijen: readonly Dossierrij[]): readonly (readonly string[])[] => rijen.map(({ wat, waarde }) => [wat, waarde]);

/** How it came out: as the text says, or where not. */
function uitslag({ beleid, landelijk }: Kader, gedraaid: CasusUitslag | undefined): readonly Blok[] {
  if (gedraaid === undefined) return [alinea(regel(t.nietGedraaid))];
  if (gedraaid.geslaagd) return [alinea(regel(t.goed))];
  return tabel(
    t.fout,
    t.foutkoppen,
    gedraaid.verschillen.map((verschil) => {
      const { wat, verwacht, gekregen } = leesVerschil(beleid, landelijk, verschil);
      return [wat, verwacht.join('\n'), gekregen.join('\n')];
    }),
  );
}

function geval(kader: Kader, { id, titel, herleiding, dossier, verwacht }: Casus): Documentdeel {
  const { beleid, landelijk, uitslagen } = kader;
  const gelezen = leesDossier(beleid, landelijk, dossier);
  const gedraaid = uitslagen.find((een) => een.id === id);
  const meer = gelezen.overtredingen.length > 1;
  return {
    ...deel(`geval-${id}`, gedraaid?.geslaagd === false ? t.mislukt(titel) : titel, [
      alinea(regel(t.herleiding(herleiding))),
      ...tabel(t.zaak, t.gegevens, dossierrijen(gelezen.zaak)),
      ...gelezen.overtredingen.flatMap((een) => tabel(t.overtreding(een.id, een.naam), t.gegevens, dossierrijen(een.rijen))),
      ...tabel(
        t.verwacht,
        t.verwachtkoppen,
        leesVerwachting(beleid, landelijk, verwacht).map(({ wat, overtreding, regels }) => [
          meer && overtreding !== undefined ? t.vanOvertreding(wat, overtreding) : wat,
          regels.join('\n'),
        ]),
      ),
      ...uitslag(kader, gedraaid),
    ]),
    naslag: true,
  };
}

const voorschriftenVan = ({ dossier }: Casus): readonly unknown[] => {
  const { overtredingen } = dossier;
  return Array.isArray(overtredingen)
    ? overtredingen.map((een: unknown) => (typeof een === 'object' && een !== null && 'voorschrift' in een ? een.voorschrift : ''))
    : [];
};

/** The cases under what they are about: the voorschrift in the order of the policy, then several at once, then those that are refused. Each stands in one place. */
export function gevallen(kader: Kader): Documentdeel {
  const { beleid, casussen, uitslagen } = kader;
  const groepen = [
    ...beleid.data.voorschriften.map(({ id, naam }) => ({ id: `over-${id}`, naam })),
    { id: 'samen', naam: t.samen },
    { id: 'geweigerd', naam: t.geweigerd },
    { id: 'overig', naam: t.overig },
  ];
  const bekend = new Set(groepen.map(({ id }) => id));
  const groepVan = (casus: Casus): string => {
    const over = voorschriftenVan(casus);
    const groep = casus.verwacht.bevindingen ? 'geweigerd' : over.length > 1 ? 'samen' : `over-${String(over[0])}`;
    return bekend.has(groep) ? groep : 'overig';
  };
  return deel(
    'gevallen',
    t.titel,
    [alinea(regel(t.leeswijzer(casussen.casussen.length, uitslagen.filter(({ geslaagd }) => geslaagd).length)))],
    groepen.flatMap(({ id, naam }) => {
      const hier = casussen.casussen.filter((casus) => groepVan(casus) === id);
      const delen = hier.map((casus) => geval(kader, casus));
      return delen.length === 0 ? [] : [deel(`gevallen-${id}`, t.groep(naam, delen.length), [], delen)];
    }),
  );
}
