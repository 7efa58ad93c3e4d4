// Packs the package, installs the tarball into an empty folder, and runs the tests on what is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const shell = process.platform === 'win32';
const npm = (folder, ...rest) => execFileSync('npm', rest, { cwd: folder, encoding: 'utf8', shell });

for (const [name, what] of [
  ['CHROME_PATH', 'the program file of Chrome or Chromium'],
  ['MATPROP_NATIVE', 'the built examples/calculate.rs'],
  ['MATPROP_DOCUMENTS', 'the folder of documents that the Rust tests leave'],
]) {
  if (!process.env[name]) {
    console.error(`${name} is not set to ${what}; \`cargo xtask test\` finds it`);
    process.exit(1);
  }
}

const app = mkdtempSync(join(tmpdir(), 'matprop-'));
try {
  const [{ filename }] = JSON.parse(npm(join(here, '..'), 'pack', '--json', '--pack-destination', app));
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }\n');
  npm(app, 'install', '--no-audit', '--no-fund', '--offline', `./${filename}`);
  // Modules that import 'matprop' as a user's own would.
  writeFileSync(join(app, 'module.js'), "export * from 'matprop';\n");
  writeFileSync(join(app, 'common.cjs'), "module.exports = require('matprop');\n");
  cpSync(join(here, 'answer.mjs'), join(app, 'answer.mjs'));
  const tests = process.argv.slice(2).length ? process.argv.slice(2) : readdirSync(here).filter((name) => name.endsWith('.test.mjs'));
  const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...tests.map((name) => join(here, name))], {
    env: { ...process.env, MATPROP_APP: app },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(app, { recursive: true, force: true });
}
