// A static host for tests and benchmarks: dist/ on a loopback port, compressed as a CDN would.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist } from '../dist/pagesOf.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const packed = new Set(['.png', '.woff2']);

export interface Host {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  /** Paths that were asked for, with their queries, in order. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder as a static host does: index.html for folders, 404.html with status 404 for what is missing. */
export async function serveDist(folder = dist, base = '/'): Promise<Host> {
  const requests: string[] = [];
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    let file = path.startsWith(base) ? join(folder, path.slice(base.length)) : '';
    if (file !== '' && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = file !== '' && existsSync(file) && statSync(file).isFile();
    if (!found) file = join(folder, '404.html');
    if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers: Record<string, string> = { 'content-type': type, 'cache-control': 'no-store' };
    if (packed.has(extname(file))) return void response.writeHead(found ? 200 : 404, headers).end(readFileSync(file));
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, body);
    response.writeHead(found ? 200 : 404, { ...headers, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
