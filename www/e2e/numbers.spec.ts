import { expect, keyNumbers, open, shown, test } from './page.ts';

test('T300/5208 quasi-isotropic: E = 69.68 GPa, G = 26.88 GPa (Tsai & Hahn 1980)', async ({ page }) => {
  const panel = await open(page, 'laminate');
  const [ex, ey, gxy, , h] = await keyNumbers(panel);
  expect(ex).toBeCloseTo(69.68, 1);
  expect(ey?.toFixed(2)).toBe('69.68');
  expect(gxy?.toFixed(2)).toBe('26.88');
  expect(h).toBe(2);
  await expect(panel.locator('.key-numbers dd').first()).toHaveText('69.68\u00a0GPa');
});

test('Ti-6Al-4V within the interval of the handbook value, ideal mixing beside it', async ({ page }) => {
  const panel = await open(page, 'alloy');
  const [density] = await keyNumbers(panel);
  expect(Math.abs((density ?? 0) / 4.43 - 1)).toBeLessThan(0.006);
  await expect(panel.getByRole('table', { name: 'Models side by side' })).toContainText('4.376');
  await expect(panel.getByText('4.43 g/cm³')).toBeVisible();
});

test('brass with 30 % zinc by mass: 8.53 g/cm³ in handbooks, 8.323 by ideal mixing', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('Cu-30Zn');
  await expect(panel.getByRole('table', { name: 'Models side by side' })).toContainText('8.323');
  expect(Math.abs(((await keyNumbers(panel))[0] ?? 0) / 8.53 - 1)).toBeLessThan(0.012);
  await expect(panel.getByText('4.43 g/cm³')).toBeHidden();
});

test('PIM-1: 2300 Barrer through 1 µm is 2300 GPU, CO2/CH4 18.4', async ({ page }) => {
  const panel = await open(page, 'membrane');
  const [permeability, selectivity, permeance] = await keyNumbers(panel);
  expect(permeability).toBe(2300);
  expect(selectivity).toBeCloseTo(18.4, 9);
  expect(permeance).toBeCloseTo(2300, 9);
  await expect(panel.locator('.bound')).toHaveCount(3);
  await expect(panel.locator('.bound-year')).toHaveText(['1991', '2008', '2019']);
});

const folder = new URL('../examples/', import.meta.url);
for (const { file, document } of shown(folder)) {
  test(`example ${file} opens and computes`, async ({ page }) => {
    expect(document.title).toBeTruthy();
    const panel = await open(page, document.kind);
    await panel.getByLabel('Examples').selectOption(file.replace('.json', ''));
    await expect(panel.locator('.stale-note')).toBeHidden();
    await expect(panel.locator('.problem:visible')).toHaveCount(0);
    const numbers = await keyNumbers(panel);
    expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
    // Each field writes back what it shows: touching it changes nothing.
    for (const input of await panel.locator('.inputs input[type=text]:not([disabled])').all())
      await input.evaluate((one) => one.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await expect(panel.locator('.problem:visible')).toHaveCount(0);
    const after = await keyNumbers(panel);
    expect(after.length).toBe(numbers.length);
    after.forEach((value, at) => expect(Math.abs(value / (numbers[at] ?? NaN) - 1)).toBeLessThan(1e-11));
  });
}
