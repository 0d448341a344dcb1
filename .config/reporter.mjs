// Reporter of `node --test` for `npm test`: prints what failed and what tests print themselves, and writes { passed, failed } to
// the file that TEST_COUNTS names. A skipped or unfinished (todo) test counts as failed, and so does a file without tests.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, file, details, skip, todo } = data;
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
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  yield `${counts.passed} of ${counts.passed + counts.failed} tests passed\n`;
}
