import { readFileSync, readdirSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export const address = (): string => process.env.PAGE_URL ?? '';

/** Every test also proves: no breach of the policy, nothing from elsewhere, no error, no cookie, nothing stored. */
export const test = base.extend({
  page: async ({ page, context }, use) => {
    const faults: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== address()) faults.push(`request to ${origin}`);
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await use(page);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    if (page.url().startsWith('http')) {
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    }
  },
});

export { expect };

/** Opens a calculator and waits for its numbers. */
export async function open(page: Page, kind: string, { lang = 'en', state = '' } = {}): Promise<Locator> {
  await page.goto(`${address()}/${lang}/#${kind}${state}`);
  const panel = page.locator(`#panel-${kind}`);
  await expect(panel.locator('.key-numbers dd').first()).toBeVisible();
  return panel;
}

/** The key numbers of a panel in full precision. */
export async function keyNumbers(panel: Locator): Promise<number[]> {
  const titles = await panel.locator('.key-numbers .number').evaluateAll((all) => all.map((one) => (one as HTMLElement).title));
  return titles.map((title) => Number.parseFloat(title));
}

/** The fragment once the page has written what is expected into it. */
export async function fragment(page: Page, expected: RegExp): Promise<string> {
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(expected);
  return page.evaluate(() => location.hash);
}

/** The starter documents that a form of the page can edit: of its three kinds, and not imported from another program. */
export function shown(folder: URL): { file: string; document: { kind: string; title: string } }[] {
  return readdirSync(folder)
    .map((file) => ({ file, document: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { kind: string; title: string } }))
    .filter(({ document }) => ['laminate', 'alloy', 'membrane'].includes(document.kind) && !('import' in document));
}
