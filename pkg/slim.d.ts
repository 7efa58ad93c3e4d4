export type * from './documents.js';
export { MatpropError, calculate, calculateJson, calculateWithProgress, catalog } from './index.js';

/**
 * Loads the engine, once: call it before anything else, and await it.
 *
 * ```js
 * import init, { calculate } from 'matprop/slim';
 *
 * await init();
 * ```
 *
 * @param source Where the engine is; by default the `core_bg.wasm` of this package, which bundlers find. In Node, pass
 * its bytes.
 */
export default function init(
  source?: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module,
): Promise<void>;
