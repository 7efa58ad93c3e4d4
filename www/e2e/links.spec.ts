import { address, expect, fragment, keyNumbers, open, test } from './page.ts';

test('the front page goes to the language of the browser and keeps the state', async ({ browser }) => {
  for (const [locale, lang] of [['zh-CN', 'zh'], ['en-GB', 'en'], ['fr-FR', 'en']] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${address()}/#alloy`);
    await page.waitForURL(`${address()}/${lang}/#alloy`);
    await expect(page.locator('#panel-alloy .key-numbers dd').first()).toBeVisible();
    await context.close();
  }
});

test('switching the language keeps the case and changes no number', async ({ page }) => {
  const panel = await open(page, 'laminate');
  await panel.getByLabel('Layup code').fill('[0_2/90_2/±30]');
  const before = await keyNumbers(panel);
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL(/\/zh\//);
  const chinese = page.locator('#panel-laminate');
  await expect(chinese.getByLabel('铺层代号')).toHaveValue('[0_2/90_2/±30]');
  expect(await keyNumbers(chinese)).toEqual(before);
});

test('a link opens the same case again, packed when it is long', async ({ page, context }) => {
  const panel = await open(page, 'laminate');
  await panel.getByRole('button', { name: 'Edit ply by ply' }).click();
  await panel.getByLabel('Angle of ply 3', { exact: true }).fill('33.25');
  await page.getByRole('tab', { name: 'Alloy' }).click();
  await page.locator('#panel-alloy').getByLabel('As text').fill('W-30Cu');
  const numbers = await keyNumbers(panel);
  const hash = await fragment(page, /^#alloy&laminate=\.[\w-]+&alloy=%7B.*W-30Cu/);
  const other = await context.newPage();
  await other.goto(`${address()}/en/${hash}`);
  await expect(other.locator('#panel-alloy').getByLabel('As text')).toHaveValue('W-30Cu');
  await expect(other.locator('#panel-laminate').getByLabel('Angle of ply 3', { exact: true })).toHaveValue('33.25');
  expect(await keyNumbers(other.locator('#panel-laminate'))).toEqual(numbers);
  await other.waitForTimeout(400);
  expect(await other.evaluate(() => location.hash)).toBe(hash);
  await other.close();
});

test('half-typed input survives a link', async ({ page }) => {
  const panel = await open(page, 'laminate');
  await panel.getByLabel('Ply thickness', { exact: true }).fill('0.1 2x');
  const hash = await fragment(page, /2x/);
  await page.goto('about:blank');
  await page.goto(`${address()}/en/${hash}`);
  await expect(panel.getByLabel('Ply thickness', { exact: true })).toHaveValue('0.1 2x');
  await expect(panel.locator('.stale-note')).toContainText('No result yet');
});

for (const state of [
  '&laminate=nonsense',
  '&laminate=.%%%',
  `&laminate=${encodeURIComponent('{"kind":"alloy","composition":"Fe"}')}`,
  `&laminate=${encodeURIComponent('{"kind":"laminate","layup":7,"ply":3,"materials":[null]}')}`,
  `&membrane=${encodeURIComponent('{"kind":"membrane","gases":{"CO2":null}}')}`,
  `&alloy=${encodeURIComponent('{"kind":"alloy","composition":{"massFractions":5}}')}`,
  `&conversion=${encodeURIComponent('{"kind":"conversion","value":null}')}`,
]) {
  test(`a broken link is survived: ${decodeURIComponent(state.replace('%%%', ''))}`, async ({ page }) => {
    await page.goto(`${address()}/en/#laminate${state}`);
    await expect(page.locator('#panel-laminate .hero')).toBeVisible();
    await expect(page.locator('#panel-laminate .inputs input').first()).toBeVisible();
  });
}

test('the back button returns to the case an example replaced', async ({ page }) => {
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('W-30Cu');
  await panel.getByLabel('Examples').selectOption('alloy-high-entropy');
  await expect(panel.getByLabel('As text')).toHaveValue('Al0.3CoCrFeNi');
  await fragment(page, /Al0\.3/);
  await page.goBack();
  await expect(panel.getByLabel('As text')).toHaveValue('W-30Cu');
});

test('the share button copies a link to this case', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await open(page, 'alloy');
  await panel.getByLabel('As text').fill('W-30Cu');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('W-30Cu');
  await panel.getByRole('button', { name: 'Copy report (JSON)' }).click();
  await expect.poll(async () => JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).kind).toBe('alloy');
});
