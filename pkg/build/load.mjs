// Loads the built package in every form it has and computes something; prints `ok` or what is wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as slim from '../slim.js';

const forms = {
  'index.js': await import('../index.js'),
  'node.js': await import('../node.js'),
  'wasm/index.cjs': createRequire(import.meta.url)('../wasm/index.cjs'),
  'slim.js': slim,
};
await slim.default(readFileSync(new URL('../wasm/core_bg.wasm', import.meta.url)));
const wrong = Object.entries(forms).filter(([, matprop]) => {
  const report = matprop.calculate({ kind: 'conversion', value: '1 GPa', to: ['MPa'] });
  return report.results.values[0].value !== 1000;
});
console.log(wrong.length ? `wrong number from ${wrong.map(([name]) => name)}` : 'ok');
