// A program of three lines through every way to deliver it, each run where it belongs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as esbuild from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { serve, withPage } from './browser.mjs';
import { app, assertClose } from './support.mjs';

const folder = join(app, 'programs');
const compute = "calculate({ kind: 'alloy', composition: 'Ti-6Al-4V' }).results.density.value";
const PROGRAMS = {
  'index.js': `import { calculate } from 'matprop';\nglobalThis.density = ${compute};\nglobalThis.console.log(globalThis.density);\n`,
  'slim.js': `import init, { calculate } from 'matprop/slim';\nawait init();\nglobalThis.density = ${compute};\n`,
  'common.cjs': `const { calculate } = require('matprop');\nglobalThis.density = ${compute};\nconsole.log(globalThis.density);\n`,
  'index.html': '<!doctype html><title>a</title><script type="module" src="./index.js"></script>',
  'slim.html': '<!doctype html><title>a</title><script type="module" src="./slim.js"></script>',
};

before(() => {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), text);
});

const assertDensity = (value) => assertClose(Number(value), 4.4497, { atol: 0.0001 }, 'density of Ti-6Al-4V');

/** Runs a file in Node and checks what it prints. */
const inNode = (file) => assertDensity(execFileSync(process.execPath, [file], { encoding: 'utf8' }));

/** Opens a page of a served folder in Chromium and checks what its program computes. */
async function inChromium(root, path, pages, policy) {
  const { address, stop } = await serve(root, pages, policy);
  try {
    const density = await withPage(address + path, async (page) => {
      await page.waitForFunction(() => globalThis.density, undefined, { timeout: 10_000 });
      return page.evaluate(() => globalThis.density);
    });
    assertDensity(density);
  } finally {
    await stop();
  }
}

test('Node, without a bundler', () => {
  inNode(join(folder, 'index.js'));
  inNode(join(folder, 'common.cjs'));
});

test('a plain script with an import map', async () => {
  const map = { imports: { matprop: '/node_modules/matprop/index.js', 'matprop/slim': '/node_modules/matprop/slim.js' } };
  for (const name of ['index', 'slim']) {
    const page = `<!doctype html><title>a</title><script type="importmap">${JSON.stringify(map)}</script>
      <script type="module" src="/programs/${name}.js"></script>`;
    // An import map is an inline script.
    const policy = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'";
    await inChromium(app, '/', { '/': page }, policy);
  }
});

test('esbuild, for Node and for browsers', async () => {
  const options = { absWorkingDir: folder, bundle: true, minify: true, logLevel: 'error' };
  for (const [format, extension] of [['esm', 'mjs'], ['cjs', 'cjs']]) {
    const outfile = join(folder, `esbuild.${extension}`);
    await esbuild.build({ ...options, entryPoints: ['index.js'], platform: 'node', format, outfile });
    inNode(outfile);
  }
  const outdir = join(folder, 'esbuild');
  await esbuild.build({ ...options, entryPoints: ['index.js'], format: 'iife', outdir });
  await inChromium(outdir, '/', { '/': '<!doctype html><title>a</title><script src="/index.js"></script>' });
});

test('Vite', async () => {
  const outDir = join(folder, 'vite');
  const input = [join(folder, 'index.html'), join(folder, 'slim.html')];
  await vite({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022', chunkSizeWarningLimit: 5000, modulePreload: { polyfill: false }, rollupOptions: { input } },
  });
  assert(readdirSync(join(outDir, 'assets')).some((name) => name.endsWith('.wasm')), 'the slim entry ships the wasm file');
  await inChromium(outDir, '/index.html');
  await inChromium(outDir, '/slim.html');
});

test('webpack', async () => {
  const bundled = (entry, target) =>
    new Promise((done, failed) => {
      const path = join(folder, `webpack-${target}`);
      const options = { context: folder, mode: 'production', target, entry: `./${entry}`, output: { path, filename: entry }, performance: false };
      webpack(options, (error, stats) => {
        if (error ?? stats.hasErrors()) failed(error ?? new Error(stats.toString('errors-only')));
        else done(path);
      });
    });
  inNode(join(await bundled('common.cjs', 'node'), 'common.cjs'));
  for (const entry of ['index.js', 'slim.js']) {
    const page = `<!doctype html><title>a</title><script src="/${entry}"></script>`;
    await inChromium(await bundled(entry, 'web'), '/', { '/': page });
  }
});
