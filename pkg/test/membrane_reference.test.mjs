// Independently computed membrane cases, from document to report.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose, cases, converted, matprop } from './support.mjs';

const { calculate } = matprop;
const of = (file, ...models) => cases(`membrane/${file}.json`).filter(({ model }) => models.includes(model));
const check = ({ id, expected }, key, got) => assertClose(got, expected[key].value, expected[key], `${id} ${key}`);
const membrane = (gases, rest) => calculate({ kind: 'membrane', gases, ...rest }).results;
const SI = { permeability: 'mol/(m.s.Pa)', permeance: 'mol/(m2.s.Pa)', diffusivity: 'm2/s', solubility: 'mol/(m3.Pa)', molarEnergy: 'J/mol' };

/** One of a unit in another; the reference names its units in ways that are read as they are. */
const one = (from, to, key = 'y') => (item) => check(item, key, converted(1, from, to));
const UNITS = {
  'unit-barrer-si': one('Barrer', 'mol m/(m2 s Pa)'),
  'unit-barrer-vol': one('Barrer', 'm3(STP) m/(m2 s Pa)'),
  'unit-gpu-si': one('GPU', 'mol/(m2 s Pa)'),
  'unit-gpu-vol': one('GPU', 'm3(STP)/(m2 s Pa)'),
  'unit-gpu-nm3': one('GPU', 'Nm3/(m2 h bar)'),
  'unit-gpu-ls': one('GPU', 'L(STP)/(m2 h atm)'),
  'unit-gpu-scf': one('GPU', 'scf0C/(ft2 h psi)'),
  'unit-gpu-scf60': one('GPU', 'scf60F/(ft2 h psi)'),
  'unit-cmhg': one('cmHg', 'Pa'),
  'unit-torr': one('Torr', 'Pa'),
  'unit-psi': (item) => check(item, 'y', converted(1, 'psi', 'Pa', 'pressure')),
  'unit-atm-bar': one('atm', 'bar'),
  'unit-lmh': one('L/(m2 h)', 'm/s'),
  'unit-lmhbar': one('L/(m2 h bar)', 'm/(s Pa)'),
  'unit-gfd': one('gal(US)/(ft2 day)', 'L/(m2 h)'),
  'unit-gfdpsi': one('gfd/psi', 'L/(m2 h bar)'),
  'unit-darcy': one('darcy', 'm2'),
  'unit-otr': one('cm3(STP) mil/(100 in2 day atm)', 'Barrer', 'barrer'),
  'unit-stp-20c': one('Barrer(20degC)', 'mol/(m.s.Pa)', 'barrer20'),
  // The molar and mass coefficients belong to the water models.
  'unit-water-A': one('L/(m2 h bar)', 'm/(s Pa)', 'A_vol'),
  'unit-stp-iupac': (item) => {
    const barrer = converted(1, 'Barrer(1bar)', 'mol/(m.s.Pa)');
    check(item, 'barrer', barrer);
    check(item, 'ratio_to_atm_stp', barrer / converted(1, 'Barrer', 'mol/(m.s.Pa)'));
  },
  'unit-dm-sorption': (item) => {
    check(item, 'per_atm', converted(1, 'cm3(STP)/(cm3 atm)', 'mol/(m3 Pa)'));
    check(item, 'per_cmHg', converted(1, 'cm3(STP)/(cm3 cmHg)', 'mol/(m3 Pa)'));
  },
  'unit-vm': (item) => {
    const { standardState } = calculate({ kind: 'conversion', value: '1 GPU' }).results;
    check(item, 'vm_atm', standardState.molarVolume.value);
    assert.deepEqual([standardState.temperature, standardState.pressure], [{ value: 273.15, unit: 'K' }, { value: 101325, unit: 'Pa' }]);
  },
  'unit-barrer-thick': (item) => {
    const film = (units) => membrane({ O2: { permeability: item.inputs.P } }, { thickness: item.inputs.L, units }).gases[0].permeance.value;
    check(item, 'permeance', film({}));
    check(item, 'permeance_si', film(SI));
  },
  'unit-DS': (item) => {
    const { D, S } = item.inputs;
    const permeability = (units) => membrane({ O2: { diffusivity: D, solubility: S } }, { units }).gases[0].permeability.value;
    check(item, 'P_barrer', permeability({}));
    check(item, 'P_si', permeability(SI));
  },
};

