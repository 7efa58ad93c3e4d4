// Writes what lies around the compiled engine: wasm/inline.js, its bytes as a module, wasm/index.cjs for `require`,
// and the types of the latter.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
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

// The types for `require`, in which an import of ES module types would be an error.
const types = readFileSync(`${folder}index.d.ts`, 'utf8');
writeFileSync(`${folder}wasm/index.d.cts`, types.replaceAll('./documents.js', './documents.cjs'));
copyFileSync(`${folder}documents.d.ts`, `${folder}wasm/documents.d.cts`);
