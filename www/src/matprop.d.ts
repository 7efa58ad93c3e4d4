declare module 'matprop/slim' {
  export default function init(source?: unknown): Promise<void>;
  export function calculate(input: unknown): unknown;
  export function catalog(): unknown;
  export class MatpropError extends Error {
    code: string;
    path: string;
    values: Record<string, string>;
  }
}
