import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { direction, PARTS } from './parts.js';

const TESTS = ['**/*.test.ts', '**/test/**', 'test/**'];

/** The headless parts: what comes out depends on what goes in and on nothing else (no clock, locale, chance, network or screen). */
const HEADLESS = ['engine', 'lezing', 'dialogue', 'language'].map((part) => `packages/${part}/src/**/*.ts`);
const AMBIENT =
  'Date Intl performance crypto fetch XMLHttpRequest WebSocket EventSource navigator document window self globalThis localStorage sessionStorage indexedDB console process require Buffer setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame structuredClone postMessage'.split(
    ' ',
  );
const bannedGlobals = AMBIENT.map((name) => ({ name, message: 'A headless part takes the outside world as an argument.' }));
const localeDependent = [
  { selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]', message: 'The outcome may not depend on the locale of the machine.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The outcome may not depend on chance.' },
];

export default defineConfig(
  // what needs a framework, which only the supplier's hour installs: it checks these
  globalIgnores([
    '**/dist/**',
    '**/coverage/**',
    '**/gegenereerd/**',
    '**/.cache/**',
    'node_modules/**',
    'widget/frameworks/vue.d.ts',
    'test/leverancier/*/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'no-extend-native': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './widget/frameworks/tsconfig.json'], tsconfigRootDir: import.meta.dirname + '/..' } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `node:test` gives a promise that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'default'] }] },
      ],
    },
  },
  // chai's assertions are expressions: `expect(x).to.be.true`.
  { files: ['widget/**/*.test.ts', 'editor/**/*.test.ts', 'test/browser/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  { files: HEADLESS, ignores: TESTS, rules: { 'no-restricted-globals': ['error', ...bannedGlobals], 'no-restricted-syntax': ['error', ...localeDependent] } },
  {
    files: ['widget/**/*.ts', 'editor/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  ...PARTS.map((part) => ({ files: [`${part.folder}/**/*.{ts,js,mjs}`], rules: { 'no-restricted-imports': ['error', direction(part)] } })),
  // A test runs in Node, whatever it tests; the arrows between the parts hold for it too.
  ...PARTS.map((part) => ({ files: [`${part.folder}/**/*.test.ts`], rules: { 'no-restricted-imports': ['error', direction({ ...part, node: true })] } })),
);
