// A few hundred documents of all kinds, the same on every run.

/** Numbers from 0 to 1 with all their digits: mulberry32, twice per number. */
function seeded(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

function chance(seed) {
  const unit = seeded(seed);
  const between = (low, high) => low + (high - low) * unit();
  const whole = (low, high) => Math.floor(between(low, high + 1));
  return {
    between,
    whole,
    // Over powers of ten.
    wide: (low, high) => Math.exp(between(Math.log(low), Math.log(high))),
    maybe: (value) => (unit() < 0.5 ? value() : undefined),
    pick: (list) => list[whole(0, list.length - 1)],
    some: (list, count) => [...list].map((item) => [unit(), item]).sort(([a], [b]) => a - b).slice(0, count).map(([, item]) => item),
  };
}

const quantity = (value, unit) => ({ value, unit });

function lamina({ between, maybe }) {
  const e2 = between(3, 20);
  return {
    e1: quantity(e2 * between(1, 40), 'GPa'),
    e2: quantity(e2, 'GPa'),
    nu12: between(0.01, 0.45),
    g12: `${between(1, 9)} GPa`,
    density: maybe(() => quantity(between(1100, 2600), 'kg/m3')),
    alpha1: quantity(between(-2, 9), '1e-6/K'),
    alpha2: quantity(between(9, 70), '1e-6/K'),
    xt: quantity(between(500, 3000), 'MPa'),
    xc: quantity(between(300, 2000), 'MPa'),
    yt: quantity(between(20, 90), 'MPa'),
    yc: quantity(between(90, 300), 'MPa'),
    s12: quantity(between(40, 130), 'MPa'),
    s23: quantity(between(30, 110), 'MPa'),
  };
}

function layup(random, names) {
  const { pick, whole, between, maybe } = random;
  const list = () => Array.from({ length: whole(1, 5) }, () => pick(['0', '90', '±45', '-30', `${between(-90, 90)}`, '(0/90)_2', '15_2']));
  const code = () => `[${list().join('/')}]${pick(['', 's', '2', '2s', 'as', 'T'])}`;
  const plies = () =>
    Array.from({ length: whole(1, 24) }, () => ({
      material: maybe(() => pick(names)),
      thickness: maybe(() => quantity(between(0.05, 0.4), 'mm')),
      angle: quantity(between(-400, 400), pick(['deg', 'rad'])),
    }));
  return pick([code, plies])();
}

/** Forces, moments, a change of temperature; some with criteria of failure, which not all materials have strengths for. */
function loads(random) {
  const { between, maybe, pick, whole, some } = random;
  const load = () => ({
    nx: maybe(() => quantity(between(-300, 300), 'N/mm')),
    nxy: quantity(between(-100, 100), 'kN/m'),
    mx: maybe(() => quantity(between(-50, 50), 'N')),
    temperatureChange: pick([() => undefined, () => undefined, () => quantity(between(-150, 50), 'K')])(),
  });
  const criteria = ['maxStress', 'maxStrain', 'tsaiWu', 'tsaiHill', 'hoffman', 'hashin', 'puck'];
  return {
    loads: Array.from({ length: whole(1, 3) }, load),
    failure: maybe(() => ({ criteria: some(criteria, whole(1, 7)) })),
  };
}

function laminate(random, { laminae, quantities }) {
  const { maybe, pick, between } = random;
  const unitOf = (id) => pick(quantities.find((kind) => kind.id === id).units).name;
  const loaded = maybe(() => loads(random)) ?? {};
  // Not every record has strengths and expansions; one in three shows how that ends.
  const names = ['own', ...(loaded.loads && pick([true, true, false]) ? [] : [pick(laminae).id, pick(laminae).id])];
  return {
    kind: 'laminate',
    title: maybe(() => 'Größe, 层合板, "quoted" \u2028'),
    materials: { own: lamina(random) },
    ply: { material: pick(names), thickness: quantity(between(0.1, 0.3), pick(['mm', 'mm', 'mil'])) },
    layup: layup(random, names),
    stackingOrder: maybe(() => pick(['bottom-up', 'top-down'])),
    ...loaded,
    polar: maybe(() => ({ step: quantity(pick([1, 5, 7.5, 15]), 'deg') })),
    units: maybe(() => ({ modulus: unitOf('modulus'), length: unitOf('length'), bendingStiffness: unitOf('bendingStiffness') })),
  };
}

function alloy(random, { elements }) {
  const { some, whole, between, pick, maybe, wide } = random;
  const symbols = some(elements.filter((symbol) => !['Tc', 'Pm', 'Po', 'At', 'Rn', 'Fr', 'Ra', 'Ac', 'Pa'].includes(symbol)), whole(2, 9));
  const [base, ...rest] = symbols;
  const small = () => between(0.01, 90 / rest.length);
  const table = (unit) => Object.fromEntries([[base, 'balance'], ...rest.map((symbol) => [symbol, `${small()} ${unit}`])]);
  const text = () => [base, ...rest.map((symbol) => `${small().toFixed(whole(0, 3))}${symbol}`)].join('-');
  return {
    kind: 'alloy',
    composition: pick([
      text,
      () => ({ text: text(), basis: pick(['mass', 'mole']) }),
      () => ({ massFractions: table('wt%') }),
      () => ({ moleFractions: table('at%') }),
      () => ({ moleRatios: Object.fromEntries(symbols.map((symbol) => [symbol, wide(1e-6, 1e3)])) }),
      () => symbols.map((symbol) => `${symbol}${between(0.1, 3).toFixed(2)}`).join(''),
    ])(),
    units: maybe(() => ({ density: pick(['kg/m3', 'lb/in3', 'lb/ft3']) })),
  };
}

function gas({ pick, wide, between, maybe }) {
  const permeability = () => ({ permeability: quantity(wide(1e-4, 1e4), 'Barrer') });
  return {
    ...pick([
      () => ({ ...permeability(), activationEnergy: maybe(() => quantity(between(-9, 50), 'kJ/mol')) }),
      () => ({ diffusivity: quantity(wide(1e-14, 1e-9), 'm2/s'), solubility: quantity(wide(1e-4, 1), 'cm3(STP)/(cm3.cmHg)') }),
      () => ({ ...permeability(), diffusionEnergy: quantity(between(5, 60), 'kJ/mol'), sorptionEnthalpy: quantity(between(-40, 10), 'kJ/mol') }),
    ])(),
    pressureDifference: maybe(() => quantity(between(0.1, 60), pick(['bar', 'psi', 'cmHg', 'kPa']))),
  };
}

function membrane(random, { polymers }) {
  const { pick, some, whole, maybe, between, wide } = random;
  const own = () => ({
    gases: Object.fromEntries(some(['H2', 'He', 'O2', 'N2', 'CO2', 'CH4'], whole(1, 6)).map((name) => [name, gas(random)])),
    ...maybe(() => ({ referenceTemperature: quantity(between(10, 50), '°C'), temperature: maybe(() => quantity(between(250, 400), 'K')) })),
  });
  return {
    kind: 'membrane',
    ...pick([own, () => ({ polymer: pick(polymers).id })])(),
    thickness: maybe(() => quantity(wide(0.01, 500), 'um')),
    pressureDifference: maybe(() => quantity(wide(0.01, 100), pick(['bar', 'atm', 'MPa']))),
    units: maybe(() => ({ permeance: 'mol/(m2.s.Pa)', permeability: 'mol/(m.s.Pa)' })),
  };
}

/** One conversion from every unit there is, to all others of its kind. */
function conversions(random, { quantities }) {
  return quantities.flatMap(({ id, units }) =>
    units.map(({ name }) => ({ kind: 'conversion', quantity: id, value: quantity(random.wide(1e-3, 1), name) })),
  );
}

const BAD = [
  '', 'null', '[]', '{', '"text"', '{"kind":"alloy"}', '{"kind":"alloys","composition":"Ti"}', '{"kind":"alloy","composition":"Xx-6Al"}',
  '{"kind":"alloy","composition":{"massFractions":{"Ti":"balance","Al":"6 GPa"}}}', '{"kind":"laminate","layup":"[0/90"}',
  '{"kind":"laminate","layup":[]}', '{"kind":"laminate","layup":[{"angle":"3 mm"}]}', '{"kind":"laminate","layup":"[0]","tickness":3}',
  '{"kind":"membrane","polymer":"pim-0"}', '{"kind":"membrane"}', '{"kind":"conversion","value":"1 furlong"}', '{"kind":"conversion","value":"-1 K"}',
  '{"kind":"alloy","composition":"Größe"}', String.raw`{"kind":"alloy","composition":"\ud83d\ude00"}`, '{"kind":"alloy","composition":"Ti"} x',
  `{"kind":"laminate","layup":${'['.repeat(300)}${']'.repeat(300)}}`, '\u00a0{}', '\ufeff{"kind":"alloy","composition":"Ti"}',
];

/** JSON texts without line ends: documents of all kinds, and bad ones among them. */
export function lines(catalog, count = 100) {
  const random = chance(20_240_607);
  const made = [laminate, alloy, membrane].flatMap((kind) => Array.from({ length: count }, () => kind(random, catalog)));
  const all = [...made, ...conversions(random, catalog)].map((document) => JSON.stringify(document));
  // Spread, so that a good one follows each bad one.
  return all.flatMap((line, i) => (i % 7 === 0 && i / 7 < BAD.length ? [BAD[i / 7], line] : [line]));
}
