import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from './find-browser.ts';

/** A proxy on the loopback that lets nothing through and remembers what was asked of it. */
export interface RequestLog {
  readonly port: number;
  /** `METHOD target` of every request so far; of https only the host is known. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port. */
export async function recordRequests(): Promise<RequestLog> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a browser without any extension asks for by itself. Chromium also connects ahead to the host of each page it opens. */
const ownRequests: Readonly<Record<BrowserName, RegExp>> = {
  chrome:
    /^\w+ (https?:\/\/)?(accounts\.google\.com|(update|optimizationguide-pa|content-autofill|passwordsleakcheck-pa|safebrowsing)\.googleapis\.com|(clients2|www)\.google\.com|(redirector|edgedl\.me)\.gvt1\.com|android\.clients\.google\.com)[:/]|^CONNECT (mail\.google|outlook\.(live|office|office365)|outlook\.cloud)\.(com|microsoft):443$/,
  firefox: /^\w+ (https?:\/\/)?([\w-]+\.)+(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)[:/]/,
};

/** The requests that a browser doesn't make by itself. */
export function leaveOutOwn(name: BrowserName, requests: readonly string[]): readonly string[] {
  return requests.filter((request) => !ownRequests[name].test(request));
}
