// Writes what lies around the compiled engine: wasm/inline.js, its bytes as a module, and wasm/index.cjs for `require`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../', import.meta.url));
const text = readFileSync(`${folder}wasm/core_bg.wasm`).toString('base64');
writeFileSync(
  `${folder}wasm/inline.js`,
  `const text = atob('${text}');
const bytes = new Uint8Array(text.length);
for (let i = 0; i < bytes.length; i += 1) bytes[i] = text.charCodeAt(i);
export default bytes;
`,
);
await build({
  absWorkingDir: folder,
  entryPoints: ['index.js'],
  outfile: 'wasm/index.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
});
