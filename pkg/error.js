/** What a document was refused for: a stable `code`, the `path` in the document, and the `values` of the sentence. */
export class MatpropError extends Error {
  constructor(message, { code, path, values }) {
    super(message);
    this.name = 'MatpropError';
    this.code = code;
    this.path = path;
    this.values = values;
  }
}

/** `work` with the engine's errors turned into `MatpropError`. */
export function checked(work) {
  return (...input) => {
    try {
      return work(...input);
    } catch (error) {
      if (typeof error?.code === 'string') throw new MatpropError(error.message, error);
      throw error;
    }
  };
}
