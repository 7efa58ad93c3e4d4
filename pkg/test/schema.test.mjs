// Inputs, reports, errors and the catalog against the published schemas.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { answer } from './answer.mjs';
import { lines } from './documents.mjs';
import { app, files, matprop } from './support.mjs';

const ajv = new Ajv.default({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const schema = (name) => {
  const path = join(app, 'node_modules/matprop/schema', `${name}.schema.json`);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
};
const validate = { input: schema('input'), report: schema('report'), error: schema('error'), catalog: schema('catalog') };

function assertValid(name, value) {
  const valid = validate[name](value);
  assert(valid, `${name}: ${JSON.stringify(validate[name].errors?.slice(0, 3))}\n${JSON.stringify(value).slice(0, 500)}`);
}

test('documents that compute, their reports and their errors are valid', () => {
  let reports = 0;
  for (const line of lines(matprop.catalog(), 40)) {
    const result = JSON.parse(answer(matprop, line));
    if (result.error) {
      assertValid('error', result);
    } else {
      assertValid('input', JSON.parse(line));
      assertValid('input', result.input);
      assertValid('report', result);
      reports += 1;
    }
  }
  assert(reports >= 150, `${reports} reports`);
});

test('starter documents are valid', () => {
  for (const [, input] of files('www/examples')) assertValid('input', input);
});

test('the catalog is valid', () => assertValid('catalog', matprop.catalog()));

test('what the engine refuses for its form is not valid', () => {
  for (const input of [
    {},
    { kind: 'alloy' },
    { kind: 'alloy', composition: 'Ti', compositon: 'Ti' },
    { kind: 'alloy', composition: 3 },
    { kind: 'alloy', composition: 'Ti', title: null },
    { kind: 'laminate', layup: [] },
    { kind: 'laminate', layup: '[0]', ply: { thickness: null } },
    { kind: 'laminate', layup: '[0]', stackingOrder: 'sideways' },
    { kind: 'conversion', value: { value: 1, unit: 'GPa', per: 'm' } },
  ]) {
    assert.throws(() => matprop.calculate(input), matprop.MatpropError);
    assert(!validate.input(input), JSON.stringify(input));
  }
});
