import type { Plugin } from 'vite';
export function tightLiterals(): Plugin;
