// `npm test`: every proof of the project in one run. Each step reports its own failures, a failing step hides no later one, and the
// last line is `N passed, N failed`: tests and cases one by one, a check such as the linter as one. Two lanes of steps run side by side, one for each of two cores.
// `npm test -- lint types` runs only those steps. `npm run bewijs` sets BEWIJS=1, at which the same tests run
// with larger counts, and `*.bewijs.test.ts` too: what takes more than `npm test` may, or the network.
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const scratch = mkdtempSync(join(tmpdir(), 'handhavingswijzer-test-'));
const coverage = join(scratch, 'coverage');

/** The evaluator, the validator and what a choice is held against, and other readings: every branch of these is walked by some test of the engine or case of a policy. */
const FULLY_COVERED = ['logica', 'lees', 'controle', 'beslis', 'besluit', 'lezingen'].map((folder) => `packages/engine/src/${folder}`);

/** Files under a folder whose path matches, as paths from the root, in order; nothing when there is no such folder. */
function files(folder, matches) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path) && matches.test(path))
    .filter((path) => process.env.BEWIJS || !/\.bewijs\.test\.ts$/.test(path))
    .sort();
}

/** What a step writes, kept until it ends while another runs beside it. */
const output = new AsyncLocalStorage();
const write = (text) => output.getStore()?.(text) ?? process.stdout.write(text);

/** Runs a program of node_modules/.bin, or node itself; its output goes to ours. Gives the exit code and the last line it wrote. */
function run(program, args, env = {}) {
  const command = program === 'node' ? process.execPath : join('node_modules/.bin', program);
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', ...env } });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write);
    let tail = '';
    child.stdout.on('data', (chunk) => (tail = (tail + chunk).slice(-2000)));
    child.on('error', (error) => done({ code: 1, lastLine: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, lastLine: tail.trimEnd().split('\n').at(-1) ?? '' }));
  });
}

const failed = (why) => {
  write(`✗ ${why}\n`);
  return { passed: 0, failed: 1 };
};

/** Several counts as one. */
const sum = (counts) =>
  counts.reduce((total, { passed, failed: more }) => ({ passed: total.passed + passed, failed: total.failed + more }), { passed: 0, failed: 0 });

/** A check that counts as one. */
const check = async (program, args, env) =>
  (await run(program, args, env)).code === 0 ? { passed: 1, failed: 0 } : failed(`${program === 'node' ? args[0] : program} failed`);

/** Runs something that writes { passed, failed } to the file named by `variable`. A run that dies counts as a failure. */
async function counted(variable, program, args, env = {}) {
  const to = join(scratch, `${variable}-${Math.random()}.json`);
  const { code } = await run(program, args, { ...env, [variable]: to });
  if (!existsSync(to)) return failed(`${program} gave no result`);
  const counts = JSON.parse(readFileSync(to, 'utf8'));
  if (code !== 0 && counts.failed === 0) return { passed: counts.passed, failed: failed(`${program} ended with code ${code}`).failed };
  return counts.passed + counts.failed > 0 ? counts : failed('no tests found');
}

