// The same module that `require` gives, so that a program which uses both has one engine and one `MatpropError`.
import matprop from './wasm/index.cjs';

export const { MatpropError, calculate, calculateJson, calculateWithProgress, catalog } = matprop;
