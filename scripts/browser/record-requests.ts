import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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