/** Hooks outside a suite, which are of the whole process: such a file has one to itself. */
const OWN_PROCESS = /^(before|after|beforeEach|afterEach)\(/m;

/** Tests of node:test: all files that can share it in one process and each of the others in its own, or with `apart` all in their own, two at a time. */
async function nodeTests(tests, { apart = false, env = {} } = {}) {
  const node = (...args) => counted('TEST_COUNTS', 'node', ['--import', 'tsx', '--conditions=source', '--test-reporter=./.config/reporter.mjs', ...args], env);
  const own = tests.filter((path) => apart || OWN_PROCESS.test(readFileSync(path, 'utf8')));
  const shared = tests.filter((path) => !own.includes(path));
  if (tests.length === 0) return failed('no tests found');
  const results = [];
  if (shared.length > 0) results.push(await node('.config/together.mjs', ...shared));
  if (own.length > 0) results.push(await node('--test', `--test-concurrency=${apart ? 2 : 1}`, ...own));
  return sum(results);
}

const TEST = /\.test\.(ts|mjs)$/;
const engineTests = () => [...files('packages/engine/src', TEST), ...files('packages/engine/test', TEST)];
const unitTests = () => files('packages', /\/(src|test)\/.*\.test\.(ts|mjs)$/).filter((path) => !path.startsWith('packages/engine/'));
const crossTests = () => files('test', TEST).filter((path) => !/^test\/(browser|e2e)\//.test(path));

/** The type checker that is a native program, six times as fast; the linter and the maker of declarations still need the one in JavaScript. */
const TSC = 'node_modules/typescript-native/bin/tsc';

/** Type check of every tsconfig: one per folder, which holds its permissions, and the root's, which holds every file. */
async function types() {
  const found = ['packages', 'widget', 'editor', 'test'].flatMap((folder) => files(folder, /(^|\/)tsconfig[^/]*\.json$/));
  const projects = ['tsconfig.json', ...found.filter((path) => !path.startsWith('test/leverancier/'))]; // those need their frameworks: the supplier's hour checks them
  const results = [];
  for (const project of projects) results.push(await check('node', [TSC, '--pretty', 'false', '-p', project]));
  return sum(results);
}

/** The policies' own cases, by the command that a municipality uses. */
async function cases() {
  const policies = files('policies', /^policies\/[^/]+\/beleid\.json$/);
  if (policies.length === 0) return failed('no policies found');
  const { code, lastLine } = await run('node', ['--import', 'tsx', '--conditions=source', 'packages/cli/src/main.ts', 'casussen', ...policies], {
    NODE_V8_COVERAGE: coverage,
  });
  const counts = /^(\d+) passed, (\d+) failed$/.exec(lastLine);
  if (!counts) return failed('the command `casussen` gave no result');
  const result = { passed: Number(counts[1]), failed: Number(counts[2]) };
  return code !== 0 && result.failed === 0 ? { ...result, failed: failed(`casussen ended with code ${code}`).failed } : result;
}

/** Branch coverage, of files that no test loads too; a file of types alone has nothing to load. */
async function branches() {
  const { transform } = await import('esbuild');
  const sources = FULLY_COVERED.flatMap((folder) => files(folder, /\.ts$/)).filter((path) => !path.endsWith('.test.ts'));
  const code = await Promise.all(sources.map(async (path) => (await transform(readFileSync(path, 'utf8'), { loader: 'ts' })).code.trim() !== ''));
  const include = sources.filter((_, i) => code[i]).map((path) => `--include=${path}`);
  const bound = ['--check-coverage', '--branches=100', '--lines=0', '--functions=0', '--statements=0'];
  return check('c8', ['report', '--temp-directory', coverage, '--all', ...bound, '--reporter=text', '--skip-full', ...include]);
}

const FORMATTED = '**/*.{ts,js,mjs,css,html,yml}';
/**
 * One after another: lanes that run side by side, each some steps in their order. What a step looks at was made in an earlier phase; the lanes of one phase take about
 * as long.
 */
const PHASES = [
  [{ generated: () => check('node', ['packages/engine/scripts/genereer.mjs', '--controleer']), build: () => check('node', ['.config/build.mjs']) }],
  [
    {
      cross: () => nodeTests(crossTests()),
      format: () => check('prettier', ['--log-level=warn', '--check', FORMATTED, '.config/*.{js,mjs}', '!**/{dist,gegenereerd,coverage}/**']),
    },
    {
      units: () => nodeTests(unitTests()),
      lint: () => check('eslint', ['--config', '.config/eslint.config.js', '--max-warnings=0', '.']),
      engine: () => nodeTests(engineTests(), { env: { NODE_V8_COVERAGE: coverage } }),
      types,
      cases,
    },
  ],
  [{ coverage: branches }],
  [{ browser: () => counted('WTR_COUNTS', 'web-test-runner', ['--config', '.config/web-test-runner.config.mjs']) }],
  [{ e2e: () => nodeTests(files('test/e2e', TEST), { apart: true }) }],
];
const NAMES = PHASES.flat().flatMap((lane) => Object.keys(lane));

if (process.argv.includes('--bewijs')) process.env.BEWIJS = '1';
const wished = process.argv.slice(2).filter((argument) => argument !== '--bewijs');
const unknown = wished.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(' ')}\nsteps: ${NAMES.join(' ')}`);
  process.exit(2);
}

/** Runs a step and gives its row of the table. Alone its output is shown as it comes, beside another when it has ended. */
async function step(name, work, alone) {
  const heading = `\n── ${name} ${'─'.repeat(100 - name.length)}\n`;
  const start = performance.now();
  const kept = [];
  if (alone) process.stdout.write(heading);
  const counts = await (alone ? work() : output.run((text) => kept.push(text), work));
  if (!alone) process.stdout.write(heading + kept.join(''));
  return { name, ...counts, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

const rows = [];
for (const phase of PHASES) {
  const lanes = phase.map((lane) => Object.entries(lane).filter(([name]) => wished.length === 0 || wished.includes(name))).filter((lane) => lane.length > 0);
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [name, work] of lane) rows.push(await step(name, work, lanes.length === 1));
    }),
  );
}
rmSync(scratch, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of rows)
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed ${seconds.padStart(7)} s`,
  );
const all = sum(rows);
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
