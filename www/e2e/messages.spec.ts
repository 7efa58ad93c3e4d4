import { readFileSync } from 'node:fs';
import { calculate, catalog } from 'matprop';
import { expect, test } from '@playwright/test';

const read = (lang: string) => JSON.parse(readFileSync(new URL(`../i18n/${lang}.json`, import.meta.url), 'utf8')) as Record<string, string>;
const [en, zh] = [read('en'), read('zh')];
const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('both languages have the same keys and the same values in them', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(en)) expect(placeholders(zh[key]), key).toEqual(placeholders(text));
});

test('every error and warning of the engine is translated', () => {
  const { errorCodes, warningCodes, models } = catalog();
  for (const code of errorCodes) expect(en, code).toHaveProperty([`error.${code}`]);
  for (const code of warningCodes) expect(en, code).toHaveProperty([`warning.${code}`]);
  for (const { id } of models) {
    expect(en, id).toHaveProperty([`model.${id}`]);
    expect(en, id).toHaveProperty([`model.${id}.validity`]);
  }
});

test('every kind of quantity that an error can name has a word', () => {
  for (const { name } of catalog().quantities) expect(en, name).toHaveProperty([`term.${name}`]);
});

test('translated errors name only values that the engine gives', () => {
  const documents = [
    { kind: 'laminate', layup: '[0/x]', ply: { material: 't300-5208', thickness: '1 mm' } },
    { kind: 'laminate', layup: '[0]', ply: { material: 't300-520', thickness: '1 mm' } },
    { kind: 'alloy', composition: { massFractions: { Ti: '5 wt%' } } },
    { kind: 'membrane', polymer: 'pim-1', gases: { Xe: {} } },
  ];
  for (const document of documents) {
    try {
      calculate(document as never);
      throw new Error('computed');
    } catch (error) {
      const { code, values } = error as { code: string; values: Record<string, string> };
      for (const one of placeholders(en[`error.${code}`])) expect(Object.keys(values)).toContain(one.slice(1, -1));
    }
  }
});
