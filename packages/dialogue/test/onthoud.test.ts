import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onthoud } from '../src/onthoud.ts';
import { gesprek, proefkader } from './opstelling.ts';

test('computed once per conversation and arguments, anew for the next conversation', () => {
  const g = gesprek(proefkader());
  let keren = 0;
  const f = onthoud((van, a: string, b: { readonly c: number }) => ({ keer: ++keren, van, a, b }));
  const eerste = f(g, 'x', { c: 1 });
  assert.equal(f(g, 'x', { c: 1 }), eerste);
  assert.equal(f(g, 'x', { c: 2 }).keer, 2);
  assert.equal(f(g, 'y', { c: 1 }).keer, 3);
  assert.equal(f({ ...g }, 'x', { c: 1 }).keer, 4);
  assert.equal(f(g, 'x', { c: 1 }), eerste);
});
