// Independently computed alloy cases, from document to report.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose, cases, converted, json, matprop } from './support.mjs';

const elements = new Map(json('src/data/elements.json').records.map((element) => [element.symbol, element]));

/** The cases of an operation whose constants are those of the data. */
function of(op) {
  const all = cases('alloy/cases.json').filter((item) => item.op === op);
  const same = ({ inputs }) =>
    Object.entries(inputs.atomic_weights ?? {}).every(([symbol, weight]) => elements.get(symbol).standard_atomic_weight === Number(weight)) &&
    Object.entries(inputs.densities_kg_m3 ?? {}).every(([symbol, density]) => elements.get(symbol).density_kg_m3 === Number(density));
  const used = all.filter(same);
  assert(used.length > 0, op);
  return used;
}

/** Amounts that need not add up to 100, as fractions. */
function scaled(amounts) {
  const sum = Object.values(amounts).reduce((total, amount) => total + Number(amount), 0);
  return Object.fromEntries(Object.entries(amounts).map(([symbol, amount]) => [symbol, Number(amount) / sum]));
}

const ratios = (amounts) => Object.fromEntries(Object.entries(amounts).map(([symbol, amount]) => [symbol, Number(amount)]));
const report = (composition, units = {}) => matprop.calculate({ kind: 'alloy', composition, units }).results;
const check = ({ id, expected, rtol }, key, got) => assertClose(got, expected[key].value, { rtol }, `${id} ${key}`);

test('mass to mole fractions', () => {
  for (const item of of('wt_to_at')) {
    const results = report({ massFractions: scaled(item.inputs.wt) }, { moleFraction: 'at%' });
    for (const { element, moleFraction } of results.elements) check(item, element, moleFraction.value);
  }
});

test('mole to mass fractions', () => {
  for (const item of of('at_to_wt')) {
    const results = report({ moleRatios: ratios(item.inputs.at) }, { massFraction: 'wt%' });
    for (const { element, massFraction } of results.elements) check(item, element, massFraction.value);
  }
});

test('mean molar mass', () => {
  for (const item of of('mean_molar_mass')) {
    check(item, 'g_mol', report({ moleRatios: ratios(item.inputs.at) }, { molarMass: 'g/mol' }).molarMass.value);
  }
});

test('ideal mixing of volumes', () => {
  for (const item of of('rho_inverse_rom')) {
    const results = report({ massFractions: scaled(item.inputs.wt) }, { density: 'kg/m3', volumeFraction: '1' });
    check(item, 'kg_m3', results.density.value);
    const sum = results.elements.reduce((total, { volumeFraction }) => total + volumeFraction.value, 0);
    assertClose(sum, 1, { rtol: 1e-14 }, item.id);
  }
});

test('density units', () => {
  for (const item of of('units')) {
    for (const unit of Object.keys(item.expected)) check(item, unit, converted(Number(item.inputs.value), item.inputs.from, unit));
  }
});
