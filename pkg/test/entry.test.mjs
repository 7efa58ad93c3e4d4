// The package as installed: its entries, its one instance, its files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { app, assertClose, common, errorOf, files, matprop } from './support.mjs';

const installed = join(app, 'node_modules/matprop');
const names = ['MatpropError', 'calculate', 'calculateJson', 'calculateWithProgress', 'catalog'];

test('import and require share one engine and one error class', () => {
  assert.deepEqual(Object.keys(matprop).sort(), names);
  for (const name of names) assert.equal(matprop[name], common[name], name);
  assert.throws(() => common.calculate({ kind: 'alloy' }), matprop.MatpropError);
});

test('a laminate, an alloy, a membrane and a conversion compute at once', () => {
  const laminate = matprop.calculate({ kind: 'laminate', ply: { material: 't300-5208', thickness: '0.125 mm' }, layup: '[0/90]s' });
  assert.equal(laminate.results.plyCount, 4);
  const alloy = matprop.calculate({ kind: 'alloy', composition: 'Ti-6Al-4V' });
  assertClose(alloy.results.density.value, 4.4497, { atol: 0.0001 }, 'Ti-6Al-4V');
  const membrane = matprop.calculate({ kind: 'membrane', gases: { O2: { permeability: '20 Barrer' }, N2: { permeability: '5 Barrer' } } });
  assertClose(membrane.results.selectivities[0].selectivity.value, 4, { rtol: 1e-14 }, 'O2/N2');
  const conversion = matprop.calculate({ kind: 'conversion', value: '1 GPU', to: ['mol/(m2.s.Pa)'] });
  assertClose(conversion.results.values[0].value, 3.346402226251366e-10, { rtol: 1e-15 }, 'GPU');
});

test('objects and text give the same report', () => {
  const input = { kind: 'alloy', composition: { moleRatios: { Al: 0.3, Co: 1, Cr: 1, Fe: 1, Ni: 1 } } };
  assert.deepEqual(matprop.calculate(input), JSON.parse(matprop.calculateJson(JSON.stringify(input))));
});

test('the slim entry computes after init with bytes', async () => {
  const slim = await import(pathToFileURL(join(installed, 'slim.js')));
  await slim.default(readFileSync(join(installed, 'wasm/core_bg.wasm')));
  const input = { kind: 'alloy', composition: 'W-30Cu wt%' };
  assert.deepEqual(slim.calculate(input), matprop.calculate(input));
  assert.throws(() => slim.calculate({}), slim.MatpropError);
});

test('files of the exports map are there', () => {
  const { resolve } = createRequire(join(app, 'index.js'));
  for (const path of ['slim', 'core_bg.wasm', 'package.json', 'data/elements.json', 'data/sources.json']) {
    assert(existsSync(resolve(`matprop/${path}`)), path);
  }
  for (const name of ['input', 'report', 'error', 'catalog']) {
    assert(existsSync(resolve(`matprop/schema/${name}.schema.json`)), name);
  }
  for (const name of ['README.md', 'LICENSE-MIT', 'LICENSE-APACHE']) assert(existsSync(join(installed, name)), name);
});

test('every starter document of the page computes, and its report repeats', () => {
  const examples = files('www/examples');
  assert(examples.length >= 8, `${examples.length} examples`);
  for (const [, input] of examples) {
    const report = matprop.calculate(input);
    assert.deepEqual(matprop.calculate(report.input), report);
  }
});

test('every bad document gives its stated error', () => {
  const bad = files('tests/documents/bad');
  assert(bad.length >= 20, `${bad.length} documents`);
  for (const [name, { document, code, path }] of bad) {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    const error = errorOf(() => matprop.calculateJson(text), name);
    assert.deepEqual([error.code, error.path], [code, path], name);
  }
});
