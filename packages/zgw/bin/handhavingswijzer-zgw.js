#!/usr/bin/env node
// npm links a command at install time, before `prepare` has bundled it; hence this file, which is always there.
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/handhavingswijzer-zgw.js', import.meta.url);
if (existsSync(bundle)) await import(bundle.href);
else {
  console.error('handhavingswijzer-zgw is nog niet gebouwd. Voer eerst `npm ci` of `npm run prepare` uit in de map van het project.');
  process.exitCode = 1;
}
