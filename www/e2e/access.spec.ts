import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, keyNumbers, open, test } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

for (const lang of ['en', 'zh'])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const kind of ['laminate', 'alloy', 'membrane'])
      test(`axe finds nothing: ${kind}, ${lang}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const panel = await open(page, kind, { lang });
        for (const details of await panel.locator('details > summary').all()) if (await details.isVisible()) await details.click();
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run;
          return (await run()).violations;
        });
        expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('\n')}`)).toEqual([]);
      });

test('axe finds nothing while an error is shown', async ({ page }) => {
  const panel = await open(page, 'laminate');
  await panel.getByLabel('Layup code').fill('[0/');
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run()).violations);
  expect(found.map(({ id, nodes }) => `${id} ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)).toEqual([]);
});

test('the keyboard alone reaches everything', async ({ page }) => {
  await open(page, 'laminate');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.getByRole('tab', { name: 'Laminate' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Alloy' })).toBeFocused();
  await expect(page.locator('#panel-alloy')).toBeVisible();
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByLabel('As text').evaluate((input) => input === document.activeElement)) break;
  }
  await expect(page.getByLabel('As text')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Cu-30Zn');
  await expect.poll(async () => (await keyNumbers(page.locator('#panel-alloy')))[0]?.toFixed(3)).toBe('8.603');
  await expect(page.getByRole('status')).toContainText('8.603', { timeout: 3000 });
});

for (const lang of ['en', 'zh'])
  for (const width of [320, 390, 1024])
    test(`${width} px wide, ${lang}: no sideways scrolling, targets large enough`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      for (const kind of ['laminate', 'alloy', 'membrane']) {
        const panel = await open(page, kind, { lang });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, kind).toBeLessThanOrEqual(0);
        const small = await panel.locator('button:visible, select:visible, input[type=text]:visible').evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24).map((one) => one.outerHTML.slice(0, 80)),
        );
        expect(small).toEqual([]);
        await expect(panel.locator('.key-bar')).toBeVisible({ visible: width < 1024 });
      }
    });
