import { expect, keyNumbers, open, test } from './page.ts';

/** Every form in which engineers write an alloy: what is typed, how it is read, and a density to expect. */
const forms: [typed: string, basis: string, read: string, density: number, within: number][] = [
  // Amounts in every unit, with a balance, with limits.
  ['Cu 70 wt%, Zn 30 wt%', 'mass fractions', 'Cu 70, Zn 30 wt%', 8.53, 0.012],
  ['Al 50 at%, Ni 50 at%', 'mole fractions', 'Al 50, Ni 50 at%', 5.91, 0.07],
  ['Au 750 Ag 125 Cu 125 ‰', 'mass fractions', 'Au 75, Ag 12.5, Cu 12.5 wt%', 15.5, 0.01],
  ['Cu + 250 ppm O', 'mass fractions, Cu is the balance', 'Cu 99.975, O 0.025 wt%', 8.94, 0.005],
  ['Cu 70 g, Zn 30 g', 'mass fractions', 'Cu 70, Zn 30 wt%', 8.53, 0.012],
  ['Cu 余量, Zn 30', 'mass fractions, Cu is the balance', 'Cu 70, Zn 30 wt%', 8.53, 0.012],
  ['Cr 17.0-19.0, C ≤ 0.08, Fe bal.', 'mass fractions, Fe is the balance', 'Cr 18 (17–19), C 0.04 (0–0.08), Fe 81.96 (80.92–83) wt%', 7.7, 0.01],
  // Designations and formulas.
  ['Ti-6Al-4V', 'mass fractions, Ti is the balance', 'Ti 90, Al 6, V 4 wt%', 4.43, 0.006],
  ['Ti-48Al-2Cr-2Nb', 'mole fractions, Ti is the balance', 'Ti 48, Al 48, Cr 2, Nb 2 at%', 3.97, 0.05],
  ['Fe-18Cr-10Ni', 'mass fractions, Fe is the balance', 'Fe 72, Cr 18, Ni 10 wt%', 7.93, 0.01],
  ['AlCoCrFeNi2.1', 'mole ratios', 'Al 1, Co 1, Cr 1, Fe 1, Ni 2.1', 7.38, 0.02],
  ['(FeCo)0.5Ni0.5', 'mole ratios', 'Fe 0.5, Co 0.5, Ni 0.5', 8.5, 0.015],
  ['CuZn39Pb3', 'mass fractions, Cu is the balance', 'Cu 58, Zn 39, Pb 3 wt%', 8.47, 0.015],
  ['X5CrNi18-10', 'mass fractions, Fe is the balance', 'Fe 71.95, C 0.05, Cr 18, Ni 10 wt%', 7.9, 0.012],
  ['SAC305', 'mass fractions, Sn is the balance', 'Sn 96.5, Ag 3, Cu 0.5 wt%', 7.38, 0.01],
  ['Sn63Pb37', 'mass fractions', 'Sn 63, Pb 37 wt%', 8.4, 0.01],
  ['W-30Cu', 'mass fractions, W is the balance', 'W 70, Cu 30 wt%', 14.2, 0.02],
  ['Al0.3CoCrFeNi', 'mole ratios', 'Al 0.3, Co 1, Cr 1, Fe 1, Ni 1', 7.8, 0.02],
  ['Zr41.2Ti13.8Cu12.5Ni10Be22.5', 'mole fractions', 'Zr 41.2, Ti 13.8, Cu 12.5, Ni 10, Be 22.5 at%', 6.1, 0.02],
  ['18K gold 75Au-12.5Ag-12.5Cu', 'mass fractions', 'Au 75, Ag 12.5, Cu 12.5 wt%', 15.5, 0.01],
  // Full-width and Chinese-typed characters.
  ['Ｔｉ－６Ａｌ－４Ｖ', 'mass fractions, Ti is the balance', 'Ti 90, Al 6, V 4 wt%', 4.43, 0.006],
  ['Ｃｕ７０％，Ｚｎ３０％', 'mass fractions', 'Cu 70, Zn 30 wt%', 8.53, 0.012],
];
for (const [typed, basis, read, density, within] of forms) {
  test(`typed as ${typed}`, async ({ page }) => {
    const panel = await open(page, 'alloy');
    const field = panel.getByLabel('As text');
    await field.fill('Pb');
    await field.fill(typed);
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await expect(panel.locator('.stale-note')).toBeHidden();
    const pairs = panel.locator('dl.pairs > div');
    await expect(pairs.filter({ hasText: 'understood as' }).locator('dd')).toHaveText(basis);
    await expect(panel.locator('.read-as')).toHaveText(read);
    const [shown] = await keyNumbers(panel);
    expect(Math.abs((shown ?? 0) / density - 1)).toBeLessThan(within);
  });
}

