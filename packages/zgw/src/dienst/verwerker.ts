import { maakKlient, type Verbinding } from '../http/klient.ts';
import { leesSpoorketen, type Spoorketen } from '../http/spoorketen.ts';
import type { Koppeling } from '../instellingen/koppeling.ts';
import { melding } from '../melding.ts';
import { verwerkingVan, type Opdracht } from '../schrijven/opdracht.ts';
import { verwerk, type Verwerking, type Verwerkopties } from '../schrijven/verwerk.ts';
import { teksten } from '../teksten.ts';
import type { Opslag } from './opslag.ts';

/** Runs what is offered, one at a time for each verslag, and takes up what was broken off. */
export interface Verwerker {
  bied(opdracht: Opdracht, keten: Spoorketen): Promise<Verwerking>;
  /** Tries all that is not done yet once more, one after the other. */
  hervat(): Promise<void>;
}

export function maakVerwerker(verbinding: Verbinding, koppeling: Koppeling, opslag: Opslag, opties: Omit<Verwerkopties, 'boek'> = {}): Verwerker {
  const bezig = new Map<string, Promise<Verwerking>>();
  const { logboek } = verbinding;

  async function loop(opdracht: Opdracht, verwerking: string, keten: Spoorketen): Promise<Verwerking> {
    const vast = await opslag.bewaar(opdracht);
    const geefVrij = await opslag.vergrendel(verwerking);
    if (!geefVrij) return { verwerking, stand: 'onvolledig', documenten: {}, meldingen: [melding('bezig', 'waarschuwing', teksten.schrijven.bezig)] };
    try {
      const uit = await verwerk(maakKlient(verbinding, vast.handhaver, keten), koppeling, vast, { ...opties, boek: opslag.boek(verwerking) });
      if (uit.stand === 'klaar') await opslag.ruimOp(verwerking);
      const eerste = uit.meldingen.find(({ ernst }) => ernst === 'fout');
      logboek(
        {
          niveau: uit.stand === 'klaar' ? 'info' : 'fout',
          gebeurtenis: `verwerking-${uit.stand}`,
          verwerking,
          ...(eerste === undefined ? {} : { code: eerste.code }),
        },
        keten,
      );
      return uit;
    } finally {
      await geefVrij();
    }
  }

  function bied(opdracht: Opdracht, keten: Spoorketen): Promise<Verwerking> {
    const verwerking = verwerkingVan(opdracht.zaak, opdracht.verslag);
    const lopend = bezig.get(verwerking);
    if (lopend) return lopend;
    const belofte = loop(opdracht, verwerking, keten).finally(() => bezig.delete(verwerking));
    bezig.set(verwerking, belofte);
    return belofte;
  }

  return {
    bied,
    async hervat() {
      for (const opdracht of await opslag.openstaand())
        await bied(opdracht, leesSpoorketen(undefined)).catch((fout: unknown) => {
          const code = fout instanceof Error ? fout.name : 'onbekend';
          logboek({ niveau: 'fout', gebeurtenis: 'hervatten-mislukt', verwerking: verwerkingVan(opdracht.zaak, opdracht.verslag), code });
        });
    },
  };
}
