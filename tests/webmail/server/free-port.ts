import { type AddressInfo, connect, createServer } from 'node:net';

/** A port on loopback that nobody listens on right now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });
}

/** Resolves once somebody listens on the port; rejects after `limit` ms. */
export async function waitForPort(port: number, limit = 20_000): Promise<void> {
  const until = Date.now() + limit;
  while (!(await isListening(port))) {
    if (Date.now() > until) throw new Error(`Nothing listens on port ${port} after ${limit} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
