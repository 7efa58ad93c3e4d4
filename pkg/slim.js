import load, * as core from './wasm/core.js';
import { checked } from './error.js';

/** Loads the engine: by default from `core_bg.wasm` beside this module; or from a URL, `Response`, bytes or `Module`. */
export default async function init(source = new URL('./wasm/core_bg.wasm', import.meta.url)) {
  await load({ module_or_path: source });
}

export const calculate = checked(core.calculate);
export const calculateJson = checked(core.calculateJson);
export const calculateWithProgress = checked(core.calculateWithProgress);
export const catalog = checked(core.catalog);
export { MatpropError } from './error.js';
