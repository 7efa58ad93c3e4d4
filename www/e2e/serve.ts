import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { build, preview } from 'vite';

/** Builds the page and serves it, policy header included, on a free port whose address the tests find in PAGE_URL. */
export default async function serve(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const { port } = server.httpServer.address() as AddressInfo;
  process.env.PAGE_URL = `http://127.0.0.1:${port}`;
  return () => server.close();
}
