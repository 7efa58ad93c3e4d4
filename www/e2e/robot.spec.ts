import { expect, open, shown, test } from './page.ts';

const GARBAGE = ['', 'abc', '1e999', '-5', '<b>𝟙２</b>', '9'.repeat(400), '__proto__'];
const BROKEN = /NaN|undefined|\[object|Infinity|\{\w+\}/;

for (const kind of ['laminate', 'alloy', 'membrane'])
  test(`every choice of every list of the ${kind} form computes`, async ({ page }) => {
    const panel = await open(page, kind);
    const lists = panel.locator('.form-body fieldset:first-of-type > .field select, .form-body fieldset:first-of-type > div > .field select');
    const failed = await lists.evaluateAll((all) => {
      const problems: string[] = [];
      for (const list of all as HTMLSelectElement[])
        for (const { value } of [...list.options]) {
          if (!list.isConnected || value === ' new' || value === '') continue;
          list.value = value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
          problems.push(value);
        }
      return problems;
    });
    expect(failed.length).toBeGreaterThan(2);
    const results = await panel.evaluate(async (element, broken) => {
      const wrong: string[] = [];
      for (const list of element.querySelectorAll<HTMLSelectElement>('.form-body fieldset:first-of-type select')) {
        for (const { value } of [...list.options]) {
          if (!list.isConnected || value === ' new' || value === '') continue;
          list.value = value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
          await Promise.resolve();
          await new Promise((done) => setTimeout(done));
          const problem = [...element.querySelectorAll<HTMLElement>('.problem')].find((one) => !one.hidden)?.textContent;
          if (problem) wrong.push(`${value}: ${problem}`);
          if (new RegExp(broken).test(element.textContent ?? '')) wrong.push(`${value}: broken text`);
        }
      }
      return wrong;
    }, BROKEN.source);
    // A basis that contradicts the text of the composition is rightly refused.
    expect(results.filter((one) => !/^(moleRatio|mass|mole):/.test(one))).toEqual([]);
  });

const folder = new URL('../examples/', import.meta.url);
for (const { file, document } of shown(folder))
  test(`garbage in every field of ${file} is refused in words and forgotten when corrected`, async ({ page }) => {
    test.setTimeout(60_000);
    const panel = await open(page, document.kind, { lang: 'zh' });
    await panel.locator('.inputs-head select').selectOption(file.replace('.json', ''));
    const wrong = await panel.evaluate(
      async (element, { garbage, broken }) => {
        const found: string[] = [];
        const inputs = () => [...element.querySelectorAll<HTMLInputElement>('.inputs input[type=text]:not([disabled])')];
        for (let at = 0; at < inputs().length; at += 1)
          for (const text of garbage) {
            const input = inputs()[at];
            if (!input) continue;
            const good = input.value;
            const type = (value: string) => {
              input.value = value;
              input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            };
            type(text);
            await new Promise((done) => setTimeout(done));
            const label = input.labels?.[0]?.textContent;
            if (!element.querySelector('.key-numbers dd')) found.push(`${label} ${text}: no numbers`);
            if (new RegExp(broken).test((element.textContent ?? '').replaceAll(text || '\u0000', ''))) found.push(`${label} ${text}: broken text`);
            if (element.scrollWidth > element.clientWidth + 1) found.push(`${label} ${text}: too wide`);
            type(good);
            await new Promise((done) => setTimeout(done));
          }
        return found;
      },
      { garbage: GARBAGE, broken: BROKEN.source },
    );
    expect(wrong).toEqual([]);
    await expect(panel.locator('.problem:visible')).toHaveCount(0);
    await expect(panel.locator('.stale-note')).toBeHidden();
  });
