// A host as strict as any: serves a folder with the content security policy that the element promises to live under.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The policy of the adviser page. */
export const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
/** The same, with Trusted Types: only lit-html may make markup. */
export const CSP_TRUSTED_TYPES = `${CSP}; require-trusted-types-for 'script'; trusted-types lit-html`;

export interface Server {
  /** Address without a slash at the end. */
  readonly base: string;
  close(): Promise<void>;
}

export interface Serveropties {
  /** The security policy; a function is asked at each request. */
  readonly csp?: string | (() => string);
  /** Paths that go before the folder: content type and body. */
  readonly extra?: Readonly<Record<string, readonly [type: string, body: string]>>;
  /** More headers, on every answer. */
  readonly koppen?: Readonly<Record<string, string>>;
  /** Where a path is found instead, as a server of a page with a router of its own sends its paths to the page. */
  readonly elders?: (path: string) => string | undefined;
}

/** Serves `folder`. */
export async function serve(folder: string, { csp = CSP, extra = {}, koppen = {}, elders }: Serveropties = {}): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const send = (status: number, type: string, body: string | Buffer): void =>
      void response
        .writeHead(status, {
          'content-security-policy': typeof csp === 'string' ? csp : csp(),
          'content-type': type,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          ...koppen,
        })
        .end(body);
    const naar = elders?.(path);
    if (naar !== undefined) return void response.writeHead(302, { location: naar }).end();
    const own = Object.hasOwn(extra, path) ? extra[path] : undefined;
    if (own) send(200, ...own);
    else if (!file.startsWith(root + sep)) send(403, 'text/plain', '');
    else
      readFile(file).then(
        (body) => send(200, TYPES[extname(file)] ?? 'application/octet-stream', body),
        () => send(404, 'text/plain', ''),
      );
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done, fail) => server.once('listening', done).once('error', fail));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
