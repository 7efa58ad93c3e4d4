import bytes from './wasm/inline.js';
import * as core from './wasm/core.js';
import { checked } from './error.js';

core.initSync({ module: bytes });

export const calculate = checked(core.calculate);
export const calculateJson = checked(core.calculateJson);
export const calculateWithProgress = checked(core.calculateWithProgress);
export const catalog = checked(core.catalog);
export { MatpropError } from './error.js';
