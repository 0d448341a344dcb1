// Reporter of `node --test` for `npm test`: prints what failed and what tests print themselves, and writes { passed, failed } to
// the file that TEST_COUNTS names. A skipped or unfinished (todo) test counts as failed, and so does a file without tests, with `together.mjs` too.
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0 };
  const [, program = '', ...listed] = process.argv;
  const empty = new Set(program.endsWith('together.mjs') ? listed.map((path) => resolve(path)) : []);
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, file, details, skip, todo } = data;
    for (const path of [file, resolve(name)]) empty.delete(path);
    if (details.type === 'suite' && type === 'test:pass') continue;
    if (details.type === 'suite' && details.error?.failureType === 'subtestsFailed') continue; // its tests are counted apiece

    const isFile = file !== undefined && (name === file || name === relative(process.cwd(), file));
    const problem =
      type === 'test:fail'
        ? inspect(details.error?.cause ?? details.error)
        : skip
          ? 'skipped'
          : todo
            ? 'not finished (todo)'
            : isFile
              ? 'no tests in it'
              : undefined;
    counts[problem === undefined ? 'passed' : 'failed']++;
    if (problem !== undefined) yield `\n✗ ${name}${file ? `  (${relative(process.cwd(), file)})` : ''}\n${problem.replace(/^/gm, '    ')}\n`;
  }
  for (const path of empty) {
    counts.failed++;
    yield `\n✗ ${relative(process.cwd(), path)}\n    no tests in it\n`;
  }
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  yield `${counts.passed} of ${counts.passed + counts.failed} tests passed\n`;
}