test('units from first principles', () => {
  const all = of('units', 'units');
  assert.deepEqual(all.map(({ id }) => id).sort(), Object.keys(UNITS).sort());
  for (const item of all) UNITS[item.id](item);
});

test('temperature', () => {
  for (const item of of('temperature', 'arrhenius')) {
    const { P1, T1, E, T2 } = item.inputs;
    const { gases } = membrane({ CO2: { permeability: P1, activationEnergy: E } }, { referenceTemperature: T1, temperature: T2 });
    check(item, 'P2', gases[0].permeability.value);
  }
  for (const item of of('temperature', 'arrhenius.sum')) {
    const { D1, S1, E_D, dH_S, T1, T2 } = item.inputs;
    const gas = { diffusivity: D1, solubility: S1, diffusionEnergy: E_D, sorptionEnthalpy: dH_S };
    const [result] = membrane({ CO2: gas }, { referenceTemperature: T1, temperature: T2, units: SI }).gases;
    check(item, 'E_P', result.activationEnergy.value);
    check(item, 'D2', result.diffusivity.value);
    check(item, 'S2', result.solubility.value);
    check(item, 'P2', result.permeability.value);
  }
  for (const item of of('temperature', 'arrhenius.selectivity')) {
    const { P_A, E_A, P_B, E_B, T1, T2 } = item.inputs;
    const gases = { O2: { permeability: P_A, activationEnergy: E_A }, N2: { permeability: P_B, activationEnergy: E_B } };
    const alpha = (temperature) => membrane(gases, { referenceTemperature: T1, temperature }).selectivities[0].selectivity.value;
    check(item, 'alpha_T1', alpha(T1));
    check(item, 'alpha_T2', alpha(T2));
  }
  assert.equal(of('temperature', 'arrhenius', 'arrhenius.sum', 'arrhenius.selectivity').length, 4);
});

/** The selectivity of a pair whose gases have these permeabilities in Barrer. */
function selectivity(pair, fast, slow) {
  const [a, b] = pair.split('/');
  const gases = { [a]: { permeability: { value: fast, unit: 'Barrer' } }, [b]: { permeability: { value: slow, unit: 'Barrer' } } };
  const [found] = membrane(gases).selectivities;
  assert.deepEqual([found.fast, found.slow], [a, b]);
  return found;
}

test('selectivity of polymers, and their place below the bound of 2008', () => {
  const all = of('polymers', 'ideal_selectivity');
  assert.equal(all.length, 8);
  for (const item of all) {
    const { pair, P_fast, P_slow } = item.inputs;
    const found = selectivity(pair, P_fast.value, P_slow.value);
    const bound = found.upperBounds.find(({ year }) => year === 2008);
    check(item, 'alpha', found.selectivity.value);
    check(item, 'alpha_ratio', bound.selectivityRatio.value);
    check(item, 'perpendicular_log10_distance', bound.log10Distance.value);
  }
});

test('distance to upper bounds', () => {
  let compared = 0;
  for (const item of of('upper_bounds', 'upper_bound')) {
    const { pair, P_fast, alpha, k, n } = item.inputs;
    const found = selectivity(pair, P_fast.value, P_fast.value / alpha.value);
    // Lines that are not among the data cannot be asked for in a document.
    const bound = found.upperBounds.find((line) => Math.abs(line.k.value / k.value - 1) < 1e-12 && line.n.value === n.value);
    if (!bound) continue;
    check(item, 'alpha_on_bound', bound.selectivityOnBound.value);
    check(item, 'alpha_ratio', bound.selectivityRatio.value);
    check(item, 'perpendicular_log10_distance', bound.log10Distance.value);
    compared += 1;
  }
  assert(compared >= 6, `${compared} cases compared`);
});
