// Runs test files in one process, so that what they all load is loaded once: `node --import tsx … .config/together.mjs FILE …`, instead of `node --test FILE …`. Not for a file
// with hooks outside its suites: those would be hooks of all. A file that cannot be loaded, or has no tests, fails as a test of that name.
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2))
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    test(file, () => {
      throw error;
    });
  }
