import { CONTENT_SECURITY_POLICY } from '../csp.ts';
import { address, expect, open, test } from './page.ts';

test('every page is served and written with the policy', async ({ request }) => {
  for (const path of ['/', '/en/', '/zh/']) {
    const response = await request.get(address() + path);
    expect(response.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    const html = await response.text();
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/ style="|<style|<script>(?!<)/);
  }
});

test('the policy is in force', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${address()}/en/`);
  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), { once: true });
        const script = document.createElement('script');
        script.textContent = 'window.breached = true';
        document.head.append(script);
        setTimeout(() => resolve('nothing'), 2000);
      }),
  );
  expect(blocked).toBe('script-src-elem');
  await page.close();
});

test('first visit is light', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const { gzipSync } = await import('node:zlib');
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(new URL(response.url()).pathname, gzipSync(body).length);
  });
  await open(page, 'laminate');
  await page.waitForTimeout(300);
  const page_ = [...sizes].filter(([path]) => !path.endsWith('.wasm')).reduce((sum, [, size]) => sum + size, 0);
  console.log(`first visit without the engine: ${(page_ / 1000).toFixed(1)} kB gzip; ${[...sizes].map(([path, size]) => `${path} ${size}`).join(', ')}`);
  expect(page_).toBeLessThan(150_000);
});

test('without JavaScript the page says what it is', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address()}/zh/`);
  await expect(page.locator('noscript h1')).toHaveText('matprop');
  await context.close();
});