test('mole ratios and fractions in the table, one element the balance', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('Fe-18Cr-10Ni');
  await expect.poll(async () => (await keyNumbers(panel))[0]).toBeCloseTo(7.972, 2);
  await panel.getByLabel('Amount of Cr').fill('20');
  await expect(panel.locator('.read-as')).toHaveText(/Fe 70, Cr 20, Ni 10 wt%|Cr 20, Ni 10, Fe 70 wt%/);
});

/** Designations of every body, the record they name, and a density to expect. */
const designations: [typed: string, record: string, density: number][] = [
  ['6061', '6061', 2.7],
  ['AA7075-T6', '7075', 2.81],
  ['S30400', '304', 7.93],
  ['1.4301', '1.4301', 7.9],
  ['Inconel 718', 'Inconel 718', 8.19],
  ['AZ91D', 'AZ91D', 1.81],
  ['C36000', 'C36000', 8.5],
  ['SUS304', '304', 7.93],
  ['TC4', 'Ti-6Al-4V', 4.43],
  ['H62', 'H62', 8.43],
  ['304不锈钢', '304', 7.93],
];
for (const [typed, record, density] of designations) {
  test(`designation ${typed}`, async ({ page }) => {
    const panel = await open(page, 'alloy');
    await panel.getByLabel('As text').fill(typed);
    const pairs = panel.locator('dl.pairs > div');
    await expect(pairs.filter({ hasText: 'read as' }).locator('dd')).toHaveText('designation of the library');
    await expect(pairs.filter({ has: page.getByText('designation', { exact: true }) }).locator('dd')).toContainText(`${record}, `);
    const [shown] = await keyNumbers(panel);
    expect(Math.abs((shown ?? 0) / density - 1)).toBeLessThan(0.015);
  });
}

test('a GB/T name that states its composition is read by its rules', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('06Cr19Ni10');
  await expect(panel.locator('.read-as')).toHaveText(/^Fe 70\.9\d+.*, C 0\.0\d.*, Cr 19, Ni 10 wt%$/);
});

test('an unknown designation suggests known ones', async ({ page }) => {
  const panel = await open(page, 'alloy');
  const field = panel.getByLabel('As text');
  await field.fill('7076-T6');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const problem = page.locator(`#${(await field.getAttribute('aria-describedby'))?.split(' ')[0]}`);
  await expect(problem).toContainText('7075');
});

test('limits show all the densities they allow', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('Al 5.5-6.75, V 3.5-4.5, Fe ≤ 0.40, Ti bal.');
  const allowed = panel.locator('dl.pairs > div').filter({ hasText: 'all that the limits allow' }).locator('dd');
  await expect(allowed).toHaveText(/4\.4\d+ – 4\.4\d+/);
});

test('limits stay when the table is edited, and when the balance or the unit changes', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('Cr 17.0-19.0, C ≤ 0.08, Ni 9, Fe bal.');
  const amount = (element: string) => panel.getByLabel(`Amount of ${element}`, { exact: true });
  await expect(amount('Cr')).toHaveValue('17-19');
  await expect(amount('C')).toHaveValue('0-0.08');
  await amount('Ni').fill('10');
  await expect(panel.locator('.read-as')).toHaveText('Cr 18 (17–19), C 0.04 (0–0.08), Ni 10, Fe 71.96 (70.92–73) wt%');
  await expect(panel.getByLabel('As text')).toHaveValue('Cr 17-19 wt%, C 0-0.08 wt%, Ni 10 wt%, Fe bal.');
  await expect(panel.locator('dl.pairs > div').filter({ hasText: 'all that the limits allow' })).toBeVisible();

  // Limits by mass are none by moles: the unit stays, and it says so.
  const unit = panel.getByLabel('Amounts in');
  await unit.selectOption({ index: 1 });
  await expect(unit).toHaveValue('massFractions');
  await expect(panel.getByText('Limits and ± hold for the unit they were typed in')).toBeVisible();
  await expect(amount('Cr')).toHaveValue('17-19');

  // Without a balance iron has the limits that the others left it.
  await panel.getByRole('button', { name: 'No balance element' }).click();
  await expect(amount('Fe')).toHaveValue('70.92-73');
  await expect(amount('Cr')).toHaveValue('17-19');
  await expect(panel.locator('.read-as')).toContainText('Cr 18');
});

test('an ambiguous text says both readings', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('CuZn39Pb3');
  await expect(panel.locator('.warnings')).toContainText('a formula of atoms');
});
