// The types, as the compiler sees them under each way to resolve modules.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { app } from './support.mjs';

const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const folder = join(app, 'types');

const SAMPLE = `
import { calculate, calculateJson, catalog, MatpropError } from 'matprop';
import type { Input, LaminateInput, MatrixValue, Quantity, Report, Value } from 'matprop';

const thickness: Quantity = { value: 0.125, unit: 'mm' };
const input: LaminateInput = { kind: 'laminate', ply: { material: 'as4-3501-6', thickness }, layup: '[0/±45/90]s' };
const ex: Value = calculate(input).results.engineering.membrane.ex;
const a: MatrixValue = calculate(input).results.stiffness.a;
const a11: number = a.value[0][0];
const density: number = calculate({ kind: 'alloy', composition: { massFractions: { Ti: 'balance', Al: '6 wt%', V: 0.04 } } }).results.density.value;
const fast: string | undefined = calculate({ kind: 'membrane', polymer: 'pim-1' }).results.selectivities[0]?.fast;
const converted: number[] = calculate({ kind: 'conversion', value: '1 GPU' }).results.values.map(({ value }) => value);
const plies = [0, 45, 90].map((angle) => ({ angle: { value: angle, unit: 'deg' }, thickness }));
calculate({ kind: 'laminate', layup: plies });

export function any(document: Input): Report {
  return calculate(document);
}
export function width(report: Report): number {
  return report.kind === 'laminate' ? report.results.thickness.value : 0;
}

// @ts-expect-error a thickness needs a unit
calculate({ kind: 'laminate', layup: '[0]', ply: { thickness: { value: 1 } } });
// @ts-expect-error a key that does not exist
calculate({ kind: 'alloy', compositon: 'Ti-6Al-4V' });
// @ts-expect-error a kind that does not exist
calculate({ kind: 'alloys', composition: 'Ti-6Al-4V' });
// @ts-expect-error text, not an object
calculateJson({});
// @ts-expect-error an alloy has no stiffness
calculate({ kind: 'alloy', composition: 'Ti' }).results.stiffness;

try {
  calculateJson('{}');
} catch (error) {
  if (error instanceof MatpropError) console.log(error.code, error.path, error.values['field'], error.message);
}
console.log(ex.unit, a11, density, fast, converted, catalog().quantities[0]?.units[0]?.ucum);
`;

const SLIM = `
import init, { calculate, MatpropError } from 'matprop/slim';

await init();
await init(new URL('./core_bg.wasm', 'http://localhost/'));
await init(new Uint8Array());
const density: number = calculate({ kind: 'alloy', composition: 'Ti' }).results.density.value;
console.log(density, MatpropError);
`;

const COMMON = `
import matprop = require('matprop');
const { MatpropError } = matprop;
const density: number = matprop.calculate({ kind: 'alloy', composition: 'Ti' }).results.density.value;
const input: matprop.AlloyInput = { kind: 'alloy', composition: 'Ti' };
console.log(density, input, MatpropError);
`;

function check(name, module, moduleResolution, samples) {
  const here = join(folder, name);
  mkdirSync(here, { recursive: true });
  for (const [file, text] of Object.entries(samples)) writeFileSync(join(here, file), text);
  const compilerOptions = {
    module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [],
    strict: true, noEmit: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false,
  };
  writeFileSync(join(here, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  try {
    execFileSync(process.execPath, [tsc, '-p', here], { encoding: 'utf8' });
  } catch (error) {
    throw new Error(error.stdout);
  }
}

const modules = { 'sample.mts': SAMPLE, 'slim.mts': SLIM };
test('moduleResolution bundler', () => check('bundler', 'esnext', 'bundler', modules));
test('moduleResolution node16', () => check('node16', 'node16', 'node16', { ...modules, 'common.cts': COMMON }));
test('moduleResolution nodenext', () => check('nodenext', 'nodenext', 'nodenext', { ...modules, 'common.cts': COMMON }));
