import { voerUit } from './index.ts';
import { UitvoerDicht } from './omgeving.ts';

// Whoever reads the output may stop early (`| head`): that is no failure, and there is nobody to tell.
for (const stroom of [process.stdout, process.stderr]) {
  stroom.on('error', (fout: NodeJS.ErrnoException) => {
    process.exit(fout.code === 'EPIPE' ? process.exitCode : 1);
  });
}

try {
  process.exitCode = await voerUit(process.argv.slice(2), process);
} catch (fout) {
  if (!(fout instanceof UitvoerDicht)) {
    process.exitCode = 1;
    process.stderr.write(`Er ging iets mis in het programma zelf: ${fout instanceof Error ? fout.message : String(fout)}\n`);
  }
}
