/** The sentences of one language by key; both languages have the same keys. */
export type Messages = Record<string, string>;

let messages: Messages = {};

export function useMessages(loaded: Messages): void {
  messages = loaded;
}

export function has(key: string): boolean {
  return key in messages;
}

/** The sentence of `key` with `{name}` replaced by values. */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const text = messages[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A word of the engine in this language, or as the engine wrote it. */
export function term(word: string): string {
  return messages[`term.${word}`] ?? word;
}

/** Whether this is the Chinese page. */
export function chinese(): boolean {
  return document.documentElement.lang.startsWith('zh');
}
