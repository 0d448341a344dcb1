// The analysis of the bundled policies, and the comparison of a stream of dossiers. Seconds of one core: what the machine does besides counts little.
import { analyseerInStappen, checkDossier, Dossiervergelijking, parsePolicy, Peilingen, vergelijkInStappen, type Beleid } from '@handhavingswijzer/engine';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { maakDossier, Toeval } from '../hulp/dossiers.ts';
import { meld } from './meet.ts';

const DOSSIERS = 100_000;
const landelijk = leesLandelijk();

function seconden(werk: () => void): number {
  const begin = process.cpuUsage();
  werk();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

/** Keeps what an analysis found, so that each change is looked through from the policy as it is. */
class Bewaard extends Peilingen {
  #alle: Parameters<Peilingen['houd']>[0] = new Map();

  override houd(alle: Parameters<Peilingen['houd']>[0]): void {
    if (this.#alle.size === 0) this.#alle = alle;
    super.houd(alle);
  }

  terug(): void {
    super.houd(this.#alle);
  }
}

function alles(stappen: Generator<unknown, unknown, undefined>): void {
  while (!stappen.next().done);
}

/** The policy with one rule that holds only when another fact agrees. */
const metRegel = ({ data }: Beleid, id: string): Beleid =>
  gelukt(
    parsePolicy(
      JSON.stringify({
        ...data,
        regels: data.regels.map((r) => (r.id === id ? { ...r, als: { and: [r.als, { '!==': [{ var: 'aard' }, 'onherstelbaar'] }] } } : r)),
      }),
    ),
  );

/** Prints the figures. */
export function analyse(): void {
  for (const naam of BELEIDEN) {
    const beleid = leesBeleid(naam);
    const peilingen = new Bewaard();
    meld(
      `analyse-${naam}`,
      seconden(() => alles(analyseerInStappen(beleid, landelijk, peilingen))),
      's',
      'every case of the policy looked through, on one core; under 60 is expected',
    );
    const [eerste] = beleid.data.regels.filter(({ als, dan }) => als !== true && (dan.maatregel !== undefined || dan.aandachtspunt !== undefined));
    const opnieuw = beleid.data.regels.map(({ id }) => {
      const anders = metRegel(beleid, id);
      peilingen.terug();
      return { id, tijd: seconden(() => alles(analyseerInStappen(anders, landelijk, peilingen))) };
    });
    const langst = opnieuw.reduce((a, b) => (b.tijd > a.tijd ? b : a));
    const samen = opnieuw.reduce((som, { tijd }) => som + tijd, 0);
    meld(
      `analyse-${naam}-na-wijziging`,
      langst.tijd,
      's',
      `again after a change of one rule: the longest of all ${opnieuw.length} rules, ${langst.id}; under 2 is expected`,
    );
    meld(`analyse-${naam}-na-wijziging-gemiddeld`, samen / opnieuw.length, 's', 'the same, for the average rule');
    if (!eerste) continue;
    const anders = metRegel(beleid, eerste.id);
    meld(
      `vergelijk-${naam}`,
      seconden(() => alles(vergelijkInStappen(beleid, anders, landelijk))),
      's',
      'every case under two versions that differ in one rule',
    );
    const toeval = new Toeval(7);
    const dossiers = Array.from({ length: DOSSIERS }, () =>
      checkDossier(beleid, landelijk, maakDossier(beleid.data, toeval, { overtredingen: [1, 1], open: 0 })),
    ).flatMap((d) => (d.ok ? [d.waarde] : []));
    const stroom = gelukt(Dossiervergelijking.begin(beleid, anders, landelijk));
    const tijd = seconden(() => {
      for (const dossier of dossiers) stroom.voeg(dossier);
    });
    meld(`vergelijk-${naam}-dossiers`, tijd, 's', `${dossiers.length} read dossiers under two versions, on one core; at most 10 is expected`);
  }
}
