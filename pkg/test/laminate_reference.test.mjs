// Published and independently computed laminates, from document to report.
// Comparison rule and conventions: tests/reference/laminate/README.md.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases, errorOf, matprop } from './support.mjs';

const { calculate } = matprop;
const UNITS = {
  modulus: 'Pa', length: 'm', arealDensity: 'kg/m2', expansion: '1/K', curvatureRate: '1/(m.K)',
  membraneStiffness: 'N/m', couplingStiffness: 'N', bendingStiffness: 'N.m',
  membraneCompliance: 'm/N', couplingCompliance: '1/N', bendingCompliance: '1/(N.m)',
};
const CONSTANTS = { Ex: 'ex', Ey: 'ey', Gxy: 'gxy', nuxy: 'nuxy', nuyx: 'nuyx', eta_xy_x: 'etaXyX', eta_xy_y: 'etaXyY', eta_x_xy: 'etaXXy', eta_y_xy: 'etaYXy' };
const SETS = { membrane: 'membrane', flexural: 'flexural', membrane_curvature_suppressed: 'membraneCurvatureSuppressed' };
const THERMAL = { eps_per_unit: 'expansion', kappa_per_unit: 'curvature', eps_per_unit_curvature_suppressed: 'expansionCurvatureSuppressed' };
const quantity = (value, unit) => (value === undefined ? undefined : { value, unit });

function lamina({ E1, E2, nu12, G12, rho, alpha1, alpha2 }) {
  return {
    e1: quantity(E1, 'Pa'), e2: quantity(E2, 'Pa'), nu12, g12: quantity(G12, 'Pa'),
    density: quantity(rho, 'kg/m3'), alpha1: quantity(alpha1, '1/K'), alpha2: quantity(alpha2, '1/K'),
  };
}

function document({ materials, plies }) {
  return {
    kind: 'laminate',
    materials: Object.fromEntries(Object.entries(materials).map(([name, constants]) => [name, lamina(constants)])),
    layup: plies.map(({ material, angle_deg, t }) => ({ material, angle: quantity(angle_deg, 'deg'), thickness: quantity(t, 'm') })),
    units: UNITS,
  };
}

/** What the report says at a path of the reference files such as `engineering/membrane/Ex`, or nothing. */
function at(results, path) {
  const [head, ...rest] = path.split('/');
  const matrix = (value) => rest.reduce((rows, i) => rows[Number(i)], value);
  switch (head) {
    case 'h': return results.thickness.value;
    case 'A': case 'B': case 'D': return matrix(results.stiffness[head.toLowerCase()].value);
    case 'a': case 'b': case 'd': return matrix(results.compliance[head].value);
    case 'areal_mass': return results.arealMass?.value;
    case 'engineering': return results.engineering[SETS[rest[0]]]?.[CONSTANTS[rest[1]]]?.value;
    case 'cte': return results.thermalExpansion?.[THERMAL[rest[0]]]?.value;
    default: return undefined;
  }
}

/** Asserts |x − ref| ≤ rtol |ref| + block · max|ref| + atol, atol by the start of a component of the path. */
function assertList(got, expected, { rtol, block = 0, atol = {} }, path, id) {
  const [xs, refs] = [[got], [expected]].map((list) => list.flat(Infinity));
  assert.equal(xs.length, refs.length, `${id} ${path}`);
  const largest = Math.max(...refs.map(Math.abs));
  const floors = Object.entries(atol).filter(([key]) => path.split('/').some((part) => part.startsWith(key)));
  const floor = Math.max(0, ...floors.map(([, value]) => value));
  refs.forEach((ref, i) => {
    const allowed = rtol * Math.abs(ref) + block * largest + floor;
    assert(Math.abs(xs[i] - ref) <= allowed, `${id} ${path}: ${xs[i]} is not ${ref} within ${allowed}`);
  });
  return refs.length;
}

/** The expected values by path; those of objects inside each with its own. */
function paths(expected, before = '') {
  return Object.entries(expected).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? paths(value, `${before}${key}/`) : [[before + key, value]],
  );
}

/** Compares all the report has; gives the number of values compared. */
function compare({ id, input, expected, printed = [], tolerance }) {
  const { results } = calculate(document(input));
  let compared = 0;
  for (const [path, value] of paths(expected)) {
    const got = at(results, path);
    if (got !== undefined) compared += assertList(got, value, tolerance, path, id);
  }
  for (const { path, value, tol } of printed) {
    const got = at(results, path);
    if (got === undefined) continue;
    [value].flat(Infinity).forEach((print, i) => {
      assert(Math.abs([got].flat(Infinity)[i] - print) <= tol, `${id} ${path}: ${got} is not the printed ${print}`);
    });
  }
  return compared;
}

test('oracle laminates', () => {
  // A reference plane off the middle is the one input that stays out.
  const used = cases('laminate/oracle_laminates.json').filter(({ input }) => input.offset === undefined);
  assert(used.length >= 40, `${used.length} cases`);
  const compared = used.reduce((sum, item) => sum + compare(item), 0);
  assert(compared > 80 * used.length, `${compared} numbers compared`);
});

test('published laminates', () => {
  const used = cases('laminate/published_laminate.json').filter(({ kind }) => kind === 'laminate');
  assert.equal(used.length, 10);
  for (const item of used) assert(compare(item) > 80, item.id);
});

test('the first ply lies at the bottom unless the document says otherwise', () => {
  const { input } = cases('laminate/published_laminate.json').find(({ id }) => id === 'kaw-4.2-ABD');
  const b11 = (changes) => calculate({ ...document(input), ...changes }).results.stiffness.b.value[0][0];
  // Kaw, Example 4.2 prints −3.129 MN.
  for (const changes of [{}, { stackingOrder: 'bottom-up' }]) assert(Math.abs(b11(changes) + 3.129e6) < 500);
  assert(Math.abs(b11({ stackingOrder: 'top-down' }) - 3.129e6) < 500);
});

const coded = (layup) => ({ kind: 'laminate', ply: { material: 't300-5208', thickness: '0.125 mm' }, layup });

test('layup codes expand as recommended', () => {
  const [{ input }] = cases('laminate/layup_notation.json');
  for (const { text, angles_bottom_to_top } of input.ok) {
    const angles = calculate(coded(text)).results.plies.map(({ angle }) => angle.value);
    assert.deepEqual(angles, angles_bottom_to_top, text);
  }
  for (const text of input.reject) errorOf(() => calculate(coded(text)), text);
});
