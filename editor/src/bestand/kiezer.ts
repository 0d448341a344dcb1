import { download } from '@handhavingswijzer/widget/bewaren';
import { teksten } from '../teksten/index.ts';
import type { Gelezen, Uitkomst } from './openen.ts';

const t = teksten.bestand.weigering;

/** A place on the writer's disk that can be written to again. */
export interface Houvast {
  readonly naam: string;
  /** Whether something else wrote in it since it was read or written here. */
  isAnders(): Promise<boolean>;
  schrijf(tekst: string): Promise<Uitkomst<void>>;
}

/** A file that was chosen, and where it can be written back. */
export interface Gekozen extends Gelezen {
  readonly houvast?: Houvast;
}

/** How this browser opens and saves files. */
export interface Bestandskiezer {
  /** false: a saved file is a download, and nobody knows what became of it. */
  readonly terugschrijven: boolean;
  /** Undefined: she chose none. */
  kies(): Promise<Uitkomst<readonly Gekozen[]> | undefined>;
  /** Saves under a name that she may change. Undefined: she thought better of it; of a download there is no `Houvast`. */
  bewaarAls(naam: string, tekst: string): Promise<Uitkomst<Houvast | undefined> | undefined>;
  /** What was dropped on the page. */
  gevallen(overdracht: DataTransfer): Promise<Uitkomst<readonly Gekozen[]>>;
}

/** The part of a window with the File System Access API that is used here. */
export interface MetBestandstoegang {
  showOpenFilePicker(opties: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker(opties: object): Promise<FileSystemFileHandle>;
}

const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

const naamVan = (fout: unknown): string => (fout instanceof DOMException ? fout.name : '');
const isAfgebroken = (fout: unknown): boolean => naamVan(fout) === 'AbortError';
/** In words what the browser or the disk said. */
const weiger = (bestand: string, fout: unknown): { readonly ok: false; readonly reden: string } => ({ ok: false, reden: t.schijf(bestand, naamVan(fout)) });

async function gekozen(bestand: File, houvast?: Houvast): Promise<Gekozen> {
  return { naam: bestand.name, inhoud: new Uint8Array(await bestand.arrayBuffer()), ...(houvast ? { houvast } : {}) };
}

function maakHouvast(handvat: FileSystemFileHandle, gezien: number): Houvast {
  let gewijzigdOp = gezien;
  return {
    naam: handvat.name,
    isAnders: async () => {
      try {
        return (await handvat.getFile()).lastModified !== gewijzigdOp;
      } catch {
        return false; // writing will say what is the matter
      }
    },
    schrijf: async (tekst) => {
      try {
        const stroom = await handvat.createWritable();
        await stroom.write(tekst);
        await stroom.close();
        gewijzigdOp = (await handvat.getFile()).lastModified;
        return { ok: true, waarde: undefined };
      } catch (fout) {
        return weiger(handvat.name, fout);
      }
    },
  };
}

async function metHouvast(handvat: FileSystemFileHandle): Promise<Gekozen> {
  const bestand = await handvat.getFile();
  return gekozen(bestand, maakHouvast(handvat, bestand.lastModified));
}

async function leesAlle(naam: string, lees: () => Promise<readonly Gekozen[]>): Promise<Uitkomst<readonly Gekozen[]>> {
  try {
    return { ok: true, waarde: await lees() };
  } catch (fout) {
    return weiger(naam, fout);
  }
}

const eersteNaam = (overdracht: DataTransfer): string => overdracht.files[0]?.name ?? '';

/** With the File System Access API: what is opened can be saved in the same file. */
export const maakSchijfkiezer = (venster: MetBestandstoegang): Bestandskiezer => ({
  terugschrijven: true,
  kies: async () => {
    let handvatten: readonly FileSystemFileHandle[];
    try {
      handvatten = await venster.showOpenFilePicker({ multiple: true, types: TYPES });
    } catch (fout) {
      return isAfgebroken(fout) ? undefined : weiger('', fout);
    }
    return leesAlle(handvatten[0]?.name ?? '', () => Promise.all(handvatten.map(metHouvast)));
  },
  bewaarAls: async (naam, tekst) => {
    try {
      const handvat = await venster.showSaveFilePicker({ suggestedName: naam, types: TYPES });
      const houvast = maakHouvast(handvat, 0);
      const geschreven = await houvast.schrijf(tekst);
      return geschreven.ok ? { ok: true, waarde: houvast } : geschreven;
    } catch (fout) {
      return isAfgebroken(fout) ? undefined : weiger(naam, fout);
    }
  },
  gevallen: (overdracht) => {
    // The list of what was dropped is gone after the first wait: everything is asked for at once.
    const vragen = [...overdracht.items].flatMap((ding) => {
      const metToegang = ding as DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
      const bestand = ding.getAsFile();
      return ding.kind === 'file' && bestand ? [{ bestand, handvat: metToegang.getAsFileSystemHandle?.() }] : [];
    });
    return leesAlle(eersteNaam(overdracht), () =>
      Promise.all(
        vragen.map(async ({ bestand, handvat }) => {
          const gevonden = await handvat;
          return gevonden?.kind === 'file' ? metHouvast(gevonden as FileSystemFileHandle) : gekozen(bestand);
        }),
      ),
    );
  },
});

/** Without it: a field to choose files with, and downloads. */
export const maakDownloadkiezer = (document: Document, bewaar: (naam: string, tekst: string) => void = download): Bestandskiezer => ({
  terugschrijven: false,
  kies: () =>
    new Promise((klaar) => {
      const veld = Object.assign(document.createElement('input'), { type: 'file', multiple: true, accept: '.json,application/json' });
      veld.addEventListener('cancel', () => klaar(undefined));
      veld.addEventListener('change', () => {
        const bestanden = [...(veld.files ?? [])];
        klaar(leesAlle(bestanden[0]?.name ?? '', () => Promise.all(bestanden.map((bestand) => gekozen(bestand)))));
      });
      veld.click();
    }),
  bewaarAls: (naam, tekst) => {
    bewaar(naam, tekst);
    return Promise.resolve({ ok: true, waarde: undefined });
  },
  gevallen: (overdracht) => {
    const bestanden = [...overdracht.files];
    return leesAlle(eersteNaam(overdracht), () => Promise.all(bestanden.map((bestand) => gekozen(bestand))));
  },
});

/** What this browser can. */
export const maakKiezer = (venster: Window): Bestandskiezer =>
  'showOpenFilePicker' in venster && 'showSaveFilePicker' in venster
    ? maakSchijfkiezer(venster as unknown as MetBestandstoegang)
    : maakDownloadkiezer(venster.document);
