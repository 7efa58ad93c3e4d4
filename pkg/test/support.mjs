// What the tests share: the installed package, files of the repository, and numbers to compare.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder into which the packed tarball is installed. */
export const app = process.env.MATPROP_APP;
assert(app, 'these tests are run by test/run.mjs');

/** The package as an ES module and by `require`. */
export const matprop = await import(pathToFileURL(join(app, 'module.js')));
export const common = createRequire(join(app, 'index.js'))('./common.cjs');

export const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The cases of a reference file, by its path under tests/reference. */
export const cases = (path) => json(join('tests/reference', path)).cases;

/** Name and content of every JSON file in a folder of the repository, which may not exist. */
export function files(folder) {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => [name, json(join(folder, name))]);
}

/** Asserts |got − expected| ≤ rtol |expected| + atol. */
export function assertClose(got, expected, { rtol = 0, atol = 0 }, what) {
  const allowed = rtol * Math.abs(expected) + atol;
  assert(Math.abs(got - expected) <= allowed, `${what}: ${got} is not ${expected} within ${allowed}`);
}

/** A value converted through a document. */
export function converted(value, unit, to, quantity) {
  const { results } = matprop.calculate({ kind: 'conversion', value: { value, unit }, to: [to], ...(quantity && { quantity }) });
  return results.values[0].value;
}

/** The error that `work` throws, which must be a `MatpropError` with all it promises. */
export function errorOf(work, what) {
  try {
    work();
  } catch (error) {
    assert(error instanceof matprop.MatpropError, `${what}: ${error?.stack ?? error}`);
    assert.equal(error.name, 'MatpropError');
    assert(matprop.catalog().errorCodes.includes(error.code), `${what}: code ${error.code}`);
    assert.equal(typeof error.path, 'string', what);
    assert.equal(typeof error.values, 'object', what);
    assert(error.message.length > 20, `${what}: ${error.message}`);
    return error;
  }
  assert.fail(`${what}: no error`);
}

/** Asserts that the engine still gives the right number. */
export function assertAlive(what) {
  assert.equal(converted(1, 'GPa', 'MPa'), 1000, what);
  const { results } = matprop.calculate({ kind: 'alloy', composition: 'Ti-6Al-4V' });
  assertClose(results.density.value, 4.4497, { atol: 0.0001 }, what);
}
