import type { Input } from './documents.ts';

/** What a link carries: the tab in view, the theme if chosen, and every document that is not a default. */
export interface State {
  tab?: string;
  theme?: string;
  documents: Partial<Record<Input['kind'], Input>>;
}

const KINDS: Input['kind'][] = ['laminate', 'alloy', 'membrane', 'conversion'];
/** Longer documents are packed. */
const PLAIN = 400;

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}

/** JSON as it is when short, else deflated in base64url behind a `.`, which no JSON starts with. */
async function packed(document: Input): Promise<string> {
  const text = JSON.stringify(document);
  const plain = encodeURIComponent(text);
  if (plain.length <= PLAIN) return plain;
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

async function unpacked(text: string): Promise<unknown> {
  if (!text.startsWith('.')) return JSON.parse(decodeURIComponent(text));
  const binary = atob(text.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
}

/** `#laminate&alloy=…&theme=dark`. */
export async function writeFragment({ tab, theme, documents }: State): Promise<string> {
  const parts = tab ? [tab] : [];
  for (const kind of KINDS) {
    const document = documents[kind];
    if (document) parts.push(`${kind}=${await packed(document)}`);
  }
  if (theme) parts.push(`theme=${theme}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The state of a fragment; what cannot be read is left out and named. */
export async function readFragment(hash: string): Promise<State & { unread: string[] }> {
  const state: State & { unread: string[] } = { documents: {}, unread: [] };
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const [name = '', value] = part.split(/=(.*)/s);
    const kind = KINDS.find((one) => one === name);
    if (value === undefined) {
      if (kind && kind !== 'conversion') state.tab = kind;
    } else if (name === 'theme') state.theme = value;
    else if (kind) {
      const document = await unpacked(value).catch(() => undefined);
      if (isDocument(document, kind)) state.documents[kind] = document;
      else state.unread.push(kind);
    }
  }
  return state;
}

function isDocument(value: unknown, kind: string): value is Input {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === kind;
}
