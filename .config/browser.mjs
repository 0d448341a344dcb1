// Which Chromium the tests use: CHROME_PATH, else a browser of the system (unless NO_SYSTEM_CHROME is set), else the one that
// comes with `npm ci` in @sparticuz/chromium (Linux x64), unpacked once.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/** Arguments for every launcher. No sandbox: a container runs as root, and the pages are our own. */
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

function systemBrowser() {
  const candidates = {
    linux: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => `/usr/bin/${name}`),
    darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
    ),
  };
  return candidates[process.platform]?.find((path) => existsSync(path));
}

/** Unpacks the packaged browser under node_modules/.cache, in a folder per version; several processes may do so at once. */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(resolve(dirname(entry), '../../package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;

  mkdirSync(dirname(folder), { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = scratch; // the package unpacks to os.tmpdir() and returns whatever lies there already
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(scratch, folder);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(executable)) throw error; // otherwise another process was first
  }
  return executable;
}

/** Path of a Chromium that runs here. Throws when there is none, or when CHROME_PATH names nothing. */
export async function executablePath() {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROME_PATH=${wished} does not exist`);
    return wished;
  }
  const found = (process.env.NO_SYSTEM_CHROME ? undefined : systemBrowser()) ?? (await packagedBrowser());
  if (found) return found;
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to its executable.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await executablePath());
