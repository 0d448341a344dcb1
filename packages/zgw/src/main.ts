import { hulp } from './dienst/hulp.ts';
import { leesOmgeving } from './dienst/omgeving.ts';
import { start, versie } from './dienst/start.ts';

/** Runs the service: `argv` without the program itself. Gives the exit code, or nothing while it goes on. */
async function voerUit(argv: readonly string[]): Promise<number | undefined> {
  const [keuze, ...meer] = argv;
  if (keuze === '--help') return void process.stdout.write(hulp());
  if (keuze === '--versie') return void process.stdout.write(`${versie()}\n`);
  if (meer.length > 0 || (keuze !== undefined && keuze !== '--controleer')) {
    process.stderr.write(`Dit kent handhavingswijzer-zgw niet: ${argv.join(' ')}\nMeer uitleg: handhavingswijzer-zgw --help\n`);
    return 2;
  }
  const omgeving = leesOmgeving(process.env);
  if (!omgeving.ok) {
    process.stderr.write(`${omgeving.fouten.join('\n')}\nMeer uitleg: handhavingswijzer-zgw --help\n`);
    return 2;
  }
  const instellingen =
    keuze === '--controleer' ? { ...omgeving.waarde, poort: 0, adres: '127.0.0.1', hervatMs: 0, map: `${omgeving.waarde.map}/.controle` } : omgeving.waarde;
  const gestart = await start(instellingen, (regel) => void process.stdout.write(regel));
  if (!gestart.ok) {
    for (const { tekst, herstel, lijn, kolom, pad } of gestart.meldingen)
      process.stderr.write(`${[gestart.bestand, lijn, kolom].filter((deel) => deel !== undefined).join(':')}: ${tekst} ${herstel} [${pad ?? ''}]\n`);
    return 1;
  }
  if (keuze === '--controleer') {
    await gestart.sluit();
    process.stderr.write('De instellingen zijn goed.\n');
    return 0;
  }
  const adres = gestart.server.address();
  process.stderr.write(`De dienst luistert op ${typeof adres === 'object' && adres ? `http://${instellingen.adres}:${String(adres.port)}` : String(adres)}\n`);
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void gestart.sluit().then(() => process.exit(0)));
  return undefined;
}

try {
  const afloop = await voerUit(process.argv.slice(2));
  if (afloop !== undefined) process.exitCode = afloop;
} catch (fout) {
  process.exitCode = 1;
  process.stderr.write(`De dienst is niet gestart: ${fout instanceof Error ? fout.message : String(fout)}\n`);
}
