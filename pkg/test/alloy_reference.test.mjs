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
const report = (composition, units = {}, density = undefined) =>
  matprop.calculate({ kind: 'alloy', composition, units, ...(density && { density }) }).results;
const quantities = (values, unit) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value: Number(value), unit }]));
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
    const ideal = results.models.find(({ model }) => model === 'idealMixing');
    check(item, 'kg_m3', ideal.density.value);
    const sum = results.elements.reduce((total, { volumeFraction }) => total + volumeFraction.value, 0);
    assertClose(sum, 1, { rtol: 1e-14 }, item.id);
  }
});

test('own volumes, and an excess volume', () => {
  const units = { density: 'kg/m3', molarVolume: 'cm3/mol' };
  for (const item of [...of('rho_molar_volume'), ...of('rho_apparent'), ...of('excess_volume_density')]) {
    const { wt, at, pair, redlich_kister_cm3_mol: series, ...rest } = item.inputs;
    const volumes = quantities(rest.molar_volumes_cm3_mol ?? rest.apparent_molar_volumes_cm3_mol, 'cm3/mol');
    const excess = series && [{ pair, coefficients: series.map((value) => ({ value: Number(value), unit: 'cm3/mol' })) }];
    const results = report(wt ? { massFractions: scaled(wt) } : { moleRatios: ratios(at) }, units, { volumes, ...(excess && { excess }) });
    check(item, 'kg_m3', results.density.value);
    if (series) check(item, 'molar_volume_cm3_mol', results.molarVolume.value);
  }
});

test('unit cells', () => {
  for (const item of of('rho_xray')) {
    const { system, a, b, c, atoms_per_cell: atoms } = item.inputs;
    const edges = quantities(Object.fromEntries(Object.entries({ a, b, c }).filter(([, edge]) => edge)), 'Å');
    const cell = { ...edges, ...(system === 'hexagonal' && { gamma: '120 deg' }), atoms: ratios(atoms) };
    check(item, 'kg_m3', report({ moleRatios: ratios(atoms) }, { density: 'kg/m3' }, { cell }).density.value);
  }
});

test("Vegard's law", () => {
  for (const item of of('vegard_density')) {
    const { at, lattice_A: lattice, atoms_per_cell: atoms, bowing_A: b } = item.inputs;
    const bowing = b && [{ pair: Object.keys(at), b: `${b} Å` }];
    const vegard = { lattice: quantities(lattice, 'Å'), atomsPerCell: Number(atoms), ...(bowing && { bowing }) };
    const results = report({ moleRatios: ratios(at) }, { density: 'kg/m3' }, { vegard });
    check(item, 'kg_m3', results.density.value);
    check(item, 'lattice_A', results.models.find(({ model }) => model === 'vegard').latticeParameter.value);
  }
});

test('density units', () => {
  for (const item of of('units')) {
    for (const unit of Object.keys(item.expected)) check(item, unit, converted(Number(item.inputs.value), item.inputs.from, unit));
  }
});
