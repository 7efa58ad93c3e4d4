import type { Message } from '../documents.ts';

/** A name given twice: an object cannot hold both, so this is found before the document is written. */
export function duplicate(name: string, path: string): Message {
  return { code: 'duplicate_field', path, message: `"${name}" is given more than once; keep one`, values: { field: name } };
}
