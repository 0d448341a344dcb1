import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { jwtToegang, oauthToegang } from '../http/toegang.ts';
import { leesKoppeling } from '../instellingen/koppeling.ts';
import { jsonLogboek } from '../logboek.ts';
import type { Melding } from '../melding.ts';
import { meldBevinding } from '../verwoord.ts';
import { maakAanmelding } from './aanmelding.ts';
import { leesBeleid } from './beleid.ts';
import { civieleDatum } from './datum.ts';
import { lrkBron } from './lrk-bron.ts';
import type { Dienstinstellingen } from './omgeving.ts';
import { maakOpslag } from './opslag.ts';
import { maakServer } from './server.ts';
import { maakVerwerker } from './verwerker.ts';
import { behandelaar, iedereen } from './zaaktoegang.ts';

export type Start =
  | { readonly ok: true; readonly server: Server; readonly sluit: () => Promise<void> }
  | { readonly ok: false; readonly bestand: string; readonly meldingen: readonly Melding[] };

/** Reads the files that the settings name, starts the server, and takes up what was broken off. A file that cannot be read throws. */
export async function start(instellingen: Dienstinstellingen, schrijf: (regel: string) => void): Promise<Start> {
  const { wortels, klantId, geheim, oauth, lrk } = instellingen;
  const koppeling = leesKoppeling(await readFile(instellingen.koppeling, 'utf8'));
  if (!koppeling.ok) return { ok: false, bestand: instellingen.koppeling, meldingen: koppeling.bevindingen.map(meldBevinding) };
  const beleid = leesBeleid(instellingen.beleid, instellingen.landelijk);
  if (!beleid.ok) return beleid;

  const nu = (): number => Math.floor(Date.now() / 1000);
  const logboek = jsonLogboek(schrijf, () => new Date(), instellingen.verwerkingsactiviteit);
  const toegang = oauth ? oauthToegang({ ...oauth, klantId, geheim, nu }) : jwtToegang({ klantId, geheim, nu });
  const verbinding = { wortels, toegang, logboek };
  const verwerker = maakVerwerker(verbinding, koppeling.waarde, maakOpslag(instellingen.map));
  const bron = lrk && lrkBron(lrk.pad, lrk.kolommen);
  const server = maakServer(
    {
      verbinding,
      verwerker,
      koppeling: koppeling.waarde,
      beleid: beleid.waarde,
      zaaktoegang: instellingen.zaaktoegang === 'iedereen' ? iedereen : behandelaar,
      lrk: bron ?? (() => Promise.resolve(undefined)),
      vandaag: () => civieleDatum(new Date()),
    },
    { aanmelding: maakAanmelding(instellingen.aanmelding), herkomsten: instellingen.herkomsten, hoogstensBytes: instellingen.hoogstensBytes },
  );
  await new Promise<void>((klaar, mislukt) => server.once('error', mislukt).listen(instellingen.poort, instellingen.adres, klaar));

  // One round after the other, never two at once.
  let gestopt = false;
  let wekker: NodeJS.Timeout | undefined;
  const ronde = async (): Promise<void> => {
    await verwerker.hervat();
    if (!gestopt && instellingen.hervatMs > 0) wekker = setTimeout(() => void (bezig = ronde()), instellingen.hervatMs).unref();
  };
  let bezig = ronde();

  return {
    ok: true,
    server,
    async sluit() {
      gestopt = true;
      clearTimeout(wekker);
      await new Promise<void>((klaar) => {
        server.close(() => klaar());
        server.closeIdleConnections();
      });
      await bezig;
    },
  };
}

/** The version in the package.json of this package. */
export function versie(): string {
  const pakket = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return pakket.version;
}
