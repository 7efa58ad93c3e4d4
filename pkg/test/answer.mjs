/** What the stream writes for one line: the report, or the error as a document. */
export function answer({ calculateJson, MatpropError }, line) {
  try {
    return calculateJson(line);
  } catch (error) {
    if (!(error instanceof MatpropError)) throw error;
    const { code, path, values } = error;
    // The place stands before the sentence in the error, and beside it in a document.
    const message = path && error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message;
    return JSON.stringify({ error: { code, path, message, values } });
  }
}
