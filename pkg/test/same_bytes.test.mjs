// The same bytes everywhere: the native program, Node and Chromium on the same documents.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { answer } from './answer.mjs';
import { serve, withPage } from './browser.mjs';
import { lines } from './documents.mjs';
import { app, matprop } from './support.mjs';

const documents = lines(matprop.catalog());
let native;

/** What a program writes for `input`. */
function output(program, arguments_, input) {
  return new Promise((done, failed) => {
    const child = execFile(program, arguments_, { maxBuffer: 2 ** 28 }, (error, text) => (error ? failed(error) : done(text)));
    child.stdin.end(input);
  });
}

function assertSame(got, expected) {
  assert.equal(got.length, expected.length, 'number of lines');
  const different = documents.filter((_, i) => got[i] !== expected[i]);
  const i = documents.indexOf(different[0]);
  assert.equal(different.length, 0, `${different.length} of ${documents.length} differ, first ${different[0]}\n${got[i]}\n${expected[i]}`);
}

before(async () => {
  native = (await output(process.env.MATPROP_NATIVE, [], `${documents.join('\n')}\n`)).split('\n').slice(0, -1);
});

test('the documents are worth comparing', () => {
  assert(documents.length >= 400, `${documents.length} documents`);
  const reports = native.map((line) => JSON.parse(line));
  for (const kind of ['laminate', 'alloy', 'membrane', 'conversion']) {
    const count = reports.filter((report) => report.kind === kind).length;
    assert(count >= 80, `${count} reports on kind ${kind}`);
  }
  assert(reports.filter((report) => report.error).length >= 15);
});

test('the stream in Node writes the bytes of the native one', async () => {
  const stream = fileURLToPath(new URL('stream.mjs', import.meta.url));
  const module = pathToFileURL(join(app, 'module.js')).href;
  const text = await output(process.execPath, [stream, module], `${documents.join('\n')}\n`);
  assertSame(text.split('\n').slice(0, -1), native);
});

test('the documents that the Rust tests compare with references give the same bytes', async () => {
  const folder = process.env.MATPROP_DOCUMENTS;
  const kept = readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  assert(kept.length >= 300, `${kept.length} documents`);
  const expected = (await output(process.env.MATPROP_NATIVE, [], `${kept.join('\n')}\n`)).split('\n').slice(0, -1);
  kept.forEach((text, i) => assert.equal(answer(matprop, text), expected[i], text.slice(0, 300)));
});

test('Chromium computes the bytes of the native program', async () => {
  const page = '<!doctype html><title>matprop</title><script type="module" src="/page.js"></script>';
  const script = `import * as matprop from '/node_modules/matprop/index.js';
    import { answer } from '/answer.mjs';
    window.answers = (lines) => lines.map((line) => answer(matprop, line));`;
  const { address, stop } = await serve(app, { '/': page, '/page.js': script });
  try {
    const got = await withPage(address, async (tab) => {
      await tab.waitForFunction(() => window.answers);
      return tab.evaluate((all) => window.answers(all), documents);
    });
    assertSame(got, native);
  } finally {
    await stop();
  }
});

test('objects give what texts give', () => {
  for (const [i, line] of native.entries()) {
    if (JSON.parse(line).error) continue;
    assert.deepEqual(matprop.calculate(JSON.parse(documents[i])), JSON.parse(line), documents[i]);
  }
});

test('a report computed again from its own input is the same report', () => {
  for (const line of native) {
    const report = JSON.parse(line);
    if (!report.error) assert.equal(answer(matprop, JSON.stringify(report.input)), line);
  }
});
